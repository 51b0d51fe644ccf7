/* test_lookup.c - the published specifications, asked through qual.h */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "qual_600_5469_4_v1_3.h"
#include "qual_catalogue.h"
#include "walk.h"

/* A figure that is not stated, in the tables below. */
#define NOT_STATED (-1)

static qual_spec find(const char *number) {
    qual_spec spec = {NULL, 0};

    if (!qual_spec_find(qual_catalogue(), number, strlen(number), &spec))
        fail_msg("%s is not in the catalogue", number);
    return spec;
}

static qual_unit find_unit(const char *number, const char *urn) {
    qual_unit unit = {NULL, 0};

    if (!qual_unit_find(find(number), urn, strlen(urn), &unit))
        fail_msg("%s has no %s", number, urn);
    return unit;
}

static int credit_of(qual_unit unit) {
    uint32_t credits;

    return qual_unit_credit(unit, &credits) ? (int)credits : NOT_STATED;
}

static int glh_of(qual_unit unit) {
    uint32_t hours;

    return qual_unit_glh(unit, &hours) ? (int)hours : NOT_STATED;
}

/* fact_of - the value of the first fact of a name; NULL when there is none */
static const char *fact_of(qual_spec spec, const char *name) {
    uint32_t cursor = 0;
    qual_fact fact;

    while (qual_fact_next(spec, &cursor, &fact))
        if (strcmp(fact.name, name) == 0)
            return fact.value;
    return NULL;
}

static void the_catalogue_is_well_formed(void **state) {
    const qual_image *image = qual_catalogue();

    (void)state;
    assert_int_equal(qual_image_verify(image, qual_image_size(image)), QUAL_IMAGE_VALID);
    (void)walk_image(image);
}

/* What a specification holds in all, as its document prints it. */
struct content {
    const char *number;
    const char *version;
    const char *organisation;
    int credit, glh, tqt;
    uint32_t units, outcomes, criteria;
};

static const struct content contents[] = {
    {"600/5469/4", "1.3", "Highfield Qualifications", 28, 192, 280, 49, 168, 1005},
    {"601/3477/X", NULL, "Innovate Awarding", 15, 132, 150, 4, 17, 90},
    {"601/3735/6", "1.8", "BIIAB Qualifications Limited", 55, 289, 550, 45, 130, 617},
    {"601/4768/4", NULL, "ProQual Awarding Body", NOT_STATED, 135, 150, 3, 15, 81},
    {"601/7253/8", "2.1", "BIIAB Qualifications Limited", 15, 135, 150, 3, 15, 81},
    {"601/7253/8", "2.2", "BIIAB Qualifications Limited", 15, 135, 150, 3, 15, 81},
};

static void assert_content(qual_spec spec, const struct content *wanted) {
    uint32_t figure, outcomes = 0, criteria = 0;

    assert_string_equal(qual_spec_number(spec), wanted->number);
    if (wanted->version == NULL)
        assert_null(qual_spec_version(spec));
    else
        assert_string_equal(qual_spec_version(spec), wanted->version);
    assert_string_equal(qual_spec_organisation(spec), wanted->organisation);
    assert_int_equal(qual_spec_credit(spec, &figure) ? (int)figure : NOT_STATED, wanted->credit);
    assert_int_equal(qual_spec_glh(spec, &figure) ? (int)figure : NOT_STATED, wanted->glh);
    assert_int_equal(qual_spec_tqt(spec, &figure) ? (int)figure : NOT_STATED, wanted->tqt);
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        qual_unit unit = qual_spec_unit(spec, i);

        outcomes += qual_unit_outcome_count(unit);
        for (uint32_t k = 0; k < qual_unit_outcome_count(unit); k++)
            criteria += qual_outcome_criterion_count(qual_unit_outcome(unit, k));
    }
    assert_int_equal(qual_spec_unit_count(spec), wanted->units);
    assert_int_equal(outcomes, wanted->outcomes);
    assert_int_equal(criteria, wanted->criteria);
}

