/* show_facts.c - facts without a function of their own, grouped by element */
#include <string.h>

#include "show/show.h"

/* The outermost element. */
#define QUALIFICATION "qualification"

/* The attribute by which an element within another names that; its row follows anyway. */
#define AROUND "holds.role"

/* Attributes that say which one a thing is: their value needs no name before it. */
static const char *const naming[] = {
    "name",    "title", "method",       "scale", "kind",    "code",   "version",
    "finding", "fact",  "learning-aim", "unit",  "purpose", "scheme", "specification-code"};

static bool is_naming(const char *attribute) {
    for (size_t i = 0; i < sizeof naming / sizeof naming[0]; i++)
        if (strcmp(naming[i], attribute) == 0)
            return true;
    return false;
}

/* add_words - append a name of the vocabulary, hyphens as spaces */
static void add_words(struct text *out, const char *name, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (name[i] == '-')
            text_add_char(out, ' ');
        else
            text_add_char(out, name[i]);
    }
}

/* element_length - bytes of a fact's name before its attribute */
static size_t element_length(const char *name) {
    const char *dot = strrchr(name, '.');

    return dot == NULL ? strlen(name) : (size_t)(dot - name);
}

static const char *attribute_name(const char *name) {
    size_t length = element_length(name);

    return name[length] == '.' ? name + length + 1 : name;
}

/* is_element - whether a fact comes from an element of a name */
static bool is_element(const qual_fact *fact, const char *element) {
    size_t length = element_length(fact->name);

    return strlen(element) == length && strncmp(fact->name, element, length) == 0;
}

/* same_row - whether two facts share a row; each attribute of the qualification has its own */
static bool same_row(const qual_fact *a, const qual_fact *b) {
    size_t length = element_length(a->name);

    if (is_element(a, QUALIFICATION))
        return strcmp(a->name, b->name) == 0;
    return length == element_length(b->name) && strncmp(a->name, b->name, length) == 0;
}

/* One element as it is put together: "Ofqual (nation England)". */
struct item {
    struct text names;
    struct text others;
    size_t facts;
};

/* The row of an element as it is put together. */
struct row {
    struct text cell;
    bool lines; /* the last element stands on a line of its own */
};

static void add_fact(struct item *item, const qual_fact *fact) {
    const char *attribute = attribute_name(fact->name);
    struct text *out = is_naming(attribute) ? &item->names : &item->others;

    item->facts++;
    if (out->length > 0)
        text_add(out, ", ");
    if (out == &item->names) {
        text_add(out, fact->value);
        return;
    }
    if (strcmp(fact->value, "no") == 0)
        text_add(out, "not ");
    add_words(out, attribute, strlen(attribute));
    if (strcmp(fact->value, "yes") != 0 && strcmp(fact->value, "no") != 0)
        text_format(out, " %s", fact->value);
}

/*
 * add_item - append an element to the cell of its row
 *
 * Elements of a single fact stand side by side, others on a line each.
 */
static void add_item(struct row *row, const struct item *item) {
    struct text *cell = &row->cell;
    bool line = item->facts > 1;

    if (cell->length > 0)
        text_add(cell, line || row->lines ? "\n" : ", ");
    row->lines = line;
    text_add_bytes(cell, item->names.bytes, item->names.length);
    if (item->others.length > 0 && item->names.length > 0)
        text_add(cell, " (");
    text_add_bytes(cell, item->others.bytes, item->others.length);
    if (item->others.length > 0 && item->names.length > 0)
        text_add_char(cell, ')');
}

/* is_wanted - whether a fact is about the thing shown */
static bool is_wanted(const qual_fact *fact, const qual_unit *unit) {
    bool contradicts = is_element(fact, "stated");

    if (strcmp(fact->name, AROUND) == 0)
        return false;
    if (unit == NULL)
        return !fact->has_unit || contradicts;
    return fact->has_unit && fact->unit.row == unit->row && !contradicts;
}

/* label - what stands before the facts of an element */
static const char *label(struct arena *arena, const qual_fact *fact) {
    struct text text = {.arena = arena};

    if (is_element(fact, "stated"))
        return "Stated elsewhere";
    if (is_element(fact, "acknowledge"))
        return "Acknowledged";
    if (is_element(fact, QUALIFICATION))
        add_words(&text, attribute_name(fact->name), strlen(attribute_name(fact->name)));
    else
        add_words(&text, fact->name, element_length(fact->name));
    text_add_char(&text, '\0');
    if (text.bytes[0] >= 'a' && text.bytes[0] <= 'z')
        text.bytes[0] = (char)(text.bytes[0] - 'a' + 'A');
    return text.bytes;
}

/* end_row - append the row of facts that are put together */
static void end_row(struct table *table, const qual_fact *last, struct row *row) {
    const char *cells[2];

    text_add_char(&row->cell, '\0');
    cells[0] = label(table->arena, last);
    cells[1] = row->cell.bytes;
    table_add(table, cells);
    *row = (struct row){.cell = {.arena = table->arena}};
}

/* begin_item - an empty element, with the unit it is about where that is not plain */
static struct item begin_item(struct arena *arena, const qual_fact *fact, bool name_unit) {
    struct item item = {.names = {.arena = arena}, .others = {.arena = arena}};

    if (fact->has_unit && name_unit)
        text_add(&item.names, qual_unit_urn(fact->unit).text);
    return item;
}

void show_facts_text(struct table *table, qual_spec spec, const qual_unit *unit) {
    struct row row = {.cell = {.arena = table->arena}};
    struct item item = {0};
    uint32_t cursor = 0;
    qual_fact fact;
    qual_fact last = {0};

    while (qual_fact_next(spec, &cursor, &fact)) {
        bool row_goes_on, item_goes_on;

        if (!is_wanted(&fact, unit))
            continue;
        row_goes_on = last.name != NULL && same_row(&last, &fact);
        item_goes_on = row_goes_on && fact.item == last.item;
        if (last.name != NULL && !item_goes_on)
            add_item(&row, &item);
        if (last.name != NULL && !row_goes_on)
            end_row(table, &last, &row);
        if (!item_goes_on)
            item = begin_item(table->arena, &fact, unit == NULL);
        add_fact(&item, &fact);
        last = fact;
    }
    if (last.name != NULL) {
        add_item(&row, &item);
        end_row(table, &last, &row);
    }
}
