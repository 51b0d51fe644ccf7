/* acceptance_parts.c - rules of a version that hold or fail together */
#include "acceptance/acceptance_common.h"

#include <string.h>

#include "../../src/image.h"

/* is_chosen - whether no pathway around a rule is dropped */
static bool is_chosen(const struct combination *state, const qual_image *image, uint32_t row) {
    while (image_figure(image, QUAL_COLUMN_rule_within, row, &row))
        if (qual_rule_kind((qual_rule){image, row}) == QUAL_RULE_PATHWAY &&
            combination_counter(state, image, row) != 0)
            return false;
    return true;
}

/* add_choice - add a set of rules that must hold, unless it is there */
static void add_choice(struct acceptance_part *part, bool *choice, uint32_t rules) {
    for (uint32_t i = 0; i < part->choice_count; i++)
        if (memcmp(part->choices[i], choice, rules * sizeof *choice) == 0)
            return;
    part->choices[part->choice_count++] = choice;
}

bool acceptance_whole(const struct acceptance_common *common, enum acceptance_side side,
                      struct acceptance_part *whole) {
    struct combination_terms terms = common->terms[side];
    uint32_t choices = qual_combination_choices(&terms), rules = common->rule_count[side];

    if (choices > COMBINATION_CHOICES)
        return false;
    terms.one_pathway = true;
    *whole = (struct acceptance_part){
        .choices = arena_array(common->arena, choices + 1, sizeof *whole->choices)};
    for (uint32_t i = 0; i < choices; i++) {
        struct combination state = qual_combination_begin(&terms, i);
        bool *choice = arena_array(common->arena, rules + 1, sizeof *choice);

        for (uint32_t rule = 0; rule < rules; rule++)
            choice[rule] = is_chosen(&state, terms.spec.image, common->rules[side][rule].row);
        add_choice(whole, choice, rules);
    }
    return true;
}

/* Rules, or items, joined into sets: each points to another of its set, one to itself. */
static uint32_t find(uint32_t *sets, uint32_t item) {
    while (sets[item] != item)
        item = sets[item] = sets[sets[item]];
    return item;
}

/* is_contested - whether a rule may make a claim leave the units of a step out */
static bool is_contested(const struct acceptance_common *common, enum acceptance_side side,
                         uint32_t step) {
    const struct acceptance_share *share = &common->steps[step].shares[side];

    for (uint32_t i = 0; i < share->term_count; i++) {
        const struct acceptance_rule *rule = &common->rules[side][share->terms[i].rule];

        if (rule->has_most || rule->trigger == step)
            return true;
    }
    return false;
}

/* join_items - join common rules that share units which may be left out */
static void join_items(const struct acceptance_common *common, enum acceptance_side side,
                       uint32_t *sets) {
    for (uint32_t step = 0; step < common->step_count; step++) {
        const struct acceptance_share *share = &common->steps[step].shares[side];

        if (!is_contested(common, side, step))
            continue;
        for (uint32_t i = 1; i < share->term_count; i++)
            sets[find(sets, common->rules[side][share->terms[i].rule].item)] =
                find(sets, common->rules[side][share->terms[0].rule].item);
    }
}

/* part_of - what the choices of pathways come to for the rules of one set */
static struct acceptance_part part_of(const struct acceptance_common *common,
                                      enum acceptance_side side,
                                      const struct acceptance_part *whole, uint32_t *sets,
                                      uint32_t set) {
    uint32_t rules = common->rule_count[side];
    struct acceptance_part part = {
        .choices = arena_array(common->arena, whole->choice_count, sizeof *part.choices)};

    for (uint32_t i = 0; i < whole->choice_count; i++) {
        bool *choice = arena_array(common->arena, rules + 1, sizeof *choice);

        for (uint32_t rule = 0; rule < rules; rule++)
            choice[rule] =
                whole->choices[i][rule] && find(sets, common->rules[side][rule].item) == set;
        add_choice(&part, choice, rules);
    }
    return part;
}

uint32_t acceptance_parts(const struct acceptance_common *common, enum acceptance_side side,
                          const struct acceptance_part *whole, struct acceptance_part **parts) {
    uint32_t items = common->terms[side].end_rule - common->terms[side].first_rule, count = 0;
    uint32_t *sets = arena_array(common->arena, items + 1, sizeof *sets);
    bool *done = arena_array(common->arena, items + 1, sizeof *done);

    for (uint32_t i = 0; i < items; i++)
        sets[i] = i;
    join_items(common, side, sets);
    *parts = arena_array(common->arena, items + 1, sizeof **parts);
    for (uint32_t rule = 0; rule < common->rule_count[side]; rule++) {
        uint32_t set = find(sets, common->rules[side][rule].item);

        if (done[set])
            continue;
        done[set] = true;
        (*parts)[count++] = part_of(common, side, whole, sets, set);
    }
    return count;
}
