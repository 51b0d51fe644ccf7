/* check_character.c - the two check schemes of regulated numbers */
#include "check_character.h"

#define DIGITS 7
#define MODULUS 11

unsigned qual_weighted_sum(const char digits[DIGITS]) {
    unsigned sum = 0;

    for (unsigned i = 0; i < DIGITS; i++)
        sum += (8 - i) * (unsigned)(digits[i] - '0');
    return sum % MODULUS;
}

unsigned qual_plain_sum(const char digits[DIGITS]) {
    unsigned sum = 6;

    for (unsigned i = 0; i < DIGITS; i++)
        sum += (unsigned)(digits[i] - '0');
    return sum % MODULUS;
}
