/* level.c - levels as text */
#include "memory.h"
#include "qual.h"

/* Arrays, not pointers, so that they need no relocation. */
static const char texts[][3] = {
    [QUAL_LEVEL_ENTRY_1] = "E1", [QUAL_LEVEL_ENTRY_2] = "E2", [QUAL_LEVEL_ENTRY_3] = "E3",
    [QUAL_LEVEL_1] = "1",        [QUAL_LEVEL_2] = "2",        [QUAL_LEVEL_3] = "3",
    [QUAL_LEVEL_4] = "4",        [QUAL_LEVEL_5] = "5",        [QUAL_LEVEL_6] = "6",
    [QUAL_LEVEL_7] = "7",        [QUAL_LEVEL_8] = "8"};

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
