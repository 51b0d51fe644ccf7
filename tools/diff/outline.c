/* outline.c - outcomes and criteria of two versions of one unit, side by side */
#include "diff/outline.h"

#include <stdlib.h>
#include <string.h>

#include "diff/criterion_key.h"

/* Pairs of outcomes whose criteria are compared, and pairs of criteria in a unit, at most. */
#define PAIRS_LIMIT ((size_t)1 << 14)
#define CRITERIA_LIMIT ((size_t)1 << 20)

/* Reading ----------------------------------------------------------------------- */

static size_t count_criteria(qual_unit unit) {
    size_t count = 0;

    for (uint32_t i = 0; i < qual_unit_outcome_count(unit); i++)
        count += qual_outcome_criterion_count(qual_unit_outcome(unit, i));
    return count;
}

static void read_outcome(struct outline *outline, size_t index, qual_outcome handle) {
    struct outline_outcome *outcome = &outline->outcomes[index];

    *outcome = (struct outline_outcome){.handle = handle,
                                        .key = outcome_key(handle),
                                        .number = qual_outcome_number(handle),
                                        .first = outline->criterion_count,
                                        .count = qual_outcome_criterion_count(handle),
                                        .partner = SEQUENCE_NONE};
    for (uint32_t i = 0; i < outcome->count; i++) {
        qual_criterion criterion = qual_outcome_criterion(handle, i);

        outline->criteria[outline->criterion_count++] =
            (struct outline_criterion){.handle = criterion,
                                       .key = criterion_key(criterion),
                                       .verb = text_key(qual_criterion_verb(criterion)),
                                       .number = qual_criterion_number(criterion),
                                       .outcome = index,
                                       .partner = SEQUENCE_NONE};
    }
}

struct outline outline_read(struct arena *arena, qual_unit unit) {
    struct outline outline = {.outcome_count = qual_unit_outcome_count(unit)};

    outline.outcomes = arena_array(arena, outline.outcome_count + 1, sizeof *outline.outcomes);
    outline.criteria = arena_array(arena, count_criteria(unit) + 1, sizeof *outline.criteria);
    for (uint32_t i = 0; i < outline.outcome_count; i++)
        read_outcome(&outline, i, qual_unit_outcome(unit, i));
    return outline;
}

/* Keys in two lists ---------------------------------------------------------------- */

/* An entry that has no partner yet. */
struct loose {
    uint64_t key;
    size_t index;
};

static int compare_loose(const void *a, const void *b) {
    const struct loose *left = a, *right = b;

    if (left->key != right->key)
        return left->key < right->key ? -1 : 1;
    return left->index < right->index ? -1 : left->index > right->index;
}

/* pair_equal - visit pairs of equal keys out of two lists, the first with the first */
static void pair_equal(struct loose *a, size_t a_count, struct loose *b, size_t b_count,
                       struct outline *before, struct outline *after,
                       void (*join)(struct outline *, size_t, struct outline *, size_t)) {
    size_t i = 0, j = 0;

    if (a_count == 0 || b_count == 0)
        return;
    qsort(a, a_count, sizeof *a, compare_loose);
    qsort(b, b_count, sizeof *b, compare_loose);
    while (i < a_count && j < b_count) {
        if (a[i].key == b[j].key)
            join(before, a[i++].index, after, b[j++].index);
        else if (a[i].key < b[j].key)
            i++;
        else
            j++;
    }
}

static void join_outcomes(struct outline *before, size_t i, struct outline *after, size_t j) {
    before->outcomes[i].partner = j;
    after->outcomes[j].partner = i;
}

static void join_criteria(struct outline *before, size_t i, struct outline *after, size_t j) {
    before->criteria[i].partner = j;
    after->criteria[j].partner = i;
}

/* Outcomes ------------------------------------------------------------------------- */

static size_t loose_outcomes(const struct outline *outline, struct loose *list) {
    size_t count = 0;

    for (size_t i = 0; i < outline->outcome_count; i++)
        if (outline->outcomes[i].partner == SEQUENCE_NONE && outline->outcomes[i].key != 0)
            list[count++] = (struct loose){outline->outcomes[i].key, i};
    return count;
}

