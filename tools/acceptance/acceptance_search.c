/* acceptance_search.c - the smallest set that earns under some nodes and not under others */
#include "acceptance/acceptance_search.h"

#include <string.h>

#include "acceptance/acceptance_sets.h"

/* Pairs at most; past them nothing is said. */
#define PAIRS_LIMIT (UINT32_C(1) << 21)

#define FIRST_MASK UINT32_C(0x3FFF)

/* Pairs of the same node with which one is compared, at most. */
#define BEATEN_BY 64

#define WAY_BITS 4
#define WAYS_OF_WORD (64 / WAY_BITS)

/* A claim so far, and what the same units may come to otherwise. */
struct pair {
    acceptance_node node;
    acceptance_set set;
    uint64_t cost;
    bool closed;   /* gone on from, or need not be: no better way to it will be found */
    uint32_t next; /* that was gone on from before it, of the same node, plus one */
};

/* A pair that waits to be gone on from; the cost may have been bettered since. */
struct waiting {
    uint64_t whole; /* least cost of a claim through the pair */
    uint32_t step;
    uint32_t pair;
};

struct search {
    struct acceptance_graph *graph;
    struct acceptance_relation *relation;
    enum acceptance_side side;
    struct acceptance_found *found;
    struct arena scratch;
    struct acceptance_sets sets;
    struct pair *pairs;
    uint64_t *taken; /* of each pair */
    uint32_t words;
    size_t count, capacity;
    uint32_t *slots; /* index of a pair plus one; 0 free */
    uint32_t mask;
    uint32_t *latest; /* for each node, the pair last gone on from, plus one */
    struct waiting *heap;
    size_t waiting, heap_capacity;
    uint64_t *draft; /* what is taken, while it is made */
    bool past;       /* the bound on work */
};

/* What is taken --------------------------------------------------------------- */

static uint32_t unit_words(const struct acceptance_common *common) {
    return (common->unit_count + 63) / 64;
}

uint32_t acceptance_taken_words(const struct acceptance_common *common) {
    uint32_t ways = common->by_way ? (common->unit_count + WAYS_OF_WORD - 1) / WAYS_OF_WORD : 0;

    return unit_words(common) + ways;
}

/* way_shift - where the way of a unit stands in its word */
static uint32_t way_shift(uint32_t rank) {
    return 64 - WAY_BITS - rank % WAYS_OF_WORD * WAY_BITS;
}

uint32_t acceptance_way_at(const struct acceptance_common *common, const uint64_t *taken,
                           uint32_t rank) {
    if ((taken[rank / 64] >> (63 - rank % 64) & 1) == 0)
        return 0;
    if (!common->by_way)
        return QUAL_GAINED_ASSESSED;
    /* Kept as how many ways come after it, so that an earlier way is more. */
    return QUAL_GAINED_IMPORTED >>
           (taken[unit_words(common) + rank / WAYS_OF_WORD] >> way_shift(rank) & 7);
}

/* take - add the units of a symbol; of several that are alike the first */
static void take(const struct search *search, uint32_t index, uint32_t symbol, uint64_t *taken) {
    const struct acceptance_common *common = search->graph->common;
    const struct acceptance_step *step = &common->steps[index];
    uint32_t units = step->by_way ? symbol != 0 : symbol;

    for (uint32_t i = 0; i < units; i++) {
        uint32_t rank = common->units[step->units[i]].rank[search->side], later = 0;
        uint32_t way = step->by_way ? step->ways[symbol] : QUAL_GAINED_ASSESSED;

        taken[rank / 64] |= UINT64_C(1) << (63 - rank % 64);
        for (; way < QUAL_GAINED_IMPORTED; way *= 2)
            later++;
        if (common->by_way)
            taken[unit_words(common) + rank / WAYS_OF_WORD] |= (uint64_t)later << way_shift(rank);
    }
}

/* is_better - whether a cost is less, or the same with the earlier references */
static bool is_better(const struct search *search, uint64_t cost, const uint64_t *taken,
                      uint64_t other_cost, const uint64_t *other) {
    if (cost != other_cost)
        return cost < other_cost;
    for (uint32_t i = 0; i < search->words; i++)
        if (taken[i] != other[i])
            return taken[i] > other[i];
    return false;
}

/* Waiting pairs ----------------------------------------------------------------- */

