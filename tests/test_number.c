/* test_number.c - numbers with a check character, levels and dates as text */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../src/qual.h"
#include "../src/version.h"

#define APPROVED "../shared/data/approved-qualification-numbers.txt"

/* What qual_number_parse should say of a text. */
struct expectation {
    const char *text;
    enum qual_number_kind kind;
    enum qual_number_error error;
    uint32_t at;
    const char *canonical;
    const char *expected;
};

/* exact - a copy of a text in memory that ends where the text does */
static char *exact(const char *text, size_t length) {
    char *copy = malloc(length > 0 ? length : 1);

    assert_non_null(copy);
    memcpy(copy, text, length);
    return copy;
}

static void assert_parses(const struct expectation *wanted) {
    size_t length = strlen(wanted->text);
    char *text = exact(wanted->text, length);
    struct qual_number number;
    bool valid = qual_number_parse(text, length, &number);

    if (valid != (wanted->error == QUAL_NUMBER_VALID) || number.kind != wanted->kind ||
        number.error != wanted->error || number.at != wanted->at ||
        strcmp(number.canonical, wanted->canonical) != 0 ||
        strcmp(number.expected, wanted->expected) != 0)
        fail_msg("\"%s\": kind %d, error %d at %u, canonical \"%s\", expected \"%s\"", wanted->text,
                 (int)number.kind, (int)number.error, number.at, number.canonical, number.expected);
    free(text);
}

static void assert_all_parse(const struct expectation *wanted, size_t count) {
    for (size_t i = 0; i < count; i++)
        assert_parses(&wanted[i]);
}

#define ASSERT_ALL_PARSE(wanted) assert_all_parse(wanted, sizeof(wanted) / sizeof *(wanted))
#define QN QUAL_NUMBER_QUALIFICATION
#define URN QUAL_NUMBER_UNIT
#define ULN QUAL_NUMBER_LEARNER
#define VALID QUAL_NUMBER_VALID
#define CHECK QUAL_NUMBER_CHECK

static void qualification_numbers(void **state) {
    static const struct expectation wanted[] = {
        {"601/7253/8", QN, VALID, 0, "601/7253/8", "601/7253/8"},
        {"60172538", QN, VALID, 0, "601/7253/8", "601/7253/8"},
        {"601/3477/X", QN, VALID, 0, "601/3477/X", "601/3477/X"},
        {"6013477X", QN, VALID, 0, "601/3477/X", "601/3477/X"},
        {"601/7253/9", QN, CHECK, 9, "", "601/7253/8"},
        {"60172539", QN, CHECK, 7, "", "601/7253/8"},
        {"601/7253/X", QN, CHECK, 9, "", "601/7253/8"},
        {"601/3477/x", QN, QUAL_NUMBER_CASE, 9, "", "601/3477/X"},
        {"6017253x", QN, QUAL_NUMBER_CASE, 7, "", "601/7253/8"},
    };

    (void)state;
    ASSERT_ALL_PARSE(wanted);
}

static void unit_reference_numbers(void **state) {
    static const struct expectation wanted[] = {
        {"K/503/0323", URN, VALID, 0, "K/503/0323", "K/503/0323"},
        {"K5030323", URN, VALID, 0, "K/503/0323", "K/503/0323"},
        {"D/601/1519", URN, VALID, 0, "D/601/1519", "D/601/1519"},
        {"H/503/0323", URN, CHECK, 0, "", "K/503/0323"},
        {"H5030323", URN, CHECK, 0, "", "K/503/0323"},
        {"Z/503/0323", URN, CHECK, 0, "", "K/503/0323"}, /* no reference begins with Z */
        {"k/503/0323", URN, QUAL_NUMBER_CASE, 0, "", "K/503/0323"},
        {"h5030323", URN, QUAL_NUMBER_CASE, 0, "", "K/503/0323"},
        {"K/503/0332", URN, CHECK, 0, "", "L/503/0332"}, /* two digits swapped */
    };

    (void)state;
    ASSERT_ALL_PARSE(wanted);
}

