/* cmd_analyse.c - qualc analyse: what the rules of combination allow */
#include <unistd.h>

#include "analysis/analyse.h"
#include "argument/fail_on.h"
#include "argument/spec_argument.h"
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "console/terminal.h"

struct values {
    int format;
    int fail_on;
    bool dot;
};

static const struct option_row rows[] = {
    OPTION_FORMAT(struct values),
    {.name = "dot",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, dot),
     .purpose = "draw groups, pathways and rules as a graph for\n"
                "Graphviz instead"},
    OPTION_FAIL_ON(struct values),
};

static const struct usage usage = {
    "analyse",
    "SPEC",
    "Say what the rules of combination of a specification allow: how many claims are\n"
    "valid, the least and most units, credits and hours, units that always or never\n"
    "count, rules that change nothing or contradict each other, and whether the stated\n"
    "figures can be met. All of it is exact; units are taken as gained by assessment.",
    OPTION_ROWS(rows),
    "SPEC is an XML file, - for standard input, a qualification number for the current\n"
    "version in the catalogue, or NUMBER@VERSION (@unversioned where none is printed).\n"
    "Findings have places only where SPEC is a file.\n"
    "Exit status: 1 when something was found that --fail-on names.\n\n"
    "Examples:\n"
    "  qualc analyse 601/3735/6\n"
    "  qualc analyse --fail-on warning draft.xml\n"
    "  qualc analyse --dot 600/5469/4 | dot -Tsvg >rules.svg\n",
};

static enum status status_of(const struct findings *findings, enum fail_on fail_on) {
    const struct severity_counts counts = {findings->errors, findings->warnings, findings->notes};

    return fail_on_status(fail_on, &counts);
}

enum status cmd_analyse(struct arena *arena, int argc, char **argv) {
    struct look look = {terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO)};
    struct findings findings = {.arena = arena};
    struct text out = {.arena = arena};
    struct values values = {0};
    const struct spec_model *model;
    const struct analysis *analysis;
    struct operands operands;
    enum status status;
    qual_spec spec;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count != 1)
        return usage_wrong(&usage, "name one specification");
    if (values.dot && values.format != FORMAT_TEXT)
        return usage_wrong(&usage, "--dot is a format of its own");
    status = spec_argument_read(arena, operands.items[0], &spec, &model);
    if (status != STATUS_DONE)
        return status;

    findings_next_file(&findings);
    findings.about = qual_spec_number(spec);
    analysis = analysis_run(spec, model, &findings, ANALYSIS_STATES_LIMIT);
    if (values.dot)
        analyse_dot(&out, analysis);
    else if (values.format == FORMAT_JSON)
        analyse_json(&out, analysis);
    else
        analyse_text(&out, analysis, &look);
    return print_result(&out, status_of(&findings, (enum fail_on)values.fail_on));
}
