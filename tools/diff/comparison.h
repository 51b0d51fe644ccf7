/* comparison.h - what the steps of a comparison share */
#ifndef QUALC_DIFF_COMPARISON_H
#define QUALC_DIFF_COMPARISON_H

#include "acceptance/acceptance.h"
#include "diff/change.h"
#include "diff/match.h"
#include "diff/place.h"

struct comparison {
    struct arena *arena;
    const struct match *match;
    const struct version *before, *after;
    struct changes *changes;
};

/* The steps. */
void compare_facts_of_spec(struct comparison *comparison);
void compare_units(struct comparison *comparison);
void compare_memberships(struct comparison *comparison);
void compare_groups(struct comparison *comparison);
void compare_rules(struct comparison *comparison);
void compare_outcomes(struct comparison *comparison, qual_unit before, qual_unit after);
void compare_fact_items(struct comparison *comparison);

/* settle_ages - how severe changes of ages are: whether any age is shut out */
void settle_ages(struct comparison *comparison);

/* settle_severities - of what bears on the acceptance, now that it is known */
void settle_severities(struct changes *changes, enum acceptance_verdict verdict);

/* Texts, in the arena of the comparison. */
const char *urn_of(struct comparison *comparison, qual_unit unit);
const char *unit_text(struct comparison *comparison, qual_unit unit);
const char *figure_of(struct comparison *comparison, bool stated, uint32_t figure);

/* What a change is about. */
struct thing thing_unit(qual_unit unit);

#endif
