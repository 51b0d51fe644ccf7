/* facts_label.c - the names that organisations give to the figures of a qualification */
#include <string.h>
#include <strings.h>

#include "import/facts.h"

static const struct {
    const char *text; /* lower case, without what stands in parentheses */
    enum label label;
} labels[] = {
    {"qualification number", LABEL_NUMBER},
    {"ofqual qualification number", LABEL_NUMBER},
    {"qualification accreditation number", LABEL_NUMBER},
    {"accreditation number", LABEL_NUMBER},
    {"ofqual accreditation number", LABEL_NUMBER},
    {"ofqual number", LABEL_NUMBER},
    {"regulation number", LABEL_NUMBER},
    {"ofqual reference number", LABEL_NUMBER},
    {"qualification reference number", LABEL_NUMBER},
    {"qualification reference", LABEL_NUMBER},
    {"qualification code", LABEL_NUMBER},
    {"qan", LABEL_NUMBER},
    {"qn", LABEL_NUMBER},
    {"qualification title", LABEL_TITLE},
    {"full qualification title", LABEL_TITLE},
    {"title of qualification", LABEL_TITLE},
    {"qualification name", LABEL_TITLE},
    {"awarding organisation", LABEL_ORGANISATION},
    {"awarding body", LABEL_ORGANISATION},
    {"learning aim reference", LABEL_LEARNING_AIM},
    {"learning aim reference number", LABEL_LEARNING_AIM},
    {"learning aim", LABEL_LEARNING_AIM},
    {"learning aim code", LABEL_LEARNING_AIM},
    {"level", LABEL_LEVEL},
    {"qualification level", LABEL_LEVEL},
    {"rqf level", LABEL_LEVEL},
    {"level of qualification", LABEL_LEVEL},
    {"credit", LABEL_CREDIT},
    {"credits", LABEL_CREDIT},
    {"credit value", LABEL_CREDIT},
    {"total credit", LABEL_CREDIT},
    {"total credits", LABEL_CREDIT},
    {"total credit value", LABEL_CREDIT},
    {"qualification credit value", LABEL_CREDIT},
    {"qualification credit", LABEL_CREDIT},
    {"credits required", LABEL_CREDIT},
    {"glh", LABEL_GLH},
    {"gl", LABEL_GLH},
    {"guided learning", LABEL_GLH},
    {"guided learning hours", LABEL_GLH},
    {"total guided learning hours", LABEL_GLH},
    {"total glh", LABEL_GLH},
    {"minimum guided learning hours", LABEL_GLH},
    {"minimum glh", LABEL_GLH},
    {"tqt", LABEL_TQT},
    {"total qualification time", LABEL_TQT},
    {"specification code", LABEL_CODE},
    {"specification reference", LABEL_CODE},
    {"version", LABEL_VERSION},
    {"issue", LABEL_VERSION},
    {"version number", LABEL_VERSION},
    {"issue number", LABEL_VERSION},
    {"specification version", LABEL_VERSION},
    {"date of issue", LABEL_ISSUED},
    {"issue date", LABEL_ISSUED},
    {"version date", LABEL_ISSUED},
    {"publication date", LABEL_ISSUED},
    {"date published", LABEL_ISSUED},
    {"operational start date", LABEL_START},
    {"operational start", LABEL_START},
    {"qualification start date", LABEL_START},
    {"regulation start date", LABEL_START},
    {"accreditation start date", LABEL_START},
    {"start date", LABEL_START},
    {"review date", LABEL_REVIEW},
    {"qualification review date", LABEL_REVIEW},
    {"operational end date", LABEL_END},
    {"operational end", LABEL_END},
    {"qualification end date", LABEL_END},
    {"registration end date", LABEL_END},
    {"last registration date", LABEL_END},
    {"last date for registration", LABEL_END},
    {"end date", LABEL_END},
    {"certification end date", LABEL_CERTIFICATION_END},
    {"certification end", LABEL_CERTIFICATION_END},
    {"last certification date", LABEL_CERTIFICATION_END},
    {"last date for certification", LABEL_CERTIFICATION_END},
    {"sector subject area", LABEL_SECTOR},
    {"sector subject area classification", LABEL_SECTOR},
    {"ssa", LABEL_SECTOR},
    {"ssa sector", LABEL_SECTOR},
    {"ofqual ssa sector", LABEL_SECTOR},
    {"ofqual sector", LABEL_SECTOR},
    {"regulator sector", LABEL_SECTOR},
    {"age range", LABEL_AGE},
    {"age ranges", LABEL_AGE},
    {"age group", LABEL_AGE},
    {"age groups", LABEL_AGE},
    {"approved age range", LABEL_AGE},
    {"approved age ranges", LABEL_AGE},
    {"approved age group", LABEL_AGE},
    {"assessment", LABEL_ASSESSMENT},
    {"assessment method", LABEL_ASSESSMENT},
    {"assessment methods", LABEL_ASSESSMENT},
    {"assessment requirements", LABEL_ASSESSMENT},
    {"method of assessment", LABEL_ASSESSMENT},
    {"methods of assessment", LABEL_ASSESSMENT},
    {"grading", LABEL_GRADING},
    {"grading system", LABEL_GRADING},
    {"grading type", LABEL_GRADING},
    {"grade", LABEL_GRADING},
    {"regulation", LABEL_REGULATION},
    {"regulator", LABEL_REGULATION},
    {"regulators", LABEL_REGULATION},
    {"regulated by", LABEL_REGULATION},
    {"minimum credits at/above level", LABEL_LEVEL_CREDIT},
    {"minimum credits at or above level", LABEL_LEVEL_CREDIT},
    {"minimum credit at/above level", LABEL_LEVEL_CREDIT},
    {"minimum credit at or above level", LABEL_LEVEL_CREDIT},
    {"credits at/above level", LABEL_LEVEL_CREDIT},
    {"credits at or above level", LABEL_LEVEL_CREDIT},
};

