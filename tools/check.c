/* check.c - the table of checks of one specification */
#include "check.h"

#include <string.h>

#include "suggest.h"

/* In the order of their ids, except that acknowledging comes when all else is known. */
static const struct check checks[] = {
    {check_learning_aim},       /* Q0105 */
    {check_repeated_units},     /* Q0106 */
    {check_members},            /* Q0107 */
    {check_ungrouped_units},    /* Q0108 */
    {check_rule_groups},        /* Q0109 */
    {check_rule_units},         /* Q0110 */
    {check_repeated_letters},   /* Q0111 */
    {check_groups_within},      /* Q0112 */
    {check_repeated_members},   /* Q0113 */
    {check_repeated_rules},     /* Q0114 */
    {check_amounts},            /* Q0115 */
    {check_age_ranges},         /* Q0115 */
    {check_rule_levels},        /* Q0116 */
    {check_outcome_order},      /* Q0117 */
    {check_criterion_order},    /* Q0118 */
    {check_criterion_outcomes}, /* Q0119 */
    {check_dates},              /* Q0120 */
    {check_stated},             /* Q0121, Q0122 */
    {check_pathways_depth},     /* Q0303 */
    {check_pathways_choices},   /* Q0304 */
    {check_rule_count},         /* Q0305 */
    {check_acknowledged},       /* Q0123 */
};

void check_spec(const struct spec_model *spec, struct findings *findings) {
    struct check_context context = {
        .spec = spec,
        .findings = findings,
        .units = {.arena = findings->arena},
        .groups = {.arena = findings->arena},
    };

    for (size_t i = 0; i < spec->unit_count; i++)
        if (spec->units[i].urn != NULL)
            name_index_add(&context.units, spec->units[i].urn, i);
    for (size_t i = 0; i < spec->group_count; i++)
        if (spec->groups[i].letter != NULL)
            name_index_add(&context.groups, spec->groups[i].letter, i);
    for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++)
        checks[i].run(&context);
}

struct place check_tag(const struct check_context *context, size_t at) {
    const struct source *source = context->spec->source;

    return (struct place){source, source_tag(source, at)};
}

struct place check_attribute(const struct check_context *context, size_t at, const char *name) {
    const struct source *source = context->spec->source;

    return (struct place){source, source_attribute(source, at, name)};
}

struct place check_value(const struct check_context *context, size_t at, const char *name) {
    const struct source *source = context->spec->source;

    return (struct place){source, source_attribute_value(source, at, name)};
}

struct place check_word(const struct check_context *context, const struct word *word) {
    return (struct place){context->spec->source, {word->at, strlen(word->text)}};
}

const char *check_near_unit(const struct check_context *context, const char *urn) {
    const struct spec_model *spec = context->spec;
    struct suggest nearest;

    suggest_start(&nearest, urn);
    for (size_t i = 0; i < spec->unit_count && !findings_full(context->findings); i++)
        if (spec->units[i].urn != NULL)
            suggest_offer(&nearest, spec->units[i].urn);
    return nearest.best;
}

const char *check_near_group(const struct check_context *context, const char *letter) {
    const struct spec_model *spec = context->spec;
    struct suggest nearest;

    suggest_start(&nearest, letter);
    for (size_t i = 0; i < spec->group_count && !findings_full(context->findings); i++)
        if (spec->groups[i].letter != NULL)
            suggest_offer(&nearest, spec->groups[i].letter);
    return nearest.best;
}
