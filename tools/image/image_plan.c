/* image_plan.c - what each unit adds to each rule, and where each rule counts */
#include "image/image_plan.h"

#include <string.h>

#include "image/image_plan_counters.h"
#include "image/image_plan_order.h"

/* The rows of one specification, the last in each table. */
struct plan {
    struct image_rows *rows;
    uint32_t spec;
    uint32_t first_unit, units;
    uint32_t first_group, groups;
    uint32_t first_rule, rules;
    uint32_t *outer;    /* the groups, each after the one around it */
    bool *selected;     /* for each rule and unit */
    bool *surplus;      /* for each unit: in no group that counts */
    uint32_t *total;    /* for each rule: what all its units add up to */
    uint32_t *sequence; /* the units in the order of the search */
    uint32_t *first;    /* for each rule: the step of the first unit that changes its counter */
    uint32_t *last;     /* for each rule: the step after which it is settled */
};

static uint32_t get(const struct plan *plan, enum qual_image_column column, uint32_t row) {
    return plan->rows->columns[column].values[row];
}

static void set(struct plan *plan, enum qual_image_column column, uint32_t row, uint32_t value) {
    plan->rows->columns[column].values[row] = value;
}

/* end_of - where what belongs to a row ends; what belongs to the last row ends with its table */
static uint32_t end_of(const struct plan *plan, enum qual_image_column column, uint32_t row,
                       enum qual_image_table table, enum qual_image_table target) {
    return row + 1 < plan->rows->rows[table] ? get(plan, column, row + 1)
                                             : plan->rows->rows[target];
}

static enum qual_rule_kind kind_of(const struct plan *plan, uint32_t rule) {
    return (enum qual_rule_kind)get(plan, QUAL_COLUMN_rule_kind, plan->first_rule + rule);
}

static bool counts_units(const struct plan *plan, uint32_t rule) {
    enum qual_rule_kind kind = kind_of(plan, rule);

    return kind != QUAL_RULE_PATHWAYS && kind != QUAL_RULE_PATHWAY;
}

/* around - the group around a group, plus one; 0 when there is none */
static uint32_t around(const struct plan *plan, uint32_t group) {
    uint32_t row = get(plan, QUAL_COLUMN_group_within, plan->first_group + group);

    return row == 0 ? 0 : row - plan->first_group;
}

/* find_depths - how many groups lie around each, plus one; every group is passed twice */
static uint32_t *find_depths(const struct plan *plan) {
    uint32_t *depths = arena_array(plan->rows->arena, plan->groups + 1, sizeof *depths);

    for (uint32_t group = 0; group < plan->groups; group++) {
        uint32_t depth = 0, at = group + 1;

        for (; at != 0 && depths[at - 1] == 0; at = around(plan, at - 1))
            depth++;
        depth += at == 0 ? 0 : depths[at - 1];
        for (at = group + 1; at != 0 && depths[at - 1] == 0; at = around(plan, at - 1))
            depths[at - 1] = depth--;
    }
    return depths;
}

/* sort_groups - put each group after the one around it */
static void sort_groups(struct plan *plan) {
    const uint32_t *depths = find_depths(plan);
    uint32_t *starts = arena_array(plan->rows->arena, plan->groups + 2, sizeof *starts);

    plan->outer = arena_array(plan->rows->arena, plan->groups + 1, sizeof *plan->outer);
    for (uint32_t group = 0; group < plan->groups; group++)
        starts[depths[group] + 1]++;
    for (uint32_t depth = 1; depth < plan->groups + 2; depth++)
        starts[depth] += starts[depth - 1];
    for (uint32_t group = 0; group < plan->groups; group++)
        plan->outer[starts[depths[group]]++] = group;
}

/* spread - mark every group that lies within a marked one */
static void spread(const struct plan *plan, bool *marked) {
    for (uint32_t i = 0; i < plan->groups; i++) {
        uint32_t group = plan->outer[i], outside = around(plan, group);

        if (outside != 0 && marked[outside - 1])
            marked[group] = true;
    }
}

