/*
 * check_facts.h - elements that are facts only, put together again
 *
 * The model keeps a fact for each attribute; a check wants the element.
 */
#ifndef QUALC_CHECK_CHECK_FACTS_H
#define QUALC_CHECK_CHECK_FACTS_H

#include "check/check.h"

/* Attributes that a check looks at together, at most. */
#define FACT_COLUMNS 2

/* One element: its place, its unit (FACT_OF_SPEC for the qualification), its attributes. */
struct fact_row {
    size_t at;
    size_t unit;
    const char *values[FACT_COLUMNS]; /* in the order asked for; NULL where not stated */
};

struct fact_rows {
    struct fact_row *items; /* in document order */
    size_t count, capacity;
};

/* check_facts - the elements of a name, with one or two of their attributes (the second may be
 * NULL) */
struct fact_rows check_facts(const struct check_context *context, const char *element,
                             const char *first, const char *second);

#endif
