/*
 * git_version.h - one side of what git hands to a diff driver
 *
 * Git names a file in the working tree or a temporary one, and /dev/null for
 * what is not there.
 */
#ifndef QUALC_DIFF_GIT_VERSION_H
#define QUALC_DIFF_GIT_VERSION_H

#include "base/text.h"
#include "diff/place.h"

struct git_version {
    bool there;
    struct source source;     /* its bytes as they are, where it could be read */
    struct version version;   /* without a model where it does not read as a specification */
    struct findings findings; /* why it does not */
};

/*
 * git_version_read - read a file that git names
 *
 * A path may begin with a dash, or be one. The name is that for messages.
 */
struct git_version *git_version_read(struct arena *arena, const char *path, const char *name);

/* git_name - append a path with control characters made visible, as no file should have them */
void git_name(struct text *out, const char *path);

#endif
