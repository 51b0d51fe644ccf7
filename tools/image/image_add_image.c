/* image_add_image.c - append the rows of one image to those of another */
#include <string.h>

#include "../src/image.h"
#include "image/image_entries.h"
#include "image/image_rows.h"
#include "image/image_schema.h"
#include "image/urn_compact.h"

/* is_derived - whether a table is made anew when the image is finished */
static bool is_derived(enum qual_image_table table) {
    return table == QUAL_TABLE_urn || table == QUAL_TABLE_use || table == QUAL_TABLE_pilot;
}

/*
 * intern_all - replace strings of the image by their numbers in the pool
 *
 * The memo has one entry for each byte of the image's pool, so that a string
 * used a thousand times is looked up once.
 */
static void intern_all(struct image_rows *rows, const qual_image *image, uint32_t *values,
                       uint32_t count) {
    const char *pool = (const char *)image + image->pool;

    for (uint32_t row = 0; row < count; row++) {
        uint32_t offset = values[row];

        if (offset != 0 && rows->memo[offset] == 0)
            rows->memo[offset] = string_pool_intern(rows->strings, pool + offset);
        values[row] = rows->memo[offset];
    }
}

static void clear_memo(struct image_rows *rows, size_t size) {
    if (size > rows->memo_size) {
        rows->memo = arena_array(rows->arena, size * 2, sizeof *rows->memo);
        rows->memo_size = size * 2;
    }
    memset(rows->memo, 0, size * sizeof *rows->memo);
}

/* expand_urns - replace rows of the table urn by the keys that stand there */
static void expand_urns(const qual_image *image, uint32_t *values, uint32_t count) {
    for (uint32_t row = 0; row < count; row++)
        values[row] = urn_compact(image_number(image, QUAL_COLUMN_urn_key, values[row]));
}

/* add_column - append the entries of one column, made to mean the same in the new image */
static void add_column(struct image_rows *rows, const qual_image *image,
                       enum qual_image_column column, const uint32_t *bases) {
    const struct image_column_schema *schema = &image_schema[column];
    uint32_t first = bases[schema->table];
    uint32_t count = image->rows[schema->table];
    uint32_t base = bases[schema->target];
    uint32_t *values;

    if (schema->kind == IMAGE_DIGEST) {
        image_read_numbers(image, column, 0, count, rows->columns[column].digests + first);
        return;
    }
    values = rows->columns[column].values + first;
    image_read_values(image, column, 0, count, values);
    if (column == QUAL_COLUMN_unit_urn)
        expand_urns(image, values, count);
    else if (schema->kind == IMAGE_STRING)
        intern_all(rows, image, values, count);
    else if (schema->kind == IMAGE_ROW || schema->kind == IMAGE_FIRST)
        for (uint32_t row = 0; row < count; row++)
            values[row] += base;
    else if (schema->kind == IMAGE_OPTIONAL)
        for (uint32_t row = 0; row < count; row++)
            values[row] += values[row] != 0 ? base : 0;
}

void image_rows_expect_image(struct image_rows *rows, const qual_image *image) {
    for (int table = 0; table < QUAL_TABLE_COUNT; table++)
        if (!is_derived((enum qual_image_table)table))
            rows->expected[table] += image->rows[table];
}

void image_rows_add_image(struct image_rows *rows, const qual_image *image) {
    uint32_t bases[QUAL_TABLE_COUNT];

    for (int table = 0; table < QUAL_TABLE_COUNT; table++) {
        bases[table] = rows->rows[table];
        if (!is_derived((enum qual_image_table)table) &&
            !image_rows_append(rows, (enum qual_image_table)table, image->rows[table],
                               &bases[table]))
            return;
    }

    clear_memo(rows, image->pool_size);
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        if (!is_derived(image_schema[column].table))
            add_column(rows, image, (enum qual_image_column)column, bases);
}
