/* test_rules.c - rules of combination agree with brute force on random specifications */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>

#include "agreement.h"

#define SPECS 1000
#define UNITS 12
#define SETS 4

static void engine_and_oracle_agree(void **state) {
    struct arena arena = {0};
    struct agreement agreement = {.arena = &arena, .random = {20240131}};
    struct oracle_spec spec;

    (void)state;
    for (int i = 0; i < SPECS; i++) {
        random_spec(&agreement.random, UNITS, &spec);
        if (!agreement_of(&agreement, &spec, SETS))
            fail_msg("specification %d: %s", i, agreement.difference);
        arena_free(&arena);
    }

    /* The specifications are worth comparing: each question has each kind of answer. */
    assert_in_range(agreement.satisfiable, SPECS * 4 / 10, SPECS * 8 / 10);
    assert_in_range(agreement.with_search, SPECS / 2, SPECS - SPECS / 20);
    assert_true(agreement.with_pathways > SPECS / 5);
    assert_true(agreement.with_requirements > SPECS / 5);
    assert_true(agreement.with_gained > SPECS / 5);
    assert_true(agreement.several_claims > SPECS / 3);
    assert_in_range(agreement.earned, SPECS * SETS / 10, SPECS * SETS / 2);
    assert_true(agreement.with_surplus > SPECS * SETS / 5);
    assert_true(agreement.with_unmet > SPECS * SETS / 5);
    assert_true(agreement.found - agreement.empty > SPECS * SETS / 5);
    assert_true(agreement.empty > SPECS * SETS / 5);
    assert_true(agreement.impossible > SPECS * SETS / 5);
    assert_true(agreement.not_stated > SPECS * SETS / 100);
    assert_true(agreement.redundant > SPECS / 5);
    assert_true(agreement.turned > SPECS / 5);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(engine_and_oracle_agree)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
