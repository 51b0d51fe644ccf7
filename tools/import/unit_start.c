/* unit_start.c - where the pages of units begin */
#include "import/unit_start.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "import/outcome_number.h"
#include "import/outcome_parts.h"
#include "import/unit_label.h"
#include "import/unit_page.h"
#include "import/urn_in_text.h"

#define LONGEST_LINE 200 /* bytes of a line that may name a unit */
#define LONGEST_LABEL 40 /* of any name, with a colon behind it */
#define LONGEST_TITLE 180
#define NEAR 24  /* lines behind a header that have a number of a criterion */
#define BACK 10  /* lines looked through for the title before a label */
#define AHEAD 60 /* lines looked through for outcomes behind a title */

/* A line that names a unit as a page does. */
struct anchor {
    size_t line;
    bool labelled; /* by a label: the title stands before, or behind a label of its own */
    bool beside;   /* by a label in a row that begins with the title */
    struct urn_in_text urn;
    const struct document_cell *cell;
    const char *rest; /* what stands behind the reference, or before it in a heading */
    size_t rest_length;
};

struct anchors {
    struct anchor *items;
    size_t count, capacity;
};

static const struct document_line *line_at(const struct import *import, size_t index) {
    return &import->document->lines[index];
}

static bool is_empty(const struct document_line *line) {
    return line->cell_count == 0 || line->kind == LINE_PAGE || line->kind == LINE_RULE ||
           line->kind == LINE_CONTENTS;
}

/* Anchors ----------------------------------------------------------------- */

/* cells_of - how many cells of a line have text, and the first two of them */
static size_t cells_of(const struct document_line *line, const struct document_cell *cells[2]) {
    size_t count = 0;

    for (size_t i = 0; i < line->cell_count; i++) {
        if (line->cells[i].text[0] == '\0')
            continue;
        if (count < 2)
            cells[count] = &line->cells[i];
        count++;
    }
    return count;
}

/* may_have_reference - whether a text has digits enough for a unit reference, and is short */
static bool may_have_reference(const char *text) {
    static const char figures[] = "0123456789";
    const size_t length = strnlen(text, LONGEST_LINE + 1);
    size_t digits = 0, at = strcspn(text, figures);

    while (at < length) {
        const size_t run = strspn(text + at, figures);

        digits += run;
        at += run + strcspn(text + at + run, figures);
    }
    return length <= LONGEST_LINE && digits >= 5;
}

/* skip_unit - over "Unit", "Unit 7:" before a reference */
static bool only_unit_before(const char *text, size_t length) {
    size_t at = strspn(text, " (");

    if (at >= length)
        return true;
    if (strncasecmp(text + at, "unit", 4) != 0 && strncasecmp(text + at, "component", 9) != 0)
        return false;
    at += strcspn(text + at, " :(");
    return at + strspn(text + at, " :-.(0123456789") >= length;
}

/* text_anchor - a line of text that is a reference with a title, or nothing else */
static bool text_anchor(const struct document_cell *cell, struct anchor *anchor) {
    const char *const text = cell->text;
    const struct urn_in_text *const urn = &anchor->urn;
    const char *const behind = text + urn->from + urn->length;
    size_t length = strlen(text);

    if (text[length - 1] == '.' || text[length - 1] == ';')
        return false;
    if (only_unit_before(text, urn->from)) {
        anchor->rest = behind + strspn(behind, " :-|)");
        if (strncmp(anchor->rest, "\xE2\x80\x93", 3) == 0)
            anchor->rest += 3 + strspn(anchor->rest + 3, " ");
        anchor->rest_length = strlen(anchor->rest);
        return anchor->rest[0] == '\0' || outcome_text_capital(anchor->rest, anchor->rest_length);
    }
    if (behind[strspn(behind, " )]")] != '\0' || urn->from > LONGEST_TITLE)
        return false;
    anchor->rest = text;
    anchor->rest_length = urn->from;
    while (anchor->rest_length > 0 && strchr(" ([-:", text[anchor->rest_length - 1]) != NULL)
        anchor->rest_length--;
    return text[urn->from - 1] == '(' || text[urn->from - 1] == '[';
}

