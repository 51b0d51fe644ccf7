/* test_analysis.c - contradictory and redundant rules, and what is not said past the bounds */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "analysis/analyse.h"
#include "check/spec_read.h"
#include "image/spec_build.h"
#include "random_rules.h"

#define SPECS 600
#define UNITS 7

#define DOUBTFUL "tests/data/rules/analyse-doubtful.xml"

static jmp_buf out_of_memory;

/* analyse - read, build and analyse; fails the test when that cannot be */
static struct analysis *analyse(struct arena *arena, const struct source *source, size_t states) {
    struct findings read = {.arena = arena};
    struct findings *findings = arena_alloc(arena, sizeof *findings);
    const struct spec_model *model;
    const qual_image *image;

    findings_next_file(&read);
    model = spec_read(source, &read);
    image = model == NULL ? NULL : spec_build(model, &read, read.arena);
    if (image == NULL)
        fail_msg("%s", read.items[0].message);
    findings->arena = arena;
    findings_next_file(findings);
    return analysis_run(qual_spec_at(image, 0), model, findings, states);
}

static struct analysis *analyse_text_of(struct arena *arena, const char *xml) {
    struct source *source = arena_alloc(arena, sizeof *source);

    *source = (struct source){.name = "made.xml", .bytes = xml, .length = strlen(xml)};
    return analyse(arena, source, ANALYSIS_STATES_LIMIT);
}

static struct analysis *analyse_doubtful(struct arena *arena, size_t states) {
    struct source *source = arena_alloc(arena, sizeof *source);
    const char *reason;

    assert_int_equal(source_read(arena, DOUBTFUL, source, &reason), SOURCE_READ);
    return analyse(arena, source, states);
}

static unsigned count_of(const struct analysis *analysis, unsigned id) {
    unsigned count = 0;

    for (size_t i = 0; i < analysis->findings->count; i++)
        count += analysis->findings->items[i].kind->id == id;
    return count;
}

static bool says(struct arena *arena, const struct text *text, const char *words) {
    return strstr(arena_copy(arena, text->bytes, text->length), words) != NULL;
}

/* Past the bounds ---------------------------------------------------------------- */

static void past_the_bound_nothing_is_said_of_claims(void **state) {
    struct arena arena = {.out_of_memory = &out_of_memory};
    struct text json = {.arena = &arena}, text = {.arena = &arena};
    const struct look look = {0};
    const struct analysis *analysis;

    (void)state;
    if (setjmp(out_of_memory) != 0)
        fail_msg("out of memory");
    analysis = analyse_doubtful(&arena, 0);
    analyse_json(&json, analysis);
    analyse_text(&text, analysis, &look);

    assert_int_equal(count_of(analysis, 411), 1);
    assert_int_equal(count_of(analysis, 407), 1); /* what needs no claims is still said */
    assert_int_equal(count_of(analysis, 123), 0); /* nobody knows what might be found */
    assert_true(says(&arena, &json, "\"claims\": null"));
    assert_true(says(&arena, &json, "\"units\": null"));
    assert_true(says(&arena, &json, "\"by_units\": null"));
    assert_true(says(&arena, &json, "\"dead\": null"));
    assert_true(says(&arena, &json, "\"forced\": null"));
    assert_true(says(&arena, &json, "\"redundant_rules\": null"));
    assert_true(says(&arena, &text, "How many claims are valid is not known."));
    arena_free(&arena);
}

static void past_the_bound_after_the_claims_only_rules_are_left_open(void **state) {
    struct arena arena = {.out_of_memory = &out_of_memory};
    struct text json = {.arena = &arena};
    const struct analysis *analysis;

    (void)state;
    if (setjmp(out_of_memory) != 0)
        fail_msg("out of memory");
    analysis = analyse_doubtful(&arena, ANALYSIS_STATES_LIMIT);
    assert_non_null(analysis->redundant);
    analysis = analyse_doubtful(&arena, automaton_size(analysis->automaton));
    analyse_json(&json, analysis);

    assert_string_equal(analysis->claims, "8");
    assert_true(says(&arena, &json, "\"claims\": \"8\""));
    assert_true(says(&arena, &json, "\"redundant_rules\": null"));
    assert_true(says(&arena, &json, "\"edits\": null"));
    assert_true(count_of(analysis, 411) > 1);
    arena_free(&arena);
}

