/* criterion_key.h - what tells wordings apart */
#ifndef QUALC_DIFF_CRITERION_KEY_H
#define QUALC_DIFF_CRITERION_KEY_H

#include <stdint.h>

#include "../../src/qual.h"

/*
 * criterion_key, outcome_key - equal for equal wordings
 *
 * The digest, or else that of the wording as it stands; 0 where there is
 * neither.
 */
uint64_t criterion_key(qual_criterion criterion);
uint64_t outcome_key(qual_outcome outcome);

/* text_key - the FNV-1a of a text; 0 for NULL */
uint64_t text_key(const char *text);

#endif
