/* test_image_builder.c - what goes into an image comes out of it, in the same bytes always */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "../src/image.h"
#include "base/string_pool.h"
#include "image/image_builder.h"
#include "image/image_schema.h"
#include "image/urn_pilots.h"
#include "sample_model.h"

static struct arena arena;
static jmp_buf out_of_memory;

static int set_up(void **state) {
    (void)state;
    arena = (struct arena){.out_of_memory = &out_of_memory};
    return 0;
}

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

/* build - the image of some specifications */
static const qual_image *build(struct spec_model **specs, size_t count) {
    struct image_builder *builder = image_builder_create(&arena);

    for (size_t i = 0; i < count; i++)
        image_builder_add_spec(builder, specs[i]);
    return image_builder_finish(builder);
}

static void assert_same_image(const qual_image *a, const qual_image *b) {
    assert_int_equal(qual_image_size(a), qual_image_size(b));
    assert_memory_equal(a, b, qual_image_size(a));
}

static void assert_string(const char *have, const char *want) {
    if (want == NULL)
        assert_null(have);
    else
        assert_string_equal(have, want);
}

/* assert_stated - that a call returns true and leaves a number in 'figure' */
#define assert_stated(call, want)                                                                  \
    do {                                                                                           \
        figure = 12345678;                                                                         \
        assert_true(call);                                                                         \
        assert_int_equal(figure, want);                                                            \
    } while (0)

/* What is in an image ------------------------------------------------------- */

static void the_specification_comes_out_as_it_went_in(void **state) {
    struct spec_model *model = sample_full(&arena, 6010001, "1.10");
    const qual_image *image = build(&model, 1);
    qual_spec spec = qual_spec_at(image, 0);
    uint32_t figure;
    qual_date date;

    (void)state;
    assert_int_equal(qual_image_verify(image, qual_image_size(image)), QUAL_IMAGE_VALID);
    assert_int_equal(qual_spec_count(image), 1);
    assert_string(qual_spec_number(spec), model->number);
    assert_string(qual_spec_version(spec), "1.10");
    assert_string(qual_spec_title(spec), model->title);
    assert_string(qual_spec_organisation(spec), "Example Awards");
    assert_int_equal(qual_spec_level(spec), QUAL_LEVEL_3);
    assert_stated(qual_spec_credit(spec, &figure), 15);
    assert_false(qual_spec_glh(spec, &figure));
    assert_stated(qual_spec_tqt(spec, &figure), 0);
    assert_true(qual_spec_date(spec, QUAL_DATE_ISSUED, &date));
    assert_true(date.year == 2024 && date.month == 2 && date.day == 29);
    assert_true(qual_spec_date(spec, QUAL_DATE_REVIEW, &date));
    assert_true(date.year == 2030 && date.month == 12 && date.day == 0);
    assert_false(qual_spec_date(spec, QUAL_DATE_OPERATIONAL_END, &date));
    assert_int_equal(qual_spec_source_digest(spec), model->source_digest);
}

static void units_outcomes_and_criteria_come_out_in_order(void **state) {
    struct spec_model *model = sample_full(&arena, 6010001, NULL);
    qual_spec spec = qual_spec_at(build(&model, 1), 0);
    qual_unit unit = qual_spec_unit(spec, 0);
    qual_outcome outcome;
    qual_criterion criterion;
    uint64_t digest;
    uint32_t figure;

    (void)state;
    assert_null(qual_spec_version(spec));
    assert_int_equal(qual_spec_unit_count(spec), 3);
    assert_string(qual_unit_urn(unit).text, model->units[0].urn);
    assert_string(qual_unit_number(unit), "CS 1");
    assert_string(qual_unit_title(unit), model->units[0].title);
    assert_string(qual_unit_assessment(unit), "Portfolio");
    assert_int_equal(qual_unit_level(unit), QUAL_LEVEL_2);
    assert_stated(qual_unit_credit(unit, &figure), 0);
    assert_stated(qual_unit_glh(unit, &figure), 300);
    assert_true(qual_unit_summary_digest(unit, &digest));
    assert_int_equal(digest, 0x0123456789ABCDEF);
    assert_int_equal(qual_unit_outcome_count(unit), 3);
    assert_int_equal(qual_unit_outcome_count(qual_spec_unit(spec, 1)), 0);
    assert_string(qual_unit_title(qual_spec_unit(spec, 1)), model->units[1].title);
    assert_stated(qual_unit_glh(qual_spec_unit(spec, 1), &figure), 70000);

    outcome = qual_unit_outcome(unit, 1);
    assert_int_equal(qual_outcome_number(outcome), 2);
    assert_string(qual_outcome_wording(outcome), model->units[0].outcomes[1].wording);
    assert_false(qual_outcome_digest(outcome, &digest));
    assert_int_equal(qual_outcome_criterion_count(qual_unit_outcome(unit, 2)), 0);

    outcome = qual_unit_outcome(unit, 0);
    assert_true(qual_outcome_digest(outcome, &digest));
    assert_true(digest == UINT64_MAX);
    assert_int_equal(qual_outcome_criterion_count(outcome), 2);
    criterion = qual_outcome_criterion(outcome, 1);
    assert_int_equal(qual_criterion_number(criterion), 2);
    assert_string(qual_criterion_verb(criterion), "scribe");
    assert_string(qual_criterion_wording(criterion), "Explain it");
    assert_false(qual_criterion_digest(criterion, &digest));
}