/* Brute force -------------------------------------------------------------------- */

/* drop - make a rule, with all that stands in it, one that always holds */
static void drop(struct oracle_spec *spec, int rule) {
    for (int i = rule; i < spec->rule_count; i++) {
        int around = i;

        while (around != NONE && around != rule)
            around = spec->rules[around].within;
        if (around == rule)
            spec->rules[i] = (struct oracle_rule){.kind = QUAL_RULE_AMOUNT,
                                                  .measure = QUAL_MEASURE_UNITS,
                                                  .min = 0,
                                                  .max = NONE,
                                                  .n = NONE,
                                                  .unit = NONE,
                                                  .within = NONE};
    }
}

/* is_impossible - whether some of the common rules alone leave no claim */
static bool is_impossible(const struct oracle_spec *spec, const int *common, int count,
                          unsigned kept) {
    struct oracle_spec some = *spec;
    struct oracle_analysis *analysis = test_malloc(sizeof *analysis);
    bool impossible;

    for (int i = 0; i < count; i++)
        if ((kept >> i & 1) == 0)
            drop(&some, common[i]);
    oracle_analyse(&some, analysis);
    impossible = analysis->claims == 0;
    test_free(analysis);
    return impossible;
}

/* fewest_impossible - how many common rules it takes to leave no claim */
static unsigned fewest_impossible(const struct oracle_spec *spec, const int *common, int count) {
    unsigned fewest = 32;

    for (unsigned kept = 1; kept < 1u << count; kept++) {
        unsigned size = (unsigned)__builtin_popcount(kept);

        if (size < fewest && is_impossible(spec, common, count, kept))
            fewest = size;
    }
    return fewest;
}

/* What was compared. */
struct counts {
    unsigned impossible, of_several, redundant;
};

/* contradiction_agrees - the set that is reported contradicts itself, and none is smaller */
static void contradiction_agrees(const struct oracle_spec *spec, const struct analysis *analysis,
                                 struct counts *counts) {
    const struct analysis_rules *rules = &analysis->contradiction;
    int common[ORACLE_RULES], count = 0;
    unsigned kept = 0;

    for (int rule = 0; rule < spec->rule_count; rule++) {
        if (spec->rules[rule].within != NONE)
            continue;
        for (uint32_t i = 0; i < rules->count; i++)
            if ((int)rules->items[i] == rule)
                kept |= 1u << count;
        common[count++] = rule;
    }
    assert_int_equal(__builtin_popcount(kept), rules->count);
    assert_true(is_impossible(spec, common, count, kept));
    assert_true(rules->smallest);
    assert_int_equal(rules->count, fewest_impossible(spec, common, count));
    assert_int_equal(count_of(analysis, 401), 1);
    counts->impossible++;
    counts->of_several += rules->count > 1;
}

/* redundant_agree - of specifications that do not ask how units were gained */
static void redundant_agree(const struct oracle_spec *spec, const struct oracle_analysis *oracle,
                            const struct analysis *analysis, struct counts *counts) {
    for (int rule = 0; rule < spec->rule_count; rule++)
        if (spec->rules[rule].gained != 0)
            return;
    for (int rule = 0; rule < spec->rule_count; rule++) {
        bool redundant = spec->rules[rule].kind != QUAL_RULE_PATHWAY &&
                         oracle->claims_without[rule] == oracle->claims;

        assert_int_equal(analysis->redundant[rule], redundant);
        counts->redundant += redundant;
    }
}

static void compare(struct arena *arena, const struct oracle_spec *spec, struct counts *counts) {
    struct oracle_analysis *oracle = test_malloc(sizeof *oracle);
    const struct analysis *analysis = analyse_text_of(arena, rules_xml(arena, spec, 1));

    oracle_analyse(spec, oracle);
    assert_string_equal(analysis->claims,
                        arena_format(arena, "%llu", (unsigned long long)oracle->claims));
    if (oracle->claims == 0)
        contradiction_agrees(spec, analysis, counts);
    else
        assert_int_equal(analysis->contradiction.count, 0);
    redundant_agree(spec, oracle, analysis, counts);
    test_free(oracle);
}

