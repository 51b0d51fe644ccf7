/* verdict_rules.c - what each rule requires, and what of it a claim has */
#include <string.h>

#include "show/show.h"
#include "verdict/verdict.h"

/* Marks of a meter between its ends. */
#define METER 10

/* How a rule stands over a claim. */
struct standing {
    bool counts; /* a claim can break the rule, so that it is counted for */
    bool has_least, has_most;
    uint32_t least, most, counted;
};

/* is_claimed - whether the unit that a rule is about is in the claim */
static bool is_claimed(const struct verdict *verdict, qual_rule rule) {
    qual_unit unit;

    return qual_rule_unit(rule, &unit) && verdict->claim[qual_unit_index(unit)] != 0;
}

/* rule_standing - the bounds of a rule as it is written, and what it counts */
static struct standing rule_standing(const struct verdict *verdict, qual_rule rule) {
    struct standing at = {.counted =
                              qual_rule_counted(rule, verdict->held->gained, verdict->claim)};
    uint32_t bound;

    switch (qual_rule_kind(rule)) {
    case QUAL_RULE_AMOUNT:
        at.has_least = qual_rule_min(rule, &at.least);
        at.has_most = qual_rule_max(rule, &at.most);
        break;
    case QUAL_RULE_ALL:
        at.has_least = qual_rule_least(rule, &at.least);
        break;
    case QUAL_RULE_AT_MOST:
        at.has_most = qual_rule_n(rule, &at.most);
        break;
    case QUAL_RULE_REQUIRES:
        at.has_least = is_claimed(verdict, rule) && qual_rule_n(rule, &at.least);
        break;
    case QUAL_RULE_PATHWAYS:
    case QUAL_RULE_PATHWAY:
        break;
    }
    at.counts = qual_rule_least(rule, &bound) || qual_rule_most(rule, &bound);
    return at;
}

/* Pathways -------------------------------------------------------------------- */

/* is_within - whether a rule lies somewhere in another */
static bool is_within(qual_rule inner, qual_rule outer) {
    while (qual_rule_within(inner, &inner))
        if (inner.row == outer.row)
            return true;
    return false;
}

/* lacks - whether a rule, or one within it, is not met */
static bool lacks(const struct verdict *verdict, qual_rule rule) {
    for (size_t i = 0; i < verdict->unmet_count; i++) {
        qual_rule unmet = verdict->unmet[i].rule;

        if (unmet.row == rule.row || is_within(unmet, rule))
            return true;
    }
    return false;
}

/* Pathways lie within pathways only so deep as the compiler lets them. */
static bool holds(const struct verdict *verdict, qual_rule rule) {
    enum qual_rule_kind kind = qual_rule_kind(rule);
    struct standing at = rule_standing(verdict, rule);
    bool any = kind == QUAL_RULE_PATHWAYS;

    if (kind != QUAL_RULE_PATHWAYS && kind != QUAL_RULE_PATHWAY)
        return !at.counts || ((!at.has_least || at.counted >= at.least) &&
                              (!at.has_most || at.counted <= at.most));
    for (uint32_t i = 0; i < qual_spec_rule_count(verdict->spec); i++) {
        qual_rule inner = qual_spec_rule(verdict->spec, i), around;

        if (qual_rule_within(inner, &around) && around.row == rule.row &&
            holds(verdict, inner) == any)
            return any;
    }
    return !any;
}

/*
 * is_followed - whether a pathway is the one to show: the first that holds or,
 * where none does, the nearest
 */
static bool is_followed(const struct verdict *verdict, qual_rule pathway) {
    qual_rule pathways, other, around;

    if (!qual_rule_within(pathway, &pathways) || !holds(verdict, pathways))
        return lacks(verdict, pathway);
    for (uint32_t i = 0; i < qual_spec_rule_count(verdict->spec); i++) {
        other = qual_spec_rule(verdict->spec, i);
        if (qual_rule_within(other, &around) && around.row == pathways.row && holds(verdict, other))
            return other.row == pathway.row;
    }
    return false;
}

/* applies - whether every pathway around a rule is followed */
static bool applies(const struct verdict *verdict, qual_rule rule) {
    while (qual_rule_within(rule, &rule))
        if (qual_rule_kind(rule) == QUAL_RULE_PATHWAY && !is_followed(verdict, rule))
            return false;
    return true;
}

/* Surplus ----------------------------------------------------------------------- */

/* never_counts - the group because of which a unit counts in no claim; false when it may count */
static bool never_counts(qual_unit unit, qual_group *last) {
    qual_spec spec = qual_unit_spec(unit);
    bool grouped = false;

    for (uint32_t g = 0; g < qual_spec_group_count(spec); g++) {
        qual_group group = qual_spec_group(spec, g), around = group;
        bool counts = qual_group_counts(group), member = false;

        for (uint32_t i = 0; i < qual_group_unit_count(group); i++)
            member |= qual_group_unit(group, i).row == unit.row;
        if (!member)
            continue;
        while (qual_group_within(around, &around))
            counts = counts && qual_group_counts(around);
        if (counts)
            return false;
        *last = group;
        grouped = true;
    }
    return grouped;
}

/* is_broken - whether a rule forbids a claim once a unit is in it */
static bool is_broken(const struct verdict *verdict, qual_rule rule, qual_unit unit) {
    struct standing with = rule_standing(verdict, rule);
    qual_unit about;

    if (qual_rule_kind(rule) == QUAL_RULE_REQUIRES)
        return qual_rule_unit(rule, &about) && about.row == unit.row && with.counted < with.least;
    return with.counts && with.has_most && with.counted > with.most;
}

