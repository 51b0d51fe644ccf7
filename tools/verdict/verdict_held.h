/* verdict_held.h - what a learner holds of one specification */
#ifndef QUALC_VERDICT_VERDICT_HELD_H
#define QUALC_VERDICT_VERDICT_HELD_H

#include "base/name_index.h"
#include "verdict/verdict_units.h"

struct held {
    struct arena *arena;
    qual_spec spec;
    uint8_t *gained; /* for each unit of the specification: 0, or how it was gained */
    struct listed_unit
        *units;           /* for each: as it was listed first; without a place when it was not */
    const char **unknown; /* well-formed, but not in the specification; in the order listed */
    size_t unknown_count, unknown_capacity;
    struct name_index unknown_index;
    struct name_index
        standing;      /* units held for others, with the index of the unit they stand for */
    uint32_t unstated; /* ways without a policy, of which it was said */
};

/* held_begin - nothing yet */
struct held held_begin(struct arena *arena, qual_spec spec);

/*
 * held_add - enter the units of one list, and report what is wrong with them
 *
 * Reported are: as errors, what the specification's policies refuse, one unit
 * gained in two ways, and one that is held once and counted twice; as warnings,
 * ways on which the specification has no policy; as notes, units listed twice.
 */
void held_add(struct held *held, const struct source *list, struct findings *problems);

/* held_check - only what is wrong in itself with a list, when there is no specification */
void held_check(const struct source *list, struct findings *problems);

#endif
