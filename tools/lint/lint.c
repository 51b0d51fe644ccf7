/* lint.c - check specifications one after the other, and show what is found */
#include "lint/lint.h"

#include <unistd.h>

#include "analysis/analysis.h"
#include "check/check.h"
#include "check/registry.h"
#include "check/spec_read.h"
#include "console/message.h"
#include "console/terminal.h"
#include "finding/render.h"
#include "finding/render_github.h"
#include "finding/render_json.h"
#include "finding/render_sarif.h"
#include "image/spec_build.h"

/* Findings up to this id say that an input could not be read at all. */
#define LAST_UNREADABLE 8

/* analyse_model - what the rules of combination allow, and whether a verdict can keep them */
static void analyse_model(const struct lint *lint, const struct spec_model *model,
                          struct findings *findings) {
    const qual_image *image = spec_build(model, findings, findings->arena);

    if (image != NULL && !lint->no_analysis)
        (void)analysis_run(qual_spec_at(image, 0), model, findings, ANALYSIS_STATES_LIMIT);
}

/* check_model - everything about a specification that has been read */
static void check_model(struct lint *lint, const struct spec_model *model,
                        struct findings *findings) {
    check_doubts(model, lint->today, findings);
    registry_add(lint->registry, model, findings);
    analyse_model(lint, model, findings);
}

static void count_findings(struct lint_totals *totals, const struct findings *findings) {
    totals->counts.errors += findings->errors;
    totals->counts.warnings += findings->warnings;
    totals->counts.notes += findings->notes;
    for (size_t i = 0; i < findings->count; i++) {
        totals->left_out += findings->items[i].left_out;
        if (findings->items[i].acknowledged)
            totals->acknowledged++;
        if (findings->items[i].kind->id <= LAST_UNREADABLE)
            totals->unreadable = true;
    }
}

/* show_findings - count findings, and print them or keep them for the end */
static enum status show_findings(struct lint *lint, struct findings *findings) {
    struct text out = {.arena = findings->arena};
    struct sarif_terms terms = sarif_terms_of_findings();

    findings_sort(findings);
    count_findings(&lint->totals, findings);
    switch (lint->format) {
    case FORMAT_JSON:
        findings_json(lint->arena, lint->array, findings);
        break;
    case FORMAT_SARIF:
        sarif_add(lint->arena, lint->array, findings, &terms);
        break;
    case FORMAT_GITHUB:
        render_github(&out, findings);
        break;
    case FORMAT_TEXT:
    case FORMAT_MARKDOWN:
        render_text(&out, findings, terminal_colour(STDOUT_FILENO));
        break;
    }
    return print_result(&out, STATUS_DONE);
}

/*
 * lint_file - read and check one file, and show what is found
 *
 * The file's own arena is given back: nothing of the file stays but what the
 * registry remembers.
 */
static enum status lint_file(struct lint *lint, const char *path) {
    struct config *config = config_find(lint->configs, path);
    struct arena file = {.out_of_memory = lint->arena->out_of_memory};
    struct findings findings = {.arena = &file, .policy = &config->policy};
    const struct spec_model *model;
    enum status status;

    findings_next_file(&findings);
    model = spec_read_file(path, &findings);
    if (model != NULL)
        check_model(lint, model, &findings);
    suppressions_apply(&config->suppressions, &findings, lint->today);
    lint->totals.files++;
    status = show_findings(lint, &findings);
    arena_free(&file);
    return status;
}

/* lint_suppressions - say which suppressions have expired or matched nothing */
static enum status lint_suppressions(struct lint *lint) {
    struct config *config;
    enum status status = STATUS_DONE;

    for (size_t i = 0; status == STATUS_DONE; i++) {
        struct findings findings = {.arena = lint->arena};

        config = config_found(lint->configs, i);
        if (config == NULL)
            break;
        findings.policy = &config->policy;
        suppressions_report(&config->suppressions, config->source, lint->today, &findings);
        status = show_findings(lint, &findings);
    }
    return status;
}

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

/* print_totals - the closing line, on standard error */
static void print_totals(const struct lint *lint) {
    const struct lint_totals *totals = &lint->totals;
    struct text out = {.arena = lint->arena};
    char day[QUAL_DATE_SIZE];

    text_format(&out, "%zu file%s, %zu error%s, %zu warning%s", totals->files,
                plural(totals->files), totals->counts.errors, plural(totals->counts.errors),
                totals->counts.warnings, plural(totals->counts.warnings));
    if (totals->counts.notes > 0)
        text_format(&out, ", %zu note%s", totals->counts.notes, plural(totals->counts.notes));
    if (totals->acknowledged > 0)
        text_format(&out, ", %zu acknowledged", totals->acknowledged);
    if (lint->today.year != 0)
        text_format(&out, ", on %s", qual_date_format(lint->today, day));
    text_add_char(&out, '\n');
    print_aside(&out);
}

static json_t *totals_json(const struct lint *lint) {
    const struct lint_totals *totals = &lint->totals;
    struct arena *arena = lint->arena;
    json_t *object = json_make_object(arena);

    json_put(arena, object, "findings", lint->array);
    json_put(arena, object, "files", json_make_number(arena, totals->files));
    json_put(arena, object, "errors", json_make_number(arena, totals->counts.errors));
    json_put(arena, object, "warnings", json_make_number(arena, totals->counts.warnings));
    json_put(arena, object, "notes", json_make_number(arena, totals->counts.notes));
    json_put(arena, object, "acknowledged", json_make_number(arena, totals->acknowledged));
    json_put(arena, object, "left_out", json_make_number(arena, totals->left_out));
    json_put(arena, object, "today", json_make_date(arena, lint->today.year != 0, lint->today));
    return object;
}

/* print_kept - print what the format keeps to the end */
static enum status print_kept(const struct lint *lint, enum status status) {
    struct text out = {.arena = lint->arena};
    struct sarif_terms terms = sarif_terms_of_findings();

    if (lint->format == FORMAT_JSON)
        json_print(&out, totals_json(lint));
    if (lint->format == FORMAT_SARIF)
        json_print(&out, sarif_log(lint->arena, lint->array, &terms, lint->totals.left_out,
                                   !lint->totals.unreadable));
    return print_result(&out, status);
}

enum status lint_all(struct lint *lint, const struct operands *operands, enum fail_on fail_on) {
    enum status status = STATUS_DONE;

    lint->registry = registry_create(lint->arena);
    registry_announce(lint->registry, operands->items, operands->count);
    if (lint->catalogue != NULL)
        registry_use_catalogue(lint->registry, lint->catalogue);
    if (lint->format == FORMAT_JSON || lint->format == FORMAT_SARIF)
        lint->array = json_make_array(lint->arena);
    for (size_t i = 0; i < operands->count && status == STATUS_DONE; i++)
        status = lint_file(lint, operands->items[i]);
    if (status == STATUS_DONE)
        status = lint_suppressions(lint);
    if (status != STATUS_DONE)
        return status;
    status = lint->totals.unreadable ? STATUS_USAGE : fail_on_status(fail_on, &lint->totals.counts);
    status = print_kept(lint, status);
    print_totals(lint);
    if (!registry_end(lint->registry)) {
        message("the temporary file of the units cannot be read again");
        return STATUS_FAILED;
    }
    return status;
}
