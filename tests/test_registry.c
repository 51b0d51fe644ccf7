/* test_registry.c - what is found when several specifications are compared */
#include "reading.h"

#include <string.h>

#include "check.h"

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
    assert_int_equal(findings.count, 0);
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
}

static const struct CMUnitTest tests[] = {
    TEST(two_files_of_one_number_and_version_name_both_places),
    TEST(a_unit_of_other_figures_elsewhere_names_both_places),
    TEST(figures_not_stated_and_other_versions_differ_from_nothing),
    TEST(a_difference_can_be_acknowledged),
    TEST(many_units_are_remembered),
};

int main(void) {
    return cmocka_run_group_tests_name("registry", tests, NULL, NULL);
}
