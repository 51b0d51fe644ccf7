/* sequence.h - what two lists have in common, and in which order */
#ifndef QUALC_DIFF_SEQUENCE_H
#define QUALC_DIFF_SEQUENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* The partner of an entry that has none. */
#define SEQUENCE_NONE SIZE_MAX

/*
 * sequence_common - a longest common subsequence of two lists of keys
 *
 * A key of 0 is like no other. partner[i] becomes the index in b of the partner
 * of a[i], or SEQUENCE_NONE. Where the two differ in so much that it would take
 * too long, only what they have in common at both ends is found.
 */
void sequence_common(struct arena *arena, const uint64_t *a, size_t a_count, const uint64_t *b,
                     size_t b_count, size_t *partner);

/*
 * sequence_moved - which entries are out of order
 *
 * partner[i] is the place of entry i in another list, or SEQUENCE_NONE. The
 * fewest entries that leave the rest in ascending order become true.
 */
void sequence_moved(struct arena *arena, const size_t *partner, size_t count, bool *moved);

#endif
