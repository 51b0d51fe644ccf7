/* test_config.c - configuration files, and what they do to findings */
#include "reading.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "config/config.h"
#include "finding/fingerprint.h"

#define FOLDER "tests/config"
#define ENDING ".qualc"

/* parse - a configuration file out of a text, which must be right */
static struct config *parse(const char *text) {
    struct source *source = arena_alloc(&arena, sizeof *source);
    struct config *config;

    *source = (struct source){.name = "test.qualc", .bytes = text, .length = strlen(text)};
    config = config_parse(&arena, source, &findings);
    if (config == NULL)
        fail_msg("%s", rendered(false));
    return config;
}

/* start_over - as if nothing had been found */
static void start_over(void) {
    findings = (struct findings){.arena = &arena};
    findings_next_file(&findings);
}

/* Golden files ---------------------------------------------------------------- */

static const char *path_of(const char *name, const char *ending) {
    return arena_format(&arena, FOLDER "/%.*s%s", (int)(strlen(name) - strlen(ENDING)), name,
                        ending);
}

static void write_file(const char *path, const char *text) {
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

/* file_gives_its_text - state is the name of the file */
static void file_gives_its_text(void **state) {
    const char *name = *state;
    const char *golden = path_of(name, ".txt");
    struct source source;
    struct config *config;
    const char *reason, *text;
    char *exact = NULL;
    enum source_status status = source_read(&arena, path_of(name, ENDING), &source, &reason);

    assert_true(status == SOURCE_READ || status == SOURCE_EMPTY);
    source.name = name;
    if (status == SOURCE_EMPTY)
        source.bytes = "";
    else /* a copy of the exact size, so that a sanitizer sees a byte too far */
        source.bytes = exact = memcpy(test_malloc(source.length), source.bytes, source.length);
    config = config_parse(&arena, &source, &findings);
    text = rendered(false);
    if (getenv("UPDATE_GOLDEN") != NULL)
        write_file(golden, text);
    assert_string_equal(text, file_text(golden));
    assert_true((config == NULL) == (text[0] != '\0'));
    if (exact != NULL)
        test_free(exact);
}

static int is_config(const struct dirent *entry) {
    size_t length = strlen(entry->d_name);

    return length > strlen(ENDING) && strcmp(entry->d_name + length - strlen(ENDING), ENDING) == 0;
}

/* every_error_of_a_file_has_an_example - ids from Q0021 to Q0027 are in a text */
static void every_error_of_a_file_has_an_example(void **state) {
    struct dirent **entries;
    int count = scandir(FOLDER, &entries, is_config, alphasort);
    struct text all = {.arena = &arena};

    (void)state;
    assert_true(count > 0);
    for (int i = 0; i < count; i++) {
        text_add(&all, file_text(path_of(entries[i]->d_name, ".txt")));
        free(entries[i]);
    }
    free(entries);
    text_add_char(&all, '\0');
    for (unsigned id = 21; id <= 27; id++)
        assert_non_null(strstr(all.bytes, arena_format(&arena, "[Q%04u]", id)));
}

static void a_file_that_cannot_be_read_is_an_error(void **state) {
    (void)state;
    assert_null(config_read(&arena, FOLDER "/absent", &findings));
    assert_null(config_read(&arena, FOLDER, &findings));
    assert_string_equal(rendered(false),
                        FOLDER "/absent: error: cannot be read: No such file or directory "
                               "[Q0020]\n" FOLDER ": error: is a directory, not a file [Q0020]\n");
}

/* What a file says -------------------------------------------------------------- */

static void says_what_it_says(const char *path) {
    const struct config *config = config_read(&arena, path, &findings);
    const struct severity_change *changes;
    const struct suppression *level, *print;

    assert_non_null(config);
    changes = config->policy.changes;
    assert_int_equal(config->policy.count, 3);
    assert_true(changes[0].id == 121 && changes[0].severity == SEVERITY_ERROR && !changes[0].off);
    assert_true(changes[1].id == 202 && changes[1].severity == SEVERITY_NOTE && !changes[1].off);
    assert_true(changes[2].id == 409 && changes[2].off);

    assert_int_equal(config->suppressions.count, 2);
    level = &config->suppressions.items[0];
    assert_string_equal(level->name, "level of a unit");
    assert_int_equal(level->id, 121);
    assert_string_equal(level->subject, "L/506/1807 level");
    assert_string_equal(level->reason, "the structure table is right; the publisher knows");
    assert_true(level->expires.year == 2027 && level->expires.month == 3 &&
                level->expires.day == 31);
    assert_false(level->by_fingerprint);
    print = &config->suppressions.items[1];
    assert_int_equal(print->id, 0);
    assert_null(print->subject);
    assert_true(print->by_fingerprint);
    assert_true(print->fingerprint == UINT64_C(0x00112233445566ff));
    assert_true(print->expires.year == 2027 && print->expires.month == 4 &&
                print->expires.day == 0);
}

static void a_file_says_what_it_says(void **state) {
    (void)state;
    says_what_it_says(FOLDER "/correct.qualc");
}

static void a_file_with_other_line_ends_says_it_too(void **state) {
    (void)state;
    says_what_it_says(FOLDER "/correct-crlf.qualc");
}

/* Severities ---------------------------------------------------------------------- */

/* What the document states elsewhere about the TQT, which is Q0121; and so of the GLH. */
#define STATED_TQT "<stated fact=\"tqt\" value=\"50\" where=\"page 1\"/>\n"
#define STATED_GLH "<stated fact=\"glh\" value=\"40\" where=\"page 2\"/>\n"
#define DOUBTFUL HEAD GROUP "<rules/>\n" UNIT STATED_TQT STATED_GLH TAIL

static enum severity severity_under(const struct severity_policy *policy, unsigned id) {
    enum severity severity;

    assert_true(severity_policy_apply(policy, finding_kind_find(id), &severity));
    return severity;
}

static void the_command_line_counts_more_than_the_file(void **state) {
    struct config *config = parse("[severity]\nQ0121 = note\nQ0403 = off\n");
    struct severity_policy line = {0};
    enum severity severity;

    (void)state;
    severity_policy_set(&arena, &line, (struct severity_change){.id = 121, .off = true});
    severity_policy_set(&arena, &line,
                        (struct severity_change){.id = 202, .severity = SEVERITY_ERROR});
    severity_policy_add(&arena, &config->policy, &line);
    assert_false(severity_policy_apply(&config->policy, finding_kind_find(121), &severity));
    assert_false(severity_policy_apply(&config->policy, finding_kind_find(403), &severity));
    assert_int_equal(severity_under(&config->policy, 202), SEVERITY_ERROR);
    assert_int_equal(severity_under(&config->policy, 404), SEVERITY_WARNING);
    assert_int_equal(severity_under(NULL, 121), SEVERITY_WARNING);
}

static void warnings_are_errors_but_for_those_named_on_the_command_line(void **state) {
    struct config *config = parse("[severity]\nQ0202 = warning\nQ0409 = warning\n");
    struct severity_policy *policy = &config->policy;

    (void)state;
    severity_policy_set(
        &arena, policy,
        (struct severity_change){.id = 121, .severity = SEVERITY_WARNING, .firm = true});
    policy->warnings_are_errors = true;
    assert_int_equal(severity_under(policy, 121), SEVERITY_WARNING);
    assert_int_equal(severity_under(policy, 202), SEVERITY_ERROR);
    assert_int_equal(severity_under(policy, 403), SEVERITY_ERROR);
    assert_int_equal(severity_under(policy, 409), SEVERITY_ERROR);
    assert_int_equal(severity_under(policy, 29), SEVERITY_NOTE);
}

static void what_is_made_an_error_does_not_stop_the_reader(void **state) {
    (void)state;
    findings.policy = &parse("[severity]\nQ0121 = error\n")->policy;
    assert_non_null(read_text(DOUBTFUL));
    assert_int_equal(findings.errors, 2);
    assert_int_equal(findings.fatal, 0);
    assert_int_equal(findings.warnings, 0);
    assert_int_equal(findings.items[0].severity, SEVERITY_ERROR);
}

static void what_is_off_is_neither_kept_nor_counted(void **state) {
    (void)state;
    findings.policy = &parse("[severity]\nQ0121 = off\n")->policy;
    assert_non_null(read_text(HEAD GROUP
                              "<rules/>\n" UNIT STATED_TQT
                              "<acknowledge finding=\"Q0121\" reason=\"known\"/>\n" TAIL));
    assert_int_equal(findings.count, 0); /* no Q0123: nobody can tell whether it is of use */
    assert_int_equal(findings.warnings, 0);
}

static void an_acknowledged_finding_that_is_made_an_error_counts_no_more(void **state) {
    (void)state;
    findings.policy = &parse("[severity]\nQ0121 = error\n")->policy;
    assert_non_null(read_text(
        HEAD GROUP "<rules/>\n" UNIT STATED_TQT
                   "<acknowledge finding=\"Q0121\" reason=\"the publisher knows\"/>\n" TAIL));
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.errors, 0);
    assert_true(findings.items[0].acknowledged);
    assert_string_equal(findings.items[0].reason, "the publisher knows");
    assert_null(findings.items[0].suppression);
}

