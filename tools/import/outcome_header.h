/* outcome_header.h - the words over the columns of outcomes and criteria */
#ifndef QUALC_IMPORT_OUTCOME_HEADER_H
#define QUALC_IMPORT_OUTCOME_HEADER_H

#include <stdbool.h>
#include <stddef.h>

#include "import/document.h"
#include "import/draft.h"

/* What the words say; both where one cell has both. */
struct outcome_header {
    bool outcomes, criteria;
};

/*
 * outcome_header_read - whether a text is only words over those columns
 *
 * "Learning outcomes (1 to 5)", "Assessment criteria", "The learner can". The
 * number of one outcome is none: "Learning outcome 1" begins that outcome.
 */
struct outcome_header outcome_header_read(const char *text);

/*
 * outcome_header_goes_on - whether a text may be the end of such words, when the
 * line before has no room for it: "to 5.5) The learner can"
 */
bool outcome_header_goes_on(const char *text);

/*
 * outcome_header_range - the range that such words state, "(1 to 5)" or "(1.1 to 5.5)"
 *
 * Sets what the page has not stated yet.
 */
void outcome_header_range(struct arena *arena, const struct document_cell *cell,
                          struct draft_page *page);

#endif
