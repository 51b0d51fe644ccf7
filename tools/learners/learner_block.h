/*
 * learner_block.h - the verdicts on the learners of one block of a file
 *
 * A block is judged by itself, so that several can be at once; what comes of it
 * is put together by whoever reads the blocks, in their order.
 */
#ifndef QUALC_LEARNERS_LEARNER_BLOCK_H
#define QUALC_LEARNERS_LEARNER_BLOCK_H

#include "csv/csv_blocks.h"
#include "learners/learner_lines.h"

/* Findings in rows of evidence. */
struct finding_counts {
    uint64_t all, of[NOTES];
};

/* What became of rows and learners. */
struct learner_counts {
    uint64_t rows, rows_rejected;
    uint64_t learners, learners_rejected;
    uint64_t apart; /* of them, so many whose other rows are further up, apart */
    uint64_t not_earned;
    uint64_t bad; /* rows that were rejected for what is wrong in them */
    struct finding_counts findings;
};

/* A row that was not used, or something in one that is no evidence, and why. */
struct reject {
    size_t row;                     /* in the block, from 0; blank lines are counted */
    uint64_t at;                    /* offset in the file */
    const char *column;             /* as the file calls it; "" for the whole row */
    size_t reason, reason_length;   /* in the words of the block */
    size_t learner, learner_length; /* likewise */
};

struct rejects {
    struct reject *items;
    size_t count, capacity;
};

/* Where rows of one learner about one award begin, one after the other. */
struct stretch {
    size_t row;            /* in the block, as of a reject */
    struct csv_field name; /* of the learner, in the block */
    const struct award *award;
};

struct stretches {
    struct stretch *items;
    size_t count, capacity;
};

/* What is the same for every block. */
struct block_terms {
    const struct columns *columns;
    char delimiter;
    struct line_style style;
    const qual_image *image;
    const qual_spec *spec;                 /* the only one wanted; or NULL */
    const struct evidence_terms *evidence; /* the file is one of evidence; or NULL */
};

/* A block, and all that is needed to judge it. */
struct block_work {
    struct csv_block block;
    const struct block_terms *terms;
    struct arena *arena;
    struct awards awards;
    struct row_reader reader;

    struct text lines;
    struct text words;       /* of the rejects and findings */
    struct rejects rejects;  /* rows that were not used */
    struct rejects findings; /* what is no evidence in rows that can be read */
    struct stretches stretches;
    bool going_on; /* rows are of a learner whose rows began in the block before */
    struct learner_counts counts;
    size_t rows_passed; /* blank lines too */
    bool stopped;       /* at the limit, before the end of the block */
    bool failed;        /* memory ran out */
};

/* block_work_begin - room for one block, in memory of an arena that no other thread uses */
void block_work_begin(struct block_work *work, struct arena *arena,
                      const struct block_terms *terms);

/*
 * block_judge - judge every learner of the block
 *
 * Stops after the learner with whom 'limit' rows have something wrong in them; 0
 * is no limit. May be done again, with another limit.
 */
void block_judge(struct block_work *work, uint64_t limit);

#endif
