/*
 * learner_apart.h - learners whose rows lie apart from each other
 *
 * Where there is one row a unit, rows of a learner that lie apart are judged by
 * themselves, which is hardly ever what was meant. They are noticed in memory that
 * does not grow: LEARNERS_REMEMBERED stretches are known, one for each learner and
 * qualification, and whatever lies further up is forgotten.
 */
#ifndef QUALC_LEARNERS_LEARNER_APART_H
#define QUALC_LEARNERS_LEARNER_APART_H

#include "learners/learner_block.h"

#define LEARNERS_REMEMBERED ((uint32_t)1 << 18)

struct learners_apart {
    uint64_t *digests; /* of the stretches that are known; the oldest is overwritten */
    uint32_t *next;    /* of the same list; NONE at its end */
    uint32_t *first;   /* of the list of each slot, newest first; NONE where it is empty */
    uint32_t at;       /* place of the next one */
    bool full;
    uint64_t found; /* so far */
};

/* apart_begin - with nothing known; all of the memory that will be used is */
struct learners_apart apart_begin(struct arena *arena);

/*
 * apart_add - take in a stretch; whether one of the same learner and award is known
 *
 * They are compared by 64 bits: that two of ten million are taken for one has a
 * chance of less than one in a million.
 */
bool apart_add(struct learners_apart *apart, const struct stretch *stretch);

#endif