static void the_catalogue_holds_six_specifications_in_order(void **state) {
    const qual_image *image = qual_catalogue();

    (void)state;
    assert_int_equal(qual_spec_count(image), 6);
    for (uint32_t i = 0; i < 6; i++)
        assert_content(qual_spec_at(image, i), &contents[i]);
}

static void a_number_finds_the_current_version(void **state) {
    qual_spec spec = find("601/7253/8");

    (void)state;
    assert_string_equal(qual_spec_version(spec), "2.2");
    assert_true(qual_spec_is_current(spec));
    assert_int_equal(find("60172538").row, spec.row); /* the learning aim reference */
    assert_string_equal(qual_spec_title(spec),
                        "BIIAB Level 2 Certificate in Principles of Customer Service");
    assert_int_equal(qual_spec_level(spec), QUAL_LEVEL_2);
}

static void a_version_is_found_as_printed(void **state) {
    const qual_image *image = qual_catalogue();
    qual_spec spec;

    (void)state;
    assert_true(qual_spec_find_version(image, "601/7253/8", 10, "2.1", 3, &spec));
    assert_string_equal(qual_spec_version(spec), "2.1");
    assert_false(qual_spec_is_current(spec));
    assert_true(qual_spec_find_version(image, "601/3477/X", 10, "unversioned", 11, &spec));
    assert_null(qual_spec_version(spec));
    assert_false(qual_spec_find_version(image, "601/7253/8", 10, "2.3", 3, &spec));
    assert_false(qual_spec_find_version(image, "601/7253/8", 10, "unversioned", 11, &spec));
}

static void dates_are_those_printed(void **state) {
    qual_spec spec = find("601/7253/8");
    char text[QUAL_DATE_SIZE];
    qual_date date;

    (void)state;
    assert_true(qual_spec_date(spec, QUAL_DATE_ISSUED, &date));
    assert_string_equal(qual_date_format(date, text), "2025-05"); /* no day is printed */
    assert_true(qual_spec_date(spec, QUAL_DATE_OPERATIONAL_START, &date));
    assert_string_equal(qual_date_format(date, text), "2015-10-01");
    assert_true(qual_spec_date(spec, QUAL_DATE_REVIEW, &date));
    assert_string_equal(qual_date_format(date, text), "2027-09-30");
    assert_false(qual_spec_date(spec, QUAL_DATE_OPERATIONAL_END, &date));
    assert_false(qual_spec_date(find("600/5469/4"), QUAL_DATE_REVIEW, &date));
}

/* One unit, K/503/0323, stands in three qualifications; one of them prints no figures for it. */
static void a_shared_unit_has_a_use_in_each(void **state) {
    static const struct {
        const char *number;
        int credit, glh;
    } current[] = {
        {"601/3477/X", 5, 45}, {"601/4768/4", NOT_STATED, NOT_STATED}, {"601/7253/8", 5, 45}};
    uint32_t found = 0;
    qual_uses uses;

    (void)state;
    assert_true(qual_uses_find(qual_catalogue(), "K/503/0323", 10, &uses));
    assert_int_equal(uses.count, 4); /* an older version among them */
    for (uint32_t i = 0; i < uses.count; i++) {
        qual_unit unit = qual_use(uses, i);
        qual_spec spec = qual_unit_spec(unit);

        assert_string_equal(qual_unit_urn(unit).text, "K/503/0323");
        if (!qual_spec_is_current(spec))
            continue;
        assert_string_equal(qual_spec_number(spec), current[found].number);
        assert_int_equal(credit_of(unit), current[found].credit);
        assert_int_equal(glh_of(unit), current[found].glh);
        assert_string_equal(qual_unit_title(unit), "Communication in the customer service role");
        assert_int_equal(qual_unit_level(unit), QUAL_LEVEL_2);
        found++;
    }
    assert_int_equal(found, 3);
}

