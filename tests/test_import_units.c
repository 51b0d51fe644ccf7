/* test_import_units.c - the pages of units: outcomes and criteria however they are laid out */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "import/import.h"

/* put - a value, or a dash when it is not stated */
static void put(struct text *out, const char *value, char after) {
    text_add(out, value == NULL ? "-" : value);
    text_add_char(out, after);
}

static void print_page(struct text *out, const struct draft_unit *unit) {
    put(out, unit->page.urn.value, '|');
    put(out, unit->page.number.value, '|');
    put(out, unit->page.title.value, '|');
    put(out, unit->page.level.value, '|');
    put(out, unit->page.credit.value, '|');
    put(out, unit->page.glh.value, '\n');
    if (unit->summary.value != NULL)
        text_format(out, "summary %s\n", unit->summary.value);
    for (size_t i = 0; i < unit->standard_count; i++)
        text_format(out, "standard %s\n",
                    unit->standards[i].code.value != NULL ? unit->standards[i].code.value
                                                          : unit->standards[i].title.value);
}

static void print_outcomes(struct text *out, const struct draft_unit *unit) {
    for (size_t i = 0; i < unit->outcome_count; i++) {
        const struct draft_outcome *const outcome = &unit->outcomes[i];

        text_format(out, "%u%s ", (unsigned)outcome->number, outcome->placed ? "*" : "");
        put(out, outcome->wording.value, '\n');
        for (size_t j = 0; j < outcome->criterion_count; j++) {
            const struct draft_criterion *const criterion = &outcome->criteria[j];

            text_format(out, "%u.%u%s ", (unsigned)criterion->outcome, (unsigned)criterion->number,
                        criterion->placed ? "*" : "");
            put(out, criterion->wording.value, '\n');
        }
    }
}

/* read_text - everything that is read of a document's unit pages, and the findings with their lines
 */
static const char *read_text(struct arena *arena, const char *document) {
    struct source *const source = arena_alloc(arena, sizeof *source);
    struct findings *const findings = arena_alloc(arena, sizeof *findings);
    struct import import = {.arena = arena, .findings = findings};
    struct text out = {.arena = arena};

    *source =
        (struct source){.name = "document.txt", .bytes = document, .length = strlen(document)};
    findings->arena = arena;
    import.document = document_read(arena, source);
    import.draft = arena_alloc(arena, sizeof *import.draft);
    import.draft->arena = arena;
    import.used = arena_array(arena, import.document->line_count + 1, sizeof *import.used);
    import.line_start =
        arena_array(arena, import.document->line_count + 1, sizeof *import.line_start);
    import.line_total = import.document->line_count;
    import_units(&import);
    for (size_t i = 0; i < import.draft->unit_count; i++) {
        print_page(&out, &import.draft->units[i]);
        print_outcomes(&out, &import.draft->units[i]);
    }
    for (size_t i = 0; i < findings->count; i++)
        text_format(&out, "Q%04u at %zu\n", findings->items[i].kind->id,
                    source_position(source, findings->items[i].where.span.from).line);
    text_add_char(&out, '\0');
    return out.bytes;
}

static void expect(const char *document, const char *expected) {
    struct arena arena = {0};
    jmp_buf out_of_memory;

    arena.out_of_memory = &out_of_memory;
    if (setjmp(out_of_memory) != 0)
        fail_msg("out of memory");
    assert_string_equal(read_text(&arena, document), expected);
    arena_free(&arena);
}

/* A page's head that most documents here begin with, of two lines. */
#define HEAD                                                                                       \
    "Keep tools in order\n"                                                                        \
    "Unit reference\tJ/500/1234\n"
#define PAGE "J/500/1234|-|Keep tools in order|-|-|-\n"
#define HEADER "Learning outcomes\tAssessment criteria\n"

/* Pages ------------------------------------------------------------------- */

