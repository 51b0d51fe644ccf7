/* image_checksum.c - the checksum of an image */
#include "image_checksum.h"

#include "image.h"
#include "image_columns.h"

#define OFFSET_BASIS UINT64_C(0xCBF29CE484222325)
#define PRIME UINT64_C(0x100000001B3)

/* add - one step of FNV-1a over a whole number; the shift brings high bits back down */
static uint64_t add(uint64_t hash, uint64_t number) {
    hash = (hash ^ number) * PRIME;
    return hash ^ hash >> 32;
}

static uint64_t add_header(uint64_t hash, const qual_image *image) {
    hash = add(hash, image->size);
    hash = add(hash, image->compiler);
    hash = add(hash, image->seed);
    hash = add(hash, image->pool);
    hash = add(hash, image->pool_size);
    for (int table = 0; table < QUAL_TABLE_COUNT; table++)
        hash = add(hash, image->rows[table]);
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        hash = add(hash, image->columns[column]);
    return hash;
}

static uint64_t add_column(uint64_t hash, const qual_image *image, enum qual_image_column column) {
    uint32_t entries = column_entries(image, column);

    if (image->columns[column] > QUAL_COLUMN_IDENTITY)
        for (uint32_t row = 0; row < entries; row++)
            hash = add(hash, image_number(image, column, row));
    return hash;
}

static uint64_t add_pool(uint64_t hash, const qual_image *image) {
    const unsigned char *pool = (const unsigned char *)image + image->pool;
    uint64_t number = 0;

    for (uint32_t i = 0; i < image->pool_size; i++) {
        number |= (uint64_t)pool[i] << i % 8 * 8;
        if (i % 8 == 7 || i + 1 == image->pool_size) {
            hash = add(hash, number);
            number = 0;
        }
    }
    return hash;
}

uint64_t qual_image_checksum(const qual_image *image) {
    uint64_t hash = add_header(OFFSET_BASIS, image);

    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        hash = add_column(hash, image, (enum qual_image_column)column);
    return add_pool(hash, image);
}
