/* markdown.h - texts of strangers in Markdown */
#ifndef QUALC_DIFF_MARKDOWN_H
#define QUALC_DIFF_MARKDOWN_H

#include "base/text.h"

/* Characters of one text that are shown; of a longer one the rest is cut off. */
#define MARKDOWN_TEXT_LIMIT 160

/*
 * markdown_text - append a text that means nothing to Markdown
 *
 * Punctuation becomes character references, so that it makes no markup, and is
 * kept apart by a zero-width space from what it would make a link, a mention or a
 * reference of. Line ends and other white space become spaces; control characters,
 * those that turn the direction of writing, and what is not UTF-8 become '?'.
 */
void markdown_text(struct text *out, const char *string);

#endif
