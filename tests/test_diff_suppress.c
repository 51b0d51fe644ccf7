/* test_diff_suppress.c - what configuration makes of changes, and what it cannot */
#include "reading.h"

#include <string.h>

#include "check/spec_read.h"
#include "diff/diff_render.h"
#include "image/spec_build.h"

#define BASE "tests/data/diff.xml"
#define NEXT "tests/data/diff/draft/new.xml"

/* version_of - read and build a file */
static struct version version_of(const char *path) {
    struct source *source = arena_alloc(&arena, sizeof *source);
    const char *text = file_text(path);
    struct version version;

    *source = (struct source){.name = path, .bytes = text, .length = strlen(text)};
    version.model = spec_read(source, &findings);
    assert_non_null(version.model);
    version.spec = qual_spec_at(spec_build(version.model, &findings, &arena), 0);
    return version;
}

static struct report *compared(uint64_t work_limit) {
    return compare_versions(&arena, version_of(BASE), version_of(NEXT), work_limit);
}

/* parse - a configuration file out of a text, which must be right */
static struct config *parse(const char *text) {
    struct source *source = arena_alloc(&arena, sizeof *source);
    struct config *config;

    *source = (struct source){.name = "test.qualc", .bytes = text, .length = strlen(text)};
    config = config_parse(&arena, source, &findings);
    assert_non_null(config);
    return config;
}

static struct suppress *suppress_of(const char **severities, size_t count, qual_date today) {
    struct suppress *suppress = arena_alloc(&arena, sizeof *suppress);
    struct suppress_options options = {
        .severities = {severities, count, count}, .no_config = true, .today = today};

    suppress_begin(suppress, &arena, &options);
    assert_int_equal(suppress->problems.count, 0);
    return suppress;
}

/* all_of - a configuration that suppresses each change of a report by its fingerprint */
static struct config *all_of(const struct report *report) {
    struct text text = {.arena = &arena};

    for (size_t i = 0; i < report->changes.count; i++)
        text_format(&text, "[suppress c%zu]\nfingerprint = %016llx\nreason = seen\n", i,
                    (unsigned long long)report->changes.items[i].fingerprint);
    text_add_char(&text, '\0');
    return parse(text.bytes);
}

static void nothing_fails_that_is_suppressed(void **state) {
    struct report *report = compared(ACCEPTANCE_WORK_LIMIT);
    struct suppress *suppress = suppress_of(NULL, 0, (qual_date){0});
    size_t count = report->changes.count;

    (void)state;
    assert_true(report_fails(report, CHANGE_BREAKING));
    suppress_changes(suppress, all_of(report), &report->changes);
    assert_false(report_fails(report, CHANGE_EDITORIAL));
    assert_int_equal(report->changes.count, count);
    assert_int_equal(report->changes.suppressed, count);
    assert_int_equal(suppress->use_count, 1);
    assert_string_equal(suppress->uses[0].by, "test.qualc");
    assert_int_equal(suppress->uses[0].suppressed, count);
}

static void what_is_undecided_fails_whatever_is_suppressed(void **state) {
    struct report *report = compared(1);
    const struct report *pairs[] = {report};
    struct diff_result result = {.pairs = pairs, .pair_count = 1};
    struct text text = {.arena = &arena};
    struct config *config = all_of(report);

    (void)state;
    assert_int_equal(report->verdict, ACCEPTANCE_UNDECIDED);
    suppress_changes(suppress_of(NULL, 0, (qual_date){0}), config, &report->changes);
    assert_int_equal(report->changes.suppressed, report->changes.count);
    assert_true(report_fails(report, CHANGE_BREAKING));
    diff_markdown(&text, &result);
    diff_github(&text, &result);
    text_add_char(&text, '\0');
    assert_non_null(strstr(text.bytes, "undecided"));
    assert_non_null(strstr(text.bytes, "::error file=" NEXT));
}

static void the_command_line_counts_more_than_a_file(void **state) {
    const char *severities[] = {"Q0722=editorial", "Q0758=off", "Q0722=dangerous"};
    struct report *report = compared(ACCEPTANCE_WORK_LIMIT);
    struct suppress *suppress = suppress_of(severities, 3, (qual_date){0});

    (void)state;
    suppress_changes(suppress, parse("[severity]\nQ0722 = off\nQ0758 = compatible\nQ0771 = off\n"),
                     &report->changes);
    assert_int_equal(report->changes.off, 2);
    assert_int_equal(report->changes.items[0].kind->id, CHANGE_AMOUNT_TIGHTENED);
    assert_int_equal(report->changes.items[0].severity, CHANGE_DANGEROUS);
    assert_string_equal(report->changes.items[0].severity_by, "--severity");
    assert_int_equal(suppress->use_count, 2);
}

static void a_suppression_ends_with_its_last_day(void **state) {
    static const struct {
        qual_date today;
        size_t suppressed;
    } days[] = {{{0}, 1}, {{2031, 3, 31}, 1}, {{2031, 4, 1}, 0}};

    (void)state;
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        struct report *report = compared(ACCEPTANCE_WORK_LIMIT);

        suppress_changes(suppress_of(NULL, 0, days[i].today),
                         parse("[suppress a]\nid = Q0722\nreason = seen\nexpires = 2031-03\n"),
                         &report->changes);
        assert_int_equal(report->changes.suppressed, days[i].suppressed);
    }
}

static void a_suppression_matches_all_that_it_names(void **state) {
    static const struct {
        const char *text;
        size_t suppressed;
    } files[] = {
        {"id = Q0722\n", 1},
        {"id = Q0722\nsubject = tot*\n", 1},
        {"id = Q0722\nsubject = other\n", 0},
        {"id = Q0758\nsubject = D/999/* 1.?\n", 1},
        {"id = Q0722\nfingerprint = 0123456789abcdef\n", 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        struct report *report = compared(ACCEPTANCE_WORK_LIMIT);

        suppress_changes(
            suppress_of(NULL, 0, (qual_date){0}),
            parse(arena_format(&arena, "[suppress a]\n%sreason = seen\n", files[i].text)),
            &report->changes);
        assert_int_equal(report->changes.suppressed, files[i].suppressed);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(nothing_fails_that_is_suppressed),
        TEST(what_is_undecided_fails_whatever_is_suppressed),
        TEST(the_command_line_counts_more_than_a_file),
        TEST(a_suppression_ends_with_its_last_day),
        TEST(a_suppression_matches_all_that_it_names),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
