/* unit_table_stack.c - rows of a table that has one cell on each line */
#include "import/unit_table_stack.h"

#include "import/group_heading.h"

#define MOST_PIECES 6 /* lines of one title */
#define REACH 12      /* lines within which a row must come, for what is before to be a heading */

static struct stack_cursor settle(struct stack_cursor cursor) {
    while (cursor.index < cursor.document->line_count &&
           unit_table_skips(&cursor.document->lines[cursor.index]))
        cursor.index++;
    return cursor;
}

struct stack_cursor stack_next(struct stack_cursor cursor) {
    cursor.index++;
    return settle(cursor);
}

const char *stack_text(struct stack_cursor cursor) {
    const struct document_line *line;

    if (cursor.index >= cursor.document->line_count)
        return NULL;
    line = &cursor.document->lines[cursor.index];
    return line->cell_count == 1 && !unit_table_ends(line) ? line->text : NULL;
}

bool stack_is_typed(enum header_role role) {
    return role == ROLE_URN || role == ROLE_UNIT || role == ROLE_NUMBER || role == ROLE_LEVEL ||
           role == ROLE_CREDIT || role == ROLE_GLH || role == ROLE_TQT;
}

bool stack_suits(enum header_role role, const char *text) {
    if (role == ROLE_URN)
        return unit_table_has_urn(text);
    if (role == ROLE_UNIT || role == ROLE_NUMBER)
        return unit_table_has_urn(text) || unit_table_is_code(text);
    return unit_table_is_figure(role, text);
}

void stack_put(struct arena *arena, struct unit_table_row *row, enum header_role role,
               struct stack_cursor *cursor) {
    const struct document_line *const line = &cursor->document->lines[cursor->index];

    unit_table_put(arena, row, role, line->text, line->cells[0].at);
    row->last = cursor->index;
    *cursor = stack_next(*cursor);
}

/* is_group_heading - whether the next line names a group, alone or before a sentence */
static bool is_group_heading(struct stack_cursor cursor) {
    return group_heading(unit_table_heading(&cursor.document->lines[cursor.index])).kind !=
           HEADING_NONE;
}

/* ends_words - whether a line is what stands under one of the columns from one on, or a new row */
static bool ends_words(const struct unit_table_header *header, size_t column, const char *text) {
    for (size_t i = column; i < header->column_count; i++)
        if (stack_is_typed(header->columns[i].role))
            return stack_suits(header->columns[i].role, text);
    return stack_is_typed(header->columns[0].role) && stack_suits(header->columns[0].role, text);
}

/* row_follows - whether a reference stands within a few lines, and no other header before it */
static bool row_follows(struct stack_cursor cursor) {
    for (size_t i = 0; i < REACH && cursor.index < cursor.document->line_count; i++) {
        const char *const text = stack_text(cursor);
        struct unit_table_header header;

        if (text == NULL || unit_table_find_header(cursor.document, cursor.index, &header))
            return false;
        if (unit_table_has_urn(text))
            return true;
        cursor = stack_next(cursor);
    }
    return false;
}

/*
 * count_words - how many lines a title or another text has
 *
 * As many as come before what suits the next column, or the first of the next
 * row. Where that is a column of words too, nothing tells: one.
 */
static size_t count_words(const struct unit_table_header *header, size_t column,
                          struct stack_cursor cursor) {
    const size_t after = column + 1 < header->column_count ? column + 1 : 0;

    if (!stack_is_typed(header->columns[after].role))
        return stack_text(cursor) != NULL;
    for (size_t i = 0; i <= MOST_PIECES; i++, cursor = stack_next(cursor)) {
        const char *const text = stack_text(cursor);
        struct unit_table_header other;

        if (i > 0 && after == 0 && cursor.index > 0 &&
            cursor.document->lines[cursor.index - 1].kind == LINE_BLANK)
            return i; /* a cell of its own, or behind the table */
        if (i > 0 && (text == NULL || is_group_heading(cursor) ||
                      unit_table_find_header(cursor.document, cursor.index, &other)))
            return text != NULL ? i : 1;
        if (text == NULL)
            return 0;
        if (i > 0 && ends_words(header, column + 1, text) && (after > 0 || row_follows(cursor)))
            return i;
    }
    return 1; /* the end of the table, where the last row has words behind it */
}

/* read_words - the lines of a title or another text */
static void read_words(struct arena *arena, const struct unit_table_header *header, size_t column,
                       struct unit_table_row *row, struct stack_cursor *cursor) {
    const enum header_role role = header->columns[column].role;
    const size_t count = count_words(header, column, *cursor);

    for (size_t i = 0; i < count; i++)
        stack_put(arena, row, role, cursor);
}

static bool is_figures(enum header_role role) {
    return role == ROLE_LEVEL || role == ROLE_CREDIT || role == ROLE_GLH || role == ROLE_TQT;
}

/*
 * read_figures - the lines under columns of figures side by side; returns how many columns
 *
 * Cells that are empty leave no line. Where there are fewer lines than columns
 * nothing shows which is whose, so none is taken.
 */
