/*
 * learner_evidence.h - what the rows of a file of evidence say about a learner
 *
 * A row is about one criterion. A learner, qualification or unit that is left
 * blank is that of the row above, as in a tracking sheet: within the rows of one
 * learner, and a unit within those about one qualification. A row with neither
 * type nor reference is no evidence; it may stand for what is still to be done,
 * or, without a criterion, be a heading.
 *
 * A row has a problem when it cannot be read. One that can, but is not or not
 * all evidence, gets notes.
 */
#ifndef QUALC_LEARNERS_LEARNER_EVIDENCE_H
#define QUALC_LEARNERS_LEARNER_EVIDENCE_H

#include "learners/learner_rows.h"

/* evidence_goes_on - whether a row leaves its learner blank; 'columns' as for rows_together */
bool evidence_goes_on(const void *columns, const struct csv_record *record);

/*
 * evidence_together - whether a row that names its learner is of the same as one above
 *
 * As rows_together; but of a row above that leaves its learner blank, it is not.
 */
bool evidence_together(const void *columns, const struct csv_record *a, const struct csv_record *b);

/* evidence_restart - forget the rows above: what comes next is another learner's first */
void evidence_restart(struct row_reader *reader);

/* evidence_award - the award that a row is about; NULL, with the problem, when it is none */
struct award *evidence_award(struct row_reader *reader, const struct csv_record *record);

/* evidence_learner - the name of the learner that a row is about; without text when unknown */
struct csv_field evidence_learner(const struct row_reader *reader, const struct csv_record *record);

/* evidence_begin - the learner of a row, without evidence; after evidence_award */
void evidence_begin(struct row_reader *reader, struct award *award);

/*
 * evidence_add - take in a row of the learner; false, with the problem, when it cannot be used
 *
 * The notes of the reader are those of this row.
 */
bool evidence_add(struct row_reader *reader, const struct csv_record *record);

#endif
