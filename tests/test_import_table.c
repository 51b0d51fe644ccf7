/*
 * test_import_table.c - units and groups out of structure tables, in every layout
 *
 * The numbers are given to nobody.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "import/import.h"

struct reading {
    struct arena arena;
    jmp_buf out_of_memory;
    struct source source;
    struct findings findings;
    struct draft draft;
    struct import import;
};

static struct reading *read_text(const char *text) {
    struct reading *const reading = calloc(1, sizeof *reading);
    struct document *document;

    assert_non_null(reading);
    reading->arena.out_of_memory = &reading->out_of_memory;
    if (setjmp(reading->out_of_memory) != 0)
        fail_msg("out of memory");
    reading->source = (struct source){.name = "test", .bytes = text, .length = strlen(text)};
    reading->findings.arena = &reading->arena;
    reading->draft.arena = &reading->arena;
    document = document_read(&reading->arena, &reading->source);
    reading->import = (struct import){.arena = &reading->arena,
                                      .document = document,
                                      .draft = &reading->draft,
                                      .findings = &reading->findings};
    reading->import.used = arena_array(&reading->arena, document->line_count, sizeof(bool));
    reading->import.line_start =
        arena_array(&reading->arena, document->line_count + 1, sizeof(size_t));
    import_structure(&reading->import);
    return reading;
}

static void done(struct reading *reading) {
    arena_free(&reading->arena);
    free(reading);
}

static void add(struct text *text, struct datum datum) {
    text_format(text, " %s", datum.value != NULL ? datum.value : "-");
}

/*
 * describe - groups, units and findings, a line each
 *
 *     A mandatory "Title" < outer: members
 *     reference number "title" level credit hours
 *     Q0505 line
 */