/* mark_members - mark the units of a group */
static void mark_members(const struct plan *plan, uint32_t group, bool *units) {
    uint32_t row = plan->first_group + group;
    uint32_t end =
        end_of(plan, QUAL_COLUMN_group_first_member, row, QUAL_TABLE_group, QUAL_TABLE_member);

    for (uint32_t member = get(plan, QUAL_COLUMN_group_first_member, row); member < end; member++)
        units[get(plan, QUAL_COLUMN_member_unit, member) - plan->first_unit] = true;
}

/* find_surplus - the units that stand in groups, none of which counts */
static void find_surplus(struct plan *plan) {
    struct arena *arena = plan->rows->arena;
    bool *outside = arena_array(arena, plan->groups + 1, sizeof *outside);
    bool *counting = arena_array(arena, plan->units, sizeof *counting);
    bool *grouped = arena_array(arena, plan->units, sizeof *grouped);

    for (uint32_t group = 0; group < plan->groups; group++)
        outside[group] = get(plan, QUAL_COLUMN_group_counts, plan->first_group + group) == 0;
    spread(plan, outside);
    for (uint32_t group = 0; group < plan->groups; group++) {
        mark_members(plan, group, grouped);
        if (!outside[group])
            mark_members(plan, group, counting);
    }
    for (uint32_t unit = 0; unit < plan->units; unit++) {
        plan->surplus[unit] = grouped[unit] && !counting[unit];
        set(plan, QUAL_COLUMN_unit_surplus, plan->first_unit + unit, plan->surplus[unit]);
    }
}

/* mark_choices - the units that a selector names, before it is narrowed; 'named' is for groups */
static void mark_choices(const struct plan *plan, uint32_t rule, bool *named, bool *units) {
    uint32_t row = plan->first_rule + rule;
    uint32_t choice = get(plan, QUAL_COLUMN_rule_first_choice, row);
    uint32_t end =
        end_of(plan, QUAL_COLUMN_rule_first_choice, row, QUAL_TABLE_rule, QUAL_TABLE_choice);

    memset(named, false, plan->groups * sizeof *named);
    if (choice == end)
        memset(units, true, plan->units * sizeof *units);
    for (; choice < end; choice++) {
        uint32_t group = get(plan, QUAL_COLUMN_choice_group, choice);
        uint32_t unit = get(plan, QUAL_COLUMN_choice_unit, choice);

        if (group != 0)
            named[group - 1 - plan->first_group] = true;
        if (unit != 0)
            units[unit - 1 - plan->first_unit] = true;
    }
    spread(plan, named);
    for (uint32_t group = 0; group < plan->groups; group++)
        if (named[group])
            mark_members(plan, group, units);
}

/* select_units - the units that a rule looks at */
static void select_units(const struct plan *plan, uint32_t rule, bool *named) {
    uint32_t row = plan->first_rule + rule;
    uint32_t low = get(plan, QUAL_COLUMN_rule_level_min, row);
    uint32_t high = get(plan, QUAL_COLUMN_rule_level_max, row);
    uint32_t subject = get(plan, QUAL_COLUMN_rule_unit, row);
    bool *units = plan->selected + (size_t)rule * plan->units;

    mark_choices(plan, rule, named, units);
    for (uint32_t unit = 0; unit < plan->units; unit++) {
        uint32_t level = get(plan, QUAL_COLUMN_unit_level, plan->first_unit + unit);

        if (plan->surplus[unit] || (low != 0 && level < low) ||
            (high != 0 && (level == 0 || level > high)) || plan->first_unit + unit + 1 == subject)
            units[unit] = false;
    }
}

/* amount_of - what a unit adds to a rule; a figure that is not stated adds nothing */
static uint32_t amount_of(const struct plan *plan, uint32_t rule, uint32_t unit) {
    uint32_t stored;

    switch (get(plan, QUAL_COLUMN_rule_measure, plan->first_rule + rule)) {
    case QUAL_MEASURE_CREDITS:
        stored = get(plan, QUAL_COLUMN_unit_credit, plan->first_unit + unit);
        return stored == 0 ? 0 : stored - 1;
    case QUAL_MEASURE_HOURS:
        stored = get(plan, QUAL_COLUMN_unit_glh, plan->first_unit + unit);
        return stored == 0 ? 0 : stored - 1;
    default:
        return 1;
    }
}

