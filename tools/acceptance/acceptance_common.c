/* acceptance_common.c - the units and rules of two versions, side by side */
#include "acceptance/acceptance_common.h"

#include <stdlib.h>
#include <string.h>

#include "../../src/image.h"
#include "image/image_plan_order.h"

/* What is being put together. */
struct reading {
    struct acceptance_common *common;
    const struct acceptance_pair *pair;
    qual_spec specs[ACCEPTANCE_SIDES];
    uint32_t first_unit[ACCEPTANCE_SIDES];
    uint32_t *rule_at[ACCEPTANCE_SIDES]; /* for each rule of the specification, ours or NONE */
};

/* has_bound - whether a rule counts units and asks for anything */
static bool has_bound(const struct combination_terms *terms, uint32_t row) {
    switch (qual_rule_kind((qual_rule){terms->spec.image, row})) {
    case QUAL_RULE_PATHWAYS:
    case QUAL_RULE_PATHWAY:
        return false;
    default: {
        struct combination_bounds bounds = qual_combination_bounds(terms, row);

        return bounds.has_least || bounds.has_most;
    }
    }
}

/* item_of - the common rule that a rule is or is in, by its index */
static uint32_t item_of(const struct combination_terms *terms, uint32_t row) {
    uint32_t around;

    while (image_figure(terms->spec.image, QUAL_COLUMN_rule_within, row, &around))
        row = around;
    return row - terms->first_rule;
}

static void read_rules(struct reading *reading, enum acceptance_side side) {
    struct acceptance_common *common = reading->common;
    const struct combination_terms *terms = &common->terms[side];
    uint32_t all = terms->end_rule - terms->first_rule, count = 0;

    reading->rule_at[side] = arena_array(common->arena, all + 1, sizeof(uint32_t));
    common->rules[side] = arena_array(common->arena, all + 1, sizeof *common->rules[side]);
    for (uint32_t i = 0; i < all; i++) {
        uint32_t row = terms->first_rule + i;
        struct combination_bounds bounds;

        reading->rule_at[side][i] = ACCEPTANCE_NONE;
        if (!has_bound(terms, row))
            continue;
        bounds = qual_combination_bounds(terms, row);
        reading->rule_at[side][i] = count;
        common->rules[side][count++] = (struct acceptance_rule){
            .row = row,
            .requires = qual_rule_kind((qual_rule){terms->spec.image, row}) == QUAL_RULE_REQUIRES,
            .has_least = bounds.has_least,
            .has_most = bounds.has_most,
            .least = bounds.least,
            .most = bounds.most,
            .item = item_of(terms, row),
            .trigger = ACCEPTANCE_NONE};
    }
    common->rule_count[side] = count;
}

/* Units --------------------------------------------------------------------- */

/* read_units - those of the old version in order, then those that only the new one has */
static void read_units(struct reading *reading) {
    struct acceptance_common *common = reading->common;
    uint32_t olds = qual_spec_unit_count(reading->specs[ACCEPTANCE_OLD]);
    uint32_t news = qual_spec_unit_count(reading->specs[ACCEPTANCE_NEW]);
    bool *followed = arena_array(common->arena, news + 1, sizeof *followed);

    common->units = arena_array(common->arena, olds + news, sizeof *common->units);
    for (uint32_t i = 0; i < olds; i++) {
        uint32_t successor = reading->pair->successors[i];

        common->units[common->unit_count++] = (struct acceptance_unit){{i, successor}, {0, 0}};
        if (successor != ACCEPTANCE_NONE)
            followed[successor] = true;
    }
    for (uint32_t i = 0; i < news; i++)
        if (!followed[i])
            common->units[common->unit_count++] =
                (struct acceptance_unit){{ACCEPTANCE_NONE, i}, {0, 0}};
}

/* A unit and its reference, to be sorted. */
struct reference {
    qual_urn urn;
    uint32_t unit;
};

static int by_reference(const void *a, const void *b) {
    const struct reference *first = a, *second = b;

    return strcmp(first->urn.text, second->urn.text);
}

