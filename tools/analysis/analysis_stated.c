/* analysis_stated.c - whether the figures of a qualification agree with its rules */
#include "analysis/analysis.h"

static const char *figure_name(enum qual_measure measure) {
    return measure == QUAL_MEASURE_CREDITS ? "credit" : "GLH";
}

static const char *figure_attribute(enum qual_measure measure) {
    return measure == QUAL_MEASURE_CREDITS ? "credit" : "glh";
}

static const char *words(enum qual_measure measure) {
    return measure == QUAL_MEASURE_CREDITS ? "credits" : "hours";
}

/*
 * is_reported - whether a stated figure is a finding
 *
 * Hours above the least are none where there is no choice: they may be spent
 * beside the units.
 */
static bool is_reported(const struct analysis *analysis, enum qual_measure measure) {
    const struct analysis_total *total = &analysis->totals[measure];

    return analysis_is_off(analysis, measure) &&
           (measure == QUAL_MEASURE_CREDITS || total->figure < total->range.min ||
            total->range.min < total->range.max);
}

/* Edits ---------------------------------------------------------------------------- */

/*
 * is_left_out - whether a change of a rule is as if it were not there
 *
 * So it is when its only bound is dropped, or is turned into a maximum that its
 * units cannot pass.
 */
static bool is_left_out(const struct analysis *analysis, uint32_t index, enum rule_edit edit,
                        struct arena *scratch) {
    qual_rule rule = analysis_rule(analysis, index);
    uint32_t least = 0, most = 0, *weights, total = 0;
    bool has_least = qual_rule_least(rule, &least), has_most = qual_rule_most(rule, &most);

    if (has_least && has_most)
        return false;
    if (edit != RULE_TURNED)
        return true;
    weights = analysis_weights(analysis, scratch, index);
    for (uint32_t unit = 0; unit < analysis->unit_count; unit++)
        total += weights[unit];
    return total <= least;
}

/*
 * stays_above - whether no change of a rule brings the least down to what is stated
 *
 * Every claim that is valid after a change is valid without the rule too.
 */
static bool stays_above(const struct analysis *analysis, uint32_t rule) {
    for (int measure = QUAL_MEASURE_CREDITS; measure < ANALYSIS_MEASURES; measure++)
        if (analysis_is_off(analysis, (enum qual_measure)measure) &&
            !analysis->without[rule].outcome.above[measure])
            return false;
    return analysis->without[rule].outcome.decided;
}

/* outcome_of - the claims after a change of one rule */
static struct analysis_outcome outcome_of(struct analysis *analysis, uint32_t rule,
                                          enum rule_edit edit) {
    struct arena scratch = analysis_scratch(analysis);
    uint8_t *edits = arena_array(&scratch, analysis->rule_count + 1, sizeof *edits);
    struct analysis_outcome outcome;

    edits[rule] = (uint8_t)edit;
    if (is_left_out(analysis, rule, edit, &scratch))
        outcome = analysis->without[rule].outcome;
    else
        outcome =
            analysis_outcome_of(analysis, analysis_variant(analysis, &scratch, edits), &scratch);
    arena_free(&scratch);
    return outcome;
}

/* try_edit - remember a change of one rule, for each stated figure that is then the least */
static void try_edit(struct analysis *analysis, uint32_t rule, enum rule_edit edit) {
    struct analysis_outcome outcome = outcome_of(analysis, rule, edit);

    for (int measure = QUAL_MEASURE_CREDITS; measure < ANALYSIS_MEASURES; measure++) {
        struct analysis_edits *found = &analysis->edits[measure];

        if (!outcome.decided)
            found->undecided = true;
        if (!outcome.agrees[measure])
            continue;
        found->items = arena_grow(analysis->arena, found->items, found->count, &found->capacity,
                                  sizeof *found->items);
        found->items[found->count++] = (struct analysis_edit){rule, edit};
    }
}

/* find_edits - every change of one bound that makes a stated figure exactly the least */
static void find_edits(struct analysis *analysis) {
    for (uint32_t i = 0; i < analysis->rule_count; i++) {
        qual_rule rule = analysis_rule(analysis, i);
        uint32_t bound;

        if (!analysis_can_break(rule) || stays_above(analysis, i))
            continue;
        if (qual_rule_least(rule, &bound)) {
            try_edit(analysis, i, RULE_WITHOUT_LEAST);
            if (qual_rule_kind(rule) == QUAL_RULE_AMOUNT)
                try_edit(analysis, i, RULE_TURNED);
        }
        if (qual_rule_most(rule, &bound))
            try_edit(analysis, i, RULE_WITHOUT_MOST);
    }
}

/* edit_text - a change in words, after "if" */
static const char *edit_text(const struct analysis *analysis, const struct analysis_edit *edit) {
    qual_rule rule = analysis_rule(analysis, edit->rule);
    uint32_t least = 0;

    if (qual_rule_kind(rule) != QUAL_RULE_AMOUNT)
        return arena_format(analysis->arena, "'%s' were not there", qual_rule_id(rule));
    if (edit->edit == RULE_WITHOUT_LEAST)
        return arena_format(analysis->arena, "'%s' had no minimum", qual_rule_id(rule));
    if (edit->edit == RULE_WITHOUT_MOST)
        return arena_format(analysis->arena, "'%s' had no maximum", qual_rule_id(rule));
    return arena_format(analysis->arena, "'%s' had %u as its maximum instead", qual_rule_id(rule),
                        qual_rule_least(rule, &least) ? least : 0);
}

