/* outcome_header.c - the words over the columns of outcomes and criteria */
#include "import/outcome_header.h"

#include <stdlib.h>
#include <string.h>

#include "import/outcome_number.h"

#define LONGEST_HEADER 160 /* bytes of a cell that may be a header */
#define LONGEST_WORD 15

/* Every word that headers are made of; in the order of strcmp. */
static const char *const words[] = {
    "a",         "able",       "ac",       "achieve",    "acs",          "all",      "and",
    "are",       "assessment", "at",       "awarded",    "be",           "by",       "can",
    "candidate", "completion", "credit",   "criteria",   "criterion",    "end",      "for",
    "have",      "in",         "learner",  "learners",   "learning",     "lo",       "los",
    "must",      "number",     "of",       "on",         "outcome",      "outcomes", "s",
    "should",    "student",    "students", "successful", "successfully", "the",      "they",
    "this",      "to",         "unit",     "upon",       "when",         "will",     "you",
};

static int compare(const void *key, const void *element) {
    const char *const word = key;
    const char *const other = *(const char *const *)element;

    return *word != *other ? *word - *other : strcmp(word, other);
}

static bool is_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* read_word - the next word, in lower case; false when the text has no further one */
static bool read_word(const char **text, char word[LONGEST_WORD + 1]) {
    size_t length = 0;

    while (**text != '\0' && !is_word(**text))
        ++*text;
    for (; is_word(**text); ++*text) {
        if (length == LONGEST_WORD)
            length = 0; /* none so long is in the table */
        word[length++] = (char)(**text | 0x20);
    }
    word[length] = '\0';
    return length > 0;
}

/* What words were among those read. */
struct seen {
    bool outcomes, criteria, person, will, can;
};

static void see(struct seen *seen, const char *word) {
    seen->outcomes |= strncmp(word, "outcome", 7) == 0;
    seen->criteria |= strncmp(word, "criteri", 7) == 0;
    seen->person |= strncmp(word, "learner", 7) == 0 || strncmp(word, "candidate", 9) == 0 ||
                    strncmp(word, "student", 7) == 0 || strcmp(word, "you") == 0;
    seen->will |= strcmp(word, "will") == 0;
    seen->can |= strcmp(word, "can") == 0;
}

struct outcome_header outcome_header_read(const char *text) {
    const struct outcome_header none = {false, false};
    const struct outcome_number number = outcome_number_read(text, strlen(text));
    char word[LONGEST_WORD + 1];
    struct seen seen = {.outcomes = false};
    size_t count = 0;

    if (number.kind != NUMBER_NONE || strlen(text) > LONGEST_HEADER)
        return none;
    for (const char *at = text; read_word(&at, word); count++) {
        if (bsearch(word, words, sizeof words / sizeof words[0], sizeof words[0], compare) == NULL)
            return none;
        see(&seen, word);
    }
    if (count == 1 && text[0] >= 'a' && text[0] <= 'z')
        return none;
    if (count == 0 ||
        (!seen.outcomes && !seen.criteria && !(seen.person && (seen.will || seen.can))))
        return none;
    return (struct outcome_header){seen.outcomes || (seen.will && !seen.criteria),
                                   seen.criteria || (seen.can && !seen.outcomes)};
}

bool outcome_header_goes_on(const char *text) {
    const struct outcome_number number = outcome_number_read(text, strlen(text));
    char word[LONGEST_WORD + 1];

    if (strlen(text) > LONGEST_HEADER || text[0] == '\0')
        return false;
    for (const char *at = text; read_word(&at, word);)
        if (bsearch(word, words, sizeof words / sizeof words[0], sizeof words[0], compare) == NULL)
            return false;
    return number.kind == NUMBER_NONE
               ? is_word(text[0]) || text[0] == '('
               : number.kind == NUMBER_CRITERION && strchr(text, ')') != NULL;
}

void outcome_header_range(struct arena *arena, const struct document_cell *cell,
                          struct draft_page *page) {
    const char *at = cell->text;
    struct datum found[2] = {{NULL, cell->at}, {NULL, cell->at}};
    size_t count = 0;
    bool criteria = false;

    while (count < 2) {
        size_t length;

        at += strcspn(at, "0123456789");
        length = strspn(at, "0123456789.");
        if (length == 0)
            break;
        found[count].value = arena_copy(arena, at, length - (at[length - 1] == '.'));
        criteria |= strchr(found[count].value, '.') != NULL;
        at += length;
        count++;
    }
    if (count < 2)
        return;
    if (criteria && page->first_criterion.value == NULL) {
        page->first_criterion = found[0];
        page->last_criterion = found[1];
    } else if (!criteria && page->first_outcome.value == NULL) {
        page->first_outcome = found[0];
        page->last_outcome = found[1];
    }
}
