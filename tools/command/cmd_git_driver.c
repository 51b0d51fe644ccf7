/* cmd_git_driver.c - qualc git-driver: an external diff for git */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "console/terminal.h"
#include "diff/diff_render.h"
#include "diff/git_version.h"
#include "finding/render.h"

/* Arguments of an external diff: of a path without conflict, then of a rename. */
#define UNMERGED_COUNT 1
#define USUAL_COUNT 7
#define RENAMED_COUNT 9

static const struct usage usage = {
    "git-driver",
    "PATH OLD-FILE OLD-HEX OLD-MODE NEW-FILE NEW-HEX NEW-MODE [NEW-PATH TEXT]",
    "Print what qualc diff says of the two versions of a file that git compares. Git runs\n"
    "it, as an external diff.",
    NULL,
    0,
    "Of a file that does not read as a specification it says so, with the errors, and git\n"
    "goes on; git diff --no-ext-diff shows the lines.\n"
    "Exit status: 0, whatever has changed, since git takes all else for a failure.\n\n"
    "In .gitattributes:\n"
    "  *.xml diff=qualc\n"
    "Then once for each clone:\n"
    "  git config diff.qualc.command 'qualc git-driver'\n"
    "  git config diff.qualc.textconv 'qualc textconv'\n",
};

/* What git compares. */
struct pair {
    const char *old_path, *new_path;
    const char *old_file, *new_file;
    const char *old_mode, *new_mode;
    const char *similarity; /* lines of git on a rename; or NULL */
};

/* is_true - whether a variable of git's says yes */
static bool is_true(const char *value) {
    return value != NULL && (strcmp(value, "true") == 0 || strcmp(value, "1") == 0);
}

/* git_look - as on a terminal, also where git has put a pager between */
static struct look git_look(void) {
    struct look look = {terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO)};
    const char *refused = getenv("NO_COLOR"), *kind = getenv("TERM"), *columns = getenv("COLUMNS");

    if (!is_true(getenv("GIT_PAGER_IN_USE")))
        return look;
    look.colour =
        (refused == NULL || refused[0] == '\0') && kind != NULL && strcmp(kind, "dumb") != 0;
    if (columns != NULL)
        look.width = (size_t)strtoul(columns, NULL, 10);
    return look;
}

/* label - "a/PATH", fit to be printed */
static const char *label(struct arena *arena, const char *side, const char *path) {
    struct text text = {.arena = arena};

    text_add(&text, side);
    git_name(&text, path);
    text_add_char(&text, '\0');
    return text.bytes;
}

/* Parts ----------------------------------------------------------------------------------- */

/* add_lone - a file that is on one side only */
static void add_lone(struct text *out, const char *what, const struct git_version *file) {
    qual_spec spec = file->version.spec;

    if (file->version.model == NULL)
        return;
    text_format(out, "%s: %s, %s: ", what, qual_spec_number(spec), version_name(spec));
    text_format(out, "%s, %u unit%s\n", qual_spec_title(spec), qual_spec_unit_count(spec),
                qual_spec_unit_count(spec) == 1 ? "" : "s");
}

/* add_unreadable - that a file is no specification, and why */
static void add_unreadable(struct text *out, const struct git_version *file,
                           const struct look *look) {
    struct findings errors = findings_errors(&file->findings);

    if (!file->there || file->version.model != NULL)
        return;
    text_format(out, "%s does not read as a specification\n", file->source.name);
    render_text(out, &errors, look->colour);
}

static void add_comparison(struct text *out, struct arena *arena, const struct git_version *before,
                           const struct git_version *after, const struct look *look) {
    const struct report *report =
        compare_versions(arena, before->version, after->version, ACCEPTANCE_WORK_LIMIT);
    struct diff_result result = {.pairs = &report, .pair_count = 1};

    diff_text(out, &result, look);
}

static void add_heading(struct text *out, const struct pair *pair, const char *old_name,
                        const char *new_name, const struct look *look) {
    look_bold(out, look, arena_format(out->arena, "diff %s %s", old_name, new_name));
    text_add_char(out, '\n');
    if (pair->similarity != NULL) {
        text_add(out, pair->similarity);
        if (pair->similarity[0] != '\0' && pair->similarity[strlen(pair->similarity) - 1] != '\n')
            text_add_char(out, '\n');
    }
    if (strcmp(pair->old_file, "/dev/null") != 0 && strcmp(pair->new_file, "/dev/null") != 0 &&
        strcmp(pair->old_mode, pair->new_mode) != 0)
        text_format(out, "mode %s to %s\n", pair->old_mode, pair->new_mode);
}

static void add_pair(struct text *out, struct arena *arena, const struct pair *pair) {
    struct look look = git_look();
    const char *old_name = label(arena, "a/", pair->old_path);
    const char *new_name = label(arena, "b/", pair->new_path);
    const struct git_version *before = git_version_read(arena, pair->old_file, old_name);
    const struct git_version *after = git_version_read(arena, pair->new_file, new_name);

    add_heading(out, pair, old_name, new_name, &look);
    if (before->version.model != NULL && after->version.model != NULL)
        add_comparison(out, arena, before, after, &look);
    else if (!before->there)
        add_lone(out, "Added", after);
    else if (!after->there)
        add_lone(out, "Removed", before);
    add_unreadable(out, before, &look);
    add_unreadable(out, after, &look);
    text_add_char(out, '\n');
}

/* Command ----------------------------------------------------------------------------------- */

/* is_asked_for_help - git never hands over these alone, unless a file is called so */
static bool is_asked_for_help(int argc, char **argv) {
    static const char *const options[] = {"--help", "-h", "--version", "-V"};

    for (size_t i = 0; argc == 2 && i < sizeof options / sizeof options[0]; i++)
        if (strcmp(argv[1], options[i]) == 0)
            return true;
    return false;
}

enum status cmd_git_driver(struct arena *arena, int argc, char **argv) {
    struct text out = {.arena = arena};
    int count = argc - 1;
    struct pair pair = {0};
    struct operands operands;
    enum status status;

    /* Paths may look like options: what git hands over is told by its number alone. */
    if (is_asked_for_help(argc, argv) ||
        (count != UNMERGED_COUNT && count != USUAL_COUNT && count != RENAMED_COUNT)) {
        if (!options_parse(&usage, arena, argc, argv, NULL, &operands, &status))
            return status;
        return usage_wrong(&usage, "git hands over 1, 7 or 9 arguments");
    }
    if (count == UNMERGED_COUNT) {
        text_format(&out, "%s is unmerged, so nothing was compared\n", label(arena, "", argv[1]));
        return print_result(&out, STATUS_DONE);
    }
    pair = (struct pair){.old_path = argv[1],
                         .new_path = count == RENAMED_COUNT ? argv[8] : argv[1],
                         .old_file = argv[2],
                         .new_file = argv[5],
                         .old_mode = argv[4],
                         .new_mode = argv[7],
                         .similarity = count == RENAMED_COUNT ? argv[9] : NULL};
    add_pair(&out, arena, &pair);
    return print_result(&out, STATUS_DONE);
}
