/* image_plan_states.c - how many claims a search keeps at once */
#include "../src/combination.h"
#include "../src/search.h"
#include "image/image_plan.h"
#include "image/state_set.h"

/* What a search may come to, followed through every unit. */
struct survey {
    struct combination_terms terms;
    uint32_t ways; /* of gaining a unit that some rule tells apart */
    struct state_set sets[2];
    uint32_t widest; /* most states between two units */
    uint32_t steps;  /* states gone on from */
};

/* ways_of - the ways of gaining a unit that some rule tells apart; where none does, one way */
static uint32_t ways_of(const struct combination_terms *terms) {
    for (uint32_t rule = terms->first_rule; rule < terms->end_rule; rule++)
        if (image_value(terms->spec.image, QUAL_COLUMN_rule_gained, rule) != 0)
            return QUAL_GAINED_IMPORTED * 2 - 1;
    return QUAL_GAINED_ASSESSED;
}

/* follow - add what becomes of a state when a unit is left out, or taken in any way */
static void follow(const struct survey *survey, const struct combination *state, uint32_t unit,
                   struct state_set *next) {
    const struct combination_terms *terms = &survey->terms;
    struct combination after = *state;
    struct shortfall missing = {0, 0, 0};
    struct shortfall *lenient = terms->one_pathway ? &missing : NULL;

    if (qual_combination_close(terms, &after, unit, lenient))
        (void)state_set_add(next, &after);
    if (image_value(terms->spec.image, QUAL_COLUMN_unit_surplus, unit) != 0)
        return;
    for (uint32_t gained = QUAL_GAINED_ASSESSED; gained <= survey->ways; gained *= 2) {
        after = *state;
        if (qual_combination_take(terms, &after, unit, gained) &&
            qual_combination_close(terms, &after, unit, lenient))
            (void)state_set_add(next, &after);
    }
}

/* follow_choice - go through the units with one choice of pathways; false past a limit */
static bool follow_choice(struct survey *survey, uint32_t choice) {
    qual_spec spec = survey->terms.spec;
    uint32_t first = image_value(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
    uint32_t units = qual_spec_unit_count(spec);
    struct state_set *now = &survey->sets[0], *next = &survey->sets[1];
    struct combination begin = qual_combination_begin(&survey->terms, choice);

    state_set_clear(now);
    (void)state_set_add(now, &begin);
    for (uint32_t i = 0; i < units; i++) {
        uint32_t unit = image_value(spec.image, QUAL_COLUMN_unit_order, first + i);
        struct state_set *spare = now;

        if (now->count > PLAN_STEPS_LIMIT - survey->steps)
            return false;
        survey->steps += (uint32_t)now->count;
        state_set_clear(next);
        for (size_t j = 0; j < now->count; j++)
            follow(survey, &now->items[j], unit, next);
        if (next->count > COMBINATION_STATES)
            return false;
        if (next->count > survey->widest)
            survey->widest = (uint32_t)next->count;
        now = next;
        next = spare;
    }
    return true;
}

uint32_t image_plan_states(struct arena *arena, qual_spec spec) {
    struct survey survey = {.terms = qual_combination_terms(spec), .widest = 1};
    uint32_t choices = qual_combination_choices(&survey.terms);

    survey.ways = ways_of(&survey.terms);
    state_set_begin(&survey.sets[0], arena);
    state_set_begin(&survey.sets[1], arena);
    if (!follow_choice(&survey, 0))
        return 0;
    /* Without maximums and pathways no verdict looks for the nearest claim. */
    if (image_value(spec.image, QUAL_COLUMN_spec_search, spec.row) == 0)
        choices = 0;
    survey.terms.one_pathway = true;
    for (uint32_t choice = 0; choice < choices; choice++)
        if (!follow_choice(&survey, choice))
            return 0;
    return qual_search_bytes(qual_spec_unit_count(spec), survey.widest) > SEARCH_MEMORY_LIMIT
               ? 0
               : survey.widest;
}
