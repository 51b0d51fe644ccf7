/* cmd_diff.c - qualc diff: what changed between two versions of a specification */
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "console/terminal.h"
#include "diff/diff_render.h"
#include "diff/versions_input.h"
#include "finding/render.h"
#include "value/value.h"

struct values {
    int format;
    int fail_on;
    struct strings severities;
    const char *config;
    bool no_config;
    const char *today;
    const char *learners;
    bool list;
};

/* What --format takes, in order of enum format. */
static const char *const diff_format_choices[] = {"text",   "json",     "sarif",
                                                  "github", "markdown", NULL};

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
    {.name = "format",
     .kind = OPTION_CHOICE,
     .offset = offsetof(struct values, format),
     .argument = "FORMAT",
     .choices = diff_format_choices,
     .purpose = "text (the default), json, markdown for a comment on\n"
                "a pull request, sarif, or github for annotations of\n"
                "a workflow on GitHub"},
    {.name = "fail-on",
     .kind = OPTION_CHOICE,
     .offset = offsetof(struct values, fail_on),
     .argument = "SEVERITY",
     .choices = fail_on_choices,
     .purpose = "exit with 1 at a change that is breaking (the\n"
                "default), or dangerous, compatible or editorial and\n"
                "above, or never"},
    {.name = "severity",
     .kind = OPTION_LIST,
     .offset = offsetof(struct values, severities),
     .argument = "ID=SEVERITY",
     .purpose = "make changes of an id, such as Q0671, breaking,\n"
                "dangerous, compatible or editorial, or switch them\n"
                "off"},
    {.name = "config",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, config),
     .argument = "FILE",
     .purpose = "the configuration file, and no other"},
    {.name = "no-config",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, no_config),
     .purpose = "heed no configuration file"},
    {.name = "today",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, today),
     .argument = "DATE",
     .purpose = "the day that the end of a suppression is compared\n"
                "with, as 2027-03-31"},
    {.name = "learners",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, learners),
     .argument = "FILE",
     .purpose = "count who of the learners in a CSV file keeps, loses\n"
                "and gains the award, and what those who lose miss"},
    {.name = "list",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, list),
     .purpose = "name each learner too"},
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
    "\n"
    "Severities can be set and changes suppressed, with a reason, in a file named\n"
    ".qualc. The nearest holds, alone: in the folder of NEW or one around it, up to the\n"
    "folder that holds .git, or to the root; the folder in which qualc was started when\n"
    "NEW is no file.\n\n"
    "    [severity]\n"
    "    Q0603 = compatible\n\n"
    "    [suppress withdrawn]\n"
    "    id = Q0671\n"
    "    subject = F/506/*\n"
    "    reason = the unit was withdrawn by its owner\n"
    "    expires = 2027-03-31\n\n"
    "What is suppressed is counted, listed as such, and set down to its file. Acceptance\n"
    "that is undecided cannot be suppressed. A pull request may bring a .qualc of its\n"
    "own: to review those of strangers, name one that you trust with --config. Without\n"
    "--today nothing expires.\n\n"
    "A list of learners is CSV: a learner and the units achieved, between semicolons or\n"
    "blanks, each URN or URN:WAY as for qualc verify. A first row with 'learner' and\n"
    "'units' names the columns. - is standard input. Rows of one learner add up.\n\n"
    "Exit status: 1 when there is a change that --fail-on names and that nobody has\n"
    "suppressed, or when the acceptance cannot be decided; 2 when nothing could be\n"
    "compared, or an input or configuration is wrong.\n\n"
    "Examples:\n"
    "  qualc diff 601/7253/8@2.1 601/7253/8\n"
    "  qualc diff HEAD:specs/draft.xml specs/draft.xml\n"
    "  qualc diff --format json released/ specs/ >changes.json\n"
    "  qualc diff --learners learners.csv --list 601/7253/8 draft.xml\n",
};

/* Pairing ----------------------------------------------------------------------------- */

/* What a comparison is made with. */
struct comparing {
    struct arena *arena;
    struct suppress *suppress;
    struct diff_result *result;
};

/* config_path - where to look for the configuration of a specification; NULL when it is no file */
static const char *config_path(const struct input_spec *spec) {
    struct stat about;

    return spec->version.model != NULL && stat(spec->name, &about) == 0 ? spec->name : NULL;
}

/* folder_path - the same of several; NULL when they are no folder */
static const char *folder_path(struct arena *arena, const struct input *input) {
    struct stat about;

    if (stat(input->name, &about) != 0 || !S_ISDIR(about.st_mode))
        return NULL;
    return arena_format(arena, "%s/.", input->name);
}

static const struct report *compare_pair(const struct comparing *comparing,
                                         const struct input_spec *before,
                                         const struct input_spec *after) {
    struct report *report =
        compare_versions(comparing->arena, before->version, after->version, ACCEPTANCE_WORK_LIMIT);

    suppress_changes(comparing->suppress, suppress_config(comparing->suppress, config_path(after)),
                     &report->changes);
    return report;
}

