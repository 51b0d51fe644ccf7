/* spec_argument.c - what a person may name where a command takes SPEC */
#include "argument/spec_argument.h"

#include <string.h>
#include <unistd.h>

#include "base/suggest.h"
#include "catalogue.h"
#include "check/spec_read.h"
#include "console/message.h"
#include "console/terminal.h"
#include "finding/render.h"
#include "image/spec_build.h"
#include "value/number_problem.h"

/* number_length - bytes of an argument before its version */
static size_t number_length(const char *argument) {
    return strcspn(argument, "@");
}

enum spec_argument_kind spec_argument_kind(const char *argument) {
    struct qual_number number;
    size_t length = number_length(argument);

    qual_number_parse(argument, length, &number);
    if (number.kind == QUAL_NUMBER_QUALIFICATION)
        return SPEC_ARGUMENT_NUMBER;
    if (number.kind == QUAL_NUMBER_UNIT && argument[length] == '\0')
        return SPEC_ARGUMENT_UNIT;
    return SPEC_ARGUMENT_FILE;
}

const qual_image *catalogue_needed(void) {
    const qual_image *image = catalogue();

    if (image == NULL)
        message("this qualc was built without a catalogue; name an XML file");
    return image;
}

/* suggest_number - hint at a number of the catalogue that looks like one it has not */
static void suggest_number(struct arena *arena, const qual_image *image, const char *number) {
    uint32_t count = qual_spec_count(image);
    const char **numbers = arena_array(arena, count, sizeof *numbers);
    const char *near;

    for (uint32_t i = 0; i < count; i++)
        numbers[i] = qual_spec_number(qual_spec_at(image, i));
    near = suggest(number, numbers, count);
    if (near != NULL)
        hint("did you mean '%s'?", near);
}

/* list_versions - hint at the versions that a number has */
static void list_versions(struct arena *arena, const qual_image *image, const char *number) {
    struct text list = {.arena = arena};

    for (uint32_t i = 0; i < qual_spec_count(image); i++) {
        qual_spec spec = qual_spec_at(image, i);
        const char *version = qual_spec_version(spec);

        if (strcmp(qual_spec_number(spec), number) != 0)
            continue;
        text_format(&list, "%s%s@%s", list.length > 0 ? ", " : "", number,
                    version == NULL ? "unversioned" : version);
    }
    hint("the catalogue has %.*s", (int)list.length, list.bytes);
}

/* find_in_catalogue - look up NUMBER or NUMBER@VERSION */
static enum status find_in_catalogue(struct arena *arena, const char *argument, qual_spec *spec) {
    const qual_image *image;
    struct qual_number number;
    size_t length = number_length(argument);
    const char *version = argument[length] == '@' ? argument + length + 1 : NULL;
    struct text problem = {.arena = arena};

    if (!qual_qn_parse(argument, length, &number)) {
        number_problem(&problem, argument, length, &number);
        message("'%.*s' is not a qualification number: %.*s", (int)length, argument,
                (int)problem.length, problem.bytes);
        return STATUS_USAGE;
    }
    image = catalogue_needed();
    if (image == NULL)
        return STATUS_USAGE;
    if (!qual_spec_find(image, argument, length, spec)) {
        message("the catalogue has no specification %s", number.canonical);
        suggest_number(arena, image, number.canonical);
        return STATUS_USAGE;
    }
    if (version != NULL &&
        !qual_spec_find_version(image, argument, length, version, strlen(version), spec)) {
        message("the catalogue has no version '%s' of %s", version, number.canonical);
        list_versions(arena, image, number.canonical);
        return STATUS_USAGE;
    }
    return STATUS_DONE;
}

/* find_in_file - read an XML file and build its image */
static enum status find_in_file(struct arena *arena, const char *path, qual_spec *spec,
                                const struct spec_model **file) {
    struct findings findings = {.arena = arena};
    struct text out = {.arena = arena};
    const struct spec_model *model;
    const qual_image *image = NULL;

    findings_next_file(&findings);
    model = spec_read_file(path, &findings);
    if (model != NULL)
        image = spec_build(model, &findings, arena);
    if (image == NULL) {
        findings_sort(&findings);
        render_text(&out, &findings, terminal_colour(STDERR_FILENO));
        print_aside(&out);
        if (strcmp(path, "-") != 0 && access(path, F_OK) != 0)
            hint("SPEC is an XML file, a qualification number such as 601/7253/8, or "
                 "NUMBER@VERSION");
        return STATUS_USAGE;
    }
    *spec = qual_spec_at(image, 0);
    *file = model;
    return STATUS_DONE;
}

enum status spec_argument_find(struct arena *arena, const char *argument, qual_spec *spec) {
    const struct spec_model *model;

    return spec_argument_read(arena, argument, spec, &model);
}

enum status spec_argument_read(struct arena *arena, const char *argument, qual_spec *spec,
                               const struct spec_model **model) {
    struct qual_number number;
    struct text problem = {.arena = arena};

    *model = NULL;
    switch (spec_argument_kind(argument)) {
    case SPEC_ARGUMENT_NUMBER:
        return find_in_catalogue(arena, argument, spec);
    case SPEC_ARGUMENT_FILE:
        return find_in_file(arena, argument, spec, model);
    case SPEC_ARGUMENT_UNIT:
        break;
    }
    if (qual_urn_parse(argument, strlen(argument), &number))
        message("'%s' is a unit; a specification is wanted", argument);
    else {
        number_problem(&problem, argument, strlen(argument), &number);
        message("'%s' is not a specification, and as a unit reference it is wrong: %.*s", argument,
                (int)problem.length, problem.bytes);
    }
    return STATUS_USAGE;
}