/* add_total - add up the units of a rule; false when no counter holds that much */
static bool add_total(struct plan *plan, uint32_t rule) {
    uint64_t total = 0;

    for (uint32_t unit = 0; unit < plan->units; unit++)
        if (plan->selected[(size_t)rule * plan->units + unit])
            total += amount_of(plan, rule, unit);
    plan->total[rule] = (uint32_t)total;
    return total >> COUNTER_BITS == 0;
}

/* set_bounds - the least and the most that a rule asks for, so far as they can bind */
static void set_bounds(struct plan *plan, uint32_t rule) {
    uint32_t row = plan->first_rule + rule;
    uint32_t least = get(plan, QUAL_COLUMN_rule_min, row);
    uint32_t most = get(plan, QUAL_COLUMN_rule_max, row);

    switch (kind_of(plan, rule)) {
    case QUAL_RULE_ALL:
        least = plan->total[rule] + 1;
        break;
    case QUAL_RULE_AT_MOST:
        most = get(plan, QUAL_COLUMN_rule_n, row);
        break;
    case QUAL_RULE_REQUIRES:
        least = get(plan, QUAL_COLUMN_rule_n, row);
        break;
    default:
        break;
    }
    set(plan, QUAL_COLUMN_rule_least, row, least == 1 ? 0 : least);
    set(plan, QUAL_COLUMN_rule_most, row, most > plan->total[rule] ? 0 : most);
}

/* set_flags - which way a verdict has to go */
static void set_flags(struct plan *plan) {
    bool search = false, requirements = false;

    for (uint32_t rule = 0; rule < plan->rules; rule++) {
        search = search || kind_of(plan, rule) == QUAL_RULE_PATHWAYS ||
                 get(plan, QUAL_COLUMN_rule_most, plan->first_rule + rule) != 0;
        requirements = requirements || kind_of(plan, rule) == QUAL_RULE_REQUIRES;
    }
    set(plan, QUAL_COLUMN_spec_search, plan->spec, search);
    set(plan, QUAL_COLUMN_spec_requirements, plan->spec, requirements);
}

static uint32_t bit_length(uint32_t value) {
    uint32_t bits = 0;

    for (; value != 0; value >>= 1)
        bits++;
    return bits;
}

/* touches - whether a unit changes the counter of a rule */
static bool touches(const struct plan *plan, uint32_t unit, uint32_t rule) {
    return plan->selected[(size_t)rule * plan->units + unit] ||
           get(plan, QUAL_COLUMN_rule_unit, plan->first_rule + rule) == plan->first_unit + unit + 1;
}

/* find_steps - from where to where each rule counts; one that no unit changes, at the end */
static void find_steps(struct plan *plan) {
    plan->sequence = image_plan_order(plan->rows->arena, plan->selected, plan->rules, plan->units);
    for (uint32_t rule = 0; rule < plan->rules; rule++) {
        bool touched = false;

        plan->first[rule] = plan->last[rule] = plan->units - 1;
        for (uint32_t step = 0; step < plan->units; step++) {
            if (!touches(plan, plan->sequence[step], rule))
                continue;
            if (!touched)
                plan->first[rule] = step;
            plan->last[rule] = step;
            touched = true;
        }
    }
}

/* counter_bits - bits that the counter of a rule needs */
static uint32_t counter_bits(const struct plan *plan, uint32_t rule, bool whole) {
    uint32_t row = plan->first_rule + rule;
    uint32_t least = get(plan, QUAL_COLUMN_rule_least, row);
    uint32_t most = get(plan, QUAL_COLUMN_rule_most, row);

    switch (kind_of(plan, rule)) {
    case QUAL_RULE_PATHWAYS:
        return 0;
    case QUAL_RULE_PATHWAY:
        return 1;
    case QUAL_RULE_REQUIRES:
        return 1 + bit_length(least == 0 ? 0 : least - 1);
    default:
        if (least == 0 && most == 0)
            return 0;
        if (whole) /* with a bit above, that tells when the least is reached */
            return bit_length(plan->total[rule]) + 1;
        /* A maximum of 0 has nothing to count, but its terms hang on its having a counter. */
        return most == 1 ? 1 : bit_length(most != 0 ? most - 1 : least - 1);
    }
}

