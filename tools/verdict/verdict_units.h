/*
 * verdict_units.h - the units that a learner holds, as a person lists them
 *
 * A list is units between commas, semicolons or blanks; # begins a comment that
 * goes to the end of its line. A unit is URN, for one that was assessed,
 * URN:WAY for one gained otherwise, or URN=URN: a unit of the specification, and
 * the one that the learner holds for it.
 */
#ifndef QUALC_VERDICT_VERDICT_UNITS_H
#define QUALC_VERDICT_VERDICT_UNITS_H

#include "../src/qual.h"
#include "finding/finding.h"

/* One unit of a list. */
struct listed_unit {
    char urn[QUAL_NUMBER_SIZE];  /* with slashes */
    char held[QUAL_NUMBER_SIZE]; /* what the learner holds for it; empty for the unit itself */
    enum qual_gained how;
    struct place urn_at, held_at, how_at;
};

/*
 * units_next - the next unit of a list, from *at on
 *
 * Passes over what is wrong and reports it. Returns false at the end.
 */
bool units_next(const struct source *list, size_t *at, struct findings *problems,
                struct listed_unit *unit);

/*
 * units_problem - report something about a list
 *
 * As finding_add, for what has no id: nobody but its writer is to do anything
 * about it. Of each severity FINDINGS_PER_FILE are kept.
 */
struct finding *units_problem(struct findings *problems, enum severity severity, struct place where,
                              const char *format, ...) __attribute__((format(printf, 4, 5)));

#endif
