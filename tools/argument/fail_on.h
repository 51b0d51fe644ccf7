/* fail_on.h - which findings make a command end with status 1: --fail-on */
#ifndef QUALC_ARGUMENT_FAIL_ON_H
#define QUALC_ARGUMENT_FAIL_ON_H

#include "console/option.h"
#include "console/status.h"
#include "finding/finding.h"

/* What --fail-on takes; the default comes first. */
enum fail_on { FAIL_ON_ERROR, FAIL_ON_WARNING, FAIL_ON_NOTE, FAIL_ON_NOTHING };
extern const char *const fail_on_choices[];

/* The row of --fail-on, for a struct of values with 'int fail_on'. */
#define OPTION_FAIL_ON(type)                                                                       \
    {                                                                                              \
        .name = "fail-on", .kind = OPTION_CHOICE, .offset = offsetof(type, fail_on),               \
        .argument = "SEVERITY", .choices = fail_on_choices,                                        \
        .purpose = "exit with 1 at an error (the default), warning or\n"                           \
                   "note that nobody has acknowledged, or never"                                   \
    }

/* How many findings of each severity nobody has acknowledged. */
struct severity_counts {
    size_t errors, warnings, notes;
};

/* fail_on_status - STATUS_FOUND when what was found is to fail, else STATUS_DONE */
enum status fail_on_status(enum fail_on fail_on, const struct severity_counts *counts);

#endif
