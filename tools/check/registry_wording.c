/* registry_wording.c - in what the wording of two units differs */
#include <string.h>

#include "base/fold.h"
#include "base/text.h"
#include "check/registry_state.h"

/* The number of an outcome, or of a criterion of it. */
struct item {
    uint32_t outcome;
    uint32_t criterion; /* 0: the outcome itself */
};

struct item_list {
    struct arena *arena;
    struct item *items;
    size_t count, capacity;
};

/* Items that differ, and those that only one of the units has. */
struct differences {
    bool summary;
    struct item_list outcomes, criteria;
    struct item_list outcomes_here, criteria_here;
    struct item_list outcomes_there, criteria_there;
};

static void add(struct item_list *list, uint32_t outcome, uint32_t criterion) {
    list->items =
        arena_grow(list->arena, list->items, list->count, &list->capacity, sizeof *list->items);
    list->items[list->count++] = (struct item){outcome, criterion};
}

/* Comparing ------------------------------------------------------------------------ */

/* says_else - whether both state a digest, or else the wording, and not the same */
static bool says_else(struct arena *arena, uint64_t digest, const char *wording,
                      uint64_t other_digest, const char *other_wording) {
    if (digest != 0 && other_digest != 0)
        return digest != other_digest;
    return wording != NULL && other_wording != NULL && !folds_alike(arena, wording, other_wording);
}

static bool criterion_differs(struct arena *arena, const struct criterion_model *here,
                              const struct criterion_model *there) {
    return says_else(arena, here->digest, here->wording, there->digest, there->wording) ||
           (here->verb != NULL && there->verb != NULL && strcmp(here->verb, there->verb) != 0);
}

/* Past the last number of a list. */
#define NO_MORE UINT32_MAX

/* compare_criteria - of one outcome; both lists are in order of their numbers */
static void compare_criteria(const struct outcome_model *here, const struct outcome_model *there,
                             struct differences *found) {
    size_t i = 0, j = 0;

    if (here->criterion_count == 0 || there->criterion_count == 0)
        return;
    while (i < here->criterion_count || j < there->criterion_count) {
        uint32_t a = i < here->criterion_count ? here->criteria[i].number : NO_MORE;
        uint32_t b = j < there->criterion_count ? there->criteria[j].number : NO_MORE;

        if (a < b)
            add(&found->criteria_here, here->number, a);
        else if (b < a)
            add(&found->criteria_there, there->number, b);
        else if (criterion_differs(found->criteria.arena, &here->criteria[i], &there->criteria[j]))
            add(&found->criteria, here->number, a);
        i += a <= b;
        j += b <= a;
    }
}

/* compare_outcome - of one number in both units */
static void compare_outcome(const struct outcome_model *here, const struct outcome_model *there,
                            struct differences *found) {
    if (says_else(found->outcomes.arena, here->digest, here->wording, there->digest,
                  there->wording))
        add(&found->outcomes, here->number, 0);
    compare_criteria(here, there, found);
}

/* compare_outcomes - of two units that state outcomes; both lists are in order */
static void compare_outcomes(const struct unit_model *here, const struct unit_model *there,
                             struct differences *found) {
    size_t i = 0, j = 0;

    while (i < here->outcome_count || j < there->outcome_count) {
        uint32_t a = i < here->outcome_count ? here->outcomes[i].number : NO_MORE;
        uint32_t b = j < there->outcome_count ? there->outcomes[j].number : NO_MORE;

        if (a < b)
            add(&found->outcomes_here, a, 0);
        else if (b < a)
            add(&found->outcomes_there, b, 0);
        else
            compare_outcome(&here->outcomes[i], &there->outcomes[j], found);
        i += a <= b;
        j += b <= a;
    }
}

/* Writing -------------------------------------------------------------------------- */

/* follows - whether an item is the next one after another */
static bool follows(const struct item *item, const struct item *before) {
    if (item->criterion == 0)
        return item->outcome == before->outcome + 1;
    return item->outcome == before->outcome && item->criterion == before->criterion + 1;
}

static void put_item(struct text *out, const struct item *item) {
    text_format(out, "%u", (unsigned)item->outcome);
    if (item->criterion != 0)
        text_format(out, ".%u", (unsigned)item->criterion);
}

/* put_list - the numbers of a list, three or more in a row as "1.2 to 1.4" */
static void put_list(struct text *out, const struct item_list *list) {
    size_t from = 0;

    while (from < list->count) {
        size_t to = from;

        while (to + 1 < list->count && follows(&list->items[to + 1], &list->items[to]))
            to++;
        if (to < from + 2)
            to = from;
        text_add(out, from == 0 ? " " : ", ");
        put_item(out, &list->items[from]);
        if (to > from) {
            text_add(out, " to ");
            put_item(out, &list->items[to]);
        }
        from = to + 1;
    }
}

/* put_part - one part of the list of differences; nothing for an empty list */
static void put_part(struct text *out, const char *before, const char *one, const char *many,
                     const struct item_list *list) {
    if (list->count == 0)
        return;
    if (out->length > 0)
        text_add(out, "; ");
    text_format(out, "%s%s", before, list->count == 1 ? one : many);
    put_list(out, list);
}

const char *registry_differences(struct arena *arena, const struct unit_model *here,
                                 const struct unit_model *there) {
    struct item_list none = {.arena = arena};
    struct differences found = {false, none, none, none, none, none, none};
    struct text out = {.arena = arena};

    found.summary = here->summary != 0 && there->summary != 0 && here->summary != there->summary;
    if (here->outcome_count > 0 && there->outcome_count > 0)
        compare_outcomes(here, there, &found);

    if (found.summary)
        text_add(&out, "summary");
    put_part(&out, "", "outcome", "outcomes", &found.outcomes);
    put_part(&out, "", "criterion", "criteria", &found.criteria);
    put_part(&out, "only here ", "outcome", "outcomes", &found.outcomes_here);
    put_part(&out, "only here ", "criterion", "criteria", &found.criteria_here);
    put_part(&out, "only there ", "outcome", "outcomes", &found.outcomes_there);
    put_part(&out, "only there ", "criterion", "criteria", &found.criteria_there);
    return out.length == 0 ? NULL : arena_copy(arena, out.bytes, out.length);
}
