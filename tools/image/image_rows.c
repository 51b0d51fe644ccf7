/* image_rows.c - the rows of an image while it is being made */
#include "image/image_rows.h"

#include <string.h>

#include "image/image_schema.h"

/* widen_column - room for more entries; a FIRST column keeps one for its end */
static void widen_column(struct image_rows *rows, enum qual_image_column column, uint32_t used,
                         uint32_t capacity) {
    struct image_column *kept = &rows->columns[column];
    size_t entries = (size_t)capacity + 1;

    if (image_schema[column].kind == IMAGE_DIGEST) {
        uint64_t *wider = arena_array(rows->arena, entries, sizeof *wider);

        if (used > 0)
            memcpy(wider, kept->digests, used * sizeof *wider);
        kept->digests = wider;
    } else {
        uint32_t *wider = arena_array(rows->arena, entries, sizeof *wider);

        if (used > 0)
            memcpy(wider, kept->values, used * sizeof *wider);
        kept->values = wider;
    }
}

bool image_rows_append(struct image_rows *rows, enum qual_image_table table, size_t count,
                       uint32_t *first) {
    uint32_t used = rows->rows[table];

    *first = used;
    if (rows->too_large || count > IMAGE_ROWS_LIMIT - used) {
        rows->too_large = true;
        return false;
    }

    if (count > rows->capacity[table] - used) {
        uint32_t wanted = used + (uint32_t)count;
        uint32_t capacity = rows->capacity[table] * 2;

        /* A single specification appends once to most tables: no more than it needs. */
        if (capacity < wanted)
            capacity = wanted;
        if (capacity < rows->expected[table] && rows->expected[table] <= IMAGE_ROWS_LIMIT)
            capacity = (uint32_t)rows->expected[table];
        for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
            if (image_schema[column].table == table)
                widen_column(rows, (enum qual_image_column)column, used, capacity);
        rows->capacity[table] = capacity;
    }
    rows->rows[table] = used + (uint32_t)count;
    return true;
}
