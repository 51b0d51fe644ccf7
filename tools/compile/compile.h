/*
 * compile.h - the steps of qualc compile
 *
 * Reading (compile_read.c) turns every input into an image and keeps nothing
 * else of it; only when no input has an error does writing (compile_write.c)
 * begin.
 */
#ifndef QUALC_COMPILE_COMPILE_H
#define QUALC_COMPILE_COMPILE_H

#include <stdbool.h>

#include "../src/qual.h"
#include "console/option.h"
#include "console/status.h"

/* The command line. */
struct compile_options {
    const char *folder; /* NULL: write no C files */
    const char *prefix;
    const char *symbol;    /* of the only specification; or NULL */
    const char *catalogue; /* name of the catalogue; or NULL for the usual one */
    bool no_catalogue;
    bool to_stdout;
    const char *image;
    bool verify;
    bool depend;
    const char *depend_file;
    struct strings depend_targets;
};

/* One input that has been read. */
struct compiled {
    const char *path;
    const qual_image *image;
    qual_spec spec;     /* in its image */
    const char *symbol; /* name of the function and stem of the files */
};

struct compilation {
    struct arena *arena; /* of the images and names */
    struct compiled *items;
    size_t count;
    const char *catalogue_symbol;
    const qual_image *catalogue; /* all specifications; NULL when nothing wants it */
};

/*
 * compile_read - read and check every input
 *
 * Findings go to standard error. Fills the items, in the order of
 * specifications whatever that of the paths. STATUS_USAGE when anything has an
 * error.
 */
enum status compile_read(struct compilation *all, const struct operands *paths);

/* compile_name - name every output; STATUS_USAGE when two names clash */
enum status compile_name(struct compilation *all, const struct compile_options *options);

/* compile_merge - make the catalogue of the images; STATUS_USAGE when it would be too large */
enum status compile_merge(struct compilation *all);

/*
 * compile_verify - compare the images with the XML, read again
 *
 * STATUS_FAILED, with every difference on standard error, when there is any.
 */
enum status compile_verify(const struct compilation *all);

/*
 * compile_write - write what was asked for
 *
 * All files or none: STATUS_FAILED, with the reason on standard error, when any
 * cannot be written.
 */
enum status compile_write(const struct compilation *all, const struct compile_options *options);

#endif