static void groups_know_their_units_and_units_their_first_group(void **state) {
    struct spec_model *model = sample_full(&arena, 6010001, NULL);
    qual_spec spec = qual_spec_at(build(&model, 1), 0);
    qual_group mandatory = qual_spec_group(spec, 0), optional = qual_spec_group(spec, 1), group;

    (void)state;
    assert_string(qual_group_letter(mandatory), "M");
    assert_null(qual_group_title(mandatory));
    assert_true(qual_group_is_mandatory(mandatory) && qual_group_counts(mandatory));
    assert_false(qual_group_within(mandatory, &group));
    assert_int_equal(qual_group_unit_count(mandatory), 2);
    assert_string(qual_unit_urn(qual_group_unit(mandatory, 0)).text, model->units[2].urn);
    assert_string(qual_unit_urn(qual_group_unit(mandatory, 1)).text, model->units[0].urn);

    assert_string(qual_group_title(optional), "Optional units");
    assert_false(qual_group_is_mandatory(optional) || qual_group_counts(optional));
    assert_true(qual_group_within(optional, &group));
    assert_int_equal(group.row, mandatory.row);

    assert_true(qual_unit_group(qual_spec_unit(spec, 0), &group));
    assert_int_equal(group.row, mandatory.row);
    assert_true(qual_unit_group(qual_spec_unit(spec, 1), &group));
    assert_int_equal(group.row, optional.row);
}

static void rules_keep_kind_bounds_selector_and_nesting(void **state) {
    struct spec_model *model = sample_full(&arena, 6010001, NULL);
    qual_spec spec = qual_spec_at(build(&model, 1), 0);
    qual_rule rule = qual_spec_rule(spec, 0), around;
    qual_group group;
    qual_unit unit;
    uint32_t figure;

    (void)state;
    assert_int_equal(qual_spec_rule_count(spec), 6);
    assert_string(qual_rule_id(rule), "credit");
    assert_int_equal(qual_rule_kind(rule), QUAL_RULE_AMOUNT);
    assert_int_equal(qual_rule_measure(rule), QUAL_MEASURE_CREDITS);
    assert_stated(qual_rule_min(rule, &figure), 15);
    assert_false(qual_rule_max(rule, &figure));
    assert_int_equal(qual_rule_level_min(rule), QUAL_LEVEL_ENTRY_3);
    assert_int_equal(qual_rule_level_max(rule), QUAL_LEVEL_7);
    assert_int_equal(qual_rule_gained(rule), QUAL_GAINED_RPL | QUAL_GAINED_IMPORTED);
    assert_int_equal(qual_rule_choice_count(rule), 3);
    assert_true(qual_rule_choice_group(rule, 0, &group));
    assert_string(qual_group_letter(group), "B1");
    assert_true(qual_rule_choice_group(rule, 1, &group));
    assert_string(qual_group_letter(group), "M");
    assert_true(qual_rule_choice_unit(rule, 2, &unit));
    assert_string(qual_unit_urn(unit).text, model->units[1].urn);

    assert_int_equal(qual_rule_choice_count(qual_spec_rule(spec, 1)), 0);
    assert_string(qual_rule_title(qual_spec_rule(spec, 2)), "The one way");
    assert_true(qual_rule_within(qual_spec_rule(spec, 4), &around));
    assert_string(qual_rule_id(around), "one");
    assert_stated(qual_rule_n(qual_spec_rule(spec, 4), &figure), 0);
    assert_false(qual_rule_within(qual_spec_rule(spec, 5), &around));
    assert_true(qual_rule_unit(qual_spec_rule(spec, 5), &unit));
    assert_string(qual_unit_urn(unit).text, model->units[2].urn);
}

