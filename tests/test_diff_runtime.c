/* test_diff_runtime.c - qual_diff against what a reader of both specifications would say */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "image/spec_build.h"
#include "qual.h"
#include "reading.h"

#define OLD                                                                                        \
    "<qualification number=\"999/0001/4\" version=\"1.0\" title=\"Certificate\" "                  \
    "organisation=\"Sample Awards\" level=\"2\" credit=\"10\">\n"                                  \
    "<dates review=\"2030-01\"/>\n"                                                                \
    "<regulator name=\"One\"/><regulator name=\"Two\"/><nation name=\"Wales\"/>\n"                 \
    "<group letter=\"M\" kind=\"mandatory\"><member unit=\"D/999/0001\"/>"                         \
    "<member unit=\"F/999/0002\"/></group>\n"                                                      \
    "<group letter=\"A\" kind=\"optional\"><member unit=\"H/999/0003\"/></group>\n"                \
    "<rules><amount id=\"total\" measure=\"credits\" min=\"10\"/>"                                 \
    "<all id=\"core\" groups=\"M\"/>"                                                              \
    "<pathways id=\"ways\"><pathway id=\"one\"><all id=\"in\" groups=\"A\"/></pathway></pathways>" \
    "</rules>\n"                                                                                   \
    "<unit urn=\"D/999/0001\" title=\"First\" level=\"2\" credit=\"5\">"                           \
    "<outcome number=\"1\" digest=\"0000000000000001\">"                                           \
    "<criterion number=\"1.1\" verb=\"list\" digest=\"0000000000000011\"/>"                        \
    "<criterion number=\"1.2\" verb=\"name\" digest=\"0000000000000012\"/></outcome>"              \
    "<outcome number=\"2\" digest=\"0000000000000002\"/></unit>\n"                                 \
    "<unit urn=\"F/999/0002\" title=\"Second\" level=\"2\" credit=\"5\"/>\n"                       \
    "<unit urn=\"H/999/0003\" title=\"Third\" credit=\"5\"/>\n"                                    \
    "</qualification>\n"

#define NEW                                                                                        \
    "<qualification number=\"999/0001/4\" version=\"1.1\" title=\"Certificate\" "                  \
    "organisation=\"Sample Awards\" level=\"2\">\n"                                                \
    "<dates review=\"2030-02\"/>\n"                                                                \
    "<regulator name=\"Two\"/><regulator name=\"Two\"/><nation name=\"Wales\"/>\n"                 \
    "<group letter=\"M\" kind=\"optional\"><member unit=\"D/999/0001\"/></group>\n"                \
    "<group letter=\"B\" kind=\"optional\"><member unit=\"H/999/0003\"/>"                          \
    "<member unit=\"J/999/0004\"/></group>\n"                                                      \
    "<rules><all id=\"core\" groups=\"M B\"/>"                                                     \
    "<amount id=\"total\" measure=\"credits\" min=\"12\" max=\"20\"/></rules>\n"                   \
    "<unit urn=\"J/999/0004\" title=\"Second\" level=\"2\" credit=\"5\"/>\n"                       \
    "<unit urn=\"D/999/0001\" title=\"First\" level=\"3\" credit=\"5\">"                           \
    "<outcome number=\"1\" digest=\"0000000000000001\">"                                           \
    "<criterion number=\"1.2\" verb=\"state\" digest=\"0000000000000013\"/>"                       \
    "<criterion number=\"1.3\"/></outcome>"                                                        \
    "<outcome number=\"3\"/></unit>\n"                                                             \
    "<unit urn=\"H/999/0003\" title=\"Third\" credit=\"5\"/>\n"                                    \
    "</qualification>\n"

/* What is expected of a change: part, field, the sides it is on, and a name of the thing. */
static const char expected[] = "spec version changed\n"
                               "spec credit changed\n"
                               "spec review changed\n"
                               "unit level changed D/999/0001\n"
                               "criterion whole removed D/999/0001 1.1\n"
                               "criterion digest changed D/999/0001 1.2\n"
                               "criterion verb changed D/999/0001 1.2\n"
                               "criterion whole added D/999/0001 1.3\n"
                               "outcome whole removed D/999/0001 2\n"
                               "outcome whole added D/999/0001 3\n"
                               "unit whole removed F/999/0002\n"
                               "unit whole added J/999/0004\n"
                               "group mandatory changed M\n"
                               "member whole removed M F/999/0002\n"
                               "group whole removed A\n"
                               "group whole added B\n"
                               "rule min changed total\n"
                               "rule max changed total\n"
                               "rule choices changed core\n"
                               "rule whole removed ways\n"
                               "fact whole removed regulator.name One\n"
                               "fact whole added regulator.name Two\n";

static const char *part_text(enum qual_part part) {
    switch (part) {
    case QUAL_PART_SPEC:
        return "spec";
    case QUAL_PART_UNIT:
        return "unit";
    case QUAL_PART_OUTCOME:
        return "outcome";
    case QUAL_PART_CRITERION:
        return "criterion";
    case QUAL_PART_GROUP:
        return "group";
    case QUAL_PART_MEMBER:
        return "member";
    case QUAL_PART_RULE:
        return "rule";
    case QUAL_PART_FACT:
        return "fact";
    case QUAL_PART_ALL:
        break;
    }
    return "?";
}

