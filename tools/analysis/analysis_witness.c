/*
 * analysis_witness.c - single claims that settle a question about a rule
 *
 * Where a claim that is easily found shows that a rule changes something, or
 * that a stated figure is not the least without it, no automaton is needed.
 * Claims are looked for where dropping units keeps them valid, as it does under
 * minimums; a witness that is not found says nothing.
 */
#include <string.h>

#include "analysis/analysis.h"
#include "analysis/automaton_step.h"

/* The rules without one of them, and a claim that they allow. */
struct witness {
    struct combination_terms *terms;
    struct automaton_step *steps; /* in the order in which units are decided */
    uint32_t first_unit, unit_count;
    bool *claim;
};

static struct witness witness_begin(const struct analysis *analysis, struct arena *scratch,
                                    const uint8_t *edits) {
    const qual_image *image = analysis->spec.image;
    struct witness witness = {.unit_count = analysis->unit_count};

    witness.terms = arena_alloc(scratch, sizeof *witness.terms);
    *witness.terms = analysis->terms;
    witness.terms->edits = edits;
    witness.first_unit = image_value(image, QUAL_COLUMN_spec_first_unit, analysis->spec.row);
    witness.steps = arena_array(scratch, witness.unit_count + 1, sizeof *witness.steps);
    witness.claim = arena_array(scratch, witness.unit_count + 1, sizeof *witness.claim);
    for (uint32_t i = 0; i < witness.unit_count; i++)
        witness.steps[i] = automaton_step_prepare(
            scratch, witness.terms,
            image_value(image, QUAL_COLUMN_unit_order, witness.first_unit + i));
    return witness;
}

/* is_valid - whether the rules allow the claim */
static bool is_valid(const struct witness *witness) {
    struct combination state = qual_combination_begin(witness->terms, 0);

    for (uint32_t i = 0; i < witness->unit_count; i++)
        if (!automaton_step_go(&witness->steps[i], &state,
                               witness->claim[witness->steps[i].unit - witness->first_unit]))
            return false;
    return true;
}

/* take_everything - every unit that may count; false when the rules do not allow that */
static bool take_everything(const struct analysis *analysis, struct witness *witness) {
    for (uint32_t unit = 0; unit < witness->unit_count; unit++)
        witness->claim[unit] = !analysis->surplus[unit];
    return is_valid(witness);
}

/* drop_heaviest - drop units while the claim stays valid, those of most weight first */
static void drop_heaviest(struct witness *witness, const uint32_t *weights, struct arena *scratch) {
    bool *tried = arena_array(scratch, witness->unit_count + 1, sizeof *tried);

    for (;;) {
        uint32_t heaviest = witness->unit_count;

        for (uint32_t unit = 0; unit < witness->unit_count; unit++)
            if (witness->claim[unit] && !tried[unit] && weights[unit] > 0 &&
                (heaviest == witness->unit_count || weights[unit] > weights[heaviest]))
                heaviest = unit;
        if (heaviest == witness->unit_count)
            return;
        tried[heaviest] = true;
        witness->claim[heaviest] = false;
        if (!is_valid(witness))
            witness->claim[heaviest] = true;
    }
}

static uint32_t weigh(const struct witness *witness, const uint32_t *weights) {
    uint32_t sum = 0;

    for (uint32_t unit = 0; unit < witness->unit_count; unit++)
        sum += witness->claim[unit] ? weights[unit] : 0;
    return sum;
}

bool analysis_breaks(const struct analysis *analysis, const uint8_t *edits, uint32_t index,
                     struct arena *scratch) {
    struct witness witness = witness_begin(analysis, scratch, edits);
    const uint32_t *weights = analysis_weights(analysis, scratch, index);
    qual_rule rule = analysis_rule(analysis, index);
    uint32_t bound;

    if (!take_everything(analysis, &witness))
        return false;
    if (qual_rule_most(rule, &bound) && weigh(&witness, weights) > bound)
        return true;
    if (!qual_rule_least(rule, &bound))
        return false;
    drop_heaviest(&witness, weights, scratch);
    return weigh(&witness, weights) < bound;
}

bool analysis_goes_below(const struct analysis *analysis, const uint8_t *edits,
                         enum qual_measure measure, uint32_t figure, struct arena *scratch) {
    struct witness witness = witness_begin(analysis, scratch, edits);
    uint32_t *weights = arena_array(scratch, analysis->unit_count + 1, sizeof *weights);

    for (uint32_t unit = 0; unit < analysis->unit_count; unit++)
        (void)analysis_figure(analysis_unit(analysis, unit), measure, &weights[unit]);
    if (!take_everything(analysis, &witness))
        return false;
    drop_heaviest(&witness, weights, scratch);
    return weigh(&witness, weights) < figure;
}