static bool is_sooner(const struct waiting *a, const struct waiting *b) {
    if (a->whole != b->whole)
        return a->whole < b->whole;
    /* Of one cost the earlier step, so that each pair has its best before it is gone on from. */
    return a->step != b->step ? a->step < b->step : a->pair < b->pair;
}

static void push(struct search *search, struct waiting waiting) {
    size_t place = search->waiting++;

    if (search->waiting > search->heap_capacity) {
        size_t size = sizeof waiting, capacity = 2 * search->heap_capacity + 1024;

        search->heap = arena_extend(&search->scratch, search->heap, search->heap_capacity * size,
                                    capacity * size);
        search->heap_capacity = capacity;
    }
    for (; place > 0 && is_sooner(&waiting, &search->heap[(place - 1) / 2]);
         place = (place - 1) / 2)
        search->heap[place] = search->heap[(place - 1) / 2];
    search->heap[place] = waiting;
}

static struct waiting pop(struct search *search) {
    struct waiting first = search->heap[0], last = search->heap[--search->waiting];
    size_t place = 0, child;

    while ((child = 2 * place + 1) < search->waiting) {
        if (child + 1 < search->waiting &&
            is_sooner(&search->heap[child + 1], &search->heap[child]))
            child++;
        if (!is_sooner(&search->heap[child], &last))
            break;
        search->heap[place] = search->heap[child];
        place = child;
    }
    search->heap[place] = last;
    return first;
}

/* Pairs --------------------------------------------------------------------------- */

static uint64_t *taken_of(const struct search *search, size_t pair) {
    return search->taken + pair * search->words;
}

static uint32_t slot_of(const struct search *search, acceptance_node node, acceptance_set set) {
    uint64_t hash = ((uint64_t)node << 32 | set) * UINT64_C(0x9E3779B97F4A7C15);

    hash ^= hash >> 32;
    return (uint32_t)hash & search->mask;
}

/* grow - make room for one pair more */
static void grow(struct search *search) {
    if (search->count == search->capacity) {
        size_t capacity = 2 * search->capacity + 1024, words = search->words * sizeof(uint64_t);

        search->pairs =
            arena_extend(&search->scratch, search->pairs, search->capacity * sizeof *search->pairs,
                         capacity * sizeof *search->pairs);
        search->taken = arena_extend(&search->scratch, search->taken, search->capacity * words,
                                     capacity * words);
        search->capacity = capacity;
    }
    if (search->count < search->mask / 2)
        return;
    search->mask = search->mask * 4 + 3;
    search->slots = arena_array(&search->scratch, (size_t)search->mask + 1, sizeof *search->slots);
    for (uint32_t i = 0; i < search->count; i++) {
        uint32_t slot = slot_of(search, search->pairs[i].node, search->pairs[i].set);

        while (search->slots[slot] != 0)
            slot = (slot + 1) & search->mask;
        search->slots[slot] = i + 1;
    }
}

/* pair_of - the index of a pair; a new one is closed when every such claim earns */
static uint32_t pair_of(struct search *search, acceptance_node node, acceptance_set set) {
    uint32_t slot;

    grow(search);
    slot = slot_of(search, node, set);
    for (; search->slots[slot] != 0; slot = (slot + 1) & search->mask) {
        const struct pair *pair = &search->pairs[search->slots[slot] - 1];

        if (pair->node == node && pair->set == set)
            return search->slots[slot] - 1;
    }
    search->pairs[search->count] =
        (struct pair){node, set, UINT64_MAX, acceptance_set_covers(&search->sets, set, node), 0};
    search->slots[slot] = (uint32_t)++search->count;
    return search->slots[slot] - 1;
}

/* reach - a pair is reached with what the draft takes */
static void reach(struct search *search, acceptance_node node, acceptance_set set, uint64_t cost) {
    uint64_t whole = cost + search->graph->costs[search->side][node];
    uint32_t index;
    struct pair *pair;

    search->graph->work++;
    if (search->found->found && whole > search->found->cost)
        return;
    index = pair_of(search, node, set);
    pair = &search->pairs[index];
    if (pair->closed ||
        !is_better(search, cost, search->draft, pair->cost, taken_of(search, index)))
        return;
    memcpy(taken_of(search, index), search->draft, search->words * sizeof *search->draft);
    if (cost == pair->cost)
        return; /* it waits already */
    pair->cost = cost;
    push(search, (struct waiting){whole, search->graph->steps[node], index});
}

