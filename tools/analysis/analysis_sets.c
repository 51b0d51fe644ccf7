/* analysis_sets.c - the fewest rules that have some property together */
#include <string.h>

#include "analysis/analysis.h"

/* Sets that are tried to find one of fewer rules. */
#define SETS_LIMIT 1000

/* A search for the fewest rules. */
struct sets {
    struct analysis *analysis;
    const struct analysis_question *question;
    uint32_t *items; /* the rules to choose from */
    uint32_t count;
    bool *kept; /* for each of them */
    uint8_t *edits;
    size_t tried;
};

/* outermost - the common rule that a rule is, or is within */
static uint32_t outermost(const struct analysis *analysis, uint32_t rule) {
    qual_rule common = analysis_rule(analysis, rule);

    while (qual_rule_within(common, &common))
        continue;
    return common.row - analysis->terms.first_rule;
}

static struct sets sets_begin(struct analysis *analysis, const struct analysis_question *question) {
    struct sets sets = {
        .analysis = analysis,
        .question = question,
        .items = arena_array(analysis->arena, analysis->rule_count + 1, sizeof *sets.items),
        .kept = arena_array(analysis->arena, analysis->rule_count + 1, sizeof *sets.kept),
        .edits = analysis_edits_none(analysis)};

    for (uint32_t rule = 0; rule < analysis->rule_count; rule++) {
        qual_rule handle = analysis_rule(analysis, rule);

        if (outermost(analysis, rule) != rule || !analysis_can_break(handle) ||
            question->base[rule] == RULE_LEFT_OUT ||
            (question->subject != ANALYSIS_NO_RULE &&
             outermost(analysis, question->subject) == rule))
            continue;
        sets.items[sets.count] = rule;
        sets.kept[sets.count++] = true;
    }
    return sets;
}

/* ask - whether the rules that are kept have the property */
static enum answer ask(struct sets *sets) {
    struct analysis *analysis = sets->analysis;

    memcpy(sets->edits, sets->question->base, analysis->rule_count);
    for (uint32_t i = 0; i < sets->count; i++)
        if (!sets->kept[i])
            analysis_leave_out(analysis, sets->edits, sets->items[i]);
    sets->tried++;
    return sets->question->ask(analysis, sets->edits, sets->question->subject);
}

/* shrink - drop every rule that can be spared, the last first; false when not decided */
static bool shrink(struct sets *sets) {
    for (uint32_t i = sets->count; i-- > 0;) {
        enum answer answer;

        sets->kept[i] = false;
        answer = ask(sets);
        if (answer == ANSWER_UNDECIDED)
            return false;
        sets->kept[i] = answer == ANSWER_NO;
    }
    return true;
}

/* next_set - the next choice of 'size' out of so many, in order; false after the last */
static bool next_set(uint32_t *chosen, uint32_t size, uint32_t count) {
    uint32_t at = size;

    while (at > 0 && chosen[at - 1] == count - size + at - 1)
        at--;
    if (at == 0)
        return false;
    for (chosen[at - 1]++; at < size; at++)
        chosen[at] = chosen[at - 1] + 1;
    return true;
}

/* try_size - keep a set of so many rules that has the property; UNDECIDED past a bound */
static enum answer try_size(struct sets *sets, uint32_t size) {
    uint32_t *chosen = arena_array(sets->analysis->arena, size + 1, sizeof *chosen);

    for (uint32_t i = 0; i < size; i++)
        chosen[i] = i;
    do {
        enum answer answer;

        if (sets->tried > SETS_LIMIT)
            return ANSWER_UNDECIDED;
        memset(sets->kept, false, sets->count * sizeof *sets->kept);
        for (uint32_t i = 0; i < size; i++)
            sets->kept[chosen[i]] = true;
        answer = ask(sets);
        if (answer != ANSWER_NO)
            return answer;
    } while (next_set(chosen, size, sets->count));
    return ANSWER_NO;
}

/* take - note the rules that are kept */
static void take(const struct sets *sets, struct analysis_rules *rules) {
    rules->count = 0;
    for (uint32_t i = 0; i < sets->count; i++)
        if (sets->kept[i])
            rules->items[rules->count++] = sets->items[i];
}

/*
 * Small sets come first, because their automata are small; when too many have
 * been tried, what is left is to drop rules from all of them one by one.
 */
bool analysis_smallest_rules(struct analysis *analysis, const struct analysis_question *question,
                             struct analysis_rules *rules) {
    struct sets sets = sets_begin(analysis, question);
    enum answer answer = ANSWER_NO;

    for (uint32_t size = 0; size <= sets.count && answer == ANSWER_NO; size++)
        answer = try_size(&sets, size);
    rules->smallest = answer == ANSWER_YES;
    if (!rules->smallest) {
        memset(sets.kept, true, sets.count * sizeof *sets.kept);
        if (!shrink(&sets))
            return false;
    }
    rules->items = arena_array(analysis->arena, sets.count + 1, sizeof *rules->items);
    take(&sets, rules);
    return true;
}
