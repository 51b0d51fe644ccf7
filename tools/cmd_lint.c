/* cmd_lint.c - qualc lint: everything wrong or doubtful in specifications */
#include <string.h>
#include <unistd.h>

#include "check.h"
#include "command.h"
#include "message.h"
#include "option.h"
#include "reader.h"
#include "render.h"
#include "render_json.h"
#include "spec_argument.h"
#include "spec_build.h"
#include "terminal.h"

/* Findings up to this id say that an input could not be read at all. */
#define LAST_UNREADABLE 8

struct values {
    int format;
};

static const struct option_row rows[] = {
    OPTION_FORMAT(struct values),
};

static const struct usage usage = {
    "lint",
    "SPEC.xml...",
    "Report everything wrong or doubtful in specifications, and where two of them\n"
    "disagree about a unit.",
    OPTION_ROWS(rows),
    "SPEC.xml is an XML file, or - for standard input. Findings go to standard output;\n"
    "qualc explain tells more of each.\n"
    "Exit status: 0 no error, 1 an error that nobody has acknowledged, 2 a file that\n"
    "could not be read or is not XML.\n\n"
    "Examples:\n"
    "  qualc lint specs/*/*/*.xml\n"
    "  qualc lint --format json draft.xml\n",
};

/* What was found in all files. */
struct totals {
    size_t files, errors, warnings, acknowledged, left_out;
    bool unreadable;
};

static void count_findings(struct totals *totals, const struct findings *findings) {
    totals->files++;
    totals->errors += findings->errors;
    totals->warnings += findings->warnings;
    for (size_t i = 0; i < findings->count; i++) {
        totals->left_out += findings->items[i].left_out;
        if (findings->items[i].acknowledged)
            totals->acknowledged++;
        if (findings->items[i].kind->id <= LAST_UNREADABLE)
            totals->unreadable = true;
    }
}

/*
 * lint_file - read and check one file, and print or keep what is found
 *
 * The file's own arena is given back: nothing of the file stays but what the
 * registry remembers.
 */
static enum status lint_file(struct arena *arena, const char *path, struct registry *registry,
                             json_t *array, struct totals *totals) {
    struct arena file = {.out_of_memory = arena->out_of_memory};
    struct findings findings = {.arena = &file};
    struct text out = {.arena = &file};
    const struct spec_model *model;
    enum status status = STATUS_DONE;

    findings_next_file(&findings);
    model = spec_read_file(path, &findings);
    if (model != NULL)
        registry_add(registry, model, &findings);
    if (model != NULL && findings.errors == 0)
        (void)spec_build(model, &findings, &file); /* which refuses rules beyond what is judged */
    findings_sort(&findings);
    count_findings(totals, &findings);
    if (array != NULL)
        findings_json(arena, array, &findings);
    else {
        render_text(&out, &findings, terminal_colour(STDOUT_FILENO));
        status = print_result(&out, STATUS_DONE);
    }
    arena_free(&file);
    return status;
}

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

/* print_totals - the closing line, on standard error */
static void print_totals(struct arena *arena, const struct totals *totals) {
    struct text out = {.arena = arena};

    text_format(&out, "%zu file%s, %zu error%s, %zu warning%s", totals->files,
                plural(totals->files), totals->errors, plural(totals->errors), totals->warnings,
                plural(totals->warnings));
    if (totals->acknowledged > 0)
        text_format(&out, ", %zu acknowledged", totals->acknowledged);
    text_add_char(&out, '\n');
    print_aside(&out);
}

static json_t *totals_json(struct arena *arena, json_t *array, const struct totals *totals) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "findings", array);
    json_put(arena, object, "files", json_make_number(arena, totals->files));
    json_put(arena, object, "errors", json_make_number(arena, totals->errors));
    json_put(arena, object, "warnings", json_make_number(arena, totals->warnings));
    json_put(arena, object, "left_out", json_make_number(arena, totals->left_out));
    return object;
}

enum status cmd_lint(struct arena *arena, int argc, char **argv) {
    struct values values = {0};
    struct operands operands;
    struct totals totals = {0};
    struct text out = {.arena = arena};
    struct registry *registry;
    json_t *array = NULL;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count == 0)
        return usage_wrong(&usage, "name at least one XML file");
    for (size_t i = 0; i < operands.count; i++)
        if (spec_argument_kind(operands.items[i]) != SPEC_ARGUMENT_FILE)
            return usage_wrong(&usage,
                               "'%s' is a number; only the XML of a specification can be linted",
                               operands.items[i]);

    registry = registry_create(arena);
    if (values.format == FORMAT_JSON)
        array = json_make_array(arena);
    for (size_t i = 0; i < operands.count; i++) {
        status = lint_file(arena, operands.items[i], registry, array, &totals);
        if (status != STATUS_DONE)
            return status;
    }
    status = totals.unreadable ? STATUS_USAGE : totals.errors > 0 ? STATUS_FOUND : STATUS_DONE;
    if (array != NULL) {
        json_print(&out, totals_json(arena, array, &totals));
        status = print_result(&out, status);
    }
    print_totals(arena, &totals);
    return status;
}