const char *verdict_surplus_reason(struct arena *arena, const struct verdict *verdict,
                                   qual_unit unit) {
    struct text reason = {.arena = arena};
    uint32_t index = qual_unit_index(unit);
    qual_group group;

    if (never_counts(unit, &group)) {
        text_format(&reason, "Units of %s may be taken but do not count.",
                    group_text(arena, group));
        text_add_char(&reason, '\0');
        return reason.bytes;
    }
    for (uint32_t i = 0; i < qual_spec_rule_count(verdict->spec); i++) {
        qual_rule rule = qual_spec_rule(verdict->spec, i);
        bool broken;

        if (!applies(verdict, rule))
            continue;
        verdict->claim[index] = 1;
        broken = is_broken(verdict, rule, unit);
        verdict->claim[index] = 0;
        if (!broken)
            continue;
        if (reason.length > 0)
            text_add_char(&reason, '\n');
        rule_sentence(&reason, rule);
    }
    if (reason.length == 0)
        text_add(&reason, "With it another unit would have to be left out.");
    text_add_char(&reason, '\0');
    return reason.bytes;
}

/* Rules --------------------------------------------------------------------------- */

/* meter - "[#######...]": full only when enough is counted, empty only when nothing is */
static const char *meter(struct arena *arena, uint32_t counted, uint32_t of) {
    char marks[METER + 1];
    uint64_t filled = of == 0 || counted >= of ? METER : (uint64_t)counted * METER / of;

    if (of == 0 && counted == 0)
        filled = 0;
    if (filled == 0 && counted > 0)
        filled = 1;
    memset(marks, '.', METER);
    memset(marks, '#', (size_t)filled);
    marks[METER] = '\0';
    return arena_format(arena, "[%s]", marks);
}

/* required_text - "15", "2 to 7" or "at most 7" */
static const char *required_text(struct arena *arena, const struct standing *at) {
    if (!at->has_least)
        return arena_format(arena, "at most %u", at->most);
    if (!at->has_most || at->least == at->most)
        return arena_format(arena, "%u", at->least);
    return arena_format(arena, "%u to %u", at->least, at->most);
}

/* missing_words - as measure_words, shorter, because the rule says it in full */
static const char *missing_words(qual_rule rule, uint32_t figure) {
    enum qual_measure measure = qual_rule_measure(rule);

    if (measure == QUAL_MEASURE_HOURS)
        return figure == 1 ? "hour" : "hours";
    return measure_words(measure, figure);
}

/* missing_text - "1 credit"; "none" for a minimum that is reached, nothing where there is none */
static const char *missing_text(struct arena *arena, qual_rule rule, const struct standing *at) {
    if (!at->has_least)
        return "";
    if (at->counted >= at->least)
        return "none";
    return arena_format(arena, "%u %s", at->least - at->counted,
                        missing_words(rule, at->least - at->counted));
}

/* rule_text - a rule in words, further in the deeper it lies */
static const char *rule_text(struct arena *arena, qual_rule rule, bool followed) {
    struct text text = {.arena = arena};
    qual_rule around = rule;

    while (qual_rule_within(around, &around))
        text_add(&text, "  ");
    rule_sentence(&text, rule);
    if (qual_rule_kind(rule) == QUAL_RULE_PATHWAY && !followed)
        text_add(&text, " another way, not shown");
    text_add_char(&text, '\0');
    return text.bytes;
}

/* add_rule - the line of one rule */
static void add_rule(struct table *table, const struct verdict *verdict, qual_rule rule) {
    struct arena *arena = table->arena;
    struct standing at = rule_standing(verdict, rule);
    bool followed = qual_rule_kind(rule) != QUAL_RULE_PATHWAY || is_followed(verdict, rule);
    const char *cells[] = {"", rule_text(arena, rule, followed), "", "", ""};

    if (at.has_least || at.has_most)
        cells[2] = required_text(arena, &at);
    if (at.counts && (at.has_least || at.has_most)) {
        cells[0] = meter(arena, at.counted, at.has_least ? at.least : at.most);
        cells[3] = arena_format(arena, "%u", at.counted);
        cells[4] = missing_text(arena, rule, &at);
    }
    table_add(table, cells);
}

void verdict_rules_text(struct text *out, const struct verdict *verdict, const struct look *look) {
    static const struct table_column columns[] = {
        {.title = ""},
        {.title = "Rule", .flexible = true},
        {.title = "Required", .right = true},
        {.title = "Counted", .right = true},
        {.title = "Missing", .right = true},
    };
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 5, .indent = 2};
    size_t unmet = verdict->unmet_count;

    if (qual_spec_rule_count(verdict->spec) == 0)
        return;
    table_heading(&table, unmet == 0
                              ? "Rules of combination: every one is met"
                              : arena_format(out->arena, "Rules of combination: %zu %s not met",
                                             unmet, unmet == 1 ? "is" : "are"));
    for (uint32_t i = 0; i < qual_spec_rule_count(verdict->spec); i++) {
        qual_rule rule = qual_spec_rule(verdict->spec, i);

        if (applies(verdict, rule))
            add_rule(&table, verdict, rule);
    }
    table_print(out, &table, look);
}
