/* test_reader.c - what is read from XML, and what is said of wrong XML */
#include "reading.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check/check.h"
#include "check/spec_read.h"

#define BROKEN "tests/broken"

/* Golden files ---------------------------------------------------------------- */

/* broken_path - a file of the folder of broken inputs */
static const char *broken_path(const char *name, const char *ending) {
    return arena_format(&arena, BROKEN "/%.*s%s", (int)(strlen(name) - strlen(".xml")), name,
                        ending);
}

static void write_file(const char *path, const char *bytes, size_t length) {
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

/* broken_input_gives_its_text - state is the name of the file */
static void broken_input_gives_its_text(void **state) {
    const char *name = *state;
    const char *golden = broken_path(name, ".txt");
    struct source source;
    const struct spec_model *model;
    const char *reason, *text;

    assert_int_equal(source_read(&arena, broken_path(name, ".xml"), &source, &reason), SOURCE_READ);
    source.name = name;
    model = spec_read(&source, &findings);
    if (model != NULL)
        check_doubts(model, (qual_date){2020, 1, 31}, &findings);
    text = rendered(false);
    if (getenv("UPDATE_GOLDEN") != NULL)
        write_file(golden, text, strlen(text));
    assert_string_equal(text, file_text(golden));
    assert_true((model == NULL) == (findings.errors > 0));
}

static int is_xml(const struct dirent *entry) {
    size_t length = strlen(entry->d_name);

    return length > 4 && strcmp(entry->d_name + length - 4, ".xml") == 0;
}

/* every_finding_of_one_file_has_a_broken_input - ids from Q0006 to Q0199 are in a text */
static void every_finding_of_one_file_has_a_broken_input(void **state) {
    struct dirent **entries;
    int count = scandir(BROKEN, &entries, is_xml, alphasort);
    struct text all = {.arena = &arena};
    const struct finding_kind *kinds;
    size_t kind_count;

    (void)state;
    assert_true(count > 0);
    for (int i = 0; i < count; i++) {
        text_add(&all, file_text(broken_path(entries[i]->d_name, ".txt")));
        free(entries[i]);
    }
    free(entries);
    text_add_char(&all, '\0');

    kinds = finding_kinds(&kind_count);
    for (size_t i = 0; i < kind_count; i++) {
        const char *id = arena_format(&arena, "[Q%04u]", kinds[i].id);

        /* Those between are about configuration files. */
        if (((kinds[i].id >= 6 && kinds[i].id < 20) || (kinds[i].id >= 100 && kinds[i].id < 200)) &&
            strstr(all.bytes, id) == NULL)
            fail_msg("no file in " BROKEN " gives %s", id);
    }
}

/* Inputs that are not text ------------------------------------------------------ */

/* scratch - make a file, and return its name, which the caller unlinks */
static const char *scratch(const char *bytes, size_t length) {
    char *path = arena_format(&arena, "%s/qualc-test-XXXXXX",
                              getenv("TMPDIR") == NULL ? "/tmp" : getenv("TMPDIR"));
    int file = mkstemp(path);

    assert_true(file >= 0);
    assert_int_equal(write(file, bytes, length), (ssize_t)length);
    assert_int_equal(close(file), 0);
    return path;
}

/* unreadable - what is said of an input without a place in it */
static void unreadable(const char *path, unsigned id, const char *message) {
    struct position position;

    assert_null(spec_read_file(path, &findings));
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.items[0].kind->id, id);
    assert_string_equal(findings.items[0].message, message);
    assert_string_equal(findings.items[0].where.source->name,
                        strcmp(path, "-") == 0 ? "<stdin>" : path);
    position = source_position(findings.items[0].where.source, 0);
    assert_int_equal(position.line, 0);
    assert_string_equal(rendered(false),
                        arena_format(&arena, "%s: error: %s [Q%04u]\n",
                                     findings.items[0].where.source->name, message, id));
}

static void a_missing_file_is_reported_with_the_reason_of_the_system(void **state) {
    (void)state;
    unreadable(BROKEN "/there-is-no-such-file.xml", 1, "cannot be read: No such file or directory");
}

