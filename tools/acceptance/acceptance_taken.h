/*
 * acceptance_taken.h - which units are taken, in an order of preference
 *
 * What is taken is some words: a bit for each unit, first to last from the
 * highest, by the rank of its reference; then, where some rule asks, four bits
 * for how it was gained. More is earlier. Of steps without a unit in common what
 * is taken is joined by 'or', and the order is kept by that.
 */
#ifndef QUALC_ACCEPTANCE_ACCEPTANCE_TAKEN_H
#define QUALC_ACCEPTANCE_ACCEPTANCE_TAKEN_H

#include "acceptance/acceptance_common.h"

/* acceptance_taken_words - how many words */
uint32_t acceptance_taken_words(const struct acceptance_common *common);

/*
 * acceptance_taken_tables - for each step, for each symbol: the words of what it takes
 *
 * Of several units that are alike the first, by their rank on a side.
 */
uint64_t **acceptance_taken_tables(struct arena *arena, const struct acceptance_common *common,
                                   enum acceptance_side side);

/* acceptance_taken_add - write what is taken by one or the other */
static inline void acceptance_taken_add(uint32_t words, const uint64_t *taken, const uint64_t *more,
                                        uint64_t *sum) {
    for (uint32_t i = 0; i < words; i++)
        sum[i] = taken[i] | more[i];
}

/* acceptance_taken_is_better - whether a cost is less, or the same with the earlier references */
static inline bool acceptance_taken_is_better(uint32_t words, uint64_t cost, const uint64_t *taken,
                                              uint64_t other_cost, const uint64_t *other) {
    if (cost != other_cost)
        return cost < other_cost;
    for (uint32_t i = 0; i < words; i++)
        if (taken[i] != other[i])
            return taken[i] > other[i];
    return false;
}

/* acceptance_way_at - how a unit was gained, 0 for not at all; by its rank */
uint32_t acceptance_way_at(const struct acceptance_common *common, const uint64_t *taken,
                           uint32_t rank);

#endif
