/* unit_table_words.c - rows of a table that are words of one line, with single spaces */
#include <string.h>

#include "import/unit_table_parts.h"
#include "import/urn_in_text.h"

#define REACH 3 /* lines of text that may stand between two rows */
#define MOST_WORDS 64
#define MOST_TYPED 4 /* words that make up one figure, reference or number */

/* The words of a line that are not yet under a column. */
struct line_words {
    struct arena *arena;
    const char *text;
    size_t from[MOST_WORDS], to[MOST_WORDS];
    size_t first, behind; /* of the words not yet taken */
    bool urn_apart;       /* references have a column of their own */
    struct span at;
};

static bool is_figures(enum header_role role) {
    return role == ROLE_LEVEL || role == ROLE_CREDIT || role == ROLE_GLH || role == ROLE_TQT;
}

static bool is_typed(enum header_role role) {
    return is_figures(role) || role == ROLE_URN || role == ROLE_UNIT || role == ROLE_NUMBER;
}

static bool split_text(const char *text, struct span at, struct line_words *words) {
    size_t i = 0;

    words->text = text;
    words->at = at;
    words->first = words->behind = 0;
    while (text[i] != '\0' && words->behind < MOST_WORDS) {
        words->from[words->behind] = i;
        while (text[i] != '\0' && text[i] != ' ')
            i++;
        words->to[words->behind++] = i;
        while (text[i] == ' ')
            i++;
    }
    return text[i] == '\0';
}

static const char *stretch(const struct line_words *words, size_t first, size_t count) {
    return arena_copy(words->arena, words->text + words->from[first],
                      words->to[first + count - 1] - words->from[first]);
}

/* Types ------------------------------------------------------------------- */

/* is_code - "CS25", "12", or "B&A 59": one word with a digit, or capitals and a number */
static bool is_code(const char *text) {
    const char *const space = strchr(text, ' ');

    if (space == NULL)
        return unit_table_is_code(text);
    for (const char *c = text; c < space; c++)
        if ((*c < 'A' || *c > 'Z') && *c != '&')
            return false;
    return strchr(space + 1, ' ') == NULL && space[1] >= '0' && space[1] <= '9';
}

static bool has_capital(const char *text) {
    return text[0] >= 'A' && text[0] <= 'Z';
}

/* is_reference - a reference alone, or with a number before or behind it */
static bool is_reference(struct arena *arena, const char *text, bool alone) {
    struct urn_in_text urn;
    const char *behind;

    if (!urn_in_text(text, &urn))
        return false;
    behind = text + urn.from + urn.length;
    if (urn.from == 0 && *behind == '\0')
        return true;
    if (alone || (urn.from > 0 && *behind != '\0'))
        return false;
    if (urn.from == 0)
        return *behind == ' ' && is_code(behind + 1) && has_capital(behind + 1);
    return text[urn.from - 1] == ' ' && has_capital(text) && text[0] != text[urn.from] &&
           is_code(arena_copy(arena, text, urn.from - 1));
}

static bool suits(const struct line_words *words, enum header_role role, const char *text) {
    struct arena *const arena = words->arena;
    struct urn_in_text urn;

    if (is_figures(role))
        return unit_table_is_figure(role, text);
    if (role == ROLE_NUMBER || (role == ROLE_UNIT && words->urn_apart))
        return is_code(text) && !urn_in_text(text, &urn);
    return is_reference(arena, text, role == ROLE_URN) ||
           (role == ROLE_UNIT && is_code(text) && !urn_in_text(text, &urn));
}

/* count_suiting - how many words from one on, or before one, suit a column; 0 when none do */
static size_t count_suiting(const struct line_words *words, enum header_role role, bool from_left) {
    for (size_t count = MOST_TYPED; count > 0; count--) {
        const size_t first = from_left ? words->first : words->behind - count;

        if (words->behind - words->first > count &&
            suits(words, role, stretch(words, first, count)))
            return count;
    }
    return 0;
}

/* Rows -------------------------------------------------------------------- */

/* take - put the words at one end of the line that suit a column under it */
static void take(struct line_words *words, bool from_left, enum header_role role,
                 struct unit_table_row *row) {
    const size_t count = count_suiting(words, role, from_left);

    if (count == 0) {
        row->short_of = true;
        return;
    }
    if (!from_left)
        words->behind -= count;
    unit_table_put(words->arena, row, role,
                   stretch(words, from_left ? words->first : words->behind, count), words->at);
    if (from_left)
        words->first += count;
}

