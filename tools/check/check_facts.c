/* check_facts.c - elements that are facts only, put together again */
#include "check/check_facts.h"

#include <string.h>

struct fact_rows check_facts(const struct check_context *context, const char *element,
                             const char *first, const char *second) {
    const struct spec_model *spec = context->spec;
    const char *const columns[FACT_COLUMNS] = {first, second};
    size_t length = strlen(element);
    struct fact_rows rows = {.count = 0};

    for (size_t i = 0; i < spec->fact_count; i++) {
        const struct fact_model *fact = &spec->facts[i];

        if (strncmp(fact->name, element, length) != 0 || fact->name[length] != '.')
            continue;
        /* The facts of one element follow each other. */
        if (rows.count == 0 || rows.items[rows.count - 1].at != fact->at) {
            rows.items = arena_grow(context->findings->arena, rows.items, rows.count,
                                    &rows.capacity, sizeof *rows.items);
            rows.items[rows.count++] = (struct fact_row){.at = fact->at, .unit = fact->unit};
        }
        for (size_t j = 0; j < FACT_COLUMNS; j++)
            if (columns[j] != NULL && strcmp(fact->name + length + 1, columns[j]) == 0)
                rows.items[rows.count - 1].values[j] = fact->value;
    }
    return rows;
}
