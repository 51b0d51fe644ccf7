/* compare.h - compare two versions of a specification */
#ifndef QUALC_DIFF_COMPARE_H
#define QUALC_DIFF_COMPARE_H

#include "acceptance/acceptance.h"
#include "diff/change.h"
#include "diff/match.h"
#include "diff/place.h"

/* All that a comparison found. */
struct report {
    struct version before, after;
    const struct match *match;
    struct changes changes;
    enum acceptance_verdict verdict;
    const struct acceptance *acceptance; /* NULL where nothing that bears on it has changed */
    struct acceptance_changes became;    /* known only where there is an acceptance */
};

/*
 * compare_versions - compare two versions; the report and all in it lie in the arena
 *
 * The work limit is that of acceptance_compare.
 */
struct report *compare_versions(struct arena *arena, struct version before, struct version after,
                                uint64_t work_limit);

/*
 * report_fails - whether there is a change as severe as a severity or more, or it is undecided
 *
 * A change that is suppressed is none; nothing suppresses what is undecided.
 */
bool report_fails(const struct report *report, enum change_severity severity);

#endif
