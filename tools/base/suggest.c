/* suggest.c - the likeliest of several names for one that is not known */
#include "base/suggest.h"

#include <stdint.h>
#include <string.h>

/* Longer names are not compared: nobody mistypes one by a letter or two only. */
#define LONGEST 40

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static size_t least(size_t a, size_t b) {
    return a < b ? a : b;
}

/*
 * distance - how many letters to insert, delete, change or swap with the next
 * turn one name into another, letter case aside
 */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length) {
    size_t rows[3][LONGEST + 1];
    size_t *before = rows[0], *above = rows[1], *row = rows[2];

    for (size_t j = 0; j <= b_length; j++)
        row[j] = j;
    for (size_t i = 1; i <= a_length; i++) {
        size_t *spent = before;

        before = above;
        above = row;
        row = spent;
        row[0] = i;
        for (size_t j = 1; j <= b_length; j++) {
            size_t changed = lower(a[i - 1]) != lower(b[j - 1]);

            row[j] = least(above[j - 1] + changed, least(above[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
                lower(a[i - 2]) == lower(b[j - 1]))
                row[j] = least(row[j], before[j - 2] + 1);
        }
    }
    return row[b_length];
}

void suggest_start(struct suggest *suggest, const char *wanted) {
    suggest->wanted = wanted;
    suggest->best = NULL;
    suggest->best_distance = SIZE_MAX;
}

void suggest_offer(struct suggest *suggest, const char *name) {
    size_t wanted_length = strlen(suggest->wanted);
    size_t length = strlen(name);
    size_t longer = wanted_length > length ? wanted_length : length;
    size_t shorter = wanted_length < length ? wanted_length : length;
    size_t near = longer < 4 ? 1 : longer < 12 ? 2 : longer / 4;
    size_t found;

    if (longer > LONGEST || longer - shorter > near || shorter == 0)
        return;
    found = distance(suggest->wanted, wanted_length, name, length);
    /* A name of which nothing is kept is no likelier than any other. */
    if (found > near || found >= longer || found >= suggest->best_distance)
        return;
    suggest->best = name;
    suggest->best_distance = found;
}

const char *suggest(const char *wanted, const char *const *names, size_t count) {
    struct suggest nearest;

    suggest_start(&nearest, wanted);
    for (size_t i = 0; i < count; i++)
        suggest_offer(&nearest, names[i]);
    return nearest.best;
}
