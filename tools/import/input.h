/*
 * input.h - the text of a document, whatever file holds it
 */
#ifndef QUALC_IMPORT_INPUT_H
#define QUALC_IMPORT_INPUT_H

#include "finding/finding.h"

/*
 * input_read - read a document; "-" is standard input
 *
 * A PDF is read through pdftotext, whose output is then the text that places
 * are counted in. NULL, with a finding, when there is no text.
 */
const struct source *input_read(struct arena *arena, const char *path, struct findings *findings);

/* input_is_utf16 - whether the bytes of an input begin with a byte order mark of UTF-16 */
bool input_is_utf16(const struct source *source);

/* input_utf16 - make UTF-8 of it, in which places are then counted, as lines and characters are */
void input_utf16(struct arena *arena, struct source *source);

/* input_is_pdf - whether the bytes of an input begin as a PDF does */
bool input_is_pdf(const struct source *source);

/*
 * input_pdf - the text of a PDF, as `pdftotext -layout` gives it
 *
 * The name stays. False, with a finding, when pdftotext is not there or fails.
 */
bool input_pdf(struct arena *arena, struct source *source, struct findings *findings);

#endif