static void a_page_is_known_by_a_label(void **state) {
    (void)state;
    expect("Keep tools in order\n\n"
           "Unit Reference\tJ/500/1234\n"
           "Our Reference\tT7\n"
           "Level\t2\n"
           "Credit Value\t5\n"
           "Guided Learning (GL)\t45\n"
           "Unit Summary\tThis unit is about tools.\n" HEADER
           "1. Know the tools\t1.1 Name each tool 1.2 Explain each use\n",
           "J/500/1234|-|Keep tools in order|2|5|45\n"
           "summary This unit is about tools.\n"
           "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use\n");
}

static void a_page_is_known_by_a_heading(void **state) {
    (void)state;
    expect("**Unit 7: Keep tools in order**\n\n"
           "Unit number: J/500/1234  \n Credit: 5  \n GLH: 33  \n Level: 1\n\n"
           "**Unit Introduction**\n\nTools are kept.\n\nThey are cleaned.\n\n" HEADER
           "1. Know the tools\t1.1 name each tool\n",
           "J/500/1234|7|Keep tools in order|1|5|33\n"
           "summary Tools are kept. They are cleaned.\n"
           "1 Know the tools\n1.1 name each tool\n");
}

static void a_page_is_known_by_its_reference(void **state) {
    (void)state;
    expect("Unit J/500/1234\n\nKeep tools in order\n\n" HEADER
           "1 Know the tools\t1.1 Name each tool\n\n"
           "Unit L/500/1235 Sell tools\n\n" HEADER "1 Know the price\t1.1 State each price\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n"
                "L/500/1235|-|Sell tools|-|-|-\n1 Know the price\n1.1 State each price\n");
}

static void a_label_of_the_title_may_hold_the_reference(void **state) {
    (void)state;
    expect(
        "Title:\tJ/500/1234 Keep tools in order\nLevel:\t2\nCredit value:\t4\nGLH:\t35\n" HEADER
        "1. Know the tools\t1.1 Name each tool\n"
        "Additional information about this unit\t\nN/A\n"
        "Unit aim (s)\tThis unit is about tools.\n"
        "Assessment requirements\tN/A\n"
        "Details of the relationship of the unit and\tUnit T1 \xE2\x80\x93 Tools Unit T2 - Shops\n"
        "relevant national occupational standards\tUnit T3\n",
        "J/500/1234|-|Keep tools in order|2|4|35\n"
        "summary This unit is about tools.\n"
        "standard T1\nstandard T2\nstandard T3\n"
        "1 Know the tools\n1.1 Name each tool\n");
}

static void labels_and_values_may_stand_on_lines_of_their_own(void **state) {
    (void)state;
    expect("Keep tools in order\n\nUnit reference\nJ/500/1234\nLevel\nCredit value\nGLH\n3\n4\n35\n"
           "Learning outcomes\nThe learner will\nAssessment criteria\nThe learner can\n"
           "1. Know the tools\n1.1\nName each tool\n1.2\nExplain each use\n",
           "J/500/1234|-|Keep tools in order|3|4|35\n"
           "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use\n");
}

static void a_list_of_references_is_no_page(void **state) {
    (void)state;
    expect("Units\n\nJ/500/1234 Keep tools in order\nL/500/1235 Sell tools\n\n"
           "Learning outcomes and assessment criteria\n\n"
           "Each unit has some, and they are shown below.\n\n" HEAD HEADER
           "1. Know the tools\t1.1 Name each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n");
}

static void what_follows_the_last_unit_is_not_read(void **state) {
    (void)state;
    expect(HEAD HEADER
           "1. Know the tools\t1.1 Name each tool\n\n"
           "### Appendix 3: Samples\n\n"
           "Learning Outcome\tAssessment Criteria\tEvidence\n1.\t1.1\tObs\n2.\t2.1\tQ\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n");
}

static void a_summary_that_lost_its_label_is_found(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t1.1 Name each tool\n"
                       "Assessment requirements\tThis unit aims at order. N/A\n",
           PAGE "summary This unit aims at order.\n1 Know the tools\n1.1 Name each tool\n"
                "Q0534 at 5\n");
}

/* Layouts ----------------------------------------------------------------- */

static void numbers_may_have_a_column(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t1.1\tName each tool\n\t1.2\tExplain each use\n"
                       "2. Keep tools\t2.1\tClean each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use\n"
                "2 Keep tools\n2.1 Clean each tool\n");
}

