/* acceptance_relation.c - whether what earns from one node also earns from another */
#include "acceptance/acceptance_relation.h"

/* Pairs of nodes that are remembered, at most. */
#define PAIRS_LIMIT (UINT32_C(1) << 22)

#define FIRST_MASK UINT32_C(0xFFFF)

#define COVERED (UINT64_C(1) << 31)

void acceptance_relation_begin(struct acceptance_relation *relation,
                               struct acceptance_graph *graph) {
    *relation = (struct acceptance_relation){.graph = graph, .mask = FIRST_MASK};
    relation->pairs = arena_array(graph->arena, (size_t)FIRST_MASK + 1, sizeof *relation->pairs);
}

static uint32_t slot_of(const struct acceptance_relation *relation, uint64_t pair) {
    return (uint32_t)(pair * UINT64_C(0x9E3779B97F4A7C15) >> 32) & relation->mask;
}

/* find - the slot of a pair, or a free one */
static uint64_t *find(const struct acceptance_relation *relation, uint64_t pair) {
    uint32_t slot = slot_of(relation, pair);

    while (relation->pairs[slot] != 0 && (relation->pairs[slot] & ~COVERED) != pair)
        slot = (slot + 1) & relation->mask;
    return &relation->pairs[slot];
}

/* remember - what is known of a pair */
static void remember(struct acceptance_relation *relation, uint64_t pair, bool covered) {
    if (relation->count == PAIRS_LIMIT)
        return;
    if (relation->count > relation->mask / 2) {
        uint64_t *pairs = relation->pairs;
        uint32_t mask = relation->mask;

        relation->mask = mask * 4 + 3;
        relation->pairs = arena_array(relation->graph->arena, (size_t)relation->mask + 1,
                                      sizeof *relation->pairs);
        for (uint32_t i = 0; i <= mask; i++)
            if (pairs[i] != 0)
                *find(relation, pairs[i] & ~COVERED) = pairs[i];
    }
    relation->count++;
    *find(relation, pair) = pair | (covered ? COVERED : 0);
}

/* is_heavier - whether the claims of a node need more of something than those of another */
static bool is_heavier(const struct acceptance_graph *graph, acceptance_node node,
                       acceptance_node other) {
    const uint32_t *a = graph->weights + (size_t)node * ACCEPTANCE_WEIGHTS;
    const uint32_t *b = graph->weights + (size_t)other * ACCEPTANCE_WEIGHTS;

    for (uint32_t i = 0; i < ACCEPTANCE_WEIGHTS; i++)
        if (a[i] > b[i])
            return true;
    return graph->costs[ACCEPTANCE_OLD][node] >> 32 > graph->costs[ACCEPTANCE_OLD][other] >> 32;
}

/* to_come_of - what a rule of the layer of a node lets come */
static struct acceptance_to_come to_come_of(const struct acceptance_graph *graph,
                                            acceptance_node node,
                                            const struct acceptance_build_layer *layer,
                                            uint32_t index) {
    return index < layer->width ? graph->to_come[graph->first_to_come[node] + index]
                                : layer->unchanged[index - layer->width];
}

/* is_freer - whether a node, made by the same rules as another, lets as much come by each */
static bool is_freer(const struct acceptance_graph *graph, acceptance_node node,
                     acceptance_node other) {
    uint32_t width = graph->builds[node]->layers[graph->steps[node]].width;
    const struct acceptance_to_come *a = graph->to_come + graph->first_to_come[node];
    const struct acceptance_to_come *b = graph->to_come + graph->first_to_come[other];

    for (uint32_t i = 0; i < width; i++)
        if (a[i].least > b[i].least || a[i].most < b[i].most)
            return false;
    return true;
}

/*
 * is_implied - whether a rule of a node holds for all that the rules of another side let come
 *
 * Each of its two bounds by some rule: the least by one that adds no more, the
 * most by one that adds no less.
 */
