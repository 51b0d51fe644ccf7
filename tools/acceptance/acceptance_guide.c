/* acceptance_guide.c - the least claim to which simple answers fail */
#include "acceptance/acceptance_guide.h"

#include <string.h>

#include "acceptance/acceptance_taken.h"

/* Pairs, at most. */
#define PAIRS_LIMIT (UINT32_C(1) << 19)

/* Nodes of all answers, at most. */
#define MEMBERS_LIMIT (UINT64_C(1) << 22)

#define FIRST_MASK UINT32_C(0x3FFF)

#define NO_PAIR 0 /* simple answers never fail */
#define END_PAIR 1
#define BEYOND 2 /* not within the budget */

/* The least claim of a pair. */
struct least {
    uint64_t cost; /* or a cost that it is not below */
    uint32_t pair;
};

static acceptance_node *members_of(const struct acceptance_guide *guide,
                                   acceptance_answers answers) {
    return guide->members + (size_t)answers * guide->width;
}

/* Answers ---------------------------------------------------------------------- */

static uint32_t answers_slot(const struct acceptance_guide *guide, const acceptance_node *nodes) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    for (uint32_t i = 0; i < guide->width; i++) {
        hash = (hash ^ nodes[i]) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 31;
    }
    return (uint32_t)(hash >> 16) & guide->answers_mask;
}

static void rehash_answers(struct acceptance_guide *guide) {
    guide->answers_mask = guide->answers_mask == 0 ? FIRST_MASK : guide->answers_mask * 4 + 3;
    guide->answers_slots =
        arena_array(guide->arena, (size_t)guide->answers_mask + 1, sizeof *guide->answers_slots);
    for (acceptance_answers i = ACCEPTANCE_NO_ANSWER + 1; i < guide->answers_count; i++) {
        uint32_t slot = answers_slot(guide, members_of(guide, i));

        while (guide->answers_slots[slot] != 0)
            slot = (slot + 1) & guide->answers_mask;
        guide->answers_slots[slot] = i;
    }
}

/* make_room - for answers more */
static void make_room(struct acceptance_guide *guide) {
    if (guide->answers_count >= guide->answers_capacity) {
        uint32_t capacity = 2 * guide->answers_capacity + 256;
        size_t size = guide->width * sizeof *guide->members;

        guide->members = arena_extend(guide->arena, guide->members, guide->answers_capacity * size,
                                      capacity * size);
        guide->answers_capacity = capacity;
    }
    if (guide->answers_count >= guide->answers_mask / 2)
        rehash_answers(guide);
}

/* answers_of - the number of the nodes that were put behind the last answers, in order */
static acceptance_answers answers_of(struct acceptance_guide *guide) {
    const acceptance_node *nodes = members_of(guide, guide->answers_count);
    uint32_t slot = answers_slot(guide, nodes);

    if (guide->width == 0 || nodes[0] == ACCEPTANCE_NOTHING)
        return ACCEPTANCE_NO_ANSWER;
    for (; guide->answers_slots[slot] != 0; slot = (slot + 1) & guide->answers_mask)
        if (memcmp(members_of(guide, guide->answers_slots[slot]), nodes,
                   guide->width * sizeof *nodes) == 0)
            return guide->answers_slots[slot];
    guide->answers_slots[slot] = guide->answers_count;
    if ((uint64_t)guide->answers_count * guide->width > MEMBERS_LIMIT)
        guide->past = true;
    return guide->answers_count++;
}

/* add_answer - put a node among the first so many, the highest first, each once */
static uint32_t add_answer(acceptance_node *nodes, uint32_t count, acceptance_node node) {
    uint32_t place = count;

    for (uint32_t i = 0; i < count; i++)
        if (nodes[i] == node)
            return count;
    if (node == ACCEPTANCE_NOTHING)
        return count;
    for (; place > 0 && nodes[place - 1] < node; place--)
        nodes[place] = nodes[place - 1];
    nodes[place] = node;
    return count + 1;
}

