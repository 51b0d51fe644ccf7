/* unit_lists.c - the lists of units that a command is given */
#include "argument/unit_lists.h"

#include <string.h>
#include <unistd.h>

#include "console/message.h"
#include "console/terminal.h"
#include "finding/render.h"

static bool is_stdin(const char *path) {
    return strcmp(path, "-") == 0;
}

/* read_list - a list from a file; false, with a message, when it cannot be read */
static bool read_list(struct arena *arena, const char *path, struct source *list) {
    const char *reason = NULL;
    const char *name = is_stdin(path) ? "standard input" : path;

    switch (source_read(arena, path, list, &reason)) {
    case SOURCE_READ:
        return true;
    case SOURCE_EMPTY:
        list->bytes = "";
        list->length = 0;
        return true;
    case SOURCE_MISSING:
        message("cannot read %s: %s", name, reason);
        return false;
    case SOURCE_TOO_LARGE:
        message("%s is larger than %zu MiB", name, SOURCE_LIMIT >> 20);
        return false;
    case SOURCE_DIRECTORY:
        message("%s is a directory; a list of units is wanted", name);
        return false;
    case SOURCE_GZIP:
        message("%s is compressed; unpack it first", name);
        return false;
    }
    return false;
}

bool unit_lists_read(struct arena *arena, const struct unit_options *options,
                     struct unit_lists *lists) {
    bool good = true;

    lists->items =
        arena_array(arena, options->units.count + options->files.count, sizeof *lists->items);
    for (size_t i = 0; i < options->units.count; i++) {
        const char *bytes = options->units.items[i];
        struct source *list = &lists->items[lists->count++];

        if (is_stdin(bytes))
            good = read_list(arena, bytes, list) && good;
        else
            *list = (struct source){.name = "--units", .bytes = bytes, .length = strlen(bytes)};
    }
    for (size_t i = 0; i < options->files.count; i++)
        good = read_list(arena, options->files.items[i], &lists->items[lists->count++]) && good;
    return good;
}

bool unit_options_given(const struct unit_options *options) {
    return options->units.count + options->files.count > 0;
}

size_t unit_options_read_stdin(const struct unit_options *options) {
    size_t times = 0;

    for (size_t i = 0; i < options->units.count; i++)
        times += is_stdin(options->units.items[i]);
    for (size_t i = 0; i < options->files.count; i++)
        times += is_stdin(options->files.items[i]);
    return times;
}

/* Problems with the units, as they are said. */
struct said {
    struct findings shown;
    size_t left_out; /* notes and warnings beyond those shown */
};

void unit_problems_print(struct arena *arena, const struct findings *problems) {
    struct said said = {.shown = {.arena = arena}};
    struct text out = {.arena = arena};

    for (size_t i = 0; i < problems->count; i++) {
        struct finding *finding = &problems->items[i];

        if (problems->errors > 0 && finding->severity != SEVERITY_ERROR)
            continue;
        if (finding->severity != SEVERITY_ERROR) {
            said.left_out += finding->left_out;
            finding->left_out = 0;
        }
        said.shown.items = arena_grow(arena, said.shown.items, said.shown.count,
                                      &said.shown.capacity, sizeof *said.shown.items);
        said.shown.items[said.shown.count++] = *finding;
    }
    render_text(&out, &said.shown, terminal_colour(STDERR_FILENO));
    if (said.left_out > 0)
        text_format(&out, "%zu more note%s not shown\n", said.left_out,
                    said.left_out == 1 ? "" : "s");
    print_aside(&out);
}
