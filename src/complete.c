/* complete.c - the smallest further set of units with which the award is earned */
#include "search.h"

/* set_order - what counts first, second and third, by what is asked */
static void set_order(struct search *search, enum qual_measure by) {
    search->order[0] = by == QUAL_MEASURE_NONE ? QUAL_MEASURE_UNITS : by;
    search->order[1] = by == QUAL_MEASURE_HOURS ? QUAL_MEASURE_CREDITS : QUAL_MEASURE_HOURS;
    search->order[2] = by == QUAL_MEASURE_HOURS || by == QUAL_MEASURE_CREDITS
                           ? QUAL_MEASURE_UNITS
                           : QUAL_MEASURE_CREDITS;
}

/* unit_states - whether a unit states the figure asked for */
static bool unit_states(const qual_image *image, uint32_t unit, enum qual_measure by) {
    if (by == QUAL_MEASURE_CREDITS)
        return image_value(image, QUAL_COLUMN_unit_credit, unit) != 0;
    return by != QUAL_MEASURE_HOURS || image_value(image, QUAL_COLUMN_unit_glh, unit) != 0;
}

/* is_stated - whether every unit that may be added states the figure asked for */
static bool is_stated(qual_spec spec, const uint8_t *gained, enum qual_measure by) {
    uint32_t first = image_value(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
    uint32_t count = qual_spec_unit_count(spec);

    for (uint32_t i = 0; i < count; i++)
        if (gained[i] == 0 && image_value(spec.image, QUAL_COLUMN_unit_surplus, first + i) == 0 &&
            !unit_states(spec.image, first + i, by))
            return false;
    return true;
}

size_t qual_complete_memory(qual_spec spec) {
    return qual_search_memory(spec);
}

/* is_empty - whether nothing has to be added */
static bool is_empty(const uint8_t *further, uint32_t count) {
    for (uint32_t i = 0; i < count; i++)
        if (further[i] != 0)
            return false;
    return true;
}

enum qual_completion qual_complete(qual_spec spec, const uint8_t *gained, enum qual_measure by,
                                   uint8_t *further, void *memory, size_t size) {
    bool stated = is_stated(spec, gained, by);
    struct search search = {spec, SEARCH_COMPLETION, gained, {QUAL_MEASURE_NONE}, memory, size};

    memset(further, 0, qual_spec_unit_count(spec));
    if (memory == NULL || size < qual_search_memory(spec))
        return QUAL_COMPLETION_MEMORY;

    /* Counting units tells whether the award is earned already, whatever is stated. */
    set_order(&search, stated ? by : QUAL_MEASURE_UNITS);
    if (!qual_search_run(&search, further))
        return QUAL_COMPLETION_IMPOSSIBLE;
    if (stated || is_empty(further, qual_spec_unit_count(spec)))
        return QUAL_COMPLETION_FOUND;
    memset(further, 0, qual_spec_unit_count(spec));
    return QUAL_COMPLETION_NOT_STATED;
}
