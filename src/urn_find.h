/* urn_find.h - find a unit reference number in an image */
#ifndef QUAL_SRC_URN_FIND_H
#define QUAL_SRC_URN_FIND_H

#include "hidden.h"
#include "image.h"
#include "urn_index.h"

/* Bytes of L/ddd/dddd. */
#define URN_PRINTED 10

/* qual_use_from - the first use, of so many from first on, whose unit is not before a row */
QUAL_HIDDEN uint32_t qual_use_from(const qual_image *image, uint32_t first, uint32_t count,
                                   uint32_t unit);

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

/*
 * urn_find_unit - the row of a unit of a specification, and of its first unit
 *
 * Takes ten bytes, L/ddd/dddd.
 */
static inline bool urn_find_unit(qual_spec spec, const char *urn, uint32_t *unit, uint32_t *first) {
    const qual_image *image = spec.image;
    uint32_t row, use, uses, units;

    if (!IMAGE_LIKELY(urn_find_row(image, urn, &row)))
        return false;

    /* Where an image has one specification, every reference has one use, which is in it. */
    if (image->rows[QUAL_TABLE_spec] == 1) {
        *unit = image_value(image, QUAL_COLUMN_use_unit, row);
        *first = 0;
        return true;
    }

    use = image_first(image, QUAL_COLUMN_urn_first_use, row, &uses);
    *first = image_first(image, QUAL_COLUMN_spec_first_unit, spec.row, &units);
    if (uses > 1) {
        uint32_t end = use + uses;

        use = qual_use_from(image, use, uses, *first);
        if (use == end)
            return false;
    }
    *unit = image_value(image, QUAL_COLUMN_use_unit, use);
    return IMAGE_LIKELY(*unit - *first < units);
}

#endif
