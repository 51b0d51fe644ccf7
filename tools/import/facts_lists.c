/* facts_lists.c - lists: progression, methods of assessment, evidence, ages */
#include <string.h>

#include "import/facts.h"

/* Words of which a qualification's title has one. */
#define QUALIFICATION                                                                              \
    "award certificate diploma apprenticeship degree gcse nvq btec a-level levels extended"

/* A method of assessment is named in no more than this, in bytes. */
#define LONGEST_METHOD 70

/* Likewise the heading of a key to codes. */
#define LONGEST_KEY 60

/* Likewise the title of a qualification in a list without marks. */
#define LONGEST_TITLE 120

/* Progression ---------------------------------------------------------------- */

/* is_qualification - whether a text names a qualification: it has a level, or such a word */
static bool is_qualification(const struct sentence *words) {
    for (size_t i = 0; i < words->count; i++)
        if (token_in(&words->tokens[i], QUALIFICATION))
            return true;
    return false;
}

/* is_plain_item - whether a line without a list mark can be an item: short, and no sentence */
static bool is_plain_item(const struct document_line *line, const char *text) {
    size_t length = strlen(text);

    return line->kind == LINE_TEXT && length > 0 && length <= LONGEST_TITLE &&
           strchr(".:;,", text[length - 1]) == NULL && !(text[0] >= 'a' && text[0] <= 'z');
}

/* add_progression - a line that names a qualification; false for any other */
static bool add_progression(struct facts *facts, const struct document_line *line,
                            const char *text) {
    struct draft *draft = facts->import->draft;
    struct sentence words = {0};
    struct qual_number number;
    const char *title = text;
    struct draft_element *progression;

    sentence_add_text(facts->import->arena, &words, line, text);
    if (words.count == 0 || !is_qualification(&words))
        return false;
    progression = draft_add_element(draft, ELEMENT_PROGRESSION);
    if (words.tokens[0].length >= 8 &&
        qual_qn_parse(words.tokens[0].printed, words.tokens[0].length, &number)) {
        draft_set(draft, progression, "number", facts_datum(facts, line, number.canonical));
        title += words.tokens[0].length;
        title += strspn(title, " :-");
    }
    draft_set(draft, progression, "title", facts_datum(facts, line, title));
    return true;
}

/* is_about_progression - whether a paragraph leads to a list of what learners may go on to */
static bool is_about_progression(const struct facts *facts, const struct sentence *sentence) {
    if (!token_is(&sentence->tokens[sentence->count - 1], ":") ||
        (facts->heading != NULL && strstr(facts->heading, "ssessor") != NULL))
        return false;
    for (size_t i = 0; i < sentence->count; i++)
        if (token_in(&sentence->tokens[i], "progression progress") ||
            sentence_match(sentence, i, sentence->count, "further study") > 0 ||
            sentence_match(sentence, i, sentence->count, "continue their development|studies") > 0)
            return true;
    return false;
}

size_t facts_progression(struct facts *facts, size_t index, const struct sentence *sentence) {
    const struct document *document = facts->import->document;
    size_t i = index;

    if (!is_about_progression(facts, sentence))
        return index;
    while (i < document->line_count) {
        const struct document_line *line = &document->lines[i];
        const char *text;
        size_t next;

        if (!line_is_readable(line)) {
            i++;
            continue;
        }
        text = paragraph_text(facts->import, i, &next);
        if (line->kind != LINE_BULLET && !is_plain_item(line, text))
            break;
        if (add_progression(facts, line, text))
            import_use(facts->import, line);
        else if (line->kind != LINE_BULLET)
            break;
        i = next;
    }
    return i;
}

/* Methods of assessment -------------------------------------------------------- */

static const char *const known_methods[] = {
    "portfolio of evidence",       "portfolio",
    "multiple choice examination", "multiple choice test",
    "online assessment",           "written examination",
    "externally set assignment",   "practical assessment",
};

bool facts_names_method(const char *text) {
    for (size_t i = 0; i < sizeof known_methods / sizeof known_methods[0]; i++)
        if (strlen(text) < strlen(known_methods[i]) + 3 &&
            document_same_words(text, known_methods[i]))
            return true;
    return false;
}

/* add_method - a method, unless it is there already; its first letter is a capital */
static void add_method(struct facts *facts, const struct document_line *line, const char *text) {
    struct draft *draft = facts->import->draft;
    struct datum method;
    char *capital;

    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == ELEMENT_ASSESSMENT &&
            document_same_words(draft_get(&draft->elements[i], "method").value, text))
            return;
    capital = arena_copy(facts->import->arena, text, strlen(text));
    if (*capital >= 'a' && *capital <= 'z')
        *capital = (char)(*capital - ('a' - 'A'));
    method = facts_datum(facts, line, capital);
    if (method.value != NULL)
        draft_set(draft, draft_add_element(draft, ELEMENT_ASSESSMENT), "method", method);
}

/* is_method - whether a part of a value can be a method: short, no sentence, no scale of grades */
static bool is_method(const char *text) {
    return strlen(text) > 2 && strlen(text) <= LONGEST_METHOD && strchr(text, '.') == NULL &&
           strncmp(text, "Pass", 4) != 0 && strstr(text, " is ") == NULL &&
           strstr(text, " are ") == NULL;
}

