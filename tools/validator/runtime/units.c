/*
 * units.c - the units of a validator by their reference
 *
 * In the place of libqual's functions, whose index is larger than the units of
 * a few specifications: a column holds the digits of each reference as a number.
 */
#include "image.h"
#include "urn_letter.h"

/* urn_digits - the seven digits of L/ddd/dddd as a number */
static uint32_t urn_digits(const char *printed) {
    uint32_t digits = 0;

    for (int i = 2; i < 10; i++)
        if (i != 5)
            digits = digits * 10 + (uint32_t)(printed[i] - '0');
    return digits;
}

/* find_unit - the unit with a reference that is valid */
static bool find_unit(qual_spec spec, const char *printed, qual_unit *unit) {
    uint32_t digits = urn_digits(printed), count = qual_spec_unit_count(spec);

    for (uint32_t i = 0; i < count; i++) {
        *unit = qual_spec_unit(spec, i);
        if (image_value(spec.image, QUAL_COLUMN_unit_urn, unit->row) == digits)
            return true;
    }
    return false;
}

bool qual_unit_find(qual_spec spec, const char *urn, size_t length, qual_unit *unit) {
    struct qual_number number;

    return qual_urn_parse(urn, length, &number) && find_unit(spec, number.canonical, unit);
}

qual_urn qual_unit_urn(qual_unit unit) {
    uint32_t left = image_value(unit.image, QUAL_COLUMN_unit_urn, unit.row);
    char digits[7];
    qual_urn urn = {""};

    for (int i = 6; i >= 0; i--) {
        digits[i] = (char)('0' + left % 10);
        left /= 10;
    }
    urn.text[0] = qual_urn_letter(digits);
    urn.text[1] = '/';
    memcpy(urn.text + 2, digits, 3);
    urn.text[5] = '/';
    memcpy(urn.text + 6, digits + 3, 4);
    return urn;
}

enum qual_achieved qual_achieve(qual_spec spec, const char *urn, size_t length,
                                enum qual_gained how, uint8_t *gained) {
    struct qual_number number;
    qual_unit unit;

    if (!qual_urn_parse(urn, length, &number))
        return QUAL_ACHIEVED_MALFORMED;
    if (!find_unit(spec, number.canonical, &unit))
        return QUAL_ACHIEVED_UNKNOWN;
    gained[qual_unit_index(unit)] = (uint8_t)how;
    return QUAL_ACHIEVED;
}
