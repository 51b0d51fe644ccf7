/* acceptance_search.c - the smallest set that earns under some nodes and not under others */
#include "acceptance/acceptance_search.h"

#include <string.h>

#include "acceptance/acceptance_guide.h"
#include "acceptance/acceptance_sets.h"
#include "acceptance/acceptance_taken.h"

/* Pairs at most; past them nothing is said. */
#define PAIRS_LIMIT (UINT32_C(1) << 21)

/* Work that is done without the guide, at most, before it is tried. */
#define PLAIN_WORK (UINT64_C(1) << 20)

#define FIRST_MASK UINT32_C(0x3FFF)

/* Pairs of the same node with which one is compared, at most. */
#define BEATEN_BY 64

/* Words of what is taken by which those that wait are told apart. */
#define FIRST_WORDS 2

/* A claim so far, and what the same units may come to otherwise. */
struct pair {
    acceptance_node node;
    acceptance_answers answers;
    acceptance_set set;
    uint64_t cost;
    bool closed;   /* gone on from, or need not be: no better way to it will be found */
    uint32_t next; /* that was gone on from before it, of the same node, plus one */
};

/* A pair that waits to be gone on from; it may have been bettered since. */
struct waiting {
    uint64_t whole;              /* least cost of a witness through the pair, so far as known */
    uint64_t first[FIRST_WORDS]; /* and the first words of what it takes */
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
    struct acceptance_guide guide;
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
    uint64_t budget; /* no more than that is looked at */
    uint64_t beyond; /* the least cost of what was left out as more than that */
    uint64_t *most;  /* words no less than any that are taken */
    bool guided;
    uint64_t work_limit;
    bool past; /* the bound on work */
};

/* Waiting pairs ----------------------------------------------------------------- */

static bool is_sooner(const struct waiting *a, const struct waiting *b) {
    if (a->whole != b->whole)
        return a->whole < b->whole;
    for (uint32_t i = 0; i < FIRST_WORDS; i++)
        if (a->first[i] != b->first[i])
            return a->first[i] > b->first[i];
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

static uint32_t slot_of(const struct search *search, const struct pair *pair) {
    uint64_t hash = ((uint64_t)pair->node << 32 | pair->set) * UINT64_C(0x9E3779B97F4A7C15);

    hash = (hash ^ hash >> 32 ^ pair->answers) * UINT64_C(0x9E3779B97F4A7C15);
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
        uint32_t slot = slot_of(search, &search->pairs[i]);

        while (search->slots[slot] != 0)
            slot = (slot + 1) & search->mask;
        search->slots[slot] = i + 1;
    }
}

/* pair_of - the index of a pair; a new one is closed when every such claim earns */
static uint32_t pair_of(struct search *search, const struct pair *wanted) {
    uint32_t slot;

    grow(search);
    slot = slot_of(search, wanted);
    for (; search->slots[slot] != 0; slot = (slot + 1) & search->mask) {
        const struct pair *pair = &search->pairs[search->slots[slot] - 1];

        if (pair->node == wanted->node && pair->answers == wanted->answers &&
            pair->set == wanted->set)
            return search->slots[slot] - 1;
    }
    search->pairs[search->count] = *wanted;
    search->pairs[search->count].cost = UINT64_MAX;
    search->pairs[search->count].closed =
        acceptance_set_covers(&search->sets, wanted->set, wanted->node);
    search->slots[slot] = (uint32_t)++search->count;
    return search->slots[slot] - 1;
}

/* waiting_of - how a pair waits that is reached with so much taken, and so much to be taken */
static struct waiting waiting_of(const struct search *search, const struct pair *pair,
                                 const uint64_t *taken, const struct acceptance_rest *rest) {
    struct waiting waiting = {.whole = pair->cost + rest->cost,
                              .step = search->graph->steps[pair->node]};

    for (uint32_t i = 0; i < FIRST_WORDS && i < search->words; i++)
        waiting.first[i] = taken[i] | rest->taken[i];
    return waiting;
}

