/* test_image.c - images that are well-formed, and what is no image */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../src/image_checksum.h"
#include "small_image.h"
#include "walk.h"

/* Bytes from malloc, which are aligned. */
static const qual_image *as_image(const unsigned char *bytes) {
    return (const qual_image *)(const void *)bytes;
}

static void a_small_image_is_well_formed(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes = small_write(&small, &length);
    enum qual_image_error error = QUAL_IMAGE_INDEX;
    const qual_image *image = qual_image_open(bytes, length, &error);

    (void)state;
    assert_int_equal(error, QUAL_IMAGE_VALID);
    assert_ptr_equal(image, bytes);
    assert_ptr_equal(qual_image_open(bytes, length, NULL), bytes);
    assert_int_equal(qual_image_size(image), length);
    assert_int_equal(qual_image_checksum(image), small_checksum(bytes));
    assert_true(walk_image(image).seen > 300);
    walk_pairs(image);
    free(bytes);
}

/* Everything that was put into the small image comes back out of it. */
static void what_is_written_is_read(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes = small_write(&small, &length);
    const qual_image *image = as_image(bytes);
    qual_spec spec = qual_spec_at(image, 1);
    qual_date date = {0, 0, 0};
    uint32_t figure = 7;
    uint64_t digest = 7;
    qual_rule around;
    qual_fact fact;
    uint32_t cursor = 1;

    (void)state;
    assert_int_equal(qual_spec_count(image), 3);
    assert_string_equal(qual_spec_number(spec), "601/7253/8");
    assert_string_equal(qual_spec_version(spec), "2.9");
    assert_null(qual_spec_version(qual_spec_at(image, 0)));
    assert_false(qual_spec_credit(qual_spec_at(image, 0), &figure));
    assert_int_equal(figure, 7); /* not stated leaves it alone */
    assert_true(qual_spec_credit(spec, &figure));
    assert_int_equal(figure, 0); /* zero is stated */
    assert_true(qual_spec_glh(qual_spec_at(image, 2), &figure));
    assert_int_equal(figure, 69999);
    assert_true(qual_spec_date(spec, QUAL_DATE_ISSUED, &date));
    assert_int_equal(date.year, 2024);
    assert_int_equal(date.month, 2);
    assert_int_equal(date.day, 29);
    assert_true(qual_spec_date(qual_spec_at(image, 2), QUAL_DATE_ISSUED, &date));
    assert_int_equal(date.day, 0);
    assert_false(qual_spec_date(spec, QUAL_DATE_REVIEW, &date));
    assert_true(qual_spec_date(qual_spec_at(image, 0), QUAL_DATE_REVIEW, &date));
    assert_false(qual_spec_date(spec, QUAL_DATE_OPERATIONAL_END, &date));
    assert_int_equal(qual_spec_unit_count(spec), 2);
    assert_string_equal(qual_unit_urn(qual_spec_unit(spec, 1)).text, "M/503/0324");
    assert_false(qual_unit_summary_digest(qual_spec_unit(spec, 1), &digest));
    assert_int_equal(digest, 7);
    assert_int_equal(qual_rule_kind(qual_spec_rule(spec, 3)), QUAL_RULE_AT_MOST);
    assert_true(qual_rule_within(qual_spec_rule(spec, 3), &around));
    assert_string_equal(qual_rule_id(around), "first-way");
    assert_true(qual_fact_next(spec, &cursor, &fact));
    assert_string_equal(fact.value, "CFACSA1");
    assert_true(fact.has_unit);
    assert_int_equal(qual_unit_index(fact.unit), 1);
    assert_false(qual_fact_next(spec, &cursor, &fact));
    free(bytes);
}

/* Versions are numbers: 2.10 is above 2.9, whatever comes first in an alphabet. */
static void the_current_version_is_the_highest(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes = small_write(&small, &length);
    const qual_image *image = as_image(bytes);
    qual_spec spec;

    (void)state;
    assert_true(qual_spec_find(image, "601/7253/8", 10, &spec));
    assert_string_equal(qual_spec_version(spec), "2.10");
    assert_true(qual_spec_is_current(spec));
    assert_true(qual_spec_find_version(image, "60172538", 8, "2.9", 3, &spec));
    assert_int_equal(spec.row, 1);
    assert_false(qual_spec_is_current(spec));
    assert_false(qual_spec_find_version(image, "60172538", 8, "2.09", 4, &spec));
    assert_false(qual_spec_find_version(image, "60172538", 8, "unversioned", 11, &spec));
    assert_false(qual_spec_find_version(image, "60172538", 8, "", 0, &spec));
    assert_false(qual_spec_find_version(image, "60172538", 8, "x", 1, &spec));
    assert_true(qual_spec_find_version(image, "6013477X", 8, "unversioned", 11, &spec));
    assert_int_equal(spec.row, 0);
    assert_false(qual_spec_find(image, "600/5469/4", 10, &spec)); /* not here */
    assert_false(qual_spec_find(image, "601/7253/9", 10, &spec)); /* not a number */
    free(bytes);
}

