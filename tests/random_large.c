/* random_large.c - made-up pairs of versions as large as published ones get */
#include <string.h>

#include "base/text.h"
#include "random_pairs.h"

#define GROUPS 5
#define GROUP_UNITS 20
#define UNITS (GROUPS * GROUP_UNITS + 8)
#define RULES 48
#define BARS 10
#define CREDITS 120

struct large_unit {
    int label, group, credit, glh, level;
};

/* Rules are in document order: one within another follows it. */
struct large_rule {
    enum qual_rule_kind kind;
    enum qual_measure measure;
    int min, max, n;
    int group;     /* that it looks at, or NONE */
    int level_min; /* 0: of any level */
    int labels[2]; /* of units that it looks at, or NONE */
    int unit;      /* label of the unit that requires the others */
    int within;
};

struct large_version {
    struct large_unit units[UNITS];
    struct large_rule rules[RULES];
    int unit_count, group_count, rule_count;
};

struct large_draft {
    struct random *random;
    struct large_version *version;
    int next_label;
    int most_credit;
};

/* between - a number from one to another, both included */
static int between(struct random *random, int from, int to) {
    return from + random_below(random, to - from + 1);
}

static struct large_unit *some_unit(struct large_draft *draft) {
    return &draft->version->units[random_below(draft->random, draft->version->unit_count)];
}

static void add_unit(struct large_draft *draft, int group) {
    struct random *random = draft->random;
    struct large_version *version = draft->version;
    int credit = between(random, 1, draft->most_credit);

    if (version->unit_count < UNITS)
        version->units[version->unit_count++] =
            (struct large_unit){draft->next_label++, group, credit, credit * between(random, 6, 9),
                                between(random, QUAL_LEVEL_1, QUAL_LEVEL_3)};
}

/* sum_of - what the units of a group come to, or those of all */
static int sum_of(const struct large_version *version, int group, enum qual_measure measure) {
    int sum = 0;

    for (int i = 0; i < version->unit_count; i++) {
        const struct large_unit *unit = &version->units[i];

        if (group == NONE || unit->group == group)
            sum += measure == QUAL_MEASURE_CREDITS ? unit->credit
                   : measure == QUAL_MEASURE_HOURS ? unit->glh
                                                   : 1;
    }
    return sum;
}

/* new_rule - NULL when there is no room */
static struct large_rule *new_rule(struct large_version *version, enum qual_rule_kind kind,
                                   int within) {
    struct large_rule *rule;

    if (version->rule_count == RULES)
        return NULL;
    rule = &version->rules[version->rule_count++];
    *rule = (struct large_rule){.kind = kind,
                                .min = NONE,
                                .max = NONE,
                                .n = NONE,
                                .group = NONE,
                                .labels = {NONE, NONE},
                                .unit = NONE,
                                .within = within};
    return rule;
}

/* add_group_rule - a minimum, a maximum or both, of a group */
static void add_group_rule(struct large_draft *draft, int group, int within) {
    struct random *random = draft->random;
    struct large_rule *rule = new_rule(draft->version, QUAL_RULE_AMOUNT, within);
    int all, which = random_below(random, 10);

    if (rule == NULL)
        return;
    rule->group = group;
    rule->measure = random_chance(random, 70) ? QUAL_MEASURE_CREDITS : QUAL_MEASURE_UNITS;
    all = sum_of(draft->version, group, rule->measure);
    if (which < 7)
        rule->min = between(random, 1, 1 + all / 4);
    if (which >= 4)
        rule->max = (rule->min == NONE ? 1 : rule->min) + between(random, 0, all / 3);
}