/* label_before - whether the last line with text before one is the label of a reference */
static bool label_before(const struct import *import, size_t index) {
    while (index-- > 0) {
        const struct document_line *const line = line_at(import, index);

        if (!is_empty(line))
            return line->cell_count == 1 && unit_label_find(line->text) == UNIT_LABEL_REFERENCE;
    }
    return false;
}

static bool ends_with_colon(const char *text, size_t length) {
    while (length > 0 && text[length - 1] == ' ')
        length--;
    return length > 0 && text[length - 1] == ':';
}

/* beside_title - a row of the title, "Unit reference: L/506/2150" and perhaps figures */
static bool beside_title(const struct document_cell *const cells[2], struct anchor *anchor) {
    const char *value;

    if (unit_label_prefix(cells[0]->text, &value) != UNIT_LABEL_NONE ||
        !outcome_text_capital(cells[0]->text, strlen(cells[0]->text)) ||
        unit_label_prefix(cells[1]->text, &value) != UNIT_LABEL_REFERENCE ||
        !urn_in_text(value, &anchor->urn))
        return false;
    anchor->labelled = false;
    anchor->beside = true;
    anchor->rest = cells[0]->text;
    anchor->rest_length = strlen(anchor->rest);
    return true;
}

/* is_anchor - whether a line names a unit as a page does */
static bool is_anchor(const struct import *import, size_t index, struct anchor *anchor) {
    const struct document_line *const line = line_at(import, index);
    const struct document_cell *cells[2] = {NULL, NULL};
    size_t count;
    const char *value;
    enum unit_label label;

    if (is_empty(line) || !may_have_reference(line->text))
        return false;
    count = cells_of(line, cells);
    if (count == 0)
        return false;
    *anchor = (struct anchor){.line = index, .cell = cells[0]};
    if (count >= 2) {
        label = unit_label_find(cells[0]->text);
        anchor->cell = cells[1];
        anchor->labelled = true;
        if (label == UNIT_LABEL_NONE && beside_title(cells, anchor))
            return true;
        return (label == UNIT_LABEL_REFERENCE || label == UNIT_LABEL_TITLE ||
                ends_with_colon(cells[0]->text, strlen(cells[0]->text))) &&
               urn_in_text(cells[1]->text, &anchor->urn) && anchor->urn.from <= 16;
    }
    label = unit_label_prefix(cells[0]->text, &value);
    if (label == UNIT_LABEL_REFERENCE || label == UNIT_LABEL_TITLE) {
        anchor->labelled = true;
        return urn_in_text(value, &anchor->urn) && anchor->urn.from <= 16;
    }
    if (!urn_in_text(cells[0]->text, &anchor->urn))
        return false;
    if (anchor->urn.from > 0 && anchor->urn.from <= LONGEST_LABEL &&
        ends_with_colon(cells[0]->text, anchor->urn.from)) {
        anchor->labelled = true;
        return cells[0]->text[anchor->urn.from + anchor->urn.length] == '\0';
    }
    if (anchor->urn.length < strlen(cells[0]->text))
        return text_anchor(cells[0], anchor);
    anchor->labelled = label_before(import, index);
    return !import->used[index] && (anchor->labelled || text_anchor(cells[0], anchor));
}

/* has_outcomes - whether outcomes and criteria begin between two lines */
static bool has_outcomes(const struct import *import, size_t from, size_t to) {
    size_t header = SIZE_MAX, seen = 0;

    for (size_t i = from; i < to; i++) {
        const struct document_line *const line = line_at(import, i);

        if (is_empty(line))
            continue;
        if (outcome_parts_header(line)) {
            header = i;
            seen = 0;
        } else if (outcome_parts_begin(line) ||
                   (header != SIZE_MAX && seen++ < NEAR && outcome_parts_number(line))) {
            return true;
        }
    }
    return false;
}

/*
 * find_anchors - the lines that name units, those left out behind which no
 * outcomes come before another unit
 */
static struct anchors find_anchors(const struct import *import) {
    struct anchors anchors = {.items = NULL};
    struct anchor anchor;
    size_t kept = 0;

