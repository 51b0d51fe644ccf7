/* state_set.c - the different states of rules between two units */
#include "image/state_set.h"

#include <string.h>

#define FIRST_SLOTS 64

void state_set_begin(struct state_set *set, struct arena *arena) {
    *set = (struct state_set){.arena = arena, .mask = FIRST_SLOTS - 1};
    set->slots = arena_array(arena, FIRST_SLOTS, sizeof *set->slots);
}

void state_set_clear(struct state_set *set) {
    /* Slot by slot: after one wide set many narrow ones may follow. */
    for (size_t i = 0; i < set->count; i++)
        set->slots[set->taken[i]] = 0;
    set->count = 0;
}

/* enter - take the first free slot for an item */
static void enter(struct state_set *set, size_t item) {
    uint32_t slot = combination_hash(&set->items[item]) & set->mask;

    while (set->slots[slot] != 0)
        slot = (slot + 1) & set->mask;
    set->slots[slot] = (uint32_t)item + 1;
    set->taken[item] = slot;
}

/* widen - twice the slots */
static void widen(struct state_set *set) {
    set->mask = set->mask * 2 + 1;
    set->slots = arena_array(set->arena, (size_t)set->mask + 1, sizeof *set->slots);
    for (size_t i = 0; i < set->count; i++)
        enter(set, i);
}

uint32_t state_set_add(struct state_set *set, const struct combination *state) {
    uint32_t slot = combination_hash(state) & set->mask;

    for (; set->slots[slot] != 0; slot = (slot + 1) & set->mask)
        if (memcmp(&set->items[set->slots[slot] - 1], state, sizeof *state) == 0)
            return set->slots[slot] - 1;
    set->items = arena_grow(set->arena, set->items, set->count, &set->capacity, sizeof *set->items);
    set->taken =
        arena_grow(set->arena, set->taken, set->count, &set->taken_capacity, sizeof *set->taken);
    set->items[set->count] = *state;
    enter(set, set->count++);
    if (set->count * 2 > set->mask)
        widen(set);
    return (uint32_t)set->count - 1;
}
