/* rule_difference.c - in what two rules differ, and which of them asks for more */
#include "diff/rule_difference.h"

#include <string.h>

/* How a selector, or a part of it, has changed. */
struct reach {
    bool wider;
    bool narrower;
};

/* Choices ----------------------------------------------------------------- */

struct selection selection_room(struct arena *arena, const struct match *match) {
    return (struct selection){arena_array(arena, (size_t)match->units.old_count + 1, sizeof(bool)),
                              arena_array(arena, (size_t)match->units.new_count + 1, sizeof(bool))};
}

/* select_units - mark what the groups and units of a selector name; all when it names none */
static void select_units(qual_spec spec, qual_rule rule, bool *selected, uint32_t count) {
    uint32_t choices = qual_rule_choice_count(rule);
    qual_group group;
    qual_unit unit;

    memset(selected, choices == 0, count * sizeof *selected);
    for (uint32_t i = 0; i < choices; i++) {
        if (qual_rule_choice_unit(rule, i, &unit)) {
            selected[match_unit_index(spec, unit)] = true;
        } else if (qual_rule_choice_group(rule, i, &group)) {
            for (uint32_t j = 0; j < qual_group_unit_count(group); j++)
                selected[match_unit_index(spec, qual_group_unit(group, j))] = true;
        }
    }
}

/* compare_selected - which of the marked units are marked on the other side */
static struct reach compare_selected(const struct match *match, const struct selection *room) {
    struct reach reach = {false, false};
    uint32_t partner;

    for (uint32_t i = 0; i < match->units.old_count; i++)
        if (room->old_units[i] &&
            (!partner_new(&match->units, i, &partner) || !room->new_units[partner]))
            reach.narrower = true;
    for (uint32_t i = 0; i < match->units.new_count; i++)
        if (room->new_units[i] &&
            (!partner_old(&match->units, i, &partner) || !room->old_units[partner]))
            reach.wider = true;
    return reach;
}

/* named_is_in - whether one of two rules names what is the partner of a choice of the other */
static bool named_group(qual_spec spec, qual_rule rule, uint32_t wanted) {
    qual_group group;

    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++)
        if (qual_rule_choice_group(rule, i, &group) && match_group_index(spec, group) == wanted)
            return true;
    return false;
}

/* same_groups_named - whether every group that one rule names the other names too */
static bool same_groups_named(const struct match *match, qual_rule before, qual_rule after) {
    qual_group group;
    uint32_t partner;

    for (uint32_t i = 0; i < qual_rule_choice_count(before); i++)
        if (qual_rule_choice_group(before, i, &group) &&
            (!partner_new(&match->groups, match_group_index(match->old_spec, group), &partner) ||
             !named_group(match->new_spec, after, partner)))
            return false;
    for (uint32_t i = 0; i < qual_rule_choice_count(after); i++)
        if (qual_rule_choice_group(after, i, &group) &&
            (!partner_old(&match->groups, match_group_index(match->new_spec, group), &partner) ||
             !named_group(match->old_spec, before, partner)))
            return false;
    return true;
}

/* select_named - mark the units that a selector names one by one */
static void select_named(qual_spec spec, qual_rule rule, bool *selected, uint32_t count) {
    qual_unit unit;

    memset(selected, 0, count * sizeof *selected);
    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++)
        if (qual_rule_choice_unit(rule, i, &unit))
            selected[match_unit_index(spec, unit)] = true;
}

/* same_choices - whether two selectors name the same groups and units, in any order */
static bool same_choices(const struct match *match, const struct selection *room, qual_rule before,
                         qual_rule after) {
    struct reach reach;

    if (!same_groups_named(match, before, after))
        return false;
    select_named(match->old_spec, before, room->old_units, match->units.old_count);
    select_named(match->new_spec, after, room->new_units, match->units.new_count);
    reach = compare_selected(match, room);
    return !reach.wider && !reach.narrower;
}

/* Narrowings --------------------------------------------------------------- */

/* compare_levels - how a range of levels has changed; a missing end is open */
static struct reach compare_levels(qual_rule before, qual_rule after) {
    qual_level old_most = qual_rule_level_max(before), new_most = qual_rule_level_max(after);
    int old_max = old_most == QUAL_LEVEL_NOT_STATED ? QUAL_LEVEL_8 + 1 : (int)old_most;
    int new_max = new_most == QUAL_LEVEL_NOT_STATED ? QUAL_LEVEL_8 + 1 : (int)new_most;
    qual_level old_min = qual_rule_level_min(before), new_min = qual_rule_level_min(after);

    return (struct reach){new_min < old_min || new_max > old_max,
                          new_min > old_min || new_max < old_max};
}

/* compare_gained - how a set of ways has changed; the empty set stands for all */
static struct reach compare_gained(qual_rule before, qual_rule after) {
    uint32_t old_ways = qual_rule_gained(before), new_ways = qual_rule_gained(after);
    uint32_t all = ~UINT32_C(0);

