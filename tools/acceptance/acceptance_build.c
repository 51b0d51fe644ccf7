/* acceptance_build.c - the graph of all claims that satisfy rules of a version */
#include "acceptance/acceptance_graph.h"

#include <string.h>

/*
 * The values of the rules that are open between two steps, side by side. A rule
 * is open once a step has changed it, so long as one will.
 */
struct layer {
    uint32_t *rules;                                /* that are open */
    const uint16_t **least_to_come, **most_to_come; /* of each, for its values */
    uint32_t width;
    uint16_t *values; /* of each state 'stride' of them */
    uint32_t stride;  /* the width, at least 1 */
    uint32_t count;
    size_t capacity;
    uint32_t *slots; /* index of a state plus one; 0 free */
    uint32_t mask;
};

struct build {
    struct acceptance_graph *graph;
    const struct acceptance_common *common;
    enum acceptance_side side;
    const bool *chosen;
    struct arena scratch;
    struct layer *layers; /* one more than there are steps */
    uint32_t **followers; /* for each step, for each state, for each symbol: a state plus one */
    uint16_t *current;    /* for each rule, its value while a state is worked on */
    uint32_t *place;      /* for each rule: steps gone by that change it */
    struct acceptance_build *made; /* kept with the graph */
};

static uint64_t hash_of(const uint16_t *values, uint32_t width) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    for (uint32_t i = 0; i < width; i++) {
        hash = (hash ^ values[i]) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 31;
    }
    return hash;
}

/* rehash - enter all states of a layer into more slots */
static void rehash(struct build *build, struct layer *layer) {
    layer->mask = layer->mask == 0 ? 255 : layer->mask * 4 + 3;
    layer->slots = arena_array(&build->scratch, (size_t)layer->mask + 1, sizeof *layer->slots);
    for (uint32_t i = 0; i < layer->count; i++) {
        const uint16_t *values = layer->values + (size_t)i * layer->stride;
        uint32_t slot = (uint32_t)hash_of(values, layer->width) & layer->mask;

        while (layer->slots[slot] != 0)
            slot = (slot + 1) & layer->mask;
        layer->slots[slot] = i + 1;
    }
}

/* state_of - the state of the current values, plus one */
static uint32_t state_of(struct build *build, struct layer *layer) {
    uint16_t *values;
    uint32_t slot;

    if (layer->count >= layer->mask / 2)
        rehash(build, layer);
    if (layer->count == layer->capacity) {
        size_t size = layer->stride * sizeof *values, capacity = 2 * layer->capacity + 64;

        layer->values =
            arena_extend(&build->scratch, layer->values, layer->capacity * size, capacity * size);
        layer->capacity = capacity;
    }
    values = layer->values + (size_t)layer->count * layer->stride;
    for (uint32_t i = 0; i < layer->width; i++)
        values[i] = build->current[layer->rules[i]];
    slot = (uint32_t)hash_of(values, layer->width) & layer->mask;
    for (; layer->slots[slot] != 0; slot = (slot + 1) & layer->mask)
        if (memcmp(layer->values + (size_t)(layer->slots[slot] - 1) * layer->stride, values,
                   layer->width * sizeof *values) == 0)
            return layer->slots[slot];
    layer->slots[slot] = ++layer->count;
    return layer->count;
}

/* to_come_of - what a value of a rule lets come before a step */
static struct acceptance_to_come to_come_of(const struct acceptance_rule *rule, uint32_t step,
                                            uint16_t value) {
    uint32_t gone = 0;

    while (rule->steps[gone] < step)
        gone++;
    return (struct acceptance_to_come){rule->least_to_come[gone][value],
                                       rule->most_to_come[gone][value]};
}

/* keep_layer - note with the graph which rules there are before a step */
static void keep_layer(struct build *build, uint32_t step) {
    struct acceptance_build_layer *made = &build->made->layers[step];
    struct arena *arena = build->graph->arena;
    uint32_t rules = build->common->rule_count[build->side];

    made->rules = arena_array(arena, rules + 1, sizeof *made->rules);
    made->unchanged = arena_array(arena, rules + 1, sizeof *made->unchanged);
    for (; made->width < build->layers[step].width; made->width++)
        made->rules[made->width] = build->layers[step].rules[made->width];
    made->count = made->width;
    for (uint32_t i = 0; i < rules; i++) {
        const struct acceptance_rule *rule = &build->common->rules[build->side][i];

        if (!build->chosen[i] || rule->step_count == 0 || rule->steps[0] < step ||
            rule->settled[0][0] == ACCEPTANCE_BROKEN)
            continue;
        made->unchanged[made->count - made->width] = to_come_of(rule, step, rule->settled[0][0]);
        made->rules[made->count++] = i;
    }
}

/* begin_layer - which rules are open before a step */
static void begin_layer(struct build *build, uint32_t step) {
    struct layer *layer = &build->layers[step];
    uint32_t rules = build->common->rule_count[build->side];

    layer->rules = arena_array(&build->scratch, rules + 1, sizeof *layer->rules);
    layer->least_to_come = arena_array(&build->scratch, rules + 1, sizeof *layer->least_to_come);
    layer->most_to_come = arena_array(&build->scratch, rules + 1, sizeof *layer->most_to_come);
    for (uint32_t i = 0; i < rules; i++) {
        const struct acceptance_rule *rule = &build->common->rules[build->side][i];
        uint32_t gone = 0;

        if (!build->chosen[i] || rule->step_count == 0 || rule->steps[0] >= step ||
            rule->steps[rule->step_count - 1] < step)
            continue;
        while (rule->steps[gone] < step)
            gone++;
        layer->least_to_come[layer->width] = rule->least_to_come[gone];
        layer->most_to_come[layer->width] = rule->most_to_come[gone];
        layer->rules[layer->width++] = i;
    }
    layer->stride = layer->width == 0 ? 1 : layer->width;
    keep_layer(build, step);
}

