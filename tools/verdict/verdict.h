/* verdict.h - whether a learner earns an award, with everything to be said about it */
#ifndef QUALC_VERDICT_VERDICT_H
#define QUALC_VERDICT_VERDICT_H

#include "base/table.h"
#include "verdict/verdict_held.h"

/* By what a completion is the smallest. */
enum verdict_by { VERDICT_BY_GLH, VERDICT_BY_CREDIT, VERDICT_BY_UNITS, VERDICT_BY_COUNT };

struct verdict_completion {
    enum qual_completion found;
    uint8_t *units; /* for each unit of the specification: whether it is to be added */
};

struct verdict {
    qual_spec spec;
    const struct held *held;
    uint8_t *claim; /* for each unit: whether it is in the claim */
    qual_verdict totals;
    qual_unmet *unmet;
    size_t unmet_count;
    struct verdict_completion completions[VERDICT_BY_COUNT];
};

/* verdict_find - judge what a learner holds, in memory of the arena */
struct verdict verdict_find(struct arena *arena, const struct held *held);

/* verdict_json - the object of `qualc verify --format json` */
void verdict_json(struct text *out, const struct verdict *verdict);

/* verdict_text - for a person at a centre */
void verdict_text(struct text *out, const struct verdict *verdict, const struct look *look);

/* verdict_rules_text - what each rule requires, and what of it the claim has */
void verdict_rules_text(struct text *out, const struct verdict *verdict, const struct look *look);

/*
 * verdict_completions_text - the cheapest ways to finish, once for each different one
 *
 * Returns whether a figure is not stated.
 */
bool verdict_completions_text(struct text *out, const struct verdict *verdict,
                              const struct look *look);

/* verdict_surplus_reason - why a unit that the learner holds is not in the claim */
const char *verdict_surplus_reason(struct arena *arena, const struct verdict *verdict,
                                   qual_unit unit);

#endif
