/* state_set.h - the different states of rules between two units */
#ifndef QUALC_IMAGE_STATE_SET_H
#define QUALC_IMAGE_STATE_SET_H

#include <stddef.h>
#include <stdint.h>

#include "../src/combination.h"
#include "base/arena.h"

struct state_set {
    struct arena *arena;
    struct combination *items; /* in the order they were added */
    size_t count, capacity;
    uint32_t *slots; /* open addressing: index of an item plus one; 0 free */
    uint32_t *taken; /* the slot of each item */
    size_t taken_capacity;
    uint32_t mask;
};

void state_set_begin(struct state_set *set, struct arena *arena);

/* state_set_clear - no states; the room is kept */
void state_set_clear(struct state_set *set);

/* state_set_add - the index of a state, which is added when it is not there */
uint32_t state_set_add(struct state_set *set, const struct combination *state);

#endif
