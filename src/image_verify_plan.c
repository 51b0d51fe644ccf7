/* image_verify_plan.c - whether the plan of an image keeps verdicts within their memory */
#include "combination.h"
#include "image.h"
#include "image_verify.h"
#include "search.h"

/* Bits of a counter, at most; so that adding to one never overflows what holds it. */
#define COUNTER_BITS 31

/* Rows from first up to, not with, end. */
struct span {
    uint32_t first;
    uint32_t end;
};

static struct span span_of(const qual_image *image, enum qual_image_column column, uint32_t row) {
    return (struct span){image_value(image, column, row), image_value(image, column, row + 1)};
}

static bool holds(struct span span, uint32_t row) {
    return row >= span.first && row < span.end;
}

static enum qual_rule_kind kind_of(const qual_image *image, uint32_t rule) {
    return (enum qual_rule_kind)image_value(image, QUAL_COLUMN_rule_kind, rule);
}

static bool is_container(const qual_image *image, uint32_t rule) {
    return kind_of(image, rule) == QUAL_RULE_PATHWAYS || kind_of(image, rule) == QUAL_RULE_PATHWAY;
}

/* counter_lies - whether the counter of a rule lies within one word of the state */
static bool counter_lies(const qual_image *image, uint32_t rule) {
    uint32_t shift = image_value(image, QUAL_COLUMN_rule_shift, rule);
    uint32_t bits = image_value(image, QUAL_COLUMN_rule_bits, rule);

    return bits <= COUNTER_BITS && shift < COMBINATION_WORDS * 64 && shift % 64 + bits <= 64;
}

/* is_shallow - whether no more pathways lie around a rule than may */
static bool is_shallow(const qual_image *image, uint32_t rule) {
    uint32_t around = rule, depth = 0;

    do {
        depth += kind_of(image, around) == QUAL_RULE_PATHWAYS;
    } while (depth <= COMBINATION_DEPTH &&
             image_figure(image, QUAL_COLUMN_rule_within, around, &around));
    return depth <= COMBINATION_DEPTH;
}

/* has_pathway - whether the row after a pathways rule is its first pathway */
static bool has_pathway(const qual_image *image, struct span rules, uint32_t rule) {
    uint32_t within;

    return holds(rules, rule + 1) &&
           image_figure(image, QUAL_COLUMN_rule_within, rule + 1, &within) && within == rule;
}

/* rule_is_planned - whether a rule may be evaluated; 'search' where units may be left out */
static bool rule_is_planned(const qual_image *image, struct span rules, bool search,
                            uint32_t rule) {
    bool leaves_out = kind_of(image, rule) == QUAL_RULE_PATHWAYS ||
                      image_value(image, QUAL_COLUMN_rule_most, rule) != 0;

    if (leaves_out && !search)
        return false;
    if (kind_of(image, rule) == QUAL_RULE_PATHWAYS && !has_pathway(image, rules, rule))
        return false;
    return counter_lies(image, rule) && is_shallow(image, rule);
}

/* counts - whether a row is a rule of the specification that counts units */
static bool counts(const qual_image *image, struct span rules, uint32_t rule) {
    return holds(rules, rule) && !is_container(image, rule);
}

/* unit_is_planned - whether what a unit adds to and settles are rules of its specification */
static bool unit_is_planned(const qual_image *image, struct span rules, uint32_t unit) {
    struct span terms = span_of(image, QUAL_COLUMN_unit_first_term, unit);
    struct span closes = span_of(image, QUAL_COLUMN_unit_first_close, unit);

    for (uint32_t term = terms.first; term < terms.end; term++)
        if (!counts(image, rules, image_value(image, QUAL_COLUMN_term_rule, term)))
            return false;
    for (uint32_t close = closes.first; close < closes.end; close++)
        if (!counts(image, rules, image_value(image, QUAL_COLUMN_close_rule, close)))
            return false;
    return true;
}

/* scrambled - a number of which sums tell sets of rows apart */
static uint64_t scrambled(uint32_t row) {
    uint64_t mixed = (row + UINT64_C(1)) * UINT64_C(0x9E3779B97F4A7C15);

    mixed = (mixed ^ mixed >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ mixed >> 31;
}

/*
 * order_is_whole - whether the order of units holds each unit of a specification once
 *
 * There is no memory to mark units in, so sums are compared; a forged order with
 * the sum of the right one decides a unit twice, which gives a wrong verdict
 * and does no other harm.
 */
static bool order_is_whole(const qual_image *image, struct span units) {
    uint64_t sum = 0;

    for (uint32_t row = units.first; row < units.end; row++) {
        uint32_t unit = image_value(image, QUAL_COLUMN_unit_order, row);

        if (!holds(units, unit))
            return false;
        sum += scrambled(row) - scrambled(unit);
    }
    return sum == 0;
}

/* work_is_bounded - whether a search of a specification takes no more than it may */
static bool work_is_bounded(const qual_image *image, uint32_t spec) {
    struct span units = span_of(image, QUAL_COLUMN_spec_first_unit, spec);
    struct span rules = span_of(image, QUAL_COLUMN_spec_first_rule, spec);
    struct combination_terms terms = qual_combination_terms((qual_spec){image, spec});
    uint32_t states = image_value(image, QUAL_COLUMN_spec_states, spec);

    return rules.end - rules.first <= COMBINATION_RULES && states >= 1 &&
           states <= COMBINATION_STATES &&
           qual_search_bytes(units.end - units.first, states) <= SEARCH_MEMORY_LIMIT &&
           qual_combination_choices(&terms) <= COMBINATION_CHOICES;
}

static bool spec_is_planned(const qual_image *image, uint32_t spec) {
    struct span units = span_of(image, QUAL_COLUMN_spec_first_unit, spec);
    struct span rules = span_of(image, QUAL_COLUMN_spec_first_rule, spec);
    bool search = image_value(image, QUAL_COLUMN_spec_search, spec) != 0;
    bool requirements = image_value(image, QUAL_COLUMN_spec_requirements, spec) != 0;

    /* Sums leave no unit out. */
    if (image_value(image, QUAL_COLUMN_spec_summed, spec) != 0 && (search || requirements))
        return false;
    for (uint32_t rule = rules.first; rule < rules.end; rule++)
        if (!rule_is_planned(image, rules, search, rule))
            return false;
    for (uint32_t unit = units.first; unit < units.end; unit++)
        if (!unit_is_planned(image, rules, unit))
            return false;
    return order_is_whole(image, units) && work_is_bounded(image, spec);
}

enum qual_image_error qual_verify_plan(const qual_image *image) {
    for (uint32_t spec = 0; spec < image->rows[QUAL_TABLE_spec]; spec++)
        if (!spec_is_planned(image, spec))
            return QUAL_IMAGE_VALUE;
    return QUAL_IMAGE_VALID;
}
