/* check_reach.c - units and groups that no rule of combination can count */
#include "check/check.h"

/* What rules look at, by index of the unit. */
struct reach {
    bool *selected;                    /* by a rule, whatever its levels */
    bool *counted;                     /* by a rule, levels included */
    const struct rule_model **outside; /* the first rule whose levels leave the unit out */
};

/* select_group - mark the units of a group */
static void select_group(const struct check_context *context, const struct group_model *group,
                         bool *units) {
    for (size_t i = 0; i < group->member_count; i++)
        units[name_index_find(&context->units, group->members[i].unit)] = true;
}

/*
 * select_units - mark the units of a rule's selector, whatever its levels
 *
 * A group takes along the groups within it, which stand after it.
 */
static void select_units(const struct check_context *context, const struct rule_model *rule,
                         bool *groups, bool *units) {
    const struct spec_model *spec = context->spec;
    bool all = rule->groups.count == 0 && rule->units.count == 0;

    for (size_t i = 0; i < spec->unit_count; i++)
        units[i] = all;
    for (size_t i = 0; i < spec->group_count; i++)
        groups[i] = false;
    for (size_t i = 0; i < rule->groups.count; i++)
        groups[name_index_find(&context->groups, rule->groups.items[i].text)] = true;
    for (size_t i = 0; i < spec->group_count; i++) {
        const char *within = spec->groups[i].within;

        if (within != NULL && groups[name_index_find(&context->groups, within)])
            groups[i] = true;
        if (groups[i])
            select_group(context, &spec->groups[i], units);
    }
    for (size_t i = 0; i < rule->units.count; i++)
        units[name_index_find(&context->units, rule->units.items[i].text)] = true;
    if (rule->unit != NULL)
        units[name_index_find(&context->units, rule->unit)] = true;
}

static bool is_outside(const struct rule_model *rule, qual_level level) {
    return (rule->level_min != QUAL_LEVEL_NOT_STATED && level < rule->level_min) ||
           (rule->level_max != QUAL_LEVEL_NOT_STATED && level > rule->level_max);
}

/*
 * find_reach - what the rules look at
 *
 * Rules about how units were gained only bound what others count, so they say
 * nothing of what counts.
 */
static struct reach find_reach(const struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct arena *arena = context->findings->arena;
    struct reach reach = {
        .selected = arena_array(arena, spec->unit_count, sizeof *reach.selected),
        .counted = arena_array(arena, spec->unit_count, sizeof *reach.counted),
        .outside = arena_array(arena, spec->unit_count, sizeof *reach.outside),
    };
    bool *units = arena_array(arena, spec->unit_count, sizeof *units);
    bool *groups = arena_array(arena, spec->group_count, sizeof *groups);

    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];

        if (rule->kind == QUAL_RULE_PATHWAYS || rule->kind == QUAL_RULE_PATHWAY ||
            rule->gained != 0)
            continue;
        select_units(context, rule, groups, units);
        for (size_t j = 0; j < spec->unit_count; j++) {
            bool outside = is_outside(rule, spec->units[j].level);

            if (!units[j])
                continue;
            reach.selected[j] = true;
            reach.counted[j] = reach.counted[j] || !outside;
            if (outside && reach.outside[j] == NULL)
                reach.outside[j] = rule;
        }
    }
    return reach;
}

/* check_unusable_levels - Q0147: a unit of a level that every rule about it leaves out */
void check_unusable_levels(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct reach reach = find_reach(context);

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        const struct rule_model *rule = reach.outside[i];
        struct finding *finding;

        /* Where there is no level, that is what is reported. */
        if (!reach.selected[i] || reach.counted[i] || unit->level == QUAL_LEVEL_NOT_STATED)
            continue;
        finding = finding_add(context->findings, 147, check_attribute(context, unit->at, "level"),
                              "'%s' is of level %s, and no rule counts units of that level",
                              unit->urn, qual_level_text(unit->level));
        finding->subject = unit->urn;
        finding->aspect = "level";
        finding->also = check_attribute(context, rule->at,
                                        rule->level_min != QUAL_LEVEL_NOT_STATED &&
                                                unit->level < rule->level_min
                                            ? "level-min"
                                            : "level-max");
        finding->also_message = "a rule that leaves it out is here";
    }
}

/* is_reached - whether a rule looks at a unit of a group */
static bool is_reached(const struct check_context *context, const struct reach *reach,
                       const struct group_model *group) {
    for (size_t i = 0; i < group->member_count; i++)
        if (reach->selected[name_index_find(&context->units, group->members[i].unit)])
            return true;
    return false;
}

/* check_unused_groups - Q0148: a group that no rule looks at */
void check_unused_groups(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct reach reach = find_reach(context);

    for (size_t i = 0; i < spec->group_count; i++) {
        const struct group_model *group = &spec->groups[i];

        if (!group->counts || is_reached(context, &reach, group))
            continue;
        finding_add(context->findings, 148, check_attribute(context, group->at, "letter"),
                    "no rule looks at the units of group '%s'", group->letter)
            ->subject = group->letter;
    }
}
