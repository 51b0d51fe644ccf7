/* test_registry.c - what is found when several specifications are compared */
#include "reading.h"

#include <stdlib.h>
#include <string.h>

#include "check/registry.h"
#include "check/unit_store.h"

/* Several files --------------------------------------------------------------------------- */

/* One unit in a specification of its own. */
static const char *one_unit(const char *number, const char *version, const char *figures) {
    return arena_format(&arena,
                        "<qualification number=\"%s\" %s title=\"T\" organisation=\"O\">\n" GROUP
                        "<rules/>\n <unit urn=\"K/503/0323\" title=\"Unit one\" %s/>\n" TAIL,
                        number, version, figures);
}

/* register_text - read a specification and add it to a registry */
static void register_text(struct registry *registry, const char *name, const char *text) {
    const struct spec_model *model = read_bytes(name, text, strlen(text));

    assert_non_null(model);
    findings_next_file(&findings);
    registry_add(registry, model, &findings);
}

static void two_files_of_one_number_and_version_name_both_places(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", one_unit("601/7253/8", "version=\"2.2\"", ""));
    register_text(registry, "b.xml", one_unit("601/7253/8", "version=\"2.1\"", ""));
    register_text(registry, "c.xml", one_unit("601/7253/8", "", ""));
    assert_int_equal(findings.count, 0);
    register_text(registry, "d.xml", one_unit("601/7253/8", "version=\"2.2\"", ""));
    assert_string_equal(
        rendered(false),
        "d.xml:1:16: error: another file is 601/7253/8 2.2 too [Q0201]\n"
        " <qualification number=\"601/7253/8\" version=\"2.2\" title=\"T\" organisation=\"O\">\n"
        "                ^~~~~~~~~~~~~~~~~~~\n"
        "a.xml:1:16: note: the other is here\n");
}

static void a_unit_of_other_figures_elsewhere_names_both_places(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", one_unit("601/7253/8", "", "level=\"2\" credit=\"4\""));
    register_text(registry, "b.xml", one_unit("601/3735/6", "", "level=\"3\" credit=\"5\""));
    assert_int_equal(findings.warnings, 2);
    assert_int_equal(findings.errors, 0);
    assert_string_equal(
        rendered(false),
        "b.xml:4:42: warning: level of 'K/503/0323' is 3 here, 2 in 601/7253/8 [Q0202]\n"
        "  <unit urn=\"K/503/0323\" title=\"Unit one\" level=\"3\" credit=\"5\"/>\n"
        "                                          ^~~~~~~~~\n"
        "a.xml:4:2: note: here level is 2\n"
        "b.xml:4:52: warning: credit of 'K/503/0323' is 5 here, 4 in 601/7253/8 [Q0202]\n"
        "  <unit urn=\"K/503/0323\" title=\"Unit one\" level=\"3\" credit=\"5\"/>\n"
        "                                                    ^~~~~~~~~~\n"
        "a.xml:4:2: note: here credit is 4\n");
}

static void figures_not_stated_and_other_versions_differ_from_nothing(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", one_unit("601/7253/8", "version=\"1.9\"", "credit=\"4\""));
    register_text(registry, "b.xml", one_unit("601/3735/6", "", "level=\"3\" glh=\"9\""));
    register_text(registry, "c.xml", one_unit("601/7253/8", "version=\"1.10\"", "credit=\"5\""));
    register_text(registry, "d.xml", one_unit("601/3477/X", "", "credit=\"5\""));
    assert_false(has_finding(202));
    assert_int_equal(findings.warnings, 0);
}

static void a_difference_can_be_acknowledged(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", one_unit("601/7253/8", "", "credit=\"4\""));
    register_text(registry, "b.xml",
                  "<qualification number=\"601/3735/6\" title=\"T\" organisation=\"O\">\n" GROUP
                  "<rules/>\n<unit urn=\"K/503/0323\" title=\"Unit one\" credit=\"5\"/>\n"
                  "<acknowledge finding=\"Q0202\" subject=\"K/503/0323\" reason=\"older\"/>" TAIL);
    assert_int_equal(findings.count, 1);
    assert_true(findings.items[0].acknowledged);
    assert_int_equal(findings.warnings, 0);
}

