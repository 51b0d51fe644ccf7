/*
 * diff_render.h - print what comparing found
 *
 * One row and one function a format; everything asks the reports alone.
 */
#ifndef QUALC_DIFF_DIFF_RENDER_H
#define QUALC_DIFF_DIFF_RENDER_H

#include "compare.h"
#include "table.h"
#include "text.h"

/* A specification that is on one side only. */
struct lone_spec {
    const char *name; /* of its file or image */
    qual_spec spec;
};

/* All that was compared. */
struct diff_result {
    bool many; /* folders or whole images: pairs by number */
    const struct report **pairs;
    size_t pair_count;
    const struct lone_spec *added, *removed;
    size_t added_count, removed_count;
};

void diff_json(struct text *out, const struct diff_result *result);
void diff_text(struct text *out, const struct diff_result *result, const struct look *look);

/* version_name - "2.1", or "unversioned" where none is printed */
const char *version_name(qual_spec spec);

/* witness_units - the references of a witness in document order; *count gets how many */
const char **witness_units(struct arena *arena, qual_spec spec,
                           const struct acceptance_witness *witness, size_t *count);

#endif