/* add_edits - note the changes at the first rule that they are about */
static void add_edits(struct analysis *analysis, enum qual_measure measure,
                      struct finding *finding) {
    const struct analysis_edits *edits = &analysis->edits[measure];
    struct text text = {.arena = analysis->arena};

    if (edits->count == 0)
        return;
    text_format(&text, "%u would be the least if ", analysis->totals[measure].figure);
    for (size_t i = 0; i < edits->count; i++)
        text_format(&text, "%s%s", i == 0 ? "" : ", or if ", edit_text(analysis, &edits->items[i]));
    finding->also = analysis_rule_place(analysis, edits->items[0].rule, NULL);
    finding->also_message = arena_copy(analysis->arena, text.bytes, text.length);
}

/* Against the rules ------------------------------------------------------------------ */

/* report - a stated figure, what the rules allow instead, and the claim that shows it */
static void report(struct analysis *analysis, enum qual_measure measure, unsigned id,
                   const char *contrary) {
    struct finding *finding = finding_add(
        analysis->findings, id, analysis_spec_place(analysis, figure_attribute(measure)),
        "the stated %s is %u, but %s: %s", figure_name(measure), analysis->totals[measure].figure,
        contrary, analysis_list(analysis, analysis->cheapest[measure]));

    finding->subject = qual_spec_number(analysis->spec);
    finding->aspect = figure_attribute(measure);
    if (analysis->edits[measure].undecided)
        analysis_undecided(analysis, "which change of a rule would agree with it");
    else
        add_edits(analysis, measure, finding);
}

/* compare - Q0402 to Q0405: a stated figure against the claims */
static void compare(struct analysis *analysis, enum qual_measure measure) {
    const struct analysis_total *total = &analysis->totals[measure];
    const struct range *range = &total->range;
    bool of_credit = measure == QUAL_MEASURE_CREDITS;
    struct arena *arena = analysis->arena;

    if (!is_reported(analysis, measure))
        return;
    if (total->figure < range->min)
        report(
            analysis, measure, of_credit ? 402 : 403,
            arena_format(arena, "no claim comes to less than %u %s", range->min, words(measure)));
    else if (of_credit && !automaton_reaches(analysis->automaton, measure, total->figure))
        report(analysis, measure, 402,
               range->min == range->max
                   ? arena_format(arena, "every claim comes to %u credits", range->min)
                   : arena_format(arena, "no claim comes to just that; the least is %u %s",
                                  range->min, words(measure)));
    else
        report(analysis, measure, of_credit ? 405 : 404,
               arena_format(arena, "a claim may come to %u %s", range->min, words(measure)));
}

/* Against each other ------------------------------------------------------------------ */

/* compare_with_tqt - Q0406, Q0407: credit and hours against the total qualification time */
static void compare_with_tqt(struct analysis *analysis) {
    const struct analysis_total *credit = &analysis->totals[QUAL_MEASURE_CREDITS];
    const struct analysis_total *hours = &analysis->totals[QUAL_MEASURE_HOURS];
    struct finding *finding;
    uint32_t tqt = 0;

    if (!qual_spec_tqt(analysis->spec, &tqt))
        return;
    if (credit->stated && credit->figure != tqt / 10 + (tqt % 10 >= 5)) {
        finding = finding_add(analysis->findings, 406, analysis_spec_place(analysis, "credit"),
                              "the stated credit is %u, but a tenth of the TQT of %u is %u",
                              credit->figure, tqt, tqt / 10 + (tqt % 10 >= 5));
        finding->subject = qual_spec_number(analysis->spec);
        finding->aspect = "credit";
        analysis_point(finding, analysis_spec_place(analysis, "tqt"), "the TQT is here");
    }
    if (hours->stated && hours->figure > tqt) {
        finding = finding_add(analysis->findings, 407, analysis_spec_place(analysis, "glh"),
                              "the stated GLH is %u, more than the TQT of %u", hours->figure, tqt);
        finding->subject = qual_spec_number(analysis->spec);
        finding->aspect = "glh";
        analysis_point(finding, analysis_spec_place(analysis, "tqt"), "the TQT is here");
    }
}

bool analysis_is_off(const struct analysis *analysis, enum qual_measure measure) {
    const struct analysis_total *total = &analysis->totals[measure];

    return total->known && total->stated && total->figure != total->range.min;
}

void analysis_stated(struct analysis *analysis) {
    if (is_reported(analysis, QUAL_MEASURE_CREDITS) || is_reported(analysis, QUAL_MEASURE_HOURS))
        find_edits(analysis);
    compare(analysis, QUAL_MEASURE_CREDITS);
    compare(analysis, QUAL_MEASURE_HOURS);
    compare_with_tqt(analysis);
}