acceptance_answers acceptance_guide_next(struct acceptance_guide *guide, acceptance_answers answers,
                                         uint32_t symbol) {
    const struct acceptance_graph *graph = guide->relation->graph;
    acceptance_node *nodes;
    const acceptance_node *before;
    uint32_t count = 0;

    if (answers == ACCEPTANCE_NO_ANSWER)
        return answers;
    make_room(guide);
    nodes = members_of(guide, guide->answers_count);
    before = members_of(guide, answers);
    memset(nodes, 0, guide->width * sizeof *nodes);
    for (uint32_t i = 0; i < guide->width && before[i] != ACCEPTANCE_NOTHING; i++) {
        bool by_way = graph->common->steps[graph->steps[before[i]]].by_way;
        uint32_t answer = symbol;

        while (answer > 0 && acceptance_edge(graph, before[i], answer) == ACCEPTANCE_NOTHING)
            answer = by_way ? 0 : answer - 1;
        count = add_answer(nodes, count, acceptance_edge(graph, before[i], answer));
    }
    return answers_of(guide);
}

acceptance_answers acceptance_guide_begin(struct acceptance_guide *guide, struct arena *arena,
                                          struct acceptance_relation *relation,
                                          enum acceptance_side side, const acceptance_node *nodes,
                                          uint32_t count) {
    const struct acceptance_common *common = relation->graph->common;
    uint32_t kept = 0;

    *guide = (struct acceptance_guide){.arena = arena,
                                       .relation = relation,
                                       .side = side,
                                       .words = acceptance_taken_words(common),
                                       .tables = acceptance_taken_tables(arena, common, side),
                                       .width = count,
                                       .answers_count = ACCEPTANCE_NO_ANSWER + 1,
                                       .count = BEYOND + 1,
                                       .mask = FIRST_MASK};
    guide->capacity = FIRST_MASK / 2 + 2;
    guide->pairs = arena_array(arena, guide->capacity, sizeof *guide->pairs);
    guide->costs = arena_array(arena, guide->capacity, sizeof *guide->costs);
    guide->taken =
        arena_array(arena, (size_t)guide->capacity * guide->words + 1, sizeof *guide->taken);
    guide->exact = arena_array(arena, guide->capacity, sizeof *guide->exact);
    guide->slots = arena_array(arena, (size_t)guide->mask + 1, sizeof *guide->slots);
    guide->costs[NO_PAIR] = ACCEPTANCE_NO_COST;
    make_room(guide);
    for (uint32_t i = 0; i < count; i++)
        kept = add_answer(members_of(guide, guide->answers_count), kept, nodes[i]);
    return answers_of(guide);
}

/* Pairs -------------------------------------------------------------------------- */

/* find - the slot of a pair, or a free one */
static uint32_t find(const struct acceptance_guide *guide, uint64_t pair) {
    uint32_t slot = (uint32_t)(pair * UINT64_C(0x9E3779B97F4A7C15) >> 32) & guide->mask;

    while (guide->slots[slot] != 0 && guide->pairs[guide->slots[slot]] != pair)
        slot = (slot + 1) & guide->mask;
    return slot;
}

/* grow - make room for twice as many pairs */
static void grow(struct acceptance_guide *guide) {
    uint32_t old = guide->capacity, new = 2 * old;
    size_t words = guide->words * sizeof *guide->taken;

    guide->pairs = arena_extend(guide->arena, guide->pairs, old * sizeof *guide->pairs,
                                new * sizeof *guide->pairs);
    guide->costs = arena_extend(guide->arena, guide->costs, old * sizeof *guide->costs,
                                new * sizeof *guide->costs);
    guide->taken = arena_extend(guide->arena, guide->taken, old * words, new *words);
    guide->exact = arena_extend(guide->arena, guide->exact, old * sizeof *guide->exact,
                                new * sizeof *guide->exact);
    guide->capacity = new;
    guide->mask = guide->mask * 2 + 1;
    guide->slots = arena_array(guide->arena, (size_t)guide->mask + 1, sizeof *guide->slots);
    for (uint32_t i = BEYOND + 1; i < guide->count; i++)
        guide->slots[find(guide, guide->pairs[i])] = i;
}