/* Many warnings made errors must leave room for the errors that nothing mends. */
static void warnings_made_errors_displace_no_errors(void **state) {
    struct text text = {.arena = &arena};

    (void)state;
    findings.policy = &parse("[severity]\nQ0121 = error\n")->policy;
    text_add(&text, HEAD GROUP "<rules/>\n" UNIT);
    for (int i = 0; i < 3 * FINDINGS_PER_FILE; i++)
        text_format(&text, "<stated fact=\"tqt\" value=\"%d\" where=\"page %d\"/>\n", i, i);
    text_add(&text, "<stated fact=\"tqx\" value=\"1\" where=\"page 1\"/>\n" TAIL);
    assert_null(read_bytes("a.xml", text.bytes, text.length));
    assert_int_equal(findings.errors, 3 * FINDINGS_PER_FILE + 1);
    assert_int_equal(findings.fatal, 1);
    assert_true(has_finding(122));
}

/* Suppressions ---------------------------------------------------------------------- */

static const qual_date no_day = {0, 0, 0};

/* suppressed - how many findings of the doubtful text a section suppresses */
static size_t suppressed(const char *section, qual_date today) {
    struct config *config = parse(section);
    size_t count = 0;

    start_over();
    assert_non_null(read_text(DOUBTFUL));
    suppressions_apply(&config->suppressions, &findings, today);
    for (size_t i = 0; i < findings.count; i++)
        count += findings.items[i].acknowledged;
    assert_int_equal(findings.count, 2);
    assert_int_equal(findings.warnings, 2 - count);
    assert_int_equal(config->suppressions.items[0].uses, count);
    return count;
}

