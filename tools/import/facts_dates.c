/* facts_dates.c - dates as documents print them */
#include <string.h>

#include "import/facts.h"
#include "value/value.h"

static const char *const months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                     "jul", "aug", "sep", "oct", "nov", "dec"};
static const char *const month_ends[] = {"uary", "ruary", "ch",     "il",   "",      "e",
                                         "y",    "ust",   "tember", "ober", "ember", "ember"};

/* A piece of a date: a number, or the name of a month. */
struct piece {
    unsigned number;
    unsigned digits; /* 0 for the name of a month */
    const char *end;
};

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* begins - whether a text begins with a word, in either case */
static bool begins(const char *text, const char *word) {
    for (; *word != '\0'; text++, word++)
        if (lower(*text) != *word)
            return false;
    return true;
}

/* month_read - the month whose name, whole or of three letters, a text begins with; 0 */
static unsigned month_read(const char *text, const char **end) {
    for (unsigned i = 0; i < 12; i++) {
        const char *rest = text + 3;

        if (!begins(text, months[i]))
            continue;
        if (begins(rest, month_ends[i]))
            rest += strlen(month_ends[i]);
        else if (i == 8 && lower(*rest) == 't')
            rest++;
        *end = rest;
        return is_letter(*rest) ? 0 : i + 1;
    }
    return 0;
}

/* piece_read - the next number or month of a text; false at anything else */
static bool piece_read(const char *text, struct piece *piece) {
    *piece = (struct piece){0};
    if (is_digit(*text)) {
        while (is_digit(text[piece->digits]) && piece->digits < 5) {
            piece->number = piece->number * 10 + (unsigned)(text[piece->digits] - '0');
            piece->digits++;
        }
        piece->end = text + piece->digits;
        return true;
    }
    piece->number = month_read(text, &piece->end);
    return piece->number > 0;
}

/* skip_between - what may stand between the pieces of a date */
static const char *skip_between(const char *text) {
    if (begins(text, "st") || begins(text, "nd") || begins(text, "rd") || begins(text, "th"))
        if (!is_letter(text[2]))
            text += 2;
    for (;;) {
        if (*text == ' ' || *text == ',' || *text == '/' || *text == '-' || *text == '.')
            text++;
        else if (begins(text, "of "))
            text += 3;
        else
            return text;
    }
}

/* date_format - a date that is on the calendar, as the XML has it; NULL for any other */
static const char *date_format(struct arena *arena, unsigned year, unsigned month, unsigned day) {
    const char *text = day > 0 ? arena_format(arena, "%04u-%02u-%02u", year, month, day)
                               : arena_format(arena, "%04u-%02u", year, month);
    qual_date date;

    return value_date(text, &date) == VALUE_GOOD ? text : NULL;
}

static bool is_year(const struct piece *piece) {
    return piece->digits == 4 && piece->number >= 1900 && piece->number < 2200;
}

/* date_at - the date that a text begins with; NULL when it begins with none */
static const char *date_at(struct arena *arena, const char *text) {
    struct piece pieces[3];
    size_t count = 0;

    while (count < 3 && piece_read(text, &pieces[count])) {
        text = skip_between(pieces[count].end);
        count++;
        if (count == 2 && pieces[0].digits == 0 && is_year(&pieces[1]))
            break;
    }
    if (count == 2 && pieces[0].digits == 0 && is_year(&pieces[1]))
        return date_format(arena, pieces[1].number, pieces[0].number, 0);
    if (count < 3)
        return NULL;
    if (is_year(&pieces[0]))
        return date_format(arena, pieces[0].number, pieces[1].number, pieces[2].number);
    if (!is_year(&pieces[2]))
        return NULL;
    if (pieces[0].digits == 0)
        return date_format(arena, pieces[2].number, pieces[0].number, pieces[1].number);
    return date_format(arena, pieces[2].number, pieces[1].number, pieces[0].number);
}

const char *date_read(struct arena *arena, const char *text) {
    for (const char *at = text; *at != '\0'; at++) {
        const char *date;

        if (at > text && (is_digit(at[-1]) || is_letter(at[-1]) || at[-1] == '/'))
            continue;
        if (!is_digit(*at) && !is_letter(*at))
            continue;
        date = date_at(arena, at);
        if (date != NULL)
            return date;
    }
    return NULL;
}