static void facts_come_out_by_name_about_qualification_or_unit(void **state) {
    struct spec_model *model = sample_full(&arena, 6010001, NULL);
    qual_spec spec = qual_spec_at(build(&model, 1), 0);
    uint32_t cursor = 0;
    qual_fact fact;

    (void)state;
    assert_true(qual_fact_next(spec, &cursor, &fact));
    assert_string(fact.name, "regulator.name");
    assert_string(fact.value, "Ofqual");
    assert_false(fact.has_unit);
    assert_true(qual_fact_next(spec, &cursor, &fact));
    assert_true(qual_fact_next(spec, &cursor, &fact));
    assert_true(fact.has_unit);
    assert_int_equal(fact.item, 1);
    assert_int_equal(qual_unit_index(fact.unit), 2);
    assert_false(qual_fact_next(spec, &cursor, &fact));
}

static void units_are_found_in_every_specification_that_uses_them(void **state) {
    struct spec_model *models[] = {sample_full(&arena, 6010001, "1"),
                                   sample_full(&arena, 6010001, "2"),
                                   sample_many(&arena, 6010002, 5030300, 50)};
    const qual_image *image = build(models, 3);
    const char *urn = sample_urn(&arena, 5030323);
    qual_uses uses;
    qual_unit unit;

    (void)state;
    assert_int_equal(qual_image_verify(image, qual_image_size(image)), QUAL_IMAGE_VALID);
    assert_true(qual_uses_find(image, urn, strlen(urn), &uses));
    assert_int_equal(uses.count, 3);
    for (uint32_t i = 0; i < 3; i++) {
        assert_int_equal(qual_unit_spec(qual_use(uses, i)).row, i);
        assert_true(qual_unit_find(qual_spec_at(image, i), urn, strlen(urn), &unit));
        assert_int_equal(unit.row, qual_use(uses, i).row);
    }
    urn = sample_urn(&arena, 9999999);
    assert_false(qual_unit_find(qual_spec_at(image, 2), urn, strlen(urn), &unit));
}

/* Bytes --------------------------------------------------------------------- */

static void merging_images_equals_building_at_once(void **state) {
    struct spec_model *models[] = {
        sample_full(&arena, 6010001, "1"), sample_full(&arena, 6010001, "1.1"),
        sample_many(&arena, 6010002, 5030300, 400), sample_full(&arena, 6010003, NULL)};
    struct image_builder *merger = image_builder_create(&arena);
    struct image_builder *of_merged = image_builder_create(&arena);
    const qual_image *at_once = build(models, 4);

    (void)state;
    for (size_t i = 0; i < 4; i++)
        image_builder_add_image(merger, build(&models[i], 1));
    assert_same_image(image_builder_finish(merger), at_once);

    /* An image of several, and a model after an image, are no different. */
    image_builder_add_image(of_merged, build(models, 3));
    image_builder_add_spec(of_merged, models[3]);
    assert_same_image(image_builder_finish(of_merged), at_once);
}

static void the_same_models_give_the_same_bytes(void **state) {
    struct spec_model *models[] = {sample_full(&arena, 6010001, "1"),
                                   sample_many(&arena, 6010002, 100, 3000)};
    struct arena other = {.out_of_memory = &out_of_memory};
    struct image_builder *builder = image_builder_create(&other);

    (void)state;
    image_builder_add_spec(builder, models[0]);
    image_builder_add_spec(builder, models[1]);
    assert_same_image(image_builder_finish(builder), build(models, 2));
    arena_free(&other);
}

