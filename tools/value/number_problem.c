/* number_problem.c - what is wrong with a number, in words */
#include "value/number_problem.h"

#include "base/utf8.h"

const char *number_kind_text(enum qual_number_kind kind) {
    static const char *const texts[] = {
        [QUAL_NUMBER_NONE] = "none",
        [QUAL_NUMBER_QUALIFICATION] = "qualification",
        [QUAL_NUMBER_UNIT] = "unit",
        [QUAL_NUMBER_LEARNER] = "learner",
    };

    return texts[kind];
}

/* add_character - append the character at an offset, in quotes */
static void add_character(struct text *out, const char *value, size_t length, size_t at) {
    size_t size = at < length ? utf8_length(value + at, length - at) : 0;

    text_add_char(out, '\'');
    utf8_print(out, value + at, size == 0 ? 1 : size);
    text_add_char(out, '\'');
}

/* wrong_check - the check character is wrong, or none would be right */
static void wrong_check(struct text *out, const char *value, size_t length,
                        const struct qual_number *number) {
    static const char *const names[] = {
        [QUAL_NUMBER_NONE] = "character",
        [QUAL_NUMBER_QUALIFICATION] = "character",
        [QUAL_NUMBER_UNIT] = "letter",
        [QUAL_NUMBER_LEARNER] = "digit",
    };

    if (number->expected[0] == '\0') {
        text_add(out, "no check digit is right after these digits");
        return;
    }
    text_format(out, "the check %s ", names[number->kind]);
    add_character(out, value, length, number->at);
    text_format(out, " does not fit; %s would", number->expected);
}

void number_problem(struct text *out, const char *value, size_t length,
                    const struct qual_number *number) {
    size_t place = utf8_width(value, number->at < length ? number->at : length) + 1;

    switch (number->error) {
    case QUAL_NUMBER_VALID:
        text_add(out, "nothing is wrong");
        break;
    case QUAL_NUMBER_LENGTH:
        text_format(out, "it is too %s", number->at < length ? "long" : "short");
        break;
    case QUAL_NUMBER_CHARACTER:
        if (number->at >= length) {
            text_add(out, "it is too short");
            break;
        }
        text_format(out, "character %zu cannot be ", place);
        add_character(out, value, length, number->at);
        break;
    case QUAL_NUMBER_CASE:
        text_format(out, "character %zu, ", place);
        add_character(out, value, length, number->at);
        text_add(out, ", must be upper case");
        if (number->expected[0] != '\0')
            text_format(out, ": %s", number->expected);
        break;
    case QUAL_NUMBER_CHECK:
        wrong_check(out, value, length, number);
        break;
    }
}
