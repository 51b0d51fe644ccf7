/*
 * suppression.h - findings and changes that somebody has decided to let stand
 *
 * A suppression is one section of a configuration file. It names findings or changes by
 * id, by subject and by fingerprint, all that it has of these, and gives the
 * reason; it may end on a day. A suppressed finding is still counted and listed,
 * as acknowledged.
 */
#ifndef QUALC_CONFIG_SUPPRESSION_H
#define QUALC_CONFIG_SUPPRESSION_H

#include "../src/qual.h"
#include "finding/finding.h"

struct suppression {
    const char *name;
    unsigned id;         /* 0: of any id */
    const char *subject; /* a pattern as the shell has them; NULL: of any subject */
    uint64_t fingerprint;
    bool by_fingerprint; /* else of any fingerprint */
    const char *reason;
    qual_date expires; /* the last day on which it holds; year 0: it has no end */
    struct span at;    /* its heading, in the configuration file */
    struct span expires_at;
    size_t uses; /* findings, or changes, that it has matched */
};

struct suppressions {
    struct suppression *items;
    size_t count, capacity;
};

/*
 * What is to be matched. The aspect, which may be NULL, tells apart what else
 * would have one subject: a pattern matches the subject alone or "subject aspect".
 */
struct suppressible {
    unsigned id;
    const char *subject; /* NULL matches as an empty text */
    const char *aspect;
    uint64_t fingerprint;
};

/*
 * suppression_match - the first that matches, with one more use; NULL when none does
 *
 * Expired ones match nothing; nothing has expired while no day is given (year 0).
 */
struct suppression *suppression_match(struct arena *arena, struct suppressions *suppressions,
                                      const struct suppressible *what, qual_date today);

/* suppression_expired - whether a day is past the last on which it holds */
bool suppression_expired(const struct suppression *suppression, qual_date today);

/*
 * suppressions_apply - acknowledge every finding that is suppressed
 *
 * Leaves alone what is acknowledged already, and errors of fixed severity.
 */
void suppressions_apply(struct suppressions *suppressions, struct findings *findings,
                        qual_date today);

/*
 * suppression_report - Q0028: it has expired; Q0029: it has matched nothing
 *
 * To be called when everything has been matched. The source is the configuration
 * file.
 */
void suppression_report(const struct suppression *suppression, const struct source *source,
                        qual_date today, struct findings *findings);

/*
 * suppressions_report - report all of them but those that are about changes, or
 * about what the policy switches off: nobody can tell their use
 */
void suppressions_report(const struct suppressions *suppressions, const struct source *source,
                         qual_date today, struct findings *findings);

#endif
