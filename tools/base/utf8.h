/* utf8.h - characters of UTF-8, and the room they take on a terminal */
#ifndef QUALC_BASE_UTF8_H
#define QUALC_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

/* utf8_length - bytes of the character that begins a text; 0 when none does */
size_t utf8_length(const char *bytes, size_t length);

/* utf8_valid - whether all of a text is UTF-8 */
bool utf8_valid(const char *bytes, size_t length);

/*
 * utf8_width - columns that a text takes on a terminal
 *
 * Marks that combine with the character before them take none, wide characters
 * two, and a byte that is not UTF-8 one.
 */
size_t utf8_width(const char *bytes, size_t length);

/*
 * utf8_fit - bytes of the longest start of a text that fits into a width
 *
 * At least one character, so that a caller makes progress.
 */
size_t utf8_fit(const char *bytes, size_t length, size_t width);

/*
 * utf8_print - append a text for people to read
 *
 * Control characters, which could direct a terminal, and bytes that are not
 * UTF-8 become '?'; each takes one column, as utf8_width counts them.
 */
void utf8_print(struct text *out, const char *bytes, size_t length);

#endif