#define SUPPRESS(keys) "[suppress a]\nreason = kept\n" keys

static void a_suppression_matches_all_that_it_names(void **state) {
    (void)state;
    assert_int_equal(suppressed(SUPPRESS("id = Q0121\n"), no_day), 2);
    assert_int_equal(suppressed(SUPPRESS("id = Q0202\n"), no_day), 0);
    assert_int_equal(suppressed(SUPPRESS("id = Q0121\nsubject = 601/7253/8\n"), no_day), 2);
    assert_int_equal(suppressed(SUPPRESS("id = Q0121\nsubject = 601/*\n"), no_day), 2);
    assert_int_equal(suppressed(SUPPRESS("id = Q0121\nsubject = 601/7253\n"), no_day), 0);
    assert_int_equal(suppressed(SUPPRESS("id = Q0121\nsubject = 601/7253/8 tqt\n"), no_day), 1);
    assert_int_equal(suppressed(SUPPRESS("id = Q0121\nsubject = 601/7253/? [gt]*\n"), no_day), 2);
    assert_int_equal(suppressed(SUPPRESS("id = Q0121\nsubject = * credit\n"), no_day), 0);
    assert_int_equal(suppressed(SUPPRESS("id = Q0202\nsubject = *\n"), no_day), 0);
}

