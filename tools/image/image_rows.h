/*
 * image_rows.h - the rows of an image while it is being made
 *
 * Entries are as in qual_image.h but for three things that are known only at
 * the end: a STRING is its number in the pool, unit.urn is the key of the
 * reference, and a FIRST column has no last entry yet. The tables urn, use and
 * pilot stay empty until the image is finished.
 */
#ifndef QUALC_IMAGE_IMAGE_ROWS_H
#define QUALC_IMAGE_IMAGE_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../src/qual.h"
#include "../src/qual_image.h"
#include "base/arena.h"
#include "base/string_pool.h"
#include "reader/model.h"

/* More rows than this in one table cannot be placed in an image. */
#define IMAGE_ROWS_LIMIT (UINT32_C(1) << 28)

/* Images are at most this large, because columns tell their place in 30 bits. */
#define IMAGE_SIZE_LIMIT (UINT32_C(1) << 30)

/* Entries of one column; only a DIGEST needs 64 bits. */
struct image_column {
    uint32_t *values;
    uint64_t *digests;
};

struct image_rows {
    struct arena *arena;
    struct string_pool *strings;
    uint32_t rows[QUAL_TABLE_COUNT];
    uint32_t capacity[QUAL_TABLE_COUNT];
    uint64_t expected[QUAL_TABLE_COUNT]; /* rows there will be, as far as is known */
    struct image_column columns[QUAL_COLUMN_COUNT];
    bool too_many_counters; /* the rules of a specification do not fit a state */
    uint64_t pool_size;     /* bytes; 0 until the columns are finished */
    bool too_large;         /* a table is over the limit; what was beyond is lost */

    /* Kept from one call to the next, to be used again. */
    uint32_t *memo; /* of image_rows_add_image */
    size_t memo_size;
};

/* image_rows_append - add zeroed rows to a table; returns the first, false when too many */
bool image_rows_append(struct image_rows *rows, enum qual_image_table table, size_t count,
                       uint32_t *first);

/* image_rows_add_spec - append a specification */
void image_rows_add_spec(struct image_rows *rows, const struct spec_model *spec);

/* image_rows_expect_image - note that an image will be added, so that there is room for all */
void image_rows_expect_image(struct image_rows *rows, const qual_image *image);

/* image_rows_add_image - append every row of an image */
void image_rows_add_image(struct image_rows *rows, const qual_image *image);

/* image_rows_index - make the tables urn, use and pilot; returns the seed of the hash */
uint32_t image_rows_index(struct image_rows *rows);

/*
 * image_rows_lay_out - the bytes of the image, in an arena
 *
 * NULL when they would be more than IMAGE_SIZE_LIMIT. Numbers may be changed
 * afterwards and the image laid out again.
 */
const qual_image *image_rows_lay_out(struct image_rows *rows, uint32_t seed, struct arena *arena);

#endif
