/* outcome_parts.c - the lines and cells of a unit's outcomes and criteria */
#include "import/outcome_parts.h"

#include <string.h>

#include "import/outcome_header.h"
#include "import/outcome_number.h"
#include "import/unit_label.h"
#include "import/verb.h"

#define AHEAD 40         /* lines looked through for the number that follows an outcome */
#define NEAR 4           /* columns by which the places of one column may differ */
#define SHORT 5          /* letters of an abbreviation */
#define WRAPPED 200      /* columns of the longest line of a text whose lines wrap */
#define LONGEST_OTHER 40 /* bytes of the words over a column of something else */

static bool is_layout(const struct document_line *line) {
    return line->separator == SEPARATOR_SPACES;
}

/* Headers ----------------------------------------------------------------- */

/* header_of - what words over columns a line has, and nothing but such words; in which cells */
struct columns {
    struct outcome_header all;
    size_t outcomes, criteria, other; /* cells; SIZE_MAX for none */
};

static struct columns header_of(const struct document_line *line) {
    struct columns columns = {{false, false}, SIZE_MAX, SIZE_MAX, SIZE_MAX};

    for (size_t i = 0; i < line->cell_count; i++) {
        const struct document_cell *cell = &line->cells[i];
        const struct outcome_header header = outcome_header_read(cell->text);

        if (cell->text[0] == '\0')
            continue;
        if (header.outcomes || header.criteria) {
            if (header.outcomes && columns.outcomes == SIZE_MAX)
                columns.outcomes = i;
            else if (header.criteria && columns.criteria == SIZE_MAX)
                columns.criteria = i;
        } else if (columns.criteria != SIZE_MAX && columns.outcomes != SIZE_MAX &&
                   strlen(cell->text) <= LONGEST_OTHER) {
            if (columns.other == SIZE_MAX)
                columns.other = i;
            continue;
        } else {
            return (struct columns){{false, false}, SIZE_MAX, SIZE_MAX, SIZE_MAX};
        }
        columns.all.outcomes |= header.outcomes;
        columns.all.criteria |= header.criteria;
    }
    return columns;
}

bool outcome_parts_header(const struct document_line *line) {
    const struct outcome_header all = header_of(line).all;

    return all.outcomes || all.criteria;
}

bool outcome_parts_number(const struct document_line *line) {
    for (size_t i = 0; i < line->cell_count; i++)
        if (outcome_number_read(line->cells[i].text, strlen(line->cells[i].text)).kind ==
            NUMBER_CRITERION)
            return true;
    return false;
}

bool outcome_parts_begin(const struct document_line *line) {
    if (outcome_parts_header(line))
        return true;
    for (size_t i = 0; i < line->cell_count; i++) {
        const char *const text = line->cells[i].text;
        const struct outcome_number number = outcome_number_read(text, strlen(text));

        if ((number.kind == NUMBER_CRITERION && number.outcome == 1 && number.criterion == 1) ||
            (number.kind == NUMBER_OUTCOME && number.outcome == 1 && number.marked && i == 0 &&
             (outcome_text_capital(text + number.length, strlen(text) - number.length) ||
              outcome_text_capital(text, number.length))))
            return true;
    }
    return false;
}

/* read_header - note the columns that the words over them show; false when the line has none */
static bool read_header(struct outcome_reader *reader, const struct document_line *line) {
    const struct columns columns = header_of(line);

    if (!columns.all.outcomes && !columns.all.criteria)
        return false;
    for (size_t i = 0; i < line->cell_count; i++)
        outcome_header_range(reader->import->arena, &line->cells[i], reader->page);
    if (columns.outcomes != SIZE_MAX && columns.criteria != SIZE_MAX) {
        reader->has_rows = true;
        reader->criteria_first = columns.criteria < columns.outcomes;
        reader->criteria_cell = columns.criteria > columns.outcomes ? columns.criteria : 1;
        if (columns.other != SIZE_MAX) {
            reader->other_cell = columns.other;
            reader->other_column = is_layout(line) ? line->cells[columns.other].column : 0;
        }
        reader->has_columns = is_layout(line) && !reader->misaligned;
        reader->criteria_column = reader->has_columns ? line->cells[columns.criteria].column : 0;
    }
    reader->apart = true;
    return true;
}

/* Paragraphs -------------------------------------------------------------- */

