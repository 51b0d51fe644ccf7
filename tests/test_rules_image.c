/*
 * test_rules_image.c - verdicts on an image that was tampered with
 *
 * Whatever the bytes, an image that is accepted gives verdicts that stay within
 * their memory. The checksum is made to fit, as somebody who means harm would.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../src/image.h"
#include "../src/image_checksum.h"
#include "check/spec_read.h"
#include "image/spec_build.h"
#include "random_rules.h"

static struct arena arena;

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

/* Images -------------------------------------------------------------------- */

/* build - the image of a specification, in memory of its exact size; free it */
static struct qual_image *build(const struct oracle_spec *spec) {
    struct findings findings = {.arena = &arena};
    struct source source = {.name = "rules.xml", .bytes = rules_xml(&arena, spec, 1)};
    const struct spec_model *model;
    const qual_image *image = NULL;
    struct qual_image *copy;

    source.length = strlen(source.bytes);
    findings_next_file(&findings);
    model = spec_read(&source, &findings);
    if (model != NULL)
        image = spec_build(model, &findings, findings.arena);
    if (image == NULL)
        return NULL;
    copy = malloc(qual_image_size(image));
    assert_non_null(copy);
    memcpy(copy, image, qual_image_size(image));
    return copy;
}

/* Two pathways, maximums, a requirement, and units out of order. */
static const struct oracle_spec sample = {
    .unit_count = 6,
    .group_count = 2,
    .rule_count = 8,
    .units = {{4, 3, 20}, {5, 4, 30}, {4, 2, 9}, {6, 5, 40}, {4, 1, 8}, {5, 6, 45}},
    .groups = {{NONE, true, 0x15}, {NONE, true, 0x2A}},
    .rules = {{QUAL_RULE_AMOUNT, QUAL_MEASURE_CREDITS, 3, 5, NONE, 1, 0, 0, 0, 0, NONE, NONE},
              {QUAL_RULE_PATHWAYS, QUAL_MEASURE_NONE, NONE, NONE, NONE, 0, 0, 0, 0, 0, NONE, NONE},
              {QUAL_RULE_PATHWAY, QUAL_MEASURE_NONE, NONE, NONE, NONE, 0, 0, 0, 0, 0, NONE, 1},
              {QUAL_RULE_AMOUNT, QUAL_MEASURE_HOURS, 60, NONE, NONE, 2, 0, 0, 0, 0, NONE, 2},
              {QUAL_RULE_PATHWAY, QUAL_MEASURE_NONE, NONE, NONE, NONE, 0, 0, 0, 0, 0, NONE, 1},
              {QUAL_RULE_ALL, QUAL_MEASURE_NONE, NONE, NONE, NONE, 0, 9, 0, 0, 0, NONE, 4},
              {QUAL_RULE_REQUIRES, QUAL_MEASURE_NONE, NONE, NONE, 1, 0, 4, 0, 0, 0, 3, NONE},
              {QUAL_RULE_AT_MOST, QUAL_MEASURE_NONE, NONE, NONE, 2, 2, 0, 0, 0, 2, NONE, NONE}}};

/* set_entry - write an entry of a column that takes room, if the value fits its width */
static void set_entry(struct qual_image *image, enum qual_image_column column, uint32_t row,
                      uint32_t value) {
    uint32_t place = image->columns[column], width = place & 3;
    unsigned char *entry = (unsigned char *)image + (place >> 2) + ((size_t)row << width);
    uint16_t two = (uint16_t)value;

    assert_true(place != QUAL_COLUMN_ZERO && place != QUAL_COLUMN_IDENTITY);
    assert_true(width > 1 || value < UINT32_C(1) << (8 << width));
    if (width == 0)
        *entry = (unsigned char)value;
    else if (width == 1)
        memcpy(entry, &two, sizeof two);
    else
        memcpy(entry, &value, sizeof value);
    image->checksum = qual_image_checksum(image);
}

/* Wrong plans ----------------------------------------------------------------- */

static void right_plan_is_accepted(void **state) {
    struct qual_image *image = build(&sample);

    (void)state;
    assert_int_equal(qual_image_verify(image, image->size), QUAL_IMAGE_VALID);
    assert_int_not_equal(image->columns[QUAL_COLUMN_unit_order], QUAL_COLUMN_IDENTITY);
    free(image);
}

struct wrong {
    const char *name;
    enum qual_image_column column;
    uint32_t row, value;
};

