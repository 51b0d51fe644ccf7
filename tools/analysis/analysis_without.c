/* analysis_without.c - what becomes of the claims when a rule is left out */
#include <string.h>

#include "analysis/analysis.h"

uint32_t *analysis_weights(const struct analysis *analysis, struct arena *arena, uint32_t rule) {
    uint32_t *weights = arena_array(arena, analysis->unit_count + 1, sizeof *weights);
    uint8_t *claim = arena_array(arena, analysis->unit_count + 1, sizeof *claim);
    uint8_t *gained = arena_array(arena, analysis->unit_count + 1, sizeof *gained);

    memset(gained, QUAL_GAINED_ASSESSED, analysis->unit_count);
    for (uint32_t unit = 0; unit < analysis->unit_count; unit++) {
        claim[unit] = 1;
        weights[unit] = qual_rule_counted(analysis_rule(analysis, rule), gained, claim);
        claim[unit] = 0;
    }
    return weights;
}

/* is_common_sum - whether a rule bounds a sum over the claim, and stands in no pathway */
static bool is_common_sum(qual_rule rule) {
    enum qual_rule_kind kind = qual_rule_kind(rule);
    qual_rule around;

    return (kind == QUAL_RULE_AMOUNT || kind == QUAL_RULE_ALL || kind == QUAL_RULE_AT_MOST) &&
           !qual_rule_within(rule, &around);
}

/* keeps_bounds - whether a rule holds of every claim of an automaton that does not know it */
static bool keeps_bounds(const struct analysis *analysis, const struct automaton *automaton,
                         struct arena *scratch, uint32_t index) {
    qual_rule rule = analysis_rule(analysis, index);
    struct range range;
    uint32_t bound;

    if (automaton_is_empty(automaton))
        return true;
    range = automaton_weigh(automaton, analysis_weights(analysis, scratch, index));
    return (!qual_rule_least(rule, &bound) || range.min >= bound) &&
           (!qual_rule_most(rule, &bound) || range.max <= bound);
}

/*
 * is_implied - whether the claims are the same with a rule and without it
 *
 * The automaton is without it; 'edits' are those of the automaton with it.
 */
static enum answer is_implied(struct analysis *analysis, const struct automaton *without,
                              const uint8_t *edits, uint32_t rule, struct arena *scratch) {
    const struct automaton *with;

    if (is_common_sum(analysis_rule(analysis, rule)))
        return keeps_bounds(analysis, without, scratch, rule) ? ANSWER_YES : ANSWER_NO;
    with = analysis_variant(analysis, scratch, edits);
    if (with == NULL)
        return ANSWER_UNDECIDED;
    return strcmp(automaton_count(with), automaton_count(without)) == 0 ? ANSWER_YES : ANSWER_NO;
}

enum answer analysis_ask_implied(struct analysis *analysis, const uint8_t *edits, uint32_t rule) {
    struct arena scratch = analysis_scratch(analysis);
    uint8_t *others = arena_array(&scratch, analysis->rule_count + 1, sizeof *others);
    const struct automaton *without;
    enum answer answer = ANSWER_UNDECIDED;

    memcpy(others, edits, analysis->rule_count);
    analysis_leave_out(analysis, others, rule);
    if (is_common_sum(analysis_rule(analysis, rule)) &&
        analysis_breaks(analysis, others, rule, &scratch)) {
        arena_free(&scratch);
        return ANSWER_NO;
    }
    without = analysis_variant(analysis, &scratch, others);
    if (without != NULL)
        answer = is_implied(analysis, without, edits, rule, &scratch);
    arena_free(&scratch);
    return answer;
}

/* Outcomes -------------------------------------------------------------------------- */

/* states_all - whether every unit that may count in an automaton states a figure */
static bool states_all(const struct analysis *analysis, const struct automaton *automaton,
                       enum qual_measure measure, struct arena *scratch) {
    bool *dead, *forced;

    if (analysis_states(analysis, analysis->surplus, measure))
        return true;
    dead = arena_array(scratch, analysis->unit_count + 1, sizeof *dead);
    forced = arena_array(scratch, analysis->unit_count + 1, sizeof *forced);
    automaton_units(automaton, dead, forced);
    return analysis_states(analysis, dead, measure);
}