    if (old_ways == 0)
        old_ways = all;
    if (new_ways == 0)
        new_ways = all;
    return (struct reach){(new_ways & ~old_ways) != 0, (old_ways & ~new_ways) != 0};
}

static void add_reach(struct reach *sum, struct reach more) {
    sum->wider |= more.wider;
    sum->narrower |= more.narrower;
}

/* Bounds ------------------------------------------------------------------- */

/* compare_bound - add what a changed bound does; none is no bound */
static void compare_bound(struct rule_difference *difference, bool (*read)(qual_rule, uint32_t *),
                          qual_rule before, qual_rule after, bool is_least) {
    uint32_t old_bound = 0, new_bound = 0;
    bool had = read(before, &old_bound), has = read(after, &new_bound);
    bool higher;

    if (had == has && old_bound == new_bound)
        return;
    difference->content = true;
    /* A least that appears is higher than none; a most that appears lower. */
    higher = had && has ? new_bound > old_bound : has == is_least;
    if (higher == is_least)
        difference->tightens = true;
    else
        difference->loosens = true;
}

/* apply_reach - what a wider or narrower selector does to a bound of each kind */
static void apply_reach(struct rule_difference *difference, struct reach reach, bool is_least) {
    difference->tightens |= is_least ? reach.narrower : reach.wider;
    difference->loosens |= is_least ? reach.wider : reach.narrower;
}

static bool states(bool (*read)(qual_rule, uint32_t *), qual_rule before, qual_rule after) {
    uint32_t figure;

    return read(before, &figure) || read(after, &figure);
}

/* same_unit - whether what the rules require something of is the same unit, or none */
static bool same_unit(const struct match *match, qual_rule before, qual_rule after) {
    qual_unit old_unit, new_unit;
    bool had = qual_rule_unit(before, &old_unit), has = qual_rule_unit(after, &new_unit);
    uint32_t partner;

    if (!had || !has)
        return had == has;
    return partner_new(&match->units, match_unit_index(match->old_spec, old_unit), &partner) &&
           partner == match_unit_index(match->new_spec, new_unit);
}

static bool same_within(const struct match *match, qual_rule before, qual_rule after) {
    qual_rule old_around, new_around;
    bool had = qual_rule_within(before, &old_around), has = qual_rule_within(after, &new_around);
    uint32_t partner;

    if (!had || !has)
        return had == has;
    return partner_new(&match->rules, match_rule_index(match->old_spec, old_around), &partner) &&
           partner == match_rule_index(match->new_spec, new_around);
}

static bool same_text(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* compare_bounds - bounds, and what the reach of the selector does to them */
static void compare_bounds(struct rule_difference *difference, struct reach reach, qual_rule before,
                           qual_rule after) {
    switch (qual_rule_kind(before)) {
    case QUAL_RULE_AMOUNT:
        compare_bound(difference, qual_rule_min, before, after, true);
        compare_bound(difference, qual_rule_max, before, after, false);
        if (states(qual_rule_min, before, after))
            apply_reach(difference, reach, true);
        if (states(qual_rule_max, before, after))
            apply_reach(difference, reach, false);
        break;
    case QUAL_RULE_ALL:
        difference->tightens |= reach.wider;
        difference->loosens |= reach.narrower;
        break;
    case QUAL_RULE_AT_MOST:
        compare_bound(difference, qual_rule_n, before, after, false);
        apply_reach(difference, reach, false);
        break;
    case QUAL_RULE_REQUIRES:
        compare_bound(difference, qual_rule_n, before, after, true);
        apply_reach(difference, reach, true);
        break;
    case QUAL_RULE_PATHWAYS:
    case QUAL_RULE_PATHWAY:
        break;
    }
}

struct rule_difference rule_compare(const struct match *match, const struct selection *room,
                                    qual_rule before, qual_rule after) {
    struct rule_difference difference = {.kind = qual_rule_kind(before) != qual_rule_kind(after)};
    struct reach reach = {false, false}, levels, gained;

    if (difference.kind)
        return difference;
    difference.within = !same_within(match, before, after);
    difference.title = !same_text(qual_rule_title(before), qual_rule_title(after));
    if (!same_choices(match, room, before, after)) {
        difference.content = true;
        select_units(match->old_spec, before, room->old_units, match->units.old_count);
        select_units(match->new_spec, after, room->new_units, match->units.new_count);
        reach = compare_selected(match, room);
    }
    levels = compare_levels(before, after);
    gained = compare_gained(before, after);
    difference.content |= levels.wider || levels.narrower || gained.wider || gained.narrower;
    add_reach(&reach, levels);
    add_reach(&reach, gained);
    compare_bounds(&difference, reach, before, after);
    if (qual_rule_measure(before) != qual_rule_measure(after) || !same_unit(match, before, after)) {
        difference.content = true;
        difference.tightens = difference.loosens = true;
    }
    return difference;
}
