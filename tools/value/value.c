/* value.c - what may stand in an attribute */
#include "value/value.h"

#include <string.h>

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

/* count_digits - how many digits a text begins with */
static size_t count_digits(const char *text) {
    size_t count = 0;

    while (is_digit(text[count]))
        count++;
    return count;
}

/* number_of - the number of so many digits, at most nine */
static uint32_t number_of(const char *text, size_t digits) {
    uint32_t number = 0;

    for (size_t i = 0; i < digits; i++)
        number = number * 10 + (uint32_t)(text[i] - '0');
    return number;
}

enum value_status value_number(const char *text, uint32_t largest, uint32_t *number) {
    size_t digits = count_digits(text);

    if (digits == 0 || text[digits] != '\0')
        return VALUE_NOT_NUMBER;
    /* The schema allows no more digits than the largest number has, zeros included. */
    if (digits > (largest > 999 ? 5 : 3) || number_of(text, digits) > largest)
        return VALUE_OUT_OF_RANGE;
    *number = number_of(text, digits);
    return VALUE_GOOD;
}

static unsigned days_of_month(unsigned year, unsigned month) {
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    return month == 2 && leap ? 29 : days[month - 1];
}

enum value_status value_date(const char *text, qual_date *date) {
    size_t length = strlen(text);
    bool has_day = length == 10;
    unsigned year, month, day;

    if (length != 7 && length != 10)
        return VALUE_WRONG_SHAPE;
    if (count_digits(text) != 4 || text[4] != '-' || count_digits(text + 5) != 2)
        return VALUE_WRONG_SHAPE;
    if (has_day && (text[7] != '-' || count_digits(text + 8) != 2))
        return VALUE_WRONG_SHAPE;

    year = number_of(text, 4);
    month = number_of(text + 5, 2);
    day = has_day ? number_of(text + 8, 2) : 0;
    if (year == 0 || month < 1 || month > 12)
        return VALUE_NOT_ON_CALENDAR;
    if (has_day && (day < 1 || day > days_of_month(year, month)))
        return VALUE_NOT_ON_CALENDAR;
    *date = (qual_date){(uint16_t)year, (uint8_t)month, (uint8_t)day};
    return VALUE_GOOD;
}

bool value_digest(const char *text, uint64_t *digest) {
    /* One more than the value of a digit. */
    static const unsigned char digits[256] = {
        ['0'] = 1,  ['1'] = 2,  ['2'] = 3,  ['3'] = 4,  ['4'] = 5,  ['5'] = 6,
        ['6'] = 7,  ['7'] = 8,  ['8'] = 9,  ['9'] = 10, ['a'] = 11, ['b'] = 12,
        ['c'] = 13, ['d'] = 14, ['e'] = 15, ['f'] = 16,
    };
    uint64_t number = 0;
    unsigned digit;
    size_t length = 0;

    while ((digit = digits[(unsigned char)text[length]]) != 0) {
        number = number << 4 | (digit - 1);
        length++;
    }
    *digest = number;
    return length == 16 && text[length] == '\0' && number != 0;
}

bool value_criterion(const char *text, uint32_t *outcome, uint32_t *number) {
    size_t first = count_digits(text);
    size_t second = text[first] == '.' ? count_digits(text + first + 1) : 0;

    if (first < 1 || first > 3 || second < 1 || second > 3 || text[first + 1 + second] != '\0')
        return false;
    *outcome = number_of(text, first);
    *number = number_of(text + first + 1, second);
    return true;
}

bool value_finding(const char *text, unsigned *id) {
    if (text[0] != 'Q' || count_digits(text + 1) != 4 || text[5] != '\0')
        return false;
    *id = number_of(text + 1, 4);
    return true;
}

bool value_is_version(const char *text) {
    for (unsigned part = 1; part <= 4; part++) {
        size_t digits = count_digits(text);

        if (digits < 1 || digits > 5)
            return false;
        text += digits;
        if (*text == '\0')
            return true;
        if (*text++ != '.')
            return false;
    }
    return false;
}

bool value_is_letter(const char *text) {
    size_t digits;

    if (text[0] < 'A' || text[0] > 'Z')
        return false;
    digits = count_digits(text + 1);
    return digits <= 2 && text[1 + digits] == '\0';
}

bool value_is_name(const char *text) {
    size_t length = 0;

    if (!is_small(text[0]))
        return false;
    while (is_small(text[length]) || is_digit(text[length]) || text[length] == '-')
        length++;
    return text[length] == '\0' && length <= 64;
}

bool value_is_verb(const char *text) {
    size_t length = 0;

    if (!is_small(text[0]))
        return false;
    while (is_small(text[length]) || text[length] == '-')
        length++;
    return text[length] == '\0';
}

bool value_is_short(const char *text) {
    size_t characters = 0;

    for (; *text != '\0'; text++)
        characters += ((unsigned char)*text & 0xC0) != 0x80;
    return characters <= VALUE_LONGEST_WORDS;
}

int value_compare_dates(qual_date a, qual_date b) {
    if (a.year == 0 || b.year == 0)
        return 0;
    if (a.year != b.year)
        return a.year - b.year;
    if (a.month != b.month || a.day == 0 || b.day == 0)
        return a.month - b.month;
    return a.day - b.day;
}
