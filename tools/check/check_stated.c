/* check_stated.c - contradictions within a document */
#include <string.h>

#include "base/fold.h"
#include "base/suggest.h"
#include "check/check.h"
#include "reader/vocabulary.h"

/* What a 'stated' element contradicts. */
struct compiled {
    enum element of;    /* a unit, a group or the qualification */
    size_t index;       /* of the unit or group */
    const char *value;  /* as text; NULL where it is not stated */
    struct place place; /* where it is stated, or should be */
};

/* member_text - a member of the model as text; NULL where it is not stated */
static const char *member_text(struct arena *arena, const struct attribute *attribute,
                               const void *record) {
    const void *member = (const char *)record + attribute->offset;
    char date[QUAL_DATE_SIZE];
    uint64_t digest;

    switch (attribute->type) {
    case VALUE_FLAG:
        for (const struct choice *choice = attribute->choices; choice->text != NULL; choice++)
            if ((choice->value != 0) == *(const bool *)member)
                return choice->text;
        return NULL;
    case VALUE_FIGURE: {
        const struct figure *figure = member;
        return figure->stated ? arena_format(arena, "%u", (unsigned)figure->value) : NULL;
    }
    case VALUE_LEVEL:
        return qual_level_text(*(const qual_level *)member);
    case VALUE_DATE:
        if (((const qual_date *)member)->year == 0)
            return NULL;
        return arena_format(arena, "%s", qual_date_format(*(const qual_date *)member, date));
    case VALUE_DIGEST:
        digest = *(const uint64_t *)member;
        return digest == 0 ? NULL : arena_format(arena, "%016llx", (unsigned long long)digest);
    default:
        return *(const char *const *)member;
    }
}

/* find_member - look for an attribute that the model holds; false when there is none such */
static bool find_member(const struct check_context *context, enum element element, size_t at,
                        const void *record, const char *name, struct compiled *compiled) {
    const struct attribute *attribute = vocabulary_attribute(element, name);

    if (attribute == NULL || attribute->offset == NOT_IN_MODEL)
        return false;
    compiled->value = member_text(context->findings->arena, attribute, record);
    compiled->place = check_attribute(context, at, name);
    return true;
}

/* is_fact_name - whether a name is that of a fact: an element, a dot, an attribute */
static bool is_fact_name(const char *name) {
    for (unsigned element = ELEMENT_QUALIFICATION; element < ELEMENT_COUNT; element++) {
        const struct element_row *row = vocabulary((enum element)element);

        for (size_t i = 0; i < row->attribute_count; i++)
            if (row->attributes[i].fact != NULL && strcmp(row->attributes[i].fact, name) == 0)
                return true;
    }
    return false;
}

/* fact_key - unit, name and, unless NULL, value of a fact as one name */
static const char *fact_key(struct arena *arena, size_t unit, const char *name, const char *value) {
    return arena_format(arena, "%zu %s%s%s", unit, name, value == NULL ? "" : "=",
                        value == NULL ? "" : value);
}

/* folded_key - as fact_key, of all values that differ in style only */
static const char *folded_key(struct arena *arena, size_t unit, const char *name,
                              const char *value) {
    return arena_format(arena, "%zu %s~%s", unit, name, fold(arena, value));
}

/* index_facts - make facts findable by name, by name and value, and by that without its style */
static void index_facts(const struct check_context *context, struct name_index *facts) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->fact_count; i++) {
        const struct fact_model *fact = &spec->facts[i];

        name_index_add(facts, fact_key(facts->arena, fact->unit, fact->name, NULL), i);
        name_index_add(facts, fact_key(facts->arena, fact->unit, fact->name, fact->value), i);
        name_index_add(facts, folded_key(facts->arena, fact->unit, fact->name, fact->value), i);
    }
}

/*
 * find_fact - look for a fact by name; false when there is none such
 *
 * Of several, one that says the same as the document elsewhere is preferred, for
 * then nothing is contradicted, and then one that differs from it in style only.
 */
