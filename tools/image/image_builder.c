/* image_builder.c - make an image, from models or from other images */
#include "image/image_builder.h"

#include "image/image_plan.h"
#include "image/image_rows.h"

struct image_builder {
    struct image_rows rows;
    enum image_refusal refusal;
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

/*
 * count_states - fill in the states of the specifications that have just been planned
 *
 * They are counted over the image as it is so far. Returns false when a
 * specification has too many.
 */
static bool count_states(struct image_rows *rows, const qual_image *image) {
    uint32_t *states = rows->columns[QUAL_COLUMN_spec_states].values;

    for (uint32_t spec = 0; spec < rows->rows[QUAL_TABLE_spec]; spec++) {
        struct arena scratch = {.out_of_memory = rows->arena->out_of_memory};

        if (states[spec] != 0)
            continue;
        states[spec] = image_plan_states(&scratch, qual_spec_at(image, spec));
        arena_free(&scratch);
        if (states[spec] == 0)
            return false;
    }
    return true;
}

/* is_counted - whether every specification comes from an image, with its states */
static bool is_counted(const struct image_rows *rows) {
    for (uint32_t spec = 0; spec < rows->rows[QUAL_TABLE_spec]; spec++)
        if (rows->columns[QUAL_COLUMN_spec_states].values[spec] == 0)
            return false;
    return true;
}

const qual_image *image_builder_finish(struct image_builder *builder) {
    return image_builder_finish_in(builder, builder->rows.arena);
}

const qual_image *image_builder_finish_in(struct image_builder *builder, struct arena *arena) {
    struct image_rows *rows = &builder->rows;
    uint32_t seed = rows->too_large ? 0 : image_rows_index(rows);
    const qual_image *image;

    if (rows->too_many_counters) {
        builder->refusal = IMAGE_TOO_MANY_COUNTERS;
        return NULL;
    }
    if (!is_counted(rows)) {
        image = image_rows_lay_out(rows, seed, rows->arena);
        if (image != NULL && !count_states(rows, image)) {
            builder->refusal = IMAGE_TOO_MANY_STATES;
            return NULL;
        }
    }
    image = image_rows_lay_out(rows, seed, arena);
    if (image == NULL)
        builder->refusal = IMAGE_TOO_LARGE;
    return image;
}

enum image_refusal image_builder_refusal(const struct image_builder *builder) {
    return builder->refusal;
}
