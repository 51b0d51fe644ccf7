/* textconv.c - a specification a fact a line, for tools that compare lines */
#include "diff/textconv.h"

#include <stdlib.h>
#include <string.h>

#include "diff/fact_item.h"
#include "value/gained.h"

/* Lines that are put in order before they are printed. */
struct lines {
    struct arena *arena;
    const char **items;
    size_t count, capacity;
};

static int compare_texts(const void *a, const void *b) {
    const char *const *left = a;
    const char *const *right = b;

    return strcmp(*left, *right);
}

/* end_line - take a text as one line, and begin another */
static void end_line(struct lines *lines, struct text *text) {
    text_add_char(text, '\0');
    lines->items = arena_grow(lines->arena, lines->items, lines->count, &lines->capacity,
                              sizeof *lines->items);
    lines->items[lines->count++] = text->bytes;
    *text = (struct text){.arena = lines->arena};
}

static void print_lines(struct text *out, const struct lines *lines) {
    if (lines->count > 0)
        qsort(lines->items, lines->count, sizeof *lines->items, compare_texts);
    for (size_t i = 0; i < lines->count; i++) {
        text_add(out, lines->items[i]);
        text_add_char(out, '\n');
    }
}

/* Values ---------------------------------------------------------------------------------- */

/* add_quoted - a text in quotes, in one line */
static void add_quoted(struct text *out, const char *text) {
    text_add_char(out, '"');
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;

        if (byte < 0x20 || byte == 0x7F)
            text_format(out, "\\x%02x", byte);
        else if (byte == '"' || byte == '\\')
            text_format(out, "\\%c", *text);
        else
            text_add_char(out, *text);
    }
    text_add_char(out, '"');
}

/* add_words - ", name "text"" where there is a text */
static void add_words(struct text *out, const char *name, const char *text) {
    if (text == NULL)
        return;
    text_format(out, " %s ", name);
    add_quoted(out, text);
}

static void add_figure(struct text *out, const char *name, bool stated, uint32_t figure) {
    if (stated)
        text_format(out, " %s %u", name, figure);
}

static void add_level(struct text *out, const char *name, qual_level level) {
    if (level != QUAL_LEVEL_NOT_STATED)
        text_format(out, " %s %s", name, qual_level_text(level));
}

static void add_digest(struct text *out, bool stated, uint64_t digest) {
    if (!stated)
        return;
    text_add_char(out, ' ');
    text_add_hex(out, digest, 16);
}

/* Facts -------------------------------------------------------------------------------------- */

static int compare_attributes(const void *a, const void *b) {
    const struct fact_attribute *left = a, *right = b;
    int order = strcmp(left->name, right->name);

    return order != 0 ? order : strcmp(left->value, right->value);
}

/*
 * value_of - the value of an attribute
 *
 * An image numbers the roles that titles to be held belong to; their names stay
 * when their order changes.
 */
static const char *value_of(const struct fact_items *items, const struct fact_item *item,
                            const struct fact_attribute *attribute) {
    unsigned long wanted, role = 0;
    const char *name;

    if (strcmp(item->element, "holds") != 0 || strcmp(attribute->name, "role") != 0)
        return attribute->value;
    wanted = strtoul(attribute->value, NULL, 10);
    for (size_t i = 0; i < items->count; i++) {
        if (strcmp(items->items[i].element, "role") != 0 || ++role != wanted)
            continue;
        name = fact_item_value(&items->items[i], "name");
        return name == NULL ? attribute->value : name;
    }
    return attribute->value;
}

/* add_items - a line for each element about a unit, or about the qualification */
static void add_items(struct lines *lines, const struct fact_items *items, uint32_t unit,
                      const char *before) {
    struct text line = {.arena = lines->arena};

    for (size_t i = 0; i < items->count; i++) {
        const struct fact_item *item = &items->items[i];

        if (item->unit != unit)
            continue;
        qsort(item->attributes, item->count, sizeof *item->attributes, compare_attributes);
        text_format(&line, "%s%s", before, item->element);
        for (size_t j = 0; j < item->count; j++)
            add_words(&line, item->attributes[j].name, value_of(items, item, &item->attributes[j]));
        end_line(lines, &line);
    }
}

