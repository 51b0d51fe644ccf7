/* test_hostile.c - large inputs, damaged inputs, and too little memory */
#include "reading.h"

#include <string.h>

#include "check/check.h"
#include "check/spec_read.h"
#include "finding/render.h"

/* Large and hostile inputs ----------------------------------------------------------- */

static void places_stay_exact_in_a_file_of_megabytes(void **state) {
    static const char *const starts[] = {"", "\xEF\xBB\xBF", "<?xml version=\"1.0\"?>"};
    const size_t units = 30000;

    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        struct text text;

        set_up(state);
        text = large_text(units, starts[i]);
        assert_true(text.length > 2000000);
        assert_null(read_bytes("large.xml", text.bytes, text.length));
        expect_alone(17, 4 + 3 * units, 50);
        give_back(state);
    }
}

static void units_all_alike_take_no_longer_than_others(void **state) {
    struct text text = {.arena = &arena};

    (void)state;
    text_add(&text, HEAD GROUP "<rules/>\n");
    for (size_t i = 0; i < 50000; i++)
        text_add(&text, UNIT);
    text_add(&text, TAIL);
    assert_null(read_bytes("alike.xml", text.bytes, text.length));
    assert_int_equal(findings.errors, 49999);
    assert_int_equal(findings.count, FINDINGS_PER_FILE);
}

static void nesting_without_end_is_refused(void **state) {
    struct text text = {.arena = &arena};

    (void)state;
    text_add(&text, HEAD GROUP "<rules>");
    for (size_t i = 0; i < 100000; i++)
        text_add(&text, "<pathways id=\"a\"><pathway id=\"b\">");
    assert_null(read_bytes("deep.xml", text.bytes, text.length));
    assert_true(has_finding(6));
    assert_non_null(strstr(rendered(false), "elements are nested too deep"));
}

static void entities_are_not_expanded(void **state) {
    (void)state;
    assert_null(read_text("<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                          "<a>&c;&c;&c;&c;</a>"));
    expect_alone(8, 1, 1);
}

/* read_cut - read the start of a correct file: an error, whatever the length */
static void a_file_cut_anywhere_is_an_error(void **state) {
    for (size_t length = 1; length < strlen(SMALL) - 1; length++) {
        set_up(state);
        assert_null(read_bytes("cut.xml", SMALL, length));
        assert_true(findings.errors > 0);
        rendered(true);
        give_back(state);
    }
}

static void a_byte_changed_anywhere_never_crashes(void **state) {
    static const char changes[] = "<>&\"'/ =\0\xFF\x80x0]-?!";

    for (size_t at = 0; at < strlen(SMALL); at++)
        for (size_t change = 0; change < sizeof changes - 1; change++) {
            char bytes[] = SMALL;

            set_up(state);
            bytes[at] = changes[change];
            assert_true((read_bytes("changed.xml", bytes, strlen(SMALL)) == NULL) ==
                        (findings.errors > 0));
            rendered(false);
            give_back(state);
        }
}

/* Memory -------------------------------------------------------------------------------- */

/* Of what is read while memory runs out: one of each element, and several findings. */
static const char *const memory_inputs[] = {"correct.xml",           "many-kinds.xml",
                                            "sixty-errors.xml",      "Q0121-acknowledged.xml",
                                            "Q0006-end-tag.xml",     "Q0008-doctype.xml",
                                            "Q0017-not-allowed.xml", "Q0121-figures.xml",
                                            "Q0144-verb-level.xml",  "Q0147-unusable-level.xml",
                                            "Q0151-age-overlap.xml", "Q0158-standard-title.xml"};

/*
 * read_within - read and render a file with so many bytes; false when they do not suffice
 *
 * The arena is its own, so that nothing else is counted.
 */
static bool read_within(const char *path, size_t limit, size_t *used) {
    static struct arena bounded; /* so that it keeps its blocks across the jump */
    struct findings found = {.arena = &bounded};
    struct text text = {.arena = &bounded};
    const struct spec_model *spec;

    bounded = (struct arena){.limit = limit, .out_of_memory = &out_of_memory};
    if (setjmp(out_of_memory) != 0) {
        arena_free(&bounded);
        return false;
    }
    findings_next_file(&found);
    spec = spec_read_file(path, &found);
    if (spec != NULL)
        check_doubts(spec, (qual_date){2026, 11, 23}, &found);
    assert_true((spec == NULL) == (found.errors > 0));
    findings_sort(&found);
    render_text(&text, &found, false);
    *used = bounded.used;
    arena_free(&bounded);
    return true;
}

static void running_out_of_memory_anywhere_takes_the_one_way(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof memory_inputs / sizeof memory_inputs[0]; i++) {
        const char *path = arena_format(&arena, "tests/broken/%s", memory_inputs[i]);
        size_t needed = 0, used = 0;

        assert_true(read_within(path, 0, &needed));
        for (size_t limit = 16; limit < needed; limit += 16)
            assert_false(read_within(path, limit, &used));
        assert_true(read_within(path, needed, &used));
        assert_int_equal(used, needed);
    }
}

static const struct CMUnitTest tests[] = {
    TEST(places_stay_exact_in_a_file_of_megabytes),
    TEST(units_all_alike_take_no_longer_than_others),
    TEST(nesting_without_end_is_refused),
    TEST(entities_are_not_expanded),
    TEST(a_file_cut_anywhere_is_an_error),
    TEST(a_byte_changed_anywhere_never_crashes),
    TEST(running_out_of_memory_anywhere_takes_the_one_way),
};

int main(void) {
    return cmocka_run_group_tests_name("hostile", tests, NULL, NULL);
}
