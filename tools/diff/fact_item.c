/* fact_item.c - facts without a function of their own, put together by element */
#include "diff/fact_item.h"

#include <string.h>

#include "base/text.h"

/* begin - append an element whose first fact this is */
static struct fact_item *begin(struct arena *arena, struct fact_items *items, const qual_fact *fact,
                               uint32_t index) {
    const char *dot = strchr(fact->name, '.');
    size_t length = dot == NULL ? strlen(fact->name) : (size_t)(dot - fact->name);
    struct fact_item *item;

    items->items =
        arena_grow(arena, items->items, items->count, &items->capacity, sizeof *items->items);
    item = &items->items[items->count++];
    *item = (struct fact_item){.unit = ITEM_OF_SPEC, .first = index};
    item->element = arena_copy(arena, fact->name, length);
    return item;
}

/*
 * goes_on - whether a fact belongs to the element of the one before
 *
 * Each attribute of the qualification itself is a thing of its own.
 */
static bool goes_on(const struct fact_item *item, const qual_fact *fact, uint32_t number,
                    uint32_t last) {
    size_t length = strlen(item->element);

    return number == last && strcmp(item->element, "qualification") != 0 &&
           strncmp(fact->name, item->element, length) == 0 && fact->name[length] == '.';
}

struct fact_items fact_items_read(struct arena *arena, qual_spec spec) {
    struct fact_items items = {0};
    struct fact_item *item = NULL;
    uint32_t cursor = 0, last = 0;
    uint32_t first_unit = qual_spec_unit(spec, 0).row;
    qual_fact fact;

    while (qual_fact_next(spec, &cursor, &fact)) {
        const char *dot = strchr(fact.name, '.');

        if (item == NULL || !goes_on(item, &fact, fact.item, last))
            item = begin(arena, &items, &fact, cursor - 1);
        last = fact.item;
        if (fact.has_unit)
            item->unit = fact.unit.row - first_unit;
        item->attributes = arena_grow(arena, item->attributes, item->count, &item->capacity,
                                      sizeof *item->attributes);
        item->attributes[item->count++] =
            (struct fact_attribute){dot == NULL ? fact.name : dot + 1, fact.value};
    }
    return items;
}

const char *fact_item_value(const struct fact_item *item, const char *name) {
    for (size_t i = 0; i < item->count; i++)
        if (strcmp(item->attributes[i].name, name) == 0)
            return item->attributes[i].value;
    return NULL;
}

/* add_words - append a name of the vocabulary, hyphens as spaces */
static void add_words(struct text *text, const char *name) {
    for (; *name != '\0'; name++)
        text_add_char(text, *name == '-' ? ' ' : *name);
}

static const char *age_text(struct arena *arena, const struct fact_item *item) {
    const char *from = fact_item_value(item, "from");
    const char *to = fact_item_value(item, "to");

    if (from == NULL)
        return to == NULL ? "any age" : arena_format(arena, "up to %s", to);
    return to == NULL ? arena_format(arena, "%s or above", from)
                      : arena_format(arena, "%s to %s", from, to);
}

const char *fact_item_text(struct arena *arena, const struct fact_item *item) {
    struct text text = {.arena = arena};

    if (strcmp(item->element, "age-range") == 0)
        return age_text(arena, item);
    text_add(&text, item->attributes[0].value);
    for (size_t i = 1; i < item->count; i++) {
        text_add(&text, i == 1 ? " (" : ", ");
        add_words(&text, item->attributes[i].name);
        text_format(&text, " %s", item->attributes[i].value);
    }
    if (item->count > 1)
        text_add_char(&text, ')');
    text_add_char(&text, '\0');
    return text.bytes;
}
