/*
 * emit.h - print an image as C
 *
 * The text depends on the image and the options alone: no date, no path, no
 * locale, and not the byte order of the machine.
 */
#ifndef QUALC_COMPILE_EMIT_H
#define QUALC_COMPILE_EMIT_H

#include <stdbool.h>

#include "../src/qual.h"
#include "base/arena.h"
#include "base/text.h"

struct emit_options {
    const char *symbol;  /* name of the function that returns the image, and stem of the files */
    const char *comment; /* what the image is, one line */
    bool catalogue;      /* list the specifications, not the units, even when there is one only */
};

/* emit_symbol - the default name for one specification: prefix, number, version as a C name */
char *emit_symbol(struct arena *arena, const char *prefix, qual_spec spec);

/* emit_source - the .c file */
void emit_source(struct text *out, const qual_image *image, const struct emit_options *options);

/* emit_header - the .h file */
void emit_header(struct text *out, const qual_image *image, const struct emit_options *options);

#endif
