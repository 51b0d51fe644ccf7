/* gained.h - how a unit may have been gained, as specifications and lists write it */
#ifndef QUALC_VALUE_GAINED_H
#define QUALC_VALUE_GAINED_H

#include "../src/qual.h"

struct gained_way {
    const char *word;
    enum qual_gained how;
};

#define GAINED_WAYS 5

/* gained_ways - all of them, in the order in which they are named: GAINED_WAYS rows */
const struct gained_way *gained_ways(void);

#endif
