/* diff_unit.c - compare two specifications: units, outcomes and criteria */
#include "diff.h"

/* different_digests - whether two digests differ, or only one is stated */
static bool different_digests(bool has_before, uint64_t before, bool has_after, uint64_t after) {
    return has_before != has_after || (has_before && before != after);
}

/* Criteria ---------------------------------------------------------------- */

static void compare_criterion(struct diff *diff, const qual_side *before, const qual_side *after) {
    qual_criterion a = before->criterion, b = after->criterion;
    uint64_t a_digest = 0, b_digest = 0;
    bool a_stated = qual_criterion_digest(a, &a_digest);
    bool b_stated = qual_criterion_digest(b, &b_digest);

    if (different_digests(a_stated, a_digest, b_stated, b_digest))
        qual_diff_report(diff, QUAL_PART_CRITERION, QUAL_FIELD_DIGEST, before, after);
    if (!qual_diff_same_text(qual_criterion_wording(a), qual_criterion_wording(b)))
        qual_diff_report(diff, QUAL_PART_CRITERION, QUAL_FIELD_WORDING, before, after);
    if (!qual_diff_same_text(qual_criterion_verb(a), qual_criterion_verb(b)))
        qual_diff_report(diff, QUAL_PART_CRITERION, QUAL_FIELD_VERB, before, after);
}

/* compare_criteria - walk two lists that ascend by number */
static void compare_criteria(struct diff *diff, qual_side before, qual_side after) {
    uint32_t a_count = qual_outcome_criterion_count(before.outcome);
    uint32_t b_count = qual_outcome_criterion_count(after.outcome);
    uint32_t a = 0, b = 0;

    while ((a < a_count || b < b_count) && !diff->stopped) {
        uint32_t a_number = 0, b_number = 0;

        if (a < a_count) {
            before.criterion = qual_outcome_criterion(before.outcome, a);
            a_number = qual_criterion_number(before.criterion);
        }
        if (b < b_count) {
            after.criterion = qual_outcome_criterion(after.outcome, b);
            b_number = qual_criterion_number(after.criterion);
        }
        if (a < a_count && b < b_count && a_number == b_number) {
            compare_criterion(diff, &before, &after);
            a++;
            b++;
        } else if (b == b_count || (a < a_count && a_number < b_number)) {
            qual_diff_report(diff, QUAL_PART_CRITERION, QUAL_FIELD_WHOLE, &before, NULL);
            a++;
        } else {
            qual_diff_report(diff, QUAL_PART_CRITERION, QUAL_FIELD_WHOLE, NULL, &after);
            b++;
        }
    }
}

/* Outcomes ---------------------------------------------------------------- */

static void compare_outcome(struct diff *diff, const qual_side *before, const qual_side *after) {
    qual_outcome a = before->outcome, b = after->outcome;
    uint64_t a_digest = 0, b_digest = 0;
    bool a_stated = qual_outcome_digest(a, &a_digest);
    bool b_stated = qual_outcome_digest(b, &b_digest);

    if (different_digests(a_stated, a_digest, b_stated, b_digest))
        qual_diff_report(diff, QUAL_PART_OUTCOME, QUAL_FIELD_DIGEST, before, after);
    if (!qual_diff_same_text(qual_outcome_wording(a), qual_outcome_wording(b)))
        qual_diff_report(diff, QUAL_PART_OUTCOME, QUAL_FIELD_WORDING, before, after);
    if (diff->parts & QUAL_PART_CRITERION)
        compare_criteria(diff, *before, *after);
}

