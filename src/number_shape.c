/* number_shape.c - match a text with the shape of a number */
#include "number_shape.h"
#include "memory.h"

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* upper - a letter in upper case; anything else as it is */
static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
}

/* fits - whether a character in upper case may stand where the pattern has a mark */
static bool fits(char mark, char c) {
    switch (mark) {
    case '/':
        return c == '/';
    case 'A':
        return c >= 'A' && c <= 'Z';
    case 'X':
        return is_digit(c) || c == 'X';
    default:
        return is_digit(c);
    }
}

static bool fail(struct number_shape *shape, enum qual_number_error error, size_t at) {
    shape->error = error;
    shape->at = (uint32_t)at;
    return false;
}

bool qual_number_match(const char *text, size_t length, const char *pattern,
                       struct number_shape *shape) {
    uint32_t plain = 0;
    size_t i;

    memset(shape, 0, sizeof *shape);
    for (i = 0; pattern[i] != '\0'; i++) {
        if (i == length)
            return fail(shape, QUAL_NUMBER_LENGTH, i);

        char c = upper(text[i]);

        if (!fits(pattern[i], c))
            return fail(shape, QUAL_NUMBER_CHARACTER, i);
        if (pattern[i] == '/')
            continue;
        if (pattern[i] != '0') {
            shape->check_at = (uint32_t)i;
            shape->check_place = plain;
        }
        shape->plain[plain++] = c;
    }
    if (i < length)
        return fail(shape, QUAL_NUMBER_LENGTH, i);

    /* Only a check character can be a letter. */
    if (text[shape->check_at] != shape->plain[shape->check_place])
        (void)fail(shape, QUAL_NUMBER_CASE, shape->check_at);
    return true;
}

bool qual_number_shapeless(const struct number_shape *shape, struct qual_number *number) {
    memset(number, 0, sizeof *number);
    number->error = shape->error;
    number->at = shape->at;
    return false;
}

bool qual_number_judge(struct number_shape *shape, enum qual_number_kind kind, char right,
                       const char *pattern, struct qual_number *number) {
    const char *plain = shape->plain;

    memset(number, 0, sizeof *number);
    number->kind = kind;
    number->error = shape->error;
    number->at = shape->at;
    if (shape->error == QUAL_NUMBER_VALID && plain[shape->check_place] != right) {
        number->error = QUAL_NUMBER_CHECK;
        number->at = shape->check_at;
    }
    if (right == '\0')
        return false;

    shape->plain[shape->check_place] = right;
    for (size_t i = 0; pattern[i] != '\0'; i++)
        number->expected[i] = pattern[i] == '/' ? '/' : *plain++;
    if (number->error != QUAL_NUMBER_VALID)
        return false;
    memcpy(number->canonical, number->expected, sizeof number->canonical);
    return true;
}
