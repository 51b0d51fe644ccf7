/* fingerprint.c - what tells a finding from every other, however it is worded */
#include "finding/fingerprint.h"

#define FNV_START UINT64_C(0xCBF29CE484222325)
#define FNV_PRIME UINT64_C(0x100000001B3)

static uint64_t add(uint64_t hash, unsigned char byte) {
    return (hash ^ byte) * FNV_PRIME;
}

uint64_t fingerprint(const char *const *parts, size_t count) {
    uint64_t hash = FNV_START;

    for (size_t i = 0; i < count; i++) {
        if (parts[i] == NULL) {
            hash = add(hash, 0xFF);
            continue;
        }
        for (const char *c = parts[i]; *c != '\0'; c++)
            hash = add(hash, (unsigned char)*c);
        hash = add(hash, 0);
    }
    return hash;
}

uint64_t finding_fingerprint(const struct findings *findings, const struct finding *finding) {
    char id[FINDING_ID_SIZE];
    const char *parts[] = {finding_id_text(finding->kind->id, id), findings->about,
                           finding->subject, finding->aspect};

    if (finding->fingerprint != NULL)
        return *finding->fingerprint;
    return fingerprint(parts, sizeof parts / sizeof parts[0]);
}