static void outcomes_may_have_a_column_for_their_numbers(void **state) {
    (void)state;
    expect(HEAD HEADER "3.\tKnow the\t3.1 Name each\n\ttools\ttool\n\t\t3.2 Explain each use\n",
           PAGE "3 Know the tools\n3.1 Name each tool\n3.2 Explain each use\nQ0525 at 4\n");
}

static void columns_of_spaces_are_read_apart(void **state) {
    (void)state;
    expect(HEAD "Learning outcomes         Assessment criteria\n"
                "The learner will          The learner can\n"
                "1. Know the tools of      1.1 Name each tool that is kept\n"
                "   the workshop               in the workshop\n"
                "                          1.2 Explain each use\n"
                "2. Keep tools             2.1 Clean each tool\n",
           PAGE "1 Know the tools of the workshop\n"
                "1.1 Name each tool that is kept in the workshop\n1.2 Explain each use\n"
                "2 Keep tools\n2.1 Clean each tool\n");
}

static void paragraphs_and_items_of_markup_are_criteria(void **state) {
    (void)state;
    expect(
        HEAD HEADER
        "<p><b>1. Know the tools</b></p>\t<p>1.1 name each tool</p> <p>1.2 explain each use</p>\n"
        "<p>2. Keep tools</p>\t<ul> <li>2.1 clean each tool</li> <li>2.2 mend each tool</li> "
        "</ul>\n",
        PAGE "1 Know the tools\n1.1 name each tool\n1.2 explain each use\n"
             "2 Keep tools\n2.1 clean each tool\n2.2 mend each tool\n");
}

static void numbers_are_printed_in_many_ways(void **state) {
    (void)state;
    expect(HEAD HEADER "LO1: Know the tools\tAC1.1 Name each tool AC1.2 Explain each use\n"
                       "2) Keep tools\t2.1) Clean each tool 2.2. Mend each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use\n"
                "2 Keep tools\n2.1 Clean each tool\n2.2 Mend each tool\n");
    expect(HEAD "Learning outcome 1: Know the tools\nAssessment criteria\n1.1 Name each tool\n\n"
                "Learning outcome 2: Keep tools\nAssessment criteria\n2.1 Clean each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n2 Keep tools\n2.1 Clean each tool\n");
}

static void numbers_run_into_words(void **state) {
    (void)state;
    expect(HEAD HEADER "1 Know the tools\t<ol>1.1 Name each tool1.2 Explain each use.1.3 Mend it\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use.\n1.3 Mend it\n");
}

static void ten_follows_nine(void **state) {
    (void)state;
    expect(HEAD HEADER "1 Know\t1.1 Name a 1.2 Name b 1.3 Name c 1.4 Name d 1.5 Name e 1.6 Name f "
                       "1.7 Name g 1.8 Name h 1.9 Name i 1.10 Name j 1.11 Name k\n",
           PAGE "1 Know\n1.1 Name a\n1.2 Name b\n1.3 Name c\n1.4 Name d\n1.5 Name e\n1.6 Name f\n"
                "1.7 Name g\n1.8 Name h\n1.9 Name i\n1.10 Name j\n1.11 Name k\n");
}

static void numbers_within_sentences_are_none(void **state) {
    (void)state;
    expect(HEAD HEADER
           "1 Know the tools\t1.1 Name tools of 1.2 metres 1.2 Use version 1.3 of each\n",
           PAGE "1 Know the tools\n1.1 Name tools of 1.2 metres\n1.2 Use version 1.3 of each\n");
}

static void items_of_a_list_belong_to_their_criterion(void **state) {
    (void)state;
    expect(HEAD HEADER "1 Know the tools\t<p>1.1 Name these:</p> <ul> \xE2\x80\xA2 Saws "
                       "\xE2\x80\xA2 Axes <p>1.2 Explain each use</p>\n",
           PAGE "1 Know the tools\n1.1 Name these: Saws Axes\n1.2 Explain each use\n");
    expect(HEAD HEADER "1.\tKnow the tools\t1.1 Name the following\n\t\tSaws\n\t\tAxes\n"
                       "\t\t1.2 Explain each use\n",
           PAGE "1 Know the tools\n1.1 Name the following Saws Axes\n1.2 Explain each use\n");
}

