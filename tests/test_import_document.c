/* test_import_document.c - a text as lines and cells, whatever made it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "import/document.h"

static const char *const kinds[] = {"blank", "text", "heading", "bullet",
                                    "row",   "rule", "page",    "contents"};

struct reading {
    struct arena arena;
    jmp_buf out_of_memory;
    struct source source;
    char *bytes;
    struct document *document;
};

static struct reading *read_text(const char *bytes) {
    const size_t length = strlen(bytes);
    struct reading *const reading = calloc(1, sizeof *reading);

    assert_non_null(reading);
    reading->arena.out_of_memory = &reading->out_of_memory;
    if (setjmp(reading->out_of_memory) != 0)
        fail_msg("out of memory");
    reading->bytes = malloc(length + 1);
    assert_non_null(reading->bytes);
    memcpy(reading->bytes, bytes, length + 1);
    reading->source = (struct source){.name = "test", .bytes = reading->bytes, .length = length};
    reading->document = document_read(&reading->arena, &reading->source);
    return reading;
}

static void done(struct reading *reading) {
    arena_free(&reading->arena);
    free(reading->bytes);
    free(reading);
}

/*
 * describe - a document in words
 *
 * A line each, blank ones left out: number, kind, and the cells between bars; the
 * paragraphs of a cell between slashes.
 */
