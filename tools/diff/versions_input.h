/*
 * versions_input.h - what a person may name where qualc diff takes OLD or NEW
 *
 * Whatever spec_argument.h takes; an image file; REV:path in a git repository,
 * unless there is a file of that name; or a folder, there too, which stands for
 * every XML file below it.
 */
#ifndef QUALC_DIFF_VERSIONS_INPUT_H
#define QUALC_DIFF_VERSIONS_INPUT_H

#include "console/status.h"
#include "diff/place.h"

struct input_spec {
    const char *name; /* of its file, or the argument */
    struct version version;
};

struct input {
    const char *name;
    bool many; /* a folder, or an image of several numbers: 'specs' in order of number, of each */
               /* number the current version; else there is one */
    struct input_spec *specs;
    size_t count;
};

/*
 * versions_read - read what an argument names, with all checks
 *
 * Says what is wrong, all of it, and returns STATUS_USAGE when anything is.
 */
enum status versions_read(struct arena *arena, const char *argument, struct input *input);

/* versions_find - the specification of a number; NULL when there is none */
const struct input_spec *versions_find(const struct input *input, const char *number);

/* folder_files - the paths of every XML file below a folder, in order; false with errno on error */
struct paths {
    const char **items;
    size_t count, capacity;
};
bool folder_files(struct arena *arena, const char *folder, struct paths *paths);

#endif
