/*
 * table.h - cells in aligned columns
 *
 * Columns may be flexible: where the lines would be longer than the terminal,
 * the widest of them are made narrower, and their cells wrapped between words.
 */
#ifndef QUALC_BASE_TABLE_H
#define QUALC_BASE_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

/* How to print for people. */
struct look {
    bool colour;
    size_t width; /* columns of the terminal; 0 for lines of any length */
};

struct table_column {
    const char *title; /* NULL in every column for a table without titles */
    bool right;        /* figures stand on the right of their column */
    bool flexible;
};

struct table_row;

struct table {
    struct arena *arena;
    const struct table_column *columns;
    size_t column_count;
    size_t indent;
    struct table_row *rows;
    size_t count, capacity;
};

/* table_add - append a row of column_count cells; a NULL cell is printed as "-" */
void table_add(struct table *table, const char *const *cells);

/* table_heading - append a line over all columns, below which the titles stand again */
void table_heading(struct table *table, const char *text);

/* table_print - append the whole table to a text */
void table_print(struct text *out, const struct table *table, const struct look *look);

/* look_bold - append a text, bold where colour is wanted */
void look_bold(struct text *out, const struct look *look, const char *string);

#endif
