/*
 * acceptance_search.h - the smallest set that earns under some nodes and not under others
 *
 * Walks the claims that earn together with all that the other nodes may make of
 * the same achieved units: every node reached by a claim within them. When none
 * is left, whatever earns from there on is a witness. Where that takes long, the
 * guide says which claims need not be looked at.
 */
#ifndef QUALC_ACCEPTANCE_ACCEPTANCE_SEARCH_H
#define QUALC_ACCEPTANCE_ACCEPTANCE_SEARCH_H

#include "acceptance/acceptance_relation.h"

/* Nodes of the first step. */
struct acceptance_nodes {
    acceptance_node *items;
    uint32_t count;
};

/* What is taken, by steps; compared by cost, then by order of reference. */
struct acceptance_found {
    bool found;
    uint64_t cost;   /* as acceptance_cost */
    uint64_t *taken; /* as acceptance_taken.h says */
};

/*
 * acceptance_search - find the smallest witness, if it is smaller than the one already found
 *
 * 'side' is that of the nodes under which it earns. Returns false past the bound
 * on work.
 */
bool acceptance_search(struct acceptance_relation *relation, enum acceptance_side side,
                       struct acceptance_nodes earning, struct acceptance_nodes denying,
                       struct acceptance_found *found);

#endif
