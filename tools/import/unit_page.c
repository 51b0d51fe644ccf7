/* unit_page.c - the labels and values of one unit's page */
#include "import/unit_page.h"

#include <string.h>
#include <strings.h>

#include "import/figure.h"
#include "import/urn_in_text.h"
#include "import/wording.h"

#define LONGEST_RUN 100  /* of a line of figures */
#define LONGEST_SUITE 60 /* bytes of the name of a suite of standards */

/* Likewise of the title of a standard. */
#define LONGEST_STANDARD 160

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* is_value - whether a label is followed by a value of a word or two, not by text */
static bool is_value(enum unit_label label) {
    return label >= UNIT_LABEL_REFERENCE && label <= UNIT_LABEL_FIGURE;
}

/* Values ------------------------------------------------------------------ */

/* set - state a figure of the page; a second value of it is a finding */
static void set(struct unit_page *page, struct datum *datum, const char *value,
                const struct document_cell *cell) {
    if (datum->value == NULL)
        *datum = import_datum(page->import, value, cell->at);
    else if (strcmp(datum->value, value) != 0)
        finding_add(page->import->findings, 535, import_cell(page->import, cell),
                    "the unit's page states this twice, as %s before", datum->value)
            ->subject = page->subject;
}

static void set_figure(struct unit_page *page, struct datum *datum, const char *text,
                       const struct document_cell *cell, enum figure_reading reading,
                       const char *value) {
    if (reading == FIGURE_READ)
        set(page, datum, value, cell);
    else if (reading == FIGURE_UNCLEAR)
        finding_add(page->import->findings, 531, import_cell(page->import, cell),
                    "not a figure of a unit: %s", text)
            ->subject = page->subject;
}

static void set_reference(struct unit_page *page, const char *text,
                          const struct document_cell *cell) {
    struct urn_in_text urn;

    if (urn_in_text(text, &urn)) {
        if (urn.reading == URN_MENDED)
            finding_add(page->import->findings, 502, import_cell(page->import, cell),
                        "'%.*s' is read as '%s'", (int)urn.length, text + urn.from, urn.urn)
                ->subject = page->subject;
        set(page, &page->page->urn, urn.urn, cell);
        text += urn.from + urn.length;
        text += strspn(text, " /|-:()");
        if (*text == '\0' || strchr(text, ' ') != NULL)
            return;
    }
    if (strlen(text) <= 16 && page->page->number.value == NULL && strpbrk(text, "0123456789"))
        page->page->number = import_datum(page->import, text, cell->at);
}

static void set_title(struct unit_page *page, const char *text, const struct document_cell *cell) {
    struct urn_in_text urn;

    if (urn_in_text(text, &urn) && urn.from == 0) {
        set(page, &page->page->urn, urn.urn, cell);
        text += urn.length;
        text += strspn(text, " :-|");
    }
    if (*text != '\0')
        set(page, &page->page->title, text, cell);
}

static void set_value(struct unit_page *page, enum unit_label label, const char *text,
                      const struct document_cell *cell) {
    char value[FIGURE_SIZE];

    switch (label) {
    case UNIT_LABEL_REFERENCE:
        set_reference(page, text, cell);
        break;
    case UNIT_LABEL_TITLE:
        set_title(page, text, cell);
        break;
    case UNIT_LABEL_LEVEL:
        set_figure(page, &page->page->level, text, cell, figure_level(text, value), value);
        break;
    case UNIT_LABEL_CREDIT:
        set_figure(page, &page->page->credit, text, cell, figure_number(text, value), value);
        break;
    case UNIT_LABEL_GLH:
        set_figure(page, &page->page->glh, text, cell, figure_number(text, value), value);
        break;
    default:
        break;
    }
}

/* Text -------------------------------------------------------------------- */

