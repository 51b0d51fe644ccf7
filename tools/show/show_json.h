/* show_json.h - parts of a specification as qualc show --format json prints them */
#ifndef QUALC_SHOW_SHOW_JSON_H
#define QUALC_SHOW_SHOW_JSON_H

#include "../src/qual.h"
#include "base/json.h"

json_t *show_unit_json(struct arena *arena, qual_unit unit);
json_t *show_group_json(struct arena *arena, qual_group group);

/* show_rule_json - a rule of a specification, with the rules in it */
json_t *show_rule_json(struct arena *arena, qual_spec spec, qual_rule rule);
json_t *show_outcome_json(struct arena *arena, qual_outcome outcome);

/* show_criterion_json - a criterion of the outcome of a number */
json_t *show_criterion_json(struct arena *arena, uint32_t outcome, qual_criterion criterion);

#endif
