/* judge.c - whether units earn the award */
#include "claim.h"
#include "search.h"
#include "urn_find.h"

/* achieve_otherwise - as qual_achieve, for a reference that is not as printed, or not there */
static enum qual_achieved achieve_otherwise(qual_spec spec, const char *urn, size_t length,
                                            enum qual_gained how, uint8_t *gained) {
    struct qual_number number;
    qual_unit unit;

    if (qual_unit_find(spec, urn, length, &unit)) {
        gained[qual_unit_index(unit)] = (uint8_t)how;
        return QUAL_ACHIEVED;
    }
    return qual_urn_parse(urn, length, &number) ? QUAL_ACHIEVED_UNKNOWN : QUAL_ACHIEVED_MALFORMED;
}

enum qual_achieved qual_achieve(qual_spec spec, const char *urn, size_t length,
                                enum qual_gained how, uint8_t *gained) {
    uint32_t unit, first;

    if (!IMAGE_LIKELY(length == URN_PRINTED) ||
        !IMAGE_LIKELY(urn_find_unit(spec, urn, &unit, &first)))
        return achieve_otherwise(spec, urn, length, how, gained);
    gained[unit - first] = (uint8_t)how;
    return QUAL_ACHIEVED;
}

/* needs_search - whether a rule may leave achieved units out of the claim */
static bool needs_search(qual_spec spec) {
    return image_value(spec.image, QUAL_COLUMN_spec_search, spec.row) != 0;
}

