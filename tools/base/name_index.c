/* name_index.c - find things by name */
#include "base/name_index.h"

#include <stdint.h>
#include <string.h>

#define FIRST_CAPACITY 64

struct name_entry {
    const char *name; /* NULL: free */
    uint64_t hash;
    size_t number;
};

/* hash_name - 64-bit FNV-1a, its high half mixed into the low, which picks the place */
static uint64_t hash_name(const char *name) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    for (; *name != '\0'; name++)
        hash = (hash ^ (unsigned char)*name) * UINT64_C(0x100000001B3);
    return hash ^ hash >> 32;
}

/* place - the entry of a name, or the free one where it belongs */
static struct name_entry *place(const struct name_index *index, const char *name, uint64_t hash) {
    size_t at = (size_t)hash & (index->capacity - 1);

    while (index->entries[at].name != NULL &&
           (index->entries[at].hash != hash || strcmp(index->entries[at].name, name) != 0))
        at = (at + 1) & (index->capacity - 1);
    return &index->entries[at];
}

/* enlarge - twice the room, so that a third at least stays free */
static void enlarge(struct name_index *index) {
    struct name_index larger = *index;

    larger.capacity = index->capacity == 0 ? FIRST_CAPACITY : index->capacity * 2;
    larger.entries = arena_array(index->arena, larger.capacity, sizeof *larger.entries);
    for (size_t i = 0; i < index->capacity; i++)
        if (index->entries[i].name != NULL)
            *place(&larger, index->entries[i].name, index->entries[i].hash) = index->entries[i];
    *index = larger;
}

size_t name_index_add(struct name_index *index, const char *name, size_t number) {
    uint64_t hash = hash_name(name);
    struct name_entry *entry;

    if (index->count >= index->capacity / 3 * 2)
        enlarge(index);
    entry = place(index, name, hash);
    if (entry->name != NULL)
        return entry->number;
    *entry = (struct name_entry){name, hash, number};
    index->count++;
    return NAME_NONE;
}

size_t name_index_find(const struct name_index *index, const char *name) {
    const struct name_entry *entry;

    if (index->capacity == 0)
        return NAME_NONE;
    entry = place(index, name, hash_name(name));
    return entry->name == NULL ? NAME_NONE : entry->number;
}
