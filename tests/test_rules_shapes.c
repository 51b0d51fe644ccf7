/*
 * test_rules_shapes.c - rules of the shapes that published specifications have
 *
 * The specifications of tests/data/rules are made up. What is expected of them
 * was found by hand, or by going through all sets of units in another language.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/automaton.h"
#include "base/text.h"
#include "check/spec_read.h"
#include "image/spec_build.h"

static struct arena arena;

static int give_back(void **state) {
    (void)state;
    arena_free(&arena);
    return 0;
}

/* Helpers ----------------------------------------------------------------- */

static qual_spec shape(const char *name) {
    struct findings findings = {.arena = &arena};
    const struct spec_model *model;
    const qual_image *image;

    findings_next_file(&findings);
    model = spec_read_file(arena_format(&arena, "tests/data/rules/%s.xml", name), &findings);
    if (model == NULL)
        fail_msg("%s: %s", name, findings.items[0].message);
    image = spec_build(model, &findings, findings.arena);
    assert_non_null(image);
    assert_int_equal(qual_image_verify(image, qual_image_size(image)), QUAL_IMAGE_VALID);
    return qual_spec_at(image, 0);
}

/* unit_of - a unit by the number that the organisation gives it */
static uint32_t unit_of(qual_spec spec, const char *number, size_t length) {
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        const char *other = qual_unit_number(qual_spec_unit(spec, i));

        if (strlen(other) == length && strncmp(other, number, length) == 0)
            return i;
    }
    fail_msg("no unit %.*s", (int)length, number);
    return 0;
}

/* gained_of - units by number, each perhaps with a colon and how it was gained */
static uint8_t *gained_of(qual_spec spec, const char *list) {
    static const char *const ways[] = {"assessed", "rpl", "transfer", "exemption", "imported"};
    uint8_t *gained = arena_array(&arena, qual_spec_unit_count(spec), sizeof *gained);

    while (*list != '\0') {
        size_t word = strcspn(list, " "), length = strcspn(list, " :"), way = 0;
        uint32_t unit = unit_of(spec, list, length);

        while (length < word && strncmp(list + length + 1, ways[way], word - length - 1) != 0)
            way++;
        gained[unit] = (uint8_t)(1u << way);
        list += word + strspn(list + word, " ");
    }
    return gained;
}

static const char *end_list(struct text *list) {
    text_add_char(list, '\0');
    return list->bytes;
}

/* list_of - the numbers of units */
static const char *list_of(qual_spec spec, const uint8_t *units) {
    struct text list = {.arena = &arena};

    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        if (units[i] != 0)
            text_format(&list, "%s%s", list.length == 0 ? "" : " ",
                        qual_unit_number(qual_spec_unit(spec, i)));
    return end_list(&list);
}

/* unmet_of - rules with what they require and count */
static const char *unmet_of(qual_spec spec, const uint8_t *gained, const uint8_t *claim) {
    struct text list = {.arena = &arena};
    uint32_t cursor = 0;
    qual_unmet unmet;

    while (qual_unmet_next(spec, gained, claim, &cursor, &unmet)) {
        assert_int_equal(unmet.missing, unmet.required - unmet.counted);
        text_format(&list, "%s%s %u %u", list.length == 0 ? "" : "; ", qual_rule_id(unmet.rule),
                    (unsigned)unmet.required, (unsigned)unmet.counted);
    }
    return end_list(&list);
}

/* completion_of - the numbers of the units to add; "-" for none */
static const char *completion_of(qual_spec spec, const uint8_t *gained, enum qual_measure by) {
    uint8_t *further = arena_array(&arena, qual_spec_unit_count(spec), sizeof *further);
    size_t size = qual_complete_memory(spec);
    enum qual_completion found =
        qual_complete(spec, gained, by, further, arena_alloc(&arena, size), size);

    return found == QUAL_COMPLETION_FOUND ? list_of(spec, further) : "-";
}

/* What the rules allow -------------------------------------------------------- */

