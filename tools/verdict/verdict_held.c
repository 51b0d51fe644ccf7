/* verdict_held.c - what a learner holds of one specification */
#include "verdict/verdict_held.h"

#include <string.h>

#include "verdict/verdict_policy.h"

/* Ways of gaining a unit on which a specification may have a policy. */
static const struct {
    enum qual_gained how;
    const char *kind;
    const char *words;
} policed[] = {
    {QUAL_GAINED_RPL, "rpl", "recognition of prior learning"},
    {QUAL_GAINED_TRANSFER, "transfer", "credit transfer"},
    {QUAL_GAINED_EXEMPTION, "exemption", "exemption"},
};

struct held held_begin(struct arena *arena, qual_spec spec) {
    uint32_t count = qual_spec_unit_count(spec);
    struct held held = {.arena = arena, .spec = spec};

    held.gained = arena_array(arena, count, sizeof *held.gained);
    held.units = arena_array(arena, count, sizeof *held.units);
    held.unknown_index.arena = arena;
    held.standing.arena = arena;
    return held;
}

static bool is_listed(const struct listed_unit *unit) {
    return unit->urn_at.source != NULL;
}

/* same_unit - note that a unit is listed twice */
static void same_unit(struct findings *problems, const struct listed_unit *unit) {
    units_problem(problems, SEVERITY_NOTE, unit->urn_at, "%s is listed twice and counts once",
                  unit->urn);
}

/* add_unknown - remember a unit that the specification has not, once */
static void add_unknown(struct held *held, const struct listed_unit *unit,
                        struct findings *problems) {
    const char *urn = arena_copy(held->arena, unit->urn, strlen(unit->urn));

    if (name_index_add(&held->unknown_index, urn, held->unknown_count) != NAME_NONE) {
        same_unit(problems, unit);
        return;
    }
    held->unknown = arena_grow(held->arena, held->unknown, held->unknown_count,
                               &held->unknown_capacity, sizeof *held->unknown);
    held->unknown[held->unknown_count++] = urn;
}

/* is_twice - whether a unit is listed already; reports it, as an error where the two differ */
static bool is_twice(const struct listed_unit *first, const struct listed_unit *unit,
                     struct findings *problems) {
    struct finding *finding;

    if (!is_listed(first))
        return false;
    if (first->how == unit->how && strcmp(first->held, unit->held) == 0) {
        same_unit(problems, unit);
        return true;
    }
    finding = units_problem(problems, SEVERITY_ERROR, unit->how_at,
                            "%s is listed as gained in two ways", unit->urn);
    finding->also_message = "the other is here";
    finding->also = first->how_at;
    return true;
}

/* counts_twice - whether one unit held would count as two; reports it */
static bool counts_twice(struct held *held, uint32_t index, const struct listed_unit *unit,
                         struct findings *problems) {
    bool stands = unit->held[0] != '\0';
    const char *urn = arena_copy(held->arena, stands ? unit->held : unit->urn, QUAL_NUMBER_SIZE);
    const struct listed_unit *other = NULL;
    struct finding *finding;
    size_t for_unit = stands ? name_index_add(&held->standing, urn, index)
                             : name_index_find(&held->standing, urn);
    qual_unit itself;

    if (for_unit != NAME_NONE && for_unit != index)
        other = &held->units[for_unit];
    else if (stands && qual_unit_find(held->spec, urn, strlen(urn), &itself) &&
             is_listed(&held->units[qual_unit_index(itself)]) &&
             held->units[qual_unit_index(itself)].held[0] == '\0')
        other = &held->units[qual_unit_index(itself)];
    if (other == NULL)
        return false;
    finding = units_problem(problems, SEVERITY_ERROR, stands ? unit->held_at : unit->urn_at,
                            "%s is held once and cannot count twice", urn);
    finding->also_message = "it counts here";
    finding->also = other->held[0] != '\0' ? other->held_at : other->urn_at;
    return true;
}

/* equivalent_refused - whether a unit cannot stand for one of the specification; reports it */
static bool equivalent_refused(const struct held *held, qual_unit of,
                               const struct listed_unit *unit, struct findings *problems) {
    struct text reason = {.arena = held->arena};
    struct finding *finding;

    if (strcmp(unit->urn, unit->held) == 0) {
        finding = units_problem(problems, SEVERITY_ERROR, unit->held_at,
                                "%s cannot be accepted as equivalent to itself", unit->urn);
        finding->hint = arena_copy(held->arena, unit->urn, strlen(unit->urn));
        return true;
    }
    if (!policy_refuses(&reason, of, unit->held))
        return false;
    finding = units_problem(problems, SEVERITY_ERROR, unit->held_at, "%s cannot stand for %s: %.*s",
                            unit->held, unit->urn, (int)reason.length, reason.bytes);
    finding->also_message = policy_condition(held->spec);
    return true;
}

/* way_refused - whether the specification does not allow a way; reports it, and no policy once */
static bool way_refused(struct held *held, const struct listed_unit *unit,
                        struct findings *problems) {
    for (size_t i = 0; i < sizeof policed / sizeof policed[0]; i++) {
        struct policy policy;

        if (policed[i].how != unit->how)
            continue;
        policy = policy_read(held->spec, policed[i].kind);
        if (policy.stated && !policy.allowed) {
            units_problem(problems, SEVERITY_ERROR, unit->how_at,
                          "the specification does not allow %s", policed[i].words);
            return true;
        }
        if (!policy.stated && (held->unstated & unit->how) == 0) {
            held->unstated |= unit->how;
            units_problem(problems, SEVERITY_WARNING, unit->how_at,
                          "the specification states no policy on %s; it is counted",
                          policed[i].words);
        }
    }
    return false;
}

/* warn_of_order - say when an equivalent unit was probably written the wrong way round */
static void warn_of_order(const struct held *held, const struct listed_unit *unit,
                          struct findings *problems) {
    struct finding *finding;
    qual_unit other;

    if (unit->held[0] == '\0' ||
        !qual_unit_find(held->spec, unit->held, strlen(unit->held), &other))
        return;
    finding =
        units_problem(problems, SEVERITY_WARNING, unit->urn_at,
                      "the specification has no unit %s; its own unit stands first", unit->urn);
    finding->hint = arena_format(held->arena, "%s=%s", unit->held, unit->urn);
}

/* enter - one unit of a list */
static void enter(struct held *held, const struct listed_unit *unit, struct findings *problems) {
    bool refused, twice;
    uint32_t index;
    qual_unit of;

    if (!qual_unit_find(held->spec, unit->urn, strlen(unit->urn), &of)) {
        warn_of_order(held, unit, problems);
        add_unknown(held, unit, problems);
        return;
    }
    index = qual_unit_index(of);
    refused = unit->held[0] != '\0' ? equivalent_refused(held, of, unit, problems)
                                    : way_refused(held, unit, problems);
    twice = is_twice(&held->units[index], unit, problems);
    if (refused || twice || counts_twice(held, index, unit, problems))
        return;
    held->units[index] = *unit;
    qual_achieve(held->spec, unit->urn, strlen(unit->urn), unit->how, held->gained);
}

void held_add(struct held *held, const struct source *list, struct findings *problems) {
    struct listed_unit unit;
    size_t at = 0;

    while (units_next(list, &at, problems, &unit))
        enter(held, &unit, problems);
}

void held_check(const struct source *list, struct findings *problems) {
    struct listed_unit unit;
    size_t at = 0;

    while (units_next(list, &at, problems, &unit))
        continue;
}
