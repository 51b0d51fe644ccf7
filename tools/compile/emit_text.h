/* emit_text.h - words in generated C: names, comments, who wrote it */
#ifndef QUALC_COMPILE_EMIT_TEXT_H
#define QUALC_COMPILE_EMIT_TEXT_H

#include "../src/qual.h"
#include "base/text.h"

/* emit_upper - a name in upper case, every character that no name can hold replaced by '_' */
void emit_upper(struct text *out, const char *name);

/* emit_version - "_v2_1" of 2.1, "_unversioned" of NULL */
void emit_version(struct text *out, const char *version);

/* emit_words - text within a comment, which it can neither end nor disturb */
void emit_words(struct text *out, const char *words);

/* emit_preamble - the comment that begins a file: what it is, who wrote it, from what */
void emit_preamble(struct text *out, const qual_image *image, const char *what);

#endif