static bool is_implied(const struct acceptance_graph *graph, acceptance_node node, uint32_t index,
                       acceptance_node other) {
    uint32_t step = graph->steps[node];
    enum acceptance_side side = graph->builds[node]->side, others = graph->builds[other]->side;
    const struct acceptance_build_layer *layer = &graph->builds[node]->layers[step];
    const struct acceptance_build_layer *other_layer = &graph->builds[other]->layers[step];
    struct acceptance_to_come wanted = to_come_of(graph, node, layer, index);
    bool least = wanted.least == 0, most = wanted.most == ACCEPTANCE_NO_LIMIT;
    uint32_t rule = layer->rules[index];

    for (uint32_t i = 0; i < other_layer->count && !(least && most); i++) {
        struct acceptance_to_come given = to_come_of(graph, other, other_layer, i);
        uint32_t by = other_layer->rules[i];

        least = least || (given.least >= wanted.least && given.least != ACCEPTANCE_OUT_OF_REACH &&
                          graph->common->adds_no_more[others][by][rule] <= step);
        most = most ||
               (given.most <= wanted.most && graph->common->adds_no_more[side][rule][by] <= step);
    }
    return least && most;
}

/* is_plain - whether a node covers another, rule by rule: then what is taken there is taken here */
bool acceptance_is_plain(const struct acceptance_graph *graph, acceptance_node node,
                         acceptance_node other) {
    const struct acceptance_build *build = graph->builds[node];

    if (build == NULL || graph->builds[other] == NULL)
        return false;
    if (build == graph->builds[other])
        return is_freer(graph, node, other);
    if (build->side == graph->builds[other]->side)
        return false;
    for (uint32_t i = 0; i < build->layers[graph->steps[node]].count; i++)
        if (!is_implied(graph, node, i, other))
            return false;
    return true;
}

static bool covers(struct acceptance_relation *relation, acceptance_node node,
                   acceptance_node other);

/* answers - whether a node has an answer to a symbol that leads from another node to 'next' */
static bool answers(struct acceptance_relation *relation, acceptance_node node,
                    acceptance_node next, uint32_t symbol) {
    const struct acceptance_graph *graph = relation->graph;
    const struct acceptance_step *step = &graph->common->steps[graph->steps[node]];

    for (uint32_t answer = symbol;; answer = step->by_way ? 0 : answer - 1) {
        if (covers(relation, acceptance_edge(graph, node, answer), next))
            return true;
        if (answer == 0)
            return false;
    }
}

static bool covers(struct acceptance_relation *relation, acceptance_node node,
                   acceptance_node other) {
    struct acceptance_graph *graph = relation->graph;
    uint64_t pair = (uint64_t)node << 32 | other, known;
    uint32_t symbols;
    bool covered = true;

    if (node == other || other == ACCEPTANCE_NOTHING)
        return true;
    if (node == ACCEPTANCE_NOTHING || is_heavier(graph, node, other))
        return false;
    if (acceptance_is_plain(graph, node, other))
        return true;
    known = *find(relation, pair);
    if (known != 0)
        return (known & COVERED) != 0;
    if (relation->count == PAIRS_LIMIT || relation->patience == 0)
        return false;
    relation->patience--;
    symbols = graph->common->steps[graph->steps[other]].symbols;
    graph->work += symbols;
    for (uint32_t symbol = 0; symbol < symbols && covered; symbol++) {
        acceptance_node next = acceptance_edge(graph, other, symbol);

        covered = next == ACCEPTANCE_NOTHING || answers(relation, node, next, symbol);
    }
    if (covered || relation->patience > 0)
        remember(relation, pair, covered);
    return covered;
}

bool acceptance_covers(struct acceptance_relation *relation, acceptance_node node,
                       acceptance_node other, uint32_t patience) {
    bool covered;

    relation->patience = patience;
    covered = covers(relation, node, other);
    /* What took too long once is not asked again. */
    if (!covered && relation->patience == 0 && *find(relation, (uint64_t)node << 32 | other) == 0)
        remember(relation, (uint64_t)node << 32 | other, false);
    return covered;
}
