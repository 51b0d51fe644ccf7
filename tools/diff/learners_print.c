/* learners_print.c - who keeps, loses and gains the award, as text and as JSON */
#include <string.h>

#include "base/utf8.h"
#include "diff/diff_render.h"
#include "show/show.h"

/* JSON -------------------------------------------------------------------------------------- */

static json_t *figures_json(struct arena *arena, const struct learner_figures *figures) {
    bool known = figures->learners > 0;
    json_t *object = json_make_object(arena);

    json_put(arena, object, "learners", json_make_number(arena, figures->learners));
    json_put(arena, object, "total", json_make_number(arena, figures->total));
    json_put(arena, object, "median", json_make_figure(arena, known, figures->median));
    json_put(arena, object, "worst", json_make_figure(arena, known, figures->worst));
    return object;
}

static json_t *rules_json(struct arena *arena, const struct learners_judged *judged) {
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < judged->rule_count; i++) {
        const struct learner_rule *rule = &judged->rules[i];
        json_t *object = json_make_object(arena);

        json_put(arena, object, "rule", json_make_text(arena, qual_rule_id(rule->rule)));
        json_put(arena, object, "learners", json_make_number(arena, rule->learners));
        json_put(arena, object, "total", json_make_number(arena, rule->total));
        json_put(arena, object, "worst", json_make_number(arena, rule->worst));
        json_add(arena, array, object);
    }
    return array;
}

static json_t *list_json(struct arena *arena, const struct learners_judged *judged) {
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < judged->learners->count; i++) {
        const struct learner_judged *learner = &judged->items[i];
        bool loses = learner->fate == LEARNER_LOSES;
        json_t *object = json_make_object(arena);

        json_put(arena, object, "learner", json_make_text(arena, judged->learners->items[i].name));
        json_put(arena, object, "outcome", json_make_text(arena, learner_fate_name(learner->fate)));
        json_put(arena, object, "credits_short", json_make_figure(arena, loses, learner->short_of));
        json_put(arena, object, "credits_to_finish",
                 json_make_figure(arena, loses && learner->can_finish, learner->to_finish));
        json_add(arena, array, object);
    }
    return array;
}

json_t *learners_json(struct arena *arena, const struct learners_judged *judged, bool list) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "total", json_make_number(arena, judged->learners->count));
    for (size_t fate = 0; fate < LEARNER_FATES; fate++)
        json_put(arena, object, learner_fate_name((enum learner_fate)fate),
                 json_make_number(arena, judged->fates[fate]));
    json_put(arena, object, "credits_short", figures_json(arena, &judged->short_of));
    json_put(arena, object, "credits_to_finish", figures_json(arena, &judged->to_finish));
    json_put(arena, object, "cannot_finish", json_make_number(arena, judged->cannot_finish));
    json_put(arena, object, "cost_not_stated", json_make_number(arena, judged->cost_unknown));
    json_put(arena, object, "rules", rules_json(arena, judged));
    json_put(arena, object, "unknown_units", json_make_number(arena, judged->learners->unknown));
    if (list)
        json_put(arena, object, "list", list_json(arena, judged));
    return object;
}

/* Text ---------------------------------------------------------------------------------------- */

static void add_figures(struct text *out, const char *label,
                        const struct learner_figures *figures) {
    if (figures->learners == 0)
        return;
    text_format(out, "  %s: median %u, worst %u, together %llu\n", label, figures->median,
                figures->worst, (unsigned long long)figures->total);
}

/* add_loss - what those who lose are short of */
static void add_loss(struct text *out, const struct learners_judged *judged) {
    if (judged->fates[LEARNER_LOSES] == 0)
        return;
    add_figures(out, "Credits they are short", &judged->short_of);
    add_figures(out, "Credits of the units they need to finish", &judged->to_finish);
    if (judged->cannot_finish > 0)
        text_format(out, "  %zu of them cannot finish\n", judged->cannot_finish);
    if (judged->cost_unknown > 0)
        text_format(out, "  %zu of them need a unit that states no credit\n", judged->cost_unknown);
    for (size_t i = 0; i < judged->rule_count; i++) {
        const struct learner_rule *rule = &judged->rules[i];

        text_format(out, "  Rule %s: missed by %zu, at worst by %u %s\n", qual_rule_id(rule->rule),
                    rule->learners, rule->worst,
                    measure_words(qual_rule_measure(rule->rule), rule->worst));
    }
}

/* add_list - each learner of a fate */
static void add_list(struct table *table, const struct learners_judged *judged,
                     enum learner_fate fate) {
    for (size_t i = 0; i < judged->learners->count; i++) {
        const struct learner_judged *learner = &judged->items[i];
        const char *cells[] = {judged->learners->items[i].name, learner_fate_name(fate), NULL,
                               NULL};

        if (learner->fate != fate)
            continue;
        if (fate == LEARNER_LOSES)
            cells[2] = arena_format(table->arena, "%u", learner->short_of);
        if (fate == LEARNER_LOSES && learner->can_finish)
            cells[3] = arena_format(table->arena, "%u", learner->to_finish);
        table_add(table, cells);
    }
}

void learners_text(struct text *out, const struct learners_judged *judged, bool list,
                   const struct look *look) {
    static const enum learner_fate order[] = {LEARNER_LOSES, LEARNER_GAINS, LEARNER_KEEPS,
                                              LEARNER_NEITHER};
    static const struct table_column columns[] = {{.title = "Learner", .flexible = true},
                                                  {.title = "Award"},
                                                  {.title = "Short", .right = true},
                                                  {.title = "To finish", .right = true}};
    struct table table = {.arena = out->arena, .columns = columns, .column_count = 4, .indent = 2};

    text_add_char(out, '\n');
    look_bold(out, look,
              arena_format(out->arena,
                           "%zu learner%s: %zu lose, %zu gain and %zu keep the award; "
                           "%zu have it in neither version",
                           judged->learners->count, plural(judged->learners->count),
                           judged->fates[LEARNER_LOSES], judged->fates[LEARNER_GAINS],
                           judged->fates[LEARNER_KEEPS], judged->fates[LEARNER_NEITHER]));
    text_add_char(out, '\n');
    add_loss(out, judged);
    if (judged->learners->unknown > 0)
        text_format(out, "  %zu listed unit%s in neither version\n", judged->learners->unknown,
                    judged->learners->unknown == 1 ? " is" : "s are");
    if (!list)
        return;
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        add_list(&table, judged, order[i]);
    table_print(out, &table, look);
}