static void a_unit_is_found_in_its_specification_alone(void **state) {
    qual_unit unit = find_unit("600/5469/4", "D/601/1519");

    (void)state;
    assert_int_equal(credit_of(unit), 10);
    assert_int_equal(glh_of(unit), 67);
    assert_int_equal(qual_unit_level(unit), QUAL_LEVEL_3);
    assert_int_equal(find_unit("600/5469/4", "D6011519").row, unit.row);
    assert_int_equal(credit_of(find_unit("601/7253/8", "K/503/0323")), 5);
    assert_int_equal(credit_of(find_unit("601/4768/4", "K/503/0323")), NOT_STATED);
    assert_false(qual_unit_find(find("601/3735/6"), "D/601/1519", 10, &unit));
    assert_false(qual_unit_find(find("600/5469/4"), "K/503/0323", 10, &unit));
    walk_pairs(qual_catalogue());
}

static void texts_that_are_no_reference_find_nothing(void **state) {
    static const char *const texts[] = {
        "",           "K",          "K/503/0332", "H/503/0323",  "k/503/0323", "K-503/0323",
        "K/503-0323", "K/503/032X", "K/503/032",  "K/503/03233", "k5030323",   "K503032X",
        "K/5030323",  "//503K0323", "601/7253/8", "0000000000",  "A/000/0000"};
    qual_uses uses = {NULL, 7, 7};
    qual_unit unit;

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t length = strlen(texts[i]);
        char *text = malloc(length > 0 ? length : 1); /* ends where the text does */

        assert_non_null(text);
        memcpy(text, texts[i], length);
        if (qual_uses_find(qual_catalogue(), text, length, &uses) ||
            qual_unit_find(find("601/7253/8"), text, length, &unit))
            fail_msg("%s finds a unit", texts[i]);
        assert_int_equal(uses.count, 0);
        free(text);
    }
    assert_false(qual_uses_find(qual_catalogue(), NULL, 0, &uses));
}

/* Each of the ten characters matters: nothing is found by a reference with one of them changed. */
static void no_changed_reference_finds_the_unit(void **state) {
    const char urn[] = "K/503/0323";
    qual_uses uses;

    (void)state;
    for (int place = 0; place < 10; place++) {
        for (int c = 0; c < 256; c++) {
            char changed[sizeof urn];

            memcpy(changed, urn, sizeof urn);
            changed[place] = (char)c;
            assert_int_equal(qual_uses_find(qual_catalogue(), changed, 10, &uses),
                             c == (unsigned char)urn[place]);
        }
    }
}

/* An image of one specification finds its units as the catalogue does. */
static void an_image_of_one_specification_agrees(void **state) {
    const qual_image *image = qual_600_5469_4_v1_3();
    qual_spec alone = qual_spec_at(image, 0), spec = find("600/5469/4");

    (void)state;
    assert_int_equal(qual_image_verify(image, qual_image_size(image)), QUAL_IMAGE_VALID);
    assert_int_equal(qual_spec_count(image), 1);
    assert_content(alone, &contents[0]);
    (void)walk_image(image);
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        qual_urn urn = qual_unit_urn(qual_spec_unit(spec, i));
        qual_unit unit;

        assert_true(qual_unit_find(alone, urn.text, 10, &unit));
        assert_int_equal(qual_unit_index(unit), i);
        assert_string_equal(qual_unit_title(unit), qual_unit_title(qual_spec_unit(spec, i)));
    }
}

