/* spec_read.h - read a specification's XML, and check what it says */
#ifndef QUALC_CHECK_SPEC_READ_H
#define QUALC_CHECK_SPEC_READ_H

#include "reader/reader.h"

/*
 * spec_read - parse a source that has been read, and check it
 *
 * Reports everything wrong with the XML, its elements, attributes and values,
 * then runs every check of a single specification (check.h) on what could be
 * read. Returns the model, in the arena of the findings, or NULL when there was
 * an error: a specification with an error is never built.
 */
const struct spec_model *spec_read(const struct source *source, struct findings *findings);

/*
 * spec_read_file - source_read, then spec_read
 *
 * A file that cannot be read is a finding too.
 */
const struct spec_model *spec_read_file(const char *path, struct findings *findings);

#endif