/* The numbers on either side of each border between the weighted sum and the plain one. */
static void borders_between_the_schemes(void **state) {
    static const struct expectation wanted[] = {
        {"609/9999/8", QN, VALID, 0, "609/9999/8", "609/9999/8"},
        {"610/0000/2", QN, VALID, 0, "610/0000/2", "610/0000/2"},
        {"610/0000/0", QN, CHECK, 9, "", "610/0000/2"},
        {"610/0141/8", QN, VALID, 0, "610/0141/8", "610/0141/8"},
        {"610/0142/9", QN, VALID, 0, "610/0142/9", "610/0142/9"}, /* both sums are 9 */
        {"610/0143/0", QN, VALID, 0, "610/0143/0", "610/0143/0"},
        {"610/0143/X", QN, CHECK, 9, "", "610/0143/0"},
        {"H/649/9999", URN, VALID, 0, "H/649/9999", "H/649/9999"},
        {"L/649/9999", URN, CHECK, 0, "", "H/649/9999"},
        {"L/650/0000", URN, VALID, 0, "L/650/0000", "L/650/0000"}, /* both sums are 6 */
        {"M/650/0001", URN, VALID, 0, "M/650/0001", "M/650/0001"},
        {"R/650/0001", URN, CHECK, 0, "", "M/650/0001"},
    };

    (void)state;
    ASSERT_ALL_PARSE(wanted);
}

static void unique_learner_numbers(void **state) {
    static const struct expectation wanted[] = {
        {"1000000000", ULN, VALID, 0, "1000000000", "1000000000"},
        {"1000000043", ULN, VALID, 0, "1000000043", "1000000043"},
        {"1234567899", ULN, VALID, 0, "1234567899", "1234567899"},
        {"1234567890", ULN, CHECK, 9, "", "1234567899"},
        {"9876543210", ULN, CHECK, 9, "", ""}, /* the sum is 0: no digit is right */
        {"0000000000", ULN, CHECK, 9, "", ""},
        {"9999999999", ULN, VALID, 0, "9999999999", "9999999999"}, /* not yet known */
    };

    (void)state;
    ASSERT_ALL_PARSE(wanted);
}

static void texts_of_no_shape(void **state) {
    static const struct expectation wanted[] = {
        {"", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 0, "", ""},
        {"601/7253", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 8, "", ""},
        {"6017253", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 7, "", ""},
        {"601/7253/88", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 10, "", ""},
        {"601/7253/8 ", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 10, "", ""},
        {"601/72538", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 8, "", ""},
        {"601-7253-8", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 3, "", ""},
        {"601/725A/8", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 7, "", ""},
        {"601/7253/K", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 9, "", ""},
        {"X01/7253/8", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 3, "", ""},
        {"K/503/032", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 9, "", ""},
        {"K/503/03233", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 10, "", ""},
        {"k/503/032", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 9, "", ""},
        {"K/503-0323", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 5, "", ""},
        {"/503/0323", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 0, "", ""},
        {"123456789", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 9, "", ""},
        {"12345678901", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 10, "", ""},
        {"12345678a", QUAL_NUMBER_NONE, QUAL_NUMBER_LENGTH, 8, "", ""},
        {" 1234567899", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 0, "", ""},
        {"\xC3\xA9/503/0323", QUAL_NUMBER_NONE, QUAL_NUMBER_CHARACTER, 0, "", ""},
    };

    (void)state;
    ASSERT_ALL_PARSE(wanted);
}