/* add_total - what the whole comes to, in credits or, now and then, hours or units */
static void add_total(struct large_draft *draft, int most) {
    struct random *random = draft->random;
    struct large_rule *rule = new_rule(draft->version, QUAL_RULE_AMOUNT, NONE);
    int all;

    if (rule == NULL)
        return;
    rule->measure = random_chance(random, 85)   ? QUAL_MEASURE_CREDITS
                    : random_chance(random, 50) ? QUAL_MEASURE_UNITS
                                                : QUAL_MEASURE_HOURS;
    all = sum_of(draft->version, NONE, rule->measure);
    if (rule->measure == QUAL_MEASURE_CREDITS && all / 2 > most)
        all = most * 2;
    rule->min = between(random, 1 + all / 8, 1 + all / 2);
    if (random_chance(random, 10))
        rule->max = rule->min + between(random, 0, 6);
}

static void add_level_rule(struct large_draft *draft) {
    struct large_rule *rule = new_rule(draft->version, QUAL_RULE_AMOUNT, NONE);

    if (rule == NULL)
        return;
    rule->measure = QUAL_MEASURE_CREDITS;
    rule->level_min = QUAL_LEVEL_2;
    rule->min = between(draft->random, 1, 1 + sum_of(draft->version, NONE, rule->measure) / 6);
    if (rule->min > CREDITS / 2)
        rule->min = CREDITS / 2;
}

/* add_bar - two units of which one counts; more often than not of one group */
static void add_bar(struct large_draft *draft) {
    struct large_unit *first = some_unit(draft), *second = some_unit(draft);
    struct large_rule *rule;

    for (int i = 0; i < 20 && (second == first ||
                               (second->group != first->group && random_chance(draft->random, 80)));
         i++)
        second = some_unit(draft);
    if (first == second)
        return;
    rule = new_rule(draft->version, QUAL_RULE_AT_MOST, NONE);
    if (rule == NULL)
        return;
    rule->n = 1;
    rule->labels[0] = first->label;
    rule->labels[1] = second->label;
}

static void add_requirement(struct large_draft *draft) {
    const struct large_unit *first = some_unit(draft), *second = some_unit(draft);
    struct large_rule *rule;

    if (first == second)
        return;
    rule = new_rule(draft->version, QUAL_RULE_REQUIRES, NONE);
    if (rule == NULL)
        return;
    rule->n = 1;
    rule->unit = first->label;
    rule->labels[0] = second->label;
}

static void add_pathways(struct large_draft *draft) {
    struct random *random = draft->random;
    struct large_version *version = draft->version;
    int pathways = version->rule_count, count = between(random, 2, 3);

    if (pathways + 10 > RULES)
        return;
    (void)new_rule(version, QUAL_RULE_PATHWAYS, NONE);
    for (int i = 0; i < count; i++) {
        int pathway = version->rule_count;

        (void)new_rule(version, QUAL_RULE_PATHWAY, pathways);
        for (int rules = between(random, 1, 2); rules > 0; rules--)
            add_group_rule(draft, random_below(random, version->group_count), pathway);
    }
}

static void add_all(struct large_draft *draft, int group) {
    struct large_rule *rule = new_rule(draft->version, QUAL_RULE_ALL, NONE);

    if (rule != NULL)
        rule->group = group;
}

static void draw_old(struct large_draft *draft) {
    struct random *random = draft->random;
    struct large_version *version = draft->version;
    bool full = random_chance(random, 50), mandatory = random_chance(random, 60);

    version->group_count = full ? GROUPS : between(random, 1, GROUPS);
    draft->most_credit =
        random_chance(random, 20) ? 1 + random_below(random, 3) : between(random, 4, 12);
    for (int group = 0; group < version->group_count; group++) {
        int count = full ? GROUP_UNITS : between(random, 1, GROUP_UNITS);

        if (group == 0 && mandatory)
            count = between(random, 1, 6);
        for (int i = 0; i < count; i++)
            add_unit(draft, group);
    }
    add_total(draft, CREDITS);
    for (int group = 0; group < version->group_count; group++) {
        if (group == 0 && mandatory)
            add_all(draft, group);
        else if (random_chance(random, 65))
            add_group_rule(draft, group, NONE);
    }
    if (random_chance(random, 30))
        add_level_rule(draft);
    if (random_chance(random, 25))
        add_pathways(draft);
    for (int bars = random_chance(random, 50) ? BARS : random_below(random, BARS); bars > 0; bars--)
        add_bar(draft);
    for (int i = random_chance(random, 30) ? between(random, 1, 3) : 0; i > 0; i--)
        add_requirement(draft);
}

