/* image_verify_meaning.c - whether what an image joins belongs together */
#include "image.h"
#include "image_verify.h"

/* Rows from first up to, not with, end. */
struct span {
    uint32_t first;
    uint32_t end;
};

/* What belongs to one specification. */
struct scope {
    struct span units;
    struct span groups;
    struct span rules;
    struct span facts;
};

static struct span span_of(const qual_image *image, enum qual_image_column column, uint32_t row) {
    return (struct span){image_value(image, column, row), image_value(image, column, row + 1)};
}

static bool holds(struct span span, uint32_t row) {
    return row >= span.first && row < span.end;
}

/* optional_holds - whether an OPTIONAL entry is none or a row of a span */
static bool optional_holds(const qual_image *image, enum qual_image_column column, uint32_t row,
                           struct span span) {
    uint32_t target;

    return !image_figure(image, column, row, &target) || holds(span, target);
}

static bool unit_belongs(const qual_image *image, const struct scope *scope, uint32_t unit) {
    return optional_holds(image, QUAL_COLUMN_unit_group, unit, scope->groups);
}

/* group_belongs - a group lies in one that stands before it, so never in itself */
static bool group_belongs(const qual_image *image, const struct scope *scope, uint32_t group) {
    struct span before = {scope->groups.first, group};
    struct span members = span_of(image, QUAL_COLUMN_group_first_member, group);

    for (uint32_t member = members.first; member < members.end; member++)
        if (!holds(scope->units, image_value(image, QUAL_COLUMN_member_unit, member)))
            return false;
    return optional_holds(image, QUAL_COLUMN_group_within, group, before);
}

/* rule_is_nested - a pathway stands in pathways, and any other rule in a pathway or in none */
static bool rule_is_nested(const qual_image *image, const struct scope *scope, uint32_t rule) {
    struct span before = {scope->rules.first, rule};
    bool is_pathway = image_value(image, QUAL_COLUMN_rule_kind, rule) == QUAL_RULE_PATHWAY;
    uint32_t around, kind;

    if (!image_figure(image, QUAL_COLUMN_rule_within, rule, &around))
        return !is_pathway;
    if (!holds(before, around))
        return false;
    kind = image_value(image, QUAL_COLUMN_rule_kind, around);
    return is_pathway ? kind == QUAL_RULE_PATHWAYS : kind == QUAL_RULE_PATHWAY;
}

/* rule_is_whole - whether a rule has what its kind needs */
static bool rule_is_whole(const qual_image *image, uint32_t rule) {
    bool has_min = image_value(image, QUAL_COLUMN_rule_min, rule) != 0;
    bool has_max = image_value(image, QUAL_COLUMN_rule_max, rule) != 0;
    bool has_n = image_value(image, QUAL_COLUMN_rule_n, rule) != 0;

    switch (image_value(image, QUAL_COLUMN_rule_kind, rule)) {
    case QUAL_RULE_AMOUNT:
        return (has_min || has_max) &&
               image_value(image, QUAL_COLUMN_rule_measure, rule) != QUAL_MEASURE_NONE;
    case QUAL_RULE_AT_MOST:
        return has_n;
    case QUAL_RULE_REQUIRES:
        return has_n && image_value(image, QUAL_COLUMN_rule_unit, rule) != 0;
    default:
        return true;
    }
}

static bool rule_belongs(const qual_image *image, const struct scope *scope, uint32_t rule) {
    struct span choices = span_of(image, QUAL_COLUMN_rule_first_choice, rule);

    for (uint32_t choice = choices.first; choice < choices.end; choice++) {
        bool is_group = image_value(image, QUAL_COLUMN_choice_group, choice) != 0;
        bool is_unit = image_value(image, QUAL_COLUMN_choice_unit, choice) != 0;

        if (is_group == is_unit ||
            !optional_holds(image, QUAL_COLUMN_choice_group, choice, scope->groups) ||
            !optional_holds(image, QUAL_COLUMN_choice_unit, choice, scope->units))
            return false;
    }
    return optional_holds(image, QUAL_COLUMN_rule_unit, rule, scope->units) &&
           rule_is_nested(image, scope, rule) && rule_is_whole(image, rule);
}

static bool fact_belongs(const qual_image *image, const struct scope *scope, uint32_t fact) {
    return optional_holds(image, QUAL_COLUMN_fact_unit, fact, scope->units);
}

static bool every(const qual_image *image, const struct scope *scope, struct span rows,
                  bool (*belongs)(const qual_image *, const struct scope *, uint32_t)) {
    for (uint32_t row = rows.first; row < rows.end; row++)
        if (!belongs(image, scope, row))
            return false;
    return true;
}

enum qual_image_error qual_verify_meaning(const qual_image *image) {
    for (uint32_t spec = 0; spec < image->rows[QUAL_TABLE_spec]; spec++) {
        struct scope scope = {span_of(image, QUAL_COLUMN_spec_first_unit, spec),
                              span_of(image, QUAL_COLUMN_spec_first_group, spec),
                              span_of(image, QUAL_COLUMN_spec_first_rule, spec),
                              span_of(image, QUAL_COLUMN_spec_first_fact, spec)};

        if (!every(image, &scope, scope.units, unit_belongs) ||
            !every(image, &scope, scope.groups, group_belongs) ||
            !every(image, &scope, scope.rules, rule_belongs) ||
            !every(image, &scope, scope.facts, fact_belongs))
            return QUAL_IMAGE_REFERENCE;
    }
    return QUAL_IMAGE_VALID;
}
