/*
 * units.c - the units of a validator by their reference
 *
 * In the place of libqual's functions, whose index is larger than the units of
 * a few specifications: a column holds the digits of each reference as a number.
 */
#include "image.h"

/* urn_digits - the seven digits of L/ddd/dddd as a number */
static uint32_t urn_digits(const char *printed) {
    uint32_t digits = 0;

    for (int i = 2; i < 10; i++)
        if (i != 5)
            digits = digits * 10 + (uint32_t)(printed[i] - '0');
    return digits;
}

bool qual_unit_find(qual_spec spec, const char *urn, size_t length, qual_unit *unit) {
    uint32_t digits, count = qual_spec_unit_count(spec);
    struct qual_number number;

    if (!qual_urn_parse(urn, length, &number))
        return false;
    digits = urn_digits(number.canonical);
    for (uint32_t i = 0; i < count; i++) {
        *unit = qual_spec_unit(spec, i);
        if (image_value(spec.image, QUAL_COLUMN_unit_urn, unit->row) == digits)
            return true;
    }
    return false;
}

/* The digits decide the letter: whatever letter is parsed, the right one is expected. */
qual_urn qual_unit_urn(qual_unit unit) {
    uint32_t left = image_value(unit.image, QUAL_COLUMN_unit_urn, unit.row);
    char plain[8] = {'A'};
    struct qual_number number;
    qual_urn urn;

    for (int i = 7; i > 0; i--) {
        plain[i] = (char)('0' + left % 10);
        left /= 10;
    }
    (void)qual_urn_parse(plain, sizeof plain, &number);
    memcpy(urn.text, number.expected, sizeof urn.text);
    return urn;
}

enum qual_achieved qual_achieve(qual_spec spec, const char *urn, size_t length,
                                enum qual_gained how, uint8_t *gained) {
    struct qual_number number;
    qual_unit unit;

    if (qual_unit_find(spec, urn, length, &unit)) {
        gained[qual_unit_index(unit)] = (uint8_t)how;
        return QUAL_ACHIEVED;
    }
    return qual_urn_parse(urn, length, &number) ? QUAL_ACHIEVED_UNKNOWN : QUAL_ACHIEVED_MALFORMED;
}
