/*
 * suppress.h - what configuration files and the command line make of changes
 *
 * Whatever they do leaves a trace: for each file, how many changes it has
 * suppressed, given another severity or switched off. For a file may be part of
 * what is being reviewed.
 */
#ifndef QUALC_DIFF_SUPPRESS_H
#define QUALC_DIFF_SUPPRESS_H

#include "config/config_find.h"
#include "console/option.h"
#include "diff/change.h"

/* What the command line says. */
struct suppress_options {
    struct strings severities; /* ID=SEVERITY each */
    const char *config;        /* the one configuration file; NULL: look for one */
    bool no_config;
    qual_date today; /* year 0: not given */
};

/* The trace of one file, or of the command line. */
struct suppress_use {
    const char *by;
    size_t suppressed, severities, off; /* changes */
};

struct suppress {
    struct arena *arena;
    struct config_finder *finder;
    struct change_policy settings; /* those of the command line */
    struct findings problems;
    qual_date today;
    struct suppress_use *uses;
    size_t use_count, use_capacity;
    struct findings findings; /* Q0028 and Q0029; filled by suppress_report */
};

/* suppress_begin - what is wrong with the options, and later with files, goes to 'problems' */
void suppress_begin(struct suppress *suppress, struct arena *arena,
                    const struct suppress_options *options);

/*
 * suppress_config - the configuration that holds for what a path names
 *
 * NULL stands for what is no file, as an object of git or an image: for that the
 * folder holds in which qualc was started.
 */
struct config *suppress_config(struct suppress *suppress, const char *path);

/* suppress_changes - do what a configuration and the command line say; the changes are finished */
void suppress_changes(struct suppress *suppress, struct config *config, struct changes *changes);

/* suppress_report - when all changes are known: which suppressions have expired or were not used */
void suppress_report(struct suppress *suppress);

/* suppress_use_text - a trace in words: "changes suppressed: 2, switched off: 1, by .qualc" */
const char *suppress_use_text(struct arena *arena, const struct suppress_use *use);

#endif
