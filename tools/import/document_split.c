/* document_split.c - where a line falls into cells */
#include <string.h>

#include "import/document_parts.h"

#define NEAR 3           /* lines before and after one that may show its columns */
#define SHORT 16         /* bytes of words over a column, or of a figure and its unit */
#define COLUMN_GAP 4     /* spaces that part columns wherever they stand */
#define LONG_LINE 60     /* bytes of a line that may be prose set to full width */
#define MOST_SEGMENTS 32 /* looked at in a line, where only spaces part them */

/* A stretch of a line without two spaces in it. */
struct segment {
    size_t from, to;    /* bytes of the source */
    size_t column, end; /* characters from the beginning of the line */
    size_t gap;         /* spaces before it */
};

struct segments {
    struct segment items[MOST_SEGMENTS];
    size_t count;
};

static void add_cell(struct raw_cells *cells, const char *bytes, size_t from, size_t to) {
    while (from < to && bytes[from] == ' ')
        from++;
    while (from < to && bytes[to - 1] == ' ')
        to--;
    cells->items = arena_grow(cells->arena, cells->items, cells->count, &cells->capacity,
                              sizeof *cells->items);
    cells->items[cells->count++] = (struct raw_cell){from, to};
}

/* Tabs and pipes ---------------------------------------------------------- */

/* is_escaped - whether a backslash takes its meaning from the character at a place */
static bool is_escaped(const char *bytes, size_t from, size_t at) {
    size_t before = at;

    while (before > from && bytes[before - 1] == '\\')
        before--;
    return (at - before) % 2 == 1;
}

static void split_at(struct raw_cells *cells, const char *bytes, size_t from, size_t to, char at) {
    const char *next;
    size_t begin = from;

    while (from < to && (next = memchr(bytes + from, at, to - from)) != NULL) {
        from = (size_t)(next - bytes) + 1;
        if (at == '|' && is_escaped(bytes, begin, from - 1))
            continue;
        add_cell(cells, bytes, begin, from - 1);
        begin = from;
    }
    add_cell(cells, bytes, begin, to);
}

/*
 * after_mark - where the text begins that a list mark and a tab stand before; or from
 *
 * A dash is a mark only where one text follows: before several cells it is one too,
 * a figure not stated.
 */
static size_t after_mark(const char *bytes, size_t from, size_t to) {
    size_t at = from;
    bool dash = false;

    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t'))
        at++;
    if (at < to && bytes[at] != '\0' && strchr("-*+o>", bytes[at]) != NULL) {
        dash = true;
        at++;
    } else if (at + 2 < to && (unsigned char)bytes[at] >= 0xE2) {
        dash = bytes[at + 1] == '\x80' && bytes[at + 2] != '\xA2';
        at += 3; /* bullets and dashes of any form */
    } else
        return from;
    if (at >= to || bytes[at] != '\t')
        return from;
    while (at < to && (bytes[at] == ' ' || bytes[at] == '\t'))
        at++;
    return at < to && !(dash && memchr(bytes + at, '\t', to - at) != NULL) ? at : from;
}

/* split_tabs - as split_at, but that a tab between a list mark and its text is only a space */
static void split_tabs(struct raw_cells *cells, const char *bytes, size_t from, size_t to) {
    const size_t text = after_mark(bytes, from, to);

    split_at(cells, bytes, text, to, '\t');
    if (text > from)
        cells->items[0].from = from;
}

/* split_pipes - the outer pipes begin and end no cell */
static void split_pipes(struct raw_cells *cells, const char *bytes, size_t from, size_t to) {
    while (from < to && bytes[from] == ' ')
        from++;
    while (from < to && bytes[to - 1] == ' ')
        to--;
    if (from < to && bytes[from] == '|')
        from++;
    if (from < to && bytes[to - 1] == '|' && (to - from < 2 || bytes[to - 2] != '\\'))
        to--;
    split_at(cells, bytes, from, to, '|');
}

