/*
 * output.h - write files that are either whole or not there
 *
 * A file is written beside its place under a temporary name, synced and
 * renamed; one that already has the same bytes is left untouched.
 */
#ifndef QUALC_OUTPUT_H
#define QUALC_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "arena.h"

/* output_file - write a file; false, with the reason, when that fails */
bool output_file(struct arena *arena, const char *path, const void *bytes, size_t length,
                 const char **reason);

/* output_stdout - write to standard output, to the last byte; false when that fails */
bool output_stdout(const void *bytes, size_t length, const char **reason);

#endif
