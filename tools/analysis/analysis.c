/* analysis.c - what the rules of combination of a specification allow */
#include "analysis/analysis.h"

#include <string.h>

#include "check/check.h"

/* Findings of an analysis, by id. */
#define FIRST_FINDING 400
#define LAST_FINDING 499

qual_rule analysis_rule(const struct analysis *analysis, uint32_t index) {
    return qual_spec_rule(analysis->spec, index);
}

qual_unit analysis_unit(const struct analysis *analysis, uint32_t index) {
    return qual_spec_unit(analysis->spec, index);
}

bool analysis_figure(qual_unit unit, enum qual_measure measure, uint32_t *figure) {
    switch (measure) {
    case QUAL_MEASURE_CREDITS:
        return qual_unit_credit(unit, figure);
    case QUAL_MEASURE_HOURS:
        return qual_unit_glh(unit, figure);
    default:
        *figure = 1;
        return true;
    }
}

bool analysis_states(const struct analysis *analysis, const bool *dead, enum qual_measure measure) {
    uint32_t figure;

    for (uint32_t i = 0; i < analysis->unit_count; i++)
        if (!dead[i] && !analysis_figure(analysis_unit(analysis, i), measure, &figure))
            return false;
    return true;
}

bool analysis_can_break(qual_rule rule) {
    uint32_t bound;

    return qual_rule_kind(rule) == QUAL_RULE_PATHWAYS || qual_rule_least(rule, &bound) ||
           qual_rule_most(rule, &bound);
}

uint32_t analysis_sum(const struct analysis *analysis, const uint8_t *units,
                      enum qual_measure measure) {
    uint32_t sum = 0, figure;

    for (uint32_t i = 0; i < analysis->unit_count; i++)
        if (units[i] != 0 && analysis_figure(analysis_unit(analysis, i), measure, &figure))
            sum += figure;
    return sum;
}

const char *analysis_list(const struct analysis *analysis, const uint8_t *units) {
    struct text list = {.arena = analysis->arena};

    for (uint32_t i = 0; i < analysis->unit_count; i++)
        if (units[i] != 0)
            text_format(&list, "%s%s", list.length > 0 ? ", " : "",
                        qual_unit_urn(analysis_unit(analysis, i)).text);
    if (list.length == 0)
        return "no unit at all";
    return arena_copy(analysis->arena, list.bytes, list.length);
}

void analysis_undecided(struct analysis *analysis, const char *question) {
    analysis->undecided = true;
    finding_add(analysis->findings, 411, analysis_spec_place(analysis, NULL),
                "%s is not said: it takes more than %zu states", question, analysis->states_limit)
        ->subject = qual_spec_number(analysis->spec);
}

/* Places --------------------------------------------------------------------- */

/* place_at - a start tag, or an attribute of it */
static struct place place_at(const struct analysis *analysis, size_t at, const char *attribute) {
    const struct source *source = analysis->model->source;

    return (struct place){source, attribute == NULL ? source_tag(source, at)
                                                    : source_attribute(source, at, attribute)};
}

struct place analysis_spec_place(const struct analysis *analysis, const char *attribute) {
    if (analysis->model == NULL)
        return (struct place){0};
    return place_at(analysis, analysis->model->at, attribute);
}

struct place analysis_rule_place(const struct analysis *analysis, uint32_t rule,
                                 const char *attribute) {
    if (analysis->model == NULL)
        return (struct place){0};
    return place_at(analysis, analysis->model->rules[rule].at, attribute);
}

struct place analysis_unit_place(const struct analysis *analysis, uint32_t unit) {
    if (analysis->model == NULL)
        return (struct place){0};
    return place_at(analysis, analysis->model->units[unit].at, "urn");
}

void analysis_point(struct finding *finding, struct place place, const char *message) {
    if (place.source == NULL)
        return;
    finding->also = place;
    finding->also_message = message;
}

/* Variants ------------------------------------------------------------------- */

uint8_t *analysis_edits_none(struct analysis *analysis) {
    return arena_array(analysis->arena, analysis->rule_count + 1, sizeof(uint8_t));
}

