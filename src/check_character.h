/*
 * check_character.h - the two check schemes of regulated numbers
 *
 * Each gives a number from 0 to 10 for seven digits; a qualification number
 * writes it as a digit or X, a unit reference number as one of eleven letters.
 */
#ifndef QUAL_SRC_CHECK_CHARACTER_H
#define QUAL_SRC_CHECK_CHARACTER_H

#include "hidden.h"

/* qual_weighted_sum - the digits times 8 down to 2, modulo 11 */
QUAL_HIDDEN unsigned qual_weighted_sum(const char digits[7]);

/* qual_plain_sum - the digits and 6, modulo 11 */
QUAL_HIDDEN unsigned qual_plain_sum(const char digits[7]);

#endif
