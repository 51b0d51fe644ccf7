/* image_verify.h - the steps of verifying an image */
#ifndef QUAL_SRC_IMAGE_VERIFY_H
#define QUAL_SRC_IMAGE_VERIFY_H

#include "hidden.h"
#include "qual.h"

/*
 * Each step relies on those before it and returns QUAL_IMAGE_VALID or what is
 * wrong.
 *
 * layout: the header holds together; columns and pool lie in the image.
 * values: every entry is of its kind and in its range, so that one table can
 *   be followed into another.
 * meaning: what is joined belongs together, and nothing joins in a circle.
 * plan: rules can be evaluated within the memory that is asked for.
 * index: every reference is found, and its uses are the units that have it.
 */
QUAL_HIDDEN enum qual_image_error qual_verify_layout(const qual_image *image);
QUAL_HIDDEN enum qual_image_error qual_verify_values(const qual_image *image);
QUAL_HIDDEN enum qual_image_error qual_verify_meaning(const qual_image *image);
QUAL_HIDDEN enum qual_image_error qual_verify_plan(const qual_image *image);
QUAL_HIDDEN enum qual_image_error qual_verify_index(const qual_image *image);

#endif
