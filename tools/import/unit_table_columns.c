/* unit_table_columns.c - which column a cell between spaces stands in */
#include "import/unit_table_columns.h"

#include <string.h>

#include "import/urn_in_text.h"

#define MOST_CELLS 16   /* of a line; more than that is no row */
#define LEARN_LINES 400 /* behind the header, at most */
#define APART 10        /* cost of standing beside a column and not in it */
#define MISFIT 60       /* cost of what cannot stand under a column */
#define SHARED 4        /* cost of a second cell in one column */
#define FAR 24          /* a cell of more cost is under no column */
#define IMPOSSIBLE 100000

/* Learning ---------------------------------------------------------------- */

static bool suits(enum header_role role, const char *text) {
    struct urn_in_text urn;

    switch (role) {
    case ROLE_LEVEL:
    case ROLE_CREDIT:
    case ROLE_GLH:
    case ROLE_TQT:
        return unit_table_is_figure(role, text);
    case ROLE_URN:
        return urn_in_text(text, &urn);
    case ROLE_UNIT:
    case ROLE_NUMBER:
        return urn_in_text(text, &urn) || unit_table_is_code(text);
    default:
        return !urn_in_text(text, &urn) || role == ROLE_TITLE;
    }
}

/* is_full - whether a line has a cell under each column, and each suits it */
static bool is_full(const struct unit_table_columns *columns, const struct document_line *line) {
    if (line->cell_count < 2 || line->separator != SEPARATOR_SPACES ||
        line->cell_count != columns->count)
        return false;
    for (size_t i = 0; i < columns->count; i++)
        if (!suits(columns->items[i].role, line->cells[i].text))
            return false;
    return true;
}

struct unit_table_columns unit_table_learn_columns(const struct document *document,
                                                   const struct unit_table_header *header) {
    struct unit_table_columns columns = {.count = header->column_count};
    struct unit_table_columns rows;
    bool learnt = false;

    for (size_t i = 0; i < columns.count; i++) {
        columns.items[i].role = header->columns[i].role;
        columns.items[i].from = header->columns[i].from;
        columns.items[i].to = header->columns[i].to;
    }
    rows = columns;
    for (size_t i = header->behind; i < document->line_count && i < header->behind + LEARN_LINES;
         i++) {
        const struct document_line *const line = &document->lines[i];
        struct unit_table_header other;

        if (unit_table_find_header(document, i, &other))
            break;
        if (!is_full(&columns, line))
            continue;
        for (size_t k = 0; k < columns.count; k++) {
            const size_t from = line->cells[k].column, to = from + line->cells[k].width;

            if (!learnt || from < rows.items[k].from)
                rows.items[k].from = from;
            if (!learnt || to > rows.items[k].to)
                rows.items[k].to = to;
        }
        learnt = true;
    }
    return learnt ? rows : columns;
}

/* Assigning --------------------------------------------------------------- */

static int apart(size_t a, size_t b) {
    return (int)(a > b ? a - b : b - a);
}

static int least(int a, int b) {
    return a < b ? a : b;
}

/* cost - how badly a cell stands under a column: by its place, and by what it says */
static int cost(const struct unit_table_columns *columns, size_t column,
                const struct document_cell *cell) {
    const size_t from = columns->items[column].from, to = columns->items[column].to;
    const size_t cell_to = cell->column + cell->width;
    const bool within = cell->column < to && from < cell_to;
    int place = least(least(apart(cell->column, from), apart(cell_to, to)),
                      apart((cell->column + cell_to) / 2, (from + to) / 2));

    if (cell->column >= from && cell_to <= to)
        place = least(place, 2);
    place = least(place, 40) + (within ? 0 : APART);
    return place + (suits(columns->items[column].role, cell->text) ? 0 : MISFIT);
}

/*
 * choose - the columns of the cells of a line, in order, at least cost
 *
 * Returns the greatest cost of a single cell.
 */
