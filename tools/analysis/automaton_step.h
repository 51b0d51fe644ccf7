/*
 * automaton_step.h - what deciding one unit does to a state, looked up once
 *
 * An automaton decides each unit in thousands of states. What the unit adds to
 * which counter is the same in all of them, unless it touches pathways or
 * requirements; such units go through src/combination.c every time.
 */
#ifndef QUALC_ANALYSIS_AUTOMATON_STEP_H
#define QUALC_ANALYSIS_AUTOMATON_STEP_H

#include "../src/combination.h"
#include "base/arena.h"

/* The counter of a rule, and what the unit does to it. */
struct automaton_counter {
    uint32_t word, shift;
    uint64_t mask; /* of the counter within its word */
    uint64_t amount;
    struct combination_bounds bounds;
};

struct automaton_step {
    const struct combination_terms *terms;
    uint32_t unit;
    bool surplus; /* the unit is never taken */
    bool plain;   /* the counters below say all */
    struct automaton_counter *takes, *closes;
    uint32_t take_count, close_count;
};

struct automaton_step automaton_step_prepare(struct arena *arena,
                                             const struct combination_terms *terms, uint32_t unit);

/*
 * automaton_step_go - decide the unit; it is gained by assessment
 *
 * Returns false when no claim can go on from there.
 */
bool automaton_step_go(const struct automaton_step *step, struct combination *state, bool take);

#endif
