/* group.c - groups of units */
#include "image.h"

const char *qual_group_letter(qual_group group) {
    return image_string(group.image, QUAL_COLUMN_group_letter, group.row);
}

const char *qual_group_title(qual_group group) {
    return image_string(group.image, QUAL_COLUMN_group_title, group.row);
}

bool qual_group_is_mandatory(qual_group group) {
    return image_value(group.image, QUAL_COLUMN_group_mandatory, group.row) != 0;
}

bool qual_group_counts(qual_group group) {
    return image_value(group.image, QUAL_COLUMN_group_counts, group.row) != 0;
}

bool qual_group_within(qual_group group, qual_group *around) {
    uint32_t row;

    if (!image_figure(group.image, QUAL_COLUMN_group_within, group.row, &row))
        return false;
    around->image = group.image;
    around->row = row;
    return true;
}

uint32_t qual_group_unit_count(qual_group group) {
    return image_count(group.image, QUAL_COLUMN_group_first_member, group.row);
}

qual_unit qual_group_unit(qual_group group, uint32_t index) {
    uint32_t first = image_value(group.image, QUAL_COLUMN_group_first_member, group.row);
    qual_unit unit = {group.image,
                      image_value(group.image, QUAL_COLUMN_member_unit, first + index)};

    return unit;
}
