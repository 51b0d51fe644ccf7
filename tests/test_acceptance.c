/* test_acceptance.c - which achieved sets earn under two versions of a specification */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/analysis.h"
#include "catalogue.h"
#include "pair_agreement.h"

#define PAIRS 500

/* Random pairs ---------------------------------------------------------------- */

static void agrees_with_brute_force_both_ways(void **state) {
    struct arena arena = {0};
    struct pair_agreement agreement = {.arena = &arena};
    struct random random = {20240229};
    struct random_pair pair;

    (void)state;
    for (int i = 0; i < PAIRS; i++) {
        random_pair(&random, &pair);
        if (!pair_agrees(&agreement, &pair))
            fail_msg("pair %d: %s", i, agreement.difference);
        arena_free(&arena);
    }

    /* The pairs are worth comparing: there are enough of each kind, with every answer. */
    assert_int_equal(agreement.refused, 0);
    for (int i = 0; i < ACCEPTANCE_UNDECIDED; i++)
        assert_in_range(agreement.verdicts[i], PAIRS / 50, PAIRS * 7 / 10);
    assert_true(agreement.with_pathways > PAIRS / 5);
    assert_true(agreement.with_most > PAIRS / 2);
    assert_true(agreement.with_requirements > PAIRS / 5);
    assert_true(agreement.by_way > PAIRS / 20);
    assert_true(agreement.witnesses > PAIRS / 2);
}

/* Two versions by hand ----------------------------------------------------------- */

struct fixture {
    struct arena arena;
    qual_spec specs[2];
    const uint32_t *successors;
    const struct acceptance *acceptance;
};

/* Units 0 to 3, of 2, 3, 4 and 5 credits, in group A; rules and further units as a test says. */
static const char *xml_of(struct arena *arena, const char *rules, int units) {
    struct text text = {.arena = arena};

    text_add(&text, "<qualification number=\"601/7253/8\" version=\"1\" title=\"Certificate\""
                    " organisation=\"Example Awards\">\n<group letter=\"A\" kind=\"optional\">");
    for (int i = 0; i < units; i++) {
        text_add(&text, "<member unit=\"");
        random_add_urn(&text, i);
        text_add(&text, "\"/>");
    }
    text_format(&text, "</group>\n<rules>%s</rules>\n", rules);
    for (int i = 0; i < units; i++) {
        text_add(&text, "<unit urn=\"");
        random_add_urn(&text, i);
        text_format(&text, "\" title=\"Unit %d\" level=\"2\" credit=\"%d\" glh=\"%d\"/>\n", i,
                    i + 2, 10 * (i + 2));
    }
    text_add(&text, "</qualification>\n");
    text_add_char(&text, '\0');
    return text.bytes;
}

static struct fixture compare_units(const char *old_rules, int old_units, const char *new_rules,
                                    int new_units, uint64_t work_limit) {
    struct fixture fixture = {.arena = {0}};
    struct acceptance_pair pair;

    assert_true(random_pair_spec(&fixture.arena, xml_of(&fixture.arena, old_rules, old_units),
                                 &fixture.specs[0]));
    assert_true(random_pair_spec(&fixture.arena, xml_of(&fixture.arena, new_rules, new_units),
                                 &fixture.specs[1]));
    fixture.successors = random_pairing(&fixture.arena, fixture.specs[0], fixture.specs[1]);
    pair = (struct acceptance_pair){fixture.specs[0], fixture.specs[1], fixture.successors};
    fixture.acceptance = acceptance_compare(&fixture.arena, &pair, work_limit);
    return fixture;
}

static struct fixture compare(const char *old_rules, const char *new_rules) {
    return compare_units(old_rules, 4, new_rules, 4, ACCEPTANCE_WORK_LIMIT);
}

/* expect_witness - units by their place, one letter each; "-" for none */
static void expect_witness(const struct acceptance_witness *witness, const char *units,
                           uint32_t count) {
    for (uint32_t i = 0; i < count && witness->gained != NULL; i++)
        assert_int_equal(witness->gained[i] != 0, strchr(units, (int)('0' + i)) != NULL);
    if (strcmp(units, "-") == 0)
        assert_null(witness->gained);
    else
        assert_non_null(witness->gained);
}

static void expect(struct fixture *fixture, enum acceptance_verdict verdict, const char *lost,
                   const char *gained) {
    const struct acceptance *acceptance = fixture->acceptance;

    assert_string_equal(acceptance_verdict_name(acceptance->verdict),
                        acceptance_verdict_name(verdict));
    expect_witness(&acceptance->lost, lost, qual_spec_unit_count(fixture->specs[0]));
    expect_witness(&acceptance->gained, gained, qual_spec_unit_count(fixture->specs[1]));
    arena_free(&fixture->arena);
}

