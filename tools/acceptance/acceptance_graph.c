/* acceptance_graph.c - the claims that versions allow, as one graph */
#include "acceptance/acceptance_graph.h"

#include <string.h>

#define FIRST_NODES 1024

static uint64_t mix(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * UINT64_C(0x9E3779B97F4A7C15);
    return hash ^ hash >> 29;
}

/* draw_weights - units weighed by chance; by some weights most units weigh nothing */
static void draw_weights(struct acceptance_graph *graph) {
    uint64_t state = 1;

    graph->unit_weights =
        arena_array(graph->arena, graph->common->step_count + 1, sizeof *graph->unit_weights);
    for (uint32_t step = 0; step < graph->common->step_count; step++) {
        uint32_t *weights = graph->unit_weights[step] =
            arena_array(graph->arena, ACCEPTANCE_WEIGHTS, sizeof *weights);

        for (uint32_t i = 0; i < ACCEPTANCE_WEIGHTS; i++) {
            state = mix(state + step, i + 1);
            weights[i] = i % 2 == 0 || (state >> 40 & 3) == 0 ? (uint32_t)(state >> 50) : 0;
        }
    }
}

struct acceptance_graph *acceptance_graph_create(struct arena *arena,
                                                 const struct acceptance_common *common,
                                                 uint64_t work_limit) {
    struct acceptance_graph *graph = arena_alloc(arena, sizeof *graph);

    graph->arena = arena;
    graph->common = common;
    graph->work_limit = work_limit;
    graph->count = ACCEPTANCE_END + 1;
    graph->capacity = FIRST_NODES;
    graph->steps = arena_array(arena, FIRST_NODES, sizeof *graph->steps);
    graph->first_edge = arena_array(arena, FIRST_NODES, sizeof *graph->first_edge);
    graph->hashes = arena_array(arena, FIRST_NODES, sizeof *graph->hashes);
    graph->builds = arena_array(arena, FIRST_NODES, sizeof *graph->builds);
    graph->first_to_come = arena_array(arena, FIRST_NODES, sizeof *graph->first_to_come);
    for (int side = 0; side < ACCEPTANCE_SIDES; side++)
        graph->costs[side] = arena_array(arena, FIRST_NODES, sizeof **graph->costs);
    graph->weights =
        arena_array(arena, (size_t)FIRST_NODES * ACCEPTANCE_WEIGHTS, sizeof *graph->weights);
    graph->mask = 4 * FIRST_NODES - 1;
    graph->slots = arena_array(arena, (size_t)graph->mask + 1, sizeof *graph->slots);
    graph->steps[ACCEPTANCE_END] = common->step_count;
    draw_weights(graph);
    return graph;
}

uint64_t acceptance_cost(const struct acceptance_step *step, enum acceptance_side side,
                         uint32_t symbol) {
    uint32_t units = step->by_way ? symbol != 0 : symbol;

    return ((uint64_t)units << 32) + (uint64_t)units * step->shares[side].credit;
}

/* extend - make an array as long as the nodes may now be */
static void *extend(const struct acceptance_graph *graph, void *array, size_t capacity,
                    size_t size) {
    return arena_extend(graph->arena, array, graph->capacity * size, capacity * size);
}

static uint32_t hash_of(const struct acceptance_graph *graph, uint32_t step,
                        const acceptance_node *edges) {
    uint64_t hash = mix(step, graph->common->steps[step].symbols);

    for (uint32_t i = 0; i < graph->common->steps[step].symbols; i++)
        hash = mix(hash, edges[i]);
    return (uint32_t)hash;
}

static void enter(struct acceptance_graph *graph, acceptance_node node) {
    uint32_t slot = graph->hashes[node] & graph->mask;

    while (graph->slots[slot] != 0)
        slot = (slot + 1) & graph->mask;
    graph->slots[slot] = node;
}

/* make_room - for one node more, and its edges */
static void make_room(struct acceptance_graph *graph, uint32_t symbols, uint32_t width) {
    if (graph->edge_count + symbols > graph->edge_capacity) {
        size_t size = sizeof *graph->edges, capacity = 2 * graph->edge_capacity + symbols + 4096;

        graph->edges =
            arena_extend(graph->arena, graph->edges, graph->edge_capacity * size, capacity * size);
        graph->edge_capacity = capacity;
    }
    if (graph->to_come_count + width > graph->to_come_capacity) {
        size_t size = sizeof *graph->to_come, capacity = 2 * graph->to_come_capacity + width + 4096;

        graph->to_come = arena_extend(graph->arena, graph->to_come, graph->to_come_capacity * size,
                                      capacity * size);
        graph->to_come_capacity = capacity;
    }
    if (graph->count == graph->capacity) {
        size_t capacity = 2 * graph->capacity;

        graph->steps = extend(graph, graph->steps, capacity, sizeof *graph->steps);
        graph->first_edge = extend(graph, graph->first_edge, capacity, sizeof *graph->first_edge);
        graph->hashes = extend(graph, graph->hashes, capacity, sizeof *graph->hashes);
        graph->builds = extend(graph, graph->builds, capacity, sizeof *graph->builds);
        graph->first_to_come =
            extend(graph, graph->first_to_come, capacity, sizeof *graph->first_to_come);
        for (int side = 0; side < ACCEPTANCE_SIDES; side++)
            graph->costs[side] = extend(graph, graph->costs[side], capacity, sizeof **graph->costs);
        graph->weights =
            extend(graph, graph->weights, capacity, ACCEPTANCE_WEIGHTS * sizeof *graph->weights);
        graph->capacity = capacity;
    }
    if (graph->count > graph->mask / 2) {
        graph->mask = graph->mask * 4 + 3;
        graph->slots = arena_array(graph->arena, (size_t)graph->mask + 1, sizeof *graph->slots);
        for (acceptance_node node = ACCEPTANCE_END + 1; node < graph->count; node++)
            enter(graph, node);
    }
}

