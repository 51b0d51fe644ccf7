/*
 * string_pool.h - each string once, and tails shared
 *
 * Strings are interned while rows are appended; laying the pool out gives each
 * its offset. A string that ends another lies inside it.
 */
#ifndef QUALC_BASE_STRING_POOL_H
#define QUALC_BASE_STRING_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct string_pool;

struct string_pool *string_pool_create(struct arena *arena);

/* string_pool_intern - the number of a string, from 1; 0 for NULL. The text is copied. */
uint32_t string_pool_intern(struct string_pool *pool, const char *text);

/*
 * string_pool_lay_out - give each string its offset
 *
 * Byte 0 is NUL; then come, each with its NUL, the strings that end no other,
 * in order of their bytes read backwards. So the bytes depend on the set of
 * strings alone. Returns the size in bytes.
 */
uint64_t string_pool_lay_out(struct string_pool *pool);

/* string_pool_offset - offset of a string by its number, after string_pool_lay_out */
uint32_t string_pool_offset(const struct string_pool *pool, uint32_t number);

/* string_pool_copy - write the pool, of the size that string_pool_lay_out returned */
void string_pool_copy(const struct string_pool *pool, unsigned char *bytes);

#endif