    for (size_t i = 0; i < import->document->line_count; i++) {
        if (!is_anchor(import, i, &anchor))
            continue;
        if (anchors.count > 0 &&
            strcmp(anchors.items[anchors.count - 1].urn.urn, anchor.urn.urn) == 0) {
            anchors.items[anchors.count - 1].labelled |= anchor.labelled;
            continue;
        }
        anchors.items = arena_grow(import->arena, anchors.items, anchors.count, &anchors.capacity,
                                   sizeof *anchors.items);
        anchors.items[anchors.count++] = anchor;
    }
    for (size_t i = 0; i < anchors.count; i++) {
        const size_t to =
            i + 1 < anchors.count ? anchors.items[i + 1].line : import->document->line_count;

        if (has_outcomes(import, anchors.items[i].line + 1, to))
            anchors.items[kept++] = anchors.items[i];
    }
    anchors.count = kept;
    return anchors;
}

/* Titles ------------------------------------------------------------------ */

/* has_letters - whether a text has any word: a page number has none */
static bool has_letters(const char *text) {
    size_t count = 0;

    for (; *text != '\0'; text++)
        count += (*text >= 'a' && *text <= 'z') || (*text >= 'A' && *text <= 'Z');
    return count > 2;
}

/* is_title - whether a line may be the title of a unit */
static bool is_title(const struct document_line *line) {
    const struct document_cell *cells[2];
    const size_t length = strlen(line->text);
    const char *value;

    return (line->kind == LINE_TEXT || line->kind == LINE_HEADING || line->kind == LINE_ROW) &&
           cells_of(line, cells) == 1 && has_letters(line->text) && length <= LONGEST_TITLE &&
           line->text[length - 1] != '.' && line->text[length - 1] != ':' &&
           outcome_number_read(line->text, length).kind == NUMBER_NONE &&
           unit_label_find(line->text) == UNIT_LABEL_NONE &&
           unit_label_prefix(line->text, &value) == UNIT_LABEL_NONE && !outcome_parts_header(line);
}

static struct datum datum_of(const struct import *import, const char *text, size_t length,
                             const struct document_cell *cell) {
    return length == 0 ? (struct datum){NULL, cell->at}
                       : import_datum(import, arena_copy(import->arena, text, length), cell->at);
}

/* first_cell - the first cell of a line that has text */
static const struct document_cell *first_cell(const struct document_line *line) {
    const struct document_cell *cells[2] = {NULL, NULL};

    cells_of(line, cells);
    return cells[0];
}

/* take_heading - "Unit 7: title" as the heading of a page */
static bool take_heading(const struct import *import, size_t index, struct unit_start *start) {
    const struct document_line *const line = line_at(import, index);
    const char *number, *title;
    size_t length;

    if (line->cell_count == 0 || strlen(line->text) > LONGEST_LINE ||
        !unit_page_heading(line, &number, &length, &title))
        return false;
    start->first = index;
    start->number = datum_of(import, number, length, first_cell(line));
    if (start->title.value == NULL)
        start->title = datum_of(import, title, strlen(title), first_cell(line));
    return true;
}

/* same_title - whether two lines, or one when above is NULL, are a title of the structure */
static bool same_title(const struct import *import, const struct document_line *above,
                       const struct document_line *line, const char *title) {
    if (title == NULL)
        return false;
    return document_same_words(
        above == NULL ? line->text : arena_format(import->arena, "%s %s", above->text, line->text),
        title);
}

/* title_of - what the structure calls the unit of a reference; NULL when it does not have it */
static const char *title_of(const struct import *import, const char *urn) {
    const struct draft_unit *const unit = draft_unit_find(import->draft, urn);

    return unit == NULL ? NULL : unit->title.value;
}

/* take_title - lines as the title of a page: that at an index, and one more above it or none */
static void take_title(const struct import *import, size_t index, bool above,
                       struct unit_start *start) {
    const struct document_line *const line = line_at(import, index);
    const struct document_cell *const cell = first_cell(above ? line - 1 : line);

    start->first = above ? index - 1 : index;
    start->title =
        above
            ? import_datum(import, arena_format(import->arena, "%s %s", line[-1].text, line->text),
                           cell->at)
            : import_datum(import, line->text, cell->at);
}

/* wraps - whether the line above is the first part of a title that goes on at an index */
static bool wraps(const struct import *import, size_t index, size_t floor, const char *title) {
    if (index <= floor || is_empty(line_at(import, index - 1)))
        return false;
    return same_title(import, line_at(import, index - 1), line_at(import, index), title);
}

