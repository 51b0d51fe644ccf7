/*
 * config.c - read a configuration file
 *
 * The lines are cut apart by inih. It tells neither lines nor columns and says
 * nothing of a section without keys, so it is fed line by line here, and what it
 * makes of a line is looked up in that line.
 */
#include "config/config.h"

#include <ini.h>
#include <string.h>

#include "base/utf8.h"
#include "config/config_section.h"

/* The mark that some editors put first. */
#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

struct reading {
    struct config_state state;
    const struct source *source;
    size_t next;      /* where the next line begins */
    struct span line; /* the one that inih has, without its end and the spaces there */
    bool open;        /* it ought to be a key, and inih has not said so yet */
    bool more;        /* it goes on with the value of the last key */
    const char *key;  /* the last key of the section; or NULL */
    size_t key_depth; /* the bytes before it in its line */
};

static struct finding *report(struct reading *reading, unsigned id, struct span at,
                              const char *message) {
    return finding_add(reading->state.findings, id, config_place(&reading->state, at), "%s",
                       message);
}

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/* skip_blanks - the first place of the line, from one on, that is not blank */
static size_t skip_blanks(const struct reading *reading, size_t at) {
    while (at < reading->line.from + reading->line.length && is_blank(reading->source->bytes[at]))
        at++;
    return at;
}

/* Lines ------------------------------------------------------------------------ */

/* take_line - the next line of the source; false at its end */
static bool take_line(struct reading *reading) {
    const struct source *source = reading->source;
    size_t from = reading->next, to;
    const char *end;

    if (from >= source->length)
        return false;
    end = memchr(source->bytes + from, '\n', source->length - from);
    to = end == NULL ? source->length : (size_t)(end - source->bytes);
    reading->next = to + 1;
    while (to > from && is_blank(source->bytes[to - 1]))
        to--;
    reading->line = (struct span){from, to - from};
    return true;
}

/* close_line - report a line that should have been a key and was not */
static void close_line(struct reading *reading) {
    size_t from = skip_blanks(reading, reading->line.from);

    if (reading->open)
        report(reading, 21, (struct span){from, reading->line.from + reading->line.length - from},
               "a line is a [section], a 'key = value' or, after '#' or ';', a comment");
    reading->open = false;
}

/* take_heading - a line that begins with a bracket */
static void take_heading(struct reading *reading, size_t from) {
    const char *bytes = reading->source->bytes;
    size_t end = reading->line.from + reading->line.length;
    const char *close = memchr(bytes + from, ']', end - from);
    struct config_word heading;
    size_t after;

    config_section_end(&reading->state);
    reading->state.section = NULL;
    reading->key = NULL;
    if (close == NULL) {
        report(reading, 21, (struct span){from, end - from}, "a heading ends with ']'");
        reading->state.heading.text = "";
        return;
    }
    after = skip_blanks(reading, (size_t)(close - bytes) + 1);
    if (after < end && bytes[after] != ';' && bytes[after] != '#')
        report(reading, 21, (struct span){after, end - after},
               "only a comment may follow a heading");
    heading.at = (struct span){from, (size_t)(close - bytes) + 1 - from};
    from = skip_blanks(reading, from + 1);
    end = (size_t)(close - bytes);
    while (end > from && is_blank(bytes[end - 1]))
        end--;
    heading.text = arena_copy(reading->state.arena, bytes + from, end - from);
    config_section_begin(&reading->state, &heading);
}

/* begin_line - see what kind of line it is; returns whether inih is to see it */
static bool begin_line(struct reading *reading) {
    const char *bytes = reading->source->bytes;
    size_t from = skip_blanks(reading, reading->line.from);

    if (reading->line.length == 0 || bytes[from] == '#' || bytes[from] == ';')
        return false;
    if (reading->line.length > CONFIG_LONGEST_LINE) {
        report(reading, 21, reading->line,
               "a line is too long; a reason may go on in the next, indented");
        return false;
    }
    reading->more = reading->key != NULL && from - reading->line.from > reading->key_depth;
    reading->open = reading->more || bytes[from] != '[';
    if (!reading->open)
        take_heading(reading, from);
    return true;
}

