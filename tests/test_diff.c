/* test_diff.c - what qualc diff finds: every kind of change, both ways round */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/spec_read.h"
#include "diff/compare.h"
#include "diff/diff_render.h"
#include "diff_apply.h"
#include "diff_edits.h"
#include "image/spec_build.h"
#include "reading.h"
#include "show/show.h"

/* Random specifications in which several things are changed at once. */
#define RANDOM_PAIRS 300
#define RANDOM_EDITS 6

/* version_of - read and build; fails the test when there is an error */
static struct version version_of(const char *xml) {
    struct source *source = arena_alloc(&arena, sizeof *source);
    struct version version;
    const qual_image *image;

    *source = (struct source){.name = "made.xml", .bytes = xml, .length = strlen(xml)};
    findings = (struct findings){.arena = &arena};
    findings_next_file(&findings);
    version.model = spec_read(source, &findings);
    image = version.model == NULL ? NULL : spec_build(version.model, &findings, &arena);
    if (image == NULL)
        fail_msg("%s\n%s", findings.items[0].message, xml);
    version.spec = qual_spec_at(image, 0);
    return version;
}

static const struct report *compare_texts(const char *before, const char *after) {
    return compare_versions(&arena, version_of(before), version_of(after), ACCEPTANCE_WORK_LIMIT);
}

static unsigned mirror_of(unsigned id) {
    unsigned mirror = change_kind_find(id)->mirror;

    return mirror == 0 ? id : mirror;
}

/* The table -------------------------------------------------------------------------- */

static void every_kind_has_a_mirror_or_a_reason(void **state) {
    size_t count;
    const struct change_kind *kinds = change_kinds(&count);

    (void)state;
    for (size_t i = 0; i < count; i++) {
        assert_true(i == 0 || kinds[i - 1].id < kinds[i].id);
        assert_true((kinds[i].mirror == 0) == (kinds[i].itself != NULL));
        if (kinds[i].mirror != 0) {
            const struct change_kind *mirror = change_kind_find(kinds[i].mirror);

            assert_non_null(mirror);
            assert_int_equal(mirror->mirror, kinds[i].id);
            assert_int_equal(mirror->area, kinds[i].area);
        }
    }
}

/* Edits ------------------------------------------------------------------------------ */

static int compare_ids(const void *a, const void *b) {
    const unsigned *left = a, *right = b;

    return *left < *right ? -1 : *left > *right;
}

/* ids_text - the ids of a list in order */
static const char *ids_text(unsigned *ids, size_t count) {
    struct text text = {.arena = &arena};

    if (count > 0)
        qsort(ids, count, sizeof *ids, compare_ids);
    for (size_t i = 0; i < count; i++)
        text_format(&text, " Q%04u", ids[i]);
    text_add_char(&text, '\0');
    return text.bytes;
}

static const char *report_ids(const struct report *report) {
    unsigned *ids = arena_array(&arena, report->changes.count + 1, sizeof *ids);

    for (size_t i = 0; i < report->changes.count; i++)
        ids[i] = report->changes.items[i].kind->id;
    return ids_text(ids, report->changes.count);
}

static const char *edit_ids(const struct edit *edit, bool mirrored) {
    unsigned ids[EDIT_CHANGES];
    size_t count = 0;

    for (; count < EDIT_CHANGES && edit->ids[count] != 0; count++)
        ids[count] = mirrored ? mirror_of(edit->ids[count]) : edit->ids[count];
    return ids_text(ids, count);
}

