/* cmd_lint.c - qualc lint: everything wrong or doubtful in specifications */
#include <string.h>
#include <unistd.h>

#include "argument/spec_argument.h"
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "console/terminal.h"
#include "finding/render.h"
#include "lint/lint.h"
#include "value/value.h"

struct values {
    int format;
    int fail_on;
    int warnings;
    struct strings severities;
    const char *config;
    const char *today;
    bool no_config;
    bool no_analysis;
    bool against_catalogue;
    bool list;
};

/* What -W takes; the default comes first. */
static const char *const warnings_choices[] = {"warning", "error", NULL};
enum { WARNINGS_AS_THEY_ARE, WARNINGS_AS_ERRORS };

static const struct option_row rows[] = {
    OPTION_FINDING_FORMAT(struct values),
    {.name = "severity",
     .kind = OPTION_LIST,
     .offset = offsetof(struct values, severities),
     .argument = "ID=SEVERITY",
     .purpose = "make findings of an id, such as Q0121, an error,\n"
                "warning or note, or switch them off"},
    {.letter = 'W',
     .kind = OPTION_CHOICE,
     .offset = offsetof(struct values, warnings),
     .argument = "SEVERITY",
     .choices = warnings_choices,
     .purpose = "what warnings count as, other than those that\n"
                "--severity names: warning (the default) or error"},
    OPTION_FAIL_ON(struct values),
    {.name = "no-analysis",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, no_analysis),
     .purpose = "leave out what the rules of combination allow"},
    {.name = "against-catalogue",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, against_catalogue),
     .purpose = "compare with the compiled-in catalogue too"},
    {.name = "config",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, config),
     .argument = "FILE",
     .purpose = "the configuration file for all specifications"},
    {.name = "no-config",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, no_config),
     .purpose = "heed no configuration file"},
    {.name = "today",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, today),
     .argument = "DATE",
     .purpose = "compare dates with this day, as 2027-03-31"},
    {.name = "list",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, list),
     .purpose = "list what is looked for, as configured here"},
};

static const struct usage usage = {
    "lint",
    "SPEC.xml...",
    "Report everything wrong or doubtful in specifications, and where two of them\n"
    "disagree about a unit.",
    OPTION_ROWS(rows),
    "SPEC.xml is an XML file, or - for standard input. Findings go to standard output;\n"
    "qualc explain tells more of each.\n\n"
    "Severities can be changed and findings suppressed, with a reason, in a file\n"
    "named .qualc. The nearest holds, alone: in the folder of the specification or one\n"
    "around it, up to the folder that holds .git, or to the root.\n\n"
    "    [severity]\n"
    "    Q0202 = note\n\n"
    "    [suppress levels]\n"
    "    id = Q0121\n"
    "    subject = L/506/* level\n"
    "    reason = the publisher knows, and the structure table is right\n"
    "    expires = 2027-03-31\n\n"
    "Without --today nothing expires. --severity counts more than the file. Errors that\n"
    "keep a specification from compiling can be neither lowered nor suppressed.\n"
    "Exit status: 0 nothing found that --fail-on names, 1 something that nobody has\n"
    "acknowledged, 2 a file that could not be read, is not XML, or configures wrongly.\n\n"
    "Examples:\n"
    "  qualc lint specs/*/*/*.xml\n"
    "  qualc lint -W error --severity Q0202=off draft.xml\n"
    "  qualc lint --format sarif draft.xml >draft.sarif\n",
};

/* read_settings - what --severity and -W ask for; problems become findings */
static void read_settings(struct severity_policy *settings, const struct values *values,
                          struct findings *findings) {
    struct arena *arena = findings->arena;

    settings->warnings_are_errors = values->warnings == WARNINGS_AS_ERRORS;
    for (size_t i = 0; i < values->severities.count; i++) {
        const char *argument = values->severities.items[i];
        size_t length = strcspn(argument, "=");
        struct source *source = arena_alloc(arena, sizeof *source);
        struct place place = {source, {0, 0}};
        struct severity_change change = {.firm = true};

        source->name = arena_format(arena, "--severity %s", argument);
        if (severity_change_read(&change, arena_copy(arena, argument, length), place,
                                 argument + length + 1, place, findings))
            severity_policy_set(arena, settings, change);
    }
}

/* print_problems - everything wrong with the command line and the configuration files */
static enum status print_problems(struct findings *findings) {
    struct text out = {.arena = findings->arena};

    if (findings->count == 0)
        return STATUS_DONE;
    findings_sort(findings);
    render_text(&out, findings, terminal_colour(STDERR_FILENO));
    print_aside(&out);
    return STATUS_USAGE;
}

/*
 * configure - read the settings and every configuration file that holds for an operand
 *
 * So whatever is wrong in any of them is said before anything is checked.
 */
static enum status configure(struct lint *lint, const struct values *values,
                             const struct operands *operands) {
    struct findings *problems = &lint->problems;
    struct severity_policy *settings = arena_alloc(lint->arena, sizeof *settings);

    problems->arena = lint->arena;
    findings_next_file(problems);
    read_settings(settings, values, problems);
    lint->configs = config_finder_create(lint->arena, settings, problems);
    if (values->no_config || values->config != NULL)
        config_finder_use(lint->configs, values->config);
    for (size_t i = 0; i < operands->count; i++)
        (void)config_find(lint->configs, operands->items[i]);
    if (values->list)
        (void)config_find(lint->configs, "-");
    return print_problems(problems);
}

/* check_usage - whether options and operands go together, and what --today says */
static enum status check_usage(struct lint *lint, const struct values *values,
                               const struct operands *operands) {
    if (values->today != NULL &&
        (value_date(values->today, &lint->today) != VALUE_GOOD || lint->today.day == 0))
        return usage_wrong(&usage, "--today is a day such as 2027-03-31, not '%s'", values->today);
    if (values->config != NULL && values->no_config)
        return usage_wrong(&usage, "--config and --no-config exclude each other");
    for (size_t i = 0; i < values->severities.count; i++)
        if (strchr(values->severities.items[i], '=') == NULL)
            return usage_wrong(&usage, "--severity takes ID=SEVERITY, as Q0121=error, not '%s'",
                               values->severities.items[i]);
    if (values->list && operands->count > 0)
        return usage_wrong(&usage, "--list takes no files");
    if (values->list && values->format > FORMAT_JSON)
        return usage_wrong(&usage, "--list is text or json");
    if (!values->list && operands->count == 0)
        return usage_wrong(&usage, "name at least one XML file");
    for (size_t i = 0; i < operands->count; i++)
        if (spec_argument_kind(operands->items[i]) != SPEC_ARGUMENT_FILE)
            return usage_wrong(&usage,
                               "'%s' is a number; only the XML of a specification can be linted",
                               operands->items[i]);
    return STATUS_DONE;
}

enum status cmd_lint(struct arena *arena, int argc, char **argv) {
    struct lint lint = {.arena = arena};
    struct values values = {0};
    struct operands operands;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    lint.format = (enum format)values.format;
    lint.no_analysis = values.no_analysis;
    status = check_usage(&lint, &values, &operands);
    if (status == STATUS_DONE)
        status = configure(&lint, &values, &operands);
    if (status != STATUS_DONE)
        return status;
    if (values.list)
        return lint_list(arena, &config_find(lint.configs, "-")->policy, lint.format);
    if (values.against_catalogue && (lint.catalogue = catalogue_needed()) == NULL)
        return STATUS_USAGE;
    return lint_all(&lint, &operands, (enum fail_on)values.fail_on);
}
