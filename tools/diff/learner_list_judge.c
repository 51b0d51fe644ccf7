/* learner_list_judge.c - judge learners by two versions */
#include <stdlib.h>
#include <string.h>

#include "diff/learner_list.h"

/* One version, and room to judge by it. */
struct court {
    qual_spec spec;
    uint8_t *claim, *further;
    void *memory;
    size_t size;
};

struct judging {
    struct arena *arena;
    struct learners_judged *judged;
    struct court before, after;
    struct learner_rule *rules; /* one for each rule of the new version */
    uint32_t *short_of, *costs; /* of those who lose, so far as known */
    size_t short_count, cost_count;
};

static struct court court_open(struct arena *arena, qual_spec spec) {
    size_t judge = qual_judge_memory(spec), complete = qual_complete_memory(spec);
    struct court court = {.spec = spec, .size = judge > complete ? judge : complete};

    court.memory = arena_alloc(arena, court.size);
    court.claim = arena_array(arena, qual_spec_unit_count(spec), 1);
    court.further = arena_array(arena, qual_spec_unit_count(spec), 1);
    return court;
}

/* earns - whether what is gained earns the award; leaves the claim in the court */
static bool earns(struct judging *judging, struct court *court, const uint8_t *gained) {
    qual_verdict verdict;

    if (!qual_judge(court->spec, gained, court->claim, court->memory, court->size, &verdict))
        arena_fail(judging->arena);
    return verdict.earned;
}

/* Those who lose --------------------------------------------------------------------------- */

/* miss_rules - enter the rules that a learner misses; returns the most credits of one */
static uint32_t miss_rules(struct judging *judging, const struct learner *learner) {
    struct court *court = &judging->after;
    uint32_t cursor = 0, most = 0;
    qual_unmet unmet;

    while (qual_unmet_next(court->spec, learner->gained[1], court->claim, &cursor, &unmet)) {
        struct learner_rule *rule =
            &judging->rules[unmet.rule.row - qual_spec_rule(court->spec, 0).row];

        rule->rule = unmet.rule;
        rule->learners++;
        rule->total += unmet.missing;
        if (unmet.missing > rule->worst)
            rule->worst = unmet.missing;
        if (qual_rule_measure(unmet.rule) == QUAL_MEASURE_CREDITS && unmet.missing > most)
            most = unmet.missing;
    }
    return most;
}

/* further_credit - credits of the units to add */
static uint32_t further_credit(const struct court *court) {
    uint32_t sum = 0, credit;

    for (uint32_t i = 0; i < qual_spec_unit_count(court->spec); i++)
        if (court->further[i] != 0 && qual_unit_credit(qual_spec_unit(court->spec, i), &credit))
            sum += credit;
    return sum;
}

/* lose - what a learner who loses the award is short of, and what it takes to finish */
static void lose(struct judging *judging, const struct learner *learner,
                 struct learner_judged *result) {
    struct court *court = &judging->after;

    result->short_of = miss_rules(judging, learner);
    judging->short_of[judging->short_count++] = result->short_of;
    result->found = qual_complete(court->spec, learner->gained[1], QUAL_MEASURE_CREDITS,
                                  court->further, court->memory, court->size);
    switch (result->found) {
    case QUAL_COMPLETION_FOUND:
        result->can_finish = true;
        result->to_finish = further_credit(court);
        judging->costs[judging->cost_count++] = result->to_finish;
        break;
    case QUAL_COMPLETION_IMPOSSIBLE:
        judging->judged->cannot_finish++;
        break;
    case QUAL_COMPLETION_NOT_STATED:
        judging->judged->cost_unknown++;
        break;
    case QUAL_COMPLETION_MEMORY:
        arena_fail(judging->arena);
    }
}

/* All ------------------------------------------------------------------------------------------ */

static enum learner_fate fate_of(bool before, bool after) {
    if (before)
        return after ? LEARNER_KEEPS : LEARNER_LOSES;
    return after ? LEARNER_GAINS : LEARNER_NEITHER;
}

static int compare_figures(const void *a, const void *b) {
    const uint32_t *left = a, *right = b;

    return *left < *right ? -1 : *left > *right;
}

static struct learner_figures figures_of(uint32_t *figures, size_t count) {
    struct learner_figures result = {.learners = count};

    if (count == 0)
        return result;
    qsort(figures, count, sizeof *figures, compare_figures);
    for (size_t i = 0; i < count; i++)
        result.total += figures[i];
    result.median = figures[(count - 1) / 2];
    result.worst = figures[count - 1];
    return result;
}

/* keep_missed - leave only the rules that somebody misses */
static void keep_missed(struct judging *judging) {
    for (uint32_t i = 0; i < qual_spec_rule_count(judging->after.spec); i++)
        if (judging->rules[i].learners > 0)
            judging->rules[judging->judged->rule_count++] = judging->rules[i];
    judging->judged->rules = judging->rules;
}

const struct learners_judged *learners_judge(struct arena *arena, const struct learners *learners,
                                             qual_spec before, qual_spec after) {
    struct learners_judged *judged = arena_alloc(arena, sizeof *judged);
    struct judging judging = {.arena = arena,
                              .judged = judged,
                              .before = court_open(arena, before),
                              .after = court_open(arena, after)};

    judged->learners = learners;
    judged->items = arena_array(arena, learners->count, sizeof *judged->items);
    judging.rules = arena_array(arena, qual_spec_rule_count(after), sizeof *judging.rules);
    judging.short_of = arena_array(arena, learners->count, sizeof *judging.short_of);
    judging.costs = arena_array(arena, learners->count, sizeof *judging.costs);
    for (size_t i = 0; i < learners->count; i++) {
        const struct learner *learner = &learners->items[i];
        bool earned = earns(&judging, &judging.before, learner->gained[0]);
        bool still = earns(&judging, &judging.after, learner->gained[1]);

        judged->items[i].fate = fate_of(earned, still);
        judged->fates[judged->items[i].fate]++;
        if (judged->items[i].fate == LEARNER_LOSES)
            lose(&judging, learner, &judged->items[i]);
    }
    judged->short_of = figures_of(judging.short_of, judging.short_count);
    judged->to_finish = figures_of(judging.costs, judging.cost_count);
    keep_missed(&judging);
    return judged;
}

const char *learner_fate_name(enum learner_fate fate) {
    static const char *const names[] = {"keeps", "loses", "gains", "neither"};

    return names[fate];
}
