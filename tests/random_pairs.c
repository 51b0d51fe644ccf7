/* random_pairs.c - made-up pairs of versions of a specification, for brute force */
#include "random_pairs.h"

#include <stdlib.h>
#include <string.h>

#include "check/spec_read.h"
#include "finding/finding.h"
#include "image/spec_build.h"

#define LABELS 40

/* The new version while it is edited. */
struct editor {
    struct random *random;
    struct random_pair *pair;
    struct oracle_spec *spec;
    int *labels;
    int successor[ORACLE_UNITS]; /* for each old unit the new one, or NONE */
    int next_label;
    int shuffled[LABELS];
};

/* without - a set of units without one, those after it moved down */
static oracle_set without(oracle_set set, int unit) {
    oracle_set below = (1u << unit) - 1;

    return (set & below) | (set >> 1 & ~below);
}

/* can_do_without - whether every group and rule still names something without a unit */
static bool can_do_without(const struct oracle_spec *spec, int unit) {
    for (int i = 0; i < spec->group_count; i++)
        if (spec->groups[i].members == 1u << unit)
            return false;
    for (int i = 0; i < spec->rule_count; i++)
        if (spec->rules[i].unit == unit || spec->rules[i].units == 1u << unit)
            return false;
    return spec->unit_count > 1;
}

static void remove_unit(struct editor *editor) {
    struct oracle_spec *spec = editor->spec;
    int unit = random_below(editor->random, spec->unit_count);

    if (!can_do_without(spec, unit))
        return;
    for (int i = 0; i < spec->group_count; i++)
        spec->groups[i].members = without(spec->groups[i].members, unit);
    for (int i = 0; i < spec->rule_count; i++) {
        spec->rules[i].units = without(spec->rules[i].units, unit);
        spec->rules[i].unit -= spec->rules[i].unit > unit;
    }
    for (int i = unit; i + 1 < spec->unit_count; i++) {
        spec->units[i] = spec->units[i + 1];
        editor->labels[i] = editor->labels[i + 1];
    }
    spec->unit_count--;
    for (int i = 0; i < ORACLE_UNITS; i++) {
        if (editor->successor[i] == unit)
            editor->successor[i] = NONE;
        else
            editor->successor[i] -= editor->successor[i] > unit;
    }
}

static void add_unit(struct editor *editor) {
    struct random *random = editor->random;
    struct oracle_spec *spec = editor->spec;
    int unit = spec->unit_count, union_count = unit;

    for (int i = 0; i < ORACLE_UNITS; i++)
        union_count += i < editor->pair->versions[0].unit_count && editor->successor[i] == NONE;
    if (union_count >= PAIR_UNITS || (editor->pair->by_way && unit >= 6))
        return;
    spec->units[unit] = spec->units[random_below(random, unit)];
    spec->groups[random_below(random, spec->group_count)].members |= 1u << unit;
    for (int i = 0; i < spec->rule_count; i++)
        if (spec->rules[i].units != 0 && spec->rules[i].unit != unit && random_chance(random, 20))
            spec->rules[i].units |= 1u << unit;
    editor->labels[unit] = editor->shuffled[editor->next_label++];
    spec->unit_count++;
}

static void move_unit(struct editor *editor) {
    struct oracle_spec *spec = editor->spec;
    int unit = random_below(editor->random, spec->unit_count);
    int to = random_below(editor->random, spec->group_count);

    for (int i = 0; i < spec->group_count; i++)
        if (spec->groups[i].members != 1u << unit)
            spec->groups[i].members &= ~(1u << unit);
    spec->groups[to].members |= 1u << unit;
}

/* rename_unit - another reference; the unit counts as the old one, or no longer */
static void rename_unit(struct editor *editor) {
    int unit = random_below(editor->random, editor->spec->unit_count), union_count = 0;

    editor->labels[unit] = editor->shuffled[editor->next_label++];
    for (int i = 0; i < editor->pair->versions[0].unit_count; i++)
        union_count += editor->successor[i] == NONE;
    if (union_count + editor->spec->unit_count < PAIR_UNITS && random_chance(editor->random, 50))
        for (int i = 0; i < ORACLE_UNITS; i++)
            if (editor->successor[i] == unit)
                editor->successor[i] = NONE;
}

