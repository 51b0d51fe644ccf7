/* compare.c - compare two versions of a specification */
#include "diff/compare.h"

#include <string.h>

#include "diff/comparison.h"

/* bears_on_acceptance - whether some change may change what earns the award */
static bool bears_on_acceptance(const struct changes *changes) {
    for (size_t i = 0; i < changes->count; i++)
        if (changes->items[i].kind->effect != EFFECT_NONE)
            return true;
    return false;
}

/*
 * successors - for each old unit what it counts as in the new version
 *
 * Only the same reference does: whatever takes its place must be achieved anew.
 */
static const uint32_t *successors(struct arena *arena, const struct match *match) {
    uint32_t *units = arena_array(arena, (size_t)match->units.old_count + 1, sizeof *units);

    for (uint32_t i = 0; i < match->units.old_count; i++)
        if (match->by[i] != MATCH_BY_REFERENCE || !partner_new(&match->units, i, &units[i]))
            units[i] = ACCEPTANCE_NONE;
    return units;
}

/* predecessors - for each new rule the old one, or none */
static const uint32_t *predecessors(struct arena *arena, const struct match *match) {
    uint32_t *rules = arena_array(arena, (size_t)match->rules.new_count + 1, sizeof *rules);

    for (uint32_t i = 0; i < match->rules.new_count; i++)
        if (!partner_old(&match->rules, i, &rules[i]))
            rules[i] = ACCEPTANCE_NONE;
    return rules;
}

/* analyse - what the rules of one version allow; its findings are for qualc analyse to say */
static const struct analysis *analyse(struct arena *arena, const struct version *version) {
    struct findings *findings = arena_alloc(arena, sizeof *findings);

    findings->arena = arena;
    findings_next_file(findings);
    return analysis_run(version->spec, version->model, findings, ANALYSIS_STATES_LIMIT);
}

static void judge(struct report *report, struct arena *arena, uint64_t work_limit) {
    struct acceptance_pair pair = {report->before.spec, report->after.spec,
                                   successors(arena, report->match)};

    report->verdict = ACCEPTANCE_EQUAL;
    if (!bears_on_acceptance(&report->changes))
        return;
    report->acceptance = acceptance_compare(arena, &pair, work_limit);
    report->verdict = report->acceptance->verdict;
    if (report->verdict != ACCEPTANCE_UNDECIDED)
        report->became =
            acceptance_changes(arena, &pair, analyse(arena, &report->before),
                               analyse(arena, &report->after), predecessors(arena, report->match));
}

/* compare_form - say that bytes differ where nothing else does */
static void compare_form(struct report *report) {
    uint64_t before = qual_spec_source_digest(report->before.spec);
    uint64_t after = qual_spec_source_digest(report->after.spec);
    struct change *change;

    if (report->changes.count > 0 || before == after)
        return;
    change = change_new(&report->changes, CHANGE_FORM_ONLY, "form");
    change->old_value = arena_format(report->changes.arena, "%016llx", (unsigned long long)before);
    change->new_value = arena_format(report->changes.arena, "%016llx", (unsigned long long)after);
    change->where = place_spec(&report->after, NULL);
    change->also = place_spec(&report->before, NULL);
}

struct report *compare_versions(struct arena *arena, struct version before, struct version after,
                                uint64_t work_limit) {
    struct report *report = arena_alloc(arena, sizeof *report);
    struct comparison comparison = {.arena = arena};

    *report = (struct report){.before = before, .after = after, .changes = {.arena = arena}};
    report->match = match_specs(arena, before.spec, after.spec);
    comparison.match = report->match;
    comparison.before = &report->before;
    comparison.after = &report->after;
    comparison.changes = &report->changes;

    compare_facts_of_spec(&comparison);
    compare_groups(&comparison);
    compare_units(&comparison);
    compare_memberships(&comparison);
    compare_rules(&comparison);
    compare_fact_items(&comparison);
    compare_form(report);
    judge(report, arena, work_limit);
    settle_ages(&comparison);
    settle_severities(&report->changes, report->verdict);
    changes_finish(&report->changes);
    return report;
}

bool report_fails(const struct report *report, enum change_severity severity) {
    return report->verdict == ACCEPTANCE_UNDECIDED || changes_fail(&report->changes, severity);
}