static struct wrong wrongs[] = {
    {"no states", QUAL_COLUMN_spec_states, 0, 0},
    {"no search where there are maximums", QUAL_COLUMN_spec_search, 0, 0},
    {"a counter past the state", QUAL_COLUMN_rule_shift, 0, 128},
    {"a counter across two words", QUAL_COLUMN_rule_shift, 0, 63},
    {"a counter of too many bits", QUAL_COLUMN_rule_bits, 0, 32},
    {"a term of a container", QUAL_COLUMN_term_rule, 0, 2},
    {"a close of a container", QUAL_COLUMN_close_rule, 0, 1},
    {"a unit decided twice", QUAL_COLUMN_unit_order, 0, 1},
    {"a rule within a rule that counts", QUAL_COLUMN_rule_within, 3, 1},
    {"pathways without a pathway", QUAL_COLUMN_rule_within, 2, 0},
    {"a rule of no kind", QUAL_COLUMN_rule_kind, 0, QUAL_RULE_PATHWAY + 1},
    {"a pathways rule that begins with no pathway", QUAL_COLUMN_rule_kind, 6, QUAL_RULE_PATHWAYS},
};

static void wrong_plan_is_refused(void **state) {
    const struct wrong *wrong = *state;
    struct qual_image *image = build(&sample);
    uint32_t value = wrong->value;

    if (wrong->column == QUAL_COLUMN_unit_order)
        value = image_value(image, QUAL_COLUMN_unit_order, 1);
    set_entry(image, wrong->column, wrong->row, value);
    assert_int_not_equal(qual_image_verify(image, image->size), QUAL_IMAGE_VALID);
    free(image);
}

static void states_are_bounded(void **state) {
    struct qual_image *image = build(&sample);

    (void)state;
    /* The column has one byte; it may as well lie where there are more. */
    image->columns[QUAL_COLUMN_spec_states] = image->columns[QUAL_COLUMN_spec_source] - 1;
    set_entry(image, QUAL_COLUMN_spec_states, 0, 65536);
    assert_int_equal(qual_image_verify(image, image->size), QUAL_IMAGE_VALID);
    set_entry(image, QUAL_COLUMN_spec_states, 0, 65537);
    assert_int_equal(qual_image_verify(image, image->size), QUAL_IMAGE_VALUE);
    free(image);
}

/* replace - write another value wherever a column has one */
static void replace(struct qual_image *image, enum qual_image_column column, uint32_t rows,
                    uint32_t value, uint32_t other) {
    for (uint32_t row = 0; row < rows; row++)
        if (image_value(image, column, row) == value)
            set_entry(image, column, row, other);
}

static void pathways_have_a_pathway(void **state) {
    struct qual_image *image = build(&sample);

    (void)state;
    replace(image, QUAL_COLUMN_term_rule, image->rows[QUAL_TABLE_term], 6, 0);
    replace(image, QUAL_COLUMN_close_rule, image->rows[QUAL_TABLE_close], 6, 0);
    assert_int_equal(qual_image_verify(image, image->size), QUAL_IMAGE_VALID);
    set_entry(image, QUAL_COLUMN_rule_kind, 6, QUAL_RULE_PATHWAYS);
    assert_int_equal(qual_image_verify(image, image->size), QUAL_IMAGE_VALUE);
    free(image);
}

/* add_rule - a rule that counts one unit, or a container */
static int add_rule(struct oracle_spec *spec, enum qual_rule_kind kind, int within) {
    spec->rules[spec->rule_count] = (struct oracle_rule){
        .kind = kind, .min = NONE, .max = NONE, .n = NONE, .unit = NONE, .within = within};
    if (kind == QUAL_RULE_AT_MOST) {
        spec->rules[spec->rule_count].n = 1;
        spec->rules[spec->rule_count].units = 3;
    }
    return spec->rule_count++;
}

/* add_pathways - so many pathways beside each other; returns the last */
static int add_pathways(struct oracle_spec *spec, int within, int count) {
    int pathways = add_rule(spec, QUAL_RULE_PATHWAYS, within), pathway = NONE;

    for (int i = 0; i < count; i++) {
        pathway = add_rule(spec, QUAL_RULE_PATHWAY, pathways);
        add_rule(spec, QUAL_RULE_AT_MOST, pathway);
    }
    return pathway;
}

static const struct oracle_spec two_units = {.unit_count = 2,
                                             .group_count = 1,
                                             .units = {{4, 3, 20}, {5, 4, 30}},
                                             .groups = {{NONE, true, 3}}};

/* refused_within - move a rule into another container, and see that the image is refused only for
 * that */
static void refused_within(const struct oracle_spec *spec, int rule, int container) {
    struct qual_image *image = build(spec);

    assert_non_null(image);
    assert_int_equal(qual_image_verify(image, image->size), QUAL_IMAGE_VALID);
    set_entry(image, QUAL_COLUMN_rule_within, (uint32_t)rule, (uint32_t)container + 1);
    assert_int_equal(qual_image_verify(image, image->size), QUAL_IMAGE_VALUE);
    free(image);
}