static void groups_and_their_units(void **state) {
    static const char *const letters[] = {"M", "A", "B", "C", "D"};
    static const uint32_t counts[] = {2, 16, 11, 7, 13};
    qual_spec spec = find("600/5469/4");
    qual_group group;

    (void)state;
    assert_int_equal(qual_spec_group_count(spec), 5);
    for (uint32_t i = 0; i < 5; i++) {
        group = qual_spec_group(spec, i);
        assert_string_equal(qual_group_letter(group), letters[i]);
        assert_int_equal(qual_group_unit_count(group), counts[i]);
        assert_int_equal(qual_group_is_mandatory(group), i == 0);
        assert_true(qual_group_counts(group));
    }
    assert_true(qual_unit_group(qual_group_unit(qual_spec_group(spec, 2), 0), &group));
    assert_string_equal(qual_group_letter(group), "B");
}

/* 24 of the credits of the BIIAB diploma come from two groups together. */
static void rules_of_combination(void **state) {
    qual_spec spec = find("601/3735/6");
    qual_rule rule = qual_spec_rule(spec, 2), around;
    qual_group group;
    qual_unit unit;
    uint32_t figure;

    (void)state;
    assert_int_equal(qual_spec_rule_count(spec), 5);
    assert_int_equal(qual_rule_kind(rule), QUAL_RULE_AMOUNT);
    assert_int_equal(qual_rule_measure(rule), QUAL_MEASURE_CREDITS);
    assert_true(qual_rule_min(rule, &figure));
    assert_int_equal(figure, 24);
    assert_false(qual_rule_max(rule, &figure));
    assert_false(qual_rule_n(rule, &figure));
    assert_false(qual_rule_within(rule, &around));
    assert_false(qual_rule_unit(rule, &unit));
    assert_int_equal(qual_rule_gained(rule), 0);
    assert_int_equal(qual_rule_choice_count(rule), 2);
    assert_true(qual_rule_choice_group(rule, 1, &group));
    assert_string_equal(qual_group_letter(group), "C");
    assert_false(qual_rule_choice_unit(rule, 1, &unit));
}

static void outcomes_are_numbered(void **state) {
    qual_unit unit = find_unit("601/7253/8", "K/503/0323");

    (void)state;
    assert_int_equal(qual_unit_outcome_count(unit), 5);
    for (uint32_t i = 0; i < 5; i++) {
        qual_outcome outcome = qual_unit_outcome(unit, i);

        assert_int_equal(qual_outcome_number(outcome), i + 1);
        assert_null(qual_outcome_wording(outcome)); /* it belongs to the organisation */
        for (uint32_t k = 0; k < qual_outcome_criterion_count(outcome); k++)
            assert_int_equal(qual_criterion_number(qual_outcome_criterion(outcome, k)), k + 1);
    }
}

static void facts_that_are_stated_and_that_are_not(void **state) {
    (void)state;
    assert_string_equal(fact_of(find("600/5469/4"), "entry.minimum-age"), "16");
    assert_null(fact_of(find("601/3735/6"), "entry.minimum-age"));
    assert_string_equal(fact_of(find("601/3735/6"), "qualification.specification-code"),
                        "D5076-03");
    assert_string_equal(fact_of(find("601/4768/4"), "nation.name"), "Wales");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_catalogue_is_well_formed),
        cmocka_unit_test(the_catalogue_holds_six_specifications_in_order),
        cmocka_unit_test(a_number_finds_the_current_version),
        cmocka_unit_test(a_version_is_found_as_printed),
        cmocka_unit_test(dates_are_those_printed),
        cmocka_unit_test(a_shared_unit_has_a_use_in_each),
        cmocka_unit_test(a_unit_is_found_in_its_specification_alone),
        cmocka_unit_test(texts_that_are_no_reference_find_nothing),
        cmocka_unit_test(no_changed_reference_finds_the_unit),
        cmocka_unit_test(an_image_of_one_specification_agrees),
        cmocka_unit_test(groups_and_their_units),
        cmocka_unit_test(rules_of_combination),
        cmocka_unit_test(outcomes_are_numbered),
        cmocka_unit_test(facts_that_are_stated_and_that_are_not),
    };

    return cmocka_run_group_tests_name("lookup", tests, NULL, NULL);
}