static bool is_capital(const struct document_cell *cell) {
    return outcome_text_capital(cell->text, strlen(cell->text));
}

/* is_upper - whether a text is words in upper case, as of a heading */
static bool is_upper(const char *text) {
    size_t letters = 0;

    for (; *text != '\0'; text++) {
        if (*text >= 'a' && *text <= 'z')
            return false;
        letters += *text >= 'A' && *text <= 'Z';
    }
    return letters > SHORT;
}

static size_t first_word(const char *text) {
    return strcspn(text, " ");
}

/*
 * begins_paragraph - whether a cell begins one: its first word would have fitted
 * on the line before
 */
static bool begins_paragraph(const struct outcome_reader *reader, const struct document_line *line,
                             const struct document_cell *cell, bool criteria) {
    const size_t before = reader->ends[criteria];
    size_t width = reader->width;

    if (reader->apart || before == 0 || width == 0 || line->kind == LINE_BULLET ||
        is_upper(cell->text))
        return true;
    if (line->cell_count > 1 && !is_layout(line) && is_capital(cell))
        return true; /* tabs and pipes part rows, not lines of them */
    if (!criteria && reader->has_columns && reader->criteria_column > 0)
        width = reader->criteria_column - 1;
    return before + 1 + first_word(cell->text) + width / 8 < width;
}

/* add_outcome - a cell, or its paragraph, that is about an outcome */
static void add_outcome(struct outcome_reader *reader, const struct document_line *line,
                        const struct document_cell *cell, const char *text, bool row) {
    const struct outcome_number number = outcome_number_read(text, strlen(text));
    struct outcome_part *part;

    if (number.kind == NUMBER_OUTCOME) {
        part = outcome_part_add(reader, PART_OUTCOME_NUMBER, line, cell);
        part->outcome = reader->printed_outcome = number.outcome;
        part->row = row;
        part->apart = reader->apart;
        text += number.length;
    }
    reader->in_criteria = false;
    if (*text == '\0')
        return;
    part = outcome_part_add(reader, PART_OUTCOME_TEXT, line, cell);
    part->text = text;
    part->length = strlen(text);
    part->begins = begins_paragraph(reader, line, cell, false);
    part->apart = reader->apart;
    part->row = row;
}

static void add_criteria(struct outcome_reader *reader, const struct document_line *line,
                         const struct document_cell *cell, size_t paragraph, const char *text,
                         bool row) {
    const struct outcome_part model = {
        .text = text,
        .length = strlen(text),
        .line = line,
        .cell = cell,
        .begins = paragraph > 0 || begins_paragraph(reader, line, cell, true),
        .apart = paragraph == 0 && reader->apart,
        .listed = cell->listed[paragraph] || line->kind == LINE_BULLET,
        .row = row,
    };

    outcome_parts_of(reader, &model);
}

/* scanned_digit - what a character of a number was before a scan */
static char scanned_digit(char c) {
    static const char letters[] = "lIiOoSB,", digits[] = "11100"
                                                         "58.";
    const char *const at = c == '\0' ? NULL : strchr(letters, c);

    return at == NULL ? c : digits[at - letters];
}

/* report_scanned - what might be a number, and does not follow: it stays in the text */
static const char *report_scanned(const struct outcome_reader *reader,
                                  const struct document_cell *cell, const char *text,
                                  size_t printed) {
    if (memchr(text, ',', printed) == NULL)
        finding_add(reader->import->findings, 530, import_cell(reader->import, cell),
                    "'%.*s' may be a number, and none that follows; it is left in the text",
                    (int)printed, text)
            ->subject = reader->subject;
    return text;
}

/*
 * mend_number - a text whose number a scan took letters for, with digits; or as it is
 *
 * "l.2" is 1.2 and "l." is 1 where that number is the next.
 */
static const char *mend_number(const struct outcome_reader *reader,
                               const struct document_cell *cell, const char *text) {
    const size_t printed = outcome_number_scanned(text);
    char *mended;
    struct outcome_number number;

    if (printed == 0)
        return text;
    mended = arena_copy(reader->import->arena, text, strlen(text));
    for (size_t i = 0; i < printed; i++)
        mended[i] = scanned_digit(text[i]);
    number = outcome_number_read(mended, strlen(mended));
    if (number.kind == NUMBER_CRITERION
            ? !(number.outcome == reader->outcome && number.criterion == reader->criterion + 1) &&
                  !(number.outcome == reader->outcome + 1 && number.criterion == 1)
            : number.kind != NUMBER_OUTCOME || number.outcome != reader->printed_outcome + 1)
        return report_scanned(reader, cell, text, printed);
    finding_add(reader->import->findings, 530, import_cell(reader->import, cell),
                "'%.*s' is read as '%.*s'", (int)printed, text, (int)printed, mended)
        ->subject = reader->subject;
    return mended;
}

