/* acceptance_sets.c - sets of nodes, each one number */
#include "acceptance/acceptance_sets.h"

#include <string.h>

/* Pairs of nodes that are looked at, at most, to leave a node out, and to end a claim early. */
#define PATIENCE 128
#define END_PATIENCE 256

#define FIRST_SETS 256
#define FIRST_MASK 1023

void acceptance_sets_begin(struct acceptance_sets *sets, struct arena *arena,
                           struct acceptance_relation *relation) {
    *sets = (struct acceptance_sets){.arena = arena, .relation = relation, .mask = FIRST_MASK};
    sets->count = ACCEPTANCE_SET_EARNS + 1;
    sets->capacity = FIRST_SETS;
    sets->first = arena_array(arena, FIRST_SETS + 1, sizeof *sets->first);
    sets->first_next = arena_array(arena, FIRST_SETS + 1, sizeof *sets->first_next);
    sets->weights =
        arena_array(arena, (FIRST_SETS + 1) * ACCEPTANCE_WEIGHTS, sizeof *sets->weights);
    sets->slots = arena_array(arena, FIRST_MASK + 1, sizeof *sets->slots);
}

static uint32_t hash_of(const acceptance_node *nodes, size_t count) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    for (size_t i = 0; i < count; i++) {
        hash = (hash ^ nodes[i]) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 31;
    }
    return (uint32_t)(hash >> 16);
}

static size_t size_of(const struct acceptance_sets *sets, acceptance_set set) {
    return sets->first[set + 1] - sets->first[set];
}

static void rehash(struct acceptance_sets *sets) {
    sets->mask = sets->mask * 4 + 3;
    sets->slots = arena_array(sets->arena, (size_t)sets->mask + 1, sizeof *sets->slots);
    for (acceptance_set set = ACCEPTANCE_SET_EARNS + 1; set < sets->count; set++) {
        uint32_t slot = hash_of(sets->members + sets->first[set], size_of(sets, set)) & sets->mask;

        while (sets->slots[slot] != 0)
            slot = (slot + 1) & sets->mask;
        sets->slots[slot] = set;
    }
}

/* extend - make an array that holds so many longer */
static void *extend(const struct acceptance_sets *sets, void *array, size_t old, size_t new,
                    size_t size) {
    return arena_extend(sets->arena, array, old * size, new *size);
}

/* make_room - for one set more, of so many nodes and with so many symbols */
static void make_room(struct acceptance_sets *sets, size_t nodes, uint32_t symbols) {
    if (sets->count + 1 == sets->capacity) {
        size_t more = 2 * sets->capacity;

        sets->first = extend(sets, sets->first, sets->capacity + 1, more + 1, sizeof(size_t));
        sets->first_next =
            extend(sets, sets->first_next, sets->capacity + 1, more + 1, sizeof(size_t));
        sets->weights = extend(sets, sets->weights, (sets->capacity + 1) * ACCEPTANCE_WEIGHTS,
                               (more + 1) * ACCEPTANCE_WEIGHTS, sizeof *sets->weights);
        sets->capacity = more;
    }
    if (sets->member_count + nodes > sets->member_capacity) {
        size_t more = 2 * sets->member_capacity + nodes + FIRST_SETS;

        sets->members =
            extend(sets, sets->members, sets->member_capacity, more, sizeof *sets->members);
        sets->member_capacity = more;
    }
    if (sets->next_count + symbols > sets->next_capacity) {
        size_t more = 2 * sets->next_capacity + symbols + FIRST_SETS;

        sets->nexts = extend(sets, sets->nexts, sets->next_capacity, more, sizeof *sets->nexts);
        sets->next_capacity = more;
    }
    if (sets->count > sets->mask / 2)
        rehash(sets);
}

/* weigh - the least that the nodes of a new set weigh */
static void weigh(struct acceptance_sets *sets, acceptance_set set) {
    const struct acceptance_graph *graph = sets->relation->graph;
    uint32_t *weights = sets->weights + (size_t)set * ACCEPTANCE_WEIGHTS;

    memset(weights, 0xFF, ACCEPTANCE_WEIGHTS * sizeof *weights);
    for (size_t i = sets->first[set]; i < sets->first[set + 1]; i++)
        for (uint32_t j = 0; j < ACCEPTANCE_WEIGHTS; j++) {
            uint32_t weight = graph->weights[(size_t)sets->members[i] * ACCEPTANCE_WEIGHTS + j];

            if (weight < weights[j])
                weights[j] = weight;
        }
}

/* intern - the set of nodes in order, none of which covers another */
static acceptance_set intern(struct acceptance_sets *sets, const acceptance_node *nodes,
                             size_t count) {
    const struct acceptance_graph *graph = sets->relation->graph;
    uint32_t slot = hash_of(nodes, count) & sets->mask, symbols;
    acceptance_set set;

    if (count == 0)
        return ACCEPTANCE_SET_EMPTY;
    for (size_t i = 0; i < count; i++)
        if (graph->costs[ACCEPTANCE_OLD][nodes[i]] == 0)
            return ACCEPTANCE_SET_EARNS;
    for (; sets->slots[slot] != 0; slot = (slot + 1) & sets->mask) {
        set = sets->slots[slot];
        if (size_of(sets, set) == count &&
            memcmp(sets->members + sets->first[set], nodes, count * sizeof *nodes) == 0)
            return set;
    }
    symbols = graph->common->steps[graph->steps[nodes[0]]].symbols;
    make_room(sets, count, symbols);
    set = sets->count++;
    memcpy(sets->members + sets->first[set], nodes, count * sizeof *nodes);
    sets->member_count += count;
    sets->first[set + 1] = sets->member_count;
    sets->first_next[set] = sets->next_count;
    sets->next_count += symbols;
    weigh(sets, set);
    slot = hash_of(nodes, count) & sets->mask;
    while (sets->slots[slot] != 0)
        slot = (slot + 1) & sets->mask;
    sets->slots[slot] = set;
    return set;
}