/* expect_messages - the messages of all findings so far, each on a line, with its id */
static void expect_messages(const char *expected) {
    struct text text = {.arena = &arena};

    for (size_t i = 0; i < findings.count; i++)
        text_format(&text, "Q%04u %s\n", findings.items[i].kind->id, findings.items[i].message);
    text_add_char(&text, '\0');
    assert_string_equal(text.bytes, expected);
}

static void the_newest_version_alone_is_compared(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", one_unit("601/7253/8", "version=\"1.10\"", "credit=\"4\""));
    register_text(registry, "b.xml", one_unit("601/7253/8", "version=\"1.9\"", "credit=\"5\""));
    register_text(registry, "c.xml", one_unit("601/3735/6", "", "credit=\"5\""));
    register_text(registry, "d.xml", one_unit("601/3735/6", "version=\"1\"", "credit=\"6\""));
    expect_messages("Q0202 credit of 'K/503/0323' is 5 here, 4 in 601/7253/8\n"
                    "Q0202 credit of 'K/503/0323' is 6 here, 4 in 601/7253/8\n");
}

static void what_was_announced_as_old_is_compared_with_nothing(void **state) {
    char *paths[] = {"tests/data/lint/across-second-old.xml", "tests/data/lint/across-second.xml"};
    const char *old = file_text(paths[0]);
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", file_text("tests/data/lint/across-first.xml"));
    registry_announce(registry, paths, 2);
    register_text(registry, paths[0], old);
    assert_int_equal(findings.count, 0);
    register_text(registry, paths[1], file_text(paths[1]));
    assert_true(has_finding(202));
}

static void each_of_several_that_differ_is_compared_with(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", one_unit("601/7253/8", "", "glh=\"4\""));
    register_text(registry, "b.xml", one_unit("601/3735/6", "", "glh=\"5\""));
    register_text(registry, "c.xml", one_unit("601/3477/X", "", "glh=\"4\""));
    expect_messages("Q0202 glh of 'K/503/0323' is 5 here, 4 in 601/7253/8\n"
                    "Q0202 glh of 'K/503/0323' is 4 here, 5 in 601/3735/6\n");
}

static void a_figure_not_stated_is_noted_once(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", one_unit("601/7253/8", "", ""));
    register_text(registry, "b.xml", one_unit("601/3735/6", "", "credit=\"5\""));
    register_text(registry, "c.xml", one_unit("601/3477/X", "", "credit=\"5\""));
    register_text(registry, "d.xml", one_unit("601/4768/4", "", ""));
    expect_messages("Q0206 credit of 'K/503/0323' is not stated in 601/7253/8\n"
                    "Q0206 credit of 'K/503/0323' is not stated here; it is 5 in 601/3735/6\n");
}

/* Wording ----------------------------------------------------------------------------------- */

/* Outcomes and criteria of a unit; the last digit of each digest is what it says. */
#define SAYS(c) "\"000000000000000" #c "\""
#define OUTCOME(number, c) "<outcome number=\"" #number "\" digest=" SAYS(c) ">"
#define CRITERION(number, verb, c)                                                                 \
    "<criterion number=\"" #number "\" verb=\"" #verb "\" digest=" SAYS(c) "/>"
#define END "</outcome>"

/* of_contents - a specification of one unit */
static const char *of_contents(const char *number, const char *title, const char *summary,
                               const char *outcomes) {
    return arena_format(&arena,
                        "<qualification number=\"%s\" title=\"T\" organisation=\"O\">\n" GROUP
                        "<rules/>\n<unit urn=\"K/503/0323\" title=\"%s\" %s>%s</unit>\n" TAIL,
                        number, title, summary, outcomes);
}