/* lone_specs - those of one input that the other has no number of */
static struct lone_spec *lone_specs(struct arena *arena, const struct input *input,
                                    const struct input *other, size_t *count) {
    struct lone_spec *specs = arena_array(arena, input->count + 1, sizeof *specs);

    *count = 0;
    for (size_t i = 0; i < input->count; i++) {
        qual_spec spec = input->specs[i].version.spec;

        if (versions_find(other, qual_spec_number(spec)) == NULL)
            specs[(*count)++] = (struct lone_spec){.name = input->specs[i].name, .spec = spec};
    }
    return specs;
}

/* add_lone - a change for each specification that is on one side only */
static void add_lone(struct changes *changes, enum change_id id, const struct lone_spec *specs,
                     size_t count) {
    for (size_t i = 0; i < count; i++) {
        qual_spec spec = specs[i].spec;
        struct change *change = change_new(changes, id, qual_spec_number(spec));
        const char *value =
            arena_format(changes->arena, "%s: %s", version_name(spec), qual_spec_title(spec));

        if (id == CHANGE_SPECIFICATION_REMOVED)
            change->old_value = value;
        else
            change->new_value = value;
    }
}

/* compare_lone - what is on one side only, under the configuration of a folder or image */
static void compare_lone(const struct comparing *comparing, const struct input *before,
                         const struct input *after) {
    struct diff_result *result = comparing->result;
    struct lone_spec *removed = lone_specs(comparing->arena, before, after, &result->removed_count);
    struct lone_spec *added = lone_specs(comparing->arena, after, before, &result->added_count);

    result->lone.arena = comparing->arena;
    add_lone(&result->lone, CHANGE_SPECIFICATION_REMOVED, removed, result->removed_count);
    add_lone(&result->lone, CHANGE_SPECIFICATION_ADDED, added, result->added_count);
    changes_finish(&result->lone);
    suppress_changes(comparing->suppress,
                     suppress_config(comparing->suppress, folder_path(comparing->arena, after)),
                     &result->lone);
    for (size_t i = 0; i < result->lone.count; i++) {
        const struct change *change = &result->lone.items[i];

        if (change->order < result->removed_count)
            removed[change->order].change = change;
        else
            added[change->order - result->removed_count].change = change;
    }
    result->removed = removed;
    result->added = added;
}

/* compare_many - pair two folders or images by number */
static void compare_many(const struct comparing *comparing, const struct input *before,
                         const struct input *after) {
    struct diff_result *result = comparing->result;
    const struct report **pairs =
        arena_array(comparing->arena, before->count + 1, sizeof(const struct report *));

    result->many = true;
    for (size_t i = 0; i < before->count; i++) {
        const struct input_spec *old = &before->specs[i];
        const struct input_spec *partner =
            versions_find(after, qual_spec_number(old->version.spec));

        if (partner != NULL)
            pairs[result->pair_count++] = compare_pair(comparing, old, partner);
    }
    result->pairs = pairs;
    compare_lone(comparing, before, after);
}

/* counterpart - the specification of an input to compare with one of the other; NULL, and said */
static const struct input_spec *counterpart(const struct input *input, const struct input *other) {
    const struct input_spec *found;
    const char *number;

    if (!input->many)
        return &input->specs[0];
    number = qual_spec_number(other->specs[0].version.spec);
    found = versions_find(input, number);
    if (found == NULL)
        message("%s holds no specification %s, which %s is", input->name, number, other->name);
    return found;
}

static enum status compare_inputs(const struct comparing *comparing, const struct input *before,
                                  const struct input *after) {
    const struct report **pair = arena_alloc(comparing->arena, sizeof(const struct report *));
    const struct input_spec *old, *new;

    if (before->many && after->many) {
        compare_many(comparing, before, after);
        return STATUS_DONE;
    }
    old = counterpart(before, after);
    new = counterpart(after, before);
    if (old == NULL || new == NULL)
        return STATUS_USAGE;
    pair[0] = compare_pair(comparing, old, new);
    comparing->result->pairs = pair;
    comparing->result->pair_count = 1;
    return STATUS_DONE;
}

/* Options ------------------------------------------------------------------------------ */

/* print_problems - everything wrong with an input or the configuration */
static enum status print_problems(struct findings *problems) {
    struct text out = {.arena = problems->arena};

    if (problems->count == 0)
        return STATUS_DONE;
    findings_sort(problems);
    render_text(&out, problems, terminal_colour(STDERR_FILENO));
    print_aside(&out);
    return STATUS_USAGE;
}