/* exchange_units - two units each count as the other */
static void exchange_units(struct editor *editor) {
    int count = editor->pair->versions[0].unit_count;
    int a = random_below(editor->random, count), b = random_below(editor->random, count);
    int spare = editor->successor[a];

    editor->successor[a] = editor->successor[b];
    editor->successor[b] = spare;
}

static void change_figures(struct editor *editor) {
    struct random *random = editor->random;
    struct oracle_unit *unit = &editor->spec->units[random_below(random, editor->spec->unit_count)];
    int which = random_below(random, 3);

    if (which == 0)
        unit->credit = random_chance(random, 20) ? NONE : random_below(random, 8);
    else if (which == 1)
        unit->glh = random_chance(random, 20) ? NONE : random_below(random, 40);
    else
        unit->level = QUAL_LEVEL_1 + random_below(random, 4);
}

/* move_bound - of a rule, up or down */
static void move_bound(struct editor *editor) {
    struct random *random = editor->random;
    struct oracle_rule *rule;
    int by = random_chance(random, 50) ? 1 + random_below(random, 3) : -1 - random_below(random, 3);

    if (editor->spec->rule_count == 0)
        return;
    rule = &editor->spec->rules[random_below(random, editor->spec->rule_count)];
    if (rule->min != NONE && (rule->max == NONE || random_chance(random, 50)))
        rule->min = rule->min + by < 0 ? 0 : rule->min + by;
    else if (rule->max != NONE)
        rule->max = rule->max + by < 0 ? 0 : rule->max + by;
    if (rule->min != NONE && rule->max != NONE && rule->min > rule->max)
        rule->max = rule->min;
    if (rule->n != NONE)
        rule->n = rule->n + by < 1 ? 1 : rule->n + by;
}

/* remove_rule - a common rule, with those within it */
static void remove_rule(struct editor *editor) {
    struct oracle_spec *spec = editor->spec;
    int first = random_below(editor->random, spec->rule_count), end = first + 1, count;

    if (spec->rule_count == 0 || spec->rules[first].within != NONE)
        return;
    while (end < spec->rule_count && spec->rules[end].within != NONE)
        end++;
    count = end - first;
    for (int i = end; i < spec->rule_count; i++) {
        spec->rules[i - count] = spec->rules[i];
        if (spec->rules[i].within != NONE)
            spec->rules[i - count].within -= count;
    }
    spec->rule_count -= count;
}

static void add_rule(struct editor *editor) {
    struct random *random = editor->random;
    struct oracle_spec *spec = editor->spec;
    struct oracle_rule *rule = &spec->rules[spec->rule_count];
    int which = random_below(random, 4), count = spec->unit_count;

    if (spec->rule_count == ORACLE_RULES)
        return;
    *rule = (struct oracle_rule){.min = NONE, .max = NONE, .n = NONE, .unit = NONE, .within = NONE};
    if (which < 2) {
        rule->kind = QUAL_RULE_AMOUNT;
        rule->measure = (enum qual_measure)(QUAL_MEASURE_UNITS + random_below(random, 3));
        rule->groups = 1u << random_below(random, spec->group_count);
        if (which == 0)
            rule->min = random_below(random, 5);
        else
            rule->max = random_below(random, 12);
    } else {
        rule->kind = which == 2 ? QUAL_RULE_AT_MOST : QUAL_RULE_REQUIRES;
        rule->units = 1u << random_below(random, count);
        rule->units |= 1u << random_below(random, count);
        rule->n = 1;
        if (which == 3)
            rule->unit = random_below(random, count);
    }
    spec->rule_count++;
}

static void edit(struct editor *editor) {
    static void (*const edits[])(struct editor *) = {
        move_bound,     move_bound,     move_bound,  move_bound, remove_unit, add_unit,   move_unit,
        change_figures, change_figures, remove_rule, add_rule,   add_rule,    rename_unit};

    edits[random_below(editor->random, (int)(sizeof edits / sizeof edits[0]))](editor);
}

/* asks_way - whether a rule asks how a unit was gained */
static bool asks_way(const struct oracle_spec *spec) {
    for (int i = 0; i < spec->rule_count; i++)
        if (spec->rules[i].gained != 0)
            return true;
    return false;
}

/* can_be_earned - whether all units together earn */
static bool can_be_earned(const struct oracle_spec *spec) {
    bool *earning = oracle_earning(spec), all = earning[(1u << spec->unit_count) - 1];

    free(earning);
    return all;
}

