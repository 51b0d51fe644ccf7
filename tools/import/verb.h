/* verb.h - the command verbs that assessment criteria begin with */
#ifndef QUALC_IMPORT_VERB_H
#define QUALC_IMPORT_VERB_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/*
 * verb_find - the command verb of a criterion, in lower case; NULL when it
 * begins with none that is known
 *
 * Leading adverbs ("always", "critically") and "to" are passed over.
 */
const char *verb_find(struct arena *arena, const char *wording);

/* verb_begins - whether a text begins with a command verb, adverbs before it or not */
bool verb_begins(const char *text, size_t length);

/*
 * verb_begins_sentence - whether a capital word inside a text begins a criterion
 *
 * Only verbs that are hardly ever part of a name: "Explain", but not "Work".
 */
bool verb_begins_sentence(const char *text, size_t length);

#endif
