/* test_render_github.c - annotations of a workflow, one a line, whatever is in the texts */
#include "reading.h"

#include <string.h>

#include "finding/render_github.h"

/* annotated - the findings as annotations, with a NUL */
static const char *annotated(void) {
    struct text text = {.arena = &arena};

    render_github(&text, &findings);
    text_add_char(&text, '\0');
    return text.bytes;
}

/* place - a stretch of a text that is the whole of a file */
static struct place place(const char *name, const char *bytes, size_t from, size_t length) {
    struct source *source = arena_alloc(&arena, sizeof *source);

    *source = (struct source){.name = name, .bytes = bytes, .length = strlen(bytes)};
    return (struct place){source, {from, length}};
}

static void each_severity_has_its_command(void **state) {
    const struct place nowhere = {NULL, {0, 0}};

    (void)state;
    finding_add(&findings, 104, nowhere, "one");
    finding_add(&findings, 121, nowhere, "two");
    finding_add(&findings, 409, nowhere, "three");
    assert_string_equal(annotated(), "::error title=Q0104 unit-check::one\n"
                                     "::warning title=Q0121 contradiction::two\n"
                                     "::notice title=Q0409 redundant-rule::three\n");
}

/* The runner undoes '%' and line ends in both, and what ends a property in that. */
static void what_the_runner_reads_is_escaped(void **state) {
    (void)state;
    finding_add(&findings, 121, place("a,b:c%.xml", "x", 0, 1), "50%%, of: %s", "it\r\nall")->hint =
        "1%";
    assert_string_equal(annotated(),
                        "::warning file=a%2Cb%3Ac%25.xml,line=1,endLine=1,col=1,endColumn=1,"
                        "title=Q0121 contradiction::50%25, of: it%0D%0Aall"
                        "%0Ahint: did you mean '1%25'?\n");
}

static void columns_are_characters_and_belong_to_one_line(void **state) {
    (void)state;
    finding_add(&findings, 121, place("a.xml", "\xC3\xA9\xC3\xA9 <unit>\n", 5, 5), "one");
    finding_add(&findings, 121, place("a.xml", "<unit\n/>\n", 0, 7), "two");
    finding_add(&findings, 121, place("a.xml", "", 0, 0), "three");
    assert_string_equal(
        annotated(),
        "::warning file=a.xml,line=1,endLine=1,col=4,endColumn=8,title=Q0121 contradiction::one\n"
        "::warning file=a.xml,line=1,endLine=2,col=1,title=Q0121 contradiction::two\n"
        "::warning file=a.xml,line=1,endLine=1,col=1,title=Q0121 contradiction::three\n");
}

static void the_other_place_is_a_further_line(void **state) {
    struct finding *finding;

    (void)state;
    finding = finding_add(&findings, 121, place("a.xml", "x", 0, 1), "one");
    finding->also = place("b.xml", "\n\nabc", 4, 1);
    finding->also_message = "the first is here";
    assert_string_equal(annotated(),
                        "::warning file=a.xml,line=1,endLine=1,col=1,endColumn=1,"
                        "title=Q0121 contradiction::one%0Ab.xml:3:3: the first is here\n");
}

static void what_is_acknowledged_is_not_annotated(void **state) {
    (void)state;
    finding_acknowledge(&findings, finding_add(&findings, 121, place("a.xml", "x", 0, 1), "one"),
                        "known");
    assert_string_equal(annotated(), "");
}

static void what_is_left_out_is_counted(void **state) {
    const char *last;

    (void)state;
    for (int i = 0; i < FINDINGS_PER_FILE + 3; i++)
        finding_add(&findings, 104, place("a.xml", "x", 0, 1), "one");
    last = strstr(annotated(), "::notice");
    assert_string_equal(last, "::notice::3 more findings like the one above are not shown\n");
}

static const struct CMUnitTest tests[] = {
    TEST(each_severity_has_its_command),
    TEST(what_the_runner_reads_is_escaped),
    TEST(columns_are_characters_and_belong_to_one_line),
    TEST(the_other_place_is_a_further_line),
    TEST(what_is_acknowledged_is_not_annotated),
    TEST(what_is_left_out_is_counted),
};

int main(void) {
    return cmocka_run_group_tests_name("render github", tests, NULL, NULL);
}
