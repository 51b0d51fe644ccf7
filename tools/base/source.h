/*
 * source.h - the bytes of one input and places in it
 *
 * Places are byte offsets; lines and columns are computed only for a message.
 */
#ifndef QUALC_BASE_SOURCE_H
#define QUALC_BASE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

/* The largest input, in bytes: 64 MiB. */
#define SOURCE_LIMIT ((size_t)64 << 20)

/* A place as a person counts: lines and columns from 1, columns in characters. */
struct position {
    size_t line;
    size_t column;
};

struct source {
    const char *name;  /* as messages print it; "<stdin>" for standard input */
    const char *bytes; /* NULL for an input that was not read, or is no longer at hand */
    size_t length;
    struct position only;   /* without bytes: the one place known; line 0 when there is none */
    struct position *marks; /* NULL, or what source_index found */
};

/* A stretch of an input. */
struct span {
    size_t from;
    size_t length;
};

/*
 * Why an input could not be read. Every reason but SOURCE_MISSING is about the
 * contents; SOURCE_MISSING covers whatever the system says (errno in reason).
 */
enum source_status {
    SOURCE_READ,
    SOURCE_MISSING,
    SOURCE_DIRECTORY,
    SOURCE_EMPTY,
    SOURCE_TOO_LARGE,
    SOURCE_GZIP
};

/*
 * source_read - read a file, or standard input for "-"
 *
 * The bytes belong to the arena and have a NUL after them. On SOURCE_MISSING
 * *reason is the system's text. The name is set in any case.
 */
enum source_status source_read(struct arena *arena, const char *path, struct source *source,
                               const char **reason);

/*
 * source_read_descriptor - as source_read, of an open descriptor, under a name
 *
 * Closes it in any case.
 */
enum source_status source_read_descriptor(struct arena *arena, int descriptor, const char *name,
                                          struct source *source, const char **reason);

/*
 * source_position - line and column of a byte offset
 *
 * A byte order mark is no character. Line 0 when the source has no bytes and
 * knows no place.
 */
struct position source_position(const struct source *source, size_t at);

/*
 * source_index - the same source, in which many places are found sooner
 *
 * Where every place is counted from the beginning, many of them in a long input
 * take long. NULL for NULL.
 */
const struct source *source_index(struct arena *arena, const struct source *source);

/* source_position_after - as source_position, counted from a place before it */
struct position source_position_after(const struct source *source, size_t at, size_t before,
                                      struct position position);

/* source_line - the line around a byte offset, without its end */
struct span source_line(const struct source *source, size_t at);

/*
 * source_tag - the start tag that begins at a byte offset: "<name" without
 * its attributes
 */
struct span source_tag(const struct source *source, size_t at);

/*
 * source_next_attribute - the attribute that follows a place inside a start tag
 *
 * Moves *at behind it and sets the spans of its name and of what stands between
 * its quotes. Returns false at the end of the tag, or of what can be read as one.
 */
bool source_next_attribute(const struct source *source, size_t *at, struct span *name,
                           struct span *value);

/*
 * source_attribute - name, sign and value of an attribute of the start tag at
 * a byte offset; the tag when it has no such attribute
 */
struct span source_attribute(const struct source *source, size_t at, const char *name);

/* source_attribute_value - as source_attribute, only what stands between the quotes */
struct span source_attribute_value(const struct source *source, size_t at, const char *name);

/* source_has_attribute - whether the start tag at a byte offset has an attribute */
bool source_has_attribute(const struct source *source, size_t at, const char *name);

#endif
