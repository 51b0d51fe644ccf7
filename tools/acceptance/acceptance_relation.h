/*
 * acceptance_relation.h - whether what earns from one node also earns from another
 *
 * Of two nodes of one step the second covers the first when every claim of the
 * first has within it, found step by step without looking ahead, a claim of the
 * second. Then whatever earns from the first earns from the second. Where it
 * does not cover, that may still be so.
 */
#ifndef QUALC_ACCEPTANCE_ACCEPTANCE_RELATION_H
#define QUALC_ACCEPTANCE_ACCEPTANCE_RELATION_H

#include "acceptance/acceptance_graph.h"

struct acceptance_relation {
    struct acceptance_graph *graph;
    uint64_t *pairs; /* open addressing: the nodes, and 1 more when covered; 0 free */
    uint32_t count, mask;
    uint32_t patience; /* pairs that may still be looked at for the question now asked */
};

void acceptance_relation_begin(struct acceptance_relation *relation,
                               struct acceptance_graph *graph);

/*
 * acceptance_covers - whether a node covers another
 *
 * Looks at so many pairs, at most, for which that is not known or plain. False
 * as well where that is not enough.
 */
bool acceptance_covers(struct acceptance_relation *relation, acceptance_node node,
                       acceptance_node other, uint32_t patience);

/*
 * acceptance_is_plain - whether every claim of the other node is plainly one of this
 *
 * Rule by rule, by what each lets come. False as well where that does not tell.
 */
bool acceptance_is_plain(const struct acceptance_graph *graph, acceptance_node node,
                         acceptance_node other);

#endif
