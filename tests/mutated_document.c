/* mutated_document.c - a document as another tool would have given its text */
#include "mutated_document.h"

#include <string.h>

#define MOST_LINES 4096
#define MOST_CELLS 12
#define PAGE_LINES 37

/* Lines and cells -------------------------------------------------------------- */

/* A line without its end. */
struct line {
    const char *text;
    size_t length;
};

struct lines {
    struct line items[MOST_LINES];
    size_t count;
};

static void split_lines(const char *text, struct lines *lines) {
    lines->count = 0;
    while (*text != '\0' && lines->count < MOST_LINES) {
        const size_t length = strcspn(text, "\n");

        lines->items[lines->count++] = (struct line){text, length};
        text += length + (text[length] == '\n');
    }
}

/* split_cells - the cells of a line between tabs; returns how many */
static size_t split_cells(struct line line, struct line cells[MOST_CELLS]) {
    size_t count = 0, from = 0;

    for (size_t i = 0; i <= line.length && count < MOST_CELLS; i++)
        if (i == line.length || line.text[i] == '\t') {
            cells[count++] = (struct line){line.text + from, i - from};
            from = i + 1;
        }
    return count;
}

static void add(struct text *out, struct line line) {
    text_add_bytes(out, line.text, line.length);
}

static bool has_tab(struct line line) {
    return memchr(line.text, '\t', line.length) != NULL;
}

/* table_end - behind the rows from an index on that have as many cells as the first */
static size_t table_end(const struct lines *lines, size_t from, size_t *width) {
    struct line cells[MOST_CELLS];
    size_t to = from;

    *width = split_cells(lines->items[from], cells);
    while (to < lines->count && has_tab(lines->items[to]) &&
           split_cells(lines->items[to], cells) == *width)
        to++;
    return to;
}

/* is_letter - of the alphabet of English */
static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char to_upper(char c) {
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

static char to_lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* has_digit - the words over columns have none; labels beside their values have */
static bool has_digit(struct line line) {
    for (size_t i = 0; i < line.length; i++)
        if (line.text[i] >= '0' && line.text[i] <= '9')
            return true;
    return false;
}

static size_t characters(struct line line) {
    size_t count = 0;

    for (size_t i = 0; i < line.length; i++)
        count += ((unsigned char)line.text[i] & 0xC0) != 0x80;
    return count;
}

/* Columns ------------------------------------------------------------------------ */

/* swap_columns - the columns of tables of three and more in another order */
static void swap_columns(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);
    size_t width;

    split_lines(text, lines);
    for (size_t i = 0; i < lines->count;) {
        const size_t end = table_end(lines, i, &width);
        size_t order[MOST_CELLS];

        if (end - i < 2 || width < 3 || has_digit(lines->items[i])) {
            add(out, lines->items[i++]);
            text_add_char(out, '\n');
            continue;
        }
        for (size_t k = 0; k < width; k++)
            order[k] = k;
        for (size_t k = width - 1; k > 0; k--) {
            const size_t other = (size_t)random_below(random, (int)k + 1), kept = order[k];

            order[k] = order[other];
            order[other] = kept;
        }
        for (; i < end; i++) {
            struct line cells[MOST_CELLS];

            (void)split_cells(lines->items[i], cells);
            for (size_t k = 0; k < width; k++) {
                if (k > 0)
                    text_add_char(out, '\t');
                add(out, cells[order[k]]);
            }
            text_add_char(out, '\n');
        }
    }
}

/* take_words - as much of a text as goes into a width, ending before a space; the rest stays */
static struct line take_words(struct line *rest, size_t width) {
    struct line taken = *rest;
    size_t at = 0, seen = 0, space = 0;

    while (at < rest->length && seen < width) {
        if (rest->text[at] == ' ')
            space = at;
        at++;
        while (at < rest->length && ((unsigned char)rest->text[at] & 0xC0) == 0x80)
            at++;
        seen++;
    }
    if (at < rest->length && rest->text[at] != ' ' && space > 0)
        at = space;
    taken.length = at;
    while (at < rest->length && rest->text[at] == ' ')
        at++;
    rest->text += at;
    rest->length -= at;
    return taken;
}