/* rank_units - in order of reference; those that a version does not have come last */
static void rank_units(struct reading *reading, enum acceptance_side side) {
    struct acceptance_common *common = reading->common;
    struct reference *sorted = arena_array(common->arena, common->unit_count + 1, sizeof *sorted);
    uint32_t count = 0;

    for (uint32_t i = 0; i < common->unit_count; i++) {
        uint32_t index = common->units[i].index[side];

        if (index == ACCEPTANCE_NONE)
            continue;
        sorted[count].urn = qual_unit_urn(qual_spec_unit(reading->specs[side], index));
        sorted[count++].unit = i;
    }
    qsort(sorted, count, sizeof *sorted, by_reference);
    for (uint32_t i = 0; i < count; i++)
        common->units[sorted[i].unit].rank[side] = i;
}

/* unit_row - the row of a unit in the image of a side; false where it has none that counts */
static bool unit_row(const struct reading *reading, enum acceptance_side side, uint32_t unit,
                     uint32_t *row) {
    uint32_t index = reading->common->units[unit].index[side];

    if (index == ACCEPTANCE_NONE)
        return false;
    *row = reading->first_unit[side] + index;
    return image_value(reading->specs[side].image, QUAL_COLUMN_unit_surplus, *row) == 0;
}

/* Steps ---------------------------------------------------------------------- */

/* Walks the terms of a unit on one side that are of rules with bounds. */
struct term_walk {
    const struct reading *reading;
    enum acceptance_side side;
    uint32_t next, end;
    uint32_t rule, amount; /* of the term now at */
    bool trigger;
    uint32_t mask; /* ways of gaining that the rule counts; 0 for all */
};

static struct term_walk walk_of(const struct reading *reading, enum acceptance_side side,
                                uint32_t unit) {
    const qual_image *image = reading->specs[side].image;
    struct term_walk walk = {.reading = reading, .side = side};
    uint32_t row;

    if (unit_row(reading, side, unit, &row)) {
        walk.next = image_value(image, QUAL_COLUMN_unit_first_term, row);
        walk.end = image_value(image, QUAL_COLUMN_unit_first_term, row + 1);
    }
    return walk;
}

static bool walk_next(struct term_walk *walk) {
    const struct reading *reading = walk->reading;
    const qual_image *image = reading->specs[walk->side].image;

    while (walk->next < walk->end) {
        uint32_t term = walk->next++, row = image_value(image, QUAL_COLUMN_term_rule, term);

        walk->rule =
            reading->rule_at[walk->side][row - reading->common->terms[walk->side].first_rule];
        if (walk->rule == ACCEPTANCE_NONE)
            continue;
        walk->amount = image_value(image, QUAL_COLUMN_term_amount, term);
        walk->trigger = image_value(image, QUAL_COLUMN_term_trigger, term) != 0;
        walk->mask = walk->trigger ? 0 : image_value(image, QUAL_COLUMN_rule_gained, row);
        return true;
    }
    return false;
}

static uint32_t credit_of(const struct reading *reading, enum acceptance_side side, uint32_t unit) {
    uint32_t row;

    return unit_row(reading, side, unit, &row)
               ? combination_measure(reading->specs[side].image, row, QUAL_MEASURE_CREDITS)
               : 0;
}

/* is_renamed - whether a unit has other references on the two sides, so other places in order */
static bool is_renamed(const struct reading *reading, uint32_t unit) {
    const struct acceptance_unit *both = &reading->common->units[unit];
    qual_urn urns[ACCEPTANCE_SIDES];

    for (int side = 0; side < ACCEPTANCE_SIDES; side++) {
        if (both->index[side] == ACCEPTANCE_NONE)
            return false;
        urns[side] = qual_unit_urn(qual_spec_unit(reading->specs[side], both->index[side]));
    }
    return strcmp(urns[0].text, urns[1].text) != 0;
}

/* asks_way - whether a rule asks how a unit was gained */
static bool asks_way(const struct reading *reading, uint32_t unit) {
    for (int side = 0; side < ACCEPTANCE_SIDES; side++) {
        struct term_walk walk = walk_of(reading, (enum acceptance_side)side, unit);

        while (walk_next(&walk))
            if (walk.mask != 0)
                return true;
    }
    return false;
}

