/* unit_table_header.c - the words over the columns of a table of units */
#include <stdio.h>
#include <string.h>

#include "import/unit_table_parts.h"
#include "import/urn_in_text.h"

#define LONGEST_WORDS 64 /* bytes over one column */
#define MOST_LINES 4     /* that the words over a column are wrapped over */
#define MOST_STACKED 24  /* lines of a header with one cell on each */
#define REACH 8          /* lines behind a header within which a row begins */

/* The words over a column while their lines are put together. */
struct words {
    char text[LONGEST_WORDS];
    size_t from, to; /* in characters, or the index of the cell */
    struct span at;
};

struct draft_header {
    struct words columns[UNIT_TABLE_COLUMNS];
    size_t count;
};

/* Judging ----------------------------------------------------------------- */

/* is_unit_header - whether columns are those of a table of units */
static bool is_unit_header(const struct unit_table_header *header, size_t least) {
    size_t count[ROLE_COUNT] = {0};
    size_t known = 0, figures = 0;
    bool id;

    for (size_t i = 0; i < header->column_count; i++) {
        count[header->columns[i].role]++;
        known += header->columns[i].role > ROLE_OTHER;
    }
    for (size_t i = ROLE_LEVEL; i <= ROLE_TQT; i++)
        figures += count[i] > 0;
    id = count[ROLE_URN] + count[ROLE_UNIT] + count[ROLE_NUMBER] > 0;
    if (count[ROLE_OUTCOMES] + count[ROLE_CRITERIA] > 0 || known < least ||
        known * 2 <= header->column_count)
        return false;
    return (count[ROLE_TITLE] > 0 && (id || figures > 0)) ||
           (count[ROLE_UNIT] + count[ROLE_URN] > 0 && figures > 1);
}

static size_t count_known(const struct unit_table_header *header) {
    size_t known = 0;

    for (size_t i = 0; i < header->column_count; i++)
        known += header->columns[i].role != ROLE_NONE;
    return known;
}

/* Cells side by side ------------------------------------------------------ */

static void add_words(struct words *words, const char *text) {
    const size_t length = strlen(words->text);

    if (*text != '\0' && length + strlen(text) + 2 < LONGEST_WORDS)
        snprintf(words->text + length, LONGEST_WORDS - length, "%s%s", length > 0 ? " " : "", text);
}

/* place_words - put words into the column that they stand in; false when that is not clear */
static bool place_words(struct draft_header *header, const struct words *words) {
    size_t at = 0;

    while (at < header->count && header->columns[at].to < words->from)
        at++;
    if (at < header->count && header->columns[at].from <= words->to) {
        struct words *const column = &header->columns[at];

        if (at + 1 < header->count && header->columns[at + 1].from <= words->to)
            return false;
        add_words(column, words->text);
        column->from = words->from < column->from ? words->from : column->from;
        column->to = words->to > column->to ? words->to : column->to;
        return true;
    }
    if (header->count == UNIT_TABLE_COLUMNS)
        return false;
    memmove(&header->columns[at + 1], &header->columns[at],
            (header->count - at) * sizeof header->columns[at]);
    header->columns[at] = *words;
    header->count++;
    return true;
}

static size_t characters(const char *text, size_t length) {
    size_t count = 0;

    for (size_t i = 0; i < length; i++)
        count += ((unsigned char)text[i] & 0xC0) != 0x80;
    return count;
}

/* place_cell - put the words of a cell into their column, or into several where one space parts
 * them */
static bool place_cell(struct draft_header *header, const struct document_cell *cell, bool by_place,
                       size_t index) {
    struct header_part parts[UNIT_TABLE_COLUMNS];
    struct words words = {.from = index, .to = index, .at = cell->at};
    size_t count;

    if (strlen(cell->text) >= LONGEST_WORDS)
        return false;
    if (!by_place) {
        snprintf(words.text, sizeof words.text, "%s", cell->text);
        return place_words(header, &words);
    }
    count = header_role(cell->text) == ROLE_NONE
                ? header_parts(cell->text, parts, UNIT_TABLE_COLUMNS)
                : 0;
    for (size_t i = 0; i < count; i++) {
        words.from = cell->column + characters(cell->text, parts[i].from);
        words.to =
            words.from + characters(cell->text + parts[i].from, parts[i].to - parts[i].from) - 1;
        snprintf(words.text, sizeof words.text, "%.*s", (int)(parts[i].to - parts[i].from),
                 cell->text + parts[i].from);
        if (!place_words(header, &words))
            return false;
    }
    if (count > 0)
        return true;
    words.from = cell->column;
    words.to = cell->column + cell->width - 1;
    snprintf(words.text, sizeof words.text, "%s", cell->text);
    return place_words(header, &words);
}

