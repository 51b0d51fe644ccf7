/* cmd_textconv.c - qualc textconv: a specification a fact a line */
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "diff/git_version.h"
#include "diff/textconv.h"

#include <string.h>

static const struct usage usage = {
    "textconv",
    "FILE",
    "Print all that a specification says, a figure, fact, member, rule, unit, outcome or\n"
    "criterion a line, in an order of its own, so that what differs only in form or order\n"
    "gives the same text. Git uses it where it compares lines, as git log -p does.",
    NULL,
    0,
    "A file that does not read as a specification is printed as it is, after a line that\n"
    "says why, so that git goes on.\n"
    "Exit status: 0, also for such a file.\n\n"
    "In .gitattributes:\n"
    "  *.xml diff=qualc\n"
    "Then once for each clone:\n"
    "  git config diff.qualc.textconv 'qualc textconv'\n"
    "  git config diff.qualc.command 'qualc git-driver'\n",
};

/* print_as_it_is - say what is wrong first, then the bytes */
static void print_as_it_is(struct text *out, const struct git_version *file) {
    for (size_t i = 0; i < file->findings.count; i++) {
        const struct finding *finding = &file->findings.items[i];
        struct position at = {0};

        if (finding->severity != SEVERITY_ERROR)
            continue;
        if (finding->where.source != NULL && finding->where.source->bytes != NULL)
            at = source_position(finding->where.source, finding->where.span.from);
        text_add(out, "(not a specification: ");
        if (at.line > 0)
            text_format(out, "line %zu: ", at.line);
        text_format(out, "%s [Q%04u])\n", finding->message, finding->kind->id);
        break;
    }
    if (file->source.bytes != NULL)
        text_add_bytes(out, file->source.bytes, file->source.length);
}

enum status cmd_textconv(struct arena *arena, int argc, char **argv) {
    struct text out = {.arena = arena};
    struct operands operands;
    struct git_version *file;
    enum status status;

    /* Git appends one path, which may look like an option. */
    if (argc == 2 && strcmp(argv[1], "--help") != 0 && strcmp(argv[1], "-h") != 0 &&
        strcmp(argv[1], "--version") != 0 && strcmp(argv[1], "-V") != 0) {
        operands = (struct operands){argv + 1, 1};
    } else {
        if (!options_parse(&usage, arena, argc, argv, NULL, &operands, &status))
            return status;
        if (operands.count != 1)
            return usage_wrong(&usage, "name one file");
    }
    file = git_version_read(arena, operands.items[0], operands.items[0]);
    if (file->version.model != NULL)
        textconv_spec(&out, file->version.spec);
    else
        print_as_it_is(&out, file);
    return print_result(&out, STATUS_DONE);
}