static void an_edit_makes_its_changes_both_ways_round(void **state) {
    const char *base = file_text(DIFF_BASE);
    size_t count;
    const struct edit *edits = edits_list(&count);

    (void)state;
    for (size_t i = 0; i < count; i++) {
        const char *edited = edit_apply(&arena, base, &edits[i]);
        const char *found, *expected;

        assert_non_null(edited);
        found = report_ids(compare_texts(base, edited));
        expected = edit_ids(&edits[i], false);
        if (strcmp(found, expected) != 0)
            fail_msg("edit %zu, '%s': expected%s, found%s", i, edits[i].to, expected, found);
        found = report_ids(compare_texts(edited, base));
        expected = edit_ids(&edits[i], true);
        if (strcmp(found, expected) != 0)
            fail_msg("edit %zu, '%s', undone: expected%s, found%s", i, edits[i].to, expected,
                     found);
    }
}

/* Two whole specifications come from folders only; tests/diff.sh looks at those. */
static bool is_of_folders(unsigned id) {
    return id == CHANGE_SPECIFICATION_ADDED || id == CHANGE_SPECIFICATION_REMOVED;
}

static void every_kind_has_an_edit(void **state) {
    size_t kind_count, edit_count;
    const struct change_kind *kinds = change_kinds(&kind_count);
    const struct edit *edits = edits_list(&edit_count);

    (void)state;
    for (size_t i = 0; i < kind_count; i++) {
        bool found = is_of_folders(kinds[i].id);

        for (size_t j = 0; j < edit_count; j++)
            for (size_t k = 0; k < EDIT_CHANGES && edits[j].ids[k] != 0; k++)
                found |=
                    edits[j].ids[k] == kinds[i].id || mirror_of(edits[j].ids[k]) == kinds[i].id;
        if (!found)
            fail_msg("no edit makes a change of the kind %s", kinds[i].name);
    }
}

static void a_version_is_like_itself(void **state) {
    static const char *const files[] = {DIFF_BASE, "tests/data/sample.xml",
                                        "specs/highfield/600-5469-4/1.3.xml",
                                        "specs/biiab/601-3735-6/1.8.xml"};

    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++) {
        const char *text = file_text(files[i]);
        const struct report *report = compare_texts(text, text);

        assert_int_equal(report->changes.count, 0);
        assert_int_equal(report->verdict, ACCEPTANCE_EQUAL);
    }
}

/* Matching ------------------------------------------------------------------------------ */

static const char hand_squeezed[] =
    "urn=\"L/999/0006\" number=\"SA6\" title=\"Squeeze fruit by hand\" level=\"2\" "
    "credit=\"8\" glh=\"40\"/>";

/* successor - the base with another unit in place of L/999/0006, in its group too */
static const char *successor(const char *base, const char *unit) {
    const struct edit edit = {
        {0}, hand_squeezed, unit, "<member unit=\"L/999/0006\"/>", "<member unit=\"T/999/0009\"/>"};
    const char *text = edit_apply(&arena, base, &edit);

    assert_non_null(text);
    return text;
}

/* find_change - the first change of a kind; NULL when there is none */
static const struct change *find_change(const struct report *report, unsigned id) {
    for (size_t i = 0; i < report->changes.count; i++)
        if (report->changes.items[i].kind->id == id)
            return &report->changes.items[i];
    return NULL;
}

static void a_stated_successor_is_believed(void **state) {
    const char *base = file_text(DIFF_BASE);
    const char *text =
        successor(base, "urn=\"T/999/0009\" number=\"SA6\" title=\"Blend\" level=\"4\">"
                        "<replaces unit=\"L/999/0006\"/></unit>");
    const struct change *change;

    (void)state;
    change = find_change(compare_texts(base, text), CHANGE_UNIT_REPLACED);
    assert_non_null(change);
    assert_int_equal(change->confidence, 0);
    assert_string_equal(change->subject, "L/999/0006");
    assert_string_equal(change->message, "T/999/0009 stands in place of L/999/0006, as stated");
    change = find_change(compare_texts(text, base), CHANGE_UNIT_REPLACED);
    assert_non_null(change);
    assert_string_equal(change->message, "L/999/0006 stands in place of T/999/0009, as stated");
}

