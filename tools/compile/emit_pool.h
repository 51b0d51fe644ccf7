/* emit_pool.h - the string pool in generated C */
#ifndef QUALC_COMPILE_EMIT_POOL_H
#define QUALC_COMPILE_EMIT_POOL_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/text.h"

/* The longest string literal, in characters, that every compiler has to take. */
#define EMIT_LITERAL_LIMIT 4095

/* Bytes of the pool that become one member: whole strings. */
struct pool_part {
    uint32_t first;
    uint32_t size; /* with the last NUL; above EMIT_LITERAL_LIMIT + 1 for one long string */
};

struct pool_parts {
    struct pool_part *items;
    size_t count, capacity;
};

/* pool_split - cut a pool into parts that each fit a literal, but for longer strings */
struct pool_parts pool_split(struct arena *arena, const unsigned char *pool, uint32_t size);

/* emit_pool_part - the initialiser of one part */
void emit_pool_part(struct text *out, const unsigned char *pool, const struct pool_part *part);

#endif
