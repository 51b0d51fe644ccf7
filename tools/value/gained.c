/* gained.c - how a unit may have been gained, as specifications and lists write it */
#include "value/gained.h"

const struct gained_way *gained_ways(void) {
    static const struct gained_way ways[GAINED_WAYS] = {
        {"assessed", QUAL_GAINED_ASSESSED}, {"rpl", QUAL_GAINED_RPL},
        {"transfer", QUAL_GAINED_TRANSFER}, {"exemption", QUAL_GAINED_EXEMPTION},
        {"imported", QUAL_GAINED_IMPORTED},
    };

    return ways;
}