/* Edits ------------------------------------------------------------------------- */

/* is_named - whether a rule names a unit */
static bool is_named(const struct large_version *version, int label) {
    for (int i = 0; i < version->rule_count; i++)
        if (version->rules[i].labels[0] == label || version->rules[i].labels[1] == label ||
            version->rules[i].unit == label)
            return true;
    return false;
}

/* count_members - units of a group */
static int count_members(const struct large_version *version, int group) {
    return sum_of(version, group, QUAL_MEASURE_UNITS);
}

static void remove_unit(struct large_draft *draft) {
    struct large_version *version = draft->version;
    struct large_unit *unit = some_unit(draft);

    if (is_named(version, unit->label) || count_members(version, unit->group) == 1)
        return;
    *unit = version->units[--version->unit_count];
}

static void move_unit(struct large_draft *draft) {
    struct large_unit *unit = some_unit(draft);

    if (count_members(draft->version, unit->group) > 1)
        unit->group = random_below(draft->random, draft->version->group_count);
}

static void change_credit(struct large_draft *draft) {
    struct large_unit *unit = some_unit(draft);

    unit->credit += random_chance(draft->random, 50) ? 1 : -1;
    if (unit->credit < 0)
        unit->credit = 0;
}

static void move_bound(struct large_draft *draft) {
    struct random *random = draft->random;
    struct large_rule *rule =
        &draft->version->rules[random_below(random, draft->version->rule_count)];
    int by = between(random, 1, 4) * (random_chance(random, 50) ? 1 : -1);

    if (rule->kind != QUAL_RULE_AMOUNT)
        return;
    if (rule->min != NONE && (rule->max == NONE || random_chance(random, 50)))
        rule->min = rule->min + by < 1 ? 1 : rule->min + by;
    else if (rule->max != NONE)
        rule->max = rule->max + by < 1 ? 1 : rule->max + by;
    if (rule->max != NONE && rule->max < rule->min)
        rule->max = rule->min;
}

/* remove_rule - one that stands alone */
static void remove_rule(struct large_draft *draft) {
    struct large_version *version = draft->version;
    int rule = random_below(draft->random, version->rule_count);

    if (version->rules[rule].within != NONE || version->rules[rule].kind == QUAL_RULE_PATHWAYS)
        return;
    for (int i = rule; i + 1 < version->rule_count; i++) {
        version->rules[i] = version->rules[i + 1];
        version->rules[i].within -= version->rules[i].within > rule;
    }
    version->rule_count--;
}

static int count_bars(const struct large_version *version) {
    int bars = 0;

    for (int i = 0; i < version->rule_count; i++)
        bars += version->rules[i].kind == QUAL_RULE_AT_MOST;
    return bars;
}

static void edit(struct large_draft *draft) {
    struct random *random = draft->random;
    struct large_version *version = draft->version;
    int group = random_below(random, version->group_count);

    switch (random_below(random, 12)) {
    case 0:
    case 1:
    case 2:
        move_bound(draft);
        break;
    case 3:
        remove_unit(draft);
        break;
    case 4:
    case 5:
        if (count_members(version, group) < GROUP_UNITS)
            add_unit(draft, group);
        break;
    case 6:
        move_unit(draft);
        break;
    case 7:
        change_credit(draft);
        break;
    case 8:
        if (version->rule_count > 1)
            remove_rule(draft);
        break;
    case 9:
        add_group_rule(draft, group, NONE);
        break;
    default:
        if (count_bars(version) < BARS)
            add_bar(draft);
        break;
    }
}

/* XML ----------------------------------------------------------------------------- */

