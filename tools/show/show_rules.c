/* show_rules.c - rules of combination as sentences */
#include <string.h>

#include "show/show.h"

/* The letter of a group to which the document gives none. */
#define NO_LETTER "M"

const char *group_text(struct arena *arena, qual_group group) {
    const char *letter = qual_group_letter(group);

    if (qual_group_is_mandatory(group) && strcmp(letter, NO_LETTER) == 0)
        return "the mandatory group";
    return arena_format(arena, "group %s", letter);
}

/* Lists ------------------------------------------------------------------ */

/* separator - what stands before one item of a list */
static const char *separator(uint32_t index, uint32_t count, const char *last) {
    if (index == 0)
        return "";
    return index + 1 == count ? last : ", ";
}

/* choice_text - one group or unit of a selector; letters alone after "groups" */
static const char *choice_text(struct arena *arena, qual_rule rule, uint32_t index) {
    qual_group group;
    qual_unit unit;

    if (qual_rule_choice_group(rule, index, &group))
        return qual_group_letter(group);
    if (qual_rule_choice_unit(rule, index, &unit)) {
        qual_urn urn = qual_unit_urn(unit);

        return arena_copy(arena, urn.text, strlen(urn.text));
    }
    return "";
}

/* add_choices - "group A", "groups A and B", "A/123/4567 or A/123/4568" */
static void add_choices(struct text *out, qual_rule rule, const char *last) {
    uint32_t count = qual_rule_choice_count(rule);
    uint32_t groups = 0;
    qual_group group;

    while (groups < count && qual_rule_choice_group(rule, groups, &group))
        groups++;
    if (count == 1 && groups == 1) {
        text_add(out, group_text(out->arena, group));
        return;
    }
    if (groups > 0)
        text_add(out, groups == 1 ? "group " : "groups ");
    for (uint32_t i = 0; i < count; i++)
        text_format(out, "%s%s", separator(i, count, last), choice_text(out->arena, rule, i));
}

/* Narrowings --------------------------------------------------------------- */

static const char *level_name(struct arena *arena, qual_level level) {
    const char *text = qual_level_text(level);

    if (level >= QUAL_LEVEL_ENTRY_1 && level <= QUAL_LEVEL_ENTRY_3)
        return arena_format(arena, "Entry %s", text + 1);
    return arena_format(arena, "level %s", text);
}

static void add_levels(struct text *out, qual_rule rule) {
    qual_level least = qual_rule_level_min(rule);
    qual_level most = qual_rule_level_max(rule);

    if (least == QUAL_LEVEL_NOT_STATED && most == QUAL_LEVEL_NOT_STATED)
        return;
    text_add(out, " at ");
    if (least == most)
        text_add(out, level_name(out->arena, least));
    else if (most == QUAL_LEVEL_NOT_STATED)
        text_format(out, "%s or above", level_name(out->arena, least));
    else if (least == QUAL_LEVEL_NOT_STATED)
        text_format(out, "%s or below", level_name(out->arena, most));
    else
        text_format(out, "%s to %s", level_name(out->arena, least), level_name(out->arena, most));
}

static void add_gained(struct text *out, qual_rule rule) {
    static const struct {
        uint32_t bit;
        const char *words;
    } ways[] = {
        {QUAL_GAINED_ASSESSED, "assessment"},      {QUAL_GAINED_RPL, "RPL"},
        {QUAL_GAINED_TRANSFER, "credit transfer"}, {QUAL_GAINED_EXEMPTION, "exemption"},
        {QUAL_GAINED_IMPORTED, "import"},
    };
    uint32_t gained = qual_rule_gained(rule);
    uint32_t count = 0;
    uint32_t index = 0;

    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++)
        count += (gained & ways[i].bit) != 0;
    if (count == 0)
        return;
    text_add(out, ", gained by ");
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++)
        if (gained & ways[i].bit)
            text_format(out, "%s%s", separator(index++, count, " or "), ways[i].words);
}

/* Sentences ----------------------------------------------------------------- */

const char *measure_words(enum qual_measure measure, uint32_t figure) {
    switch (measure) {
    case QUAL_MEASURE_CREDITS:
        return figure == 1 ? "credit" : "credits";
    case QUAL_MEASURE_HOURS:
        return figure == 1 ? "guided learning hour" : "guided learning hours";
    case QUAL_MEASURE_UNITS:
    case QUAL_MEASURE_NONE:
        break;
    }
    return figure == 1 ? "unit" : "units";
}

