/* check.c - the table of checks of one specification */
#include "check/check.h"

#include <string.h>

#include "base/suggest.h"

/* In the order of their ids, except that acknowledging comes when all else is known. */
static const struct check checks[] = {
    {check_learning_aim, {105}},
    {check_repeated_units, {106}},
    {check_members, {107}},
    {check_ungrouped_units, {108}},
    {check_rule_groups, {109}},
    {check_rule_units, {110}},
    {check_repeated_letters, {111}},
    {check_groups_within, {112}},
    {check_repeated_members, {113}},
    {check_repeated_rules, {114}},
    {check_bounds, {115}},
    {check_rule_levels, {116}},
    {check_outcome_order, {117}},
    {check_criterion_order, {118}},
    {check_criterion_outcomes, {119}},
    {check_dates, {120}},
    {check_stated, {121, 122, 124}},
    {check_pathways_depth, {303}},
    {check_pathways_choices, {304}},
    {check_rule_count, {305}},
    {check_acknowledged, {123}},
};

/* As above, of what is doubtful rather than wrong. */
static const struct check doubts[] = {
    {check_newest_version, {125}},
    {check_newest_date, {126}},
    {check_change_order, {127}},
    {check_passed_at_issue, {128}},
    {check_passed_today, {129}},
    {check_title_level, {130}},
    {check_title_size, {131}},
    {check_skipped_outcomes, {132}},
    {check_skipped_criteria, {133}},
    {check_empty_outcomes, {134}},
    {check_empty_units, {135}},
    {check_missing_summaries, {136}},
    {check_repeated_unit_numbers, {137}},
    {check_skipped_unit_numbers, {138}},
    {check_repeated_summaries, {139}},
    {check_repeated_outcomes, {140}},
    {check_repeated_criteria, {141}},
    {check_repeated_titles, {142}},
    {check_missing_verbs, {143}},
    {check_verb_levels, {144}},
    {check_credit_levels, {145}},
    {check_missing_levels, {146}},
    {check_unusable_levels, {147}},
    {check_unused_groups, {148}},
    {check_level_credit, {149}},
    {check_level_other, {150}},
    {check_age_overlaps, {151}},
    {check_age_gaps, {152}},
    {check_minimum_age, {153}},
    {check_regulators, {154}},
    {check_nations, {155}},
    {check_used_evidence, {156}},
    {check_unit_hours, {157}},
    {check_standard_titles, {158}},
    {check_acknowledged, {123}},
};

const struct check *check_table(enum check_kind kind, size_t *count) {
    *count =
        kind == CHECK_WRONG ? sizeof checks / sizeof checks[0] : sizeof doubts / sizeof doubts[0];
    return kind == CHECK_WRONG ? checks : doubts;
}

/* The lowest and the highest id that the checks of each table report. */
enum { FIRST_WRONG = 101, LAST_WRONG = 124, FIRST_DOUBT = 125, LAST_DOUBT = 199 };

/* index_names - make units and groups findable */
static void index_names(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    context->units.arena = context->groups.arena = context->findings->arena;
    for (size_t i = 0; i < spec->unit_count; i++)
        if (spec->units[i].urn != NULL)
            name_index_add(&context->units, spec->units[i].urn, i);
    for (size_t i = 0; i < spec->group_count; i++)
        if (spec->groups[i].letter != NULL)
            name_index_add(&context->groups, spec->groups[i].letter, i);
}

void check_spec(const struct spec_model *spec, struct findings *findings) {
    struct check_context context = {
        .spec = spec,
        .findings = findings,
        .reads = true,
        .first_check = FIRST_WRONG,
        .last_check = LAST_WRONG,
    };

    index_names(&context);
    for (size_t i = 0; i < sizeof checks / sizeof checks[0]; i++)
        checks[i].run(&context);
}

void check_doubts(const struct spec_model *spec, qual_date today, struct findings *findings) {
    struct check_context context = {
        .spec = spec,
        .findings = findings,
        .today = today,
        .first_check = FIRST_DOUBT,
        .last_check = LAST_DOUBT,
    };

    index_names(&context);
    for (size_t i = 0; i < sizeof doubts / sizeof doubts[0]; i++)
        doubts[i].run(&context);
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
