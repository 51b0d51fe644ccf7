/* lint.h - check specifications one after the other, and show what is found */
#ifndef QUALC_LINT_LINT_H
#define QUALC_LINT_LINT_H

#include "argument/fail_on.h"
#include "base/json.h"
#include "config/config_find.h"
#include "console/option.h"
#include "console/status.h"

/* What was found in all files. */
struct lint_totals {
    size_t files, acknowledged, left_out;
    struct severity_counts counts;
    bool unreadable;
};

struct registry;

struct lint {
    struct arena *arena;
    struct findings problems; /* of the command line and the configuration files */
    struct config_finder *configs;
    struct registry *registry;
    const qual_image *catalogue; /* to compare with too; or NULL */
    bool no_analysis;            /* leave out what the rules allow */
    enum format format;
    json_t *array;   /* of findings or results, where the format keeps them to the end */
    qual_date today; /* what dates are compared with; year 0: nothing */
    struct lint_totals totals;
};

/*
 * lint_all - check every file, and print what is found as the format has it
 *
 * Returns the status with which the command ends.
 */
enum status lint_all(struct lint *lint, const struct operands *operands, enum fail_on fail_on);

/*
 * lint_list - print what lint looks for, with the severities that a policy gives
 *
 * As text or JSON.
 */
enum status lint_list(struct arena *arena, const struct severity_policy *policy,
                      enum format format);

#endif
