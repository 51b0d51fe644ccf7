/* qn.c - parse a qualification number or learning aim reference */
#include "check_character.h"
#include "memory.h"
#include "number_shape.h"

#define PRINTED "000/0000/X"
#define LEARNING_AIM "0000000X"

/* The numbers whose check character is the plain sum, as seven digits. */
#define PLAIN_FIRST "6100000"
#define PLAIN_LAST "6100142"

static bool is_plain(const char *digits) {
    return memcmp(digits, PLAIN_FIRST, 7) >= 0 && memcmp(digits, PLAIN_LAST, 7) <= 0;
}

bool qual_qn_parse(const char *text, size_t length, struct qual_number *number) {
    struct number_shape shape;
    const char *pattern = length > 3 && text[3] == '/' ? PRINTED : LEARNING_AIM;
    unsigned sum;

    if (!qual_number_match(text, length, pattern, &shape))
        return qual_number_shapeless(&shape, number);
    sum = is_plain(shape.plain) ? qual_plain_sum(shape.plain) : qual_weighted_sum(shape.plain);
    return qual_number_judge(&shape, QUAL_NUMBER_QUALIFICATION, "0123456789X"[sum], PRINTED,
                             number);
}
