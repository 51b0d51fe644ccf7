/* arena.c - memory of one compilation */
#include "base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_BLOCK ((size_t)128 << 10)
#define LARGEST_STEP ((size_t)4 << 20)
#define ALIGNMENT _Alignof(max_align_t)

/* Blocks form a list; allocations are cut from the front of the newest. */
struct arena_block {
    struct arena_block *older;
    size_t size; /* of bytes */
    size_t used;
    _Alignas(max_align_t) unsigned char bytes[];
};

_Noreturn void arena_fail(struct arena *arena) {
    if (arena->out_of_memory == NULL)
        abort();
    longjmp(*arena->out_of_memory, 1);
}

/* aligned - size rounded up so that the next allocation is aligned too */
static size_t aligned(struct arena *arena, size_t size) {
    if (size > SIZE_MAX / 4)
        arena_fail(arena);
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

/* count_bytes - note that bytes are about to be handed out, or fail at the limit */
static void count_bytes(struct arena *arena, size_t size) {
    if (arena->limit != 0 && (size > arena->limit || arena->used > arena->limit - size))
        arena_fail(arena);
    arena->used += size;
}

/*
 * add_block - make a block with room for size bytes the newest
 *
 * Blocks grow with the arena, so that a large compilation asks the system
 * seldom and a small one takes little. Their bytes are 0: no byte is handed out
 * twice, and a page that nobody writes to need never be there.
 */
static void add_block(struct arena *arena, size_t size) {
    struct arena_block *block;
    size_t room = arena->blocks == NULL ? FIRST_BLOCK : arena->blocks->size * 2;

    if (room > LARGEST_STEP)
        room = LARGEST_STEP;
    if (room < size)
        room = size;

    block = calloc(1, sizeof *block + room);
    if (block == NULL)
        arena_fail(arena);
    block->older = arena->blocks;
    block->size = room;
    arena->blocks = block;
}

void *arena_alloc(struct arena *arena, size_t size) {
    struct arena_block *block;
    void *bytes;

    size = aligned(arena, size == 0 ? 1 : size);
    count_bytes(arena, size);
    if (arena->blocks == NULL || arena->blocks->size - arena->blocks->used < size)
        add_block(arena, size);

    block = arena->blocks;
    bytes = block->bytes + block->used;
    block->used += size;
    return bytes;
}

void *arena_array(struct arena *arena, size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size)
        arena_fail(arena);
    return arena_alloc(arena, count * size);
}

void *arena_extend(struct arena *arena, void *bytes, size_t old_size, size_t new_size) {
    struct arena_block *block = arena->blocks;
    size_t old_room = aligned(arena, old_size);
    size_t more = aligned(arena, new_size) - old_room;
    void *copy;

    if (bytes != NULL && block != NULL && block->used >= old_room &&
        block->bytes + (block->used - old_room) == (unsigned char *)bytes &&
        block->size - block->used >= more) {
        count_bytes(arena, more);
        block->used += more;
        return bytes;
    }

    copy = arena_alloc(arena, new_size);
    if (bytes != NULL)
        memcpy(copy, bytes, old_size);
    return copy;
}

void *arena_grow(struct arena *arena, void *items, size_t count, size_t *capacity, size_t size) {
    size_t wanted = *capacity == 0 ? 4 : *capacity * 2;

    if (count < *capacity)
        return items;
    if (wanted > SIZE_MAX / 4 / size)
        arena_fail(arena);

    items = arena_extend(arena, items, *capacity * size, wanted * size);
    *capacity = wanted;
    return items;
}

char *arena_copy(struct arena *arena, const char *text, size_t length) {
    char *copy = arena_alloc(arena, length + 1);

    memcpy(copy, text, length);
    return copy;
}

char *arena_vformat(struct arena *arena, const char *format, va_list arguments) {
    va_list again;
    int length;
    char *text;

    va_copy(again, arguments);
    length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        arena_fail(arena);

    text = arena_alloc(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    return text;
}

char *arena_format(struct arena *arena, const char *format, ...) {
    va_list arguments;
    char *text;

    va_start(arguments, format);
    text = arena_vformat(arena, format, arguments);
    va_end(arguments);
    return text;
}

void arena_free(struct arena *arena) {
    while (arena->blocks != NULL) {
        struct arena_block *older = arena->blocks->older;

        free(arena->blocks);
        arena->blocks = older;
    }
    arena->used = 0;
}
