/* image_verify.c - say whether bytes are a well-formed image */
#include "image_verify.h"

#include "image.h"
#include "image_checksum.h"

/* The byte order as a machine of the other order reads it. */
#define OTHER_BYTE_ORDER 0x0201

enum qual_image_error qual_image_verify(const void *bytes, size_t length) {
    const qual_image *image = bytes;
    enum qual_image_error error;

    if (bytes == NULL || length < sizeof *image)
        return QUAL_IMAGE_TOO_SHORT;
    if ((uintptr_t)bytes % QUAL_IMAGE_ALIGNMENT != 0)
        return QUAL_IMAGE_ALIGNMENT_WRONG;
    if (memcmp(image->magic, QUAL_IMAGE_MAGIC, sizeof image->magic) != 0)
        return QUAL_IMAGE_NOT_ONE;
    if (image->byte_order == OTHER_BYTE_ORDER)
        return QUAL_IMAGE_OTHER_ORDER;
    if (image->byte_order != QUAL_IMAGE_BYTE_ORDER)
        return QUAL_IMAGE_NOT_ONE;
    if (image->layout != QUAL_IMAGE_LAYOUT)
        return QUAL_IMAGE_OTHER_LAYOUT;
    if (image->size < sizeof *image)
        return QUAL_IMAGE_NOT_ONE;
    if (image->size > length)
        return QUAL_IMAGE_TOO_SHORT;

    error = qual_verify_layout(image);
    if (error != QUAL_IMAGE_VALID)
        return error;
    /* Before the values: where bytes are damaged, that says more than what they damaged. */
    if (qual_image_checksum(image) != image->checksum)
        return QUAL_IMAGE_CHECKSUM;
    error = qual_verify_values(image);
    if (error == QUAL_IMAGE_VALID)
        error = qual_verify_meaning(image);
    if (error == QUAL_IMAGE_VALID)
        error = qual_verify_plan(image);
    if (error == QUAL_IMAGE_VALID)
        error = qual_verify_index(image);
    return error;
}