/* index_of - the index of a pair; a new one costs nothing, so far as is known */
static uint32_t index_of(struct acceptance_guide *guide, uint64_t pair) {
    uint32_t slot = find(guide, pair);

    if (guide->slots[slot] != 0)
        return guide->slots[slot];
    if (guide->count == guide->capacity) {
        grow(guide);
        slot = find(guide, pair);
    }
    guide->past = guide->past || guide->count == PAIRS_LIMIT;
    guide->slots[slot] = guide->count;
    guide->pairs[guide->count] = pair;
    return guide->count++;
}

/* is_answered - whether what is taken from a node is plainly taken from one of the answers */
static bool is_answered(const struct acceptance_guide *guide, acceptance_node node,
                        acceptance_answers answers) {
    const acceptance_node *members = members_of(guide, answers);

    for (uint32_t i = 0;
         answers != ACCEPTANCE_NO_ANSWER && i < guide->width && members[i] != ACCEPTANCE_NOTHING;
         i++)
        if (members[i] == node || acceptance_is_plain(guide->relation->graph, members[i], node))
            return true;
    return false;
}

/* A symbol, and the least claim after it. */
struct choice {
    const uint64_t *taken; /* by the symbol */
    struct least least;    /* with the symbol; the pair is the one after it */
};

/* is_less - whether a choice is less than another */
static bool is_less(const struct acceptance_guide *guide, const struct choice *choice,
                    const struct choice *other) {
    const uint64_t *rest = guide->taken + (size_t)choice->least.pair * guide->words;
    const uint64_t *other_rest = guide->taken + (size_t)other->least.pair * guide->words;

    if (choice->least.cost != other->least.cost)
        return choice->least.cost < other->least.cost;
    for (uint32_t i = 0; i < guide->words; i++)
        if ((choice->taken[i] | rest[i]) != (other->taken[i] | other_rest[i]))
            return (choice->taken[i] | rest[i]) > (other->taken[i] | other_rest[i]);
    return false;
}

/* cheapest_symbol - the one by which the least claim of a node begins */
static uint32_t cheapest_symbol(const struct acceptance_guide *guide, acceptance_node node) {
    const struct acceptance_graph *graph = guide->relation->graph;
    const struct acceptance_step *step = &graph->common->steps[graph->steps[node]];
    const uint64_t *costs = graph->costs[guide->side];
    uint32_t symbol = 0;

    for (; symbol + 1 < step->symbols; symbol++) {
        acceptance_node next = acceptance_edge(graph, node, symbol);

        if (next != ACCEPTANCE_NOTHING &&
            costs[next] + acceptance_cost(step, guide->side, symbol) == costs[node])
            break;
    }
    return symbol;
}

static struct least least_of(struct acceptance_guide *guide, acceptance_node node,
                             acceptance_answers answers, uint64_t budget);

/* look_after - for the least claim after a symbol, within a budget for both */
static struct least look_after(struct acceptance_guide *guide, acceptance_node node,
                               acceptance_answers answers, uint32_t symbol, uint64_t budget) {
    const struct acceptance_graph *graph = guide->relation->graph;
    const struct acceptance_step *step = &graph->common->steps[graph->steps[node]];
    acceptance_node next = acceptance_edge(graph, node, symbol);
    uint64_t cost = acceptance_cost(step, guide->side, symbol);
    struct least least;

    if (next == ACCEPTANCE_NOTHING)
        return (struct least){ACCEPTANCE_NO_COST, NO_PAIR};
    if (cost + graph->costs[guide->side][next] > budget)
        return (struct least){cost + graph->costs[guide->side][next], BEYOND};
    least = least_of(guide, next, acceptance_guide_next(guide, answers, symbol), budget - cost);
    if (least.pair != NO_PAIR)
        least.cost += cost;
    return least;
}

