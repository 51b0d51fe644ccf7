/*
 * git_object.h - read a file out of a git repository
 *
 * Asks the git executable, without a shell. Contents come as they are stored: no
 * filter, text conversion or pager is run, and nothing is fetched.
 */
#ifndef QUALC_DIFF_GIT_OBJECT_H
#define QUALC_DIFF_GIT_OBJECT_H

#include <stdbool.h>

#include "source.h"

/* git_object_named - whether an argument has the form REV:path */
bool git_object_named(const char *argument);

/*
 * git_object_read - the bytes of REV:path, as source_read
 *
 * SOURCE_MISSING when git has no such file; git has said why on standard error.
 */
enum source_status git_object_read(struct arena *arena, const char *name, struct source *source,
                                   const char **reason);

#endif