void analysis_leave_out(const struct analysis *analysis, uint8_t *edits, uint32_t rule) {
    uint32_t row = analysis_rule(analysis, rule).row;

    edits[rule] = RULE_LEFT_OUT;
    for (uint32_t i = rule + 1; i < analysis->rule_count; i++) {
        qual_rule around = analysis_rule(analysis, i);

        while (qual_rule_within(around, &around))
            if (around.row == row)
                edits[i] = RULE_LEFT_OUT;
    }
}

struct arena analysis_scratch(const struct analysis *analysis) {
    return (struct arena){.out_of_memory = analysis->arena->out_of_memory};
}

struct automaton *analysis_variant(struct analysis *analysis, struct arena *scratch,
                                   const uint8_t *edits) {
    struct combination_terms terms = analysis->terms;
    struct automaton *automaton;

    if (analysis->states > analysis->states_limit)
        return NULL;
    terms.edits = edits;
    automaton = automaton_create(scratch, &terms);
    analysis->states += automaton == NULL ? AUTOMATON_STATES_LIMIT : automaton_size(automaton);
    return analysis->states > analysis->states_limit ? NULL : automaton;
}

/* Claims ----------------------------------------------------------------------- */

/* find_totals - the least and the most of each quantity, beside what is stated */
static void find_totals(struct analysis *analysis) {
    struct analysis_total *totals = analysis->totals;

    totals[QUAL_MEASURE_CREDITS].stated =
        qual_spec_credit(analysis->spec, &totals[QUAL_MEASURE_CREDITS].figure);
    totals[QUAL_MEASURE_HOURS].stated =
        qual_spec_glh(analysis->spec, &totals[QUAL_MEASURE_HOURS].figure);
    for (int measure = QUAL_MEASURE_UNITS; measure < ANALYSIS_MEASURES; measure++) {
        totals[measure].known = analysis->possible && analysis_states(analysis, analysis->dead,
                                                                      (enum qual_measure)measure);
        if (totals[measure].known)
            totals[measure].range =
                automaton_range(analysis->automaton, (enum qual_measure)measure);
    }
}

/* find_cheapest - the smallest claim by each quantity: what completes nothing */
static void find_cheapest(struct analysis *analysis) {
    struct arena scratch = analysis_scratch(analysis);
    size_t size = qual_complete_memory(analysis->spec);
    void *memory = arena_alloc(&scratch, size);
    uint8_t *gained = arena_array(&scratch, analysis->unit_count + 1, sizeof *gained);

    /* A dead unit is in no valid claim, so it may be there; then its figures are not asked for. */
    for (uint32_t i = 0; i < analysis->unit_count; i++)
        gained[i] = analysis->dead[i] ? QUAL_GAINED_ASSESSED : 0;
    for (int measure = QUAL_MEASURE_UNITS; measure < ANALYSIS_MEASURES; measure++) {
        uint8_t *units = arena_array(analysis->arena, analysis->unit_count + 1, sizeof *units);

        if (analysis->totals[measure].known &&
            qual_complete(analysis->spec, gained, (enum qual_measure)measure, units, memory,
                          size) == QUAL_COMPLETION_FOUND)
            analysis->cheapest[measure] = units;
    }
    arena_free(&scratch);
}

/* Groups ----------------------------------------------------------------------- */

/* is_in_group - whether a group is another, or lies within it */
static bool is_in_group(qual_group group, qual_group around) {
    do
        if (group.row == around.row)
            return true;
    while (qual_group_within(group, &group));
    return false;
}

/* weigh_group - for each unit, what it adds where it stands in the group or a group within */
static void weigh_group(const struct analysis *analysis, qual_group around, uint32_t *weights) {
    memset(weights, 0, analysis->unit_count * sizeof *weights);
    for (uint32_t i = 0; i < analysis->group_count; i++) {
        qual_group group = qual_spec_group(analysis->spec, i);

        if (!is_in_group(group, around))
            continue;
        for (uint32_t j = 0; j < qual_group_unit_count(group); j++) {
            qual_unit unit = qual_group_unit(group, j);
            uint32_t figure = 0;

            (void)analysis_figure(unit, analysis->group_measure, &figure);
            weights[qual_unit_index(unit)] = figure;
        }
    }
}

