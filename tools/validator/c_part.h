/*
 * c_part.h - the declarations and definitions of C sources
 *
 * A part is what stands at file level: a function, prototype, type, constant or
 * macro, with the comment right before it; or a comment by itself. Of conditions
 * only QUAL_WITH_... are decided; any other is one part with what it encloses.
 */
#ifndef QUALC_VALIDATOR_C_PART_H
#define QUALC_VALIDATOR_C_PART_H

#include <stdbool.h>

#include "console/option.h"
#include "validator/c_token.h"

enum c_part_kind {
    C_PART_REMARK,    /* a comment by itself */
    C_PART_MACRO,     /* #define, or a condition with several */
    C_PART_TYPE,      /* a struct, enum or typedef */
    C_PART_CONSTANT,  /* a static constant */
    C_PART_PROTOTYPE, /* of a function */
    C_PART_FUNCTION   /* its definition */
};

/* A source file. */
struct c_file {
    const char *name;
    struct c_tokens tokens;
    bool runtime; /* of tools/validator/runtime/: its functions replace those of libqual */
};

struct c_part {
    const struct c_file *file;
    enum c_part_kind kind;
    size_t first, end;    /* tokens, the comment among them */
    size_t code;          /* the first that is no comment */
    struct strings names; /* that it defines */
    bool local;           /* nothing outside its file can name it */
    bool wanted;
};

struct c_parts {
    struct c_part *items;
    size_t count, capacity;
};

/* c_parts_add - append the parts of a file */
void c_parts_add(struct arena *arena, struct c_parts *parts, const struct c_file *file);

/* c_text_condition - drop the lines under an #if QUAL_WITH_... that is not among the features */
const char *c_text_condition(struct arena *arena, const char *const *lines,
                             const struct strings *features, size_t *length);

#endif
