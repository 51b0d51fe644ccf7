/*
 * fact_item.h - facts without a function of their own, put together by element
 *
 * An image holds one fact for each attribute; what a reviewer looks at is the
 * element.
 */
#ifndef QUALC_DIFF_FACT_ITEM_H
#define QUALC_DIFF_FACT_ITEM_H

#include <stddef.h>
#include <stdint.h>

#include "../../src/qual.h"
#include "base/arena.h"

/* The unit of an element that is about the qualification. */
#define ITEM_OF_SPEC UINT32_MAX

struct fact_attribute {
    const char *name; /* without the element */
    const char *value;
};

struct fact_item {
    const char *element;
    uint32_t unit;  /* index of the unit it is about; ITEM_OF_SPEC */
    uint32_t first; /* index of its first fact in the specification */
    struct fact_attribute *attributes;
    size_t count, capacity;
};

struct fact_items {
    struct fact_item *items;
    size_t count, capacity;
};

/* fact_items_read - the elements of a specification in document order */
struct fact_items fact_items_read(struct arena *arena, qual_spec spec);

/* fact_item_value - the value of an attribute; NULL when it has none */
const char *fact_item_value(const struct fact_item *item, const char *name);

/* fact_item_text - the element in a few words: "Ofqual (nation England)" */
const char *fact_item_text(struct arena *arena, const struct fact_item *item);

#endif