/* take_words - put words under a column of words */
static void take_words(const struct line_words *words, size_t first, size_t behind,
                       enum header_role role, struct unit_table_row *row) {
    if (behind > first)
        unit_table_put(words->arena, row, role, stretch(words, first, behind - first), words->at);
}

/*
 * take_middle - columns that begin and end with words, and typed ones between
 *
 * The typed columns are one word each, the first stretch of words that suits
 * them all. False when there is none.
 */
static bool take_middle(const struct line_words *words, const struct unit_table_column *columns,
                        size_t count, struct unit_table_row *row) {
    const size_t typed = count - 2;

    for (size_t i = 1; i < typed + 1; i++)
        if (!is_typed(columns[i].role))
            return false;
    for (size_t at = words->first + 1; typed > 0 && at + typed < words->behind + 1; at++) {
        size_t found = 0;

        while (found < typed &&
               suits(words, columns[found + 1].role, stretch(words, at + found, 1)))
            found++;
        if (found < typed)
            continue;
        take_words(words, words->first, at, columns[0].role, row);
        for (size_t i = 0; i < typed; i++)
            take_words(words, at + i, at + i + 1, columns[i + 1].role, row);
        take_words(words, at + typed, words->behind, columns[count - 1].role, row);
        return true;
    }
    return false;
}

/* The words before the first column of words are taken from the left, others from the right. */
bool unit_table_read_line(struct arena *arena, const struct unit_table_header *header,
                          const char *text, struct span at, struct unit_table_row *row) {
    size_t left = 0, right = header->column_count;
    struct line_words words = {.arena = arena};

    if (!unit_table_has_urn(text) || !split_text(text, at, &words))
        return false;
    for (size_t i = 0; i < header->column_count; i++)
        words.urn_apart |= header->columns[i].role == ROLE_URN;
    for (; left < right && is_typed(header->columns[left].role); left++)
        take(&words, true, header->columns[left].role, row);
    for (; right > left + 1 && is_typed(header->columns[right - 1].role); right--)
        take(&words, false, header->columns[right - 1].role, row);
    if (row->short_of) {
        /* nothing shows which of the columns is empty: only the reference is sure */
        memset(row->fields, 0, sizeof row->fields);
        unit_table_put(arena, row, ROLE_OTHER, text, at);
        return true;
    }
    if (left == right || words.behind == words.first)
        return true;
    if (right - left > 2 && take_middle(&words, &header->columns[left], right - left, row))
        return true;
    /* nothing parts two columns of words */
    take_words(&words, words.first, words.behind,
               right - left > 1 ? ROLE_OTHER : header->columns[left].role, row);
    row->uncertain |= right - left > 1;
    return true;
}

static bool row_follows(const struct unit_table_reading *reading, size_t index) {
    for (size_t seen = 0; index < reading->document->line_count && seen < REACH; index++) {
        const struct document_line *const line = &reading->document->lines[index];
        struct unit_table_header header;

        if (unit_table_skips(line))
            continue;
        if (unit_table_ends(line) || unit_table_find_header(reading->document, index, &header))
            return false;
        if (line->cell_count == 1 && unit_table_has_urn(line->text))
            return true;
        seen++;
    }
    return false;
}

void unit_table_read_words(struct unit_table_reading *reading) {
    struct unit_table *const table = reading->table;

    for (size_t i = table->behind; i < reading->document->line_count; i++) {
        const struct document_line *const line = &reading->document->lines[i];
        struct unit_table_row row = {.kind = UNIT_TABLE_ROW_UNIT, .first = i, .last = i};
        struct unit_table_header header;

        if (unit_table_skips(line))
            continue;
        if (unit_table_ends(line) || unit_table_find_header(reading->document, i, &header))
            break;
        if (line->cell_count == 1 && unit_table_read_line(reading->arena, &table->header,
                                                          line->text, line->cells[0].at, &row))
            *unit_table_add_row(reading, UNIT_TABLE_ROW_UNIT, i) = row;
        else if (row_follows(reading, i + 1))
            unit_table_add_text(reading, i);
        else
            break;
        table->behind = i + 1;
    }
}
