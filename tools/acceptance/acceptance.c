/* acceptance.c - which learners a new version of a specification treats otherwise */
#include "acceptance/acceptance.h"

#include <string.h>

#include "acceptance/acceptance_search.h"
#include "acceptance/acceptance_taken.h"

/* Pairs of nodes that are looked at, at most, to see that no set is lost. */
#define PATIENCE 256

struct comparison {
    const struct acceptance_pair *pair;
    qual_spec specs[ACCEPTANCE_SIDES];
    struct arena *arena; /* of the result */
    struct arena scratch;
    struct acceptance_common *common;
    struct acceptance_graph *graph;
    struct acceptance_relation relation;
    struct acceptance_part whole[ACCEPTANCE_SIDES];
    struct acceptance_nodes all[ACCEPTANCE_SIDES];                /* of all rules of a side */
    acceptance_node nodes[ACCEPTANCE_SIDES][COMBINATION_CHOICES]; /* for each choice */
    bool built[ACCEPTANCE_SIDES];
    uint64_t spent;        /* work that is counted already */
    bool prepared, failed; /* or past a bound before there was anything to look at */
    struct acceptance *result;
};

/* find_built - the node of rules that are all rules of a side in some choice of pathways */
static bool find_built(const struct comparison *comparison, enum acceptance_side side,
                       const bool *rules, acceptance_node *node) {
    const struct acceptance_part *whole = &comparison->whole[side];
    size_t size = comparison->common->rule_count[side] * sizeof *rules;

    for (uint32_t i = 0; comparison->built[side] && i < whole->choice_count; i++)
        if (memcmp(whole->choices[i], rules, size) == 0) {
            *node = comparison->nodes[side][i];
            return true;
        }
    return false;
}

/* build_part - the nodes of each choice of pathways of a part; false past the bound */
static bool build_part(struct comparison *comparison, enum acceptance_side side,
                       const struct acceptance_part *part, struct acceptance_nodes *nodes) {
    *nodes = (struct acceptance_nodes){
        .items = arena_array(&comparison->scratch, part->choice_count, sizeof *nodes->items)};
    for (uint32_t i = 0; i < part->choice_count; i++) {
        acceptance_node node;

        if (!find_built(comparison, side, part->choices[i], &node) &&
            !acceptance_graph_build(comparison->graph, side, part->choices[i], &node))
            return false;
        if (part == &comparison->whole[side])
            comparison->nodes[side][i] = node;
        if (node != ACCEPTANCE_NOTHING)
            nodes->items[nodes->count++] = node;
    }
    return true;
}

/* prepare - what both directions need; false past a bound */
static bool prepare(struct comparison *comparison, enum acceptance_order order,
                    uint64_t work_limit) {
    comparison->common = acceptance_common_of(&comparison->scratch, comparison->pair, order);
    if (comparison->common == NULL)
        return false;
    comparison->graph =
        acceptance_graph_create(&comparison->scratch, comparison->common, work_limit);
    acceptance_relation_begin(&comparison->relation, comparison->graph);
    for (int i = 0; i < ACCEPTANCE_SIDES; i++) {
        enum acceptance_side side = (enum acceptance_side)i;

        if (!acceptance_whole(comparison->common, side, &comparison->whole[i]))
            return false;
        comparison->built[i] =
            build_part(comparison, side, &comparison->whole[i], &comparison->all[i]);
    }
    return comparison->built[ACCEPTANCE_OLD] && comparison->built[ACCEPTANCE_NEW];
}

/* Witnesses -------------------------------------------------------------------- */

/* earns - what qual_judge says of units */
static bool earns(struct comparison *comparison, enum acceptance_side side, const uint8_t *gained) {
    qual_spec spec = comparison->specs[side];
    size_t size = qual_judge_memory(spec);
    void *memory = arena_alloc(&comparison->scratch, size + 1);
    uint8_t *claim = arena_alloc(&comparison->scratch, (size_t)qual_spec_unit_count(spec) + 1);
    qual_verdict verdict;

    return qual_judge(spec, gained, claim, memory, size, &verdict) && verdict.earned;
}

/* confirm - whether units earn under one version, and do not under the other */
static bool confirm(struct comparison *comparison, enum acceptance_side side,
                    const uint8_t *gained) {
    enum acceptance_side other = side == ACCEPTANCE_OLD ? ACCEPTANCE_NEW : ACCEPTANCE_OLD;
    uint8_t *there = arena_alloc(&comparison->scratch,
                                 (size_t)qual_spec_unit_count(comparison->specs[other]) + 1);

    for (uint32_t i = 0; i < comparison->common->unit_count; i++) {
        const struct acceptance_unit *unit = &comparison->common->units[i];

        if (unit->index[side] != ACCEPTANCE_NONE && unit->index[other] != ACCEPTANCE_NONE)
            there[unit->index[other]] = gained[unit->index[side]];
    }
    return earns(comparison, side, gained) && !earns(comparison, other, there);
}

