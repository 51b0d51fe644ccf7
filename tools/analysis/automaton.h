/*
 * automaton.h - every valid claim of a specification at once
 *
 * Deciding the units one by one, claims that share a state share a future.
 * What remains is an acyclic automaton whose accepting paths are exactly the
 * valid claims: counting claims is a sum over paths, the least and the most of
 * a quantity are shortest and longest paths.
 */
#ifndef QUALC_ANALYSIS_AUTOMATON_H
#define QUALC_ANALYSIS_AUTOMATON_H

#include <stdbool.h>
#include <stdint.h>

#include "../src/combination.h"
#include "base/arena.h"
#include "image/image_plan.h"

/*
 * States in all, at most; past them nothing is said. What the compiler accepts
 * stays below, so long as its rules are read as they are written.
 */
#define AUTOMATON_STATES_LIMIT (PLAN_STEPS_LIMIT + COMBINATION_STATES)

struct automaton;

/* The least and the most of a quantity. */
struct range {
    uint32_t min;
    uint32_t max;
};

/*
 * automaton_create - the automaton of the rules as 'terms' read them
 *
 * Units are gained by assessment. Returns NULL when there are more states than
 * AUTOMATON_STATES_LIMIT.
 */
struct automaton *automaton_create(struct arena *arena, const struct combination_terms *terms);

/* automaton_is_empty - whether no claim is valid */
bool automaton_is_empty(const struct automaton *automaton);

/* automaton_count - how many claims are valid, in decimal */
const char *automaton_count(const struct automaton *automaton);

/*
 * automaton_range - the least and the most units, credits or hours of a valid claim
 *
 * What a unit does not state counts 0. The automaton is not empty.
 */
struct range automaton_range(const struct automaton *automaton, enum qual_measure measure);

/* automaton_weigh - as automaton_range, of the sum of a weight for each unit */
struct range automaton_weigh(const struct automaton *automaton, const uint32_t *weights);

/* automaton_size - states in all */
size_t automaton_size(const struct automaton *automaton);

/* automaton_reaches - whether some valid claim comes to exactly an amount */
bool automaton_reaches(const struct automaton *automaton, enum qual_measure measure,
                       uint32_t amount);

/*
 * automaton_units - which units no valid claim holds, and which every one holds
 *
 * dead[i] and forced[i] are set for each unit of the specification.
 */
void automaton_units(const struct automaton *automaton, bool *dead, bool *forced);

#endif
