/* reader_attributes.c - from attributes to records and facts */
#include <string.h>

#include "base/suggest.h"
#include "base/text.h"
#include "reader/reader_state.h"

/* Values -------------------------------------------------------------------- */

/*
 * normalise - copy a value without white space at its ends, other runs of it as
 * one space
 *
 * libxml2 writes '&' as "&#38;" as long as it is not asked to put entities in
 * place, which it never is here.
 */
static void normalise(char *copy, const xmlChar *value, const xmlChar *end) {
    char *to = copy;

    while (value < end) {
        char c = (char)*value;

        if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
            if (to > copy && to[-1] != ' ')
                *to++ = ' ';
            value++;
            continue;
        }
        *to++ = c;
        value += c == '&' && end - value >= 5 && memcmp(value, "&#38;", 5) == 0 ? 5 : 1;
    }
    if (to > copy && to[-1] == ' ')
        to--;
    *to = '\0';
}

/* is_kept - whether the text of an attribute stays in the model */
static bool is_kept(const struct attribute *attribute) {
    return attribute->fact != NULL || attribute->type < VALUE_FIGURE;
}

/* value_text - the normalised value, in the arena or, when nobody keeps it, in the scratch */
static const char *value_text(struct reader *reader, const struct attribute *attribute,
                              const xmlChar *value, const xmlChar *end) {
    size_t size = (size_t)(end - value) + 1;
    char *text;

    if (is_kept(attribute)) {
        text = arena_alloc(reader->arena, size);
    } else {
        if (size > reader->scratch_size) {
            reader->scratch = arena_alloc(reader->arena, size * 2);
            reader->scratch_size = size * 2;
        }
        text = reader->scratch;
    }
    normalise(text, value, end);
    return text;
}

/* Facts ----------------------------------------------------------------------- */

static void add_fact(struct reader *reader, enum element element, size_t at, const char *name,
                     const char *value) {
    struct spec_model *spec = reader->spec;
    bool of_unit =
        element == ELEMENT_STANDARD || element == ELEMENT_REPLACES || element == ELEMENT_EQUIVALENT;

    spec->facts = arena_grow(reader->arena, spec->facts, spec->fact_count, &spec->fact_capacity,
                             sizeof *spec->facts);
    spec->facts[spec->fact_count++] = (struct fact_model){
        .at = at,
        .name = name,
        .value = value,
        .item = reader->items[element],
        .unit = of_unit ? spec->unit_count - 1 : FACT_OF_SPEC,
    };
}

/* add_role - say of what somebody holds which role it is for */
static void add_role(struct reader *reader, size_t at) {
    add_fact(reader, ELEMENT_HOLDS, at, "holds.role",
             arena_format(reader->arena, "%u", (unsigned)reader->items[ELEMENT_ROLE]));
}

/* Attributes ------------------------------------------------------------------ */

/* report_unknown - report an attribute that an element does not have */
static void report_unknown(struct reader *reader, const struct element_row *row, size_t at,
                           const xmlChar **raw) {
    const char *local = (const char *)raw[RAW_NAME];
    const char *prefix = (const char *)raw[RAW_PREFIX];
    const char *name = prefix == NULL ? local : arena_format(reader->arena, "%s:%s", prefix, local);
    struct place place = {reader->source, source_attribute(reader->source, at, name)};
    struct suggest nearest;
    struct finding *finding =
        finding_add(reader->findings, 10, place, "'%s' has no attribute '%s'", row->name, name);

    suggest_start(&nearest, local);
    for (size_t i = 0; i < row->attribute_count; i++)
        suggest_offer(&nearest, row->attributes[i].name);
    finding->subject = arena_copy(reader->arena, name, strlen(name));
    finding->hint = nearest.best;
}

/* report_absent - report the attributes that an element must have and has not */
static void report_absent(struct reader *reader, enum element element, uint32_t seen, size_t at) {
    const struct element_row *row = vocabulary(element);
    struct place place = {reader->source, source_tag(reader->source, at)};

    for (size_t i = 0; i < row->attribute_count; i++)
        if (row->attributes[i].required && (seen & UINT32_C(1) << i) == 0)
            finding_add(reader->findings, 11, place, "'%s' needs the attribute '%s'", row->name,
                        row->attributes[i].name);
}

/* report_no_amount - an amount without either of its bounds says nothing */
static void report_no_amount(struct reader *reader, size_t at) {
    struct span tag = source_tag(reader->source, at);

    if (!source_has_attribute(reader->source, at, "min") &&
        !source_has_attribute(reader->source, at, "max"))
        finding_add(reader->findings, 11, (struct place){reader->source, tag},
                    "'amount' needs the attribute 'min' or 'max'");
}

/*
 * note_missing - remember a unit, group or member that cannot be referred to
 *
 * What refers to it would be reported as an error, though it may be right.
 */
static void note_missing(struct reader *reader, enum element element, const void *record) {
    struct spec_model *spec = reader->spec;

    if (element == ELEMENT_UNIT && ((const struct unit_model *)record)->urn == NULL)
        spec->units_missing = true;
    if (element == ELEMENT_GROUP && ((const struct group_model *)record)->letter == NULL)
        spec->groups_missing = true;
    if (element == ELEMENT_MEMBER && ((const struct member_model *)record)->unit == NULL)
        spec->members_missing = true;
}

/*
 * find_attribute - the index of an attribute in the row of its element
 *
 * Looks from the one after the last found, since most documents keep the order
 * of the vocabulary. Returns the count of attributes when there is none.
 */
static size_t find_attribute(const struct element_row *row, size_t from, const char *name) {
    for (size_t i = 0; i < row->attribute_count; i++) {
        size_t at = from + i;

        if (at >= row->attribute_count)
            at -= row->attribute_count;
        if (strcmp(row->attributes[at].name, name) == 0)
            return at;
    }
    return row->attribute_count;
}

void attributes_read(struct reader *reader, enum element element, void *record, size_t at,
                     const xmlChar **attributes, int count) {
    const struct element_row *row = vocabulary(element);
    uint32_t seen = 0;
    size_t found = 0;

    if (element == ELEMENT_HOLDS)
        add_role(reader, at);
    for (int i = 0; i < count; i++) {
        const xmlChar **raw = attributes + i * RAW_WIDTH;
        const struct attribute *attribute;
        struct given given;
        void *member;
        size_t index = row->attribute_count;

        if (raw[RAW_PREFIX] == NULL)
            index = find_attribute(row, found, (const char *)raw[RAW_NAME]);
        if (index == row->attribute_count) {
            report_unknown(reader, row, at, raw);
            continue;
        }
        found = index + 1;
        seen |= UINT32_C(1) << index;
        attribute = &row->attributes[index];
        member = attribute->offset == NOT_IN_MODEL ? NULL : (char *)record + attribute->offset;
        given = (struct given){attribute,
                               value_text(reader, attribute, raw[RAW_VALUE], raw[RAW_END]), at};
        if (value_keep(reader, &given, member) && attribute->fact != NULL)
            add_fact(reader, element, at, attribute->fact, given.text);
    }
    report_absent(reader, element, seen, at);
    if (element == ELEMENT_AMOUNT)
        report_no_amount(reader, at);
    note_missing(reader, element, record);
}
