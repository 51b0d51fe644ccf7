/*
 * render_github.h - findings as annotations of a workflow on GitHub
 *
 * One workflow command a line, which the runner of a workflow reads from its
 * output. What is acknowledged is not annotated.
 */
#ifndef QUALC_FINDING_RENDER_GITHUB_H
#define QUALC_FINDING_RENDER_GITHUB_H

#include "base/text.h"
#include "finding/finding.h"

void render_github(struct text *out, const struct findings *findings);

/* github_notice - a notice about no place */
void github_notice(struct text *out, const char *message);

#endif
