/*
 * number_shape.h - match a text with the shape of a number
 *
 * A shape is written as a pattern: 0 stands for a digit, / for itself, and one
 * check character for A (a letter), X (a digit or X) or # (a digit).
 */
#ifndef QUAL_SRC_NUMBER_SHAPE_H
#define QUAL_SRC_NUMBER_SHAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "hidden.h"
#include "qual.h"

/* A text that has been matched with a shape. */
struct number_shape {
    enum qual_number_error error; /* LENGTH, CHARACTER, CASE, or else VALID */
    uint32_t at;                  /* of the error */
    char plain[QUAL_NUMBER_SIZE]; /* without slashes, in upper case */
    uint32_t check_at;            /* of the check character in the text */
    uint32_t check_place;         /* of the check character in plain */
};

/*
 * qual_number_match - match a text with a pattern
 *
 * Returns whether the text has the shape; it also has it where only the case of
 * a letter is wrong. Else *shape holds no more than the error and its place.
 */
QUAL_HIDDEN bool qual_number_match(const char *text, size_t length, const char *pattern,
                                   struct number_shape *shape);

/* qual_number_shapeless - say that a text has no shape; returns false */
QUAL_HIDDEN bool qual_number_shapeless(const struct number_shape *shape,
                                       struct qual_number *number);

/*
 * qual_number_judge - compare the check character with the right one
 *
 * right is 0 where no check character is right. The pattern is the one that
 * the number is printed by. Returns whether the number is valid.
 */
QUAL_HIDDEN bool qual_number_judge(struct number_shape *shape, enum qual_number_kind kind,
                                   char right, const char *pattern, struct qual_number *number);

#endif
