/* image_verify_layout.c - whether columns and pool lie in an image */
#include "image.h"
#include "image_columns.h"
#include "image_verify.h"

/* lies_in - whether a stretch of bytes lies between the header and the end */
static bool lies_in(const qual_image *image, uint64_t offset, uint64_t size) {
    return offset >= sizeof *image && offset <= image->size && size <= image->size - offset;
}

/*
 * rows_fit - whether a table can have so many rows
 *
 * A row takes a byte at least in one column or another of every table that the
 * compiler writes. Asking for it bounds the time that verifying takes, because
 * columns that take no room would let a few bytes claim any number of rows.
 */
static bool rows_fit(const qual_image *image) {
    for (int table = 0; table < QUAL_TABLE_COUNT; table++)
        if (image->rows[table] > image->size - sizeof *image)
            return false;
    return true;
}

static bool column_fits(const qual_image *image, enum qual_image_column column) {
    uint32_t place = image->columns[column];

    if (place <= QUAL_COLUMN_IDENTITY)
        return true;
    if ((place & 3) == 3 && qual_columns[column].kind != COLUMN_DIGEST)
        return false;
    return lies_in(image, place >> 2, (uint64_t)column_entries(image, column) << (place & 3));
}

/* index_has_room - whether the columns that a lookup reads unasked are as it takes them to be */
static bool index_has_room(const qual_image *image) {
    uint32_t keys = image->columns[QUAL_COLUMN_urn_key];
    uint32_t pilots = image->columns[QUAL_COLUMN_pilot_value];

    return (keys & 3) == 3 && pilots > QUAL_COLUMN_IDENTITY && (pilots & 3) == 0;
}

enum qual_image_error qual_verify_layout(const qual_image *image) {
    if (!rows_fit(image) || !lies_in(image, image->pool, image->pool_size))
        return QUAL_IMAGE_COLUMN;
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        if (!column_fits(image, (enum qual_image_column)column))
            return QUAL_IMAGE_COLUMN;
    return index_has_room(image) ? QUAL_IMAGE_VALID : QUAL_IMAGE_COLUMN;
}