static void a_likely_successor_is_found_and_its_likeness_said(void **state) {
    const char *base = file_text(DIFF_BASE);
    const struct change *change = find_change(
        compare_texts(base, successor(base, "urn=\"T/999/0009\" title=\"Squeeze fruit by hand\" "
                                            "level=\"2\" credit=\"4\" glh=\"40\"/>")),
        CHANGE_UNIT_REPLACED);

    (void)state;
    assert_non_null(change);
    /* Title 40 and level 10 of the 60 that both state. */
    assert_int_equal(change->confidence, 83);
}

static void what_is_not_like_enough_is_no_successor(void **state) {
    const char *base = file_text(DIFF_BASE);
    const struct report *report =
        compare_texts(base, successor(base, "urn=\"T/999/0009\" title=\"Blend\" level=\"2\" "
                                            "credit=\"4\" glh=\"40\"/>"));

    (void)state;
    assert_null(find_change(report, CHANGE_UNIT_REPLACED));
    assert_non_null(find_change(report, CHANGE_UNIT_ADDED));
    assert_non_null(find_change(report, CHANGE_UNIT_REMOVED));
}

static void of_two_that_are_as_like_neither_is_the_successor(void **state) {
    static const struct edit also = {{0},
                                     "<member unit=\"T/999/0009\"/>",
                                     "<member unit=\"T/999/0009\"/><member unit=\"M/999/0007\"/>",
                                     NULL,
                                     NULL};
    const char *base = file_text(DIFF_BASE);
    const char *text = edit_apply(
        &arena,
        successor(base, "urn=\"T/999/0009\" title=\"Squeeze fruit by hand\" level=\"2\" "
                        "credit=\"8\"/>\n<unit urn=\"M/999/0007\" title=\"Squeeze fruit by "
                        "hands\" level=\"2\" credit=\"8\"/>"),
        &also);
    const struct report *report = compare_texts(base, text);

    (void)state;
    assert_null(find_change(report, CHANGE_UNIT_REPLACED));
    assert_non_null(find_change(report, CHANGE_UNIT_REMOVED));
}

static void an_insertion_says_what_it_renumbers(void **state) {
    static const struct edit insertion = {
        {0},
        "      <criterion number=\"1.2\" verb=\"explain\" digest=\"1200000000000000\"/>\n"
        "      <criterion number=\"1.3\" verb=\"list\" digest=\"1300000000000000\"/>\n",
        "      <criterion number=\"1.2\" verb=\"name\" digest=\"9900000000000000\"/>\n"
        "      <criterion number=\"1.3\" verb=\"explain\" digest=\"1200000000000000\"/>\n"
        "      <criterion number=\"1.4\" verb=\"list\" digest=\"1300000000000000\"/>\n",
        NULL,
        NULL};
    const char *base = file_text(DIFF_BASE);
    const struct report *report = compare_texts(base, edit_apply(&arena, base, &insertion));
    const struct change *change = &report->changes.items[0];

    (void)state;
    assert_int_equal(report->changes.count, 1);
    assert_int_equal(change->kind->id, CHANGE_CRITERION_ADDED);
    assert_string_equal(change->subject, "D/999/0001 1.2");
    assert_string_equal(change->message,
                        "an assessment criterion was added; 2 others are renumbered");
    assert_int_equal(change->renumbered_count, 2);
    assert_string_equal(change->renumbered[0].from, "1.2");
    assert_string_equal(change->renumbered[0].to, "1.3");
    assert_string_equal(change->renumbered[1].from, "1.3");
    assert_string_equal(change->renumbered[1].to, "1.4");
}