static struct unit_page_text *text_of(struct unit_page *page, enum unit_label label) {
    switch (label) {
    case UNIT_LABEL_SUMMARY:
        return page->summary_done ? NULL : &page->summary;
    case UNIT_LABEL_REQUIREMENTS:
        return &page->requirements;
    case UNIT_LABEL_STANDARDS:
        return &page->standards;
    default:
        return NULL;
    }
}

static void append(struct unit_page *page, const char *text, const struct document_cell *cell) {
    struct unit_page_text *const to = text_of(page, page->current);

    if (to == NULL || *text == '\0')
        return;
    if (to->at == NULL) {
        to->at = cell;
        to->text.arena = page->import->arena;
    } else {
        text_add_char(&to->text, ' ');
    }
    text_add(&to->text, text);
}

/* Labels ------------------------------------------------------------------ */

/* begin - a label: values go to it from here on */
static void begin(struct unit_page *page, enum unit_label label) {
    page->summary_done |=
        page->current == UNIT_LABEL_SUMMARY && label != page->current && page->summary.at != NULL;
    page->current = is_value(label) ? UNIT_LABEL_NONE : label;
}

static void wait_for(struct unit_page *page, enum unit_label label) {
    if (is_value(label) && page->waiting_count < UNIT_PAGE_LABELS)
        page->waiting[page->waiting_count++] = label;
}

/* next_label - where in a text a further label with a colon begins; its end when there is none */
static size_t next_label(const char *text) {
    const char *value;

    for (const char *space = strchr(text, ' '); space != NULL; space = strchr(space + 1, ' '))
        if (strchr(space, ':') != NULL && is_value(unit_label_prefix(space + 1, &value)) &&
            value[-1 - (value[-1] == ' ')] == ':')
            return (size_t)(space - text);
    return strlen(text);
}

/* read_pairs - "Credit: 4 GLH: 30"; false when a cell begins with no label */
static bool read_pairs(struct unit_page *page, const struct document_cell *cell) {
    const char *text = cell->text, *value = NULL;
    bool any = false;

    for (;;) {
        const enum unit_label label = unit_label_prefix(text, &value);
        size_t length;

        if (label == UNIT_LABEL_NONE)
            return any;
        begin(page, label);
        if (!is_value(label)) {
            append(page, value, cell);
            return true;
        }
        any = true;
        length = label == UNIT_LABEL_TITLE ? strlen(value) : next_label(value);
        if (length == 0)
            wait_for(page, label);
        else
            set_value(page, label, arena_copy(page->import->arena, value, length), cell);
        if (value[length] == '\0')
            return true;
        text = value + length + 1;
    }
}

/* figure_label - the figure that words up to a length are a label of; NONE for any other */
static enum unit_label figure_label(struct unit_page *page, const char *text, size_t length) {
    const enum unit_label label = unit_label_find(arena_copy(page->import->arena, text, length));

    return label == UNIT_LABEL_LEVEL || label == UNIT_LABEL_CREDIT || label == UNIT_LABEL_GLH
               ? label
               : UNIT_LABEL_NONE;
}

/* next_figure - a label and a number that a text begins with; bytes of both, 0 when it does not */
static size_t next_figure(struct unit_page *page, const char *text, enum unit_label *label,
                          size_t *value) {
    size_t at = 0, words = 0;

    while (words < 4 && text[at] != '\0') {
        const size_t word = strcspn(text + at, " ");

        if (words > 0 && is_digit(text[at])) {
            *label = figure_label(page, text, at - 1);
            *value = at;
            return *label == UNIT_LABEL_NONE || strspn(text + at, "0123456789") < word ? 0
                                                                                       : at + word;
        }
        at += word + strspn(text + at + word, " ");
        words++;
    }
    return 0;
}

