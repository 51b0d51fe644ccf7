/* criterion_key.c - what tells wordings apart */
#include "diff/criterion_key.h"

#include <stddef.h>

uint64_t text_key(const char *text) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    if (text == NULL)
        return 0;
    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001B3);
    return hash;
}

uint64_t criterion_key(qual_criterion criterion) {
    uint64_t digest;

    return qual_criterion_digest(criterion, &digest) ? digest
                                                     : text_key(qual_criterion_wording(criterion));
}

uint64_t outcome_key(qual_outcome outcome) {
    uint64_t digest;

    return qual_outcome_digest(outcome, &digest) ? digest : text_key(qual_outcome_wording(outcome));
}
