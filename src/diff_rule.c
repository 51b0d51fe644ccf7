/* diff_rule.c - compare two specifications: rules of combination */
#include "diff.h"

/* find_rule - the rule of an id; false when there is none */
static bool find_rule(qual_spec spec, const char *id, qual_rule *rule) {
    uint32_t count = qual_spec_rule_count(spec);

    for (uint32_t i = 0; i < count; i++) {
        *rule = qual_spec_rule(spec, i);
        if (qual_diff_same_text(qual_rule_id(*rule), id))
            return true;
    }
    return false;
}

/* around_id - the id of the rule around one; NULL when there is none */
static const char *around_id(qual_rule rule) {
    qual_rule around;

    return qual_rule_within(rule, &around) ? qual_rule_id(around) : NULL;
}

/* One choice of a selector. */
struct choice {
    bool is_group;
    qual_group group;
    qual_unit unit;
};

static struct choice choice_at(qual_rule rule, uint32_t index) {
    struct choice choice = {false, {NULL, 0}, {NULL, 0}};

    choice.is_group = qual_rule_choice_group(rule, index, &choice.group);
    if (!choice.is_group)
        (void)qual_rule_choice_unit(rule, index, &choice.unit);
    return choice;
}

/* same_choice - whether choices of the old and the new version are the same */
static bool same_choice(const struct diff *diff, const struct choice *before,
                        const struct choice *after) {
    qual_unit partner;

    if (before->is_group != after->is_group)
        return false;
    if (before->is_group)
        return qual_diff_same_text(qual_group_letter(before->group),
                                   qual_group_letter(after->group));
    return qual_diff_to_new(diff, before->unit, &partner) && partner.row == after->unit.row;
}

/* has_choice - whether a rule of the new version has a choice of the old one */
static bool has_choice(const struct diff *diff, const struct choice *before, qual_rule after,
                       uint32_t expected) {
    uint32_t count = qual_rule_choice_count(after);

    /* Most often the two lists are alike, so it is where it was. */
    for (uint32_t i = 0; i < count; i++) {
        struct choice choice = choice_at(after, (expected + i) % count);

        if (same_choice(diff, before, &choice))
            return true;
    }
    return false;
}

/* was_choice - whether a rule of the old version has a choice of the new one */
static bool was_choice(const struct diff *diff, qual_rule before, const struct choice *after,
                       uint32_t expected) {
    uint32_t count = qual_rule_choice_count(before);

    for (uint32_t i = 0; i < count; i++) {
        struct choice choice = choice_at(before, (expected + i) % count);

        if (same_choice(diff, &choice, after))
            return true;
    }
    return false;
}

static bool same_choices(const struct diff *diff, qual_rule before, qual_rule after) {
    uint32_t before_count = qual_rule_choice_count(before);
    uint32_t after_count = qual_rule_choice_count(after);

    for (uint32_t i = 0; i < before_count; i++) {
        struct choice choice = choice_at(before, i);

        if (!has_choice(diff, &choice, after, i))
            return false;
    }
    for (uint32_t i = 0; i < after_count; i++) {
        struct choice choice = choice_at(after, i);

        if (!was_choice(diff, before, &choice, i))
            return false;
    }
    return true;
}

/* same_unit - whether rules of the two versions require something of the same unit, or of none */
static bool same_unit(const struct diff *diff, qual_rule before, qual_rule after) {
    qual_unit a, b, partner;
    bool has_before = qual_rule_unit(before, &a), has_after = qual_rule_unit(after, &b);

    if (!has_before || !has_after)
        return has_before == has_after;
    return qual_diff_to_new(diff, a, &partner) && partner.row == b.row;
}

static void compare_figure(struct diff *diff, enum qual_field field, const qual_side *before,
                           const qual_side *after, bool (*read)(qual_rule rule, uint32_t *figure)) {
    uint32_t a = 0, b = 0;
    bool stated = read(before->rule, &a);

    if (stated != read(after->rule, &b) || a != b)
        qual_diff_report(diff, QUAL_PART_RULE, field, before, after);
}

static void compare_rule(struct diff *diff, const qual_side *before, const qual_side *after) {
    qual_rule a = before->rule, b = after->rule;

    if (qual_rule_kind(a) != qual_rule_kind(b))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_KIND, before, after);
    if (!qual_diff_same_text(around_id(a), around_id(b)))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_WITHIN, before, after);
    if (!qual_diff_same_text(qual_rule_title(a), qual_rule_title(b)))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_TITLE, before, after);
    if (qual_rule_measure(a) != qual_rule_measure(b))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_MEASURE, before, after);
    compare_figure(diff, QUAL_FIELD_MIN, before, after, qual_rule_min);
    compare_figure(diff, QUAL_FIELD_MAX, before, after, qual_rule_max);
    compare_figure(diff, QUAL_FIELD_N, before, after, qual_rule_n);
    if (!same_unit(diff, a, b))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_UNIT, before, after);
    if (!same_choices(diff, a, b))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_CHOICES, before, after);
    if (qual_rule_level_min(a) != qual_rule_level_min(b))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_LEVEL_MIN, before, after);
    if (qual_rule_level_max(a) != qual_rule_level_max(b))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_LEVEL_MAX, before, after);
    if (qual_rule_gained(a) != qual_rule_gained(b))
        qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_GAINED, before, after);
}

/* is_told - whether the rule around one is in one version only, and so told for both */
static bool is_told(qual_rule rule, qual_spec other) {
    qual_rule partner;

    return qual_rule_within(rule, &rule) && !find_rule(other, qual_rule_id(rule), &partner);
}

void qual_diff_rules(struct diff *diff) {
    uint32_t before_count = qual_spec_rule_count(diff->before);
    uint32_t after_count = qual_spec_rule_count(diff->after);

    for (uint32_t i = 0; i < before_count && !diff->stopped; i++) {
        qual_side before = {.present = true, .rule = qual_spec_rule(diff->before, i)};
        qual_side after = {.present = true};

        if (find_rule(diff->after, qual_rule_id(before.rule), &after.rule))
            compare_rule(diff, &before, &after);
        else if (!is_told(before.rule, diff->after))
            qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_WHOLE, &before, NULL);
    }
    for (uint32_t i = 0; i < after_count && !diff->stopped; i++) {
        qual_side after = {.present = true, .rule = qual_spec_rule(diff->after, i)};
        qual_rule partner;

        if (!find_rule(diff->before, qual_rule_id(after.rule), &partner) &&
            !is_told(after.rule, diff->before))
            qual_diff_report(diff, QUAL_PART_RULE, QUAL_FIELD_WHOLE, NULL, &after);
    }
}