/* spaced_row - a row in columns of spaces, its cells wrapped */
static void spaced_row(struct text *out, struct line line, const size_t *widths) {
    struct line cells[MOST_CELLS];
    const size_t count = split_cells(line, cells);
    bool more = true;

    while (more) {
        size_t filled = 0, column = 0;

        more = false;
        for (size_t i = 0; i < count; column += widths[i] + 3, i++) {
            const struct line part = take_words(&cells[i], widths[i]);

            for (; part.length > 0 && filled < column; filled++)
                text_add_char(out, ' ');
            add(out, part);
            filled += characters(part);
            more = more || cells[i].length > 0;
        }
        text_add_char(out, '\n');
    }
}

/* spaces - columns of spaces for tabs, as pdftotext -layout gives them */
static void spaces(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);
    const size_t widest = 40 + (size_t)random_below(random, 20);
    size_t width;

    split_lines(text, lines);
    for (size_t i = 0; i < lines->count;) {
        const size_t end = table_end(lines, i, &width);
        size_t widths[MOST_CELLS] = {0};

        if (end == i) {
            add(out, lines->items[i++]);
            text_add_char(out, '\n');
            continue;
        }
        for (size_t k = i; k < end; k++) {
            struct line cells[MOST_CELLS];

            (void)split_cells(lines->items[k], cells);
            for (size_t c = 0; c < width; c++)
                if (characters(cells[c]) > widths[c])
                    widths[c] = characters(cells[c]) < widest ? characters(cells[c]) : widest;
        }
        for (; i < end; i++)
            spaced_row(out, lines->items[i], widths);
    }
}

/* pipes - pipes for tabs */
static void pipes(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);

    (void)random;
    split_lines(text, lines);
    for (size_t i = 0; i < lines->count; i++) {
        struct line cells[MOST_CELLS];
        const size_t count = split_cells(lines->items[i], cells);

        if (count < 2) {
            add(out, lines->items[i]);
        } else {
            for (size_t k = 0; k < count; k++) {
                text_add(out, "| ");
                add(out, cells[k]);
                text_add_char(out, ' ');
            }
            text_add_char(out, '|');
        }
        text_add_char(out, '\n');
    }
}

/* cell_a_line - each cell on a line of its own, as pdftotext gives them without -layout */
static void cell_a_line(struct text *out, const char *text, struct random *random) {
    (void)random;
    for (; *text != '\0'; text++)
        text_add_char(out, *text == '\t' ? '\n' : *text);
}

/* Lines ------------------------------------------------------------------------------ */

/* wrap - every line that is no row ends before its 73rd character; rows too where asked */
static void wrap(struct text *out, const char *text, bool rows) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);

    split_lines(text, lines);
    for (size_t i = 0; i < lines->count; i++) {
        struct line rest = lines->items[i];

        if (!rows && has_tab(rest)) {
            add(out, rest);
            text_add_char(out, '\n');
            continue;
        }
        do {
            add(out, take_words(&rest, 72));
            text_add_char(out, '\n');
        } while (rest.length > 0);
    }
}

static void wrap_text(struct text *out, const char *text, struct random *random) {
    (void)random;
    wrap(out, text, false);
}

static void wrap_all(struct text *out, const char *text, struct random *random) {
    (void)random;
    wrap(out, text, true);
}

/* page_breaks - a page ends after so many lines; a table begins the next with its header again */
static void page_breaks(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);
    size_t room = PAGE_LINES / 2 + (size_t)random_below(random, PAGE_LINES), width, header = 0;
    size_t end = 0;
    unsigned page = 1;

    split_lines(text, lines);
    for (size_t i = 0; i < lines->count; i++, room--) {
        if (has_tab(lines->items[i]) && i >= end) {
            header = i;
            end = table_end(lines, i, &width);
        }
        if (room == 0) {
            text_format(out, "\n%u\n\f\n", page++);
            if (i > header && i < end && width >= 3) {
                add(out, lines->items[header]);
                text_add_char(out, '\n');
            }
            room = PAGE_LINES;
        }
        add(out, lines->items[i]);
        text_add_char(out, '\n');
    }
}

static void carriage_returns(struct text *out, const char *text, struct random *random) {
    (void)random;
    for (; *text != '\0'; text++) {
        if (*text == '\n')
            text_add_char(out, '\r');
        text_add_char(out, *text);
    }
}

