/* unit_table.c - tables of units: what all forms of them have in common */
#include "import/unit_table.h"

#include <string.h>

#include "import/figure.h"
#include "import/group_heading.h"
#include "import/unit_table_parts.h"
#include "import/urn_in_text.h"

bool unit_table_skips(const struct document_line *line) {
    return line->kind == LINE_BLANK || line->kind == LINE_RULE || line->kind == LINE_PAGE;
}

struct unit_table_row *unit_table_add_row(struct unit_table_reading *reading,
                                          enum unit_table_row_kind kind, size_t line) {
    struct unit_table *const table = reading->table;
    struct unit_table_row *row;

    table->rows = arena_grow(reading->arena, table->rows, table->row_count, &table->row_capacity,
                             sizeof *table->rows);
    row = &table->rows[table->row_count++];
    *row = (struct unit_table_row){.kind = kind, .first = line, .last = line};
    return row;
}

void unit_table_add_text(struct unit_table_reading *reading, size_t line) {
    const struct document_line *const from = &reading->document->lines[line];
    struct unit_table_row *const row = unit_table_add_row(reading, UNIT_TABLE_ROW_TEXT, line);

    row->text = from->text;
    for (size_t i = 0; i < from->cell_count; i++)
        if (from->cells[i].text[0] != '\0') {
            row->at = from->cells[i].at;
            if (from->cells[i].paragraph_count > 1)
                row->text = from->cells[i].paragraphs[0];
            return;
        }
}

/* Fields ------------------------------------------------------------------ */

/* is_broken - whether a line ends within a word: "and/", "self-" */
static bool is_broken(const char *text) {
    const size_t length = strlen(text);

    return length > 1 && text[length - 2] != ' ' &&
           (text[length - 1] == '-' || text[length - 1] == '/');
}

void unit_table_put(struct arena *arena, struct unit_table_row *row, enum header_role role,
                    const char *text, struct span at) {
    struct unit_table_field *const field = &row->fields[role];

    if (row->at.length == 0 || at.from < row->at.from) {
        row->at.length += row->at.length == 0 ? at.length : row->at.from - at.from;
        row->at.from = at.from;
    }
    if (at.from + at.length > row->at.from + row->at.length)
        row->at.length = at.from + at.length - row->at.from;
    if (*text == '\0')
        return;
    if (field->text == NULL) {
        *field = (struct unit_table_field){.text = text, .at = at};
        return;
    }
    field->text =
        arena_format(arena, "%s%s%s", field->text, is_broken(field->text) ? "" : " ", text);
    field->joined = true;
    if (at.from > field->at.from)
        field->at.length = at.from + at.length - field->at.from;
}

bool unit_table_is_figure(enum header_role role, const char *text) {
    char value[FIGURE_SIZE];

    if (role == ROLE_LEVEL)
        return figure_level(text, value) != FIGURE_UNCLEAR;
    return (role == ROLE_CREDIT || role == ROLE_GLH || role == ROLE_TQT) &&
           figure_number(text, value) != FIGURE_UNCLEAR;
}

bool unit_table_has_urn(const char *text) {
    struct urn_in_text urn;

    return urn_in_text(text, &urn) && memchr(text, ':', urn.from) == NULL;
}

const char *unit_table_heading(const struct document_line *line) {
    const struct document_cell *only = NULL;

    for (size_t i = 0; i < line->cell_count; i++) {
        if (line->cells[i].text[0] == '\0')
            continue;
        if (only != NULL)
            return "";
        only = &line->cells[i];
    }
    if (only == NULL)
        return "";
    return only->paragraph_count > 1 ? only->paragraphs[0] : only->text;
}

bool unit_table_ends(const struct document_line *line) {
    const enum heading_kind kind = group_heading(unit_table_heading(line)).kind;

    return kind == HEADING_OTHER || kind == HEADING_BARRED ||
           (kind == HEADING_NONE && line->kind == LINE_HEADING && line->depth <= 6);
}

bool unit_table_is_label(const char *text) {
    const size_t length = strlen(text);

    return length > 0 && (text[length - 1] == ':' || header_role(text) != ROLE_NONE);
}

bool unit_table_may_hold_urn(const struct unit_table_header *header, enum header_role role) {
    if (role == ROLE_URN || role == ROLE_UNIT || role == ROLE_NUMBER)
        return true;
    if (role != ROLE_TITLE)
        return false;
    for (size_t i = 0; i < header->column_count; i++)
        if (header->columns[i].role == ROLE_URN || header->columns[i].role == ROLE_UNIT)
            return false;
    return true;
}

