/* unit_table_stack.h - lines of one cell each, for the files that read tables out of them */
#ifndef QUALC_IMPORT_UNIT_TABLE_STACK_H
#define QUALC_IMPORT_UNIT_TABLE_STACK_H

#include "import/unit_table_parts.h"

/* A place between two lines of a stack. */
struct stack_cursor {
    const struct document *document;
    size_t index; /* of the next line that is not skipped; line_count at the end */
};

/* stack_next - behind the next line, and those that are nothing to a table */
struct stack_cursor stack_next(struct stack_cursor cursor);

/* stack_text - the text of the next line; NULL at the end, or where no cell of a table can be */
const char *stack_text(struct stack_cursor cursor);

/* stack_is_typed - whether what stands under a column can be told by its shape */
bool stack_is_typed(enum header_role role);

/* stack_suits - whether a text may stand under such a column */
bool stack_suits(enum header_role role, const char *text);

/* stack_put - take the next line as what stands under a column */
void stack_put(struct arena *arena, struct unit_table_row *row, enum header_role role,
               struct stack_cursor *cursor);

/*
 * unit_table_read_blocks - read rows whose columns stand below each other, all of one before the
 * next
 *
 * True where references follow each other, so that it is such a table; the cursor
 * is then behind it. Where columns are not all as long as that of references, each
 * reference is a row that lacks its other cells.
 */
bool unit_table_read_blocks(struct unit_table_reading *reading, struct stack_cursor *cursor);

#endif
