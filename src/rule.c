/* rule.c - rules of combination */
#include "image.h"

const char *qual_rule_id(qual_rule rule) {
    return image_string(rule.image, QUAL_COLUMN_rule_id, rule.row);
}

const char *qual_rule_title(qual_rule rule) {
    return image_string(rule.image, QUAL_COLUMN_rule_title, rule.row);
}

enum qual_rule_kind qual_rule_kind(qual_rule rule) {
    return (enum qual_rule_kind)image_value(rule.image, QUAL_COLUMN_rule_kind, rule.row);
}

enum qual_measure qual_rule_measure(qual_rule rule) {
    return (enum qual_measure)image_value(rule.image, QUAL_COLUMN_rule_measure, rule.row);
}

bool qual_rule_min(qual_rule rule, uint32_t *min) {
    return image_figure(rule.image, QUAL_COLUMN_rule_min, rule.row, min);
}

bool qual_rule_max(qual_rule rule, uint32_t *max) {
    return image_figure(rule.image, QUAL_COLUMN_rule_max, rule.row, max);
}

bool qual_rule_n(qual_rule rule, uint32_t *n) {
    return image_figure(rule.image, QUAL_COLUMN_rule_n, rule.row, n);
}

bool qual_rule_within(qual_rule rule, qual_rule *around) {
    uint32_t row;

    if (!image_figure(rule.image, QUAL_COLUMN_rule_within, rule.row, &row))
        return false;
    around->image = rule.image;
    around->row = row;
    return true;
}

bool qual_rule_unit(qual_rule rule, qual_unit *unit) {
    uint32_t row;

    if (!image_figure(rule.image, QUAL_COLUMN_rule_unit, rule.row, &row))
        return false;
    unit->image = rule.image;
    unit->row = row;
    return true;
}

qual_level qual_rule_level_min(qual_rule rule) {
    return (qual_level)image_value(rule.image, QUAL_COLUMN_rule_level_min, rule.row);
}

qual_level qual_rule_level_max(qual_rule rule) {
    return (qual_level)image_value(rule.image, QUAL_COLUMN_rule_level_max, rule.row);
}

uint32_t qual_rule_gained(qual_rule rule) {
    return image_value(rule.image, QUAL_COLUMN_rule_gained, rule.row);
}

uint32_t qual_rule_choice_count(qual_rule rule) {
    return image_count(rule.image, QUAL_COLUMN_rule_first_choice, rule.row);
}

/* choice_row - the row of a choice of the rule */
static uint32_t choice_row(qual_rule rule, uint32_t index) {
    return image_value(rule.image, QUAL_COLUMN_rule_first_choice, rule.row) + index;
}

bool qual_rule_choice_group(qual_rule rule, uint32_t index, qual_group *group) {
    uint32_t row;

    if (!image_figure(rule.image, QUAL_COLUMN_choice_group, choice_row(rule, index), &row))
        return false;
    group->image = rule.image;
    group->row = row;
    return true;
}

bool qual_rule_choice_unit(qual_rule rule, uint32_t index, qual_unit *unit) {
    uint32_t row;

    if (!image_figure(rule.image, QUAL_COLUMN_choice_unit, choice_row(rule, index), &row))
        return false;
    unit->image = rule.image;
    unit->row = row;
    return true;
}

bool qual_rule_least(qual_rule rule, uint32_t *least) {
    return image_figure(rule.image, QUAL_COLUMN_rule_least, rule.row, least);
}

bool qual_rule_most(qual_rule rule, uint32_t *most) {
    return image_figure(rule.image, QUAL_COLUMN_rule_most, rule.row, most);
}

qual_spec qual_rule_spec(qual_rule rule) {
    uint32_t low = 0, high = image_row_count(rule.image, QUAL_TABLE_spec);
    qual_spec spec;

    /* The specification is the last one whose first rule is not after this one. */
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;

        if (image_value(rule.image, QUAL_COLUMN_spec_first_rule, middle) <= rule.row)
            low = middle;
        else
            high = middle;
    }
    spec.image = rule.image;
    spec.row = low;
    return spec;
}
