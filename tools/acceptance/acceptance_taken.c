/* acceptance_taken.c - which units are taken, in an order of preference */
#include "acceptance/acceptance_taken.h"

#define WAY_BITS 4
#define WAYS_OF_WORD (64 / WAY_BITS)

static uint32_t unit_words(const struct acceptance_common *common) {
    return (common->unit_count + 63) / 64;
}

uint32_t acceptance_taken_words(const struct acceptance_common *common) {
    uint32_t ways = common->by_way ? (common->unit_count + WAYS_OF_WORD - 1) / WAYS_OF_WORD : 0;

    return unit_words(common) + ways;
}

/* way_shift - where the way of a unit stands in its word */
static uint32_t way_shift(uint32_t rank) {
    return 64 - WAY_BITS - rank % WAYS_OF_WORD * WAY_BITS;
}

uint32_t acceptance_way_at(const struct acceptance_common *common, const uint64_t *taken,
                           uint32_t rank) {
    if ((taken[rank / 64] >> (63 - rank % 64) & 1) == 0)
        return 0;
    if (!common->by_way)
        return QUAL_GAINED_ASSESSED;
    /* Kept as how many ways come after it, so that an earlier way is more. */
    return QUAL_GAINED_IMPORTED >>
           (taken[unit_words(common) + rank / WAYS_OF_WORD] >> way_shift(rank) & 7);
}

/* take - add the units of a symbol */
static void take(const struct acceptance_common *common, enum acceptance_side side,
                 const struct acceptance_step *step, uint32_t symbol, uint64_t *taken) {
    uint32_t units = step->by_way ? symbol != 0 : symbol;

    for (uint32_t i = 0; i < units; i++) {
        uint32_t rank = common->units[step->units[i]].rank[side], later = 0;
        uint32_t way = step->by_way ? step->ways[symbol] : QUAL_GAINED_ASSESSED;

        taken[rank / 64] |= UINT64_C(1) << (63 - rank % 64);
        for (; way < QUAL_GAINED_IMPORTED; way *= 2)
            later++;
        if (common->by_way)
            taken[unit_words(common) + rank / WAYS_OF_WORD] |= (uint64_t)later << way_shift(rank);
    }
}

uint64_t **acceptance_taken_tables(struct arena *arena, const struct acceptance_common *common,
                                   enum acceptance_side side) {
    uint32_t words = acceptance_taken_words(common);
    uint64_t **tables = arena_array(arena, (size_t)common->step_count + 1, sizeof *tables);

    for (uint32_t i = 0; i < common->step_count; i++) {
        const struct acceptance_step *step = &common->steps[i];

        tables[i] = arena_array(arena, (size_t)step->symbols * words + 1, sizeof *tables[i]);
        for (uint32_t symbol = 1; symbol < step->symbols; symbol++)
            take(common, side, step, symbol, tables[i] + (size_t)symbol * words);
    }
    return tables;
}
