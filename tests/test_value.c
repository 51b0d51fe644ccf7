/* test_value.c - which texts are numbers, dates and names, and which are likely slips */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/suggest.h"
#include "value/value.h"

static void numbers_are_digits_alone(void **state) {
    static const struct {
        const char *text;
        uint32_t largest;
        enum value_status status;
        uint32_t number;
    } cases[] = {
        {"0", 65535, VALUE_GOOD, 0},
        {"65535", 65535, VALUE_GOOD, 65535},
        {"00033", 65535, VALUE_GOOD, 33},
        {"65536", 65535, VALUE_OUT_OF_RANGE, 0},
        {"000033", 65535, VALUE_OUT_OF_RANGE, 0},
        {"4294967296", 65535, VALUE_OUT_OF_RANGE, 0},
        {"120", 120, VALUE_GOOD, 120},
        {"121", 120, VALUE_OUT_OF_RANGE, 0},
        {"-1", 65535, VALUE_NOT_NUMBER, 0},
        {"+1", 65535, VALUE_NOT_NUMBER, 0},
        {"1.5", 65535, VALUE_NOT_NUMBER, 0},
        {"1e3", 65535, VALUE_NOT_NUMBER, 0},
        {"0x1F", 65535, VALUE_NOT_NUMBER, 0},
        {"", 65535, VALUE_NOT_NUMBER, 0},
        {"\xD9\xA1", 65535, VALUE_NOT_NUMBER, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint32_t number = 0;

        assert_int_equal(value_number(cases[i].text, cases[i].largest, &number), cases[i].status);
        assert_int_equal(number, cases[i].number);
    }
}

static void dates_are_in_the_calendar(void **state) {
    static const struct {
        const char *text;
        enum value_status status;
    } cases[] = {
        {"2024-02-29", VALUE_GOOD},
        {"2000-02-29", VALUE_GOOD},
        {"2025-05", VALUE_GOOD},
        {"9999-12-31", VALUE_GOOD},
        {"1900-02-29", VALUE_NOT_ON_CALENDAR},
        {"2023-02-29", VALUE_NOT_ON_CALENDAR},
        {"2024-04-31", VALUE_NOT_ON_CALENDAR},
        {"2024-00-01", VALUE_NOT_ON_CALENDAR},
        {"2024-13", VALUE_NOT_ON_CALENDAR},
        {"2024-01-00", VALUE_NOT_ON_CALENDAR},
        {"0000-01-01", VALUE_NOT_ON_CALENDAR},
        {"2024", VALUE_WRONG_SHAPE},
        {"24-02-2029", VALUE_WRONG_SHAPE},
        {"2024-2-29", VALUE_WRONG_SHAPE},
        {"2024/02/29", VALUE_WRONG_SHAPE},
        {"2024-02-2x", VALUE_WRONG_SHAPE},
        {"2024-02-", VALUE_WRONG_SHAPE},
        {"2024-02-29Z", VALUE_WRONG_SHAPE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        qual_date date;

        if (value_date(cases[i].text, &date) != cases[i].status)
            fail_msg("%s", cases[i].text);
    }
}

static void a_month_is_a_date_without_day(void **state) {
    qual_date date;

    (void)state;
    assert_int_equal(value_date("2025-05", &date), VALUE_GOOD);
    assert_int_equal(date.year, 2025);
    assert_int_equal(date.month, 5);
    assert_int_equal(date.day, 0);
}

static void dates_compare_as_far_as_both_go(void **state) {
    const qual_date none = {0}, may = {2025, 5, 0}, first = {2025, 5, 1}, last = {2025, 5, 31};
    const qual_date june = {2025, 6, 0}, year = {2024, 12, 31};

    (void)state;
    assert_true(value_compare_dates(first, last) < 0);
    assert_true(value_compare_dates(last, first) > 0);
    assert_int_equal(value_compare_dates(may, first), 0);
    assert_int_equal(value_compare_dates(last, may), 0);
    assert_true(value_compare_dates(last, june) < 0);
    assert_true(value_compare_dates(may, year) > 0);
    assert_int_equal(value_compare_dates(none, first), 0);
    assert_int_equal(value_compare_dates(first, none), 0);
}

/* judged - what a function says of texts that are right, then of texts that are wrong */
static void judged(bool (*is_right)(const char *text), const char *const *right,
                   const char *const *wrong) {
    for (; *right != NULL; right++)
        if (!is_right(*right))
            fail_msg("'%s' is refused", *right);
    for (; *wrong != NULL; wrong++)
        if (is_right(*wrong))
            fail_msg("'%s' is accepted", *wrong);
}

#define TEXTS(...)                                                                                 \
    (const char *const[]) {                                                                        \
        __VA_ARGS__, NULL                                                                          \
    }

static void names_have_their_form(void **state) {
    char longest[66] = "";

    (void)state;
    memset(longest, 'a', 64);
    judged(value_is_version, TEXTS("1", "2.2", "1.2.3.4", "00001.99999"),
           TEXTS("", ".", "1.", ".1", "1..2", "v1", "1.2.3.4.5", "123456", "1,2", "1 "));
    judged(value_is_letter, TEXTS("A", "M", "B1", "Z99"),
           TEXTS("", "a", "AB", "B100", "1", "B-", "\xC3\x84"));
    judged(value_is_name, TEXTS("a", "total-credits", "a1--", longest),
           TEXTS("", "A", "1a", "-a", "a_b", "a b", "caf\xC3\xA9"));
    longest[64] = 'a';
    assert_false(value_is_name(longest));
    judged(value_is_verb, TEXTS("explain", "carry-out"), TEXTS("", "Explain", "-a", "a1", "a b"));
}

static void digests_have_sixteen_digits(void **state) {
    uint64_t digest;

    (void)state;
    assert_true(value_digest("0123456789abcdef", &digest));
    assert_true(digest == UINT64_C(0x0123456789ABCDEF));
    assert_true(value_digest("ffffffffffffffff", &digest));
    assert_false(value_digest("0123456789abcde", &digest));
    assert_false(value_digest("0123456789abcdef0", &digest));
    assert_false(value_digest("0123456789ABCDEF", &digest));
    assert_false(value_digest("0123456789abcdeg", &digest));
    assert_false(value_digest("0000000000000000", &digest));
}

static void criteria_and_findings_have_numbers(void **state) {
    uint32_t outcome, number;
    unsigned id;

    (void)state;
    assert_true(value_criterion("12.3", &outcome, &number));
    assert_int_equal(outcome, 12);
    assert_int_equal(number, 3);
    assert_false(value_criterion("1", &outcome, &number));
    assert_false(value_criterion("1.", &outcome, &number));
    assert_false(value_criterion(".1", &outcome, &number));
    assert_false(value_criterion("1.2.3", &outcome, &number));
    assert_false(value_criterion("1000.1", &outcome, &number));
    assert_true(value_finding("Q0121", &id));
    assert_int_equal(id, 121);
    assert_false(value_finding("Q121", &id));
    assert_false(value_finding("0121", &id));
    assert_false(value_finding("Q01210", &id));
}

static void length_is_counted_in_characters(void **state) {
    char text[2 * VALUE_LONGEST_WORDS + 3];

    (void)state;
    for (size_t i = 0; i <= VALUE_LONGEST_WORDS; i++)
        memcpy(text + 2 * i, "\xC3\xA9", 2);
    text[2 * VALUE_LONGEST_WORDS] = '\0';
    assert_true(value_is_short(text));
    text[2 * VALUE_LONGEST_WORDS] = 'x';
    text[2 * VALUE_LONGEST_WORDS + 1] = '\0';
    assert_false(value_is_short(text));
}

static void a_slip_of_a_letter_or_two_is_recognised(void **state) {
    static const char *const names[] = {"unit", "group", "member", "credit", "assessment"};
    static const struct {
        const char *wanted, *nearest;
    } cases[] = {
        {"unti", "unit"},
        {"UNIT", "unit"},
        {"groups", "group"},
        {"membre", "member"},
        {"credits", "credit"},
        {"crdit", "credit"},
        {"rules", NULL},
        {"", NULL},
        {"assesment", "assessment"},
        {"x", NULL},
        {"qualification", NULL},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *nearest = suggest(cases[i].wanted, names, sizeof names / sizeof names[0]);

        if (cases[i].nearest == NULL)
            assert_null(nearest);
        else
            assert_string_equal(nearest, cases[i].nearest);
    }
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_digits_alone),
        cmocka_unit_test(dates_are_in_the_calendar),
        cmocka_unit_test(a_month_is_a_date_without_day),
        cmocka_unit_test(dates_compare_as_far_as_both_go),
        cmocka_unit_test(names_have_their_form),
        cmocka_unit_test(digests_have_sixteen_digits),
        cmocka_unit_test(criteria_and_findings_have_numbers),
        cmocka_unit_test(length_is_counted_in_characters),
        cmocka_unit_test(a_slip_of_a_letter_or_two_is_recognised),
    };

    return cmocka_run_group_tests_name("value", tests, NULL, NULL);
}