struct analysis_outcome analysis_outcome_of(const struct analysis *analysis,
                                            const struct automaton *automaton,
                                            struct arena *scratch) {
    struct analysis_outcome outcome = {.decided = automaton != NULL};

    if (automaton == NULL || automaton_is_empty(automaton))
        return outcome;
    for (int i = QUAL_MEASURE_CREDITS; i < ANALYSIS_MEASURES; i++) {
        enum qual_measure measure = (enum qual_measure)i;

        uint32_t least;

        if (!analysis_is_off(analysis, measure) ||
            !states_all(analysis, automaton, measure, scratch))
            continue;
        least = automaton_range(automaton, measure).min;
        outcome.agrees[i] = least == analysis->totals[measure].figure;
        outcome.above[i] = least > analysis->totals[measure].figure;
    }
    return outcome;
}

/* note_revived - remember the first rule without which a dead unit could count */
static void note_revived(struct analysis *analysis, const struct automaton *automaton,
                         uint32_t rule, struct arena *scratch) {
    bool *dead = arena_array(scratch, analysis->unit_count + 1, sizeof *dead);
    bool *forced = arena_array(scratch, analysis->unit_count + 1, sizeof *forced);

    automaton_units(automaton, dead, forced);
    for (uint32_t unit = 0; unit < analysis->unit_count; unit++)
        if (analysis->dead[unit] && !dead[unit] && analysis->keepers[unit] == ANALYSIS_NO_RULE)
            analysis->keepers[unit] = rule;
}

/* is_settled - whether single claims tell all that is asked of the claims without a rule */
static bool is_settled(struct analysis *analysis, const uint8_t *edits, uint32_t rule,
                       struct arena *scratch) {
    if (analysis->asks_how_gained || analysis->has_dead ||
        !is_common_sum(analysis_rule(analysis, rule)) ||
        !analysis_breaks(analysis, edits, rule, scratch))
        return false;
    for (int i = QUAL_MEASURE_CREDITS; i < ANALYSIS_MEASURES; i++) {
        enum qual_measure measure = (enum qual_measure)i;

        if (analysis_is_off(analysis, measure) &&
            !(analysis_states(analysis, analysis->surplus, measure) &&
              analysis_goes_below(analysis, edits, measure, analysis->totals[i].figure, scratch)))
            return false;
    }
    analysis->without[rule].outcome.decided = true;
    analysis->without[rule].redundant = ANSWER_NO;
    return true;
}

/* follow - note what becomes of the claims without one rule, by their automaton */
static void follow(struct analysis *analysis, const uint8_t *edits, uint32_t rule,
                   struct arena *scratch) {
    struct analysis_without *without = &analysis->without[rule];
    const struct automaton *automaton = analysis_variant(analysis, scratch, edits);

    without->outcome = analysis_outcome_of(analysis, automaton, scratch);
    if (automaton != NULL && analysis->has_dead)
        note_revived(analysis, automaton, rule, scratch);
    if (analysis->base[rule] == RULE_LEFT_OUT)
        without->redundant = ANSWER_NO;
    else if (analysis->asks_how_gained)
        without->redundant = analysis_ask_implied(analysis, analysis->base, rule);
    else if (automaton != NULL)
        without->redundant = is_implied(analysis, automaton, analysis->base, rule, scratch);
    else
        without->redundant = ANSWER_UNDECIDED;
}

/* leave_out - note what becomes of the claims without one rule */
static void leave_out(struct analysis *analysis, uint32_t rule) {
    struct arena scratch = analysis_scratch(analysis);
    uint8_t *edits = arena_array(&scratch, analysis->rule_count + 1, sizeof *edits);

    analysis_leave_out(analysis, edits, rule);
    if (!is_settled(analysis, edits, rule, &scratch))
        follow(analysis, edits, rule, &scratch);
    arena_free(&scratch);
}

void analysis_leave_each_out(struct analysis *analysis) {
    analysis->without =
        arena_array(analysis->arena, analysis->rule_count + 1, sizeof *analysis->without);
    analysis->keepers =
        arena_array(analysis->arena, analysis->unit_count + 1, sizeof *analysis->keepers);
    memset(analysis->keepers, 0xFF, analysis->unit_count * sizeof *analysis->keepers);
    analysis->base = analysis_edits_none(analysis);
    for (uint32_t rule = 0; rule < analysis->rule_count; rule++)
        if (qual_rule_gained(analysis_rule(analysis, rule)) != 0) {
            analysis->base[rule] = RULE_LEFT_OUT;
            analysis->asks_how_gained = true;
        }
    for (uint32_t rule = 0; rule < analysis->rule_count; rule++) {
        qual_rule handle = analysis_rule(analysis, rule);

        if (analysis_can_break(handle))
            leave_out(analysis, rule);
        else if (qual_rule_kind(handle) != QUAL_RULE_PATHWAY)
            analysis->without[rule].redundant = ANSWER_YES;
    }
}