static void pathways_lie_8_deep(void **state) {
    struct oracle_spec spec = two_units;
    int deepest = NONE, ninth;

    (void)state;
    for (int i = 0; i < 8; i++)
        deepest = add_pathways(&spec, deepest, 1);
    ninth = spec.rule_count;
    add_pathways(&spec, NONE, 1);
    refused_within(&spec, ninth, deepest);
}

static void choices_of_pathways_are_64(void **state) {
    struct oracle_spec spec = two_units;
    int last = NONE;

    (void)state;
    add_pathways(&spec, NONE, 1);
    for (int i = 0; i < 3; i++)
        last = add_pathways(&spec, NONE, 4);
    refused_within(&spec, last, 0); /* 2 * 4 * 4 * 3 */
}

/* Any bytes ------------------------------------------------------------------- */

/* ask - every question about rules, each in memory of its exact size */
static void ask(qual_spec spec, struct random *random) {
    uint32_t units = qual_spec_unit_count(spec), cursor = 0;
    size_t judge = qual_judge_memory(spec), complete = qual_complete_memory(spec);
    uint8_t *gained = malloc(units + 1), *claim = malloc(units + 1);
    void *memory = judge == 0 ? NULL : malloc(judge);
    qual_verdict verdict;
    qual_unmet unmet;

    assert_non_null(gained);
    for (uint32_t i = 0; i < units; i++)
        gained[i] = (uint8_t)(random_below(random, 3) == 0 ? 0 : 1 << random_below(random, 5));
    assert_true(qual_judge(spec, gained, claim, memory, judge, &verdict));
    while (qual_unmet_next(spec, gained, claim, &cursor, &unmet))
        assert_true(unmet.missing > 0);
    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++)
        (void)qual_rule_counted(qual_spec_rule(spec, i), gained, claim);
    free(memory);
    memory = malloc(complete);
    for (int by = QUAL_MEASURE_UNITS; by <= QUAL_MEASURE_HOURS; by++)
        assert_int_not_equal(
            qual_complete(spec, gained, (enum qual_measure)by, claim, memory, complete),
            QUAL_COMPLETION_MEMORY);
    free(memory);
    free(gained);
    free(claim);
}

/* tamper - change an entry of any column that takes room */
static void tamper(struct qual_image *image, struct random *random) {
    for (int tries = 0; tries < 100; tries++) {
        int column = random_below(random, QUAL_COLUMN_COUNT);
        uint32_t place = image->columns[column];
        size_t byte;

        if (place == QUAL_COLUMN_ZERO || place == QUAL_COLUMN_IDENTITY)
            continue;
        byte = (place >> 2) + (size_t)random_below(random, 24);
        if (byte >= image->size)
            continue;
        ((unsigned char *)image)[byte] =
            (unsigned char)(random_chance(random, 50) ? random_below(random, 8)
                                                      : random_below(random, 256));
        return;
    }
}

static void accepted_images_give_verdicts_within_their_memory(void **state) {
    struct random random = {7};
    struct oracle_spec spec;
    unsigned accepted = 0;

    (void)state;
    for (int i = 0; i < 300; i++) {
        struct qual_image *whole, *image;

        random_spec(&random, 8, &spec);
        whole = build(&spec);
        for (int j = 0; whole != NULL && j < 200; j++) {
            image = malloc(whole->size);
            assert_non_null(image);
            memcpy(image, whole, whole->size);
            for (int k = random_below(&random, 3); k >= 0; k--)
                tamper(image, &random);
            image->checksum = qual_image_checksum(image);
            if (qual_image_verify(image, whole->size) == QUAL_IMAGE_VALID) {
                ask(qual_spec_at(image, 0), &random);
                accepted++;
            }
            free(image);
        }
        free(whole);
        arena_free(&arena);
    }
    assert_true(accepted > 10000);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

int main(void) {
    static const struct CMUnitTest others[] = {
        cmocka_unit_test_teardown(right_plan_is_accepted, give_back),
        cmocka_unit_test_teardown(states_are_bounded, give_back),
        cmocka_unit_test_teardown(pathways_have_a_pathway, give_back),
        cmocka_unit_test_teardown(pathways_lie_8_deep, give_back),
        cmocka_unit_test_teardown(choices_of_pathways_are_64, give_back),
        cmocka_unit_test_teardown(accepted_images_give_verdicts_within_their_memory, give_back),
    };
    struct CMUnitTest tests[COUNT(others) + COUNT(wrongs)];
    size_t count = 0;

    for (; count < COUNT(others); count++)
        tests[count] = others[count];
    for (size_t i = 0; i < COUNT(wrongs); i++)
        tests[count++] =
            (struct CMUnitTest){wrongs[i].name, wrong_plan_is_refused, NULL, give_back, &wrongs[i]};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
