/* unit_table_columns.h - which column a cell between spaces stands in */
#ifndef QUALC_IMPORT_UNIT_TABLE_COLUMNS_H
#define QUALC_IMPORT_UNIT_TABLE_COLUMNS_H

#include "import/unit_table_parts.h"

/* Columns as the rows show them: where the header's words and the cells of full rows stand. */
struct unit_table_columns {
    struct {
        enum header_role role;
        size_t from, to; /* in characters */
    } items[UNIT_TABLE_COLUMNS];
    size_t count;
};

/* unit_table_learn_columns - the columns of a table, from its header and its full rows */
struct unit_table_columns unit_table_learn_columns(const struct document *document,
                                                   const struct unit_table_header *header);

/*
 * unit_table_assign - put the cells of a line under the columns where they stand
 *
 * What may stand under a column counts too, so that a figure left out does not
 * shift the others. False when some cell is far from any column that it suits.
 */
bool unit_table_assign(struct arena *arena, const struct unit_table_columns *columns,
                       const struct document_line *line, struct unit_table_row *row);

#endif