static void add_cell(struct outcome_reader *reader, const struct document_line *line,
                     const struct document_cell *cell, bool criteria, bool row) {
    for (size_t i = 0; i < cell->paragraph_count; i++) {
        const char *const text = mend_number(reader, cell, cell->paragraphs[i]);
        struct outcome_number number = {.kind = NUMBER_NONE};

        if (!criteria)
            number = outcome_number_read(text, strlen(text));

        if (criteria || number.kind == NUMBER_CRITERION || number.kind == NUMBER_GRADED)
            add_criteria(reader, line, cell, i, text, row);
        else
            add_outcome(reader, line, cell, text, row);
    }
    reader->ends[criteria] = cell->column + cell->width;
}

/* Rows -------------------------------------------------------------------- */

/* criterion_at - whether a cell begins with the number of a criterion that fits, or has only such
 */
static bool criterion_at(const struct outcome_reader *reader, const struct document_cell *cell) {
    const size_t length = strlen(cell->text);
    const struct outcome_number number = outcome_number_read(cell->text, length);

    if (number.kind == NUMBER_CRITERION)
        return outcome_number_fits(reader, number.outcome, number.criterion) ||
               number.length < length;
    return outcome_number_only(cell->text, length);
}

/* is_bare - whether a cell has the number of an outcome and nothing else */
static bool is_bare(const struct document_cell *cell) {
    const size_t length = strlen(cell->text);
    const struct outcome_number number = outcome_number_read(cell->text, length);

    return number.kind == NUMBER_OUTCOME && number.length == length;
}

/* note_column - learn where criteria begin from a row that shows it */
static void note_column(struct outcome_reader *reader, const struct document_line *line,
                        size_t first) {
    bool before = false;

    for (size_t i = 0; i < first; i++)
        before |= line->cells[i].text[0] != '\0';
    if (before)
        reader->criteria_cell = first;
    if (!is_layout(line))
        return;
    if (reader->criteria_column == 0 && !reader->misaligned) {
        reader->criteria_column = before ? line->cells[first].column : 0;
        reader->has_columns = before;
    } else if (reader->has_columns &&
               (line->cells[first].column + NEAR < reader->criteria_column ||
                line->cells[first].column > reader->criteria_column + NEAR)) {
        reader->has_columns = false;
        reader->misaligned = true;
    }
}

/*
 * goes_on - whether the first cell of a line is the end of a criterion that the
 * line before had no room for, and only what follows it looks like a column
 */
static bool goes_on(const struct outcome_reader *reader, const struct document_line *line) {
    return reader->in_criteria && !reader->has_columns && reader->criterion > 0 &&
           !is_capital(&line->cells[0]) && line->cells[0].text[0] != '\0' &&
           !begins_paragraph(reader, line, &line->cells[0], true);
}

/* by_place - the first cell of criteria in a line that no number shows it of */
static size_t by_place(const struct outcome_reader *reader, const struct document_line *line) {
    size_t first = 0;

    if (is_layout(line) || (line->cell_count == 1 && reader->has_columns)) {
        if (reader->has_columns && reader->criteria_column > 0) {
            while (first < line->cell_count &&
                   line->cells[first].column + NEAR < reader->criteria_column)
                first++;
            return first;
        }
        if (line->cell_count == 1)
            return line->cells[0].column > NEAR && reader->criterion > 0 ? 0 : 1;
        return reader->in_criteria && !(is_capital(&line->cells[0]) && is_capital(&line->cells[1]))
                   ? 0
                   : 1;
    }
    if (is_bare(&line->cells[0]) && line->cell_count > 2)
        return 2;
    return reader->criteria_cell;
}

/* in_column - the first cell before one that begins where criteria do; that one when none does */
static size_t in_column(const struct outcome_reader *reader, const struct document_line *line,
                        size_t index) {
    for (size_t i = 0; i < index && reader->has_columns && is_layout(line); i++)
        if (line->cells[i].column + NEAR >= reader->criteria_column &&
            line->cells[i].column <= reader->criteria_column + NEAR)
            return i;
    return index;
}