/* look_on - for the least claim of a pair of which too little is known */
static struct least look_on(struct acceptance_guide *guide, acceptance_node node,
                            acceptance_answers answers, uint64_t budget) {
    const struct acceptance_graph *graph = guide->relation->graph;
    uint32_t index = graph->steps[node], symbols = graph->common->steps[index].symbols;
    uint32_t cheapest = cheapest_symbol(guide, node), pair;
    struct choice best = {NULL, {ACCEPTANCE_NO_COST, NO_PAIR}};
    uint64_t beyond = ACCEPTANCE_NO_COST;

    guide->relation->graph->work += symbols;
    guide->past = guide->past || graph->work > graph->work_limit;
    for (uint32_t i = 0; i < symbols; i++) {
        uint32_t symbol = i == 0 ? cheapest : i <= cheapest ? i - 1 : i;
        struct choice choice = {guide->tables[index] + (size_t)symbol * guide->words,
                                look_after(guide, node, answers, symbol,
                                           budget < best.least.cost ? budget : best.least.cost)};

        if (choice.least.pair == BEYOND)
            beyond = choice.least.cost < beyond ? choice.least.cost : beyond;
        else if (choice.least.pair != NO_PAIR &&
                 (best.taken == NULL || is_less(guide, &choice, &best)))
            best = choice;
    }
    pair = index_of(guide, (uint64_t)node << 32 | answers);
    guide->exact[pair] = best.least.cost < beyond || beyond == ACCEPTANCE_NO_COST;
    guide->costs[pair] = best.least.cost < beyond ? best.least.cost : beyond;
    if (best.taken != NULL && guide->exact[pair])
        acceptance_taken_add(guide->words, best.taken,
                             guide->taken + (size_t)best.least.pair * guide->words,
                             guide->taken + (size_t)pair * guide->words);
    return (struct least){guide->costs[pair], !guide->exact[pair]                        ? BEYOND
                                              : guide->costs[pair] == ACCEPTANCE_NO_COST ? NO_PAIR
                                                                                         : pair};
}

static struct least least_of(struct acceptance_guide *guide, acceptance_node node,
                             acceptance_answers answers, uint64_t budget) {
    uint64_t least = guide->relation->graph->costs[guide->side][node];
    uint32_t pair;

    if (node == ACCEPTANCE_END && answers == ACCEPTANCE_NO_ANSWER)
        return (struct least){0, END_PAIR};
    if (node == ACCEPTANCE_END)
        return (struct least){ACCEPTANCE_NO_COST, NO_PAIR};
    if (least > budget || guide->past)
        return (struct least){least, BEYOND};
    pair = guide->slots[find(guide, (uint64_t)node << 32 | answers)];
    if (pair != 0 && guide->exact[pair])
        return (struct least){guide->costs[pair],
                              guide->costs[pair] == ACCEPTANCE_NO_COST ? NO_PAIR : pair};
    if (pair != 0 && guide->costs[pair] > budget)
        return (struct least){guide->costs[pair], BEYOND};
    if (pair == 0 && is_answered(guide, node, answers))
        return (struct least){ACCEPTANCE_NO_COST, NO_PAIR};
    return look_on(guide, node, answers, budget);
}

struct acceptance_rest acceptance_guide_rest(struct acceptance_guide *guide, acceptance_node node,
                                             acceptance_answers answers, uint64_t budget) {
    struct least least = least_of(guide, node, answers, budget);

    return (struct acceptance_rest){
        least.cost, least.pair == BEYOND ? NULL : guide->taken + (size_t)least.pair * guide->words};
}
