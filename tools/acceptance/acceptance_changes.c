/* acceptance_changes.c - units and rules that became something that they were not */
#include "acceptance/acceptance.h"

/* predecessors_of - for each new unit the old one, or ACCEPTANCE_NONE */
static uint32_t *predecessors_of(struct arena *arena, const struct acceptance_pair *pair) {
    uint32_t olds = qual_spec_unit_count(pair->old_spec);
    uint32_t news = qual_spec_unit_count(pair->new_spec);
    uint32_t *predecessors = arena_array(arena, (size_t)news + 1, sizeof *predecessors);

    for (uint32_t i = 0; i < news; i++)
        predecessors[i] = ACCEPTANCE_NONE;
    for (uint32_t i = 0; i < olds; i++)
        if (pair->successors[i] != ACCEPTANCE_NONE)
            predecessors[pair->successors[i]] = i;
    return predecessors;
}

/* is_possible - whether the claims of a version are known, and there is one */
static bool is_possible(const struct analysis *analysis) {
    return analysis->automaton != NULL && analysis->possible;
}

struct acceptance_changes acceptance_changes(struct arena *arena,
                                             const struct acceptance_pair *pair,
                                             const struct analysis *old_analysis,
                                             const struct analysis *new_analysis,
                                             const uint32_t *rules) {
    struct acceptance_changes changes = {.known = is_possible(old_analysis) &&
                                                  is_possible(new_analysis)};
    uint32_t units = new_analysis->unit_count;
    const uint32_t *predecessors;

    if (!changes.known)
        return changes;
    predecessors = predecessors_of(arena, pair);
    changes.dead = arena_array(arena, (size_t)units + 1, sizeof *changes.dead);
    changes.forced = arena_array(arena, (size_t)units + 1, sizeof *changes.forced);
    for (uint32_t i = 0; i < units; i++) {
        uint32_t old = predecessors[i];

        changes.dead[i] =
            new_analysis->dead[i] && (old == ACCEPTANCE_NONE || !old_analysis->dead[old]);
        changes.forced[i] =
            new_analysis->forced[i] && (old == ACCEPTANCE_NONE || !old_analysis->forced[old]);
    }
    if (old_analysis->redundant == NULL || new_analysis->redundant == NULL)
        return changes;
    changes.redundant =
        arena_array(arena, (size_t)new_analysis->rule_count + 1, sizeof *changes.redundant);
    for (uint32_t i = 0; i < new_analysis->rule_count; i++)
        changes.redundant[i] = new_analysis->redundant[i] &&
                               (rules[i] == ACCEPTANCE_NONE || !old_analysis->redundant[rules[i]]);
    return changes;
}