/* print_head - what the specification says of itself, in a fixed order */
static void print_head(struct text *out, qual_spec spec) {
    static const char *const dates[] = {
        [QUAL_DATE_ISSUED] = "issued",
        [QUAL_DATE_OPERATIONAL_START] = "operational-start",
        [QUAL_DATE_REVIEW] = "review",
        [QUAL_DATE_OPERATIONAL_END] = "operational-end",
        [QUAL_DATE_CERTIFICATION_END] = "certification-end",
    };
    uint32_t figure = 0;
    bool stated;
    char text[QUAL_DATE_SIZE];
    qual_date date;

    text_format(out, "number %s\n", qual_spec_number(spec));
    text_format(out, "version %s\n",
                qual_spec_version(spec) == NULL ? "not printed" : qual_spec_version(spec));
    text_add(out, "title ");
    add_quoted(out, qual_spec_title(spec));
    text_add(out, "\norganisation ");
    add_quoted(out, qual_spec_organisation(spec));
    text_add(out, "\nfigures");
    add_level(out, "level", qual_spec_level(spec));
    stated = qual_spec_credit(spec, &figure);
    add_figure(out, "credit", stated, figure);
    stated = qual_spec_glh(spec, &figure);
    add_figure(out, "GLH", stated, figure);
    stated = qual_spec_tqt(spec, &figure);
    add_figure(out, "TQT", stated, figure);
    text_add_char(out, '\n');
    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++)
        if (qual_spec_date(spec, (enum qual_date_kind)i, &date))
            text_format(out, "date %s %s\n", dates[i], qual_date_format(date, text));
}

/* Groups and rules ---------------------------------------------------------------------------- */

static void print_groups(struct text *out, qual_spec spec) {
    struct lines lines = {.arena = out->arena};
    struct text line = {.arena = out->arena};
    qual_group around;

    for (uint32_t i = 0; i < qual_spec_group_count(spec); i++) {
        qual_group group = qual_spec_group(spec, i);
        const char *letter = qual_group_letter(group);

        text_format(&line, "group %s%s%s", letter,
                    qual_group_is_mandatory(group) ? " mandatory" : " optional",
                    qual_group_counts(group) ? "" : " not-counting");
        if (qual_group_within(group, &around))
            text_format(&line, " within %s", qual_group_letter(around));
        add_words(&line, "title", qual_group_title(group));
        end_line(&lines, &line);
        for (uint32_t j = 0; j < qual_group_unit_count(group); j++) {
            text_format(&line, "group %s: %s", letter,
                        qual_unit_urn(qual_group_unit(group, j)).text);
            end_line(&lines, &line);
        }
    }
    print_lines(out, &lines);
}

/* add_path - "ways/hot/hot-units": a rule after those around it */
static void add_path(struct text *out, qual_rule rule) { /* NOLINT(misc-no-recursion) */
    qual_rule around;

    if (qual_rule_within(rule, &around)) {
        add_path(out, around);
        text_add_char(out, '/');
    }
    text_add(out, qual_rule_id(rule));
}

/* add_choices - the groups and units that a rule names, in order */
static void add_choices(struct text *out, qual_rule rule) {
    struct lines names = {.arena = out->arena};
    struct text name = {.arena = out->arena};
    qual_group group;
    qual_unit unit;

    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++) {
        if (qual_rule_choice_group(rule, i, &group))
            text_format(&name, " group %s", qual_group_letter(group));
        else if (qual_rule_choice_unit(rule, i, &unit))
            text_format(&name, " %s", qual_unit_urn(unit).text);
        end_line(&names, &name);
    }
    if (names.count > 0)
        qsort(names.items, names.count, sizeof *names.items, compare_texts);
    text_add(out, names.count > 0 ? " of" : "");
    for (size_t i = 0; i < names.count; i++)
        text_add(out, names.items[i]);
}

static void add_ways(struct text *out, uint32_t gained) {
    const struct gained_way *ways = gained_ways();

    for (size_t i = 0; i < GAINED_WAYS; i++)
        if (gained & ways[i].how)
            text_format(out, " %s", ways[i].word);
}

static void add_rule(struct text *line, qual_rule rule) {
    static const char *const kinds[] = {
        [QUAL_RULE_AMOUNT] = "amount",     [QUAL_RULE_ALL] = "all",
        [QUAL_RULE_AT_MOST] = "at-most",   [QUAL_RULE_REQUIRES] = "requires",
        [QUAL_RULE_PATHWAYS] = "pathways", [QUAL_RULE_PATHWAY] = "pathway",
    };
    static const char *const measures[] = {
        [QUAL_MEASURE_NONE] = "",
        [QUAL_MEASURE_UNITS] = " units",
        [QUAL_MEASURE_CREDITS] = " credits",
        [QUAL_MEASURE_HOURS] = " hours",
    };
    enum qual_rule_kind kind = qual_rule_kind(rule);
    uint32_t bound = 0;
    qual_unit unit;
    bool stated;

    text_add(line, "rule ");
    add_path(line, rule);
    text_format(line, " (%s)%s", kinds[kind],
                kind == QUAL_RULE_AMOUNT ? measures[qual_rule_measure(rule)] : "");
    if (qual_rule_unit(rule, &unit))
        text_format(line, " unit %s", qual_unit_urn(unit).text);
    stated = qual_rule_min(rule, &bound);
    add_figure(line, "min", stated, bound);
    stated = qual_rule_max(rule, &bound);
    add_figure(line, "max", stated, bound);
    stated = qual_rule_n(rule, &bound);
    add_figure(line, "n", stated, bound);
    add_choices(line, rule);
    add_level(line, "level-min", qual_rule_level_min(rule));
    add_level(line, "level-max", qual_rule_level_max(rule));
    if (qual_rule_gained(rule) != 0) {
        text_add(line, " gained");
        add_ways(line, qual_rule_gained(rule));
    }
    add_words(line, "title", qual_rule_title(rule));
}