/*
 * place_counters - give each counter its bits; false when they do not fit
 *
 * The counters of rules in a pathway are cleared whenever it fails, so they
 * share bits with no others; nor do those that are summed up at once ('whole').
 */
static bool place_counters(struct plan *plan, bool whole) {
    struct counter *counters = arena_array(plan->rows->arena, plan->rules + 1, sizeof *counters);

    for (uint32_t rule = 0; rule < plan->rules; rule++) {
        bool alone = whole || !counts_units(plan, rule) ||
                     get(plan, QUAL_COLUMN_rule_within, plan->first_rule + rule) != 0;

        counters[rule] = (struct counter){
            .bits = counter_bits(plan, rule, whole),
            .open = alone ? 0 : plan->first[rule],
            .close = alone ? plan->units : plan->last[rule],
        };
    }
    if (!image_plan_counters(counters, plan->rules, whole ? 1 : COMBINATION_WORDS))
        return false;
    for (uint32_t rule = 0; rule < plan->rules; rule++) {
        set(plan, QUAL_COLUMN_rule_shift, plan->first_rule + rule, counters[rule].shift);
        set(plan, QUAL_COLUMN_rule_bits, plan->first_rule + rule, counters[rule].bits);
    }
    return true;
}

/* can_be_summed - whether every unit counts, and every rule is a minimum, however it was gained */
static bool can_be_summed(const struct plan *plan) {
    for (uint32_t unit = 0; unit < plan->units; unit++)
        if (plan->surplus[unit])
            return false;
    if (get(plan, QUAL_COLUMN_spec_search, plan->spec) != 0 ||
        get(plan, QUAL_COLUMN_spec_requirements, plan->spec) != 0)
        return false;
    for (uint32_t rule = 0; rule < plan->rules; rule++)
        if (get(plan, QUAL_COLUMN_rule_gained, plan->first_rule + rule) != 0)
            return false;
    return true;
}

/* set_sums - what tells, of a sum over all counters, that every minimum is reached */
static void set_sums(struct plan *plan) {
    uint64_t bias = 0, reached = 0;

    for (uint32_t rule = 0; rule < plan->rules; rule++) {
        uint32_t row = plan->first_rule + rule, bits = get(plan, QUAL_COLUMN_rule_bits, row);
        uint32_t least = get(plan, QUAL_COLUMN_rule_least, row);
        uint64_t top;

        if (least == 0)
            continue;
        /* From the least on, the sum carries into the highest bit; from beyond the total, never. */
        top = UINT64_C(1) << (bits - 1);
        reached |= top << get(plan, QUAL_COLUMN_rule_shift, row);
        if (least - 1 <= top)
            bias += (top - (least - 1)) << get(plan, QUAL_COLUMN_rule_shift, row);
    }
    plan->rows->columns[QUAL_COLUMN_spec_sum_bias].digests[plan->spec] = bias;
    plan->rows->columns[QUAL_COLUMN_spec_sum_reached].digests[plan->spec] = reached;
}

/* add_term - what one unit adds to one rule, or that it is the unit which requires others */
static void add_term(struct plan *plan, uint32_t unit, uint32_t rule) {
    uint32_t row = plan->first_unit + unit, rule_row = plan->first_rule + rule, term;
    bool trigger = get(plan, QUAL_COLUMN_rule_unit, rule_row) == row + 1;
    uint32_t amount = trigger ? 0 : amount_of(plan, rule, unit);

    if (!trigger && (!plan->selected[(size_t)rule * plan->units + unit] || amount == 0))
        return;
    if (!image_rows_append(plan->rows, QUAL_TABLE_term, 1, &term))
        return;
    set(plan, QUAL_COLUMN_term_rule, term, rule_row);
    set(plan, QUAL_COLUMN_term_amount, term, amount);
    set(plan, QUAL_COLUMN_term_trigger, term, trigger);
    if (get(plan, QUAL_COLUMN_spec_summed, plan->spec) != 0 &&
        get(plan, QUAL_COLUMN_rule_bits, rule_row) != 0)
        plan->rows->columns[QUAL_COLUMN_unit_sum].digests[row] +=
            (uint64_t)amount << get(plan, QUAL_COLUMN_rule_shift, rule_row);
}