/* blank_lines - a blank line behind every line */
static void blank_lines(struct text *out, const char *text, struct random *random) {
    (void)random;
    for (; *text != '\0'; text++) {
        text_add_char(out, *text);
        if (*text == '\n')
            text_add_char(out, '\n');
    }
}

/* indented - as pdftotext -layout leaves the margin of the page */
static void indented(struct text *out, const char *text, struct random *random) {
    bool begins = true;

    (void)random;
    for (; *text != '\0'; text++) {
        if (begins && *text != '\n')
            text_add(out, "      ");
        begins = *text == '\n';
        text_add_char(out, *text);
    }
}

/* no_blank_lines - blank lines left out, as some viewers copy */
static void no_blank_lines(struct text *out, const char *text, struct random *random) {
    (void)random;
    for (; *text != '\0'; text++)
        if (*text != '\n' || (out->length > 0 && out->bytes[out->length - 1] != '\n'))
            text_add_char(out, *text);
}

/* Characters -------------------------------------------------------------------------- */

/* is_heading - a short line that begins as a heading does */
static bool is_heading(struct line line) {
    return line.length > 0 && line.length < 100 && !has_tab(line) &&
           (line.text[0] == '#' || line.text[0] == '*');
}

/* upper_headings - headings in upper case */
static void upper_headings(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);

    (void)random;
    split_lines(text, lines);
    for (size_t i = 0; i < lines->count; i++) {
        const struct line line = lines->items[i];

        for (size_t k = 0; k < line.length; k++)
            text_add_char(out, is_heading(line) ? to_upper(line.text[k]) : line.text[k]);
        text_add_char(out, '\n');
    }
}

/* lower_rows - the cells of wide tables in lower case, but for unit references */
static void lower_rows(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);

    (void)random;
    split_lines(text, lines);
    for (size_t i = 0; i < lines->count; i++) {
        const struct line line = lines->items[i];
        struct line cells[MOST_CELLS];
        const bool row = split_cells(line, cells) >= 3;

        for (size_t k = 0; k < line.length; k++) {
            const bool reference = k + 1 < line.length && line.text[k + 1] == '/' &&
                                   (k == 0 || !is_letter(line.text[k - 1]));

            text_add_char(out, row && !reference ? to_lower(line.text[k]) : line.text[k]);
        }
        text_add_char(out, '\n');
    }
}

static const char *const quotes[][2] = {
    {"\xE2\x80\x98", "'"},  {"\xE2\x80\x99", "'"}, {"\xE2\x80\x9C", "\""},
    {"\xE2\x80\x9D", "\""}, {"\xE2\x80\x93", "-"}, {"\xE2\x80\xA2", "-"},
};

/* replace - the first text of a pair for the other, everywhere */
static void replace(struct text *out, const char *text, const char *const pairs[][2],
                    size_t count) {
    while (*text != '\0') {
        size_t i = 0;

        while (i < count && strncmp(text, pairs[i][0], strlen(pairs[i][0])) != 0)
            i++;
        if (i == count) {
            text_add_char(out, *text++);
            continue;
        }
        text_add(out, pairs[i][1]);
        text += strlen(pairs[i][0]);
    }
}

static void straight(struct text *out, const char *text, struct random *random) {
    (void)random;
    replace(out, text, quotes, sizeof quotes / sizeof *quotes);
}

static void without_markup(struct text *out, const char *text, struct random *random) {
    static const char *const tags[][2] = {
        {"<p>", ""},    {"</p>", " "}, {"<ul>", " "}, {"</ul>", " "}, {"<li>", ""},
        {"</li>", " "}, {"<b>", ""},   {"</b>", ""},  {"<i>", ""},    {"</i>", ""},
    };

    (void)random;
    replace(out, text, tags, sizeof tags / sizeof *tags);
}

/* with_markup - <p> around every cell */
static void with_markup(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);

    (void)random;
    split_lines(text, lines);
    for (size_t i = 0; i < lines->count; i++) {
        struct line cells[MOST_CELLS];
        const size_t count = split_cells(lines->items[i], cells);

        for (size_t k = 0; k < count; k++) {
            const bool bare = count > 1 && cells[k].length > 0 &&
                              memchr(cells[k].text, '<', cells[k].length) == NULL;

            if (k > 0)
                text_add_char(out, '\t');
            text_add(out, bare ? "<p>" : "");
            add(out, cells[k]);
            text_add(out, bare ? "</p>" : "");
        }
        text_add_char(out, '\n');
    }
}

