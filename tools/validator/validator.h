/*
 * validator.h - one C file that judges the units of some specifications
 *
 * The functions and comments are those of src/, as far as they are needed, with
 * the tables compiled in (erase.h) and names that begin with the user's prefix.
 * The text depends on the specifications and the options alone.
 */
#ifndef QUALC_VALIDATOR_VALIDATOR_H
#define QUALC_VALIDATOR_VALIDATOR_H

#include <stdbool.h>
#include <stddef.h>

#include "../src/qual.h"
#include "base/text.h"

struct validator_options {
    const char *prefix; /* of every name, and the name of the files */
    bool titles;        /* of specifications, groups, rules and units */
    bool main;          /* a main that judges arguments or lines */
    bool wasm;          /* the functions that a WebAssembly module exports */
};

struct validator {
    struct text header; /* PREFIX.h */
    struct text source; /* PREFIX.c */
    const char *clash;  /* a name that the prefix gives twice; NULL when there is none */
};

/* validator_make - the two files; the specifications in order (spec_compare), each once */
struct validator validator_make(struct arena *arena, const qual_spec *specs, size_t count,
                                const struct validator_options *options);

#endif
