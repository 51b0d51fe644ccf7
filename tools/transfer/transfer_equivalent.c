/* transfer_equivalent.c - whether a unit carries over as another */
#include <string.h>

#include "transfer/transfer.h"
#include "verdict/verdict_policy.h"

#define POLICY "equivalence"

/* A unit that another may count as, because a specification says so. */
struct candidate {
    qual_unit target;
    const char *stated; /* what the specification says */
};

/* Statements by which one unit may count as another. */
static const struct {
    const char *fact;
    const char *words;
} statements[] = {
    {"equivalent.unit", "names them as equivalent"},
    {"replaces.unit", "says that one replaces the other"},
};

/* statement_words - what a fact says of its unit and another; NULL when it says nothing of it */
static const char *statement_words(const qual_fact *fact) {
    if (fact->has_unit)
        for (size_t i = 0; i < sizeof statements / sizeof statements[0]; i++)
            if (strcmp(fact->name, statements[i].fact) == 0)
                return statements[i].words;
    return NULL;
}

/* is_reference - whether a fact names a unit */
static bool is_reference(const qual_fact *fact, qual_unit unit) {
    qual_unit named;

    return qual_unit_find(qual_unit_spec(unit), fact->value, strlen(fact->value), &named) &&
           named.row == unit.row;
}

/* judge - whether the policies and figures let a unit count as a candidate */
static void judge(struct arena *arena, const struct transfer *transfer,
                  const struct candidate *candidate, struct transfer_unit *unit) {
    struct policy policy = policy_read(transfer->to.spec, POLICY);
    const char *number = qual_spec_number(transfer->to.spec);
    struct text against = {.arena = arena};
    enum transfer_figures figures, demanded;

    unit->equivalent = true;
    unit->target = candidate->target;
    if (policy.stated && !policy.allowed) {
        unit->result = TRANSFER_NOT;
        unit->reason =
            arena_format(arena, "%s; %s accepts no equivalent units", candidate->stated, number);
        return;
    }
    demanded = transfer_figures(&(struct text){.arena = arena}, unit->unit, unit->target,
                                policy.credit, policy.level);
    figures = transfer_figures(&against, unit->unit, unit->target, true, true);
    text_add_char(&against, '\0');
    unit->result = demanded == TRANSFER_TOO_LITTLE               ? TRANSFER_NOT
                   : policy.stated && figures == TRANSFER_ENOUGH ? TRANSFER_CARRIES
                                                                 : TRANSFER_LOOK;
    unit->has_target = unit->result != TRANSFER_NOT;
    if (unit->result == TRANSFER_NOT)
        unit->reason = arena_format(arena, "%s; the policy of %s asks for more: %s",
                                    candidate->stated, number, against.bytes);
    else if (figures != TRANSFER_ENOUGH)
        unit->reason = arena_format(arena, "%s; %s", candidate->stated, against.bytes);
    else
        unit->reason = policy.stated
                           ? candidate->stated
                           : arena_format(arena, "%s; %s states no policy on equivalent units",
                                          candidate->stated, number);
}

/* consider - take a candidate where it is better than what there was */
static void consider(struct arena *arena, const struct transfer *transfer,
                     const struct candidate *candidate, struct transfer_unit *unit) {
    struct transfer_unit other = {.unit = unit->unit};

    judge(arena, transfer, candidate, &other);
    if (unit->reason == NULL || other.result < unit->result)
        *unit = other;
}

/* consider_side - every statement that one of the two specifications makes about the unit */
static void consider_side(struct arena *arena, const struct transfer *transfer, bool by_receiver,
                          const bool *taken, struct transfer_unit *unit) {
    qual_spec spec = by_receiver ? transfer->to.spec : transfer->from.spec;
    struct candidate candidate;
    const char *words;
    uint32_t cursor = 0;
    qual_fact fact;

    while (qual_fact_next(spec, &cursor, &fact)) {
        words = statement_words(&fact);
        if (words == NULL)
            continue;
        if (by_receiver ? !is_reference(&fact, unit->unit)
                        : fact.unit.row != unit->unit.row ||
                              !qual_unit_find(transfer->to.spec, fact.value, strlen(fact.value),
                                              &candidate.target))
            continue;
        if (by_receiver)
            candidate.target = fact.unit;
        candidate.stated = arena_format(arena, "%s %s", qual_spec_number(spec), words);
        if (!taken[qual_unit_index(candidate.target)])
            consider(arena, transfer, &candidate, unit);
        else if (unit->reason == NULL)
            unit->note = arena_format(arena, "another unit counts as %s already",
                                      qual_unit_urn(candidate.target).text);
    }
}

void transfer_as_equivalent(struct arena *arena, const struct transfer *transfer, const bool *taken,
                            struct transfer_unit *unit) {
    consider_side(arena, transfer, true, taken, unit);
    consider_side(arena, transfer, false, taken, unit);
    if (unit->reason == NULL)
        unit->reason = arena_format(arena, "not in %s", qual_spec_number(transfer->to.spec));
}