/*
 * look_back - the title or heading before the labels of a page
 *
 * It is the heading "Unit 7: title", the title that the structure has, or else
 * the line before the labels that may be one.
 */
static void look_back(const struct import *import, size_t anchor, size_t floor,
                      struct unit_start *start) {
    const char *const title = title_of(import, start->urn.value);
    size_t candidate = SIZE_MAX, seen = 0;

    for (size_t i = anchor; i-- > floor && seen < BACK;) {
        const struct document_line *const line = line_at(import, i);
        const char *value;

        if (is_empty(line) || !has_letters(line->text))
            continue;
        seen++;
        if (take_heading(import, i, start)) {
            if (start->title.value == NULL && candidate != SIZE_MAX)
                start->title = import_datum(import, line_at(import, candidate)->text,
                                            first_cell(line_at(import, candidate))->at);
            return;
        }
        if (is_title(line)) {
            if (same_title(import, NULL, line, title) || wraps(import, i, floor, title)) {
                take_title(import, i, wraps(import, i, floor, title), start);
                return;
            }
            if (candidate != SIZE_MAX)
                break;
            candidate = i;
        } else if (candidate != SIZE_MAX ||
                   (unit_label_prefix(line->text, &value) == UNIT_LABEL_NONE &&
                    unit_label_find(first_cell(line)->text) == UNIT_LABEL_NONE)) {
            break;
        } else {
            start->first = start->head = i;
        }
    }
    if (candidate != SIZE_MAX && start->title.value == NULL)
        take_title(import, candidate, false, start);
}

/* look_ahead - the title behind a heading that is only "Unit" and the reference */
static void look_ahead(const struct import *import, size_t anchor, struct unit_start *start) {
    const char *const title = title_of(import, start->urn.value);

    for (size_t i = anchor + 1; i < import->document->line_count; i++) {
        const struct document_line *const line = line_at(import, i);

        if (is_empty(line))
            continue;
        if (!is_title(line))
            return;
        start->title = import_datum(import, line->text, first_cell(line)->at);
        start->behind = start->head = i + 1;
        if (!same_title(import, NULL, line, title) && i + 1 < import->document->line_count &&
            !is_empty(line + 1) && same_title(import, line, line + 1, title)) {
            take_title(import, i + 1, true, start);
            start->first = anchor;
            start->behind = start->head = i + 2;
        }
        return;
    }
}

/* has_title_label - whether a label names the title, among the first lines of a page */
static bool has_title_label(const struct import *import, size_t from) {
    size_t seen = 0;

    for (size_t i = from; i < import->document->line_count && seen < BACK; i++) {
        const struct document_line *const line = line_at(import, i);
        const char *value;

        if (is_empty(line))
            continue;
        if (outcome_parts_header(line))
            return false;
        seen++;
        if (unit_label_find(first_cell(line)->text) == UNIT_LABEL_TITLE ||
            unit_label_prefix(first_cell(line)->text, &value) == UNIT_LABEL_TITLE)
            return true;
    }
    return false;
}

/* take_number - the number in a heading that has the reference too */
static void take_number(const struct import *import, const struct anchor *anchor,
                        struct unit_start *start) {
    const char *number, *title;
    size_t length;

    if (!unit_page_heading(line_at(import, anchor->line), &number, &length, &title))
        return;
    start->number = datum_of(import, number, length, anchor->cell);
    if (title > anchor->rest && title < anchor->rest + anchor->rest_length)
        start->title = datum_of(import, title, (size_t)(anchor->rest + anchor->rest_length - title),
                                anchor->cell);
}

static struct unit_start start_at(const struct import *import, const struct anchor *anchor,
                                  size_t floor) {
    struct unit_start start = {.first = anchor->line, .behind = anchor->line, .head = anchor->line};

    start.urn =
        import_datum(import, arena_copy(import->arena, anchor->urn.urn, strlen(anchor->urn.urn)),
                     anchor->cell->at);
    if (anchor->labelled) {
        if (!has_title_label(import, anchor->line))
            look_back(import, anchor->line, floor, &start);
        else {
            const size_t before = anchor->line;

            for (size_t i = before; i-- > floor;)
                if (!is_empty(line_at(import, i))) {
                    take_heading(import, i, &start);
                    break;
                }
        }
        start.behind = start.first == anchor->line ? anchor->line : start.first + 1;
        if (start.head > start.behind || start.head < start.first)
            start.head = start.behind;
        return start;
    }
    start.title = datum_of(import, anchor->rest, anchor->rest_length, anchor->cell);
    start.behind = start.head = anchor->line + 1;
    if (anchor->beside)
        start.head = anchor->line;
    take_number(import, anchor, &start);
    if (start.title.value == NULL)
        look_ahead(import, anchor->line, &start);
    return start;
}

