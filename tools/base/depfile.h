/*
 * depfile.h - rules for make that say what an output was made from
 *
 * The syntax is what GNU make, ninja and CMake read: one rule, names escaped.
 */
#ifndef QUALC_BASE_DEPFILE_H
#define QUALC_BASE_DEPFILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

/*
 * depfile_rule - "targets: sources", a name a line
 *
 * Blanks and '#', '$', '%' and ':' are escaped where make needs it; for '=' and
 * for the end of a line it has no escape.
 *
 * Each target is escaped; one given in make's own syntax, as -MT takes it, is
 * written by the caller instead, with target_count 0.
 */
void depfile_rule(struct text *out, const char *const *targets, size_t target_count,
                  const char *const *sources, size_t source_count);

/*
 * depfile_phony - an empty rule for each source
 *
 * Keeps make from failing when a source has been deleted.
 */
void depfile_phony(struct text *out, const char *const *sources, size_t source_count);

#endif