#define LABEL_COUNT (sizeof labels / sizeof labels[0])

/* A label is no longer than this, in bytes. */
#define LONGEST 80

/* The longest remark in parentheses that is passed over, in bytes. */
#define LONGEST_REMARK 60

/* remark_end - the parenthesis that closes a remark; NULL when none does soon */
static const char *remark_end(const char *text) {
    return memchr(text, ')', strnlen(text, LONGEST_REMARK));
}

/*
 * match - whether a label stands at the beginning of a text; the byte behind it, or NULL
 *
 * What stands in parentheses is passed over, and so is white space of any length.
 */
static const char *match(const char *text, const char *label) {
    for (;;) {
        char c = *text;

        if (c >= 'A' && c <= 'Z')
            c = (char)(c + ('a' - 'A'));
        if (*label == '\0')
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? NULL : text;
        if (*label == ' ' && (c == ' ' || c == '(')) {
            while (*text == ' ' || *text == '(') {
                if (*text == '(' && remark_end(text) != NULL)
                    text = remark_end(text);
                text++;
            }
            label++;
        } else if (c == *label) {
            text++;
            label++;
        } else {
            return NULL;
        }
    }
}

/* skip_end - what may follow a label: a remark in parentheses, and a colon */
static const char *skip_end(const char *text) {
    for (;;) {
        if (*text == '(' && remark_end(text) != NULL)
            text = remark_end(text) + 1;
        else if (*text == ' ' || *text == ':')
            text++;
        else
            return text;
    }
}

enum label label_prefix(const char *text, const char **value) {
    enum label found = LABEL_NONE;
    const char *best = text;

    for (size_t i = 0; i < LABEL_COUNT; i++) {
        const char *end = (*text | 0x20) == labels[i].text[0] ? match(text, labels[i].text) : NULL;

        if (end != NULL && end > best) {
            best = end;
            found = labels[i].label;
        }
    }
    *value = skip_end(best);
    return found;
}

/* is_own_sector - whether a label is that of a sector of the organisation's own */
static bool is_own_sector(const char *text) {
    size_t length = strlen(text);

    return length > 7 && strncasecmp(text + length - 7, " sector", 7) == 0;
}

enum label label_find(const char *text) {
    const char *value;
    enum label label;

    if (strlen(text) > LONGEST)
        return LABEL_NONE;
    label = label_prefix(text, &value);
    if (label != LABEL_NONE && *value == '\0')
        return label;
    return is_own_sector(text) ? LABEL_OWN_SECTOR : LABEL_NONE;
}
