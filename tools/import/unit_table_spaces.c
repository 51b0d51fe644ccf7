/* unit_table_spaces.c - which lines of a table in columns of spaces are its rows */
#include <string.h>

#include "import/group_heading.h"
#include "import/unit_table_columns.h"

#define LONE_REFERENCE 12 /* bytes of a reference and nothing else */
#define REACH 4           /* lines of text that may stand between two rows */

/* What a line of the table is. */
enum item_kind { ITEM_ROW, ITEM_PIECE, ITEM_TEXT };

struct item {
    enum item_kind kind;
    size_t line;
    bool blank;                /* a blank line stands before it */
    struct unit_table_row row; /* what it says under each column */
};

struct items {
    struct item *items;
    size_t count, capacity;
};

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

/* Lines ------------------------------------------------------------------- */

static bool in_spaces(const struct document_line *line) {
    return line->cell_count == 1 || line->separator == SEPARATOR_SPACES;
}

/* is_enough - whether a line with a reference has enough beside it for a row of the table */
static bool is_enough(const struct unit_table_header *header, const struct document_line *line) {
    return header->column_count <= 2 || line->cell_count > 1 || strlen(line->text) > LONE_REFERENCE;
}

/* row_follows - whether a row stands within a few lines, and no other header before it */
static bool row_follows(const struct unit_table_header *above, const struct document *document,
                        size_t index) {
    for (size_t seen = 0; index < document->line_count && seen < REACH; index++) {
        struct unit_table_header header;

        if (unit_table_skips(&document->lines[index]))
            continue;
        if (!in_spaces(&document->lines[index]) || unit_table_find_header(document, index, &header))
            return false;
        if (unit_table_has_urn(document->lines[index].text) &&
            is_enough(above, &document->lines[index]))
            return true;
        seen++;
    }
    return false;
}

/* has_reference - whether a reference stands under a column for it */
static bool has_reference(const struct unit_table_header *header,
                          const struct unit_table_row *row) {
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (row->fields[i].text != NULL && unit_table_may_hold_urn(header, (enum header_role)i) &&
            unit_table_has_urn(row->fields[i].text))
            return true;
    return false;
}

/* is_row - whether a line has a reference in its place, or a title and a figure */
static bool is_row(const struct unit_table_header *header, const struct document_line *line,
                   const struct unit_table_row *row) {
    const struct unit_table_field *const fields = row->fields;

    if (unit_table_is_label(line->cells[0].text))
        return false;
    return (has_reference(header, row) && is_enough(header, line)) ||
           (line->cell_count > 1 && fields[ROLE_TITLE].text != NULL &&
            (fields[ROLE_LEVEL].text != NULL || fields[ROLE_CREDIT].text != NULL ||
             fields[ROLE_GLH].text != NULL));
}

static bool has_figure(const struct unit_table_row *row) {
    return row->fields[ROLE_LEVEL].text != NULL || row->fields[ROLE_CREDIT].text != NULL ||
           row->fields[ROLE_GLH].text != NULL || row->fields[ROLE_TQT].text != NULL;
}

/* lacks - how many columns of figures or references a row leaves empty */
static size_t lacks(const struct unit_table_header *header, const struct unit_table_row *row) {
    size_t count = 0;

    for (size_t i = 0; i < header->column_count; i++) {
        const enum header_role role = header->columns[i].role;

        count += role != ROLE_OTHER && role != ROLE_ASSESSMENT && row->fields[role].text == NULL;
    }
    return count;
}

/*
 * assign - put the cells of a line under their columns
 *
 * By their places; where that leaves columns empty, by the order of the words if
 * that does not: a long title may leave one space only.
 */
