/*
 * fuzz_image.c - verify any bytes, and read all of what is found to be an image
 *
 * The checksum is put right where it alone is wrong, because no fuzzer finds
 * one. Bytes that do not begin like an image are taken as changes to a small
 * one instead: offset, low byte first, and the new value, three bytes each.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../src/image_checksum.h"
#include "small_image.h"
#include "walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* changed - the small image with changes */
static unsigned char *changed(const uint8_t *data, size_t size, size_t *length) {
    struct small_image small = small_image_make();
    unsigned char *bytes = small_write(&small, length);

    for (size_t i = 0; i + 3 <= size; i += 3)
        bytes[(data[i] | (size_t)data[i + 1] << 8) % *length] = data[i + 2];
    return bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    enum qual_image_error error;
    unsigned char *bytes;
    size_t length = size;

    if (size >= 4 && memcmp(data, QUAL_IMAGE_MAGIC, 4) != 0) {
        bytes = changed(data, size, &length);
    } else {
        bytes = malloc(size > 0 ? size : 1);
        if (bytes == NULL)
            return 0;
        if (size > 0)
            memcpy(bytes, data, size);
    }

    error = qual_image_verify(bytes, length);
    if (error == QUAL_IMAGE_CHECKSUM) {
        uint64_t checksum = qual_image_checksum((const qual_image *)(const void *)bytes);

        memcpy(bytes + offsetof(struct qual_image, checksum), &checksum, sizeof checksum);
        error = qual_image_verify(bytes, length);
    }
    if (error == QUAL_IMAGE_VALID)
        (void)walk_image((const qual_image *)(const void *)bytes);
    free(bytes);
    return 0;
}
