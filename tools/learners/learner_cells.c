/* learner_cells.c - what may stand in a cell about a learner or a unit */
#include "learners/learner_cells.h"

#include <string.h>

#include "base/utf8.h"
#include "value/gained.h"
#include "value/value.h"

/* Columns of a cell that a message shows. */
#define SHOWN 60

/* Characters of a date, either way. */
#define DATE_LENGTH 10

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool cell_is(struct csv_field cell, const char *word) {
    size_t length = strlen(word);

    if (cell.length != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (lower(cell.text[i]) != word[i])
            return false;
    return true;
}

bool cell_same(const struct csv_field *a, const struct csv_field *b) {
    return a->length == b->length && memcmp(a->text, b->text, a->length) == 0;
}

void cell_quote(struct text *out, struct csv_field cell) {
    size_t shown = cell.length == 0 ? 0 : utf8_fit(cell.text, cell.length, SHOWN);

    text_add_char(out, '\'');
    utf8_print(out, cell.text, shown);
    text_add(out, shown < cell.length ? "...'" : "'");
}

bool cell_date(struct csv_field cell, qual_date *date) {
    char text[DATE_LENGTH + 1];

    if (cell.length != DATE_LENGTH)
        return false;
    memcpy(text, cell.text, DATE_LENGTH);
    text[DATE_LENGTH] = '\0';
    if (text[2] == '/' && text[5] == '/') {
        memcpy(text, cell.text + 6, 4);
        text[4] = '-';
        memcpy(text + 5, cell.text + 3, 2);
        text[7] = '-';
        memcpy(text + 8, cell.text, 2);
    }
    return value_date(text, date) == VALUE_GOOD;
}

bool cell_age(struct csv_field cell, uint32_t *age) {
    uint32_t value = 0;

    if (cell.length == 0 || cell.length > 3)
        return false;
    for (size_t i = 0; i < cell.length; i++) {
        if (cell.text[i] < '0' || cell.text[i] > '9')
            return false;
        value = value * 10 + (uint32_t)(cell.text[i] - '0');
    }
    *age = value;
    return value <= VALUE_LARGEST_AGE;
}

bool cell_way(struct csv_field cell, enum qual_gained *how) {
    const struct gained_way *ways = gained_ways();

    for (size_t i = 0; i < GAINED_WAYS; i++)
        if (cell_is(cell, ways[i].word)) {
            *how = ways[i].how;
            return true;
        }
    return false;
}

bool cell_achieved(struct csv_field cell, bool *achieved) {
    qual_date date;

    *achieved = cell_is(cell, "yes") || cell_date(cell, &date);
    return *achieved || cell.length == 0 || cell_is(cell, "no");
}

uint32_t years_between(qual_date from, qual_date to) {
    uint32_t years = (uint32_t)to.year - from.year;

    if (to.month < from.month || (to.month == from.month && to.day < from.day))
        years--;
    return years;
}
