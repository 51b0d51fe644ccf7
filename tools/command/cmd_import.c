/* cmd_import.c - qualc import: the text of a document becomes a specification */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/output.h"
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"
#include "console/terminal.h"
#include "finding/render.h"
#include "import/import.h"
#include "import/input.h"
#include "import/read_back.h"

/* Inputs longer than this, in bytes, are worth telling a person how far they are. */
#define LONG_INPUT ((size_t)1 << 20)

struct values {
    const char *output;
    int format;
    bool report;
    bool wording;
    bool no_lines;
};

static const struct option_row rows[] = {
    {.letter = 'o',
     .name = "output",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, output),
     .argument = "FILE",
     .purpose = "write the XML to FILE, not to standard output"},
    {.name = "report",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, report),
     .purpose = "list every figure with its line, and what is to\n"
                "be decided; to standard output when -o names a\n"
                "file, else to standard error"},
    OPTION_FORMAT(struct values),
    {.name = "wording",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, wording),
     .purpose = "keep the wording of outcomes and criteria, which\n"
                "needs a licence; else verbs and digests alone"},
    {.name = "no-lines",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, no_lines),
     .purpose = "write no comments that name the document's lines"},
};

static const struct usage usage = {
    "import",
    "DOCUMENT",
    "Read a published specification and write it as XML: units and groups from its\n"
    "tables, rules of combination from its sentences, outcomes and criteria from its\n"
    "unit pages, everything else by its labels. Nothing is guessed in silence: what was\n"
    "assumed, what contradicts itself and what was not understood is reported.",
    OPTION_ROWS(rows),
    "DOCUMENT is text, as pdftotext, a conversion to Markdown or a word processor\n"
    "gives it, or a PDF where pdftotext is installed; - is standard input. --format is\n"
    "that of the report. Exit status: 1 when a person must look at something; the XML\n"
    "is written all the same.\n\n"
    "Examples:\n"
    "  qualc import specification.txt -o specification.xml\n"
    "  qualc import --report specification.pdf -o specification.xml\n",
};

/* show_progress - say on a terminal what is being read */
static void show_progress(const char *stage) {
    fprintf(stderr, "\r\033[Kqualc: reading %s", stage);
    fflush(stderr);
}

static void end_progress(const struct import *import) {
    if (import->progress == NULL)
        return;
    fputs("\r\033[K", stderr);
    fflush(stderr);
}

/* write_output - the XML goes to its file, whole or not at all, or to standard output */
static enum status write_output(struct arena *arena, const char *path, const struct text *xml) {
    struct outputs *const outputs = outputs_create(arena);
    jmp_buf *const outer = arena->out_of_memory;
    jmp_buf here;
    const char *failed, *reason;
    bool written;

    if (path == NULL || strcmp(path, "-") == 0)
        return print_result(xml, STATUS_DONE);
    arena->out_of_memory = &here;
    if (setjmp(here) != 0) {
        outputs_drop(outputs);
        arena->out_of_memory = outer;
        arena_fail(arena);
    }
    written = output_file(outputs, path, xml->bytes, xml->length) && outputs_finish(outputs);
    arena->out_of_memory = outer;
    if (written)
        return STATUS_DONE;
    outputs_drop(outputs);
    reason = outputs_failure(outputs, &failed);
    message("cannot write '%s': %s", failed, reason);
    return STATUS_FAILED;
}

/* write_report - the report, where it does not mix with the XML */
static enum status write_report(const struct import *import, const struct values *values) {
    struct text out = {.arena = import->arena};

    if (!values->report)
        return STATUS_DONE;
    if (values->format == FORMAT_JSON)
        report_json(&out, import);
    else
        report_text(&out, import);
    if (values->output != NULL && strcmp(values->output, "-") != 0)
        return print_result(&out, STATUS_DONE);
    print_aside(&out);
    return STATUS_DONE;
}

/* print_findings - what was found, on standard error */
static void print_findings(struct findings *findings) {
    struct text out = {.arena = findings->arena};

    findings_sort(findings);
    render_text(&out, findings, terminal_colour(STDERR_FILENO));
    print_aside(&out);
}

static enum status import_source(struct arena *arena, const struct source *source,
                                 const struct values *values, struct findings *findings) {
    const struct draft_write_options options = {.wording = values->wording,
                                                .lines = !values->no_lines};
    const char *name = values->output == NULL ? "-" : values->output;
    struct import import = {.arena = arena, .findings = findings};
    struct text xml = {.arena = arena};
    enum status status;

    if (source->length > LONG_INPUT && isatty(STDERR_FILENO))
        import.progress = show_progress;
    import.document = document_read(arena, source);
    import_run(&import);
    text_reserve(&xml, source->length); /* mostly enough, so that it need not be copied to grow */
    draft_write(&xml, &import, &options);
    read_back(&xml, strcmp(name, "-") == 0 ? "<stdout>" : name, findings);
    end_progress(&import);
    status = write_output(arena, values->output, &xml);
    print_findings(findings);
    if (status == STATUS_DONE)
        status = write_report(&import, values);
    if (status != STATUS_DONE)
        return status;
    return findings->errors + findings->warnings > 0 ? STATUS_FOUND : STATUS_DONE;
}

enum status cmd_import(struct arena *arena, int argc, char **argv) {
    struct values values = {0};
    struct findings findings = {.arena = arena};
    struct operands operands;
    const struct source *source;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    if (operands.count != 1)
        return usage_wrong(&usage, "name one document");
    if (values.format != FORMAT_TEXT && !values.report)
        return usage_wrong(&usage, "--format is that of --report");
    if (values.output != NULL && values.output[0] == '\0')
        return usage_wrong(&usage, "-o needs the name of a file");
    findings_next_file(&findings);
    source = input_read(arena, operands.items[0], &findings);
    if (source == NULL) {
        print_findings(&findings);
        return STATUS_USAGE;
    }
    return import_source(arena, source, &values, &findings);
}
