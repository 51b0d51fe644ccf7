/* learner_progress.h - how far a long run has come, for a person at a terminal */
#ifndef QUALC_LEARNERS_LEARNER_PROGRESS_H
#define QUALC_LEARNERS_LEARNER_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

struct progress {
    bool shown;    /* standard error is a terminal */
    bool standing; /* something is on its last line */
    uint64_t size; /* bytes of the file; 0 where it has no end yet */
    struct timespec began, said;
};

/* progress_begin - for a file that is about to be read; says nothing where nobody looks */
struct progress progress_begin(int file);

/* progress_say - so many bytes and learners are done; a few times a second at most */
void progress_say(struct progress *progress, uint64_t bytes, uint64_t learners);

/* progress_end - leave the line to what comes next */
void progress_end(struct progress *progress);

#endif