/* weigh - the least of each quantity over the claims of a new node */
static void weigh(struct acceptance_graph *graph, acceptance_node node) {
    const struct acceptance_step *step = &graph->common->steps[graph->steps[node]];
    const uint32_t *unit = graph->unit_weights[graph->steps[node]];
    uint32_t *weights = graph->weights + (size_t)node * ACCEPTANCE_WEIGHTS;

    memset(weights, 0xFF, ACCEPTANCE_WEIGHTS * sizeof *weights);
    for (int side = 0; side < ACCEPTANCE_SIDES; side++)
        graph->costs[side][node] = UINT64_MAX;
    for (uint32_t symbol = 0; symbol < step->symbols; symbol++) {
        acceptance_node next = acceptance_edge(graph, node, symbol);
        uint32_t units = step->by_way ? symbol != 0 : symbol;

        if (next == ACCEPTANCE_NOTHING)
            continue;
        for (int i = 0; i < ACCEPTANCE_SIDES; i++) {
            uint64_t cost =
                graph->costs[i][next] + acceptance_cost(step, (enum acceptance_side)i, symbol);

            if (cost < graph->costs[i][node])
                graph->costs[i][node] = cost;
        }
        for (uint32_t i = 0; i < ACCEPTANCE_WEIGHTS; i++) {
            uint32_t sum = graph->weights[(size_t)next * ACCEPTANCE_WEIGHTS + i] + units * unit[i];

            if (sum < weights[i])
                weights[i] = sum;
        }
    }
}

acceptance_node acceptance_graph_add(struct acceptance_graph *graph, uint32_t step,
                                     const acceptance_node *edges,
                                     const struct acceptance_build *build,
                                     const struct acceptance_to_come *to_come) {
    uint32_t symbols = graph->common->steps[step].symbols, dead = 0;
    uint32_t hash = hash_of(graph, step, edges), slot = hash & graph->mask;
    acceptance_node node;

    while (dead < symbols && edges[dead] == ACCEPTANCE_NOTHING)
        dead++;
    if (dead == symbols)
        return ACCEPTANCE_NOTHING;
    for (; graph->slots[slot] != 0; slot = (slot + 1) & graph->mask) {
        node = graph->slots[slot];
        if (graph->hashes[node] == hash && graph->steps[node] == step &&
            memcmp(graph->edges + graph->first_edge[node], edges, symbols * sizeof *edges) == 0)
            return node;
    }
    make_room(graph, symbols, build->layers[step].width);
    node = graph->count++;
    graph->steps[node] = step;
    graph->hashes[node] = hash;
    graph->first_edge[node] = graph->edge_count;
    memcpy(graph->edges + graph->edge_count, edges, symbols * sizeof *edges);
    graph->edge_count += symbols;
    graph->builds[node] = build;
    graph->first_to_come[node] = graph->to_come_count;
    if (build->layers[step].width > 0)
        memcpy(graph->to_come + graph->to_come_count, to_come,
               build->layers[step].width * sizeof *to_come);
    graph->to_come_count += build->layers[step].width;
    enter(graph, node);
    weigh(graph, node);
    return node;
}

/* mark_from - mark, in an arena, what is reached from nodes; a node follows all that its edges lead
 * to */
static bool *mark_from(const struct acceptance_graph *graph, struct arena *arena,
                       const acceptance_node *nodes, uint32_t count) {
    bool *marked = arena_array(arena, graph->count, sizeof *marked);

    for (uint32_t i = 0; i < count; i++)
        marked[nodes[i]] = true;
    for (acceptance_node node = graph->count; node-- > ACCEPTANCE_END + 1;) {
        uint32_t symbols = graph->common->steps[graph->steps[node]].symbols;

        for (uint32_t symbol = 0; marked[node] && symbol < symbols; symbol++)
            marked[acceptance_edge(graph, node, symbol)] = true;
    }
    return marked;
}

struct range acceptance_graph_range(const struct acceptance_graph *graph,
                                    const acceptance_node *nodes, uint32_t count,
                                    const uint32_t *const *amounts) {
    struct arena scratch = {.limit = graph->arena->limit,
                            .out_of_memory = graph->arena->out_of_memory};
    struct range *ranges = arena_array(&scratch, graph->count, sizeof *ranges);
    const bool *marked = mark_from(graph, &scratch, nodes, count);
    struct range range = {UINT32_MAX, 0};

    for (acceptance_node node = ACCEPTANCE_END + 1; node < graph->count; node++) {
        uint32_t step = graph->steps[node];

        ranges[node] = (struct range){UINT32_MAX, 0};
        for (uint32_t i = 0; marked[node] && i < graph->common->steps[step].symbols; i++) {
            acceptance_node next = acceptance_edge(graph, node, i);
            uint32_t amount = amounts[step] == NULL ? 0 : amounts[step][i];

            if (next == ACCEPTANCE_NOTHING)
                continue;
            if (ranges[next].min + amount < ranges[node].min)
                ranges[node].min = ranges[next].min + amount;
            if (ranges[next].max + amount > ranges[node].max)
                ranges[node].max = ranges[next].max + amount;
        }
    }
    for (uint32_t i = 0; i < count; i++) {
        if (ranges[nodes[i]].min < range.min)
            range.min = ranges[nodes[i]].min;
        if (ranges[nodes[i]].max > range.max)
            range.max = ranges[nodes[i]].max;
    }
    arena_free(&scratch);
    return range;
}
