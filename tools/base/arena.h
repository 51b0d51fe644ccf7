/*
 * arena.h - memory of one compilation
 *
 * Everything a compilation builds is allocated from one arena and freed with
 * it. Allocation never returns NULL: out of memory jumps to the place that the
 * arena's owner set, the one error path for it.
 */
#ifndef QUALC_BASE_ARENA_H
#define QUALC_BASE_ARENA_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

struct arena_block;

struct arena {
    struct arena_block *blocks;
    size_t used;            /* bytes handed out, alignment included */
    size_t limit;           /* most bytes to hand out; 0 for no limit */
    jmp_buf *out_of_memory; /* set by the owner before the first allocation */
};

/* arena_alloc - zeroed bytes, aligned for any type */
void *arena_alloc(struct arena *arena, size_t size);

/* arena_array - zeroed bytes for count elements */
void *arena_array(struct arena *arena, size_t count, size_t size);

/*
 * arena_extend - make an allocation longer
 *
 * The newest allocation is extended in place where there is room; any other is
 * copied, and the old copy stays in the arena until that is freed. The bytes
 * added are zero. A NULL of size 0 is a new allocation.
 */
void *arena_extend(struct arena *arena, void *bytes, size_t old_size, size_t new_size);

/*
 * arena_grow - make room for one more element
 *
 * Returns items, or a place for twice as many when *capacity is reached (as
 * arena_extend).
 */
void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity, size_t size);

/* arena_copy - a copy of text with a NUL after it */
char *arena_copy(struct arena *arena, const char *text, size_t length);

/* arena_format - text formatted as by printf */
char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_vformat(struct arena *arena, const char *format, va_list arguments)
    __attribute__((format(printf, 2, 0)));

/* arena_fail - take the way of an allocation that failed; for another's failure */
_Noreturn void arena_fail(struct arena *arena);

/* arena_free - give everything back; the arena can be used again */
void arena_free(struct arena *arena);

#endif
