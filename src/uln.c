/* uln.c - parse a unique learner number */
#include "memory.h"
#include "number_shape.h"

#define PRINTED "000000000#"

/* Stands for a number not yet known, whatever its last digit should be. */
#define NOT_YET_KNOWN "9999999999"

/* last_digit - the tenth digit that nine digits have; 0 when no digit is right */
static char last_digit(const char *digits) {
    unsigned sum = 0;

    if (memcmp(digits, NOT_YET_KNOWN, 10) == 0)
        return '9';
    for (unsigned i = 0; i < 9; i++)
        sum += (10 - i) * (unsigned)(digits[i] - '0');
    sum %= 11;
    return sum == 0 ? '\0' : (char)('0' + (10 - sum));
}

bool qual_uln_parse(const char *text, size_t length, struct qual_number *number) {
    struct number_shape shape;

    if (!qual_number_match(text, length, PRINTED, &shape))
        return qual_number_shapeless(&shape, number);
    return qual_number_judge(&shape, QUAL_NUMBER_LEARNER, last_digit(shape.plain), PRINTED, number);
}