static void add_figure(struct text *text, const char *name, int value) {
    if (value != NONE)
        text_format(text, " %s=\"%d\"", name, value);
}

static void add_rules(struct text *text, const struct large_version *version, int container) {
    static const char *const names[] = {"amount",   "all",      "at-most",
                                        "requires", "pathways", "pathway"};
    static const char *const measures[] = {"", "units", "credits", "hours"};

    for (int i = container + 1; i < version->rule_count; i++) {
        const struct large_rule *rule = &version->rules[i];

        if (rule->within != container)
            continue;
        text_format(text, "<%s id=\"r%d\"", names[rule->kind], i);
        if (rule->measure != QUAL_MEASURE_NONE)
            text_format(text, " measure=\"%s\"", measures[rule->measure]);
        add_figure(text, "min", rule->min);
        add_figure(text, "max", rule->max);
        add_figure(text, "n", rule->n);
        if (rule->unit != NONE) {
            text_add(text, " unit=\"");
            random_add_urn(text, rule->unit);
            text_add(text, "\"");
        }
        if (rule->group != NONE)
            text_format(text, " groups=\"%c\"", 'A' + rule->group);
        if (rule->labels[0] != NONE)
            text_add(text, " units=\"");
        for (int j = 0; j < 2 && rule->labels[j] != NONE; j++) {
            text_add(text, j == 0 ? "" : " ");
            random_add_urn(text, rule->labels[j]);
        }
        if (rule->labels[0] != NONE)
            text_add(text, "\"");
        if (rule->level_min != 0)
            text_format(text, " level-min=\"%s\"", qual_level_text((qual_level)rule->level_min));
        text_add(text, ">");
        add_rules(text, version, i);
        text_format(text, "</%s>\n", names[rule->kind]);
    }
}

static const char *xml_of(struct arena *arena, const struct large_version *version, int number) {
    struct text text = {.arena = arena};

    text_format(&text,
                "<qualification number=\"601/7253/8\" version=\"%d\" title=\"Large\""
                " organisation=\"Example Awards\">\n",
                number);
    for (int group = 0; group < version->group_count; group++) {
        text_format(&text, "<group letter=\"%c\" kind=\"optional\">", 'A' + group);
        for (int i = 0; i < version->unit_count; i++) {
            if (version->units[i].group != group)
                continue;
            text_add(&text, "<member unit=\"");
            random_add_urn(&text, version->units[i].label);
            text_add(&text, "\"/>");
        }
        text_add(&text, "</group>\n");
    }
    text_add(&text, "<rules>\n");
    add_rules(&text, version, NONE);
    text_add(&text, "</rules>\n");
    for (int i = 0; i < version->unit_count; i++) {
        const struct large_unit *unit = &version->units[i];

        text_add(&text, "<unit urn=\"");
        random_add_urn(&text, unit->label);
        text_format(&text, "\" title=\"Unit %d\" level=\"%s\" credit=\"%d\" glh=\"%d\"/>\n",
                    unit->label, qual_level_text((qual_level)unit->level), unit->credit, unit->glh);
    }
    text_add(&text, "</qualification>\n");
    text_add_char(&text, '\0');
    return text.bytes;
}

void random_large_pair(struct random *random, struct arena *arena, const char *xml[2],
                       struct large_shape *shape) {
    struct large_version version;
    struct large_draft draft = {.random = random, .version = &version};

    memset(&version, 0, sizeof version);
    draw_old(&draft);
    *shape = (struct large_shape){.groups = version.group_count,
                                  .bars = count_bars(&version),
                                  .credits = version.rules[0].min};
    for (int group = 0; group < version.group_count; group++)
        if (count_members(&version, group) > shape->group_units)
            shape->group_units = count_members(&version, group);
    xml[0] = xml_of(arena, &version, 1);
    for (int i = between(random, 0, 6); i > 0; i--)
        edit(&draft);
    xml[1] = xml_of(arena, &version, 2);
}