static void rules_agree_with_brute_force(void **state) {
    struct arena arena = {.out_of_memory = &out_of_memory};
    struct random random = {20240229};
    struct counts counts = {0};
    struct oracle_spec spec;

    (void)state;
    if (setjmp(out_of_memory) != 0)
        fail_msg("out of memory");
    for (int i = 0; i < SPECS; i++) {
        random_spec(&random, UNITS, &spec);
        compare(&arena, &spec, &counts);
        arena_free(&arena);
    }
    assert_true(counts.impossible > SPECS / 5);
    assert_true(counts.of_several > SPECS / 50);
    assert_true(counts.redundant > SPECS / 5);
}

/* Large contradictions ------------------------------------------------------------- */

/* add_reference - a unit's, with the letter that is right for it */
static void add_reference(struct text *xml, int unit) {
    struct qual_number number;
    char *urn = arena_format(xml->arena, "A/999/%04d", unit);

    text_add(xml, qual_urn_parse(urn, strlen(urn), &number) ? urn : number.expected);
}

#define LOW 24  /* units of levels 1 to 4 */
#define HIGH 26 /* units of level 8, each forbidden by a rule of its own */

/* many_rules - one unit at most of each of four levels, and yet five in all */
static const char *many_rules(struct arena *arena) {
    struct text xml = {.arena = arena};

    text_add(&xml, "<qualification number=\"999/0001/4\" title=\"t\" organisation=\"o\">"
                   "<group letter=\"A\" kind=\"optional\">");
    for (int i = 0; i < LOW + HIGH; i++) {
        text_add(&xml, "<member unit=\"");
        add_reference(&xml, i);
        text_add(&xml, "\"/>");
    }
    text_add(&xml, "</group><rules>");
    for (int i = 0; i < HIGH; i++) {
        text_format(&xml, "<at-most id=\"high%d\" n=\"0\" units=\"", i);
        add_reference(&xml, LOW + i);
        text_add(&xml, "\"/>");
    }
    for (int level = 1; level <= 4; level++)
        text_format(&xml,
                    "<amount id=\"level%d\" measure=\"units\" max=\"1\" level-min=\"%d\""
                    " level-max=\"%d\"/>",
                    level, level, level);
    text_add(&xml, "<amount id=\"total\" measure=\"units\" min=\"5\" level-max=\"4\"/></rules>");
    for (int i = 0; i < LOW + HIGH; i++) {
        text_add(&xml, "<unit urn=\"");
        add_reference(&xml, i);
        text_format(&xml, "\" title=\"t\" level=\"%d\"/>", i < LOW ? i % 4 + 1 : 8);
    }
    text_add(&xml, "</qualification>");
    return arena_copy(arena, xml.bytes, xml.length);
}

static void of_many_rules_a_set_is_found_that_cannot_be_made_smaller(void **state) {
    static const char *const expected[] = {"level1", "level2", "level3", "level4", "total"};
    struct arena arena = {.out_of_memory = &out_of_memory};
    const struct analysis *analysis;

    (void)state;
    if (setjmp(out_of_memory) != 0)
        fail_msg("out of memory");
    analysis = analyse_text_of(&arena, many_rules(&arena));
    assert_int_equal(analysis->contradiction.count, 5);
    for (uint32_t i = 0; i < 5; i++)
        assert_string_equal(qual_rule_id(analysis_rule(analysis, analysis->contradiction.items[i])),
                            expected[i]);
    assert_false(analysis->contradiction.smallest); /* too many smaller sets to rule out */
    assert_non_null(
        strstr(analysis->findings->items[0].message, "without one of them they do not"));
    arena_free(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(past_the_bound_nothing_is_said_of_claims),
        cmocka_unit_test(past_the_bound_after_the_claims_only_rules_are_left_open),
        cmocka_unit_test(rules_agree_with_brute_force),
        cmocka_unit_test(of_many_rules_a_set_is_found_that_cannot_be_made_smaller),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
