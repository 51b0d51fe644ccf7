/* random_rules.c - made-up specifications with rules of every kind */
#include "random_rules.h"

#include <string.h>

#include "base/text.h"

#define DEEPEST 3

/* What is drawn for a whole specification. */
struct draft {
    struct random *random;
    struct oracle_spec *spec;
    oracle_set hidden; /* a claim that most bounds allow */
    int most_rules;
    int loose; /* of a hundred bounds, those that ignore the hidden claim */
};

static uint64_t next(struct random *random) {
    uint64_t mixed = random->state += UINT64_C(0x9E3779B97F4A7C15);

    mixed = (mixed ^ mixed >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ mixed >> 31;
}

int random_below(struct random *random, int limit) {
    return limit <= 0 ? 0 : (int)(next(random) % (uint64_t)limit);
}

bool random_chance(struct random *random, int percent) {
    return random_below(random, 100) < percent;
}

static oracle_set all_units(const struct oracle_spec *spec) {
    return (1u << spec->unit_count) - 1;
}

/* some_units - each unit so many times in a hundred */
static oracle_set some_units(struct random *random, const struct oracle_spec *spec, int percent) {
    oracle_set set = 0;

    for (int unit = 0; unit < spec->unit_count; unit++)
        if (random_chance(random, percent))
            set |= 1u << unit;
    return set;
}

/* Units and groups -------------------------------------------------------- */

static void draw_units(struct draft *draft, int most_units) {
    struct random *random = draft->random;
    struct oracle_spec *spec = draft->spec;
    int unstated = random_chance(random, 50) ? 0 : 15;
    int credits = random_chance(random, 40) ? 2 : 9; /* few figures make many ties */
    int hours = random_chance(random, 30) ? 2 : 40;

    spec->unit_count = 1 + random_below(random, most_units);
    for (int unit = 0; unit < spec->unit_count; unit++)
        spec->units[unit] = (struct oracle_unit){
            random_chance(random, 15) ? 0 : QUAL_LEVEL_1 + random_below(random, 4),
            random_chance(random, unstated) ? NONE : random_below(random, credits + 1),
            random_chance(random, unstated) ? NONE : random_below(random, hours + 1)};
    if (random_chance(random, 10)) /* like the real ones: every unit of one level */
        for (int unit = 0; unit < spec->unit_count; unit++)
            spec->units[unit].level = QUAL_LEVEL_3;
}

static void draw_groups(struct draft *draft) {
    struct random *random = draft->random;
    struct oracle_spec *spec = draft->spec;
    oracle_set grouped = 0;

    spec->group_count = 1 + random_below(random, 5);
    for (int group = 0; group < spec->group_count; group++) {
        struct oracle_group *drawn = &spec->groups[group];

        *drawn = (struct oracle_group){NONE, !random_chance(random, 10), 0};
        if (group > 0 && random_chance(random, 30))
            drawn->within = random_below(random, group);
        drawn->members = some_units(random, spec, random_chance(random, 80) ? 30 : 5);
        if (drawn->members == 0)
            drawn->members = 1u << random_below(random, spec->unit_count);
        grouped |= drawn->members;
    }
    /* Every unit stands in a group. */
    for (int unit = 0; unit < spec->unit_count; unit++)
        if ((grouped >> unit & 1) == 0)
            spec->groups[random_below(random, spec->group_count)].members |= 1u << unit;
}

/* Rules ------------------------------------------------------------------- */

/* some_ways - a set of ways of gaining a unit, not empty */
static uint32_t some_ways(struct random *random) {
    uint32_t ways = 1u << random_below(random, 5);

    if (random_chance(random, 50))
        ways |= (uint32_t)random_below(random, 32);
    return ways;
}

static void draw_selector(struct draft *draft, struct oracle_rule *rule) {
    struct random *random = draft->random;
    struct oracle_spec *spec = draft->spec;
    int which = random_below(random, 100);

    if (which < 55)
        rule->groups = 1u << random_below(random, spec->group_count);
    if (which < 25)
        rule->groups |= 1u << random_below(random, spec->group_count);
    if (which >= 45 && which < 85)
        rule->units = some_units(random, spec, 30);
    if (random_chance(random, 20))
        rule->level_min = QUAL_LEVEL_1 + random_below(random, 4);
    if (random_chance(random, 10))
        rule->level_max = QUAL_LEVEL_1 + random_below(random, 4);
    if (rule->level_min != 0 && rule->level_max != 0 && rule->level_min > rule->level_max)
        rule->level_max = rule->level_min;
    if (random_chance(random, 15))
        rule->gained = some_ways(random);
}

static struct oracle_rule *new_rule(struct draft *draft, enum qual_rule_kind kind, int within) {
    struct oracle_rule *rule = &draft->spec->rules[draft->spec->rule_count++];

    *rule = (struct oracle_rule){
        .kind = kind, .min = NONE, .max = NONE, .n = NONE, .unit = NONE, .within = within};
    return rule;
}

/* hidden_count - what a rule counts over the hidden claim, or over any other when loose */
static int hidden_count(struct draft *draft, const struct oracle_rule *rule) {
    struct oracle_spec *spec = draft->spec;
    oracle_set claim = draft->hidden;
    uint8_t gained[ORACLE_UNITS];

    memset(gained, rule->gained == 0 ? QUAL_GAINED_ASSESSED : 31, sizeof gained);
    if (random_chance(draft->random, draft->loose))
        claim = some_units(draft->random, spec, 50);
    return oracle_counted(spec, (int)(rule - spec->rules), claim, gained);
}

static void draw_amount(struct draft *draft, int within) {
    struct random *random = draft->random;
    struct oracle_rule *rule = new_rule(draft, QUAL_RULE_AMOUNT, within);
    int counted, which = random_below(random, 100);

    rule->measure = (enum qual_measure)(QUAL_MEASURE_UNITS + random_below(random, 3));
    draw_selector(draft, rule);
    counted = hidden_count(draft, rule);
    if (which < 70)
        rule->min = random_chance(random, 60) ? counted : counted - random_below(random, 4);
    if (which >= 50)
        rule->max = random_chance(random, 60) ? counted : counted + random_below(random, 4);
    if (rule->min < 0 && which < 70)
        rule->min = 0;
}

static void draw_at_most(struct draft *draft, int within) {
    struct oracle_rule *rule = new_rule(draft, QUAL_RULE_AT_MOST, within);
    struct oracle_spec *spec = draft->spec;

    if (random_chance(draft->random, 60)) { /* a barred pair */
        rule->units = 1u << random_below(draft->random, spec->unit_count);
        rule->units |= 1u << random_below(draft->random, spec->unit_count);
        rule->n = random_chance(draft->random, 95) ? 1 : 0;
        return;
    }
    draw_selector(draft, rule);
    rule->n = hidden_count(draft, rule) + random_below(draft->random, 2);
}

static void draw_all(struct draft *draft, int within) {
    struct oracle_rule *rule = new_rule(draft, QUAL_RULE_ALL, within);

    draw_selector(draft, rule);
    if (!random_chance(draft->random, draft->loose)) {
        /* Units that the hidden claim has. */
        rule->groups = 0;
        rule->gained = 0;
        rule->units = draft->hidden & some_units(draft->random, draft->spec, 40);
        if (rule->units == 0)
            rule->units = 1u << random_below(draft->random, draft->spec->unit_count);
    }
}

static void draw_requires(struct draft *draft, int within) {
    struct random *random = draft->random;
    struct oracle_rule *rule = new_rule(draft, QUAL_RULE_REQUIRES, within);

    rule->unit = random_below(random, draft->spec->unit_count);
    draw_selector(draft, rule);
    rule->n = 1 + random_below(random, 2);
    if (random_chance(random, 5))
        rule->n = random_below(random, 6);
}

/* draw_chain - units each of which requires the next, perhaps in a circle */
static void draw_chain(struct draft *draft, int within) {
    int count = draft->spec->unit_count, first = random_below(draft->random, count);
    int length = 2 + random_below(draft->random, 3);
    bool circle = random_chance(draft->random, 50);

    for (int i = 0; i < length && draft->spec->rule_count < draft->most_rules; i++) {
        struct oracle_rule *rule = new_rule(draft, QUAL_RULE_REQUIRES, within);
        int follower = circle && i + 1 == length ? first : (first + i + 1) % count;

        rule->unit = (first + i) % count;
        rule->units = 1u << follower;
        rule->n = 1;
    }
}

static void draw_rule(struct draft *draft, int within, int depth);

static void draw_pathways(struct draft *draft, int within, int depth) {
    struct random *random = draft->random;
    struct oracle_spec *spec = draft->spec;
    int pathways = spec->rule_count, count = 1 + random_below(random, 3);

    new_rule(draft, QUAL_RULE_PATHWAYS, within);
    for (int i = 0; i < count; i++) {
        int pathway = spec->rule_count, rules = 1 + random_below(random, 3);

        if (i > 0 && pathway + 2 > draft->most_rules)
            return;
        new_rule(draft, QUAL_RULE_PATHWAY, pathways);
        for (int j = 0; j < rules && (j == 0 || spec->rule_count < draft->most_rules); j++)
            draw_rule(draft, pathway, depth + 1);
    }
}

static void draw_rule(struct draft *draft, int within, int depth) {
    /* Within pathways more pathways, so that some stand beside each other there. */
    int which = random_below(draft->random, depth == 0 ? 100 : 110);

    if (which >= 50 && which < 65)
        draw_at_most(draft, within);
    else if (which >= 65 && which < 73)
        draw_all(draft, within);
    else if (which >= 73 && which < 82)
        draw_requires(draft, within);
    else if (which >= 82 && which < 86)
        draw_chain(draft, within);
    else if (which >= 86 && depth < DEEPEST && draft->spec->rule_count + 3 <= draft->most_rules)
        draw_pathways(draft, within, depth);
    else
        draw_amount(draft, within);
}

void random_spec(struct random *random, int most_units, struct oracle_spec *spec) {
    struct draft draft = {.random = random, .spec = spec};
    int rules = random_chance(random, 3) ? 0 : 2 + random_below(random, 12);

    memset(spec, 0, sizeof *spec);
    draw_units(&draft, most_units);
    draw_groups(&draft);
    draft.hidden = some_units(random, spec, 25 + random_below(random, 70)) & all_units(spec);
    draft.most_rules = random_chance(random, 20) ? 28 : 16;
    draft.loose = random_chance(random, 20) ? 0 : 30 + random_below(random, 40);
    while (spec->rule_count < rules)
        draw_rule(&draft, NONE, 0);
}

void random_gained(struct random *random, const struct oracle_spec *spec,
                   uint8_t gained[ORACLE_UNITS]) {
    int percent = random_chance(random, 15) ? 100 : 10 + random_below(random, 85);
    int other = random_chance(random, 50) ? 0 : 40;

    memset(gained, 0, ORACLE_UNITS);
    for (int unit = 0; unit < spec->unit_count; unit++)
        if (random_chance(random, percent))
            gained[unit] = (uint8_t)(random_chance(random, other) ? 1 << random_below(random, 5)
                                                                  : QUAL_GAINED_ASSESSED);
}

/* XML --------------------------------------------------------------------- */

void random_add_urn(struct text *text, int label) {
    struct qual_number number;
    char guess[QUAL_NUMBER_SIZE];
    int digits = 5000000 + label * 137;

    memcpy(guess, "A/000/0000", sizeof guess);
    for (int i = 9; i > 1; i--)
        if (guess[i] != '/') {
            guess[i] = (char)('0' + digits % 10);
            digits /= 10;
        }
    (void)qual_urn_parse(guess, sizeof guess - 1, &number);
    text_add(text, number.error == QUAL_NUMBER_VALID ? guess : number.expected);
}

static void add_figure(struct text *text, const char *name, int value) {
    if (value != NONE)
        text_format(text, " %s=\"%d\"", name, value);
}

static void add_level(struct text *text, const char *name, int level) {
    if (level != 0)
        text_format(text, " %s=\"%s\"", name, qual_level_text((qual_level)level));
}

static void add_selector(struct text *text, const struct oracle_spec *spec, const int *labels,
                         const struct oracle_rule *rule) {
    static const char *const ways[] = {"assessed", "rpl", "transfer", "exemption", "imported"};
    const char *before = " groups=\"";

    for (int group = 0; group < spec->group_count; group++)
        if ((rule->groups >> group & 1) != 0) {
            text_format(text, "%s%c", before, 'A' + group);
            before = " ";
        }
    if (rule->groups != 0)
        text_add(text, "\"");
    before = " units=\"";
    for (int unit = 0; unit < spec->unit_count; unit++)
        if ((rule->units >> unit & 1) != 0) {
            text_add(text, before);
            random_add_urn(text, labels[unit]);
            before = " ";
        }
    if (rule->units != 0)
        text_add(text, "\"");
    add_level(text, "level-min", rule->level_min);
    add_level(text, "level-max", rule->level_max);
    before = " gained=\"";
    for (int way = 0; way < 5; way++)
        if ((rule->gained >> way & 1) != 0) {
            text_format(text, "%s%s", before, ways[way]);
            before = " ";
        }
    if (rule->gained != 0)
        text_add(text, "\"");
}

/* add_rules - the rules within a container, and those within them */
static void add_rules(struct text *text, const struct oracle_spec *spec, const int *labels,
                      int container) {
    static const char *const names[] = {"amount",   "all",      "at-most",
                                        "requires", "pathways", "pathway"};
    static const char *const measures[] = {"", "units", "credits", "hours"};

    for (int i = container + 1; i < spec->rule_count; i++) {
        const struct oracle_rule *rule = &spec->rules[i];

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
            random_add_urn(text, labels[rule->unit]);
            text_add(text, "\"");
        }
        add_selector(text, spec, labels, rule);
        text_add(text, ">");
        add_rules(text, spec, labels, i);
        text_format(text, "</%s>\n", names[rule->kind]);
    }
}

