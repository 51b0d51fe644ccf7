/* check_stated.c - contradictions within a document, and what somebody accepted of them */
#include <string.h>

#include "check.h"
#include "suggest.h"
#include "vocabulary.h"

/* What a 'stated' element contradicts. */
struct compiled {
    size_t unit;        /* index; FACT_OF_SPEC for the qualification */
    const char *value;  /* as text; NULL where it is not stated */
    struct place place; /* where it is stated, or should be */
};

/* Contradictions -------------------------------------------------------------- */

/* member_text - a member of the model as text; NULL where it is not stated */
static const char *member_text(struct arena *arena, const struct attribute *attribute,
                               const void *record) {
    const void *member = (const char *)record + attribute->offset;
    char date[QUAL_DATE_SIZE];
    uint64_t digest;

    switch (attribute->type) {
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

/* index_facts - make facts findable by name, and by name and value */
static void index_facts(const struct check_context *context, struct name_index *facts) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->fact_count; i++) {
        const struct fact_model *fact = &spec->facts[i];

        name_index_add(facts, fact_key(facts->arena, fact->unit, fact->name, NULL), i);
        name_index_add(facts, fact_key(facts->arena, fact->unit, fact->name, fact->value), i);
    }
}

/*
 * find_fact - look for a fact by name; false when there is none such
 *
 * Of several, one that says the same as the document elsewhere is preferred:
 * then nothing is contradicted.
 */
