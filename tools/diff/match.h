/*
 * match.h - which units, groups and rules of two versions are the same
 *
 * Units are the same by their reference; then where one is stated to replace the
 * other; then, of what is left, where they are so much alike that nothing else
 * comes near. Groups are the same by their letter, then by their units; rules by
 * their id, then by what they say.
 */
#ifndef QUALC_DIFF_MATCH_H
#define QUALC_DIFF_MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../src/qual.h"
#include "base/arena.h"
#include "diff/fact_item.h"

/* Percent that two units must be alike, and by which they must surpass the second best. */
#define MATCH_THRESHOLD 60
#define MATCH_MARGIN 15

enum match_by { MATCH_BY_REFERENCE, MATCH_BY_STATEMENT, MATCH_BY_LIKENESS };

/* Partners by index: index in the other version plus one, 0 for none. */
struct partners {
    uint32_t *to_new; /* for each of the old version */
    uint32_t *to_old; /* for each of the new one */
    uint32_t old_count, new_count;
};

struct match {
    qual_spec old_spec, new_spec;
    struct fact_items old_items, new_items;
    struct partners units, groups, rules;
    enum match_by *by;      /* for each old unit that has a partner */
    unsigned *confidence;   /* likewise: percent alike; 0 unless by likeness */
    bool likeness_left_out; /* more units were left than can be compared with each other */
};

/* match_specs - match everything of two versions */
struct match *match_specs(struct arena *arena, qual_spec old_spec, qual_spec new_spec);

/*
 * match_likeness - how much two units are alike, in percent
 *
 * Of titles, criteria, credit and level; what one of the two does not state
 * counts neither way.
 */
struct likeness;
struct likeness *likeness_prepare(struct arena *arena, qual_unit unit);
unsigned likeness_percent(const struct likeness *a, const struct likeness *b);

/* The steps of match_specs. */
void match_by_likeness(struct arena *arena, struct match *match);
void match_groups(struct arena *arena, struct match *match);
void match_rules(struct arena *arena, struct match *match);

/* partners_join - make two the partners of each other */
void partners_join(struct partners *partners, uint32_t old_index, uint32_t new_index);

/* partner_new, partner_old - the partner of an index in the other version; false for none */
bool partner_new(const struct partners *partners, uint32_t old_index, uint32_t *new_index);
bool partner_old(const struct partners *partners, uint32_t new_index, uint32_t *old_index);

/* Indexes of things within their specification. */
uint32_t match_unit_index(qual_spec spec, qual_unit unit);
uint32_t match_group_index(qual_spec spec, qual_group group);
uint32_t match_rule_index(qual_spec spec, qual_rule rule);

#endif
