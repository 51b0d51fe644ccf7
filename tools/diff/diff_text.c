/* diff_text.c - qualc diff for people */
#include <string.h>

#include "base/utf8.h"
#include "diff/diff_render.h"
#include "finding/render.h"
#include "show/show.h"

#define PLAIN "\033[0m"

static const char *const colours[] = {
    [CHANGE_EDITORIAL] = "\033[2m",
    [CHANGE_COMPATIBLE] = "\033[1;32m",
    [CHANGE_DANGEROUS] = "\033[1;33m",
    [CHANGE_BREAKING] = "\033[1;31m",
};

/* coloured - append a text in the colour of a severity, where colour is wanted */
static void coloured(struct text *out, const struct look *look, enum change_severity severity,
                     const char *string) {
    if (look->colour)
        text_add(out, colours[severity]);
    text_add(out, string);
    if (look->colour)
        text_add(out, PLAIN);
}

/* Summary ---------------------------------------------------------------------------- */

/* add_title - "601/7253/8, 2.1 to 2.2: ..." */
static void add_title(struct text *out, const struct report *report, const struct look *look) {
    look_bold(out, look,
              arena_format(out->arena, "%s: %s", report_name(out->arena, report),
                           qual_spec_title(report->after.spec)));
    text_add_char(out, '\n');
}

static void add_counts(struct text *out, const struct changes *changes, const struct look *look) {
    const char *before = ": ";

    if (changes->count == 0 && changes->off == 0) {
        text_add(out, "No change\n");
        return;
    }
    text_format(out, "%zu change%s", changes->count, plural(changes->count));
    for (int i = CHANGE_BREAKING; i >= CHANGE_EDITORIAL; i--) {
        enum change_severity severity = (enum change_severity)i;

        if (changes->severities[i] == 0)
            continue;
        text_add(out, before);
        coloured(out, look, severity,
                 arena_format(out->arena, "%zu %s", changes->severities[i],
                              change_severity_text(severity)));
        before = ", ";
    }
    if (changes->suppressed > 0)
        text_format(out, "%s%zu suppressed", before, changes->suppressed);
    if (changes->off > 0)
        text_format(out, "; %zu of kinds that are switched off", changes->off);
    text_add_char(out, '\n');
}

static enum change_severity verdict_severity(enum acceptance_verdict verdict) {
    if (verdict == ACCEPTANCE_EQUAL || verdict == ACCEPTANCE_GROWN)
        return CHANGE_COMPATIBLE;
    return verdict == ACCEPTANCE_UNDECIDED ? CHANGE_DANGEROUS : CHANGE_BREAKING;
}

static void add_witness(struct text *out, const char *label, qual_spec spec,
                        const struct acceptance_witness *witness) {
    if (witness->gained == NULL)
        return;
    text_format(out, "  %s, smallest: %u unit%s, %u credit%s\n", label, witness->units,
                plural(witness->units), witness->credit, plural(witness->credit));
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        qual_unit unit = qual_spec_unit(spec, i);

        if (witness->gained[i] == 0)
            continue;
        text_format(out, "    %s  ", qual_unit_urn(unit).text);
        utf8_print(out, qual_unit_title(unit), strlen(qual_unit_title(unit)));
        text_format(out, "%s\n", way_words(witness->gained[i]));
    }
}

/* is_in_pathway - whether a rule binds only who chooses a pathway */
static bool is_in_pathway(qual_rule rule) {
    qual_rule around;

    return qual_rule_within(rule, &around);
}

/*
 * add_distances - by how much at worst an old claim misses each rule of the new version
 *
 * Of rules in pathways that says little, since others may be chosen.
 */
static void add_distances(struct text *out, const struct report *report) {
    for (uint32_t i = 0; i < qual_spec_rule_count(report->after.spec); i++) {
        const struct acceptance_distance *distance = &report->acceptance->distances[i];
        qual_rule rule = qual_spec_rule(report->after.spec, i);

        if (distance->known && distance->missing > 0 && !is_in_pathway(rule))
            text_format(out, "  At worst %u %s short of rule %s\n", distance->missing,
                        measure_words(qual_rule_measure(rule), distance->missing),
                        qual_rule_id(rule));
    }
}

