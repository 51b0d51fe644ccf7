/* test_depfile.c - make reads back the names that a depfile was written for */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/depfile.h"

static struct arena arena;
static jmp_buf out_of_memory;

static int set_up(void **state) {
    (void)state;
    arena = (struct arena){.out_of_memory = &out_of_memory};
    return 0;
}

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

static void the_rule_has_a_name_a_line(void **state) {
    const char *targets[] = {"out/a.c", "out/a.h"};
    const char *sources[] = {"specs/1.xml", "specs/2.xml"};
    struct text out = {.arena = &arena};

    (void)state;
    depfile_rule(&out, targets, 2, sources, 2);
    depfile_phony(&out, sources, 2);
    text_add_char(&out, '\0');
    assert_string_equal(out.bytes, "out/a.c \\\n out/a.h: \\\n specs/1.xml \\\n specs/2.xml\n"
                                   "\nspecs/1.xml:\n\nspecs/2.xml:\n");
}

static void a_target_of_the_caller_stays_as_it_is(void **state) {
    const char *sources[] = {"a b.xml"};
    struct text out = {.arena = &arena};

    (void)state;
    text_add(&out, "$(OUT)/x");
    depfile_rule(&out, NULL, 0, sources, 1);
    text_add_char(&out, '\0');
    assert_string_equal(out.bytes, "$(OUT)/x: \\\n a\\ b.xml\n");
}

/*
 * Each name is made a file, and make is asked to rebuild a target from it: it
 * fails when it reads another name, for there is no rule for that.
 */
static void make_reads_the_names_as_they_are(void **state) {
    static const char *const names[] = {
        "plain.xml",  "with blank.xml", "hash#.xml",  "dollar$x.xml", "back\\.xml", "back\\ b.xml",
        "b\\\\#.xml", "100%.xml",       "tab\tx.xml", "quo'te\".xml", "[x]*~.xml"};
    char folder[] = "/tmp/qualc-depfile-XXXXXX";

    (void)state;
    assert_non_null(mkdtemp(folder));
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        struct text out = {.arena = &arena};
        const char *name = arena_format(&arena, "%s/%s", folder, names[i]);
        const char *target = arena_format(&arena, "%s/out %zu#", folder, i);
        const char *file = arena_format(&arena, "%s/depfile", folder);
        FILE *depfile = fopen(file, "wb"), *made = fopen(name, "wb");

        assert_true(depfile != NULL && made != NULL);
        fclose(made);
        depfile_rule(&out, &target, 1, &name, 1);
        text_add(&out, "\t@printf '%s' '$<' | cmp -s - name\n");
        fwrite(out.bytes, 1, out.length, depfile);
        fclose(depfile);
        /* The name beside, for the recipe to compare what it was told with; quotes apart. */
        if (strpbrk(name, "'") == NULL) {
            FILE *beside = fopen(arena_format(&arena, "%s/name", folder), "wb");

            assert_non_null(beside);
            fputs(name, beside);
            fclose(beside);
            if (system(arena_format(&arena, "cd %s && make -s -f depfile", folder)) != 0)
                fail_msg("%s", names[i]);
        }
    }
    assert_int_equal(system(arena_format(&arena, "rm -rf %s", folder)), 0);
}

/* With a phony rule a source that has gone does not stop make. */
static void a_deleted_source_does_not_stop_make(void **state) {
    char folder[] = "/tmp/qualc-depfile-XXXXXX";
    const char *sources[] = {"gone with.xml", "50%#.xml"};
    const char *target = "out";
    struct text out = {.arena = &arena};
    FILE *file;

    (void)state;
    assert_non_null(mkdtemp(folder));
    depfile_rule(&out, &target, 1, sources, 2);
    text_add(&out, "\t@touch out\n");
    depfile_phony(&out, sources, 2);
    file = fopen(arena_format(&arena, "%s/depfile", folder), "wb");
    assert_non_null(file);
    fwrite(out.bytes, 1, out.length, file);
    fclose(file);
    assert_int_equal(
        system(arena_format(&arena, "cd %s && make -s -f depfile && test -f out", folder)), 0);
    assert_int_equal(system(arena_format(&arena, "rm -rf %s", folder)), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_rule_has_a_name_a_line, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_target_of_the_caller_stays_as_it_is, set_up, give_back),
        cmocka_unit_test_setup_teardown(make_reads_the_names_as_they_are, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_deleted_source_does_not_stop_make, set_up, give_back),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
