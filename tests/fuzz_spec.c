/*
 * fuzz_spec.c - read any bytes as a specification, and compile what has no error
 *
 * What is accepted must give a well-formed image that says what the XML says,
 * as an independent walk of the XML tells; whatever is found must render.
 */
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "check/check.h"
#include "check/spec_read.h"
#include "compile/emit.h"
#include "compile/verify.h"
#include "finding/render.h"
#include "image/image_builder.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* require - end where a promise is broken */
static void require(bool kept, const char *promise) {
    if (kept)
        return;
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

static void compile_checked(struct arena *arena, const struct source *source,
                            const struct spec_model *spec) {
    struct emit_options options = {.symbol = "fuzzed", .comment = "fuzzed"};
    struct text c = {.arena = arena}, differences = {.arena = arena};
    struct image_builder *builder = image_builder_create(arena);
    const qual_image *image;

    image_builder_add_spec(builder, spec);
    image = image_builder_finish(builder);
    require(qual_image_verify(image, qual_image_size(image)) == QUAL_IMAGE_VALID,
            "the image is well formed");
    if (!verify_spec(source, qual_spec_at(image, 0), &differences)) {
        fwrite(differences.bytes, 1, differences.length, stderr);
        require(false, "the image says what the XML says");
    }
    emit_source(&c, image, &options);
    emit_header(&c, image, &options);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const size_t limit = (size_t)256 << 20;
    jmp_buf out_of_memory;
    struct arena arena = {.limit = limit, .out_of_memory = &out_of_memory};
    struct findings findings = {.arena = &arena};
    struct text out = {.arena = &arena};
    struct source source = {.name = "fuzzed.xml", .length = size};
    const struct spec_model *spec;

    if (setjmp(out_of_memory) != 0) {
        arena_free(&arena);
        return 0;
    }
    source.bytes = arena_copy(&arena, (const char *)data, size);
    findings_next_file(&findings);
    spec = spec_read(&source, &findings);
    require((spec == NULL) == (findings.errors > 0), "there is a model or an error, never both");
    if (spec != NULL)
        check_doubts(spec, (qual_date){2026, 11, 23}, &findings);
    require((spec == NULL) == (findings.errors > 0), "no doubt is an error");
    findings_sort(&findings);
    render_text(&out, &findings, false);
    render_json(&out, &findings);
    if (spec != NULL)
        compile_checked(&arena, &source, spec);
    arena_free(&arena);
    return 0;
}
