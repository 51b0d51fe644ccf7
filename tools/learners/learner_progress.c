/* learner_progress.c - how far a long run has come, for a person at a terminal */
#include "learners/learner_progress.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Seconds from the beginning to the first line, and from one line to the next. */
#define FIRST_AFTER 0.5
#define NEXT_AFTER 0.2

static double seconds_since(struct timespec then) {
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - then.tv_sec) + (double)(now.tv_nsec - then.tv_nsec) / 1e9;
}

struct progress progress_begin(int file) {
    struct progress progress = {.shown = isatty(STDERR_FILENO) != 0};
    struct stat about;

    if (!progress.shown)
        return progress;
    if (fstat(file, &about) == 0 && S_ISREG(about.st_mode))
        progress.size = (uint64_t)about.st_size;
    clock_gettime(CLOCK_MONOTONIC, &progress.began);
    progress.said = progress.began;
    return progress;
}

void progress_say(struct progress *progress, uint64_t bytes, uint64_t learners) {
    double elapsed;

    if (!progress->shown ||
        seconds_since(progress->said) < (progress->standing ? NEXT_AFTER : FIRST_AFTER))
        return;
    elapsed = seconds_since(progress->began);
    clock_gettime(CLOCK_MONOTONIC, &progress->said);
    fprintf(stderr, "\r\033[K%llu learners, %.0f a second", (unsigned long long)learners,
            (double)learners / elapsed);
    if (progress->size > 0 && bytes > 0 && bytes <= progress->size)
        fprintf(stderr, ", %.0f%%, %.0f s left", 100.0 * (double)bytes / (double)progress->size,
                elapsed * (double)(progress->size - bytes) / (double)bytes);
    fflush(stderr);
    progress->standing = true;
}

void progress_end(struct progress *progress) {
    if (progress->standing)
        fputs("\r\033[K", stderr);
    progress->standing = false;
}
