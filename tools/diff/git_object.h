/*
 * git_object.h - read a file or a folder out of a git repository
 *
 * Asks the git executable, without a shell. Contents come as they are stored: no
 * filter, text conversion or pager is run, and nothing is fetched.
 */
#ifndef QUALC_DIFF_GIT_OBJECT_H
#define QUALC_DIFF_GIT_OBJECT_H

#include <stdbool.h>

#include "base/source.h"

/* git_object_named - whether an argument has the form REV:path */
bool git_object_named(const char *argument);

/* What git has under a name. */
enum git_object_kind { GIT_OBJECT_NONE, GIT_OBJECT_FILE, GIT_OBJECT_FOLDER };

/*
 * git_object_kind - what REV:path is
 *
 * GIT_OBJECT_NONE with *reason when there is no such thing, or none of the two;
 * git may have said more on standard error.
 */
enum git_object_kind git_object_kind(struct arena *arena, const char *name, const char **reason);

/*
 * git_object_read - the bytes of REV:path, as source_read
 *
 * SOURCE_MISSING when git has no such file; git has said why on standard error.
 */
enum source_status git_object_read(struct arena *arena, const char *name, struct source *source,
                                   const char **reason);

/* A file below a folder. */
struct git_file {
    const char *name;   /* REV:folder/path */
    const char *object; /* its own name, which git_object_read_as takes */
};

struct git_files {
    struct git_file *items;
    size_t count, capacity;
};

/*
 * git_object_files - the XML files below REV:folder, in git's order
 *
 * As folder_files: hidden ones and links are left out. False with *reason when
 * git cannot list them.
 */
bool git_object_files(struct arena *arena, const char *name, struct git_files *files,
                      const char **reason);

/* git_object_read_as - as git_object_read, under another name in messages */
enum source_status git_object_read_as(struct arena *arena, const struct git_file *file,
                                      struct source *source, const char **reason);

#endif
