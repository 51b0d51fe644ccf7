/* diff_fact.c - compare two specifications: facts without a function of their own */
#include "diff.h"

/* same_fact - whether facts of the old and the new version say the same of the same */
static bool same_fact(const struct diff *diff, const qual_fact *before, const qual_fact *after) {
    qual_unit partner;

    if (before->has_unit != after->has_unit || !qual_diff_same_text(before->name, after->name) ||
        !qual_diff_same_text(before->value, after->value))
        return false;
    return !before->has_unit ||
           (qual_diff_to_new(diff, before->unit, &partner) && partner.row == after->unit.row);
}

/* same_within - whether two facts of one version say the same of the same */
static bool same_within(const qual_fact *a, const qual_fact *b) {
    return a->has_unit == b->has_unit && (!a->has_unit || a->unit.row == b->unit.row) &&
           qual_diff_same_text(a->name, b->name) && qual_diff_same_text(a->value, b->value);
}

/* count_until - how many facts of a version equal its fact that ends at a cursor, with it */
static uint32_t count_until(qual_spec spec, const qual_fact *wanted, uint32_t end) {
    uint32_t cursor = 0, count = 0;
    qual_fact fact;

    while (cursor < end && qual_fact_next(spec, &cursor, &fact))
        count += same_within(&fact, wanted);
    return count;
}

/* count_old, count_new - how many facts of one version say what one of the other does */
static uint32_t count_old(const struct diff *diff, const qual_fact *after) {
    uint32_t cursor = 0, count = 0;
    qual_fact fact;

    while (qual_fact_next(diff->before, &cursor, &fact))
        count += same_fact(diff, &fact, after);
    return count;
}

static uint32_t count_new(const struct diff *diff, const qual_fact *before) {
    uint32_t cursor = 0, count = 0;
    qual_fact fact;

    while (qual_fact_next(diff->after, &cursor, &fact))
        count += same_fact(diff, before, &fact);
    return count;
}

/* A fact stated twice counts as two: the second is new when the other version has it once. */
void qual_diff_facts(struct diff *diff) {
    qual_side side = {.present = true};
    uint32_t cursor = 0;

    while (!diff->stopped && qual_fact_next(diff->before, &cursor, &side.fact))
        if (count_until(diff->before, &side.fact, cursor) > count_new(diff, &side.fact))
            qual_diff_report(diff, QUAL_PART_FACT, QUAL_FIELD_WHOLE, &side, NULL);
    cursor = 0;
    while (!diff->stopped && qual_fact_next(diff->after, &cursor, &side.fact))
        if (count_until(diff->after, &side.fact, cursor) > count_old(diff, &side.fact))
            qual_diff_report(diff, QUAL_PART_FACT, QUAL_FIELD_WHOLE, NULL, &side);
}