/* add_became_units, add_became_rules - a line of those that are marked, where there is one */
static void add_became_units(struct text *out, const char *label, qual_spec spec,
                             const bool *marks) {
    const char *before = label;

    for (uint32_t i = 0; marks != NULL && i < qual_spec_unit_count(spec); i++)
        if (marks[i]) {
            text_format(out, "%s%s", before, qual_unit_urn(qual_spec_unit(spec, i)).text);
            before = ", ";
        }
    if (before != label)
        text_add_char(out, '\n');
}

static void add_became_rules(struct text *out, const char *label, qual_spec spec,
                             const bool *marks) {
    const char *before = label;

    for (uint32_t i = 0; marks != NULL && i < qual_spec_rule_count(spec); i++)
        if (marks[i]) {
            text_format(out, "%s%s", before, qual_rule_id(qual_spec_rule(spec, i)));
            before = ", ";
        }
    if (before != label)
        text_add_char(out, '\n');
}

static void add_became(struct text *out, const struct report *report) {
    add_became_units(out, "  Units that can no longer count: ", report->after.spec,
                     report->became.dead);
    add_became_units(out, "  Units that every claim needs now: ", report->after.spec,
                     report->became.forced);
    add_became_rules(out, "  Rules that change nothing now: ", report->after.spec,
                     report->became.redundant);
}

static void add_acceptance(struct text *out, const struct report *report, const struct look *look) {
    text_add(out, "Acceptance ");
    coloured(out, look, verdict_severity(report->verdict),
             acceptance_verdict_name(report->verdict));
    text_format(out, ": %s\n", verdict_sentence(report->verdict));
    if (report->acceptance == NULL)
        return;
    add_witness(out, "No longer enough", report->before.spec, &report->acceptance->lost);
    if (report->acceptance->lost.gained != NULL)
        add_distances(out, report);
    add_witness(out, "Enough now", report->after.spec, &report->acceptance->gained);
    add_became(out, report);
}

/* Changes ------------------------------------------------------------------------------- */

/* Columns of a table where the output has no end of lines of its own. */
#define USUAL_WIDTH 100

/* Changes that are printed under one heading: of one kind, one after the other. */
struct run {
    const struct change *first;
    size_t count;
    const char *message, *reason; /* those of all; NULL where they differ or there is none */
};

/* belong_together - whether two changes stand in one section */
static bool belong_together(const struct change *a, const struct change *b) {
    return (a->suppressed == NULL) == (b->suppressed == NULL) &&
           (a->suppressed != NULL || a->severity == b->severity);
}

/* is_same - whether two texts, either of which may be NULL, are the same */
static bool is_same(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static struct run run_from(const struct change *first, const struct change *end) {
    struct run run = {first, 1, first->message, first->reason};

    while (first + run.count < end && first[run.count].kind == first->kind) {
        if (!is_same(first[run.count].message, run.message))
            run.message = NULL;
        if (!is_same(first[run.count].reason, run.reason))
            run.reason = NULL;
        run.count++;
    }
    return run;
}

/* note_of - what is to be said of a change beside what is said of its run */
static const char *note_of(struct arena *arena, const struct run *run,
                           const struct change *change) {
    struct text note = {.arena = arena};

    if (run->message == NULL && strcmp(change->message, change->kind->purpose) != 0)
        text_add(&note, change->message);
    if (run->reason == NULL && change->reason != NULL)
        text_format(&note, "%s%s", note.length > 0 ? "; " : "", change->reason);
    if (change->suppressed != NULL)
        text_format(&note, "%s%s: %s", note.length > 0 ? "; " : "", change->suppressed->name,
                    change->suppressed->reason);
    text_add_char(&note, '\0');
    return note.bytes;
}

/* add_run - a heading that says what has changed, and below it where, from what and to what */
static void add_run(struct text *out, const struct run *run, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = NULL}, {.flexible = true}, {.flexible = true}, {.flexible = true}};
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 3, .indent = 4};
    struct text heading = {.arena = out->arena};

    text_format(&heading, "Q%04u  %s", run->first->kind->id,
                run->message != NULL ? run->message : run->first->kind->purpose);
    text_add(out, "  ");
    utf8_print(out, heading.bytes, heading.length);
    if (run->reason != NULL) {
        bool fits = heading.length + strlen(run->reason) + 5 <= look->width;

        text_add(out, fits ? " (" : "\n         (");
        utf8_print(out, run->reason, strlen(run->reason));
        text_add_char(out, ')');
    }
    text_add_char(out, '\n');
    for (size_t i = 0; i < run->count; i++) {
        const struct change *change = &run->first[i];
        const char *cells[] = {change->subject, change->old_value, change->new_value,
                               note_of(out->arena, run, change)};

        if (cells[3][0] != '\0')
            table.column_count = 4;
        table_add(&table, cells);
    }
    table_print(out, &table, look);
}

