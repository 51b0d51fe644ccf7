/* spec_build.c - the image of a specification */
#include "image/spec_build.h"

#include "image/image_builder.h"

/* The finding for each reason, and what it says. */
static const struct {
    unsigned finding;
    const char *message;
} refusals[] = {
    [IMAGE_TOO_MANY_COUNTERS] = {301, "the rules count more than a verdict can keep"},
    [IMAGE_TOO_MANY_STATES] = {302, "the rules leave too many ways open to be weighed exactly"},
    [IMAGE_TOO_LARGE] = {306, "the specification is larger than an image may be"},
};

const qual_image *spec_build(const struct spec_model *model, struct findings *findings,
                             struct arena *arena) {
    struct image_builder *builder = image_builder_create(findings->arena);
    const qual_image *image;
    enum image_refusal refusal;

    image_builder_add_spec(builder, model);
    image = image_builder_finish_in(builder, arena);
    if (image != NULL)
        return image;
    refusal = image_builder_refusal(builder);
    finding_add(findings, refusals[refusal].finding,
                (struct place){model->source, source_tag(model->source, model->rules_at)}, "%s",
                refusals[refusal].message);
    return NULL;
}
