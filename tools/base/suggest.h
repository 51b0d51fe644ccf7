/*
 * suggest.h - the likeliest of several names for one that is not known
 *
 * Start with what was written, offer every name that could have been meant, and
 * take the nearest, if any is near enough to be likely.
 */
#ifndef QUALC_BASE_SUGGEST_H
#define QUALC_BASE_SUGGEST_H

#include <stddef.h>

struct suggest {
    const char *wanted;
    const char *best; /* NULL until one is near enough */
    size_t best_distance;
};

void suggest_start(struct suggest *suggest, const char *wanted);

/* suggest_offer - look at a name; of two equally near the first offered stays */
void suggest_offer(struct suggest *suggest, const char *name);

/* suggest - the likeliest of a list of names; NULL when none is near enough */
const char *suggest(const char *wanted, const char *const *names, size_t count);

#endif