static void add_groups(struct text *text, const struct oracle_spec *spec, const int *labels) {
    for (int i = 0; i < spec->group_count; i++) {
        const struct oracle_group *group = &spec->groups[i];

        text_format(text, "<group letter=\"%c\" kind=\"optional\"", 'A' + i);
        if (group->within != NONE)
            text_format(text, " within=\"%c\"", 'A' + group->within);
        if (!group->counts)
            text_add(text, " counts=\"no\"");
        text_add(text, ">");
        for (int unit = 0; unit < spec->unit_count; unit++)
            if ((group->members >> unit & 1) != 0) {
                text_add(text, "<member unit=\"");
                random_add_urn(text, labels[unit]);
                text_add(text, "\"/>");
            }
        text_add(text, "</group>\n");
    }
}

static void add_units(struct text *text, const struct oracle_spec *spec, const int *labels) {
    for (int i = 0; i < spec->unit_count; i++) {
        const struct oracle_unit *unit = &spec->units[i];

        text_add(text, "<unit urn=\"");
        random_add_urn(text, labels[i]);
        text_format(text, "\" title=\"Unit %d\"", i);
        add_level(text, "level", unit->level);
        add_figure(text, "credit", unit->credit);
        add_figure(text, "glh", unit->glh);
        text_add(text, "/>\n");
    }
}

const char *rules_xml(struct arena *arena, const struct oracle_spec *spec, unsigned number) {
    int labels[ORACLE_UNITS];

    for (int unit = 0; unit < ORACLE_UNITS; unit++)
        labels[unit] = unit;
    return rules_xml_labelled(arena, spec, number, labels);
}

const char *rules_xml_labelled(struct arena *arena, const struct oracle_spec *spec, unsigned number,
                               const int *labels) {
    struct text text = {.arena = arena};
    struct qual_number parsed;
    char *guess = arena_format(arena, "100/%04u/0", number);

    (void)qual_qn_parse(guess, strlen(guess), &parsed);
    text_format(&text,
                "<qualification number=\"%s\" version=\"1\" title=\"Rules %u\""
                " organisation=\"Example Awards\">\n",
                parsed.error == QUAL_NUMBER_VALID ? guess : parsed.expected, number);
    add_groups(&text, spec, labels);
    text_add(&text, "<rules>\n");
    add_rules(&text, spec, labels, NONE);
    text_add(&text, "</rules>\n");
    add_units(&text, spec, labels);
    text_add(&text, "</qualification>\n");
    text_add_char(&text, '\0');
    return text.bytes;
}
