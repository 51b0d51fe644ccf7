/*
 * urn_compact.h - a unit reference number in 32 bits
 *
 * While an image is made, units carry their reference in a column of 32 bits:
 * the seven digits as a number, times 256, plus the letter. In order of their
 * compact forms, references are in order of their digits.
 */
#ifndef QUALC_IMAGE_URN_COMPACT_H
#define QUALC_IMAGE_URN_COMPACT_H

#include <stdint.h>

#define URN_LETTER_PLACE 3 /* where a key has its letter, between the digits */

/* urn_compact - the compact form of a key (src/urn_index.h) */
static inline uint32_t urn_compact(uint64_t key) {
    uint32_t number = 0;

    for (int place = 0; place < 8; place++)
        if (place != URN_LETTER_PLACE)
            number = number * 10 + (uint32_t)(key >> place * 8 & 15);
    return number << 8 | (uint32_t)(key >> URN_LETTER_PLACE * 8 & 0xFF);
}

/* urn_expand - the key of a compact form */
static inline uint64_t urn_expand(uint32_t compact) {
    uint64_t key = (uint64_t)(compact & 0xFF) << URN_LETTER_PLACE * 8;
    uint32_t number = compact >> 8;

    for (int place = 7; place >= 0; place--)
        if (place != URN_LETTER_PLACE) {
            key |= (uint64_t)('0' + number % 10) << place * 8;
            number /= 10;
        }
    return key;
}

#endif
