/* complete.c - the smallest further set of units with which the award is earned */
#include "search.h"

/* What counts first, second and third, by what is asked. */
static const enum qual_measure orders[][SEARCH_COSTS] = {
    [QUAL_MEASURE_NONE] = {QUAL_MEASURE_UNITS, QUAL_MEASURE_HOURS, QUAL_MEASURE_CREDITS},
    [QUAL_MEASURE_UNITS] = {QUAL_MEASURE_UNITS, QUAL_MEASURE_HOURS, QUAL_MEASURE_CREDITS},
    [QUAL_MEASURE_CREDITS] = {QUAL_MEASURE_CREDITS, QUAL_MEASURE_HOURS, QUAL_MEASURE_UNITS},
    [QUAL_MEASURE_HOURS] = {QUAL_MEASURE_HOURS, QUAL_MEASURE_CREDITS, QUAL_MEASURE_UNITS}};

/* is_stated - whether every unit that may be added states the figure asked for */
static bool is_stated(qual_spec spec, const uint8_t *gained, enum qual_measure by) {
    enum qual_image_column column =
        by == QUAL_MEASURE_CREDITS ? QUAL_COLUMN_unit_credit : QUAL_COLUMN_unit_glh;
    uint32_t first = image_value(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
    uint32_t count = qual_spec_unit_count(spec), figure;

    if (by != QUAL_MEASURE_CREDITS && by != QUAL_MEASURE_HOURS)
        return true;
    for (uint32_t i = 0; i < count; i++)
        if (gained[i] == 0 && image_value(spec.image, QUAL_COLUMN_unit_surplus, first + i) == 0 &&
            !image_figure(spec.image, column, first + i, &figure))
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
    struct search search = {
        .spec = spec, .aim = SEARCH_COMPLETION, .gained = gained, .memory = memory, .size = size};

    memset(further, 0, qual_spec_unit_count(spec));
    if (memory == NULL || size < qual_search_memory(spec))
        return QUAL_COMPLETION_MEMORY;

    /* Counting units tells whether the award is earned already, whatever is stated. */
    memcpy(search.order, orders[stated ? by : QUAL_MEASURE_UNITS], sizeof search.order);
    if (!qual_search_run(&search, further))
        return QUAL_COMPLETION_IMPOSSIBLE;
    if (stated || is_empty(further, qual_spec_unit_count(spec)))
        return QUAL_COMPLETION_FOUND;
    memset(further, 0, qual_spec_unit_count(spec));
    return QUAL_COMPLETION_NOT_STATED;
}
