/* test_option.c - options of a command, read by its table */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "console/option.h"

struct values {
    const char *folder;
    struct strings targets;
    const char *depend;
    bool all;
    bool depend_too;
    int format;
};

static const struct option_row rows[] = {
    {.letter = 'o',
     .name = "output",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, folder),
     .argument = "DIR",
     .purpose = "folder"},
    {.name = "all", .kind = OPTION_FLAG, .offset = offsetof(struct values, all), .purpose = "all"},
    {.letters = "MD",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, depend_too),
     .purpose = "depfile"},
    {.letters = "MF",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, depend),
     .argument = "FILE",
     .purpose = "depfile's name"},
    {.letters = "MT",
     .kind = OPTION_LIST,
     .offset = offsetof(struct values, targets),
     .argument = "TARGET",
     .purpose = "target"},
    OPTION_FORMAT(struct values),
};

static const struct usage usage = {"try", "FILE...", "Try options.", OPTION_ROWS(rows), NULL};

static struct arena arena;
static struct values values;
static struct operands operands;
static enum status status;

static int begin(void **state) {
    (void)state;
    memset(&values, 0, sizeof values);
    memset(&operands, 0, sizeof operands);
    status = STATUS_DONE;
    return 0;
}

static int end(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

/* parse - read a command line of words apart by blanks */
static bool parse(const char *line) {
    char *words = arena_copy(&arena, line, strlen(line));
    char **argv = arena_array(&arena, strlen(line) + 3, sizeof *argv);
    int argc = 0;

    argv[argc++] = arena_copy(&arena, "try", 3);
    for (char *word = strtok(words, " "); word != NULL; word = strtok(NULL, " "))
        argv[argc++] = word;
    return options_parse(&usage, &arena, argc, argv, &values, &operands, &status);
}

static void operands_are(const char *expected) {
    struct text all = {.arena = &arena};

    for (size_t i = 0; i < operands.count; i++)
        text_format(&all, "%s ", operands.items[i]);
    text_add_char(&all, '\0');
    assert_string_equal(all.bytes, expected);
}

static void without_options_all_words_are_operands(void **state) {
    (void)state;
    assert_true(parse("a - b"));
    operands_are("a - b ");
    assert_null(values.folder);
    assert_false(values.all);
}

static void options_stand_anywhere(void **state) {
    (void)state;
    assert_true(parse("a -o out b --all c"));
    operands_are("a b c ");
    assert_string_equal(values.folder, "out");
    assert_true(values.all);
}

static void an_argument_may_be_joined(void **state) {
    (void)state;
    assert_true(parse("-oout --format=json"));
    assert_string_equal(values.folder, "out");
    assert_int_equal(values.format, FORMAT_JSON);
}

static void two_dashes_end_the_options(void **state) {
    (void)state;
    assert_true(parse("--all -- --output -o"));
    operands_are("--output -o ");
    assert_null(values.folder);
}

static void the_last_of_one_option_counts(void **state) {
    (void)state;
    assert_true(parse("-o one --output two"));
    assert_string_equal(values.folder, "two");
}

static void compiler_style_options_take_the_next_word_or_the_rest(void **state) {
    (void)state;
    assert_true(parse("a -MD b -MF deps -MTone c -MT two"));
    operands_are("a b c ");
    assert_true(values.depend_too);
    assert_string_equal(values.depend, "deps");
    assert_int_equal(values.targets.count, 2);
    assert_string_equal(values.targets.items[0], "one");
    assert_string_equal(values.targets.items[1], "two");
}

static void what_is_wrong_is_refused(void **state) {
    static const char *const lines[] = {
        "--colour", "-x",  "--output", "-o",     "--all=yes",  "--format yaml", "-M",
        "-MX",      "-MF", "-MDx",     "-ox -q", "--outptu x", "--format",      "a b --nothing",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        status = STATUS_DONE;
        if (parse(lines[i]))
            fail_msg("'%s' was taken", lines[i]);
        assert_int_equal(status, STATUS_USAGE);
    }
}

static void help_names_every_option(void **state) {
    struct text text = {.arena = &arena};

    (void)state;
    usage_print(&usage, &text);
    text_add_char(&text, '\0');
    assert_string_equal(text.bytes, "Usage: qualc try [OPTION]... FILE...\n"
                                    "\n"
                                    "Try options.\n"
                                    "\n"
                                    "Options:\n"
                                    "  -o, --output DIR        folder\n"
                                    "      --all               all\n"
                                    "  -MD                     depfile\n"
                                    "  -MF FILE                depfile's name\n"
                                    "  -MT TARGET              target\n"
                                    "      --format FORMAT     text (the default) or json\n"
                                    "  -h, --help              print this help\n"
                                    "  -V, --version           print the version\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(without_options_all_words_are_operands, begin, end),
        cmocka_unit_test_setup_teardown(options_stand_anywhere, begin, end),
        cmocka_unit_test_setup_teardown(an_argument_may_be_joined, begin, end),
        cmocka_unit_test_setup_teardown(two_dashes_end_the_options, begin, end),
        cmocka_unit_test_setup_teardown(the_last_of_one_option_counts, begin, end),
        cmocka_unit_test_setup_teardown(compiler_style_options_take_the_next_word_or_the_rest,
                                        begin, end),
        cmocka_unit_test_setup_teardown(what_is_wrong_is_refused, begin, end),
        cmocka_unit_test_setup_teardown(help_names_every_option, begin, end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
