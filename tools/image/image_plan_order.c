/* image_plan_order.c - in which order the units of a specification are decided */
#include "image/image_plan_order.h"

#define NOBODY UINT32_MAX

/* Classes weighed for one place, at most; the next in document order. */
#define CANDIDATES 128

/* Units that the same rules look at, in document order. */
struct class {
    uint64_t hash; /* of the rules */
    uint32_t first, last;
    uint32_t size;
};

struct classes {
    const bool *selected;
    uint32_t rules, units;
    struct class *items;
    uint32_t count;
    uint32_t *next;  /* for each unit: the next of its class; NOBODY after the last */
    uint32_t *slots; /* open addressing: index of a class plus one; 0 free */
    uint32_t mask;
    uint32_t *left; /* for each rule: units not yet placed */
    uint32_t *all;  /* for each rule: its units */
};

static bool selects(const struct classes *classes, uint32_t rule, uint32_t unit) {
    return classes->selected[(size_t)rule * classes->units + unit];
}

static bool is_alike(const struct classes *classes, uint32_t a, uint32_t b) {
    for (uint32_t rule = 0; rule < classes->rules; rule++)
        if (selects(classes, rule, a) != selects(classes, rule, b))
            return false;
    return true;
}

static uint64_t hash_of(const struct classes *classes, uint32_t unit) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    for (uint32_t rule = 0; rule < classes->rules; rule++) {
        hash = (hash ^ selects(classes, rule, unit)) * UINT64_C(0x100000001B3);
        hash ^= hash >> 32;
    }
    return hash;
}

/* class_of - the class of a unit, which is made when there is none */
static struct class *class_of(struct classes *classes, uint32_t unit) {
    uint64_t hash = hash_of(classes, unit);
    uint32_t slot = (uint32_t)hash & classes->mask;

    for (; classes->slots[slot] != 0; slot = (slot + 1) & classes->mask) {
        struct class *class = &classes->items[classes->slots[slot] - 1];

        if (class->hash == hash && is_alike(classes, class->first, unit))
            return class;
    }
    classes->items[classes->count] = (struct class){hash, unit, NOBODY, 0};
    classes->slots[slot] = ++classes->count;
    return &classes->items[classes->count - 1];
}

static void classify(struct classes *classes) {
    for (uint32_t unit = 0; unit < classes->units; unit++) {
        struct class *class = class_of(classes, unit);

        classes->next[unit] = NOBODY;
        if (class->last != NOBODY)
            classes->next[class->last] = unit;
        class->last = unit;
        class->size++;
        for (uint32_t rule = 0; rule < classes->rules; rule++)
            classes->all[rule] += selects(classes, rule, unit);
    }
    for (uint32_t rule = 0; rule < classes->rules; rule++)
        classes->left[rule] = classes->all[rule];
}

/* cost_of - rules that a class would open, less those it would close */
static int64_t cost_of(const struct classes *classes, const struct class *class) {
    int64_t cost = 0;

    for (uint32_t rule = 0; rule < classes->rules; rule++) {
        if (!selects(classes, rule, class->first))
            continue;
        if (classes->left[rule] == classes->all[rule])
            cost++;
        if (classes->left[rule] == class->size)
            cost--;
    }
    return cost;
}

/* take_cheapest - take the cheapest class out of those that are waiting */
static const struct class *take_cheapest(struct classes *classes, uint32_t *waiting,
                                         uint32_t *count) {
    uint32_t candidates = *count < CANDIDATES ? *count : CANDIDATES, best = 0, class;
    int64_t best_cost = cost_of(classes, &classes->items[waiting[0]]);

    for (uint32_t i = 1; i < candidates; i++) {
        int64_t cost = cost_of(classes, &classes->items[waiting[i]]);

        if (cost < best_cost) {
            best = i;
            best_cost = cost;
        }
    }
    class = waiting[best];
    --*count;
    for (uint32_t i = best; i < *count; i++)
        waiting[i] = waiting[i + 1];
    return &classes->items[class];
}

uint32_t *image_plan_order(struct arena *arena, const bool *selected, uint32_t rules,
                           uint32_t units) {
    struct classes classes = {.selected = selected, .rules = rules, .units = units, .mask = 63};
    uint32_t *order = arena_array(arena, units, sizeof *order), placed = 0;
    uint32_t *waiting = arena_array(arena, units, sizeof *waiting), waiting_count;

    while (classes.mask < units * 2)
        classes.mask = classes.mask * 2 + 1;
    classes.items = arena_array(arena, units, sizeof *classes.items);
    classes.next = arena_array(arena, units, sizeof *classes.next);
    classes.slots = arena_array(arena, (size_t)classes.mask + 1, sizeof *classes.slots);
    classes.left = arena_array(arena, rules + 1, sizeof *classes.left);
    classes.all = arena_array(arena, rules + 1, sizeof *classes.all);
    classify(&classes);

    waiting_count = classes.count;
    for (uint32_t i = 0; i < waiting_count; i++)
        waiting[i] = i;
    while (waiting_count > 0) {
        const struct class *class = take_cheapest(&classes, waiting, &waiting_count);

        for (uint32_t unit = class->first; unit != NOBODY; unit = classes.next[unit])
            order[placed++] = unit;
        for (uint32_t rule = 0; rule < rules; rule++)
            if (selects(&classes, rule, class->first))
                classes.left[rule] -= class->size;
    }
    return order;
}
