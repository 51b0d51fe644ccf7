/* automaton.c - every valid claim of a specification at once */
#include "analysis/automaton.h"

#include <string.h>

#include "analysis/automaton_step.h"
#include "image/state_set.h"

#define NOWHERE UINT32_MAX

#define FIRST_VERTICES 512

/* A state before some unit is decided. */
struct vertex {
    uint32_t left_out; /* vertex of the next layer; NOWHERE when no claim can go on there */
    uint32_t taken;
};

struct automaton {
    struct arena *arena;
    struct combination_terms terms;
    uint32_t first_unit, units;
    uint32_t
        *layers; /* first vertex of each layer; one entry more than there are units, and the end */
    struct vertex *vertices;
    size_t count, capacity;
    bool *alive; /* whether a path from the vertex accepts */
};

/* unit_at - the unit that is decided at a step */
static uint32_t unit_at(const struct automaton *automaton, uint32_t step) {
    return image_value(automaton->terms.spec.image, QUAL_COLUMN_unit_order,
                       automaton->first_unit + step);
}

/* follow - the vertex that a state leads to when a unit is taken or left out */
static uint32_t follow(struct state_set *next, const struct combination *state,
                       const struct automaton_step *step, bool take) {
    struct combination after = *state;

    return automaton_step_go(step, &after, take) ? state_set_add(next, &after) : NOWHERE;
}

/* reserve - make room for so many more vertices */
static void reserve(struct automaton *automaton, size_t more) {
    size_t size = sizeof *automaton->vertices;
    size_t capacity = automaton->capacity == 0 ? FIRST_VERTICES : automaton->capacity;

    while (capacity < automaton->count + more)
        capacity *= 2;
    if (capacity > automaton->capacity)
        automaton->vertices = arena_extend(automaton->arena, automaton->vertices,
                                           automaton->capacity * size, capacity * size);
    automaton->capacity = capacity;
}

/* add_layer - the vertices of one step and the states of the next; false past the limit */
static bool add_layer(struct automaton *automaton, uint32_t step, const struct state_set *now,
                      struct state_set *next) {
    struct automaton_step decision =
        automaton_step_prepare(automaton->arena, &automaton->terms, unit_at(automaton, step));
    uint32_t end = automaton->layers[step] + (uint32_t)now->count;

    reserve(automaton, now->count);
    state_set_clear(next);
    automaton->layers[step + 1] = end;
    for (size_t i = 0; i < now->count; i++) {
        struct vertex *vertex = &automaton->vertices[automaton->count++];

        vertex->left_out = follow(next, &now->items[i], &decision, false);
        vertex->taken = follow(next, &now->items[i], &decision, true);
        if (vertex->left_out != NOWHERE)
            vertex->left_out += end;
        if (vertex->taken != NOWHERE)
            vertex->taken += end;
        if (automaton->count + next->count > AUTOMATON_STATES_LIMIT)
            return false;
    }
    return true;
}

/* mark_alive - from the end back: every vertex of the last layer accepts */
static void mark_alive(struct automaton *automaton, size_t accepting) {
    size_t end = automaton->count;

    automaton->alive = arena_array(automaton->arena, end + accepting + 1, sizeof(bool));
    memset(automaton->alive + end, true, accepting);
    for (size_t i = end; i-- > 0;) {
        const struct vertex *vertex = &automaton->vertices[i];

        automaton->alive[i] = (vertex->left_out != NOWHERE && automaton->alive[vertex->left_out]) ||
                              (vertex->taken != NOWHERE && automaton->alive[vertex->taken]);
    }
}

struct automaton *automaton_create(struct arena *arena, const struct combination_terms *terms) {
    struct automaton *automaton = arena_alloc(arena, sizeof *automaton);
    struct state_set sets[2], *now = &sets[0], *next = &sets[1], *spare;
    struct combination begin = qual_combination_begin(terms, 0);

