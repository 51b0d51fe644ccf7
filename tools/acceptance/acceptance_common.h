/*
 * acceptance_common.h - the units and rules of two versions, side by side
 *
 * The units of both versions are decided in one order. Units that no rule of
 * either version tells apart, and that state the same credits, are decided in
 * one step: only how many of them are taken matters, and of as many the earliest
 * references stand for all.
 */
#ifndef QUALC_ACCEPTANCE_ACCEPTANCE_COMMON_H
#define QUALC_ACCEPTANCE_ACCEPTANCE_COMMON_H

#include "../../src/combination.h"
#include "acceptance/acceptance.h"

/* The versions are indexes. */
enum acceptance_side { ACCEPTANCE_OLD, ACCEPTANCE_NEW, ACCEPTANCE_SIDES };

/* Ways of gaining a unit, at most, and one more for not having it. */
#define ACCEPTANCE_SYMBOLS_OF_WAYS 6

/* What a rule counts may come to, at most; past that nothing is said. */
#define ACCEPTANCE_VALUE_LIMIT 65000

/* Of what may come: no limit; and more than can come, so that a unit is left out. */
#define ACCEPTANCE_NO_LIMIT UINT16_MAX
#define ACCEPTANCE_OUT_OF_REACH (UINT16_MAX - 1)

/* A value of a rule from which it can no longer hold. */
#define ACCEPTANCE_BROKEN UINT16_MAX

/*
 * A rule with a bound that some claim can break
 *
 * While the steps go by it has a value: what it has counted, no further than its
 * bounds need. One that a unit requires others has twice what is beside the
 * unit, and 1 more when the unit is there. Values that no step to come tells
 * apart are made the same by 'settled'.
 */
struct acceptance_rule {
    uint32_t row; /* of the image */
    bool requires;
    bool has_least, has_most;
    uint32_t least, most;
    uint32_t item;     /* index of the common rule that it is, or is in */
    uint32_t top;      /* the largest value */
    uint32_t *steps;   /* that change it, in order */
    uint32_t *amounts; /* most that each of them adds */
    uint32_t step_count;
    uint32_t trigger;   /* the step of the unit that requires others; ACCEPTANCE_NONE */
    uint16_t **settled; /* for each number of steps gone by, for each value: the one it comes to */
    /* And what may come with it, at least and at most, so far as that can be told apart. */
    uint16_t **least_to_come, **most_to_come;
};

/* What a step adds to a rule. */
struct acceptance_term {
    uint32_t rule;
    uint32_t place;    /* of the step among those that change the rule */
    uint32_t *amounts; /* for each symbol */
};

/* A step as one version sees it. */
struct acceptance_share {
    bool counts;     /* the units may be in a claim */
    uint32_t credit; /* of each; 0 where not stated */
    struct acceptance_term *terms;
    uint32_t term_count;
};

/*
 * Units that are decided together
 *
 * A symbol says what is taken: so many of them, from 0 to all; or, of a unit for
 * which some rule asks how it was gained, 0 or the way.
 */
struct acceptance_step {
    uint32_t *units; /* of the common ones, in order of reference */
    uint32_t unit_count;
    uint32_t symbols;
    bool by_way;
    uint8_t ways[ACCEPTANCE_SYMBOLS_OF_WAYS]; /* for each symbol the enum qual_gained */
    struct acceptance_share shares[ACCEPTANCE_SIDES];
};

/* A unit of either version, or of both. */
struct acceptance_unit {
    uint32_t index[ACCEPTANCE_SIDES]; /* in each version, or ACCEPTANCE_NONE */
    uint32_t rank[ACCEPTANCE_SIDES];  /* in order of its reference in the version */
};

struct acceptance_common {
    struct arena *arena;
    struct combination_terms terms[ACCEPTANCE_SIDES];
    struct acceptance_unit *units;
    uint32_t unit_count;
    struct acceptance_step *steps;
    uint32_t step_count;
    struct acceptance_rule *rules[ACCEPTANCE_SIDES];
    uint32_t rule_count[ACCEPTANCE_SIDES];
    /*
     * For a rule of a side and one of the other: the step from which on the first
     * adds no more than the second, whatever is taken. A requirement adds so only
     * to the requirement of the same unit.
     */
    uint32_t **adds_no_more[ACCEPTANCE_SIDES];
    bool by_way; /* some step is */
};

/* In which order steps are decided that open and close as many rules. */
enum acceptance_order {
    ACCEPTANCE_MOST_CREDIT_FIRST,
    ACCEPTANCE_LEAST_CREDIT_FIRST,
    ACCEPTANCE_ORDERS
};

/* acceptance_common_of - read two versions; NULL past a bound */
struct acceptance_common *acceptance_common_of(struct arena *arena,
                                               const struct acceptance_pair *pair,
                                               enum acceptance_order order);

/* acceptance_rules_settle - fill in what values of the rules come to; false past a bound */
bool acceptance_rules_settle(struct acceptance_common *common);

/* acceptance_value_add - the value of a rule after a step adds an amount to it */
uint32_t acceptance_value_add(const struct acceptance_rule *rule, uint32_t value, uint32_t amount);

/* Rules that hold or fail together: for each rule of a side whether it is one. */
struct acceptance_part {
    bool **choices; /* for each way of choosing pathways, which of the rules must hold */
    uint32_t choice_count;
};

/* acceptance_whole - all rules of a side; false when there are too many ways of choosing */
bool acceptance_whole(const struct acceptance_common *common, enum acceptance_side side,
                      struct acceptance_part *whole);

/*
 * acceptance_parts - parts that are earned on their own
 *
 * A claim need only leave out a unit because of a maximum, a bar or a
 * requirement. Rules that share such a unit go together; an achieved set earns
 * when it earns under every part. Returns how many there are.
 */
uint32_t acceptance_parts(const struct acceptance_common *common, enum acceptance_side side,
                          const struct acceptance_part *whole, struct acceptance_part **parts);

#endif
