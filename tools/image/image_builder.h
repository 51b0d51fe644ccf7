/*
 * image_builder.h - make an image, from models or from other images
 *
 * Rows are appended table by table; finishing lays them out: it shares the
 * tails of strings, indexes the unit references, and gives each column the
 * smallest integer type that fits.
 */
#ifndef QUALC_IMAGE_IMAGE_BUILDER_H
#define QUALC_IMAGE_IMAGE_BUILDER_H

#include <stddef.h>

#include "../src/qual.h"
#include "../src/qual_image.h"
#include "base/arena.h"
#include "reader/model.h"

struct image_builder;

struct image_builder *image_builder_create(struct arena *arena);

/* image_builder_add_spec - append a specification that has been checked without error */
void image_builder_add_spec(struct image_builder *builder, const struct spec_model *spec);

/* image_builder_expect_image - note that an image will be added, so that there is room for all */
void image_builder_expect_image(struct image_builder *builder, const qual_image *image);

/*
 * image_builder_add_image - append every specification of an image
 *
 * The order in which specifications are added is the order of the image, so the
 * caller adds them sorted (spec_compare).
 */
void image_builder_add_image(struct image_builder *builder, const qual_image *image);

/*
 * image_builder_finish - the image
 *
 * The bytes are in the builder's arena, aligned, and depend on nothing but what
 * was added. NULL when the image is refused (image_builder_refusal). The
 * builder is spent.
 */
const qual_image *image_builder_finish(struct image_builder *builder);

/* image_builder_finish_in - the same, in another arena, which may outlive the builder's */
const qual_image *image_builder_finish_in(struct image_builder *builder, struct arena *arena);

/* Why there is no image. */
enum image_refusal {
    IMAGE_NOT_REFUSED,
    IMAGE_TOO_LARGE,         /* more than 1 GiB, the most that an image holds */
    IMAGE_TOO_MANY_COUNTERS, /* rules that do not fit the state of a search */
    IMAGE_TOO_MANY_STATES    /* rules whose search would take more than its bound */
};

/* image_builder_refusal - why image_builder_finish returned NULL */
enum image_refusal image_builder_refusal(const struct image_builder *builder);

/* spec_compare - order of specifications: by number, then by version part by part */
int spec_compare(qual_spec a, qual_spec b);

#endif