static size_t first_criteria(struct outcome_reader *reader, const struct document_line *line) {
    for (size_t i = 0; i < line->cell_count; i++) {
        if (!criterion_at(reader, &line->cells[i]))
            continue;
        if (in_column(reader, line, i) < i)
            return in_column(reader, line, i);
        if (i > 0 && is_layout(line) && goes_on(reader, line))
            return 0;
        note_column(reader, line, i);
        return i;
    }
    if (line->separator == SEPARATOR_TAB && line->cell_count == 2 &&
        line->cells[1].text[0] == '\0' && goes_on(reader, line))
        return 0;
    return by_place(reader, line);
}

/* before_other - how many cells stand before a column of something else */
static size_t before_other(const struct outcome_reader *reader, const struct document_line *line) {
    size_t end = line->cell_count;

    if (reader->other_column > 0 && is_layout(line))
        while (end > 0 && line->cells[end - 1].column + NEAR >= reader->other_column)
            end--;
    else if (reader->other_cell > 0 && reader->other_cell < end)
        end = reader->other_cell;
    return end;
}

static void read_row(struct outcome_reader *reader, const struct document_line *line) {
    const size_t first = first_criteria(reader, line);
    const size_t end = before_other(reader, line);
    if (reader->criteria_first && line->cell_count > 1) {
        for (size_t i = end; i-- > 0;)
            add_cell(reader, line, &line->cells[i], i == 0, true);
        return;
    }
    for (size_t i = 0; i < end; i++)
        if (line->cells[i].paragraph_count > 0)
            add_cell(reader, line, &line->cells[i], i >= first, line->cell_count > 1);
}

/* Lines without cells ----------------------------------------------------- */

/* next_outcome - of which outcome the next criterion is that begins a line; 0 when none follows */
static uint32_t next_outcome(const struct outcome_reader *reader, size_t index, size_t to) {
    const struct document *const document = reader->import->document;

    for (size_t i = index + 1; i < to && i <= index + AHEAD; i++) {
        const struct document_line *const line = &document->lines[i];

        for (size_t cell = 0; cell < line->cell_count; cell++) {
            const char *const text = line->cells[cell].text;
            const struct outcome_number number = outcome_number_read(text, strlen(text));

            if (number.kind == NUMBER_CRITERION)
                return number.outcome;
        }
    }
    return 0;
}

/* begins_outcome - whether a line without cells begins an outcome by its number */
static bool begins_outcome(const struct outcome_reader *reader, size_t index, size_t to) {
    const struct document_line *const line = &reader->import->document->lines[index];
    const struct outcome_number number = outcome_number_read(line->text, strlen(line->text));
    const uint32_t last =
        reader->outcome > reader->printed_outcome ? reader->outcome : reader->printed_outcome;
    uint32_t next;

    if (number.kind != NUMBER_OUTCOME || number.outcome > last + 2 ||
        number.outcome + 1 < reader->outcome)
        return false;
    next = next_outcome(reader, index, to);
    return next == 0 ? number.marked && number.outcome == last + 1 : next == number.outcome;
}

/* leaves - whether a line of text belongs to the table no longer */
static bool leaves(const struct outcome_reader *reader, const struct document_line *line,
                   bool begins) {
    const struct outcome_part *last =
        reader->part_count > 0 ? &reader->parts[reader->part_count - 1] : NULL;

    if (last == NULL || line->kind == LINE_BULLET)
        return false;
    if (!begins || !outcome_text_capital(line->text, strlen(line->text)))
        return false;
    if (last->text != NULL && (outcome_text_open(last->text, last->length) ||
                               (!reader->apart && outcome_text_leads(last->text, last->length))))
        return false;
    return reader->has_rows && !is_layout(line) && last->line->cell_count > 1
               ? true
               : (size_t)(line - reader->import->document->lines) >= reader->numbered &&
                     !verb_begins(line->text, strlen(line->text)) && last->text != NULL;
}

/* text_open - whether the last text cannot end where it does */
static bool text_open(const struct outcome_reader *reader) {
    const struct outcome_part *const last =
        reader->part_count > 0 ? &reader->parts[reader->part_count - 1] : NULL;

    return last != NULL && last->text != NULL && !reader->apart &&
           outcome_text_open(last->text, last->length);
}

