/*
 * finding.h - the one currency for what the tools say about a specification
 *
 * Reading, checking and comparing produce findings; renderers turn them into
 * text or JSON. Nothing prints from the middle of an algorithm.
 */
#ifndef QUALC_FINDING_FINDING_H
#define QUALC_FINDING_FINDING_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/source.h"

struct severity_policy;

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

/*
 * What is known of an id: one row of the table in finding_kind.c. An id is the
 * number after Q, never reused.
 */
struct finding_kind {
    unsigned id;
    enum severity severity;
    const char *name;    /* short name, such as "urn-check-letter" */
    const char *purpose; /* one line for lists */
    const char *page;    /* the page of `qualc explain` */
};

/*
 * A place to show. A finding without a source names its subject only; one whose
 * source has no bytes names the file, and the line where that is known.
 */
struct place {
    const struct source *source;
    struct span span;
};

struct finding {
    const struct finding_kind *kind; /* NULL for what is about no specification and has no id */
    enum severity severity;
    const char *subject; /* what it is about: a URN, a group, a rule's id; or NULL */
    const char *aspect;  /* what of the subject: the name of an attribute; or NULL */
    const char *message;
    struct place where;
    const char *also_message; /* a note at another place; or NULL */
    struct place also;
    const char *hint; /* a suggestion, without "did you mean"; or NULL */
    bool acknowledged;
    const char *reason;          /* why it is acknowledged; or NULL */
    const char *suppression;     /* name of the entry in a configuration file that acknowledges it;
                                    NULL where the specification does */
    const uint64_t *fingerprint; /* its own; NULL: it is made of what the finding is about */
    size_t left_out;             /* others of its file and severity that are counted but not kept */
    size_t order;                /* in which it was reported */
};

/* Errors, warnings and notes that are kept of one file, at most. */
#define FINDINGS_PER_FILE 50
#define WARNINGS_PER_FILE 1000
#define NOTES_PER_FILE 1000

/* How many of one severity, by the table, a file has. */
struct findings_of_file {
    size_t count;
    size_t last; /* index of the last one kept */
};

struct findings {
    struct arena *arena;
    const struct severity_policy *policy; /* NULL: severities are those of the table */
    const char *about; /* number of the specification now read, for fingerprints; or NULL */
    struct finding *items;
    size_t count;
    size_t capacity;
    size_t errors;     /* unacknowledged errors, those left out included */
    size_t warnings;   /* unacknowledged warnings */
    size_t notes;      /* unacknowledged notes */
    size_t fatal;      /* errors with which nothing compiles, whatever the policy says */
    size_t file_first; /* index of the first finding in the file now read */
    struct findings_of_file file[SEVERITY_ERROR + 1]; /* reset by findings_next_file */
    struct finding spare;
};

/* finding_kinds - the table of ids in order; *count gets its length */
const struct finding_kind *finding_kinds(size_t *count);

/* finding_kind_find - the row of an id; NULL when there is none */
const struct finding_kind *finding_kind_find(unsigned id);

/* Bytes of "Q0107" with its NUL. */
#define FINDING_ID_SIZE 6

/* finding_id_text - write an id as Q and four digits; returns text */
const char *finding_id_text(unsigned id, char text[FINDING_ID_SIZE]);

const char *severity_text(enum severity severity);

/* findings_next_file - begin to count for another file, as yet about nothing */
void findings_next_file(struct findings *findings);

/*
 * findings_full - whether a further error of this file would not be kept
 *
 * Spares a caller the search for a suggestion that nobody would see.
 */
bool findings_full(const struct findings *findings);

/*
 * finding_add - report something
 *
 * The message is formatted into the arena. Past the limits of one file the
 * finding is counted, not kept, and one that the policy switches off is neither;
 * the returned finding is then a spare one, so a caller may set its further
 * fields in any case. The finding returned is good until the next is added.
 */
struct finding *finding_add(struct findings *findings, unsigned id, struct place where,
                            const char *format, ...) __attribute__((format(printf, 4, 5)));

/* findings_off - whether the policy switches an id off, so that adding it does nothing */
bool findings_off(const struct findings *findings, unsigned id);

/*
 * finding_acknowledge - mark a finding as looked at, for a reason; it counts no longer
 *
 * Does nothing to a finding whose severity is fixed, nor to one acknowledged
 * before.
 */
void finding_acknowledge(struct findings *findings, struct finding *finding, const char *reason);

/* findings_errors - only the errors among them, in the same order */
struct findings findings_errors(const struct findings *findings);

/*
 * findings_sort - by file as given, then place, then id
 *
 * To be called when everything has been reported.
 */
void findings_sort(struct findings *findings);

#endif