static bool assign(struct unit_table_reading *reading, const struct unit_table_columns *columns,
                   const struct document_line *line, struct unit_table_row *row) {
    const struct unit_table_header *const header = &reading->table->header;
    const bool clear = unit_table_assign(reading->arena, columns, line, row);
    struct unit_table_row words = {.kind = UNIT_TABLE_ROW_UNIT};
    struct span at = line->cells[0].at;

    if (!unit_table_has_urn(line->text) || lacks(header, row) == 0)
        return clear;
    at.length = line->cells[line->cell_count - 1].at.from +
                line->cells[line->cell_count - 1].at.length - at.from;
    if (!unit_table_read_line(reading->arena, header, line->text, at, &words) || words.uncertain ||
        words.short_of || lacks(header, &words) > 0)
        return clear;
    *row = words;
    return true;
}

/*
 * drop_furniture - a piece alone at the edge of a page is a header or footer, not of a row
 *
 * Blank lines part it from the rows before and behind.
 */
static void drop_furniture(const struct document *document, struct items *items) {
    for (size_t i = 0; i < items->count; i++) {
        struct item *const item = &items->items[i];
        const size_t page = document->lines[item->line].page;
        const bool first = i == 0 || document->lines[item[-1].line].page != page;
        const bool last = i + 1 == items->count || document->lines[item[1].line].page != page;

        if (item->kind == ITEM_PIECE &&
            ((first && (last || item[1].blank)) || (last && i > 0 && item->blank)))
            item->kind = ITEM_TEXT;
    }
}

/* list_items - the lines of the table, each with its cells under their columns */
static struct items list_items(struct unit_table_reading *reading,
                               const struct unit_table_columns *columns) {
    const struct document *const document = reading->document;
    struct items items = {.count = 0};
    bool blank = false;

    for (size_t i = reading->table->behind; i < document->line_count; i++) {
        const struct document_line *const line = &document->lines[i];
        struct item item = {.kind = ITEM_TEXT, .line = i, .blank = blank};
        struct unit_table_header header;

        if (unit_table_skips(line)) {
            blank |= line->kind == LINE_BLANK;
            continue;
        }
        if (!in_spaces(line) || unit_table_ends(line) ||
            unit_table_find_header(document, i, &header))
            break;
        if (group_heading(unit_table_heading(line)).kind == HEADING_NONE) {
            const bool clear = assign(reading, columns, line, &item.row);

            item.row.first = item.row.last = i;
            if (is_row(&reading->table->header, line, &item.row))
                item.kind = ITEM_ROW;
            else if (clear && !has_figure(&item.row))
                item.kind = ITEM_PIECE;
        }
        if (item.kind != ITEM_ROW && !row_follows(&reading->table->header, document, i + 1) &&
            (item.kind == ITEM_TEXT || blank || items.count == 0 ||
             items.items[items.count - 1].kind == ITEM_TEXT))
            break;
        items.items = arena_grow(reading->arena, items.items, items.count, &items.capacity,
                                 sizeof *items.items);
        items.items[items.count++] = item;
        blank = false;
    }
    drop_furniture(document, &items);
    return items;
}

/* Pieces ------------------------------------------------------------------ */

/* first_letter - how the title of an item begins; NUL when it has none */
static char first_letter(const struct item *item) {
    const char *const title = item->row.fields[ROLE_TITLE].text;

    return title != NULL ? title[0] : '\0';
}

/* title_score - how likely a piece of title stands first, or further on, in its row */
static int title_score(const struct item *item, bool first) {
    const char c = first_letter(item);

    if (c == '\0')
        return first ? -6 : 0;
    if (first)
        return is_upper(c) ? 2 : -3;
    return is_upper(c) ? -1 : 1;
}

/*
 * split_score - how likely some of the pieces between two rows belong to the first
 *
 * pieces are those between the rows a and b; the first count of them would go on
 * with a, the others begin b. before is how many pieces stand before a in its row.
 */
