/*
 * acceptance_sets.h - sets of nodes, each one number
 *
 * What achieved units may come to under some rules: the nodes reached by the
 * claims within them. A node that another of the set covers is left out.
 */
#ifndef QUALC_ACCEPTANCE_ACCEPTANCE_SETS_H
#define QUALC_ACCEPTANCE_ACCEPTANCE_SETS_H

#include "acceptance/acceptance_relation.h"

typedef uint32_t acceptance_set;

#define ACCEPTANCE_SET_EMPTY 0
#define ACCEPTANCE_SET_EARNS 1 /* some node has the claim that takes nothing more */

struct acceptance_sets {
    struct arena *arena;
    struct acceptance_relation *relation;
    acceptance_set count;
    size_t capacity;
    size_t *first; /* of each set; one more than there are */
    acceptance_node *members;
    size_t member_count, member_capacity;
    size_t *first_next;    /* of each set: the sets that follow, by symbol; NOT_KNOWN yet */
    acceptance_set *nexts; /* plus one; 0 not known */
    size_t next_count, next_capacity;
    acceptance_set *slots; /* plus one; 0 free */
    uint32_t mask;
    uint32_t *weights;      /* ACCEPTANCE_WEIGHTS of each set: the least of its nodes */
    acceptance_node *draft; /* room for a set while it is made */
    size_t draft_capacity;
};

void acceptance_sets_begin(struct acceptance_sets *sets, struct arena *arena,
                           struct acceptance_relation *relation);

/* acceptance_set_of - the set of some nodes of one step */
acceptance_set acceptance_set_of(struct acceptance_sets *sets, const acceptance_node *nodes,
                                 uint32_t count);

/* acceptance_set_next - the set after the units of a symbol have been achieved */
acceptance_set acceptance_set_next(struct acceptance_sets *sets, acceptance_set set,
                                   uint32_t symbol);

/* acceptance_set_covers - whether a node of the set covers a node */
bool acceptance_set_covers(struct acceptance_sets *sets, acceptance_set set, acceptance_node node);

/* acceptance_set_within - whether every node of a set is covered by a node of another */
bool acceptance_set_within(struct acceptance_sets *sets, acceptance_set set, acceptance_set other);

#endif
