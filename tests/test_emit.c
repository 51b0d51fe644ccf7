/* test_emit.c - generated C is the image, byte for byte, whatever compiles it */
#define _XOPEN_SOURCE 700

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../src/qual_image.h"
#include "compile/emit.h"
#include "compile/emit_pool.h"
#include "image/image_builder.h"
#include "sample_model.h"

#define WARNINGS                                                                                   \
    "-Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wcast-qual -Wundef "        \
    "-Wmissing-declarations -Woverlength-strings -Werror"

static struct arena arena;
static jmp_buf out_of_memory;
static char folder[] = "/tmp/qualc-emit-XXXXXX";
static char *sources; /* where the headers of libqual are */

static int make_folder(void **state) {
    (void)state;
    sources = realpath("src", NULL);
    return sources == NULL || mkdtemp(folder) == NULL ? -1 : 0;
}

static int remove_folder(void **state) {
    char command[64];

    (void)state;
    free(sources);
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    return system(command);
}

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

/* Helpers ------------------------------------------------------------------- */

static const qual_image *build(struct spec_model **specs, size_t count) {
    struct image_builder *builder = image_builder_create(&arena);

    for (size_t i = 0; i < count; i++)
        image_builder_add_spec(builder, specs[i]);
    return image_builder_finish(builder);
}

static const char *clang(void) {
    const char *name = getenv("CLANG");

    return name == NULL ? "clang" : name;
}

/* run - run a command in the folder; it must succeed */
static void run(const char *format, ...) {
    va_list arguments;
    char *command;

    va_start(arguments, format);
    command = arena_vformat(&arena, format, arguments);
    va_end(arguments);
    if (system(arena_format(&arena, "cd '%s' && %s", folder, command)) != 0)
        fail_msg("%s", command);
}