/* show - turn what was found into a witness, and confirm it */
static void show(struct comparison *comparison, enum acceptance_side side,
                 const struct acceptance_found *found, struct acceptance_witness *witness) {
    const struct acceptance_common *common = comparison->common;
    uint32_t units = qual_spec_unit_count(comparison->specs[side]);
    uint8_t *gained = arena_alloc(comparison->arena, (size_t)units + 1);

    for (uint32_t i = 0; i < common->unit_count; i++) {
        const struct acceptance_unit *unit = &common->units[i];

        if (unit->index[side] != ACCEPTANCE_NONE)
            gained[unit->index[side]] =
                (uint8_t)acceptance_way_at(common, found->taken, unit->rank[side]);
    }
    if (!confirm(comparison, side, gained)) {
        comparison->result->contradicted = true;
        return;
    }
    *witness = (struct acceptance_witness){
        .gained = gained, .units = (uint32_t)(found->cost >> 32), .credit = (uint32_t)found->cost};
}

/* is_covered - whether what earns from some nodes plainly earns from others; then none is lost */
static bool is_covered(struct comparison *comparison, struct acceptance_nodes earning,
                       struct acceptance_nodes others) {
    bool covered = true;

    for (uint32_t i = 0; i < earning.count && covered; i++) {
        covered = false;
        for (uint32_t j = 0; j < others.count && !covered; j++)
            covered = acceptance_covers(&comparison->relation, others.items[j], earning.items[i],
                                        PATIENCE);
    }
    return covered;
}

/*
 * look - find the smallest set that earns under one version and not under the other
 *
 * Returns false past the bound on work.
 */
static bool look(struct comparison *comparison, enum acceptance_side side,
                 struct acceptance_witness *witness) {
    enum acceptance_side other = side == ACCEPTANCE_OLD ? ACCEPTANCE_NEW : ACCEPTANCE_OLD;
    struct acceptance_found found = {
        .taken = arena_array(&comparison->scratch, acceptance_taken_words(comparison->common) + 1,
                             sizeof *found.taken)};
    struct acceptance_part *parts;
    uint32_t count;

    if (is_covered(comparison, comparison->all[side], comparison->all[other]))
        return true;
    count = acceptance_parts(comparison->common, other, &comparison->whole[other], &parts);
    for (uint32_t i = 0; i < count; i++) {
        struct acceptance_nodes denying;

        if (!build_part(comparison, other, &parts[i], &denying) ||
            !acceptance_search(&comparison->relation, side, comparison->all[side], denying, &found))
            return false;
    }
    if (found.found)
        show(comparison, side, &found, witness);
    return true;
}

/* Distances -------------------------------------------------------------------- */

/* measure - how far old claims are from a rule of the new version */
static void measure(struct comparison *comparison, uint32_t index) {
    const struct acceptance_common *common = comparison->common;
    const struct acceptance_rule *rule = &common->rules[ACCEPTANCE_NEW][index];
    struct acceptance_distance *distance =
        &comparison->result->distances[rule->row - common->terms[ACCEPTANCE_NEW].first_rule];
    const uint32_t **amounts =
        arena_array(&comparison->scratch, common->step_count + 1, sizeof *amounts);
    struct range range;

    if (rule->requires)
        return;
    for (uint32_t i = 0; i < rule->step_count; i++) {
        const struct acceptance_share *share =
            &common->steps[rule->steps[i]].shares[ACCEPTANCE_NEW];

        for (uint32_t term = 0; term < share->term_count; term++)
            if (share->terms[term].rule == index)
                amounts[rule->steps[i]] = share->terms[term].amounts;
    }
    range = acceptance_graph_range(comparison->graph, comparison->all[ACCEPTANCE_OLD].items,
                                   comparison->all[ACCEPTANCE_OLD].count, amounts);
    distance->known = true;
    if (rule->has_least && range.min < rule->least)
        distance->missing = rule->least - range.min;
    if (rule->has_most && range.max > rule->most)
        distance->surplus = range.max - rule->most;
}