static const char *describe(struct reading *reading) {
    struct text text = {.arena = &reading->arena};

    for (size_t i = 0; i < reading->document->line_count; i++) {
        const struct document_line *const line = &reading->document->lines[i];

        if (line->kind == LINE_BLANK)
            continue;
        text_format(&text, "%zu %s ", line->number, kinds[line->kind]);
        for (size_t c = 0; c < line->cell_count; c++) {
            const struct document_cell *const cell = &line->cells[c];

            text_add(&text, c > 0 ? "|" : "");
            for (size_t p = 0; p < cell->paragraph_count; p++)
                text_format(&text, "%s%s", p > 0 ? " // " : "", cell->paragraphs[p]);
        }
        text_add_char(&text, '\n');
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

static void assert_reads(const char *bytes, const char *expected) {
    struct reading *const reading = read_text(bytes);

    assert_string_equal(describe(reading), expected);
    done(reading);
}

/* Cells ------------------------------------------------------------------- */

static void tabs_part_cells(void **state) {
    (void)state;
    assert_reads("Unit\tLevel\n\nServe tea\t2\t\n", "1 row Unit|Level\n3 row Serve tea|2|\n");
}

static void a_tab_after_a_list_mark_parts_nothing(void **state) {
    (void)state;
    assert_reads("\xE2\x80\xA2\tone\n-\ttwo\n1.1\tthree\n",
                 "1 bullet one\n2 bullet two\n3 row 1.1|three\n");
}

static void pipes_part_cells_in_a_table(void **state) {
    (void)state;
    assert_reads("| Unit | Level |\n|------|:-----:|\n| Tea \\| milk | 2 |\n",
                 "1 row Unit|Level\n2 rule ------|:-----:\n3 row Tea | milk|2\n");
}

static void a_single_pipe_in_prose_parts_nothing(void **state) {
    (void)state;
    assert_reads("tea | milk\n\nplain\n", "1 text tea | milk\n3 text plain\n");
}

static void columns_of_spaces_part_cells(void **state) {
    (void)state;
    assert_reads("Unit ref     Unit title            Level   Credit\n"
                 "T/999/2601   Serve hot drinks      2       5\n"
                 "Y/999/2602   Serve cold drinks     2       -\n",
                 "1 row Unit ref|Unit title|Level|Credit\n"
                 "2 row T/999/2601|Serve hot drinks|2|5\n"
                 "3 row Y/999/2602|Serve cold drinks|2|-\n");
}

static void figures_two_spaces_away_are_cells(void **state) {
    (void)state;
    assert_reads("Serve a very long list of drinks  2  5\n",
                 "1 row Serve a very long list of drinks|2|5\n");
}

static void sentences_two_spaces_apart_are_one_text(void **state) {
    (void)state;
    assert_reads("The first sentence ends.  Another begins here.\n",
                 "1 text The first sentence ends. Another begins here.\n");
}

static void justified_prose_is_one_text(void **state) {
    (void)state;
    assert_reads("words  that  were  set  to  the  full  width  of  a  page  have  wide  gaps\n"
                 "words  that  were  put  to  the  whole width  of  a page  have  wide  gaps\n",
                 "1 text words that were set to the full width of a page have wide gaps\n"
                 "2 text words that were put to the whole width of a page have wide gaps\n");
}

static void a_cell_knows_its_place(void **state) {
    struct reading *const reading = read_text("  caf\xC3\xA9     <b>bar</b>\n");
    const struct document_line *const line = &reading->document->lines[0];

    (void)state;
    assert_int_equal(line->cell_count, 2);
    assert_int_equal(line->cells[0].column, 2);
    assert_int_equal(line->cells[0].width, 4);
    assert_int_equal(line->cells[1].column, 11);
    assert_int_equal(line->cells[1].at.from, 12);
    assert_int_equal(line->cells[1].at.length, 10);
    assert_string_equal(line->cells[1].text, "bar");
    assert_string_equal(line->text, "caf\xC3\xA9 bar");
    done(reading);
}

static void rows_of_an_html_table_are_rows(void **state) {
    (void)state;
    assert_reads("<table><tr><th>Unit</th><th>Level</th></tr><TR><td><p>Serve</p><p>tea</p></td>"
                 "<td></td></TR></table>\nmore\n",
                 "1 row Unit|Level\n1 row Serve // tea|\n2 text more\n");
}

/* Markup ------------------------------------------------------------------ */

static void tags_and_entities_are_gone(void **state) {
    (void)state;
    assert_reads(
        "<p>Tea &amp; <i>milk</i></p> <p>a<br>b</p><ul style=\"x\"><li> > one</li><li>- two\n",
        "1 text Tea & milk // a // b // one // two\n");
    assert_reads("5 < 6 and <unknown> &unknown; &#8217; &#x41; <https://a>\n",
                 "1 text 5 < 6 and <unknown> &unknown; \xE2\x80\x99 A <https://a>\n");
}

static void emphasis_and_links_are_gone(void **state) {
    (void)state;
    assert_reads("a **must** be *read* by __all__ of [us](http://x.y/z) ![p](q)\n",
                 "1 text a must be read by all of us\n");
    assert_reads("2 * 3 * 4, a_b_c, note*, \\*kept\\*\n",
                 "1 text 2 * 3 * 4, a_b_c, note*, *kept*\n");
}

static void bold_words_against_others_are_a_paragraph(void **state) {
    (void)state;
    assert_reads(
        "**Group B**Learners must choose\n<b>Group C</b>Learners must choose\n",
        "1 text Group B // Learners must choose\n2 text Group C // Learners must choose\n");
}

static void headings_are_marked_or_wholly_bold(void **state) {
    struct reading *const reading =
        read_text("## One\n### **Two**\n<h1>Three</h1>\n**Four**\n**Five** six\n");

    (void)state;
    assert_string_equal(describe(reading), "1 heading One\n2 heading Two\n3 heading Three\n"
                                           "4 heading Four\n5 text Five six\n");
    assert_int_equal(reading->document->lines[0].depth, 2);
    assert_int_equal(reading->document->lines[2].depth, 1);
    assert_int_equal(reading->document->lines[3].depth, 7);
    done(reading);
}

static void list_marks_are_gone_but_a_lone_dash_is_a_figure(void **state) {
    (void)state;
    assert_reads(
        "- > both\n  * deeper\n\xEF\x82\xB7 of a symbol font\na\t-\n<li>three</li>\n",
        "1 bullet both\n2 bullet deeper\n3 bullet of a symbol font\n4 row a|-\n5 bullet three\n");
}

static void odd_spaces_and_ligatures_are_plain(void **state) {
    (void)state;
    assert_reads("o\xEF\xAC\x83"
                 "ce\xC2\xA0"
                 "work so\xC2\xAD"
                 "ft\xE2\x80\x8B\n",
                 "1 text office work soft\n");
}

static void rules_are_rules(void **state) {
    (void)state;
    assert_reads("---\n=====\n_\t_\t_\n\xE2\x94\x80\xE2\x94\x80\xE2\x94\x80\n--\n",
                 "1 rule ---\n2 rule =====\n3 rule _|_|_\n4 rule "
                 "\xE2\x94\x80\xE2\x94\x80\xE2\x94\x80\n5 text --\n");
}

/* Files ------------------------------------------------------------------- */

static void any_end_of_line_will_do(void **state) {
    (void)state;
    assert_reads("\xEF\xBB\xBFone\r\ntwo\rthree", "1 text one\n2 text two\n3 text three\n");
}

static void windows_1252_is_read_where_it_is_not_utf8(void **state) {
    (void)state;
    assert_reads("learner\x92s \x93work\x94 \x96 caf\xE9\t\xA3"
                 "5\n",
                 "1 row learner\xE2\x80\x99s \xE2\x80\x9Cwork\xE2\x80\x9D \xE2\x80\x93 "
                 "caf\xC3\xA9|\xC2\xA3"
                 "5\n");
}

static void form_feeds_count_pages(void **state) {
    struct reading *const reading = read_text("one\n\ftwo\n\f\fthree\n");

    (void)state;
    assert_int_equal(reading->document->page_count, 4);
    assert_int_equal(reading->document->lines[1].page, 2);
    assert_int_equal(reading->document->lines[2].page, 4);
    assert_int_equal(reading->document->lines[2].number, 3);
    done(reading);
}

/* Furniture --------------------------------------------------------------- */

static void contents_are_known_by_what_they_lead_to(void **state) {
    (void)state;
    assert_reads("Contents\n\nIntroduction\t3\nThe structure of\nthe award\t5\nUnits 9\n\n"
                 "This sentence is behind the contents.\nCredit\t9\n",
                 "1 text Contents\n3 contents Introduction|3\n4 contents The structure of\n"
                 "5 contents the award|5\n6 contents Units 9\n"
                 "8 text This sentence is behind the contents.\n9 row Credit|9\n");
    assert_reads("Introduction ........ 3\nName ........\n",
                 "1 contents Introduction ........ 3\n2 text Name ........\n");
}

static void numbers_that_count_pages_are_furniture(void **state) {
    (void)state;
    assert_reads("Credit\n7\n\n2\n\fLevel\n3\n\n3\n\fHours\n4\n\n4\n",
                 "1 text Credit\n2 text 7\n4 page 2\n5 text Level\n6 text 3\n8 page 3\n"
                 "9 text Hours\n10 text 4\n12 page 4\n");
    assert_reads("Page 3 of 20\n", "1 page Page 3 of 20\n");
}

static void what_pages_repeat_is_furniture_but_not_the_words_over_columns(void **state) {
    (void)state;
    assert_reads("Handbook, page 1\nLevel\na\nb\nc\n\fHandbook, page 2\nLevel\nd\ne\nf\n"
                 "\fHandbook, page 3\nLevel\ng\nh\ni\n",
                 "1 page Handbook, page 1\n2 text Level\n3 text a\n4 text b\n5 text c\n"
                 "6 page Handbook, page 2\n7 text Level\n8 text d\n9 text e\n10 text f\n"
                 "11 page Handbook, page 3\n12 text Level\n13 text g\n14 text h\n15 text i\n");
}

/* Comparing --------------------------------------------------------------- */

static void words_are_the_same_but_for_their_dress(void **state) {
    (void)state;
    assert_true(document_same_words("Learner\xE2\x80\x99s work", "LEARNERS  WORK."));
    assert_false(document_same_words("work", "works"));
    assert_false(document_same_words("works", "work"));
    assert_true(document_same_words("", " - "));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tabs_part_cells),
        cmocka_unit_test(a_tab_after_a_list_mark_parts_nothing),
        cmocka_unit_test(pipes_part_cells_in_a_table),
        cmocka_unit_test(a_single_pipe_in_prose_parts_nothing),
        cmocka_unit_test(columns_of_spaces_part_cells),
        cmocka_unit_test(figures_two_spaces_away_are_cells),
        cmocka_unit_test(sentences_two_spaces_apart_are_one_text),
        cmocka_unit_test(justified_prose_is_one_text),
        cmocka_unit_test(rows_of_an_html_table_are_rows),
        cmocka_unit_test(a_cell_knows_its_place),
        cmocka_unit_test(tags_and_entities_are_gone),
        cmocka_unit_test(emphasis_and_links_are_gone),
        cmocka_unit_test(bold_words_against_others_are_a_paragraph),
        cmocka_unit_test(headings_are_marked_or_wholly_bold),
        cmocka_unit_test(list_marks_are_gone_but_a_lone_dash_is_a_figure),
        cmocka_unit_test(odd_spaces_and_ligatures_are_plain),
        cmocka_unit_test(rules_are_rules),
        cmocka_unit_test(any_end_of_line_will_do),
        cmocka_unit_test(windows_1252_is_read_where_it_is_not_utf8),
        cmocka_unit_test(form_feeds_count_pages),
        cmocka_unit_test(contents_are_known_by_what_they_lead_to),
        cmocka_unit_test(numbers_that_count_pages_are_furniture),
        cmocka_unit_test(what_pages_repeat_is_furniture_but_not_the_words_over_columns),
        cmocka_unit_test(words_are_the_same_but_for_their_dress),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