static const char *describe(struct reading *reading) {
    const struct draft *const draft = &reading->draft;
    struct text text = {.arena = &reading->arena};

    for (size_t i = 0; i < draft->group_count; i++) {
        const struct draft_group *const group = &draft->groups[i];

        text_format(&text, "%s %s \"%s\"", group->letter.value,
                    group->mandatory ? "mandatory" : "optional", group->title.value);
        if (group->within.value != NULL)
            text_format(&text, " < %s", group->within.value);
        text_add_char(&text, ':');
        for (size_t k = 0; k < group->members.count; k++)
            add(&text, group->members.items[k]);
        text_add_char(&text, '\n');
    }
    for (size_t i = 0; i < draft->unit_count; i++) {
        const struct draft_unit *const unit = &draft->units[i];

        text_add(&text, unit->urn.value);
        add(&text, unit->number);
        text_format(&text, " \"%s\"", unit->title.value != NULL ? unit->title.value : "");
        add(&text, unit->level);
        add(&text, unit->credit);
        add(&text, unit->glh);
        text_add_char(&text, '\n');
    }
    for (size_t i = 0; i < reading->findings.count; i++) {
        const struct finding *const finding = &reading->findings.items[i];

        text_format(&text, "Q%04u %zu\n", finding->kind->id,
                    source_position(&reading->source, finding->where.span.from).line);
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

static void assert_reads(const char *text, const char *expected) {
    struct reading *const reading = read_text(text);

    assert_string_equal(describe(reading), expected);
    done(reading);
}

/* One table in every layout ----------------------------------------------- */

#define TWO_UNITS                                                                                  \
    "A mandatory \"Mandatory Group A\": T/999/2601 Y/999/2602\n"                                   \
    "T/999/2601 - \"Serve hot drinks\" 2 5 40\n"                                                   \
    "Y/999/2602 - \"Serve cold drinks, and clear away\" 3 4 -\n"

static void tabs(void **state) {
    (void)state;
    assert_reads("Mandatory Group A\n\n"
                 "Unit reference\tUnit title\tLevel\tGLH\tCredit\n"
                 "T/999/2601\tServe hot drinks\t2\t40\t5\n"
                 "Y/999/2602\tServe cold drinks, and clear away\t3\t-\t4\n",
                 TWO_UNITS);
}

static void columns_in_any_order_and_under_other_names(void **state) {
    (void)state;
    assert_reads("Mandatory Group A\n\n"
                 "Credit Value\tGuided Learning Hours\tName of unit\tURN\tUnit Level\n"
                 "5 credits\t40 hours\tServe hot drinks\tT/999/2601\tLevel 2\n"
                 "4\tN/A\tServe cold drinks, and clear away\tY/999/2602\tL3\n",
                 TWO_UNITS);
}

static void pipes(void **state) {
    (void)state;
    assert_reads("### Mandatory Group A\n\n"
                 "| URN | Unit title | Level | Credit | GLH |\n"
                 "|-----|------------|-------|--------|-----|\n"
                 "| T/999/2601 | **Serve hot drinks** | 2 | 5 | 40 |\n"
                 "| Y/999/2602 | Serve cold drinks, and clear away | 3 | 4 | |\n",
                 TWO_UNITS);
}

static void columns_of_spaces_with_titles_wrapped_below(void **state) {
    (void)state;
    assert_reads("   Mandatory Group A\n\n"
                 "   Unit         Unit title             Level   Credit   GLH\n"
                 "   reference                                   value\n"
                 "   T/999/2601   Serve hot drinks         2       5      40\n"
                 "   Y/999/2602   Serve cold drinks,       3       4\n"
                 "                and clear away\n",
                 TWO_UNITS "Q0505 6\n");
}

static void columns_of_spaces_with_titles_wrapped_around_the_figures(void **state) {
    (void)state;
    assert_reads("   Mandatory Group A\n\n"
                 "   URN          Unit title             Level   Credit   GLH\n\n"
                 "   T/999/2601   Serve hot drinks         2       5      40\n"
                 "                Serve cold\n"
                 "   Y/999/2602   drinks, and              3       4       -\n"
                 "                clear away\n",
                 TWO_UNITS "Q0505 6\n");
}

static void a_piece_of_title_between_rows_goes_where_it_reads_well(void **state) {
    (void)state;
    assert_reads("Mandatory units\n\nURN          Title                Level   Credit\n"
                 "T/999/2601   Serve hot drinks       2       5\n"
                 "             and clear away\n"
                 "Y/999/2602   Serve cold drinks      2       4\n"
                 "             Clear away all\n"
                 "A/999/2603   that is left           2       3\n",
                 "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602 A/999/2603\n"
                 "T/999/2601 - \"Serve hot drinks and clear away\" 2 5 -\n"
                 "Y/999/2602 - \"Serve cold drinks\" 2 4 -\n"
                 "A/999/2603 - \"Clear away all that is left\" 2 3 -\nQ0505 4\nQ0505 7\n");
}

static void a_piece_of_title_that_may_go_to_either_row_is_doubted(void **state) {
    struct reading *const reading =
        read_text("Mandatory units\n\nURN          Title                Level   Credit\n"
                  "             Serve Hot\n"
                  "T/999/2601   Drinks                 2       5\n"
                  "             Clear Away\n"
                  "Y/999/2602   Cold Drinks            2       4\n");

    (void)state;
    assert_non_null(strstr(describe(reading), "Q0506"));
    done(reading);
}

static void one_cell_on_a_line(void **state) {
    (void)state;
    assert_reads("Mandatory Group A\n\nUnit\nreference\n\nUnit title\n\nLevel\n\nCredit\n\nGLH\n\n"
                 "T/999/2601\n\nServe hot drinks\n\n2\n\n5\n\n40\n\n"
                 "Y/999/2602\n\nServe cold drinks,\nand clear away\n\n3\n\n4\n\n-\n\n"
                 "Entry requirements\n\nThere are none.\n",
                 TWO_UNITS "Q0505 26\n");
}

static void words_of_one_line(void **state) {
    (void)state;
    assert_reads("Mandatory Group A\n"
                 "Level Unit reference Unit title Credit GLH\n"
                 "2 T/999/2601 Serve hot drinks 5 40\n"
                 "3 Y/999/2602 Serve cold drinks, and clear away 4 N/A\n",
                 TWO_UNITS);
}

/* Rows -------------------------------------------------------------------- */

static void two_facts_in_one_column(void **state) {
    (void)state;
    assert_reads("Unit Title\tUnit Number\tLevel\tCredit Value\tGL\n"
                 "Optional Group B Minimum Credit Target \xE2\x80\x93 5\t\t\t\t\n"
                 "Serve hot drinks\tT/999/2601 HD 1\t2\t5\t40\n"
                 "Serve cold drinks\tCD2 (Y/999/2602)\t2\t5\t40\n",
                 "B optional \"Optional Group B\": T/999/2601 Y/999/2602\n"
                 "T/999/2601 HD 1 \"Serve hot drinks\" 2 5 40\n"
                 "Y/999/2602 CD2 \"Serve cold drinks\" 2 5 40\n");
}

static void entry_levels(void **state) {
    (void)state;
    assert_reads(
        "Mandatory units\nURN\tTitle\tLevel\n"
        "T/999/2601\tOne\tEntry 3\nY/999/2602\tTwo\tE2\nA/999/2603\tThree\tEntry Level 1\n",
        "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602 A/999/2603\n"
        "T/999/2601 - \"One\" E3 - -\nY/999/2602 - \"Two\" E2 - -\n"
        "A/999/2603 - \"Three\" E1 - -\n");
}

static void a_row_broken_by_a_line_end_in_its_title(void **state) {
    (void)state;
    assert_reads("Mandatory units\nURN\tTitle\tLevel\tCredit\n"
                 "T/999/2601\tServe hot\ndrinks\t2\t5\nY/999/2602\tServe cold drinks\t2\t4\n",
                 "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602\n"
                 "T/999/2601 - \"Serve hot drinks\" 2 5 -\n"
                 "Y/999/2602 - \"Serve cold drinks\" 2 4 -\nQ0505 3\n");
}

static void a_table_goes_on_behind_a_page_break(void **state) {
    (void)state;
    assert_reads(
        "Mandatory units\nURN\tTitle\tLevel\tCredit\nT/999/2601\tServe hot drinks\t2\t5\n\n"
        "Page 4\n\fThe handbook\n\nURN\tTitle\tLevel\tCredit\n"
        "Y/999/2602\tServe cold drinks\t2\t4\n\nPage 5\n\fThe handbook\n\n"
        "A/999/2603\tClear away\t2\t3\n",
        "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602 A/999/2603\n"
        "T/999/2601 - \"Serve hot drinks\" 2 5 -\n"
        "Y/999/2602 - \"Serve cold drinks\" 2 4 -\nA/999/2603 - \"Clear away\" 2 3 -\n");
}

static void figures_that_are_none_are_reported_and_left_out(void **state) {
    (void)state;
    assert_reads("Mandatory units\nURN\tTitle\tLevel\tCredit\tShelf mark\n"
                 "T/999/2601\tServe hot drinks\t2/3\tS\tx\n",
                 "M mandatory \"Mandatory units\": T/999/2601\n"
                 "T/999/2601 - \"Serve hot drinks\" - - -\nQ0508 2\nQ0507 3\nQ0507 3\n");
}

static void cells_that_are_missing_shift_no_figure(void **state) {
    (void)state;
    /* nothing shows whether 40 is credit or hours */
    assert_reads("Mandatory units\n\nURN\nTitle\nLevel\nCredit\nGLH\n\n"
                 "T/999/2601\nServe hot drinks\n2\n40\nY/999/2602\nServe cold drinks\n2\n5\n40\n",
                 "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602\n"
                 "T/999/2601 - \"Serve hot drinks\" - - -\n"
                 "Y/999/2602 - \"Serve cold drinks\" 2 5 40\nQ0514 9\n");
    /* columns of spaces do */
    assert_reads("Mandatory units\n\nURN          Title                  Level   Credit   GLH\n"
                 "T/999/2601   Serve hot drinks         2                40\n"
                 "Y/999/2602   Serve cold drinks        2       5        40\n",
                 "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602\n"
                 "T/999/2601 - \"Serve hot drinks\" 2 - 40\n"
                 "Y/999/2602 - \"Serve cold drinks\" 2 5 40\n");
}

/* References -------------------------------------------------------------- */

static void scanned_references_are_mended_only_when_the_letter_fits(void **state) {
    (void)state;
    assert_reads("Mandatory units\nURN\tTitle\tLevel\tCredit\n"
                 "T/999/26Ol\tServe hot drinks\t2\t5\nY/999/26OZ\tServe cold drinks\t2\t5\n"
                 "A/999/26Ol\tClear away\t2\t5\n",
                 "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602 A/999/26Ol\n"
                 "T/999/2601 - \"Serve hot drinks\" 2 5 -\n"
                 "Y/999/2602 - \"Serve cold drinks\" 2 5 -\n"
                 "A/999/26Ol - \"Clear away\" 2 5 -\nQ0502 3\nQ0502 4\nQ0503 5\n");
}

static void a_wrong_check_letter_is_written_as_printed(void **state) {
    (void)state;
    assert_reads("Mandatory units\nURN\tTitle\tLevel\tCredit\nL/999/2601\tServe hot drinks\t2\t5\n",
                 "M mandatory \"Mandatory units\": L/999/2601\n"
                 "L/999/2601 - \"Serve hot drinks\" 2 5 -\nQ0503 3\n");
}

static void a_row_without_a_reference_is_reported(void **state) {
    (void)state;
    assert_reads("Mandatory units\nURN\tTitle\tLevel\tCredit\nT/999/2601\tServe hot drinks\t2\t5\n"
                 "illegible\tServe cold drinks\t2\t5\n",
                 "M mandatory \"Mandatory units\": T/999/2601\n"
                 "T/999/2601 - \"Serve hot drinks\" 2 5 -\nQ0501 4\n");
}

static void a_reference_may_stand_on_the_page_of_the_unit_only(void **state) {
    (void)state;
    assert_reads("Mandatory units\nUnit\tTitle\tLevel\tCredit\n201\tServe hot drinks\t2\t5\n"
                 "202\tServe cold drinks\t2\t4\n203\tClear away\t2\t4\n\n"
                 "Unit 201: Serve hot drinks\n\nURN: T/999/2601\n\nServe cold drinks\n\n"
                 "Level\t2\nURN\tY/999/2602\n",
                 "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602\n"
                 "T/999/2601 201 \"Serve hot drinks\" 2 5 -\n"
                 "Y/999/2602 202 \"Serve cold drinks\" 2 4 -\nQ0515 3\nQ0515 4\nQ0501 5\n");
}

/* Groups ------------------------------------------------------------------ */

#define HEADER "URN\tTitle\tLevel\n"
#define ONE "T/999/2601\tOne\t2\n"
#define TWO "Y/999/2602\tTwo\t2\n"
#define THREE "A/999/2603\tThree\t2\n"
#define UNITS_12 "T/999/2601 - \"One\" 2 - -\nY/999/2602 - \"Two\" 2 - -\n"

static void headings_give_letter_title_and_kind(void **state) {
    (void)state;
    assert_reads("Core units \xE2\x80\x93 complete all units\n" HEADER ONE
                 "Optional Unit Group C (minimum 4 credits)\n" HEADER TWO,
                 "M mandatory \"Core units\": T/999/2601\n"
                 "C optional \"Optional Unit Group C\": Y/999/2602\n" UNITS_12);
    assert_reads("Group A - Mandatory Units\n" HEADER ONE "Group B: Options\n" HEADER TWO,
                 "A mandatory \"Group A - Mandatory Units\": T/999/2601\n"
                 "B optional \"Group B: Options\": Y/999/2602\n" UNITS_12);
}

static void headings_within_the_table(void **state) {
    (void)state;
    assert_reads(HEADER "Mandatory units\t\t\n" ONE "Optional Group B\t\t\n" TWO,
                 "M mandatory \"Mandatory units\": T/999/2601\n"
                 "B optional \"Optional Group B\": Y/999/2602\n" UNITS_12);
    assert_reads("Mandatory units\n" HEADER ONE "\nOptional Group B\n\n" TWO,
                 "M mandatory \"Mandatory units\": T/999/2601\n"
                 "B optional \"Optional Group B\": Y/999/2602\n" UNITS_12);
}

static void sentences_and_lists_are_no_headings(void **state) {
    (void)state;
    assert_reads("Mandatory units\n\n- Optional Group B minimum credit: 5\n"
                 "Optional units must be chosen from one group.\n\n" HEADER ONE,
                 "M mandatory \"Mandatory units\": T/999/2601\nT/999/2601 - \"One\" 2 - -\n");
}

static void groups_without_a_letter_are_given_one(void **state) {
    (void)state;
    assert_reads("Mandatory units\n" HEADER ONE "Optional units\n" HEADER TWO,
                 "M mandatory \"Mandatory units\": T/999/2601\n"
                 "O optional \"Optional units\": Y/999/2602\n" UNITS_12 "Q0512 4\n");
}

static void a_group_that_does_not_say_what_it_is(void **state) {
    (void)state;
    assert_reads(
        "Group A\nLearners must complete all units.\n" HEADER ONE "Group B\n" HEADER TWO,
        "A mandatory \"Group A\": T/999/2601\nB optional \"Group B\": Y/999/2602\n" UNITS_12
        "Q0513 5\n");
}

static void groups_within_a_group(void **state) {
    (void)state;
    assert_reads("Optional Group B\n\nGroup B1\n" HEADER ONE "Group B2\n" HEADER TWO,
                 "B optional \"Optional Group B\": T/999/2601 Y/999/2602\n"
                 "B1 optional \"Group B1\" < B: T/999/2601\n"
                 "B2 optional \"Group B2\" < B: Y/999/2602\n" UNITS_12);
}

static void a_unit_in_two_groups(void **state) {
    (void)state;
    assert_reads("Optional Group A\n" HEADER ONE TWO "Optional Group B\n" HEADER TWO THREE,
                 "A optional \"Optional Group A\": T/999/2601 Y/999/2602\n"
                 "B optional \"Optional Group B\": Y/999/2602 A/999/2603\n" UNITS_12
                 "A/999/2603 - \"Three\" 2 - -\nQ0510 7\n");
}

static void pathways_have_groups_of_their_own(void **state) {
    (void)state;
    assert_reads("Kitchen pathway\nMandatory units\n" HEADER ONE
                 "Bar pathway\nMandatory units\n" HEADER TWO,
                 "M mandatory \"Mandatory units\": T/999/2601\n"
                 "M2 mandatory \"Mandatory units\": Y/999/2602\n" UNITS_12 "Q0512 6\n");
}

static void a_column_names_the_group(void **state) {
    (void)state;
    assert_reads("URN\tTitle\tLevel\tM/O\nT/999/2601\tOne\t2\tM\nY/999/2602\tTwo\t2\tO\n",
                 "M mandatory \"Mandatory units\": T/999/2601\n"
                 "O optional \"Optional units\": Y/999/2602\n" UNITS_12 "Q0512 3\n");
}

static void units_under_no_heading(void **state) {
    (void)state;
    assert_reads("All units are listed below\n" HEADER ONE TWO,
                 "M mandatory \"Units\": T/999/2601 Y/999/2602\n" UNITS_12 "Q0511 2\n");
}

/* What is no structure table ---------------------------------------------- */

static void listed_again_is_the_same_unit(void **state) {
    (void)state;
    assert_reads(
        "Contents\nT/999/2601 One\t4\nY/999/2602 Two\t6\n\nMandatory units\n" HEADER ONE TWO
        "\nAppendix\n\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n"
        "a\nb\nc\nd\ne\nURN\tTitle\tLevel\nT/999/2601\tOne\t2\nY/999/2602\tTwo\t3\n",
        "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602\n" UNITS_12 "Q0509 29\n");
}

static void barred_and_exempted_units_are_no_group(void **state) {
    (void)state;
    assert_reads("Mandatory units\n" HEADER ONE TWO
                 "\nBarred units\nUnit\tBarred against\nT/999/2601\tY/999/2602\n"
                 "\nExemptions\nURN\tTitle\tLevel\nA/999/2603\tThree\t2\n",
                 "M mandatory \"Mandatory units\": T/999/2601 Y/999/2602\n" UNITS_12);
}

static void the_page_of_a_unit_is_left_to_others(void **state) {
    struct reading *const reading = read_text("Mandatory units\n" HEADER ONE
                                              "\nUnit 1: One\n\nUnit number: T/999/2601\nLevel\t2\n"
                                              "URN\tTitle\tLevel\nT/999/2601\tOne\t3\n");

    (void)state;
    assert_string_equal(describe(reading), "M mandatory \"Mandatory units\": T/999/2601\n"
                                           "T/999/2601 - \"One\" 2 - -\n");
    assert_true(reading->import.used[2]);
    assert_false(reading->import.used[9]);
    done(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tabs),
        cmocka_unit_test(columns_in_any_order_and_under_other_names),
        cmocka_unit_test(pipes),
        cmocka_unit_test(columns_of_spaces_with_titles_wrapped_below),
        cmocka_unit_test(columns_of_spaces_with_titles_wrapped_around_the_figures),
        cmocka_unit_test(a_piece_of_title_between_rows_goes_where_it_reads_well),
        cmocka_unit_test(a_piece_of_title_that_may_go_to_either_row_is_doubted),
        cmocka_unit_test(one_cell_on_a_line),
        cmocka_unit_test(words_of_one_line),
        cmocka_unit_test(two_facts_in_one_column),
        cmocka_unit_test(entry_levels),
        cmocka_unit_test(a_row_broken_by_a_line_end_in_its_title),
        cmocka_unit_test(a_table_goes_on_behind_a_page_break),
        cmocka_unit_test(figures_that_are_none_are_reported_and_left_out),
        cmocka_unit_test(cells_that_are_missing_shift_no_figure),
        cmocka_unit_test(scanned_references_are_mended_only_when_the_letter_fits),
        cmocka_unit_test(a_wrong_check_letter_is_written_as_printed),
        cmocka_unit_test(a_row_without_a_reference_is_reported),
        cmocka_unit_test(a_reference_may_stand_on_the_page_of_the_unit_only),
        cmocka_unit_test(headings_give_letter_title_and_kind),
        cmocka_unit_test(headings_within_the_table),
        cmocka_unit_test(sentences_and_lists_are_no_headings),
        cmocka_unit_test(groups_without_a_letter_are_given_one),
        cmocka_unit_test(a_group_that_does_not_say_what_it_is),
        cmocka_unit_test(groups_within_a_group),
        cmocka_unit_test(a_unit_in_two_groups),
        cmocka_unit_test(pathways_have_groups_of_their_own),
        cmocka_unit_test(a_column_names_the_group),
        cmocka_unit_test(units_under_no_heading),
        cmocka_unit_test(listed_again_is_the_same_unit),
        cmocka_unit_test(barred_and_exempted_units_are_no_group),
        cmocka_unit_test(the_page_of_a_unit_is_left_to_others),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