static const char *field_text(enum qual_field field) {
    static const char *const texts[] = {
        [QUAL_FIELD_WHOLE] = "whole",
        [QUAL_FIELD_NUMBER] = "number",
        [QUAL_FIELD_VERSION] = "version",
        [QUAL_FIELD_TITLE] = "title",
        [QUAL_FIELD_LEVEL] = "level",
        [QUAL_FIELD_CREDIT] = "credit",
        [QUAL_FIELD_GLH] = "glh",
        [QUAL_FIELD_REVIEW] = "review",
        [QUAL_FIELD_URN] = "urn",
        [QUAL_FIELD_DIGEST] = "digest",
        [QUAL_FIELD_VERB] = "verb",
        [QUAL_FIELD_MANDATORY] = "mandatory",
        [QUAL_FIELD_COUNTS] = "counts",
        [QUAL_FIELD_WITHIN] = "within",
        [QUAL_FIELD_KIND] = "kind",
        [QUAL_FIELD_MEASURE] = "measure",
        [QUAL_FIELD_MIN] = "min",
        [QUAL_FIELD_MAX] = "max",
        [QUAL_FIELD_N] = "n",
        [QUAL_FIELD_UNIT] = "unit",
        [QUAL_FIELD_CHOICES] = "choices",
        [QUAL_FIELD_LEVEL_MIN] = "level-min",
        [QUAL_FIELD_LEVEL_MAX] = "level-max",
        [QUAL_FIELD_GAINED] = "gained",
    };
    const char *text = (size_t)field < sizeof texts / sizeof texts[0] ? texts[field] : NULL;

    return text == NULL ? "?" : text;
}

/* add_thing - the name of what a change is about */
static void add_thing(struct text *out, enum qual_part part, const qual_side *side) {
    switch (part) {
    case QUAL_PART_UNIT:
        text_format(out, " %s", qual_unit_urn(side->unit).text);
        break;
    case QUAL_PART_OUTCOME:
        text_format(out, " %s %u", qual_unit_urn(side->unit).text,
                    qual_outcome_number(side->outcome));
        break;
    case QUAL_PART_CRITERION:
        text_format(out, " %s %u.%u", qual_unit_urn(side->unit).text,
                    qual_outcome_number(side->outcome), qual_criterion_number(side->criterion));
        break;
    case QUAL_PART_GROUP:
        text_format(out, " %s", qual_group_letter(side->group));
        break;
    case QUAL_PART_MEMBER:
        text_format(out, " %s %s", qual_group_letter(side->group), qual_unit_urn(side->unit).text);
        break;
    case QUAL_PART_RULE:
        text_format(out, " %s", qual_rule_id(side->rule));
        break;
    case QUAL_PART_FACT:
        text_format(out, " %s %s", side->fact.name, side->fact.value);
        break;
    case QUAL_PART_SPEC:
    case QUAL_PART_ALL:
        break;
    }
}

static bool write_change(void *context, const qual_change *change) {
    struct text *out = context;
    const qual_side *side = change->after.present ? &change->after : &change->before;

    assert_true(change->before.present || change->after.present);
    text_format(out, "%s %s %s", part_text(change->part), field_text(change->field),
                !change->before.present  ? "added"
                : !change->after.present ? "removed"
                                         : "changed");
    add_thing(out, change->part, side);
    text_add_char(out, '\n');
    return true;
}

static qual_spec spec_of(const char *xml) {
    const struct spec_model *model = read_text(xml);

    if (model == NULL)
        fail_msg("%s", findings.items[0].message);
    return qual_spec_at(spec_build(model, &findings, &arena), 0);
}

static const char *differences(qual_spec before, qual_spec after, const qual_pairing *pairing,
                               uint32_t parts) {
    struct text out = {.arena = &arena};

    assert_true(qual_diff(before, after, pairing, parts, write_change, &out));
    text_add_char(&out, '\0');
    return out.bytes;
}

static void every_difference_is_told_once(void **state) {
    (void)state;
    assert_string_equal(differences(spec_of(OLD), spec_of(NEW), NULL, QUAL_PART_ALL), expected);
}

static void a_specification_is_like_itself(void **state) {
    qual_spec spec = spec_of(OLD);

    (void)state;
    assert_string_equal(differences(spec, spec, NULL, QUAL_PART_ALL), "");
    assert_string_equal(differences(spec, spec_of(OLD), NULL, QUAL_PART_ALL), "");
}

static void only_the_parts_asked_for_are_told(void **state) {
    (void)state;
    assert_string_equal(
        differences(spec_of(OLD), spec_of(NEW), NULL, QUAL_PART_RULE | QUAL_PART_MEMBER),
        "member whole removed M F/999/0002\n"
        "rule min changed total\n"
        "rule max changed total\n"
        "rule choices changed core\n"
        "rule whole removed ways\n");
}

static void units_may_be_paired_by_the_caller(void **state) {
    /* Old: D, F, H. New: J, D, H. F is to be J. */
    static const uint32_t to_new[] = {2, 1, 3};
    static const uint32_t to_old[] = {2, 1, 3};
    const qual_pairing pairing = {to_new, to_old};

    (void)state;
    assert_string_equal(
        differences(spec_of(OLD), spec_of(NEW), &pairing, QUAL_PART_UNIT | QUAL_PART_MEMBER),
        "unit level changed D/999/0001\n"
        "unit urn changed J/999/0004\n"
        "member whole removed M F/999/0002\n");
}

/* stop_after - go on until so many changes have been told */
static bool stop_after(void *context, const qual_change *change) {
    size_t *left = context;

    (void)change;
    return --*left > 0;
}

static void the_walk_can_be_stopped_anywhere(void **state) {
    qual_spec before = spec_of(OLD), after = spec_of(NEW);

    (void)state;
    for (size_t i = 1; i <= 22; i++) {
        size_t left = i;

        assert_false(qual_diff(before, after, NULL, QUAL_PART_ALL, stop_after, &left));
        assert_int_equal(left, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_difference_is_told_once),     TEST(a_specification_is_like_itself),
        TEST(only_the_parts_asked_for_are_told), TEST(units_may_be_paired_by_the_caller),
        TEST(the_walk_can_be_stopped_anywhere),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
