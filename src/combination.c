/* combination.c - decide a claim unit by unit */
#include "combination.h"

static void set_counter(struct combination *state, const qual_image *image, uint32_t rule,
                        uint32_t value) {
    uint32_t shift = image_value(image, QUAL_COLUMN_rule_shift, rule);
    uint32_t bits = image_value(image, QUAL_COLUMN_rule_bits, rule);
    uint64_t mask = ((UINT64_C(1) << bits) - 1) << (shift & 63);
    uint64_t *word = &state->words[combination_word(shift)];

    *word = (*word & ~mask) | ((uint64_t)value << (shift & 63) & mask);
}

static enum qual_rule_kind kind_of(const qual_image *image, uint32_t rule) {
    return (enum qual_rule_kind)image_value(image, QUAL_COLUMN_rule_kind, rule);
}

#if QUAL_WITH_EDITS
/* edit_of - how a rule is to be read */
static enum rule_edit edit_of(const struct combination_terms *terms, uint32_t rule) {
    return terms->edits == NULL ? RULE_AS_WRITTEN
                                : (enum rule_edit)terms->edits[rule - terms->first_rule];
}

/* edit_bounds - of a rule that is read otherwise than it is written */
static void edit_bounds(enum rule_edit edit, struct combination_bounds *bounds) {
    if (edit == RULE_TURNED && bounds->has_least) {
        bounds->most = bounds->least;
        bounds->has_most = true;
    }
    if (edit == RULE_TURNED || edit == RULE_WITHOUT_LEAST)
        bounds->has_least = false;
    if (edit == RULE_WITHOUT_MOST)
        bounds->has_most = false;
}
#endif

struct combination_bounds qual_combination_bounds(const struct combination_terms *terms,
                                                  uint32_t rule) {
    const qual_image *image = terms->spec.image;
    struct combination_bounds bounds = {false, false, 0, 0};

    bounds.has_least = image_figure(image, QUAL_COLUMN_rule_least, rule, &bounds.least);
    bounds.has_most = image_figure(image, QUAL_COLUMN_rule_most, rule, &bounds.most);
#if QUAL_WITH_EDITS
    edit_bounds(edit_of(terms, rule), &bounds);
#else
    (void)terms;
#endif
    return bounds;
}

/* is_left_out - whether a rule is read as if it were not there */
static bool is_left_out(const struct combination_terms *terms, uint32_t rule) {
#if QUAL_WITH_EDITS
    return edit_of(terms, rule) == RULE_LEFT_OUT;
#else
    (void)terms;
    (void)rule;
    return false;
#endif
}

#if QUAL_WITH_PATHWAYS
/* is_within - whether a rule stands in a container, directly or further down */
static bool is_within(const qual_image *image, uint32_t rule, uint32_t container) {
    while (image_figure(image, QUAL_COLUMN_rule_within, rule, &rule))
        if (rule == container)
            return true;
    return false;
}

/* is_idle - whether a rule stands in a pathway that has already failed */
static bool is_idle(const struct combination *state, const qual_image *image, uint32_t rule) {
    while (image_figure(image, QUAL_COLUMN_rule_within, rule, &rule))
        if (kind_of(image, rule) == QUAL_RULE_PATHWAY &&
            combination_counter(state, image, rule) != 0)
            return true;
    return false;
}

/* drop_pathway - mark a pathway as failed; its rules count no further */
static void drop_pathway(const struct combination_terms *terms, struct combination *state,
                         uint32_t pathway) {
    const qual_image *image = terms->spec.image;

    for (uint32_t rule = pathway + 1; rule < terms->end_rule; rule++)
        if (is_within(image, rule, pathway))
            set_counter(state, image, rule, 0);
    set_counter(state, image, pathway, 1);
}

/* has_open_pathway - whether a pathway of a pathways rule has not failed */
static bool has_open_pathway(const struct combination_terms *terms, const struct combination *state,
                             uint32_t pathways) {
    for (uint32_t rule = pathways + 1; combination_next_within(terms, pathways, &rule); rule++)
        if (combination_counter(state, terms->spec.image, rule) == 0)
            return true;
    return false;
}

/*
 * fail - a rule cannot hold any more
 *
 * Its pathway fails with it, and the pathways rule when that was the last one.
 * Returns false when a common rule has failed.
 */
