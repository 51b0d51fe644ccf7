/*
 * eight_bytes.h - eight bytes of text looked at together
 *
 * Most of a document is words of ASCII with one space between them; passing over
 * those eight bytes at a time is what makes reading it fast. The order of bytes
 * within a word of the machine does not matter.
 */
#ifndef QUALC_IMPORT_EIGHT_BYTES_H
#define QUALC_IMPORT_EIGHT_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define EIGHT_ONES UINT64_C(0x0101010101010101)
#define EIGHT_HIGH_BITS (0x80 * EIGHT_ONES)

/* eight_bytes - the eight bytes from a place on */
static inline uint64_t eight_bytes(const char *text) {
    uint64_t eight;

    memcpy(&eight, text, sizeof eight);
    return eight;
}

/* eight_are - the high bits of those bytes that are a character; all eight must be ASCII */
static inline uint64_t eight_are(uint64_t eight, char c) {
    return ~((eight ^ (uint64_t)(unsigned char)c * EIGHT_ONES) + 0x7F * EIGHT_ONES) &
           EIGHT_HIGH_BITS;
}

/* eight_are_plain - whether all are printable ASCII, with no two spaces together among them */
static inline bool eight_are_plain(uint64_t eight) {
    uint64_t spaces;

    if (((eight | (eight + EIGHT_ONES)) & EIGHT_HIGH_BITS) != 0 ||
        ((eight + (0x80 - ' ') * EIGHT_ONES) & EIGHT_HIGH_BITS) != EIGHT_HIGH_BITS)
        return false;
    spaces = eight_are(eight, ' ');
    return (spaces & spaces << 8) == 0;
}

/* eight_begin - how many begin a character: those that do not go on with one of UTF-8 */
static inline size_t eight_begin(uint64_t eight) {
    const uint64_t going_on = eight >> 7 & ~eight >> 6 & EIGHT_ONES;

    return 8 - (size_t)(going_on * EIGHT_ONES >> 56);
}

/* eight_without_capital - whether none is a capital letter of ASCII; false where others look so */
static inline bool eight_without_capital(uint64_t eight) {
    const uint64_t low = eight & ~EIGHT_HIGH_BITS;
    const uint64_t from_a = low + (0x80 - 'A') * EIGHT_ONES;
    const uint64_t behind_z = low + (0x80 - 'Z' - 1) * EIGHT_ONES;

    return (from_a & ~behind_z & EIGHT_HIGH_BITS) == 0;
}

#endif
