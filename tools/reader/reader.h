/* reader.h - read a specification's XML into a model */
#ifndef QUALC_READER_READER_H
#define QUALC_READER_READER_H

#include "finding/finding.h"
#include "reader/model.h"

/*
 * spec_parse - parse a source that has been read
 *
 * Reports everything wrong with the XML, its elements, attributes and values.
 * Returns the model, in the arena of the findings, as far as it could be read;
 * NULL when the source is not XML. Nothing in it is checked against the rest
 * (check/spec_read.h).
 */
const struct spec_model *spec_parse(const struct source *source, struct findings *findings);

/*
 * spec_read_head - what the outermost element alone says, in the arena
 *
 * Nothing is checked or reported, and the rest is not looked at. NULL when the
 * outermost element is no qualification with a number.
 */
const struct spec_model *spec_read_head(const struct source *source, struct arena *arena);

/*
 * spec_read_unit - the unit whose start tag is at a byte offset, in the arena
 *
 * Nothing is checked or reported, and places in the unit count from its start
 * tag. NULL when there is no unit, or none without error.
 */
const struct unit_model *spec_read_unit(const struct source *source, size_t at,
                                        struct arena *arena);

#endif
