/* outcome_settle.h - outcomes and criteria put together out of their parts */
#ifndef QUALC_IMPORT_OUTCOME_SETTLE_H
#define QUALC_IMPORT_OUTCOME_SETTLE_H

#include "import/outcome_parts.h"

/*
 * outcome_settle - give a unit the outcomes and criteria that were read of it
 *
 * Sentences go to the numbers beside, above or before them. A number that was
 * lost is given by place, and a sentence that nothing numbers is left out; both
 * are findings.
 */
void outcome_settle(const struct outcome_reader *reader, struct draft_unit *unit);

#endif