static void a_fingerprint_matches_one_finding(void **state) {
    char digest[17];
    const char *section;

    (void)state;
    read_text(DOUBTFUL);
    assert_int_equal(findings.count, 2);
    (void)snprintf(digest, sizeof digest, "%016llx",
                   (unsigned long long)finding_fingerprint(&findings, &findings.items[1]));
    section = arena_format(&arena, SUPPRESS("fingerprint = %s\n"), digest);
    assert_int_equal(suppressed(section, no_day), 1);
    assert_false(findings.items[0].acknowledged);
    assert_string_equal(findings.items[1].suppression, "a");
    assert_string_equal(findings.items[1].reason, "kept");
}

static void a_suppression_holds_to_the_end_of_its_last_day(void **state) {
    const char *day = SUPPRESS("id = Q0121\nexpires = 2027-03-31\n");
    const char *month = SUPPRESS("id = Q0121\nexpires = 2027-03\n");

    (void)state;
    assert_int_equal(suppressed(day, (qual_date){2027, 3, 31}), 2);
    assert_int_equal(suppressed(day, (qual_date){2027, 4, 1}), 0);
    assert_int_equal(suppressed(day, no_day), 2);
    assert_int_equal(suppressed(month, (qual_date){2027, 3, 31}), 2);
    assert_int_equal(suppressed(month, (qual_date){2027, 4, 1}), 0);
}

static void what_has_expired_or_matches_nothing_is_reported(void **state) {
    struct config *config = parse("[suppress used]\nid = Q0121\nreason = kept\n"
                                  "[suppress old]\nid = Q0121\nreason = kept\n"
                                  "expires = 2026-12-31\n"
                                  "[suppress other]\nid = Q0202\nreason = kept\n");
    const qual_date today = {2027, 1, 1};

    (void)state;
    read_text(DOUBTFUL);
    suppressions_apply(&config->suppressions, &findings, today);
    findings.count = 0;
    suppressions_report(&config->suppressions, config->source, today, &findings);
    assert_string_equal(
        rendered(false),
        "test.qualc:7:11: warning: the suppression 'old' ended with 2026-12-31, and it is "
        "2027-01-01 [Q0028]\n"
        " expires = 2026-12-31\n"
        "           ^~~~~~~~~~\n"
        "test.qualc:8:1: note: nothing is found that the suppression 'other' is about [Q0029]\n"
        " [suppress other]\n"
        " ^~~~~~~~~~~~~~~~\n");
}

static void an_error_of_the_specification_is_never_suppressed(void **state) {
    struct suppression all = {.name = "all", .subject = "*", .reason = "kept"};
    struct suppressions suppressions = {&all, 1, 1};

    (void)state;
    assert_null(read_text(HEAD GROUP "<rules/>\n" UNIT UNIT TAIL));
    assert_true(has_finding(106));
    suppressions_apply(&suppressions, &findings, no_day);
    assert_false(findings.items[0].acknowledged);
    assert_int_equal(findings.errors, findings.count);
    assert_int_equal(all.uses, 0);
}

/* Fingerprints ------------------------------------------------------------------------ */

/* first_fingerprint - that of the first finding in a text */
static uint64_t first_fingerprint(const char *text) {
    start_over();
    read_text(text);
    assert_true(findings.count > 0);
    return finding_fingerprint(&findings, &findings.items[0]);
}