    automaton->arena = arena;
    automaton->terms = *terms;
    automaton->units = qual_spec_unit_count(terms->spec);
    automaton->first_unit =
        image_value(terms->spec.image, QUAL_COLUMN_spec_first_unit, terms->spec.row);
    automaton->layers = arena_array(arena, automaton->units + 2, sizeof *automaton->layers);
    state_set_begin(now, arena);
    state_set_begin(next, arena);
    state_set_add(now, &begin);
    for (uint32_t step = 0; step < automaton->units; step++) {
        if (!add_layer(automaton, step, now, next))
            return NULL;
        spare = now;
        now = next;
        next = spare;
    }
    automaton->layers[automaton->units + 1] =
        automaton->layers[automaton->units] + (uint32_t)now->count;
    mark_alive(automaton, now->count);
    return automaton;
}

bool automaton_is_empty(const struct automaton *automaton) {
    return !automaton->alive[0];
}

/* is_open - whether an edge leads to a vertex from which claims are accepted */
static bool is_open(const struct automaton *automaton, uint32_t vertex) {
    return vertex != NOWHERE && automaton->alive[vertex];
}

/* step_of_end - one past the last layer of units */
static uint32_t end_vertex(const struct automaton *automaton) {
    return automaton->layers[automaton->units + 1];
}

/* to_decimal - the digits of a number of so many 32-bit words, lowest first; the words are spent */
static const char *to_decimal(struct arena *arena, uint32_t *words, uint32_t count) {
    size_t size = (size_t)count * 10 + 2;
    char *text = arena_alloc(arena, size), *at = text + size - 1;

    do {
        uint64_t rest = 0;

        for (uint32_t i = count; i-- > 0;) {
            rest = rest << 32 | words[i];
            words[i] = (uint32_t)(rest / 10);
            rest %= 10;
        }
        *--at = (char)('0' + rest);
        while (count > 0 && words[count - 1] == 0)
            count--;
    } while (count > 0);
    return at;
}