static bool fail(const struct combination_terms *terms, struct combination *state, uint32_t rule) {
    const qual_image *image = terms->spec.image;
    uint32_t pathway, pathways;

    while (!terms->one_pathway && image_figure(image, QUAL_COLUMN_rule_within, rule, &pathway)) {
        drop_pathway(terms, state, pathway);
        if (!image_figure(image, QUAL_COLUMN_rule_within, pathway, &pathways) ||
            has_open_pathway(terms, state, pathways))
            return true;
        rule = pathways;
    }
    return false;
}
#else
static bool is_idle(const struct combination *state, const qual_image *image, uint32_t rule) {
    (void)state;
    (void)rule;
    return false;
}

static bool fail(const struct combination_terms *terms, struct combination *state, uint32_t rule) {
    (void)terms;
    (void)state;
    (void)rule;
    return false;
}
#endif

struct combination_terms qual_combination_terms(qual_spec spec) {
    struct combination_terms terms;

    memset(&terms, 0, sizeof terms);
    terms.spec = spec;
    terms.first_rule = image_value(spec.image, QUAL_COLUMN_spec_first_rule, spec.row);
    terms.end_rule = image_value(spec.image, QUAL_COLUMN_spec_first_rule, spec.row + 1);
    return terms;
}

#if QUAL_WITH_PATHWAYS
/* times, plus - of numbers of choices, no further than one past the limit */
static uint32_t times(uint32_t a, uint32_t b) {
    return a * b > COMBINATION_CHOICES ? COMBINATION_CHOICES + 1 : a * b;
}

static uint32_t plus(uint32_t a, uint32_t b) {
    return a + b > COMBINATION_CHOICES ? COMBINATION_CHOICES + 1 : a + b;
}

/*
 * choices_of - in how many ways one pathway is chosen in a container
 *
 * Of a pathways rule these are the ways of all its pathways, one after the
 * other; of a pathway, each way of one rule in it with each of the next. The
 * recursion goes no deeper than pathways lie in pathways.
 */
static uint32_t choices_of(const struct combination_terms *terms, uint32_t container) {
    bool adds = kind_of(terms->spec.image, container) == QUAL_RULE_PATHWAYS;
    uint32_t choices = adds ? 0 : 1;

    for (uint32_t rule = container + 1; combination_next_within(terms, container, &rule); rule++) {
        if (adds)
            choices = plus(choices, choices_of(terms, rule));
        else if (kind_of(terms->spec.image, rule) == QUAL_RULE_PATHWAYS)
            choices = times(choices, choices_of(terms, rule));
    }
    return choices;
}

/* is_common - whether a rule stands in no other */
static bool is_common(const qual_image *image, uint32_t rule) {
    return image_value(image, QUAL_COLUMN_rule_within, rule) == 0;
}

uint32_t qual_combination_choices(const struct combination_terms *terms) {
    uint32_t choices = 1;

    for (uint32_t rule = terms->first_rule; rule < terms->end_rule; rule++)
        if (kind_of(terms->spec.image, rule) == QUAL_RULE_PATHWAYS &&
            is_common(terms->spec.image, rule))
            choices = times(choices, choices_of(terms, rule));
    return choices;
}

/* next_choice - take one of so many choices out of a number that tells several */
static uint32_t next_choice(uint32_t *choice, uint32_t choices) {
    uint32_t next;

    if (choices < 2)
        return 0;
    next = *choice % choices;
    *choice /= choices;
    return next;
}

/* choose_within - drop every pathway but one, of each pathways rule in a container */
static void choose_within(const struct combination_terms *terms, struct combination *state,
                          uint32_t container, uint32_t choice) {
    const qual_image *image = terms->spec.image;
    bool one = kind_of(image, container) == QUAL_RULE_PATHWAYS, chosen = false;

    for (uint32_t rule = container + 1; combination_next_within(terms, container, &rule); rule++) {
        uint32_t choices = choices_of(terms, rule);

        if (one && (chosen || choice >= choices)) {
            set_counter(state, image, rule, 1);
            if (!chosen)
                choice -= choices;
        } else if (one) {
            choose_within(terms, state, rule, choice);
            chosen = true;
        } else if (kind_of(image, rule) == QUAL_RULE_PATHWAYS) {
            choose_within(terms, state, rule, next_choice(&choice, choices));
        }
    }
}

struct combination qual_combination_begin(const struct combination_terms *terms, uint32_t choice) {
    struct combination state = {{0}};

