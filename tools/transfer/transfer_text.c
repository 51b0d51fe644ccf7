/* transfer_text.c - qualc transfer for people */
#include <string.h>

#include "catalogue.h"
#include "show/show.h"
#include "transfer/transfer.h"
#include "verdict/verdict_policy.h"

static const char *const headings[] = {
    [TRANSFER_CARRIES] = "Carries over",
    [TRANSFER_LOOK] = "A person must look",
    [TRANSFER_NOT] = "Does not carry over",
};

static const char *plural(size_t count) {
    return count == 1 ? "" : "s";
}

/* spec_name - "601/7253/8, 2.2" */
static const char *spec_name(struct arena *arena, qual_spec spec) {
    const char *version = qual_spec_version(spec);

    return arena_format(arena, "%s, %s", qual_spec_number(spec),
                        version == NULL ? "unversioned" : version);
}

/* Policies ------------------------------------------------------------------------------- */

/* add_same - ", of the same outcomes, criteria, unit number" */
static void add_same(struct text *out, const char *same) {
    text_add(out, ", of the same ");
    for (; *same != '\0'; same++) {
        if (*same == ' ')
            text_add(out, ", ");
        else
            text_add_char(out, *same == '-' ? ' ' : *same);
    }
}

static void add_policy(struct text *out, qual_spec spec, const char *label, const char *kind) {
    struct policy policy = policy_read(spec, kind);

    text_format(out, "  %s: ", label);
    if (!policy.stated)
        text_add(out, "no policy stated");
    else
        text_add(out, policy.allowed ? "allowed" : "not allowed");
    if (policy.allowed && policy.same != NULL)
        add_same(out, policy.same);
    if (policy.allowed && policy.credit)
        text_add(out, ", with the same credit or more");
    if (policy.allowed && policy.level)
        text_add(out, ", at the same level or a higher one");
    text_add_char(out, '\n');
}

/* Units ------------------------------------------------------------------------------------ */

/* difference_number - "1.6" of "K/503/0323 1.6" */
static const char *difference_number(const struct change *change) {
    const char *space = strchr(change->subject, ' ');

    return space == NULL ? "" : space + 1;
}

/* add_differences - a row for each outcome or criterion that differs */
static void add_differences(struct table *table, const struct transfer_unit *unit) {
    for (size_t i = 0; i < unit->difference_count; i++) {
        const struct change *change = &unit->differences[i];
        bool criterion = strchr(difference_number(change), '.') != NULL;
        const char *verbs =
            change->kind->id == CHANGE_CRITERION_VERB_CHANGED
                ? arena_format(table->arena, ": %s to %s",
                               change->old_value == NULL ? "none" : change->old_value,
                               change->new_value == NULL ? "none" : change->new_value)
                : "";
        const char *cells[] = {"",
                               arena_format(table->arena, "%s %s",
                                            criterion ? "criterion" : "outcome",
                                            difference_number(change)),
                               "",
                               "",
                               "",
                               arena_format(table->arena, "%s%s", change->message, verbs)};

        table_add(table, cells);
    }
}

/* remark - the reason and the note of a unit, with what it counts as where that is another */
static const char *remark(struct arena *arena, const struct transfer_unit *unit) {
    struct text text = {.arena = arena};

    if (unit->has_target && unit->equivalent)
        text_format(&text, "as %s", qual_unit_urn(unit->target).text);
    if (unit->reason != NULL)
        text_format(&text, "%s%s", text.length > 0 ? ": " : "", unit->reason);
    if (unit->note != NULL)
        text_format(&text, "%s%s", text.length > 0 ? "; " : "", unit->note);
    text_add_char(&text, '\0');
    return text.bytes;
}

static void add_unit(struct table *table, const struct transfer_unit *unit) {
    struct arena *arena = table->arena;
    qual_unit shown = unit->has_target ? unit->target : unit->unit;
    qual_urn urn = qual_unit_urn(unit->unit);
    uint32_t credit = 0, glh = 0;
    bool has_credit = qual_unit_credit(shown, &credit), has_glh = qual_unit_glh(shown, &glh);
    const char *cells[] = {arena_copy(arena, urn.text, strlen(urn.text)),
                           qual_unit_title(unit->unit),
                           qual_level_text(qual_unit_level(shown)),
                           figure_text(arena, has_credit, credit),
                           figure_text(arena, has_glh, glh),
                           remark(arena, unit)};

    table_add(table, cells);
    add_differences(table, unit);
}

static void add_result(struct text *out, const struct transfer *transfer,
                       enum transfer_result result, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = "URN"},
        {.title = "Title", .flexible = true},
        {.title = "Level", .right = true},
        {.title = "Credit", .right = true},
        {.title = "GLH", .right = true},
        {.title = "Remark", .flexible = true},
    };
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 6, .indent = 2};

    if (transfer->counts[result] == 0)
        return;
    table_heading(&table, headings[result]);
    for (size_t i = 0; i < transfer->unit_count; i++)
        if (transfer->units[i].result == result)
            add_unit(&table, &transfer->units[i]);
    table_print(out, &table, look);
}

