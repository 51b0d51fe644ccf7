/*
 * image_plan.h - how the rules of a specification are evaluated
 *
 * Turns selectors into what each unit adds to each rule, puts the units into an
 * order in which few rules are open at a time, and places the counters of the
 * rules in the state that libqual's search carries (src/combination.h).
 */
#ifndef QUALC_IMAGE_IMAGE_PLAN_H
#define QUALC_IMAGE_IMAGE_PLAN_H

#include "image/image_rows.h"

/*
 * States gone on from, over all units and choices of pathways, at most; so a
 * verdict, which leaves a unit out or takes it, takes no more than twice as many
 * steps. Rules times units are as many at most.
 */
#define PLAN_STEPS_LIMIT (UINT32_C(1) << 22)

/*
 * image_plan_add - plan the specification that was added last
 *
 * Returns false when its counters do not fit a state.
 */
bool image_plan_add(struct image_rows *rows);

/*
 * image_plan_states - how many claims a search keeps at once, at most
 *
 * Counts the states of the rules of one specification, unit by unit. Returns 0
 * when there are more than COMBINATION_STATES at one unit, more than
 * PLAN_STEPS_LIMIT in all, or more than fit SEARCH_MEMORY_LIMIT.
 */
uint32_t image_plan_states(struct arena *arena, qual_spec spec);

#endif
