/* textconv.h - a specification a fact a line, for tools that compare lines */
#ifndef QUALC_DIFF_TEXTCONV_H
#define QUALC_DIFF_TEXTCONV_H

#include "../src/qual.h"
#include "base/text.h"

/*
 * textconv_spec - append everything that a specification says
 *
 * One line for each figure, fact, group, member, rule, unit, outcome and
 * criterion, each of which says what it is about. In an order of its own, so that
 * two files that differ only in form or order give the same text.
 */
void textconv_spec(struct text *out, qual_spec spec);

#endif