static void a_removal_points_at_what_it_stood_in(void **state) {
    static const struct edit removal = {
        {0},
        "      <criterion number=\"1.3\" verb=\"list\" digest=\"1300000000000000\"/>\n",
        "",
        NULL,
        NULL};
    const char *base = file_text(DIFF_BASE);
    const struct report *report = compare_texts(base, edit_apply(&arena, base, &removal));
    const struct change *change = &report->changes.items[0];
    const char *line = "<outcome number=\"1\" digest=\"1000000000000000\">";

    (void)state;
    assert_int_equal(change->kind->id, CHANGE_CRITERION_REMOVED);
    assert_memory_equal(change->where.source->bytes + change->where.span.from, line, strlen(line));
    assert_memory_equal(change->also.source->bytes + change->also.span.from, removal.from + 6, 24);
}

static void a_fingerprint_is_of_id_subject_and_values(void **state) {
    static const struct edit edit = {{0}, "credit=\"37\"", "credit=\"38\"", NULL, NULL};
    const char *base = file_text(DIFF_BASE);
    const struct report *report = compare_texts(base, edit_apply(&arena, base, &edit));
    const struct change *change = &report->changes.items[0];

    (void)state;
    assert_int_equal(report->changes.count, 1);
    /* FNV-1a of "Q0609" NUL "credit" NUL "37" NUL "38" NUL, from another implementation. */
    assert_true(change->fingerprint == UINT64_C(0x8588D26B029A0179));
}

/* Severity ----------------------------------------------------------------------------------- */

#define TOTAL "measure=\"credits\" min=\"25\""
#define BARRED "    <at-most id=\"barred\" n=\"1\" units=\"H/999/0003 J/999/0004\"/>\n"

/* severity_of - how severe the change of a kind is between the base and the base with an edit */
static enum change_severity severity_of(struct edit edit, unsigned id, uint64_t work_limit) {
    const char *base = file_text(DIFF_BASE);
    const struct report *report = compare_versions(
        &arena, version_of(base), version_of(edit_apply(&arena, base, &edit)), work_limit);
    const struct change *change = find_change(report, id);

    assert_non_null(change);
    return change->severity;
}

static void severity_follows_from_the_acceptance(void **state) {
    static const struct edit shrunk = {{0}, TOTAL, "measure=\"credits\" min=\"30\"", BARRED, ""};
    static const struct edit grown = {{0}, BARRED, "", NULL, NULL};
    static const struct edit inert = {{0}, TOTAL, "measure=\"credits\" min=\"24\"", NULL, NULL};

    (void)state;
    assert_int_equal(severity_of(shrunk, CHANGE_AMOUNT_TIGHTENED, ACCEPTANCE_WORK_LIMIT),
                     CHANGE_BREAKING);
    assert_int_equal(severity_of(shrunk, CHANGE_AT_MOST_REMOVED, ACCEPTANCE_WORK_LIMIT),
                     CHANGE_COMPATIBLE);
    assert_int_equal(severity_of(grown, CHANGE_AT_MOST_REMOVED, ACCEPTANCE_WORK_LIMIT),
                     CHANGE_COMPATIBLE);
    /* Whoever has the core and a drink has 25 credits, so the rule says nothing. */
    assert_int_equal(severity_of(inert, CHANGE_AMOUNT_LOOSENED, ACCEPTANCE_WORK_LIMIT),
                     CHANGE_COMPATIBLE);
}

static void some_change_answers_for_an_award_lost(void **state) {
    /* A unit more is more to choose from, unless all of its group are asked for. */
    static const struct edit added = {
        {0},
        "    <member unit=\"F/999/0002\"/>\n",
        "    <member unit=\"F/999/0002\"/>\n    <member unit=\"T/999/0009\"/>\n",
        "  <unit urn=\"F/999/0002\"",
        "  <unit urn=\"T/999/0009\" title=\"Rinse\"/>\n  <unit urn=\"F/999/0002\""};
    static const struct edit moved = {
        {0},
        "    <member unit=\"L/999/0006\"/>\n",
        "    <member unit=\"K/999/0005\"/>\n",
        "    <member unit=\"K/999/0005\"/>\n  </group>\n  <group letter=\"B\"",
        "    <member unit=\"L/999/0006\"/>\n  </group>\n  <group letter=\"B\""};

    (void)state;
    assert_int_equal(severity_of(added, CHANGE_UNIT_ADDED, ACCEPTANCE_WORK_LIMIT), CHANGE_BREAKING);
    assert_int_equal(severity_of(moved, CHANGE_UNIT_MOVED, ACCEPTANCE_WORK_LIMIT), CHANGE_BREAKING);
}