#define CREDITS(id, bounds) "<amount id=\"" id "\" measure=\"credits\" " bounds "/>"
#define UNITS(id, bounds) "<amount id=\"" id "\" measure=\"units\" " bounds "/>"

static void a_version_is_equal_to_itself(void **state) {
    struct fixture fixture =
        compare(CREDITS("a", "min=\"7\" max=\"9\""), CREDITS("a", "min=\"7\" max=\"9\""));

    (void)state;
    expect(&fixture, ACCEPTANCE_EQUAL, "-", "-");
}

static void an_edit_that_changes_nothing_is_equal(void **state) {
    /* All units come to 14 credits, and without one to 12 at most. */
    struct fixture fixture = compare(CREDITS("a", "min=\"13\""), CREDITS("a", "min=\"14\""));

    (void)state;
    expect(&fixture, ACCEPTANCE_EQUAL, "-", "-");
    /* What is beyond a maximum of everything is left out. */
    fixture = compare(UNITS("a", "min=\"2\""), UNITS("a", "min=\"2\" max=\"3\""));
    expect(&fixture, ACCEPTANCE_EQUAL, "-", "-");
}

static void a_higher_minimum_shrinks(void **state) {
    struct fixture fixture = compare(CREDITS("a", "min=\"7\""), CREDITS("a", "min=\"8\""));

    (void)state;
    /* Of the two pairs of 7 credits the one that holds the first reference. */
    assert_int_equal(fixture.acceptance->lost.units, 2);
    assert_int_equal(fixture.acceptance->lost.credit, 7);
    assert_int_equal(fixture.acceptance->distances[0].missing, 1);
    assert_string_equal(acceptance_verdict_name(fixture.acceptance->verdict), "shrunk");
    assert_null(fixture.acceptance->gained.gained);
    arena_free(&fixture.arena);
}

static void a_lower_minimum_grows(void **state) {
    struct fixture fixture = compare(CREDITS("a", "min=\"12\""), CREDITS("a", "min=\"11\""));

    (void)state;
    /* 2 + 4 + 5 */
    expect(&fixture, ACCEPTANCE_GROWN, "-", "023");
}

static void a_bar_and_a_lower_minimum_are_incomparable(void **state) {
    struct fixture fixture =
        compare(CREDITS("a", "min=\"9\""), CREDITS("a", "min=\"8\"") UNITS("b", "max=\"2\""));

    (void)state;
    /* 2 + 3 + 4 is 9, of which two come to 7 at most; 3 + 5 is 8. */
    expect(&fixture, ACCEPTANCE_INCOMPARABLE, "012", "13");
}

static void nothing_earns_any_more(void **state) {
    struct fixture fixture = compare(UNITS("a", "min=\"1\""), UNITS("a", "min=\"5\""));

    (void)state;
    expect(&fixture, ACCEPTANCE_EMPTY, "0", "-");
}

static void nothing_ever_earned(void **state) {
    struct fixture fixture = compare(UNITS("a", "min=\"5\""), UNITS("a", "min=\"6\""));

    (void)state;
    expect(&fixture, ACCEPTANCE_EQUAL, "-", "-");
    fixture = compare(UNITS("a", "min=\"5\""), UNITS("a", "min=\"1\""));
    expect(&fixture, ACCEPTANCE_GROWN, "-", "0");
}

static void a_unit_dropped_and_one_added(void **state) {
    struct fixture fixture = compare_units(UNITS("a", "min=\"1\""), 4, UNITS("a", "min=\"1\""), 3,
                                           ACCEPTANCE_WORK_LIMIT);

    (void)state;
    expect(&fixture, ACCEPTANCE_SHRUNK, "3", "-");
    fixture = compare_units(UNITS("a", "min=\"1\""), 3, UNITS("a", "min=\"1\""), 4,
                            ACCEPTANCE_WORK_LIMIT);
    expect(&fixture, ACCEPTANCE_GROWN, "-", "3");
}

static void a_rule_on_how_units_were_gained(void **state) {
    struct fixture fixture =
        compare(UNITS("a", "min=\"2\""),
                UNITS("a", "min=\"2\"") UNITS("b", "max=\"1\" gained=\"rpl exemption\""));
    const struct acceptance_witness *lost = &fixture.acceptance->lost;

    (void)state;
    assert_string_equal(acceptance_verdict_name(fixture.acceptance->verdict), "shrunk");
    assert_int_equal(lost->gained[0], QUAL_GAINED_RPL);
    assert_int_equal(lost->gained[1], QUAL_GAINED_RPL);
    arena_free(&fixture.arena);
}

static void past_the_bound_it_is_undecided(void **state) {
    struct fixture fixture =
        compare_units(CREDITS("a", "min=\"7\""), 4, CREDITS("a", "min=\"8\""), 4, 1);

    (void)state;
    assert_false(fixture.acceptance->distances[0].known);
    expect(&fixture, ACCEPTANCE_UNDECIDED, "-", "-");
}

