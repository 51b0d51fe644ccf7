/* emit_number.h - long lists of numbers in generated C */
#ifndef QUALC_COMPILE_EMIT_NUMBER_H
#define QUALC_COMPILE_EMIT_NUMBER_H

#include <stddef.h>
#include <stdint.h>

#include "../src/qual.h"
#include "../src/qual_image.h"
#include "base/text.h"

/* Entries from first up to, not with, end. */
struct entries {
    const qual_image *image;
    enum qual_image_column column;
    unsigned width; /* binary logarithm of the bytes of an entry */
    uint32_t first;
    uint32_t end;
};

/* emit_list - the entries as constants with commas, wrapped */
void emit_list(struct text *out, const struct entries *entries);

/*
 * emit_literals - the entries as string literals that make up one, wrapped
 *
 * For entries of 1, 2 and 4 bytes. Compilers read a literal in a tenth of the
 * time and memory that a list of constants takes.
 */
void emit_literals(struct text *out, const struct entries *entries);

#endif