static size_t read_figures(struct arena *arena, const struct unit_table_header *header,
                           size_t column, struct unit_table_row *row, struct stack_cursor *cursor) {
    struct stack_cursor at = *cursor;
    size_t columns = 0, lines = 0;

    while (column + columns < header->column_count &&
           is_figures(header->columns[column + columns].role))
        columns++;
    for (; lines < columns; lines++, at = stack_next(at))
        if (stack_text(at) == NULL ||
            !stack_suits(header->columns[column + lines].role, stack_text(at)))
            break;
    if (lines < columns) {
        row->short_of = true;
        while (stack_text(at) != NULL && lines < columns &&
               unit_table_is_figure(ROLE_GLH, stack_text(at)))
            at = stack_next(at);
        if (at.index != cursor->index)
            row->last = at.index - 1;
        *cursor = at;
        return columns;
    }
    for (size_t i = 0; i < columns; i++)
        stack_put(arena, row, header->columns[column + i].role, cursor);
    return columns;
}

/*
 * put_second - a second fact under a column of references, on a line of its own
 *
 * Where the next column may hold it, it is that column's.
 */
static void put_second(struct arena *arena, const struct unit_table_header *header, size_t column,
                       struct unit_table_row *row, struct stack_cursor *cursor) {
    const enum header_role after =
        header->columns[column + 1 < header->column_count ? column + 1 : 0].role;
    const char *const text = stack_text(*cursor);

    if (text == NULL || unit_table_has_urn(text) || !unit_table_is_code(text) ||
        unit_table_is_figure(ROLE_GLH, text) || unit_table_is_figure(ROLE_LEVEL, text) ||
        (stack_is_typed(after) && stack_suits(after, text)))
        return;
    stack_put(arena, row, header->columns[column].role, cursor);
}

/* read_row - the lines of one row; false when they are none */
static bool read_row(struct unit_table_reading *reading, struct unit_table_row *row,
                     struct stack_cursor *cursor) {
    const struct unit_table_header *const header = &reading->table->header;
    struct stack_cursor at = *cursor;

    *row = (struct unit_table_row){
        .kind = UNIT_TABLE_ROW_UNIT, .first = cursor->index, .last = cursor->index};
    for (size_t i = 0; i < header->column_count; i++) {
        const enum header_role role = header->columns[i].role;
        const char *const text = stack_text(at);

        if (text == NULL)
            break;
        if (unit_table_is_label(text))
            return false;
        if (is_figures(role)) {
            i += read_figures(reading->arena, header, i, row, &at) - 1;
        } else if (!stack_is_typed(role)) {
            if (role == ROLE_TITLE || !ends_words(header, i + 1, text))
                read_words(reading->arena, header, i, row, &at);
        } else if (stack_suits(role, text)) {
            stack_put(reading->arena, row, role, &at);
            if (role != ROLE_NUMBER && unit_table_has_urn(text))
                put_second(reading->arena, header, i, row, &at);
        }
    }
    for (size_t i = 0; i < ROLE_COUNT; i++)
        if (i != ROLE_OTHER && row->fields[i].text != NULL &&
            unit_table_has_urn(row->fields[i].text)) {
            *cursor = at;
            return true;
        }
    return false;
}

/* is_heading - whether the next line is a heading between rows and not the title of one */
static bool is_heading(const struct unit_table_reading *reading, struct stack_cursor cursor) {
    const char *const text = stack_text(cursor);

    return text == NULL || is_group_heading(cursor) ||
           (stack_is_typed(reading->table->header.columns[0].role) &&
            !stack_suits(reading->table->header.columns[0].role, text));
}

/* doubt_title - words behind a row that ends with its title may be the rest of that */
static void doubt_title(struct unit_table *table, struct stack_cursor cursor) {
    const struct unit_table_header *const header = &table->header;

    if (table->row_count > 0 && header->columns[header->column_count - 1].role == ROLE_TITLE &&
        table->rows[table->row_count - 1].kind == UNIT_TABLE_ROW_UNIT && !is_group_heading(cursor))
        table->rows[table->row_count - 1].uncertain = true;
}

void unit_table_read_stack(struct unit_table_reading *reading) {
    struct unit_table *const table = reading->table;
    struct stack_cursor cursor = settle((struct stack_cursor){reading->document, table->behind});

    while (cursor.index < reading->document->line_count) {
        struct unit_table_header header;
        struct unit_table_row row;

        if (unit_table_find_header(reading->document, cursor.index, &header) ||
            !row_follows(cursor) || unit_table_is_label(stack_text(cursor)))
            break;
        if (unit_table_read_blocks(reading, &cursor)) {
            table->behind = table->rows[table->row_count - 1].last + 1;
            if (table->rows[table->row_count - 1].short_of)
                break; /* what follows stands under some column, and nothing shows which */
            continue;
        }
        if (!is_heading(reading, cursor) && read_row(reading, &row, &cursor)) {
            *unit_table_add_row(reading, UNIT_TABLE_ROW_UNIT, row.first) = row;
        } else {
            doubt_title(table, cursor);
            unit_table_add_text(reading, cursor.index);
            cursor = stack_next(cursor);
        }
        table->behind = table->rows[table->row_count - 1].last + 1;
    }
}
