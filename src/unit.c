/* unit.c - units */
#include "image.h"
#include "urn_index.h"

qual_urn qual_unit_urn(qual_unit unit) {
    uint32_t row = image_value(unit.image, QUAL_COLUMN_unit_urn, unit.row);
    qual_urn urn = {""};

    urn_key_text(image_number(unit.image, QUAL_COLUMN_urn_key, row), urn.text);
    return urn;
}

qual_spec qual_unit_spec(qual_unit unit) {
    uint32_t low = 0, high = image_row_count(unit.image, QUAL_TABLE_spec);
    qual_spec spec;

    /* The specification is the last one whose first unit is not after this one. */
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;

        if (image_value(unit.image, QUAL_COLUMN_spec_first_unit, middle) <= unit.row)
            low = middle;
        else
            high = middle;
    }
    spec.image = unit.image;
    spec.row = low;
    return spec;
}

uint32_t qual_unit_index(qual_unit unit) {
    qual_spec spec = qual_unit_spec(unit);

    return unit.row - image_value(unit.image, QUAL_COLUMN_spec_first_unit, spec.row);
}

const char *qual_unit_number(qual_unit unit) {
    return image_string(unit.image, QUAL_COLUMN_unit_number, unit.row);
}

const char *qual_unit_title(qual_unit unit) {
    return image_string(unit.image, QUAL_COLUMN_unit_title, unit.row);
}

qual_level qual_unit_level(qual_unit unit) {
    return (qual_level)image_value(unit.image, QUAL_COLUMN_unit_level, unit.row);
}

bool qual_unit_credit(qual_unit unit, uint32_t *credits) {
    return image_figure(unit.image, QUAL_COLUMN_unit_credit, unit.row, credits);
}

bool qual_unit_glh(qual_unit unit, uint32_t *hours) {
    return image_figure(unit.image, QUAL_COLUMN_unit_glh, unit.row, hours);
}

const char *qual_unit_assessment(qual_unit unit) {
    return image_string(unit.image, QUAL_COLUMN_unit_assessment, unit.row);
}

bool qual_unit_summary_digest(qual_unit unit, uint64_t *digest) {
    return image_digest(unit.image, QUAL_COLUMN_unit_summary, unit.row, digest);
}

bool qual_unit_group(qual_unit unit, qual_group *group) {
    uint32_t row;

    if (!image_figure(unit.image, QUAL_COLUMN_unit_group, unit.row, &row))
        return false;
    group->image = unit.image;
    group->row = row;
    return true;
}

uint32_t qual_unit_outcome_count(qual_unit unit) {
    return image_count(unit.image, QUAL_COLUMN_unit_first_outcome, unit.row);
}

qual_outcome qual_unit_outcome(qual_unit unit, uint32_t index) {
    uint32_t first = image_value(unit.image, QUAL_COLUMN_unit_first_outcome, unit.row);

    return (qual_outcome){unit.image, first + index};
}