/* read_figures - "Level 3 Credit 5 GLH 30", two figures and more; false for any other text */
static bool read_figures(struct unit_page *page, const struct document_cell *cell) {
    enum unit_label label = UNIT_LABEL_NONE;
    size_t count = 0, value = 0, length;

    if (strlen(cell->text) > LONGEST_RUN)
        return false;
    for (const char *at = cell->text; *at != '\0'; at += length + strspn(at + length, " ,;|")) {
        length = next_figure(page, at, &label, &value);
        if (length == 0)
            return false;
        count++;
    }
    if (count < 2)
        return false;
    begin(page, UNIT_LABEL_NONE);
    for (const char *at = cell->text; *at != '\0'; at += length + strspn(at + length, " ,;|")) {
        length = next_figure(page, at, &label, &value);
        set_value(page, label, arena_copy(page->import->arena, at + value, length - value), cell);
    }
    return true;
}

/* take_waiting - a value of the label that has waited longest */
static void take_waiting(struct unit_page *page, const struct document_cell *cell) {
    const enum unit_label label = page->waiting[0];

    page->waiting_count--;
    memmove(page->waiting, page->waiting + 1, page->waiting_count * sizeof page->waiting[0]);
    set_value(page, label, cell->text, cell);
}

/* read_row - labels and values in cells beside each other, or above each other */
static bool read_row(struct unit_page *page, const struct document_line *line) {
    enum unit_label open = UNIT_LABEL_NONE;
    bool any = false, paired = false, waits = page->waiting_count > 0;

    for (size_t i = 0; i < line->cell_count; i++) {
        const struct document_cell *const cell = &line->cells[i];
        const enum unit_label label = unit_label_find(cell->text);

        if (cell->text[0] == '\0')
            continue;
        if (label != UNIT_LABEL_NONE) {
            if (is_value(open))
                wait_for(page, open);
            begin(page, label);
            open = label;
            any = true;
        } else if (is_value(open)) {
            set_value(page, open, cell->text, cell);
            open = UNIT_LABEL_NONE;
        } else if (waits && page->waiting_count > 0) {
            take_waiting(page, cell);
            any = true;
        } else if ((!any || paired) && read_pairs(page, cell)) {
            any = paired = true;
        } else if (page->current != UNIT_LABEL_NONE && (any || i > 0)) {
            append(page, cell->text, cell);
            any = true;
        }
    }
    if (is_value(open) && line->cell_count > 1 && line->cells[1].text[0] != '\0')
        wait_for(page, open);
    return any;
}

/* goes_on - whether a cell goes on with the text of the label before, not with a label */
static bool goes_on(const struct unit_page *page, const struct document_cell *cell) {
    return page->current != UNIT_LABEL_NONE && cell->text[0] >= 'a' && cell->text[0] <= 'z';
}

bool unit_page_line(struct unit_page *page, const struct document_line *line) {
    const struct document_cell *const cell = line->cells;
    enum unit_label label;

    if (line->cell_count == 0)
        return false;
    if (line->cell_count > 1 &&
        !(line->cell_count == 2 && line->cells[1].text[0] == '\0' && goes_on(page, cell)))
        return read_row(page, line);
    label = unit_label_find(cell->text);
    if (label != UNIT_LABEL_NONE && !goes_on(page, cell)) {
        begin(page, label);
        wait_for(page, label);
        return true;
    }
    if (read_pairs(page, cell) || read_figures(page, cell))
        return true;
    if (page->waiting_count > 0) {
        take_waiting(page, cell);
        return true;
    }
    if (page->current == UNIT_LABEL_NONE || line->kind == LINE_HEADING) {
        begin(page, UNIT_LABEL_NONE);
        return false;
    }
    append(page, cell->text, cell);
    return true;
}

