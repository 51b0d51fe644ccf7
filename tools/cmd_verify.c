/* cmd_verify.c - qualc verify: whether a learner's units earn the award */
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "message.h"
#include "option.h"
#include "spec_argument.h"
#include "terminal.h"
#include "unit_lists.h"
#include "verdict.h"

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
    struct unit_lists lists = {0};
    struct findings problems = {.arena = arena};
    struct held held;
    enum status status;
    qual_spec spec;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count != 1)
        return usage_wrong(&usage, "name one specification");
    if (!unit_options_given(&values.units))
        return usage_wrong(&usage, "name the learner's units with --units or --units-from");
    if (unit_options_read_stdin(&values.units) + (strcmp(operands.items[0], "-") == 0) > 1)
        return usage_wrong(&usage, "standard input can be read only once");

    status = spec_argument_find(arena, operands.items[0], &spec);
    if (!unit_lists_read(arena, &values.units, &lists))
        return STATUS_USAGE;
    if (status == STATUS_DONE)
        held = held_begin(arena, spec);
    for (size_t i = 0; i < lists.count; i++) {
        if (status == STATUS_DONE)
            held_add(&held, &lists.items[i], &problems);
        else
            held_check(&lists.items[i], &problems);
    }
    unit_problems_print(arena, &problems);
    if (status != STATUS_DONE || problems.errors > 0)
        return status != STATUS_DONE ? status : STATUS_USAGE;
    return print_verdict(arena, &held, values.format);
}
