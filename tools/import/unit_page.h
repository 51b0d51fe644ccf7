/* unit_page.h - the labels and values of one unit's page */
#ifndef QUALC_IMPORT_UNIT_PAGE_H
#define QUALC_IMPORT_UNIT_PAGE_H

#include "base/text.h"
#include "import/import.h"
#include "import/unit_label.h"

#define UNIT_PAGE_LABELS 12 /* whose values have not come */

/* Text that a label stands before, and where it begins. */
struct unit_page_text {
    struct text text;
    const struct document_cell *at; /* NULL while there is none */
};

/* A reading of a page. Set import, page and subject; all else zero. */
struct unit_page {
    struct import *import;
    struct draft_page *page;
    const char *subject;

    enum unit_label waiting[UNIT_PAGE_LABELS]; /* labels of values that follow */
    size_t waiting_count;
    enum unit_label current; /* of the text that goes on */
    struct unit_page_text summary, requirements, standards;
    bool summary_done; /* a second label of that kind is not taken */
};

/* unit_page_line - read a line; false when it is neither label nor value */
bool unit_page_line(struct unit_page *page, const struct document_line *line);

/* unit_page_break - what follows goes on with no label before it */
void unit_page_break(struct unit_page *page);

/*
 * unit_page_heading - "Unit 7: title", with or without the colon
 *
 * Sets number and title; the title may be empty.
 */
bool unit_page_heading(const struct document_line *line, const char **number, size_t *number_length,
                       const char **title);

/* unit_page_finish - give the unit its summary and standards */
void unit_page_finish(struct unit_page *page, struct draft_unit *unit);

#endif
