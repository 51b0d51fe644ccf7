/* diff_group.c - compare two specifications: groups and what is in them */
#include "diff.h"

/* find_group - the group of a letter; false when there is none */
static bool find_group(qual_spec spec, const char *letter, qual_group *group) {
    uint32_t count = qual_spec_group_count(spec);

    for (uint32_t i = 0; i < count; i++) {
        *group = qual_spec_group(spec, i);
        if (qual_diff_same_text(qual_group_letter(*group), letter))
            return true;
    }
    return false;
}

static bool is_member(qual_group group, qual_unit unit) {
    uint32_t count = qual_group_unit_count(group);

    for (uint32_t i = 0; i < count; i++)
        if (qual_group_unit(group, i).row == unit.row)
            return true;
    return false;
}

/* around_letter - the letter of the group around one; NULL when there is none */
static const char *around_letter(qual_group group) {
    qual_group around;

    return qual_group_within(group, &around) ? qual_group_letter(around) : NULL;
}

static void compare_members(struct diff *diff, const qual_side *before, const qual_side *after) {
    uint32_t before_count = qual_group_unit_count(before->group);
    uint32_t after_count = qual_group_unit_count(after->group);
    qual_side side = {.present = true, .group = before->group};
    qual_unit partner;

    for (uint32_t i = 0; i < before_count && !diff->stopped; i++) {
        side.unit = qual_group_unit(before->group, i);
        if (!qual_diff_to_new(diff, side.unit, &partner) || !is_member(after->group, partner))
            qual_diff_report(diff, QUAL_PART_MEMBER, QUAL_FIELD_WHOLE, &side, NULL);
    }
    side.group = after->group;
    for (uint32_t i = 0; i < after_count && !diff->stopped; i++) {
        side.unit = qual_group_unit(after->group, i);
        if (!qual_diff_to_old(diff, side.unit, &partner) || !is_member(before->group, partner))
            qual_diff_report(diff, QUAL_PART_MEMBER, QUAL_FIELD_WHOLE, NULL, &side);
    }
}

static void compare_group(struct diff *diff, const qual_side *before, const qual_side *after) {
    qual_group a = before->group, b = after->group;

    if (!qual_diff_same_text(qual_group_title(a), qual_group_title(b)))
        qual_diff_report(diff, QUAL_PART_GROUP, QUAL_FIELD_TITLE, before, after);
    if (qual_group_is_mandatory(a) != qual_group_is_mandatory(b))
        qual_diff_report(diff, QUAL_PART_GROUP, QUAL_FIELD_MANDATORY, before, after);
    if (qual_group_counts(a) != qual_group_counts(b))
        qual_diff_report(diff, QUAL_PART_GROUP, QUAL_FIELD_COUNTS, before, after);
    if (!qual_diff_same_text(around_letter(a), around_letter(b)))
        qual_diff_report(diff, QUAL_PART_GROUP, QUAL_FIELD_WITHIN, before, after);
    if (diff->parts & QUAL_PART_MEMBER)
        compare_members(diff, before, after);
}

void qual_diff_groups(struct diff *diff) {
    uint32_t before_count = qual_spec_group_count(diff->before);
    uint32_t after_count = qual_spec_group_count(diff->after);

    for (uint32_t i = 0; i < before_count && !diff->stopped; i++) {
        qual_side before = {.present = true, .group = qual_spec_group(diff->before, i)};
        qual_side after = {.present = true};

        if (find_group(diff->after, qual_group_letter(before.group), &after.group))
            compare_group(diff, &before, &after);
        else
            qual_diff_report(diff, QUAL_PART_GROUP, QUAL_FIELD_WHOLE, &before, NULL);
    }
    for (uint32_t i = 0; i < after_count && !diff->stopped; i++) {
        qual_side after = {.present = true, .group = qual_spec_group(diff->after, i)};
        qual_group partner;

        if (!find_group(diff->before, qual_group_letter(after.group), &partner))
            qual_diff_report(diff, QUAL_PART_GROUP, QUAL_FIELD_WHOLE, NULL, &after);
    }
}
