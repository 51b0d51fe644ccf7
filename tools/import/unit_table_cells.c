/* unit_table_cells.c - rows of a table whose cells tabs or pipes part */
#include <string.h>

#include "import/group_heading.h"
#include "import/unit_table_parts.h"

#define REACH 3       /* lines of text that may stand between two rows */
#define LONG_LINE 80  /* characters of a line that is no part of a title */
#define MOST_CELLS 32 /* of a row, when pieces of it are joined */

/* A row put together of one line, or of several when a cell is broken. */
struct pieces {
    const char *text[MOST_CELLS];
    struct span at[MOST_CELLS];
    size_t count;
};

static bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}

/* filled - cells of a line that are not empty, and the last of them */
static size_t filled(const struct document_line *line, const struct document_cell **last) {
    size_t count = 0;

    for (size_t i = 0; i < line->cell_count; i++)
        if (line->cells[i].text[0] != '\0') {
            *last = &line->cells[i];
            count++;
        }
    return count;
}

static enum header_role role_at(const struct unit_table_header *header, size_t index) {
    return index < header->column_count ? header->columns[index].role : ROLE_NONE;
}

/* figures - how many columns of figures a line fills with what may stand there; -1 for a misfit */
static int figures(const struct unit_table_header *header, const struct pieces *pieces) {
    int count = 0;

    for (size_t i = 0; i < pieces->count; i++) {
        const enum header_role role = role_at(header, i);

        if ((role != ROLE_LEVEL && role != ROLE_CREDIT && role != ROLE_GLH && role != ROLE_TQT) ||
            pieces->text[i][0] == '\0')
            continue;
        if (!unit_table_is_figure(role, pieces->text[i]))
            return -1;
        count++;
    }
    return count;
}

static void take_pieces(const struct document_line *line, struct pieces *pieces) {
    pieces->count = 0;
    for (size_t i = 0; i < line->cell_count && i < MOST_CELLS; i++) {
        pieces->text[i] = line->cells[i].text;
        pieces->at[i] = line->cells[i].at;
        pieces->count++;
    }
}

/*
 * close_up - drop empty cells of a line that has more cells than there are columns
 *
 * Merged cells leave empty ones behind.
 */
static void close_up(const struct unit_table_header *header, struct pieces *pieces) {
    size_t count = 0, full = 0;

    while (pieces->count > header->column_count && pieces->text[pieces->count - 1][0] == '\0')
        pieces->count--;
    for (size_t i = 0; i < pieces->count; i++)
        full += pieces->text[i][0] != '\0';
    if (pieces->count <= header->column_count || full > header->column_count)
        return;
    for (size_t i = 0; i < pieces->count; i++)
        if (pieces->text[i][0] != '\0') {
            pieces->text[count] = pieces->text[i];
            pieces->at[count++] = pieces->at[i];
        }
    pieces->count = count;
}

/* is_row - whether pieces have a reference in its place, or a title and figures */
static bool is_row(const struct unit_table_header *header, const struct pieces *pieces) {
    bool title = false;

    for (size_t i = 0; i < pieces->count; i++) {
        const enum header_role role = role_at(header, i);

        if (unit_table_may_hold_urn(header, role) && unit_table_has_urn(pieces->text[i]))
            return true;
        title |= role == ROLE_TITLE && pieces->text[i][0] != '\0';
    }
    return title && figures(header, pieces) > 0;
}

/* fits - whether a line is a row */
static bool fits(const struct unit_table_header *header, const struct document_line *line,
                 struct pieces *pieces) {
    if (line->kind != LINE_ROW || line->separator == SEPARATOR_SPACES ||
        unit_table_is_label(line->cells[0].text))
        return false;
    take_pieces(line, pieces);
    close_up(header, pieces);
    return pieces->count <= header->column_count + 1 && is_row(header, pieces);
}

/* append - join the first of some pieces to the last of others, and add the rest */
static void append(struct arena *arena, struct pieces *to, const struct pieces *more) {
    struct span *at;

    if (to->count == 0 || more->count == 0)
        return;
    at = &to->at[to->count - 1];
    to->text[to->count - 1] = arena_format(arena, "%s %s", to->text[to->count - 1], more->text[0]);
    at->length = more->at[0].from + more->at[0].length - at->from;
    for (size_t i = 1; i < more->count && to->count < MOST_CELLS; i++) {
        to->text[to->count] = more->text[i];
        to->at[to->count++] = more->at[i];
    }
}