/* is_alike - whether nothing but their references tells two units apart */
static bool is_alike(const struct reading *reading, uint32_t a, uint32_t b) {
    for (int i = 0; i < ACCEPTANCE_SIDES; i++) {
        enum acceptance_side side = (enum acceptance_side)i;
        struct term_walk first = walk_of(reading, side, a), second = walk_of(reading, side, b);
        uint32_t row;

        if (unit_row(reading, side, a, &row) != unit_row(reading, side, b, &row) ||
            credit_of(reading, side, a) != credit_of(reading, side, b))
            return false;
        for (;;) {
            bool more = walk_next(&first);

            if (walk_next(&second) != more)
                return false;
            if (!more)
                break;
            if (first.rule != second.rule || first.amount != second.amount || first.trigger ||
                second.trigger)
                return false;
        }
    }
    return true;
}

/* find_ways - the ways of gaining a unit that the rules tell apart; the first of each alike */
static void find_ways(const struct reading *reading, uint32_t unit, struct acceptance_step *step) {
    step->symbols = 1;
    for (uint32_t way = QUAL_GAINED_ASSESSED; way <= QUAL_GAINED_IMPORTED; way *= 2) {
        bool known = false;

        for (uint32_t i = 1; i < step->symbols && !known; i++) {
            known = true;
            for (int side = 0; side < ACCEPTANCE_SIDES; side++) {
                struct term_walk walk = walk_of(reading, (enum acceptance_side)side, unit);

                while (walk_next(&walk))
                    if (walk.mask != 0 &&
                        ((walk.mask & way) != 0) != ((walk.mask & step->ways[i]) != 0))
                        known = false;
            }
        }
        if (!known)
            step->ways[step->symbols++] = (uint8_t)way;
    }
}

/* step_of - the step of a unit, which is made when no unit before is like it */
static struct acceptance_step *step_of(struct reading *reading, uint32_t unit) {
    struct acceptance_common *common = reading->common;
    bool alone = asks_way(reading, unit) || is_renamed(reading, unit);
    struct acceptance_step *step;

    for (uint32_t i = 0; i < common->step_count && !alone; i++) {
        uint32_t other = common->steps[i].units[0];

        if (!common->steps[i].by_way && !is_renamed(reading, other) &&
            is_alike(reading, other, unit))
            return &common->steps[i];
    }
    step = &common->steps[common->step_count++];
    step->by_way = asks_way(reading, unit);
    step->units = arena_array(common->arena, common->unit_count, sizeof *step->units);
    if (step->by_way)
        find_ways(reading, unit, step);
    common->by_way = common->by_way || step->by_way;
    return step;
}

/* rank_of - where a unit stands among those of its step, which are alike on both sides */
static uint32_t rank_of(const struct acceptance_unit *unit) {
    return unit->index[ACCEPTANCE_OLD] == ACCEPTANCE_NONE ? unit->rank[ACCEPTANCE_NEW]
                                                          : unit->rank[ACCEPTANCE_OLD];
}

static void add_unit(const struct reading *reading, struct acceptance_step *step, uint32_t unit) {
    const struct acceptance_unit *units = reading->common->units;
    uint32_t place = step->unit_count++;

    for (; place > 0 && rank_of(&units[step->units[place - 1]]) > rank_of(&units[unit]); place--)
        step->units[place] = step->units[place - 1];
    step->units[place] = unit;
    if (!step->by_way)
        step->symbols = step->unit_count + 1;
}

/* sort_steps - by credit */
static void sort_steps(struct reading *reading, enum acceptance_order order) {
    struct acceptance_step *steps = reading->common->steps;

    for (uint32_t i = 1; i < reading->common->step_count; i++) {
        struct acceptance_step step = steps[i];
        uint32_t credit = credit_of(reading, ACCEPTANCE_OLD, step.units[0]), place = i;

        for (; place > 0; place--) {
            uint32_t before = credit_of(reading, ACCEPTANCE_OLD, steps[place - 1].units[0]);

            if (order == ACCEPTANCE_MOST_CREDIT_FIRST ? before >= credit : before <= credit)
                break;
            steps[place] = steps[place - 1];
        }
        steps[place] = step;
    }
}