/* take_all - every achieved unit that counts */
static void take_all(qual_spec spec, const uint8_t *gained, uint8_t *claim) {
    uint32_t first = image_value(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
    uint32_t count = qual_spec_unit_count(spec);

    for (uint32_t i = 0; i < count; i++)
        claim[i] =
            gained[i] != 0 && image_value(spec.image, QUAL_COLUMN_unit_surplus, first + i) == 0;
}

#if QUAL_WITH_REQUIREMENTS
/* has_requirements - whether a unit counts only beside others */
static bool has_requirements(qual_spec spec) {
    return image_value(spec.image, QUAL_COLUMN_spec_requirements, spec.row) != 0;
}

/* drop_unsupported - take out units whose requirement fails, until none does */
static void drop_unsupported(const struct combination_terms *terms, const uint8_t *gained,
                             uint8_t *claim) {
    struct claim units = {gained, claim};
    struct shortfall missing = {0, 0, 0};
    bool changed = true;

    while (changed) {
        changed = false;
        for (uint32_t row = terms->first_rule; row < terms->end_rule; row++) {
            qual_rule rule = {terms->spec.image, row};
            qual_unit unit;

            if (qual_rule_kind(rule) == QUAL_RULE_REQUIRES && qual_rule_unit(rule, &unit) &&
                !qual_claim_shortfall(terms, row, units, &missing)) {
                claim[qual_unit_index(unit)] = 0;
                changed = true;
            }
        }
    }
}

#endif

/* rules_hold - whether a claim that breaks no maximum satisfies every rule */
static bool rules_hold(const struct combination_terms *terms, const uint8_t *gained,
                       const uint8_t *claim) {
    struct claim units = {gained, claim};
    uint32_t within;

    for (uint32_t rule = terms->first_rule; rule < terms->end_rule; rule++) {
        struct shortfall missing = {0, 0, 0};

        if (image_figure(terms->spec.image, QUAL_COLUMN_rule_within, rule, &within))
            continue;
        if (!qual_claim_shortfall(terms, rule, units, &missing) ||
            missing.credits + missing.units + missing.hours > 0)
            return false;
    }
    return true;
}

/* add_up - the figures of a claim */
static void add_up(qual_spec spec, const uint8_t *claim, qual_verdict *verdict) {
    uint32_t first = image_value(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
    uint32_t count = qual_spec_unit_count(spec);

    for (uint32_t i = 0; i < count; i++) {
        uint32_t figure;

        if (claim[i] == 0)
            continue;
        verdict->units++;
        if (image_figure(spec.image, QUAL_COLUMN_unit_credit, first + i, &figure))
            verdict->credit += figure;
        else
            verdict->credit_not_stated++;
        if (image_figure(spec.image, QUAL_COLUMN_unit_glh, first + i, &figure))
            verdict->glh += figure;
        else
            verdict->glh_not_stated++;
    }
}

#if QUAL_WITH_SUMS
/* least_reached - whether a sum over all counters reaches every minimum */
static bool least_reached(qual_spec spec, uint64_t sum) {
    uint64_t reached = image_number(spec.image, QUAL_COLUMN_spec_sum_reached, spec.row);

    sum += image_number(spec.image, QUAL_COLUMN_spec_sum_bias, spec.row);
    return (sum & reached) == reached;
}

/* Units that are looked through at once. */
#define STRIDE 64

/*
 * list_achieved - the places of the units that were achieved, out of at most STRIDE
 *
 * Without a branch for each unit: which ones a learner has cannot be guessed.
 */
static uint32_t list_achieved(const uint8_t *gained, uint32_t count, uint8_t places[STRIDE]) {
    uint32_t listed = 0;

    for (uint32_t i = 0; i < count; i++) {
        places[listed] = (uint8_t)i;
        listed += gained[i] != 0;
    }
    return listed;
}

/*
 * add_units - add up the figures of units, and their sums over all counters
 *
 * Writes nothing but what it returns and *total, so that a compiler looks at the
 * columns once, not for each unit.
 */
static uint64_t add_units(const qual_image *image, uint32_t first, const uint8_t *places,
                          uint32_t listed, qual_verdict *total) {
    uint32_t credits = 0, hours = 0, no_credit = 0, no_hours = 0;
    uint64_t sum = 0;

    for (uint32_t i = 0; i < listed; i++) {
        uint32_t credit = image_value(image, QUAL_COLUMN_unit_credit, first + places[i]);
        uint32_t glh = image_value(image, QUAL_COLUMN_unit_glh, first + places[i]);

        sum += image_number(image, QUAL_COLUMN_unit_sum, first + places[i]);
        credits += credit; /* figures are stored plus one */
        hours += glh;
        no_credit += credit == 0;
        no_hours += glh == 0;
    }
    total->units += listed;
    total->credit += credits - (listed - no_credit);
    total->glh += hours - (listed - no_hours);
    total->credit_not_stated += no_credit;
    total->glh_not_stated += no_hours;
    return sum;
}

/* judge_by_sums - take every achieved unit, and add up all there is in one pass */
static void judge_by_sums(qual_spec spec, const uint8_t *gained, uint8_t *claim,
                          qual_verdict *verdict) {
    const qual_image *image = spec.image;
    uint32_t count, first = image_first(image, QUAL_COLUMN_spec_first_unit, spec.row, &count);
    qual_verdict total = {0};
    uint64_t sum = 0;

    memset(claim, 0, count);
    for (uint32_t from = 0; from < count; from += STRIDE) {
        uint8_t places[STRIDE];
        uint32_t listed =
            list_achieved(gained + from, count - from < STRIDE ? count - from : STRIDE, places);

        sum += add_units(image, first + from, places, listed, &total);
        for (uint32_t i = 0; i < listed; i++)
            claim[from + places[i]] = 1;
    }
    total.earned = least_reached(spec, sum);
    *verdict = total;
}

#endif

size_t qual_judge_memory(qual_spec spec) {
    return needs_search(spec) ? qual_search_memory(spec) : 0;
}

bool qual_judge(qual_spec spec, const uint8_t *gained, uint8_t *claim, void *memory, size_t size,
                qual_verdict *verdict) {
    struct combination_terms terms;
    struct search search = {spec, SEARCH_EARNED, gained, {QUAL_MEASURE_NONE}, memory, size};

#if QUAL_WITH_SUMS
    if (image_value(spec.image, QUAL_COLUMN_spec_summed, spec.row) != 0) {
        judge_by_sums(spec, gained, claim, verdict);
        return true;
    }
#endif
    terms = qual_combination_terms(spec);
    memset(verdict, 0, sizeof *verdict);
    if (needs_search(spec)) {
        if (memory == NULL || size < qual_search_memory(spec))
            return false;
        verdict->earned = qual_search_run(&search, claim);
        search.aim = SEARCH_NEAREST;
        if (!verdict->earned)
            (void)qual_search_run(&search, claim);
    } else {
        take_all(spec, gained, claim);
#if QUAL_WITH_REQUIREMENTS
        if (has_requirements(spec))
            drop_unsupported(&terms, gained, claim);
#endif
        verdict->earned = rules_hold(&terms, gained, claim);
    }
    add_up(spec, claim, verdict);
    return true;
}
