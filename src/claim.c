/* claim.c - what the rules of a specification come to over a claim */
#include "claim.h"

/* unit_amount - what one unit adds to a rule */
static uint32_t unit_amount(const qual_image *image, uint32_t unit, uint32_t rule) {
    uint32_t end = image_value(image, QUAL_COLUMN_unit_first_term, unit + 1), amount = 0;

    for (uint32_t term = image_value(image, QUAL_COLUMN_unit_first_term, unit); term < end; term++)
        if (image_value(image, QUAL_COLUMN_term_rule, term) == rule)
            amount += image_value(image, QUAL_COLUMN_term_amount, term);
    return amount;
}

uint32_t qual_claim_counted(qual_rule rule, struct claim claim) {
    qual_spec spec = qual_rule_spec(rule);
    uint32_t first = image_value(rule.image, QUAL_COLUMN_spec_first_unit, spec.row);
    uint32_t count = qual_spec_unit_count(spec), gained = qual_rule_gained(rule), counted = 0;

    for (uint32_t i = 0; i < count; i++)
        if (claim.taken[i] != 0 && (gained == 0 || (gained & claim.gained[i]) != 0))
            counted += unit_amount(rule.image, first + i, rule.row);
    return counted;
}

/* bound_shortfall - of a rule that counts */
static bool bound_shortfall(qual_rule rule, struct claim claim, struct shortfall *missing) {
    uint32_t counted, least = 0, most = 0;
    bool has_least = image_figure(rule.image, QUAL_COLUMN_rule_least, rule.row, &least);
    bool has_most = image_figure(rule.image, QUAL_COLUMN_rule_most, rule.row, &most);

    if (!has_least && !has_most)
        return true;
    counted = qual_claim_counted(rule, claim);
    if (has_most && counted > most)
        return false;
    if (has_least && counted < least)
        shortfall_add(missing, qual_rule_measure(rule), least - counted);
    return true;
}

#if QUAL_WITH_REQUIREMENTS
/* requirement_holds - whether a unit is not there, or has others beside it */
static bool requirement_holds(qual_rule rule, struct claim claim) {
    uint32_t least = 0;
    qual_unit unit;

    if (!qual_rule_unit(rule, &unit) || claim.taken[qual_unit_index(unit)] == 0)
        return true;
    if (!qual_rule_n(rule, &least))
        return true;
    return qual_claim_counted(rule, claim) >= least;
}
#endif

#if QUAL_WITH_PATHWAYS
/* pathway_shortfall - the sum over the rules of a pathway */
static bool pathway_shortfall(const struct combination_terms *terms, uint32_t pathway,
                              struct claim claim, struct shortfall *missing) {
    for (uint32_t rule = pathway + 1; combination_next_within(terms, pathway, &rule); rule++)
        if (!qual_claim_shortfall(terms, rule, claim, missing))
            return false;
    return true;
}

/* nearest_pathway - which pathway misses least, and how much; false when every one is broken */
static bool nearest_pathway(const struct combination_terms *terms, uint32_t pathways,
                            struct claim claim, uint32_t *nearest, struct shortfall *least) {
    bool found = false;

    *nearest = pathways + 1;
    for (uint32_t rule = pathways + 1; combination_next_within(terms, pathways, &rule); rule++) {
        struct shortfall missing = {0, 0, 0};

        if (pathway_shortfall(terms, rule, claim, &missing) &&
            (!found || shortfall_less(missing, *least))) {
            *nearest = rule;
            *least = missing;
            found = true;
        }
    }
    return found;
}

/* alternatives_shortfall - what the nearest of several pathways misses */
static bool alternatives_shortfall(const struct combination_terms *terms, uint32_t pathways,
                                   struct claim claim, struct shortfall *missing) {
    struct shortfall least;
    uint32_t nearest;

    if (!nearest_pathway(terms, pathways, claim, &nearest, &least))
        return false;
    missing->credits += least.credits;
    missing->units += least.units;
    missing->hours += least.hours;
    return true;
}
#endif

/* Pathways lie within pathways no deeper than COMBINATION_DEPTH, and the recursion with them. */
bool qual_claim_shortfall(const struct combination_terms *terms, uint32_t rule, struct claim claim,
                          struct shortfall *missing) {
    qual_rule handle = {terms->spec.image, rule};

#if QUAL_WITH_REQUIREMENTS
    if (qual_rule_kind(handle) == QUAL_RULE_REQUIRES)
        return requirement_holds(handle, claim);
#endif
#if QUAL_WITH_PATHWAYS
    if (qual_rule_kind(handle) == QUAL_RULE_PATHWAY)
        return pathway_shortfall(terms, rule, claim, missing);
    if (qual_rule_kind(handle) == QUAL_RULE_PATHWAYS)
        return alternatives_shortfall(terms, rule, claim, missing);
#else
    (void)terms;
#endif
    return bound_shortfall(handle, claim, missing);
}

#if QUAL_WITH_PATHWAYS
uint32_t qual_claim_nearest(const struct combination_terms *terms, uint32_t pathways,
                            struct claim claim) {
    struct shortfall least;
    uint32_t nearest;

    (void)nearest_pathway(terms, pathways, claim, &nearest, &least);
    return nearest;
}
#endif
