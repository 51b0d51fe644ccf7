/* learner_portfolio.c - the criteria that a learner has evidence of */
#include "learners/learner_portfolio.h"

#include <string.h>

/* What a specification says ------------------------------------------------------ */

/* count_criteria - those of all units */
static uint32_t count_criteria(qual_spec spec) {
    uint32_t units = qual_spec_unit_count(spec), count = 0;

    for (uint32_t i = 0; i < units; i++) {
        qual_unit unit = qual_spec_unit(spec, i);
        uint32_t outcomes = qual_unit_outcome_count(unit);

        for (uint32_t j = 0; j < outcomes; j++)
            count += qual_outcome_criterion_count(qual_unit_outcome(unit, j));
    }
    return count;
}

static void add_unit(struct portfolio *portfolio, uint32_t index) {
    struct portfolio_unit *to = &portfolio->units[index];
    qual_unit unit = qual_spec_unit(portfolio->award->spec, index);
    uint32_t outcomes = qual_unit_outcome_count(unit);

    to->first = portfolio->criterion_count;
    for (uint32_t i = 0; i < outcomes; i++) {
        qual_outcome outcome = qual_unit_outcome(unit, i);
        uint32_t count = qual_outcome_criterion_count(outcome);

        for (uint32_t j = 0; j < count; j++)
            portfolio->criteria[portfolio->criterion_count++] = (struct portfolio_criterion){
                qual_outcome_number(outcome),
                qual_criterion_number(qual_outcome_criterion(outcome, j)), false};
    }
    to->count = portfolio->criterion_count - to->first;
}

/* add_types - the key */
static void add_types(struct arena *arena, struct portfolio *portfolio) {
    uint32_t cursor = 0, item = UINT32_MAX;
    size_t capacity = 0;
    qual_fact fact;

    while (qual_fact_next(portfolio->award->spec, &cursor, &fact)) {
        bool code = strcmp(fact.name, "evidence.code") == 0;

        if (!code && strcmp(fact.name, "evidence.name") != 0)
            continue;
        if (fact.item != item) {
            item = fact.item;
            portfolio->types = arena_grow(arena, portfolio->types, portfolio->type_count, &capacity,
                                          sizeof *portfolio->types);
            portfolio->types[portfolio->type_count++] = (struct portfolio_type){"", ""};
        }
        *(code ? &portfolio->types[portfolio->type_count - 1].code
               : &portfolio->types[portfolio->type_count - 1].name) = fact.value;
    }
}

struct portfolio *portfolio_of(struct arena *arena, struct award *award) {
    struct portfolio *portfolio = award->portfolio;

    if (portfolio != NULL)
        return portfolio;
    portfolio = arena_alloc(arena, sizeof *portfolio);
    portfolio->award = award;
    portfolio->room.arena = arena;
    portfolio->units = arena_array(arena, award->unit_count, sizeof *portfolio->units);
    portfolio->criteria =
        arena_array(arena, count_criteria(award->spec), sizeof *portfolio->criteria);
    for (uint32_t i = 0; i < award->unit_count; i++)
        add_unit(portfolio, i);
    add_types(arena, portfolio);
    award->portfolio = portfolio;
    return portfolio;
}

/* Evidence -------------------------------------------------------------------------- */

void portfolio_begin(struct portfolio *portfolio) {
    for (uint32_t i = 0; i < portfolio->criterion_count; i++)
        portfolio->criteria[i].proven = false;
    for (uint32_t i = 0; i < portfolio->award->unit_count; i++) {
        portfolio->units[i].missing = portfolio->units[i].count;
        portfolio->units[i].named = false;
    }
}

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* is_same - whether a cell is a text of the specification; case does not matter */
static bool is_same(struct csv_field cell, const char *text) {
    if (strlen(text) != cell.length)
        return false;
    for (size_t i = 0; i < cell.length; i++)
        if (lower(cell.text[i]) != lower(text[i]))
            return false;
    return true;
}

bool portfolio_knows(const struct portfolio *portfolio, struct csv_field type) {
    for (size_t i = 0; i < portfolio->type_count; i++)
        if (is_same(type, portfolio->types[i].code) || is_same(type, portfolio->types[i].name))
            return true;
    return false;
}

uint32_t portfolio_find(const struct portfolio *portfolio, uint32_t unit, uint32_t outcome,
                        uint32_t number) {
    const struct portfolio_unit *of = &portfolio->units[unit];

    for (uint32_t i = of->first; i < of->first + of->count; i++)
        if (portfolio->criteria[i].outcome == outcome && portfolio->criteria[i].number == number)
            return i;
    return CRITERION_NONE;
}

void portfolio_prove(struct portfolio *portfolio, uint32_t unit, uint32_t criterion) {
    if (portfolio->criteria[criterion].proven)
        return;
    portfolio->criteria[criterion].proven = true;
    portfolio->units[unit].missing--;
}

void portfolio_achieve(struct portfolio *portfolio) {
    for (uint32_t i = 0; i < portfolio->award->unit_count; i++) {
        const struct portfolio_unit *unit = &portfolio->units[i];

        portfolio->award->gained[i] =
            unit->count > 0 && unit->missing == 0 ? QUAL_GAINED_ASSESSED : 0;
    }
}

/* What is missing --------------------------------------------------------------------- */

bool portfolio_lacks(const struct portfolio *portfolio, uint32_t unit) {
    const struct portfolio_unit *of = &portfolio->units[unit];

    return of->named && (of->missing > 0 || of->count == 0);
}

bool portfolio_missing(const struct portfolio *portfolio, uint32_t unit, uint32_t *cursor,
                       const struct portfolio_criterion **from,
                       const struct portfolio_criterion **to) {
    const struct portfolio_criterion *criteria = portfolio->criteria + portfolio->units[unit].first;
    uint32_t count = portfolio->units[unit].count, at = *cursor;

    while (at < count && criteria[at].proven)
        at++;
    if (at == count)
        return false;
    *from = &criteria[at];
    while (at + 1 < count && !criteria[at + 1].proven &&
           criteria[at + 1].outcome == criteria[at].outcome &&
           criteria[at + 1].number == criteria[at].number + 1)
        at++;
    *to = &criteria[at];
    *cursor = at + 1;
    return true;
}

static void add_number(struct text *out, const struct portfolio_criterion *criterion) {
    text_add_number(out, criterion->outcome);
    text_add_char(out, '.');
    text_add_number(out, criterion->number);
}

void portfolio_add_range(struct text *out, const struct portfolio_criterion *from,
                         const struct portfolio_criterion *to) {
    add_number(out, from);
    if (from == to)
        return;
    text_add_char(out, '-');
    add_number(out, to);
}
