/*
 * value.h - what may stand in an attribute
 *
 * Each function looks at a text without white space at its ends, and knows
 * nothing of where it stands.
 */
#ifndef QUALC_VALUE_VALUE_H
#define QUALC_VALUE_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../src/qual.h"

/* Largest of the figures of the vocabulary: credits, hours, counts. */
#define VALUE_LARGEST_FIGURE 65535
#define VALUE_LARGEST_AGE 120

/* Characters of the longest text. */
#define VALUE_LONGEST_WORDS 4000

enum value_status {
    VALUE_GOOD,
    VALUE_NOT_NUMBER,   /* something else than digits */
    VALUE_OUT_OF_RANGE, /* a number, but too large */
    VALUE_WRONG_SHAPE,
    VALUE_NOT_ON_CALENDAR /* a date, but there is no such day or month */
};

/* value_number - a whole number up to the largest, without sign */
enum value_status value_number(const char *text, uint32_t largest, uint32_t *number);

/* value_date - YYYY-MM-DD, or YYYY-MM with day 0 */
enum value_status value_date(const char *text, qual_date *date);

/* value_digest - 16 lower-case hexadecimal digits, not all of them zero */
bool value_digest(const char *text, uint64_t *digest);

/* value_criterion - the number of a criterion: that of its outcome, a dot, its own */
bool value_criterion(const char *text, uint32_t *outcome, uint32_t *number);

/* value_finding - the id of a finding: Q and four digits */
bool value_finding(const char *text, unsigned *id);

/* value_is_version - one to four numbers joined by dots */
bool value_is_version(const char *text);

/* value_is_letter - letter of a group: A, or B1, or B12 */
bool value_is_letter(const char *text);

/* value_is_name - name of a rule: lower-case letters, digits and dashes, a letter first */
bool value_is_name(const char *text);

/* value_is_verb - a command verb: lower-case letters and dashes, a letter first */
bool value_is_verb(const char *text);

/* value_is_short - whether a text has no more characters than allowed */
bool value_is_short(const char *text);

/*
 * value_compare_dates - below, at or above 0 as a is before, with or after b
 *
 * Where one has no day, or is not stated at all, they are compared so far as
 * both go.
 */
int value_compare_dates(qual_date a, qual_date b);

#endif
