/* learner_apart.c - learners whose rows lie apart from each other */
#include "learners/learner_apart.h"

#include <string.h>

/* No place. */
#define NONE UINT32_MAX

/* Constants of the 64-bit FNV-1a. */
#define FNV_BASIS 0xCBF29CE484222325
#define FNV_PRIME 0x100000001B3

static uint64_t digest_add(uint64_t digest, const char *bytes, size_t length) {
    for (size_t i = 0; i < length; i++)
        digest = (digest ^ (unsigned char)bytes[i]) * FNV_PRIME;
    return digest;
}

/* digest_of - of the learner and the award, which ends at the 0xFF that no name holds */
static uint64_t digest_of(const struct stretch *stretch) {
    uint64_t digest = digest_add(FNV_BASIS, stretch->name.text, stretch->name.length);

    digest = digest_add(digest, "\xFF", 1);
    return digest_add(digest, stretch->award->name, stretch->award->name_length);
}

/* slot_of - the list that a digest belongs to; its upper bits depend on every byte */
static uint32_t slot_of(uint64_t digest) {
    return (uint32_t)((digest ^ digest >> 29) >> 24) % LEARNERS_REMEMBERED;
}

struct learners_apart apart_begin(struct arena *arena) {
    struct learners_apart apart = {
        .digests = arena_array(arena, LEARNERS_REMEMBERED, sizeof *apart.digests),
        .next = arena_array(arena, LEARNERS_REMEMBERED, sizeof *apart.next),
        .first = arena_array(arena, LEARNERS_REMEMBERED, sizeof *apart.first),
    };

    for (uint32_t i = 0; i < LEARNERS_REMEMBERED; i++) {
        apart.digests[i] = FNV_BASIS;
        apart.next[i] = apart.first[i] = NONE;
    }
    return apart;
}

/* forget - take the oldest stretch out of its list, of which it is the last */
static void forget(struct learners_apart *apart, uint32_t place) {
    uint32_t *link = &apart->first[slot_of(apart->digests[place])];

    while (*link != place)
        link = &apart->next[*link];
    *link = NONE;
}

bool apart_add(struct learners_apart *apart, const struct stretch *stretch) {
    uint64_t digest = digest_of(stretch);
    uint32_t *first = &apart->first[slot_of(digest)], place = *first;

    while (place != NONE && apart->digests[place] != digest)
        place = apart->next[place];
    if (place != NONE) {
        apart->found++;
        return true;
    }
    if (apart->full)
        forget(apart, apart->at);
    apart->digests[apart->at] = digest;
    apart->next[apart->at] = *first;
    *first = apart->at;
    apart->at = (apart->at + 1) % LEARNERS_REMEMBERED;
    apart->full = apart->full || apart->at == 0;
    return false;
}
