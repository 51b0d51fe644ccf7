/* analyse.h - what qualc analyse prints */
#ifndef QUALC_ANALYSIS_ANALYSE_H
#define QUALC_ANALYSIS_ANALYSE_H

#include "analysis/analysis.h"
#include "base/table.h"
#include "base/text.h"

/* analyse_text - a summary with a picture, the cheapest claims, and the findings */
void analyse_text(struct text *out, const struct analysis *analysis, const struct look *look);

/* analyse_json - the object of `qualc analyse --format json` */
void analyse_json(struct text *out, const struct analysis *analysis);

/* analyse_dot - groups, pathways and rules as a graph for Graphviz */
void analyse_dot(struct text *out, const struct analysis *analysis);

#endif
