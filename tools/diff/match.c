/* match.c - which units of two versions are the same */
#include "diff/match.h"

#include <string.h>

bool partner_new(const struct partners *partners, uint32_t old_index, uint32_t *new_index) {
    uint32_t partner = partners->to_new[old_index];

    if (partner != 0)
        *new_index = partner - 1;
    return partner != 0;
}

bool partner_old(const struct partners *partners, uint32_t new_index, uint32_t *old_index) {
    uint32_t partner = partners->to_old[new_index];

    if (partner != 0)
        *old_index = partner - 1;
    return partner != 0;
}

void partners_join(struct partners *partners, uint32_t old_index, uint32_t new_index) {
    partners->to_new[old_index] = new_index + 1;
    partners->to_old[new_index] = old_index + 1;
}

static struct partners partners_none(struct arena *arena, uint32_t old_count, uint32_t new_count) {
    return (struct partners){arena_array(arena, (size_t)old_count + 1, sizeof(uint32_t)),
                             arena_array(arena, (size_t)new_count + 1, sizeof(uint32_t)), old_count,
                             new_count};
}

uint32_t match_unit_index(qual_spec spec, qual_unit unit) {
    return unit.row - qual_spec_unit(spec, 0).row;
}

uint32_t match_group_index(qual_spec spec, qual_group group) {
    return group.row - qual_spec_group(spec, 0).row;
}

uint32_t match_rule_index(qual_spec spec, qual_rule rule) {
    return rule.row - qual_spec_rule(spec, 0).row;
}

static void match_by_reference(struct match *match) {
    for (uint32_t i = 0; i < match->units.old_count; i++) {
        qual_urn urn = qual_unit_urn(qual_spec_unit(match->old_spec, i));
        qual_unit partner;

        if (qual_unit_find(match->new_spec, urn.text, strlen(urn.text), &partner))
            partners_join(&match->units, i, match_unit_index(match->new_spec, partner));
    }
}

/*
 * match_by_statement - pair units of which one is stated to replace the other
 *
 * The statement is in the new version as a rule, and in the old one when the
 * versions are compared the wrong way round.
 */
static void match_by_statement(struct match *match, const struct fact_items *items, qual_spec other,
                               bool stated_by_new) {
    for (size_t i = 0; i < items->count; i++) {
        const struct fact_item *item = &items->items[i];
        const char *urn = fact_item_value(item, "unit");
        uint32_t old_index, new_index, partner;
        qual_unit unit;

        if (strcmp(item->element, "replaces") != 0 || item->unit == ITEM_OF_SPEC || urn == NULL ||
            !qual_unit_find(other, urn, strlen(urn), &unit))
            continue;
        partner = match_unit_index(other, unit);
        old_index = stated_by_new ? partner : item->unit;
        new_index = stated_by_new ? item->unit : partner;
        if (match->units.to_new[old_index] != 0 || match->units.to_old[new_index] != 0)
            continue;
        partners_join(&match->units, old_index, new_index);
        match->by[old_index] = MATCH_BY_STATEMENT;
    }
}

struct match *match_specs(struct arena *arena, qual_spec old_spec, qual_spec new_spec) {
    struct match *match = arena_alloc(arena, sizeof *match);

    match->old_spec = old_spec;
    match->new_spec = new_spec;
    match->old_items = fact_items_read(arena, old_spec);
    match->new_items = fact_items_read(arena, new_spec);
    match->units =
        partners_none(arena, qual_spec_unit_count(old_spec), qual_spec_unit_count(new_spec));
    match->groups =
        partners_none(arena, qual_spec_group_count(old_spec), qual_spec_group_count(new_spec));
    match->rules =
        partners_none(arena, qual_spec_rule_count(old_spec), qual_spec_rule_count(new_spec));
    match->by = arena_array(arena, (size_t)match->units.old_count + 1, sizeof *match->by);
    match->confidence =
        arena_array(arena, (size_t)match->units.old_count + 1, sizeof *match->confidence);

    match_by_reference(match);
    match_by_statement(match, &match->new_items, old_spec, true);
    match_by_statement(match, &match->old_items, new_spec, false);
    match_by_likeness(arena, match);
    match_groups(arena, match);
    match_rules(arena, match);
    return match;
}
