/* header_words.c - the words that stand over the columns of tables, and what each means */
#include "import/header_words.h"

#include <stddef.h>
#include <string.h>

/* Words in lower case with one space between, without punctuation; in order. */
static const struct entry {
    const char *words;
    enum header_role role;
} entries[] = {
    {"accreditation number", ROLE_URN},
    {"accreditation reference", ROLE_URN},
    {"aim", ROLE_OTHER},
    {"ao unit number", ROLE_NUMBER},
    {"assessed by", ROLE_ASSESSMENT},
    {"assessment", ROLE_ASSESSMENT},
    {"assessment criteria", ROLE_CRITERIA},
    {"assessment criteria the learner can", ROLE_CRITERIA},
    {"assessment criterion", ROLE_CRITERIA},
    {"assessment criterion the learner can", ROLE_CRITERIA},
    {"assessment method", ROLE_ASSESSMENT},
    {"assessment methods", ROLE_ASSESSMENT},
    {"assessment type", ROLE_ASSESSMENT},
    {"component", ROLE_TITLE},
    {"component number", ROLE_UNIT},
    {"component reference", ROLE_UNIT},
    {"component title", ROLE_TITLE},
    {"credit", ROLE_CREDIT},
    {"credit points", ROLE_CREDIT},
    {"credit value", ROLE_CREDIT},
    {"credit values", ROLE_CREDIT},
    {"credits", ROLE_CREDIT},
    {"criteria", ROLE_CRITERIA},
    {"gl", ROLE_GLH},
    {"gl hours", ROLE_GLH},
    {"glh", ROLE_GLH},
    {"glhs", ROLE_GLH},
    {"group", ROLE_GROUP},
    {"guided learning", ROLE_GLH},
    {"guided learning gl", ROLE_GLH},
    {"guided learning hours", ROLE_GLH},
    {"guided learning hours glh", ROLE_GLH},
    {"hours", ROLE_GLH},
    {"learner can", ROLE_CRITERIA},
    {"learner will", ROLE_OUTCOMES},
    {"learning outcome", ROLE_OUTCOMES},
    {"learning outcome the learner will", ROLE_OUTCOMES},
    {"learning outcomes", ROLE_OUTCOMES},
    {"learning outcomes the learner will", ROLE_OUTCOMES},
    {"level", ROLE_LEVEL},
    {"level of unit", ROLE_LEVEL},
    {"m o", ROLE_TYPE},
    {"mandatory optional", ROLE_TYPE},
    {"mandatory or optional", ROLE_TYPE},
    {"method of assessment", ROLE_ASSESSMENT},
    {"module title", ROLE_TITLE},
    {"name of unit", ROLE_TITLE},
    {"no", ROLE_NUMBER},
    {"notes", ROLE_OTHER},
    {"notional learning hours", ROLE_TQT},
    {"number", ROLE_UNIT},
    {"odn", ROLE_URN},
    {"ofqual number", ROLE_URN},
    {"ofqual ref", ROLE_URN},
    {"ofqual reference", ROLE_URN},
    {"ofqual reference number", ROLE_URN},
    {"ofqual unit number", ROLE_URN},
    {"ofqual unit reference", ROLE_URN},
    {"ofqual unit reference number", ROLE_URN},
    {"optional group", ROLE_GROUP},
    {"optional mandatory", ROLE_TYPE},
    {"owner reference", ROLE_NUMBER},
    {"page", ROLE_OTHER},
    {"page number", ROLE_OTHER},
    {"pathway", ROLE_OTHER},
    {"qcf unit number", ROLE_URN},
    {"ref", ROLE_UNIT},
    {"ref no", ROLE_UNIT},
    {"reference", ROLE_UNIT},
    {"reference number", ROLE_UNIT},
    {"rqf level", ROLE_LEVEL},
    {"sector number", ROLE_NUMBER},
    {"status", ROLE_TYPE},
    {"the learner can", ROLE_CRITERIA},
    {"the learner will", ROLE_OUTCOMES},
    {"title", ROLE_TITLE},
    {"title of unit", ROLE_TITLE},
    {"total qualification time", ROLE_TQT},
    {"tqt", ROLE_TQT},
    {"tut", ROLE_TQT},
    {"type", ROLE_TYPE},
    {"uan", ROLE_URN},
    {"unique reference number", ROLE_URN},
    {"unit", ROLE_UNIT},
    {"unit accreditation number", ROLE_URN},
    {"unit code", ROLE_UNIT},
    {"unit codes", ROLE_UNIT},
    {"unit credit", ROLE_CREDIT},
    {"unit credit value", ROLE_CREDIT},
    {"unit credits", ROLE_CREDIT},
    {"unit glh", ROLE_GLH},
    {"unit group", ROLE_GROUP},
    {"unit id", ROLE_UNIT},
    {"unit level", ROLE_LEVEL},
    {"unit name", ROLE_TITLE},
    {"unit no", ROLE_UNIT},
    {"unit number", ROLE_UNIT},
    {"unit ref", ROLE_UNIT},
    {"unit ref no", ROLE_UNIT},
    {"unit reference", ROLE_UNIT},
    {"unit reference code", ROLE_UNIT},
    {"unit reference no", ROLE_UNIT},
    {"unit reference number", ROLE_UNIT},
    {"unit reference number urn", ROLE_URN},
    {"unit time", ROLE_TQT},
    {"unit title", ROLE_TITLE},
    {"unit titles", ROLE_TITLE},
    {"unit type", ROLE_TYPE},
    {"units", ROLE_TITLE},
    {"urn", ROLE_URN},
    {"value", ROLE_CREDIT},
};

