/* compare_spec.c - what two versions say of the qualification and of its units */
#include <string.h>

#include "base/text.h"
#include "diff/comparison.h"
#include "value/value.h"

/* What became of a value. */
enum turn { TURN_RAISED, TURN_LOWERED, TURN_ADDED, TURN_REMOVED, TURN_COUNT };

/* How a field of a specification or a unit is read, and which change each turn is. */
struct field_row {
    enum qual_field field;
    const char *attribute; /* of its element */
    enum change_id turns[TURN_COUNT];
};

#define TURNS(name)                                                                                \
    {                                                                                              \
        CHANGE_##name##_RAISED, CHANGE_##name##_LOWERED, CHANGE_##name##_ADDED,                    \
            CHANGE_##name##_REMOVED                                                                \
    }
#define DATES(name)                                                                                \
    {                                                                                              \
        CHANGE_##name##_LATER, CHANGE_##name##_EARLIER, CHANGE_##name##_ADDED,                     \
            CHANGE_##name##_REMOVED                                                                \
    }
#define ANY(name)                                                                                  \
    { CHANGE_##name, CHANGE_##name, CHANGE_##name, CHANGE_##name }

static const struct field_row spec_fields[] = {
    {QUAL_FIELD_NUMBER, "number", ANY(NUMBER_CHANGED)},
    {QUAL_FIELD_VERSION, "version", ANY(VERSION_CHANGED)},
    {QUAL_FIELD_TITLE, "title", ANY(TITLE_CHANGED)},
    {QUAL_FIELD_ORGANISATION, "organisation", ANY(ORGANISATION_CHANGED)},
    {QUAL_FIELD_LEVEL, "level", TURNS(LEVEL)},
    {QUAL_FIELD_CREDIT, "credit", TURNS(CREDIT)},
    {QUAL_FIELD_GLH, "glh", TURNS(GLH)},
    {QUAL_FIELD_TQT, "tqt", TURNS(TQT)},
    {QUAL_FIELD_ISSUED, "issued", ANY(ISSUED_CHANGED)},
    {QUAL_FIELD_OPERATIONAL_START, "operational-start", DATES(START)},
    {QUAL_FIELD_REVIEW, "review", DATES(REVIEW)},
    {QUAL_FIELD_OPERATIONAL_END, "operational-end", DATES(OPERATIONAL_END)},
    {QUAL_FIELD_CERTIFICATION_END, "certification-end", DATES(CERTIFICATION_END)},
};

static const struct field_row unit_fields[] = {
    {QUAL_FIELD_URN, "urn", ANY(UNIT_REPLACED)},
    {QUAL_FIELD_NUMBER, "number", ANY(UNIT_NUMBER_CHANGED)},
    {QUAL_FIELD_TITLE, "title", ANY(UNIT_TITLE_CHANGED)},
    {QUAL_FIELD_LEVEL, "level", TURNS(UNIT_LEVEL)},
    {QUAL_FIELD_CREDIT, "credit", TURNS(UNIT_CREDIT)},
    {QUAL_FIELD_GLH, "glh", TURNS(UNIT_GLH)},
    {QUAL_FIELD_ASSESSMENT, "assessment", ANY(UNIT_ASSESSMENT_CHANGED)},
    {QUAL_FIELD_SUMMARY, "summary", ANY(UNIT_SUMMARY_REWORDED)},
};

static const struct field_row *find_row(const struct field_row *rows, size_t count,
                                        enum qual_field field) {
    for (size_t i = 0; i < count; i++)
        if (rows[i].field == field)
            return &rows[i];
    return NULL;
}

/* A value of a field: its text, and something by which to tell which of two is greater. */
struct field_value {
    const char *text; /* NULL when not stated */
    uint32_t rank;
    qual_date date;
};

/* Texts ------------------------------------------------------------------------ */

const char *urn_of(struct comparison *comparison, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);

    return arena_copy(comparison->arena, urn.text, strlen(urn.text));
}

const char *figure_of(struct comparison *comparison, bool stated, uint32_t figure) {
    return stated ? arena_format(comparison->arena, "%u", figure) : NULL;
}

struct thing thing_unit(qual_unit unit) {
    return (struct thing){.kind = THING_UNIT, .unit = unit};
}

const char *unit_text(struct comparison *comparison, qual_unit unit) {
    struct text text = {.arena = comparison->arena};
    qual_level level = qual_unit_level(unit);
    uint32_t figure;

    text_add(&text, qual_unit_title(unit));
    if (level != QUAL_LEVEL_NOT_STATED)
        text_format(&text, ", level %s", qual_level_text(level));
    if (qual_unit_credit(unit, &figure))
        text_format(&text, ", credit %u", figure);
    if (qual_unit_glh(unit, &figure))
        text_format(&text, ", GLH %u", figure);
    text_add_char(&text, '\0');
    return text.bytes;
}

static struct field_value value_of_figure(struct comparison *comparison, bool stated,
                                          uint32_t figure) {
    return (struct field_value){.text = figure_of(comparison, stated, figure), .rank = figure};
}

static struct field_value value_of_level(qual_level level) {
    return (struct field_value){.text = qual_level_text(level), .rank = (uint32_t)level};
}

