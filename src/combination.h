/*
 * combination.h - the counters of the rules while a claim is put together
 *
 * A claim is decided unit by unit, in the order of the column unit.order. A rule
 * counts in a field of the state, no further than its bound needs, and its field
 * is cleared once no unit to come can change it; so claims that no longer differ
 * in what is still to be decided share a state.
 */
#ifndef QUAL_SRC_COMBINATION_H
#define QUAL_SRC_COMBINATION_H

#include "hidden.h"
#include "image.h"
#include "rule_features.h"

/* A field lies within one word. A specification that needs more words is not compiled. */
#if QUAL_WITH_LONG_STATES
#define COMBINATION_WORDS 2
#else
#define COMBINATION_WORDS 1
#endif

/* What the rules of a specification may come to, so that work is bounded. */
#define COMBINATION_RULES 1024   /* rules */
#define COMBINATION_DEPTH 8      /* pathways within pathways */
#define COMBINATION_CHOICES 64   /* ways of choosing one pathway of each pathways rule */
#define COMBINATION_STATES 65536 /* states that share one unit */

struct combination {
    uint64_t words[COMBINATION_WORDS];
};

/* What the minimums of a claim still miss, summed over rules. */
struct shortfall {
    uint32_t credits;
    uint32_t units;
    uint32_t hours;
};

static inline void shortfall_add(struct shortfall *missing, enum qual_measure measure,
                                 uint32_t amount) {
    if (measure == QUAL_MEASURE_CREDITS)
        missing->credits += amount;
    else if (measure == QUAL_MEASURE_HOURS)
        missing->hours += amount;
    else
        missing->units += amount;
}

/* shortfall_less - compared by credits, then units, then hours */
static inline bool shortfall_less(struct shortfall a, struct shortfall b) {
    if (a.credits != b.credits)
        return a.credits < b.credits;
    if (a.units != b.units)
        return a.units < b.units;
    return a.hours < b.hours;
}

#if QUAL_WITH_EDITS
/* A rule read otherwise than it is written, to see what hangs on it. */
enum rule_edit {
    RULE_AS_WRITTEN,
    RULE_LEFT_OUT,      /* as if it were not there */
    RULE_WITHOUT_LEAST, /* its minimum is dropped */
    RULE_WITHOUT_MOST,  /* its maximum is dropped */
    RULE_TURNED         /* its minimum is a maximum instead */
};
#endif

/* How rules are read. */
struct combination_terms {
    qual_spec spec;
    uint32_t first_rule, end_rule;
#if QUAL_WITH_PATHWAYS
    bool one_pathway; /* of each pathways rule one pathway is chosen, and it alone can hold */
#endif
#if QUAL_WITH_EDITS
    const uint8_t *edits; /* for each rule an enum rule_edit; NULL when all are as written */
#endif
};

QUAL_HIDDEN struct combination_terms qual_combination_terms(qual_spec spec);

/* What a rule asks for. */
struct combination_bounds {
    bool has_least, has_most;
    uint32_t least, most;
};

QUAL_HIDDEN struct combination_bounds qual_combination_bounds(const struct combination_terms *terms,
                                                              uint32_t rule);

#if QUAL_WITH_PATHWAYS
/*
 * qual_combination_choices - in how many ways one pathway of each pathways rule is chosen
 *
 * Pathways within one that is not chosen are no choice. COMBINATION_CHOICES + 1
 * when there are more.
 */
QUAL_HIDDEN uint32_t qual_combination_choices(const struct combination_terms *terms);

/* qual_combination_begin - no unit decided; 'choice' is below the number of choices */
QUAL_HIDDEN struct combination qual_combination_begin(const struct combination_terms *terms,
                                                      uint32_t choice);
#endif

/*
 * qual_combination_take - put a unit, gained in some way, into the claim
 *
 * Returns false when no claim with it can satisfy every maximum.
 */
QUAL_HIDDEN bool qual_combination_take(const struct combination_terms *terms,
                                       struct combination *state, uint32_t unit, uint32_t gained);

/*
 * qual_combination_close - settle the rules that no unit after this one changes
 *
 * A minimum that is not reached adds to *missing; without 'missing' it fails
 * like every other rule. Returns false when no claim from here can hold.
 */
QUAL_HIDDEN bool qual_combination_close(const struct combination_terms *terms,
                                        struct combination *state, uint32_t unit,
                                        struct shortfall *missing);

#if QUAL_WITH_PATHWAYS
/*
 * combination_next_within - the next rule directly in a container, from a row on
 *
 * Moves *rule to it. Returns false after the last.
 */
static inline bool combination_next_within(const struct combination_terms *terms,
                                           uint32_t container, uint32_t *rule) {
    uint32_t within;

    for (; *rule < terms->end_rule; ++*rule)
        if (image_figure(terms->spec.image, QUAL_COLUMN_rule_within, *rule, &within) &&
            within == container)
            return true;
    return false;
}
#endif

/* combination_hash - where to look for a state; every bit of it tells */
static inline uint32_t combination_hash(const struct combination *state) {
    uint64_t hash = state->words[0];

#if QUAL_WITH_LONG_STATES
    hash ^= state->words[1] * UINT64_C(0xC2B2AE3D27D4EB4F);
#endif
    hash ^= hash >> 32;
    return (uint32_t)(hash * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

/* combination_word - the word of a state in which a field lies */
static inline uint32_t combination_word(uint32_t shift) {
    return COMBINATION_WORDS > 1 ? shift >> 6 : 0;
}

/* combination_counter - the field of a rule */
static inline uint32_t combination_counter(const struct combination *state, const qual_image *image,
                                           uint32_t rule) {
    uint32_t shift = image_value(image, QUAL_COLUMN_rule_shift, rule);
    uint32_t bits = image_value(image, QUAL_COLUMN_rule_bits, rule);

    return (uint32_t)(state->words[combination_word(shift)] >> (shift & 63)) &
           (uint32_t)((UINT64_C(1) << bits) - 1);
}

/* combination_measure - a unit by a measure; 0 where the figure is not stated */
static inline uint32_t combination_measure(const qual_image *image, uint32_t unit,
                                           enum qual_measure measure) {
    uint32_t figure = 0;

    if (measure == QUAL_MEASURE_CREDITS)
        (void)image_figure(image, QUAL_COLUMN_unit_credit, unit, &figure);
    else if (measure == QUAL_MEASURE_HOURS)
        (void)image_figure(image, QUAL_COLUMN_unit_glh, unit, &figure);
    else
        figure = 1;
    return figure;
}

#endif