/* go - decide a step from the current values; false when some rule can no longer hold */
static bool go(struct build *build, const struct acceptance_share *share, uint32_t symbol,
               const uint16_t *before) {
    if (symbol != 0 && !share->counts)
        return false;
    for (uint32_t i = 0; i < share->term_count; i++) {
        const struct acceptance_term *term = &share->terms[i];
        const struct acceptance_rule *rule = &build->common->rules[build->side][term->rule];
        uint32_t value;

        if (!build->chosen[term->rule])
            continue;
        value = acceptance_value_add(rule, before[term->rule], term->amounts[symbol]);
        build->current[term->rule] = rule->settled[term->place + 1][value];
        if (build->current[term->rule] == ACCEPTANCE_BROKEN)
            return false;
    }
    return true;
}

/* decide - from the states before a step to those after it; false past the bound */
static bool decide(struct build *build, uint32_t index, uint16_t *before) {
    const struct acceptance_step *step = &build->common->steps[index];
    const struct acceptance_share *share = &step->shares[build->side];
    struct layer *layer = &build->layers[index];
    uint32_t *followers =
        arena_array(&build->scratch, (size_t)layer->count * step->symbols + 1, sizeof *followers);

    build->followers[index] = followers;
    for (uint32_t state = 0; state < layer->count; state++) {
        for (uint32_t i = 0; i < layer->width; i++)
            before[layer->rules[i]] = build->current[layer->rules[i]] =
                layer->values[(size_t)state * layer->stride + i];
        for (uint32_t symbol = 0; symbol < step->symbols; symbol++)
            if (go(build, share, symbol, before))
                followers[(size_t)state * step->symbols + symbol] =
                    state_of(build, &build->layers[index + 1]);
        build->graph->work += step->symbols;
        if (build->graph->work > build->graph->work_limit)
            return false;
    }
    return true;
}

/* look_ahead - what each open rule lets come in a state */
static void look_ahead(const struct build *build, uint32_t step, uint32_t state,
                       struct acceptance_to_come *to_come) {
    const struct layer *layer = &build->layers[step];

    for (uint32_t i = 0; i < layer->width; i++) {
        uint16_t value = layer->values[(size_t)state * layer->stride + i];

        to_come[i] = (struct acceptance_to_come){layer->least_to_come[i][value],
                                                 layer->most_to_come[i][value]};
    }
}

/* reduce - from the last step back, give each state its node */
static acceptance_node reduce(struct build *build) {
    uint32_t steps = build->common->step_count;
    acceptance_node *next =
        arena_array(&build->scratch, build->layers[steps].count + 1, sizeof *next);

    for (uint32_t i = 0; i < build->layers[steps].count; i++)
        next[i + 1] = ACCEPTANCE_END;
    for (uint32_t step = steps; step-- > 0;) {
        uint32_t symbols = build->common->steps[step].symbols, count = build->layers[step].count;
        acceptance_node *now = arena_array(&build->scratch, count + 1, sizeof *now);
        acceptance_node *edges = arena_array(&build->scratch, symbols, sizeof *edges);
        struct acceptance_to_come *to_come =
            arena_array(&build->scratch, build->layers[step].stride, sizeof *to_come);

        for (uint32_t state = 0; state < count; state++) {
            for (uint32_t symbol = 0; symbol < symbols; symbol++)
                edges[symbol] = next[build->followers[step][(size_t)state * symbols + symbol]];
            look_ahead(build, step, state, to_come);
            now[state + 1] = acceptance_graph_add(build->graph, step, edges, build->made, to_come);
        }
        next = now;
    }
    return next[1];
}

/* begin - the values that rules have before the first step; false when one cannot hold */
static bool begin(struct build *build, uint16_t *before) {
    for (uint32_t i = 0; i < build->common->rule_count[build->side]; i++) {
        if (!build->chosen[i])
            continue;
        before[i] = build->current[i] = build->common->rules[build->side][i].settled[0][0];
        if (before[i] == ACCEPTANCE_BROKEN)
            return false;
    }
    return true;
}

bool acceptance_graph_build(struct acceptance_graph *graph, enum acceptance_side side,
                            const bool *rules, acceptance_node *node) {
    const struct acceptance_common *common = graph->common;
    struct build build = {
        .graph = graph,
        .common = common,
        .side = side,
        .chosen = rules,
        .scratch = {.limit = graph->arena->limit, .out_of_memory = graph->arena->out_of_memory}};
    uint16_t *before;
    bool within = true;

    build.layers = arena_array(&build.scratch, common->step_count + 1, sizeof *build.layers);
    build.followers = arena_array(&build.scratch, common->step_count + 1, sizeof *build.followers);
    build.current =
        arena_array(&build.scratch, common->rule_count[side] + 1, sizeof *build.current);
    build.made = arena_alloc(graph->arena, sizeof *build.made);
    build.made->side = side;
    build.made->layers =
        arena_array(graph->arena, common->step_count + 1, sizeof *build.made->layers);
    before = arena_array(&build.scratch, common->rule_count[side] + 1, sizeof *before);
    for (uint32_t step = 0; step <= common->step_count; step++)
        begin_layer(&build, step);
    *node = ACCEPTANCE_NOTHING;
    if (begin(&build, before)) {
        (void)state_of(&build, &build.layers[0]);
        for (uint32_t step = 0; step < common->step_count && within; step++)
            within = decide(&build, step, before);
        if (within)
            *node = reduce(&build);
    }
    arena_free(&build.scratch);
    return within;
}
