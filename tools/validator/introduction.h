/*
 * introduction.h - what the header of a validator says before its declarations
 *
 * Whom it judges by, how to call it, and what holds for every function. The
 * examples name the first specification and its first units, so they run as they
 * stand.
 */
#ifndef QUALC_VALIDATOR_INTRODUCTION_H
#define QUALC_VALIDATOR_INTRODUCTION_H

#include "../src/qual.h"
#include "base/text.h"

/* introduction_specs - lines of a comment: each specification, and the digest of its data */
void introduction_specs(struct text *out, const qual_spec *specs, size_t count);

/* introduction_header - the rest of the comment that begins the header */
void introduction_header(struct text *out, const char *prefix, qual_spec first);

/* introduction_module - a comment: the module used from JavaScript */
void introduction_module(struct text *out, const char *prefix, qual_spec first);

#endif
