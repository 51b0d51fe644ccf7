/* verify_plan.h - whether the rules of an image count what the XML has them count */
#ifndef QUALC_COMPILE_VERIFY_PLAN_H
#define QUALC_COMPILE_VERIFY_PLAN_H

#include "compile/verify_value.h"

/*
 * verify_plan - compare what a rule counts, and its bounds, with what follows from its selector
 *
 * The groups, units, levels and figures are those of the tables, each of which is
 * compared with the XML on its own; the plan that the rule is evaluated by is
 * asked only for its results.
 */
void verify_plan(struct verification *verification, const xmlNode *node, qual_rule rule);

#endif