/* add - put a node into the draft, unless one there covers it; drop those that it covers */
static size_t add(struct acceptance_sets *sets, size_t count, acceptance_node node) {
    acceptance_node *draft = sets->draft;
    size_t kept = 0;

    if (node == ACCEPTANCE_NOTHING)
        return count;
    for (size_t i = 0; i < count; i++)
        if (draft[i] == node)
            return count;
    sets->relation->graph->work += count;
    for (size_t i = 0; i < count; i++)
        if (acceptance_covers(sets->relation, draft[i], node, PATIENCE))
            return count;
    for (size_t i = 0; i < count; i++)
        if (!acceptance_covers(sets->relation, node, draft[i], PATIENCE))
            draft[kept++] = draft[i];
    draft[kept++] = node;
    return kept;
}

/* reserve - make room for a draft of so many nodes */
static void reserve(struct acceptance_sets *sets, size_t nodes) {
    if (nodes <= sets->draft_capacity)
        return;
    sets->draft = extend(sets, sets->draft, sets->draft_capacity, 2 * nodes, sizeof *sets->draft);
    sets->draft_capacity = 2 * nodes;
}

/* finish - the set of the draft */
static acceptance_set finish(struct acceptance_sets *sets, size_t count) {
    for (size_t i = 1; i < count; i++) {
        acceptance_node node = sets->draft[i];
        size_t place = i;

        for (; place > 0 && sets->draft[place - 1] > node; place--)
            sets->draft[place] = sets->draft[place - 1];
        sets->draft[place] = node;
    }
    return intern(sets, sets->draft, count);
}

acceptance_set acceptance_set_of(struct acceptance_sets *sets, const acceptance_node *nodes,
                                 uint32_t count) {
    size_t kept = 0;

    reserve(sets, count);
    for (uint32_t i = 0; i < count; i++)
        kept = add(sets, kept, nodes[i]);
    return finish(sets, kept);
}

/* follow - what is reached by a symbol, and by those before it in the same units */
static acceptance_set follow(struct acceptance_sets *sets, acceptance_set set, uint32_t symbol) {
    const struct acceptance_graph *graph = sets->relation->graph;
    uint32_t step = graph->steps[sets->members[sets->first[set]]];
    acceptance_set before = ACCEPTANCE_SET_EMPTY;
    size_t kept = 0, size = size_of(sets, set);

    if (symbol > 0)
        before = acceptance_set_next(sets, set, graph->common->steps[step].by_way ? 0 : symbol - 1);
    if (before == ACCEPTANCE_SET_EARNS)
        return before;
    reserve(sets, size + (before == ACCEPTANCE_SET_EMPTY ? 0 : size_of(sets, before)));
    if (before != ACCEPTANCE_SET_EMPTY) {
        kept = size_of(sets, before);
        memcpy(sets->draft, sets->members + sets->first[before], kept * sizeof *sets->draft);
    }
    for (size_t i = 0; i < size; i++)
        kept = add(sets, kept, acceptance_edge(graph, sets->members[sets->first[set] + i], symbol));
    return finish(sets, kept);
}

acceptance_set acceptance_set_next(struct acceptance_sets *sets, acceptance_set set,
                                   uint32_t symbol) {
    acceptance_set next;

    if (set <= ACCEPTANCE_SET_EARNS)
        return set;
    next = sets->nexts[sets->first_next[set] + symbol];
    if (next == 0) {
        next = follow(sets, set, symbol) + 1;
        sets->nexts[sets->first_next[set] + symbol] = next;
    }
    return next - 1;
}

/* set_covers - whether a node of the set covers a node, looking at so many pairs for each */
static bool set_covers(struct acceptance_sets *sets, acceptance_set set, acceptance_node node,
                       uint32_t patience) {
    if (set == ACCEPTANCE_SET_EARNS)
        return true;
    if (set == ACCEPTANCE_SET_EMPTY)
        return false;
    for (size_t i = sets->first[set]; i < sets->first[set + 1]; i++)
        if (acceptance_covers(sets->relation, sets->members[i], node, patience))
            return true;
    return false;
}

bool acceptance_set_covers(struct acceptance_sets *sets, acceptance_set set, acceptance_node node) {
    return set_covers(sets, set, node, END_PATIENCE);
}

bool acceptance_set_within(struct acceptance_sets *sets, acceptance_set set, acceptance_set other) {
    const uint32_t *weights = sets->weights + (size_t)set * ACCEPTANCE_WEIGHTS;
    const uint32_t *others = sets->weights + (size_t)other * ACCEPTANCE_WEIGHTS;

    if (set == other || set == ACCEPTANCE_SET_EMPTY)
        return true;
    if (other == ACCEPTANCE_SET_EMPTY)
        return false;
    for (uint32_t i = 0; i < ACCEPTANCE_WEIGHTS; i++)
        if (others[i] > weights[i])
            return false;
    sets->relation->graph->work += size_of(sets, set);
    for (size_t i = sets->first[set]; i < sets->first[set + 1]; i++)
        if (!set_covers(sets, other, sets->members[i], PATIENCE))
            return false;
    return true;
}