static void a_directory_is_refused(void **state) {
    (void)state;
    unreadable(BROKEN, 2, "is a directory, not a file");
}

static void an_empty_file_is_refused(void **state) {
    const char *path = scratch("", 0);

    (void)state;
    unreadable(path, 3, "is empty");
    unlink(path);
}

static void empty_standard_input_is_refused_under_its_own_name(void **state) {
    int kept = dup(STDIN_FILENO);
    int null = open("/dev/null", O_RDONLY);

    (void)state;
    dup2(null, STDIN_FILENO);
    unreadable("-", 3, "is empty");
    dup2(kept, STDIN_FILENO);
    close(kept);
    close(null);
}

static void standard_input_is_read_from_a_pipe(void **state) {
    int kept = dup(STDIN_FILENO);
    int ends[2];

    (void)state;
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], SMALL, strlen(SMALL)), (ssize_t)strlen(SMALL));
    close(ends[1]);
    dup2(ends[0], STDIN_FILENO);
    assert_non_null(spec_read_file("-", &findings));
    dup2(kept, STDIN_FILENO);
    close(kept);
    close(ends[0]);
}

static void a_file_over_the_limit_is_refused(void **state) {
    const char *path = scratch("<", 1);

    (void)state;
    assert_int_equal(truncate(path, (off_t)SOURCE_LIMIT + 1), 0);
    unreadable(path, 4, "is larger than 64 MiB, the most that is read");
    unlink(path);
}

static void an_endless_device_is_refused_at_the_limit(void **state) {
    (void)state;
    unreadable("/dev/zero", 4, "is larger than 64 MiB, the most that is read");
}

static void a_file_at_the_limit_is_read(void **state) {
    const char *path = scratch("<qualification", 14);

    (void)state;
    assert_int_equal(truncate(path, (off_t)SOURCE_LIMIT), 0);
    assert_null(spec_read_file(path, &findings));
    assert_false(has_finding(4));
    assert_true(has_finding(6));
    unlink(path);
}

static void a_gzip_file_is_refused(void **state) {
    static const char bytes[] = "\x1f\x8b\x08\0\0\0\0\0\0\x03\x03\0\0\0\0\0\0\0\0\0";
    const char *path = scratch(bytes, sizeof bytes - 1);

    (void)state;
    unreadable(path, 5, "is compressed by gzip; only plain XML is read");
    unlink(path);
}

static void other_encodings_are_known_by_their_first_bytes(void **state) {
    static const struct {
        const char *bytes;
        size_t length;
        const char *name;
    } files[] = {
        {"\xFE\xFF\0<\0a\0/\0>", 10, "UTF-16"}, {"\xFF\xFE<\0a\0/\0>\0", 10, "UTF-16"},
        {"\0<\0a\0/\0>", 8, "UTF-16"},          {"<\0a\0/\0>\0", 8, "UTF-16"},
        {"\0\0\xFE\xFF\0\0\0<", 8, "UTF-32"},   {"\xFF\xFE\0\0<\0\0\0", 8, "UTF-32"},
    };

    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        set_up(state);
        assert_null(read_bytes("test.xml", files[i].bytes, files[i].length));
        expect_alone(7, 1, 1);
        assert_non_null(strstr(findings.items[0].message, files[i].name));
        give_back(state);
    }
}

static void utf8_may_be_declared_in_any_case(void **state) {
    (void)state;
    assert_non_null(read_text("<?xml version='1.0' encoding='utf-8'?>" SMALL));
    assert_non_null(read_text("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"Utf-8\"?>" SMALL));
    assert_non_null(read_text(SMALL));
    assert_int_equal(findings.count, 0);
}

/* Correct files ------------------------------------------------------------------- */