/* check_usage - whether options and operands go together, and what --today says */
static enum status check_usage(const struct values *values, const struct operands *operands,
                               qual_date *today) {
    bool learners = values->learners != NULL;
    size_t stdins = learners && strcmp(values->learners, "-") == 0;

    if (operands->count != 2)
        return usage_wrong(&usage, "name the old and the new version");
    for (size_t i = 0; i < 2; i++)
        stdins += strcmp(operands->items[i], "-") == 0;
    if (stdins > 1)
        return usage_wrong(&usage, learners ? "only one input can be standard input"
                                            : "only one of the two can be standard input");
    if (values->today != NULL &&
        (value_date(values->today, today) != VALUE_GOOD || today->day == 0))
        return usage_wrong(&usage, "--today is a day such as 2027-03-31, not '%s'", values->today);
    if (values->config != NULL && values->no_config)
        return usage_wrong(&usage, "--config and --no-config exclude each other");
    for (size_t i = 0; i < values->severities.count; i++)
        if (strchr(values->severities.items[i], '=') == NULL)
            return usage_wrong(&usage,
                               "--severity takes ID=SEVERITY, as Q0671=compatible, not "
                               "'%s'",
                               values->severities.items[i]);
    if (values->list && !learners)
        return usage_wrong(&usage, "--list is about --learners");
    if (learners && (values->format == FORMAT_SARIF || values->format == FORMAT_GITHUB))
        return usage_wrong(&usage, "learners are printed as text, json or markdown");
    return STATUS_DONE;
}

/* read_inputs - both versions; what is wrong with either is said */
static enum status read_inputs(struct arena *arena, const struct operands *operands,
                               struct input *before, struct input *after) {
    enum status status = versions_read(arena, operands->items[0], before);

    if (status == STATUS_DONE)
        return versions_read(arena, operands->items[1], after);
    if (strcmp(operands->items[1], "-") != 0)
        (void)versions_read(arena, operands->items[1], after);
    return status;
}

/*
 * configure - read the settings and every configuration file that holds for a new version
 *
 * So whatever is wrong in any of them is said before anything is compared.
 */
static enum status configure(struct suppress *suppress, struct arena *arena,
                             const struct suppress_options *options, const struct input *after) {
    suppress_begin(suppress, arena, options);
    for (size_t i = 0; i < after->count; i++)
        (void)suppress_config(suppress, config_path(&after->specs[i]));
    if (after->many)
        (void)suppress_config(suppress, folder_path(arena, after));
    return print_problems(&suppress->problems);
}

/* judge_learners - read the list and judge who is in it */
static enum status judge_learners(struct arena *arena, const char *path,
                                  struct diff_result *result) {
    struct findings problems = {.arena = arena};
    const struct learners *learners;
    qual_spec before, after;

    if (path == NULL)
        return STATUS_DONE;
    if (result->many)
        return usage_wrong(&usage, "--learners is about one qualification; name two versions of "
                                   "one");
    before = result->pairs[0]->before.spec;
    after = result->pairs[0]->after.spec;
    learners = learners_read(arena, path, before, after, &problems);
    if (learners == NULL)
        return print_problems(&problems);
    result->learners = learners_judge(arena, learners, before, after);
    return STATUS_DONE;
}

/* Results ------------------------------------------------------------------------------- */

static enum status status_of(const struct diff_result *result, enum fail_on fail_on) {
    static const enum change_severity least[] = {[FAIL_ON_BREAKING] = CHANGE_BREAKING,
                                                 [FAIL_ON_DANGEROUS] = CHANGE_DANGEROUS,
                                                 [FAIL_ON_COMPATIBLE] = CHANGE_COMPATIBLE,
                                                 [FAIL_ON_EDITORIAL] = CHANGE_EDITORIAL};

    if (fail_on != FAIL_ON_NOTHING && diff_fails(result, least[fail_on]))
        return STATUS_FOUND;
    if (result->pair_count > 0)
        return STATUS_DONE;
    message("no specification is on both sides, so nothing was compared");
    return STATUS_USAGE;
}

static void print_diff(struct text *out, const struct diff_result *result, enum format format) {
    struct look look = {terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO)};

    switch (format) {
    case FORMAT_JSON:
        diff_json(out, result);
        break;
    case FORMAT_SARIF:
        diff_sarif(out, result);
        break;
    case FORMAT_GITHUB:
        diff_github(out, result);
        break;
    case FORMAT_MARKDOWN:
        diff_markdown(out, result);
        break;
    case FORMAT_TEXT:
        diff_text(out, result, &look);
        break;
    }
}

enum status cmd_diff(struct arena *arena, int argc, char **argv) {
    struct suppress_options options = {0};
    struct suppress suppress = {0};
    struct text out = {.arena = arena};
    struct diff_result result = {.suppress = &suppress};
    struct comparing comparing = {arena, &suppress, &result};
    struct values values = {0};
    struct operands operands;
    struct input before, after;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    status = check_usage(&values, &operands, &options.today);
    if (status == STATUS_DONE)
        status = read_inputs(arena, &operands, &before, &after);
    if (status != STATUS_DONE)
        return status;
    options.severities = values.severities;
    options.config = values.config;
    options.no_config = values.no_config;
    result.list_learners = values.list;
    status = configure(&suppress, arena, &options, &after);
    if (status == STATUS_DONE)
        status = compare_inputs(&comparing, &before, &after);
    if (status == STATUS_DONE)
        status = judge_learners(arena, values.learners, &result);
    if (status != STATUS_DONE)
        return status;
    suppress_report(&suppress);
    print_diff(&out, &result, (enum format)values.format);
    return print_result(&out, status_of(&result, (enum fail_on)values.fail_on));
}
