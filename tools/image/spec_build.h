/* spec_build.h - the image of a specification */
#ifndef QUALC_IMAGE_SPEC_BUILD_H
#define QUALC_IMAGE_SPEC_BUILD_H

#include "../src/qual.h"
#include "finding/finding.h"
#include "reader/model.h"

/*
 * spec_build - the image of a specification that has been read without error
 *
 * Its bytes are in 'arena'. NULL, and a finding that says why,
 * when its rules take more than a verdict may.
 */
const qual_image *spec_build(const struct spec_model *model, struct findings *findings,
                             struct arena *arena);

#endif