static bool find_fact(const struct check_context *context, struct name_index *facts, size_t at,
                      const struct stated_model *stated, struct compiled *compiled) {
    size_t unit = compiled->of == ELEMENT_UNIT ? compiled->index : FACT_OF_SPEC;
    const struct fact_model *fact;
    size_t found;

    if (!is_fact_name(stated->fact) || compiled->of == ELEMENT_GROUP)
        return false;
    if (facts->count == 0)
        index_facts(context, facts);
    found = name_index_find(facts, fact_key(facts->arena, unit, stated->fact, stated->value));
    if (found == NAME_NONE)
        found = name_index_find(facts, folded_key(facts->arena, unit, stated->fact, stated->value));
    if (found == NAME_NONE)
        found = name_index_find(facts, fact_key(facts->arena, unit, stated->fact, NULL));
    if (found == NAME_NONE) {
        compiled->value = NULL;
        compiled->place = check_tag(context, at);
        return true;
    }
    fact = &context->spec->facts[found];
    compiled->value = fact->value;
    compiled->place = check_attribute(context, fact->at, strchr(fact->name, '.') + 1);
    return true;
}

/* subject_of - what a 'stated' element is about: the unit, the group, or the number */
static const char *subject_of(const struct check_context *context,
                              const struct stated_model *stated) {
    if (stated->unit != NULL)
        return stated->unit;
    return stated->group != NULL ? stated->group : context->spec->number;
}

/* report_unknown_fact - Q0122 of a fact that does not exist */
static void report_unknown_fact(struct check_context *context, const struct stated_model *stated,
                                enum element of) {
    const enum element elements[] = {of, ELEMENT_DATES};
    struct finding *finding =
        finding_add(context->findings, 122, check_value(context, stated->at, "fact"),
                    "'%s' is not an attribute of a %s", stated->fact, vocabulary(of)->name);
    struct suggest nearest;

    suggest_start(&nearest, stated->fact);
    for (size_t i = 0; i < (of == ELEMENT_QUALIFICATION ? 2 : 1); i++)
        for (size_t j = 0; j < vocabulary(elements[i])->attribute_count; j++)
            suggest_offer(&nearest, vocabulary(elements[i])->attributes[j].name);
    check_suggest_figures(of, &nearest);
    finding->subject = stated->unit != NULL ? stated->unit : stated->group;
    finding->hint = nearest.best;
}

/* report_unknown_unit - Q0122 of a unit that does not exist, unless it could not be read */
static void report_unknown_unit(struct check_context *context, const struct stated_model *stated) {
    struct finding *finding;

    if (context->spec->units_missing)
        return;
    finding = finding_add(context->findings, 122, check_value(context, stated->at, "unit"),
                          "the specification has no unit '%s'", stated->unit);
    finding->subject = stated->unit;
    finding->hint = check_near_unit(context, stated->unit);
}

/* report_unknown_group - Q0122 of a group that does not exist, unless it could not be read */
static void report_unknown_group(struct check_context *context, const struct stated_model *stated) {
    struct finding *finding;

    if (context->spec->groups_missing)
        return;
    finding = finding_add(context->findings, 122, check_value(context, stated->at, "group"),
                          "the specification has no group '%s'", stated->group);
    finding->subject = stated->group;
    finding->hint = check_near_group(context, stated->group);
}

/* find_subject - the unit, group or qualification; false, reported, when there is none such */
static bool find_subject(struct check_context *context, const struct stated_model *stated,
                         struct compiled *compiled) {
    compiled->of = ELEMENT_QUALIFICATION;
    if (stated->unit != NULL && stated->group != NULL) {
        finding_add(context->findings, 122, check_attribute(context, stated->at, "group"),
                    "a statement is about a unit or a group, not both")
            ->subject = stated->unit;
        return false;
    }
    if (stated->unit != NULL) {
        compiled->of = ELEMENT_UNIT;
        compiled->index = name_index_find(&context->units, stated->unit);
        if (compiled->index == NAME_NONE)
            report_unknown_unit(context, stated);
        return compiled->index != NAME_NONE;
    }
    if (stated->group != NULL) {
        compiled->of = ELEMENT_GROUP;
        compiled->index = name_index_find(&context->groups, stated->group);
        if (compiled->index == NAME_NONE)
            report_unknown_group(context, stated);
        return compiled->index != NAME_NONE;
    }
    return true;
}