static void a_third_column_is_not_read(void **state) {
    (void)state;
    expect(HEAD "Learning outcomes     Assessment criteria    Guidance\n"
                "The learner will      The learner can\n"
                "1. Know the tools     1.1 Name each tool     Saws and\n"
                "                          that is kept       axes\n"
                "                      1.2 Explain each use   Sawing\n",
           PAGE "1 Know the tools\n1.1 Name each tool that is kept\n1.2 Explain each use\n");
}

static void numbers_above_each_other_stand_beside_longer_sentences(void **state) {
    (void)state;
    expect(HEAD "Learning outcomes         Assessment criteria\n"
                "1. Know the tools of      1.1    Name each tool that is kept\n"
                "   the workshop           1.2    in the workshop Explain why\n"
                "                          1.3    each tool is kept there\n"
                "                                 Describe the use of each tool\n",
           PAGE
           "1 Know the tools of the workshop\n1.1 Name each tool that is kept in the workshop\n"
           "1.2 Explain why each tool is kept there\n1.3 Describe the use of each tool\n"
           "Q0521 at 4\n");
}

static void cells_may_be_wrapped_where_the_line_ends(void **state) {
    (void)state;
    expect("Keep tools in order\nUnit reference\tJ/500/1234\n"
           "Learning outcomes (1 to 2)\tAssessment criteria (1.1 to\n"
           "2.1) The learner can\n"
           "1. Know the tools of the\nworkshop\t1.1 Name each tool that is kept\n"
           "in the workshop 1.2 Explain each\nuse 1.3 Describe each tool that\n"
           "is kept\n2. Keep tools in order\t2.1 Clean\neach tool\n",
           PAGE "1 Know the tools of the workshop\n"
                "1.1 Name each tool that is kept in the workshop\n1.2 Explain each use\n"
                "1.3 Describe each tool that is kept\n2 Keep tools in order\n"
                "2.1 Clean each tool\n");
}

/* Irregularities ---------------------------------------------------------- */

static void numbers_may_stand_beside_all_their_sentences(void **state) {
    (void)state;
    expect(HEAD HEADER
           "1. Know the tools\t1.1 1.2 1.3\tName each tool Explain each use Describe it\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use\n1.3 Describe it\n"
                "Q0521 at 4\n");
    expect(HEAD HEADER "1. Know the tools\t1.11.21.3\tExplain each use Describe it Explain why\n",
           PAGE "1 Know the tools\n1.1 Explain each use\n1.2 Describe it\n1.3 Explain why\n"
                "Q0521 at 4\n");
    expect(HEAD HEADER
           "1. Know the tools\t<p>1.1</p> <p>1.2</p>\t<p>Name each tool</p> <p>Mend it</p>\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Mend it\nQ0521 at 4\n");
}

static void numbers_may_stand_above_their_sentences(void **state) {
    (void)state;
    expect(HEAD "Learning outcomes\nAssessment criteria\n1. Know the tools\n1.1\n1.2\n"
                "Name each tool\nExplain each use\n2. Keep tools\n2.1\nClean each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use\n"
                "2 Keep tools\n2.1 Clean each tool\nQ0521 at 6\n");
}

static void sentences_that_cannot_be_told_apart_are_given_to_nobody(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t1.1 1.2 1.3\tName each tool and explain each use\n",
           PAGE "1 Know the tools\n1.1 -\n1.2 -\n1.3 -\nQ0526 at 4\n");
}

