/*
 * search.h - the best claim, or the cheapest completion, out of all there are
 *
 * Goes through the units of a specification once and keeps, of all claims that
 * share a state, the best. The caller's memory holds the claims kept at one
 * unit and at the next.
 */
#ifndef QUAL_SRC_SEARCH_H
#define QUAL_SRC_SEARCH_H

#include "combination.h"

/* What the search looks for. */
enum search_aim {
    SEARCH_EARNED,    /* the valid claim that leaves least credit out, then fewest units */
    SEARCH_NEAREST,   /* the claim whose minimums miss least */
    SEARCH_COMPLETION /* the cheapest units to add for a valid claim */
};

/* Costs are compared first to last, lower is better. */
#define SEARCH_COSTS 3

struct search {
    qual_spec spec;
    enum search_aim aim;
    const uint8_t *gained;                 /* for each unit: 0, or how it was gained */
    enum qual_measure order[SEARCH_COSTS]; /* of SEARCH_COMPLETION */
    void *memory;
    size_t size;
};

/* A search needs less memory than this, in bytes; more is not compiled. */
#define SEARCH_MEMORY_LIMIT (UINT32_C(1) << 28)

/* qual_search_bytes - bytes that a search of so many units and states needs */
QUAL_HIDDEN uint64_t qual_search_bytes(uint32_t units, uint32_t states);

/* qual_search_memory - bytes that a search of a specification needs */
QUAL_HIDDEN size_t qual_search_memory(qual_spec spec);

/*
 * qual_search_run - search
 *
 * For each unit, chosen[i] becomes whether it is in the claim, or in what is to
 * be added. Returns false when there is no such claim, or when the memory is
 * smaller than qual_search_memory says.
 */
QUAL_HIDDEN bool qual_search_run(const struct search *search, uint8_t *chosen);

#endif
