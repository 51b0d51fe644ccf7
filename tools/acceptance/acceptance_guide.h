/*
 * acceptance_guide.h - the least claim to which simple answers fail
 *
 * A simple answer to a claim takes, step by step, as much of what the claim takes
 * as still leads to some claim of another node. It lies within the claim, so a
 * witness is a claim to which all simple answers fail, and the least of these is
 * no more than it. It is looked for among claims within a budget, and what was
 * found for a node and answers is remembered.
 */
#ifndef QUALC_ACCEPTANCE_ACCEPTANCE_GUIDE_H
#define QUALC_ACCEPTANCE_ACCEPTANCE_GUIDE_H

#include "acceptance/acceptance_relation.h"

/* More than any claim costs. */
#define ACCEPTANCE_NO_COST UINT64_MAX

/* What simple answers have come to: some nodes of one step, as one number. */
typedef uint32_t acceptance_answers;

#define ACCEPTANCE_NO_ANSWER 0 /* all have failed */

/* What is still to be taken, at least. */
struct acceptance_rest {
    uint64_t cost;         /* ACCEPTANCE_NO_COST where simple answers never fail */
    const uint64_t *taken; /* until the guide is asked again; NULL where only is known that it */
                           /* costs no less */
};

struct acceptance_guide {
    struct arena *arena;
    struct acceptance_relation *relation;
    enum acceptance_side side; /* whose costs and references count */
    uint32_t words;
    uint64_t **tables; /* acceptance_taken_tables */
    uint32_t width;    /* nodes of answers, at most */
    acceptance_node *members;
    uint32_t answers_count, answers_capacity;
    acceptance_answers *answers_slots; /* 0 free */
    uint32_t answers_mask;
    uint64_t *pairs; /* a node and answers */
    uint64_t *costs; /* of each */
    uint64_t *taken;
    bool *exact; /* otherwise it costs no less */
    uint32_t count, capacity;
    uint32_t *slots; /* index of a pair; 0 free */
    uint32_t mask;
    bool past; /* a bound on work or memory: then what is said is of no use */
};

/* acceptance_guide_begin - 'nodes' are those that answer, of the first step */
acceptance_answers acceptance_guide_begin(struct acceptance_guide *guide, struct arena *arena,
                                          struct acceptance_relation *relation,
                                          enum acceptance_side side, const acceptance_node *nodes,
                                          uint32_t count);

/* acceptance_guide_next - what answers come to after a symbol */
acceptance_answers acceptance_guide_next(struct acceptance_guide *guide, acceptance_answers answers,
                                         uint32_t symbol);

/* acceptance_guide_rest - the least claim of a node to which answers fail, if within a budget */
struct acceptance_rest acceptance_guide_rest(struct acceptance_guide *guide, acceptance_node node,
                                             acceptance_answers answers, uint64_t budget);

#endif
