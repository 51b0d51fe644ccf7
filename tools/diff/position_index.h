/*
 * position_index.h - lines and columns of many places in one source
 *
 * source_position counts from the beginning each time; with an index it is a
 * short way from the mark before.
 */
#ifndef QUALC_DIFF_POSITION_INDEX_H
#define QUALC_DIFF_POSITION_INDEX_H

#include "source.h"

struct position_index {
    const struct source *source;
    struct position *marks; /* every so many bytes */
    size_t count;
};

/* position_index_make - read a source once; NULL stands for none, in which nothing is found */
struct position_index position_index_make(struct arena *arena, const struct source *source);

/* position_find - as source_position */
struct position position_find(const struct position_index *index, size_t at);

#endif
