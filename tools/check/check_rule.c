/* check_rule.c - rules of combination: what they name, their bounds, and how much they may be */
#include <stdlib.h>
#include <string.h>

#include "../src/combination.h"
#include "check/check.h"
#include "image/image_plan.h"
#include "value/value.h"

/* check_rule_groups - Q0109: a rule over a group that is not there */
void check_rule_groups(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    if (spec->groups_missing)
        return;
    for (size_t i = 0; i < spec->rule_count; i++)
        for (size_t j = 0; j < spec->rules[i].groups.count; j++) {
            const struct word *letter = &spec->rules[i].groups.items[j];
            struct finding *finding;

            if (name_index_find(&context->groups, letter->text) != NAME_NONE)
                continue;
            finding = finding_add(context->findings, 109, check_word(context, letter),
                                  "the specification has no group '%s'", letter->text);
            finding->subject = spec->rules[i].id;
            finding->hint = check_near_group(context, letter->text);
        }
}

/* report_unit - Q0110 of one unit that a rule names */
static void report_unit(struct check_context *context, const struct rule_model *rule,
                        const char *urn, struct place place) {
    struct finding *finding;

    if (name_index_find(&context->units, urn) != NAME_NONE)
        return;
    finding = finding_add(context->findings, 110, place, "the specification has no unit '%s'", urn);
    finding->subject = rule->id;
    finding->hint = check_near_unit(context, urn);
}

/* check_rule_units - Q0110: a rule over a unit that is not there */
void check_rule_units(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    if (spec->units_missing)
        return;
    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];

        if (rule->unit != NULL)
            report_unit(context, rule, rule->unit, check_value(context, rule->at, "unit"));
        for (size_t j = 0; j < rule->units.count; j++)
            report_unit(context, rule, rule->units.items[j].text,
                        check_word(context, &rule->units.items[j]));
    }
}

/* check_repeated_rules - Q0114: two rules of one id */
void check_repeated_rules(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct name_index seen = {.arena = context->findings->arena};

    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];
        struct finding *finding;
        size_t first;

        if (rule->id == NULL)
            continue;
        first = name_index_add(&seen, rule->id, i);
        if (first == NAME_NONE)
            continue;
        finding = finding_add(context->findings, 114, check_attribute(context, rule->at, "id"),
                              "a second rule '%s'", rule->id);
        finding->subject = rule->id;
        finding->also = check_attribute(context, spec->rules[first].at, "id");
        finding->also_message = "the first is here";
    }
}

/* check_amounts - a minimum above its maximum */
static void check_amounts(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];
        struct finding *finding;

        if (!rule->min.stated || !rule->max.stated || rule->min.value <= rule->max.value)
            continue;
        finding = finding_add(context->findings, 115, check_attribute(context, rule->at, "min"),
                              "the minimum %u is above the maximum %u", (unsigned)rule->min.value,
                              (unsigned)rule->max.value);
        finding->subject = rule->id;
        finding->also = check_attribute(context, rule->at, "max");
        finding->also_message = "the maximum is here";
    }
}

/* check_age_ranges - an age range that ends before it begins */
static void check_age_ranges(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    const struct fact_model *from = NULL, *to = NULL;

    for (size_t i = 0; i < spec->fact_count; i++) {
        const struct fact_model *fact = &spec->facts[i];
        struct finding *finding;
        uint32_t low, high;

        if (strcmp(fact->name, "age-range.from") == 0)
            from = fact;
        else if (strcmp(fact->name, "age-range.to") == 0)
            to = fact;
        else
            continue;
        /* The two ends of one range follow each other, in either order. */
        if (from == NULL || to == NULL || from->item != to->item ||
            value_number(from->value, VALUE_LARGEST_AGE, &low) != VALUE_GOOD ||
            value_number(to->value, VALUE_LARGEST_AGE, &high) != VALUE_GOOD || low <= high)
            continue;
        finding =
            finding_add(context->findings, 115, check_attribute(context, fact->at, "from"),
                        "the range from %u ends before that, at %u", (unsigned)low, (unsigned)high);
        finding->also = check_attribute(context, fact->at, "to");
        finding->also_message = "the end is here";
    }
}

