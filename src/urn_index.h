/*
 * urn_index.h - the hash that finds a unit reference number
 *
 * A minimal perfect hash by displacement: a key's bucket has a pilot, and key
 * and pilot together give the key's row in the table urn. Rows of that table
 * lie in hash order, so the index is the pilots alone. The compiler chooses the
 * pilots (tools/urn_pilots.c) with the functions below.
 */
#ifndef QUAL_SRC_URN_INDEX_H
#define QUAL_SRC_URN_INDEX_H

#include <stdbool.h>
#include <stdint.h>

/* The text 000/0000, the first character in the lowest byte. */
#define URN_ZEROS UINT64_C(0x303030302F303030)

/*
 * urn_digits - the digits of ddd/dddd, one a byte, the first in the lowest
 *
 * Returns false unless every one of the eight characters is right.
 */
static inline bool urn_digits(const char *text, uint64_t *digits) {
    const unsigned char *t = (const unsigned char *)text;
    uint64_t word = (uint64_t)t[0] | (uint64_t)t[1] << 8 | (uint64_t)t[2] << 16 |
                    (uint64_t)t[3] << 24 | (uint64_t)t[4] << 32 | (uint64_t)t[5] << 40 |
                    (uint64_t)t[6] << 48 | (uint64_t)t[7] << 56;

    word ^= URN_ZEROS;
    *digits = word;

    /* A digit leaves 0 to 9 and the slash 0; the sum carries into the top bit of a byte
     * that holds more. */
    return ((word | (word + UINT64_C(0x767676767F767676))) & UINT64_C(0x8080808080808080)) == 0;
}

/* urn_key - the value stored for a reference: its seven digits times 256, plus its letter */
static inline uint32_t urn_key(uint64_t digits, char letter) {
    /* Close the gap of the slash, then add neighbours up by tens, hundreds, ten thousands. */
    uint64_t sum = (digits & UINT64_C(0xFFFFFF)) << 8 | (digits & UINT64_C(0xFFFFFFFF00000000));

    sum = (sum * 10 + (sum >> 8)) & UINT64_C(0x00FF00FF00FF00FF);
    sum = (sum * 100 + (sum >> 16)) & UINT64_C(0x0000FFFF0000FFFF);
    sum = sum * 10000 + (sum >> 32);
    return (uint32_t)sum << 8 | (unsigned char)letter;
}

/* urn_key_digits - the digits of a key, as urn_digits gives them */
static inline uint64_t urn_key_digits(uint32_t key) {
    uint32_t number = key >> 8;
    uint64_t digits = 0;

    for (int place = 7; place >= 0; place--) {
        if (place == 3)
            continue;
        digits |= (uint64_t)(number % 10) << place * 8;
        number /= 10;
    }
    return digits;
}

/* urn_key_text - write the reference of a key, L/ddd/dddd and NUL */
static inline void urn_key_text(uint32_t key, char text[11]) {
    uint64_t digits = urn_key_digits(key);

    text[0] = (char)(key & 0xFF);
    text[1] = '/';
    for (int place = 0; place < 8; place++)
        text[2 + place] = (char)('0' + (digits >> place * 8 & 0xFF));
    text[5] = '/';
    text[10] = '\0';
}

/* urn_scale - a hash as a number below a count, by its high bits */
static inline uint32_t urn_scale(uint64_t hash, uint32_t count) {
#if defined(__SIZEOF_INT128__) && UINTPTR_MAX > UINT32_MAX
    __extension__ typedef unsigned __int128 wide;

    return (uint32_t)((wide)hash * count >> 64);
#else
    return (uint32_t)(((hash >> 32) * count + ((hash & UINT32_MAX) * count >> 32)) >> 32);
#endif
}

/*
 * urn_hash - mix the digits; no two references share a hash
 *
 * Takes them back to text, which a lookup has at hand before it has digits: a
 * compiler drops the step. What a lookup waits for is a chain of two products
 * to the pilot and two more to the row.
 */
static inline uint64_t urn_hash(uint64_t digits, uint32_t seed) {
    return (digits ^ URN_ZEROS) * (UINT64_C(0x9E3779B97F4A7C15) + 2 * (uint64_t)seed);
}

/* urn_bucket - the bucket of a hash among a number of buckets */
static inline uint32_t urn_bucket(uint64_t hash, uint32_t buckets) {
    return urn_scale(hash, buckets);
}

/*
 * urn_row - the row of a hash among a number of rows, given the pilot of its bucket
 *
 * Mixes once more, lest references of one bucket come to lie side by side
 * whatever the pilot.
 */
static inline uint32_t urn_row(uint64_t hash, uint32_t pilot, uint32_t rows) {
    uint32_t mixed = (uint32_t)((hash ^ hash >> 32) * UINT64_C(0xD6E8FEB86659FD93) >> 32);

    return (uint32_t)((uint64_t)(mixed * pilot) * rows >> 32);
}

#endif