/* Pages that only a title tells -------------------------------------------- */

static void add_start(const struct import *import, struct unit_starts *starts,
                      const struct unit_start *start) {
    starts->items = arena_grow(import->arena, starts->items, starts->count, &starts->capacity,
                               sizeof *starts->items);
    starts->items[starts->count++] = *start;
}

/* headed_unit - the unit of the structure, without a page so far, that a line is the heading of */
static const struct draft_unit *headed_unit(const struct import *import,
                                            const struct draft_unit *const *units, size_t count,
                                            size_t index, struct unit_start *start) {
    const struct document_line *const line = line_at(import, index);
    const char *number = NULL, *title = line->text;
    size_t length = 0;

    if (is_empty(line) || import->used[index] || strlen(line->text) > LONGEST_TITLE ||
        (line->kind != LINE_TEXT && line->kind != LINE_HEADING && line->kind != LINE_ROW))
        return NULL;
    unit_page_heading(line, &number, &length, &title);
    for (size_t i = 0; i < count; i++) {
        if (units[i]->title.value == NULL || *title == '\0' ||
            !document_same_words(title, units[i]->title.value))
            continue;
        *start = (struct unit_start){.first = index, .behind = index + 1, .head = index + 1};
        start->urn = units[i]->urn;
        start->title = import_datum(import, title, first_cell(line)->at);
        if (number != NULL)
            start->number = datum_of(import, number, length, first_cell(line));
        return units[i];
    }
    return NULL;
}

/* find_titles - pages of units without a reference on them, by the titles of the structure */
static void find_titles(struct import *import, struct unit_starts *starts) {
    const struct draft *const draft = import->draft;
    const struct draft_unit **const units =
        arena_array(import->arena, draft->unit_count, sizeof *units);
    bool *const has_page = arena_array(import->arena, draft->unit_count, sizeof *has_page);
    size_t count = 0;

    for (size_t i = 0; i < starts->count; i++) {
        const struct draft_unit *const unit =
            draft_unit_find(import->draft, starts->items[i].urn.value);

        if (unit != NULL)
            has_page[unit - draft->units] = true;
    }
    for (size_t i = 0; i < draft->unit_count; i++)
        if (draft->units[i].urn.value != NULL && !has_page[i])
            units[count++] = &draft->units[i];
    for (size_t i = 0; count > 0 && i < import->document->line_count; i++) {
        struct unit_start start;
        const size_t to =
            i + AHEAD < import->document->line_count ? i + AHEAD : import->document->line_count;
        const struct draft_unit *const unit = headed_unit(import, units, count, i, &start);

        if (unit == NULL || !has_outcomes(import, i + 1, to))
            continue;
        add_start(import, starts, &start);
        finding_add(import->findings, 537, import_line(import, line_at(import, i)),
                    "this page states no unit reference; it is taken by its title")
            ->subject = unit->urn.value;
    }
}

static int compare_starts(const void *a, const void *b) {
    const struct unit_start *const x = a, *const y = b;

    return x->first < y->first ? -1 : x->first > y->first;
}

struct unit_starts unit_starts_find(struct import *import) {
    const struct anchors anchors = find_anchors(import);
    struct unit_starts starts = {.items = NULL};

    for (size_t i = 0; i < anchors.count; i++) {
        const size_t floor = i > 0 ? anchors.items[i - 1].line + 1 : 0;
        const struct unit_start start = start_at(import, &anchors.items[i], floor);

        add_start(import, &starts, &start);
    }
    find_titles(import, &starts);
    if (starts.count > 0)
        qsort(starts.items, starts.count, sizeof *starts.items, compare_starts);
    return starts;
}