/* match_outcomes_by_key - what has equal digests: in order first, then anywhere */
static void match_outcomes_by_key(struct arena *arena, struct outline *before,
                                  struct outline *after) {
    uint64_t *a = arena_array(arena, before->outcome_count + 1, sizeof *a);
    uint64_t *b = arena_array(arena, after->outcome_count + 1, sizeof *b);
    size_t *partner = arena_array(arena, before->outcome_count + 1, sizeof *partner);
    struct loose *loose_a = arena_array(arena, before->outcome_count + 1, sizeof *loose_a);
    struct loose *loose_b = arena_array(arena, after->outcome_count + 1, sizeof *loose_b);
    size_t a_count, b_count;

    for (size_t i = 0; i < before->outcome_count; i++)
        a[i] = before->outcomes[i].key;
    for (size_t i = 0; i < after->outcome_count; i++)
        b[i] = after->outcomes[i].key;
    sequence_common(arena, a, before->outcome_count, b, after->outcome_count, partner);
    for (size_t i = 0; i < before->outcome_count; i++)
        if (partner[i] != SEQUENCE_NONE)
            join_outcomes(before, i, after, partner[i]);
    a_count = loose_outcomes(before, loose_a);
    b_count = loose_outcomes(after, loose_b);
    pair_equal(loose_a, a_count, loose_b, b_count, before, after, join_outcomes);
}

/* shared_keys - how many criteria of two outcomes have equal digests */
static size_t shared_keys(const struct outline *before, const struct outline_outcome *a,
                          const struct outline *after, const struct outline_outcome *b) {
    size_t count = 0;

    for (size_t i = a->first; i < a->first + a->count; i++)
        for (size_t j = b->first; j < b->first + b->count; j++)
            if (before->criteria[i].key != 0 && before->criteria[i].key == after->criteria[j].key) {
                count++;
                break;
            }
    return count;
}

/* same_verbs - whether two outcomes have as many criteria, with the same verbs in order */
static bool same_verbs(const struct outline *before, const struct outline_outcome *a,
                       const struct outline *after, const struct outline_outcome *b) {
    if (a->count != b->count)
        return false;
    for (size_t i = 0; i < a->count; i++)
        if (before->criteria[a->first + i].verb != after->criteria[b->first + i].verb)
            return false;
    return true;
}

/* Two loose outcomes that share criteria. */
struct likely {
    size_t a, b, shared;
    uint32_t apart;        /* difference of their numbers */
    uint64_t lower, upper; /* their keys in order, lest it matter which version is the old one */
};

static int compare_likely(const void *a, const void *b) {
    const struct likely *left = a, *right = b;

    if (left->shared != right->shared)
        return left->shared > right->shared ? -1 : 1;
    if (left->apart != right->apart)
        return left->apart < right->apart ? -1 : 1;
    if (left->lower != right->lower)
        return left->lower < right->lower ? -1 : 1;
    return left->upper < right->upper ? -1 : left->upper > right->upper;
}

/* add_likely - note two outcomes that share at least half of the shorter's criteria */
static size_t add_likely(struct likely *list, size_t count, const struct outline *before, size_t i,
                         const struct outline *after, size_t j) {
    const struct outline_outcome *a = &before->outcomes[i], *b = &after->outcomes[j];
    size_t shorter = a->count < b->count ? a->count : b->count;
    size_t shared = shared_keys(before, a, after, b);

    if (shared == 0 || shared * 2 < shorter)
        return count;
    list[count] = (struct likely){i, j, shared, 0, a->key, b->key};
    list[count].apart = a->number < b->number ? b->number - a->number : a->number - b->number;
    if (a->key > b->key) {
        list[count].lower = b->key;
        list[count].upper = a->key;
    }
    return count + 1;
}

static size_t count_loose(const struct outline *outline) {
    size_t count = 0;

    for (size_t i = 0; i < outline->outcome_count; i++)
        count += outline->outcomes[i].partner == SEQUENCE_NONE;
    return count;
}

