/* image_layout.c - the widths of columns and the bytes of an image */
#include <string.h>

#include "../src/image_checksum.h"
#include "image/image_rows.h"
#include "image/image_schema.h"

#define WIDTHS 4 /* 1, 2, 4 and 8 bytes, by their binary logarithm */

/* Columns begin right after the header, the widest first, so all are aligned. */
_Static_assert(sizeof(struct qual_image) % QUAL_IMAGE_ALIGNMENT == 0, "the header ends aligned");
_Static_assert(IMAGE_SIZE_LIMIT - 1 <= UINT32_MAX >> 2, "a column's place fits its descriptor");

/* How a column is kept. */
struct column_plan {
    bool takes_room;
    uint32_t descriptor; /* of one without room */
    unsigned width;      /* binary logarithm of the bytes of an entry */
};

struct layout {
    struct image_rows *rows;
    struct column_plan plans[QUAL_COLUMN_COUNT];
    uint64_t size;
    uint64_t pool_size;
    unsigned char *bytes;
};

static unsigned width_of(uint64_t largest) {
    return largest > UINT32_MAX ? 3 : largest > UINT16_MAX ? 2 : largest > UINT8_MAX ? 1 : 0;
}

/* finish_column - turn the entries into what the image holds (image_rows.h) */
static void finish_column(struct image_rows *rows, enum qual_image_column column) {
    const struct image_column_schema *schema = &image_schema[column];
    uint32_t *values = rows->columns[column].values;
    uint32_t count = rows->rows[schema->table];

    if (values == NULL)
        return;
    if (schema->kind == IMAGE_STRING)
        for (uint32_t row = 0; row < count; row++)
            values[row] = string_pool_offset(rows->strings, values[row]);
    if (schema->kind == IMAGE_FIRST)
        values[count] = rows->rows[schema->target];
}

/* has_room - whether a column takes room whatever is in it (qual_image.h) */
static bool has_room(enum qual_image_column column) {
    return column == QUAL_COLUMN_urn_key || column == QUAL_COLUMN_pilot_value;
}

/* plan_column - whether a column takes room, and how much */
static struct column_plan plan_column(const struct image_rows *rows,
                                      enum qual_image_column column) {
    const struct image_column *kept = &rows->columns[column];
    uint32_t count = image_entries(column, rows->rows[image_schema[column].table]);
    uint64_t bits = 0; /* as wide as the largest value */
    bool identity = true;

    for (uint32_t row = 0; row < count && (kept->values != NULL || kept->digests != NULL); row++) {
        uint64_t value = kept->values != NULL ? kept->values[row] : kept->digests[row];

        bits |= value;
        identity &= value == row;
    }
    if (bits == 0 && !has_room(column))
        return (struct column_plan){.descriptor = QUAL_COLUMN_ZERO};
    if (identity && !has_room(column))
        return (struct column_plan){.descriptor = QUAL_COLUMN_IDENTITY};
    return (struct column_plan){.takes_room = true, .width = width_of(bits)};
}

/* copy_entries - write the entries of a column in its width */
static void copy_entries(const struct image_column *kept, uint32_t count, unsigned width,
                         unsigned char *to) {
    for (uint32_t row = 0; row < count; row++) {
        uint64_t value = kept->values != NULL ? kept->values[row] : kept->digests[row];
        uint32_t four = (uint32_t)value;
        uint16_t two = (uint16_t)value;

        switch (width) {
        case 0:
            to[row] = (unsigned char)value;
            break;
        case 1:
            memcpy(to + (size_t)row * 2, &two, 2);
            break;
        case 2:
            memcpy(to + (size_t)row * 4, &four, 4);
            break;
        default:
            memcpy(to + (size_t)row * 8, &value, 8);
        }
    }
}

/* place_columns - give each column its place; with bytes to write to, fill it too */
static uint64_t place_columns(struct layout *layout, struct qual_image *header) {
    uint64_t at = sizeof(struct qual_image);

    for (unsigned width = WIDTHS; width-- > 0;) {
        for (int column = 0; column < QUAL_COLUMN_COUNT; column++) {
            const struct column_plan *plan = &layout->plans[column];
            uint32_t rows = layout->rows->rows[image_schema[column].table];
            uint32_t count = image_entries((enum qual_image_column)column, rows);

            if (!plan->takes_room || plan->width != width)
                continue;
            if (header != NULL) {
                header->columns[column] = (uint32_t)at << 2 | width;
                copy_entries(&layout->rows->columns[column], count, width, layout->bytes + at);
            }
            at += (uint64_t)count << width;
        }
    }
    return at;
}

/* fill - write the bytes */
static void fill(struct layout *layout, uint32_t seed) {
    struct qual_image header = {
        .magic = {QUAL_IMAGE_MAGIC[0], QUAL_IMAGE_MAGIC[1], QUAL_IMAGE_MAGIC[2],
                  QUAL_IMAGE_MAGIC[3]},
        .layout = QUAL_IMAGE_LAYOUT,
        .byte_order = QUAL_IMAGE_BYTE_ORDER,
        .size = (uint32_t)layout->size,
        .compiler =
            QUAL_VERSION_MAJOR << 16 | QUAL_VERSION_MINOR << 8 | (uint32_t)QUAL_VERSION_PATCH,
        .seed = seed,
        .pool = (uint32_t)(layout->size - layout->pool_size),
        .pool_size = (uint32_t)layout->pool_size,
    };

    memcpy(header.rows, layout->rows->rows, sizeof header.rows);
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        header.columns[column] = layout->plans[column].descriptor;
    place_columns(layout, &header);
    string_pool_copy(layout->rows->strings, layout->bytes + header.pool);
    memcpy(layout->bytes, &header, sizeof header);
    header.checksum = qual_image_checksum((const qual_image *)(const void *)layout->bytes);
    memcpy(layout->bytes, &header, sizeof header);
}

const qual_image *image_rows_lay_out(struct image_rows *rows, uint32_t seed, struct arena *arena) {
    struct layout layout = {.rows = rows};

    if (rows->too_large)
        return NULL;
    if (rows->pool_size == 0) {
        rows->pool_size = string_pool_lay_out(rows->strings);
        for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
            finish_column(rows, (enum qual_image_column)column);
    }
    layout.pool_size = rows->pool_size;
    if (layout.pool_size > IMAGE_SIZE_LIMIT)
        return NULL;
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        layout.plans[column] = plan_column(rows, (enum qual_image_column)column);
    layout.size = place_columns(&layout, NULL) + layout.pool_size;
    if (layout.size > IMAGE_SIZE_LIMIT)
        return NULL;

    layout.bytes = arena_alloc(arena, (size_t)layout.size);
    fill(&layout, seed);
    return (const qual_image *)(const void *)layout.bytes;
}
