/* sha256.h - SHA-256, in a thin layer over libmd */
#ifndef QUALC_VALIDATOR_SHA256_H
#define QUALC_VALIDATOR_SHA256_H

#include <stdint.h>
#include <sys/types.h>

#include <sha2.h>

#define SHA256_SIZE SHA256_DIGEST_LENGTH

/* sha256 - the digest of some bytes */
static inline void sha256(const void *bytes, size_t length, unsigned char digest[SHA256_SIZE]) {
    SHA2_CTX context;

    SHA256Init(&context);
    SHA256Update(&context, bytes, length);
    SHA256Final(digest, &context);
}

#endif
