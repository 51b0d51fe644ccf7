/* validator/sha256.c - SHA-256 (FIPS 180-4) */
#include "validator/sha256.h"

#include <stdint.h>
#include <string.h>

#define BLOCK 64
#define ROUNDS 64

/* Section 4.2.2: of the cube roots of the first primes. */
static const uint32_t constants[ROUNDS] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static uint32_t rotated(uint32_t word, unsigned right) {
    return word >> right | word << (32 - right);
}

/* schedule - the words of a block, and those made of them (section 6.2.2, step 1) */
static void schedule(const unsigned char block[BLOCK], uint32_t words[ROUNDS]) {
    for (size_t i = 0; i < 16; i++)
        words[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
                   (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    for (size_t i = 16; i < ROUNDS; i++) {
        uint32_t near = words[i - 2], far = words[i - 15];

        words[i] = (rotated(near, 17) ^ rotated(near, 19) ^ near >> 10) + words[i - 7] +
                   (rotated(far, 7) ^ rotated(far, 18) ^ far >> 3) + words[i - 16];
    }
}

/* add_block - section 6.2.2, steps 2 to 4 */
static void add_block(uint32_t hash[8], const unsigned char block[BLOCK]) {
    uint32_t words[ROUNDS], at[8];

    schedule(block, words);
    memcpy(at, hash, sizeof at);
    for (size_t i = 0; i < ROUNDS; i++) {
        uint32_t a = at[0], e = at[4];
        uint32_t first = at[7] + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) +
                         ((e & at[5]) ^ (~e & at[6])) + constants[i] + words[i];
        uint32_t second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) +
                          ((a & at[1]) ^ (a & at[2]) ^ (at[1] & at[2]));

        memmove(at + 1, at, 7 * sizeof *at);
        at[4] += first;
        at[0] = first + second;
    }
    for (size_t i = 0; i < 8; i++)
        hash[i] += at[i];
}

void sha256(const void *bytes, size_t length, unsigned char digest[SHA256_SIZE]) {
    /* Section 5.3.3: of the square roots of the first primes. */
    uint32_t hash[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const unsigned char *from = bytes;
    unsigned char last[2 * BLOCK] = {0};
    size_t left = length % BLOCK, end = left + 9 <= BLOCK ? BLOCK : 2 * BLOCK;

    for (size_t at = 0; at + BLOCK <= length; at += BLOCK)
        add_block(hash, from + at);
    if (left > 0)
        memcpy(last, from + (length - left), left);
    last[left] = 0x80;
    for (size_t i = 0; i < 8; i++)
        last[end - 1 - i] = (unsigned char)((uint64_t)length * 8 >> 8 * i);
    for (size_t at = 0; at < end; at += BLOCK)
        add_block(hash, last + at);
    for (size_t i = 0; i < SHA256_SIZE; i++)
        digest[i] = (unsigned char)(hash[i / 4] >> (24 - 8 * (i % 4)));
}