static void expect_fact(const struct spec_model *model, const char *name, const char *value,
                        uint32_t item, size_t unit) {
    for (size_t i = 0; i < model->fact_count; i++) {
        const struct fact_model *fact = &model->facts[i];

        if (strcmp(fact->name, name) == 0 && fact->item == item && fact->unit == unit) {
            assert_string_equal(fact->value, value);
            return;
        }
    }
    fail_msg("no fact %s, item %u", name, (unsigned)item);
}

static void figures_not_stated_are_not_zero(void **state) {
    const struct spec_model *model = read_text(
        HEAD GROUP "<rules/>\n<unit urn=\"K/503/0323\" title=\"Unit one\" credit=\"0\"/>" TAIL);

    (void)state;
    assert_non_null(model);
    assert_false(model->credit.stated);
    assert_false(model->units[0].glh.stated);
    assert_true(model->units[0].credit.stated);
    assert_int_equal(model->units[0].credit.value, 0);
    assert_int_equal(model->units[0].level, QUAL_LEVEL_NOT_STATED);
    assert_int_equal(model->dates[QUAL_DATE_REVIEW].year, 0);
}

static void references_and_white_space_in_values_are_resolved(void **state) {
    const struct spec_model *model = read_text(
        HEAD GROUP "<rules/>\n<unit urn=\" K/503/0323\n\" number=\"B&amp;A 59\" glh=\" 33 \" "
                   "title=\"  A &lt;b&gt;&#x20;  &#233;&amp;#38;\n\tz \"/>" TAIL);

    (void)state;
    assert_non_null(model);
    assert_string_equal(model->units[0].urn, "K/503/0323");
    assert_string_equal(model->units[0].number, "B&A 59");
    assert_string_equal(model->units[0].title, "A <b> \xC3\xA9&#38; z");
    assert_int_equal(model->units[0].glh.value, 33);
}

static void rules_of_pathways_name_what_holds_them(void **state) {
    const struct spec_model *model = read_text(
        HEAD GROUP
        "<rules><all id=\"first\"/><pathways id=\"ways\">"
        "<pathway id=\"one\" title=\"One\"><all id=\"a\" units=\"K/503/0323\"/></pathway>"
        "<pathway id=\"two\"><at-most id=\"b\" n=\"1\" gained=\"rpl imported\"/></pathway>"
        "</pathways><amount id=\"last\" measure=\"hours\" max=\"9\"/></rules>\n" UNIT TAIL);
    static const struct {
        const char *id;
        enum qual_rule_kind kind;
        size_t within;
    } expected[] = {
        {"first", QUAL_RULE_ALL, RULE_COMMON},   {"ways", QUAL_RULE_PATHWAYS, RULE_COMMON},
        {"one", QUAL_RULE_PATHWAY, 1},           {"a", QUAL_RULE_ALL, 2},
        {"two", QUAL_RULE_PATHWAY, 1},           {"b", QUAL_RULE_AT_MOST, 4},
        {"last", QUAL_RULE_AMOUNT, RULE_COMMON},
    };

    (void)state;
    assert_non_null(model);
    assert_int_equal(model->rule_count, sizeof expected / sizeof expected[0]);
    for (size_t i = 0; i < model->rule_count; i++) {
        assert_string_equal(model->rules[i].id, expected[i].id);
        assert_int_equal(model->rules[i].kind, expected[i].kind);
        assert_true(model->rules[i].within == expected[i].within);
    }
    assert_string_equal(model->rules[3].units.items[0].text, "K/503/0323");
    assert_int_equal(model->rules[5].gained, QUAL_GAINED_RPL | QUAL_GAINED_IMPORTED);
    assert_int_equal(model->rules[6].measure, QUAL_MEASURE_HOURS);
    assert_false(model->rules[6].min.stated);
}

