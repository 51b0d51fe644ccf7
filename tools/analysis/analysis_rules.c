/* analysis_rules.c - rules that contradict each other, change nothing, or keep a unit out */
#include <string.h>

#include "analysis/analysis.h"
#include "show/show.h"

static const char *id_of(const struct analysis *analysis, uint32_t rule) {
    return qual_rule_id(analysis_rule(analysis, rule));
}

/* list_rules - "'a', 'b' and 'c'" */
static const char *list_rules(const struct analysis *analysis, const struct analysis_rules *rules) {
    struct text list = {.arena = analysis->arena};

    for (uint32_t i = 0; i < rules->count; i++)
        text_format(&list, "%s'%s'",
                    i == 0                  ? ""
                    : i + 1 == rules->count ? " and "
                                            : ", ",
                    id_of(analysis, rules->items[i]));
    return list.length == 0 ? "" : arena_copy(analysis->arena, list.bytes, list.length);
}

/* point_at_rule - note where a rule is that a finding names */
static void point_at_rule(const struct analysis *analysis, struct finding *finding, uint32_t rule) {
    analysis_point(finding, analysis_rule_place(analysis, rule, NULL),
                   arena_format(analysis->arena, "this is the rule '%s'", id_of(analysis, rule)));
}

/* Contradictions --------------------------------------------------------------- */

/* ask_empty - whether no claim satisfies the rules that are left */
static enum answer ask_empty(struct analysis *analysis, const uint8_t *edits, uint32_t subject) {
    struct arena scratch = analysis_scratch(analysis);
    const struct automaton *automaton = analysis_variant(analysis, &scratch, edits);
    enum answer answer = automaton == NULL               ? ANSWER_UNDECIDED
                         : automaton_is_empty(automaton) ? ANSWER_YES
                                                         : ANSWER_NO;

    (void)subject;
    arena_free(&scratch);
    return answer;
}

/* counted_in_all - what a rule counts over every unit there is */
static uint32_t counted_in_all(struct analysis *analysis, uint32_t rule) {
    uint8_t *all = arena_array(analysis->arena, analysis->unit_count + 1, sizeof *all);

    memset(all, QUAL_GAINED_ASSESSED, analysis->unit_count);
    return qual_rule_counted(analysis_rule(analysis, rule), all, all);
}

/* contradiction_message - what a smallest set of rules comes to */
static const char *contradiction_message(struct analysis *analysis,
                                         const struct analysis_rules *rules) {
    uint32_t least;

    if (rules->count == 1 && qual_rule_least(analysis_rule(analysis, rules->items[0]), &least)) {
        uint32_t most = counted_in_all(analysis, rules->items[0]);
        enum qual_measure measure = qual_rule_measure(analysis_rule(analysis, rules->items[0]));

        return arena_format(analysis->arena,
                            "the rule %s can never hold: it asks for %u, and its units come to "
                            "%u %s",
                            list_rules(analysis, rules), least, most, measure_words(measure, most));
    }
    if (rules->count == 1)
        return arena_format(analysis->arena, "the rule %s can never hold",
                            list_rules(analysis, rules));
    return arena_format(analysis->arena, "the rules %s contradict each other; %s",
                        list_rules(analysis, rules),
                        rules->smallest ? "no fewer rules do" : "without one of them they do not");
}

/* report_contradiction - Q0401: no claim is valid */
static void report_contradiction(struct analysis *analysis) {
    struct analysis_rules *rules = &analysis->contradiction;
    const struct analysis_question question = {ask_empty, ANALYSIS_NO_RULE,
                                               analysis_edits_none(analysis)};
    struct finding *finding;

    if (!analysis_smallest_rules(analysis, &question, rules)) {
        rules->count = 0;
        finding_add(analysis->findings, 401, analysis_spec_place(analysis, NULL),
                    "the rules contradict each other: no claim satisfies them all")
            ->subject = qual_spec_number(analysis->spec);
        analysis_undecided(analysis, "which of the rules contradict each other");
        return;
    }
    finding =
        finding_add(analysis->findings, 401, analysis_rule_place(analysis, rules->items[0], NULL),
                    "%s", contradiction_message(analysis, rules));
    finding->subject = id_of(analysis, rules->items[0]);
    if (rules->count > 1)
        point_at_rule(analysis, finding, rules->items[1]);
}

