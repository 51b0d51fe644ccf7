/* versions_input.c - what a person may name where qualc diff takes OLD or NEW */
#include "diff/versions_input.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "argument/spec_argument.h"
#include "check/spec_read.h"
#include "console/message.h"
#include "console/terminal.h"
#include "diff/git_object.h"
#include "finding/render.h"
#include "finding/unreadable.h"
#include "image/image_builder.h"
#include "image/spec_build.h"

/* Findings that are errors go to standard error; of what can be read nothing is said. */
static void print_findings(struct arena *arena, struct findings *findings) {
    struct text out = {.arena = arena};
    struct findings errors;

    findings_sort(findings);
    errors = findings_errors(findings);
    render_text(&out, &errors, terminal_colour(STDERR_FILENO));
    print_aside(&out);
}

/* Several specifications ----------------------------------------------------------------- */

/* compare_specs - by number, then the current version first */
static int compare_specs(const void *a, const void *b) {
    const struct input_spec *left = a, *right = b;
    int order = strcmp(qual_spec_number(left->version.spec), qual_spec_number(right->version.spec));

    if (order == 0)
        order = spec_compare(right->version.spec, left->version.spec);
    return order != 0 ? order : strcmp(left->name, right->name);
}

/*
 * keep_current - leave of each number the current version
 *
 * Two of one number and version cannot be told apart, and are an error.
 */
static enum status keep_current(struct input *input) {
    enum status status = STATUS_DONE;
    size_t kept = 0;

    qsort(input->specs, input->count, sizeof *input->specs, compare_specs);
    for (size_t i = 0; i < input->count; i++) {
        const struct input_spec *last = kept > 0 ? &input->specs[kept - 1] : NULL;
        const struct input_spec *spec = &input->specs[i];

        if (last == NULL || strcmp(qual_spec_number(last->version.spec),
                                   qual_spec_number(spec->version.spec)) != 0) {
            input->specs[kept++] = *spec;
        } else if (spec_compare(last->version.spec, spec->version.spec) == 0) {
            message("%s and %s are the same version of %s", last->name, spec->name,
                    qual_spec_number(spec->version.spec));
            status = STATUS_USAGE;
        }
    }
    input->count = kept;
    return status;
}

