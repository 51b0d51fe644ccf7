/* image_add_image.c - append the rows of one image to those of another */
#include <string.h>

#include "../src/image.h"
#include "image_rows.h"
#include "image_schema.h"
#include "urn_compact.h"

/* is_derived - whether a table is made anew when the image is finished */
static bool is_derived(enum qual_image_table table) {
    return table == QUAL_TABLE_urn || table == QUAL_TABLE_use || table == QUAL_TABLE_pilot;
}

/*
 * intern_at - the number in the pool of a string of the image
 *
 * The memo has one entry for each byte of the image's pool, so that a string
 * used a thousand times is looked up once.
 */
static uint32_t intern_at(struct image_rows *rows, const qual_image *image, uint32_t offset) {
    uint32_t *number = &rows->memo[offset];

    if (offset != 0 && *number == 0)
        *number = string_pool_intern(rows->strings, (const char *)image + image->pool + offset);
    return *number;
}

static void clear_memo(struct image_rows *rows, size_t size) {
    if (size > rows->memo_size) {
        rows->memo = arena_array(rows->arena, size * 2, sizeof *rows->memo);
        rows->memo_size = size * 2;
    }
    memset(rows->memo, 0, size * sizeof *rows->memo);
}

/* add_column - append the entries of one column, made to mean the same in the new image */
static void add_column(struct image_rows *rows, const qual_image *image,
                       enum qual_image_column column, uint32_t first, const uint32_t *bases) {
    const struct image_column_schema *schema = &image_schema[column];
    uint32_t count = image->rows[schema->table];
    uint32_t base = bases[schema->target];

    if (schema->kind == IMAGE_DIGEST) {
        for (uint32_t row = 0; row < count; row++)
            rows->columns[column].digests[first + row] = image_number(image, column, row);
        return;
    }
    for (uint32_t row = 0; row < count; row++) {
        uint32_t value = image_value(image, column, row);

        if (column == QUAL_COLUMN_unit_urn)
            value = urn_compact(image_number(image, QUAL_COLUMN_urn_key, value));
        else if (schema->kind == IMAGE_STRING)
            value = intern_at(rows, image, value);
        else if (schema->kind == IMAGE_ROW || schema->kind == IMAGE_FIRST ||
                 (schema->kind == IMAGE_OPTIONAL && value != 0))
            value += base;
        rows->columns[column].values[first + row] = value;
    }
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
            add_column(rows, image, (enum qual_image_column)column,
                       bases[image_schema[column].table], bases);
}
