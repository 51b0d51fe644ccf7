/* diff.h - what the files that compare two specifications share */
#ifndef QUAL_SRC_DIFF_H
#define QUAL_SRC_DIFF_H

#include "hidden.h"
#include "qual.h"

/* A walk over two specifications. */
struct diff {
    qual_spec before;
    qual_spec after;
    const qual_pairing *pairing;
    uint32_t parts;
    qual_change_function function;
    void *context;
    bool stopped;
};

/* qual_diff_report - tell one difference, unless the walk has been stopped */
QUAL_HIDDEN void qual_diff_report(struct diff *diff, enum qual_part part, enum qual_field field,
                                  const qual_side *before, const qual_side *after);

/* The partner of a unit of one version in the other; false when it has none. */
QUAL_HIDDEN bool qual_diff_to_new(const struct diff *diff, qual_unit unit, qual_unit *partner);
QUAL_HIDDEN bool qual_diff_to_old(const struct diff *diff, qual_unit unit, qual_unit *partner);

/* qual_diff_same_text - whether two strings are equal; either may be NULL */
QUAL_HIDDEN bool qual_diff_same_text(const char *a, const char *b);

/* The parts. */
QUAL_HIDDEN void qual_diff_units(struct diff *diff);
QUAL_HIDDEN void qual_diff_groups(struct diff *diff);
QUAL_HIDDEN void qual_diff_rules(struct diff *diff);
QUAL_HIDDEN void qual_diff_facts(struct diff *diff);

#endif
