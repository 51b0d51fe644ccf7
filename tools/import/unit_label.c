/* unit_label.c - the labels on the pages of units, under each organisation's names */
#include "import/unit_label.h"

#include <stdlib.h>
#include <string.h>

#include "import/figure.h"
#include "import/urn_in_text.h"

#define LONGEST 200 /* bytes of a label, and one more */
#define LONGEST_HEADING 110

/* Labels in lower case, with one space between words; in the order of strcmp. */
static const struct row {
    const char *words;
    enum unit_label label;
} labels[] = {
    {"a sector or regulatory body if appropriate", UNIT_LABEL_REQUIREMENTS},
    {"about this unit", UNIT_LABEL_SUMMARY},
    {"accreditation number", UNIT_LABEL_REFERENCE},
    {"additional assessment requirements", UNIT_LABEL_OTHER},
    {"additional guidance", UNIT_LABEL_OTHER},
    {"additional information", UNIT_LABEL_OTHER},
    {"additional information about the unit", UNIT_LABEL_OTHER},
    {"additional information about this unit", UNIT_LABEL_OTHER},
    {"aim", UNIT_LABEL_SUMMARY},
    {"aim of the unit", UNIT_LABEL_SUMMARY},
    {"aim of unit", UNIT_LABEL_SUMMARY},
    {"aim s of the unit", UNIT_LABEL_SUMMARY},
    {"aims", UNIT_LABEL_SUMMARY},
    {"aims of the unit", UNIT_LABEL_SUMMARY},
    {"assessment", UNIT_LABEL_OTHER},
    {"assessment guidance", UNIT_LABEL_OTHER},
    {"assessment information", UNIT_LABEL_OTHER},
    {"assessment method", UNIT_LABEL_OTHER},
    {"assessment methods", UNIT_LABEL_OTHER},
    {"assessment requirements", UNIT_LABEL_REQUIREMENTS},
    {"assessment strategy", UNIT_LABEL_OTHER},
    {"assessment task", UNIT_LABEL_OTHER},
    {"assessment tasks", UNIT_LABEL_OTHER},
    {"assessment type", UNIT_LABEL_OTHER},
    {"assessor declaration", UNIT_LABEL_OTHER},
    {"availability for delivery", UNIT_LABEL_OTHER},
    {"availability for use", UNIT_LABEL_OTHER},
    {"barred combinations", UNIT_LABEL_OTHER},
    {"barred units", UNIT_LABEL_OTHER},
    {"body if appropriate", UNIT_LABEL_REQUIREMENTS},
    {"component level", UNIT_LABEL_LEVEL},
    {"component number", UNIT_LABEL_REFERENCE},
    {"component reference", UNIT_LABEL_REFERENCE},
    {"component reference number", UNIT_LABEL_REFERENCE},
    {"component title", UNIT_LABEL_TITLE},
    {"content", UNIT_LABEL_OTHER},
    {"credit", UNIT_LABEL_CREDIT},
    {"credit points", UNIT_LABEL_CREDIT},
    {"credit rating", UNIT_LABEL_CREDIT},
    {"credit value", UNIT_LABEL_CREDIT},
    {"credit value of unit", UNIT_LABEL_CREDIT},
    {"credits", UNIT_LABEL_CREDIT},
    {"cv", UNIT_LABEL_CREDIT},
    {"date", UNIT_LABEL_FIGURE},
    {"declaration", UNIT_LABEL_OTHER},
    {"delivery", UNIT_LABEL_OTHER},
    {"delivery guidance", UNIT_LABEL_OTHER},
    {"description", UNIT_LABEL_SUMMARY},
    {"employability skills", UNIT_LABEL_OTHER},
    {"entry guidance", UNIT_LABEL_OTHER},
    {"entry requirements", UNIT_LABEL_OTHER},
    {"equivalences", UNIT_LABEL_OTHER},
    {"equivalent units", UNIT_LABEL_OTHER},
    {"essential guidance for tutors", UNIT_LABEL_OTHER},
    {"evidence", UNIT_LABEL_OTHER},
    {"evidence record", UNIT_LABEL_OTHER},
    {"evidence requirements", UNIT_LABEL_OTHER},
    {"exemptions", UNIT_LABEL_OTHER},
    {"expiry date", UNIT_LABEL_FIGURE},
    {"further information", UNIT_LABEL_OTHER},
    {"gl", UNIT_LABEL_GLH},
    {"glh", UNIT_LABEL_GLH},
    {"glossary", UNIT_LABEL_OTHER},
    {"gls", UNIT_LABEL_GLH},
    {"grade", UNIT_LABEL_FIGURE},
    {"grading", UNIT_LABEL_FIGURE},
    {"guidance", UNIT_LABEL_OTHER},
    {"guidance and or assessment requirements", UNIT_LABEL_OTHER},
    {"guidance and or indicative content", UNIT_LABEL_OTHER},
    {"guidance for delivery", UNIT_LABEL_OTHER},
    {"guidance on assessment", UNIT_LABEL_OTHER},
    {"guided learning", UNIT_LABEL_GLH},
    {"guided learning gl", UNIT_LABEL_GLH},
    {"guided learning glh", UNIT_LABEL_GLH},
    {"guided learning hours", UNIT_LABEL_GLH},
    {"guided learning hours gl", UNIT_LABEL_GLH},
    {"guided learning hours glh", UNIT_LABEL_GLH},
    {"guided learning hours minimum", UNIT_LABEL_GLH},
    {"independent learning hours", UNIT_LABEL_FIGURE},
    {"indicative content", UNIT_LABEL_OTHER},
    {"introduction", UNIT_LABEL_SUMMARY},
    {"introduction to the unit", UNIT_LABEL_SUMMARY},
    {"key words", UNIT_LABEL_OTHER},
    {"keywords", UNIT_LABEL_OTHER},
    {"last registration date", UNIT_LABEL_FIGURE},
    {"learner declaration", UNIT_LABEL_OTHER},
    {"learning aim unit id", UNIT_LABEL_REFERENCE},
    {"learning hours", UNIT_LABEL_FIGURE},
    {"learning resources", UNIT_LABEL_OTHER},
    {"level", UNIT_LABEL_LEVEL},
    {"level of unit", UNIT_LABEL_LEVEL},
    {"link to national occupational standards", UNIT_LABEL_STANDARDS},
    {"link to nos", UNIT_LABEL_STANDARDS},
    {"linked national occupational standards", UNIT_LABEL_STANDARDS},
    {"links to national occupational standards", UNIT_LABEL_STANDARDS},
    {"links to nos", UNIT_LABEL_STANDARDS},
    {"links to other units", UNIT_LABEL_OTHER},
    {"location of the unit within the subject", UNIT_LABEL_OTHER},
    {"mapping to national occupational standards", UNIT_LABEL_STANDARDS},
    {"mapping to nos", UNIT_LABEL_STANDARDS},
    {"method of assessment", UNIT_LABEL_OTHER},
    {"minimum glh", UNIT_LABEL_GLH},
    {"minimum guided learning hours", UNIT_LABEL_GLH},
    {"name of the organisation submitting the unit", UNIT_LABEL_OTHER},
    {"name of unit", UNIT_LABEL_TITLE},
    {"national occupational standards", UNIT_LABEL_STANDARDS},
    {"national occupational standards nos", UNIT_LABEL_STANDARDS},
    {"national reference", UNIT_LABEL_REFERENCE},
    {"no of credits", UNIT_LABEL_CREDIT},
    {"nos", UNIT_LABEL_STANDARDS},
    {"nos code", UNIT_LABEL_STANDARDS},
    {"nos codes", UNIT_LABEL_STANDARDS},
    {"nos links", UNIT_LABEL_STANDARDS},
    {"nos mapping", UNIT_LABEL_STANDARDS},
    {"nos reference", UNIT_LABEL_STANDARDS},
    {"nos references", UNIT_LABEL_STANDARDS},
    {"notes", UNIT_LABEL_OTHER},
    {"notional learning hours", UNIT_LABEL_FIGURE},
    {"number of credits", UNIT_LABEL_CREDIT},
    {"ofqual reference", UNIT_LABEL_REFERENCE},
    {"ofqual reference number", UNIT_LABEL_REFERENCE},
    {"ofqual unit number", UNIT_LABEL_REFERENCE},
    {"ofqual unit reference", UNIT_LABEL_REFERENCE},
    {"ofqual unit reference number", UNIT_LABEL_REFERENCE},
    {"organisation submitting the unit", UNIT_LABEL_OTHER},
    {"overview", UNIT_LABEL_SUMMARY},
    {"owner", UNIT_LABEL_FIGURE},
    {"pre requisites", UNIT_LABEL_OTHER},
    {"prerequisites", UNIT_LABEL_OTHER},
    {"purpose", UNIT_LABEL_SUMMARY},
    {"purpose and aim", UNIT_LABEL_SUMMARY},
    {"purpose and aim of the unit", UNIT_LABEL_SUMMARY},
    {"purpose and aim s of the unit", UNIT_LABEL_SUMMARY},
    {"purpose and aims", UNIT_LABEL_SUMMARY},
    {"purpose and aims of the unit", UNIT_LABEL_SUMMARY},
    {"purpose of the unit", UNIT_LABEL_SUMMARY},
    {"purpose of unit", UNIT_LABEL_SUMMARY},
    {"qan", UNIT_LABEL_REFERENCE},
    {"qcf level", UNIT_LABEL_LEVEL},
    {"qcf reference", UNIT_LABEL_REFERENCE},
    {"qcf reference number", UNIT_LABEL_REFERENCE},
    {"qcf unit reference", UNIT_LABEL_REFERENCE},
    {"range", UNIT_LABEL_OTHER},
    {"reading list", UNIT_LABEL_OTHER},
    {"recommended glh", UNIT_LABEL_GLH},
    {"recommended guided learning hours", UNIT_LABEL_GLH},
    {"recommended reading", UNIT_LABEL_OTHER},
    {"reference", UNIT_LABEL_REFERENCE},
    {"reference no", UNIT_LABEL_REFERENCE},
    {"reference number", UNIT_LABEL_REFERENCE},
    {"regulation number", UNIT_LABEL_REFERENCE},
    {"regulatory body if appropriate", UNIT_LABEL_REQUIREMENTS},
    {"relationship to national occupational standards", UNIT_LABEL_STANDARDS},
    {"relationship to nos", UNIT_LABEL_STANDARDS},
    {"relationship to other units", UNIT_LABEL_OTHER},
    {"relevant national occupational standards", UNIT_LABEL_STANDARDS},
    {"resources", UNIT_LABEL_OTHER},
    {"review date", UNIT_LABEL_FIGURE},
    {"rqf level", UNIT_LABEL_LEVEL},
    {"rqf reference", UNIT_LABEL_REFERENCE},
    {"rqf unit reference", UNIT_LABEL_REFERENCE},
    {"rules of combination", UNIT_LABEL_OTHER},
    {"scope", UNIT_LABEL_OTHER},
    {"sector", UNIT_LABEL_FIGURE},
    {"sector classification", UNIT_LABEL_OTHER},
    {"sector or regulatory body if appropriate", UNIT_LABEL_REQUIREMENTS},
    {"sector subject area", UNIT_LABEL_FIGURE},
    {"signature", UNIT_LABEL_OTHER},
    {"signatures", UNIT_LABEL_OTHER},
    {"ssa", UNIT_LABEL_FIGURE},
    {"start date", UNIT_LABEL_FIGURE},
    {"suggested resources", UNIT_LABEL_OTHER},
    {"summary", UNIT_LABEL_SUMMARY},
    {"summary of the unit", UNIT_LABEL_SUMMARY},
    {"supporting information", UNIT_LABEL_OTHER},
    {"supporting unit information", UNIT_LABEL_OTHER},
    {"teaching guidance", UNIT_LABEL_OTHER},
    {"terminology", UNIT_LABEL_OTHER},
    {"title", UNIT_LABEL_TITLE},
    {"title of unit", UNIT_LABEL_TITLE},
    {"total learning hours", UNIT_LABEL_FIGURE},
    {"total qualification time", UNIT_LABEL_FIGURE},
    {"total unit time", UNIT_LABEL_FIGURE},
    {"total unit time tut", UNIT_LABEL_FIGURE},
    {"tqt", UNIT_LABEL_FIGURE},
    {"tut", UNIT_LABEL_FIGURE},
    {"type", UNIT_LABEL_FIGURE},
    {"uan", UNIT_LABEL_REFERENCE},
    {"unit accreditation number", UNIT_LABEL_REFERENCE},
    {"unit accreditation number uan", UNIT_LABEL_REFERENCE},
    {"unit aim", UNIT_LABEL_SUMMARY},
    {"unit aim and purpose", UNIT_LABEL_SUMMARY},
    {"unit aim s", UNIT_LABEL_SUMMARY},
    {"unit aims", UNIT_LABEL_SUMMARY},
    {"unit aims and purpose", UNIT_LABEL_SUMMARY},
    {"unit assessment", UNIT_LABEL_OTHER},
    {"unit assessment guidance", UNIT_LABEL_OTHER},
    {"unit assessment method", UNIT_LABEL_OTHER},
    {"unit assessment strategy", UNIT_LABEL_OTHER},
    {"unit available from", UNIT_LABEL_OTHER},
    {"unit code", UNIT_LABEL_REFERENCE},
    {"unit content", UNIT_LABEL_OTHER},
    {"unit content summary", UNIT_LABEL_SUMMARY},
    {"unit credit", UNIT_LABEL_CREDIT},
    {"unit credit value", UNIT_LABEL_CREDIT},
    {"unit credits", UNIT_LABEL_CREDIT},
    {"unit description", UNIT_LABEL_SUMMARY},
    {"unit evidence requirements", UNIT_LABEL_OTHER},
    {"unit exemptions", UNIT_LABEL_OTHER},
    {"unit expiry date", UNIT_LABEL_FIGURE},
    {"unit glh", UNIT_LABEL_GLH},
    {"unit grading", UNIT_LABEL_FIGURE},
    {"unit guidance", UNIT_LABEL_OTHER},
    {"unit guided learning", UNIT_LABEL_OTHER},
    {"unit guided learning hours", UNIT_LABEL_GLH},
    {"unit id", UNIT_LABEL_REFERENCE},
    {"unit indicative content", UNIT_LABEL_OTHER},
    {"unit introduction", UNIT_LABEL_SUMMARY},
    {"unit level", UNIT_LABEL_LEVEL},
    {"unit name", UNIT_LABEL_TITLE},
    {"unit no", UNIT_LABEL_REFERENCE},
    {"unit number", UNIT_LABEL_REFERENCE},
    {"unit number unit reference number urn", UNIT_LABEL_REFERENCE},
    {"unit overview", UNIT_LABEL_SUMMARY},
    {"unit owner", UNIT_LABEL_FIGURE},
    {"unit pre requisites", UNIT_LABEL_OTHER},
    {"unit purpose", UNIT_LABEL_SUMMARY},
    {"unit purpose and aim", UNIT_LABEL_SUMMARY},
    {"unit purpose and aim s", UNIT_LABEL_SUMMARY},
    {"unit purpose and aims", UNIT_LABEL_SUMMARY},
    {"unit range", UNIT_LABEL_OTHER},
    {"unit ref", UNIT_LABEL_REFERENCE},
    {"unit ref no", UNIT_LABEL_REFERENCE},
    {"unit ref number", UNIT_LABEL_REFERENCE},
    {"unit reference", UNIT_LABEL_REFERENCE},
    {"unit reference code", UNIT_LABEL_REFERENCE},
    {"unit reference no", UNIT_LABEL_REFERENCE},
    {"unit reference number", UNIT_LABEL_REFERENCE},
    {"unit reference number urn", UNIT_LABEL_REFERENCE},
    {"unit resources", UNIT_LABEL_OTHER},
    {"unit review date", UNIT_LABEL_FIGURE},
    {"unit scope", UNIT_LABEL_OTHER},
    {"unit sector", UNIT_LABEL_FIGURE},
    {"unit start date", UNIT_LABEL_FIGURE},
    {"unit summary", UNIT_LABEL_SUMMARY},
    {"unit title", UNIT_LABEL_TITLE},
    {"unit tqt", UNIT_LABEL_FIGURE},
    {"unit type", UNIT_LABEL_FIGURE},
    {"unit version", UNIT_LABEL_FIGURE},
    {"urn", UNIT_LABEL_REFERENCE},
    {"version", UNIT_LABEL_FIGURE},
    {"what is this unit about", UNIT_LABEL_SUMMARY},
    {"what this unit is about", UNIT_LABEL_SUMMARY},
};