bool unit_page_heading(const struct document_line *line, const char **number, size_t *number_length,
                       const char **title) {
    const char *at = line->text;
    size_t length = 0;

    if (strncasecmp(at, "unit", 4) != 0 && strncasecmp(at, "component", 9) != 0)
        return false;
    at += strcspn(at, " ");
    at += strspn(at, " ");
    if (strncasecmp(at, "no.", 3) == 0 || strncasecmp(at, "number", 6) == 0)
        return false;
    while (is_digit(at[length]) || (length > 0 && at[length] == '.' && is_digit(at[length + 1])))
        length++;
    if (length == 0 || length > 4 ||
        (at[length] != '\0' && strchr(" :-.", at[length]) == NULL &&
         (unsigned char)at[length] < 0x80))
        return false;
    *number = at;
    *number_length = length;
    at += length;
    while (*at == ' ' || *at == ':' || *at == '-' || *at == '.' ||
           strncmp(at, "\xE2\x80\x93", 3) == 0 || strncmp(at, "\xE2\x80\x94", 3) == 0)
        at += *at == '\xE2' ? 3 : 1;
    *title = at;
    return true;
}

void unit_page_break(struct unit_page *page) {
    begin(page, UNIT_LABEL_NONE);
    page->waiting_count = 0;
}

/* The end of a page ------------------------------------------------------- */

/* code_length - bytes of a standard's code that begins a text: F1, INSCS027, CFACSA1 */
static size_t code_length(const char *text, bool named) {
    size_t letters = 0, digits = 0, at;

    while (text[letters] >= 'A' && text[letters] <= 'Z')
        letters++;
    while (is_digit(text[letters + digits]))
        digits++;
    at = letters + digits;
    while ((text[at] == '.' || text[at] == '-') && is_digit(text[at + 1])) {
        at++;
        while (is_digit(text[at]))
            at++;
    }
    if (digits == 0 || letters == 0 || (!named && letters < 3) || letters > 10 ||
        wording_letter(text + at) > 0 || text[at] == '/')
        return 0;
    return at;
}

/* next_code - where the next code begins, from a place in a text; NULL when there is none */
static const char *next_code(const char *text, size_t *length) {
    for (const char *at = text; *at != '\0'; at++) {
        const bool named = strncmp(at, "Unit ", 5) == 0;

        if (at > text && wording_letter(at - 1) > 0)
            continue;
        *length = code_length(at + (named ? 5 : 0), named);
        if (*length > 0)
            return at + (named ? 5 : 0);
    }
    return NULL;
}

/* dash_length - bytes of the dash or colon that a text begins with; 0 when it begins with none */
static size_t dash_length(const char *text) {
    if (*text == '-' || *text == ':')
        return 1;
    return strncmp(text, "\xE2\x80\x93", 3) == 0 || strncmp(text, "\xE2\x80\x94", 3) == 0 ? 3 : 0;
}

/* title_of - the title between a standard's code and the next, behind a dash; not stated if none */
static struct datum title_of(const struct unit_page *page, const struct document_cell *at,
                             const char *text, const char *next) {
    size_t length = next == NULL ? strlen(text) : (size_t)(next - text);
    size_t from = strspn(text, " ");

    if (next != NULL && length >= 5 && strncmp(next - 5, "Unit ", 5) == 0)
        length -= 5;
    if (length > LONGEST_STANDARD || dash_length(text + from) == 0)
        return (struct datum){.value = NULL};
    from += dash_length(text + from);
    while (length > from && strchr(" .,;", text[length - 1]) != NULL)
        length--;
    if (from >= length)
        return (struct datum){.value = NULL};
    return import_datum(page->import, arena_copy(page->import->arena, text + from, length - from),
                        at->at);
}

static void read_standards(struct unit_page *page, const struct unit_page_text *from,
                           struct draft_unit *unit) {
    struct arena *const arena = page->import->arena;
    const char *text, *code;
    size_t length, next_length = 0;

    if (from->at == NULL)
        return;
    text = arena_copy(arena, from->text.bytes, from->text.length);
    for (code = next_code(text, &length); code != NULL; length = next_length) {
        const char *const next = next_code(code + length, &next_length);
        struct draft_standard *standard;

        unit->standards = arena_grow(arena, unit->standards, unit->standard_count,
                                     &unit->standard_capacity, sizeof *unit->standards);
        standard = &unit->standards[unit->standard_count++];
        *standard = (struct draft_standard){
            .code = import_datum(page->import, arena_copy(arena, code, length), from->at->at),
            .title = title_of(page, from->at, code + length, next)};
        code = next;
    }
}