/* order_steps - so that few rules are open at once; else they stay as they are */
static void order_steps(struct reading *reading) {
    struct acceptance_common *common = reading->common;
    uint32_t rules = common->rule_count[ACCEPTANCE_OLD] + common->rule_count[ACCEPTANCE_NEW];
    uint32_t count = common->step_count, *order;
    bool *selected = arena_array(common->arena, (size_t)rules * count + 1, sizeof *selected);
    struct acceptance_step *sorted = arena_array(common->arena, count + 1, sizeof *sorted);

    for (uint32_t i = 0; i < count; i++)
        for (int side = 0; side < ACCEPTANCE_SIDES; side++) {
            struct term_walk walk =
                walk_of(reading, (enum acceptance_side)side, common->steps[i].units[0]);
            uint32_t first = side == ACCEPTANCE_OLD ? 0 : common->rule_count[ACCEPTANCE_OLD];

            while (walk_next(&walk))
                selected[(size_t)(first + walk.rule) * count + i] = true;
        }
    order = image_plan_order(common->arena, selected, rules, count);
    for (uint32_t i = 0; i < count; i++)
        sorted[i] = common->steps[order[i]];
    common->steps = sorted;
}

/* add_term - what the step adds to the rule that a walk is at */
static void add_term(struct reading *reading, uint32_t index, const struct term_walk *walk) {
    struct acceptance_common *common = reading->common;
    struct acceptance_step *step = &common->steps[index];
    struct acceptance_share *share = &step->shares[walk->side];
    struct acceptance_rule *rule = &common->rules[walk->side][walk->rule];
    struct acceptance_term *term = &share->terms[share->term_count++];
    uint32_t each = walk->trigger ? 1 : rule->requires ? 2 : walk->amount;

    term->rule = walk->rule;
    term->place = rule->step_count;
    term->amounts = arena_array(common->arena, step->symbols, sizeof *term->amounts);
    for (uint32_t symbol = 1; symbol < step->symbols; symbol++) {
        if (!step->by_way)
            term->amounts[symbol] = symbol * each;
        else if (walk->mask == 0 || (walk->mask & step->ways[symbol]) != 0)
            term->amounts[symbol] = each;
    }
    rule->steps[rule->step_count++] = index;
    if (walk->trigger)
        rule->trigger = index;
}

static void add_terms(struct reading *reading) {
    struct acceptance_common *common = reading->common;

    for (int side = 0; side < ACCEPTANCE_SIDES; side++)
        for (uint32_t i = 0; i < common->rule_count[side]; i++)
            common->rules[side][i].steps =
                arena_array(common->arena, common->step_count + 1, sizeof(uint32_t));
    for (uint32_t i = 0; i < common->step_count; i++)
        for (int side = 0; side < ACCEPTANCE_SIDES; side++) {
            uint32_t unit = common->steps[i].units[0], row;
            struct acceptance_share *share = &common->steps[i].shares[side];
            struct term_walk walk = walk_of(reading, (enum acceptance_side)side, unit);

            share->counts = unit_row(reading, (enum acceptance_side)side, unit, &row);
            share->credit = credit_of(reading, (enum acceptance_side)side, unit);
            share->terms =
                arena_array(common->arena, walk.end - walk.next + 1, sizeof *share->terms);
            while (walk_next(&walk))
                add_term(reading, i, &walk);
        }
}

struct acceptance_common *acceptance_common_of(struct arena *arena,
                                               const struct acceptance_pair *pair,
                                               enum acceptance_order order) {
    struct acceptance_common *common = arena_alloc(arena, sizeof *common);
    struct reading reading = {
        .common = common, .pair = pair, .specs = {pair->old_spec, pair->new_spec}};

    common->arena = arena;
    read_units(&reading);
    for (int side = 0; side < ACCEPTANCE_SIDES; side++) {
        qual_spec spec = reading.specs[side];

        common->terms[side] = qual_combination_terms(spec);
        reading.first_unit[side] = image_value(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
        read_rules(&reading, (enum acceptance_side)side);
        rank_units(&reading, (enum acceptance_side)side);
    }
    common->steps = arena_array(arena, common->unit_count + 1, sizeof *common->steps);
    for (uint32_t unit = 0; unit < common->unit_count; unit++)
        add_unit(&reading, step_of(&reading, unit), unit);
    sort_steps(&reading, order);
    order_steps(&reading);
    add_terms(&reading);
    return acceptance_rules_settle(common) ? common : NULL;
}