static void an_image_may_be_empty(void **state) {
    struct small_image small = {.pool_size = 1};
    size_t length;
    unsigned char *bytes = small_write(&small, &length);
    qual_uses uses;
    qual_spec spec;

    (void)state;
    assert_int_equal(qual_image_verify(bytes, length), QUAL_IMAGE_VALID);
    assert_int_equal(qual_spec_count(as_image(bytes)), 0);
    assert_false(qual_spec_find(as_image(bytes), "601/7253/8", 10, &spec));
    assert_false(qual_uses_find(as_image(bytes), "K/503/0323", 10, &uses));
    free(bytes);
}

/* Columns of no rows may lie at the very end, where nothing must be read. */
static void an_empty_image_may_have_columns(void **state) {
    struct small_image small = {.pool_size = 1};
    size_t length;
    unsigned char *bytes = small_write(&small, &length);
    const uint32_t end = (uint32_t)length << 2, wide = end | 3;
    uint8_t *columns = bytes + offsetof(struct qual_image, columns);

    (void)state;
    memcpy(columns + sizeof end * QUAL_COLUMN_pilot_value, &end, sizeof end);
    memcpy(columns + sizeof end * QUAL_COLUMN_urn_key, &wide, sizeof wide);
    small_seal(bytes);
    assert_int_equal(qual_image_verify(bytes, length), QUAL_IMAGE_VALID);
    (void)walk_image(as_image(bytes));
    free(bytes);
}

/*
 * One reference is used by the first two specifications and not by the last.
 * Each of four takes its part in turn, so that its uses come before those of
 * every other, and after all of them.
 */
static void units_are_found_wherever_their_uses_lie(void **state) {
    static const char *const urns[] = {"H/503/0322", "K/503/0323", "M/503/0324", "F/506/2131",
                                       "H/503/0322", "K/503/0323", "M/503/0324"};
    static const uint32_t urn_of_unit[] = {1, 0, 1, 2, 2, 0, 3};

    (void)state;
    for (int first = 0; first < 4; first++) {
        struct small_image small = small_image_make();
        size_t length;
        unsigned char *bytes;

        small_index(&small, urns + first, urn_of_unit);
        bytes = small_write(&small, &length);
        assert_int_equal(qual_image_verify(bytes, length), QUAL_IMAGE_VALID);
        walk_pairs(as_image(bytes));
        free(bytes);
    }
}

/* An image may stand before other bytes; only missing ones matter. */
static void bytes_beyond_the_image_are_nothing(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes = small_write(&small, &length), *longer = malloc(length + 9);

    (void)state;
    assert_non_null(longer);
    memcpy(longer, bytes, length);
    memset(longer + length, 0xAA, 9);
    assert_int_equal(qual_image_verify(longer, length + 9), QUAL_IMAGE_VALID);
    free(longer);
    free(bytes);
}

/* Every length below the right one, each in memory that ends there. */
static void a_cut_image_is_too_short(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes = small_write(&small, &length);
    enum qual_image_error error;

    (void)state;
    assert_int_equal(qual_image_verify(NULL, 0), QUAL_IMAGE_TOO_SHORT);
    assert_null(qual_image_open(NULL, 0, &error));
    assert_int_equal(error, QUAL_IMAGE_TOO_SHORT);
    for (size_t cut = 0; cut < length; cut++) {
        unsigned char *shorter = malloc(cut > 0 ? cut : 1);

        assert_non_null(shorter);
        memcpy(shorter, bytes, cut);
        assert_int_equal(qual_image_verify(shorter, cut), QUAL_IMAGE_TOO_SHORT);
        free(shorter);
    }
    free(bytes);
}

static void an_image_must_be_aligned(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes = small_write(&small, &length), *room = malloc(length + 8);

    (void)state;
    assert_non_null(room);
    for (size_t offset = 1; offset < 8; offset++) {
        memcpy(room + offset, bytes, length);
        assert_int_equal(qual_image_verify(room + offset, length), QUAL_IMAGE_ALIGNMENT_WRONG);
    }
    free(room);
    free(bytes);
}

static void every_error_has_a_text(void **state) {
    (void)state;
    for (int error = QUAL_IMAGE_VALID; error <= QUAL_IMAGE_INDEX; error++)
        for (int other = QUAL_IMAGE_VALID; other < error; other++)
            assert_string_not_equal(qual_image_error_text((enum qual_image_error)error),
                                    qual_image_error_text((enum qual_image_error)other));
    assert_non_null(qual_image_error_text((enum qual_image_error)99));
    assert_non_null(qual_image_error_text((enum qual_image_error) - 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_small_image_is_well_formed),
        cmocka_unit_test(what_is_written_is_read),
        cmocka_unit_test(the_current_version_is_the_highest),
        cmocka_unit_test(an_image_may_be_empty),
        cmocka_unit_test(an_empty_image_may_have_columns),
        cmocka_unit_test(units_are_found_wherever_their_uses_lie),
        cmocka_unit_test(bytes_beyond_the_image_are_nothing),
        cmocka_unit_test(a_cut_image_is_too_short),
        cmocka_unit_test(an_image_must_be_aligned),
        cmocka_unit_test(every_error_has_a_text),
    };

    return cmocka_run_group_tests_name("images", tests, NULL, NULL);
}