static void what_is_undecided_is_dangerous_and_fails(void **state) {
    static const struct edit edit = {{0}, TOTAL, "measure=\"credits\" min=\"24\"", NULL, NULL};
    const char *base = file_text(DIFF_BASE);
    const struct report *report =
        compare_versions(&arena, version_of(base), version_of(edit_apply(&arena, base, &edit)), 1);

    (void)state;
    assert_int_equal(report->verdict, ACCEPTANCE_UNDECIDED);
    assert_int_equal(report->changes.items[0].severity, CHANGE_DANGEROUS);
    assert_true(report_fails(report, CHANGE_BREAKING));
}

static void ages_are_severe_when_somebody_is_shut_out(void **state) {
#define YOUNG "  <age-range from=\"16\" to=\"18\"/>\n"
#define OLDER "  <age-range from=\"19\"/>\n"
    static const struct edit removed = {{0}, YOUNG, "", NULL, NULL};
    static const struct edit joined = {
        {0}, YOUNG OLDER, "  <age-range from=\"16\"/>\n", NULL, NULL};
    static const struct edit gone = {{0}, YOUNG OLDER, "", NULL, NULL};
    const char *base = file_text(DIFF_BASE);
    const struct change *change;

    (void)state;
    assert_int_equal(severity_of(removed, CHANGE_AGES_REMOVED, ACCEPTANCE_WORK_LIMIT),
                     CHANGE_BREAKING);
    assert_int_equal(severity_of(joined, CHANGE_AGES_REMOVED, ACCEPTANCE_WORK_LIMIT),
                     CHANGE_COMPATIBLE);
    assert_int_equal(severity_of(joined, CHANGE_AGES_ADDED, ACCEPTANCE_WORK_LIMIT),
                     CHANGE_COMPATIBLE);
    change = find_change(compare_texts(edit_apply(&arena, base, &gone), base), CHANGE_AGES_ADDED);
    assert_non_null(change);
    assert_int_equal(change->severity, CHANGE_BREAKING);
}

/* Random edits ------------------------------------------------------------------------ */

static uint64_t next_random(uint64_t *seed) {
    *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *seed >> 33;
}

/* add_outcomes - a random outline of outcomes and criteria out of a small stock of wordings */
static void add_outcomes(struct text *text, uint64_t *seed) {
    static const char *const verbs[] = {"describe", "explain", "list", "evaluate"};
    unsigned used[2] = {0, 0}; /* no wording twice in a unit */
    unsigned outcome = 0;

    for (size_t i = 0; i < 4; i++) {
        unsigned wording = (unsigned)(next_random(seed) % 8), criterion = 0;

        if ((used[0] & 1U << wording) != 0)
            continue;
        used[0] |= 1U << wording;
        outcome += 1 + (unsigned)(next_random(seed) % 8 / 7);
        text_format(text, "<outcome number=\"%u\" digest=\"f00000000000000%u\">\n", outcome,
                    wording);
        for (size_t j = next_random(seed) % 5; j > 0; j--) {
            unsigned words = (unsigned)(next_random(seed) % 24);

            if ((used[1] & 1U << words) != 0)
                continue;
            used[1] |= 1U << words;
            criterion += 1 + (unsigned)(next_random(seed) % 12 / 11);
            text_format(text, "<criterion number=\"%u.%u\" verb=\"%s\"", outcome, criterion,
                        verbs[words % 4]);
            if (next_random(seed) % 16 > 0)
                text_format(text, " digest=\"c0000000000000%02u\"", words);
            text_add(text, "/>\n");
        }
        text_add(text, "</outcome>\n");
    }
}

