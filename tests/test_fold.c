/* test_fold.c - which differences between two texts are a matter of style only */
#include "reading.h"

#include "base/fold.h"

static void capitals_and_punctuation_are_style(void **state) {
    static const char *const alike[][2] = {
        {"Champion customer service", "Champion Customer Service"},
        {"customers' problems", "customers\xE2\x80\x99 problems"},
        {"customers' problems", "customers problems"},
        {"\xE2\x80\x98Good\xE2\x80\x99 service", "good service"},
        {"on-line service", "on line service"},
        {"buying \xE2\x80\x93 and selling", "Buying and selling"},
        {"(Service)", "service"},
        {"  a,  b. ", "a b"},
        {"", "-"},
        {"Caf\xC3\xA9", "caf\xC3\xA9"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof alike / sizeof alike[0]; i++)
        if (!folds_alike(&arena, alike[i][0], alike[i][1]))
            fail_msg("'%s' and '%s' differ in more than style", alike[i][0], alike[i][1]);
}

static void letters_digits_and_spaces_between_words_are_not(void **state) {
    static const char *const different[][2] = {
        {"customer", "customers"}, {"online", "on-line"}, {"level 2", "level 3"},
        {"Caf\xC3\xA9", "Cafe"},   {"a b", "ab"},         {"", "a"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof different / sizeof different[0]; i++)
        if (folds_alike(&arena, different[i][0], different[i][1]))
            fail_msg("'%s' and '%s' differ in style only", different[i][0], different[i][1]);
}

/* A character cut off at the end of a text must not be read on behind it. */
static void a_character_cut_short_is_kept(void **state) {
    (void)state;
    assert_string_equal(fold(&arena, arena_copy(&arena, "A\xE2", 2)), "a\xE2");
    assert_string_equal(fold(&arena, arena_copy(&arena, "A\xE2\x80", 3)), "a\xE2\x80");
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        TEST(capitals_and_punctuation_are_style),
        TEST(letters_digits_and_spaces_between_words_are_not),
        TEST(a_character_cut_short_is_kept),
    };

    return cmocka_run_group_tests_name("fold", tests, NULL, NULL);
}
