/* test_markdown.c - texts of strangers in Markdown mean nothing to it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "diff/markdown.h"

/* Written where two characters must not be read together. */
#define APART "&#8203;"

static struct arena arena;

static const char *escaped(const char *string) {
    struct text text = {.arena = &arena};

    markdown_text(&text, string);
    text_add_char(&text, '\0');
    return text.bytes;
}

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

static void plain_words_stay_as_they_are(void **state) {
    static const char *const texts[] = {"Open and close a kiosk",       "601/7253/8, 2.1 to 2.2",
                                        "Level 2 (Entry); who's next?", "At most 15 - or 20.",
                                        "caf\xC3\xA9 \xF0\x9F\x98\x80", ""};

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_string_equal(escaped(texts[i]), texts[i]);
}

static void markup_becomes_references(void **state) {
    static const char *const texts[][2] = {
        {"a | b", "a &#124; b"},
        {"</x", "&#60;" APART "/x"},
        {"a*", "a&#42;"},
        {"_", "&#95;"},
        {"`", "&#96;"},
        {"\\|", "&#92;" APART "&#124;"},
        {"[x](y)", "&#91;" APART "x&#93;" APART "(y)"},
        {"&amp;", "&#38;" APART "amp;"},
        {"# x", "&#35; x"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_string_equal(escaped(texts[i][0]), texts[i][1]);
}

/* A reference alone would not do: what looks for mentions and links reads what is rendered. */
static void mentions_and_links_are_broken(void **state) {
    static const char *const texts[][2] = {
        {"@name", "&#64;" APART "name"},
        {"a@b.example", "a&#64;" APART "b.example"},
        {"#12", "&#35;" APART "12"},
        {"GH-12", "GH" APART "-12"},
        {"gh-12", "gh" APART "-12"},
        {"http://x.example", "http&#58;" APART "//x.example"},
        {"www.x.example", "www" APART ".x.example"},
        {"WWW.x.example", "WWW" APART ".x.example"},
        {"deadbeef", "deadbe" APART "ef"},
        {"0123456789abcdef", "012345" APART "6789ab" APART "cdef"},
        {"a: b", "a: b"},
        {":smile:", "&#58;" APART "smile&#58;"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_string_equal(escaped(texts[i][0]), texts[i][1]);
}

static void a_text_stays_in_its_line_and_direction(void **state) {
    /* Right-to-left override, end of isolate, byte order mark. */
    static const char turning[] = {'\xE2', '\x80', '\xAE', 'x',    '\xE2', '\x81',
                                   '\xA9', '\xEF', '\xBB', '\xBF', '\0'};

    (void)state;
    assert_string_equal(escaped("a\nb\r\tc"), "a b  c");
    assert_string_equal(escaped("a\xE2\x80\xA8"
                                "b\xC2\x85"
                                "c\xC2\xA0"
                                "d"),
                        "a b c d");
    assert_string_equal(escaped(turning), "?x??");
    assert_string_equal(escaped("\x1B[1m"), "?&#91;" APART "1m");
    assert_string_equal(escaped("\xC2\x9B"), "?");
    assert_string_equal(escaped("\xFF\xC3"), "??");
}

static void a_long_text_is_cut_between_characters(void **state) {
    char text[3 * MARKDOWN_TEXT_LIMIT] = "";

    (void)state;
    for (size_t i = 0; i < MARKDOWN_TEXT_LIMIT; i++)
        strcat(text, "\xC3\xA9");
    assert_string_equal(escaped(text), text);
    strcat(text, "x");
    assert_int_equal(strlen(escaped(text)), (size_t)2 * MARKDOWN_TEXT_LIMIT + 3);
    assert_string_equal(escaped(text) + (size_t)2 * MARKDOWN_TEXT_LIMIT, "...");
}

int main(void) {
#define TEST(function) cmocka_unit_test_teardown(function, give_back)
    const struct CMUnitTest tests[] = {
        TEST(plain_words_stay_as_they_are),          TEST(markup_becomes_references),
        TEST(mentions_and_links_are_broken),         TEST(a_text_stays_in_its_line_and_direction),
        TEST(a_long_text_is_cut_between_characters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
