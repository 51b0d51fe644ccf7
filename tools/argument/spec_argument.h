/*
 * spec_argument.h - what a person may name where a command takes SPEC
 *
 * An XML file, or - for standard input; a qualification number or learning aim
 * reference, for the current version in the catalogue; or a number, @ and a
 * version. What has the shape of a number is one; write ./ before a file that
 * is called like a number.
 */
#ifndef QUALC_ARGUMENT_SPEC_ARGUMENT_H
#define QUALC_ARGUMENT_SPEC_ARGUMENT_H

#include "../src/qual.h"
#include "console/status.h"
#include "reader/model.h"

enum spec_argument_kind {
    SPEC_ARGUMENT_FILE,   /* everything that has no number's shape */
    SPEC_ARGUMENT_NUMBER, /* a qualification number, with a version or without */
    SPEC_ARGUMENT_UNIT    /* a unit reference number */
};

/* spec_argument_kind - what an argument is, by its shape alone */
enum spec_argument_kind spec_argument_kind(const char *argument);

/*
 * spec_argument_find - the specification that an argument names
 *
 * Reads a file, with all checks, and builds its image in the arena; looks a
 * number up in the catalogue. Says what is wrong and returns STATUS_USAGE when
 * there is none.
 */
enum status spec_argument_find(struct arena *arena, const char *argument, qual_spec *spec);

/*
 * spec_argument_read - as spec_argument_find, with what the file says
 *
 * *model is NULL for a specification of the catalogue.
 */
enum status spec_argument_read(struct arena *arena, const char *argument, qual_spec *spec,
                               const struct spec_model **model);

/* catalogue_needed - the catalogue; NULL, with a message, when qualc has none */
const qual_image *catalogue_needed(void);

#endif
