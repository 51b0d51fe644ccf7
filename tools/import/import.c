/* import.c - the stages of an import, in order */
#include "import/import.h"

#include <string.h>

#include "import/eight_bytes.h"

void import_use(struct import *import, const struct document_line *line) {
    import->used[line - import->document->lines] = true;
}

struct place import_cell(const struct import *import, const struct document_cell *cell) {
    return (struct place){import->document->source, cell->at};
}

struct place import_line(const struct import *import, const struct document_line *line) {
    const struct document_cell *last;
    struct span at;

    if (line->cell_count == 0) {
        at = (struct span){import->line_start[line->number - 1], 0};
    } else {
        last = &line->cells[line->cell_count - 1];
        at.from = line->cells[0].at.from;
        at.length = last->at.from + last->at.length - at.from;
    }
    return (struct place){import->document->source, at};
}

/* find_lines - where each line of the source begins */
static void find_lines(struct import *import) {
    const struct source *source = import->document->source;
    const char *at = source->bytes, *end = source->bytes + source->length;
    size_t count = 1, next = 0;

    for (const char *scan = at; (scan = memchr(scan, '\n', (size_t)(end - scan))) != NULL; scan++)
        count++;
    import->line_start = arena_array(import->arena, count, sizeof *import->line_start);
    import->line_total = count;
    while (next < count) {
        import->line_start[next++] = (size_t)(at - source->bytes);
        at = memchr(at, '\n', (size_t)(end - at));
        if (at == NULL)
            break;
        at++;
    }
}

size_t import_line_number(const struct import *import, size_t at) {
    size_t from = 0, to = import->line_total;

    while (to - from > 1) {
        size_t middle = from + (to - from) / 2;

        if (import->line_start[middle] <= at)
            from = middle;
        else
            to = middle;
    }
    return from + 1;
}

/* A character as a document prints it, and as the XML holds it. */
static const struct {
    const char *printed, *held;
} plain[] = {
    {"\xE2\x80\x98", "'"},  {"\xE2\x80\x99", "'"},  {"\xE2\x80\x9A", "'"}, {"\xE2\x80\x9C", "\""},
    {"\xE2\x80\x9D", "\""}, {"\xE2\x80\x9E", "\""}, {"\xC2\xA0", " "},
};

/* plain_character - the row of what a text begins with; NULL when it stays as it is */
static const char *plain_character(const char *text, size_t *length) {
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++) {
        if (*plain[i].printed != *text)
            continue;
        *length = strlen(plain[i].printed);
        if (strncmp(text, plain[i].printed, *length) == 0)
            return plain[i].held;
    }
    *length = 1;
    return NULL;
}

/* is_plain - whether a text of so many bytes is held as it is printed */
static bool is_plain(const char *text, size_t length) {
    size_t at = 0;

    if (length == 0 || text[0] == ' ' || text[length - 1] == ' ')
        return false;
    for (; length - at >= 8; at += 7) /* the last of eight is looked at beside the next too */
        if (!eight_are_plain(eight_bytes(text + at)))
            return false;
    for (; at < length; at++)
        if (text[at] < ' ' || text[at] > '~' || (text[at] == ' ' && text[at + 1] == ' '))
            return false;
    return true;
}

/* make_plain - a copy of a text as it is held */
static char *make_plain(struct arena *arena, const char *text) {
    char *copy = arena_alloc(arena, strlen(text) + 1);
    size_t used = 0;

    for (size_t i = 0; text[i] != '\0';) {
        const unsigned char byte = (unsigned char)text[i];
        size_t length = 1;
        const char *held;
        char c = text[i];

        if (byte > ' ' && byte < 0x7F) {
            copy[used++] = c;
            i++;
            continue;
        }
        held = byte < 0x80 ? NULL : plain_character(text + i, &length);
        if (held != NULL)
            c = *held;
        else if (byte >= '\t' && byte <= '\r')
            c = ' ';
        i += length;
        if ((unsigned char)c >= ' ' && c != 0x7F &&
            (c != ' ' || (used > 0 && copy[used - 1] != ' ')))
            copy[used++] = c;
    }
    while (used > 0 && copy[used - 1] == ' ')
        used--;
    copy[used] = '\0';
    return copy;
}

/* as_datum - a value and where it was read; "" is not stated */
static struct datum as_datum(const char *value, struct span at) {
    return (struct datum){*value == '\0' ? NULL : value, at};
}

struct datum import_datum(const struct import *import, const char *text, struct span at) {
    const size_t length = strlen(text);

    return as_datum(is_plain(text, length) ? arena_copy(import->arena, text, length)
                                           : make_plain(import->arena, text),
                    at);
}

struct datum import_datum_of(const struct import *import, const char *text, struct span at) {
    return as_datum(is_plain(text, strlen(text)) ? text : make_plain(import->arena, text), at);
}

/* Lines longer than this, in characters, are of a document that wraps none. */
#define LONGEST_WRAPPED 160

/* What is indented further, in characters, stands under a column of a table. */
#define DEEPEST_INDENT 12

/* find_wrap_width - the length of the longest lines of text, where those are wrapped at all */
static void find_wrap_width(struct import *import) {
    const struct document *document = import->document;
    size_t texts = 0, longer = 0, longest = 0;

    for (size_t i = 0; i < document->line_count; i++) {
        const struct document_line *line = &document->lines[i];
        size_t length;

        if ((line->kind != LINE_TEXT && line->kind != LINE_BULLET) ||
            line->cells[0].column > DEEPEST_INDENT)
            continue;
        length = line->cells[0].column + line->cells[0].width;
        texts++;
        longer += length > LONGEST_WRAPPED;
        if (length <= LONGEST_WRAPPED && length > longest)
            longest = length;
    }
    import->wrap_width = longer * 50 > texts ? 0 : longest;
}

static const struct {
    const char *name; /* what it reads */
    void (*run)(struct import *import);
} stages[] = {
    {"structure", import_structure}, {"rules of combination", import_rules},
    {"unit pages", import_units},    {"facts", import_facts},
    {"comparison", import_compare},  {"lines not understood", import_unused},
};

void import_run(struct import *import) {
    import->draft = arena_alloc(import->arena, sizeof *import->draft);
    import->draft->arena = import->arena;
    import->draft->qualification =
        (struct draft_element){.element = ELEMENT_QUALIFICATION, .within = DRAFT_COMMON};
    import->used = arena_array(import->arena, import->document->line_count, sizeof *import->used);
    find_lines(import);
    find_wrap_width(import);

    for (size_t i = 0; i < sizeof stages / sizeof stages[0]; i++) {
        if (import->progress != NULL)
            import->progress(stages[i].name);
        stages[i].run(import);
    }
}
