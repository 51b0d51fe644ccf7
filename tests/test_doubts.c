/* test_doubts.c - where exactly doubt begins: the bounds of the checks of one specification */
#include "reading.h"

#include "check/check.h"

static const qual_date no_day = {0};
static const qual_date some_day = {2026, 11, 23};

/* doubted - whether a specification of such attributes and parts, otherwise good, has a finding */
static bool doubted(unsigned id, const char *attributes, const char *before, const char *unit,
                    const char *after, qual_date today) {
    const struct spec_model *spec =
        read_text(arena_format(&arena,
                               "<qualification number=\"601/7253/8\" version=\"1.0\" "
                               "organisation=\"Example Awards\" %s>%s" GROUP "<rules>"
                               "<all id=\"mandatory\" groups=\"M\"/></rules>%s%s" TAIL,
                               attributes, before, unit, after));

    assert_non_null(spec);
    check_doubts(spec, today, &findings);
    assert_int_equal(findings.errors, 0);
    return has_finding(id);
}

/* A title and a figure or level beside it, and whether they agree. */
struct title_case {
    const char *attributes;
    bool agrees;
};

static void expect_titles(unsigned id, const struct title_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        set_up(NULL);
        if (doubted(id, cases[i].attributes, "", UNIT, "", no_day) == cases[i].agrees)
            fail_msg("%s %s", cases[i].attributes, cases[i].agrees ? "agree" : "do not agree");
        give_back(NULL);
    }
    set_up(NULL);
}

static void a_size_in_the_title_bounds_the_total_qualification_time(void **state) {
    static const struct title_case cases[] = {
        {"title=\"Award in Baking\" tqt=\"1\"", true},
        {"title=\"Award in Baking\" tqt=\"120\"", true},
        {"title=\"Award in Baking\" tqt=\"121\"", false},
        {"title=\"Certificate in Baking\" tqt=\"120\"", false},
        {"title=\"Certificate in Baking\" tqt=\"121\"", true},
        {"title=\"Certificate in Baking\" tqt=\"369\"", true},
        {"title=\"Certificate in Baking\" tqt=\"370\"", false},
        {"title=\"Diploma in Baking\" tqt=\"369\"", false},
        {"title=\"Diploma in Baking\" tqt=\"370\"", true},
        {"title=\"Diploma in Baking\" tqt=\"65535\"", true},
        {"title=\"DIPLOMA (Baking)\" tqt=\"369\"", false},
        {"title=\"NVQ Diploma\" tqt=\"369\"", false},
        {"title=\"Awarding and Certificates\" tqt=\"1000\"", true},
        {"title=\"Diploma\"", true},
        {"title=\"Baking\" tqt=\"5\"", true},
    };

    (void)state;
    expect_titles(131, cases, sizeof cases / sizeof cases[0]);
}

static void a_level_in_the_title_is_that_of_the_qualification(void **state) {
    static const struct title_case cases[] = {
        {"title=\"Level 3 Diploma\" level=\"3\"", true},
        {"title=\"Level 3 Diploma\" level=\"2\"", false},
        {"title=\"LEVEL 3: Diploma\" level=\"2\"", false},
        {"title=\"Entry Level 3 Award\" level=\"E3\"", true},
        {"title=\"Entry Level 3 Award\" level=\"3\"", false},
        {"title=\"Award (Entry 1)\" level=\"E1\"", true},
        {"title=\"Award (Entry 1)\" level=\"E2\"", false},
        {"title=\"Entry to Level 2 Baking\" level=\"2\"", true},
        {"title=\"Entry Level Award\" level=\"2\"", true},
        {"title=\"Level Baking 3\" level=\"2\"", true},
        {"title=\"Level 9 Baking\" level=\"2\"", true},
        {"title=\"Level 30 Baking\" level=\"2\"", true},
        {"title=\"Level 3 Diploma\"", true},
    };

    (void)state;
    expect_titles(130, cases, sizeof cases / sizeof cases[0]);
}

static void without_a_day_no_date_has_passed_and_nothing_is_said_of_accepting_it(void **state) {
    static const char dates[] = "<dates review=\"2020-01-31\"/>";
    static const char accepted[] = "<acknowledge finding=\"Q0129\" reason=\"put off\"/>";

    assert_false(doubted(129, "title=\"Baking\" level=\"2\"", dates, UNIT, accepted, no_day));
    assert_int_equal(findings.count, 0);
    give_back(state);
    set_up(state);
    assert_true(doubted(129, "title=\"Baking\" level=\"2\"", dates, UNIT, accepted, some_day));
    assert_int_equal(findings.warnings, 0);
    assert_false(has_finding(123));
}

static void a_date_passes_on_the_day_after_it(void **state) {
    static const struct {
        const char *review;
        bool passed;
    } cases[] = {
        {"2026-11-22", true}, {"2026-11-23", false}, {"2026-11-24", false},
        {"2026-10", true},    {"2026-11", false},    {"2025-12-31", true},
    };

    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        set_up(state);
        assert_int_equal(doubted(129, "title=\"Baking\" level=\"2\"",
                                 arena_format(&arena, "<dates review=\"%s\"/>", cases[i].review),
                                 UNIT, "", some_day),
                         cases[i].passed);
        give_back(state);
    }
    set_up(state);
}

/* Of an unknown regulator it cannot be said for which nations it does not regulate. */
static void an_unknown_regulator_may_be_of_any_nation(void **state) {
    static const char known[] = "<regulator name=\"Ofqual\"/><nation name=\"Wales\"/>";
    static const char unknown[] = "<regulator name=\"Bakers' Board\"/><nation name=\"Wales\"/>";
    static const char stated[] =
        "<regulator name=\"Bakers' Board\" nation=\"Scotland\"/><nation name=\"Wales\"/>";

    assert_true(doubted(155, "title=\"Baking\"", known, UNIT, "", no_day));
    give_back(state);
    set_up(state);
    assert_false(doubted(155, "title=\"Baking\"", unknown, UNIT, "", no_day));
    assert_false(has_finding(154));
    give_back(state);
    set_up(state);
    assert_true(doubted(155, "title=\"Baking\"", stated, UNIT, "", no_day));
    assert_true(has_finding(154));
}

static void what_nobody_has_is_missed_nowhere(void **state) {
    static const char bare[] = "<unit urn=\"K/503/0323\" title=\"Unit one\"><outcome number=\"1\"/>"
                               "</unit>\n";

    (void)state;
    assert_false(doubted(134, "title=\"Baking\"", "", bare, "", some_day));
    assert_int_equal(findings.count, 0);
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        TEST(a_size_in_the_title_bounds_the_total_qualification_time),
        TEST(a_level_in_the_title_is_that_of_the_qualification),
        TEST(without_a_day_no_date_has_passed_and_nothing_is_said_of_accepting_it),
        TEST(a_date_passes_on_the_day_after_it),
        TEST(an_unknown_regulator_may_be_of_any_nation),
        TEST(what_nobody_has_is_missed_nowhere),
    };

    return cmocka_run_group_tests_name("doubts", tests, NULL, NULL);
}