/* match_outcomes_by_criteria - of what is left, what shares most criteria */
static void match_outcomes_by_criteria(struct arena *arena, struct outline *before,
                                       struct outline *after) {
    size_t a_count = count_loose(before), b_count = count_loose(after), count = 0;
    struct likely *list;

    if (a_count == 0 || b_count > PAIRS_LIMIT / a_count || before->criterion_count == 0 ||
        after->criterion_count > CRITERIA_LIMIT / before->criterion_count)
        return;
    list = arena_array(arena, a_count * b_count + 1, sizeof *list);
    for (size_t i = 0; i < before->outcome_count; i++)
        for (size_t j = 0; j < after->outcome_count; j++)
            if (before->outcomes[i].partner == SEQUENCE_NONE &&
                after->outcomes[j].partner == SEQUENCE_NONE)
                count = add_likely(list, count, before, i, after, j);
    qsort(list, count, sizeof *list, compare_likely);
    for (size_t i = 0; i < count; i++)
        if (before->outcomes[list[i].a].partner == SEQUENCE_NONE &&
            after->outcomes[list[i].b].partner == SEQUENCE_NONE)
            join_outcomes(before, list[i].a, after, list[i].b);
}

/* is_likely - whether outcomes of one number may be one, having no criterion in common */
static bool is_likely(const struct outline *before, const struct outline_outcome *a,
                      const struct outline *after, const struct outline_outcome *b) {
    return a->key == 0 || b->key == 0 || a->count == 0 || b->count == 0 ||
           same_verbs(before, a, after, b);
}

/* match_outcomes_by_number - of what is left, what has one number */
static void match_outcomes_by_number(struct outline *before, struct outline *after) {
    for (size_t i = 0, j = 0; i < before->outcome_count; i++) {
        struct outline_outcome *outcome = &before->outcomes[i];

        while (j < after->outcome_count && after->outcomes[j].number < outcome->number)
            j++;
        if (j < after->outcome_count && outcome->partner == SEQUENCE_NONE &&
            after->outcomes[j].partner == SEQUENCE_NONE &&
            after->outcomes[j].number == outcome->number &&
            is_likely(before, outcome, after, &after->outcomes[j]))
            join_outcomes(before, i, after, j);
    }
}

/* Criteria -------------------------------------------------------------------------- */

static size_t loose_criteria(const struct outline *outline, struct loose *list) {
    size_t count = 0;

    for (size_t i = 0; i < outline->criterion_count; i++)
        if (outline->criteria[i].partner == SEQUENCE_NONE && outline->criteria[i].key != 0)
            list[count++] = (struct loose){outline->criteria[i].key, i};
    return count;
}

/* Two stretches of criteria to be paired. */
struct gap {
    size_t a, a_end, b, b_end;
};

/* read_criterion - what sequences of criteria are compared by */
typedef uint64_t read_criterion(const struct outline_criterion *criterion);

static uint64_t key_of(const struct outline_criterion *criterion) {
    return criterion->key;
}

static uint64_t verb_of(const struct outline_criterion *criterion) {
    return criterion->verb;
}

static uint64_t number_of(const struct outline_criterion *criterion) {
    return (uint64_t)criterion->number + 1;
}

/* match_gap - pair in order what reads the same within a gap; what has a partner is passed over */
static void match_gap(struct arena *arena, struct outline *before, struct outline *after,
                      struct gap gap, read_criterion *read) {
    size_t a_count = gap.a_end - gap.a, b_count = gap.b_end - gap.b;
    uint64_t *a = arena_array(arena, a_count + 1, sizeof *a);
    uint64_t *b = arena_array(arena, b_count + 1, sizeof *b);
    size_t *partner = arena_array(arena, a_count + 1, sizeof *partner);

    for (size_t i = 0; i < a_count; i++)
        a[i] = before->criteria[gap.a + i].partner == SEQUENCE_NONE
                   ? read(&before->criteria[gap.a + i])
                   : 0;
    for (size_t i = 0; i < b_count; i++)
        b[i] = after->criteria[gap.b + i].partner == SEQUENCE_NONE
                   ? read(&after->criteria[gap.b + i])
                   : 0;
    sequence_common(arena, a, a_count, b, b_count, partner);
    for (size_t i = 0; i < a_count; i++)
        if (partner[i] != SEQUENCE_NONE) {
            join_criteria(before, gap.a + i, after, gap.b + partner[i]);
            before->criteria[gap.a + i].anchored = true;
        }
}