static struct whole {
    const char *name;
    const char *claims;
    struct range units, credits, hours;
    const char *dead, *forced;
} wholes[] = {
    /* All of one pathway at least: every choice of the 45 but those that complete none. */
    {"core-and-pathways", "3221127169", {19, 49}, {59, 164}, {490, 1360}, "", "101 102 103 104"},
    {"at-most-from-c", "11", {5, 7}, {18, 23}, {148, 189}, "", "101 102"},
    {"four-groups", "136", {11, 15}, {45, 54}, {368, 446}, "", "101 102 103 104 105"},
    {"mostly-level-3", "460", {8, 12}, {58, 76}, {468, 617}, "", ""},
    {"groups-together", "51", {8, 11}, {34, 45}, {276, 368}, "", "101 102"},
    {"subgroups", "28", {6, 8}, {25, 31}, {203, 255}, "", "101"},
    {"one-of-three", "3", {3, 3}, {7, 9}, {59, 73}, "", "101 102"},
    {"barred-levels", "4", {4, 4}, {17, 19}, {139, 155}, "", "211 311"},
    {"does-not-count", "2", {2, 3}, {9, 12}, {75, 99}, "901 902 911", "102 103"},
    {"caps-on-gained", "55", {3, 7}, {15, 27}, {122, 222}, "", ""},
    {"mandatory-on-one-pathway", "54", {5, 9}, {14, 28}, {114, 231}, "", "101 102"},
    {"requires-others", "7", {3, 6}, {10, 16}, {83, 134}, "", "103"},
};

/* picked - units by number, of those that are marked */
static const char *picked(qual_spec spec, const bool *marked) {
    uint8_t *units = arena_array(&arena, qual_spec_unit_count(spec), sizeof *units);

    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        units[i] = marked[i];
    return list_of(spec, units);
}

static void assert_range(struct range range, struct range expected) {
    assert_int_equal(range.min, expected.min);
    assert_int_equal(range.max, expected.max);
}

static void shape_allows(void **state) {
    const struct whole *whole = *state;
    qual_spec spec = shape(whole->name);
    struct combination_terms terms = qual_combination_terms(spec);
    struct automaton *automaton = automaton_create(&arena, &terms);
    bool dead[64], forced[64];

    assert_string_equal(automaton_count(automaton), whole->claims);
    assert_range(automaton_range(automaton, QUAL_MEASURE_UNITS), whole->units);
    assert_range(automaton_range(automaton, QUAL_MEASURE_CREDITS), whole->credits);
    assert_range(automaton_range(automaton, QUAL_MEASURE_HOURS), whole->hours);
    automaton_units(automaton, dead, forced);
    assert_string_equal(picked(spec, dead), whole->dead);
    assert_string_equal(picked(spec, forced), whole->forced);
}

/* What learners have ----------------------------------------------------------- */