/* find_compiled - what a 'stated' element contradicts; false, reported, when nothing is there */
static bool find_compiled(struct check_context *context, struct name_index *facts,
                          const struct stated_model *stated, struct compiled *compiled) {
    const struct spec_model *spec = context->spec;
    const void *record = spec;
    size_t at = spec->at;

    if (!find_subject(context, stated, compiled))
        return false;
    if (compiled->of == ELEMENT_UNIT) {
        record = &spec->units[compiled->index];
        at = spec->units[compiled->index].at;
    } else if (compiled->of == ELEMENT_GROUP) {
        record = &spec->groups[compiled->index];
        at = spec->groups[compiled->index].at;
    } else if (find_member(context, ELEMENT_DATES, spec->dates_at, spec, stated->fact, compiled)) {
        return true;
    }
    if (find_member(context, compiled->of, at, record, stated->fact, compiled))
        return true;
    if (check_stated_figure(context, compiled->of, compiled->index, stated->fact,
                            &compiled->value)) {
        compiled->place = check_tag(context, at);
        return true;
    }
    if (find_fact(context, facts, at, stated, compiled))
        return true;
    report_unknown_fact(context, stated, compiled->of);
    return false;
}

/* report_stated - Q0121, Q0124 where only the style differs, Q0122 where nothing does */
static void report_stated(struct check_context *context, const struct stated_model *stated,
                          const struct compiled *compiled) {
    const char *where = stated->where == NULL ? "elsewhere" : stated->where;
    struct finding *finding;

    if (compiled->value == NULL) {
        finding = finding_add(context->findings, 121, check_tag(context, stated->at),
                              "the document contradicts itself: %s is not stated, but '%s' in: %s",
                              stated->fact, stated->value, where);
    } else if (strcmp(compiled->value, stated->value) == 0) {
        finding =
            finding_add(context->findings, 122, check_attribute(context, stated->at, "value"),
                        "'%s' is what is compiled too, so nothing is contradicted", stated->value);
    } else if (folds_alike(context->findings->arena, compiled->value, stated->value)) {
        finding = finding_add(context->findings, 124, check_tag(context, stated->at),
                              "%s is '%s', but in other capitals or punctuation '%s' in: %s",
                              stated->fact, compiled->value, stated->value, where);
    } else {
        finding = finding_add(context->findings, 121, check_tag(context, stated->at),
                              "the document contradicts itself: %s is '%s', but '%s' in: %s",
                              stated->fact, compiled->value, stated->value, where);
    }
    finding->subject = subject_of(context, stated);
    finding->aspect = stated->fact;
    finding->also = compiled->place;
    finding->also_message =
        compiled->value == NULL ? "it would stand here" : "what is compiled is here";
}

/*
 * is_readable - whether all of a 'stated' element could be read
 *
 * An unreadable unit or group must not make it a statement about the
 * qualification.
 */
static bool is_readable(const struct check_context *context, const struct stated_model *stated) {
    const struct source *source = context->spec->source;

    return stated->fact != NULL && stated->value != NULL &&
           (stated->unit != NULL || !source_has_attribute(source, stated->at, "unit")) &&
           (stated->group != NULL || !source_has_attribute(source, stated->at, "group"));
}

/* check_stated - Q0121, Q0124: what the document states elsewhere; Q0122: about nothing */
void check_stated(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct name_index facts = {.arena = context->findings->arena};

    for (size_t i = 0; i < spec->stated_count; i++) {
        const struct stated_model *stated = &spec->stated[i];
        struct compiled compiled = {.of = ELEMENT_NONE};

        if (is_readable(context, stated) && find_compiled(context, &facts, stated, &compiled))
            report_stated(context, stated, &compiled);
    }
}
