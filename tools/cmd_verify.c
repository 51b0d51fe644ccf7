/* cmd_verify.c - qualc verify: whether a learner's units earn the award */
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "message.h"
#include "option.h"
#include "render.h"
#include "spec_argument.h"
#include "terminal.h"
#include "verdict.h"

struct values {
    int format;
    struct strings units;
    struct strings files;
};

static const struct option_row rows[] = {
    {.name = "units",
     .kind = OPTION_LIST,
     .offset = offsetof(struct values, units),
     .argument = "LIST",
     .purpose = "units that the learner holds, or - to read them from\n"
                "standard input; may be given again"},
    {.name = "units-from",
     .kind = OPTION_LIST,
     .offset = offsetof(struct values, files),
     .argument = "FILE",
     .purpose = "read such a list from a file, or - likewise; may be\n"
                "given again"},
    OPTION_FORMAT(struct values),
};

static const struct usage usage = {
    "verify",
    "SPEC",
    "Say whether the units that a learner holds earn the award of a specification,\n"
    "which of them count, what is missing, and the cheapest way to finish.",
    OPTION_ROWS(rows),
    "LIST is unit reference numbers between commas, semicolons, blanks or line ends;\n"
    "# begins a comment. Each is\n"
    "  URN        for a unit that was assessed\n"
    "  URN:WAY    for one gained otherwise: rpl, transfer, exemption or imported\n"
    "  URN=URN    for a unit of the specification, and the one that the learner holds\n"
    "             and that is accepted as equivalent to it; it counts as imported\n"
    "A way that the specification does not allow is refused. So is an equivalent unit,\n"
    "unless the specification's policy allows it for the credit and level that the\n"
    "catalogue states for the unit held. A unit outside the specification counts for\n"
    "nothing and is listed as unknown.\n"
    "SPEC is an XML file, - for standard input, a qualification number for the current\n"
    "version in the catalogue, or NUMBER@VERSION (@unversioned where none is printed).\n"
    "Exit status: 0 when the award is earned, 1 when it is not, 2 when a unit is\n"
    "malformed or refused.\n\n"
    "Examples:\n"
    "  qualc verify 601/7253/8 --units R/506/4854,Y/506/4855,K/503/0323:rpl\n"
    "  qualc verify 601/3735/6 --units T/506/2126=R/601/1226 --units-from learner.txt\n"
    "  qualc verify --format json 600/5469/4 --units-from - <learner.txt\n",
};

/* The lists of units on the command line and in files. */
struct lists {
    struct source *items;
    size_t count;
};

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

/* read_lists - all lists; false, with a message, when one cannot be read */
static bool read_lists(struct arena *arena, const struct values *values, struct lists *lists) {
    bool good = true;

    lists->items =
        arena_array(arena, values->units.count + values->files.count, sizeof *lists->items);
    for (size_t i = 0; i < values->units.count; i++) {
        const char *bytes = values->units.items[i];
        struct source *list = &lists->items[lists->count++];

        if (is_stdin(bytes))
            good = read_list(arena, bytes, list) && good;
        else
            *list = (struct source){.name = "--units", .bytes = bytes, .length = strlen(bytes)};
    }
    for (size_t i = 0; i < values->files.count; i++)
        good = read_list(arena, values->files.items[i], &lists->items[lists->count++]) && good;
    return good;
}

/* reads_stdin_twice - whether more than one argument is standard input */
static bool reads_stdin_twice(const struct values *values, const char *spec) {
    size_t times = is_stdin(spec);

    for (size_t i = 0; i < values->units.count; i++)
        times += is_stdin(values->units.items[i]);
    for (size_t i = 0; i < values->files.count; i++)
        times += is_stdin(values->files.items[i]);
    return times > 1;
}

/* Problems with the units, as they are said. */
struct said {
    struct findings shown;
    size_t left_out; /* notes and warnings beyond those shown */
};

/*
 * say_problems - print what is wrong with the units to standard error
 *
 * Where anything is an error, errors only: the rest is about a verdict that is
 * not given.
 */
static void say_problems(struct arena *arena, const struct findings *problems) {
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

/* print_verdict - the result; its status says whether the award is earned */
static enum status print_verdict(struct arena *arena, const struct held *held, int format) {
    struct text out = {.arena = arena};
    struct look look = {terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO)};
    struct verdict verdict = verdict_find(arena, held);

    if (format == FORMAT_JSON)
        verdict_json(&out, &verdict);
    else
        verdict_text(&out, &verdict, &look);
    return print_result(&out, verdict.totals.earned ? STATUS_DONE : STATUS_FOUND);
}

enum status cmd_verify(struct arena *arena, int argc, char **argv) {
    struct values values = {0};
    struct operands operands;
    struct lists lists = {0};
    struct findings problems = {.arena = arena};
    struct held held;
    enum status status;
    qual_spec spec;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count != 1)
        return usage_wrong(&usage, "name one specification");
    if (values.units.count + values.files.count == 0)
        return usage_wrong(&usage, "name the learner's units with --units or --units-from");
    if (reads_stdin_twice(&values, operands.items[0]))
        return usage_wrong(&usage, "standard input can be read only once");

    status = spec_argument_find(arena, operands.items[0], &spec);
    if (!read_lists(arena, &values, &lists))
        return STATUS_USAGE;
    if (status == STATUS_DONE)
        held = held_begin(arena, spec);
    for (size_t i = 0; i < lists.count; i++) {
        if (status == STATUS_DONE)
            held_add(&held, &lists.items[i], &problems);
        else
            held_check(&lists.items[i], &problems);
    }
    say_problems(arena, &problems);
    if (status != STATUS_DONE || problems.errors > 0)
        return status != STATUS_DONE ? status : STATUS_USAGE;
    return print_verdict(arena, &held, values.format);
}
