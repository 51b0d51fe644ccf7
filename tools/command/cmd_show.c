/* cmd_show.c - qualc show: a specification, or every use of a unit */
#include <string.h>
#include <unistd.h>

#include "argument/spec_argument.h"
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "console/terminal.h"
#include "show/show.h"
#include "value/number_problem.h"

struct values {
    int format;
    bool all_versions;
    bool outcomes;
};

static const struct option_row rows[] = {
    OPTION_FORMAT(struct values),
    {.name = "all-versions",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, all_versions),
     .purpose = "of a unit, also uses by versions that are not\n"
                "current"},
    {.name = "outcomes",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, outcomes),
     .purpose = "list outcomes and criteria too (JSON always does)"},
};

static const struct usage usage = {
    "show",
    "SPEC|URN",
    "Show a specification, or every specification that uses a unit.",
    OPTION_ROWS(rows),
    "SPEC is an XML file, - for standard input, a qualification number for the current\n"
    "version in the catalogue, or NUMBER@VERSION (@unversioned where none is printed).\n"
    "URN is a unit reference number.\n"
    "Exit status: 1 when nothing uses the unit.\n\n"
    "Examples:\n"
    "  qualc show 601/7253/8\n"
    "  qualc show --outcomes specs/iao/601-3477-X/unversioned.xml\n"
    "  qualc show --format json K/503/0323\n",
};

/* select_uses - the uses to show: by current versions, or by all */
static struct use_list select_uses(struct arena *arena, qual_uses uses, bool all_versions) {
    struct use_list list = {arena_array(arena, uses.count, sizeof *list.items), 0};

    for (uint32_t i = 0; i < uses.count; i++) {
        qual_unit unit = qual_use(uses, i);

        if (all_versions || qual_spec_is_current(qual_unit_spec(unit)))
            list.items[list.count++] = unit;
    }
    return list;
}

static struct look standard_look(void) {
    return (struct look){terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO)};
}

/* nothing_uses - say why there is no use to show */
static void nothing_uses(const char *urn, uint32_t older) {
    if (older == 0)
        message("no specification in the catalogue uses %s", urn);
    else {
        message("no current version uses %s", urn);
        hint("--all-versions shows its %u earlier use%s", older, older == 1 ? "" : "s");
    }
}

static enum status show_unit(struct arena *arena, const struct values *values, const char *urn) {
    struct text out = {.arena = arena};
    struct qual_number number;
    const qual_image *image;
    qual_uses uses = {0};
    struct use_list list;
    struct look look = standard_look();

    if (!qual_urn_parse(urn, strlen(urn), &number)) {
        number_problem(&out, urn, strlen(urn), &number);
        message("'%s' is not a unit reference number: %.*s", urn, (int)out.length, out.bytes);
        return STATUS_USAGE;
    }
    image = catalogue_needed();
    if (image == NULL)
        return STATUS_USAGE;
    qual_uses_find(image, urn, strlen(urn), &uses);
    list = select_uses(arena, uses, values->all_versions);
    if (list.count == 0)
        nothing_uses(number.canonical, uses.count);
    if (values->format == FORMAT_JSON)
        show_uses_json(&out, number.canonical, &list);
    else if (list.count > 0)
        show_uses_text(&out, &list, &look);
    return print_result(&out, list.count > 0 ? STATUS_DONE : STATUS_FOUND);
}

static enum status show_spec(struct arena *arena, const struct values *values,
                             const char *argument) {
    struct text out = {.arena = arena};
    struct look look = standard_look();
    qual_spec spec;
    enum status status = spec_argument_find(arena, argument, &spec);

    if (status != STATUS_DONE)
        return status;
    if (values->format == FORMAT_JSON)
        show_spec_json(&out, spec);
    else {
        show_spec_text(&out, spec, &look);
        if (values->outcomes)
            show_outcomes_text(&out, spec, &look);
    }
    return print_result(&out, STATUS_DONE);
}

enum status cmd_show(struct arena *arena, int argc, char **argv) {
    struct values values = {0};
    struct operands operands;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count != 1)
        return usage_wrong(&usage, "name one specification or unit");
    if (spec_argument_kind(operands.items[0]) == SPEC_ARGUMENT_UNIT)
        return show_unit(arena, &values, operands.items[0]);
    return show_spec(arena, &values, operands.items[0]);
}