/* add_methods - the parts of a value that marks of a list divide */
static void add_methods(struct facts *facts, const struct document_line *line, const char *text) {
    while (text != NULL && *text != '\0') {
        const char *mark = strstr(text, " > "), *semicolon = strchr(text, ';');
        const char *end =
            mark == NULL || (semicolon != NULL && semicolon < mark) ? semicolon : mark;
        size_t length = end == NULL ? strlen(text) : (size_t)(end - text);
        char *part = arena_copy(facts->import->arena, text, length);

        if (is_method(part))
            add_method(facts, line, part);
        text = end == NULL ? NULL : end + (end == mark ? 3 : 1);
    }
}

void facts_methods(struct facts *facts, const struct document_line *line,
                   const struct document_cell *cell, const char *text) {
    if (cell == NULL || cell->paragraph_count < 2)
        add_methods(facts, line, text);
    for (size_t i = 0; cell != NULL && cell->paragraph_count > 1 && i < cell->paragraph_count; i++)
        add_methods(facts, line, cell->paragraphs[i]);
}

void facts_method_sentence(struct facts *facts, const struct sentence *sentence) {
    struct draft *draft = facts->import->draft;

    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == ELEMENT_ASSESSMENT)
            return;
    if (sentence_find(sentence, 0, sentence->count,
                      "assessed|produce|complete|through|by a|an|by|through") == sentence->count)
        return;
    for (size_t i = 0; i < sentence->count; i++)
        for (size_t j = 0; j < sizeof known_methods / sizeof known_methods[0]; j++)
            if (sentence_match(sentence, i, sentence->count, known_methods[j]) > 0) {
                add_method(facts, sentence->tokens[i].line, known_methods[j]);
                return;
            }
}

/* Evidence -------------------------------------------------------------------------- */

static void add_evidence(struct facts *facts, const struct document_line *line, size_t cell) {
    struct draft *draft = facts->import->draft;
    struct draft_element *evidence;

    if (line->cells[cell].text[0] == '\0' || line->cells[cell + 1].text[0] == '\0')
        return;
    evidence = draft_add_element(draft, ELEMENT_EVIDENCE);
    draft_set(draft, evidence, "code", facts_datum(facts, line, line->cells[cell].text));
    draft_set(draft, evidence, "name", facts_datum(facts, line, line->cells[cell + 1].text));
}

/* is_key - whether a line is the heading of a key to codes of evidence */
static bool is_key(const struct import *import, const struct document_line *line) {
    struct sentence words = {0};
    bool key = false, evidence = false;

    if (strlen(line->text) > LONGEST_KEY)
        return false;
    sentence_add_line(import->arena, &words, line);
    for (size_t i = 0; i < words.count; i++) {
        key |= token_in(&words.tokens[i], "key codes");
        evidence |= token_is(&words.tokens[i], "evidence") ||
                    sentence_match(&words, i, words.count, "assessment method|methods") > 0;
    }
    return key && evidence;
}

size_t facts_evidence(struct facts *facts, size_t index) {
    const struct document *document = facts->import->document;
    size_t first = index + 1, end, cells = 0;

    if (!is_key(facts->import, &document->lines[index]))
        return index;
    while (first < document->line_count && !line_is_readable(&document->lines[first]))
        first++;
    end = first;
    for (size_t i = first; i < document->line_count; i++) {
        if (!line_is_readable(&document->lines[i]))
            continue;
        if (document->lines[i].kind != LINE_ROW)
            break;
        if (document->lines[i].cell_count > cells)
            cells = document->lines[i].cell_count;
        end = i + 1;
    }
    for (size_t cell = 0; cell + 1 < cells; cell += 2)
        for (size_t i = first; i < end; i++)
            if (cell + 1 < document->lines[i].cell_count)
                add_evidence(facts, &document->lines[i], cell);
    if (end == first && document->lines[index].kind != LINE_TEXT)
        finding_add(
            facts->import->findings, 549, import_line(facts->import, &document->lines[index]),
            "no table of codes of evidence was found below '%s'", document->lines[index].text);
    for (size_t i = index; i < end; i++)
        import_use(facts->import, &document->lines[i]);
    return end > first ? end : index;
}

/* Ages --------------------------------------------------------------------------------- */

size_t facts_age_list(struct facts *facts, size_t index, const struct sentence *sentence) {
    const struct document *document = facts->import->document;
    bool already = facts->ages;
    size_t i = index;

    if (!token_is(&sentence->tokens[sentence->count - 1], ":") ||
        sentence_find(sentence, 0, sentence->count, "age|aged range|ranges|group|groups") ==
            sentence->count)
        return index;
    for (; i < document->line_count; i++) {
        const struct document_line *line = &document->lines[i];

        if (!line_is_readable(line))
            continue;
        if (line->kind != LINE_BULLET)
            break;
        if (already || facts_ages(facts, line, line->text))
            import_use(facts->import, line);
        facts->ages = true;
    }
    return i;
}