static void lost_numbers_are_given_by_place(void **state) {
    (void)state;
    expect(HEAD HEADER "Know the tools\tDescribe each tool Explain each use\n"
                       "Keep tools\t2.1 Clean each tool\n",
           PAGE "1* Know the tools\n1.1* Describe each tool\n1.2* Explain each use\n"
                "2* Keep tools\n2.1 Clean each tool\nQ0520 at 4\nQ0520 at 4\nQ0520 at 5\n");
    expect(
        HEAD HEADER
        "1. Know the tools\t<p>1.1 Name each tool</p> <p>Explain each use</p> <p>1.3 Mend it</p>\n",
        PAGE "1 Know the tools\n1.1 Name each tool\n1.2* Explain each use\n1.3 Mend it\n"
             "Q0520 at 4\n");
    expect(HEAD "Learning outcomes (1 to 1)\tAssessment criteria (1.1 to 1.2)\n"
                "1. Know the tools\t<p>1.1 Name each tool</p> <p>Explain each use</p>\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2* Explain each use\nQ0520 at 4\n");
}

static void a_sentence_without_a_number_is_left_out(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t<p>1.1 Name each tool</p> <p>Explain each use</p>\n"
                       "2. Keep tools\t2.1 Clean each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n2 Keep tools\n2.1 Clean each tool\n"
                "Q0523 at 4\n");
    expect(HEAD HEADER "1. Know the tools\t1.1 Name each tool Explain each use\n"
                       "2. Keep tools\t2.1 Clean each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool Explain each use\n"
                "2 Keep tools\n2.1 Clean each tool\nQ0538 at 4\n");
}

static void a_number_that_is_skipped_is_reported(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t1.1 Name each tool 1.3 Explain each use\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.3 Explain each use\nQ0525 at 4\n");
}

static void a_number_out_of_order_is_left_out(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t1.1 Name each tool\n\t1.2 Explain each use\n"
                       "\t1.1 Mend each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use\nQ0524 at 6\n");
}

static void a_sentence_goes_on_behind_a_page_break(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t1.1 Name each tool that is\n\n" HEADER
                       "\t<p>kept here</p> <p>1.2 Explain each use</p>\n",
           PAGE "1 Know the tools\n1.1 Name each tool that is kept here\n1.2 Explain each use\n"
                "Q0522 at 7\n");
    expect(HEAD HEADER "1. Know the tools of\t1.1 Name each tool\n\n"
                       "the workshop\t1.2 Explain each use\n",
           PAGE "1 Know the tools of the workshop\n1.1 Name each tool\n1.2 Explain each use\n"
                "Q0522 at 6\n");
}

static void the_words_of_an_outcome_may_come_behind_its_number(void **state) {
    (void)state;
    expect(HEAD HEADER "1\t1.1 Name each tool\n\n" HEADER "Know the tools\t1.2 Explain each use\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Explain each use\nQ0522 at 7\n");
}

static void a_criterion_may_begin_before_its_outcome(void **state) {
    (void)state;
    expect(HEAD HEADER "\t1.1 Name each\n1.\tKnow the tools\ttool\n\t\t1.2 Explain it\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n1.2 Explain it\n");
}

static void the_end_of_a_sentence_may_stand_in_the_next_cell(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t1.1\tName each tool of\n\n"
                       "\t1.2\t<p>the workshop</p> <p>Explain each use</p>\n",
           PAGE "1 Know the tools\n1.1 Name each tool of the workshop\n1.2 Explain each use\n"
                "Q0522 at 6\n");
}

static void debris_of_a_scan_is_left_out(void **state) {
    (void)state;
    expect(HEAD HEADER "1.\tKnow the tools\t1.1 Name each tool\n\tTha tcols af it\t2.1 Clean each\n"
                       "2\tKeep tools\ttool\n\t\tClaen eech Tocl\n\t\t<u> </u>\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n2 Keep tools\n2.1 Clean each tool\n"
                "Q0528 at 5\nQ0523 at 7\n");
}

static void a_range_in_the_heading_is_compared(void **state) {
    (void)state;
    expect(HEAD "Learning outcomes (1 to 2)\tAssessment criteria (1.1 to 2.3)\n"
                "1. Know the tools\t1.1 Name each tool\n2. Keep tools\t2.1 Clean each tool\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n2 Keep tools\n2.1 Clean each tool\n"
                "Q0529 at 3\n");
}

static void criteria_of_grades_are_reported(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\tP1 Name each tool\n",
           PAGE "1 Know the tools\nQ0533 at 4\nQ0523 at 4\nQ0532 at 4\n");
}

