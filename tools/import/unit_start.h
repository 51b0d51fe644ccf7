/* unit_start.h - where the pages of units begin */
#ifndef QUALC_IMPORT_UNIT_START_H
#define QUALC_IMPORT_UNIT_START_H

#include "import/import.h"

struct unit_start {
    size_t first;                    /* index of the page's first line, its title or heading */
    size_t behind;                   /* index behind the lines of that heading */
    size_t head;                     /* index where its labels begin */
    struct datum urn, number, title; /* of the heading; title and number when it has them */
};

struct unit_starts {
    struct unit_start *items;
    size_t count, capacity;
};

/*
 * unit_starts_find - the pages of units in a document, in order
 *
 * A page is known by a unit reference that stands alone, behind a label or in a
 * heading, with outcomes and criteria before the next; or, for a unit of the
 * structure that has no such page, by a heading that is its title.
 */
struct unit_starts unit_starts_find(struct import *import);

#endif
