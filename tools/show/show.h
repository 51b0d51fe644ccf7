/*
 * show.h - what qualc show prints
 *
 * Everything here asks the image through qual.h alone.
 */
#ifndef QUALC_SHOW_SHOW_H
#define QUALC_SHOW_SHOW_H

#include "../src/qual.h"
#include "base/table.h"
#include "base/text.h"

/* The uses of a unit that are to be shown. */
struct use_list {
    qual_unit *items;
    size_t count;
};

void show_spec_json(struct text *out, qual_spec spec);
void show_uses_json(struct text *out, const char *urn, const struct use_list *uses);

/* show_spec_text - a summary, the rules, and the units group by group */
void show_spec_text(struct text *out, qual_spec spec, const struct look *look);

/* show_outcomes_text - every unit with its outcomes and criteria */
void show_outcomes_text(struct text *out, qual_spec spec, const struct look *look);

/* show_uses_text - every use of one unit, with its figures there */
void show_uses_text(struct text *out, const struct use_list *uses, const struct look *look);

/* show_rules_text - the rules of combination, a sentence each */
void show_rules_text(struct text *out, qual_spec spec, const struct look *look);

/* rule_sentence - append one rule in words; of pathways and a pathway what stands before them */
void rule_sentence(struct text *out, qual_rule rule);

/* measure_words - "credit", "credits" and so on, as they stand after a figure */
const char *measure_words(enum qual_measure measure, uint32_t figure);

/* show_facts_text - rows for all facts about the qualification or, given one, a unit */
void show_facts_text(struct table *table, qual_spec spec, const qual_unit *unit);

/* group_text - "the mandatory group" or "group A" */
const char *group_text(struct arena *arena, qual_group group);

/* figure_text - a number as text; NULL where it is not stated */
const char *figure_text(struct arena *arena, bool stated, uint32_t figure);

#endif