/* random_version - the base with some edits made and an outline for one unit */
static const char *random_version(const char *base, uint64_t *seed) {
    static const char place[] =
        "title=\"Squeeze fruit by hand\" level=\"2\" credit=\"8\" glh=\"40\"/>";
    size_t count;
    const struct edit *edits = edits_list(&count);
    struct text outline = {.arena = &arena};
    const struct edit put = {.from = place};
    struct edit outlined = put;
    const char *text = base, *edited;

    for (size_t i = next_random(seed) % RANDOM_EDITS; i > 0; i--) {
        edited = edit_apply(&arena, text, &edits[next_random(seed) % count]);
        if (edited != NULL)
            text = edited;
    }
    text_format(&outline, "%.*s>\n", (int)(sizeof place - 3), place);
    add_outcomes(&outline, seed);
    text_add(&outline, "</unit>");
    text_add_char(&outline, '\0');
    outlined.to = outline.bytes;
    edited = edit_apply(&arena, text, &outlined);
    return edited == NULL ? text : edited;
}

/* is_readable - whether edits that were made together leave a specification without error */
static bool is_readable(const char *xml) {
    struct source *source = arena_alloc(&arena, sizeof *source);

    *source = (struct source){.name = "made.xml", .bytes = xml, .length = strlen(xml)};
    findings = (struct findings){.arena = &arena};
    findings_next_file(&findings);
    return spec_read(source, &findings) != NULL;
}

/* mirrored - what a change is called, with its values, seen from one side or from the other */
static const char *mirrored(const struct change *change, bool swap) {
    unsigned id = swap ? mirror_of(change->kind->id) : change->kind->id;
    const char *before = swap ? change->new_value : change->old_value;
    const char *after = swap ? change->old_value : change->new_value;

    /* Which of two things that changed places is the one that moved is open. */
    if (id == CHANGE_CRITERION_MOVED || id == CHANGE_OUTCOME_MOVED ||
        id == CHANGE_CRITERIA_RENUMBERED || id == CHANGE_OUTCOME_RENUMBERED)
        return arena_format(&arena, "Q%04u", id);
    return arena_format(&arena, "Q%04u %s -> %s", id, before == NULL ? "none" : before,
                        after == NULL ? "none" : after);
}

static int compare_texts_in_order(const void *a, const void *b) {
    const char *const *left = a;
    const char *const *right = b;

    return strcmp(*left, *right);
}

static const char *all_mirrored(const struct report *report, bool swap) {
    const char **items = arena_array(&arena, report->changes.count + 1, sizeof *items);
    struct text text = {.arena = &arena};

    for (size_t i = 0; i < report->changes.count; i++)
        items[i] = mirrored(&report->changes.items[i], swap);
    if (report->changes.count > 0)
        qsort(items, report->changes.count, sizeof *items, compare_texts_in_order);
    for (size_t i = 0; i < report->changes.count; i++)
        text_format(&text, "%s\n", items[i]);
    text_add_char(&text, '\0');
    return text.bytes;
}

/* expect_mirror - the changes of one direction are the mirror images of those of the other */
static void expect_mirror(const struct report *forward, const char *before, const char *after) {
    const struct report *backward = compare_texts(after, before);
    const char *there = all_mirrored(forward, false), *back = all_mirrored(backward, true);

    if (strcmp(there, back) != 0)
        fail_msg("there:\n%sback:\n%s", there, back);
    assert_int_equal(forward->verdict == ACCEPTANCE_EQUAL, backward->verdict == ACCEPTANCE_EQUAL);
}

static json_t *shown(qual_spec spec) {
    struct text text = {.arena = &arena};
    json_t *value;

    show_spec_json(&text, spec);
    value = json_loadb(text.bytes, text.length, 0, NULL);
    assert_non_null(value);
    return value;
}

