/* image.h - how libqual and the compiler read the columns of an image */
#ifndef QUAL_SRC_IMAGE_H
#define QUAL_SRC_IMAGE_H

#include "memory.h"
#include "qual.h"
#include "qual_image.h"

/*
 * Entries are copied out, because the bytes of a file have no type of their
 * own. The builtin is one load; a freestanding compiler takes memcpy for a
 * function like any other and calls it.
 */
#if defined(__GNUC__)
#define IMAGE_COPY __builtin_memcpy
#else
#define IMAGE_COPY memcpy
#endif

#if defined(__GNUC__)
#define IMAGE_LIKELY(condition) __builtin_expect(condition, 1)
#else
#define IMAGE_LIKELY(condition) (condition)
#endif

static inline uint32_t image_load_16(const unsigned char *entry) {
    uint16_t value;

    IMAGE_COPY(&value, entry, sizeof value);
    return value;
}

static inline uint32_t image_load_32(const unsigned char *entry) {
    uint32_t value;

    IMAGE_COPY(&value, entry, sizeof value);
    return value;
}

static inline uint64_t image_load_64(const unsigned char *entry) {
    uint64_t value;

    IMAGE_COPY(&value, entry, sizeof value);
    return value;
}

/* image_entry - where an entry lies, of a column that takes room and whose width is known */
static inline const unsigned char *
image_entry(const qual_image *image, enum qual_image_column column, uint32_t row, size_t width) {
    return (const unsigned char *)image + (image->columns[column] >> 2) + row * width;
}

/*
 * image_value - an entry of any column but a DIGEST
 *
 * Expects a byte, the width of most columns; any other costs one jump more.
 */
static inline uint32_t image_value(const qual_image *image, enum qual_image_column column,
                                   uint32_t row) {
    uint32_t place = image->columns[column];
    const unsigned char *entries = (const unsigned char *)image + (place >> 2);

    if (IMAGE_LIKELY((place & 3) == 0))
        return IMAGE_LIKELY(place != QUAL_COLUMN_ZERO) ? entries[row] : 0;
    if ((place & 3) == 1)
        return place != QUAL_COLUMN_IDENTITY ? image_load_16(entries + (size_t)row * 2) : row;
    return image_load_32(entries + (size_t)row * 4);
}

/*
 * image_first - the first row that a FIRST column gives to a row, and how many
 *
 * Looks at the width once for both entries where they are bytes.
 */
static inline uint32_t image_first(const qual_image *image, enum qual_image_column column,
                                   uint32_t row, uint32_t *count) {
    uint32_t place = image->columns[column], first;

    if (IMAGE_LIKELY((place & 3) == 0 && place != QUAL_COLUMN_ZERO)) {
        const unsigned char *entries = (const unsigned char *)image + (place >> 2) + row;

        *count = (uint32_t)entries[1] - entries[0];
        return entries[0];
    }
    first = image_value(image, column, row);
    *count = image_value(image, column, row + 1) - first;
    return first;
}

/* image_row_count - rows of a table */
static inline uint32_t image_row_count(const qual_image *image, enum qual_image_table table) {
    return image->rows[table];
}

/* image_number - an entry of any column */
static inline uint64_t image_number(const qual_image *image, enum qual_image_column column,
                                    uint32_t row) {
    uint32_t place = image->columns[column];

    if (IMAGE_LIKELY((place & 3) == 3))
        return image_load_64((const unsigned char *)image + (place >> 2) + (size_t)row * 8);
    return image_value(image, column, row);
}

/* The parts of an entry that is a date. */
static inline uint32_t image_date_year(uint32_t stored) {
    return stored >> 9;
}

static inline uint32_t image_date_month(uint32_t stored) {
    return stored >> 5 & 15;
}

static inline uint32_t image_date_day(uint32_t stored) {
    return stored & 31;
}

/* image_figure - an entry of a FIGURE or OPTIONAL column; false when there is none */
static inline bool image_figure(const qual_image *image, enum qual_image_column column,
                                uint32_t row, uint32_t *figure) {
    uint32_t stored = image_value(image, column, row);

    if (!IMAGE_LIKELY(stored != 0))
        return false;
    *figure = stored - 1;
    return true;
}

/* image_digest - an entry of a DIGEST column; false when there is none */
static inline bool image_digest(const qual_image *image, enum qual_image_column column,
                                uint32_t row, uint64_t *digest) {
    uint64_t stored = image_number(image, column, row);

    if (stored == 0)
        return false;
    *digest = stored;
    return true;
}

/* image_string - an entry of a STRING column; NULL when there is none */
static inline const char *image_string(const qual_image *image, enum qual_image_column column,
                                       uint32_t row) {
    uint32_t offset = image_value(image, column, row);

    return offset == 0 ? NULL : (const char *)image + image->pool + offset;
}

/* image_count - how many rows a FIRST column gives to one row */
static inline uint32_t image_count(const qual_image *image, enum qual_image_column column,
                                   uint32_t row) {
    uint32_t count;

    (void)image_first(image, column, row, &count);
    return count;
}

#endif
