/*
 * fold.h - a text without what is only a matter of style
 *
 * Two texts that fold alike differ in capitals or punctuation alone.
 */
#ifndef QUALC_BASE_FOLD_H
#define QUALC_BASE_FOLD_H

#include <stdbool.h>

#include "base/arena.h"

/*
 * fold - a text in lower case, without apostrophes, other punctuation as one space
 *
 * Letters outside ASCII stay as they are; dashes, quotation marks and the like
 * outside ASCII are punctuation. The copy is in the arena.
 */
const char *fold(struct arena *arena, const char *text);

/* folds_alike - whether two texts differ in capitals and punctuation at most */
bool folds_alike(struct arena *arena, const char *a, const char *b);

#endif
