/* figure.c - levels and figures as documents print them */
#include "import/figure.h"

#include <stddef.h>
#include <string.h>

#include "import/document.h"

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* stands_for_nothing - whether a text says that there is no figure */
static bool stands_for_nothing(const char *text) {
    static const char *const words[] = {"n/a", "na", "none", "not applicable", "not stated"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (document_same_words(text, words[i]))
            return true;
    return document_same_words(text, "");
}

/* is_unit_of_measure - whether the words behind a number only say what is counted */
static bool is_unit_of_measure(const char *text) {
    static const char *const words[] = {"",      "credit", "credits", "cr",
                                        "hours", "hour",   "hrs",     "hr",
                                        "h",     "glh",    "gl",      "guided learning hours"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (document_same_words(text, words[i]))
            return true;
    return false;
}

enum figure_reading figure_number(const char *text, char value[FIGURE_SIZE]) {
    size_t length = 0;

    if (stands_for_nothing(text))
        return FIGURE_NOT_STATED;
    while (*text == ' ')
        text++;
    while (text[0] == '0' && is_digit(text[1]))
        text++;
    while (is_digit(text[length]))
        length++;
    if (length == 0 || length > 5 || text[length] == '.' || !is_unit_of_measure(text + length))
        return FIGURE_UNCLEAR;
    memcpy(value, text, length);
    value[length] = '\0';
    return FIGURE_READ;
}

enum figure_reading figure_level(const char *text, char value[FIGURE_SIZE]) {
    char letters[16] = "";
    size_t letter_count = 0, digit_count = 0;
    char digit = '\0';

    if (stands_for_nothing(text))
        return FIGURE_NOT_STATED;
    for (; *text != '\0'; text++) {
        const char c = *text >= 'A' && *text <= 'Z' ? (char)(*text + ('a' - 'A')) : *text;

        if (is_digit(c)) {
            digit = c;
            digit_count++;
        } else if (c >= 'a' && c <= 'z') {
            if (letter_count + 1 == sizeof letters || digit_count > 0)
                return FIGURE_UNCLEAR;
            letters[letter_count++] = c;
        } else if (c != ' ' && c != '(' && c != ')' && c != '-' && c != ':')
            return FIGURE_UNCLEAR;
    }
    letters[letter_count] = '\0';
    if (digit_count != 1 || digit == '0' || digit == '9')
        return FIGURE_UNCLEAR;
    if (strcmp(letters, "") == 0 || strcmp(letters, "level") == 0 || strcmp(letters, "l") == 0) {
        value[0] = digit;
        value[1] = '\0';
        return FIGURE_READ;
    }
    if (digit > '3' || (strcmp(letters, "e") != 0 && strcmp(letters, "entry") != 0 &&
                        strcmp(letters, "entrylevel") != 0 && strcmp(letters, "el") != 0))
        return FIGURE_UNCLEAR;
    value[0] = 'E';
    value[1] = digit;
    value[2] = '\0';
    return FIGURE_READ;
}
