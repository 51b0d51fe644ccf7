/* compare.h - the parts of the comparison of a unit's page with the structure table */
#ifndef QUALC_IMPORT_COMPARE_H
#define QUALC_IMPORT_COMPARE_H

#include "import/import.h"

/*
 * compare_ranges - the range in a heading, and the numbers printed, against those read
 *
 * Where at least half of the pages lack numbers, the text has lost them, and only
 * headings are compared: nothing can be said of what is printed.
 */
void compare_ranges(struct import *import);

/*
 * compare_marks - a title that the page prints with other quotation marks than the table
 *
 * Returns it as the page prints it; not stated where the marks agree, where the
 * table has typographic ones, or where a title is printed over several lines.
 */
struct datum compare_marks(const struct import *import, struct datum table, struct datum page);

/*
 * compare_standards - what is said of occupational standards twice
 *
 * A row that says there are none, beside another that lists some, is reported. A
 * standard's title is kept where the document gives it two, which is reported too:
 * any other is the business of who wrote the standard.
 */
void compare_standards(struct import *import);

#endif
