/* image_builder.c - make an image, from models or from other images */
#include "image_builder.h"

#include "image_rows.h"

struct image_builder {
    struct image_rows rows;
};

struct image_builder *image_builder_create(struct arena *arena) {
    struct image_builder *builder = arena_alloc(arena, sizeof *builder);

    builder->rows.arena = arena;
    builder->rows.strings = string_pool_create(arena);
    return builder;
}

void image_builder_add_spec(struct image_builder *builder, const struct spec_model *spec) {
    image_rows_add_spec(&builder->rows, spec);
}

void image_builder_expect_image(struct image_builder *builder, const qual_image *image) {
    image_rows_expect_image(&builder->rows, image);
}

void image_builder_add_image(struct image_builder *builder, const qual_image *image) {
    image_rows_add_image(&builder->rows, image);
}

const qual_image *image_builder_finish(struct image_builder *builder) {
    return image_builder_finish_in(builder, builder->rows.arena);
}

const qual_image *image_builder_finish_in(struct image_builder *builder, struct arena *arena) {
    uint32_t seed = builder->rows.too_large ? 0 : image_rows_index(&builder->rows);

    return image_rows_lay_out(&builder->rows, seed, arena);
}
