/* test_json.c - JSON that is UTF-8 and null where nothing is stated, whatever goes in */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/json.h"

static struct arena arena;

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

static void printed_as(json_t *value, const char *expected) {
    struct text text = {.arena = &arena};

    json_print(&text, value);
    text_add_char(&text, '\0');
    assert_string_equal(text.bytes, expected);
}

static void keys_stay_in_the_order_in_which_they_were_put(void **state) {
    json_t *object = json_make_object(&arena);
    json_t *array = json_make_array(&arena);

    (void)state;
    json_put(&arena, object, "number", json_make_text(&arena, "999/0001/4"));
    json_put(&arena, object, "a", json_make_truth(true));
    json_add(&arena, array, json_make_number(&arena, 4294967295));
    json_put(&arena, object, "b", array);
    printed_as(object, "{\n  \"number\": \"999/0001/4\",\n  \"a\": true,\n"
                       "  \"b\": [\n    4294967295\n  ]\n}\n");
}

static void what_is_not_stated_is_null(void **state) {
    (void)state;
    printed_as(json_make_text(&arena, NULL), "null\n");
    printed_as(json_make_figure(&arena, false, 0), "null\n");
    printed_as(json_make_figure(&arena, true, 0), "0\n");
    printed_as(json_make_level(&arena, QUAL_LEVEL_NOT_STATED), "null\n");
    printed_as(json_make_digest(&arena, false, 0), "null\n");
    printed_as(json_make_date(&arena, false, (qual_date){0}), "null\n");
}

static void levels_dates_and_digests_are_texts(void **state) {
    (void)state;
    printed_as(json_make_level(&arena, QUAL_LEVEL_ENTRY_2), "\"E2\"\n");
    printed_as(json_make_level(&arena, QUAL_LEVEL_3), "\"3\"\n");
    printed_as(json_make_date(&arena, true, (qual_date){2025, 5, 0}), "\"2025-05\"\n");
    printed_as(json_make_date(&arena, true, (qual_date){2025, 5, 1}), "\"2025-05-01\"\n");
    printed_as(json_make_digest(&arena, true, 0xAB), "\"00000000000000ab\"\n");
}

static void bytes_that_are_not_utf8_are_replaced(void **state) {
    (void)state;
    printed_as(json_make_text(&arena, "caf\xC3\xA9"), "\"caf\xC3\xA9\"\n");
    printed_as(json_make_text(&arena, "caf\xE9!"), "\"caf\xEF\xBF\xBD!\"\n");
    printed_as(json_make_bytes(&arena, "a\0b", 3), "\"a\\u0000b\"\n");
    printed_as(json_make_text(&arena, "\"\\\033"), "\"\\\"\\\\\\u001B\"\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(keys_stay_in_the_order_in_which_they_were_put, give_back),
        cmocka_unit_test_teardown(what_is_not_stated_is_null, give_back),
        cmocka_unit_test_teardown(levels_dates_and_digests_are_texts, give_back),
        cmocka_unit_test_teardown(bytes_that_are_not_utf8_are_replaced, give_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
