/* diff_text.c - qualc diff for people */
#include <string.h>

#include "diff_render.h"
#include "show.h"

#define PLAIN "\033[0m"

static const char *const colours[] = {
    [CHANGE_EDITORIAL] = "\033[2m",
    [CHANGE_COMPATIBLE] = "\033[1;32m",
    [CHANGE_DANGEROUS] = "\033[1;33m",
    [CHANGE_BREAKING] = "\033[1;31m",
};

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

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

/* add_title - "601/7253/8, version 2.1 to 2.2: ..." */
static void add_title(struct text *out, const struct report *report, const struct look *look) {
    const char *old_number = qual_spec_number(report->before.spec);
    const char *new_number = qual_spec_number(report->after.spec);
    const char *old_version = version_name(report->before.spec);
    const char *new_version = version_name(report->after.spec);
    struct text title = {.arena = out->arena};

    if (strcmp(old_number, new_number) == 0)
        text_format(&title, "%s, %s to %s", new_number, old_version, new_version);
    else
        text_format(&title, "%s, %s to %s, %s", old_number, old_version, new_number, new_version);
    text_format(&title, ": %s", qual_spec_title(report->after.spec));
    text_add_char(&title, '\0');
    look_bold(out, look, title.bytes);
    text_add_char(out, '\n');
}

static void add_counts(struct text *out, const struct changes *changes, const struct look *look) {
    const char *before = ": ";

    if (changes->count == 0) {
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
    text_add_char(out, '\n');
}

static const char *verdict_sentence(enum acceptance_verdict verdict) {
    switch (verdict) {
    case ACCEPTANCE_EQUAL:
        return "the same sets of units earn the award";
    case ACCEPTANCE_GROWN:
        return "whatever earned the award still does, and more does now";
    case ACCEPTANCE_SHRUNK:
        return "some sets of units that earned the award no longer do";
    case ACCEPTANCE_INCOMPARABLE:
        return "some sets of units that earned the award no longer do, and others do now";
    case ACCEPTANCE_EMPTY:
        return "nothing that earned the award does any longer";
    case ACCEPTANCE_UNDECIDED:
        break;
    }
    return "too many cases to be decided exactly";
}

static enum change_severity verdict_severity(enum acceptance_verdict verdict) {
    if (verdict == ACCEPTANCE_EQUAL || verdict == ACCEPTANCE_GROWN)
        return CHANGE_COMPATIBLE;
    return verdict == ACCEPTANCE_UNDECIDED ? CHANGE_DANGEROUS : CHANGE_BREAKING;
}

/* way_text - how a unit of a witness was gained, where it was not by assessment */
static const char *way_text(uint8_t how) {
    switch (how) {
    case QUAL_GAINED_RPL:
        return " (by RPL)";
    case QUAL_GAINED_TRANSFER:
        return " (by credit transfer)";
    case QUAL_GAINED_EXEMPTION:
        return " (by exemption)";
    case QUAL_GAINED_IMPORTED:
        return " (imported)";
    default:
        return "";
    }
}

static void add_witness(struct text *out, const char *label, qual_spec spec,
                        const struct acceptance_witness *witness) {
    if (witness->gained == NULL)
        return;
    text_format(out, "  %s, smallest: %u unit%s, %u credit%s\n", label, witness->units,
                plural(witness->units), witness->credit, plural(witness->credit));
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        qual_unit unit = qual_spec_unit(spec, i);

        if (witness->gained[i] != 0)
            text_format(out, "    %s  %s%s\n", qual_unit_urn(unit).text, qual_unit_title(unit),
                        way_text(witness->gained[i]));
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

static void add_row(struct table *table, const struct change *change) {
    struct arena *arena = table->arena;
    const char *cells[5];

    cells[0] = arena_format(arena, "Q%04u", change->kind->id);
    cells[1] = change->subject;
    cells[2] = change->old_value;
    cells[3] = change->new_value;
    cells[4] = change->reason == NULL
                   ? change->message
                   : arena_format(arena, "%s (%s)", change->message, change->reason);
    table_add(table, cells);
}

/* add_severity - a table of the changes of one severity, from the first one on */
static size_t add_severity(struct text *out, const struct changes *changes, size_t first,
                           const struct look *look) {
    static const struct table_column columns[] = {{.title = "Id"},
                                                  {.title = "Subject"},
                                                  {.title = "Old", .flexible = true},
                                                  {.title = "New", .flexible = true},
                                                  {.title = "Change", .flexible = true}};
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 5, .indent = 2};
    enum change_severity severity = changes->items[first].severity;
    char *heading = arena_format(out->arena, "%s", change_severity_text(severity));
    size_t i;

    heading[0] = (char)(heading[0] - 'a' + 'A');
    text_add_char(out, '\n');
    coloured(out, look, severity, heading);
    text_add_char(out, '\n');
    for (i = first; i < changes->count && changes->items[i].severity == severity; i++)
        add_row(&table, &changes->items[i]);
    table_print(out, &table, look);
    return i;
}

static void add_report(struct text *out, const struct report *report, const struct look *look) {
    add_title(out, report, look);
    add_counts(out, &report->changes, look);
    add_acceptance(out, report, look);
    if (report->match->likeness_left_out)
        text_add(out, "Too many units have new references for their likeness to be looked at\n");
    for (size_t i = 0; i < report->changes.count;)
        i = add_severity(out, &report->changes, i, look);
}

/* Folders and images --------------------------------------------------------------------- */

static void add_lone(struct text *out, const char *label, enum change_severity severity,
                     const struct lone_spec *specs, size_t count, const struct look *look) {
    if (count == 0)
        return;
    coloured(out, look, severity, label);
    text_add_char(out, '\n');
    for (size_t i = 0; i < count; i++)
        text_format(out, "  %s, %s: %s\n", qual_spec_number(specs[i].spec),
                    version_name(specs[i].spec), qual_spec_title(specs[i].spec));
    text_add_char(out, '\n');
}

void diff_text(struct text *out, const struct diff_result *result, const struct look *look) {
    size_t changed = 0;

    if (!result->many) {
        add_report(out, result->pairs[0], look);
        return;
    }
    for (size_t i = 0; i < result->pair_count; i++)
        changed += result->pairs[i]->changes.count > 0;
    text_format(out, "%zu specification%s compared, %zu changed, %zu added, %zu removed\n\n",
                result->pair_count, plural(result->pair_count), changed, result->added_count,
                result->removed_count);
    add_lone(out, "Removed", CHANGE_BREAKING, result->removed, result->removed_count, look);
    add_lone(out, "Added", CHANGE_COMPATIBLE, result->added, result->added_count, look);
    for (size_t i = 0; i < result->pair_count; i++) {
        if (result->pairs[i]->changes.count == 0)
            continue;
        add_report(out, result->pairs[i], look);
        text_add_char(out, '\n');
    }
}
