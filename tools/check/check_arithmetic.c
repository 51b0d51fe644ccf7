/* check_arithmetic.c - figures that the regulator's arithmetic ties together */
#include "check/check.h"

/* Hours of total qualification time that make one credit. */
#define HOURS_OF_CREDIT 10

/*
 * is_at_level - whether a rule asks for credit at a level and above, of whatever units
 *
 * Documents print it as the least credit at or above the level of the
 * qualification.
 */
static bool is_at_level(const struct rule_model *rule) {
    return rule->kind == QUAL_RULE_AMOUNT && rule->measure == QUAL_MEASURE_CREDITS &&
           rule->within == RULE_COMMON && rule->min.stated &&
           rule->level_min != QUAL_LEVEL_NOT_STATED && rule->level_max == QUAL_LEVEL_NOT_STATED &&
           rule->groups.count == 0 && rule->units.count == 0 && rule->gained == 0;
}

/* check_level_credit - Q0149: more credit is asked for at the level than there is altogether */
void check_level_credit(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];
        struct finding *finding;

        if (!is_at_level(rule) || !spec->credit.stated || rule->min.value <= spec->credit.value)
            continue;
        finding = finding_add(context->findings, 149, check_attribute(context, rule->at, "min"),
                              "%u credits are asked for at level %s and above, but the credit of "
                              "the qualification is %u",
                              (unsigned)rule->min.value, qual_level_text(rule->level_min),
                              (unsigned)spec->credit.value);
        finding->subject = rule->id;
        finding->also = check_attribute(context, spec->at, "credit");
        finding->also_message = "the credit is here";
    }
}

/* check_level_other - Q0150: credit is asked for at another level than the qualification's */
void check_level_other(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];
        struct finding *finding;

        if (!is_at_level(rule) || spec->level == QUAL_LEVEL_NOT_STATED ||
            rule->level_min == spec->level)
            continue;
        finding =
            finding_add(context->findings, 150, check_attribute(context, rule->at, "level-min"),
                        "credit is asked for at level %s and above, but the qualification is of "
                        "level %s",
                        qual_level_text(rule->level_min), qual_level_text(spec->level));
        finding->subject = rule->id;
        finding->also = check_attribute(context, spec->at, "level");
        finding->also_message = "the level of the qualification is here";
    }
}

/* check_unit_hours - Q0157: a unit of more guided hours than its credit has hours */
void check_unit_hours(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        struct finding *finding;

        if (!unit->credit.stated || !unit->glh.stated ||
            unit->glh.value <= unit->credit.value * HOURS_OF_CREDIT)
            continue;
        finding = finding_add(context->findings, 157, check_attribute(context, unit->at, "glh"),
                              "the GLH of '%s' is %u, but %u credit%s %u hours in all", unit->urn,
                              (unsigned)unit->glh.value, (unsigned)unit->credit.value,
                              unit->credit.value == 1 ? " stands for" : "s stand for",
                              (unsigned)(unit->credit.value * HOURS_OF_CREDIT));
        finding->subject = unit->urn;
        finding->aspect = "glh";
        finding->also = check_attribute(context, unit->at, "credit");
        finding->also_message = "the credit is here";
    }
}
