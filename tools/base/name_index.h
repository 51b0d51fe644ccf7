/*
 * name_index.h - find things by name
 *
 * A hash table from names (references, letters, rule ids) to numbers. Names are
 * kept by pointer.
 */
#ifndef QUALC_BASE_NAME_INDEX_H
#define QUALC_BASE_NAME_INDEX_H

#include <stddef.h>

#include "base/arena.h"

/* What name_index_find returns for a name that is not there. */
#define NAME_NONE ((size_t)-1)

struct name_entry;

struct name_index {
    struct arena *arena;
    struct name_entry *entries;
    size_t count;
    size_t capacity; /* zero or a power of two */
};

/*
 * name_index_add - remember a number under a name
 *
 * Returns the number remembered under that name before, which stays, or
 * NAME_NONE when the name is new.
 */
size_t name_index_add(struct name_index *index, const char *name, size_t number);

/* name_index_find - the number under a name; NAME_NONE when there is none */
size_t name_index_find(const struct name_index *index, const char *name);

#endif
