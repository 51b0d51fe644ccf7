/*
 * render_sarif.h - findings as a SARIF 2.1.0 log
 *
 * The rules of the tool are the findings of the table, each with its page.
 * Columns are counted in characters. Names of files become relative references
 * where they are relative.
 */
#ifndef QUALC_RENDER_SARIF_H
#define QUALC_RENDER_SARIF_H

#include "finding.h"
#include "json.h"

/* sarif_add - append findings to an array of results, from which their sources may then be freed */
void sarif_add(struct arena *arena, json_t *results, const struct findings *findings);

/*
 * sarif_log - a log of one run with such results, which it takes over
 *
 * Says how many findings were counted and not kept, and whether every input
 * could be read.
 */
json_t *sarif_log(struct arena *arena, json_t *results, size_t left_out, bool readable);

#endif