/* measure_all - the distances of all rules */
static void measure_all(struct comparison *comparison) {
    for (uint32_t i = 0; i < comparison->common->rule_count[ACCEPTANCE_NEW] &&
                         comparison->all[ACCEPTANCE_OLD].count > 0;
         i++)
        measure(comparison, i);
}

/* Everything -------------------------------------------------------------------- */

static enum acceptance_verdict verdict_of(const struct comparison *comparison) {
    bool lost = comparison->result->lost.gained != NULL;
    bool gained = comparison->result->gained.gained != NULL;

    if (comparison->result->contradicted)
        return ACCEPTANCE_UNDECIDED;
    if (lost && comparison->all[ACCEPTANCE_NEW].count == 0)
        return ACCEPTANCE_EMPTY;
    if (lost)
        return gained ? ACCEPTANCE_INCOMPARABLE : ACCEPTANCE_SHRUNK;
    return gained ? ACCEPTANCE_GROWN : ACCEPTANCE_EQUAL;
}

/* Where the first order of steps takes long, the other may be quick. */
static const struct attempt {
    int order;           /* an enum acceptance_order */
    uint64_t work_limit; /* each way, beside what both ways need */
} attempts[] = {{ACCEPTANCE_MOST_CREDIT_FIRST, UINT64_C(1) << 24},
                {ACCEPTANCE_LEAST_CREDIT_FIRST, UINT64_MAX}};

#define ATTEMPTS (sizeof attempts / sizeof attempts[0])

/* is_ready - whether both versions are read in an order; done the first time it is asked */
static bool is_ready(struct comparison *comparison, enum acceptance_order order,
                     uint64_t work_limit) {
    if (!comparison->prepared) {
        comparison->prepared = true;
        comparison->failed = !prepare(comparison, order, work_limit);
    }
    return !comparison->failed;
}

/* compare - try in one order after the other; false past the bound */
static bool compare(struct comparison *comparisons, uint64_t work_limit) {
    struct acceptance *result = comparisons->result;
    bool measured = false, lost = false, gained = false;

    for (size_t i = 0; i < ATTEMPTS && !(lost && gained); i++) {
        struct comparison *comparison = &comparisons[attempts[i].order];
        uint64_t rest = work_limit - result->work, limit = attempts[i].work_limit, before;

        if (result->work >= work_limit)
            return false;
        if (!is_ready(comparison, (enum acceptance_order)attempts[i].order, rest))
            continue;
        before = comparison->spent;
        if (!measured)
            measure_all(comparison);
        measured = true;
        if (limit > rest)
            limit = rest;
        comparison->graph->work_limit = comparison->graph->work + limit;
        lost = lost || look(comparison, ACCEPTANCE_OLD, &result->lost);
        comparison->graph->work_limit = comparison->graph->work + limit;
        gained = gained || look(comparison, ACCEPTANCE_NEW, &result->gained);
        comparison->spent = comparison->graph->work;
        result->work += comparison->spent - before;
    }
    return lost && gained;
}

struct acceptance *acceptance_compare(struct arena *arena, const struct acceptance_pair *pair,
                                      uint64_t work_limit) {
    struct comparison comparisons[ACCEPTANCE_ORDERS];
    struct acceptance *result = arena_alloc(arena, sizeof *result);

    for (int i = 0; i < ACCEPTANCE_ORDERS; i++)
        comparisons[i] = (struct comparison){
            .pair = pair,
            .specs = {pair->old_spec, pair->new_spec},
            .arena = arena,
            .scratch = {.limit = arena->limit, .out_of_memory = arena->out_of_memory},
            .result = result};
    result->verdict = ACCEPTANCE_UNDECIDED;
    result->distances = arena_array(arena, (size_t)qual_spec_rule_count(pair->new_spec) + 1,
                                    sizeof *result->distances);
    if (compare(comparisons, work_limit))
        result->verdict = verdict_of(&comparisons[comparisons[0].failed ? 1 : 0]);
    for (int i = 0; i < ACCEPTANCE_ORDERS; i++)
        arena_free(&comparisons[i].scratch);
    return result;
}

const char *acceptance_verdict_name(enum acceptance_verdict verdict) {
    static const char *const names[] = {
        [ACCEPTANCE_EQUAL] = "equal",   [ACCEPTANCE_GROWN] = "grown",
        [ACCEPTANCE_SHRUNK] = "shrunk", [ACCEPTANCE_INCOMPARABLE] = "incomparable",
        [ACCEPTANCE_EMPTY] = "empty",   [ACCEPTANCE_UNDECIDED] = "undecided"};

    return names[verdict];
}