/* has_pipes - whether the pipes of a line part cells: it begins with one, or a neighbour has some
 */
static bool has_pipes(const struct raw_lines *lines, size_t index) {
    const struct raw_line *const line = &lines->items[index];
    size_t at = line->from;

    if (!line->pipe)
        return false;
    while (at < line->to && lines->bytes[at] == ' ')
        at++;
    return lines->bytes[at] == '|' || (index > 0 && lines->items[index - 1].pipe) ||
           (index + 1 < lines->count && lines->items[index + 1].pipe);
}

/* split_tags - a cell ends with </td> or </th> */
static void split_tags(struct raw_cells *cells, const char *bytes, size_t from, size_t to) {
    size_t begin = from;

    for (size_t i = from; i + 5 <= to; i++)
        if (bytes[i] == '<' && bytes[i + 1] == '/' && (bytes[i + 2] | 0x20) == 't' &&
            ((bytes[i + 3] | 0x20) == 'd' || (bytes[i + 3] | 0x20) == 'h') && bytes[i + 4] == '>') {
            add_cell(cells, bytes, begin, i);
            begin = i + 5;
        }
    if (cells->count == 0)
        add_cell(cells, bytes, from, to);
}

/* Columns of spaces ------------------------------------------------------- */

static struct segments find_segments(const struct raw_lines *lines, const struct raw_line *line) {
    struct segments segments = {.count = 0};
    size_t column = 0, spaces = 2;

