/* acceptance_rules.c - what the values of a rule come to while the steps go by */
#include "acceptance/acceptance_common.h"

#include <string.h>

/* Entries of all tables, at most. */
#define TABLES_LIMIT ((size_t)1 << 23)

/* The sums that the steps of a rule still to come may add. */
struct outlook {
    bool *reach;    /* for each sum up to the top, which stands for all above */
    uint32_t *sums; /* those that are reached, in order */
    uint32_t count;
    bool trigger_to_come;
};

uint32_t acceptance_value_add(const struct acceptance_rule *rule, uint32_t value, uint32_t amount) {
    if (rule->requires) {
        uint32_t beside = (value >> 1) + (amount >> 1);

        return (beside < rule->least ? beside : rule->least) << 1 | ((value | amount) & 1);
    }
    return value + amount < rule->top ? value + amount : rule->top;
}

/* The sums to come that a value allows: from one place in their order to before another. */
struct allowed {
    uint32_t from, end;
};

/* place_of - how many of the sums are below one */
static uint32_t place_of(const struct outlook *outlook, uint32_t sum) {
    uint32_t low = 0, high = outlook->count;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (outlook->sums[middle] < sum)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct allowed allowed_by(const struct acceptance_rule *rule, uint32_t value,
                                 const struct outlook *outlook) {
    uint32_t need = 0, room = UINT32_MAX;
    struct allowed allowed;

    if (rule->requires) {
        /* Without its unit the rule asks for nothing; with it, for what is still missing. */
        if ((value & 1) != 0 || outlook->trigger_to_come)
            need = rule->least - (value >> 1);
    } else {
        if (rule->has_least && value < rule->least)
            need = rule->least - value;
        if (rule->has_most && value > rule->most)
            return (struct allowed){0, 0};
        if (rule->has_most)
            room = rule->most - value;
    }
    allowed.from = place_of(outlook, need);
    allowed.end = room == UINT32_MAX ? outlook->count : place_of(outlook, room + 1);
    if (allowed.end < allowed.from)
        allowed.end = allowed.from;
    return allowed;
}

/*
 * settle_values - give all values that allow the same sums the first of them
 *
 * These follow each other. A value of a rule whose unit requires others is not
 * broken by itself while the unit is to come: then the unit is left out.
 */
static void settle_values(const struct acceptance_rule *rule, const struct outlook *outlook,
                          uint32_t gone) {
    uint16_t *settled = rule->settled[gone];
    struct allowed last[2] = {{0, 0}, {0, 0}};
    uint32_t kept[2] = {0, 0};
    bool first[2] = {true, true};

    for (uint32_t value = 0; value <= rule->top; value++) {
        struct allowed allowed = allowed_by(rule, value, outlook);
        uint32_t kind = rule->requires ? value & 1 : 0;

        rule->least_to_come[gone][value] = allowed.from < outlook->count
                                               ? (uint16_t)outlook->sums[allowed.from]
                                               : ACCEPTANCE_OUT_OF_REACH;
        rule->most_to_come[gone][value] =
            allowed.end == outlook->count || allowed.end == allowed.from
                ? ACCEPTANCE_NO_LIMIT
                : (uint16_t)outlook->sums[allowed.end - 1];

        if (allowed.from == allowed.end && !(rule->requires && outlook->trigger_to_come)) {
            settled[value] = ACCEPTANCE_BROKEN;
            first[kind] = true;
            continue;
        }
        if (rule->requires && allowed.from == 0) {
            settled[value] = (uint16_t)(rule->least << 1); /* it holds whatever comes */
            continue;
        }
        if (first[kind] || allowed.from != last[kind].from || allowed.end != last[kind].end)
            kept[kind] = value;
        first[kind] = false;
        last[kind] = allowed;
        settled[value] = (uint16_t)kept[kind];
    }
}

/* look_out - list the sums that are reached */
static void look_out(const struct acceptance_rule *rule, struct outlook *outlook, uint32_t gone) {
    outlook->count = 0;
    for (uint32_t sum = 0; sum <= rule->top; sum++)
        if (outlook->reach[sum])
            outlook->sums[outlook->count++] = sum;
    outlook->trigger_to_come = false;
    for (uint32_t i = gone; i < rule->step_count; i++)
        outlook->trigger_to_come = outlook->trigger_to_come || rule->steps[i] == rule->trigger;
}

/* reach_back - the sums reached from one step earlier, with what it may add */
static void reach_back(const struct acceptance_rule *rule, const struct acceptance_term *term,
                       const struct acceptance_step *step, bool *reach) {
    for (uint32_t sum = rule->top + 1; sum-- > 0;) {
        if (!reach[sum])
            continue;
        for (uint32_t symbol = 1; symbol < step->symbols; symbol++) {
            /* What is beside a unit is counted by halves. */
            uint32_t more = rule->requires ? term->amounts[symbol] >> 1 : term->amounts[symbol];

            reach[sum + more < rule->top ? sum + more : rule->top] = true;
        }
    }
}

/* term_of - what a step adds to a rule */
static const struct acceptance_term *term_of(const struct acceptance_share *share, uint32_t rule) {
    for (uint32_t i = 0; i < share->term_count; i++)
        if (share->terms[i].rule == rule)
            return &share->terms[i];
    return NULL;
}

static void settle_rule(struct acceptance_common *common, enum acceptance_side side,
                        uint32_t index) {
    struct acceptance_rule *rule = &common->rules[side][index];
    size_t values = (size_t)rule->top + 1;
    struct outlook outlook = {.reach = arena_array(common->arena, values, sizeof(bool)),
                              .sums = arena_array(common->arena, values, sizeof(uint32_t))};

    rule->settled = arena_array(common->arena, rule->step_count + 1, sizeof *rule->settled);
    rule->least_to_come =
        arena_array(common->arena, rule->step_count + 1, sizeof *rule->least_to_come);
    rule->most_to_come =
        arena_array(common->arena, rule->step_count + 1, sizeof *rule->most_to_come);
    outlook.reach[0] = true;
    for (uint32_t gone = rule->step_count + 1; gone-- > 0;) {
        rule->settled[gone] = arena_array(common->arena, values, sizeof **rule->settled);
        look_out(rule, &outlook, gone);
        rule->least_to_come[gone] =
            arena_array(common->arena, values, sizeof **rule->least_to_come);
        rule->most_to_come[gone] = arena_array(common->arena, values, sizeof **rule->most_to_come);
        settle_values(rule, &outlook, gone);
        if (gone > 0) {
            const struct acceptance_step *step = &common->steps[rule->steps[gone - 1]];

            reach_back(rule, term_of(&step->shares[side], index), step, outlook.reach);
        }
    }
    /* What remains after the last step is all the same. */
    for (uint32_t value = 0; value <= rule->top; value++)
        if (rule->settled[rule->step_count][value] != ACCEPTANCE_BROKEN)
            rule->settled[rule->step_count][value] = 0;
}

/* adds_no_more - whether a rule adds no more at a step than one of the other side */
static bool adds_no_more(const struct acceptance_common *common, enum acceptance_side side,
                         uint32_t rule, uint32_t other, uint32_t index) {
    const struct acceptance_step *step = &common->steps[index];
    const struct acceptance_term *a = term_of(&step->shares[side], rule);
    const struct acceptance_term *b = term_of(&step->shares[1 - (int)side], other);

    for (uint32_t symbol = 1; a != NULL && symbol < step->symbols; symbol++)
        if (a->amounts[symbol] > (b == NULL ? 0 : b->amounts[symbol]))
            return false;
    return true;
}

/* compare_rules - from which step on a rule adds no more than one of the other side */
static uint32_t compare_rules(const struct acceptance_common *common, enum acceptance_side side,
                              uint32_t rule, uint32_t other) {
    const struct acceptance_rule *a = &common->rules[side][rule];
    const struct acceptance_rule *b = &common->rules[1 - (int)side][other];
    uint32_t steps = a->step_count;

    if (a->requires != b->requires || (a->requires && a->trigger != b->trigger))
        return ACCEPTANCE_NONE;
    while (steps > 0 && adds_no_more(common, side, rule, other, a->steps[steps - 1]))
        steps--;
    return steps == 0 ? 0 : a->steps[steps - 1] + 1;
}

static void compare_sides(struct acceptance_common *common) {
    for (int i = 0; i < ACCEPTANCE_SIDES; i++) {
        enum acceptance_side side = (enum acceptance_side)i;
        uint32_t rules = common->rule_count[i], others = common->rule_count[1 - i];

        common->adds_no_more[i] =
            arena_array(common->arena, rules + 1, sizeof *common->adds_no_more[i]);
        for (uint32_t rule = 0; rule < rules; rule++) {
            common->adds_no_more[i][rule] =
                arena_array(common->arena, others + 1, sizeof(uint32_t));
            for (uint32_t other = 0; other < others; other++)
                common->adds_no_more[i][rule][other] = compare_rules(common, side, rule, other);
        }
    }
}

bool acceptance_rules_settle(struct acceptance_common *common) {
    size_t entries = 0;

    for (int side = 0; side < ACCEPTANCE_SIDES; side++)
        for (uint32_t i = 0; i < common->rule_count[side]; i++) {
            struct acceptance_rule *rule = &common->rules[side][i];
            uint32_t most = rule->has_most ? rule->most + 1 : rule->least;

            if (most > ACCEPTANCE_VALUE_LIMIT / 2)
                return false;
            rule->top = rule->requires ? most << 1 | 1 : most;
            entries += ((size_t)rule->top + 1) * (rule->step_count + 1);
            if (entries > TABLES_LIMIT)
                return false;
            settle_rule(common, (enum acceptance_side)side, i);
        }
    compare_sides(common);
    return true;
}
