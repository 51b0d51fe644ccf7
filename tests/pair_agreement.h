/*
 * pair_agreement.h - whether the comparison of two versions agrees with brute force
 *
 * Every achieved set of the units of both versions is judged by the oracle.
 */
#ifndef QUAL_TESTS_PAIR_AGREEMENT_H
#define QUAL_TESTS_PAIR_AGREEMENT_H

#include "random_pairs.h"

/* What was compared. */
struct pair_agreement {
    struct arena *arena; /* of the pair now compared */
    const char *difference;
    unsigned pairs, refused, by_way, with_pathways, with_most, with_requirements, unrelated;
    unsigned verdicts[ACCEPTANCE_UNDECIDED + 1];
    unsigned witnesses, renamed;
    unsigned missing, surplus; /* rules that an old claim is short of, or beyond */
};

/* pair_agrees - compare one pair both ways; false at the first difference */
bool pair_agrees(struct pair_agreement *agreement, const struct random_pair *pair);

#endif
