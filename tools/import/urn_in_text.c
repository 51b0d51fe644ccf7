/* urn_in_text.c - unit reference numbers within other words */
#include "import/urn_in_text.h"

#include <string.h>

#define DIGITS 7

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

static bool is_word(char c) {
    return is_digit(c) || is_upper(c) || (c >= 'a' && c <= 'z');
}

/* scanned - the digit that a scan may have read as another character; NUL for none */
static char scanned(char c) {
    static const char *const readings[] = {"0Oo", "1lI|i", "5S", "8B", "2Z"};

    if (is_digit(c))
        return c;
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++)
        if (c != '\0' && strchr(readings[i], c) != NULL)
            return readings[i][0];
    return '\0';
}

static const char *skip_spaces(const char *at) {
    while (*at == ' ')
        at++;
    return at;
}

/* skip_slash - over a slash and spaces around it; NULL when there is none */
static const char *skip_slash(const char *at) {
    at = skip_spaces(at);
    return *at == '/' ? skip_spaces(at + 1) : NULL;
}

/*
 * read_shape - a letter, then three and four characters that are or may be digits
 *
 * Returns where it ends, or NULL. Without slashes all of them must be digits, and
 * the letter a capital.
 */
static const char *read_shape(const char *at, char printed[DIGITS + 1]) {
    const bool slashes = skip_slash(at + 1) != NULL;
    size_t digits = 0;

    printed[0] = *at++;
    for (size_t i = 0; i < DIGITS; i++) {
        if (slashes && (i == 0 || i == 3)) {
            at = skip_slash(at);
            if (at == NULL)
                return NULL;
        }
        if (scanned(*at) == '\0' || (!slashes && !is_digit(*at)))
            return NULL;
        digits += is_digit(*at);
        printed[i + 1] = *at++;
    }
    if (is_word(*at) || *at == '/' || digits < 4 || (!slashes && !is_upper(printed[0])))
        return NULL;
    return at;
}

/* judge - what a reference is, by its check letter */
static void judge(const char printed[DIGITS + 1], struct urn_in_text *found) {
    struct qual_number number;
    char mended[DIGITS + 1];
    bool same;

    mended[0] = is_upper(printed[0]) ? printed[0] : (char)(printed[0] - ('a' - 'A'));
    for (size_t i = 1; i <= DIGITS; i++)
        mended[i] = scanned(printed[i]);
    same = memcmp(mended, printed, sizeof mended) == 0;
    found->expected[0] = '\0';
    if (qual_number_parse(mended, sizeof mended, &number)) {
        found->reading = same ? URN_AS_PRINTED : URN_MENDED;
        memcpy(found->urn, number.canonical, sizeof found->urn);
        return;
    }
    found->reading = URN_WRONG;
    memcpy(found->expected, number.expected, sizeof found->expected);
    found->urn[0] = printed[0];
    found->urn[1] = found->urn[5] = '/';
    memcpy(found->urn + 2, printed + 1, 3);
    memcpy(found->urn + 6, printed + 4, 4);
    found->urn[10] = '\0';
}

bool urn_in_text(const char *text, struct urn_in_text *found) {
    char before = ' ';

    for (const char *at = text; *at != '\0'; before = *at++) {
        char printed[DIGITS + 1];
        const char *end;

        if (is_word(before) || before == '/' || !is_word(*at) || is_digit(*at))
            continue;
        if (at[1] != '/' && at[1] != ' ' && !is_digit(at[1]))
            continue;
        end = read_shape(at, printed);
        if (end == NULL)
            continue;
        found->from = (size_t)(at - text);
        found->length = (size_t)(end - at);
        judge(printed, found);
        return true;
    }
    return false;
}
