/* unit_table_parts.h - how unit_table.c is divided; for its files alone */
#ifndef QUALC_IMPORT_UNIT_TABLE_PARTS_H
#define QUALC_IMPORT_UNIT_TABLE_PARTS_H

#include "import/unit_table.h"

/* A table while its rows are read. */
struct unit_table_reading {
    struct arena *arena;
    const struct document *document;
    struct unit_table *table;
};

/* unit_table_skips - whether a line is nothing to a table: blank, a rule, furniture */
bool unit_table_skips(const struct document_line *line);

/* unit_table_add_row - one more row, of one line so far */
struct unit_table_row *unit_table_add_row(struct unit_table_reading *reading,
                                          enum unit_table_row_kind kind, size_t line);

/* unit_table_add_text - one more row of text: a line across the columns */
void unit_table_add_text(struct unit_table_reading *reading, size_t line);

/* unit_table_put - add a piece to what a row says under a column */
void unit_table_put(struct arena *arena, struct unit_table_row *row, enum header_role role,
                    const char *text, struct span at);

/*
 * unit_table_settle - sort out a row that is complete
 *
 * The reference is taken from wherever it stands; what else stands in its column
 * is the organisation's number, or the title.
 */
void unit_table_settle(struct arena *arena, struct unit_table_row *row);

/* unit_table_is_figure - whether a text may stand under a column of figures */
bool unit_table_is_figure(enum header_role role, const char *text);

/*
 * unit_table_has_urn - whether a text has a reference that may be of a row
 *
 * One behind a colon has a label of its own, and is not under a column.
 */
bool unit_table_has_urn(const char *text);

/*
 * unit_table_heading - what of a line may be a heading
 *
 * The first paragraph of its only cell that is not empty; "" when there are more.
 */
const char *unit_table_heading(const struct document_line *line);

/*
 * unit_table_ends - whether a line ends any table before it
 *
 * A heading that is marked as one does, where it names no group, and one that
 * names another purpose.
 */
bool unit_table_ends(const struct document_line *line);

/*
 * unit_table_read_line - a row all of whose words are in one text, in the order of the columns
 *
 * False when the text has no reference, or too many words.
 */
bool unit_table_read_line(struct arena *arena, const struct unit_table_header *header,
                          const char *text, struct span at, struct unit_table_row *row);

/*
 * unit_table_is_label - whether what follows a text belongs to it, and not to columns
 *
 * So it is behind a colon, and behind words that else stand over a column.
 */
bool unit_table_is_label(const char *text);

/*
 * unit_table_may_hold_urn - whether the references of a table stand under a column
 *
 * Under that of titles only where no other column is for references.
 */
bool unit_table_may_hold_urn(const struct unit_table_header *header, enum header_role role);

/* unit_table_is_code - whether a text is likely to be an organisation's own number of a unit */
bool unit_table_is_code(const char *text);

/*
 * The rows of each form; each begins behind the header, and leaves in
 * table->behind the index of the line behind the last row.
 */
void unit_table_read_cells(struct unit_table_reading *reading);
void unit_table_read_spaces(struct unit_table_reading *reading);
void unit_table_read_stack(struct unit_table_reading *reading);
void unit_table_read_words(struct unit_table_reading *reading);

#endif
