/* image.c - open an image */
#include "image.h"

/* Arrays, not pointers, so that they need no relocation. */
static const char texts[][40] = {
    [QUAL_IMAGE_VALID] = "the image is well-formed",
    [QUAL_IMAGE_TOO_SHORT] = "the image is cut short",
    [QUAL_IMAGE_ALIGNMENT_WRONG] = "the image is not aligned to 8 bytes",
    [QUAL_IMAGE_NOT_ONE] = "not an image",
    [QUAL_IMAGE_OTHER_LAYOUT] = "the image has another layout version",
    [QUAL_IMAGE_OTHER_ORDER] = "the image has another byte order",
    [QUAL_IMAGE_COLUMN] = "a column lies outside the image",
    [QUAL_IMAGE_CHECKSUM] = "the checksum differs",
    [QUAL_IMAGE_VALUE] = "a value is out of range",
    [QUAL_IMAGE_REFERENCE] = "a value refers to nothing",
    [QUAL_IMAGE_INDEX] = "the index does not find every unit",
};

const qual_image *qual_image_open(const void *bytes, size_t length, enum qual_image_error *error) {
    enum qual_image_error found = qual_image_verify(bytes, length);

    if (error != NULL)
        *error = found;
    return found == QUAL_IMAGE_VALID ? bytes : NULL;
}

const char *qual_image_error_text(enum qual_image_error error) {
    size_t index = (size_t)error;

    return index < sizeof texts / sizeof *texts ? texts[index] : "unknown error";
}

size_t qual_image_size(const qual_image *image) {
    return image->size;
}
