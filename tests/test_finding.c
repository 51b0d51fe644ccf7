/* test_finding.c - how findings are counted, shown and explained */
#include "reading.h"

#include <string.h>

/* Findings ------------------------------------------------------------------------------------ */

static void each_file_has_its_own_limit_of_errors(void **state) {
    const char *text = file_text("tests/broken/sixty-errors.xml");
    const char *shown;

    (void)state;
    read_bytes("a.xml", text, strlen(text));
    findings_next_file(&findings);
    read_bytes("b.xml", text, strlen(text));
    assert_int_equal(findings.errors, 120);
    assert_int_equal(findings.count, 100);
    shown = rendered(false);
    assert_non_null(strstr(shown, "\na.xml: 10 more errors not shown\nb.xml:"));
    assert_non_null(strstr(shown, "\nb.xml: 10 more errors not shown\n"));
}

static void warnings_of_a_file_are_limited_too(void **state) {
    struct text text = {.arena = &arena};
    const char *shown;

    (void)state;
    text_add(&text, HEAD GROUP "<rules/>\n" UNIT);
    for (int i = 0; i < WARNINGS_PER_FILE + 7; i++)
        text_format(&text, "<stated fact=\"tqt\" value=\"%d\" where=\"page %d\"/>\n", i, i);
    text_add(&text, TAIL);
    assert_non_null(read_bytes("a.xml", text.bytes, text.length));
    assert_int_equal(findings.warnings, WARNINGS_PER_FILE + 7);
    assert_int_equal(findings.count, WARNINGS_PER_FILE);
    shown = rendered(false);
    assert_string_equal(strstr(shown, "\na.xml: 7 more"), "\na.xml: 7 more warnings not shown\n");
}

static void colour_is_used_only_when_asked(void **state) {
    (void)state;
    read_text("<a/>");
    assert_null(strchr(rendered(false), '\033'));
    assert_string_equal(rendered(true),
                        "\033[1mtest.xml:1:1:\033[0m \033[1;31merror:\033[0m unknown element 'a' "
                        "[Q0009]\n <a/>\n \033[1;32m^~\033[0m\n");
}

static void every_finding_has_a_page_of_its_own(void **state) {
    size_t count;
    const struct finding_kind *kinds = finding_kinds(&count);

    (void)state;
    for (size_t i = 0; i < count; i++) {
        size_t width = 0;

        assert_true(i == 0 || kinds[i].id > kinds[i - 1].id);
        assert_ptr_equal(finding_kind_find(kinds[i].id), &kinds[i]);
        assert_non_null(strstr(kinds[i].page, "\nExample\n"));
        assert_non_null(strstr(kinds[i].page, "\nMend it\n"));
        for (const char *c = kinds[i].page; *c != '\0'; c++) {
            width = *c == '\n' ? 0 : width + 1;
            assert_true(width <= 78);
        }
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(kinds[i].name, kinds[j].name);
            assert_string_not_equal(kinds[i].page, kinds[j].page);
        }
    }
    assert_null(finding_kind_find(999));
}

static const struct CMUnitTest tests[] = {
    TEST(each_file_has_its_own_limit_of_errors),
    TEST(warnings_of_a_file_are_limited_too),
    TEST(colour_is_used_only_when_asked),
    TEST(every_finding_has_a_page_of_its_own),
};

int main(void) {
    return cmocka_run_group_tests_name("finding", tests, NULL, NULL);
}
