/* cmd_transfer.c - qualc transfer: which units carry over between two qualifications */
#include <string.h>
#include <unistd.h>

#include "argument/unit_lists.h"
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "console/terminal.h"
#include "diff/versions_input.h"
#include "transfer/transfer.h"

struct values {
    int format;
    struct unit_options units;
};

static const struct option_row rows[] = {
    OPTION_UNITS(struct values),
    OPTION_UNITS_FROM(struct values),
    OPTION_FORMAT(struct values),
};

static const struct usage usage = {
    "transfer",
    "FROM TO",
    "Say which units of one qualification carry over to another: the same unit in the\n"
    "same words; the same unit in other words, at which a person must look; or another\n"
    "unit, which one of the two specifications states to be equivalent or replaced. Then\n"
    "say what is missing of the other award.",
    OPTION_ROWS(rows),
    "Without a list, all units of FROM are asked about; a list is as in qualc verify.\n"
    "FROM and TO are each what qualc diff takes, of one specification. What the policies\n"
    "of TO on credit transfer and equivalent units forbid does not carry over. Outcomes\n"
    "and criteria are the same when their digests are; other numbers alone are no\n"
    "difference. Figures are those of TO.\n"
    "Exit status: 0 when everything asked about carries over, 1 when something does not\n"
    "or a person must look, 2 when a unit is malformed or refused.\n\n"
    "Examples:\n"
    "  qualc transfer 601/3477/X 601/7253/8\n"
    "  qualc transfer 600/5469/4 601/3735/6 --units L/601/0933,R/601/1212\n",
};

/* read_one - the one specification that an argument names */
static enum status read_one(struct arena *arena, const char *argument, struct version *version) {
    struct input input;
    enum status status = versions_read(arena, argument, &input);

    if (status != STATUS_DONE)
        return status;
    if (input.many && input.count != 1) {
        message("%s holds %zu specifications; name one", argument, input.count);
        return STATUS_USAGE;
    }
    *version = input.specs[0].version;
    return STATUS_DONE;
}

/* read_held - what a learner holds of a specification; says what is wrong with the lists */
static enum status read_held(struct arena *arena, const struct unit_options *options,
                             qual_spec spec, struct held *held) {
    struct findings problems = {.arena = arena};
    struct unit_lists lists = {0};

    if (!unit_lists_read(arena, options, &lists))
        return STATUS_USAGE;
    *held = held_begin(arena, spec);
    for (size_t i = 0; i < lists.count; i++)
        held_add(held, &lists.items[i], &problems);
    unit_problems_print(arena, &problems);
    return problems.errors > 0 ? STATUS_USAGE : STATUS_DONE;
}

/* is_stdin - 1 for standard input, to be added up */
static size_t is_stdin(const char *argument) {
    return strcmp(argument, "-") == 0;
}

enum status cmd_transfer(struct arena *arena, int argc, char **argv) {
    struct look look = {terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO)};
    struct text out = {.arena = arena};
    struct values values = {0};
    struct operands operands;
    struct version from, to;
    const struct transfer *transfer;
    struct held *held = NULL;
    enum status status, other;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count != 2)
        return usage_wrong(&usage, "name two specifications");
    if (unit_options_read_stdin(&values.units) + is_stdin(operands.items[0]) +
            is_stdin(operands.items[1]) >
        1)
        return usage_wrong(&usage, "standard input can be read only once");

    status = read_one(arena, operands.items[0], &from);
    other = read_one(arena, operands.items[1], &to);
    if (status == STATUS_DONE && unit_options_given(&values.units)) {
        held = arena_alloc(arena, sizeof *held);
        status = read_held(arena, &values.units, from.spec, held);
    }
    if (status != STATUS_DONE || other != STATUS_DONE)
        return status != STATUS_DONE ? status : other;

    transfer = transfer_find(arena, from, to, held);
    if (values.format == FORMAT_JSON)
        transfer_json(&out, transfer);
    else
        transfer_text(&out, transfer, &look);
    return print_result(&out, transfer_is_whole(transfer) ? STATUS_DONE : STATUS_FOUND);
}
