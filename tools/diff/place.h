/*
 * place.h - where a thing of a version stands in its file
 *
 * All take a version; the place is none where there is no file, as of a
 * specification in the catalogue or an image.
 */
#ifndef QUALC_DIFF_PLACE_H
#define QUALC_DIFF_PLACE_H

#include "../../src/qual.h"
#include "diff/fact_item.h"
#include "finding/finding.h"
#include "reader/model.h"

/* One of the two versions. */
struct version {
    qual_spec spec;
    const struct spec_model *model; /* NULL where there is no file */
};

/* An attribute that is not there, or a NULL, gives the tag. */
struct place place_spec(const struct version *version, const char *attribute);
struct place place_date(const struct version *version, const char *attribute);
struct place place_rules(const struct version *version);
struct place place_unit(const struct version *version, qual_unit unit, const char *attribute);
struct place place_group(const struct version *version, qual_group group, const char *attribute);
struct place place_rule(const struct version *version, qual_rule rule);
struct place place_fact(const struct version *version, const struct fact_item *item);
struct place place_outcome(const struct version *version, qual_unit unit, qual_outcome outcome);
struct place place_criterion(const struct version *version, qual_unit unit, qual_outcome outcome,
                             qual_criterion criterion);

#endif
