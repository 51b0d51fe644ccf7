/* render.h - findings as text or JSON */
#ifndef QUALC_FINDING_RENDER_H
#define QUALC_FINDING_RENDER_H

#include "base/text.h"
#include "finding/finding.h"

/*
 * render_text - for people: file:line:col: severity: message [Qnnnn], the source
 * line, a caret under the span, a note at the other place, a suggestion
 *
 * With colour only where asked. Findings left out past the limit of a file are
 * counted in a closing line of that file.
 */
void render_text(struct text *out, const struct findings *findings, bool colour);

/* render_json - the object of `qualc lint --format json` */
void render_json(struct text *out, const struct findings *findings);

#endif
