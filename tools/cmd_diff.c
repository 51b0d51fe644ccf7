/* cmd_diff.c - qualc diff: what changed between two versions of a specification */
#include <string.h>
#include <unistd.h>

#include "command.h"
#include "diff/diff_render.h"
#include "diff/input.h"
#include "message.h"
#include "option.h"
#include "terminal.h"

struct values {
    int format;
    int fail_on;
};

/* What --fail-on takes; the default comes first. */
static const char *const fail_on_choices[] = {"breaking",  "dangerous", "compatible",
                                              "editorial", "never",     NULL};
enum fail_on {
    FAIL_ON_BREAKING,
    FAIL_ON_DANGEROUS,
    FAIL_ON_COMPATIBLE,
    FAIL_ON_EDITORIAL,
    FAIL_ON_NOTHING
};

static const struct option_row rows[] = {
    OPTION_FORMAT(struct values),
    {.name = "fail-on",
     .kind = OPTION_CHOICE,
     .offset = offsetof(struct values, fail_on),
     .argument = "SEVERITY",
     .choices = fail_on_choices,
     .purpose = "exit with 1 at a change that is breaking (the\n"
                "default), or dangerous, compatible or editorial and\n"
                "above, or never"},
};

static const struct usage usage = {
    "diff",
    "OLD NEW",
    "Say what changed between two versions of a specification, how much each change\n"
    "matters, and whether anybody who earned the award under the old rules would not\n"
    "under the new, with the smallest such set of units. All of it is exact.",
    OPTION_ROWS(rows),
    "OLD and NEW are each an XML file, - for standard input, a qualification number for\n"
    "the current version in the catalogue, NUMBER@VERSION (@unversioned where none is\n"
    "printed), an image file, REV:path in a git repository, or a folder, whose XML files\n"
    "are paired by number. Write ./ before a file whose name is like a number.\n"
    "Exit status: 1 when there is a change that --fail-on names, or when the acceptance\n"
    "cannot be decided; 2 when nothing could be compared.\n\n"
    "Examples:\n"
    "  qualc diff 601/7253/8@2.1 601/7253/8\n"
    "  qualc diff HEAD:specs/draft.xml specs/draft.xml\n"
    "  qualc diff --format json released/ specs/ >changes.json\n",
};

/* Pairing ----------------------------------------------------------------------------- */

static const struct report *compare_pair(struct arena *arena, const struct input_spec *before,
                                         const struct input_spec *after) {
    return compare_versions(arena, before->version, after->version, ACCEPTANCE_WORK_LIMIT);
}

/* lone_specs - those of one input that the other has no number of */
static const struct lone_spec *lone_specs(struct arena *arena, const struct input *input,
                                          const struct input *other, size_t *count) {
    struct lone_spec *specs = arena_array(arena, input->count + 1, sizeof *specs);

    *count = 0;
    for (size_t i = 0; i < input->count; i++) {
        qual_spec spec = input->specs[i].version.spec;

        if (input_find(other, qual_spec_number(spec)) == NULL)
            specs[(*count)++] = (struct lone_spec){input->specs[i].name, spec};
    }
    return specs;
}

/* compare_many - pair two folders or images by number */
static void compare_many(struct arena *arena, const struct input *before, const struct input *after,
                         struct diff_result *result) {
    const struct report **pairs = arena_array(arena, before->count + 1, sizeof *pairs);

    result->many = true;
    for (size_t i = 0; i < before->count; i++) {
        const struct input_spec *old = &before->specs[i];
        const struct input_spec *partner = input_find(after, qual_spec_number(old->version.spec));

        if (partner != NULL)
            pairs[result->pair_count++] = compare_pair(arena, old, partner);
    }
    result->pairs = pairs;
    result->removed = lone_specs(arena, before, after, &result->removed_count);
    result->added = lone_specs(arena, after, before, &result->added_count);
}

/* counterpart - the specification of an input to compare with one of the other; NULL, and said */
static const struct input_spec *counterpart(const struct input *input, const struct input *other) {
    const struct input_spec *found;
    const char *number;

    if (!input->many)
        return &input->specs[0];
    number = qual_spec_number(other->specs[0].version.spec);
    found = input_find(input, number);
    if (found == NULL)
        message("%s holds no specification %s, which %s is", input->name, number, other->name);
    return found;
}

static enum status compare_inputs(struct arena *arena, const struct input *before,
                                  const struct input *after, struct diff_result *result) {
    const struct report **pair = arena_alloc(arena, sizeof(const struct report *));
    const struct input_spec *old, *new;

    if (before->many && after->many) {
        compare_many(arena, before, after, result);
        return STATUS_DONE;
    }
    old = counterpart(before, after);
    new = counterpart(after, before);
    if (old == NULL || new == NULL)
        return STATUS_USAGE;
    pair[0] = compare_pair(arena, old, new);
    result->pairs = pair;
    result->pair_count = 1;
    return STATUS_DONE;
}

/* Status ------------------------------------------------------------------------------- */

/* has_found - whether something is as severe as --fail-on says */
static bool has_found(const struct diff_result *result, enum fail_on fail_on) {
    static const enum change_severity least[] = {[FAIL_ON_BREAKING] = CHANGE_BREAKING,
                                                 [FAIL_ON_DANGEROUS] = CHANGE_DANGEROUS,
                                                 [FAIL_ON_COMPATIBLE] = CHANGE_COMPATIBLE,
                                                 [FAIL_ON_EDITORIAL] = CHANGE_EDITORIAL};

    if (fail_on == FAIL_ON_NOTHING)
        return false;
    for (size_t i = 0; i < result->pair_count; i++)
        if (report_fails(result->pairs[i], least[fail_on]))
            return true;
    return result->removed_count > 0 ||
           (result->added_count > 0 && least[fail_on] <= CHANGE_COMPATIBLE);
}

static enum status status_of(const struct diff_result *result, enum fail_on fail_on) {
    if (has_found(result, fail_on))
        return STATUS_FOUND;
    if (result->pair_count > 0)
        return STATUS_DONE;
    message("no specification is on both sides, so nothing was compared");
    return STATUS_USAGE;
}

enum status cmd_diff(struct arena *arena, int argc, char **argv) {
    struct look look = {terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO)};
    struct text out = {.arena = arena};
    struct diff_result result = {0};
    struct values values = {0};
    struct operands operands;
    struct input before, after;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count != 2)
        return usage_wrong(&usage, "name the old and the new version");
    if (strcmp(operands.items[0], "-") == 0 && strcmp(operands.items[1], "-") == 0)
        return usage_wrong(&usage, "only one of the two can be standard input");
    status = input_read(arena, operands.items[0], &before);
    if (status == STATUS_DONE)
        status = input_read(arena, operands.items[1], &after);
    else if (strcmp(operands.items[1], "-") != 0)
        (void)input_read(arena, operands.items[1], &after);
    if (status == STATUS_DONE)
        status = compare_inputs(arena, &before, &after, &result);
    if (status != STATUS_DONE)
        return status;

    if (values.format == FORMAT_JSON)
        diff_json(&out, &result);
    else
        diff_text(&out, &result, &look);
    return print_result(&out, status_of(&result, (enum fail_on)values.fail_on));
}
