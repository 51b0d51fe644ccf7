/* urn_letter.h - the letter of a unit reference number */
#ifndef QUAL_SRC_URN_LETTER_H
#define QUAL_SRC_URN_LETTER_H

#include "hidden.h"

/* qual_urn_letter - the letter that seven digits have */
QUAL_HIDDEN char qual_urn_letter(const char digits[7]);

#endif
