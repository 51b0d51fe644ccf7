/*
 * unit_store.h - a record of each unit that has been seen, by its reference
 *
 * A hash table of fixed width whose buckets are chains of pages. The first pages
 * are kept in memory, the rest in a temporary file, so that memory does not grow
 * with the number of specifications.
 */
#ifndef QUALC_CHECK_UNIT_STORE_H
#define QUALC_CHECK_UNIT_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* A unit as one specification has it. */
struct known_unit {
    uint32_t key;              /* the seven digits of its reference; its letter follows */
    uint32_t spec;             /* index of the specification */
    uint32_t at, line, column; /* of its start tag: byte offset, line and column */
    uint32_t level;
    uint32_t credit, glh; /* plus one; 0 when not stated */
    uint64_t title;       /* digest, as of wording */
    uint64_t contents;    /* digest over its summary, outcomes and criteria */
};

struct unit_store;

struct unit_store *unit_store_create(struct arena *arena);

/* unit_store_add - add a record; there may be several of one key */
void unit_store_add(struct unit_store *store, const struct known_unit *unit);

/* unit_store_find - copy the records of a key, at most so many; returns how many */
size_t unit_store_find(struct unit_store *store, uint32_t key, struct known_unit *found,
                       size_t most);

/*
 * unit_store_end - close the temporary file
 *
 * Returns false when a page could not be read again from it.
 */
bool unit_store_end(struct unit_store *store);

#endif
