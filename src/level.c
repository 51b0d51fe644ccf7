/* level.c - levels as text */
#include "memory.h"
#include "qual.h"

/* In the order of qual_level. Arrays, not pointers, so that they need no relocation. */
static const char texts[QUAL_LEVEL_8 + 1][3] = {"",  "E1", "E2", "E3", "1", "2",
                                                "3", "4",  "5",  "6",  "7", "8"};

const char *qual_level_text(qual_level level) {
    return level >= QUAL_LEVEL_ENTRY_1 && level <= QUAL_LEVEL_8 ? texts[level] : NULL;
}

qual_level qual_level_parse(const char *text, size_t length) {
    for (int level = QUAL_LEVEL_ENTRY_1; level <= QUAL_LEVEL_8; level++) {
        const char *candidate = texts[level];
        size_t candidate_length = candidate[1] == '\0' ? 1 : 2;

        if (length == candidate_length && memcmp(text, candidate, length) == 0)
            return (qual_level)level;
    }
    return QUAL_LEVEL_NOT_STATED;
}
