/* test_validator.c - how qualc takes its own sources apart to make a validator */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../tools/catalogue.h"
#include "../tools/validator/erase.h"
#include "../tools/validator/validator.h"

static jmp_buf out_of_memory;
static struct arena arena = {.out_of_memory = &out_of_memory};

static int free_arena(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

/* parts_of - of a text, as of a file with a name */
static struct c_parts parts_of(const char *name, const char *text) {
    struct c_file *file = arena_alloc(&arena, sizeof *file);
    struct c_parts parts = {0};

    file->name = name;
    file->tokens = c_tokens_read(&arena, text, strlen(text));
    c_parts_add(&arena, &parts, file);
    return parts;
}

/* Tokens ---------------------------------------------------------------------- */

static void tokens_make_up_the_text(void **state) {
    static const char text[] = "a->b = '\\'' + \"x\\\"y\"; /* c */\n#define X \\\n    1\nint d1;\n";
    struct c_tokens tokens = c_tokens_read(&arena, text, strlen(text));
    struct text joined = {.arena = &arena};

    (void)state;
    for (size_t i = 0; i < tokens.count; i++)
        text_add_bytes(&joined, tokens.items[i].text, tokens.items[i].length);
    assert_int_equal(joined.length, strlen(text));
    assert_memory_equal(joined.bytes, text, joined.length);
    assert_true(c_token_is(&tokens.items[1], "->"));
    assert_true(c_token_is(&tokens.items[6], "'\\''"));
    assert_true(c_token_is(&tokens.items[10], "\"x\\\"y\""));
    assert_int_equal(tokens.items[13].kind, C_COMMENT);
    assert_true(c_token_is(&tokens.items[15], "#define X \\\n    1"));
}

/* Parts ----------------------------------------------------------------------- */

static void assert_part(const struct c_part *part, enum c_part_kind kind, const char *name,
                        bool local) {
    assert_int_equal(part->kind, kind);
    assert_string_equal(part->names.items[0], name);
    assert_int_equal(part->local, local);
}

static void a_header_has_parts(void **state) {
    struct c_parts parts = parts_of("some.h", "/* some.h - for a test */\n"
                                              "#ifndef SOME_H\n#define SOME_H\n\n"
                                              "#include <stddef.h>\n\n"
                                              "/* Section --- */\n\n"
                                              "#define SIZE 11 /* bytes */\n\n"
                                              "#if defined(__GNUC__)\n#define PURE 1\n#else\n"
                                              "#define PURE 0\n#endif\n\n"
                                              "/* What it is. */\nenum kind { ONE, TWO = 2 };\n\n"
                                              "typedef struct {\n    int row;\n} handle;\n\n"
                                              "struct pair {\n    int a, b;\n};\n\n"
                                              "int first(handle h);  /* behind it */\n"
                                              "int second(int a, struct pair *b);\n\n"
                                              "#endif\n");

    (void)state;
    assert_int_equal(parts.count, 8);
    assert_int_equal(parts.items[0].kind, C_PART_REMARK);
    assert_part(&parts.items[1], C_PART_MACRO, "SIZE", false);
    assert_part(&parts.items[2], C_PART_MACRO, "PURE", false);
    assert_part(&parts.items[3], C_PART_TYPE, "kind", false);
    assert_string_equal(parts.items[3].names.items[2], "TWO");
    assert_part(&parts.items[4], C_PART_TYPE, "handle", false);
    assert_part(&parts.items[5], C_PART_TYPE, "pair", false);
    assert_part(&parts.items[6], C_PART_PROTOTYPE, "first", false);
    assert_part(&parts.items[7], C_PART_PROTOTYPE, "second", false);
    assert_true(parts.items[7].first == parts.items[7].code); /* the comment is not its own */
}

static void a_source_has_parts(void **state) {
    struct c_parts parts =
        parts_of("some.c", "/* some.c - for a test */\n#include \"some.h\"\n\n"
                           "static const char texts[2][3] = {\"a\", \"b\"};\n\n"
                           "typedef int parser(const char *text);\n\n"
                           "typedef bool (*walker)(void *context, int a);\n\n"
                           "/* twice - of a number */\nstatic int twice(int a) {\n"
                           "    struct pair p = {a, a};\n\n    return p.a + p.b;\n}\n\n"
                           "int first(handle h) {\n    return twice(h.row);\n}\n");

    (void)state;
    assert_int_equal(parts.count, 5);
    assert_part(&parts.items[0], C_PART_CONSTANT, "texts", true);
    assert_part(&parts.items[1], C_PART_TYPE, "parser", true);
    assert_part(&parts.items[2], C_PART_TYPE, "walker", true);
    assert_part(&parts.items[3], C_PART_FUNCTION, "twice", true);
    assert_part(&parts.items[4], C_PART_FUNCTION, "first", false);
}

static void conditions_of_features_are_decided(void **state) {
    static const char *const lines[] = {
        "a\n", "#if QUAL_WITH_X\n", "b\n",         "#if OTHER\n", "c\n",      "#endif\n", "#else\n",
        "d\n", "#endif\n",          "#if OTHER\n", "e\n",         "#endif\n", NULL};
    struct strings features = {0};
    size_t length;
    const char *text = c_text_condition(&arena, lines, &features, &length);
    const char *item = "X";

    (void)state;
    assert_int_equal(length, strlen("a\nd\n#if OTHER\ne\n#endif\n"));
    assert_memory_equal(text, "a\nd\n#if OTHER\ne\n#endif\n", length);
    features = (struct strings){&item, 1, 1};
    text = c_text_condition(&arena, lines, &features, &length);
    assert_int_equal(length, strlen("a\nb\n#if OTHER\nc\n#endif\n#if OTHER\ne\n#endif\n"));
    assert_memory_equal(text, "a\nb\n#if OTHER\nc\n#endif\n#if OTHER\ne\n#endif\n", length);
}

/* Images ---------------------------------------------------------------------- */

/* assert_erased - what becomes of a function */
static void assert_erased(const char *before, const char *after) {
    struct tables tables = tables_of(&arena, NULL, 0);
    struct c_parts parts = parts_of("some.c", before);
    struct text text = {.arena = &arena};

    assert_int_equal(parts.count, 1);
    erase_image(&arena, &parts.items[0], &tables);
    for (size_t i = parts.items[0].first; i < parts.items[0].end; i++)
        text_add_bytes(&text, parts.items[0].file->tokens.items[i].text,
                       parts.items[0].file->tokens.items[i].length);
    text_add_char(&text, '\0');
    assert_string_equal(text.bytes, after);
}

static void images_are_taken_out(void **state) {
    (void)state;
    assert_erased("int f(const qual_image *image);", "int f(void);");
    assert_erased("int f(const qual_image *image, int row);", "int f(int row);");
    assert_erased("int f(int row, const qual_image *image);", "int f(int row);");
    assert_erased("struct s {\n    const qual_image *image;\n    int row;\n};",
                  "struct s {\n    int row;\n};");
    assert_erased("void f(s a) {\n    const qual_image *image = a.b->image;\n    g(image, 1);\n}",
                  "void f(s a) {\n    g(1);\n}");
    assert_erased("void f(s a) {\n    s b = {a.image, 2};\n    b.image = a.image;\n    g(b);\n}",
                  "void f(s a) {\n    s b = {2};\n    g(b);\n}");
    assert_erased("void f(s a) {\n    g(h(a.t.image), a.images);\n}",
                  "void f(s a) {\n    g(h(), a.images);\n}");
}

static void columns_are_read_by_their_functions(void **state) {
    (void)state;
    assert_erased(
        "int f(s a) {\n    return image_value(a.image, QUAL_COLUMN_unit_level, a.row);\n}",
        "int f(s a) {\n    return unit_level_at(a.row);\n}");
    assert_erased(
        "int f(s a) {\n    return image_count(a.image, QUAL_COLUMN_unit_first_term, 1);\n}",
        "int f(s a) {\n    return unit_first_term_count(1);\n}");
    assert_erased(
        "bool f(s a) {\n    return image_figure(a.image, QUAL_COLUMN_rule_min, g(a, 1), &a.b);\n}",
        "bool f(s a) {\n    return figure_of(rule_min_at(g(a, 1)), &a.b);\n}");
    assert_erased("int f(s a) {\n    return image_string(a.image, QUAL_COLUMN_rule_id,\n"
                  "        image_value(a.image, QUAL_COLUMN_term_rule, 2));\n}",
                  "int f(s a) {\n    return string_of(rule_id_at(term_rule_at(2)));\n}");
    assert_erased("int f(s a) {\n    return image_row_count(a.image, QUAL_TABLE_unit);\n}",
                  "int f(s a) {\n    return 0;\n}");
}

/* Validators ------------------------------------------------------------------ */

/* has - whether a text holds another */
static bool has(struct text *text, const char *part) {
    text_add_char(text, '\0');
    text->length--;
    return strstr(text->bytes, part) != NULL;
}

static void a_validator_has_what_its_rules_need(void **state) {
    static const struct validator_options options = {.prefix = "shop", .titles = true};
    struct validator validator;
    qual_spec spec;

    (void)state;
    if (catalogue() == NULL)
        skip();
    assert_true(qual_spec_find(catalogue(), "601/7253/8", 10, &spec));
    validator = validator_make(&arena, &spec, 1, &options);
    assert_true(has(&validator.header, "SHOP_MUST_USE bool shop_judge(shop_spec spec,"));
    assert_true(has(&validator.source, "bool shop_judge(shop_spec spec,"));
    assert_false(has(&validator.source, "pathway_shortfall"));
    assert_false(has(&validator.source, "requirement_holds"));
    assert_false(has(&validator.source, "judge_by_sums"));
    assert_false(has(&validator.source, "rule_edit"));
    assert_false(has(&validator.source, "image"));
    assert_false(has(&validator.source, "int main("));
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(tokens_make_up_the_text, free_arena),
        cmocka_unit_test_teardown(a_header_has_parts, free_arena),
        cmocka_unit_test_teardown(a_source_has_parts, free_arena),
        cmocka_unit_test_teardown(conditions_of_features_are_decided, free_arena),
        cmocka_unit_test_teardown(images_are_taken_out, free_arena),
        cmocka_unit_test_teardown(columns_are_read_by_their_functions, free_arena),
        cmocka_unit_test_teardown(a_validator_has_what_its_rules_need, free_arena),
    };

    if (setjmp(out_of_memory) != 0)
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
