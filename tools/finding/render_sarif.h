/*
 * render_sarif.h - findings as a SARIF 2.1.0 log
 *
 * The rules of the tool are the kinds of findings, each with its page.
 * Columns are counted in characters. Names of files become relative references
 * where they are relative.
 */
#ifndef QUALC_FINDING_RENDER_SARIF_H
#define QUALC_FINDING_RENDER_SARIF_H

#include "base/json.h"
#include "console/option.h"
#include "finding/finding.h"

/* What the findings of a log are called. */
struct sarif_terms {
    const struct finding_kind *kinds; /* in order of id; each finding's is one of them */
    size_t kind_count;
    const char *fingerprint_key;
    struct strings notices; /* what else the log is to tell */
};

/* sarif_terms_of_findings - those of the table of findings */
struct sarif_terms sarif_terms_of_findings(void);

/* sarif_add - append findings to an array of results, from which their sources may then be freed */
void sarif_add(struct arena *arena, json_t *results, const struct findings *findings,
               const struct sarif_terms *terms);

/*
 * sarif_log - a log of one run with such results, which it takes over
 *
 * Says how many findings were counted and not kept, and whether every input
 * could be read.
 */
json_t *sarif_log(struct arena *arena, json_t *results, const struct sarif_terms *terms,
                  size_t left_out, bool readable);

#endif