/* compare_contents - the messages when a unit has one content in the first file, another in the
 * next */
static void compare_contents(const char *first, const char *second, const char *expected) {
    struct registry *registry = registry_create(&arena);

    register_text(registry, "a.xml", of_contents("601/7253/8", "Unit", "", first));
    register_text(registry, "b.xml", of_contents("601/3735/6", "Unit", "", second));
    expect_messages(expected == NULL ? ""
                                     : arena_format(&arena,
                                                    "Q0205 the wording of 'K/503/0323' is not that "
                                                    "of 601/7253/8: %s\n",
                                                    expected));
}

static void titles_are_compared_without_capitals_and_punctuation(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", of_contents("601/7253/8", "The Learner's unit", "", ""));
    register_text(registry, "b.xml", of_contents("601/3735/6", "the learners Unit.", "", ""));
    assert_int_equal(findings.count, 0);
    register_text(registry, "c.xml", of_contents("601/3477/X", "The tutor's unit", "", ""));
    expect_messages("Q0204 'K/503/0323' is called 'The Learner's unit' in 601/7253/8\n");
}

static void outcomes_and_criteria_that_differ_are_listed(void **state) {
    (void)state;
    compare_contents(
        OUTCOME(1, 1) CRITERION(1.1, list, 1) CRITERION(1.2, list, 2) END OUTCOME(2, 2) END,
        OUTCOME(1, 3) CRITERION(1.1, name, 1) CRITERION(1.2, list, 4) END OUTCOME(2, 2) END,
        "outcome 1; criteria 1.1, 1.2");
}

static void three_in_a_row_are_a_range_and_two_are_not(void **state) {
    (void)state;
    compare_contents(OUTCOME(1, 1) CRITERION(1.1, list, 1) CRITERION(1.2, list, 1)
                         CRITERION(1.3, list, 1) CRITERION(1.5, list, 1) CRITERION(1.6, list, 1)
                             END OUTCOME(2, 1) CRITERION(2.7, list, 1) END,
                     OUTCOME(1, 1) CRITERION(1.1, list, 2) CRITERION(1.2, list, 2)
                         CRITERION(1.3, list, 2) CRITERION(1.5, list, 2) CRITERION(1.6, list, 2)
                             END OUTCOME(2, 1) CRITERION(2.7, list, 2) END,
                     "criteria 1.1 to 1.3, 1.5, 1.6, 2.7");
}

static void what_one_has_and_the_other_has_not_is_listed(void **state) {
    (void)state;
    compare_contents(OUTCOME(1, 1) CRITERION(1.1, list, 1) CRITERION(1.2, list, 2) END OUTCOME(3, 3)
                         CRITERION(3.1, list, 1) END,
                     OUTCOME(1, 1) CRITERION(1.2, list, 2) CRITERION(1.3, list, 3) END OUTCOME(2, 2)
                         END,
                     "only here outcome 2; only here criterion 1.3; only there outcome 3; "
                     "only there criterion 1.1");
}

static void wording_that_one_does_not_state_is_no_difference(void **state) {
    (void)state;
    compare_contents("", OUTCOME(1, 1) CRITERION(1.1, list, 1) END, NULL);
}

static void criteria_that_one_does_not_state_are_no_difference(void **state) {
    (void)state;
    compare_contents("<outcome number=\"1\"/>", OUTCOME(1, 1) CRITERION(1.1, list, 1) END, NULL);
}

static void a_digest_that_one_does_not_state_is_no_difference(void **state) {
    (void)state;
    compare_contents(OUTCOME(1, 1) "<criterion number=\"1.1\" verb=\"list\"/>" END,
                     OUTCOME(1, 1) "<criterion number=\"1.1\" digest=" SAYS(1) "/>" END, NULL);
}