/* is_hopeless - whether nothing that waits so comes to less than the witness there is */
static bool is_hopeless(const struct search *search, const struct waiting *waiting) {
    const struct acceptance_found *found = search->found;

    if (!found->found || waiting->whole < found->cost)
        return false;
    if (waiting->whole > found->cost)
        return true;
    for (uint32_t i = 0; i < FIRST_WORDS && i < search->words; i++)
        if (waiting->first[i] != found->taken[i])
            return waiting->first[i] < found->taken[i];
    return false;
}

/* reach - a pair is reached with what the draft takes */
static void reach(struct search *search, const struct pair *reached, struct waiting waiting) {
    struct pair *pair;

    search->graph->work++;
    waiting.pair = pair_of(search, reached);
    pair = &search->pairs[waiting.pair];
    if (pair->closed || !acceptance_taken_is_better(search->words, reached->cost, search->draft,
                                                    pair->cost, taken_of(search, waiting.pair)))
        return;
    memcpy(taken_of(search, waiting.pair), search->draft, search->words * sizeof *search->draft);
    pair->cost = reached->cost;
    push(search, waiting);
}

/* rest_of - what is to be taken from a pair, at least; no cost when that is beyond the budget */
static struct acceptance_rest rest_of(struct search *search, const struct pair *pair) {
    struct acceptance_rest rest =
        !search->guided
            ? (struct acceptance_rest){search->graph->costs[search->side][pair->node], search->most}
        : pair->cost > search->budget
            ? (struct acceptance_rest){0, NULL}
            : acceptance_guide_rest(&search->guide, pair->node, pair->answers,
                                    search->budget - pair->cost);

    if (rest.cost != ACCEPTANCE_NO_COST &&
        (rest.taken == NULL || pair->cost + rest.cost > search->budget)) {
        if (pair->cost + rest.cost < search->beyond)
            search->beyond = pair->cost + rest.cost;
        rest.cost = ACCEPTANCE_NO_COST;
    }
    return rest;
}

/* go_on - from a pair, by every symbol */
static void go_on(struct search *search, uint32_t index) {
    struct acceptance_graph *graph = search->graph;
    struct pair pair = search->pairs[index];
    uint32_t step = graph->steps[pair.node], symbols = graph->common->steps[step].symbols;

    for (uint32_t symbol = 0; symbol < symbols; symbol++) {
        struct pair next = {.node = acceptance_edge(graph, pair.node, symbol)};
        struct acceptance_rest rest;
        struct waiting waiting;

        if (next.node == ACCEPTANCE_NOTHING)
            continue;
        next.answers = acceptance_guide_next(&search->guide, pair.answers, symbol);
        next.cost = pair.cost + acceptance_cost(&graph->common->steps[step], search->side, symbol);
        rest = rest_of(search, &next);
        if (rest.cost == ACCEPTANCE_NO_COST)
            continue;
        acceptance_taken_add(search->words, taken_of(search, index),
                             search->guide.tables[step] + (size_t)symbol * search->words,
                             search->draft);
        waiting = waiting_of(search, &next, search->draft, &rest);
        if (is_hopeless(search, &waiting))
            continue;
        next.set = acceptance_set_next(&search->sets, pair.set, symbol);
        if (next.set != ACCEPTANCE_SET_EARNS)
            reach(search, &next, waiting);
    }
}

/* note_found - a witness; it is kept when it is smaller than the one there is */
static void note_found(struct search *search, uint32_t index) {
    struct acceptance_found *found = search->found;
    const struct pair *pair = &search->pairs[index];

    if (found->found &&
        !acceptance_taken_is_better(search->words, pair->cost, taken_of(search, index), found->cost,
                                    found->taken))
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
        if (!acceptance_taken_is_better(search->words, pair->cost, taken_of(search, index),
                                        before->cost, taken_of(search, i - 1)) &&
            acceptance_set_within(&search->sets, before->set, pair->set))
            return true;
    }
    return false;
}

static void run(struct search *search) {
    struct acceptance_graph *graph = search->graph;

    while (search->waiting > 0 && !(search->guided && search->guide.past)) {
        struct waiting waiting = pop(search);
        struct pair *pair = &search->pairs[waiting.pair];

        if (is_hopeless(search, &waiting))
            return;
        if (pair->closed)
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
        if (graph->work > search->work_limit || search->count > PAIRS_LIMIT) {
            search->past = true;
            return;
        }
    }
}

