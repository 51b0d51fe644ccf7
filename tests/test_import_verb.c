/* test_import_verb.c - command verbs of criteria, and digests of their wording */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "import/verb.h"
#include "import/wording.h"

static void a_criterion_begins_with_its_verb(void **state) {
    static const struct {
        const char *wording, *verb;
    } cases[] = {
        {"Explain each use", "explain"},
        {"describe each use", "describe"},
        {"CHECK EACH TOOL", "check"},
        {"Co-operate with others", "co-operate"},
        {"re-direct a caller", "re-direct"},
        {"always tell others", "tell"},
        {"Critically evaluate each use", "evaluate"},
        {"quickly and safely find a tool", NULL},
        {"consistently and promptly", NULL},
        {"to name a tool", "name"},
        {"apply each tool", "apply"},
        {"supply each tool", "supply"},
        {"\"Name\" a tool", "name"},
        {"Tools of the workshop", NULL},
        {"Explained uses", NULL},
        {"explain", "explain"},
        {"", NULL},
        {"\xE2\x80\x99", NULL},
        {"antidisestablishmentarianism of tools", NULL},
    };
    struct arena arena = {0};
    jmp_buf out_of_memory;

    (void)state;
    arena.out_of_memory = &out_of_memory;
    if (setjmp(out_of_memory) != 0)
        fail_msg("out of memory");
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *const verb = verb_find(&arena, cases[i].wording);

        if (cases[i].verb == NULL)
            assert_null(verb);
        else
            assert_string_equal(verb == NULL ? "" : verb, cases[i].verb);
        assert_int_equal(verb_begins(cases[i].wording, strlen(cases[i].wording)),
                         cases[i].verb != NULL);
    }
    arena_free(&arena);
}

static void only_some_verbs_begin_a_sentence_inside_a_text(void **state) {
    (void)state;
    assert_true(verb_begins_sentence("Explain each", 12));
    assert_false(verb_begins_sentence("explain each", 12));
    assert_false(verb_begins_sentence("Work Act", 8));
    assert_false(verb_begins_sentence("Explaining", 10));
    assert_false(verb_begins_sentence("", 0));
}

/* The vectors that are published with FNV-1a, of texts that normalising leaves as they are. */
static void a_digest_is_fnv_1a(void **state) {
    (void)state;
    assert_int_equal(wording_digest("a"), UINT64_C(0xAF63DC4C8601EC8C));
    assert_int_equal(wording_digest("foobar"), UINT64_C(0x85944171F73967E8));
    assert_int_equal(wording_digest(""), 0);
    assert_int_equal(wording_digest(NULL), 0);
    assert_int_equal(wording_digest(" ... \xE2\x80\x93"), 0);
}

static void a_digest_is_of_the_words_alone(void **state) {
    static const struct {
        const char *wording, *same;
    } cases[] = {
        {"Foobar", "foobar"},
        {"  Foo   bar. ", "foo bar"},
        {"the learner\xE2\x80\x99s tools", "The learner's tools"},
        {"the learners tools", "the learner's tools"},
        {"foo\xE2\x80\x94"
         "bar",
         "foo-bar"},
        {"foo\xC2\xA0"
         "bar",
         "foo bar"},
        {"\xC3\x89tude \xCE\x91\xD0\x96", "\xC3\xA9tude \xCE\xB1\xD0\xB6"},
        {"\xE2\x80\xA2 foo \xE2\x80\xA2 bar", "foo, bar"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(wording_digest(cases[i].wording), wording_digest(cases[i].same));
    assert_int_not_equal(wording_digest("foo bar"), wording_digest("foobar"));
    assert_int_not_equal(wording_digest("tools 2"), wording_digest("tools 3"));
    assert_int_not_equal(wording_digest("\xC3\xA9tude"), wording_digest("tude"));
}

static void broken_utf_8_is_read_to_its_end(void **state) {
    (void)state;
    assert_int_not_equal(wording_digest("foo \xC3"), 0);
    assert_int_not_equal(wording_digest("foo \xE2\x80"), 0);
    assert_int_not_equal(wording_digest("\xFF\xFE foo"), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_criterion_begins_with_its_verb),
        cmocka_unit_test(only_some_verbs_begin_a_sentence_inside_a_text),
        cmocka_unit_test(a_digest_is_fnv_1a),
        cmocka_unit_test(a_digest_is_of_the_words_alone),
        cmocka_unit_test(broken_utf_8_is_read_to_its_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
