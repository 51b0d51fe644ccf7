/* number_problem.h - what is wrong with a number, in words */
#ifndef QUALC_VALUE_NUMBER_PROBLEM_H
#define QUALC_VALUE_NUMBER_PROBLEM_H

#include "../src/qual.h"
#include "base/text.h"

/*
 * number_problem - append what is wrong with a number that did not parse, as
 * part of a sentence
 */
void number_problem(struct text *out, const char *value, size_t length,
                    const struct qual_number *number);

/* number_kind_text - "qualification", "unit", "learner" or "none" */
const char *number_kind_text(enum qual_number_kind kind);

#endif