/* A number of one kind given to the parser of another is an error of shape. */
static void parsers_of_one_kind(void **state) {
    struct qual_number number;

    (void)state;
    assert_false(qual_qn_parse("K/503/0323", 10, &number));
    assert_int_equal(number.kind, QUAL_NUMBER_NONE);
    assert_int_equal(number.error, QUAL_NUMBER_CHARACTER);
    assert_int_equal(number.at, 0);
    assert_false(qual_urn_parse("601/7253/8", 10, &number));
    assert_int_equal(number.error, QUAL_NUMBER_CHARACTER);
    assert_int_equal(number.at, 0);
    assert_false(qual_uln_parse("60172538", 8, &number));
    assert_int_equal(number.kind, QUAL_NUMBER_NONE);
    assert_int_equal(number.error, QUAL_NUMBER_LENGTH);
    assert_int_equal(number.at, 8);
    assert_false(qual_qn_parse("1234567899", 10, &number));
    assert_int_equal(number.error, QUAL_NUMBER_LENGTH);
    assert_int_equal(number.at, 8);
}

/* Pointer and length: no pointer is needed for no text, and a NUL is a character. */
static void texts_are_pointer_and_length(void **state) {
    struct qual_number number;

    (void)state;
    assert_false(qual_number_parse(NULL, 0, &number));
    assert_int_equal(number.error, QUAL_NUMBER_LENGTH);
    assert_false(qual_qn_parse(NULL, 0, &number));
    assert_false(qual_urn_parse(NULL, 0, &number));
    assert_false(qual_uln_parse(NULL, 0, &number));
    assert_false(qual_number_parse("601/7253/8", 11, &number));
    assert_int_equal(number.error, QUAL_NUMBER_LENGTH);
    assert_int_equal(number.at, 10);
    assert_false(qual_number_parse("601\0007253/8", 10, &number));
    assert_int_equal(number.error, QUAL_NUMBER_CHARACTER);
    assert_int_equal(number.at, 3);
}

/* right_check - the check character of seven digits, from its definition */
static char right_check(const char *digits) {
    bool plain = strncmp(digits, "6100000", 7) >= 0 && strncmp(digits, "6100142", 7) <= 0;
    int sum = plain ? 6 : 0;

    for (int i = 0; i < 7; i++)
        sum += (digits[i] - '0') * (plain ? 1 : 8 - i);
    return "0123456789X"[sum % 11];
}

/* survivors_of - changes of one digit of a number that leave it valid */
static size_t survivors_of(const char *number) {
    size_t survivors = 0;

    for (int place = 0; place < 7; place++) {
        for (char digit = '0'; digit <= '9'; digit++) {
            struct qual_number parsed;
            char changed[8];
            bool valid;

            memcpy(changed, number, sizeof changed);
            changed[place] = digit;
            if (digit == number[place])
                continue;
            valid = qual_qn_parse(changed, sizeof changed, &parsed);
            assert_int_equal(valid, right_check(changed) == changed[7]);
            survivors += valid;
        }
    }
    return survivors;
}

/* assert_approved - a number of the list is valid, in both forms, with no other check character */
static void assert_approved(const char *number) {
    char printed[] = "000/0000/0";
    struct qual_number parsed;

    memcpy(printed, number, 3);
    memcpy(printed + 4, number + 3, 4);
    printed[9] = number[7];
    assert_true(qual_number_parse(number, 8, &parsed));
    assert_int_equal(parsed.kind, QUAL_NUMBER_QUALIFICATION);
    assert_string_equal(parsed.canonical, printed);
    assert_true(qual_number_parse(printed, 10, &parsed));
    assert_string_equal(parsed.canonical, printed);
    for (const char *check = "0123456789X"; *check != '\0'; check++) {
        printed[9] = *check;
        assert_int_equal(qual_number_parse(printed, 10, &parsed), *check == number[7]);
    }
}

/*
 * Within one scheme a changed digit always changes the check character: a
 * weight times a difference of digits is never divisible by 11. So a number
 * survives only where the change carries it over the border between them: 162
 * times out of 610/0000 to 610/0142, and 25 times into it.
 */
static void approved_qualification_numbers(void **state) {
    FILE *list = fopen(APPROVED, "r");
    size_t numbers = 0, survivors = 0;
    char line[16];

    (void)state;
    if (list == NULL) {
        print_message("skipped: " APPROVED " is not there\n");
        skip();
    }
    while (fgets(line, sizeof line, list) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        assert_int_equal(strlen(line), 8);
        assert_approved(line);
        survivors += survivors_of(line);
        numbers++;
    }
    fclose(list);
    assert_int_equal(numbers, 8092);
    assert_int_equal(survivors, 162 + 25);
}