    for (size_t i = line->from; i < line->to; i++) {
        const unsigned char c = (unsigned char)lines->bytes[i];

        if (c == ' ') {
            spaces++;
            column++;
            continue;
        }
        if (spaces > 1 && segments.count < MOST_SEGMENTS)
            segments.items[segments.count++] =
                (struct segment){.from = i, .column = column, .gap = spaces};
        column += lines->windows || (c & 0xC0) != 0x80;
        segments.items[segments.count - 1].to = i + 1;
        segments.items[segments.count - 1].end = column;
        spaces = 0;
    }
    return segments;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* is_figure - whether a segment is a number, or a dash or "N/A" in its place */
static bool is_figure(const char *bytes, const struct segment *segment) {
    const size_t length = segment->to - segment->from;
    bool digit = false;

    if (length == 1 || (length == 3 && memcmp(bytes + segment->from, "N/A", 3) == 0))
        return length > 1 || is_digit(bytes[segment->from]) || bytes[segment->from] == '-';
    for (size_t i = segment->from; i < segment->to; i++) {
        if (!is_digit(bytes[i]) && bytes[i] != '.' && bytes[i] != '/' && bytes[i] != ',')
            return false;
        digit |= is_digit(bytes[i]);
    }
    return digit && length <= 8;
}

/* is_number_like - whether a segment is a number or reference: digits, no lower-case letter */
static bool is_number_like(const char *bytes, const struct segment *segment) {
    bool digit = false;

    for (size_t i = segment->from; i < segment->to; i++) {
        if (bytes[i] >= 'a' && bytes[i] <= 'z')
            return false;
        digit |= is_digit(bytes[i]);
    }
    return digit && segment->to - segment->from <= 24;
}

/* is_prose - whether a line is likely to be words set to full width, with spaces put between */
static bool is_prose(const char *bytes, const struct segments *segments) {
    const struct segment *const last = &segments->items[segments->count - 1];
    size_t lower = 0;

    if (segments->count < 4 || last->end - segments->items[0].column < LONG_LINE)
        return false;
    for (size_t i = 1; i < segments->count; i++) {
        const char c = bytes[segments->items[i].from];

        if (segments->items[i].gap >= COLUMN_GAP)
            return false;
        lower += c >= 'a' && c <= 'z';
    }
    return lower * 5 >= (segments->count - 1) * 3;
}

static size_t apart(size_t a, size_t b) {
    return a > b ? a - b : b - a;
}

/* shows_columns - whether a line has a gap, or is indented as a cell below an empty one is */
static bool shows_columns(const struct raw_lines *lines, const struct raw_line *line) {
    return line->gaps > 0 ||
           (line->to - line->from > COLUMN_GAP && lines->bytes[line->from] == ' ' &&
            lines->bytes[line->from + COLUMN_GAP - 1] == ' ');
}

/*
 * is_aligned - whether a segment of a line near by begins or ends where this one does
 *
 * The first segment of a line shows a column where it is indented.
 */
static bool is_aligned(const struct raw_lines *lines, size_t index, const struct segment *segment,
                       size_t least_gap) {
    const size_t first = index > NEAR ? index - NEAR : 0;

    for (size_t i = first; i < lines->count && i <= index + NEAR; i++) {
        struct segments others;

        if (i == index || lines->items[i].tab || !shows_columns(lines, &lines->items[i]))
            continue;
        others = find_segments(lines, &lines->items[i]);
        for (size_t k = others.items[0].column < COLUMN_GAP; k < others.count; k++)
            if (others.items[k].gap >= least_gap &&
                (apart(others.items[k].column, segment->column) <= 1 ||
                 others.items[k].end == segment->end))
                return true;
    }
    return false;
}

/* has_columns - whether some gap of a line is wide enough to part columns by itself */
static bool has_columns(const struct segments *segments) {
    for (size_t i = 1; i < segments->count; i++)
        if (segments->items[i].gap >= COLUMN_GAP)
            return true;
    return false;
}

static bool is_short(const struct segment *segment) {
    return segment->to - segment->from <= SHORT;
}

static bool ends_sentence(char c) {
    return c == '.' || c == '?' || c == '!' || c == ';' || c == ':';
}

/* is_column - whether the gap before a segment parts it from the one before */
static bool is_column(const struct raw_lines *lines, size_t index, const struct segments *segments,
                      size_t at) {
    const struct segment *const segment = &segments->items[at];
    const char *const bytes = lines->bytes;
    size_t figures = at;

    if (segment->gap >= COLUMN_GAP)
        return true;
    while (figures < segments->count && is_figure(bytes, &segments->items[figures]))
        figures++;
    if (figures == segments->count)
        return true;
    if (is_number_like(bytes, &segments->items[at - 1]))
        return true;
    if (is_short(segment) && is_short(segment - 1) && has_columns(segments))
        return true;
    return is_aligned(lines, index, segment,
                      ends_sentence(bytes[segments->items[at - 1].to - 1]) ? 3 : 2);
}

static void split_spaces(const struct raw_lines *lines, size_t index, struct raw_cells *cells) {
    const struct raw_line *const line = &lines->items[index];
    const struct segments segments = find_segments(lines, line);
    const bool prose = is_prose(lines->bytes, &segments);
    size_t begin = line->from;

    for (size_t i = 1; i < segments.count && !prose; i++) {
        if (!is_column(lines, index, &segments, i))
            continue;
        add_cell(cells, lines->bytes, begin, segments.items[i - 1].to);
        begin = segments.items[i].from;
    }
    add_cell(cells, lines->bytes, begin, line->to);
}

enum document_separator document_split(const struct raw_lines *lines, size_t index,
                                       struct raw_cells *cells) {
    const struct raw_line *const line = &lines->items[index];
    enum document_separator separator = SEPARATOR_NONE;

    if (line->tags) {
        split_tags(cells, lines->bytes, line->from, line->to);
        separator = SEPARATOR_TAGS;
    } else if (line->tab) {
        split_tabs(cells, lines->bytes, line->from, line->to);
        separator = SEPARATOR_TAB;
    } else if (has_pipes(lines, index)) {
        split_pipes(cells, lines->bytes, line->from, line->to);
        separator = SEPARATOR_PIPE;
    } else if (line->gaps > 0) {
        split_spaces(lines, index, cells);
        separator = SEPARATOR_SPACES;
    } else
        add_cell(cells, lines->bytes, line->from, line->to);
    return cells->count > 1 ? separator : SEPARATOR_NONE;
}