/* Large pairs ------------------------------------------------------------------------- */

static void large_pairs_mirror_each_other(void **state) {
    static const enum acceptance_verdict mirrored[] = {
        [ACCEPTANCE_EQUAL] = ACCEPTANCE_EQUAL,  [ACCEPTANCE_GROWN] = ACCEPTANCE_SHRUNK,
        [ACCEPTANCE_SHRUNK] = ACCEPTANCE_GROWN, [ACCEPTANCE_INCOMPARABLE] = ACCEPTANCE_INCOMPARABLE,
        [ACCEPTANCE_EMPTY] = ACCEPTANCE_GROWN,
    };
    struct random random = {11};

    (void)state;
    for (int i = 0; i < 12; i++) {
        struct arena arena = {0};
        struct large_shape shape = {0};
        const struct acceptance *there, *back;
        struct acceptance_pair pair;
        const char *xml[2];
        qual_spec specs[2];

        random_large_pair(&random, &arena, xml, &shape);
        if (random_pair_spec(&arena, xml[0], &specs[0]) &&
            random_pair_spec(&arena, xml[1], &specs[1])) {
            pair = (struct acceptance_pair){specs[0], specs[1],
                                            random_pairing(&arena, specs[0], specs[1])};
            there = acceptance_compare(&arena, &pair, ACCEPTANCE_WORK_LIMIT);
            pair = (struct acceptance_pair){specs[1], specs[0],
                                            random_pairing(&arena, specs[1], specs[0])};
            back = acceptance_compare(&arena, &pair, ACCEPTANCE_WORK_LIMIT);
            if (there->verdict != ACCEPTANCE_UNDECIDED && back->verdict != ACCEPTANCE_UNDECIDED) {
                assert_true(
                    back->verdict == mirrored[there->verdict] ||
                    (there->verdict == ACCEPTANCE_GROWN && back->verdict == ACCEPTANCE_EMPTY));
                assert_int_equal(there->lost.units, back->gained.units);
                assert_int_equal(there->lost.credit, back->gained.credit);
                assert_int_equal(there->gained.units, back->lost.units);
                assert_int_equal(there->gained.credit, back->lost.credit);
            }
            pair = (struct acceptance_pair){specs[0], specs[0],
                                            random_pairing(&arena, specs[0], specs[0])};
            assert_int_equal(acceptance_compare(&arena, &pair, ACCEPTANCE_WORK_LIMIT)->verdict,
                             ACCEPTANCE_EQUAL);
        }
        arena_free(&arena);
    }
}

/* Published pairs ----------------------------------------------------------------------- */

static struct fixture compare_published(const char *old_number, const char *old_version,
                                        const char *new_number, const char *new_version) {
    struct fixture fixture = {.arena = {0}};
    struct acceptance_pair pair;

    assert_true(qual_spec_find_version(catalogue(), old_number, strlen(old_number), old_version,
                                       strlen(old_version), &fixture.specs[0]));
    assert_true(qual_spec_find_version(catalogue(), new_number, strlen(new_number), new_version,
                                       strlen(new_version), &fixture.specs[1]));
    fixture.successors = random_pairing(&fixture.arena, fixture.specs[0], fixture.specs[1]);
    pair = (struct acceptance_pair){fixture.specs[0], fixture.specs[1], fixture.successors};
    fixture.acceptance = acceptance_compare(&fixture.arena, &pair, ACCEPTANCE_WORK_LIMIT);
    return fixture;
}

static void biiab_2_2_accepts_what_2_1_did(void **state) {
    struct fixture fixture = compare_published("601/7253/8", "2.1", "601/7253/8", "2.2");

    (void)state;
    expect(&fixture, ACCEPTANCE_EQUAL, "-", "-");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agrees_with_brute_force_both_ways),
        cmocka_unit_test(a_version_is_equal_to_itself),
        cmocka_unit_test(an_edit_that_changes_nothing_is_equal),
        cmocka_unit_test(a_higher_minimum_shrinks),
        cmocka_unit_test(a_lower_minimum_grows),
        cmocka_unit_test(a_bar_and_a_lower_minimum_are_incomparable),
        cmocka_unit_test(nothing_earns_any_more),
        cmocka_unit_test(nothing_ever_earned),
        cmocka_unit_test(a_unit_dropped_and_one_added),
        cmocka_unit_test(a_rule_on_how_units_were_gained),
        cmocka_unit_test(past_the_bound_it_is_undecided),
        cmocka_unit_test(large_pairs_mirror_each_other),
        cmocka_unit_test(biiab_2_2_accepts_what_2_1_did),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
