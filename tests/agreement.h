/*
 * agreement.h - whether libqual and the compiler agree with the oracle
 *
 * A specification goes the whole way: XML, reader, image, verification, and
 * then every question that can be asked of its rules.
 */
#ifndef QUAL_TESTS_AGREEMENT_H
#define QUAL_TESTS_AGREEMENT_H

#include "base/arena.h"
#include "random_rules.h"

/* What was compared, to see that the specifications are worth it. */
struct agreement {
    struct arena *arena; /* of the specification now compared; given back after each */
    struct random random;
    const char *difference; /* the first that was found, with the XML; NULL for none */
    unsigned specs, refused, satisfiable, with_search, with_pathways, with_requirements,
        with_gained;
    unsigned verdicts, earned, with_surplus, with_unmet;
    unsigned completions, found, empty, impossible, not_stated;
    unsigned redundant, turned, several_claims;
};

/*
 * agreement_of - compare one specification and so many achieved sets
 *
 * One that is refused, because verdicts would take too much, is only counted.
 * Returns false at the first difference.
 */
bool agreement_of(struct agreement *agreement, const struct oracle_spec *spec, int sets);

#endif
