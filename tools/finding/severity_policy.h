/*
 * severity_policy.h - what a user makes of the severity of each finding
 *
 * The table of findings gives each id a severity. A configuration file, then
 * the command line, may change it or switch the finding off; `-W error` makes
 * errors of the warnings that are left.
 */
#ifndef QUALC_FINDING_SEVERITY_POLICY_H
#define QUALC_FINDING_SEVERITY_POLICY_H

#include "finding/finding.h"

struct severity_change {
    unsigned id;
    enum severity severity; /* unless it is off */
    bool off;
    bool firm; /* -W error leaves it alone */
};

struct severity_policy {
    struct severity_change *changes; /* one of an id, at most */
    size_t count, capacity;
    bool warnings_are_errors;
};

/* severity_parse - error, warning, note or off; false when the word is none of these */
bool severity_parse(const char *word, struct severity_change *change);

/*
 * severity_change_read - an id and a severity, as a user wrote them
 *
 * What is wrong with either becomes a finding (Q0024, Q0025, Q0026) at its
 * place. Returns whether both are right.
 */
bool severity_change_read(struct severity_change *change, const char *id, struct place id_at,
                          const char *severity, struct place severity_at,
                          struct findings *findings);

/* finding_id_read - the kind that an id names; NULL, with Q0024, when there is none */
const struct finding_kind *finding_id_read(const char *id, struct place at,
                                           struct findings *findings);

/* severity_policy_set - change the severity of an id, in place of an earlier change of it */
void severity_policy_set(struct arena *arena, struct severity_policy *policy,
                         struct severity_change change);

/* severity_policy_add - the changes of another policy too; where both have one, that of the other
 */
void severity_policy_add(struct arena *arena, struct severity_policy *policy,
                         const struct severity_policy *other);

/*
 * severity_policy_apply - the severity of a kind under a policy
 *
 * Without a policy it is that of the table. Returns false for a finding that is
 * switched off.
 */
bool severity_policy_apply(const struct severity_policy *policy, const struct finding_kind *kind,
                           enum severity *severity);

/*
 * severity_is_fixed - whether nothing may lower or suppress a finding
 *
 * So it is of errors with which a specification does not compile: lint must not
 * call good what compile refuses.
 */
bool severity_is_fixed(const struct finding_kind *kind);

#endif
