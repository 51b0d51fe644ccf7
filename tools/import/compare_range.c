/* compare_range.c - the ranges that headings state, and the numbers that are printed */
#include "import/compare.h"

#include <string.h>

/* The first and last of the numbers of one kind, as text; "" where there is none. */
struct range {
    const char *first, *last;
    struct span lost; /* of the first thing at either end whose number is not printed */
};

/* What a unit has: every number, and those that are printed. */
struct ranges {
    struct range read, printed;
};

static void extend(struct ranges *ranges, const char *number, bool placed, struct span at) {
    if (ranges->read.first == NULL)
        ranges->read.first = number;
    ranges->read.last = number;
    if (placed && ranges->printed.lost.length == 0)
        ranges->printed.lost = at;
    if (placed)
        return;
    if (ranges->printed.first == NULL)
        ranges->printed.first = number;
    ranges->printed.last = number;
}

static struct ranges outcome_ranges(struct arena *arena, const struct draft_unit *unit) {
    struct ranges ranges = {.read = {.first = NULL}};

    for (size_t i = 0; i < unit->outcome_count; i++)
        extend(&ranges, arena_format(arena, "%u", (unsigned)unit->outcomes[i].number),
               unit->outcomes[i].placed, unit->outcomes[i].wording.at);
    return ranges;
}

static struct ranges criterion_ranges(struct arena *arena, const struct draft_unit *unit) {
    struct ranges ranges = {.read = {.first = NULL}};

    for (size_t i = 0; i < unit->outcome_count; i++)
        for (size_t j = 0; j < unit->outcomes[i].criterion_count; j++) {
            const struct draft_criterion *criterion = &unit->outcomes[i].criteria[j];

            extend(&ranges,
                   arena_format(arena, "%u.%u", (unsigned)criterion->outcome,
                                (unsigned)criterion->number),
                   criterion->placed, criterion->wording.at);
        }
    return ranges;
}

static bool differs(const struct range *range, const char *first, const char *last) {
    return strcmp(range->first, first) != 0 || strcmp(range->last, last) != 0;
}

/* state - record what the page says of a range; 'known' when a finding has said so already */
static void state(struct import *import, const struct draft_unit *unit, const char *fact,
                  const struct range *read, const struct draft_stated *otherwise, bool known) {
    struct draft_stated *stated = draft_add_stated(import->draft);
    const struct datum before = {arena_format(import->arena, "%s to %s", read->first, read->last),
                                 unit->page.at};

    *stated = *otherwise;
    stated->unit = unit->urn.value;
    stated->fact = fact;
    if (!known)
        import_report_stated(import, stated, before);
}

/* compare_range - one kind of number: in the heading from 'first' to 'last', and as printed */
static void compare_range(struct import *import, const struct draft_unit *unit, const char *fact,
                          const struct ranges *ranges, struct datum first, struct datum last,
                          bool lost) {
    const struct range *read = &ranges->read, *printed = &ranges->printed;
    struct draft_stated otherwise = {.where = "heading on the unit page"};

    if (read->first == NULL)
        return;
    if (first.value != NULL && last.value != NULL && differs(read, first.value, last.value)) {
        otherwise.value = (struct datum){
            arena_format(import->arena, "%s to %s", first.value, last.value), first.at};
        /* Q0529 is about where a heading ends. */
        state(import, unit, fact, read, &otherwise, strcmp(read->last, last.value) != 0);
    }
    if (!lost && printed->first != NULL && differs(read, printed->first, printed->last)) {
        otherwise.value = (struct datum){
            arena_format(import->arena, "%s to %s", printed->first, printed->last), printed->lost};
        otherwise.where = "numbers on the unit page";
        state(import, unit, fact, read, &otherwise, false);
    }
}

/* has_lost - whether the page of a unit lacks the number of an outcome or a criterion */
static bool has_lost(const struct draft_unit *unit) {
    for (size_t i = 0; i < unit->outcome_count; i++) {
        if (unit->outcomes[i].placed)
            return true;
        for (size_t j = 0; j < unit->outcomes[i].criterion_count; j++)
            if (unit->outcomes[i].criteria[j].placed)
                return true;
    }
    return false;
}

/* numbers_are_lost - whether at least half of the pages with outcomes lack numbers */
static bool numbers_are_lost(const struct draft *draft) {
    size_t lost = 0, pages = 0;

    for (size_t i = 0; i < draft->unit_count; i++) {
        pages += draft->units[i].outcome_count > 0;
        lost += has_lost(&draft->units[i]);
    }
    return 2 * lost >= pages;
}

/* compare_unit - the ranges of one unit */
static void compare_unit(struct import *import, const struct draft_unit *unit, bool lost) {
    const struct draft_page *page = &unit->page;
    struct ranges ranges;

    if (page->first_outcome.value == NULL && page->first_criterion.value == NULL &&
        (lost || !has_lost(unit)))
        return;
    ranges = outcome_ranges(import->arena, unit);
    compare_range(import, unit, "outcome-range", &ranges, page->first_outcome, page->last_outcome,
                  lost);
    ranges = criterion_ranges(import->arena, unit);
    compare_range(import, unit, "criterion-range", &ranges, page->first_criterion,
                  page->last_criterion, lost);
}

void compare_ranges(struct import *import) {
    const struct draft *draft = import->draft;
    const bool lost = numbers_are_lost(draft);

    for (size_t i = 0; i < draft->unit_count; i++)
        if (draft->units[i].page.found)
            compare_unit(import, &draft->units[i], lost);
}