/* set_out - from the first nodes */
static void set_out(struct search *search, struct acceptance_nodes earning, struct pair first) {
    for (uint32_t i = 0; i < earning.count; i++) {
        struct acceptance_rest rest;
        struct waiting waiting;

        first.node = earning.items[i];
        rest = rest_of(search, &first);
        if (rest.cost == ACCEPTANCE_NO_COST)
            continue;
        waiting = waiting_of(search, &first, search->draft, &rest);
        if (!is_hopeless(search, &waiting))
            reach(search, &first, waiting);
    }
}

/* forget - the pairs */
static void forget(struct search *search) {
    search->count = search->waiting = 0;
    memset(search->slots, 0, ((size_t)search->mask + 1) * sizeof *search->slots);
    memset(search->latest, 0, search->graph->count * sizeof *search->latest);
    memset(search->draft, 0, search->words * sizeof *search->draft);
}

/* least_cost - of a claim of some nodes */
static uint64_t least_cost(const struct search *search, struct acceptance_nodes nodes) {
    uint64_t least = ACCEPTANCE_NO_COST;

    for (uint32_t i = 0; i < nodes.count; i++)
        if (search->graph->costs[search->side][nodes.items[i]] < least)
            least = search->graph->costs[search->side][nodes.items[i]];
    return least;
}

/* search_plainly - without the guide, up to a bound on work */
static void search_plainly(struct search *search, struct acceptance_nodes earning,
                           struct pair first, uint64_t work_limit) {
    search->guided = search->past = false;
    search->budget = ACCEPTANCE_NO_COST;
    search->work_limit = work_limit;
    first.answers = ACCEPTANCE_NO_ANSWER;
    set_out(search, earning, first);
    run(search);
    forget(search);
}

/*
 * search_guided - with one budget after the other
 *
 * Most witnesses are hardly larger than the smallest claim.
 */
static void search_guided(struct search *search, struct acceptance_nodes earning,
                          struct pair first) {
    uint64_t extra = 0, least = least_cost(search, earning);

    search->guided = true;
    search->past = false;
    search->work_limit = search->graph->work_limit;
    do {
        search->beyond = ACCEPTANCE_NO_COST;
        search->budget = (least | UINT32_MAX) + (extra << 32);
        if (search->found->found && search->budget > search->found->cost)
            search->budget = search->found->cost;
        set_out(search, earning, first);
        run(search);
        forget(search);
        least = search->beyond;
        extra = 2 * extra + 1;
    } while (!search->past && !search->guide.past && least != ACCEPTANCE_NO_COST &&
             !(search->found->found && least > search->found->cost));
}

/*
 * search_all - plainly while that is soon done, then with the guide, if need be without
 *
 * Soon is with no more than a fourth of the work that was done so far.
 */
static void search_all(struct search *search, struct acceptance_nodes earning,
                       struct acceptance_nodes denying, struct pair first) {
    uint64_t work = search->graph->work, work_limit = search->graph->work_limit;
    uint64_t soon = work + (work / 4 < PLAIN_WORK ? work / 4 : PLAIN_WORK);

    first.answers = acceptance_guide_begin(&search->guide, &search->scratch, search->relation,
                                           search->side, denying.items, denying.count);
    search_plainly(search, earning, first, soon < work_limit ? soon : work_limit);
    if (search->past && search->graph->work <= work_limit)
        search_guided(search, earning, first);
    if (!search->past && search->guide.past)
        search_plainly(search, earning, first, work_limit);
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
    struct pair first = {0};

    search.slots = arena_array(&search.scratch, (size_t)FIRST_MASK + 1, sizeof *search.slots);
    search.latest = arena_array(&search.scratch, graph->count, sizeof *search.latest);
    search.draft = arena_array(&search.scratch, search.words + 1, sizeof *search.draft);
    search.most = arena_array(&search.scratch, search.words + 1, sizeof *search.most);
    memset(search.most, 0xFF, search.words * sizeof *search.most);
    acceptance_sets_begin(&search.sets, &search.scratch, relation);
    first.set = acceptance_set_of(&search.sets, denying.items, denying.count);
    if (first.set != ACCEPTANCE_SET_EARNS)
        search_all(&search, earning, denying, first);
    arena_free(&search.scratch);
    return !search.past;
}