/* join_broken - put a row together whose cells are broken over lines; returns its last line */
static size_t join_broken(const struct unit_table_reading *reading, size_t line,
                          struct pieces *pieces, bool *joined) {
    const struct unit_table_header *const header = &reading->table->header;

    for (size_t i = line + 1; i < reading->document->line_count; i++) {
        const struct document_line *const next = &reading->document->lines[i];
        struct pieces more = {.count = 0};
        struct pieces tried = *pieces;

        if (pieces->count >= header->column_count || unit_table_skips(next) ||
            unit_table_has_urn(next->text) ||
            pieces->count + next->cell_count - 1 > header->column_count)
            break;
        if (next->cell_count == 1 && group_heading(next->text).kind != HEADING_NONE)
            break;
        take_pieces(next, &more);
        if (more.count == 0)
            break;
        append(reading->arena, &tried, &more);
        if (figures(header, &tried) < 0 || (next->cell_count == 1 && figures(header, pieces) > 0 &&
                                            role_at(header, pieces->count - 1) != ROLE_ASSESSMENT))
            break;
        *pieces = tried;
        *joined = true;
        line = i;
    }
    return line;
}

/*
 * join_forward - put a row together whose reference is behind the place where it is broken
 *
 * Returns its last line, or the line itself when that begins no row.
 */
static size_t join_forward(const struct unit_table_reading *reading, size_t line,
                           struct pieces *pieces) {
    const struct unit_table_header *const header = &reading->table->header;
    const struct document_line *const first = &reading->document->lines[line];

    if (first->kind != LINE_ROW || first->separator == SEPARATOR_SPACES ||
        first->cell_count >= header->column_count || unit_table_has_urn(first->text) ||
        unit_table_is_label(first->cells[0].text))
        return line;
    take_pieces(first, pieces);
    for (size_t i = line + 1; i < reading->document->line_count && i <= line + REACH; i++) {
        const struct document_line *const next = &reading->document->lines[i];
        struct pieces more = {.count = 0};

        if (unit_table_skips(next))
            break;
        take_pieces(next, &more);
        if (more.count == 0 || pieces->count + more.count - 1 > header->column_count)
            break;
        append(reading->arena, pieces, &more);
        if (pieces->count == header->column_count)
            return is_row(header, pieces) && figures(header, pieces) >= 0 ? i : line;
    }
    return line;
}

static void add_unit(struct unit_table_reading *reading, size_t line, size_t last,
                     const struct pieces *pieces, bool joined) {
    struct unit_table_row *const row = unit_table_add_row(reading, UNIT_TABLE_ROW_UNIT, line);

    row->last = last;
    for (size_t i = 0; i < pieces->count; i++) {
        const enum header_role role = role_at(&reading->table->header, i);

        unit_table_put(reading->arena, row, role == ROLE_NONE ? ROLE_OTHER : role, pieces->text[i],
                       pieces->at[i]);
    }
    row->fields[ROLE_TITLE].joined |= joined && row->fields[ROLE_TITLE].text != NULL;
}

/*
 * continues - whether a line only goes on with the title, or another text, of the row before
 *
 * Its other cells are empty, and it is no heading.
 */
static bool continues(const struct unit_table_reading *reading, const struct document_line *line) {
    const struct unit_table *const table = reading->table;
    const struct unit_table_row *const row =
        table->row_count > 0 ? &table->rows[table->row_count - 1] : NULL;
    const struct document_cell *last = NULL;

    if (row == NULL || row->kind != UNIT_TABLE_ROW_UNIT || line->kind != LINE_ROW ||
        line->separator == SEPARATOR_SPACES || line->cell_count > table->header.column_count)
        return false;
    for (size_t i = 0; i < line->cell_count; i++) {
        const enum header_role role = role_at(&table->header, i);

        if (line->cells[i].text[0] != '\0' && role != ROLE_TITLE && role != ROLE_ASSESSMENT &&
            role != ROLE_OTHER)
            return false;
    }
    if (filled(line, &last) == 0 || group_heading(last->text).kind != HEADING_NONE)
        return false;
    return last != line->cells || is_lower(last->text[0]);
}

static void go_on(struct unit_table_reading *reading, size_t index) {
    struct unit_table *const table = reading->table;
    struct unit_table_row *const row = &table->rows[table->row_count - 1];
    const struct document_line *const line = &reading->document->lines[index];

    for (size_t i = 0; i < line->cell_count; i++)
        if (line->cells[i].text[0] != '\0')
            unit_table_put(reading->arena, row, role_at(&table->header, i), line->cells[i].text,
                           line->cells[i].at);
    row->last = index;
}