static void write_file(const char *name, const void *bytes, size_t length) {
    FILE *file = fopen(arena_format(&arena, "%s/%s", folder, name), "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    assert_int_equal(fclose(file), 0);
}

static char *source_of(const qual_image *image, const struct emit_options *options) {
    struct text out = {.arena = &arena};

    emit_source(&out, image, options);
    return arena_copy(&arena, out.bytes, out.length);
}

static char *header_of(const qual_image *image, const struct emit_options *options) {
    struct text out = {.arena = &arena};

    emit_header(&out, image, options);
    return arena_copy(&arena, out.bytes, out.length);
}

/* A program that prints the bytes of the image linked to it. */
static const char printer[] = "#include <stdio.h>\n"
                              "#include \"tables.h\"\n"
                              "#include \"qual_image.h\"\n"
                              "int main(void) {\n"
                              "    const qual_image *image = tables();\n"
                              "    return fwrite(image, 1, image->size, stdout) != image->size;\n"
                              "}\n";

/* assert_compiles_to - compile with one compiler as one language, link, run and compare */
static void assert_compiles_to(const char *compiler, const char *language, const char *standard) {
    run("%s -x %s -std=%s -O1 " WARNINGS " -fPIC -I'%s' -c tables.c -o tables.o", compiler,
        language, standard, sources);
    run("%s -std=c11 -O1 " WARNINGS " -I'%s' -c printer.c -o printer.o", compiler, sources);
    run("%s printer.o tables.o -o printer && ./printer > bytes && cmp bytes image", compiler);
    /* Nothing to relocate in data, nothing to write to. */
    run("readelf -SW tables.o > sections && ! grep -E 'rela?[.](ro)?data|data[.]rel' sections");
    run("! size -A tables.o | grep -E '^[.](data|bss|init_array) +[1-9]'");
    /* C++ has no more to do at the start of the program than C. */
    run("! nm tables.o | grep -i 'GLOBAL__sub_I'");
}

static void assert_compiles_everywhere(const qual_image *image, bool catalogue) {
    struct emit_options options = {"tables", "tables of a test", catalogue};
    const char *source = source_of(image, &options), *header = header_of(image, &options);
    const char *compilers[] = {"gcc", clang()};

    write_file("tables.c", source, strlen(source));
    write_file("tables.h", header, strlen(header));
    write_file("printer.c", printer, strlen(printer));
    write_file("image", image, qual_image_size(image));
    for (size_t i = 0; i < 2; i++) {
        assert_compiles_to(compilers[i], "c", "c11");
        assert_compiles_to(compilers[i], "c", "c17");
        assert_compiles_to(compilers[i], "c++", "c++17");
    }
}

/* Bytes --------------------------------------------------------------------- */

static void one_specification_is_the_same_bytes_compiled(void **state) {
    struct spec_model *model = sample_full(&arena, 6010001, NULL);

    (void)state;
    assert_compiles_everywhere(build(&model, 1), false);
}

static void a_catalogue_is_the_same_bytes_compiled(void **state) {
    struct spec_model *models[] = {
        sample_full(&arena, 6010001, "1"), sample_full(&arena, 6010001, "1.10"),
        sample_many(&arena, 6010002, 5030300, 700), sample_full(&arena, 6010003, NULL)};

    (void)state;
    assert_compiles_everywhere(build(models, 4), true);
}

/* Long columns are emitted in another way; here some are, of each width, and some are not. */
static void a_large_specification_is_the_same_bytes_compiled(void **state) {
    struct spec_model *model = sample_many(&arena, 6010002, 5000000, 20000);

    (void)state;
    for (uint32_t i = 0; i < model->unit_count; i++) {
        model->units[i].summary = UINT64_C(0x9E3779B97F4A7C15) * (i + 1);
        model->units[i].credit = (struct figure){true, i % 255};
    }
    assert_compiles_everywhere(build(&model, 1), false);
}

static void a_table_refuses_a_runtime_of_another_layout(void **state) {
    struct emit_options options = {"tables", "tables of a test", false};
    struct spec_model *model = sample_full(&arena, 6010001, NULL);
    const qual_image *image = build(&model, 1);
    const char *source = source_of(image, &options), *header = header_of(image, &options);

    (void)state;
    write_file("tables.c", source, strlen(source));
    write_file("tables.h", header, strlen(header));
    run("mkdir -p other && cp '%s'/*.h other", sources);
    run("sed -i 's/\\(QUAL_IMAGE_LAYOUT\\) [0-9]*$/\\1 999/' other/qual_image.h");
    run("! gcc -std=c11 -Iother -fsyntax-only tables.c 2> errors && grep -q '#error' errors");
}

/* Text ---------------------------------------------------------------------- */

static void the_text_depends_on_the_image_alone(void **state) {
    struct emit_options options = {"tables", "tables of a test", false};
    struct spec_model *model = sample_full(&arena, 6010001, NULL);

    (void)state;
    assert_string_equal(source_of(build(&model, 1), &options),
                        source_of(build(&model, 1), &options));
    assert_string_equal(header_of(build(&model, 1), &options),
                        header_of(build(&model, 1), &options));
}

/* append - take a piece of a text that does not grow */
static void append(void *to, const char *bytes, size_t length) {
    text_add_bytes(to, bytes, length);
}

static void a_text_that_is_drained_is_the_same(void **state) {
    struct emit_options options = {"tables", "tables of a test", false};
    struct spec_model *model = sample_full(&arena, 6010001, NULL);
    const qual_image *image = build(&model, 1);
    const char *whole = source_of(image, &options);
    enum { SIZE = 512 };
    char room[SIZE];
    struct text pieces = {.arena = &arena};
    struct text out = {
        .arena = &arena, .bytes = room, .capacity = SIZE, .drain = append, .to = &pieces};

    (void)state;
    emit_source(&out, image, &options);
    text_drain(&out);
    assert_ptr_equal(out.bytes, room);
    assert_int_equal(pieces.length, strlen(whole));
    assert_memory_equal(pieces.bytes, whole, pieces.length);
}

static void a_source_says_what_it_was_made_from_and_by_what(void **state) {
    struct emit_options options = {"tables", "what it is", false};
    struct spec_model *model = sample_full(&arena, 6010001, NULL);
    const char *source;

    (void)state;
    model->source_digest = 0xABC;
    source = source_of(build(&model, 1), &options);
    assert_ptr_equal(strstr(source, "/*\n * what it is\n"), source);
    assert_non_null(strstr(source, "Written by qualc " QUAL_VERSION "; do not edit. "
                                   "Source digest 0000000000000abc."));
    assert_non_null(strstr(source, "#if QUAL_IMAGE_LAYOUT != 1\n#error "));
}

static void strings_stand_one_a_line_in_ascii(void **state) {
    struct emit_options options = {"tables", "tables of a test", false};
    struct spec_model *model = sample_full(&arena, 6010001, NULL);
    const char *source = source_of(build(&model, 1), &options);

    (void)state;
    assert_non_null(strstr(source, "\n        \"Example Awards\\0\"\n"));
    assert_non_null(strstr(source, "\n        \"Know \\\"why\\\" \\\\ and what\\?\\?/\\0\"\n"));
    assert_non_null(strstr(source, "*/ /* \\303\\251\\342\\200\\256 in 7\\302\\275 ways\\011\\?"));
    for (const char *line = source; *line != '\0'; line = strchr(line, '\n') + 1) {
        assert_true(strcspn(line, "\n") <= 100);
        for (const char *c = line; *c != '\n'; c++)
            assert_true(*c >= ' ' && *c <= '~');
    }
}

/* 4,095 characters are what every compiler must take; the NUL of the literal comes on top. */
static void a_literal_is_as_long_as_allowed_and_no_longer(void **state) {
    unsigned char pool[8193];
    struct pool_parts parts;

    (void)state;
    for (uint32_t first = 4090; first < 4100; first++) {
        memset(pool, 'x', sizeof pool);
        pool[0] = pool[first] = pool[sizeof pool - 1] = '\0';
        parts = pool_split(&arena, pool, sizeof pool);
        if (first + 1 <= 4096) {
            assert_int_equal(parts.count, 2);
            assert_int_equal(parts.items[0].size, first + 1);
        } else {
            /* A string alone is longer: it begins a part, to be written as numbers. */
            assert_int_equal(parts.items[0].size, 1);
            assert_int_equal(parts.items[1].size, first);
        }
    }
}

static void a_header_names_each_unit_and_group_by_its_index(void **state) {
    struct emit_options options = {"qual_601_0001_6_v2_1", "tables of a test", false};
    struct spec_model *model = sample_full(&arena, 6010001, "2.1");
    const char *header = header_of(build(&model, 1), &options);

    (void)state;
    assert_non_null(strstr(header, "#ifndef QUAL_601_0001_6_V2_1_H\n"));
    assert_non_null(strstr(header, "    QUAL_601_0001_6_V2_1_GROUP_COUNT = 2,\n"));
    assert_non_null(
        strstr(header, "    QUAL_601_0001_6_V2_1_GROUP_B1 = 1, /* Optional units */\n"));
    assert_non_null(strstr(header, "    QUAL_601_0001_6_V2_1_UNIT_COUNT = 3,\n"));
    assert_non_null(strstr(header, "    QUAL_601_0001_6_V2_1_UNIT_K_503_0323 = 0, /* "));
    assert_non_null(strstr(header, "version 2.1: 2 groups, 3 units, 6 rules\n"));
    assert_non_null(strstr(header, "const qual_image *qual_601_0001_6_v2_1(void);\n"));
    /* A title cannot end its comment, nor turn the direction of writing. */
    assert_non_null(strstr(header, "Communicate * / / * \xC3\xA9  in 7\xC2\xBD ways ?"));
}

static void a_header_of_a_catalogue_names_each_specification(void **state) {
    struct emit_options options = {"all", "everything", true};
    struct spec_model *models[] = {sample_full(&arena, 6010001, NULL),
                                   sample_full(&arena, 6010001, "1.10")};
    const char *header = header_of(build(models, 2), &options);
    const char *single = header_of(build(models, 1), &options);

    (void)state;
    assert_non_null(strstr(header, "    ALL_SPEC_COUNT = 2,\n"));
    assert_non_null(strstr(header, "    ALL_SPEC_601_0001_1_UNVERSIONED = 0, "));
    assert_non_null(strstr(header, "    ALL_SPEC_601_0001_1_V1_10 = 1, "));
    assert_null(strstr(header, "_UNIT_"));
    assert_non_null(strstr(single, "    ALL_SPEC_COUNT = 1,\n"));
    assert_null(strstr(single, "_UNIT_"));
}

static void a_symbol_is_made_of_prefix_number_and_version(void **state) {
    struct spec_model *models[] = {sample_full(&arena, 6013477, NULL),
                                   sample_full(&arena, 6017253, "2.2")};
    const qual_image *image = build(models, 2);

    (void)state;
    assert_string_equal(emit_symbol(&arena, "qual", qual_spec_at(image, 0)),
                        "qual_601_3477_x_unversioned");
    assert_string_equal(emit_symbol(&arena, "My_", qual_spec_at(image, 1)), "My__601_7253_8_v2_2");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(one_specification_is_the_same_bytes_compiled, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_catalogue_is_the_same_bytes_compiled, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_large_specification_is_the_same_bytes_compiled, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_table_refuses_a_runtime_of_another_layout, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(the_text_depends_on_the_image_alone, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_text_that_is_drained_is_the_same, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_source_says_what_it_was_made_from_and_by_what, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(strings_stand_one_a_line_in_ascii, set_up, give_back),
        cmocka_unit_test_setup_teardown(a_literal_is_as_long_as_allowed_and_no_longer, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_header_names_each_unit_and_group_by_its_index, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_header_of_a_catalogue_names_each_specification, set_up,
                                        give_back),
        cmocka_unit_test_setup_teardown(a_symbol_is_made_of_prefix_number_and_version, set_up,
                                        give_back),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
