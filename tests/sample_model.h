/*
 * sample_model.h - models made by hand, for tests of what is built from them
 *
 * Numbers and references are invented and have right check characters.
 */
#ifndef SAMPLE_MODEL_H
#define SAMPLE_MODEL_H

#include <stdint.h>

#include "base/arena.h"
#include "reader/model.h"

/* sample_qn - the qualification number of seven digits */
char *sample_qn(struct arena *arena, uint32_t digits);

/* sample_urn - the unit reference of seven digits */
char *sample_urn(struct arena *arena, uint32_t digits);

/*
 * sample_full - a specification that has something of everything
 *
 * Three units, two groups one within the other, rules of every kind, facts of
 * the qualification and of a unit, a string with every character that C treats
 * otherwise, one longer than any string literal, and figures that are 0, which
 * is not the same as not stated.
 */
struct spec_model *sample_full(struct arena *arena, uint32_t digits, const char *version);

/* sample_many - a specification of many units, their references counting up from first */
struct spec_model *sample_many(struct arena *arena, uint32_t digits, uint32_t first,
                               uint32_t count);

#endif