static bool find_fact(const struct check_context *context, struct name_index *facts, size_t at,
                      const struct stated_model *stated, struct compiled *compiled) {
    const struct fact_model *fact;
    size_t found;

    if (!is_fact_name(stated->fact))
        return false;
    if (facts->count == 0)
        index_facts(context, facts);
    found =
        name_index_find(facts, fact_key(facts->arena, compiled->unit, stated->fact, stated->value));
    if (found == NAME_NONE)
        found = name_index_find(facts, fact_key(facts->arena, compiled->unit, stated->fact, NULL));
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

/* report_unknown_fact - Q0122 of a fact that does not exist */
static void report_unknown_fact(struct check_context *context, const struct stated_model *stated) {
    static const enum element of_unit[] = {ELEMENT_UNIT, ELEMENT_NONE};
    static const enum element of_spec[] = {ELEMENT_QUALIFICATION, ELEMENT_DATES, ELEMENT_NONE};
    const enum element *element = stated->unit == NULL ? of_spec : of_unit;
    struct finding *finding =
        finding_add(context->findings, 122, check_value(context, stated->at, "fact"),
                    "'%s' is not an attribute of a %s", stated->fact,
                    stated->unit == NULL ? "qualification" : "unit");
    struct suggest nearest;

    suggest_start(&nearest, stated->fact);
    for (; *element != ELEMENT_NONE; element++)
        for (size_t i = 0; i < vocabulary(*element)->attribute_count; i++)
            suggest_offer(&nearest, vocabulary(*element)->attributes[i].name);
    finding->subject = stated->unit;
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

/* find_compiled - what a 'stated' element contradicts; false, reported, when nothing is there */
static bool find_compiled(struct check_context *context, struct name_index *facts,
                          const struct stated_model *stated, struct compiled *compiled) {
    const struct spec_model *spec = context->spec;
    size_t at = spec->at;

    compiled->unit = FACT_OF_SPEC;
    if (stated->unit == NULL) {
        if (find_member(context, ELEMENT_QUALIFICATION, at, spec, stated->fact, compiled) ||
            find_member(context, ELEMENT_DATES, spec->dates_at, spec, stated->fact, compiled))
            return true;
    } else {
        compiled->unit = name_index_find(&context->units, stated->unit);
        if (compiled->unit == NAME_NONE) {
            report_unknown_unit(context, stated);
            return false;
        }
        at = spec->units[compiled->unit].at;
        if (find_member(context, ELEMENT_UNIT, at, &spec->units[compiled->unit], stated->fact,
                        compiled))
            return true;
    }
    if (find_fact(context, facts, at, stated, compiled))
        return true;
    report_unknown_fact(context, stated);
    return false;
}

/* report_stated - Q0121, or Q0122 where nothing is contradicted */
static void report_stated(struct check_context *context, const struct stated_model *stated,
                          const struct compiled *compiled) {
    const char *where = stated->where == NULL ? "elsewhere" : stated->where;
    struct finding *finding;

    if (compiled->value != NULL && strcmp(compiled->value, stated->value) == 0) {
        finding =
            finding_add(context->findings, 122, check_attribute(context, stated->at, "value"),
                        "'%s' is what is compiled too, so nothing is contradicted", stated->value);
    } else if (compiled->value != NULL) {
        finding = finding_add(context->findings, 121, check_tag(context, stated->at),
                              "the document contradicts itself: %s is '%s', but '%s' in: %s",
                              stated->fact, compiled->value, stated->value, where);
    } else {
        finding = finding_add(context->findings, 121, check_tag(context, stated->at),
                              "the document contradicts itself: %s is not stated, but '%s' in: %s",
                              stated->fact, stated->value, where);
    }
    finding->subject = stated->unit == NULL ? context->spec->number : stated->unit;
    finding->aspect = stated->fact;
    finding->also = compiled->place;
    finding->also_message =
        compiled->value == NULL ? "it would stand here" : "what is compiled is here";
}

/* check_stated - Q0121: what the document states elsewhere; Q0122: about nothing */
void check_stated(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct name_index facts = {.arena = context->findings->arena};

    for (size_t i = 0; i < spec->stated_count; i++) {
        const struct stated_model *stated = &spec->stated[i];
        struct compiled compiled;

        /* An unreadable unit must not make it a statement about the qualification. */
        if (stated->fact == NULL || stated->value == NULL ||
            (stated->unit == NULL && source_has_attribute(spec->source, stated->at, "unit")))
            continue;
        if (find_compiled(context, &facts, stated, &compiled))
            report_stated(context, stated, &compiled);
    }
}

/* Acknowledgements ------------------------------------------------------------ */

/* The ids that the checks of one specification alone can report. */
#define FIRST_CHECK 100
#define LAST_CHECK 199

/* acknowledgement_key - a finding's id and subject as one name */
static const char *acknowledgement_key(struct arena *arena, unsigned id, const char *subject,
                                       const char *aspect) {
    return arena_format(arena, "%u %s%s%s", id, subject == NULL ? "" : subject,
                        subject == NULL || aspect == NULL ? "" : " ", aspect == NULL ? "" : aspect);
}

/* report_useless - Q0123, unless only a comparison with other files can tell */
static void report_useless(struct check_context *context,
                           const struct acknowledge_model *acknowledge) {
    const struct finding_kind *kind = finding_kind_find(acknowledge->finding);
    struct place place = check_attribute(context, acknowledge->at, "finding");
    struct finding *finding;

    if (kind == NULL)
        finding = finding_add(context->findings, 123, place, "there is no finding Q%04u",
                              acknowledge->finding);
    else if (kind->severity != SEVERITY_WARNING)
        finding = finding_add(context->findings, 123, place,
                              "Q%04u is an error, which cannot be acknowledged", kind->id);
    else if (kind->id >= FIRST_CHECK && kind->id <= LAST_CHECK)
        finding = finding_add(context->findings, 123, check_tag(context, acknowledge->at),
                              "nothing is found that this acknowledges");
    else
        return;
    finding->subject = acknowledge->subject;
}

/* acknowledge_one - mark a warning, when it has been acknowledged */
static void acknowledge_one(struct check_context *context, const struct name_index *accepted,
                            bool *used, struct finding *finding) {
    struct arena *arena = context->findings->arena;
    const char *subject = finding->subject;
    unsigned id = finding->kind->id;
    size_t found;

    /* What is about the qualification is acknowledged without a subject. */
    if (subject != NULL && context->spec->number != NULL &&
        strcmp(subject, context->spec->number) == 0)
        subject = NULL;
    found = name_index_find(accepted, acknowledgement_key(arena, id, subject, NULL));
    if (found == NAME_NONE && finding->aspect != NULL)
        found = name_index_find(accepted, acknowledgement_key(arena, id, subject, finding->aspect));
    if (found == NAME_NONE)
        return;
    used[found] = true;
    finding_acknowledge(context->findings, finding);
}

/* check_acknowledged - mark what has been acknowledged; Q0123: acknowledging nothing */
void check_acknowledged(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct findings *findings = context->findings;
    struct name_index accepted = {.arena = findings->arena};
    bool *used;

    if (spec->acknowledged_count == 0)
        return;
    used = arena_array(findings->arena, spec->acknowledged_count, sizeof *used);
    for (size_t i = 0; i < spec->acknowledged_count; i++)
        name_index_add(&accepted,
                       acknowledgement_key(findings->arena, spec->acknowledged[i].finding,
                                           spec->acknowledged[i].subject, NULL),
                       i);
    for (size_t i = findings->file_first; i < findings->count; i++)
        if (findings->items[i].severity == SEVERITY_WARNING)
            acknowledge_one(context, &accepted, used, &findings->items[i]);
    for (size_t i = 0; i < spec->acknowledged_count; i++)
        if (!used[i] && spec->acknowledged[i].finding != 0)
            report_useless(context, &spec->acknowledged[i]);
}
