/* urn_in_text.h - unit reference numbers within other words */
#ifndef QUALC_IMPORT_URN_IN_TEXT_H
#define QUALC_IMPORT_URN_IN_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "../../src/qual.h"

enum urn_reading {
    URN_AS_PRINTED, /* valid; slashes and spaces may have been put right */
    URN_MENDED,     /* valid when letters that a scan takes for digits are digits, or upper case */
    URN_WRONG,      /* it has the shape, and no reading fits the check letter */
};

struct urn_in_text {
    size_t from, length; /* in the text */
    enum urn_reading reading;
    char urn[QUAL_NUMBER_SIZE];      /* as printed, with slashes, when it is wrong */
    char expected[QUAL_NUMBER_SIZE]; /* of a wrong one: with the letter that its digits have */
};

/* urn_in_text - the first unit reference in a text; false when there is none */
bool urn_in_text(const char *text, struct urn_in_text *found);

#endif
