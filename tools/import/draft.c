/* draft.c - a specification while it is read out of a document */
#include "import/draft.h"

#include <string.h>

#define ADD(draft, items, count, capacity)                                                         \
    ((items) = arena_grow((draft)->arena, (items), (count), &(capacity), sizeof *(items)),         \
     &(items)[(count)++])

struct draft_unit *draft_unit_find(struct draft *draft, const char *urn) {
    size_t found;

    draft->unit_index.arena = draft->arena;
    while (draft->unit_indexed < draft->unit_count &&
           draft->units[draft->unit_indexed].urn.value != NULL) {
        name_index_add(&draft->unit_index, draft->units[draft->unit_indexed].urn.value,
                       draft->unit_indexed);
        draft->unit_indexed++;
    }
    found = name_index_find(&draft->unit_index, urn);
    if (found != NAME_NONE)
        return &draft->units[found];
    for (size_t i = draft->unit_indexed; i < draft->unit_count; i++)
        if (draft->units[i].urn.value != NULL && strcmp(draft->units[i].urn.value, urn) == 0)
            return &draft->units[i];
    return NULL;
}

struct draft_unit *draft_add_unit(struct draft *draft) {
    struct draft_unit *unit = ADD(draft, draft->units, draft->unit_count, draft->unit_capacity);

    *unit = (struct draft_unit){0};
    return unit;
}

struct draft_group *draft_add_group(struct draft *draft) {
    struct draft_group *group =
        ADD(draft, draft->groups, draft->group_count, draft->group_capacity);

    *group = (struct draft_group){.counts = true};
    return group;
}

struct draft_rule *draft_add_rule(struct draft *draft) {
    struct draft_rule *rule = ADD(draft, draft->rules, draft->rule_count, draft->rule_capacity);

    *rule = (struct draft_rule){.within = DRAFT_COMMON};
    return rule;
}

struct draft_element *draft_add_element(struct draft *draft, enum element element) {
    struct draft_element *added =
        ADD(draft, draft->elements, draft->element_count, draft->element_capacity);

    *added = (struct draft_element){.element = element, .within = DRAFT_COMMON};
    return added;
}

struct draft_stated *draft_add_stated(struct draft *draft) {
    struct draft_stated *stated =
        ADD(draft, draft->stated, draft->stated_count, draft->stated_capacity);

    *stated = (struct draft_stated){0};
    return stated;
}

struct draft_outcome *draft_add_outcome(struct draft *draft, struct draft_unit *unit) {
    struct draft_outcome *outcome =
        ADD(draft, unit->outcomes, unit->outcome_count, unit->outcome_capacity);

    *outcome = (struct draft_outcome){0};
    return outcome;
}

struct draft_criterion *draft_add_criterion(struct draft *draft, struct draft_outcome *outcome) {
    struct draft_criterion *criterion =
        ADD(draft, outcome->criteria, outcome->criterion_count, outcome->criterion_capacity);

    *criterion = (struct draft_criterion){0};
    return criterion;
}

void draft_add_datum(struct draft *draft, struct data *data, struct datum datum) {
    *ADD(draft, data->items, data->count, data->capacity) = datum;
}

struct datum draft_get(const struct draft_element *element, const char *name) {
    for (size_t i = 0; i < element->attribute_count; i++)
        if (strcmp(element->attributes[i].name, name) == 0)
            return element->attributes[i].value;
    return (struct datum){0};
}

void draft_set(struct draft *draft, struct draft_element *element, const char *name,
               struct datum value) {
    struct draft_attribute *attribute;

    if (value.value == NULL || draft_get(element, name).value != NULL)
        return;
    attribute =
        ADD(draft, element->attributes, element->attribute_count, element->attribute_capacity);
    *attribute = (struct draft_attribute){name, value};
}