static void columns_take_the_fewest_bytes(void **state) {
    struct spec_model *models[] = {sample_full(&arena, 6010001, "1"),
                                   sample_many(&arena, 6010002, 100, 300)};
    const qual_image *image = build(models, 2);
    uint32_t end = (uint32_t)sizeof *image;

    (void)state;
    for (unsigned width = 4; width-- > 0;)
        for (int column = 0; column < QUAL_COLUMN_COUNT; column++) {
            uint32_t place = image->columns[column];
            uint32_t entries = image_entries((enum qual_image_column)column,
                                             image->rows[image_schema[column].table]);
            uint64_t largest = 0;

            if (place <= QUAL_COLUMN_IDENTITY || (place & 3) != width)
                continue;
            for (uint32_t row = 0; row < entries; row++) {
                uint64_t value = image_number(image, (enum qual_image_column)column, row);

                largest = value > largest ? value : largest;
            }
            /* No gap before it, and one value at least that needs the width. */
            assert_int_equal(place >> 2, end);
            assert_true(largest > 0);
            if (width > 0)
                assert_true(largest >> (8 << (width - 1)) != 0);
            end += entries << width;
        }
    assert_int_equal(end, image->pool);
    assert_int_equal(image->pool + image->pool_size, image->size);
}

static void columns_without_news_take_no_room(void **state) {
    struct spec_model *model = sample_many(&arena, 6010002, 100, 300);
    const qual_image *image = build(&model, 1);

    (void)state;
    assert_int_equal(image->columns[QUAL_COLUMN_unit_credit], QUAL_COLUMN_ZERO);
    assert_int_equal(image->columns[QUAL_COLUMN_unit_first_outcome], QUAL_COLUMN_ZERO);
    assert_int_equal(image->columns[QUAL_COLUMN_urn_first_use], QUAL_COLUMN_IDENTITY);
    assert_int_equal(image->columns[QUAL_COLUMN_rule_first_choice], QUAL_COLUMN_ZERO);
    assert_true(image->columns[QUAL_COLUMN_spec_first_unit] > QUAL_COLUMN_IDENTITY);
}

/* Strings ------------------------------------------------------------------- */

static void a_string_that_ends_another_lies_within_it(void **state) {
    static const char *const strings[] = {"scribe", "describe", "", "be", "tribe", "subscribe"};
    struct string_pool *pool = string_pool_create(&arena);
    unsigned char bytes[64];
    uint32_t numbers[6];
    uint64_t size;

    (void)state;
    for (size_t i = 0; i < 6; i++)
        numbers[i] = string_pool_intern(pool, strings[i]);
    assert_int_equal(string_pool_intern(pool, NULL), 0);
    assert_int_equal(string_pool_intern(pool, "tribe"), numbers[4]);

    size = string_pool_lay_out(pool);
    assert_int_equal(size, sizeof "\0tribe\0subscribe\0describe");
    string_pool_copy(pool, bytes);
    assert_memory_equal(bytes, "\0subscribe\0describe\0tribe", size);
    for (size_t i = 0; i < 6; i++) {
        assert_true(string_pool_offset(pool, numbers[i]) > 0);
        assert_string_equal((const char *)bytes + string_pool_offset(pool, numbers[i]), strings[i]);
    }
    assert_int_equal(string_pool_offset(pool, 0), 0);
}

static void a_pool_does_not_depend_on_the_order_of_its_strings(void **state) {
    struct string_pool *up = string_pool_create(&arena), *down = string_pool_create(&arena);
    unsigned char *bytes[2];
    uint64_t size;

    (void)state;
    for (uint32_t i = 0; i < 2000; i++) {
        string_pool_intern(up, arena_format(&arena, "%u", i * 7919 % 100003));
        string_pool_intern(down, arena_format(&arena, "%u", (1999 - i) * 7919 % 100003));
    }
    size = string_pool_lay_out(up);
    assert_int_equal(string_pool_lay_out(down), size);
    bytes[0] = arena_alloc(&arena, size);
    bytes[1] = arena_alloc(&arena, size);
    string_pool_copy(up, bytes[0]);
    string_pool_copy(down, bytes[1]);
    assert_memory_equal(bytes[0], bytes[1], size);
    for (uint32_t i = 0; i < 2000; i++) {
        const char *text = arena_format(&arena, "%u", i * 7919 % 100003);
        uint32_t offset = string_pool_offset(up, string_pool_intern(up, text));

        assert_string_equal((const char *)bytes[0] + offset, text);
    }
}

