/*
 * output.h - write files that are either whole or not there
 *
 * Files that belong together are written beside their places under temporary
 * names; only when every one of them is whole and synced are they renamed. A
 * file that already has the same bytes is left untouched. What is no regular
 * file, such as a device or a pipe, can only be written to, which is done at
 * once.
 *
 * From the first temporary file until outputs_finish or outputs_drop, one of
 * which must follow, even when memory runs out, the signals by which a user ends
 * a program wait, lest temporary files be left behind.
 */
#ifndef QUALC_BASE_OUTPUT_H
#define QUALC_BASE_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct outputs;

/* outputs_create - begin to write files together */
struct outputs *outputs_create(struct arena *arena);

/*
 * output_begin, output_add, output_end - write one file, piece by piece
 *
 * Each returns false when writing has failed, now or before, and does nothing
 * more then; so it is enough to look at the last. The path is not copied.
 */
bool output_begin(struct outputs *outputs, const char *path);
bool output_add(struct outputs *outputs, const void *bytes, size_t length);
bool output_end(struct outputs *outputs);

/* output_file - write one file whose bytes are at hand */
bool output_file(struct outputs *outputs, const char *path, const void *bytes, size_t length);

/*
 * outputs_finish - let the files take their places
 *
 * False when writing has failed; then no file has been replaced, unless it was
 * the renaming that failed. Nothing temporary is left in any case.
 */
bool outputs_finish(struct outputs *outputs);

/* outputs_drop - give up: remove what is temporary; harmless when all is finished */
void outputs_drop(struct outputs *outputs);

/* outputs_failure - the reason why writing failed, and the path */
const char *outputs_failure(const struct outputs *outputs, const char **path);

/* output_stdout - write to standard output, to the last byte; false when that fails */
bool output_stdout(const void *bytes, size_t length, const char **reason);

#endif
