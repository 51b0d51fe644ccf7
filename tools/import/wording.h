/*
 * wording.h - the wording of outcomes, criteria and summaries, as digests
 *
 * A digest is the 64-bit FNV-1a of the normalised wording: lower case,
 * apostrophes dropped, every other run of characters that are neither letters
 * nor digits one space, none at the ends.
 */
#ifndef QUALC_IMPORT_WORDING_H
#define QUALC_IMPORT_WORDING_H

#include <stddef.h>
#include <stdint.h>

/* wording_digest - of a text without markup; 0 for NULL, and for one without a letter or digit */
uint64_t wording_digest(const char *wording);

/*
 * wording_letter - bytes of the letter or digit that begins a text of UTF-8; 0
 * when none does
 *
 * Of characters beyond ASCII all are letters but signs, punctuation and spaces.
 */
size_t wording_letter(const char *text);

/* wording_apostrophe - bytes of the apostrophe that begins a text; 0 when none does */
size_t wording_apostrophe(const char *text);

#endif
