/* cmd_verify.h - what the ways of qualc verify share */
#ifndef QUALC_COMMAND_CMD_VERIFY_H
#define QUALC_COMMAND_CMD_VERIFY_H

#include "argument/unit_lists.h"
#include "console/option.h"

/* An option with choices that was not given. */
#define VERIFY_UNSAID (-1)

enum verify_format { VERIFY_TEXT, VERIFY_JSON, VERIFY_CSV, VERIFY_NDJSON };

/* The options of qualc verify. */
struct verify_values {
    int format;                /* enum verify_format, or VERIFY_UNSAID */
    struct unit_options units; /* of one learner */

    const char *csv;      /* learners */
    const char *evidence; /* likewise, by criterion; all that follows is for these alone */
    const char *findings;
    const char *today;
    struct strings columns;
    const char *delimiter;
    int completion; /* glh, credit or units, counted from 0; or VERIFY_UNSAID */
    const char *output;
    const char *rejects;
    bool summary;
    const char *jobs;
    bool fail_fast;
    const char *most_errors;
};

/* verify_csv - qualc verify [SPEC] --csv FILE, or --evidence FILE */
enum status verify_csv(struct arena *arena, const struct usage *usage,
                       const struct verify_values *values, const struct operands *operands);

#endif
