/* urn.c - parse a unit reference number */
#include "check_character.h"
#include "memory.h"
#include "number_shape.h"
#include "urn_letter.h"

#define PRINTED "A/000/0000"
#define WITHOUT_SLASHES "A0000000"

/* The first reference whose letter is the plain sum, its first three digits. */
#define PLAIN_FIRST "650"

char qual_urn_letter(const char digits[7]) {
    unsigned sum =
        memcmp(digits, PLAIN_FIRST, 3) < 0 ? qual_weighted_sum(digits) : qual_plain_sum(digits);

    return "ADFHJKLMRTY"[sum];
}

bool qual_urn_parse(const char *text, size_t length, struct qual_number *number) {
    struct number_shape shape;
    const char *pattern = length > 1 && text[1] == '/' ? PRINTED : WITHOUT_SLASHES;

    if (!qual_number_match(text, length, pattern, &shape))
        return qual_number_shapeless(&shape, number);
    return qual_number_judge(&shape, QUAL_NUMBER_UNIT, qual_urn_letter(shape.plain + 1), PRINTED,
                             number);
}
