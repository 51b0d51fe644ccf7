/* string_pool.c - each string once, and tails shared */
#include "base/string_pool.h"

#include <string.h>

/* Text is copied into blocks of this size; a longer string gets its own. */
#define BLOCK_SIZE 65536

struct pooled {
    const char *text;
    uint32_t length;
    uint32_t hash;
    uint32_t offset;
    bool shared; /* lies inside another string */
};

struct string_pool {
    struct arena *arena;
    struct pooled *items; /* item 0 stands for no string */
    size_t count, capacity;
    uint32_t *slots; /* open addressing: numbers of items, 0 free */
    size_t slot_count;
    char *block;
    size_t block_left;
    uint32_t *order; /* numbers of items by their bytes read backwards */
};

/* A string while it is sorted: what the comparison looks at lies together. */
struct sorted {
    const char *end;
    uint32_t length;
    uint32_t number;
};

struct string_pool *string_pool_create(struct arena *arena) {
    struct string_pool *pool = arena_alloc(arena, sizeof *pool);

    pool->arena = arena;
    pool->items = arena_grow(arena, NULL, 0, &pool->capacity, sizeof *pool->items);
    memset(&pool->items[0], 0, sizeof pool->items[0]);
    pool->count = 1;
    pool->slot_count = 256;
    pool->slots = arena_array(arena, pool->slot_count, sizeof *pool->slots);
    return pool;
}

/* hash_text - 32-bit FNV-1a; also finds the length */
static uint32_t hash_text(const char *text, uint32_t *length) {
    const char *at = text;
    uint32_t hash = 2166136261u;

    for (; *at != '\0'; at++)
        hash = (hash ^ (unsigned char)*at) * 16777619u;
    *length = (uint32_t)(at - text);
    return hash ^ hash >> 15;
}

/* copy_text - the text with its NUL, packed into blocks */
static const char *copy_text(struct string_pool *pool, const char *text, uint32_t length) {
    size_t size = (size_t)length + 1;
    char *copy;

    if (size > BLOCK_SIZE / 4) {
        copy = arena_alloc(pool->arena, size);
    } else {
        if (size > pool->block_left) {
            pool->block = arena_alloc(pool->arena, BLOCK_SIZE);
            pool->block_left = BLOCK_SIZE;
        }
        copy = pool->block;
        pool->block += size;
        pool->block_left -= size;
    }
    memcpy(copy, text, size);
    return copy;
}

/* widen_slots - twice the slots, so that at most half are taken */
static void widen_slots(struct string_pool *pool) {
    size_t mask;

    pool->slot_count *= 2;
    pool->slots = arena_array(pool->arena, pool->slot_count, sizeof *pool->slots);
    mask = pool->slot_count - 1;
    for (size_t number = 1; number < pool->count; number++) {
        size_t slot = pool->items[number].hash & mask;

        while (pool->slots[slot] != 0)
            slot = (slot + 1) & mask;
        pool->slots[slot] = (uint32_t)number;
    }
}

uint32_t string_pool_intern(struct string_pool *pool, const char *text) {
    uint32_t length, hash;
    size_t slot, mask = pool->slot_count - 1;
    struct pooled *item;

    if (text == NULL)
        return 0;

    hash = hash_text(text, &length);
    for (slot = hash & mask; pool->slots[slot] != 0; slot = (slot + 1) & mask) {
        item = &pool->items[pool->slots[slot]];
        if (item->hash == hash && item->length == length && memcmp(item->text, text, length) == 0)
            return pool->slots[slot];
    }

    pool->items =
        arena_grow(pool->arena, pool->items, pool->count, &pool->capacity, sizeof *pool->items);
    item = &pool->items[pool->count];
    *item = (struct pooled){.text = copy_text(pool, text, length), .length = length, .hash = hash};
    pool->slots[slot] = (uint32_t)pool->count;
    pool->count++;
    if (pool->count * 2 > pool->slot_count)
        widen_slots(pool);
    return (uint32_t)(pool->count - 1);
}

/* byte_from_end - the byte at a distance from the end, plus one; 0 before the beginning */
static unsigned byte_from_end(const struct sorted *item, uint32_t distance) {
    return distance < item->length ? (unsigned char)item->end[-1 - (ptrdiff_t)distance] + 1u : 0;
}

