/* verify_fact.c - compare the facts of an image with the XML */
#include "compile/verify_fact.h"

#include <stdio.h>
#include <string.h>

/* What a fact should be. */
struct wanted {
    const char *element;
    const char *attribute;
    const char *value;
    uint32_t item;
    const char *unit;
};

/* count_of - the count of elements of a name, to be read or raised */
static uint32_t *count_of(struct verification *verification, const char *name) {
    size_t i = 0;

    while (i + 1 < VERIFY_NAMES && verification->counts[i].name != NULL &&
           strcmp(verification->counts[i].name, name) != 0)
        i++;
    verification->counts[i].name = name;
    return &verification->counts[i].count;
}

/* has_name - whether a fact is named after an element and attribute */
static bool has_name(const qual_fact *fact, const struct wanted *wanted) {
    size_t length = strlen(wanted->element);

    return strncmp(fact->name, wanted->element, length) == 0 && fact->name[length] == '.' &&
           strcmp(fact->name + length + 1, wanted->attribute) == 0;
}

/* is_about - whether a fact is about the unit it should be about */
static bool is_about(struct verification *verification, const qual_fact *fact, const char *unit) {
    if (unit == NULL || !fact->has_unit)
        return unit == NULL && !fact->has_unit;
    return qual_unit_spec(fact->unit).row == verification->spec.row &&
           strcmp(qual_unit_urn(fact->unit).text, unit) == 0;
}

/* compare_next - compare the next fact of the image */
static void compare_next(struct verification *verification, const xmlNode *node,
                         const struct wanted *wanted) {
    qual_fact fact;

    if (!qual_fact_next(verification->spec, &verification->fact, &fact)) {
        differ(verification, node, "%s: the tables have no such fact", wanted->attribute);
        return;
    }
    if (!has_name(&fact, wanted) || strcmp(fact.value, wanted->value) != 0)
        differ(verification, node, "%s: the XML has '%s', the tables %s '%s'", wanted->attribute,
               wanted->value, fact.name, fact.value);
    if (fact.item != wanted->item)
        differ(verification, node, "%s: it is number %lu of the XML, number %lu of the tables",
               wanted->attribute, (unsigned long)wanted->item, (unsigned long)fact.item);
    if (!is_about(verification, &fact, wanted->unit))
        differ(verification, node, "%s: the tables have it about another unit", wanted->attribute);
}

void verify_facts(struct verification *verification, const xmlNode *node, const char *unit) {
    const char *name = (const char *)node->name;
    uint32_t item = ++*count_of(verification, name);

    if (strcmp(name, "holds") == 0) {
        char role[16];
        struct wanted wanted = {name, "role", role, item, unit};

        snprintf(role, sizeof role, "%lu", (unsigned long)*count_of(verification, "role"));
        compare_next(verification, node, &wanted);
    }
    for (const xmlAttr *at = node->properties; at != NULL; at = at->next) {
        struct wanted wanted = {name, (const char *)at->name, NULL, item, unit};

        if (at->_private != NULL)
            continue;
        wanted.value = attribute_text(verification, node, wanted.attribute);
        compare_next(verification, node, &wanted);
    }
}

void verify_fact_elements(struct verification *verification, const xmlNode *node,
                          const char *unit) {
    verify_facts(verification, node, unit);
    for (node = next_element(node->children); node != NULL; node = next_element(node->next))
        verify_facts(verification, node, unit);
}

void verify_no_more_facts(struct verification *verification) {
    qual_fact fact;

    while (qual_fact_next(verification->spec, &verification->fact, &fact))
        differ(verification, verification->root, "the tables have a fact more: %s '%s'", fact.name,
               fact.value);
}