/* add_section - the changes of one severity, or those that are suppressed; returns how many */
static size_t add_section(struct text *out, const struct change *first, const struct change *end,
                          const struct look *look) {
    struct look wide = {look->colour, look->width == 0 ? USUAL_WIDTH : look->width};
    const char *severity = change_severity_text(first->severity);
    const struct change *last = first;

    while (last < end && belong_together(first, last))
        last++;
    text_add_char(out, '\n');
    if (first->suppressed != NULL)
        look_bold(out, look, "Suppressed");
    else
        coloured(out, look, first->severity,
                 arena_format(out->arena, "%c%s", severity[0] - 'a' + 'A', severity + 1));
    text_add_char(out, '\n');
    for (const struct change *change = first; change < last;) {
        struct run run = run_from(change, last);

        add_run(out, &run, &wide);
        change += run.count;
    }
    return (size_t)(last - first);
}

static void add_changes(struct text *out, const struct changes *changes, const struct look *look) {
    for (size_t i = 0; i < changes->count;)
        i += add_section(out, &changes->items[i], changes->items + changes->count, look);
}

static void add_report(struct text *out, const struct report *report, const struct look *look) {
    add_title(out, report, look);
    add_counts(out, &report->changes, look);
    add_acceptance(out, report, look);
    if (report->match->likeness_left_out)
        text_add(out, "Too many units have new references for their likeness to be looked at\n");
    add_changes(out, &report->changes, look);
}

/* Configuration --------------------------------------------------------------------------- */

/* add_suppress - what configuration did, the day it was compared with, and what is stale in it */
static void add_suppress(struct text *out, const struct suppress *suppress,
                         const struct look *look) {
    char day[QUAL_DATE_SIZE];

    if (suppress == NULL)
        return;
    if (suppress->use_count > 0 || suppress->findings.count > 0 || suppress->today.year != 0)
        text_add_char(out, '\n');
    for (size_t i = 0; i < suppress->use_count; i++) {
        const char *use = suppress_use_text(out->arena, &suppress->uses[i]);

        text_format(out, "%c", use[0] - 'a' + 'A');
        utf8_print(out, use + 1, strlen(use + 1));
        text_add_char(out, '\n');
    }
    if (suppress->today.year != 0)
        text_format(out, "Suppressions are compared with %s\n",
                    qual_date_format(suppress->today, day));
    render_text(out, &suppress->findings, look->colour);
}

/* Folders and images --------------------------------------------------------------------- */

static void add_pairs(struct text *out, const struct diff_result *result, const struct look *look) {
    size_t changed = 0;

    for (size_t i = 0; i < result->pair_count; i++)
        changed += result->pairs[i]->changes.count > 0;
    text_format(out, "%zu specification%s compared, %zu changed, %zu added, %zu removed\n",
                result->pair_count, plural(result->pair_count), changed, result->added_count,
                result->removed_count);
    add_changes(out, &result->lone, look);
    for (size_t i = 0; i < result->pair_count; i++) {
        if (result->pairs[i]->changes.count == 0 && result->pairs[i]->changes.off == 0)
            continue;
        text_add_char(out, '\n');
        add_report(out, result->pairs[i], look);
    }
}

void diff_text(struct text *out, const struct diff_result *result, const struct look *look) {
    if (result->many)
        add_pairs(out, result, look);
    else
        add_report(out, result->pairs[0], look);
    if (result->learners != NULL)
        learners_text(out, result->learners, result->list_learners, look);
    add_suppress(out, result->suppress, look);
}
