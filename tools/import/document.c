/* document.c - the text of a published document, as lines and cells */
#include "import/document.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "import/document_parts.h"
#include "import/eight_bytes.h"

#define SHORT_LINE                                                                                 \
    32 /* bytes; a document whose lines are longer has no more than room is made for */

/* Lines ------------------------------------------------------------------- */

static struct raw_line *begin_line(struct arena *arena, struct raw_lines *lines, size_t from,
                                   size_t number, size_t page) {
    struct raw_line *line;

    lines->items =
        arena_grow(arena, lines->items, lines->count, &lines->capacity, sizeof *lines->items);
    line = &lines->items[lines->count++];
    *line = (struct raw_line){.from = from, .number = number, .page = page};
    return line;
}

/* pass_gap - count a run of spaces where it parts two words of a line; returns its last */
static size_t pass_gap(const char *bytes, size_t length, size_t at, struct raw_line *line) {
    const size_t from = at;

    while (at + 1 < length && bytes[at + 1] == ' ')
        at++;
    line->gaps += from > line->from && at + 1 < length && (unsigned char)bytes[at + 1] > '\r';
    return at;
}

/* pass_words - over words with single spaces between them, as far as eight bytes at a time go */
static size_t pass_words(const char *bytes, size_t length, size_t at) {
    while (length - at >= 8) {
        const uint64_t eight = eight_bytes(bytes + at);

        if (!eight_are_plain(eight) || eight_are(eight, '|') != 0)
            break;
        at += 7; /* the last may be a space, with another behind it */
    }
    return at;
}

/* pass_line - note what of a line tells whether it has cells; returns where it ends */
static size_t pass_line(const char *bytes, size_t length, struct raw_line *line) {
    size_t at = pass_words(bytes, length, line->from);

    for (; at < length; at++) {
        const char c = bytes[at];

        if ((unsigned char)c > ' ' && (unsigned char)c < 0x80 && c != '|')
            continue;
        if (c == '\n' || c == '\r' || c == '\f')
            break;
        line->tab |= c == '\t';
        line->pipe |= c == '|';
        line->wide |= (unsigned char)c >= 0x80;
        if (c == ' ' && at + 1 < length && bytes[at + 1] == ' ')
            at = pass_gap(bytes, length, at, line);
        else if (c != ' ')
            at = pass_words(bytes, length, at + 1) - 1;
    }
    return at;
}

/* is_utf8 - as utf8_valid, fast over ASCII */
static bool is_utf8(const char *bytes, size_t length) {
    size_t at = 0;

    while (at < length) {
        size_t size;

        while (length - at >= 8 && (eight_bytes(bytes + at) & EIGHT_HIGH_BITS) == 0)
            at += 8;
        while (at < length && (unsigned char)bytes[at] < 0x80)
            at++;
        if (at == length)
            break;
        size = utf8_length(bytes + at, length - at);
        if (size == 0)
            return false;
        at += size;
    }
    return true;
}

/* find_row_end - behind the next "</tr>" of a stretch; 0 when there is none */
static size_t find_row_end(const char *bytes, size_t from, size_t to) {
    for (size_t i = from; i + 5 <= to; i++)
        if (bytes[i] == '<' && strncasecmp(bytes + i, "</tr>", 5) == 0)
            return i + 5;
    return 0;
}

/* part_table_rows - make each row of an HTML table on the last line a line of its own */
static void part_table_rows(struct arena *arena, struct raw_lines *lines) {
    const char *const bytes = lines->bytes;
    struct raw_line line = lines->items[lines->count - 1];
    size_t at = line.from, end;

    while (at < line.to && bytes[at] == ' ')
        at++;
    if (at == line.to || bytes[at] != '<' || line.tab)
        return;
    while ((end = find_row_end(bytes, at, line.to)) > 0) {
        struct raw_line *const row = &lines->items[lines->count - 1];

        row->to = end;
        row->tags = true;
        if (end == line.to)
            return;
        begin_line(arena, lines, end, line.number, line.page)->to = line.to;
        lines->items[lines->count - 1].wide = line.wide;
        at = end;
    }
}

struct raw_lines document_lines(struct arena *arena, const struct source *source) {
    const char *const bytes = source->bytes;
    const size_t length = bytes != NULL ? source->length : 0;
    struct raw_lines lines = {.bytes = bytes,
                              .page_count = 1,
                              .windows = length > 0 && !is_utf8(bytes, length),
                              .capacity = length / SHORT_LINE + 1};
    size_t at = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    size_t number = 1;

    lines.items = arena_array(arena, lines.capacity, sizeof *lines.items);
    while (at < length) {
        struct raw_line *line;

        while (at < length && bytes[at] == '\f') {
            lines.page_count++;
            at++;
        }
        line = begin_line(arena, &lines, at, number, lines.page_count);
        line->to = at = pass_line(bytes, length, line);
        part_table_rows(arena, &lines);
        if (at == length || bytes[at] == '\f')
            continue;
        at += bytes[at] == '\r' && at + 1 < length && bytes[at + 1] == '\n' ? 2 : 1;
        number++;
    }
    return lines;
}

/* Kinds ------------------------------------------------------------------- */

/* is_rule - whether a line only draws one, as ---- or |---|:--:| do */
static bool is_rule(const char *bytes, size_t length) {
    size_t strokes = 0;

    for (size_t i = 0; i < length; i++) {
        if (bytes[i] != '\0' && strchr("-_=*~+", bytes[i]) != NULL)
            strokes++;
        else if (bytes[i] == '\0' || strchr("|: \t", bytes[i]) == NULL) {
            if (i + 2 >= length || (unsigned char)bytes[i] != 0xE2 ||
                (bytes[i + 1] != '\x94' && bytes[i + 1] != '\x95' && bytes[i + 1] != '\x80'))
                return false;
            strokes++; /* lines of boxes, and dashes */
            i += 2;
        }
    }
    return strokes >= 3;
}

