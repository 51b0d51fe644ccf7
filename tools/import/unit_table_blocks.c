/* unit_table_blocks.c - a table that has one column below the other: all references, then
 * all titles, then all levels */
#include "import/unit_table_stack.h"

#define MOST_LINES 60 /* of a column of titles before that of references */

/* What lies between the lines of blocks: within none or within all, or nothing tells them apart. */
struct gaps {
    size_t within, between; /* blank lines there */
    size_t pairs, borders;  /* lines that follow another in their block, and blocks but the first */
};

/* count_references - how many lines with a reference follow each other at a place */
static size_t count_references(struct stack_cursor cursor) {
    size_t count = 0;

    while (stack_text(cursor) != NULL && unit_table_has_urn(stack_text(cursor))) {
        count++;
        cursor = stack_next(cursor);
    }
    return count;
}

static bool may_stand(const struct unit_table_header *header, size_t column, const char *text) {
    const enum header_role role = header->columns[column].role;

    if (stack_is_typed(role))
        return stack_suits(role, text);
    return !unit_table_has_urn(text) && !unit_table_is_figure(ROLE_GLH, text) &&
           !unit_table_is_label(text);
}

/* pass_block - over the lines of a column, if each may stand there */
static bool pass_block(const struct unit_table_header *header, size_t column, size_t count,
                       struct stack_cursor *cursor, struct gaps *gaps) {
    for (size_t i = 0; i < count; i++) {
        const struct stack_cursor before = *cursor;
        const char *const text = stack_text(*cursor);
        bool gap;

        if (text == NULL || !may_stand(header, column, text))
            return false;
        *cursor = stack_next(*cursor);
        gap = cursor->index > before.index + 1;
        if (i + 1 < count) {
            gaps->pairs++;
            gaps->within += gap;
        } else if (column + 1 < header->column_count) {
            gaps->borders++;
            gaps->between += gap;
        }
    }
    return true;
}

/*
 * are_blocks - whether every column has as many lines as there are references
 *
 * No cell may be empty or of two lines: nothing would show which. So nothing that
 * could stand in the last column may follow it.
 */
static bool are_blocks(const struct unit_table_header *header, size_t count,
                       struct stack_cursor cursor) {
    struct gaps gaps = {.within = 0};

    for (size_t i = 0; i < header->column_count; i++)
        if (!pass_block(header, i, count, &cursor, &gaps))
            return false;
    if (stack_text(cursor) != NULL &&
        (unit_table_is_figure(ROLE_GLH, stack_text(cursor)) ||
         (may_stand(header, header->column_count - 1, stack_text(cursor)) &&
          cursor.document->lines[cursor.index - 1].kind != LINE_BLANK)))
        return false;
    return (gaps.within == 0 && (gaps.between == 0 || gaps.between == gaps.borders)) ||
           (gaps.within == gaps.pairs && gaps.between == gaps.borders);
}

/* add_rows - the rows, empty so far; returns the index of the first */
static size_t add_rows(struct unit_table_reading *reading, size_t count, size_t line) {
    const size_t first = reading->table->row_count;

    for (size_t i = 0; i < count; i++)
        unit_table_add_row(reading, UNIT_TABLE_ROW_UNIT, line);
    return first;
}

bool unit_table_read_blocks(struct unit_table_reading *reading, struct stack_cursor *cursor) {
    struct unit_table *const table = reading->table;
    const struct unit_table_header *const header = &table->header;
    struct stack_cursor references = *cursor;
    size_t count, first, words = 0;
    bool whole;

    for (size_t i = 0; i < header->column_count && !stack_is_typed(header->columns[i].role); i++)
        words++;
    for (size_t passed = 0; count_references(references) == 0; passed++) {
        if (words == 0 || passed == MOST_LINES || stack_text(references) == NULL)
            return false;
        references = stack_next(references);
    }
    count = count_references(references);
    if (count < 2 || header->column_count < 2)
        return false;
    whole = are_blocks(header, count, *cursor);
    if (!whole)
        *cursor = references;
    first = add_rows(reading, count, cursor->index);
    for (size_t i = 0; i < (whole ? header->column_count : 1); i++)
        for (size_t row = first; row < first + count; row++) {
            const enum header_role role = whole ? header->columns[i].role : ROLE_URN;

            table->rows[row].short_of = !whole;
            stack_put(reading->arena, &table->rows[row], role, cursor);
        }
    return true;
}