bool unit_table_is_code(const char *text) {
    const size_t length = strlen(text);
    size_t digits = 0, lower = 0;

    for (size_t i = 0; i < length; i++) {
        digits += text[i] >= '0' && text[i] <= '9';
        lower += text[i] >= 'a' && text[i] <= 'z';
    }
    return length > 0 && length <= 16 && digits > 0 && lower <= 4 && text[length - 1] != '.';
}

/* Settling ---------------------------------------------------------------- */

/* is_trim - punctuation that only parts a reference from what stands beside it */
static bool is_trim(char c) {
    return c != '\0' && strchr(" -:;,()[]/|", c) != NULL;
}

/* trimmed - a stretch of text without what only parts it from a reference */
static const char *trimmed(struct arena *arena, const char *text, size_t length) {
    while (length > 0 && is_trim(text[length - 1]) && text[length - 1] != ')')
        length--;
    while (length > 0 && is_trim(text[0]) && text[0] != '(') {
        text++;
        length--;
    }
    if (length > 2 && text[0] == '(' && text[length - 1] == ')') {
        text++;
        length -= 2;
    }
    return arena_copy(arena, text, length);
}

/* put_beside - what stands beside a reference is the organisation's number, or the title */
static void put_beside(struct arena *arena, struct unit_table_row *row, enum header_role role,
                       const char *text, struct span at) {
    if (*text == '\0' || (is_trim(text[0]) && text[1] == '\0'))
        return;
    if (!unit_table_is_code(text) && (role == ROLE_TITLE || row->fields[ROLE_TITLE].text == NULL))
        unit_table_put(arena, row, ROLE_TITLE, text, at);
    else
        unit_table_put(arena, row,
                       role == ROLE_TITLE && row->fields[ROLE_NUMBER].text != NULL ? ROLE_TITLE
                                                                                   : ROLE_NUMBER,
                       text, at);
}

/* take_reference - find the reference of a row, and put what is beside it where it belongs */
static void take_reference(struct arena *arena, struct unit_table_row *row, enum header_role role) {
    struct unit_table_field *const field = &row->fields[role];
    struct unit_table_field urn;
    struct urn_in_text found;
    const char *before, *behind;

    if (field->text == NULL || !urn_in_text(field->text, &found))
        return;
    before = trimmed(arena, field->text, found.from);
    behind = field->text + found.from + found.length;
    behind = trimmed(arena, behind, strlen(behind));
    urn = *field;
    urn.text = arena_copy(arena, field->text + found.from, found.length);
    urn.joined = false;
    *field = (struct unit_table_field){.at = field->at};
    row->fields[ROLE_URN] = urn;
    put_beside(arena, row, role, before, urn.at);
    put_beside(arena, row, role, behind, urn.at);
}

void unit_table_settle(struct arena *arena, struct unit_table_row *row) {
    static const enum header_role places[] = {ROLE_URN, ROLE_UNIT, ROLE_NUMBER, ROLE_TITLE,
                                              ROLE_OTHER};
    struct unit_table_field *const unit = &row->fields[ROLE_UNIT];
    struct urn_in_text found;

    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const struct unit_table_field *const urn = &row->fields[ROLE_URN];

        if (urn->text == NULL || places[i] == ROLE_URN || !urn_in_text(urn->text, &found))
            take_reference(arena, row, places[i]);
    }
    if (unit->text != NULL) {
        const bool title = row->fields[ROLE_TITLE].text == NULL && !unit_table_is_code(unit->text);

        unit_table_put(arena, row, title ? ROLE_TITLE : ROLE_NUMBER, unit->text, unit->at);
        *unit = (struct unit_table_field){.text = NULL};
    }
}

struct unit_table *unit_table_rows(struct arena *arena, const struct document *document,
                                   const struct unit_table_header *header) {
    struct unit_table *const table = arena_alloc(arena, sizeof *table);
    struct unit_table_reading reading = {arena, document, table};

    table->header = *header;
    table->behind = header->behind;
    switch (header->form) {
    case UNIT_TABLE_CELLS:
        unit_table_read_cells(&reading);
        break;
    case UNIT_TABLE_SPACES:
        unit_table_read_spaces(&reading);
        break;
    case UNIT_TABLE_STACKED:
        unit_table_read_stack(&reading);
        break;
    case UNIT_TABLE_WORDS:
        unit_table_read_words(&reading);
        break;
    }
    for (size_t i = 0; i < table->row_count; i++)
        if (table->rows[i].kind == UNIT_TABLE_ROW_UNIT)
            unit_table_settle(arena, &table->rows[i]);
    return table;
}
