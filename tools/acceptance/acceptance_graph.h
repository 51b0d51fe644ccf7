/*
 * acceptance_graph.h - the claims that versions allow, as one graph
 *
 * A node stands for a set of claims over the units of the steps from its own to
 * the last: for each symbol of its step an edge to the node of what may follow.
 * Nodes of the same claims are one node, whichever version and rules they come
 * from.
 */
#ifndef QUALC_ACCEPTANCE_ACCEPTANCE_GRAPH_H
#define QUALC_ACCEPTANCE_ACCEPTANCE_GRAPH_H

#include "acceptance/acceptance_common.h"

/* A node, by index. Every node that an edge leads to has a lower index. */
typedef uint32_t acceptance_node;

#define ACCEPTANCE_NOTHING 0 /* no claim, at any step */
#define ACCEPTANCE_END 1     /* after the last step: the claim that takes nothing more */

/* Weights of units by which claims of two nodes are told apart. */
#define ACCEPTANCE_WEIGHTS 8

/* What a rule lets come, at least and at most. */
struct acceptance_to_come {
    uint16_t least, most;
};

/* Rules before a step. */
struct acceptance_build_layer {
    uint32_t *rules; /* those that are open, then those that no step has changed yet */
    uint32_t width, count;
    struct acceptance_to_come *unchanged; /* of those that no step has changed yet */
};

/* Rules by which nodes were made. */
struct acceptance_build {
    enum acceptance_side side;
    struct acceptance_build_layer *layers; /* for each step */
};

struct acceptance_graph {
    struct arena *arena;
    const struct acceptance_common *common;
    uint64_t work, work_limit; /* of all that is done with the graph */
    acceptance_node count;
    size_t capacity;
    uint32_t *steps; /* of each node */
    size_t *first_edge;
    /* How the node was first made: by which rules, and what those open let come. */
    const struct acceptance_build **builds;
    size_t *first_to_come;
    struct acceptance_to_come *to_come;
    size_t to_come_count, to_come_capacity;
    acceptance_node *edges;
    size_t edge_count, edge_capacity;
    uint32_t *hashes;       /* of each node */
    acceptance_node *slots; /* open addressing; 0 free */
    uint32_t mask;
    /* For each node, of the claim that has least of it: */
    uint64_t *costs[ACCEPTANCE_SIDES]; /* units times 2^32, and credits as a side states them */
    uint32_t *weights;                 /* ACCEPTANCE_WEIGHTS of each node */
    uint32_t **unit_weights;           /* for each step, of one unit */
};

struct acceptance_graph *acceptance_graph_create(struct arena *arena,
                                                 const struct acceptance_common *common,
                                                 uint64_t work_limit);

/* acceptance_edge - what may follow a node when a symbol is taken */
static inline acceptance_node acceptance_edge(const struct acceptance_graph *graph,
                                              acceptance_node node, uint32_t symbol) {
    return graph->edges[graph->first_edge[node] + symbol];
}

/* acceptance_cost - what a symbol adds to the cost of a claim */
uint64_t acceptance_cost(const struct acceptance_step *step, enum acceptance_side side,
                         uint32_t symbol);

/* acceptance_graph_add - the node with such edges; ACCEPTANCE_NOTHING when all are that */
acceptance_node acceptance_graph_add(struct acceptance_graph *graph, uint32_t step,
                                     const acceptance_node *edges,
                                     const struct acceptance_build *build,
                                     const struct acceptance_to_come *to_come);

/*
 * acceptance_graph_build - the node of all claims that satisfy rules of a version
 *
 * 'rules' tells for each rule whether it is one of them. Returns false past the
 * bound on work.
 */
bool acceptance_graph_build(struct acceptance_graph *graph, enum acceptance_side side,
                            const bool *rules, acceptance_node *node);

/*
 * acceptance_graph_range - the least and most of a sum over the claims of nodes
 *
 * 'amounts' gives for each step what each symbol adds, or NULL for nothing.
 */
struct range acceptance_graph_range(const struct acceptance_graph *graph,
                                    const acceptance_node *nodes, uint32_t count,
                                    const uint32_t *const *amounts);

#endif
