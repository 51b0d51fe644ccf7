/* validator/sha256.h - SHA-256 (FIPS 180-4) */
#ifndef QUALC_VALIDATOR_SHA256_H
#define QUALC_VALIDATOR_SHA256_H

#include <stddef.h>

#define SHA256_SIZE 32

/* sha256 - the digest of some bytes */
void sha256(const void *bytes, size_t length, unsigned char digest[SHA256_SIZE]);

#endif
