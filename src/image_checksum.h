/* image_checksum.h - the checksum of an image */
#ifndef QUAL_SRC_IMAGE_CHECKSUM_H
#define QUAL_SRC_IMAGE_CHECKSUM_H

#include "hidden.h"
#include "qual.h"

/*
 * qual_image_checksum - what image->checksum should be (qual_image.h says over what)
 *
 * The columns and the pool must lie in the image.
 */
QUAL_HIDDEN uint64_t qual_image_checksum(const qual_image *image);

#endif
