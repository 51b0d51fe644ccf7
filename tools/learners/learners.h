/*
 * learners.h - verdicts on all learners of a file
 *
 * The file is read in blocks of whole learners, each is judged by itself, and
 * what comes of them is written in the order of the file: in memory that does not
 * grow with it.
 */
#ifndef QUALC_LEARNERS_LEARNERS_H
#define QUALC_LEARNERS_LEARNERS_H

#include "console/status.h"
#include "learners/learner_lines.h"

struct learners_options {
    const char *file;       /* - for standard input */
    const char *output;     /* of the verdicts; NULL for standard output */
    const char *rejects;    /* of the rows not used; NULL for messages */
    const char *findings;   /* of what is no evidence in rows that are; NULL for messages */
    struct strings columns; /* NAME=HEADER */
    char delimiter;
    struct line_style style;
    const qual_image *image;               /* to choose from, row by row; or NULL */
    const qual_spec *spec;                 /* for every row; or NULL */
    const struct evidence_terms *evidence; /* the file is one of evidence; or NULL */
    size_t jobs;
    uint64_t most_errors; /* to stop at; 0 for no limit */
    bool summary;
};

/* The most jobs. */
#define LEARNERS_JOBS 64

/*
 * learners_verify - judge all learners, and say what became of them
 *
 * Returns STATUS_DONE when every award is earned and no row rejected or found fault with,
 * STATUS_FOUND when not, STATUS_USAGE when the file cannot be read or its header
 * not recognised, STATUS_FAILED when not everything could be written.
 */
enum status learners_verify(struct arena *arena, const struct learners_options *options);

#endif
