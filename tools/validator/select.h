/*
 * select.h - which parts of the sources a validator needs
 */
#ifndef QUALC_VALIDATOR_SELECT_H
#define QUALC_VALIDATOR_SELECT_H

#include "validator/c_part.h"
#include "validator/tables.h"

/* What is wanted of the sources. */
struct selection {
    struct arena *arena;
    struct c_file *files;
    size_t file_count;
    struct c_parts parts;
    struct strings features; /* QUAL_WITH_... that hold */
    struct strings roots;    /* names that are wanted */
    const char *root_prefix; /* of names that are wanted as well; or NULL */
    struct strings used;     /* every name in the parts wanted, each once */
};

/*
 * select_parts - read the sources and mark the parts that the roots need
 *
 * Rewrites them for tables (erase.h). What is local to two files under one name
 * is called after its file in both.
 */
void select_parts(struct selection *selection, const struct tables *tables);

/* selection_is_root - whether a part defines or declares a root */
bool selection_is_root(const struct selection *selection, const struct c_part *part);

/* strings_have - whether a text is in a list */
bool strings_have(const struct strings *strings, const char *text);

/* strings_add - append a text */
void strings_add(struct arena *arena, struct strings *strings, const char *text);

#endif