/* add_words - sum += addend */
static void add_words(uint32_t *sum, const uint32_t *addend, uint32_t count) {
    uint64_t carry = 0;

    for (uint32_t i = 0; i < count; i++) {
        carry += (uint64_t)sum[i] + addend[i];
        sum[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

/* widest_layer - the most states between two units */
static size_t widest_layer(const struct automaton *automaton) {
    size_t widest = 1;

    for (uint32_t step = 0; step <= automaton->units; step++) {
        size_t states = automaton->layers[step + 1] - automaton->layers[step];

        if (states > widest)
            widest = states;
    }
    return widest;
}

/* count_layer - the claims through each vertex of a layer, from those through the next */
static void count_layer(const struct automaton *automaton, uint32_t step, uint32_t words,
                        const uint32_t *next, uint32_t *counts) {
    uint32_t first = automaton->layers[step], end = automaton->layers[step + 1];

    memset(counts, 0, (size_t)(end - first) * words * sizeof *counts);
    for (uint32_t i = first; i < end; i++, counts += words) {
        const struct vertex *vertex = &automaton->vertices[i];

        if (is_open(automaton, vertex->left_out))
            add_words(counts, next + (size_t)(vertex->left_out - end) * words, words);
        if (is_open(automaton, vertex->taken))
            add_words(counts, next + (size_t)(vertex->taken - end) * words, words);
    }
}

const char *automaton_count(const struct automaton *automaton) {
    uint32_t words = automaton->units / 32 + 1;
    size_t widest = widest_layer(automaton);
    uint32_t *next = arena_array(automaton->arena, widest * words, sizeof *next);
    uint32_t *now = arena_array(automaton->arena, widest * words, sizeof *now);

    for (size_t i = 0; i < widest; i++)
        next[i * words] = 1;
    for (uint32_t step = automaton->units; step-- > 0;) {
        uint32_t *spare = next;

        count_layer(automaton, step, words, next, now);
        next = now;
        now = spare;
    }
    return automaton_is_empty(automaton) ? "0" : to_decimal(automaton->arena, next, words);
}

/* widen - a range that also takes in another, moved by an amount */
static void widen(struct range *range, const struct range *other, uint32_t amount) {
    if (other->min + amount < range->min)
        range->min = other->min + amount;
    if (other->max + amount > range->max)
        range->max = other->max + amount;
}

struct range automaton_weigh(const struct automaton *automaton, const uint32_t *weights) {
    uint32_t end = end_vertex(automaton);
    struct range *ranges = arena_array(automaton->arena, (size_t)end + 1, sizeof *ranges);

    for (uint32_t step = automaton->units; step-- > 0;) {
        uint32_t weight = weights[unit_at(automaton, step) - automaton->first_unit];

        for (uint32_t i = automaton->layers[step + 1]; i-- > automaton->layers[step];) {
            const struct vertex *vertex = &automaton->vertices[i];

            ranges[i] = (struct range){UINT32_MAX, 0};
            if (is_open(automaton, vertex->left_out))
                widen(&ranges[i], &ranges[vertex->left_out], 0);
            if (is_open(automaton, vertex->taken))
                widen(&ranges[i], &ranges[vertex->taken], weight);
        }
    }
    return ranges[0];
}

struct range automaton_range(const struct automaton *automaton, enum qual_measure measure) {
    uint32_t *weights = arena_array(automaton->arena, automaton->units + 1, sizeof *weights);

    for (uint32_t i = 0; i < automaton->units; i++)
        weights[i] =
            combination_measure(automaton->terms.spec.image, automaton->first_unit + i, measure);
    return automaton_weigh(automaton, weights);
}

size_t automaton_size(const struct automaton *automaton) {
    return automaton->count;
}

void automaton_units(const struct automaton *automaton, bool *dead, bool *forced) {
    memset(dead, true, automaton->units * sizeof *dead);
    memset(forced, true, automaton->units * sizeof *forced);
    for (uint32_t step = 0; step < automaton->units; step++) {
        uint32_t index = unit_at(automaton, step) - automaton->first_unit;

        for (uint32_t i = automaton->layers[step]; i < automaton->layers[step + 1]; i++) {
            if (is_open(automaton, automaton->vertices[i].taken))
                dead[index] = false;
            if (is_open(automaton, automaton->vertices[i].left_out))
                forced[index] = false;
        }
    }
}

/* reach_from - add the amounts of another vertex, each more by a weight, as bits of words */
static void reach_from(uint64_t *reach, const uint64_t *other, size_t words, uint32_t weight) {
    size_t whole = weight / 64;
    uint32_t rest = weight % 64;

    for (size_t i = whole; i < words; i++) {
        reach[i] |= other[i - whole] << rest;
        if (rest != 0 && i > whole)
            reach[i] |= other[i - whole - 1] >> (64 - rest);
    }
}

/* reach_layer - which amounts the claims through each vertex of a layer may still come to */
static void reach_layer(const struct automaton *automaton, uint32_t step, size_t words,
                        uint32_t weight, const uint64_t *next, uint64_t *reach) {
    uint32_t first = automaton->layers[step], end = automaton->layers[step + 1];

    memset(reach, 0, (end - first) * words * sizeof *reach);
    for (uint32_t i = first; i < end; i++, reach += words) {
        const struct vertex *vertex = &automaton->vertices[i];

        if (is_open(automaton, vertex->left_out))
            reach_from(reach, next + (vertex->left_out - end) * words, words, 0);
        if (is_open(automaton, vertex->taken))
            reach_from(reach, next + (vertex->taken - end) * words, words, weight);
    }
}

bool automaton_reaches(const struct automaton *automaton, enum qual_measure measure,
                       uint32_t amount) {
    size_t words = amount / 64 + 1, widest = widest_layer(automaton);
    uint64_t *next, *now;

    /* No claim comes to more than the most, so that the tables below stay small. */
    if (automaton_is_empty(automaton) || amount > automaton_range(automaton, measure).max)
        return false;
    next = arena_array(automaton->arena, widest * words, sizeof *next);
    now = arena_array(automaton->arena, widest * words, sizeof *now);
    for (size_t i = 0; i < widest; i++)
        next[i * words] = 1;
    for (uint32_t step = automaton->units; step-- > 0;) {
        uint32_t weight =
            combination_measure(automaton->terms.spec.image, unit_at(automaton, step), measure);
        uint64_t *spare = next;

        reach_layer(automaton, step, words, weight, next, now);
        next = now;
        now = spare;
    }
    return (next[amount / 64] >> amount % 64 & 1) != 0;
}