static bool has_letter(const char *text) {
    for (; *text != '\0'; text++)
        if ((*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z'))
            return true;
    return false;
}

static bool has_digit(const char *text) {
    return strpbrk(text, "0123456789") != NULL;
}

/* place_line - put all cells of a line into their columns */
static bool place_line(struct draft_header *header, const struct document_line *line,
                       bool by_place) {
    if (has_digit(line->text))
        return false;
    for (size_t i = 0; i < line->cell_count; i++)
        if ((!by_place || line->cells[i].text[0] != '\0') &&
            !place_cell(header, &line->cells[i], by_place, i))
            return false;
    return true;
}

static bool is_name(enum header_role role) {
    return role == ROLE_URN || role == ROLE_UNIT || role == ROLE_NUMBER || role == ROLE_TITLE;
}

/* role_of_words - as header_role, where two facts may share a column: "Unit no and URN" */
static enum header_role role_of_words(const char *words) {
    const enum header_role role = header_role(words);
    const char *const and = strstr(words, " and ");
    struct header_part parts[2];
    char first[LONGEST_WORDS];

    if (role != ROLE_NONE)
        return role;
    if (and != NULL) {
        snprintf(first, sizeof first, "%.*s", (int)(and-words), words);
        return is_name(header_role(first)) && is_name(header_role(and+5)) ? ROLE_UNIT : ROLE_NONE;
    }
    return header_parts(words, parts, 2) == 2 && is_name(parts[0].role) && is_name(parts[1].role)
               ? ROLE_UNIT
               : ROLE_NONE;
}

static void finish(const struct draft_header *from, enum unit_table_form form, size_t first,
                   size_t behind, struct unit_table_header *to) {
    to->form = form;
    to->column_count = from->count;
    to->first = first;
    to->behind = behind;
    for (size_t i = 0; i < from->count; i++)
        to->columns[i] = (struct unit_table_column){.role = role_of_words(from->columns[i].text),
                                                    .from = from->columns[i].from,
                                                    .to = from->columns[i].to + 1,
                                                    .at = from->columns[i].at};
    /* what trails behind the last words are cells of rows that a merged one is over */
    while (to->column_count > 0 && from->columns[to->column_count - 1].text[0] == '\0')
        to->column_count--;
}

/* goes_on - whether a line may be a further line of a header of cells */
static bool goes_on(const struct document_line *first, const struct document_line *line) {
    if (first->separator == SEPARATOR_SPACES || first->separator == SEPARATOR_NONE)
        return (line->kind == LINE_ROW && line->separator == SEPARATOR_SPACES) ||
               line->kind == LINE_TEXT || line->kind == LINE_HEADING;
    return line->kind == LINE_ROW && line->separator == first->separator &&
           line->cell_count == first->cell_count;
}

/* all_begin - whether every cell of a line may be the first part of a column's words */
static bool all_begin(const struct document_line *line) {
    struct header_part parts[UNIT_TABLE_COLUMNS];

    for (size_t i = 0; i < line->cell_count; i++)
        if (line->cells[i].text[0] != '\0' && !header_begins(line->cells[i].text) &&
            header_parts(line->cells[i].text, parts, UNIT_TABLE_COLUMNS) == 0)
            return false;
    return true;
}

/* find_side_by_side - a header on one line or a few, with as many columns known as can be */
static bool find_side_by_side(const struct document *document, size_t index,
                              struct unit_table_header *best) {
    const struct document_line *const first = &document->lines[index];
    const bool by_place =
        first->separator == SEPARATOR_SPACES || first->separator == SEPARATOR_NONE;
    struct draft_header header = {.count = 0};
    struct unit_table_header tried;
    bool found = false, row = false;

    for (size_t i = index; i < document->line_count && i < index + MOST_LINES; i++) {
        const struct document_line *const line = &document->lines[i];

        if (!goes_on(first, line) || (i > index && !all_begin(first)) ||
            !place_line(&header, line, by_place))
            break;
        row |= line->kind == LINE_ROW;
        finish(&header, by_place ? UNIT_TABLE_SPACES : UNIT_TABLE_CELLS, index, i + 1, &tried);
        if (!row || !is_unit_header(&tried, 2))
            continue;
        if (!found ||
            (tried.column_count - count_known(&tried) < best->column_count - count_known(best) &&
             count_known(&tried) >= count_known(best)) ||
            (tried.column_count - count_known(&tried) == best->column_count - count_known(best) &&
             count_known(&tried) > count_known(best)))
            *best = tried;
        found = true;
    }
    return found;
}

/* Words on lines of their own --------------------------------------------- */

/* a_row_follows - whether a unit reference stands close behind a header */
static bool a_row_follows(const struct document *document, size_t index) {
    struct urn_in_text urn;

    for (size_t seen = 0; index < document->line_count && seen < REACH; index++) {
        if (unit_table_skips(&document->lines[index]))
            continue;
        if (urn_in_text(document->lines[index].text, &urn))
            return true;
        seen++;
    }
    return false;
}

/* find_words - a header whose words stand on one line with single spaces */
static bool find_words(const struct document *document, size_t index,
                       struct unit_table_header *header) {
    const struct document_line *const line = &document->lines[index];
    struct header_part parts[UNIT_TABLE_COLUMNS];
    const size_t count = header_parts(line->text, parts, UNIT_TABLE_COLUMNS);

    if (count < 3)
        return false;
    *header = (struct unit_table_header){
        .form = UNIT_TABLE_WORDS, .column_count = count, .first = index, .behind = index + 1};
    for (size_t i = 0; i < count; i++)
        header->columns[i] = (struct unit_table_column){.role = parts[i].role,
                                                        .from = parts[i].from,
                                                        .to = parts[i].to,
                                                        .at = line->cells[0].at};
    return is_unit_header(header, 3) && a_row_follows(document, header->behind);
}

/* join - the words of some lines of a stack */
static enum header_role join_role(const struct document *document, const size_t *lines,
                                  size_t count) {
    struct words words = {.text = ""};

    for (size_t i = 0; i < count; i++) {
        const char *const text = document->lines[lines[i]].text;

        if (strlen(words.text) + strlen(text) + 2 >= LONGEST_WORDS)
            return ROLE_NONE;
        add_words(&words, text);
    }
    return header_role(words.text);
}

/* read_stack - the columns of stacked words, each of as many lines as can be, or as few */
static bool read_stack(const struct document *document, const size_t *lines, size_t count,
                       bool longest, struct unit_table_header *header) {
    bool seen[ROLE_COUNT] = {false};
    size_t at = 0;

    header->form = UNIT_TABLE_STACKED;
    header->column_count = 0;
    while (at < count && header->column_count < UNIT_TABLE_COLUMNS) {
        enum header_role role = ROLE_NONE;
        size_t used = 0;

        for (size_t i = 1; i <= MOST_LINES && at + i <= count; i++) {
            const enum header_role tried = join_role(document, lines + at, i);

            if (tried != ROLE_NONE && (longest || used == 0)) {
                role = tried;
                used = i;
            }
        }
        if (used == 0 || seen[role])
            break;
        seen[role] = true;
        header->columns[header->column_count++] =
            (struct unit_table_column){.role = role, .at = document->lines[lines[at]].cells[0].at};
        at += used;
    }
    if (at == 0)
        return false;
    header->first = lines[0];
    header->behind = lines[at - 1] + 1;
    return is_unit_header(header, 3) && a_row_follows(document, header->behind);
}

/* find_stack - a header with one cell on each line */
static bool find_stack(const struct document *document, size_t index,
                       struct unit_table_header *header) {
    size_t lines[MOST_STACKED];
    size_t count = 0;

    for (size_t i = index; i < document->line_count && count < MOST_STACKED; i++) {
        const struct document_line *const line = &document->lines[i];

        if (unit_table_skips(line))
            continue;
        if (line->cell_count != 1 || has_digit(line->text) || !has_letter(line->text) ||
            strlen(line->text) > LONGEST_WORDS || strchr(line->text, ':') != NULL)
            break;
        lines[count++] = i;
    }
    return count > 2 && (read_stack(document, lines, count, true, header) ||
                         read_stack(document, lines, count, false, header));
}

/* Any --------------------------------------------------------------------- */

/* may_begin - whether a line has words that a header may begin with; it spares the search */
static bool may_begin(const struct document_line *line) {
    if (line->kind == LINE_BLANK || line->kind == LINE_RULE || line->kind == LINE_PAGE ||
        line->kind == LINE_CONTENTS)
        return false;
    if (line->cell_count == 1 && strcspn(line->text, ".") == 1)
        return false; /* "A.", the end of a sentence about a group */
    for (size_t i = 0; i < line->cell_count; i++)
        if (line->cells[i].text[0] != '\0') {
            char first[LONGEST_WORDS];
            const size_t length = strcspn(line->cells[i].text, " ");

            if (length == 0 || length >= sizeof first)
                return false;
            memcpy(first, line->cells[i].text, length);
            first[length] = '\0';
            return header_begins(first);
        }
    return false;
}

bool unit_table_find_header(const struct document *document, size_t index,
                            struct unit_table_header *header) {
    const struct document_line *const line = &document->lines[index];

    if (!may_begin(line))
        return false;
    if (line->kind == LINE_ROW ||
        (index + 1 < document->line_count && document->lines[index + 1].kind == LINE_ROW &&
         document->lines[index + 1].separator == SEPARATOR_SPACES))
        if (find_side_by_side(document, index, header))
            return true;
    return line->cell_count == 1 &&
           (find_words(document, index, header) || find_stack(document, index, header));
}
