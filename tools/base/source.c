/* source.c - the bytes of one input and places in it */
#include "base/source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FIRST_READ ((size_t)64 << 10)

/* Bytes from one mark of an index to the next. */
#define STEP ((size_t)4096)

/* Reading ----------------------------------------------------------------- */

/*
 * read_bytes - read a descriptor to its end, or to one byte past the limit
 *
 * Returns false, with errno, when the system fails.
 */
static bool read_bytes(struct arena *arena, int file, size_t expected, struct source *source) {
    size_t capacity = expected + 2; /* one byte to notice growth, one for the NUL */
    size_t length = 0;
    char *bytes = arena_alloc(arena, capacity);

    while (length <= SOURCE_LIMIT) {
        ssize_t got;

        if (length + 1 == capacity) {
            bytes = arena_extend(arena, bytes, capacity, capacity * 2);
            capacity *= 2;
        }
        got = read(file, bytes + length, capacity - 1 - length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return false;
        if (got == 0)
            break;
        length += (size_t)got;
    }
    bytes[length] = '\0';
    source->bytes = bytes;
    source->length = length;
    return true;
}

/* judge - what the bytes of an input are, before anybody looks at them as XML */
static enum source_status judge(const struct source *source) {
    if (source->length == 0)
        return SOURCE_EMPTY;
    if (source->length > SOURCE_LIMIT)
        return SOURCE_TOO_LARGE;
    if (source->length >= 2 && memcmp(source->bytes, "\x1f\x8b", 2) == 0)
        return SOURCE_GZIP;
    return SOURCE_READ;
}

/* read_descriptor - read an open file, and say what it is */
static enum source_status read_descriptor(struct arena *arena, int file, struct source *source,
                                          const char **reason) {
    struct stat about;
    size_t expected = FIRST_READ;

    if (fstat(file, &about) != 0) {
        *reason = strerror(errno);
        return SOURCE_MISSING;
    }
    if (S_ISDIR(about.st_mode))
        return SOURCE_DIRECTORY;
    if (S_ISREG(about.st_mode)) {
        if (about.st_size > (off_t)SOURCE_LIMIT)
            return SOURCE_TOO_LARGE;
        expected = (size_t)about.st_size;
    }
    if (!read_bytes(arena, file, expected, source)) {
        *reason = strerror(errno);
        return SOURCE_MISSING;
    }
    return judge(source);
}

/* read_and_close - read_descriptor, then close; also when memory runs out on the way */
static enum source_status read_and_close(struct arena *arena, const int file, struct source *source,
                                         const char **reason) {
    jmp_buf *const outer = arena->out_of_memory;
    jmp_buf here;
    enum source_status status;

    arena->out_of_memory = &here;
    if (setjmp(here) != 0) {
        close(file);
        arena->out_of_memory = outer;
        arena_fail(arena);
    }
    status = read_descriptor(arena, file, source, reason);
    close(file);
    arena->out_of_memory = outer;
    return status;
}

enum source_status source_read(struct arena *arena, const char *path, struct source *source,
                               const char **reason) {
    enum source_status status;

    if (strcmp(path, "-") == 0) {
        *source = (struct source){.name = "<stdin>"};
        status = read_descriptor(arena, STDIN_FILENO, source, reason);
    } else {
        int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

        *source = (struct source){.name = path};
        if (file < 0) {
            *reason = strerror(errno);
            return SOURCE_MISSING;
        }
        status = read_and_close(arena, file, source, reason);
    }
    if (status != SOURCE_READ) {
        source->bytes = NULL;
        source->length = 0;
    }
    return status;
}

enum source_status source_read_descriptor(struct arena *arena, int descriptor, const char *name,
                                          struct source *source, const char **reason) {
    enum source_status status;

    *source = (struct source){.name = name};
    status = read_and_close(arena, descriptor, source, reason);
    if (status != SOURCE_READ) {
        source->bytes = NULL;
        source->length = 0;
    }
    return status;
}

/* Lines and columns -------------------------------------------------------- */

/* byte_order_mark - bytes of the mark that an input begins with */
static size_t byte_order_mark(const struct source *source) {
    return source->length >= 3 && memcmp(source->bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

/* characters - how many begin in a stretch, by the bytes that go on with none */
static size_t characters(const char *bytes, size_t length) {
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)bytes[i] & 0xC0) != 0x80;
    return count;
}

struct position source_position_after(const struct source *source, size_t at, size_t before,
                                      struct position position) {
    const char *from, *end, *line;

    if (source->bytes == NULL)
        return source->only;

    from = source->bytes + before;
    end = source->bytes + (at > source->length ? source->length : at);
    while (from < end && (line = memchr(from, '\n', (size_t)(end - from))) != NULL) {
        from = line + 1;
        position.line++;
        position.column = 1;
    }
    if (from < end)
        position.column += characters(from, (size_t)(end - from));
    return position;
}

struct position source_position(const struct source *source, size_t at) {
    size_t start = source->bytes == NULL ? 0 : byte_order_mark(source);
    size_t mark = (at < source->length ? at : source->length) / STEP;

    if (source->marks != NULL && mark > 0)
        return source_position_after(source, at, mark * STEP, source->marks[mark]);
    return source_position_after(source, at < start ? start : at, start, (struct position){1, 1});
}

const struct source *source_index(struct arena *arena, const struct source *source) {
    struct position *marks;
    struct source *indexed;
    size_t count;

    if (source == NULL || source->bytes == NULL || source->marks != NULL)
        return source;
    count = source->length / STEP + 1;
    marks = arena_array(arena, count, sizeof *marks);
    for (size_t i = 1; i < count; i++)
        marks[i] = i == 1 ? source_position(source, STEP)
                          : source_position_after(source, i * STEP, (i - 1) * STEP, marks[i - 1]);
    indexed = arena_alloc(arena, sizeof *indexed);
    *indexed = *source;
    indexed->marks = marks;
    return indexed;
}

struct span source_line(const struct source *source, size_t at) {
    size_t from, to;

    if (source->bytes == NULL)
        return (struct span){0, 0};
    if (at > source->length)
        at = source->length;
    for (from = at; from > 0 && source->bytes[from - 1] != '\n'; from--)
        ;
    for (to = at; to < source->length && source->bytes[to] != '\n'; to++)
        ;
    if (from == 0)
        from = byte_order_mark(source);
    if (to > from && source->bytes[to - 1] == '\r')
        to--;
    return (struct span){from, to < from ? 0 : to - from};
}

/* Tags and attributes ------------------------------------------------------- */

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* ends_name - whether a character cannot belong to a name */
static bool ends_name(char c) {
    return is_space(c) || c == '=' || c == '/' || c == '>' || c == '<' || c == '?' || c == '"' ||
           c == '\'';
}

/* skip_spaces - the first place from at that is no white space */
static size_t skip_spaces(const struct source *source, size_t at) {
    while (at < source->length && is_space(source->bytes[at]))
        at++;
    return at;
}

/* skip_name - the first place from at that cannot belong to a name */
static size_t skip_name(const struct source *source, size_t at) {
    while (at < source->length && !ends_name(source->bytes[at]))
        at++;
    return at;
}

struct span source_tag(const struct source *source, size_t at) {
    size_t name = at + 1;

    if (at >= source->length)
        return (struct span){source->length, 0};
    if (name < source->length && source->bytes[name] == '/')
        name++;
    return (struct span){at, skip_name(source, name) - at};
}

bool source_next_attribute(const struct source *source, size_t *at, struct span *name,
                           struct span *value) {
    size_t from = skip_spaces(source, *at);
    size_t end = skip_name(source, from);
    size_t quote = skip_spaces(source, end);
    const char *close;

    if (end == from || quote >= source->length || source->bytes[quote] != '=')
        return false;
    quote = skip_spaces(source, quote + 1);
    if (quote >= source->length || (source->bytes[quote] != '"' && source->bytes[quote] != '\''))
        return false;
    close = memchr(source->bytes + quote + 1, source->bytes[quote], source->length - quote - 1);
    if (close == NULL)
        return false;

    *name = (struct span){from, end - from};
    *value = (struct span){quote + 1, (size_t)(close - source->bytes) - quote - 1};
    *at = value->from + value->length + 1;
    return true;
}

/* find_attribute - spans of an attribute's name and value; false when there is none */
static bool find_attribute(const struct source *source, size_t at, const char *wanted,
                           struct span *name, struct span *value) {
    struct span tag = source_tag(source, at);
    size_t next = tag.from + tag.length;

    while (source_next_attribute(source, &next, name, value))
        if (strlen(wanted) == name->length &&
            memcmp(wanted, source->bytes + name->from, name->length) == 0)
            return true;
    return false;
}

struct span source_attribute(const struct source *source, size_t at, const char *name) {
    struct span found, value;

    if (!find_attribute(source, at, name, &found, &value))
        return source_tag(source, at);
    return (struct span){found.from, value.from + value.length + 1 - found.from};
}

struct span source_attribute_value(const struct source *source, size_t at, const char *name) {
    struct span found, value;

    return find_attribute(source, at, name, &found, &value) ? value : source_tag(source, at);
}

bool source_has_attribute(const struct source *source, size_t at, const char *name) {
    struct span found, value;

    return find_attribute(source, at, name, &found, &value);
}