static void what_has_no_column_becomes_a_fact(void **state) {
    const struct spec_model *model = read_text(
        HEAD
        "<regulator name=\"Ofqual\"/><regulator name=\"CCEA\" nation=\"Northern Ireland\"/>" GROUP
        "<rules/>\n<unit urn=\"K/503/0323\" title=\"Unit one\" level=\"2\">"
        "<standard code=\"CS1\"/><replaces unit=\"L/506/1807\"/></unit>"
        "<role name=\"assessor\"><holds title=\"A1\" purpose=\"assessing\"/></role>"
        "<role name=\"expert-witness\"><holds title=\"V1\" purpose=\"subject\"/></role>"
        "<stated unit=\"K/503/0323\" fact=\"level\" value=\"3\" where=\"unit page\"/>" TAIL);

    (void)state;
    assert_non_null(model);
    expect_fact(model, "regulator.name", "Ofqual", 1, FACT_OF_SPEC);
    expect_fact(model, "regulator.name", "CCEA", 2, FACT_OF_SPEC);
    expect_fact(model, "regulator.nation", "Northern Ireland", 2, FACT_OF_SPEC);
    expect_fact(model, "standard.code", "CS1", 1, 0);
    expect_fact(model, "replaces.unit", "L/506/1807", 1, 0);
    expect_fact(model, "holds.role", "1", 1, FACT_OF_SPEC);
    expect_fact(model, "holds.role", "2", 2, FACT_OF_SPEC);
    expect_fact(model, "stated.value", "3", 1, 0);
    assert_int_equal(findings.warnings, 1);
}

static void comments_and_instructions_are_passed_over(void **state) {
    (void)state;
    assert_non_null(read_text("<?xml-model href=\"q.rnc\"?><!-- a -->" HEAD "<!-- <b> -->" GROUP
                              "<?keep?><rules><!-- c --></rules>\n" UNIT "<!-- d -->" TAIL
                              "<!-- e --><?f?>\n"));
    assert_int_equal(findings.count, 0);
}

static void the_digest_is_that_of_the_bytes(void **state) {
    const struct spec_model *model = read_text(SMALL);
    uint64_t hash = UINT64_C(14695981039346656037);

    (void)state;
    for (const char *byte = SMALL; *byte != '\0'; byte++)
        hash = (hash ^ (unsigned char)*byte) * UINT64_C(1099511628211);
    assert_non_null(model);
    assert_true(model->source_digest == hash);
}

/* Running ------------------------------------------------------------------- */

static const struct CMUnitTest tests[] = {
    TEST(every_finding_of_one_file_has_a_broken_input),
    TEST(a_missing_file_is_reported_with_the_reason_of_the_system),
    TEST(a_directory_is_refused),
    TEST(an_empty_file_is_refused),
    TEST(empty_standard_input_is_refused_under_its_own_name),
    TEST(standard_input_is_read_from_a_pipe),
    TEST(a_file_over_the_limit_is_refused),
    TEST(an_endless_device_is_refused_at_the_limit),
    TEST(a_file_at_the_limit_is_read),
    TEST(a_gzip_file_is_refused),
    TEST(other_encodings_are_known_by_their_first_bytes),
    TEST(utf8_may_be_declared_in_any_case),
    TEST(figures_not_stated_are_not_zero),
    TEST(references_and_white_space_in_values_are_resolved),
    TEST(rules_of_pathways_name_what_holds_them),
    TEST(what_has_no_column_becomes_a_fact),
    TEST(comments_and_instructions_are_passed_over),
    TEST(the_digest_is_that_of_the_bytes),
};

#define TEST_COUNT (sizeof tests / sizeof tests[0])

int main(void) {
    struct dirent **entries = NULL;
    int found = scandir(BROKEN, &entries, is_xml, alphasort);
    size_t count = found < 0 ? 0 : (size_t)found;
    struct CMUnitTest *all = calloc(count + TEST_COUNT, sizeof *all);
    int failed;

    if (all == NULL)
        return 1;
    for (size_t i = 0; i < count; i++)
        all[i] = (struct CMUnitTest){entries[i]->d_name, broken_input_gives_its_text, set_up,
                                     give_back, entries[i]->d_name};
    memcpy(all + count, tests, sizeof tests);
    failed = _cmocka_run_group_tests("reader", all, count + TEST_COUNT, NULL, NULL);
    for (size_t i = 0; i < count; i++)
        free(entries[i]);
    free(entries);
    free(all);
    return failed;
}