/* The qualification ------------------------------------------------------------ */

static struct field_value spec_date(struct comparison *comparison, qual_spec spec,
                                    enum qual_date_kind kind) {
    struct field_value value = {0};
    char text[QUAL_DATE_SIZE];

    if (qual_spec_date(spec, kind, &value.date)) {
        qual_date_format(value.date, text);
        value.text = arena_copy(comparison->arena, text, strlen(text));
    }
    return value;
}

static struct field_value spec_value(struct comparison *comparison, qual_spec spec,
                                     enum qual_field field) {
    uint32_t figure = 0;
    bool stated;

    switch (field) {
    case QUAL_FIELD_NUMBER:
        return (struct field_value){.text = qual_spec_number(spec)};
    case QUAL_FIELD_VERSION:
        return (struct field_value){.text = qual_spec_version(spec)};
    case QUAL_FIELD_TITLE:
        return (struct field_value){.text = qual_spec_title(spec)};
    case QUAL_FIELD_ORGANISATION:
        return (struct field_value){.text = qual_spec_organisation(spec)};
    case QUAL_FIELD_LEVEL:
        return value_of_level(qual_spec_level(spec));
    case QUAL_FIELD_CREDIT:
        stated = qual_spec_credit(spec, &figure);
        return value_of_figure(comparison, stated, figure);
    case QUAL_FIELD_GLH:
        stated = qual_spec_glh(spec, &figure);
        return value_of_figure(comparison, stated, figure);
    case QUAL_FIELD_TQT:
        stated = qual_spec_tqt(spec, &figure);
        return value_of_figure(comparison, stated, figure);
    case QUAL_FIELD_ISSUED:
        return spec_date(comparison, spec, QUAL_DATE_ISSUED);
    case QUAL_FIELD_OPERATIONAL_START:
        return spec_date(comparison, spec, QUAL_DATE_OPERATIONAL_START);
    case QUAL_FIELD_REVIEW:
        return spec_date(comparison, spec, QUAL_DATE_REVIEW);
    case QUAL_FIELD_OPERATIONAL_END:
        return spec_date(comparison, spec, QUAL_DATE_OPERATIONAL_END);
    default:
        return spec_date(comparison, spec, QUAL_DATE_CERTIFICATION_END);
    }
}

/* unit_value - as spec_value, of a unit */
static struct field_value unit_value(struct comparison *comparison, qual_unit unit,
                                     enum qual_field field) {
    uint32_t figure = 0;
    uint64_t digest;
    bool stated;

    switch (field) {
    case QUAL_FIELD_URN:
        return (struct field_value){.text = urn_of(comparison, unit)};
    case QUAL_FIELD_NUMBER:
        return (struct field_value){.text = qual_unit_number(unit)};
    case QUAL_FIELD_TITLE:
        return (struct field_value){.text = qual_unit_title(unit)};
    case QUAL_FIELD_LEVEL:
        return value_of_level(qual_unit_level(unit));
    case QUAL_FIELD_CREDIT:
        stated = qual_unit_credit(unit, &figure);
        return value_of_figure(comparison, stated, figure);
    case QUAL_FIELD_GLH:
        stated = qual_unit_glh(unit, &figure);
        return value_of_figure(comparison, stated, figure);
    case QUAL_FIELD_ASSESSMENT:
        return (struct field_value){.text = qual_unit_assessment(unit)};
    default:
        stated = qual_unit_summary_digest(unit, &digest);
        return (struct field_value){
            .text = stated ? arena_format(comparison->arena, "%016llx", (unsigned long long)digest)
                           : NULL};
    }
}

/* Changes ---------------------------------------------------------------------- */

/* turn_of - what became of a value; of dates as far as both go */
static enum turn turn_of(const struct field_value *before, const struct field_value *after) {
    if (before->text == NULL)
        return TURN_ADDED;
    if (after->text == NULL)
        return TURN_REMOVED;
    if (before->date.year != 0)
        return value_compare_dates(after->date, before->date) > 0 ? TURN_RAISED : TURN_LOWERED;
    return after->rank > before->rank ? TURN_RAISED : TURN_LOWERED;
}

/* is_precision_only - whether dates differ only in that one has no day */
static bool is_precision_only(const struct field_value *before, const struct field_value *after) {
    return before->date.year != 0 && after->date.year != 0 &&
           value_compare_dates(before->date, after->date) == 0;
}

static struct change *add_change(struct comparison *comparison, const struct field_row *row,
                                 const char *subject, const struct field_value *before,
                                 const struct field_value *after) {
    enum change_id id = row->turns[turn_of(before, after)];
    struct change *change;

    if (id != CHANGE_ISSUED_CHANGED && is_precision_only(before, after))
        id = CHANGE_DATE_PRECISION_CHANGED;
    change = change_new(comparison->changes, id, subject);
    change->old_value = before->text;
    change->new_value = after->text;
    return change;
}

static bool is_date(enum qual_field field) {
    return field == QUAL_FIELD_OPERATIONAL_START || field == QUAL_FIELD_REVIEW ||
           field == QUAL_FIELD_OPERATIONAL_END || field == QUAL_FIELD_CERTIFICATION_END;
}

