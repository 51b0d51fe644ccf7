/* check_group.c - groups and their members */
#include <string.h>

#include "check/check.h"

/* check_members - Q0107: a member that is not a unit of the specification */
void check_members(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    if (spec->units_missing)
        return;
    for (size_t i = 0; i < spec->group_count; i++)
        for (size_t j = 0; j < spec->groups[i].member_count; j++) {
            const struct member_model *member = &spec->groups[i].members[j];
            struct finding *finding;

            if (member->unit == NULL || name_index_find(&context->units, member->unit) != NAME_NONE)
                continue;
            finding =
                finding_add(context->findings, 107, check_attribute(context, member->at, "unit"),
                            "the specification has no unit '%s'", member->unit);
            finding->subject = member->unit;
            finding->hint = check_near_unit(context, member->unit);
        }
}

/* check_ungrouped_units - Q0108: a unit that stands in no group */
void check_ungrouped_units(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    bool *grouped = arena_array(context->findings->arena, spec->unit_count, sizeof *grouped);

    if (spec->members_missing)
        return;
    for (size_t i = 0; i < spec->group_count; i++)
        for (size_t j = 0; j < spec->groups[i].member_count; j++) {
            const char *urn = spec->groups[i].members[j].unit;
            size_t unit = urn == NULL ? NAME_NONE : name_index_find(&context->units, urn);

            if (unit != NAME_NONE)
                grouped[unit] = true;
        }
    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];

        /* A second unit of one reference is reported as such. */
        if (unit->urn == NULL || grouped[i] || name_index_find(&context->units, unit->urn) != i)
            continue;
        finding_add(context->findings, 108, check_attribute(context, unit->at, "urn"),
                    "the unit '%s' is in no group", unit->urn)
            ->subject = unit->urn;
    }
}

/* check_repeated_letters - Q0111: two groups of one letter */
void check_repeated_letters(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->group_count; i++) {
        const struct group_model *group = &spec->groups[i];
        struct finding *finding;
        size_t first;

        if (group->letter == NULL)
            continue;
        first = name_index_find(&context->groups, group->letter);
        if (first == i)
            continue;
        finding = finding_add(context->findings, 111, check_attribute(context, group->at, "letter"),
                              "a second group '%s'", group->letter);
        finding->subject = group->letter;
        finding->also = check_attribute(context, spec->groups[first].at, "letter");
        finding->also_message = "the first is here";
    }
}

/* around - the index of the group around a group; NAME_NONE when there is none */
static size_t around(const struct check_context *context, size_t group) {
    const char *within = context->spec->groups[group].within;

    return within == NULL ? NAME_NONE : name_index_find(&context->groups, within);
}

/*
 * check_groups_within - Q0112: a group whose surrounding group does not stand before it
 *
 * So no group is within itself, not through others either.
 */
void check_groups_within(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->group_count && !spec->groups_missing; i++) {
        const struct group_model *group = &spec->groups[i];
        struct place where = check_value(context, group->at, "within");
        size_t other = around(context, i);
        struct finding *finding;

        if (group->within == NULL || (other != NAME_NONE && other < i))
            continue;
        if (other == NAME_NONE) {
            finding = finding_add(context->findings, 112, where,
                                  "the specification has no group '%s'", group->within);
            finding->hint = check_near_group(context, group->within);
        } else if (other == i) {
            finding = finding_add(context->findings, 112, where, "the group '%s' is within itself",
                                  group->letter);
        } else {
            finding = finding_add(context->findings, 112, where,
                                  "the group '%s' stands after '%s', which is within it",
                                  group->within, group->letter);
            finding->also = check_value(context, spec->groups[other].at, "letter");
            finding->also_message = "it stands here";
        }
        finding->subject = group->letter;
    }
}

/* check_repeated_members - Q0113: a unit twice in one group */
void check_repeated_members(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->group_count; i++) {
        const struct group_model *group = &spec->groups[i];
        struct name_index seen = {.arena = context->findings->arena};

        for (size_t j = 0; j < group->member_count; j++) {
            const struct member_model *member = &group->members[j];
            struct finding *finding;
            size_t first;

            if (member->unit == NULL)
                continue;
            first = name_index_add(&seen, member->unit, j);
            if (first == NAME_NONE)
                continue;
            finding =
                finding_add(context->findings, 113, check_attribute(context, member->at, "unit"),
                            "the unit '%s' is in this group already", member->unit);
            finding->subject = member->unit;
            finding->also = check_attribute(context, group->members[first].at, "unit");
            finding->also_message = "the first time is here";
        }
    }
}