/* compare_outcomes - as compare_criteria */
static void compare_outcomes(struct diff *diff, qual_side before, qual_side after) {
    uint32_t a_count = qual_unit_outcome_count(before.unit);
    uint32_t b_count = qual_unit_outcome_count(after.unit);
    uint32_t a = 0, b = 0;

    while ((a < a_count || b < b_count) && !diff->stopped) {
        uint32_t a_number = 0, b_number = 0;

        if (a < a_count) {
            before.outcome = qual_unit_outcome(before.unit, a);
            a_number = qual_outcome_number(before.outcome);
        }
        if (b < b_count) {
            after.outcome = qual_unit_outcome(after.unit, b);
            b_number = qual_outcome_number(after.outcome);
        }
        if (a < a_count && b < b_count && a_number == b_number) {
            compare_outcome(diff, &before, &after);
            a++;
            b++;
        } else if (b == b_count || (a < a_count && a_number < b_number)) {
            qual_diff_report(diff, QUAL_PART_OUTCOME, QUAL_FIELD_WHOLE, &before, NULL);
            a++;
        } else {
            qual_diff_report(diff, QUAL_PART_OUTCOME, QUAL_FIELD_WHOLE, NULL, &after);
            b++;
        }
    }
}

/* Units ------------------------------------------------------------------- */

/* compare_text, compare_figure - tell when a datum of a unit differs */
static void compare_text(struct diff *diff, enum qual_field field, const qual_side *before,
                         const qual_side *after, const char *a, const char *b) {
    if (!qual_diff_same_text(a, b))
        qual_diff_report(diff, QUAL_PART_UNIT, field, before, after);
}

static void compare_figure(struct diff *diff, enum qual_field field, const qual_side *before,
                           const qual_side *after, bool (*read)(qual_unit unit, uint32_t *figure)) {
    uint32_t a = 0, b = 0;
    bool stated = read(before->unit, &a);

    if (stated != read(after->unit, &b) || a != b)
        qual_diff_report(diff, QUAL_PART_UNIT, field, before, after);
}

static void compare_unit(struct diff *diff, const qual_side *before, const qual_side *after) {
    qual_unit a = before->unit, b = after->unit;
    qual_urn a_urn = qual_unit_urn(a), b_urn = qual_unit_urn(b);
    uint64_t a_digest = 0, b_digest = 0;
    bool a_stated = qual_unit_summary_digest(a, &a_digest);
    bool b_stated = qual_unit_summary_digest(b, &b_digest);

    compare_text(diff, QUAL_FIELD_URN, before, after, a_urn.text, b_urn.text);
    compare_text(diff, QUAL_FIELD_NUMBER, before, after, qual_unit_number(a), qual_unit_number(b));
    compare_text(diff, QUAL_FIELD_TITLE, before, after, qual_unit_title(a), qual_unit_title(b));
    if (qual_unit_level(a) != qual_unit_level(b))
        qual_diff_report(diff, QUAL_PART_UNIT, QUAL_FIELD_LEVEL, before, after);
    compare_figure(diff, QUAL_FIELD_CREDIT, before, after, qual_unit_credit);
    compare_figure(diff, QUAL_FIELD_GLH, before, after, qual_unit_glh);
    compare_text(diff, QUAL_FIELD_ASSESSMENT, before, after, qual_unit_assessment(a),
                 qual_unit_assessment(b));
    if (different_digests(a_stated, a_digest, b_stated, b_digest))
        qual_diff_report(diff, QUAL_PART_UNIT, QUAL_FIELD_SUMMARY, before, after);
}

void qual_diff_units(struct diff *diff) {
    uint32_t before_count = qual_spec_unit_count(diff->before);
    uint32_t after_count = qual_spec_unit_count(diff->after);

    for (uint32_t i = 0; i < before_count && !diff->stopped; i++) {
        qual_side before = {.present = true, .unit = qual_spec_unit(diff->before, i)};
        qual_side after = {.present = true};

        if (!qual_diff_to_new(diff, before.unit, &after.unit)) {
            qual_diff_report(diff, QUAL_PART_UNIT, QUAL_FIELD_WHOLE, &before, NULL);
            continue;
        }
        compare_unit(diff, &before, &after);
        if (diff->parts & (QUAL_PART_OUTCOME | QUAL_PART_CRITERION))
            compare_outcomes(diff, before, after);
    }
    for (uint32_t i = 0; i < after_count && !diff->stopped; i++) {
        qual_side after = {.present = true, .unit = qual_spec_unit(diff->after, i)};
        qual_unit partner;

        if (!qual_diff_to_old(diff, after.unit, &partner))
            qual_diff_report(diff, QUAL_PART_UNIT, QUAL_FIELD_WHOLE, NULL, &after);
    }
}