/* read_text - a line without cells; false when it is not of the table */
static bool read_text(struct outcome_reader *reader, size_t index, size_t to) {
    const struct document_line *const line = &reader->import->document->lines[index];
    const struct document_cell *const cell = &line->cells[0];
    const struct outcome_number number = outcome_number_read(cell->text, strlen(cell->text));
    bool criteria = reader->in_criteria;

    if (reader->has_columns && reader->other_column > 0 &&
        cell->column + NEAR >= reader->other_column)
        return true;

    if (number.kind == NUMBER_CRITERION || outcome_number_only(cell->text, strlen(cell->text))) {
        criteria = true;
        if (reader->has_columns)
            note_column(reader, line, 0);
    } else if (begins_outcome(reader, index, to))
        criteria = false;
    else {
        if (reader->has_columns && reader->criteria_column > 0)
            criteria = cell->column + NEAR >= reader->criteria_column;
        else if (cell->column > NEAR && reader->has_rows && reader->criterion > 0)
            criteria = true;
        if (leaves(reader, line, begins_paragraph(reader, line, cell, criteria)))
            return false;
    }
    if (is_bare(cell) && criteria) {
        finding_add(reader->import->findings, 523, import_cell(reader->import, cell),
                    "a number that begins no outcome is left out")
            ->subject = reader->subject;
        reader->apart = true;
        return true;
    }
    add_cell(reader, line, cell, criteria, false);
    if (!reader->has_columns)
        reader->ends[!criteria] = 0;
    return true;
}

/* All of them ------------------------------------------------------------- */

/* measure - how wide the lines are, and where the last number of a criterion is */
static void measure(struct outcome_reader *reader, size_t from, size_t to) {
    const struct document *const document = reader->import->document;
    size_t width = 0;

    for (size_t i = from; i < to; i++) {
        const struct document_line *const line = &document->lines[i];

        if (line->cell_count == 0)
            continue;
        if (line->cells[line->cell_count - 1].column + line->cells[line->cell_count - 1].width >
            width)
            width =
                line->cells[line->cell_count - 1].column + line->cells[line->cell_count - 1].width;
        for (size_t cell = 0; cell < line->cell_count; cell++)
            if (outcome_number_read(line->cells[cell].text, strlen(line->cells[cell].text)).kind ==
                NUMBER_CRITERION)
                reader->numbered = i + 1;
    }
    reader->width = width <= WRAPPED ? width : 0;
}

bool outcome_parts_resume(const struct outcome_reader *reader, size_t from, size_t to) {
    const struct document *const document = reader->import->document;

    for (size_t i = from; i < to && i < from + AHEAD; i++) {
        const struct document_line *const line = &document->lines[i];

        for (size_t cell = 0; cell < line->cell_count; cell++) {
            const char *const text = line->cells[cell].text;
            const struct outcome_number number = outcome_number_read(text, strlen(text));

            if (number.kind == NUMBER_CRITERION)
                return outcome_number_fits(reader, number.outcome, number.criterion);
        }
    }
    return false;
}

size_t outcome_parts_read(struct outcome_reader *reader, size_t from, size_t to) {
    struct import *const import = reader->import;
    bool header = false;

    if (reader->criteria_cell == 0) {
        reader->criteria_cell = 1;
        measure(reader, from, to);
    }
    for (size_t i = from; i < to; i++) {
        const struct document_line *const line = &import->document->lines[i];

        if (line->kind == LINE_BLANK || line->kind == LINE_PAGE || line->kind == LINE_RULE ||
            line->kind == LINE_CONTENTS) {
            reader->apart = true;
            if (line->kind != LINE_BLANK)
                import_use(import, line);
            continue;
        }
        if (read_header(reader, line) || (header && outcome_header_goes_on(line->text))) {
            header = true;
            import_use(import, line);
            continue;
        }
        header = false;
        if ((unit_label_ends(line) || unit_label_closes(line)) &&
            (reader->apart || is_capital(&line->cells[0])) && !text_open(reader) &&
            !outcome_parts_resume(reader, i, to))
            return i;
        if (line->cell_count > 1) {
            reader->has_rows = true;
            read_row(reader, line);
        } else if (!read_text(reader, i, to)) {
            return i;
        }
        import_use(import, line);
        reader->apart = false;
    }
    return to;
}
