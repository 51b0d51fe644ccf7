/*
 * learner_rejects.h - rows that are not used, or are no evidence, in a file or as messages
 */
#ifndef QUALC_LEARNERS_LEARNER_REJECTS_H
#define QUALC_LEARNERS_LEARNER_REJECTS_H

#include "learners/learner_block.h"

/* So many are said on standard error where no file keeps them. */
#define REJECTS_SAID 20

/* rejects_header - the header of a file of rejects */
void rejects_header(struct text *out, char delimiter);

/*
 * rejects_add - a line for each of some rejects of a block: row, offset, column, reason, learner
 *
 * 'row' is the number of the block's first row in the file; the header is row 1.
 */
void rejects_add(struct text *out, char delimiter, const struct block_work *work,
                 const struct rejects *rejects, uint64_t row);

/* rejects_say - likewise as messages about a file, while fewer than REJECTS_SAID were 'said' */
void rejects_say(const char *file, const struct block_work *work, const struct rejects *rejects,
                 uint64_t row, uint64_t *said);

#endif