/* row_follows - whether a row stands within a few lines, and no other header before it */
static bool row_follows(const struct unit_table_reading *reading, size_t index) {
    struct pieces pieces;

    for (size_t seen = 0; index < reading->document->line_count && seen < REACH; index++) {
        const struct document_line *const line = &reading->document->lines[index];
        struct unit_table_header header;

        if (unit_table_skips(line))
            continue;
        if (unit_table_ends(line) || unit_table_find_header(reading->document, index, &header))
            return false;
        if (fits(&reading->table->header, line, &pieces))
            return true;
        seen++;
    }
    return false;
}

/*
 * begins_title - whether a line alone is the first part of the title of the next row
 *
 * So it may be where titles stand first and no blank line is between.
 */
static bool begins_title(const struct unit_table_reading *reading, size_t index) {
    const struct document_line *const line = &reading->document->lines[index];
    struct pieces pieces;

    return index + 1 < reading->document->line_count && line->cell_count == 1 &&
           role_at(&reading->table->header, 0) == ROLE_TITLE &&
           fits(&reading->table->header, line + 1, &pieces) && line[1].cells[0].text[0] != '\0' &&
           group_heading(line->text).kind == HEADING_NONE;
}

/*
 * ends_title - whether a line alone is the last part of the row before
 *
 * So it may be where words stand last and no blank line is between.
 */
static bool ends_title(const struct unit_table_reading *reading, size_t index) {
    const struct unit_table *const table = reading->table;
    const struct document_line *const line = &reading->document->lines[index];
    const enum header_role last = role_at(&table->header, table->header.column_count - 1);

    return table->row_count > 0 && table->behind == index && line->cell_count == 1 &&
           table->rows[table->row_count - 1].kind == UNIT_TABLE_ROW_UNIT &&
           (last == ROLE_TITLE || last == ROLE_ASSESSMENT) && line->kind == LINE_TEXT &&
           strlen(line->text) < LONG_LINE && group_heading(line->text).kind == HEADING_NONE &&
           (is_lower(line->text[0]) || row_follows(reading, index + 1));
}

/* read_row - the row that begins at a line; its last line, or 0 when there is none */
static size_t read_row(struct unit_table_reading *reading, size_t index) {
    const struct document_line *const line = &reading->document->lines[index];
    struct unit_table *const table = reading->table;
    struct pieces pieces = {.count = 0};
    bool joined = false;
    size_t last;

    if (fits(&table->header, line, &pieces) && unit_table_has_urn(line->text)) {
        last = join_broken(reading, index, &pieces, &joined);
        add_unit(reading, index, last, &pieces, joined);
        return last;
    }
    last = join_forward(reading, index, &pieces);
    if (last > index) {
        add_unit(reading, index, last, &pieces, true);
        return last;
    }
    if (fits(&table->header, line, &pieces)) {
        add_unit(reading, index, index, &pieces, false);
        return index;
    }
    if (begins_title(reading, index)) {
        fits(&table->header, line + 1, &pieces);
        pieces.text[0] = arena_format(reading->arena, "%s %s", line->text, pieces.text[0]);
        pieces.at[0].length += pieces.at[0].from - line->cells[0].at.from;
        pieces.at[0].from = line->cells[0].at.from;
        add_unit(reading, index, index + 1, &pieces, true);
        table->rows[table->row_count - 1].uncertain = !is_lower(line[1].cells[0].text[0]);
        return index + 1;
    }
    return 0;
}

/* read_rest - a line that only goes on with the row before; false when it does not */
static bool read_rest(struct unit_table_reading *reading, size_t index) {
    const struct document_line *const line = &reading->document->lines[index];
    struct unit_table *const table = reading->table;

    if (continues(reading, line)) {
        go_on(reading, index);
        return true;
    }
    if (!ends_title(reading, index))
        return false;
    unit_table_put(reading->arena, &table->rows[table->row_count - 1],
                   role_at(&table->header, table->header.column_count - 1), line->text,
                   line->cells[0].at);
    table->rows[table->row_count - 1].last = index;
    table->rows[table->row_count - 1].uncertain |= !is_lower(line->text[0]);
    return true;
}

void unit_table_read_cells(struct unit_table_reading *reading) {
    const struct document *const document = reading->document;
    struct unit_table *const table = reading->table;

    for (size_t i = table->behind; i < document->line_count; i++) {
        const struct document_line *const line = &document->lines[i];
        struct unit_table_header header;
        size_t last;

        if (unit_table_skips(line))
            continue;
        if (unit_table_ends(line) || unit_table_find_header(document, i, &header))
            break;
        last = read_row(reading, i);
        if (last > 0)
            i = last;
        else if (!read_rest(reading, i)) {
            if (!row_follows(reading, i + 1))
                break;
            unit_table_add_text(reading, i);
        }
        table->behind = i + 1;
    }
}
