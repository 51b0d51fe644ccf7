/* table.c - cells in aligned columns */
#include "base/table.h"

#include <string.h>

#include "base/utf8.h"

/* Columns between two columns, and the fewest that a flexible one is left with. */
#define GAP 2
#define LEAST_FLEXIBLE 12

#define NOT_STATED "-"

#define BOLD "\033[1m"
#define DIM "\033[2m"
#define PLAIN "\033[0m"

struct table_row {
    const char *heading; /* NULL for a row of cells */
    const char **cells;
};

void look_bold(struct text *out, const struct look *look, const char *string) {
    if (look->colour)
        text_add(out, BOLD);
    utf8_print(out, string, strlen(string));
    if (look->colour)
        text_add(out, PLAIN);
}

static struct table_row *add_row(struct table *table) {
    table->rows =
        arena_grow(table->arena, table->rows, table->count, &table->capacity, sizeof *table->rows);
    table->rows[table->count] = (struct table_row){0};
    return &table->rows[table->count++];
}

void table_add(struct table *table, const char *const *cells) {
    struct table_row *row = add_row(table);

    row->cells = arena_array(table->arena, table->column_count, sizeof *row->cells);
    for (size_t i = 0; i < table->column_count; i++)
        row->cells[i] = cells[i] == NULL ? NOT_STATED : cells[i];
}

void table_heading(struct table *table, const char *text) {
    add_row(table)->heading = text;
}

/* cell_width - columns of the longest line of a cell */
static size_t cell_width(const char *cell) {
    size_t widest = 0;

    for (;;) {
        size_t length = strcspn(cell, "\n");
        size_t width = utf8_width(cell, length);

        if (width > widest)
            widest = width;
        if (cell[length] == '\0')
            return widest;
        cell += length + 1;
    }
}

/* widest_flexible - the column to make narrower next; NULL when none can be */
static size_t *widest_flexible(const struct table *table, size_t *widths) {
    size_t *widest = NULL;

    for (size_t c = 0; c < table->column_count; c++)
        if (table->columns[c].flexible && widths[c] > LEAST_FLEXIBLE &&
            (widest == NULL || widths[c] > *widest))
            widest = &widths[c];
    return widest;
}

/* measure - the width of every column, flexible ones cut down to the terminal */
static void measure(const struct table *table, const struct look *look, size_t *widths) {
    size_t total = table->indent;

    for (size_t c = 0; c < table->column_count; c++) {
        const char *title = table->columns[c].title;

        widths[c] = title == NULL ? 0 : cell_width(title);
        for (size_t r = 0; r < table->count; r++) {
            const struct table_row *row = &table->rows[r];
            size_t width = row->heading != NULL ? 0 : cell_width(row->cells[c]);

            if (width > widths[c])
                widths[c] = width;
        }
        total += widths[c] + (c > 0 ? GAP : 0);
    }
    while (look->width != 0 && total > look->width) {
        size_t *widest = widest_flexible(table, widths);

        if (widest == NULL)
            return;
        --*widest;
        total--;
    }
}

/* next_line - take one line off a cell, broken between words where it is too long */
static size_t next_line(const char **cell, const char **line, size_t width) {
    size_t length = strcspn(*cell, "\n");
    size_t fit;

    *line = *cell;
    if (utf8_width(*cell, length) > width) {
        fit = utf8_fit(*cell, length, width);
        if ((*cell)[fit] != ' ') {
            size_t space = fit;

            while (space > 0 && (*cell)[space - 1] != ' ')
                space--;
            if (space > 0)
                fit = space;
        }
        length = fit;
    }
    *cell += length;
    while (**cell == ' ')
        ++*cell;
    if (**cell == '\n')
        ++*cell;
    while (length > 0 && (*line)[length - 1] == ' ')
        length--;
    return length;
}

static void add_spaces(struct text *out, size_t count) {
    text_format(out, "%*s", (int)count, "");
}

/* add_cell - append one line of a cell, after the spaces that are due before it */
static void add_cell(struct text *out, const char *line, size_t length, size_t spaces, bool dim) {
    add_spaces(out, spaces);
    if (dim)
        text_add(out, DIM);
    utf8_print(out, line, length);
    if (dim)
        text_add(out, PLAIN);
}

/*
 * print_cells - one row, as many lines as its longest cell needs
 *
 * Spaces are due rather than written, so that no line ends with one.
 */
static void print_cells(struct text *out, const struct table *table, const struct look *look,
                        const size_t *widths, const char *const *cells) {
    const char **rest = arena_array(table->arena, table->column_count, sizeof *rest);
    bool more = true;

    memcpy(rest, cells, table->column_count * sizeof *rest);
    while (more) {
        size_t due = table->indent;

        more = false;
        for (size_t c = 0; c < table->column_count; c++) {
            const char *line;
            size_t length = next_line(&rest[c], &line, widths[c]);
            size_t width = utf8_width(line, length);
            size_t pad = widths[c] > width ? widths[c] - width : 0;
            bool dim = look->colour && length == 1 && line[0] == NOT_STATED[0];

            if (length > 0) {
                add_cell(out, line, length, due + (table->columns[c].right ? pad : 0), dim);
                due = table->columns[c].right ? 0 : pad;
            } else
                due += pad;
            due += GAP;
            more |= *rest[c] != '\0';
        }
        text_add_char(out, '\n');
    }
}

/* print_titles - the titles of the columns */
static void print_titles(struct text *out, const struct table *table, const struct look *look,
                         const size_t *widths) {
    const char **titles = arena_array(table->arena, table->column_count, sizeof *titles);
    struct look plain = {.width = look->width};

    if (table->columns[0].title == NULL)
        return;
    for (size_t c = 0; c < table->column_count; c++)
        titles[c] = table->columns[c].title;
    if (look->colour)
        text_add(out, DIM);
    print_cells(out, table, &plain, widths, titles);
    if (look->colour)
        text_add(out, PLAIN);
}

void table_print(struct text *out, const struct table *table, const struct look *look) {
    size_t *widths = arena_array(table->arena, table->column_count, sizeof *widths);

    measure(table, look, widths);
    for (size_t r = 0; r < table->count; r++) {
        const struct table_row *row = &table->rows[r];

        if (row->heading != NULL) {
            if (out->length > 0)
                text_add_char(out, '\n');
            look_bold(out, look, row->heading);
            text_add_char(out, '\n');
        } else if (r == 0)
            print_titles(out, table, look, widths);
        if (row->heading != NULL)
            print_titles(out, table, look, widths);
        else
            print_cells(out, table, look, widths, row->cells);
    }
}