/* expect_applied - what is reported is all that there is: applied to the old it gives the new */
static void expect_applied(const struct report *report) {
    const struct report *pairs[] = {report};
    struct diff_result result = {.pairs = pairs, .pair_count = 1};
    struct text text = {.arena = &arena};
    json_t *changes, *expected = shown(report->after.spec), *applied = shown(report->before.spec);
    char *left, *right;

    diff_json(&text, &result);
    changes = json_loadb(text.bytes, text.length, 0, NULL);
    assert_non_null(changes);
    apply_changes(&arena, applied, json_object_get(changes, "changes"));
    apply_changes(&arena, expected, NULL);
    left = json_dumps(applied, JSON_INDENT(1) | JSON_SORT_KEYS);
    right = json_dumps(expected, JSON_INDENT(1) | JSON_SORT_KEYS);
    assert_non_null(left);
    assert_non_null(right);
    if (strcmp(left, right) != 0) {
        size_t at = 0;

        while (left[at] == right[at])
            at++;
        fail_msg("applied:\n%.200s\nexpected:\n%.200s\nchanges:\n%s",
                 left + (at < 150 ? 0 : at - 150), right + (at < 150 ? 0 : at - 150),
                 all_mirrored(report, false));
    }
    free(left);
    free(right);
    json_decref(changes);
    json_decref(expected);
    json_decref(applied);
}

static void edits_apply(void **state) {
    const char *base = file_text(DIFF_BASE);
    size_t count;
    const struct edit *edits = edits_list(&count);

    (void)state;
    for (size_t i = 0; i < count; i++) {
        const char *edited = edit_apply(&arena, base, &edits[i]);

        expect_applied(compare_texts(base, edited));
        expect_applied(compare_texts(edited, base));
    }
}

static void random_edits_mirror_and_apply(void **state) {
    const char *base = file_text(DIFF_BASE);
    size_t compared = 0;

    (void)state;
    for (uint64_t i = 0; i < RANDOM_PAIRS; i++) {
        uint64_t seed = i + 1;
        const char *before = random_version(base, &seed), *after = random_version(base, &seed);
        const struct report *report;

        if (!is_readable(before) || !is_readable(after))
            continue;
        compared++;
        report = compare_texts(before, after);
        expect_mirror(report, before, after);
        expect_applied(report);
    }
    assert_true(compared > RANDOM_PAIRS / 2);
}

static void real_pairs_apply(void **state) {
    const char *iao = file_text("specs/iao/601-3477-X/unversioned.xml");
    const char *first = file_text("specs/biiab/601-7253-8/2.1.xml");
    const char *second = file_text("specs/biiab/601-7253-8/2.2.xml");

    (void)state;
    expect_applied(compare_texts(first, second));
    expect_applied(compare_texts(second, first));
    expect_applied(compare_texts(iao, second));
    expect_applied(compare_texts(second, iao));
    expect_mirror(compare_texts(iao, second), iao, second);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(every_kind_has_a_mirror_or_a_reason),
        TEST(every_kind_has_an_edit),
        TEST(a_version_is_like_itself),
        TEST(an_edit_makes_its_changes_both_ways_round),
        TEST(a_stated_successor_is_believed),
        TEST(a_likely_successor_is_found_and_its_likeness_said),
        TEST(what_is_not_like_enough_is_no_successor),
        TEST(of_two_that_are_as_like_neither_is_the_successor),
        TEST(an_insertion_says_what_it_renumbers),
        TEST(a_removal_points_at_what_it_stood_in),
        TEST(a_fingerprint_is_of_id_subject_and_values),
        TEST(severity_follows_from_the_acceptance),
        TEST(some_change_answers_for_an_award_lost),
        TEST(what_is_undecided_is_dangerous_and_fails),
        TEST(ages_are_severe_when_somebody_is_shut_out),
        TEST(edits_apply),
        TEST(random_edits_mirror_and_apply),
        TEST(real_pairs_apply),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