static void a_fingerprint_is_of_what_a_finding_is_about(void **state) {
    uint64_t print = first_fingerprint(DOUBTFUL);

    (void)state;
    /* Neither the place, nor the wording, nor the version is in it. */
    assert_true(print == first_fingerprint("\n\n" DOUBTFUL));
    assert_true(print == first_fingerprint(
                             HEAD GROUP "<rules/>\n" UNIT
                                        "<stated fact=\"tqt\" value=\"51\" where=\"p\"/>\n" TAIL));
    assert_true(print ==
                first_fingerprint("<qualification number=\"601/7253/8\" version=\"2.0\" "
                                  "title=\"Other\" organisation=\"Example Awards\">\n" GROUP
                                  "<rules/>\n" UNIT STATED_TQT TAIL));
    /* The fact, and the specification, are. */
    assert_true(print != first_fingerprint(HEAD GROUP "<rules/>\n" UNIT STATED_GLH TAIL));
    assert_true(print !=
                first_fingerprint("<qualification number=\"601/3735/6\" version=\"1.0\" "
                                  "title=\"Certificate\" organisation=\"Example Awards\">\n" GROUP
                                  "<rules/>\n" UNIT STATED_TQT TAIL));
}

static void a_fingerprint_is_fnv_1a(void **state) {
    const char *none[] = {NULL};
    const char *empty[] = {""};
    const char *a[] = {"a"};

    (void)state;
    /* Published values of the bytes 0xFF, 0x00 and 0x61 0x00. */
    assert_true(fingerprint(none, 0) == UINT64_C(0xcbf29ce484222325));
    assert_true(fingerprint(empty, 1) == UINT64_C(0xaf63bd4c8601b7df));
    assert_true(fingerprint(a, 1) == UINT64_C(0x089be207b544f1e4));
    assert_true(fingerprint(none, 1) != fingerprint(empty, 1));
}

static const struct CMUnitTest tests[] = {
    TEST(every_error_of_a_file_has_an_example),
    TEST(a_file_that_cannot_be_read_is_an_error),
    TEST(a_file_says_what_it_says),
    TEST(a_file_with_other_line_ends_says_it_too),
    TEST(the_command_line_counts_more_than_the_file),
    TEST(warnings_are_errors_but_for_those_named_on_the_command_line),
    TEST(what_is_made_an_error_does_not_stop_the_reader),
    TEST(what_is_off_is_neither_kept_nor_counted),
    TEST(an_acknowledged_finding_that_is_made_an_error_counts_no_more),
    TEST(warnings_made_errors_displace_no_errors),
    TEST(a_suppression_matches_all_that_it_names),
    TEST(a_fingerprint_matches_one_finding),
    TEST(a_suppression_holds_to_the_end_of_its_last_day),
    TEST(what_has_expired_or_matches_nothing_is_reported),
    TEST(an_error_of_the_specification_is_never_suppressed),
    TEST(a_fingerprint_is_of_what_a_finding_is_about),
    TEST(a_fingerprint_is_fnv_1a),
};

#define TEST_COUNT (sizeof tests / sizeof tests[0])

/* One test for each file, named after it, and those above. */
int main(void) {
    struct dirent **entries;
    int count = scandir(FOLDER, &entries, is_config, alphasort);
    size_t files = count < 0 ? 0 : (size_t)count;
    struct CMUnitTest *all = calloc(files + TEST_COUNT, sizeof *all);
    int failed;

    if (all == NULL)
        return 1;
    for (size_t i = 0; i < files; i++)
        all[i] = (struct CMUnitTest){entries[i]->d_name, file_gives_its_text, set_up, give_back,
                                     entries[i]->d_name};
    memcpy(all + files, tests, sizeof tests);
    failed = _cmocka_run_group_tests("config", all, files + TEST_COUNT, NULL, NULL);
    for (size_t i = 0; i < files; i++)
        free(entries[i]);
    free(entries);
    free(all);
    return failed;
}
