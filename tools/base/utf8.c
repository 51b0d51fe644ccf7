/* utf8.c - characters of UTF-8, and the room they take on a terminal */
#include "base/utf8.h"

#include <stdint.h>

/* A stretch of characters that do not take one column, and what they take. */
struct stretch {
    uint32_t first, last;
    unsigned char width;
};

/* In order. Only scripts that titles and names are likely to hold. */
static const struct stretch stretches[] = {
    {0x0300, 0x036F, 0},   /* combining marks */
    {0x0483, 0x0489, 0},   /* Cyrillic marks */
    {0x0591, 0x05BD, 0},   /* Hebrew points */
    {0x0610, 0x061A, 0},   /* Arabic marks */
    {0x064B, 0x065F, 0},   /* Arabic vowels */
    {0x1100, 0x115F, 2},   /* Hangul initials */
    {0x1AB0, 0x1AFF, 0},   /* combining marks, extended */
    {0x1DC0, 0x1DFF, 0},   /* combining marks, supplement */
    {0x200B, 0x200F, 0},   /* no width, and direction */
    {0x202A, 0x202E, 0},   /* direction */
    {0x2060, 0x2064, 0},   /* joiners */
    {0x20D0, 0x20FF, 0},   /* marks for symbols */
    {0x2E80, 0x303E, 2},   /* radicals and punctuation of CJK */
    {0x3041, 0xA4CF, 2},   /* kana, ideographs, Yi */
    {0xAC00, 0xD7A3, 2},   /* Hangul */
    {0xF900, 0xFAFF, 2},   /* compatibility ideographs */
    {0xFE00, 0xFE0F, 0},   /* variation */
    {0xFE20, 0xFE2F, 0},   /* half marks */
    {0xFE30, 0xFE6F, 2},   /* forms of CJK */
    {0xFEFF, 0xFEFF, 0},   /* byte order mark */
    {0xFF01, 0xFF60, 2},   /* full width */
    {0xFFE0, 0xFFE6, 2},   /* full width signs */
    {0x1F300, 0x1FAFF, 2}, /* pictures */
    {0x20000, 0x3FFFD, 2}, /* more ideographs */
};

/* decode - the character that begins a text and its bytes; 0 bytes when none does */
static size_t decode(const char *bytes, size_t length, uint32_t *character) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    unsigned char first;
    size_t size;

    if (length == 0)
        return 0;
    first = (unsigned char)bytes[0];
    if (first < 0x80) {
        *character = first;
        return 1;
    }
    size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || size > length)
        return 0;
    *character = first & (0x7Fu >> size);
    for (size_t i = 1; i < size; i++) {
        unsigned char next = (unsigned char)bytes[i];

        if ((next & 0xC0) != 0x80)
            return 0;
        *character = *character << 6 | (next & 0x3Fu);
    }
    if (*character < least[size] || *character > 0x10FFFF ||
        (*character >= 0xD800 && *character <= 0xDFFF))
        return 0;
    return size;
}

size_t utf8_length(const char *bytes, size_t length) {
    uint32_t character;

    return decode(bytes, length, &character);
}

bool utf8_valid(const char *bytes, size_t length) {
    while (length > 0) {
        size_t size = utf8_length(bytes, length);

        if (size == 0)
            return false;
        bytes += size;
        length -= size;
    }
    return true;
}

static size_t character_width(uint32_t character) {
    for (size_t i = 0; i < sizeof stretches / sizeof stretches[0]; i++) {
        if (character < stretches[i].first)
            break;
        if (character <= stretches[i].last)
            return stretches[i].width;
    }
    return 1;
}

/* step - bytes and width of the character, or the stray byte, that begins a text */
static size_t step(const char *bytes, size_t length, size_t *width) {
    uint32_t character;
    size_t size = decode(bytes, length, &character);

    *width = size == 0 ? 1 : character_width(character);
    return size == 0 ? 1 : size;
}

size_t utf8_width(const char *bytes, size_t length) {
    size_t total = 0;

    while (length > 0) {
        size_t width;
        size_t size = step(bytes, length, &width);

        total += width;
        bytes += size;
        length -= size;
    }
    return total;
}

size_t utf8_fit(const char *bytes, size_t length, size_t width) {
    size_t fit = 0;
    size_t used = 0;

    while (fit < length) {
        size_t needed;
        size_t size = step(bytes + fit, length - fit, &needed);

        if (used + needed > width && fit > 0)
            break;
        used += needed;
        fit += size;
    }
    return fit;
}

void utf8_print(struct text *out, const char *bytes, size_t length) {
    while (length > 0) {
        uint32_t character;
        size_t size = decode(bytes, length, &character);
        bool control = size > 0 && (character < 0x20 || (character >= 0x7F && character <= 0x9F));

        if (size == 0 || control)
            text_add_char(out, '?');
        else
            text_add_bytes(out, bytes, size);
        size += size == 0;
        bytes += size;
        length -= size;
    }
}
