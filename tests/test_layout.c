/* test_layout.c - the width of texts, and cells in aligned columns */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/table.h"
#include "base/utf8.h"

static struct arena arena;

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

static size_t width(const char *text) {
    return utf8_width(text, strlen(text));
}

static void assert_text(const struct text *text, const char *expected) {
    char *copy = arena_copy(&arena, text->bytes, text->length);

    assert_string_equal(copy, expected);
}

static void printed_as(const char *bytes, size_t length, const char *expected) {
    struct text text = {.arena = &arena};

    utf8_print(&text, bytes, length);
    assert_text(&text, expected);
}

/* Characters ------------------------------------------------------------ */

static void letters_take_one_column_and_ideographs_two(void **state) {
    (void)state;
    assert_int_equal(width(""), 0);
    assert_int_equal(width("cafe"), 4);
    assert_int_equal(width("café"), 4);
    assert_int_equal(width("cafe\xCC\x81"), 4); /* the accent as a mark of its own */
    assert_int_equal(width("お茶"), 4);
    assert_int_equal(width("— “x”"), 5);
    assert_int_equal(width("\xFF\xFEx"), 3);
}

static void only_utf8_is_valid(void **state) {
    static const char *const wrong[] = {
        "\x80",             /* nothing begins like this */
        "\xC0\xAF",         /* a slash, too long */
        "\xE0\x80\xAF",     /* likewise */
        "\xED\xA0\x80",     /* half a pair */
        "\xF4\x90\x80\x80", /* past the last character */
        "\xC3",             /* cut off */
        "\xC3(",            /* not continued */
    };

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(utf8_valid(wrong[i], strlen(wrong[i])));
    assert_true(utf8_valid("", 0));
    assert_true(utf8_valid("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x8D\xB5", 10));
}

static void a_start_fits_by_columns_not_bytes(void **state) {
    (void)state;
    assert_int_equal(utf8_fit("éclair", 7, 3), 4);
    assert_int_equal(utf8_fit("お茶", 6, 3), 3);
    assert_int_equal(utf8_fit("お茶", 6, 1), 3); /* one character, so that there is progress */
    assert_int_equal(utf8_fit("e\xCC\x81x", 4, 1), 3);
    assert_int_equal(utf8_fit("", 0, 5), 0);
}

static void what_could_direct_a_terminal_is_not_printed(void **state) {
    (void)state;
    printed_as("a\033[31mb", 7, "a?[31mb");
    printed_as("a\tb\nc\x7F", 6, "a?b?c?");
    printed_as("\xC2\x9B"
               "31m",
               5, "?31m");
    printed_as("\xFFx", 2, "?x");
    printed_as("caf\xC3\xA9", 5, "caf\xC3\xA9");
}

/* Tables ---------------------------------------------------------------- */

static const struct table_column columns[] = {
    {.title = "Name"}, {.title = "Title", .flexible = true}, {.title = "Credit", .right = true}};

/* print_rows - a table of three columns, printed at a width */
static struct text print_rows(const char *const rows[][3], size_t count, size_t columns_wide) {
    struct table table = {.arena = &arena, .columns = columns, .column_count = 3, .indent = 1};
    struct text out = {.arena = &arena};
    struct look look = {.width = columns_wide};

    for (size_t i = 0; i < count; i++)
        table_add(&table, rows[i]);
    table_print(&out, &table, &look);
    return out;
}

static void cells_stand_below_each_other(void **state) {
    static const char *const rows[][3] = {{"A", "Café", "7"}, {"B12", "Tea", "100"}};
    struct text out = print_rows(rows, 2, 0);

    (void)state;
    assert_text(&out, " Name  Title  Credit\n"
                      " A     Café        7\n"
                      " B12   Tea       100\n");
}

static void a_cell_that_is_missing_is_a_dash(void **state) {
    static const char *const rows[][3] = {{"A", NULL, NULL}};
    struct text out = print_rows(rows, 1, 0);

    (void)state;
    assert_text(&out, " Name  Title  Credit\n"
                      " A     -           -\n");
}

static void the_flexible_column_is_wrapped_between_words(void **state) {
    static const char *const rows[][3] = {{"A", "Open and close a café and its kitchen", "7"}};
    struct text out = print_rows(rows, 1, 40);

    (void)state;
    assert_text(&out, " Name  Title                      Credit\n"
                      " A     Open and close a café and       7\n"
                      "       its kitchen\n");
}

static void a_word_too_long_for_its_column_is_cut(void **state) {
    static const char *const rows[][3] = {{"A", "abcdefghijklmnopqrstuvwxyz0123456789", "7"}};
    struct text out = print_rows(rows, 1, 10);

    (void)state;
    assert_text(&out, " Name  Title         Credit\n"
                      " A     abcdefghijkl       7\n"
                      "       mnopqrstuvwx\n"
                      "       yz0123456789\n");
}

static void no_line_ends_with_a_blank(void **state) {
    static const char *const rows[][3] = {{"A", "Tea", ""}, {"B", "", ""}};
    struct text out = print_rows(rows, 2, 0);

    (void)state;
    assert_text(&out, " Name  Title  Credit\n"
                      " A     Tea\n"
                      " B\n");
}

static void a_heading_has_titles_below_it(void **state) {
    static const char *const row[] = {"A", "Tea", "3"};
    struct table table = {.arena = &arena, .columns = columns, .column_count = 3};
    struct text out = {.arena = &arena};
    struct look look = {0};

    (void)state;
    table_heading(&table, "One");
    table_add(&table, row);
    table_heading(&table, "Two");
    table_add(&table, row);
    table_print(&out, &table, &look);
    assert_text(&out, "One\n"
                      "Name  Title  Credit\n"
                      "A     Tea         3\n"
                      "\n"
                      "Two\n"
                      "Name  Title  Credit\n"
                      "A     Tea         3\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(letters_take_one_column_and_ideographs_two),
        cmocka_unit_test(only_utf8_is_valid),
        cmocka_unit_test(a_start_fits_by_columns_not_bytes),
        cmocka_unit_test_teardown(what_could_direct_a_terminal_is_not_printed, give_back),
        cmocka_unit_test_teardown(cells_stand_below_each_other, give_back),
        cmocka_unit_test_teardown(a_cell_that_is_missing_is_a_dash, give_back),
        cmocka_unit_test_teardown(the_flexible_column_is_wrapped_between_words, give_back),
        cmocka_unit_test_teardown(a_word_too_long_for_its_column_is_cut, give_back),
        cmocka_unit_test_teardown(no_line_ends_with_a_blank, give_back),
        cmocka_unit_test_teardown(a_heading_has_titles_below_it, give_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