static void add_unknown(struct text *out, const struct transfer *transfer,
                        const struct look *look) {
    if (transfer->unknown_count == 0)
        return;
    text_add_char(out, '\n');
    look_bold(out, look,
              arena_format(out->arena, "Not in %s, so nothing to carry over",
                           spec_name(out->arena, transfer->from.spec)));
    text_add_char(out, '\n');
    for (size_t i = 0; i < transfer->unknown_count; i++)
        text_format(out, "  %s\n", transfer->unknown[i]);
}

/* What is then missing ----------------------------------------------------------------------- */

/* add_figure - ", 12 credits" with how many units do not state them */
static void add_figure(struct text *out, enum qual_measure measure, uint32_t figure,
                       uint32_t not_stated, uint32_t units) {
    if (not_stated == units && units > 0) {
        text_format(out, ", %s not stated",
                    measure == QUAL_MEASURE_CREDITS ? "credit" : "guided learning hours");
        return;
    }
    text_format(out, ", %u %s", figure, measure_words(measure, figure));
    if (not_stated > 0)
        text_format(out, " (%u unit%s not stating any)", not_stated, plural(not_stated));
}

static void add_sum(struct text *out, const struct transfer *transfer, const struct look *look) {
    const struct transfer_sum *sum = &transfer->sum;
    struct text line = {.arena = out->arena};

    text_format(&line, "What carries over: %u unit%s", sum->units, plural(sum->units));
    if (sum->units > 0) {
        add_figure(&line, QUAL_MEASURE_CREDITS, sum->credit, sum->credit_not_stated, sum->units);
        add_figure(&line, QUAL_MEASURE_HOURS, sum->glh, sum->glh_not_stated, sum->units);
    }
    text_add_char(&line, '\0');
    text_add_char(out, '\n');
    look_bold(out, look, line.bytes);
    text_add_char(out, '\n');
}

/* missing_text - "nothing" or "11 credits of total, 2 units of core" */
static const char *missing_text(struct arena *arena, const struct verdict *verdict) {
    struct text text = {.arena = arena};

    for (size_t i = 0; i < verdict->unmet_count; i++) {
        const qual_unmet *unmet = &verdict->unmet[i];
        enum qual_measure measure = qual_rule_measure(unmet->rule);

        if (measure == QUAL_MEASURE_NONE)
            measure = QUAL_MEASURE_UNITS;
        text_format(&text, "%s%u %s of %s", i > 0 ? ", " : "", unmet->missing,
                    measure_words(measure, unmet->missing), qual_rule_id(unmet->rule));
    }
    if (text.length == 0)
        text_add(&text, "nothing");
    text_add_char(&text, '\0');
    return text.bytes;
}

static void add_missing(struct text *out, const struct transfer *transfer,
                        const struct look *look) {
    const struct verdict *verdict = &transfer->verdict;

    text_format(out, "  Missing then in %s: %s\n", spec_name(out->arena, transfer->to.spec),
                missing_text(out->arena, verdict));
    if (transfer->counts[TRANSFER_LOOK] > 0)
        text_format(out, "  If all that a person must look at is accepted: %s\n",
                    missing_text(out->arena, &transfer->accepted));
    verdict_rules_text(out, verdict, look);
    if (!verdict->totals.earned && verdict_completions_text(out, verdict, look))
        text_add(out, "\n- not stated\n");
}

void transfer_text(struct text *out, const struct transfer *transfer, const struct look *look) {
    struct arena *arena = out->arena;
    size_t asked = transfer->unit_count + transfer->unknown_count;

    look_bold(out, look,
              arena_format(arena, "%s to %s", spec_name(arena, transfer->from.spec),
                           spec_name(arena, transfer->to.spec)));
    text_format(out, "\n  from %s\n  to %s\n", qual_spec_title(transfer->from.spec),
                qual_spec_title(transfer->to.spec));
    add_policy(out, transfer->to.spec, "Credit transfer", "transfer");
    add_policy(out, transfer->to.spec, "Equivalent units", "equivalence");
    text_format(out, "Units: %zu in all; %zu carry over, %zu to be looked at, %zu do not\n", asked,
                transfer->counts[TRANSFER_CARRIES], transfer->counts[TRANSFER_LOOK],
                transfer->counts[TRANSFER_NOT] + transfer->unknown_count);
    for (int i = TRANSFER_CARRIES; i <= TRANSFER_NOT; i++)
        add_result(out, transfer, (enum transfer_result)i, look);
    add_unknown(out, transfer, look);
    add_sum(out, transfer, look);
    add_missing(out, transfer, look);
}
