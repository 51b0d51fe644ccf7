/* image_columns.c - what libqual knows about the columns of an image as data */
#include "image_columns.h"

#define COLUMN(table, column, kind, target)                                                        \
    {QUAL_TABLE_##table, COLUMN_##kind, QUAL_TABLE_##target},

const struct column qual_columns[QUAL_COLUMN_COUNT] = {QUAL_IMAGE_COLUMNS(COLUMN)};