static void print_rules(struct text *out, qual_spec spec) {
    struct lines lines = {.arena = out->arena};
    struct text line = {.arena = out->arena};

    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++) {
        add_rule(&line, qual_spec_rule(spec, i));
        end_line(&lines, &line);
    }
    print_lines(out, &lines);
}

/* Units ---------------------------------------------------------------------------------------- */

static void print_unit(struct text *out, qual_unit unit, const char *urn) {
    uint32_t figure = 0;
    uint64_t digest = 0;
    bool stated;

    text_format(out, "unit %s", urn);
    add_level(out, "level", qual_unit_level(unit));
    stated = qual_unit_credit(unit, &figure);
    add_figure(out, "credit", stated, figure);
    stated = qual_unit_glh(unit, &figure);
    add_figure(out, "GLH", stated, figure);
    add_words(out, "number", qual_unit_number(unit));
    add_words(out, "title", qual_unit_title(unit));
    add_words(out, "assessment", qual_unit_assessment(unit));
    stated = qual_unit_summary_digest(unit, &digest);
    if (stated)
        text_add(out, " summary");
    add_digest(out, stated, digest);
    text_add_char(out, '\n');
}

static void print_criterion(struct text *out, const char *urn, uint32_t outcome,
                            qual_criterion criterion) {
    const char *verb = qual_criterion_verb(criterion);
    uint64_t digest = 0;
    bool stated = qual_criterion_digest(criterion, &digest);

    text_format(out, "criterion %s %u.%u%s%s", urn, outcome, qual_criterion_number(criterion),
                verb == NULL ? "" : " ", verb == NULL ? "" : verb);
    add_digest(out, stated, digest);
    add_words(out, "wording", qual_criterion_wording(criterion));
    text_add_char(out, '\n');
}

/* print_outcomes - they stand in order of their numbers */
static void print_outcomes(struct text *out, qual_unit unit, const char *urn) {
    for (uint32_t i = 0; i < qual_unit_outcome_count(unit); i++) {
        qual_outcome outcome = qual_unit_outcome(unit, i);
        uint32_t number = qual_outcome_number(outcome);
        uint64_t digest = 0;
        bool stated = qual_outcome_digest(outcome, &digest);

        text_format(out, "outcome %s %u", urn, number);
        add_digest(out, stated, digest);
        add_words(out, "wording", qual_outcome_wording(outcome));
        text_add_char(out, '\n');
        for (uint32_t j = 0; j < qual_outcome_criterion_count(outcome); j++)
            print_criterion(out, urn, number, qual_outcome_criterion(outcome, j));
    }
}

static int compare_units(const void *a, const void *b) {
    const qual_unit *left = a, *right = b;

    return strcmp(qual_unit_urn(*left).text, qual_unit_urn(*right).text);
}

/* print_units - in order of their references */
static void print_units(struct text *out, qual_spec spec, const struct fact_items *items) {
    uint32_t count = qual_spec_unit_count(spec);
    qual_unit *units = arena_array(out->arena, (size_t)count + 1, sizeof *units);

    for (uint32_t i = 0; i < count; i++)
        units[i] = qual_spec_unit(spec, i);
    qsort(units, count, sizeof *units, compare_units);
    for (uint32_t i = 0; i < count; i++) {
        struct lines lines = {.arena = out->arena};
        qual_urn urn = qual_unit_urn(units[i]);

        print_unit(out, units[i], urn.text);
        add_items(&lines, items, qual_unit_index(units[i]),
                  arena_format(out->arena, "unit %s: ", urn.text));
        print_lines(out, &lines);
        print_outcomes(out, units[i], urn.text);
    }
}

void textconv_spec(struct text *out, qual_spec spec) {
    struct fact_items items = fact_items_read(out->arena, spec);
    struct lines facts = {.arena = out->arena};

    print_head(out, spec);
    add_items(&facts, &items, ITEM_OF_SPEC, "");
    print_lines(out, &facts);
    print_groups(out, spec);
    print_rules(out, spec);
    print_units(out, spec, &items);
}
