/*
 * transfer.h - which units carry over from one specification to another
 *
 * A unit carries over as itself when the other specification has its reference
 * with the same outcomes and criteria; or as another unit of at least its credit
 * and level of which one of the two specifications states that it is equivalent
 * to it, or that one of them replaces the other. What the policies of the
 * receiving specification forbid does not carry over.
 */
#ifndef QUALC_TRANSFER_TRANSFER_H
#define QUALC_TRANSFER_TRANSFER_H

#include "base/table.h"
#include "diff/change.h"
#include "diff/place.h"
#include "verdict/verdict.h"

enum transfer_result {
    TRANSFER_CARRIES, /* over, without a further look */
    TRANSFER_LOOK,    /* a person must look */
    TRANSFER_NOT      /* it does not */
};

/* What becomes of one unit. */
struct transfer_unit {
    qual_unit unit; /* of the specification that it comes from */
    enum transfer_result result;
    bool has_target; /* it counts, or might, as 'target' */
    qual_unit target;
    bool equivalent;    /* the target is another unit */
    const char *reason; /* why, or why not; NULL for the same unit in the same words */
    const char *note;   /* what else a person may want to know; or NULL */
    const struct change *differences; /* of outcomes and criteria, of the same unit */
    size_t difference_count;
};

/* Figures of the units that carry over, as the receiving specification states them. */
struct transfer_sum {
    uint32_t units, credit, glh;
    uint32_t credit_not_stated, glh_not_stated; /* units that do not state them */
};

struct transfer {
    struct version from, to;
    struct transfer_unit *units; /* those asked about, in document order */
    size_t unit_count;
    size_t counts[TRANSFER_NOT + 1]; /* how many of each result */
    const char **unknown; /* units asked about that the specification has not; as listed */
    size_t unknown_count;
    struct transfer_sum sum;
    struct verdict verdict;  /* of the receiving specification, with what carries over */
    struct verdict accepted; /* and with everything that a person must look at */
};

/*
 * transfer_find - what becomes of the units of a specification in another
 *
 * Of those that 'held' has gained, or of all units where it is NULL. The result
 * lies in the arena.
 */
const struct transfer *transfer_find(struct arena *arena, struct version from, struct version to,
                                     const struct held *held);

/* transfer_is_whole - whether everything asked about carries over */
bool transfer_is_whole(const struct transfer *transfer);

/* transfer_as_itself - what becomes of a unit whose reference the other specification has */
void transfer_as_itself(struct arena *arena, const struct transfer *transfer,
                        struct transfer_unit *unit);

/*
 * transfer_as_equivalent - what becomes of a unit that may count as another
 *
 * 'taken' says, for each unit of the receiving specification, whether something
 * counts as it already; such a unit is passed over.
 */
void transfer_as_equivalent(struct arena *arena, const struct transfer *transfer, const bool *taken,
                            struct transfer_unit *unit);

/*
 * transfer_figures - compare credit and level of a unit and of one that it is to count as
 *
 * Only what is asked for is compared. Appends what speaks against it, as the end
 * of a sentence.
 */
enum transfer_figures {
    TRANSFER_ENOUGH,
    TRANSFER_NOT_STATED, /* a figure is not stated on one side */
    TRANSFER_TOO_LITTLE
};
enum transfer_figures transfer_figures(struct text *reason, qual_unit unit, qual_unit target,
                                       bool credit, bool level);

void transfer_json(struct text *out, const struct transfer *transfer);
void transfer_text(struct text *out, const struct transfer *transfer, const struct look *look);

#endif
