/* image_schema.h - the tables and columns of qual_image.h as data */
#ifndef QUALC_IMAGE_IMAGE_SCHEMA_H
#define QUALC_IMAGE_IMAGE_SCHEMA_H

#include <stdint.h>

#include "../src/qual_image.h"

enum image_kind {
    IMAGE_VALUE,
    IMAGE_FIGURE,
    IMAGE_STRING,
    IMAGE_DIGEST,
    IMAGE_ROW,
    IMAGE_OPTIONAL,
    IMAGE_FIRST
};

struct image_column_schema {
    enum qual_image_table table;
    enum image_kind kind;
    enum qual_image_table target; /* of ROW, OPTIONAL and FIRST; else the table itself */
    const char *name;             /* table.column, as comments print it */
    const char *member;           /* table_column, as C names it */
};

extern const struct image_column_schema image_schema[QUAL_COLUMN_COUNT];

extern const char *const image_table_names[QUAL_TABLE_COUNT];

/* image_entries - entries of a column when its table has a number of rows */
static inline uint32_t image_entries(enum qual_image_column column, uint32_t rows) {
    return rows + (image_schema[column].kind == IMAGE_FIRST ? 1 : 0);
}

#endif
