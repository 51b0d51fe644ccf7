/* wording.c - the wording of outcomes, criteria and summaries, as digests */
#include "import/wording.h"

#include <stdbool.h>

#define FNV_OFFSET UINT64_C(0xCBF29CE484222325)
#define FNV_PRIME UINT64_C(0x100000001B3)

#define APOSTROPHE 1

/* Of ASCII: a letter or digit in lower case, an apostrophe, or 0 for everything else. */
static const unsigned char folded[256] = {
    ['\''] = APOSTROPHE, ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4',
    ['5'] = '5',         ['6'] = '6', ['7'] = '7', ['8'] = '8', ['9'] = '9', ['A'] = 'a',
    ['B'] = 'b',         ['C'] = 'c', ['D'] = 'd', ['E'] = 'e', ['F'] = 'f', ['G'] = 'g',
    ['H'] = 'h',         ['I'] = 'i', ['J'] = 'j', ['K'] = 'k', ['L'] = 'l', ['M'] = 'm',
    ['N'] = 'n',         ['O'] = 'o', ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's',
    ['T'] = 't',         ['U'] = 'u', ['V'] = 'v', ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y',
    ['Z'] = 'z',         ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd', ['e'] = 'e',
    ['f'] = 'f',         ['g'] = 'g', ['h'] = 'h', ['i'] = 'i', ['j'] = 'j', ['k'] = 'k',
    ['l'] = 'l',         ['m'] = 'm', ['n'] = 'n', ['o'] = 'o', ['p'] = 'p', ['q'] = 'q',
    ['r'] = 'r',         ['s'] = 's', ['t'] = 't', ['u'] = 'u', ['v'] = 'v', ['w'] = 'w',
    ['x'] = 'x',         ['y'] = 'y', ['z'] = 'z',
};

/* decode - a character of UTF-8 and its bytes; a broken one is itself, of one byte */
static uint32_t decode(const char *text, size_t *length) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t count = bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : bytes[0] >= 0xC0 ? 2 : 1;
    uint32_t c = count == 1 ? bytes[0] : bytes[0] & (0x7Fu >> count);

    for (size_t i = 1; i < count; i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
            *length = 1;
            return bytes[0];
        }
        c = c << 6 | (bytes[i] & 0x3Fu);
    }
    *length = count;
    return c;
}

/* is_letter - whether a character beyond ASCII is a letter or digit */
static bool is_letter(uint32_t c) {
    static const struct {
        uint32_t from, to;
    } signs[] = {
        {0x80, 0xA9},     {0xAB, 0xB1},     {0xB4, 0xB4},     {0xB6, 0xB8},     {0xBB, 0xBB},
        {0xBF, 0xBF},     {0xD7, 0xD7},     {0xF7, 0xF7},     {0x2000, 0x206F}, {0x207A, 0x207E},
        {0x208A, 0x208E}, {0x20A0, 0x20FF}, {0x2190, 0x245F}, {0x2500, 0x2BFF}, {0x2E00, 0x2E7F},
        {0x3000, 0x3004}, {0x3008, 0x3020}, {0xE000, 0xF8FF}, {0xFE00, 0xFE6F}, {0xFF00, 0xFF0F},
    };

    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        if (c >= signs[i].from && c <= signs[i].to)
            return false;
    return true;
}

size_t wording_letter(const char *text) {
    const unsigned char c = (unsigned char)text[0];
    size_t length;

    if (c < 0x80)
        return folded[c] > APOSTROPHE;
    return is_letter(decode(text, &length)) ? length : 0;
}

size_t wording_apostrophe(const char *text) {
    size_t length;
    uint32_t c;

    if (text[0] == '\'')
        return 1;
    if ((unsigned char)text[0] < 0x80)
        return 0;
    c = decode(text, &length);
    return c == 0x2018 || c == 0x2019 || c == 0x02BC ? length : 0;
}

/* put_lower - hash a letter in lower case: of Latin-1, Latin Extended-A, Greek, Cyrillic */
static uint64_t put_lower(uint64_t hash, const char *text, size_t length) {
    unsigned char bytes[4];

    for (size_t i = 0; i < length; i++)
        bytes[i] = (unsigned char)text[i];
    if (length == 2) {
        uint32_t c = (bytes[0] & 0x1Fu) << 6 | (bytes[1] & 0x3Fu);

        if ((c >= 0xC0 && c <= 0xDE) || (c >= 0x391 && c <= 0x3A9) || (c >= 0x410 && c <= 0x42F))
            c += 0x20;
        else if (c >= 0x400 && c <= 0x40F)
            c += 0x50;
        else if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177))
            c |= 1;
        else if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E))
            c += c & 1;
        bytes[0] = (unsigned char)(0xC0 | c >> 6);
        bytes[1] = (unsigned char)(0x80 | (c & 0x3F));
    }
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ bytes[i]) * FNV_PRIME;
    return hash;
}

/* part_words - hash the space before a word, where one went before and something parts them */
static uint64_t part_words(uint64_t hash, bool *any, bool *space) {
    if (*space)
        hash = (hash ^ ' ') * FNV_PRIME;
    *space = false;
    *any = true;
    return hash;
}

uint64_t wording_digest(const char *wording) {
    uint64_t hash = FNV_OFFSET;
    bool any = false, space = false;
    size_t length;

    if (wording == NULL)
        return 0;
    for (; *wording != '\0'; wording += length) {
        const unsigned char c = (unsigned char)*wording;

        length = 1;
        if (folded[c] > APOSTROPHE) {
            hash = (part_words(hash, &any, &space) ^ folded[c]) * FNV_PRIME;
            for (const char *at = wording + 1; folded[(unsigned char)*at] > APOSTROPHE; at++) {
                hash = (hash ^ folded[(unsigned char)*at]) * FNV_PRIME;
                length++;
            }
        } else if (c < 0x80) {
            space |= any && folded[c] == 0;
        } else if ((length = wording_letter(wording)) > 0) {
            if (wording_apostrophe(wording) == 0)
                hash = put_lower(part_words(hash, &any, &space), wording, length);
        } else {
            decode(wording, &length);
            if (wording_apostrophe(wording) == 0)
                space = any;
        }
    }
    return any ? hash : 0;
}