/* find_groups - what the claims hold of each group */
static void find_groups(struct analysis *analysis) {
    static const enum qual_measure measures[] = {QUAL_MEASURE_CREDITS, QUAL_MEASURE_HOURS,
                                                 QUAL_MEASURE_UNITS};
    uint32_t *weights = arena_array(analysis->arena, analysis->unit_count + 1, sizeof *weights);
    size_t measure = 0;

    while (!analysis->totals[measures[measure]].known)
        measure++;
    analysis->group_measure = measures[measure];
    analysis->groups =
        arena_array(analysis->arena, analysis->group_count + 1, sizeof *analysis->groups);
    for (uint32_t i = 0; i < analysis->group_count; i++) {
        struct analysis_group *group = &analysis->groups[i];
        struct range range;

        weigh_group(analysis, qual_spec_group(analysis->spec, i), weights);
        range = automaton_weigh(analysis->automaton, weights);
        group->least = range.min;
        group->most = range.max;
        for (uint32_t unit = 0; unit < analysis->unit_count; unit++) {
            group->available += weights[unit];
            group->forced += analysis->forced[unit] ? weights[unit] : 0;
        }
    }
}

/* All ------------------------------------------------------------------------------ */

static struct analysis *analysis_begin(qual_spec spec, const struct spec_model *model,
                                       struct findings *findings) {
    struct analysis *analysis = arena_alloc(findings->arena, sizeof *analysis);

    *analysis = (struct analysis){.arena = findings->arena,
                                  .spec = spec,
                                  .model = model,
                                  .findings = findings,
                                  .terms = qual_combination_terms(spec),
                                  .unit_count = qual_spec_unit_count(spec),
                                  .rule_count = qual_spec_rule_count(spec),
                                  .group_count = qual_spec_group_count(spec)};
    analysis->dead = arena_array(analysis->arena, analysis->unit_count + 1, sizeof(bool));
    analysis->forced = arena_array(analysis->arena, analysis->unit_count + 1, sizeof(bool));
    analysis->surplus = arena_array(analysis->arena, analysis->unit_count + 1, sizeof(bool));
    for (uint32_t i = 0; i < analysis->unit_count; i++)
        analysis->surplus[i] =
            image_value(spec.image, QUAL_COLUMN_unit_surplus, analysis_unit(analysis, i).row) != 0;
    return analysis;
}

struct analysis *analysis_run(qual_spec spec, const struct spec_model *model,
                              struct findings *findings, size_t states_limit) {
    struct analysis *analysis = analysis_begin(spec, model, findings);

    analysis->states_limit = states_limit;
    analysis->automaton = analysis_variant(analysis, analysis->arena, NULL);
    if (analysis->automaton == NULL)
        analysis_undecided(analysis, "which claims are valid");
    else {
        analysis->possible = !automaton_is_empty(analysis->automaton);
        analysis->claims = automaton_count(analysis->automaton);
        automaton_units(analysis->automaton, analysis->dead, analysis->forced);
        for (uint32_t unit = 0; unit < analysis->unit_count; unit++)
            analysis->has_dead |= analysis->dead[unit] && !analysis->surplus[unit];
    }
    find_totals(analysis);
    if (analysis->possible) {
        find_cheapest(analysis);
        find_groups(analysis);
    }
    if (analysis->automaton != NULL)
        analysis_leave_each_out(analysis);
    analysis_stated(analysis);
    if (analysis->automaton != NULL)
        analysis_look_at_rules(analysis);
    /* What has not been decided may be acknowledged all the same. */
    if (model != NULL)
        check_late(model, findings, FIRST_FINDING,
                   analysis->undecided ? FIRST_FINDING - 1 : LAST_FINDING);
    findings_sort(findings);
    return analysis;
}