static int split_score(const struct item *a, const struct item *b, const struct item *pieces,
                       size_t piece_count, size_t count, size_t before) {
    int score = 0;

    for (size_t i = 0; i < count; i++) {
        score += title_score(&pieces[i], false);
        score -= pieces[i].blank ? 4 : 0;
    }
    for (size_t i = count; i < piece_count; i++)
        score += title_score(&pieces[i], i == count);
    for (size_t i = count + 1; i < piece_count; i++)
        score -= pieces[i].blank ? 4 : 0;
    score += title_score(b, count == piece_count);
    if (count < piece_count)
        score -= b->blank ? 4 : 0;
    if (count == 0 && before == 0 && first_letter(a) == '\0')
        score -= 6;
    /* figures stand beside the first line of a title, or in the middle of it */
    score += before == 0 ? (count == piece_count) * 2 : (count == before);
    return score;
}

/* best_split - how many of the pieces between two rows belong to the first; *sure when no other may
 */
static size_t best_split(const struct item *a, const struct item *b, const struct item *pieces,
                         size_t piece_count, size_t before, bool *sure) {
    size_t best = piece_count;
    int high = split_score(a, b, pieces, piece_count, piece_count, before);
    int second = -100;

    for (size_t count = 0; count < piece_count; count++) {
        const int score = split_score(a, b, pieces, piece_count, count, before);

        if (score > high) {
            second = high;
            high = score;
            best = count;
        } else if (score > second)
            second = score;
    }
    *sure = high - second >= 2;
    return best;
}

/* merge - add what a piece says to a row */
static void merge(struct arena *arena, struct unit_table_row *row, const struct item *piece) {
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (piece->row.fields[i].text != NULL)
            unit_table_put(arena, row, (enum header_role)i, piece->row.fields[i].text,
                           piece->row.fields[i].at);
    row->first = piece->line < row->first ? piece->line : row->first;
    row->last = piece->line > row->last ? piece->line : row->last;
}

/* add_row - a row with the pieces before and behind it, in their order */
static void add_row(struct unit_table_reading *reading, const struct item *before,
                    size_t before_count, const struct item *item, const struct item *behind,
                    size_t behind_count, bool sure) {
    struct unit_table_row *const row = unit_table_add_row(reading, UNIT_TABLE_ROW_UNIT, item->line);

    for (size_t i = 0; i < before_count; i++)
        merge(reading->arena, row, &before[i]);
    merge(reading->arena, row, item);
    for (size_t i = 0; i < behind_count; i++)
        merge(reading->arena, row, &behind[i]);
    row->uncertain = !sure;
}

/*
 * add_stretch - the rows of a stretch of items that no text interrupts
 *
 * Pieces before the first row are its own, as are those behind the last.
 */
static void add_stretch(struct unit_table_reading *reading, const struct item *items,
                        size_t count) {
    size_t row = 0, begin = 0, end;
    bool sure = true;

    while (row < count && items[row].kind != ITEM_ROW)
        row++;
    if (row == count) {
        for (size_t i = 0; i < count; i++)
            unit_table_add_text(reading, items[i].line);
        return;
    }
    for (; row < count; row = end) {
        bool split_sure = true;
        size_t behind;

        for (end = row + 1; end < count && items[end].kind != ITEM_ROW;)
            end++;
        behind = end - row - 1;
        if (end < count && behind > 0)
            behind = best_split(&items[row], &items[end], items + row + 1, behind, row - begin,
                                &split_sure);
        add_row(reading, items + begin, row - begin, &items[row], items + row + 1, behind,
                sure && split_sure);
        sure = split_sure;
        begin = row + 1 + behind;
    }
}

void unit_table_read_spaces(struct unit_table_reading *reading) {
    struct unit_table *const table = reading->table;
    const struct unit_table_columns columns =
        unit_table_learn_columns(reading->document, &table->header);
    const struct items items = list_items(reading, &columns);
    size_t begin = 0;

    for (size_t i = 0; i < items.count; i++) {
        if (items.items[i].kind != ITEM_TEXT)
            continue;
        if (i > begin)
            add_stretch(reading, items.items + begin, i - begin);
        unit_table_add_text(reading, items.items[i].line);
        begin = i + 1;
    }
    if (items.count > begin)
        add_stretch(reading, items.items + begin, items.count - begin);
    if (items.count > 0)
        table->behind = items.items[items.count - 1].line + 1;
}