/* amount_sentence - "Exactly 12 credits from group A at level 2 or above" */
static void amount_sentence(struct text *out, qual_rule rule) {
    uint32_t least = 0;
    uint32_t most = 0;
    bool has_least = qual_rule_min(rule, &least);
    bool has_most = qual_rule_max(rule, &most);

    if (has_least && has_most && least == most)
        text_format(out, "Exactly %u", least);
    else if (has_least && has_most)
        text_format(out, "Between %u and %u", least, most);
    else if (has_most)
        text_format(out, "At most %u", most);
    else
        text_format(out, "At least %u", least);
    text_format(out, " %s", measure_words(qual_rule_measure(rule), has_most ? most : least));
    if (qual_rule_choice_count(rule) > 0) {
        text_add(out, " from ");
        add_choices(out, rule, " and ");
    } else if (qual_rule_level_min(rule) == QUAL_LEVEL_NOT_STATED &&
               qual_rule_level_max(rule) == QUAL_LEVEL_NOT_STATED && qual_rule_gained(rule) == 0)
        text_add(out, " in all");
    add_levels(out, rule);
    add_gained(out, rule);
}

/* names_units - whether a selector names units only, so that "units of" would be wrong */
static bool names_units(qual_rule rule) {
    qual_group group;

    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++)
        if (qual_rule_choice_group(rule, i, &group))
            return false;
    return qual_rule_choice_count(rule) > 0;
}

/* add_selected - " units of group A", " of A/123/4567 and ...", " units" */
static void add_selected(struct text *out, qual_rule rule, uint32_t n, const char *last) {
    if (!names_units(rule))
        text_format(out, " %s", measure_words(QUAL_MEASURE_UNITS, n));
    if (qual_rule_choice_count(rule) > 0) {
        text_add(out, " of ");
        add_choices(out, rule, last);
    }
    add_levels(out, rule);
    add_gained(out, rule);
}

static void add_count(struct text *out, uint32_t n) {
    if (n == 1)
        text_add(out, "one");
    else
        text_add_number(out, n);
}

/* rule_n - the n of a rule that has one */
static uint32_t rule_n(qual_rule rule) {
    uint32_t n = 0;

    return qual_rule_n(rule, &n) ? n : 0;
}

/* requires_sentence - "A/123/4567 counts only beside at least one of ..." */
static void requires_sentence(struct text *out, qual_rule rule) {
    uint32_t n = rule_n(rule);
    qual_unit unit;

    if (qual_rule_unit(rule, &unit))
        text_add(out, qual_unit_urn(unit).text);
    text_add(out, " counts only beside at least ");
    add_count(out, n);
    add_selected(out, rule, n, " and ");
}

void rule_sentence(struct text *out, qual_rule rule) {
    uint32_t n = rule_n(rule);

    switch (qual_rule_kind(rule)) {
    case QUAL_RULE_AMOUNT:
        amount_sentence(out, rule);
        break;
    case QUAL_RULE_ALL:
        text_add(out, "All");
        add_selected(out, rule, 2, " and ");
        break;
    case QUAL_RULE_AT_MOST:
        text_add(out, "At most ");
        add_count(out, n);
        add_selected(out, rule, n, " and ");
        break;
    case QUAL_RULE_REQUIRES:
        requires_sentence(out, rule);
        break;
    case QUAL_RULE_PATHWAYS:
        text_add(out, "At least one of these pathways:");
        return;
    case QUAL_RULE_PATHWAY:
        text_add(out, qual_rule_title(rule) != NULL ? qual_rule_title(rule) : "Pathway");
        text_add_char(out, ':');
        return;
    }
    text_add_char(out, '.');
}

/* depth - how many rules hold a rule */
static unsigned depth(qual_rule rule) {
    unsigned count = 0;
    qual_rule around;

    while (qual_rule_within(rule, &around)) {
        rule = around;
        count++;
    }
    return count;
}

void show_rules_text(struct text *out, qual_spec spec, const struct look *look) {
    static const struct table_column columns[] = {{.title = NULL}, {.flexible = true}};
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 2, .indent = 2};

    if (qual_spec_rule_count(spec) == 0)
        return;
    text_add_char(out, '\n');
    look_bold(out, look, "Rules of combination");
    text_add_char(out, '\n');
    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++) {
        qual_rule rule = qual_spec_rule(spec, i);
        struct text sentence = {.arena = out->arena};
        const char *cells[2];

        rule_sentence(&sentence, rule);
        text_add_char(&sentence, '\0');
        cells[0] =
            arena_format(out->arena, "%*s%s", (int)(2 * depth(rule)), "", qual_rule_id(rule));
        cells[1] = sentence.bytes;
        table_add(&table, cells);
    }
    table_print(out, &table, look);
}