/* sort_few - insertion sort of items whose last bytes, so many as distance says, are alike */
static void sort_few(struct sorted *items, size_t count, uint32_t distance) {
    for (size_t i = 1; i < count; i++) {
        struct sorted moved = items[i];
        size_t to = i;

        for (; to > 0; to--) {
            uint32_t at = distance;

            while (at < moved.length && at < items[to - 1].length &&
                   byte_from_end(&moved, at) == byte_from_end(&items[to - 1], at))
                at++;
            if (byte_from_end(&moved, at) >= byte_from_end(&items[to - 1], at))
                break;
            items[to] = items[to - 1];
        }
        items[to] = moved;
    }
}

static void swap(struct sorted *a, struct sorted *b) {
    struct sorted kept = *a;

    *a = *b;
    *b = kept;
}

/* middle_byte - the median of three bytes, the pivot */
static unsigned middle_byte(const struct sorted *items, size_t count, uint32_t distance) {
    unsigned a = byte_from_end(&items[0], distance);
    unsigned b = byte_from_end(&items[count / 2], distance);
    unsigned c = byte_from_end(&items[count - 1], distance);
    unsigned low = a < b ? a : b, high = a < b ? b : a;

    return c < low ? low : c > high ? high : c;
}

/*
 * sort_backwards - order by the bytes read backwards
 *
 * Quicksort in three parts, one byte at a time, so that common endings are
 * looked at once. No part is recursed into but those smaller than the largest,
 * so that the depth is at most the logarithm of the count.
 */
static void sort_backwards(struct sorted *items, size_t count, uint32_t distance) {
    while (count > 12) {
        unsigned pivot = middle_byte(items, count, distance);
        size_t less = 0, more = count, at = 0, alike;

        while (at < more) {
            unsigned byte = byte_from_end(&items[at], distance);

            if (byte < pivot)
                swap(&items[less++], &items[at++]);
            else if (byte > pivot)
                swap(&items[at], &items[--more]);
            else
                at++;
        }

        /* Strings are unique: one at most ends here, and it needs no further order. */
        alike = pivot == 0 ? 0 : more - less;
        if (alike >= less && alike >= count - more) {
            sort_backwards(items, less, distance);
            sort_backwards(items + more, count - more, distance);
            items += less;
            count = alike;
            distance++;
        } else if (less >= count - more) {
            sort_backwards(items + less, alike, distance + 1);
            sort_backwards(items + more, count - more, distance);
            count = less;
        } else {
            sort_backwards(items, less, distance);
            sort_backwards(items + less, alike, distance + 1);
            items += more;
            count -= more;
        }
    }
    sort_few(items, count, distance);
}

/* is_tail - whether one string ends another */
static bool is_tail(const struct pooled *tail, const struct pooled *of) {
    return tail->length <= of->length &&
           memcmp(tail->text, of->text + (of->length - tail->length), tail->length) == 0;
}

uint64_t string_pool_lay_out(struct string_pool *pool) {
    size_t count = pool->count - 1;
    struct sorted *sorted = arena_array(pool->arena, count + 1, sizeof *sorted);
    uint64_t size = 1;

    for (size_t i = 0; i < count; i++) {
        const struct pooled *item = &pool->items[i + 1];

        sorted[i] = (struct sorted){item->text + item->length, item->length, (uint32_t)(i + 1)};
    }
    sort_backwards(sorted, count, 0);

    pool->order = arena_array(pool->arena, count + 1, sizeof *pool->order);
    for (size_t i = 0; i < count; i++) {
        struct pooled *item = &pool->items[sorted[i].number];

        pool->order[i] = sorted[i].number;
        /* Read backwards, a tail comes right before what it ends. */
        item->shared = i + 1 < count && is_tail(item, &pool->items[sorted[i + 1].number]);
        if (!item->shared) {
            item->offset = (uint32_t)size;
            size += (uint64_t)item->length + 1;
        }
    }
    for (size_t i = count; i-- > 0;) {
        struct pooled *item = &pool->items[pool->order[i]];

        if (item->shared) {
            const struct pooled *whole = &pool->items[pool->order[i + 1]];

            item->offset = whole->offset + whole->length - item->length;
        }
    }
    return size;
}

uint32_t string_pool_offset(const struct string_pool *pool, uint32_t number) {
    return pool->items[number].offset;
}

void string_pool_copy(const struct string_pool *pool, unsigned char *bytes) {
    bytes[0] = 0;
    for (size_t i = 0; i + 1 < pool->count; i++) {
        const struct pooled *item = &pool->items[pool->order[i]];

        if (!item->shared)
            memcpy(bytes + item->offset, item->text, (size_t)item->length + 1);
    }
}