static void take_spec_change(struct comparison *comparison, enum qual_field field) {
    const struct field_row *row =
        find_row(spec_fields, sizeof spec_fields / sizeof spec_fields[0], field);
    struct field_value before, after;
    struct change *change;

    if (row == NULL)
        return;
    before = spec_value(comparison, comparison->before->spec, field);
    after = spec_value(comparison, comparison->after->spec, field);
    change = add_change(comparison, row, row->attribute, &before, &after);
    change->where = is_date(field) ? place_date(comparison->after, row->attribute)
                                   : place_spec(comparison->after, row->attribute);
    change->also = is_date(field) ? place_date(comparison->before, row->attribute)
                                  : place_spec(comparison->before, row->attribute);
}

/* say_replaced - how a unit was found that takes the place of another */
static void say_replaced(struct comparison *comparison, struct change *change, qual_unit before) {
    uint32_t index = match_unit_index(comparison->before->spec, before);

    change->subject = change->old_value;
    if (comparison->match->by[index] == MATCH_BY_STATEMENT) {
        change_say(comparison->changes, change, "%s stands in place of %s, as stated",
                   change->new_value, change->old_value);
        return;
    }
    change->confidence = comparison->match->confidence[index];
    change_say(comparison->changes, change, "%s stands in place of %s, being %u%% alike",
               change->new_value, change->old_value, change->confidence);
}

static void take_unit_change(struct comparison *comparison, const qual_change *found) {
    const struct field_row *row =
        find_row(unit_fields, sizeof unit_fields / sizeof unit_fields[0], found->field);
    struct field_value before, after;
    struct change *change;

    if (row == NULL)
        return;
    before = unit_value(comparison, found->before.unit, found->field);
    after = unit_value(comparison, found->after.unit, found->field);
    change = add_change(comparison, row, urn_of(comparison, found->after.unit), &before, &after);
    if (found->field == QUAL_FIELD_URN)
        say_replaced(comparison, change, found->before.unit);
    change->where = place_unit(comparison->after, found->after.unit, row->attribute);
    change->also = place_unit(comparison->before, found->before.unit, row->attribute);
}

/* surviving_group - the new group that is a partner of one that held a unit; false for none */
static bool surviving_group(const struct version *version, const struct version *other,
                            const uint32_t *partners, qual_unit unit, qual_group *group) {
    uint32_t partner;

    if (!qual_unit_group(unit, group))
        return false;
    partner = partners[match_group_index(version->spec, *group)];
    if (partner != 0)
        *group = qual_spec_group(other->spec, partner - 1);
    return partner != 0;
}

static void take_unit_removed(struct comparison *comparison, qual_unit unit) {
    struct change *change =
        change_new(comparison->changes, CHANGE_UNIT_REMOVED, urn_of(comparison, unit));
    qual_group group;

    change->old_value = unit_text(comparison, unit);
    change->from = thing_unit(unit);
    change->also = place_unit(comparison->before, unit, NULL);
    change->where = surviving_group(comparison->before, comparison->after,
                                    comparison->match->groups.to_new, unit, &group)
                        ? place_group(comparison->after, group, NULL)
                        : place_spec(comparison->after, NULL);
}

static void take_unit_added(struct comparison *comparison, qual_unit unit) {
    struct change *change =
        change_new(comparison->changes, CHANGE_UNIT_ADDED, urn_of(comparison, unit));
    qual_group group;

    change->new_value = unit_text(comparison, unit);
    change->to = thing_unit(unit);
    change->where = place_unit(comparison->after, unit, NULL);
    change->also = surviving_group(comparison->after, comparison->before,
                                   comparison->match->groups.to_old, unit, &group)
                       ? place_group(comparison->before, group, NULL)
                       : place_spec(comparison->before, NULL);
}

/* take_change - a difference that qual_diff found */
static bool take_change(void *context, const qual_change *change) {
    struct comparison *comparison = context;

    if (change->part == QUAL_PART_SPEC)
        take_spec_change(comparison, change->field);
    else if (change->field != QUAL_FIELD_WHOLE)
        take_unit_change(comparison, change);
    else if (change->before.present)
        take_unit_removed(comparison, change->before.unit);
    else
        take_unit_added(comparison, change->after.unit);
    return true;
}

void compare_facts_of_spec(struct comparison *comparison) {
    qual_diff(comparison->before->spec, comparison->after->spec, NULL, QUAL_PART_SPEC, take_change,
              comparison);
}

void compare_units(struct comparison *comparison) {
    const struct partners *units = &comparison->match->units;
    qual_pairing pairing = {units->to_new, units->to_old};
    uint32_t partner;

    qual_diff(comparison->before->spec, comparison->after->spec, &pairing, QUAL_PART_UNIT,
              take_change, comparison);
    for (uint32_t i = 0; i < units->old_count; i++)
        if (partner_new(units, i, &partner))
            compare_outcomes(comparison, qual_spec_unit(comparison->before->spec, i),
                             qual_spec_unit(comparison->after->spec, partner));
}