/* add_terms - also for rules without a bound, so that it can be said what they count */
static void add_terms(struct plan *plan) {
    for (uint32_t unit = 0; unit < plan->units; unit++) {
        set(plan, QUAL_COLUMN_unit_first_term, plan->first_unit + unit,
            plan->rows->rows[QUAL_TABLE_term]);
        for (uint32_t rule = 0; rule < plan->rules; rule++)
            if (counts_units(plan, rule))
                add_term(plan, unit, rule);
    }
}

/* add_closes - after which unit each rule is settled */
static void add_closes(struct plan *plan) {
    uint32_t *settled = arena_array(plan->rows->arena, plan->rules + 1, sizeof *settled);

    for (uint32_t rule = 0; rule < plan->rules; rule++)
        settled[rule] = plan->sequence[plan->last[rule]];
    for (uint32_t unit = 0; unit < plan->units; unit++) {
        uint32_t row = plan->first_unit + unit, close;

        set(plan, QUAL_COLUMN_unit_order, row, plan->first_unit + plan->sequence[unit]);
        set(plan, QUAL_COLUMN_unit_first_close, row, plan->rows->rows[QUAL_TABLE_close]);
        for (uint32_t rule = 0; rule < plan->rules; rule++)
            if (settled[rule] == unit && counts_units(plan, rule) &&
                image_rows_append(plan->rows, QUAL_TABLE_close, 1, &close))
                set(plan, QUAL_COLUMN_close_rule, close, plan->first_rule + rule);
    }
}

static struct plan plan_of(struct image_rows *rows) {
    uint32_t spec = rows->rows[QUAL_TABLE_spec] - 1;
    struct plan plan = {
        .rows = rows,
        .spec = spec,
        .first_unit = rows->columns[QUAL_COLUMN_spec_first_unit].values[spec],
        .first_group = rows->columns[QUAL_COLUMN_spec_first_group].values[spec],
        .first_rule = rows->columns[QUAL_COLUMN_spec_first_rule].values[spec],
    };

    plan.units = rows->rows[QUAL_TABLE_unit] - plan.first_unit;
    plan.groups = rows->rows[QUAL_TABLE_group] - plan.first_group;
    plan.rules = rows->rows[QUAL_TABLE_rule] - plan.first_rule;
    plan.selected = arena_array(rows->arena, (size_t)plan.rules * plan.units + 1, sizeof(bool));
    plan.surplus = arena_array(rows->arena, plan.units, sizeof *plan.surplus);
    plan.total = arena_array(rows->arena, plan.rules + 1, sizeof *plan.total);
    plan.first = arena_array(rows->arena, plan.rules + 1, sizeof *plan.first);
    plan.last = arena_array(rows->arena, plan.rules + 1, sizeof *plan.last);
    return plan;
}

bool image_plan_add(struct image_rows *rows) {
    struct plan plan = plan_of(rows);
    bool *named;

    sort_groups(&plan);
    find_surplus(&plan);
    named = arena_array(rows->arena, plan.groups + 1, sizeof *named);
    for (uint32_t rule = 0; rule < plan.rules; rule++) {
        if (!counts_units(&plan, rule))
            continue;
        select_units(&plan, rule, named);
        if (!add_total(&plan, rule))
            return false;
        set_bounds(&plan, rule);
    }
    set_flags(&plan);
    find_steps(&plan);
    set(&plan, QUAL_COLUMN_spec_summed, plan.spec,
        can_be_summed(&plan) && place_counters(&plan, true));
    if (get(&plan, QUAL_COLUMN_spec_summed, plan.spec) == 0 && !place_counters(&plan, false))
        return false;
    if (get(&plan, QUAL_COLUMN_spec_summed, plan.spec) != 0)
        set_sums(&plan);
    add_terms(&plan);
    add_closes(&plan);
    return true;
}
