/*
 * change_policy.h - what a user makes of the severity of each kind of change
 *
 * The table of kinds, and what earns the award, give each change a severity. A
 * configuration file, then the command line, may give those of an id another, or
 * switch them off.
 */
#ifndef QUALC_CHANGE_CHANGE_POLICY_H
#define QUALC_CHANGE_CHANGE_POLICY_H

#include "change/change_kind.h"
#include "finding/finding.h"

struct change_setting {
    unsigned id;
    enum change_severity severity; /* unless it is off */
    bool off;
    const char *by; /* the file, or the option, that says so */
};

struct change_policy {
    struct change_setting *items; /* one of an id, at most */
    size_t count, capacity;
};

/* change_id_named - whether a text is an id that changes have, known or not: Q0601 to Q0799 */
bool change_id_named(const char *id);

/* change_id_is - the same of a number */
bool change_id_is(unsigned id);

/* change_id_read - the kind that an id names; NULL, with Q0024, when there is none */
const struct change_kind *change_id_read(const char *id, struct place at,
                                         struct findings *findings);

/*
 * change_setting_read - an id and a severity, as a user wrote them
 *
 * What is wrong with either becomes a finding (Q0024, Q0025) at its place.
 * Returns whether both are right.
 */
bool change_setting_read(struct change_setting *setting, const char *id, struct place id_at,
                         const char *severity, struct place severity_at, struct findings *findings);

/* change_policy_set - set the severity of an id, in place of an earlier setting of it */
void change_policy_set(struct arena *arena, struct change_policy *policy,
                       struct change_setting setting);

/* change_policy_find - what is set for an id; NULL when nothing is */
const struct change_setting *change_policy_find(const struct change_policy *policy, unsigned id);

#endif
