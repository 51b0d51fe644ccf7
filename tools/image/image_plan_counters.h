/* image_plan_counters.h - where in a state each rule counts */
#ifndef QUALC_IMAGE_IMAGE_PLAN_COUNTERS_H
#define QUALC_IMAGE_IMAGE_PLAN_COUNTERS_H

#include <stdbool.h>
#include <stdint.h>

#include "../src/combination.h"

/* A counter has so many bits at most, so that nothing is too much to be added to one. */
#define COUNTER_BITS 31

struct counter {
    uint32_t bits;        /* 0: the rule counts nothing */
    uint32_t open, close; /* the steps between which it may be other than 0, both included */
    uint32_t shift;       /* where it was placed */
    bool placed;
};

/*
 * image_plan_counters - place counters within so many words of a state
 *
 * Each lies within one word. Two that are open at the same step lie apart; any
 * other two may share bits. Returns false when they do not fit.
 */
bool image_plan_counters(struct counter *counters, uint32_t count, uint32_t words);

#endif