static void levels_as_text(void **state) {
    static const char *const texts[] = {"E1", "E2", "E3", "1", "2", "3", "4", "5", "6", "7", "8"};

    (void)state;
    for (int i = 0; i < 11; i++) {
        qual_level level = (qual_level)(QUAL_LEVEL_ENTRY_1 + i);

        assert_string_equal(qual_level_text(level), texts[i]);
        assert_int_equal(qual_level_parse(texts[i], strlen(texts[i])), level);
    }
    assert_null(qual_level_text(QUAL_LEVEL_NOT_STATED));
    assert_null(qual_level_text((qual_level)(QUAL_LEVEL_8 + 1)));
}

static void texts_that_are_no_level(void **state) {
    static const char *const texts[] = {"", "0", "9", "E", "E0", "E4", "e1", "E1 ", "10", "1 "};

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_int_equal(qual_level_parse(texts[i], strlen(texts[i])), QUAL_LEVEL_NOT_STATED);
    assert_int_equal(qual_level_parse(NULL, 0), QUAL_LEVEL_NOT_STATED);
    assert_int_equal(qual_level_parse("21", 1), QUAL_LEVEL_2);
}

static void dates_as_text(void **state) {
    char text[QUAL_DATE_SIZE];

    (void)state;
    assert_string_equal(qual_date_format((qual_date){2025, 5, 9}, text), "2025-05-09");
    assert_ptr_equal(qual_date_format((qual_date){2018, 7, 0}, text), text);
    assert_string_equal(text, "2018-07");
    assert_string_equal(qual_date_format((qual_date){7, 12, 31}, text), "0007-12-31");
    /* No date at all, but nothing is written beyond the text. */
    assert_int_equal(strlen(qual_date_format((qual_date){65535, 255, 255}, text)), 10);
}

static int compare_versions(const char *a, const char *b) {
    int order = qual_version_compare(a, strlen(a), b, strlen(b));

    return (order > 0) - (order < 0);
}

/* Each is below all that follow; none printed is lowest. */
static void versions_in_order(void **state) {
    static const char *const versions[] = {"",     "0",    "1",     "1.0",   "1.0.0", "1.2",
                                           "1.9",  "1.10", "2.01",  "2.1",   "2.1.1", "2.9",
                                           "2.10", "10",   "99999", "100000"};
    const size_t count = sizeof versions / sizeof *versions;

    (void)state;
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++)
            if (compare_versions(versions[i], versions[j]) != (i > j) - (i < j))
                fail_msg("%s and %s", versions[i], versions[j]);
}

static void texts_that_are_versions(void **state) {
    static const char *const right[] = {"1", "2.10", "0", "12345.12345.12345.12345"};
    static const char *const wrong[] = {"",   ".",  "1.",   ".1", "1..2",
                                        "v1", "1a", "1.2 ", "-1", "123456.12345.12345.12345"};

    (void)state;
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        assert_true(qual_version_shaped(right[i], strlen(right[i])));
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(qual_version_shaped(wrong[i], strlen(wrong[i])));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(qualification_numbers),
        cmocka_unit_test(unit_reference_numbers),
        cmocka_unit_test(borders_between_the_schemes),
        cmocka_unit_test(unique_learner_numbers),
        cmocka_unit_test(texts_of_no_shape),
        cmocka_unit_test(parsers_of_one_kind),
        cmocka_unit_test(texts_are_pointer_and_length),
        cmocka_unit_test(approved_qualification_numbers),
        cmocka_unit_test(levels_as_text),
        cmocka_unit_test(texts_that_are_no_level),
        cmocka_unit_test(dates_as_text),
        cmocka_unit_test(versions_in_order),
        cmocka_unit_test(texts_that_are_versions),
    };

    return cmocka_run_group_tests_name("numbers", tests, NULL, NULL);
}
