/*
 * csv_blocks.h - read comma-separated values in blocks of whole records
 *
 * A file may be longer than memory: it is read into rooms of a fixed size. A
 * block ends between two records; where records that belong together must not
 * be parted, between two that do not.
 */
#ifndef QUALC_CSV_CSV_BLOCKS_H
#define QUALC_CSV_CSV_BLOCKS_H

#include <stdint.h>

#include "csv/csv.h"

/* Bytes of a block: what a processor keeps near. */
#define CSV_BLOCK ((size_t)256 << 10)

/* Bytes of the room for a block: the longest record, or records that belong together. */
#define CSV_ROOM (CSV_RECORD_LIMIT * 2)

struct csv_block {
    char *bytes;   /* CSV_ROOM of them, the caller's */
    size_t length; /* of the whole records */
    uint64_t at;   /* offset of the first in the file */
    bool joined;   /* the records before may belong to the first of these: too many did */
    bool unended;  /* likewise, the records that follow to the last */
};

struct csv_blocks {
    int file;
    char delimiter;

    /* together - whether two records, one after the other, belong together; NULL: none do */
    bool (*together)(const void *to, const struct csv_record *a, const struct csv_record *b);

    /* goes_on - whether a record belongs to the one above, whatever that is; NULL: none does */
    bool (*goes_on)(const void *to, const struct csv_record *record);
    const void *to;

    size_t wanted;       /* bytes to read for a block; CSV_BLOCK, or fewer */
    uint64_t at;         /* offset of what was read and is in no block yet */
    const char *tail;    /* that, in the room of the last block */
    size_t tail_length;  /* its bytes */
    bool passing_over;   /* the rest of a line that is too long is still to come */
    bool unended;        /* of the last block */
    bool ended;          /* the file is */
    const char *failure; /* why it could not be read on; or NULL */
};

/* csv_blocks_begin - read a file from where its descriptor stands */
struct csv_blocks csv_blocks_begin(int file, char delimiter);

/*
 * csv_blocks_header - the first record, for which a byte order mark is passed over
 *
 * Its fields lie in the room of the block until that is read into. Returns
 * false when there is no record, or reading failed.
 */
bool csv_blocks_header(struct csv_blocks *blocks, struct csv_block *block,
                       struct csv_record *record);

/*
 * csv_blocks_next - the next block
 *
 * The room of the block before must not have been written to. Of a line that is
 * too long to be a record the block holds the beginning, which csv_next
 * recognises; the rest is passed over. Returns false at the end, or when reading
 * failed.
 */
bool csv_blocks_next(struct csv_blocks *blocks, struct csv_block *block);

#endif