/* hashes - depth of a Markdown heading; 0 for any other line */
static unsigned hashes(const char *bytes, size_t length) {
    unsigned depth = 0;

    while (depth < length && bytes[depth] == '#')
        depth++;
    return depth >= 1 && depth <= 6 && depth < length && bytes[depth] == ' ' ? depth : 0;
}

/* characters - how many a stretch of a line has */
static size_t characters(const struct raw_lines *lines, const struct raw_line *line, size_t from,
                         size_t to) {
    size_t count = 0;

    if (!line->wide || lines->windows)
        return to - from;
    for (; to - from >= 8; from += 8)
        count += eight_begin(eight_bytes(lines->bytes + from));
    for (; from < to; from++)
        count += ((unsigned char)lines->bytes[from] & 0xC0) != 0x80;
    return count;
}

static const char *join_cells(struct arena *arena, const struct document_line *line) {
    size_t length = 1;
    char *text, *end;

    if (line->cell_count == 1)
        return line->cells[0].text;
    for (size_t i = 0; i < line->cell_count; i++)
        length += strlen(line->cells[i].text) + 1;
    text = end = arena_alloc(arena, length);
    for (size_t i = 0; i < line->cell_count; i++) {
        const size_t cell = strlen(line->cells[i].text);

        if (cell > 0 && end > text)
            *end++ = ' ';
        memcpy(end, line->cells[i].text, cell);
        end += cell;
    }
    *end = '\0';
    return text;
}

/* read_cells - clean the cells of a line; returns what the first one's markup said */
static struct markup read_cells(struct arena *arena, const struct raw_lines *lines,
                                const struct raw_line *raw, const struct raw_cells *cells,
                                struct document_line *line) {
    struct markup first = {.bullet = false};
    size_t from = raw->from, column = 0;

    line->cells = arena_array(arena, cells->count, sizeof *line->cells);
    line->cell_count = cells->count;
    for (size_t i = 0; i < cells->count; i++) {
        const struct raw_cell *const cell = &cells->items[i];
        struct document_cell *const to = &line->cells[i];
        const struct markup markup = document_clean(arena, lines, *cell, to);

        column += characters(lines, raw, from, cell->from);
        from = cell->from;
        to->at = (struct span){cell->from, cell->to - cell->from};
        to->column = column;
        to->width = characters(lines, raw, cell->from, cell->to);
        if (i == 0)
            first = markup;
    }
    return first;
}

static void read_line(struct arena *arena, const struct raw_lines *lines, size_t index,
                      struct raw_cells *cells, struct document_line *line) {
    const struct raw_line *const raw = &lines->items[index];
    const char *const bytes = lines->bytes;
    size_t from = raw->from, to = raw->to;
    struct markup markup;
    unsigned depth;

    line->number = raw->number;
    line->page = raw->page;
    line->text = "";
    while (from < to && (bytes[from] == ' ' || bytes[from] == '\t'))
        from++;
    while (from < to && (bytes[to - 1] == ' ' || bytes[to - 1] == '\t'))
        to--;
    if (from == to)
        return;
    if (is_rule(bytes + from, to - from)) {
        line->kind = LINE_RULE;
        cells->count = 0;
    }
    line->separator = document_split(lines, index, cells);
    markup = read_cells(arena, lines, raw, cells, line);
    line->text = join_cells(arena, line);
    if (line->kind == LINE_RULE)
        return;
    depth = hashes(bytes + from, to - from);
    if (line->cell_count > 1)
        line->kind = LINE_ROW;
    else if (line->text[0] == '\0')
        line->kind = LINE_BLANK;
    else if (depth > 0 || markup.heading > 0 || (markup.bold && !markup.bullet)) {
        line->kind = LINE_HEADING;
        line->depth = depth > 0 ? depth : markup.heading > 0 ? markup.heading : DOCUMENT_BOLD_DEPTH;
    } else if (markup.bullet) {
        line->kind = LINE_BULLET;
        line->depth = (unsigned)((from - raw->from) / 2);
    } else
        line->kind = LINE_TEXT;
    if (line->kind == LINE_BLANK)
        line->cell_count = 0;
}

struct document *document_read(struct arena *arena, const struct source *source) {
    const struct raw_lines lines = document_lines(arena, source);
    struct document *const document = arena_alloc(arena, sizeof *document);
    struct raw_cells cells = {.arena = arena};

    document->source = source;
    document->lines = arena_array(arena, lines.count, sizeof *document->lines);
    document->line_count = lines.count;
    document->page_count = lines.page_count;
    for (size_t i = 0; i < lines.count; i++) {
        cells.count = 0;
        read_line(arena, &lines, i, &cells, &document->lines[i]);
    }
    document_mark_contents(document);
    document_mark_pages(arena, document);
    return document;
}

/* Comparing --------------------------------------------------------------- */

/* next_word_byte - the next byte that counts, in lower case; 0 at the end */
static unsigned char next_word_byte(const char **text) {
    for (;; ++*text) {
        const unsigned char c = (unsigned char)**text;

        if (c == 0xE2 && (*text)[1] == '\x80') { /* quotation marks, dashes, bullets */
            *text += (*text)[2] != '\0' ? 2 : 1;
            continue;
        }
        if (c == '\0')
            return 0;
        if (c >= 0x80 || isalnum(c)) {
            ++*text;
            return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        }
    }
}

bool document_same_words(const char *a, const char *b) {
    for (;;) {
        const unsigned char x = next_word_byte(&a);
        const unsigned char y = next_word_byte(&b);

        if (x != y)
            return false;
        if (x == 0)
            return true;
    }
}
