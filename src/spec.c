/* spec.c - specifications */
#include "image.h"

uint32_t qual_spec_count(const qual_image *image) {
    return image_row_count(image, QUAL_TABLE_spec);
}

qual_spec qual_spec_at(const qual_image *image, uint32_t index) {
    qual_spec spec = {image, index};

    return spec;
}

const char *qual_spec_number(qual_spec spec) {
    return image_string(spec.image, QUAL_COLUMN_spec_number, spec.row);
}

const char *qual_spec_version(qual_spec spec) {
    return image_string(spec.image, QUAL_COLUMN_spec_version, spec.row);
}

const char *qual_spec_title(qual_spec spec) {
    return image_string(spec.image, QUAL_COLUMN_spec_title, spec.row);
}

const char *qual_spec_organisation(qual_spec spec) {
    return image_string(spec.image, QUAL_COLUMN_spec_organisation, spec.row);
}

qual_level qual_spec_level(qual_spec spec) {
    return (qual_level)image_value(spec.image, QUAL_COLUMN_spec_level, spec.row);
}

bool qual_spec_credit(qual_spec spec, uint32_t *credits) {
    return image_figure(spec.image, QUAL_COLUMN_spec_credit, spec.row, credits);
}

bool qual_spec_glh(qual_spec spec, uint32_t *hours) {
    return image_figure(spec.image, QUAL_COLUMN_spec_glh, spec.row, hours);
}

bool qual_spec_tqt(qual_spec spec, uint32_t *hours) {
    return image_figure(spec.image, QUAL_COLUMN_spec_tqt, spec.row, hours);
}

/* date_column - the column that holds the dates of a kind */
static enum qual_image_column date_column(enum qual_date_kind kind) {
    switch (kind) {
    case QUAL_DATE_OPERATIONAL_START:
        return QUAL_COLUMN_spec_operational_start;
    case QUAL_DATE_REVIEW:
        return QUAL_COLUMN_spec_review;
    case QUAL_DATE_OPERATIONAL_END:
        return QUAL_COLUMN_spec_operational_end;
    case QUAL_DATE_CERTIFICATION_END:
        return QUAL_COLUMN_spec_certification_end;
    case QUAL_DATE_ISSUED:
    default:
        return QUAL_COLUMN_spec_issued;
    }
}

bool qual_spec_date(qual_spec spec, enum qual_date_kind kind, qual_date *date) {
    uint32_t stored = image_value(spec.image, date_column(kind), spec.row);

    if (stored == 0)
        return false;
    date->year = (uint16_t)image_date_year(stored);
    date->month = (uint8_t)image_date_month(stored);
    date->day = (uint8_t)image_date_day(stored);
    return true;
}

uint64_t qual_spec_source_digest(qual_spec spec) {
    return image_number(spec.image, QUAL_COLUMN_spec_source, spec.row);
}

uint32_t qual_spec_unit_count(qual_spec spec) {
    return image_count(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
}

qual_unit qual_spec_unit(qual_spec spec, uint32_t index) {
    uint32_t first = image_value(spec.image, QUAL_COLUMN_spec_first_unit, spec.row);
    qual_unit unit = {spec.image, first + index};

    return unit;
}

uint32_t qual_spec_group_count(qual_spec spec) {
    return image_count(spec.image, QUAL_COLUMN_spec_first_group, spec.row);
}

qual_group qual_spec_group(qual_spec spec, uint32_t index) {
    uint32_t first = image_value(spec.image, QUAL_COLUMN_spec_first_group, spec.row);
    qual_group group = {spec.image, first + index};

    return group;
}

uint32_t qual_spec_rule_count(qual_spec spec) {
    return image_count(spec.image, QUAL_COLUMN_spec_first_rule, spec.row);
}

qual_rule qual_spec_rule(qual_spec spec, uint32_t index) {
    uint32_t first = image_value(spec.image, QUAL_COLUMN_spec_first_rule, spec.row);
    qual_rule rule = {spec.image, first + index};

    return rule;
}
