/*
 * change.h - what differs between two versions of a specification
 *
 * Comparing fills a list of changes; renderers print it. Nothing prints from the
 * middle of a comparison.
 */
#ifndef QUALC_DIFF_CHANGE_H
#define QUALC_DIFF_CHANGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../src/qual.h"
#include "base/arena.h"
#include "change/change_kind.h"
#include "config/suppression.h"
#include "diff/fact_item.h"
#include "finding/finding.h"

/* A thing that has another number only because of another change. */
struct renumbering {
    const char *from;
    const char *to;
};

/* What a change is about on one side, for who wants more of it than its value. */
enum thing_kind {
    THING_NONE, /* it is not there, or is no more than its value */
    THING_UNIT,
    THING_GROUP,
    THING_RULE,
    THING_OUTCOME,
    THING_CRITERION,
    THING_FACT
};

struct thing {
    enum thing_kind kind;
    qual_unit unit; /* also of an outcome and a criterion */
    qual_group group;
    qual_rule rule;
    qual_outcome outcome; /* also of a criterion */
    qual_criterion criterion;
    const struct fact_item *fact;
};

struct change {
    const struct change_kind *kind;
    enum change_severity severity;
    const char *subject;   /* a URN, a group's letter, a rule's id, "URN 1.2", or a fact's name */
    const char *old_value; /* NULL for none */
    const char *new_value;
    const char *message;
    const char *reason;   /* why the severity is not that of the kind; NULL when it is */
    unsigned confidence;  /* percent, of what was matched by likeness; 0 for all else */
    uint64_t fingerprint; /* of id, subject and values, never of the message */
    struct place where;   /* in the new file; of what is not there, of what it stood in */
    struct place also;    /* in the old file */
    struct thing from, to;
    const struct renumbering *renumbered;
    size_t renumbered_count;
    size_t order;                         /* in which it was found */
    const char *severity_by;              /* who set the severity; NULL when nobody did */
    const struct suppression *suppressed; /* what lets it stand; NULL when nothing does */
    const char *suppressed_by;            /* the configuration file of that */
};

struct changes {
    struct arena *arena;
    struct change *items;
    size_t count, capacity;
    /* Filled by changes_finish. */
    size_t severities[CHANGE_BREAKING + 1]; /* how many of each that are not suppressed */
    size_t suppressed;
    size_t off; /* of kinds that are switched off; they are not among the items */
};

/* change_new - begin a change; its fields are the caller's to fill until change_end */
struct change *change_new(struct changes *changes, enum change_id id, const char *subject);

/* change_say - set the message, formatted as by printf */
void change_say(struct changes *changes, struct change *change, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/*
 * changes_finish - fingerprints, the order in which to report, and the counts
 *
 * The most severe come first, then by area, then by kind, then as they were
 * found; what is suppressed comes after all that is not. Severities are settled before.
 */
void changes_finish(struct changes *changes);

/* changes_fail - whether a change that is not suppressed is as severe as a severity or more */
bool changes_fail(const struct changes *changes, enum change_severity severity);

#endif
