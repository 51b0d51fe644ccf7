/* image_entries.h - entries of a column, many at once */
#ifndef QUALC_IMAGE_IMAGE_ENTRIES_H
#define QUALC_IMAGE_IMAGE_ENTRIES_H

#include <stdint.h>

#include "../src/qual.h"
#include "../src/qual_image.h"

/* image_read_values - so many entries from a row on, of any column but a DIGEST */
void image_read_values(const qual_image *image, enum qual_image_column column, uint32_t first,
                       uint32_t count, uint32_t *to);

/* image_read_numbers - the same, of any column */
void image_read_numbers(const qual_image *image, enum qual_image_column column, uint32_t first,
                        uint32_t count, uint64_t *to);

#endif
