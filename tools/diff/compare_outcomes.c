/* compare_outcomes.c - outcomes and criteria of a unit that both versions have */
#include <string.h>

#include "base/text.h"
#include "diff/comparison.h"
#include "diff/outline.h"

/* Numbers that are others in two places that are otherwise the same. */
struct renumberings {
    struct renumbering *items;
    size_t count, capacity;
};

/* What is compared: one unit. */
struct unit_pair {
    struct comparison *comparison;
    qual_unit before, after;
    struct outline *old_outline, *new_outline;
    const char *urn;                 /* of the new version */
    struct renumberings unexplained; /* in outcomes that a criterion left for another */
};

static bool same_text(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

/* Texts ------------------------------------------------------------------------------ */

static const char *outcome_number(struct unit_pair *pair, const struct outline_outcome *outcome) {
    return arena_format(pair->comparison->arena, "%u", outcome->number);
}

static const char *criterion_number(struct unit_pair *pair, const struct outline *outline,
                                    const struct outline_criterion *criterion) {
    return arena_format(pair->comparison->arena, "%u.%u",
                        outline->outcomes[criterion->outcome].number, criterion->number);
}

static const char *subject_of(struct unit_pair *pair, const char *number) {
    return arena_format(pair->comparison->arena, "%s %s", pair->urn, number);
}

static const char *digest_text(struct unit_pair *pair, bool stated, uint64_t digest,
                               const char *wording) {
    if (wording != NULL)
        return wording;
    return stated ? arena_format(pair->comparison->arena, "%016llx", (unsigned long long)digest)
                  : NULL;
}

/* words_of, outcome_words - the wording where it is licensed, or else the digest; NULL for none */
static const char *words_of(struct unit_pair *pair, const struct outline_criterion *criterion) {
    uint64_t digest = 0;
    bool stated = qual_criterion_digest(criterion->handle, &digest);

    return digest_text(pair, stated, digest, qual_criterion_wording(criterion->handle));
}

static const char *outcome_words(struct unit_pair *pair, const struct outline_outcome *outcome) {
    uint64_t digest = 0;
    bool stated = qual_outcome_digest(outcome->handle, &digest);

    return digest_text(pair, stated, digest, qual_outcome_wording(outcome->handle));
}

/* criterion_value - a criterion in a few words: its verb, or else what tells its wording */
static const char *criterion_value(struct unit_pair *pair,
                                   const struct outline_criterion *criterion) {
    const char *verb = qual_criterion_verb(criterion->handle);
    const char *words = words_of(pair, criterion);

    if (qual_criterion_wording(criterion->handle) != NULL || verb == NULL)
        return words == NULL ? "criterion" : words;
    return words == NULL ? verb : arena_format(pair->comparison->arena, "%s (%s)", verb, words);
}

static const char *outcome_value(struct unit_pair *pair, const struct outline_outcome *outcome) {
    const char *words = outcome_words(pair, outcome);

    const char *criteria = arena_format(pair->comparison->arena, "%zu criteri%s", outcome->count,
                                        outcome->count == 1 ? "on" : "a");

    return words == NULL ? criteria
                         : arena_format(pair->comparison->arena, "%s (%s)", words, criteria);
}

/* Places ------------------------------------------------------------------------------- */

static struct thing outcome_thing(qual_unit unit, const struct outline_outcome *outcome) {
    return (struct thing){.kind = THING_OUTCOME, .unit = unit, .outcome = outcome->handle};
}

static struct thing criterion_thing(qual_unit unit, const struct outline *outline,
                                    const struct outline_criterion *criterion) {
    return (struct thing){.kind = THING_CRITERION,
                          .unit = unit,
                          .outcome = outline->outcomes[criterion->outcome].handle,
                          .criterion = criterion->handle};
}

/* outcome_sides - what an outcome change is about, and where; NULL for what is not there */
static void outcome_sides(struct unit_pair *pair, struct change *change,
                          const struct outline_outcome *before,
                          const struct outline_outcome *after) {
    const struct version *old_version = pair->comparison->before;
    const struct version *new_version = pair->comparison->after;

    change->also = before == NULL ? place_unit(old_version, pair->before, NULL)
                                  : place_outcome(old_version, pair->before, before->handle);
    change->where = after == NULL ? place_unit(new_version, pair->after, NULL)
                                  : place_outcome(new_version, pair->after, after->handle);
    if (before != NULL)
        change->from = outcome_thing(pair->before, before);
    if (after != NULL)
        change->to = outcome_thing(pair->after, after);
}

/* place_around - where the outcome of a criterion that is not there is, or else the unit */
static struct place place_around(const struct version *version, qual_unit unit,
                                 const struct outline *outline, size_t outcome) {
    if (outcome == SEQUENCE_NONE)
        return place_unit(version, unit, NULL);
    return place_outcome(version, unit, outline->outcomes[outcome].handle);
}

static struct place place_of(const struct version *version, qual_unit unit,
                             const struct outline *outline,
                             const struct outline_criterion *criterion) {
    return place_criterion(version, unit, outline->outcomes[criterion->outcome].handle,
                           criterion->handle);
}

/* set_before, set_after - what a change is about in each version, and where */
static void set_before(struct unit_pair *pair, struct change *change,
                       const struct outline_criterion *criterion) {
    change->from = criterion_thing(pair->before, pair->old_outline, criterion);
    change->also = place_of(pair->comparison->before, pair->before, pair->old_outline, criterion);
}

static void set_after(struct unit_pair *pair, struct change *change,
                      const struct outline_criterion *criterion) {
    change->to = criterion_thing(pair->after, pair->new_outline, criterion);
    change->where = place_of(pair->comparison->after, pair->after, pair->new_outline, criterion);
}

/* Changes -------------------------------------------------------------------------------- */

static struct change *new_change(struct unit_pair *pair, enum change_id id, const char *number) {
    return change_new(pair->comparison->changes, id, subject_of(pair, number));
}

/* criterion_change - a change of a criterion that both versions have */
static struct change *criterion_change(struct unit_pair *pair, enum change_id id,
                                       const struct outline_criterion *before,
                                       const struct outline_criterion *after) {
    struct change *change = new_change(pair, id, criterion_number(pair, pair->new_outline, after));

    set_before(pair, change, before);
    set_after(pair, change, after);
    return change;
}

static void criterion_added(struct unit_pair *pair, const struct outline_criterion *after) {
    struct change *change =
        new_change(pair, CHANGE_CRITERION_ADDED, criterion_number(pair, pair->new_outline, after));

    set_after(pair, change, after);
    change->new_value = criterion_value(pair, after);
    change->also = place_around(pair->comparison->before, pair->before, pair->old_outline,
                                pair->new_outline->outcomes[after->outcome].partner);
}

static void criterion_removed(struct unit_pair *pair, const struct outline_criterion *before) {
    struct change *change = new_change(pair, CHANGE_CRITERION_REMOVED,
                                       criterion_number(pair, pair->old_outline, before));

    set_before(pair, change, before);
    change->old_value = criterion_value(pair, before);
    change->where = place_around(pair->comparison->after, pair->after, pair->new_outline,
                                 pair->old_outline->outcomes[before->outcome].partner);
}

/* compare_words - a criterion that both have: its verb, or else its wording */
static void compare_words(struct unit_pair *pair, const struct outline_criterion *before,
                          const struct outline_criterion *after) {
    const char *old_words = words_of(pair, before), *new_words = words_of(pair, after);
    struct change *change;

    if (before->verb != after->verb) {
        change = criterion_change(pair, CHANGE_CRITERION_VERB_CHANGED, before, after);
        change->old_value = qual_criterion_verb(before->handle);
        change->new_value = qual_criterion_verb(after->handle);
        return;
    }
    if (before->key == after->key && same_text(old_words, new_words))
        return;
    change = criterion_change(pair, CHANGE_CRITERION_REWORDED, before, after);
    change->old_value = old_words;
    change->new_value = new_words;
    if (before->key == after->key) {
        change->severity = CHANGE_EDITORIAL;
        change->reason = "the digest is the same";
    }
}

static void compare_outcome_words(struct unit_pair *pair, const struct outline_outcome *before,
                                  const struct outline_outcome *after) {
    const char *old_words = outcome_words(pair, before), *new_words = outcome_words(pair, after);
    struct change *change;

    if (before->key == after->key && same_text(old_words, new_words))
        return;
    change = new_change(pair, CHANGE_OUTCOME_REWORDED, outcome_number(pair, after));
    outcome_sides(pair, change, before, after);
    change->old_value = old_words;
    change->new_value = new_words;
    if (before->key == after->key) {
        change->severity = CHANGE_EDITORIAL;
        change->reason = "the digest is the same";
    }
}

static void criterion_moved(struct unit_pair *pair, const struct outline_criterion *before,
                            const struct outline_criterion *after) {
    struct change *change = criterion_change(pair, CHANGE_CRITERION_MOVED, before, after);

    change->old_value = criterion_number(pair, pair->old_outline, before);
    change->new_value = criterion_number(pair, pair->new_outline, after);
}

/* Renumbering ------------------------------------------------------------------------------- */

static void add_renumbering(struct arena *arena, struct renumberings *list, const char *from,
                            const char *to) {
    list->items = arena_grow(arena, list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = (struct renumbering){from, to};
}

/* numbers_text - the old or the new numbers, as one value */
static const char *numbers_text(struct arena *arena, const struct renumberings *list, bool old) {
    struct text text = {.arena = arena};

    for (size_t i = 0; i < list->count; i++)
        text_format(&text, "%s%s", i > 0 ? " " : "", old ? list->items[i].from : list->items[i].to);
    text_add_char(&text, '\0');
    return text.bytes;
}

/* carry - let the first of several changes say which numbers follow from them */
static void carry(struct unit_pair *pair, size_t first_change, const struct renumberings *list) {
    struct changes *changes = pair->comparison->changes;
    struct change *change = &changes->items[first_change];
    size_t count = change->renumbered_count + list->count;
    struct renumbering *all = arena_array(changes->arena, count, sizeof *all);

    if (change->renumbered_count > 0)
        memcpy(all, change->renumbered, change->renumbered_count * sizeof *all);
    memcpy(all + change->renumbered_count, list->items, list->count * sizeof *all);
    change->renumbered = all;
    change->renumbered_count = count;
    change_say(changes, change, "%s; %zu other%s renumbered", change->kind->purpose, count,
               count == 1 ? " is" : "s are");
}

/* report_renumbered - a change of its own, where no other explains the numbers */
static void report_renumbered(struct unit_pair *pair, enum change_id id, const char *subject,
                              const struct renumberings *list) {
    struct change *change = change_new(pair->comparison->changes, id, subject);

    change->where = place_unit(pair->comparison->after, pair->after, NULL);
    change->also = place_unit(pair->comparison->before, pair->before, NULL);
    change->old_value = numbers_text(pair->comparison->arena, list, true);
    change->new_value = numbers_text(pair->comparison->arena, list, false);
    change->renumbered = list->items;
    change->renumbered_count = list->count;
}

/* The criteria of an outcome --------------------------------------------------------------- */

/*
 * compare_order - criteria of an outcome that were added, removed or moved
 *
 * A criterion that moved to another outcome is told where it went. Returns
 * whether there is one.
 */
static bool compare_order(struct unit_pair *pair, const struct outline_outcome *before,
                          const struct outline_outcome *after) {
    bool left = false;

    for (size_t i = before->first; i < before->first + before->count; i++) {
        const struct outline_criterion *criterion = &pair->old_outline->criteria[i];

        if (criterion->partner == SEQUENCE_NONE)
            criterion_removed(pair, criterion);
        left |= criterion->moved;
    }
    for (size_t i = after->first; i < after->first + after->count; i++) {
        const struct outline_criterion *criterion = &pair->new_outline->criteria[i];

        if (criterion->partner == SEQUENCE_NONE)
            criterion_added(pair, criterion);
        else if (criterion->moved)
            criterion_moved(pair, &pair->old_outline->criteria[criterion->partner], criterion);
    }
    return left;
}

static void compare_outcome(struct unit_pair *pair, const struct outline_outcome *before,
                            const struct outline_outcome *after) {
    struct arena *arena = pair->comparison->arena;
    struct renumberings list = {0};
    size_t first = pair->comparison->changes->count;
    bool left = compare_order(pair, before, after);

    for (size_t i = after->first; i < after->first + after->count; i++) {
        const struct outline_criterion *criterion = &pair->new_outline->criteria[i];
        const struct outline_criterion *partner;

        if (criterion->partner == SEQUENCE_NONE)
            continue;
        partner = &pair->old_outline->criteria[criterion->partner];
        if (!criterion->moved && partner->number != criterion->number)
            add_renumbering(arena, &list, criterion_number(pair, pair->old_outline, partner),
                            criterion_number(pair, pair->new_outline, criterion));
    }
    if (list.count > 0 && pair->comparison->changes->count > first)
        carry(pair, first, &list);
    else if (list.count > 0 && left)
        for (size_t i = 0; i < list.count; i++)
            add_renumbering(arena, &pair->unexplained, list.items[i].from, list.items[i].to);
    else if (list.count > 0)
        report_renumbered(pair, CHANGE_CRITERIA_RENUMBERED,
                          subject_of(pair, outcome_number(pair, after)), &list);
    compare_outcome_words(pair, before, after);
    for (size_t i = after->first; i < after->first + after->count; i++) {
        const struct outline_criterion *criterion = &pair->new_outline->criteria[i];

        if (criterion->partner != SEQUENCE_NONE)
            compare_words(pair, &pair->old_outline->criteria[criterion->partner], criterion);
    }
}

/* The outcomes of a unit ---------------------------------------------------------------------- */

/* tell_outcome_added - an outcome that is new, and the criteria that went into it */
static void tell_outcome_added(struct unit_pair *pair, const struct outline_outcome *outcome) {
    struct change *change = new_change(pair, CHANGE_OUTCOME_ADDED, outcome_number(pair, outcome));

    outcome_sides(pair, change, NULL, outcome);
    change->new_value = outcome_value(pair, outcome);
    for (size_t i = outcome->first; i < outcome->first + outcome->count; i++) {
        const struct outline_criterion *criterion = &pair->new_outline->criteria[i];

        if (criterion->partner != SEQUENCE_NONE) {
            criterion_moved(pair, &pair->old_outline->criteria[criterion->partner], criterion);
            compare_words(pair, &pair->old_outline->criteria[criterion->partner], criterion);
        }
    }
}

static void tell_outcome_removed(struct unit_pair *pair, const struct outline_outcome *outcome) {
    struct change *change = new_change(pair, CHANGE_OUTCOME_REMOVED, outcome_number(pair, outcome));

    outcome_sides(pair, change, outcome, NULL);
    change->old_value = outcome_value(pair, outcome);
}

static void tell_outcome_moved(struct unit_pair *pair, const struct outline_outcome *before,
                               const struct outline_outcome *after) {
    struct change *change = new_change(pair, CHANGE_OUTCOME_MOVED, outcome_number(pair, after));

    outcome_sides(pair, change, before, after);
    change->old_value = outcome_number(pair, before);
    change->new_value = outcome_number(pair, after);
}

/* compare_outline - outcomes added, removed, moved and renumbered */
static void compare_outline(struct unit_pair *pair) {
    struct renumberings list = {0};
    size_t first = pair->comparison->changes->count;

    for (size_t i = 0; i < pair->old_outline->outcome_count; i++)
        if (pair->old_outline->outcomes[i].partner == SEQUENCE_NONE)
            tell_outcome_removed(pair, &pair->old_outline->outcomes[i]);
    for (size_t i = 0; i < pair->new_outline->outcome_count; i++) {
        const struct outline_outcome *outcome = &pair->new_outline->outcomes[i], *partner;

        if (outcome->partner == SEQUENCE_NONE) {
            tell_outcome_added(pair, outcome);
            continue;
        }
        partner = &pair->old_outline->outcomes[outcome->partner];
        if (outcome->moved)
            tell_outcome_moved(pair, partner, outcome);
        else if (partner->number != outcome->number)
            add_renumbering(pair->comparison->arena, &list, outcome_number(pair, partner),
                            outcome_number(pair, outcome));
    }
    if (list.count == 0)
        return;
    if (pair->comparison->changes->count > first)
        carry(pair, first, &list);
    else
        report_renumbered(pair, CHANGE_OUTCOME_RENUMBERED, pair->urn, &list);
}

/* is_unchanged - whether everything is as it was, as it most often is */
static bool is_unchanged(struct unit_pair *pair) {
    const struct outline *before = pair->old_outline, *after = pair->new_outline;

    if (before->outcome_count != after->outcome_count ||
        before->criterion_count != after->criterion_count)
        return false;
    for (size_t i = 0; i < before->outcome_count; i++) {
        const struct outline_outcome *a = &before->outcomes[i], *b = &after->outcomes[i];

        if (a->number != b->number || a->key != b->key || a->count != b->count ||
            !same_text(qual_outcome_wording(a->handle), qual_outcome_wording(b->handle)))
            return false;
    }
    for (size_t i = 0; i < before->criterion_count; i++) {
        const struct outline_criterion *a = &before->criteria[i], *b = &after->criteria[i];

        if (a->number != b->number || a->key != b->key || a->verb != b->verb ||
            !same_text(qual_criterion_wording(a->handle), qual_criterion_wording(b->handle)))
            return false;
    }
    return true;
}

void compare_outcomes(struct comparison *comparison, qual_unit before, qual_unit after) {
    struct outline old_outline = outline_read(comparison->arena, before);
    struct outline new_outline = outline_read(comparison->arena, after);
    struct unit_pair pair = {.comparison = comparison,
                             .before = before,
                             .after = after,
                             .old_outline = &old_outline,
                             .new_outline = &new_outline};
    size_t first = comparison->changes->count;

    if (is_unchanged(&pair))
        return;
    pair.urn = urn_of(comparison, after);
    outline_match(comparison->arena, &old_outline, &new_outline);
    compare_outline(&pair);
    for (size_t i = 0; i < new_outline.outcome_count; i++) {
        const struct outline_outcome *outcome = &new_outline.outcomes[i];

        if (outcome->partner != SEQUENCE_NONE)
            compare_outcome(&pair, &old_outline.outcomes[outcome->partner], outcome);
    }
    if (pair.unexplained.count > 0)
        carry(&pair, first, &pair.unexplained);
}
