/* image_plan_order.h - in which order the units of a specification are decided */
#ifndef QUALC_IMAGE_IMAGE_PLAN_ORDER_H
#define QUALC_IMAGE_IMAGE_PLAN_ORDER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/*
 * image_plan_order - an order in which few rules are open at once
 *
 * 'selected' tells for each rule and unit, rule by rule, whether the rule looks
 * at the unit. Units that the same rules look at stay together, and next comes
 * whichever of these opens fewest rules and closes most; then document order.
 * Where there are very many such classes, only the next few of them are weighed.
 */
uint32_t *image_plan_order(struct arena *arena, const bool *selected, uint32_t rules,
                           uint32_t units);

#endif
