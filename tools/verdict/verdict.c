/* verdict.c - whether a learner earns an award, with everything to be said about it */
#include "verdict/verdict.h"

/* Working memory of the search, and whether it is enough is known before. */
struct working {
    void *memory;
    size_t size;
};

static struct working working_memory(struct arena *arena, qual_spec spec) {
    size_t judge = qual_judge_memory(spec);
    size_t complete = qual_complete_memory(spec);
    size_t size = judge > complete ? judge : complete;

    return (struct working){arena_alloc(arena, size), size};
}

/* find_unmet - every rule that the claim does not meet */
static void find_unmet(struct arena *arena, struct verdict *verdict) {
    uint32_t cursor = 0;
    size_t capacity = 0;
    qual_unmet unmet;

    while (qual_unmet_next(verdict->spec, verdict->held->gained, verdict->claim, &cursor, &unmet)) {
        verdict->unmet = arena_grow(arena, verdict->unmet, verdict->unmet_count, &capacity,
                                    sizeof *verdict->unmet);
        verdict->unmet[verdict->unmet_count++] = unmet;
    }
}

struct verdict verdict_find(struct arena *arena, const struct held *held) {
    static const enum qual_measure measures[] = {
        [VERDICT_BY_GLH] = QUAL_MEASURE_HOURS,
        [VERDICT_BY_CREDIT] = QUAL_MEASURE_CREDITS,
        [VERDICT_BY_UNITS] = QUAL_MEASURE_UNITS,
    };
    uint32_t count = qual_spec_unit_count(held->spec);
    struct working working = working_memory(arena, held->spec);
    struct verdict verdict = {.spec = held->spec, .held = held};

    verdict.claim = arena_array(arena, count, sizeof *verdict.claim);
    if (!qual_judge(held->spec, held->gained, verdict.claim, working.memory, working.size,
                    &verdict.totals))
        arena_fail(arena);
    if (!verdict.totals.earned)
        find_unmet(arena, &verdict);
    for (size_t by = 0; by < VERDICT_BY_COUNT; by++) {
        struct verdict_completion *completion = &verdict.completions[by];

        completion->units = arena_array(arena, count, sizeof *completion->units);
        completion->found = qual_complete(held->spec, held->gained, measures[by], completion->units,
                                          working.memory, working.size);
        if (completion->found == QUAL_COMPLETION_MEMORY)
            arena_fail(arena);
    }
    return verdict;
}