const struct input_spec *versions_find(const struct input *input, const char *number) {
    size_t low = 0, high = input->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strcmp(qual_spec_number(input->specs[middle].version.spec), number);

        if (order == 0)
            return &input->specs[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* Images ----------------------------------------------------------------------------------- */

static bool is_image(const struct source *source) {
    return source->bytes != NULL && source->length >= 4 &&
           memcmp(source->bytes, QUAL_IMAGE_MAGIC, 4) == 0;
}

static enum status read_image(struct arena *arena, const struct source *source,
                              struct input *input) {
    enum qual_image_error error;
    const qual_image *image = qual_image_open(source->bytes, source->length, &error);

    if (image == NULL) {
        message("%s: is an image that cannot be used: %s", source->name,
                qual_image_error_text(error));
        return STATUS_USAGE;
    }
    input->count = qual_spec_count(image);
    if (input->count == 0) {
        message("%s: holds no specification", source->name);
        return STATUS_USAGE;
    }
    input->specs = arena_array(arena, input->count, sizeof *input->specs);
    for (uint32_t i = 0; i < input->count; i++)
        input->specs[i] = (struct input_spec){source->name, {qual_spec_at(image, i), NULL}};
    input->many = input->count > 1;
    return keep_current(input);
}

/* Files ------------------------------------------------------------------------------------- */

/* add_model - append the specification of a source that has been read; false with findings */
static bool add_model(struct arena *arena, const struct source *source, struct input *input,
                      size_t *capacity, struct findings *findings) {
    const struct spec_model *model = spec_read(source, findings);
    const qual_image *image = model == NULL ? NULL : spec_build(model, findings, arena);

    if (image == NULL)
        return false;
    input->specs = arena_grow(arena, input->specs, input->count, capacity, sizeof *input->specs);
    input->specs[input->count++] =
        (struct input_spec){source->name, {qual_spec_at(image, 0), model}};
    return true;
}

/* read_source - a file or a git object that has been read, or not, as its status says */
static enum status read_source(struct arena *arena, enum source_status status,
                               const struct source *source, const char *reason,
                               struct input *input) {
    struct findings findings = {.arena = arena};
    size_t capacity = 0;

    if (is_image(source))
        return read_image(arena, source, input);
    findings_next_file(&findings);
    finding_unreadable(status, source, reason, "plain XML", &findings);
    if (status == SOURCE_READ && add_model(arena, source, input, &capacity, &findings))
        return STATUS_DONE;
    print_findings(arena, &findings);
    return STATUS_USAGE;
}

/* new_source - a source that stays where it is, since models point to it */
static struct source *new_source(struct arena *arena) {
    return arena_alloc(arena, sizeof(struct source));
}

static enum status read_file(struct arena *arena, const char *path, struct input *input) {
    struct source *source = new_source(arena);
    const char *reason = NULL;
    enum source_status status = source_read(arena, path, source, &reason);

    return read_source(arena, status, source, reason, input);
}

static enum status read_git_file(struct arena *arena, const char *name, struct input *input) {
    struct source *source = new_source(arena);
    const char *reason = NULL;
    enum source_status status = git_object_read(arena, name, source, &reason);

    return read_source(arena, status, source, reason, input);
}

/* Folders ----------------------------------------------------------------------------------- */

/* A folder that is read: what it gives, and what is wrong in it. */
struct reading {
    struct arena *arena;
    struct input *input;
    size_t capacity;
    struct findings findings;
    size_t wrong; /* files that cannot be used */
};

/* take_file - one file of a folder, that has been read or not, as its status says */
static void take_file(struct reading *reading, enum source_status status,
                      const struct source *source, const char *reason) {
    findings_next_file(&reading->findings);
    finding_unreadable(status, source, reason, "plain XML", &reading->findings);
    reading->wrong += status != SOURCE_READ || !add_model(reading->arena, source, reading->input,
                                                          &reading->capacity, &reading->findings);
}

/* finish_folder - all errors of all files are said; of each number the current version is kept */
static enum status finish_folder(struct reading *reading) {
    reading->input->many = true;
    if (reading->wrong == 0)
        return keep_current(reading->input);
    print_findings(reading->arena, &reading->findings);
    return STATUS_USAGE;
}

static enum status folder_unreadable(const char *folder, const char *reason) {
    message("%s: cannot be read: %s", folder, reason);
    return STATUS_USAGE;
}

static enum status folder_empty(const char *folder) {
    message("%s: holds no XML file, so there is nothing to compare", folder);
    return STATUS_USAGE;
}

static enum status read_folder(struct arena *arena, const char *folder, struct input *input) {
    struct reading reading = {.arena = arena, .input = input, .findings = {.arena = arena}};
    struct paths paths = {0};

    if (!folder_files(arena, folder, &paths))
        return folder_unreadable(folder, strerror(errno));
    if (paths.count == 0)
        return folder_empty(folder);
    for (size_t i = 0; i < paths.count; i++) {
        struct source *source = new_source(arena);
        const char *reason = NULL;
        enum source_status status = source_read(arena, paths.items[i], source, &reason);

        take_file(&reading, status, source, reason);
    }
    return finish_folder(&reading);
}

static enum status read_git_folder(struct arena *arena, const char *folder, struct input *input) {
    struct reading reading = {.arena = arena, .input = input, .findings = {.arena = arena}};
    struct git_files files = {0};
    const char *reason = NULL;

    if (!git_object_files(arena, folder, &files, &reason))
        return folder_unreadable(folder, reason);
    if (files.count == 0)
        return folder_empty(folder);
    for (size_t i = 0; i < files.count; i++) {
        struct source *source = new_source(arena);
        enum source_status status = git_object_read_as(arena, &files.items[i], source, &reason);

        take_file(&reading, status, source, reason);
    }
    return finish_folder(&reading);
}

/* read_git - REV:path, which is a file or a folder */
static enum status read_git(struct arena *arena, const char *name, struct input *input) {
    struct source *source = new_source(arena);
    const char *reason = NULL;

    switch (git_object_kind(arena, name, &reason)) {
    case GIT_OBJECT_FILE:
        return read_git_file(arena, name, input);
    case GIT_OBJECT_FOLDER:
        return read_git_folder(arena, name, input);
    case GIT_OBJECT_NONE:
        break;
    }
    source->name = name;
    return read_source(arena, SOURCE_MISSING, source, reason, input);
}

/* read_catalogue - what spec_argument.h knows beside files */
static enum status read_catalogue(struct arena *arena, const char *argument, struct input *input) {
    struct version version;
    enum status status = spec_argument_read(arena, argument, &version.spec, &version.model);

    if (status != STATUS_DONE)
        return status;
    input->specs = arena_alloc(arena, sizeof *input->specs);
    input->specs[0] = (struct input_spec){argument, version};
    input->count = 1;
    return STATUS_DONE;
}

enum status versions_read(struct arena *arena, const char *argument, struct input *input) {
    struct stat about;

    *input = (struct input){.name = argument};
    if (strcmp(argument, "-") == 0)
        return read_file(arena, argument, input);
    if (spec_argument_kind(argument) != SPEC_ARGUMENT_FILE)
        return read_catalogue(arena, argument, input);
    if (stat(argument, &about) == 0)
        return S_ISDIR(about.st_mode) ? read_folder(arena, argument, input)
                                      : read_file(arena, argument, input);
    if (git_object_named(argument))
        return read_git(arena, argument, input);
    return read_catalogue(arena, argument, input);
}
