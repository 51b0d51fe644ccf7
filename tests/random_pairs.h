/*
 * random_pairs.h - made-up pairs of versions of a specification
 *
 * The new version is the old one after some edits: bounds moved, units removed,
 * added, exchanged, given another reference or moved between groups, figures
 * changed, rules added and removed. The same seed gives the same pairs on every
 * machine.
 */
#ifndef QUAL_TESTS_RANDOM_PAIRS_H
#define QUAL_TESTS_RANDOM_PAIRS_H

#include "acceptance/acceptance.h"
#include "base/arena.h"
#include "random_rules.h"

/* Units of both versions together, at most. */
#define PAIR_UNITS 14

/* A pair small enough for brute force. */
struct random_pair {
    struct oracle_spec versions[2];
    int labels[2][ORACLE_UNITS];       /* of the units: their references */
    uint32_t successors[ORACLE_UNITS]; /* of each old unit */
    bool by_way;                       /* some rule asks how a unit was gained */
    bool unrelated;                    /* the new version is not the old one with edits */
    int edits;
};

/* random_pair - a pair of at most PAIR_UNITS units; of few where a rule asks for ways */
void random_pair(struct random *random, struct random_pair *pair);

/* random_pair_spec - a specification as compiled; false when it is refused as too much */
bool random_pair_spec(struct arena *arena, const char *xml, qual_spec *spec);

/* How large a pair is that is to be decided in a second. */
struct large_shape {
    int groups, group_units, bars, credits;
};

/*
 * random_large_pair - the XML of two versions of up to 5 groups of 20 units, with up to 10 bars,
 * for up to 120 credits
 *
 * A unit has the same reference in both versions.
 */
void random_large_pair(struct random *random, struct arena *arena, const char *xml[2],
                       struct large_shape *shape);

/* random_pairing - the successors by reference, of two versions in which nothing was renamed */
const uint32_t *random_pairing(struct arena *arena, qual_spec old_spec, qual_spec new_spec);

#endif
