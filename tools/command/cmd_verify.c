/* cmd_verify.c - qualc verify: whether a learner's units earn the award */
#include <string.h>
#include <unistd.h>

#include "argument/spec_argument.h"
#include "argument/unit_lists.h"
#include "command/cmd_verify.h"
#include "console/message.h"
#include "console/option.h"
#include "console/terminal.h"
#include "verdict/verdict.h"

static const char *const formats[] = {"text", "json", "csv", "ndjson", NULL};
static const char *const measures[] = {"glh", "credit", "units", NULL};

static const struct option_row rows[] = {
    OPTION_UNITS(struct verify_values),
    OPTION_UNITS_FROM(struct verify_values),
    {.name = "format",
     .kind = OPTION_CHOICE,
     .offset = offsetof(struct verify_values, format),
     .argument = "FORMAT",
     .choices = formats,
     .purpose = "text (the default) or json; with --csv, csv (the\n"
                "default) or ndjson, one object a line; with\n"
                "--evidence any of them"},
    {.name = "csv",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, csv),
     .argument = "FILE",
     .purpose = "judge all learners of a file of comma-separated\n"
                "values, or - for standard input; see below"},
    {.name = "evidence",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, evidence),
     .argument = "FILE",
     .purpose = "judge all learners of a file by the evidence that it\n"
                "lists of each criterion; see below"},
    {.name = "column",
     .kind = OPTION_LIST,
     .offset = offsetof(struct verify_values, columns),
     .argument = "NAME=HEADER",
     .purpose = "the column NAME is called HEADER in the file; may be\n"
                "given again"},
    {.name = "delimiter",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, delimiter),
     .argument = "CHARACTER",
     .purpose = "what parts the columns, here and in what is written: a\n"
                "comma (the default), another character, or tab"},
    {.name = "completion",
     .kind = OPTION_CHOICE,
     .offset = offsetof(struct verify_values, completion),
     .argument = "MEASURE",
     .choices = measures,
     .purpose = "add the smallest further set of units with which the\n"
                "award is earned, by glh, credit or units"},
    {.name = "output",
     .letter = 'o',
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, output),
     .argument = "FILE",
     .purpose = "write the verdicts to a file, which is whole in the end\n"
                "or not there"},
    {.name = "rejects",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, rejects),
     .argument = "FILE",
     .purpose = "write every row that is not used to a file: its row,\n"
                "byte offset, column, reason and learner"},
    {.name = "findings",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, findings),
     .argument = "FILE",
     .purpose = "likewise whatever is no evidence in rows that are used"},
    {.name = "today",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, today),
     .argument = "DATE",
     .purpose = "evidence dated after it does not count yet; without it\n"
                "no date is compared"},
    {.name = "summary",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct verify_values, summary),
     .purpose = "add totals by qualification and by unmet rule, and of\n"
                "findings: to standard output with -o, else to standard\n"
                "error; as JSON with ndjson and json"},
    {.name = "jobs",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, jobs),
     .argument = "N",
     .purpose = "judge with N threads; what is written stays the same"},
    {.name = "fail-fast",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct verify_values, fail_fast),
     .purpose = "stop at the first row with something wrong"},
    {.name = "max-errors",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct verify_values, most_errors),
     .argument = "N",
     .purpose = "stop once N rows have something wrong"},
};

