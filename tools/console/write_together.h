/* write_together.h - write files that belong together, in a folder that may be new */
#ifndef QUALC_CONSOLE_WRITE_TOGETHER_H
#define QUALC_CONSOLE_WRITE_TOGETHER_H

#include "base/output.h"
#include "console/status.h"

/* A function that writes every file with output_file; false when one could not be written. */
typedef bool write_files(struct outputs *outputs, void *to);

/*
 * write_together - write all files or none
 *
 * The folder is made when it is not there; NULL for none. When anything fails,
 * and when memory runs out, nothing is left: no file and no folder that was
 * made. Returns STATUS_DONE, or STATUS_FAILED with a message.
 */
enum status write_together(struct arena *arena, const char *folder, write_files *write, void *to);

#endif
