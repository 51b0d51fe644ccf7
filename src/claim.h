/* claim.h - what the rules of a specification come to over a claim */
#ifndef QUAL_SRC_CLAIM_H
#define QUAL_SRC_CLAIM_H

#include "combination.h"

/* A claim: for each unit of a specification how it was gained, and whether it is in the claim. */
struct claim {
    const uint8_t *gained;
    const uint8_t *taken;
};

/* qual_claim_counted - what a rule with a bound counts over a claim */
QUAL_HIDDEN uint32_t qual_claim_counted(qual_rule rule, struct claim claim);

/*
 * qual_claim_shortfall - what a rule misses, with the rules in it
 *
 * Adds to *missing; of pathways, what the nearest misses. Returns false when a
 * maximum is passed or a requirement broken.
 */
QUAL_HIDDEN bool qual_claim_shortfall(const struct combination_terms *terms, uint32_t rule,
                                      struct claim claim, struct shortfall *missing);

#if QUAL_WITH_PATHWAYS
/* qual_claim_nearest - the pathway of a pathways rule that misses least */
QUAL_HIDDEN uint32_t qual_claim_nearest(const struct combination_terms *terms, uint32_t pathways,
                                        struct claim claim);
#endif

#endif