/* Redundant rules ----------------------------------------------------------------- */

/* report_redundant - Q0409, naming the rules that imply it where that can be decided */
static void report_redundant(struct analysis *analysis, uint32_t rule) {
    const struct analysis_question question = {analysis_ask_implied, rule, analysis->base};
    struct place place = analysis_rule_place(analysis, rule, NULL);
    const char *id = id_of(analysis, rule);
    struct analysis_rules rules = {0};
    struct finding *finding;

    if (!analysis_smallest_rules(analysis, &question, &rules))
        finding = finding_add(analysis->findings, 409, place,
                              "the rule '%s' changes nothing: the other rules imply it", id);
    else if (rules.count == 0)
        finding = finding_add(analysis->findings, 409, place,
                              "the rule '%s' changes nothing: its pathways imply it already", id);
    else {
        finding = finding_add(analysis->findings, 409, place,
                              "the rule '%s' changes nothing: %s %s it already", id,
                              list_rules(analysis, &rules), rules.count == 1 ? "implies" : "imply");
        point_at_rule(analysis, finding, rules.items[0]);
    }
    finding->subject = id;
}

/* report_idle - Q0410: a rule without a bound that a claim could break */
static void report_idle(struct analysis *analysis, uint32_t rule) {
    finding_add(analysis->findings, 410, analysis_rule_place(analysis, rule, NULL),
                "the rule '%s' holds of every set of units", id_of(analysis, rule))
        ->subject = id_of(analysis, rule);
}

/* is_within_redundant - whether a rule stands in pathways that can be deleted as a whole */
static bool is_within_redundant(const struct analysis *analysis, uint32_t rule) {
    qual_rule around = analysis_rule(analysis, rule);

    while (qual_rule_within(around, &around))
        if (analysis->redundant[around.row - analysis->terms.first_rule])
            return true;
    return false;
}

/* report_rule - what there is to say of a rule that can be deleted */
static void report_rule(struct analysis *analysis, uint32_t rule) {
    if (!analysis_can_break(analysis_rule(analysis, rule)))
        report_idle(analysis, rule);
    else if (analysis->possible && !is_within_redundant(analysis, rule))
        report_redundant(analysis, rule);
}

/* find_redundant - which rules can be deleted, each alone */
static void find_redundant(struct analysis *analysis) {
    bool *redundant = arena_array(analysis->arena, analysis->rule_count + 1, sizeof *redundant);

    for (uint32_t rule = 0; rule < analysis->rule_count; rule++) {
        if (analysis->without[rule].redundant == ANSWER_UNDECIDED) {
            analysis_undecided(analysis, "which of the rules change nothing");
            return;
        }
        redundant[rule] = analysis->without[rule].redundant == ANSWER_YES;
    }
    analysis->redundant = redundant;
    for (uint32_t rule = 0; rule < analysis->rule_count; rule++)
        if (redundant[rule])
            report_rule(analysis, rule);
}

/* Dead units ------------------------------------------------------------------------ */

/* is_reported - whether a unit is dead though its groups count */
static bool is_reported(const struct analysis *analysis, uint32_t unit) {
    return analysis->dead[unit] && !analysis->surplus[unit];
}

/* report_dead - Q0408: units that no valid claim holds */
static void report_dead(struct analysis *analysis) {
    for (uint32_t unit = 0; unit < analysis->unit_count; unit++) {
        uint32_t keeper = analysis->keepers[unit];
        qual_urn urn = qual_unit_urn(analysis_unit(analysis, unit));
        struct finding *finding;

        if (!is_reported(analysis, unit))
            continue;
        finding = finding_add(analysis->findings, 408, analysis_unit_place(analysis, unit),
                              "no valid claim holds '%s'", urn.text);
        finding->subject = arena_copy(analysis->arena, urn.text, strlen(urn.text));
        if (keeper == ANALYSIS_NO_RULE)
            continue;
        finding->also = analysis_rule_place(analysis, keeper, NULL);
        finding->also_message = arena_format(analysis->arena, "without the rule '%s' one could",
                                             id_of(analysis, keeper));
    }
}

void analysis_look_at_rules(struct analysis *analysis) {
    if (analysis->possible)
        report_dead(analysis);
    else
        report_contradiction(analysis);
    find_redundant(analysis);
}
