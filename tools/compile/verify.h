/*
 * verify.h - compare an image with the XML it was compiled from
 *
 * Walks the XML with libxml2's tree, knowing nothing of the reader, the model
 * or the builder, and asks the image for every datum through qual.h.
 */
#ifndef QUALC_COMPILE_VERIFY_H
#define QUALC_COMPILE_VERIFY_H

#include <stdbool.h>

#include "../src/qual.h"
#include "base/source.h"
#include "base/text.h"

/*
 * verify_spec - whether a specification in an image says what its XML says
 *
 * Each difference is a line in 'differences'. Returns true when there is none.
 */
bool verify_spec(const struct source *source, qual_spec spec, struct text *differences);

#endif
