/*
 * outline.h - the outcomes and criteria of two versions of one unit, side by side
 *
 * What has equal digests is the same, wherever it stands; then what stands
 * between the same neighbours with the same command verb or number.
 */
#ifndef QUALC_DIFF_OUTLINE_H
#define QUALC_DIFF_OUTLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../src/qual.h"
#include "base/arena.h"
#include "diff/sequence.h"

struct outline_criterion {
    qual_criterion handle;
    uint64_t key;
    uint64_t verb; /* a key of it; 0 for none */
    uint32_t number;
    size_t outcome; /* its outcome, by index */
    size_t partner; /* in the other version, over all outcomes; SEQUENCE_NONE */
    bool anchored;  /* it was matched in order with those beside it */
    bool moved;     /* its partner is in another outcome, or out of order */
};

struct outline_outcome {
    qual_outcome handle;
    uint64_t key;
    uint32_t number;
    size_t first, count; /* its criteria */
    size_t partner;
    bool moved;
};

/* One version of a unit. */
struct outline {
    struct outline_outcome *outcomes;
    struct outline_criterion *criteria;
    size_t outcome_count, criterion_count;
};

/* outline_read - the outcomes and criteria of a unit, without partners */
struct outline outline_read(struct arena *arena, qual_unit unit);

/* outline_match - find the partners */
void outline_match(struct arena *arena, struct outline *before, struct outline *after);

#endif
