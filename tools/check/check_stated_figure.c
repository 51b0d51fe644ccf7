/* check_stated_figure.c - what a specification comes to, for what the document states of it */
#include <string.h>

#include "check/check.h"

/* What a figure is about: a unit or a group, or, of neither, the qualification. */
struct subject {
    struct arena *arena;
    const struct spec_model *spec;
    const struct unit_model *unit;
    const struct group_model *group;
};

static const char *units_of_spec(const struct subject *subject) {
    return arena_format(subject->arena, "%zu", subject->spec->unit_count);
}

static const char *units_of_group(const struct subject *subject) {
    return arena_format(subject->arena, "%zu", subject->group->member_count);
}

static const char *outcomes(const struct subject *subject) {
    return arena_format(subject->arena, "%zu", subject->unit->outcome_count);
}

static const char *outcome_range(const struct subject *subject) {
    const struct unit_model *unit = subject->unit;

    if (unit->outcome_count == 0)
        return NULL;
    return arena_format(subject->arena, "%u to %u", (unsigned)unit->outcomes[0].number,
                        (unsigned)unit->outcomes[unit->outcome_count - 1].number);
}

static const char *criteria(const struct subject *subject) {
    size_t count = 0;

    for (size_t i = 0; i < subject->unit->outcome_count; i++)
        count += subject->unit->outcomes[i].criterion_count;
    return arena_format(subject->arena, "%zu", count);
}

static const char *criterion_range(const struct subject *subject) {
    const struct criterion_model *first = NULL, *last = NULL;

    for (size_t i = 0; i < subject->unit->outcome_count; i++) {
        const struct outcome_model *outcome = &subject->unit->outcomes[i];

        if (outcome->criterion_count == 0)
            continue;
        if (first == NULL)
            first = &outcome->criteria[0];
        last = &outcome->criteria[outcome->criterion_count - 1];
    }
    if (first == NULL)
        return NULL;
    return arena_format(subject->arena, "%u.%u to %u.%u", (unsigned)first->outcome,
                        (unsigned)first->number, (unsigned)last->outcome, (unsigned)last->number);
}

static const struct figure_row {
    enum element of;
    const char *name;
    const char *(*text)(const struct subject *subject); /* NULL where there is nothing to count */
} figures[] = {
    {ELEMENT_QUALIFICATION, "units", units_of_spec},
    {ELEMENT_GROUP, "units", units_of_group},
    {ELEMENT_UNIT, "outcomes", outcomes},
    {ELEMENT_UNIT, "outcome-range", outcome_range},
    {ELEMENT_UNIT, "criteria", criteria},
    {ELEMENT_UNIT, "criterion-range", criterion_range},
};

bool check_stated_figure(const struct check_context *context, enum element of, size_t index,
                         const char *name, const char **value) {
    const struct spec_model *spec = context->spec;
    struct subject subject = {.arena = context->findings->arena, .spec = spec};

    if (of == ELEMENT_UNIT)
        subject.unit = &spec->units[index];
    if (of == ELEMENT_GROUP)
        subject.group = &spec->groups[index];
    for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++)
        if (figures[i].of == of && strcmp(figures[i].name, name) == 0) {
            *value = figures[i].text(&subject);
            return true;
        }
    return false;
}

void check_suggest_figures(enum element of, struct suggest *nearest) {
    for (size_t i = 0; i < sizeof figures / sizeof figures[0]; i++)
        if (figures[i].of == of)
            suggest_offer(nearest, figures[i].name);
}
