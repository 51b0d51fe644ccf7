/* image_entries.c - entries of a column, many at once */
#include "image/image_entries.h"

#include "../src/image.h"

void image_read_values(const qual_image *image, enum qual_image_column column, uint32_t first,
                       uint32_t count, uint32_t *to) {
    uint32_t place = image->columns[column];
    unsigned width = place & 3;
    const unsigned char *entries =
        (const unsigned char *)image + (place >> 2) + ((size_t)first << width);

    if (count == 0)
        return;

    /* One loop for each width, which the compiler can unroll. */
    if (place == QUAL_COLUMN_ZERO)
        memset(to, 0, count * sizeof *to);
    else if (place == QUAL_COLUMN_IDENTITY)
        for (uint32_t i = 0; i < count; i++)
            to[i] = first + i;
    else if (width == 0)
        for (uint32_t i = 0; i < count; i++)
            to[i] = entries[i];
    else if (width == 1)
        for (uint32_t i = 0; i < count; i++)
            to[i] = image_load_16(entries + (size_t)i * 2);
    else
        memcpy(to, entries, count * sizeof *to);
}

void image_read_numbers(const qual_image *image, enum qual_image_column column, uint32_t first,
                        uint32_t count, uint64_t *to) {
    uint32_t place = image->columns[column];

    if ((place & 3) == 3)
        memcpy(to, (const unsigned char *)image + (place >> 2) + (size_t)first * sizeof *to,
               count * sizeof *to);
    else
        for (uint32_t i = 0; i < count; i++)
            to[i] = image_value(image, column, first + i);
}
