/* diff_edits.h - changes made to tests/data/diff.xml, one at a time */
#ifndef QUALC_TESTS_DIFF_EDITS_H
#define QUALC_TESTS_DIFF_EDITS_H

#include <stddef.h>

#include "base/arena.h"

#define DIFF_BASE "tests/data/diff.xml"

/* Changes that an edit makes, at most. */
#define EDIT_CHANGES 4

struct edit {
    unsigned ids[EDIT_CHANGES]; /* of the changes that it makes, in no order; 0 after the last */
    const char *from, *to;      /* what the base says, and what stands there then */
    const char *also_from, *also_to; /* likewise in a second place; or NULL */
};

const struct edit *edits_list(size_t *count);

/* edit_apply - a text with an edit made; NULL when what it changes is not there */
const char *edit_apply(struct arena *arena, const char *text, const struct edit *edit);

#endif