static const struct usage usage = {
    "verify",
    "[SPEC]",
    "Say whether the units that a learner holds earn the award of a specification,\n"
    "which of them count, what is missing, and the cheapest way to finish; or which\n"
    "of many learners earn it.",
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
    "version in the catalogue, or NUMBER@VERSION (@unversioned where none is printed).\n\n"
    "Many learners: the header of the file names its columns, in any order. There is\n"
    "  one row a learner: learner, qualification, units (URN or URN:WAY, between blanks\n"
    "                     or semicolons)\n"
    "  or one a unit:     learner, qualification, unit, and if wanted achieved (yes, no\n"
    "                     or a date) and source (the way); rows of a learner together\n"
    "and with either claim (the date of it), registered, born, age (at registration) and\n"
    "uln. Dates are YYYY-MM-DD or DD/MM/YYYY. The qualification is a number, with\n"
    "@VERSION or without, and may be left out with SPEC; rows about another than SPEC\n"
    "are rejected. A row with something wrong in it rejects its learner, and so does a\n"
    "row next to a learner's when whose it is cannot be told. Rows of a learner about one\n"
    "qualification that lie apart are judged by themselves, and that is said, unless more\n"
    "than 262,143 others lie between them.\n"
    "A learner who was registered or claims outside the dates of the qualification, or\n"
    "is outside its ages, does not earn it: operational-start, operational-end,\n"
    "certification-end or age then stands among the rules that are not met. Without a\n"
    "certification end a claim must not be later than the operational end.\n\n"
    "Evidence: one row a criterion, with the columns learner, qualification, unit,\n"
    "criterion, type and reference, and if wanted date, assessor, and those above of a\n"
    "learner; type or reference may be left out. A unit is achieved when each of its\n"
    "criteria has evidence: a type, of which a row may list several between commas,\n"
    "semicolons or blanks, that is in the specification's key, by its code or name, or\n"
    "where there is no key, any type or reference. A learner, qualification or unit that\n"
    "is blank is that of the row above; a row with neither type nor reference is none.\n"
    "A type outside the key, a criterion that the unit has not, a unit outside the\n"
    "specification and a date after --today count for nothing and are findings. Verdicts\n"
    "are as with --csv, with the units achieved, and for each other unit that a row is\n"
    "about the criteria still missing.\n\n"
    "Exit status: 0 when the award is earned, 1 when it is not, 2 when a unit is\n"
    "malformed or refused. With --csv and --evidence: 0 when every award is earned, 1\n"
    "when one is not, a row is rejected or something is found, 2 when the file cannot be\n"
    "read or its header not recognised.\n\n"
    "Examples:\n"
    "  qualc verify 601/7253/8 --units R/506/4854,Y/506/4855,K/503/0323:rpl\n"
    "  qualc verify 601/3735/6 --units T/506/2126=R/601/1226 --units-from learner.txt\n"
    "  qualc verify --format json 600/5469/4 --units-from - <learner.txt\n"
    "  qualc verify --csv learners.csv -o verdicts.csv --rejects rejects.csv --summary\n"
    "  qualc verify 600/5469/4 --evidence tracking.csv --today 2026-07-01\n",
};

/* print_verdict - the result; its status says whether the award is earned */
static enum status print_verdict(struct arena *arena, const struct held *held, int format) {
    struct text out = {.arena = arena};
    struct look look = {terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO)};
    struct verdict verdict = verdict_find(arena, held);

    if (format == VERIFY_JSON)
        verdict_json(&out, &verdict);
    else
        verdict_text(&out, &verdict, &look);
    return print_result(&out, verdict.totals.earned ? STATUS_DONE : STATUS_FOUND);
}

/* verify_one - the verdict on one learner */
static enum status verify_one(struct arena *arena, const struct verify_values *values,
                              const struct operands *operands) {
    struct unit_lists lists = {0};
    struct findings problems = {.arena = arena};
    struct held held;
    enum status status;
    qual_spec spec;

    if (operands->count != 1)
        return usage_wrong(&usage, "name one specification");
    if (!unit_options_given(&values->units))
        return usage_wrong(&usage,
                           "name the learner's units with --units or --units-from, or a file of "
                           "learners with --csv or --evidence");
    if (values->format == VERIFY_CSV || values->format == VERIFY_NDJSON)
        return usage_wrong(&usage, "--format %s is for --csv and --evidence",
                           formats[values->format]);
    if (unit_options_read_stdin(&values->units) + (strcmp(operands->items[0], "-") == 0) > 1)
        return usage_wrong(&usage, "standard input can be read only once");

    status = spec_argument_find(arena, operands->items[0], &spec);
    if (!unit_lists_read(arena, &values->units, &lists))
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
    return print_verdict(arena, &held, values->format);
}

/* names_csv_option - an option that is for files of learners alone; NULL when none was given */
static const char *names_csv_option(const struct verify_values *values) {
    const struct {
        bool given;
        const char *name;
    } options[] = {
        {values->columns.count > 0, "column"},
        {values->delimiter != NULL, "delimiter"},
        {values->completion >= 0, "completion"},
        {values->output != NULL, "output"},
        {values->rejects != NULL, "rejects"},
        {values->summary, "summary"},
        {values->jobs != NULL, "jobs"},
        {values->fail_fast, "fail-fast"},
        {values->most_errors != NULL, "max-errors"},
        {values->findings != NULL, "findings"},
        {values->today != NULL, "today"},
    };

    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++)
        if (options[i].given)
            return options[i].name;
    return NULL;
}

enum status cmd_verify(struct arena *arena, int argc, char **argv) {
    struct verify_values values = {.format = VERIFY_UNSAID, .completion = VERIFY_UNSAID};
    struct operands operands;
    const char *option;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (values.csv != NULL || values.evidence != NULL)
        return verify_csv(arena, &usage, &values, &operands);
    option = names_csv_option(&values);
    if (option != NULL)
        return usage_wrong(&usage, "--%s is for --csv and --evidence", option);
    return verify_one(arena, &values, &operands);
}
