/* compile_read.c - qualc compile: every input becomes an image */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check/check.h"
#include "check/registry.h"
#include "check/spec_read.h"
#include "compile/compile.h"
#include "compile/emit.h"
#include "console/message.h"
#include "console/terminal.h"
#include "finding/render.h"
#include "image/image_builder.h"
#include "image/spec_build.h"

/*
 * read_one - turn one input into an image
 *
 * The input and its model live in an arena of their own, so that memory is
 * bounded by the images and one input. Returns the number of errors.
 */
static size_t read_one(struct compilation *all, const char *path, struct registry *registry) {
    struct arena file = {.out_of_memory = all->arena->out_of_memory};
    struct findings findings = {.arena = &file};
    struct text out = {.arena = &file};
    const struct spec_model *model;
    const qual_image *image = NULL;
    size_t errors;

    findings_next_file(&findings);
    model = spec_read_file(path, &findings);
    if (model != NULL)
        registry_add_number(registry, model, &findings);
    if (model != NULL && findings.errors == 0)
        image = spec_build(model, &findings, all->arena);
    errors = findings.errors;
    if (image != NULL) {
        struct compiled *item = &all->items[all->count++];

        item->path = path;
        item->image = image;
        item->spec = qual_spec_at(item->image, 0);
    }
    findings_sort(&findings);
    render_text(&out, &findings, terminal_colour(STDERR_FILENO));
    print_aside(&out);
    arena_free(&file);
    return errors;
}

/* compare_items - the order of specifications, the same for any order of the inputs */
static int compare_items(const void *a, const void *b) {
    const struct compiled *left = a;
    const struct compiled *right = b;
    const char *versions[] = {qual_spec_version(left->spec), qual_spec_version(right->spec)};
    int order = spec_compare(left->spec, right->spec);

    if (order != 0 || versions[0] == NULL || versions[1] == NULL)
        return order;
    return strcmp(versions[0], versions[1]); /* 1.0 and 1.00 */
}

enum status compile_read(struct compilation *all, const struct operands *paths) {
    struct registry *registry = registry_create(all->arena);
    size_t errors = 0;

    all->items = arena_array(all->arena, paths->count, sizeof *all->items);
    for (size_t i = 0; i < paths->count; i++)
        errors += read_one(all, paths->items[i], registry);
    if (errors > 0) {
        message("%zu error%s; nothing was written", errors, errors == 1 ? "" : "s");
        return STATUS_USAGE;
    }
    qsort(all->items, all->count, sizeof *all->items, compare_items);
    return STATUS_DONE;
}

/* A name and the input that made it, to find two alike. */
struct name {
    const char *symbol;
    const char *path; /* NULL for the catalogue */
};

static int compare_names(const void *a, const void *b) {
    const struct name *left = a;
    const struct name *right = b;

    return strcmp(left->symbol, right->symbol);
}

/* report_clash - two outputs would have one name */
static void report_clash(struct findings *findings, const struct name *first,
                         const struct name *second) {
    struct place nowhere = {0};
    struct finding *finding;

    if (first->path == NULL || second->path == NULL)
        finding = finding_add(findings, 203, nowhere, "the catalogue and %s would both be named %s",
                              first->path == NULL ? second->path : first->path, first->symbol);
    else
        finding = finding_add(findings, 203, nowhere, "%s and %s would both be named %s",
                              first->path, second->path, first->symbol);
    finding->subject = first->symbol;
}

enum status compile_name(struct compilation *all, const struct compile_options *options) {
    struct name *names = arena_array(all->arena, all->count + 1, sizeof *names);
    struct findings findings = {.arena = all->arena};
    struct text out = {.arena = all->arena};
    size_t count = 0;

    all->catalogue_symbol = options->catalogue != NULL
                                ? options->catalogue
                                : arena_format(all->arena, "%s_catalogue", options->prefix);
    for (size_t i = 0; i < all->count; i++) {
        struct compiled *item = &all->items[i];

        item->symbol = options->symbol != NULL
                           ? options->symbol
                           : emit_symbol(all->arena, options->prefix, item->spec);
        names[count++] = (struct name){item->symbol, item->path};
    }
    if (!options->no_catalogue)
        names[count++] = (struct name){all->catalogue_symbol, NULL};

    qsort(names, count, sizeof *names, compare_names);
    for (size_t i = 1; i < count; i++)
        if (strcmp(names[i - 1].symbol, names[i].symbol) == 0)
            report_clash(&findings, &names[i - 1], &names[i]);
    if (findings.errors == 0)
        return STATUS_DONE;
    render_text(&out, &findings, terminal_colour(STDERR_FILENO));
    print_aside(&out);
    return STATUS_USAGE;
}

enum status compile_merge(struct compilation *all) {
    struct arena scratch = {.out_of_memory = all->arena->out_of_memory};
    struct image_builder *builder = image_builder_create(&scratch);

    for (size_t i = 0; i < all->count; i++)
        image_builder_expect_image(builder, all->items[i].image);
    for (size_t i = 0; i < all->count; i++)
        image_builder_add_image(builder, all->items[i].image);
    all->catalogue = image_builder_finish_in(builder, all->arena);
    arena_free(&scratch);
    if (all->catalogue != NULL)
        return STATUS_DONE;
    message("the catalogue would be larger than 1 GiB: compile fewer at once, or --no-catalogue");
    return STATUS_USAGE;
}