static int choose(const struct unit_table_columns *columns, const struct document_line *line,
                  size_t chosen[MOST_CELLS]) {
    int best[MOST_CELLS][UNIT_TABLE_COLUMNS] = {{0}};
    size_t from[MOST_CELLS][UNIT_TABLE_COLUMNS];
    const size_t cells = line->cell_count;
    size_t at = 0;
    int worst = 0;

    for (size_t i = 0; i < cells; i++)
        for (size_t k = 0; k < columns->count; k++) {
            int before = i == 0 ? 0 : IMPOSSIBLE;

            from[i][k] = 0;
            for (size_t j = 0; i > 0 && j <= k; j++) {
                const int total = best[i - 1][j] + (j == k ? SHARED : 0);

                if (total < before) {
                    before = total;
                    from[i][k] = j;
                }
            }
            best[i][k] = before + cost(columns, k, &line->cells[i]);
        }
    for (size_t k = 1; k < columns->count; k++)
        if (best[cells - 1][k] < best[cells - 1][at])
            at = k;
    for (size_t i = cells; i > 0; i--) {
        const int single = cost(columns, at, &line->cells[i - 1]);

        chosen[i - 1] = at;
        worst = single > worst ? single : worst;
        at = from[i - 1][at];
    }
    return worst;
}

/* Cells that one space parts ---------------------------------------------- */

/* next_figure - the first empty column of figures behind one, where no other is between */
static size_t next_figure(const struct unit_table_columns *columns, size_t column,
                          const struct unit_table_row *row) {
    size_t count = 0;

    for (size_t i = column + 1; i < columns->count; i++) {
        const enum header_role role = columns->items[i].role;

        if ((role != ROLE_LEVEL && role != ROLE_CREDIT && role != ROLE_GLH && role != ROLE_TQT) ||
            row->fields[role].text != NULL)
            break;
        count++;
    }
    return count;
}

/*
 * part_figures - take figures off the end of a title that reaches under their columns
 *
 * Only one space may be left between a long title and the figure beside it.
 */
static void part_figures(struct arena *arena, const struct unit_table_columns *columns,
                         const struct document_cell *cell, size_t column,
                         struct unit_table_row *row) {
    struct unit_table_field *const title = &row->fields[ROLE_TITLE];
    const size_t count = next_figure(columns, column, row);

    for (size_t i = count; i > 0 && title->text != NULL; i--) {
        const size_t behind = column + i;
        const char *const space = strrchr(title->text, ' ');

        if (space == NULL || cell->column + cell->width <= columns->items[behind].from ||
            !unit_table_is_figure(columns->items[behind].role, space + 1))
            continue;
        unit_table_put(arena, row, columns->items[behind].role,
                       arena_copy(arena, space + 1, strlen(space + 1)), title->at);
        title->text = arena_copy(arena, title->text, (size_t)(space - title->text));
    }
}

bool unit_table_assign(struct arena *arena, const struct unit_table_columns *columns,
                       const struct document_line *line, struct unit_table_row *row) {
    size_t chosen[MOST_CELLS];
    int worst;

    *row = (struct unit_table_row){.kind = UNIT_TABLE_ROW_UNIT};
    if (line->cell_count == 0 || line->cell_count > MOST_CELLS || columns->count == 0)
        return false;
    if (is_full(columns, line)) { /* wherever the columns of this page are */
        for (size_t i = 0; i < columns->count; i++)
            chosen[i] = i;
        worst = 0;
    } else
        worst = choose(columns, line, chosen);
    for (size_t i = 0; i < line->cell_count; i++) {
        const enum header_role role = columns->items[chosen[i]].role;

        unit_table_put(arena, row, role == ROLE_NONE ? ROLE_OTHER : role, line->cells[i].text,
                       line->cells[i].at);
    }
    for (size_t i = 0; i < line->cell_count; i++)
        if (columns->items[chosen[i]].role == ROLE_TITLE)
            part_figures(arena, columns, &line->cells[i], chosen[i], row);
    return worst <= FAR;
}