/* is_about_unit - whether a text says what a unit is for, as a summary does */
static bool is_about_unit(const struct unit_page_text *text) {
    static const char *const beginnings[] = {"this unit ", "the aim of this unit ",
                                             "the purpose of this unit ", "the aim of the unit ",
                                             "the purpose of the unit "};

    for (size_t i = 0; text->at != NULL && i < sizeof beginnings / sizeof beginnings[0]; i++)
        if (text->text.length > strlen(beginnings[i]) &&
            strncasecmp(text->text.bytes, beginnings[i], strlen(beginnings[i])) == 0)
            return true;
    return false;
}

/*
 * take_displaced - a summary that lost its label, and stands in the row of
 * assessment requirements before that row's own "N/A"
 */
static void take_displaced(struct unit_page *page) {
    struct unit_page_text *const from = &page->requirements;

    if (page->summary.at != NULL || !is_about_unit(from))
        return;
    while (from->text.length > 0 && from->text.bytes[from->text.length - 1] == ' ')
        from->text.length--;
    if (from->text.length > 4 &&
        strncasecmp(from->text.bytes + from->text.length - 4, " N/A", 4) == 0)
        from->text.length -= 4;
    page->summary = *from;
    page->requirements = (struct unit_page_text){.at = NULL};
    finding_add(page->import->findings, 534, import_cell(page->import, page->summary.at),
                "the unit's summary stands in the row of assessment requirements")
        ->subject = page->subject;
}

/* note_no_standards - the words of the row of standards where it says that there are none */
static void note_no_standards(const struct unit_page *page, struct draft_unit *unit) {
    const struct unit_page_text *const row = &page->standards;
    const char *text;

    if (row->at == NULL)
        return;
    text = arena_copy(page->import->arena, row->text.bytes, row->text.length);
    if (document_same_words(text, "n/a") || document_same_words(text, "none") ||
        document_same_words(text, "not applicable"))
        unit->no_standards = import_datum(page->import, text, row->at->at);
}

/* read_suite - standards named as a whole, with no code: what they are called */
static void read_suite(struct unit_page *page, struct draft_unit *unit) {
    static const char suite[] = " National Occupational Standards";
    const struct unit_page_text *const from = &page->standards;
    const char *text, *end;

    if (from->at == NULL)
        return;
    text = arena_copy(page->import->arena, from->text.bytes, from->text.length);
    end = strstr(text, suite);
    if (end == NULL || end - text > LONGEST_SUITE)
        return;
    unit->standards = arena_grow(page->import->arena, unit->standards, unit->standard_count,
                                 &unit->standard_capacity, sizeof *unit->standards);
    unit->standards[unit->standard_count++] = (struct draft_standard){
        .title =
            import_datum(page->import, arena_copy(page->import->arena, text, (size_t)(end - text)),
                         from->at->at)};
}

void unit_page_finish(struct unit_page *page, struct draft_unit *unit) {
    take_displaced(page);
    if (page->summary.at != NULL && unit->summary.value == NULL) {
        text_add_char(&page->summary.text, '\0');
        unit->summary = import_datum(page->import, page->summary.text.bytes, page->summary.at->at);
        unit->summary_digest = wording_digest(unit->summary.value);
    }
    read_standards(page, &page->standards, unit);
    if (unit->standard_count == 0) {
        read_standards(page, &page->requirements, unit);
        note_no_standards(page, unit);
    }
    if (unit->standard_count == 0)
        read_suite(page, unit);
}
