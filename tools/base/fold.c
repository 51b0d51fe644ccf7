/* fold.c - a text without what is only a matter of style */
#include "base/fold.h"

#include <string.h>

/* U+2018 and U+2019, which stand for an apostrophe. */
#define LEFT_QUOTE "\xE2\x80\x98"
#define RIGHT_QUOTE "\xE2\x80\x99"

/* is_apostrophe - whether a text begins with an apostrophe; *length gets its bytes */
static bool is_apostrophe(const char *text, size_t *length) {
    *length = *text == '\'' ? 1 : 3;
    return *text == '\'' || strncmp(text, LEFT_QUOTE, 3) == 0 || strncmp(text, RIGHT_QUOTE, 3) == 0;
}

/*
 * punctuation - bytes of the punctuation that begins a text; 0 when none does
 *
 * Outside ASCII that is general punctuation, U+2000 to U+206F.
 */
static size_t punctuation(const char *text) {
    unsigned char c = (unsigned char)*text;

    if (c == 0xE2 && ((unsigned char)text[1] == 0x80 || (unsigned char)text[1] == 0x81) &&
        text[2] != '\0')
        return 3;
    return c < 0x80 && !(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')
               ? 1
               : 0;
}

const char *fold(struct arena *arena, const char *text) {
    char *folded = arena_alloc(arena, strlen(text) + 1), *to = folded;

    while (*text != '\0') {
        size_t length;

        if (is_apostrophe(text, &length)) {
            text += length;
            continue;
        }
        length = punctuation(text);
        if (length > 0) {
            if (to > folded && to[-1] != ' ')
                *to++ = ' ';
            text += length;
            continue;
        }
        *to++ = *text >= 'A' && *text <= 'Z' ? (char)(*text - 'A' + 'a') : *text;
        text++;
    }
    if (to > folded && to[-1] == ' ')
        to--;
    *to = '\0';
    return folded;
}

bool folds_alike(struct arena *arena, const char *a, const char *b) {
    return strcmp(fold(arena, a), fold(arena, b)) == 0;
}
