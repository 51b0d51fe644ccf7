/* image_schema.c - the tables and columns of qual_image.h as data */
#include "image/image_schema.h"

#define TABLE_NAME(table) #table,
#define COLUMN_SCHEMA(table, column, kind, target)                                                 \
    {QUAL_TABLE_##table, IMAGE_##kind, QUAL_TABLE_##target, #table "." #column, #table "_" #column},

const struct image_column_schema image_schema[QUAL_COLUMN_COUNT] = {
    QUAL_IMAGE_COLUMNS(COLUMN_SCHEMA)};

const char *const image_table_names[QUAL_TABLE_COUNT] = {QUAL_IMAGE_TABLES(TABLE_NAME)};
