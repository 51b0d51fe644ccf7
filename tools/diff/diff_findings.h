/*
 * diff_findings.h - changes as findings, for formats that know only those
 *
 * A breaking change is an error, a dangerous one a warning, any other a note. A
 * finding points into the new version: at what has changed or, where that is gone,
 * at what it stood in; and to where it was in the old one. What is suppressed is
 * acknowledged. The worst come first.
 */
#ifndef QUALC_DIFF_DIFF_FINDINGS_H
#define QUALC_DIFF_DIFF_FINDINGS_H

#include "diff/diff_render.h"

/*
 * diff_kinds - the kinds of these findings, in order of id: changes, a verdict that
 * is undecided, and what is stale in configuration
 */
const struct finding_kind *diff_kinds(struct arena *arena, size_t *count);

/* diff_findings - all changes of a result, and what is to be said of configuration */
struct findings diff_findings(struct arena *arena, const struct diff_result *result,
                              const struct finding_kind *kinds, size_t kind_count);

#endif
