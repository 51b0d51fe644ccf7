/*
 * urn_index.h - the hash that finds a unit reference number
 *
 * A minimal perfect hash by displacement: a key's bucket has a pilot, and key
 * and pilot together give the key's row in the table urn. Rows of that table
 * lie in hash order, so the index is the pilots alone. The compiler chooses the
 * pilots (tools/image/urn_pilots.c) with the functions below.
 */
#ifndef QUAL_SRC_URN_INDEX_H
#define QUAL_SRC_URN_INDEX_H

#include <stdbool.h>
#include <stdint.h>

/*
 * urn_key - a reference as one number
 *
 * Of L/ddd/dddd the eight bytes ddd/dddd, the first lowest, with the letter in
 * the place of the slash. Where both slashes are right, equal keys are equal
 * references, so a lookup need not look at digits.
 */
static inline uint64_t urn_key(const char *printed) {
    const unsigned char *t = (const unsigned char *)printed;
    uint64_t word = (uint64_t)t[2] | (uint64_t)t[3] << 8 | (uint64_t)t[4] << 16 |
                    (uint64_t)t[5] << 24 | (uint64_t)t[6] << 32 | (uint64_t)t[7] << 40 |
                    (uint64_t)t[8] << 48 | (uint64_t)t[9] << 56;

    return word ^ (uint64_t)(t[0] ^ '/') << 24;
}

/* urn_key_text - write the reference of a key, L/ddd/dddd and NUL */
static inline void urn_key_text(uint64_t key, char text[11]) {
    text[0] = (char)(key >> 24 & 0xFF);
    text[1] = '/';
    for (int place = 0; place < 8; place++)
        text[2 + place] = (char)(key >> place * 8 & 0xFF);
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

/* urn_hash - mix a key; no two keys share a hash */
static inline uint64_t urn_hash(uint64_t key, uint32_t seed) {
    return key * (UINT64_C(0x9E3779B97F4A7C15) + 2 * (uint64_t)seed);
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
