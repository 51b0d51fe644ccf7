/*
 * urn_pilots.h - choose the pilots of the hash over unit reference numbers
 *
 * src/urn_index.h says how a reference is found; here is what makes every
 * reference find a row of its own.
 */
#ifndef QUALC_IMAGE_URN_PILOTS_H
#define QUALC_IMAGE_URN_PILOTS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct urn_pilots {
    uint32_t seed;
    uint32_t buckets;
    uint8_t *values; /* one for each bucket */
    uint32_t *rows;  /* the row of each key, in the order of the keys */
};

/*
 * urn_pilots_choose - a minimal perfect hash over references in compact form (urn_compact.h), no
 * two alike
 *
 * What is chosen depends on the set of keys alone.
 */
struct urn_pilots urn_pilots_choose(struct arena *arena, const uint32_t *keys, uint32_t count);

#endif
