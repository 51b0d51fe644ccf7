/* learner_units.h - the units that a cell lists */
#ifndef QUALC_LEARNERS_LEARNER_UNITS_H
#define QUALC_LEARNERS_LEARNER_UNITS_H

#include "learners/learner_rows.h"

/*
 * learner_add_units - enter a list of URN or URN:WAY between blanks or semicolons
 *
 * Returns false, with the problem, at the first that cannot be entered.
 */
bool learner_add_units(struct row_reader *reader, struct csv_field list);

/*
 * learner_add_unit - enter one unit, gained in some way
 *
 * 'way' is the cell that says how. Returns false, with the problem, when the
 * reference is malformed, the way is refused, or the unit is there already and
 * was gained otherwise. A well-formed unit that the specification has not
 * becomes unknown.
 */
bool learner_add_unit(struct row_reader *reader, struct csv_field unit, enum qual_gained how,
                      struct csv_field way);

/* row_refuse - say what is wrong with a row; the reason is appended by the caller */
struct text *row_refuse(struct row_reader *reader, enum learner_column column, const char *at);

#endif
