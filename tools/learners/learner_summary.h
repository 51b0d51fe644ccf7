/* learner_summary.h - totals by qualification and by unmet rule */
#ifndef QUALC_LEARNERS_LEARNER_SUMMARY_H
#define QUALC_LEARNERS_LEARNER_SUMMARY_H

#include "learners/learner_block.h"

/* summary_take - add what was counted about one block's awards to totals, and count anew */
void summary_take(struct awards *totals, struct awards *counted);

/* summary_drop - count anew, as if the block had not been judged */
void summary_drop(struct awards *counted);

/* counts_add - add what became of the rows and learners of one block */
void counts_add(struct learner_counts *totals, const struct learner_counts *counts);

/* summary_text - totals for a person, with bars; then those of findings, where there are any */
void summary_text(struct text *out, const struct awards *totals,
                  const struct learner_counts *counts);

/* summary_json - totals as one object, with what became of rows and learners, and findings */
void summary_json(struct text *out, const struct awards *totals,
                  const struct learner_counts *counts, bool findings);

#endif
