/* outcome_number.c - the numbers of outcomes and criteria as documents print them */
#include "import/outcome_number.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* Words before a number, longest first. */
static const struct prefix {
    const char *word;
    enum outcome_number_kind kind;
} prefixes[] = {
    {"assessment criterion", NUMBER_CRITERION},
    {"learning outcome", NUMBER_OUTCOME},
    {"criterion", NUMBER_CRITERION},
    {"outcome", NUMBER_OUTCOME},
    {"a.c.", NUMBER_CRITERION},
    {"l.o.", NUMBER_OUTCOME},
    {"ac", NUMBER_CRITERION},
    {"lo", NUMBER_OUTCOME},
};

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A text and a place in it. */
struct scan {
    const char *text;
    size_t length, at;
};

static char peek(const struct scan *scan, size_t ahead) {
    return scan->at + ahead < scan->length ? scan->text[scan->at + ahead] : '\0';
}

/* digits - a number of one or two digits; 0 when there is none */
static uint32_t digits(struct scan *scan) {
    uint32_t value = 0;

    if (!is_digit(peek(scan, 0)) || (is_digit(peek(scan, 1)) && is_digit(peek(scan, 2))))
        return 0;
    while (is_digit(peek(scan, 0)))
        value = value * 10 + (uint32_t)(scan->text[scan->at++] - '0');
    return value;
}

/* skip_prefix - over a word such as "LO"; NUMBER_NONE when there is none before a digit */
static enum outcome_number_kind skip_prefix(struct scan *scan) {
    if (strchr("AaCcLlOo", peek(scan, 0)) == NULL)
        return NUMBER_NONE;
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++) {
        size_t length, at;

        if (prefixes[i].word[0] != (peek(scan, 0) | 0x20))
            continue;
        at = length = strlen(prefixes[i].word);
        if (scan->length - scan->at <= length ||
            strncasecmp(scan->text + scan->at, prefixes[i].word, length) != 0)
            continue;
        while (peek(scan, at) == ' ' || peek(scan, at) == ':')
            at++;
        if (!is_digit(peek(scan, at)))
            continue;
        scan->at += at;
        return prefixes[i].kind;
    }
    return NUMBER_NONE;
}

/* skip_after - over what parts a number from its text */
static void skip_after(struct scan *scan) {
    for (;; scan->at++) {
        const char c = peek(scan, 0);

        if (c == '\xE2' && peek(scan, 1) == '\x80' &&
            (peek(scan, 2) == '\x93' || peek(scan, 2) == '\x94'))
            scan->at += 2;
        else if (c == '\0' || strchr(" .):-", c) == NULL)
            return;
    }
}

/* read_graded - "P1" and its like */
static struct outcome_number read_graded(struct scan *scan) {
    const char c = peek(scan, 0);
    struct outcome_number number = {.kind = NUMBER_NONE};

    if ((c != 'P' && c != 'M' && c != 'D') || !is_digit(peek(scan, 1)))
        return number;
    scan->at++;
    number.criterion = digits(scan);
    if (number.criterion == 0 || is_alpha(peek(scan, 0)) || is_digit(peek(scan, 0)))
        return number;
    skip_after(scan);
    number.kind = NUMBER_GRADED;
    number.length = scan->at;
    return number;
}

/* read_criterion - behind "1": ".1" of a criterion */
static bool read_criterion(struct scan *scan, struct outcome_number *number) {
    char c;

    if (peek(scan, 0) != '.' || !is_digit(peek(scan, 1)))
        return false;
    scan->at++;
    number->criterion = digits(scan);
    if (number->criterion == 0)
        return false;
    c = peek(scan, 0);
    return !(c == '.' && is_digit(peek(scan, 1))) && !(c >= 'a' && c <= 'z') &&
           (c == '\0' || strchr("%,/", c) == NULL);
}

/* may_begin - whether a number, or a word before one, may begin with a character */
static bool may_begin(char c) {
    switch (c) {
    case '(':
    case 'A':
    case 'C':
    case 'D':
    case 'L':
    case 'M':
    case 'O':
    case 'P':
    case 'a':
    case 'c':
    case 'l':
    case 'o':
        return true;
    default:
        return is_digit(c);
    }
}

struct outcome_number outcome_number_read(const char *text, size_t length) {
    struct scan scan = {text, length, 0};
    struct outcome_number number = {.kind = NUMBER_NONE}, graded;
    enum outcome_number_kind prefix;

    if (length == 0 || !may_begin(text[0]))
        return number;
    graded = read_graded(&scan);
    if (graded.kind != NUMBER_NONE)
        return graded;
    scan.at = 0;
    prefix = skip_prefix(&scan);
    if (peek(&scan, 0) == '(')
        scan.at++;
    number.outcome = digits(&scan);
    if (number.outcome == 0)
        return number;
    if (peek(&scan, 0) == '.' && is_digit(peek(&scan, 1))) {
        if (!read_criterion(&scan, &number))
            return (struct outcome_number){.kind = NUMBER_NONE};
        number.kind = NUMBER_CRITERION;
    } else if (prefix == NUMBER_CRITERION) {
        number.kind = NUMBER_GRADED;
    } else {
        const char c = peek(&scan, 0);

        number.marked = prefix == NUMBER_OUTCOME || c == '.' || c == ')' || c == ':';
        if (c != '\0' && !number.marked && c != ' ' && !(c >= 'A' && c <= 'Z'))
            return number;
        number.kind = NUMBER_OUTCOME;
    }
    skip_after(&scan);
    number.length = scan.at;
    return number;
}

bool outcome_number_only(const char *text, size_t length) {
    bool any = false;

    for (size_t i = 0; i < length; i++) {
        if (!is_digit(text[i]) && text[i] != '.' && text[i] != ' ' && text[i] != ')')
            return false;
        any |= text[i] == '.' && i > 0 && i + 1 < length && is_digit(text[i - 1]) &&
               is_digit(text[i + 1]);
    }
    return any;
}

size_t outcome_number_begins(const char *text, size_t length, uint32_t outcome,
                             uint32_t criterion) {
    char printed[32];
    struct scan scan = {text, length, 0};
    const int count =
        snprintf(printed, sizeof printed, "%u.%u", (unsigned)outcome, (unsigned)criterion);

    if (count < 0 || length < (size_t)count || memcmp(text, printed, (size_t)count) != 0)
        return 0;
    scan.at = (size_t)count;
    skip_after(&scan);
    return scan.at;
}

size_t outcome_number_scanned(const char *text) {
    static const char digits[] = "0123456789lIOSB", after[] = "0123456789lIiOoSB";
    const size_t outcome = strspn(text, digits);
    const bool dot = text[outcome] == '.' || text[outcome] == ',';
    const size_t criterion = dot ? strspn(text + outcome + 1, after) : 0;
    const size_t length = outcome + dot + criterion;

    if (outcome == 0 || outcome > 2 || criterion > 2 || !dot ||
        text[length + (text[length] == '.')] != ' ')
        return 0;
    if (criterion == 0)
        return strcspn(text, "lI") < length ? length : 0;
    return strcspn(text, "lIiOoSB,") < length ? length : 0;
}
