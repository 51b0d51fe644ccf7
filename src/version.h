/* version.h - versions of specifications as text */
#ifndef QUAL_SRC_VERSION_H
#define QUAL_SRC_VERSION_H

#include <stdbool.h>
#include <stddef.h>

#include "hidden.h"

/* Bytes of the longest version: four parts of five digits. */
#define QUAL_VERSION_LENGTH 23

/* qual_version_shaped - whether a text is a version: numbers joined by dots, and not too long */
QUAL_HIDDEN bool qual_version_shaped(const char *text, size_t length);

/* qual_version_text_length - bytes of a version that ends with NUL; stops past the longest */
QUAL_HIDDEN size_t qual_version_text_length(const char *text);

/*
 * qual_version_compare - order of two versions, below, at or above 0
 *
 * Part by part as numbers; a part that is missing counts lower than any, and a
 * version of length 0, for none printed, is lowest. Where two differ by leading
 * zeros alone, the one with more of them in the first such part is lower, so
 * only equal texts compare equal. Both have the shape of a version or length 0.
 */
QUAL_HIDDEN int qual_version_compare(const char *a, size_t a_length, const char *b,
                                     size_t b_length);

#endif