/* next_line - what inih calls for a line, as it would fgets */
static char *next_line(char *buffer, int size, void *data) {
    struct reading *reading = data;
    size_t length = 0;

    close_line(reading);
    if (size < CONFIG_LONGEST_LINE + 2 || !take_line(reading))
        return NULL;
    if (begin_line(reading)) {
        /* inih goes on with a value in any indented line, so others lose their blanks. */
        size_t end = reading->line.from + reading->line.length;
        size_t from = reading->more ? reading->line.from : skip_blanks(reading, reading->line.from);

        length = end - from;
        memcpy(buffer, reading->source->bytes + from, length);
    }
    buffer[length] = '\n';
    buffer[length + 1] = '\0';
    return buffer;
}

/* Keys --------------------------------------------------------------------------- */

/* word_at - what inih has cut out of the line, and where it stands there */
static struct config_word word_at(struct reading *reading, const char *text, size_t at) {
    size_t length = strlen(text);

    return (struct config_word){arena_copy(reading->state.arena, text, length), {at, length}};
}

/* on_key - what inih calls for a key with its value, and for each further line of a value */
static int on_key(void *data, const char *section, const char *name, const char *value) {
    struct reading *reading = data;
    size_t from = skip_blanks(reading, reading->line.from);
    struct config_word key, rest;

    (void)section; /* of which inih knows only the beginning */
    reading->open = false;
    if (reading->more) {
        rest = word_at(reading, value, from);
        config_more(&reading->state, reading->key, &rest);
        return 1;
    }
    key = word_at(reading, name, from);
    from += strcspn(reading->source->bytes + from, "=:");
    rest = word_at(reading, value, skip_blanks(reading, from + 1));
    reading->key = key.text[0] == '\0' ? NULL : key.text;
    reading->key_depth = key.at.from - reading->line.from;
    config_key(&reading->state, &key, &rest);
    return 1;
}

/* Files -------------------------------------------------------------------------- */

/* is_text - whether the file is UTF-8 without NUL; if not, that is reported */
static bool is_text(struct reading *reading) {
    const struct source *source = reading->source;
    size_t at = 0;

    while (at < source->length && source->bytes[at] != '\0') {
        size_t size = utf8_length(source->bytes + at, source->length - at);

        if (size == 0)
            break;
        at += size;
    }
    if (at == source->length)
        return true;
    report(reading, 21, (struct span){at, 1}, "a configuration file is UTF-8 text");
    return false;
}

struct config *config_parse(struct arena *arena, const struct source *source,
                            struct findings *findings) {
    struct config *config = arena_alloc(arena, sizeof *config);
    struct reading reading = {
        .state = {.arena = arena,
                  .findings = findings,
                  .config = config,
                  .headings = {.arena = arena}},
        .source = source,
    };
    size_t fatal = findings->fatal;
    size_t mark = strlen(BYTE_ORDER_MARK);

    config->source = source;
    if (source->length >= mark && memcmp(source->bytes, BYTE_ORDER_MARK, mark) == 0)
        reading.next = mark;
    if (!is_text(&reading))
        return NULL;
    /* What it returns is the first line that it could not read; all have been reported. */
    (void)ini_parse_stream(next_line, &reading, on_key, &reading);
    config_section_end(&reading.state);
    return findings->fatal == fatal ? config : NULL;
}

struct config *config_read(struct arena *arena, const char *path, struct findings *findings) {
    static const char *const problems[] = {
        [SOURCE_DIRECTORY] = "is a directory, not a file",
        [SOURCE_TOO_LARGE] = "is too large for a configuration file",
        [SOURCE_GZIP] = "is compressed by gzip; only plain text is read",
    };
    struct source *source = arena_alloc(arena, sizeof *source);
    const char *reason = NULL;
    enum source_status status = source_read(arena, path, source, &reason);
    struct place place = {source, {0, 0}};

    findings_next_file(findings);
    if (status == SOURCE_EMPTY) {
        source->bytes = "";
        status = SOURCE_READ;
    }
    if (status == SOURCE_READ)
        return config_parse(arena, source, findings);
    if (status == SOURCE_MISSING)
        finding_add(findings, 20, place, "cannot be read: %s", reason);
    else
        finding_add(findings, 20, place, "%s", problems[status]);
    return NULL;
}