/* match_between - pair in each gap between the criteria that have partners in order */
static void match_between(struct arena *arena, struct outline *before, struct outline *after,
                          const struct outline_outcome *outcome, read_criterion *read) {
    const struct outline_outcome *other = &after->outcomes[outcome->partner];
    size_t end = outcome->first + outcome->count;
    struct gap gap = {outcome->first, outcome->first, other->first, other->first};

    for (size_t i = outcome->first; i <= end; i++) {
        if (i < end && !before->criteria[i].anchored)
            continue;
        gap.a_end = i;
        gap.b_end = i < end ? before->criteria[i].partner : other->first + other->count;
        if (gap.a < gap.a_end && gap.b < gap.b_end)
            match_gap(arena, before, after, gap, read);
        gap.a = i + 1;
        gap.b = gap.b_end + 1;
    }
}

/* any_of - pairs what is left in order */
static uint64_t any_of(const struct outline_criterion *criterion) {
    (void)criterion;
    return 1;
}

static void match_criteria(struct arena *arena, struct outline *before, struct outline *after) {
    struct loose *a = arena_array(arena, before->criterion_count + 1, sizeof *a);
    struct loose *b = arena_array(arena, after->criterion_count + 1, sizeof *b);
    static read_criterion *const reads[] = {verb_of, number_of, any_of};
    size_t a_count, b_count;

    for (size_t i = 0; i < before->outcome_count; i++) {
        const struct outline_outcome *outcome = &before->outcomes[i];

        if (outcome->partner != SEQUENCE_NONE)
            match_gap(arena, before, after,
                      (struct gap){outcome->first, outcome->first + outcome->count,
                                   after->outcomes[outcome->partner].first,
                                   after->outcomes[outcome->partner].first +
                                       after->outcomes[outcome->partner].count},
                      key_of);
    }
    a_count = loose_criteria(before, a);
    b_count = loose_criteria(after, b);
    pair_equal(a, a_count, b, b_count, before, after, join_criteria);
    for (size_t r = 0; r < sizeof reads / sizeof reads[0]; r++)
        for (size_t i = 0; i < before->outcome_count; i++)
            if (before->outcomes[i].partner != SEQUENCE_NONE)
                match_between(arena, before, after, &before->outcomes[i], reads[r]);
}

/* Moves ------------------------------------------------------------------------------ */

static void find_moved_outcomes(struct arena *arena, struct outline *before,
                                struct outline *after) {
    size_t *partner = arena_array(arena, before->outcome_count + 1, sizeof *partner);
    bool *moved = arena_array(arena, before->outcome_count + 1, sizeof *moved);

    for (size_t i = 0; i < before->outcome_count; i++)
        partner[i] = before->outcomes[i].partner;
    sequence_moved(arena, partner, before->outcome_count, moved);
    for (size_t i = 0; i < before->outcome_count; i++)
        if (moved[i])
            before->outcomes[i].moved = after->outcomes[partner[i]].moved = true;
}

/* find_moved_criteria - of one outcome; what went to another outcome is no part of the order */
static void find_moved_criteria(struct arena *arena, struct outline *before, struct outline *after,
                                const struct outline_outcome *outcome) {
    size_t *partner = arena_array(arena, outcome->count + 1, sizeof *partner);
    bool *moved = arena_array(arena, outcome->count + 1, sizeof *moved);

    for (size_t i = 0; i < outcome->count; i++) {
        partner[i] = before->criteria[outcome->first + i].partner;
        if (partner[i] != SEQUENCE_NONE &&
            after->criteria[partner[i]].outcome != outcome->partner) {
            before->criteria[outcome->first + i].moved = true;
            after->criteria[partner[i]].moved = true;
            partner[i] = SEQUENCE_NONE;
        }
    }
    sequence_moved(arena, partner, outcome->count, moved);
    for (size_t i = 0; i < outcome->count; i++)
        if (moved[i])
            before->criteria[outcome->first + i].moved = after->criteria[partner[i]].moved = true;
}

void outline_match(struct arena *arena, struct outline *before, struct outline *after) {
    match_outcomes_by_key(arena, before, after);
    match_outcomes_by_criteria(arena, before, after);
    match_outcomes_by_number(before, after);
    match_criteria(arena, before, after);
    find_moved_outcomes(arena, before, after);
    for (size_t i = 0; i < before->outcome_count; i++)
        find_moved_criteria(arena, before, after, &before->outcomes[i]);
}