/*
 * draw_version - a specification; of few units where a rule asks how they were gained
 *
 * Most can be earned: between others there is little to compare.
 */
static void draw_version(struct random *random, struct oracle_spec *spec, int most_units) {
    do {
        random_spec(random, most_units, spec);
    } while ((asks_way(spec) && (spec->unit_count > 5 || random_chance(random, 70))) ||
             (!can_be_earned(spec) && random_chance(random, 85)));
}

static void shuffle_labels(struct editor *editor) {
    for (int i = 0; i < LABELS; i++)
        editor->shuffled[i] = i;
    for (int i = LABELS - 1; i > 0; i--) {
        int other = random_below(editor->random, i + 1), spare = editor->shuffled[i];

        editor->shuffled[i] = editor->shuffled[other];
        editor->shuffled[other] = spare;
    }
    editor->next_label = 2 * ORACLE_UNITS - 4;
}

/* draw_unrelated - another specification; some units go by other references than before */
static void draw_unrelated(struct editor *editor) {
    struct random_pair *pair = editor->pair;
    int olds = pair->versions[0].unit_count;

    do
        draw_version(editor->random, editor->spec, 9);
    while (asks_way(editor->spec) && olds > 5);
    for (int i = 0; i < ORACLE_UNITS; i++)
        editor->successor[i] =
            i < olds && i < editor->spec->unit_count && random_chance(editor->random, 80) ? i
                                                                                          : NONE;
    if (asks_way(&pair->versions[0]) && editor->spec->unit_count > 5)
        *editor->spec = pair->versions[0];
}

/* count_units - of both versions together */
static int count_units(const struct editor *editor) {
    int count = editor->spec->unit_count;

    for (int i = 0; i < editor->pair->versions[0].unit_count; i++)
        count += editor->successor[i] == NONE;
    return count;
}

void random_pair(struct random *random, struct random_pair *pair) {
    struct editor editor = {.random = random, .pair = pair, .spec = &pair->versions[1]};

    memset(pair, 0, sizeof *pair);
    editor.labels = pair->labels[1];
    shuffle_labels(&editor);
    do {
        draw_version(random, &pair->versions[0], 12);
        pair->versions[1] = pair->versions[0];
        pair->unrelated = random_chance(random, 8);
        pair->by_way = asks_way(&pair->versions[0]);
        for (int i = 0; i < ORACLE_UNITS; i++) {
            pair->labels[0][i] = pair->labels[1][i] = editor.shuffled[i];
            editor.successor[i] = i < pair->versions[0].unit_count ? i : NONE;
        }
        if (pair->unrelated)
            draw_unrelated(&editor);
    } while (count_units(&editor) > PAIR_UNITS);
    pair->edits = pair->unrelated ? 0 : random_below(random, 7);
    for (int i = 0; i < pair->edits; i++)
        edit(&editor);
    if (random_chance(random, 5))
        exchange_units(&editor);
    pair->by_way = asks_way(&pair->versions[0]) || asks_way(&pair->versions[1]);
    for (int i = 0; i < ORACLE_UNITS; i++)
        pair->successors[i] =
            editor.successor[i] == NONE ? ACCEPTANCE_NONE : (uint32_t)editor.successor[i];
}

bool random_pair_spec(struct arena *arena, const char *xml, qual_spec *spec) {
    struct source *source = arena_alloc(arena, sizeof *source);
    struct findings findings = {.arena = arena};
    const struct spec_model *model;
    const qual_image *image;

    *source = (struct source){.name = "rules.xml", .bytes = xml, .length = strlen(xml)};
    findings_next_file(&findings);
    model = spec_read(source, &findings);
    image = model == NULL ? NULL : spec_build(model, &findings, findings.arena);
    if (image == NULL)
        return false;
    *spec = qual_spec_at(image, 0);
    return true;
}

const uint32_t *random_pairing(struct arena *arena, qual_spec old_spec, qual_spec new_spec) {
    uint32_t count = qual_spec_unit_count(old_spec);
    uint32_t *successors = arena_array(arena, count, sizeof *successors);

    for (uint32_t i = 0; i < count; i++) {
        qual_urn urn = qual_unit_urn(qual_spec_unit(old_spec, i));
        qual_unit unit;

        successors[i] = qual_unit_find(new_spec, urn.text, strlen(urn.text), &unit)
                            ? qual_unit_index(unit)
                            : ACCEPTANCE_NONE;
    }
    return successors;
}
