/*
 * learner_portfolio.h - the criteria that a learner has evidence of
 *
 * A unit is achieved when there is evidence of each of its criteria. What a
 * specification says of criteria and types of evidence is looked up once.
 */
#ifndef QUALC_LEARNERS_LEARNER_PORTFOLIO_H
#define QUALC_LEARNERS_LEARNER_PORTFOLIO_H

#include "learners/learner_awards.h"

/* A criterion, by the two parts of its number. */
struct portfolio_criterion {
    uint32_t outcome, number;
    bool proven; /* there is evidence of it */
};

struct portfolio_unit {
    uint32_t first, count; /* its criteria */
    uint32_t missing;      /* those of them without evidence */
    bool named;            /* some row is about it */
};

/* A type of evidence of the specification's key. */
struct portfolio_type {
    const char *code, *name;
};

struct portfolio {
    struct award *award;
    struct portfolio_criterion *criteria;
    uint32_t criterion_count;
    struct portfolio_unit *units; /* as many as the award has */
    struct portfolio_type *types; /* the key; none where the specification has none */
    size_t type_count;
    struct text room; /* for whoever prints it */
};

/* Where there is no such criterion. */
#define CRITERION_NONE UINT32_MAX

/* portfolio_of - the portfolio of an award, made when it is first asked for */
struct portfolio *portfolio_of(struct arena *arena, struct award *award);

/* portfolio_begin - a learner without evidence */
void portfolio_begin(struct portfolio *portfolio);

/*
 * portfolio_knows - whether the key has a type of evidence, by its code or its name
 *
 * Case does not matter.
 */
bool portfolio_knows(const struct portfolio *portfolio, struct csv_field type);

/* portfolio_find - a criterion of a unit; CRITERION_NONE when the unit has none of that number */
uint32_t portfolio_find(const struct portfolio *portfolio, uint32_t unit, uint32_t outcome,
                        uint32_t number);

/* portfolio_prove - there is evidence of a criterion of a unit */
void portfolio_prove(struct portfolio *portfolio, uint32_t unit, uint32_t criterion);

/*
 * portfolio_achieve - enter the units of which every criterion has evidence
 *
 * They are gained by being assessed. A unit whose criteria the specification
 * does not state cannot be shown to be achieved.
 */
void portfolio_achieve(struct portfolio *portfolio);

/*
 * portfolio_missing - the next criteria of a unit without evidence
 *
 * They are the criteria *from to *to, numbered one after the other within an
 * outcome. Set *cursor to 0 before the first call. Returns false after the last.
 */
bool portfolio_missing(const struct portfolio *portfolio, uint32_t unit, uint32_t *cursor,
                       const struct portfolio_criterion **from,
                       const struct portfolio_criterion **to);

/* portfolio_lacks - whether a unit that some row is about is not achieved */
bool portfolio_lacks(const struct portfolio *portfolio, uint32_t unit);

/* portfolio_add_range - append criteria from one to another: 2.3, or 2.3-2.5 */
void portfolio_add_range(struct text *out, const struct portfolio_criterion *from,
                         const struct portfolio_criterion *to);

#endif