static void summaries_are_compared_where_both_state_one(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", of_contents("601/7253/8", "U", "summary=" SAYS(1), ""));
    register_text(registry, "b.xml", of_contents("601/3735/6", "U", "", ""));
    register_text(registry, "c.xml", of_contents("601/3477/X", "U", "summary=" SAYS(2), ""));
    expect_messages("Q0205 the wording of 'K/503/0323' is not that of 601/7253/8: summary\n");
}

/* Progression ------------------------------------------------------------------------------ */

/* leads_to - a specification with a title, a level and a progression */
static const char *leads_to(const char *number, const char *title, const char *level,
                            const char *progression) {
    return arena_format(&arena,
                        "<qualification number=\"%s\" title=\"%s\" level=\"%s\" "
                        "organisation=\"O\">\n%s\n" GROUP "<rules/>\n" UNIT TAIL,
                        number, title, level, progression);
}

static void progression_down_is_found_by_number_and_by_title(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", leads_to("601/7253/8", "Low", "2", ""));
    register_text(registry, "b.xml",
                  leads_to("601/3735/6", "High", "3",
                           "<progression number=\"601/7253/8\" title=\"Low\"/>"
                           "<progression title=\"LOW!\"/><progression title=\"Lower\"/>"));
    expect_messages("Q0207 progression leads down: 601/7253/8 is of level 2, this one of 3\n"
                    "Q0207 progression leads down: 601/7253/8 is of level 2, this one of 3\n");
    assert_string_equal(findings.items[0].subject, "601/7253/8");
}

static void progression_to_the_same_level_is_no_finding(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", leads_to("601/7253/8", "One", "2", ""));
    register_text(registry, "b.xml",
                  leads_to("601/3735/6", "Two", "2", "<progression title=\"One\"/>"));
    assert_int_equal(findings.count, 0);
}

static void progression_up_or_to_itself_or_to_the_unknown_is_no_finding(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", leads_to("601/7253/8", "High", "3", ""));
    register_text(registry, "b.xml",
                  leads_to("601/3735/6", "Low", "2",
                           "<progression number=\"601/7253/8\" title=\"High\"/>"
                           "<progression number=\"601/3735/6\" title=\"Another\"/>"
                           "<progression number=\"601/3477/X\" title=\"High\"/>"
                           "<progression title=\"low\"/>"));
    assert_int_equal(findings.count, 0);
}

static void progression_to_another_title_is_found_by_number(void **state) {
    struct registry *registry = registry_create(&arena);

    (void)state;
    register_text(registry, "a.xml", leads_to("601/7253/8", "Old", "3", ""));
    register_text(
        registry, "b.xml",
        leads_to("601/3735/6", "Low", "2", "<progression number=\"601/7253/8\" title=\"New\"/>"));
    expect_messages("Q0208 601/7253/8 is called 'Old', not 'New'\n");
}

/* Records ---------------------------------------------------------------------------------- */

static void many_units_are_remembered(void **state) {
    struct registry *registry = registry_create(&arena);
    struct text text = large_text(5000, "");
    struct text changed = {.arena = &arena};
    const char *wrong = strstr(text.bytes, "\"high\"");

    (void)state;
    assert_non_null(wrong);
    memcpy(text.bytes + (wrong - text.bytes), "\"1\"   ", 6);
    text_add_bytes(&changed, text.bytes, text.length);
    memcpy(strstr(changed.bytes, "601/7253/8"), "601/3735/6", 10);
    memcpy(changed.bytes + (wrong - text.bytes), "\"2\"   ", 6);
    text_add_char(&text, '\0');
    text_add_char(&changed, '\0');
    register_text(registry, "a.xml", text.bytes);
    register_text(registry, "b.xml", changed.bytes);
    assert_int_equal(findings.count, 1);
    assert_int_equal(findings.items[0].kind->id, 202);
    assert_true(registry_end(registry));
}

