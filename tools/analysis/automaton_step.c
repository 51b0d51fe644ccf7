/* automaton_step.c - what deciding one unit does to a state, looked up once */
#include "analysis/automaton_step.h"

/* is_plain - whether a rule bounds a sum, and stands in no pathway */
static bool is_plain(const qual_image *image, uint32_t rule) {
    uint32_t around;

    switch ((enum qual_rule_kind)image_value(image, QUAL_COLUMN_rule_kind, rule)) {
    case QUAL_RULE_AMOUNT:
    case QUAL_RULE_ALL:
    case QUAL_RULE_AT_MOST:
        return !image_figure(image, QUAL_COLUMN_rule_within, rule, &around);
    default:
        return false;
    }
}

/* is_counted - whether a rule looks at assessed units, and asks for anything as it is read */
static bool is_counted(const struct combination_terms *terms, uint32_t rule) {
    uint32_t gained = image_value(terms->spec.image, QUAL_COLUMN_rule_gained, rule);
    struct combination_bounds bounds = qual_combination_bounds(terms, rule);
    bool left_out = terms->edits != NULL && terms->edits[rule - terms->first_rule] == RULE_LEFT_OUT;

    return (gained == 0 || (gained & QUAL_GAINED_ASSESSED) != 0) && !left_out &&
           (bounds.has_least || bounds.has_most);
}

static struct automaton_counter counter_of(const struct combination_terms *terms, uint32_t rule,
                                           uint32_t amount) {
    const qual_image *image = terms->spec.image;
    uint32_t shift = image_value(image, QUAL_COLUMN_rule_shift, rule);
    uint32_t bits = image_value(image, QUAL_COLUMN_rule_bits, rule);

    return (struct automaton_counter){.word = shift >> 6,
                                      .shift = shift & 63,
                                      .mask = ((UINT64_C(1) << bits) - 1) << (shift & 63),
                                      .amount = amount,
                                      .bounds = qual_combination_bounds(terms, rule)};
}

/* prepare_takes - the counters that the unit adds to; false when they do not say all */
static bool prepare_takes(struct arena *arena, struct automaton_step *step) {
    const struct combination_terms *terms = step->terms;
    uint32_t count;
    uint32_t first =
        image_first(terms->spec.image, QUAL_COLUMN_unit_first_term, step->unit, &count);

    step->takes = arena_array(arena, count + 1, sizeof *step->takes);
    for (uint32_t term = first; term < first + count; term++) {
        uint32_t rule = image_value(terms->spec.image, QUAL_COLUMN_term_rule, term);

        if (!is_plain(terms->spec.image, rule))
            return false;
        if (is_counted(terms, rule))
            step->takes[step->take_count++] = counter_of(
                terms, rule, image_value(terms->spec.image, QUAL_COLUMN_term_amount, term));
    }
    return true;
}

/* prepare_closes - the counters that are settled after the unit; false likewise */
static bool prepare_closes(struct arena *arena, struct automaton_step *step) {
    const struct combination_terms *terms = step->terms;
    uint32_t count;
    uint32_t first =
        image_first(terms->spec.image, QUAL_COLUMN_unit_first_close, step->unit, &count);

    step->closes = arena_array(arena, count + 1, sizeof *step->closes);
    for (uint32_t close = first; close < first + count; close++) {
        uint32_t rule = image_value(terms->spec.image, QUAL_COLUMN_close_rule, close);
        bool left_out =
            terms->edits != NULL && terms->edits[rule - terms->first_rule] == RULE_LEFT_OUT;

        if (!is_plain(terms->spec.image, rule))
            return false;
        if (!left_out)
            step->closes[step->close_count++] = counter_of(terms, rule, 0);
    }
    return true;
}

struct automaton_step automaton_step_prepare(struct arena *arena,
                                             const struct combination_terms *terms, uint32_t unit) {
    struct automaton_step step = {.terms = terms, .unit = unit};

    step.surplus = image_value(terms->spec.image, QUAL_COLUMN_unit_surplus, unit) != 0;
    step.plain = prepare_takes(arena, &step) && prepare_closes(arena, &step);
    return step;
}

/* take - add to every counter, no further than its bound; false when a maximum is passed */
static bool take(const struct automaton_step *step, struct combination *state) {
    for (uint32_t i = 0; i < step->take_count; i++) {
        const struct automaton_counter *counter = &step->takes[i];
        uint64_t *word = &state->words[counter->word];
        uint64_t count = ((*word & counter->mask) >> counter->shift) + counter->amount;

        if (counter->bounds.has_most) {
            if (count > counter->bounds.most)
                return false;
        } else if (count > counter->bounds.least)
            count = counter->bounds.least;
        *word = (*word & ~counter->mask) | count << counter->shift;
    }
    return true;
}

/* close - clear every counter that is settled; false when a minimum is not reached */
static bool close(const struct automaton_step *step, struct combination *state) {
    for (uint32_t i = 0; i < step->close_count; i++) {
        const struct automaton_counter *counter = &step->closes[i];
        uint64_t *word = &state->words[counter->word];

        if (counter->bounds.has_least &&
            (*word & counter->mask) >> counter->shift < counter->bounds.least)
            return false;
        *word &= ~counter->mask;
    }
    return true;
}

bool automaton_step_go(const struct automaton_step *step, struct combination *state, bool taken) {
    if (taken && step->surplus)
        return false;
    if (step->plain)
        return (!taken || take(step, state)) && close(step, state);
    return (!taken ||
            qual_combination_take(step->terms, state, step->unit, QUAL_GAINED_ASSESSED)) &&
           qual_combination_close(step->terms, state, step->unit, NULL);
}