/* Damage --------------------------------------------------------------------------------- */

/* lose_line - a line of the text is lost */
static void lose_line(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);
    size_t lost;

    split_lines(text, lines);
    do
        lost = (size_t)random_below(random, (int)lines->count);
    while (lines->items[lost].length == 0);
    for (size_t i = 0; i < lines->count; i++) {
        if (i == lost)
            continue;
        add(out, lines->items[i]);
        text_add_char(out, '\n');
    }
}

/* lose_character - a character of the text is lost */
static void lose_character(struct text *out, const char *text, struct random *random) {
    size_t lost;

    do
        lost = (size_t)random_below(random, (int)strlen(text));
    while ((unsigned char)text[lost] >= 0x80);
    text_add_bytes(out, text, lost);
    text_add(out, text + lost + 1);
}

/* repeat_line - a line of the text stands twice */
static void repeat_line(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);
    size_t twice;

    split_lines(text, lines);
    do
        twice = (size_t)random_below(random, (int)lines->count);
    while (lines->items[twice].length == 0);
    for (size_t i = 0; i < lines->count; i++)
        for (int k = i == twice ? 0 : 1; k < 2; k++) {
            add(out, lines->items[i]);
            text_add_char(out, '\n');
        }
}

/* join_lines - two lines of the text stand on one */
static void join_lines(struct text *out, const char *text, struct random *random) {
    struct lines *lines = arena_alloc(out->arena, sizeof *lines);
    size_t joined;

    split_lines(text, lines);
    do
        joined = (size_t)random_below(random, (int)lines->count);
    while (lines->items[joined].length == 0);
    for (size_t i = 0; i < lines->count; i++) {
        add(out, lines->items[i]);
        text_add_char(out, i == joined ? ' ' : '\n');
    }
}

/* Characters that a scan takes one for the other. */
static const char *const scanned[][2] = {
    {"1", "l"}, {"l", "1"}, {"0", "O"}, {"O", "0"}, {"m", "rn"}, {"rn", "m"},
    {"5", "S"}, {"S", "5"}, {"8", "B"}, {"B", "8"}, {".", ","},  {"I", "l"},
};

/* scan - a character in some hundreds is read as another */
static void scan(struct text *out, const char *text, struct random *random) {
    while (*text != '\0') {
        size_t i = 0;

        while (i < sizeof scanned / sizeof *scanned &&
               strncmp(text, scanned[i][0], strlen(scanned[i][0])) != 0)
            i++;
        if (i == sizeof scanned / sizeof *scanned || random_below(random, 150) > 0) {
            text_add_char(out, *text++);
            continue;
        }
        text_add(out, scanned[i][1]);
        text += strlen(scanned[i][0]);
    }
}

static const struct mutation table[] = {
    {"columns in another order", false, false, false, 5, swap_columns},
    {"columns of spaces", false, false, false, 3, spaces},
    {"pipes", false, false, false, 1, pipes},
    {"one cell a line", false, false, false, 1, cell_a_line},
    {"text wrapped at 72", false, false, false, 1, wrap_text},
    {"all wrapped at 72", false, false, false, 1, wrap_all},
    {"page breaks", false, false, false, 5, page_breaks},
    {"carriage returns", false, false, false, 1, carriage_returns},
    {"no blank lines", false, false, false, 1, no_blank_lines},
    {"headings in upper case", false, false, true, 1, upper_headings},
    {"rows in lower case", false, false, true, 1, lower_rows},
    {"straight quotes", false, false, false, 1, straight},
    {"markup removed", false, false, false, 1, without_markup},
    {"markup added", false, false, false, 1, with_markup},
    {"blank lines doubled", false, false, false, 1, blank_lines},
    {"all indented", false, false, false, 1, indented},
    {"a line lost", true, false, false, 40, lose_line},
    {"a character lost", true, false, false, 40, lose_character},
    {"a line twice", true, true, false, 20, repeat_line},
    {"two lines joined", true, true, false, 20, join_lines},
    {"scan errors", true, true, false, 20, scan},
};

const struct mutation *mutations(size_t *count) {
    *count = sizeof table / sizeof *table;
    return table;
}
