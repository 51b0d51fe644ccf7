/* unused.c - lines that look like data and that no stage has used */
#include <string.h>

#include "import/facts.h"

/* A line of prose, where a number is part of a sentence, is longer than this, in bytes. */
#define LONGEST 160

/* A name and its figure are no longer than this. */
#define LONGEST_PAIR 60

/* is_unit_reference - whether a word has the shape of a unit reference, valid or not */
static bool is_unit_reference(const struct word_token *token) {
    static const char shape[] = "l/ddd/dddd";

    if (token->length != sizeof shape - 1)
        return false;
    for (size_t i = 0; i < token->length; i++) {
        char c = token->text[i];
        bool fits = shape[i] == 'l'   ? c >= 'a' && c <= 'z'
                    : shape[i] == 'd' ? c >= '0' && c <= '9'
                                      : c == '/';

        if (!fits)
            return false;
    }
    return true;
}

/* is_other_number - whether a word is the number of another qualification */
static bool is_other_number(const struct import *import, const struct word_token *token) {
    const char *own = draft_get(&import->draft->qualification, "number").value;
    struct qual_number number;

    return token->length >= 10 && memchr(token->text, '/', token->length) != NULL &&
           qual_qn_parse(token->printed, token->length, &number) &&
           (own == NULL || strcmp(own, number.canonical) != 0);
}

/* is_criterion_number - whether a word is two numbers and a dot, as 2.10 */
static bool is_criterion_number(const struct word_token *token) {
    size_t first = strspn(token->text, "0123456789");

    return first > 0 && first <= 2 && token->text[first] == '.' &&
           strspn(token->text + first + 1, "0123456789") == token->length - first - 1 &&
           token->length > first + 1;
}

/* has_figure - whether a line names an amount of credits or hours, or a level */
static bool has_figure(const struct sentence *words) {
    for (size_t i = 0; i + 1 < words->count; i++)
        if (words->tokens[i].number > 0 && token_in(&words->tokens[i + 1], "credits glh"))
            return true;
    return false;
}

/* has_label - whether a line is a label that is known, and a value with digits */
static bool has_label(const struct document_line *line) {
    const char *value;

    if (line->cell_count > 1)
        return label_find(line->cells[0].text) != LABEL_NONE &&
               label_find(line->cells[0].text) != LABEL_OWN_SECTOR &&
               strpbrk(line->cells[1].text, "0123456789") != NULL;
    return label_prefix(line->text, &value) != LABEL_NONE &&
           memchr(line->text, ':', (size_t)(value - line->text)) != NULL &&
           strpbrk(value, "0123456789") != NULL;
}

/* is_pair - whether a line is a name of a few words, and a number: "Leve1: 3" */
static bool is_pair(const struct document_line *line) {
    const char *const colon = line->cell_count == 1 ? strchr(line->text, ':') : NULL;
    const char *value = line->cell_count == 2 ? line->cells[1].text : colon;
    size_t digits;

    if (value == NULL || strlen(line->text) > LONGEST_PAIR || line->cells[0].text[0] == '\0' ||
        strchr("0123456789", line->text[0]) != NULL)
        return false;
    value += strspn(value, ": ");
    digits = strspn(value, "0123456789");
    return digits > 0 && digits <= 5 && value[digits] == '\0';
}

/* is_among_used - whether the nearest lines with words are both understood */
static bool is_among_used(const struct import *import, size_t index) {
    const struct document *const document = import->document;
    size_t before = index, behind = index + 1;

    while (before > 0 && !line_is_readable(&document->lines[before - 1]))
        before--;
    while (behind < document->line_count && !line_is_readable(&document->lines[behind]))
        behind++;
    return before > 0 && behind < document->line_count && import->used[before - 1] &&
           import->used[behind];
}

/* what_it_has - what makes a line look like data; NULL when nothing does */
static const char *what_it_has(const struct import *import, const struct document_line *line) {
    struct sentence words = {0};

    sentence_add_line(import->arena, &words, line);
    for (size_t i = 0; i < words.count; i++) {
        if (is_unit_reference(&words.tokens[i]))
            return "a unit reference";
        if (is_other_number(import, &words.tokens[i]))
            return "a qualification number";
    }
    if (has_label(line))
        return "a figure with its name";
    for (size_t i = 0; i < words.count && i < 3; i++)
        if (is_criterion_number(&words.tokens[i]) && words.count > 2)
            return "the number of a criterion";
    return has_figure(&words) ? "an amount" : NULL;
}

void import_unused(struct import *import) {
    const struct document *document = import->document;

    for (size_t i = 0; i < document->line_count; i++) {
        const struct document_line *line = &document->lines[i];
        const char *what;

        if (import->used[i] || !line_is_readable(line) ||
            strpbrk(line->text, "0123456789") == NULL ||
            (line->kind != LINE_ROW && strlen(line->text) > LONGEST))
            continue;
        what = what_it_has(import, line);
        if (what == NULL && is_pair(line) && is_among_used(import, i))
            what = "a figure";
        if (what != NULL)
            finding_add(import->findings, 546, import_line(import, line),
                        "the line has %s and was not understood", what);
    }
}