/* go_on - from a pair, by every symbol */
static void go_on(struct search *search, uint32_t index) {
    struct acceptance_graph *graph = search->graph;
    struct pair pair = search->pairs[index];
    uint32_t step = graph->steps[pair.node], symbols = graph->common->steps[step].symbols;

    for (uint32_t symbol = 0; symbol < symbols; symbol++) {
        acceptance_node next = acceptance_edge(graph, pair.node, symbol);
        acceptance_set set;

        if (next == ACCEPTANCE_NOTHING)
            continue;
        set = acceptance_set_next(&search->sets, pair.set, symbol);
        if (set == ACCEPTANCE_SET_EARNS)
            continue;
        memcpy(search->draft, taken_of(search, index), search->words * sizeof *search->draft);
        take(search, step, symbol, search->draft);
        reach(search, next, set,
              pair.cost + acceptance_cost(&graph->common->steps[step], search->side, symbol));
    }
}

/* note_found - a witness; it is kept when it is smaller than the one there is */
static void note_found(struct search *search, uint32_t index) {
    struct acceptance_found *found = search->found;
    const struct pair *pair = &search->pairs[index];

    if (found->found &&
        !is_better(search, pair->cost, taken_of(search, index), found->cost, found->taken))
        return;
    found->found = true;
    found->cost = pair->cost;
    memcpy(found->taken, taken_of(search, index), search->words * sizeof *found->taken);
}

/*
 * is_beaten - whether a pair before it, of the same node, stands for all that it may lead to
 *
 * Pairs of one node are gone on from in order of cost. What may come of the other
 * units is no more for the earlier, so it leads to the same witnesses for less;
 * where it costs as much, its references must come first.
 */
static bool is_beaten(struct search *search, uint32_t index) {
    const struct pair *pair = &search->pairs[index], *before;
    uint32_t looked = 0;

    for (uint32_t i = search->latest[pair->node]; i != 0 && looked < BEATEN_BY; i = before->next) {
        before = &search->pairs[i - 1];
        looked++;
        if (!is_better(search, pair->cost, taken_of(search, index), before->cost,
                       taken_of(search, i - 1)) &&
            acceptance_set_within(&search->sets, before->set, pair->set))
            return true;
    }
    return false;
}

static void run(struct search *search) {
    struct acceptance_graph *graph = search->graph;

    while (search->waiting > 0) {
        struct waiting waiting = pop(search);
        struct pair *pair = &search->pairs[waiting.pair];

        if (search->found->found && waiting.whole > search->found->cost)
            return;
        if (pair->closed || waiting.whole != pair->cost + graph->costs[search->side][pair->node])
            continue;
        pair->closed = true;
        if (pair->node == ACCEPTANCE_END) {
            note_found(search, waiting.pair);
            return;
        }
        if (is_beaten(search, waiting.pair))
            continue;
        pair->next = search->latest[pair->node];
        search->latest[pair->node] = waiting.pair + 1;
        go_on(search, waiting.pair);
        if (graph->work > graph->work_limit || search->count > PAIRS_LIMIT) {
            search->past = true;
            return;
        }
    }
}

bool acceptance_search(struct acceptance_relation *relation, enum acceptance_side side,
                       struct acceptance_nodes earning, struct acceptance_nodes denying,
                       struct acceptance_found *found) {
    struct acceptance_graph *graph = relation->graph;
    struct search search = {
        .graph = graph,
        .relation = relation,
        .side = side,
        .found = found,
        .scratch = {.limit = graph->arena->limit, .out_of_memory = graph->arena->out_of_memory},
        .words = acceptance_taken_words(graph->common),
        .mask = FIRST_MASK};
    acceptance_set set;

    search.slots = arena_array(&search.scratch, (size_t)FIRST_MASK + 1, sizeof *search.slots);
    search.latest = arena_array(&search.scratch, graph->count, sizeof *search.latest);
    search.draft = arena_array(&search.scratch, search.words + 1, sizeof *search.draft);
    acceptance_sets_begin(&search.sets, &search.scratch, relation);
    set = acceptance_set_of(&search.sets, denying.items, denying.count);
    for (uint32_t i = 0; i < earning.count && set != ACCEPTANCE_SET_EARNS; i++)
        if (earning.items[i] != ACCEPTANCE_NOTHING)
            reach(&search, earning.items[i], set, 0);
    run(&search);
    arena_free(&search.scratch);
    return !search.past;
}