/* How labels begin that say more than their first words, in many ways. */
static const struct row beginnings[] = {
    {"assessment requirements or guidance ", UNIT_LABEL_REQUIREMENTS},
    {"assessment requirements specified ", UNIT_LABEL_REQUIREMENTS},
    {"details of the relationship ", UNIT_LABEL_STANDARDS},
    {"location of the unit within ", UNIT_LABEL_OTHER},
};

/* How headings begin behind the last unit, or between units; in lower case. */
static const char *const endings[] = {
    "additional optional",
    "annex",
    "appendices",
    "appendix",
    "assessment principles",
    "barred unit",
    "barred units",
    "certification",
    "contact us",
    "exempt",
    "exemptions",
    "glossary of terms",
    "group",
    "how to contact",
    "mandatory component",
    "mandatory group",
    "mandatory groups",
    "mandatory unit",
    "mandatory units",
    "optional component",
    "optional group",
    "optional groups",
    "optional unit",
    "optional units",
    "pathway",
    "progression opportunities",
    "qualification structure",
    "recognition of prior",
    "sample assessment",
    "unit details",
    "useful websites",
};

static bool is_alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* normalise - words in lower case with one space between; returns the length, 0 when too long */
static size_t normalise(const char *text, size_t length, char words[LONGEST]) {
    size_t used = 0;
    bool space = false;

    for (size_t i = 0; i < length; i++) {
        const char c = text[i];

        if (!is_alphanumeric(c)) {
            space = used > 0 && c != '\'';
            continue;
        }
        if (used + 2 >= LONGEST) {
            words[0] = '\0';
            return 0;
        }
        if (space)
            words[used++] = ' ';
        space = false;
        words[used++] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    words[used] = '\0';
    return used;
}

static int compare(const void *key, const void *element) {
    const char *const word = key;
    const char *const other = ((const struct row *)element)->words;

    return *word != *other ? *word - *other : strcmp(word, other);
}

/* first_row - the first label that begins with some words; NULL when none does */
static const struct row *first_row(const char *words, size_t length) {
    size_t low = 0, high = sizeof labels / sizeof labels[0];

    while (low < high) {
        const size_t middle = (low + high) / 2;

        if (compare(words, &labels[middle]) > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < sizeof labels / sizeof labels[0] && strncmp(labels[low].words, words, length) == 0
               ? &labels[low]
               : NULL;
}

static enum unit_label find(const char *text, size_t length) {
    char words[LONGEST];
    const struct row *row;

    if (length >= 2 * LONGEST || normalise(text, length, words) == 0)
        return UNIT_LABEL_NONE;
    row = bsearch(words, labels, sizeof labels / sizeof labels[0], sizeof labels[0], compare);
    if (row != NULL)
        return row->label;
    for (size_t i = 0; i < sizeof beginnings / sizeof beginnings[0]; i++)
        if (strncmp(words, beginnings[i].words, strlen(beginnings[i].words)) == 0)
            return beginnings[i].label;
    return UNIT_LABEL_NONE;
}

enum unit_label unit_label_find(const char *text) {
    return find(text, strlen(text));
}

/* is_plain_value - whether a text is a value of a label and could be nothing else */
static bool is_plain_value(enum unit_label label, const char *text) {
    struct urn_in_text urn;
    char value[FIGURE_SIZE];

    switch (label) {
    case UNIT_LABEL_REFERENCE:
        return urn_in_text(text, &urn) && urn.from == 0;
    case UNIT_LABEL_LEVEL:
        return figure_level(text, value) == FIGURE_READ;
    case UNIT_LABEL_CREDIT:
    case UNIT_LABEL_GLH:
        return figure_number(text, value) == FIGURE_READ;
    default:
        return false;
    }
}

enum unit_label unit_label_prefix(const char *text, const char **value) {
    const char *const colon = strchr(text, ':');
    char words[LONGEST] = "";
    enum unit_label label;

    if (colon != NULL && colon - text < LONGEST) {
        label = find(text, (size_t)(colon - text));
        if (label != UNIT_LABEL_NONE) {
            *value = colon + 1 + strspn(colon + 1, " ");
            return label;
        }
    }
    if (strlen(text) > LONGEST_HEADING)
        return UNIT_LABEL_NONE;
    for (const char *space = strchr(text, ' '); space != NULL; space = strchr(space + 1, ' ')) {
        const size_t length = normalise(text, (size_t)(space - text), words);
        const struct row *const row = first_row(words, length);

        if (row == NULL)
            break; /* no label goes on so */
        if (length > 0 && row->words[length] == '\0' && is_plain_value(row->label, space + 1)) {
            *value = space + 1;
            return row->label;
        }
    }
    return UNIT_LABEL_NONE;
}

bool unit_label_closes(const struct document_line *line) {
    for (size_t i = 0; i < line->cell_count; i++) {
        enum unit_label label;

        if (line->cells[i].text[0] == '\0')
            continue;
        label = unit_label_find(line->cells[i].text);
        return label == UNIT_LABEL_SUMMARY || label == UNIT_LABEL_REQUIREMENTS ||
               label == UNIT_LABEL_STANDARDS || label == UNIT_LABEL_OTHER;
    }
    return false;
}

bool unit_label_ends(const struct document_line *line) {
    char words[LONGEST] = "";
    size_t length;

    if ((line->kind != LINE_TEXT && line->kind != LINE_HEADING && line->kind != LINE_BULLET) ||
        !is_alphanumeric(line->text[0]))
        return false;
    length = strlen(line->text);
    if (length > LONGEST_HEADING || line->text[length - 1] == '.' ||
        normalise(line->text, length, words) == 0)
        return false;
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++)
        if (strncmp(words, endings[i], strlen(endings[i])) == 0 &&
            (words[strlen(endings[i])] == ' ' || words[strlen(endings[i])] == '\0'))
            return true;
    return false;
}