static struct learner {
    const char *name;
    const char *achieved;
    bool earned;
    const char *claim;
    const char *unmet; /* rule, required, counted */
    const char *by_hours, *by_credits, *by_units;
} learners[] = {
    {"core-and-pathways",
     "101 102 103 104 301 302 303 304 305 306 307 308 309 310 311 312 313 314 201 202 203", false,
     "101 102 103 104 201 202 203 301 302 303 304 305 306 307 308 309 310 311 312 313 314",
     "second-units 15 14", "315", "315", "315"},
    {"core-and-pathways",
     "102 103 104 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 201", false,
     "102 103 104 201 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415", "core 4 3",
     "101", "101", "101"},
    {"at-most-from-c", "101 102 201 202 203 301", true, "101 102 201 202 203 301", "", "", "", ""},
    {"at-most-from-c", "101 102 202 203 301 302 303", true, "101 102 202 203 301 302", "", "", "",
     ""},
    {"at-most-from-c", "101 201 301 302 303", false, "101 201 301 302", "total 18 12; core 2 1",
     "102 202", "102 202", "102 202"},
    {"four-groups", "101 102 103 104 105 201 202 301 302 303 304 305 401", true,
     "101 102 103 104 105 201 202 301 302 303 304 305 401", "", "", "", ""},
    {"four-groups", "101 102 103 104 201 301 302 303 401 402 403", false,
     "101 102 103 104 201 301 302 303 401 403",
     "total 45 34; mandatory 19 14; from-a 3 1; from-b 16 12", "105 202 305", "105 202 305",
     "105 202 305"},
    {"mostly-level-3", "101 102 103 104 105 106 107 108 201 202 203 204", true,
     "101 102 103 104 105 106 107 108 201 203", "", "", "", ""},
    {"mostly-level-3", "101 102 103 106 107 108 202 203 301 302 303 304", false,
     "101 102 103 106 107 108 203 303 304", "total 58 55; level-3 40 31", "104", "104", "104"},
    {"groups-together", "101 102 201 202 203 301 302 303 304", false,
     "101 102 201 202 203 301 302 303 304", "from-b 14 12", "205", "205", "205"},
    {"groups-together", "101 102 203 204 301 302 303 304", false, "101 102 203 204 301 302 303 304",
     "from-b 14 11", "201", "201", "201"},
    {"subgroups", "101 200 201 202 203 211 212 213 214", true, "101 200 202 203 211 212 213 214",
     "", "", "", ""},
    {"subgroups", "101 201 202 203 211 212 213", false, "101 202 203 211 212 213", "from-b 20 19",
     "200", "200", "200"},
    {"subgroups", "101 211 212 213 214", false, "101 211 212 213 214", "from-b 20 18; from-b1 2 0",
     "201", "201", "201"},
    {"one-of-three", "101 102 201 202 203", true, "101 102 201", "", "", "", ""},
    {"one-of-three", "101 102", false, "101 102", "one 1 0", "203", "203", "203"},
    {"barred-levels", "211 212 213 311 312 313", true, "211 311 312 313", "", "", "", ""},
    {"barred-levels", "212 213 312 313", false, "312 313", "total 17 10", "211 311", "211 311",
     "211 311"},
    {"does-not-count", "101 102 901 902 911", false, "101 102", "total 9 7", "103", "103", "103"},
    {"does-not-count", "101 901 902 911", false, "101", "total 9 3; units 2 1", "102 103",
     "102 103", "102 103"},
    {"caps-on-gained", "101 102:imported 103:imported 104:rpl 201:transfer 202:rpl 203:exemption",
     false, "101 102 104 201 203", "assessed 5 4", "-", "-", "-"},
    {"caps-on-gained", "101:rpl 102:rpl 103:imported 201 202", false, "101 103 201 202",
     "assessed 5 0", "-", "-", "-"},
    {"mandatory-on-one-pathway", "101 102 202 301 302 303", true, "101 102 202 301 302 303", "", "",
     "", ""},
    {"mandatory-on-one-pathway", "101 102 201 202 203 204", true, "101 102 201 202 203 204", "", "",
     "", ""},
    {"mandatory-on-one-pathway", "101 102 201 204 301", true, "101 102 201 204 301", "", "", "",
     ""},
    {"mandatory-on-one-pathway", "101 202 203 204", false, "101 202 203 204",
     "core 2 1; total 14 13; first-core 2 1", "102 201", "102 201", "102 201"},
    {"mandatory-on-one-pathway", "101 102 201 202 203 204 301", true, "101 102 201 202 203 204 301",
     "", "", "", ""},
    {"mandatory-on-one-pathway", "102 301:rpl", false, "102 301",
     "core 2 1; total 14 6; first-core 2 0; first-rest 3 1", "101 204 302", "101 204 302",
     "101 204 302"},
    {"requires-others", "101 102 103", true, "101 102 103", "", "", "", ""},
    {"requires-others", "101 102 201 202", false, "201", "total 10 4", "103", "103", "103"},
    {"requires-others", "103 201 202 203", false, "103 201 202 203", "total 10 9", "102", "102",
     "102"},
};

static void shape_judges(void **state) {
    const struct learner *learner = *state;
    qual_spec spec = shape(learner->name);
    uint8_t *gained = gained_of(spec, learner->achieved);
    uint8_t *claim = arena_array(&arena, qual_spec_unit_count(spec), sizeof *claim);
    size_t size = qual_judge_memory(spec);
    qual_verdict verdict;

    assert_true(qual_judge(spec, gained, claim, size == 0 ? NULL : arena_alloc(&arena, size), size,
                           &verdict));
    assert_string_equal(list_of(spec, claim), learner->claim);
    assert_string_equal(unmet_of(spec, gained, claim), learner->unmet);
    assert_int_equal(verdict.earned, learner->earned);
    assert_string_equal(completion_of(spec, gained, QUAL_MEASURE_HOURS), learner->by_hours);
    assert_string_equal(completion_of(spec, gained, QUAL_MEASURE_CREDITS), learner->by_credits);
    assert_string_equal(completion_of(spec, gained, QUAL_MEASURE_UNITS), learner->by_units);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))

int main(void) {
    struct CMUnitTest tests[COUNT(wholes) + COUNT(learners)];
    size_t count = 0;

    for (size_t i = 0; i < COUNT(wholes); i++)
        tests[count++] =
            (struct CMUnitTest){wholes[i].name, shape_allows, NULL, give_back, &wholes[i]};
    for (size_t i = 0; i < COUNT(learners); i++)
        tests[count++] =
            (struct CMUnitTest){learners[i].name, shape_judges, NULL, give_back, &learners[i]};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