/* So many that most lie in the file, and chains of pages are long. */
#define RECORDS 60000u
#define KEYS 20000u
#define SPREAD 499u

/* nth_key - the key of a record; a third of the keys have more than one record */
static uint32_t nth_key(uint32_t n) {
    return n % KEYS * (n % 3 == 0 ? 1 : 7) % KEYS * SPREAD;
}

/* expect_records - every record is found under its key, and nothing else */
static void expect_records(struct unit_store *store, uint32_t first) {
    size_t *counts = arena_array(&arena, KEYS, sizeof *counts);
    struct known_unit found[64];

    for (uint32_t n = 0; n < RECORDS; n++)
        counts[nth_key(n) / SPREAD]++;
    for (uint32_t n = first; n < RECORDS; n += 17) {
        uint32_t key = nth_key(n);
        size_t count = unit_store_find(store, key, found, 64);
        bool has = false;

        assert_int_equal(count, counts[key / SPREAD]);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(found[i].key, key);
            assert_int_equal(nth_key(found[i].spec), key);
            assert_int_equal(found[i].title, ~(uint64_t)found[i].spec);
            has |= found[i].spec == n;
        }
        assert_true(has);
    }
    assert_int_equal(unit_store_find(store, 1, found, 64), 0);
}

/* fill - add every record */
static struct unit_store *fill(void) {
    struct unit_store *store = unit_store_create(&arena);

    for (uint32_t n = 0; n < RECORDS; n++) {
        struct known_unit unit = {.key = nth_key(n), .spec = n, .title = ~(uint64_t)n};

        unit_store_add(store, &unit);
    }
    return store;
}

static void records_past_memory_are_found_again(void **state) {
    struct unit_store *store = fill();

    (void)state;
    assert_true(arena.used < RECORDS * sizeof(struct known_unit) / 4);
    expect_records(store, 0);
    assert_true(unit_store_end(store));
}

static void records_stay_in_memory_where_no_file_can_be_made(void **state) {
    struct unit_store *store;

    (void)state;
    assert_int_equal(setenv("TMPDIR", "/nowhere/at/all", 1), 0);
    store = fill();
    assert_int_equal(unsetenv("TMPDIR"), 0);
    expect_records(store, 5);
    assert_true(unit_store_end(store));
}

static const struct CMUnitTest tests[] = {
    TEST(two_files_of_one_number_and_version_name_both_places),
    TEST(a_unit_of_other_figures_elsewhere_names_both_places),
    TEST(figures_not_stated_and_other_versions_differ_from_nothing),
    TEST(a_difference_can_be_acknowledged),
    TEST(the_newest_version_alone_is_compared),
    TEST(what_was_announced_as_old_is_compared_with_nothing),
    TEST(each_of_several_that_differ_is_compared_with),
    TEST(a_figure_not_stated_is_noted_once),
    TEST(titles_are_compared_without_capitals_and_punctuation),
    TEST(outcomes_and_criteria_that_differ_are_listed),
    TEST(three_in_a_row_are_a_range_and_two_are_not),
    TEST(what_one_has_and_the_other_has_not_is_listed),
    TEST(wording_that_one_does_not_state_is_no_difference),
    TEST(criteria_that_one_does_not_state_are_no_difference),
    TEST(a_digest_that_one_does_not_state_is_no_difference),
    TEST(summaries_are_compared_where_both_state_one),
    TEST(progression_down_is_found_by_number_and_by_title),
    TEST(progression_to_the_same_level_is_no_finding),
    TEST(progression_up_or_to_itself_or_to_the_unknown_is_no_finding),
    TEST(progression_to_another_title_is_found_by_number),
    TEST(many_units_are_remembered),
    TEST(records_past_memory_are_found_again),
    TEST(records_stay_in_memory_where_no_file_can_be_made),
};

int main(void) {
    return cmocka_run_group_tests_name("registry", tests, NULL, NULL);
}
