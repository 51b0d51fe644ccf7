/* facts_used.c - codes of evidence that a tracking sheet uses */
#include <stdint.h>
#include <string.h>

#include "import/facts.h"

/* So many lines above its columns a sheet is named at most. */
#define LINES_ABOVE 12

/* A code is no longer than this, in bytes. */
#define LONGEST_CODE 8

/* Such a line is no sentence, in bytes. */
#define LONGEST_NAME 80

/* type_column - the column of a sheet that is for codes; the number of cells when none is */
static size_t type_column(const struct import *import, const struct document_line *line) {
    size_t column = line->cell_count;
    bool about = false;

    for (size_t i = 0; i < line->cell_count; i++) {
        struct sentence words = {0};

        if (line->cells[i].text[0] == '\0' || strlen(line->cells[i].text) > LONGEST_NAME)
            continue;
        sentence_add_text(import->arena, &words, line, line->cells[i].text);
        if (sentence_find(&words, 0, words.count, "evidence type|types") < words.count ||
            sentence_find(&words, 0, words.count, "type|types of evidence") < words.count)
            column = i;
        for (size_t j = 0; j < words.count; j++)
            about |= token_in(&words.tokens[j], "outcome outcomes criteria criterion");
    }
    return about ? column : line->cell_count;
}

/* where_is - what a sheet is, by the words above it, in a few words of our own */
static const char *where_is(const struct import *import, size_t index) {
    const struct document *document = import->document;

    for (size_t i = index; i > 0 && index - i < LINES_ABOVE; i--) {
        const struct document_line *line = &document->lines[i - 1];
        struct sentence words = {0};

        if (!line_is_readable(line) || strlen(line->text) > LONGEST_NAME)
            continue;
        sentence_add_line(import->arena, &words, line);
        for (size_t j = 0; j < words.count; j++)
            if (token_in(&words.tokens[j], "example sample specimen"))
                return "example tracking sheet";
    }
    return "tracking sheet";
}

static bool is_known(const struct draft *draft, const char *code) {
    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == ELEMENT_USED &&
            strcmp(draft_get(&draft->elements[i], "evidence").value, code) == 0)
            return true;
    return false;
}

/* read_codes - the codes of one cell, which commas, slashes or spaces part */
static void read_codes(struct facts *facts, const struct document_line *line, const char *text,
                       const char *where) {
    static const char between[] = " ,;/&+";
    struct draft *draft = facts->import->draft;

    for (text += strspn(text, between); *text != '\0'; text += strspn(text, between)) {
        const size_t length = strcspn(text, between);
        const char *code = arena_copy(facts->import->arena, text, length);

        text += length;
        if (length <= LONGEST_CODE && !is_known(draft, code)) {
            struct draft_element *used = draft_add_element(draft, ELEMENT_USED);

            draft_set(draft, used, "evidence", facts_datum(facts, line, code));
            draft_set(draft, used, "where", facts_datum(facts, line, where));
        }
    }
}

/* cell_under - the cell of a row under a column of its header; NULL when nothing stands there */
static const struct document_cell *cell_under(const struct document_line *header, size_t column,
                                              const struct document_line *line) {
    const size_t from = header->cells[column].column;
    const size_t to = column + 1 < header->cell_count ? header->cells[column + 1].column : SIZE_MAX;

    if (line->separator != SEPARATOR_SPACES)
        return column < line->cell_count ? &line->cells[column] : NULL;
    for (size_t i = 0; i < line->cell_count; i++)
        if (line->cells[i].column + 1 >= from && line->cells[i].column + 1 < to)
            return &line->cells[i];
    return NULL;
}

/* report_lone - a header of such a column on a line of its own, where its rows are not told apart
 */
static void report_lone(const struct facts *facts, const struct document_line *line) {
    if (line->cell_count == 1 && (document_same_words(line->text, "evidence type") ||
                                  document_same_words(line->text, "type of evidence")))
        finding_add(facts->import->findings, 549, import_line(facts->import, line),
                    "no codes of evidence could be read below '%s'", line->text);
}

size_t facts_used(struct facts *facts, size_t index) {
    const struct document *document = facts->import->document;
    const struct document_line *header = &document->lines[index];
    size_t column = type_column(facts->import, header), i;
    const char *where;

    if (header->kind != LINE_ROW || column == header->cell_count) {
        report_lone(facts, header);
        return index;
    }
    where = where_is(facts->import, index);
    import_use(facts->import, header);
    for (i = index + 1; i < document->line_count; i++) {
        const struct document_line *line = &document->lines[i];

        const struct document_cell *cell;

        if (line->kind == LINE_RULE)
            continue;
        if (line->kind != LINE_ROW)
            break;
        cell = cell_under(header, column, line);
        if (cell != NULL)
            read_codes(facts, line, cell->text, where);
        import_use(facts->import, line);
    }
    return i;
}

void facts_used_unexplained(struct facts *facts) {
    const struct draft *draft = facts->import->draft;
    struct name_index key = {.arena = facts->import->arena};

    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == ELEMENT_EVIDENCE)
            (void)name_index_add(&key, draft_get(&draft->elements[i], "code").value, i);
    for (size_t i = 0; i < draft->element_count && key.count > 0; i++) {
        struct datum code;

        if (draft->elements[i].element != ELEMENT_USED)
            continue;
        code = draft_get(&draft->elements[i], "evidence");
        if (name_index_find(&key, code.value) == NAME_NONE)
            finding_add(facts->import->findings, 548,
                        (struct place){facts->import->document->source, code.at},
                        "evidence '%s' is used here, and the key does not explain it", code.value);
    }
}
