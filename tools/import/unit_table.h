/*
 * unit_table.h - tables of units: a header of known words, and rows under it
 *
 * A table may have its columns in any order, and stand in the text in any form
 * that document.h knows: cells parted by tabs, pipes or columns of spaces, one
 * cell on a line, or a whole row as words of one line.
 */
#ifndef QUALC_IMPORT_UNIT_TABLE_H
#define QUALC_IMPORT_UNIT_TABLE_H

#include "import/document.h"
#include "import/header_words.h"

#define UNIT_TABLE_COLUMNS 12 /* at most */

enum unit_table_form {
    UNIT_TABLE_CELLS,   /* rows with tabs or pipes */
    UNIT_TABLE_SPACES,  /* columns of spaces */
    UNIT_TABLE_STACKED, /* one cell on a line */
    UNIT_TABLE_WORDS,   /* a row on a line, with single spaces */
};

struct unit_table_column {
    enum header_role role;
    size_t from, to; /* of the header in characters, where columns are of spaces */
    struct span at;
};

struct unit_table_header {
    enum unit_table_form form;
    struct unit_table_column columns[UNIT_TABLE_COLUMNS];
    size_t column_count;
    size_t first, behind; /* indexes of its first line, and of the line behind it */
};

/* What a row says under a column; text is NULL where nothing stands. */
struct unit_table_field {
    const char *text;
    struct span at;
    bool joined; /* of pieces from several lines */
};

enum unit_table_row_kind {
    UNIT_TABLE_ROW_UNIT,
    UNIT_TABLE_ROW_TEXT, /* a line across the columns: a heading within the table, or a note */
};

struct unit_table_row {
    enum unit_table_row_kind kind;
    size_t first, last; /* indexes of its lines */
    bool uncertain;     /* which row some piece of it belongs to was not sure */
    bool short_of;      /* cells are missing and nothing shows which; those in doubt are left out */
    struct unit_table_field fields[ROLE_COUNT];
    const char *text; /* of UNIT_TABLE_ROW_TEXT */
    struct span at;   /* all of it */
};

struct unit_table {
    struct unit_table_header header;
    struct unit_table_row *rows;
    size_t row_count, row_capacity;
    size_t behind; /* index of the line behind it */
};

/* unit_table_find_header - whether the header of a table of units begins at a line */
bool unit_table_find_header(const struct document *document, size_t index,
                            struct unit_table_header *header);

/*
 * unit_table_rows - the rows behind a header
 *
 * Rows go on over blank lines, page furniture and up to three lines of text that
 * another row follows; those are rows of text. The next header ends the table.
 */
struct unit_table *unit_table_rows(struct arena *arena, const struct document *document,
                                   const struct unit_table_header *header);

#endif
