/* image_columns.h - what libqual knows about the columns of an image as data */
#ifndef QUAL_SRC_IMAGE_COLUMNS_H
#define QUAL_SRC_IMAGE_COLUMNS_H

#include "hidden.h"
#include "qual.h"
#include "qual_image.h"

/* The kinds of column that qual_image.h names. */
enum column_kind {
    COLUMN_VALUE,
    COLUMN_FIGURE,
    COLUMN_STRING,
    COLUMN_DIGEST,
    COLUMN_ROW,
    COLUMN_OPTIONAL,
    COLUMN_FIRST
};

struct column {
    uint8_t table;  /* an enum qual_image_table */
    uint8_t kind;   /* an enum column_kind */
    uint8_t target; /* an enum qual_image_table */
};

QUAL_HIDDEN extern const struct column qual_columns[QUAL_COLUMN_COUNT];

/* column_entries - entries of a column: one for each row, and one more in a FIRST column */
static inline uint32_t column_entries(const qual_image *image, enum qual_image_column column) {
    return image->rows[qual_columns[column].table] +
           (qual_columns[column].kind == COLUMN_FIRST ? 1 : 0);
}

#endif
