/*
 * learner_jobs.h - judge several blocks at once
 *
 * Blocks are given in order to as many slots as there are, one after the other
 * and then the first again, and come back in the same order.
 */
#ifndef QUALC_LEARNERS_LEARNER_JOBS_H
#define QUALC_LEARNERS_LEARNER_JOBS_H

#include "learners/learner_block.h"

struct learner_jobs;

/*
 * jobs_begin - so many threads; with one, jobs_give itself does the work
 *
 * Returns NULL when a thread cannot be made.
 */
struct learner_jobs *jobs_begin(struct arena *arena, size_t count, const struct block_terms *terms);

/* jobs_slot - the slot of the block with a number, counted from 0 */
struct block_work *jobs_slot(struct learner_jobs *jobs, uint64_t number);

/* jobs_slots - how many blocks may be given and not yet taken back */
uint64_t jobs_slots(const struct learner_jobs *jobs);

/* jobs_give - let the next block be judged, which lies in its slot; 'limit' as for block_judge */
void jobs_give(struct learner_jobs *jobs, uint64_t limit);

/* jobs_wait - wait until a block is judged; false when memory ran out */
bool jobs_wait(struct learner_jobs *jobs, uint64_t number);

/* jobs_again - judge a block again that was waited for, as if it had not been judged */
void jobs_again(struct learner_jobs *jobs, uint64_t number, uint64_t limit);

/* jobs_end - end all threads, once they have done what they began, and free their memory */
void jobs_end(struct learner_jobs *jobs);

#endif