#define LONGEST 64
#define MOST_WORDS 6 /* over one column */

/*
 * plain_words - a stretch of text as the table has words
 *
 * Returns their length; 0 when there are none, or too many to be in the table.
 */
static size_t plain_words(const char *text, size_t length, char plain[LONGEST]) {
    size_t used = 0;
    bool space = false;

    for (size_t i = 0; i < length; i++) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] + ('a' - 'A')) : text[i];

        if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
            space = true;
            continue;
        }
        if (used + 2 >= LONGEST)
            return 0;
        if (space && used > 0)
            plain[used++] = ' ';
        plain[used++] = c;
        space = false;
    }
    plain[used] = '\0';
    return used;
}

/* lower_bound - index of the first row of the table that does not stand before some words */
static size_t lower_bound(const char *plain) {
    size_t low = 0, high = sizeof entries / sizeof *entries;

    while (low < high) {
        const size_t middle = (low + high) / 2;

        if (entries[middle].words[0] < plain[0] ||
            (entries[middle].words[0] == plain[0] && strcmp(entries[middle].words, plain) < 0))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* find_words - the first row of the table that begins with some words; NULL when none does */
static const struct entry *find_words(const char *plain, size_t length) {
    const size_t at = lower_bound(plain);

    return at < sizeof entries / sizeof *entries && strncmp(entries[at].words, plain, length) == 0
               ? &entries[at]
               : NULL;
}

/*
 * role_of - what a stretch of text means over a column
 *
 * *more tells whether the stretch with further words behind it may be in the table.
 */
static enum header_role role_of(const char *text, size_t length, bool *more) {
    char plain[LONGEST];
    const size_t used = plain_words(text, length, plain);
    const struct entry *const found = used > 0 ? find_words(plain, used) : NULL;

    *more = used == 0 || found != NULL;
    return found != NULL && found->words[used] == '\0' ? found->role : ROLE_NONE;
}

enum header_role header_role(const char *words) {
    bool more;

    return role_of(words, strlen(words), &more);
}

bool header_begins(const char *words) {
    char plain[LONGEST];
    const size_t length = plain_words(words, strlen(words), plain);

    return length > 0 && find_words(plain, length) != NULL;
}

/* word_end - behind the word that begins at a place, or at the next one after spaces */
static size_t word_end(const char *text, size_t at) {
    while (text[at] == ' ')
        at++;
    while (text[at] != '\0' && text[at] != ' ')
        at++;
    return at;
}

size_t header_parts(const char *text, struct header_part *parts, size_t most) {
    size_t count = 0, at = 0;

    while (text[at] == ' ')
        at++;
    while (text[at] != '\0') {
        struct header_part part = {.role = ROLE_NONE, .from = at};
        size_t end = at;

        bool more = true;

        for (size_t i = 0; i < MOST_WORDS && text[end] != '\0' && more; i++) {
            enum header_role role;

            end = word_end(text, end);
            role = role_of(text + at, end - at, &more);
            if (role != ROLE_NONE) {
                part.role = role;
                part.to = end;
            }
        }
        if (part.role == ROLE_NONE || count == most)
            return 0;
        parts[count++] = part;
        for (at = part.to; text[at] == ' '; at++)
            ;
    }
    return count;
}