/* check_bounds - Q0115: a least that is above the greatest */
void check_bounds(struct check_context *context) {
    check_amounts(context);
    check_age_ranges(context);
}

/* check_rule_levels - Q0116: a least level above the greatest */
void check_rule_levels(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];
        struct finding *finding;

        if (rule->level_min == QUAL_LEVEL_NOT_STATED || rule->level_max == QUAL_LEVEL_NOT_STATED ||
            rule->level_min <= rule->level_max)
            continue;
        finding =
            finding_add(context->findings, 116, check_attribute(context, rule->at, "level-min"),
                        "the least level %s is above the greatest, %s",
                        qual_level_text(rule->level_min), qual_level_text(rule->level_max));
        finding->subject = rule->id;
        finding->also = check_attribute(context, rule->at, "level-max");
        finding->also_message = "the greatest is here";
    }
}

/* check_pathways_depth - Q0303: pathways within pathways, too deep */
void check_pathways_depth(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    uint32_t *depths = arena_array(context->findings->arena, spec->rule_count + 1, sizeof *depths);

    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];

        depths[i] = rule->within == RULE_COMMON ? 0 : depths[rule->within];
        if (rule->kind != QUAL_RULE_PATHWAYS || ++depths[i] != COMBINATION_DEPTH + 1)
            continue;
        finding_add(context->findings, 303, check_tag(context, rule->at),
                    "pathways stand %d deep in others; that is too deep", COMBINATION_DEPTH)
            ->subject = rule->id;
    }
}

/* join_choices - of a rule, to those of what it stands in */
static void join_choices(uint32_t *around, uint32_t choices, bool adds) {
    uint64_t joined = adds ? (uint64_t)*around + choices : (uint64_t)*around * choices;

    *around = joined > UINT32_MAX ? UINT32_MAX : (uint32_t)joined;
}

/*
 * check_pathways_choices - Q0304: pathways that can be combined in too many ways
 *
 * From the last rule to the first, because what stands in a rule follows it.
 */
void check_pathways_choices(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    uint32_t *choices =
        arena_array(context->findings->arena, spec->rule_count + 1, sizeof *choices);
    size_t last = RULE_COMMON;
    uint32_t common = 1;

    for (size_t i = 0; i < spec->rule_count; i++)
        choices[i] = spec->rules[i].kind == QUAL_RULE_PATHWAYS ? 0 : 1;
    for (size_t i = spec->rule_count; i-- > 0;) {
        const struct rule_model *rule = &spec->rules[i];

        if (rule->within != RULE_COMMON)
            join_choices(&choices[rule->within], choices[i], rule->kind == QUAL_RULE_PATHWAY);
        else if (rule->kind == QUAL_RULE_PATHWAYS)
            join_choices(&common, choices[i], false);
        if (rule->within == RULE_COMMON && rule->kind == QUAL_RULE_PATHWAYS && last == RULE_COMMON)
            last = i;
    }
    if (common > COMBINATION_CHOICES)
        finding_add(context->findings, 304, check_tag(context, spec->rules[last].at),
                    "pathways can be combined in %s%u ways; at most %d are weighed",
                    common == UINT32_MAX ? "more than " : "", (unsigned)common, COMBINATION_CHOICES)
            ->subject = spec->rules[last].id;
}

/* check_rule_count - Q0305: more rules than are ever evaluated */
void check_rule_count(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    if (spec->rule_count > COMBINATION_RULES)
        finding_add(context->findings, 305, check_tag(context, spec->rules[COMBINATION_RULES].at),
                    "%zu rules; a specification has at most %d", spec->rule_count,
                    COMBINATION_RULES)
            ->subject = spec->rules[COMBINATION_RULES].id;
    else if (spec->rule_count > 0 && spec->unit_count > PLAN_STEPS_LIMIT / spec->rule_count)
        finding_add(context->findings, 305, check_tag(context, spec->rules_at),
                    "%zu rules over %zu units; rules times units are at most %u", spec->rule_count,
                    spec->unit_count, (unsigned)PLAN_STEPS_LIMIT);
}
