/* urn_find.h - find a unit reference number in an image */
#ifndef QUAL_SRC_URN_FIND_H
#define QUAL_SRC_URN_FIND_H

#include "image.h"
#include "urn_index.h"

/*
 * urn_find_row - the row of a reference in the table urn
 *
 * Takes ten bytes, L/ddd/dddd. Returns false when they are no reference or one
 * that the image does not hold; *row is then anything.
 */
static inline bool urn_find_row(const qual_image *image, const char *urn, uint32_t *row) {
    uint32_t rows = image->rows[QUAL_TABLE_urn], pilot;
    uint64_t key = urn_key(urn), hash = urn_hash(key, image->seed);

    if (!IMAGE_LIKELY(urn[1] == '/') || !IMAGE_LIKELY(urn[5] == '/') || !IMAGE_LIKELY(rows != 0))
        return false;
    pilot = *image_entry(image, QUAL_COLUMN_pilot_value,
                         urn_bucket(hash, image->rows[QUAL_TABLE_pilot]), 1);
    *row = urn_row(hash, pilot, rows);
    return image_load_64(image_entry(image, QUAL_COLUMN_urn_key, *row, 8)) == key;
}

#endif
