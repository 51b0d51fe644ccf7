/* date.c - dates as text */
#include "qual.h"

/* write_digits - the last digits of a number, so many as there is room for */
static char *write_digits(char *text, unsigned number, unsigned count) {
    for (unsigned i = count; i-- > 0; number /= 10)
        text[i] = (char)('0' + number % 10);
    return text + count;
}

const char *qual_date_format(qual_date date, char text[QUAL_DATE_SIZE]) {
    char *end = write_digits(text, date.year, 4);

    *end++ = '-';
    end = write_digits(end, date.month, 2);
    if (date.day != 0) {
        *end++ = '-';
        end = write_digits(end, date.day, 2);
    }
    *end = '\0';
    return text;
}