static void a_criterion_without_a_verb_is_reported(void **state) {
    (void)state;
    expect(HEAD HEADER "1. Know the tools\t1.1 Tools of the workshop\n",
           PAGE "1 Know the tools\n1.1 Tools of the workshop\nQ0527 at 4\n");
}

static void a_second_page_of_a_unit_is_reported(void **state) {
    (void)state;
    expect("Unit J/500/1234 Keep tools in order\n" HEADER
           "1. Know the tools\t1.1 Name each tool\n\n"
           "Unit L/500/1235 Sell tools\n" HEADER "1. Know the price\t1.1 State it\n\n"
           "Unit J/500/1234 Keep tools in order\n" HEADER "1. Know all\t1.1 Name it\n",
           PAGE "1 Know the tools\n1.1 Name each tool\n"
                "L/500/1235|-|Sell tools|-|-|-\n1 Know the price\n1.1 State it\nQ0536 at 9\n");
}

static void a_figure_that_is_none_is_reported(void **state) {
    (void)state;
    expect(HEAD "Level\tadvanced\nCredit\t4\n" HEADER "1. Know the tools\t1.1 Name each tool\n",
           "J/500/1234|-|Keep tools in order|-|4|-\n1 Know the tools\n1.1 Name each tool\n"
           "Q0531 at 3\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_is_known_by_a_label),
        cmocka_unit_test(a_page_is_known_by_a_heading),
        cmocka_unit_test(a_page_is_known_by_its_reference),
        cmocka_unit_test(a_label_of_the_title_may_hold_the_reference),
        cmocka_unit_test(labels_and_values_may_stand_on_lines_of_their_own),
        cmocka_unit_test(a_list_of_references_is_no_page),
        cmocka_unit_test(what_follows_the_last_unit_is_not_read),
        cmocka_unit_test(a_summary_that_lost_its_label_is_found),
        cmocka_unit_test(numbers_may_have_a_column),
        cmocka_unit_test(outcomes_may_have_a_column_for_their_numbers),
        cmocka_unit_test(columns_of_spaces_are_read_apart),
        cmocka_unit_test(paragraphs_and_items_of_markup_are_criteria),
        cmocka_unit_test(numbers_are_printed_in_many_ways),
        cmocka_unit_test(numbers_run_into_words),
        cmocka_unit_test(ten_follows_nine),
        cmocka_unit_test(numbers_within_sentences_are_none),
        cmocka_unit_test(items_of_a_list_belong_to_their_criterion),
        cmocka_unit_test(a_third_column_is_not_read),
        cmocka_unit_test(numbers_above_each_other_stand_beside_longer_sentences),
        cmocka_unit_test(cells_may_be_wrapped_where_the_line_ends),
        cmocka_unit_test(numbers_may_stand_beside_all_their_sentences),
        cmocka_unit_test(numbers_may_stand_above_their_sentences),
        cmocka_unit_test(sentences_that_cannot_be_told_apart_are_given_to_nobody),
        cmocka_unit_test(lost_numbers_are_given_by_place),
        cmocka_unit_test(a_sentence_without_a_number_is_left_out),
        cmocka_unit_test(a_number_that_is_skipped_is_reported),
        cmocka_unit_test(a_number_out_of_order_is_left_out),
        cmocka_unit_test(a_sentence_goes_on_behind_a_page_break),
        cmocka_unit_test(the_words_of_an_outcome_may_come_behind_its_number),
        cmocka_unit_test(a_criterion_may_begin_before_its_outcome),
        cmocka_unit_test(the_end_of_a_sentence_may_stand_in_the_next_cell),
        cmocka_unit_test(debris_of_a_scan_is_left_out),
        cmocka_unit_test(a_range_in_the_heading_is_compared),
        cmocka_unit_test(criteria_of_grades_are_reported),
        cmocka_unit_test(a_criterion_without_a_verb_is_reported),
        cmocka_unit_test(a_second_page_of_a_unit_is_reported),
        cmocka_unit_test(a_figure_that_is_none_is_reported),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
