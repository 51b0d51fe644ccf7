/* number.c - parse a number of any kind */
#include "qual.h"

typedef bool parser(const char *text, size_t length, struct qual_number *number);

/*
 * decides - whether a parser recognises the shape
 *
 * Where it does not, keeps of all errors the one furthest along: the shape that
 * the text resembles most.
 */
static bool decides(parser *parse, const char *text, size_t length, struct qual_number *number) {
    struct qual_number parsed;

    (void)parse(text, length, &parsed);
    if (parsed.kind == QUAL_NUMBER_NONE && parsed.at <= number->at)
        return false;
    *number = parsed;
    return parsed.kind != QUAL_NUMBER_NONE;
}

bool qual_number_parse(const char *text, size_t length, struct qual_number *number) {
    if (qual_qn_parse(text, length, number) || number->kind != QUAL_NUMBER_NONE)
        return number->error == QUAL_NUMBER_VALID;
    if (!decides(qual_urn_parse, text, length, number))
        (void)decides(qual_uln_parse, text, length, number);
    return number->error == QUAL_NUMBER_VALID;
}
