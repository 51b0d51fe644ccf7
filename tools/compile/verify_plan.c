/* verify_plan.c - whether the rules of an image count what the XML has them count */
#include "compile/verify_plan.h"

#include <string.h>

/* What a unit is to a rule, and to the groups it is in. */
struct membership {
    bool chosen;   /* the selector names it, or a group that holds it */
    bool grouped;  /* it is in a group */
    bool counting; /* it is in a group that counts, as all those around it do */
};

/* chooses_group - whether a selector names a group, or one around it */
static bool chooses_group(qual_rule rule, qual_group group) {
    uint32_t count = qual_rule_choice_count(rule);

    do {
        for (uint32_t index = 0; index < count; index++) {
            qual_group choice;

            if (qual_rule_choice_group(rule, index, &choice) && choice.row == group.row)
                return true;
        }
    } while (qual_group_within(group, &group));
    return false;
}

/* group_counts - whether neither a group nor one around it is left out of what counts */
static bool group_counts(qual_group group) {
    do {
        if (!qual_group_counts(group))
            return false;
    } while (qual_group_within(group, &group));
    return true;
}

/* find_members - what each unit is to a rule */
static void find_members(qual_spec spec, qual_rule rule, struct membership *units) {
    uint32_t count = qual_rule_choice_count(rule);

    for (uint32_t index = 0; index < qual_spec_group_count(spec); index++) {
        qual_group group = qual_spec_group(spec, index);
        bool chosen = chooses_group(rule, group), counting = group_counts(group);

        for (uint32_t member = 0; member < qual_group_unit_count(group); member++) {
            struct membership *unit = &units[qual_unit_index(qual_group_unit(group, member))];

            unit->grouped = true;
            unit->chosen = unit->chosen || chosen;
            unit->counting = unit->counting || counting;
        }
    }
    for (uint32_t index = 0; index < count; index++) {
        qual_unit unit;

        if (qual_rule_choice_unit(rule, index, &unit))
            units[qual_unit_index(unit)].chosen = true;
    }
    for (uint32_t index = 0; count == 0 && index < qual_spec_unit_count(spec); index++)
        units[index].chosen = true;
}

/* is_selected - whether a rule counts a unit at all */
static bool is_selected(qual_rule rule, qual_unit unit, struct membership membership) {
    qual_level low = qual_rule_level_min(rule), high = qual_rule_level_max(rule);
    qual_level level = qual_unit_level(unit);
    qual_unit subject;

    if (!membership.chosen || (membership.grouped && !membership.counting))
        return false;
    if (qual_rule_unit(rule, &subject) && subject.row == unit.row)
        return false;
    if (low != QUAL_LEVEL_NOT_STATED && level < low)
        return false;
    return high == QUAL_LEVEL_NOT_STATED || (level != QUAL_LEVEL_NOT_STATED && level <= high);
}

/* amount_of - a unit in the measure of a rule; a figure that is not stated adds nothing */
static uint32_t amount_of(qual_rule rule, qual_unit unit) {
    uint32_t figure = 0;

    switch (qual_rule_measure(rule)) {
    case QUAL_MEASURE_CREDITS:
        return qual_unit_credit(unit, &figure) ? figure : 0;
    case QUAL_MEASURE_HOURS:
        return qual_unit_glh(unit, &figure) ? figure : 0;
    default:
        return 1;
    }
}

/* same_bound - compare a bound; 'want' is one that can bind */
static void same_bound(struct verification *verification, const xmlNode *node, const char *name,
                       bool wanted, uint64_t want, bool stated, uint32_t have) {
    if (wanted != stated)
        differ(verification, node, wanted ? "the tables have no %s" : "the tables have a %s", name);
    else if (wanted && want != have)
        differ(verification, node, "the %s is %llu, in the tables %lu", name,
               (unsigned long long)want, (unsigned long)have);
}

/* compare_bounds - the least and the most that a rule asks of units that come to 'total' */
static void compare_bounds(struct verification *verification, const xmlNode *node, qual_rule rule,
                           uint64_t total) {
    uint32_t least = 0, most = 0, min = 0, max = 0, n = 0;
    bool has_least = qual_rule_least(rule, &least), has_most = qual_rule_most(rule, &most);
    bool has_min = qual_rule_min(rule, &min), has_max = qual_rule_max(rule, &max);
    bool has_n = qual_rule_n(rule, &n);
    uint64_t want_least = has_min ? min : 0, want_most = has_max ? max : total;

    switch (qual_rule_kind(rule)) {
    case QUAL_RULE_ALL:
        want_least = total;
        break;
    case QUAL_RULE_AT_MOST:
        want_most = has_n ? n : total;
        break;
    case QUAL_RULE_REQUIRES:
        want_least = has_n ? n : 0;
        break;
    case QUAL_RULE_PATHWAYS:
    case QUAL_RULE_PATHWAY:
        want_least = 0;
        want_most = total;
        break;
    default:
        break;
    }
    same_bound(verification, node, "minimum", want_least > 0, want_least, has_least, least);
    same_bound(verification, node, "maximum", want_most < total, want_most, has_most, most);
}

void verify_plan(struct verification *verification, const xmlNode *node, qual_rule rule) {
    qual_spec spec = verification->spec;
    struct arena *arena = verification->out->arena;
    uint32_t count = qual_spec_unit_count(spec), ways = qual_rule_gained(rule);
    struct membership *units = arena_array(arena, count, sizeof *units);
    uint8_t *gained = arena_array(arena, count, 1), *claim = arena_array(arena, count, 1);
    bool container =
        qual_rule_kind(rule) == QUAL_RULE_PATHWAYS || qual_rule_kind(rule) == QUAL_RULE_PATHWAY;
    uint64_t total = 0;

    find_members(spec, rule, units);
    memset(gained, ways == 0 ? QUAL_GAINED_ASSESSED : (int)(ways & (0 - ways)), count);
    for (uint32_t index = 0; index < count; index++) {
        qual_unit unit = qual_spec_unit(spec, index);
        uint32_t want = 0, have;

        if (!container && is_selected(rule, unit, units[index]))
            want = amount_of(rule, unit);
        claim[index] = 1;
        have = qual_rule_counted(rule, gained, claim);
        claim[index] = 0;
        if (want != have)
            differ(verification, node, "of unit %s it counts %lu, in the tables %lu",
                   qual_unit_urn(unit).text, (unsigned long)want, (unsigned long)have);
        total += want;
    }
    compare_bounds(verification, node, rule, total);
}