/* The hash over references --------------------------------------------------- */

static void assert_hash_is_perfect(uint32_t first, uint32_t step, uint32_t count) {
    uint32_t *keys = arena_array(&arena, count, sizeof *keys);
    bool *taken = arena_array(&arena, count, sizeof *taken);
    struct urn_pilots pilots;

    for (uint32_t i = 0; i < count; i++)
        keys[i] = (first + i * step) << 8 | 'A';
    pilots = urn_pilots_choose(&arena, keys, count);
    for (uint32_t i = 0; i < count; i++) {
        assert_true(pilots.rows[i] < count);
        assert_false(taken[pilots.rows[i]]);
        taken[pilots.rows[i]] = true;
    }
    /* Half a byte a key, and one for the last; the first seed does, or building takes long. */
    assert_true(pilots.buckets <= count / 2 + 1);
    assert_int_equal(pilots.seed, 0);
}

static void every_reference_gets_a_row_of_its_own(void **state) {
    static const uint32_t counts[] = {1, 2, 3, 4, 5, 10, 100, 5000};

    (void)state;
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++)
        for (uint32_t first = 0; first < 20; first++) {
            assert_hash_is_perfect(first * 499999, 1, counts[i]);
            assert_hash_is_perfect(first, 1999, counts[i]);
        }
}

static void a_hundred_and_fifty_thousand_references_too(void **state) {
    (void)state;
    assert_hash_is_perfect(5000000, 1, 150000);
    assert_hash_is_perfect(3, 66, 150000);
}

static void no_reference_needs_no_hash(void **state) {
    (void)state;
    assert_int_equal(urn_pilots_choose(&arena, NULL, 0).buckets, 0);
}

static void a_large_image_finds_each_of_its_units(void **state) {
    struct spec_model *model = sample_many(&arena, 6010002, 5000000, 30000);
    const qual_image *image = build(&model, 1);

    (void)state;
    assert_int_equal(qual_image_verify(image, qual_image_size(image)), QUAL_IMAGE_VALID);
    for (uint32_t i = 0; i < 30000; i++) {
        qual_unit unit;

        assert_true(qual_unit_find(qual_spec_at(image, 0), model->units[i].urn, 10, &unit));
        assert_int_equal(unit.row, i);
        assert_string_equal(qual_unit_title(unit), model->units[i].title);
    }
}

/* Order ---------------------------------------------------------------------- */

static void specifications_are_ordered_by_number_then_version_as_numbers(void **state) {
    static const char *const versions[] = {NULL, "1", "1.2", "1.10", "2", "10"};
    struct spec_model *models[7];
    const qual_image *image;

    (void)state;
    for (size_t i = 0; i < 6; i++)
        models[i] = sample_full(&arena, 6010001, versions[i]);
    models[6] = sample_full(&arena, 6010002, NULL);
    image = build(models, 7);
    for (uint32_t i = 0; i < 7; i++)
        for (uint32_t j = 0; j < 7; j++) {
            int order = spec_compare(qual_spec_at(image, i), qual_spec_at(image, j));

            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
        }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_specification_comes_out_as_it_went_in, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(units_outcomes_and_criteria_come_out_in_order, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(groups_know_their_units_and_units_their_first_group, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(rules_keep_kind_bounds_selector_and_nesting, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(facts_come_out_by_name_about_qualification_or_unit, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(units_are_found_in_every_specification_that_uses_them,
                                        set_up, give_back),
        cmocka_unit_test_setup_teardown(merging_images_equals_building_at_once, set_up, give_back),
        cmocka_unit_test_setup_teardown(the_same_models_give_the_same_bytes, set_up, give_back),
        cmocka_unit_test_setup_teardown(columns_take_the_fewest_bytes, set_up, give_back),
        cmocka_unit_test_setup_teardown(columns_without_news_take_no_room, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_string_that_ends_another_lies_within_it, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_pool_does_not_depend_on_the_order_of_its_strings, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(every_reference_gets_a_row_of_its_own, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_hundred_and_fifty_thousand_references_too, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(no_reference_needs_no_hash, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_large_image_finds_each_of_its_units, set_up, give_back),
        cmocka_unit_test_setup_teardown(
            specifications_are_ordered_by_number_then_version_as_numbers, set_up, give_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
