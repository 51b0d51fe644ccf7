/* units.c - the pages of units: where each begins and ends, and what it says */
#include <string.h>
#include <strings.h>

#include "import/import.h"
#include "import/outcome_header.h"
#include "import/outcome_number.h"
#include "import/outcome_settle.h"
#include "import/unit_page.h"
#include "import/unit_start.h"

/* Words that may stand before the title in a heading. */
#define MOST_BEFORE 4

/* read_head - labels and values before the outcomes; returns the index where those begin */
static size_t read_head(struct unit_page *page, size_t from, size_t to) {
    struct import *const import = page->import;

    for (size_t i = from; i < to; i++) {
        const struct document_line *const line = &import->document->lines[i];

        if (line->cell_count == 0 || line->kind == LINE_PAGE || line->kind == LINE_RULE)
            continue;
        if (outcome_parts_begin(line))
            return i;
        if (unit_page_line(page, line))
            import_use(import, line);
    }
    return to;
}

/* resumes - whether the table of outcomes goes on at a line, after others were between */
static bool resumes(const struct outcome_reader *reader, const struct document_line *line,
                    size_t index, size_t to) {
    const struct outcome_number number = outcome_number_read(line->text, strlen(line->text));

    return (line->cell_count > 1 || outcome_parts_header(line) ||
            number.kind == NUMBER_CRITERION) &&
           outcome_parts_resume(reader, index, to);
}

/* report_between - words between two parts of a table, which are of neither */
static void report_between(const struct outcome_reader *reader, size_t from, size_t to) {
    struct import *const import = reader->import;

    for (size_t i = from; i < to; i++) {
        const struct document_line *const line = &import->document->lines[i];

        if (line->cell_count == 0 || line->kind == LINE_PAGE || line->kind == LINE_RULE ||
            import->used[i])
            continue;
        import_use(import, line);
        finding_add(import->findings, 523, import_line(import, line),
                    "words between outcomes and criteria are left out")
            ->subject = reader->subject;
    }
}

/* read_outcomes - the outcomes and criteria, and the labels behind them */
static void read_outcomes(struct outcome_reader *reader, struct unit_page *page, size_t from,
                          size_t to) {
    struct import *const import = reader->import;

    while (from < to) {
        const size_t left = outcome_parts_read(reader, from, to);

        unit_page_break(page);
        for (from = left; from < to; from++) {
            const struct document_line *const line = &import->document->lines[from];

            if (line->cell_count == 0 || line->kind == LINE_PAGE || line->kind == LINE_RULE)
                continue;
            if (from > left && resumes(reader, line, from, to)) {
                report_between(reader, left, from);
                break;
            }
            if (unit_label_ends(line))
                return;
            if (unit_page_line(page, line))
                import_use(import, line);
        }
    }
}

/*
 * without_number - a heading's title without what stands before the title of the
 * structure: "BR1 Ring rounds", "Unit: Ring rounds"
 *
 * What is taken off is the organisation's number where it has a digit.
 */
static struct datum without_number(const struct import *import, struct datum heading,
                                   const char *title, struct datum *number) {
    const char *rest = heading.value;

    if (rest == NULL || title == NULL)
        return heading;
    for (size_t words = 0; words < MOST_BEFORE; words++) {
        size_t length;

        rest = strchr(rest, ' ');
        if (rest == NULL)
            break;
        rest++;
        if (!document_same_words(rest, title) || document_same_words(heading.value, title))
            continue;
        length = (size_t)(rest - heading.value);
        while (length > 0 && strchr(" :-.", heading.value[length - 1]) != NULL)
            length--;
        if (strncasecmp(heading.value, "unit ", 5) != 0 && number->value == NULL &&
            strcspn(heading.value, "0123456789") < length)
            *number =
                import_datum(import, arena_copy(import->arena, heading.value, length), heading.at);
        return import_datum(import, rest, heading.at);
    }
    return heading;
}

/* set_title - what the page's heading says, where no label has said it */
static void set_title(struct unit_page *page, const struct unit_start *start,
                      const struct draft_unit *unit) {
    struct import *const import = page->import;
    struct draft_page *const facts = page->page;

    if (start->number.value != NULL && facts->number.value == NULL)
        facts->number = start->number;
    if (facts->title.value == NULL)
        facts->title = without_number(import, start->title, unit->title.value, &facts->number);
    facts->urn = start->urn.value != NULL ? start->urn : facts->urn;
    facts->at = import_line(import, &import->document->lines[start->first]).span;
    facts->found = true;
}

/* read_unit - one unit's page */
static void read_unit(struct import *import, struct draft_unit *unit,
                      const struct unit_start *start, size_t to) {
    const char *const subject = unit->urn.value != NULL ? unit->urn.value : unit->page.urn.value;
    struct unit_page page = {.import = import, .page = &unit->page, .subject = subject};
    struct outcome_reader reader = {.import = import, .page = &unit->page, .subject = subject};
    size_t outcomes;

    for (size_t i = start->first; i < start->behind; i++)
        import_use(import, &import->document->lines[i]);
    outcomes = read_head(&page, start->head, to);
    set_title(&page, start, unit);
    read_outcomes(&reader, &page, outcomes, to);
    outcome_settle(&reader, unit);
    unit_page_finish(&page, unit);
    if (unit->outcome_count == 0)
        finding_add(import->findings, 532,
                    import_line(import, &import->document->lines[start->first]),
                    "no outcomes and criteria are found on this unit's page")
            ->subject = subject;
}

/* unit_of - the unit of a page; NULL when it has had a page already */
static struct draft_unit *unit_of(struct import *import, const struct unit_start *start) {
    const struct place place = import_line(import, &import->document->lines[start->first]);
    struct draft_unit *unit = draft_unit_find(import->draft, start->urn.value);

    if (unit == NULL) {
        unit = draft_add_unit(import->draft);
        unit->urn = unit->page.urn = start->urn;
        return unit;
    }
    if (!unit->page.found)
        return unit;
    finding_add(import->findings, 536, place, "a second page of this unit; it is not read")
        ->subject = start->urn.value;
    return NULL;
}

void import_units(struct import *import) {
    const struct unit_starts starts = unit_starts_find(import);

    for (size_t i = 0; i < starts.count; i++) {
        const struct unit_start *const start = &starts.items[i];
        struct draft_unit *const unit = unit_of(import, start);

        if (unit != NULL)
            read_unit(import, unit, start,
                      i + 1 < starts.count ? starts.items[i + 1].first
                                           : import->document->line_count);
    }
}
