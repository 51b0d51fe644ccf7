/*
 * verdict_policy.h - what a specification says about earlier achievement
 *
 * Its policies on recognition of prior learning, credit transfer, exemption and
 * equivalent units.
 */
#ifndef QUALC_VERDICT_VERDICT_POLICY_H
#define QUALC_VERDICT_VERDICT_POLICY_H

#include "../src/qual.h"
#include "base/text.h"

/* What a specification says about one kind of earlier achievement. */
struct policy {
    bool stated;
    bool allowed;
    bool credit;      /* only for the same credit or more */
    bool level;       /* only at the same level or a higher one */
    const char *same; /* what must be the same, words of the vocabulary between blanks; or NULL */
};

/* policy_read - the policy of a kind, such as "rpl"; of several, what all of them allow */
struct policy policy_read(qual_spec spec, const char *kind);

/* policy_refused_ways - the ways of gaining a unit, enum qual_gained, that are not allowed */
uint32_t policy_refused_ways(qual_spec spec);

/*
 * policy_refuses - whether a unit cannot stand for one of the specification
 *
 * The credit and level of the unit held are those that the catalogue, or the
 * specification itself, states for it; the least where they differ. Appends the
 * reason, as the end of a sentence.
 */
bool policy_refuses(struct text *reason, qual_unit unit, const char *held);

/* policy_condition - of equivalent units, as a sentence; NULL where there is none */
const char *policy_condition(qual_spec spec);

#endif
