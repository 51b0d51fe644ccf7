/* check_numbering.c - numbers that are left out, or given twice */
#include <string.h>

#include "check/check.h"
#include "value/value.h"

/* The widest gap between the numbers of units that looks like an oversight. */
#define WIDEST_GAP 2

/* The largest number of a unit that is looked at as one of a row. */
#define LARGEST_NUMBER 99999

/* missing_text - what is left out, in words: "criterion 3.3 is", "criteria 3.3 to 3.5 are" */
static const char *missing_text(struct arena *arena, const char *one, const char *many,
                                const char *prefix, uint32_t from, uint32_t to) {
    if (from == to)
        return arena_format(arena, "%s %s%u is", one, prefix, (unsigned)from);
    return arena_format(arena, "%s %s%u to %s%u are", many, prefix, (unsigned)from, prefix,
                        (unsigned)to);
}

/* check_skipped_outcomes - Q0132: an outcome whose number leaves others out */
void check_skipped_outcomes(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];

        for (size_t j = 0; j < unit->outcome_count; j++) {
            uint32_t next = j == 0 ? 1 : unit->outcomes[j - 1].number + 1;
            uint32_t number = unit->outcomes[j].number;

            if (number <= next)
                continue;
            finding_add(
                context->findings, 132, check_attribute(context, unit->outcomes[j].at, "number"),
                "%s left out of '%s'",
                missing_text(context->findings->arena, "outcome", "outcomes", "", next, number - 1),
                unit->urn)
                ->subject = unit->urn;
        }
    }
}

/* skipped_criteria - Q0133 of one outcome */
static void skipped_criteria(struct check_context *context, const struct unit_model *unit,
                             const struct outcome_model *outcome) {
    struct arena *arena = context->findings->arena;

    for (size_t i = 0; i < outcome->criterion_count; i++) {
        uint32_t next = i == 0 ? 1 : outcome->criteria[i - 1].number + 1;
        uint32_t number = outcome->criteria[i].number;

        if (number <= next)
            continue;
        finding_add(
            context->findings, 133, check_attribute(context, outcome->criteria[i].at, "number"),
            "%s left out of '%s'",
            missing_text(arena, "criterion", "criteria",
                         arena_format(arena, "%u.", (unsigned)outcome->number), next, number - 1),
            unit->urn)
            ->subject = unit->urn;
    }
}

/* check_skipped_criteria - Q0133: a criterion whose number leaves others out */
void check_skipped_criteria(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->unit_count; i++)
        for (size_t j = 0; j < spec->units[i].outcome_count; j++)
            skipped_criteria(context, &spec->units[i], &spec->units[i].outcomes[j]);
}

/* check_repeated_unit_numbers - Q0137: two units of one number of the organisation */
void check_repeated_unit_numbers(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct name_index seen = {.arena = context->findings->arena};

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        struct finding *finding;
        size_t first;

        if (unit->number == NULL)
            continue;
        first = name_index_add(&seen, unit->number, i);
        if (first == NAME_NONE)
            continue;
        finding = finding_add(context->findings, 137, check_attribute(context, unit->at, "number"),
                              "'%s' has the number %s, which '%s' has", unit->urn, unit->number,
                              spec->units[first].urn);
        finding->subject = unit->urn;
        finding->aspect = "number";
        finding->also = check_attribute(context, spec->units[first].at, "number");
        finding->also_message = "that is here";
    }
}

/* number_key - a number as the name under which it is found */
static const char *number_key(struct arena *arena, uint32_t number) {
    return arena_format(arena, "%u", (unsigned)number);
}

/*
 * check_skipped_unit_numbers - Q0138: a number left out among those of units
 *
 * Only among plain numbers, and only where one or two are left out: a wider
 * gap is how some organisations set groups apart.
 */
void check_skipped_unit_numbers(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct arena *arena = context->findings->arena;
    struct name_index given = {.arena = arena};
    uint32_t number;

    for (size_t i = 0; i < spec->unit_count; i++)
        if (spec->units[i].number != NULL &&
            value_number(spec->units[i].number, LARGEST_NUMBER, &number) == VALUE_GOOD)
            name_index_add(&given, number_key(arena, number), i);
    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        uint32_t missing = 0;

        /* The first unit of a number only: a second one is reported as such. */
        if (unit->number == NULL ||
            value_number(unit->number, LARGEST_NUMBER, &number) != VALUE_GOOD ||
            name_index_find(&given, number_key(arena, number)) != i)
            continue;
        while (missing <= WIDEST_GAP && missing + 1 < number &&
               name_index_find(&given, number_key(arena, number - missing - 1)) == NAME_NONE)
            missing++;
        if (missing == 0 || missing > WIDEST_GAP || missing + 1 == number)
            continue;
        finding_add(context->findings, 138, check_attribute(context, unit->at, "number"),
                    "%s left out before %s",
                    missing_text(arena, "unit", "units", "", number - missing, number - 1),
                    unit->number)
            ->subject = unit->urn;
    }
}