    for (uint32_t rule = terms->first_rule; terms->one_pathway && rule < terms->end_rule; rule++)
        if (kind_of(terms->spec.image, rule) == QUAL_RULE_PATHWAYS &&
            is_common(terms->spec.image, rule)) {
            uint32_t choices = choices_of(terms, rule);

            choose_within(terms, &state, rule, next_choice(&choice, choices));
        }
    return state;
}
#endif

#if QUAL_WITH_REQUIREMENTS
/* count_beside - count for a rule that a unit requires others */
static void count_beside(const struct combination_terms *terms, struct combination *state,
                         uint32_t term, uint32_t rule) {
    const qual_image *image = terms->spec.image;
    /* The lowest bit tells that the unit is there, the rest how many are beside it. */
    uint32_t counter = combination_counter(state, image, rule);
    uint32_t present = counter & 1, beside = counter >> 1;

    if (image_value(image, QUAL_COLUMN_term_trigger, term) != 0)
        present = 1;
    else if (beside < qual_combination_bounds(terms, rule).least)
        beside++;
    set_counter(state, image, rule, beside << 1 | present);
}
#endif

/* count_amount - add to the counter of one rule; false when its maximum is passed */
static bool count_amount(const struct combination_terms *terms, struct combination *state,
                         uint32_t term, uint32_t rule) {
    const qual_image *image = terms->spec.image;
    struct combination_bounds bounds = qual_combination_bounds(terms, rule);
    uint32_t counter =
        combination_counter(state, image, rule) + image_value(image, QUAL_COLUMN_term_amount, term);

    if (bounds.has_most) {
        if (counter > bounds.most)
            return false;
    } else if (counter > bounds.least) {
        counter = bounds.least;
    }
    set_counter(state, image, rule, counter);
    return true;
}

bool qual_combination_take(const struct combination_terms *terms, struct combination *state,
                           uint32_t unit, uint32_t gained) {
    const qual_image *image = terms->spec.image;
    uint32_t end = image_value(image, QUAL_COLUMN_unit_first_term, unit + 1);

    for (uint32_t term = image_value(image, QUAL_COLUMN_unit_first_term, unit); term < end;
         term++) {
        uint32_t rule = image_value(image, QUAL_COLUMN_term_rule, term);
        uint32_t mask = image_value(image, QUAL_COLUMN_rule_gained, rule);
        bool trigger = image_value(image, QUAL_COLUMN_term_trigger, term) != 0;

        if ((!trigger && mask != 0 && (mask & gained) == 0) || is_left_out(terms, rule) ||
            is_idle(state, image, rule))
            continue;
#if QUAL_WITH_REQUIREMENTS
        if (kind_of(image, rule) == QUAL_RULE_REQUIRES) {
            count_beside(terms, state, term, rule);
            continue;
        }
#endif
        if (!count_amount(terms, state, term, rule) && !fail(terms, state, rule))
            return false;
    }
    return true;
}

/* settle - what a rule comes to when nothing can change it any more; false when it fails */
static bool settle(const struct combination_terms *terms, const struct combination *state,
                   uint32_t rule, struct shortfall *missing) {
    const qual_image *image = terms->spec.image;
    struct combination_bounds bounds = qual_combination_bounds(terms, rule);
    uint32_t counter = combination_counter(state, image, rule);

    if (!bounds.has_least)
        return true;
#if QUAL_WITH_REQUIREMENTS
    if (kind_of(image, rule) == QUAL_RULE_REQUIRES)
        return (counter & 1) == 0 || counter >> 1 >= bounds.least;
#endif
    if (counter >= bounds.least)
        return true;
    if (missing == NULL)
        return false;
    shortfall_add(missing, (enum qual_measure)image_value(image, QUAL_COLUMN_rule_measure, rule),
                  bounds.least - counter);
    return true;
}

bool qual_combination_close(const struct combination_terms *terms, struct combination *state,
                            uint32_t unit, struct shortfall *missing) {
    const qual_image *image = terms->spec.image;
    uint32_t end = image_value(image, QUAL_COLUMN_unit_first_close, unit + 1);

    for (uint32_t close = image_value(image, QUAL_COLUMN_unit_first_close, unit); close < end;
         close++) {
        uint32_t rule = image_value(image, QUAL_COLUMN_close_rule, close);

        if (is_left_out(terms, rule) || is_idle(state, image, rule))
            continue;
        if (!settle(terms, state, rule, missing) && !fail(terms, state, rule))
            return false;
        set_counter(state, image, rule, 0);
    }
    return true;
}
