/*
 * diff_apply.h - make reported changes, for the proof that they are all
 *
 * Works on the JSON of qualc show with nothing but the JSON of qualc diff.
 */
#ifndef QUALC_TESTS_DIFF_APPLY_H
#define QUALC_TESTS_DIFF_APPLY_H

#include <jansson.h>

#include "base/arena.h"

/*
 * apply_changes - change a specification in place
 *
 * What no change speaks of, such as the order of things, is brought into one
 * form; that is all that is done where changes is NULL.
 */
void apply_changes(struct arena *arena, json_t *spec, json_t *changes);

#endif
