/* unit_store.c - a record of each unit that has been seen, by its reference */
#include "check/unit_store.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BUCKETS 2048u

/* Pages that are kept in memory; further ones go to the file while it can be written. */
#define MEMORY_PAGES 512u

/* About a KiB: units of one page. */
#define PAGE_UNITS 21u

/* A page is named by its number plus one, and by this bit when it is in memory. 0 is none. */
#define IN_MEMORY UINT32_C(0x80000000)

struct page {
    uint32_t next; /* the page behind it in the chain */
    uint32_t count;
    struct known_unit units[PAGE_UNITS];
};

struct unit_store {
    struct arena *arena;
    uint32_t buckets[BUCKETS]; /* first pages; only they have room */
    struct page **memory;
    size_t memory_count, memory_capacity;
    int file; /* -1 when there is none */
    uint32_t file_count;
    bool file_full;     /* the file cannot be made or takes no more */
    bool failed;        /* a page could not be read again */
    struct page buffer; /* a page of the file */
};

struct unit_store *unit_store_create(struct arena *arena) {
    struct unit_store *store = arena_alloc(arena, sizeof *store);

    store->arena = arena;
    store->file = -1;
    return store;
}

/* bucket_of - the chain in which a key is */
static uint32_t *bucket_of(struct unit_store *store, uint32_t key) {
    return &store->buckets[(key * UINT32_C(0x9E3779B1) >> 7) % BUCKETS];
}

/* The file ----------------------------------------------------------------------- */

/* open_file - make a file and take its name away, so that it ends with the process */
static int open_file(struct arena *arena) {
    const char *folder = getenv("TMPDIR");
    char *path =
        arena_format(arena, "%s/qualc-XXXXXX", folder == NULL || *folder == '\0' ? "/tmp" : folder);
    int file = mkstemp(path);

    if (file >= 0)
        (void)unlink(path);
    return file;
}

/* read_page - read a page of the file into the buffer; false, noted, when that fails */
static bool read_page(struct unit_store *store, uint32_t number) {
    char *bytes = (char *)&store->buffer;
    size_t size = sizeof store->buffer, done = 0;
    off_t at = (off_t)number * (off_t)size;

    while (done < size) {
        ssize_t got = pread(store->file, bytes + done, size - done, at + (off_t)done);

        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            store->failed = true;
            return false;
        }
        done += (size_t)got;
    }
    return true;
}

/*
 * write_page - write the buffer; false, and nothing more is written, when that fails
 *
 * A page that is half written is lost.
 */
static bool write_page(struct unit_store *store, uint32_t number) {
    const char *bytes = (const char *)&store->buffer;
    size_t size = sizeof store->buffer, done = 0;
    off_t at = (off_t)number * (off_t)size;

    while (done < size) {
        ssize_t written = pwrite(store->file, bytes + done, size - done, at + (off_t)done);

        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            store->file_full = true;
            store->failed |= done > 0;
            return false;
        }
        done += (size_t)written;
    }
    return true;
}

/* Pages -------------------------------------------------------------------------- */

/* page_at - a page by name, good until the next is asked for; NULL when it cannot be read */
static struct page *page_at(struct unit_store *store, uint32_t name) {
    if ((name & IN_MEMORY) != 0)
        return store->memory[(name & ~IN_MEMORY) - 1];
    return read_page(store, name - 1) ? &store->buffer : NULL;
}

/* add_to_memory - a new first page of a chain, in memory */
static void add_to_memory(struct unit_store *store, uint32_t *bucket,
                          const struct known_unit *unit) {
    struct page *page = arena_alloc(store->arena, sizeof *page);

    page->next = *bucket;
    page->count = 1;
    page->units[0] = *unit;
    store->memory = arena_grow(store->arena, store->memory, store->memory_count,
                               &store->memory_capacity, sizeof(struct page *));
    store->memory[store->memory_count++] = page;
    *bucket = (uint32_t)store->memory_count | IN_MEMORY;
}

/* add_to_file - a new first page of a chain, in the file; false when it takes none */
static bool add_to_file(struct unit_store *store, uint32_t *bucket, const struct known_unit *unit) {
    if (store->file < 0 && !store->file_full) {
        store->file = open_file(store->arena);
        store->file_full = store->file < 0;
    }
    if (store->file_full)
        return false;
    memset(&store->buffer, 0, sizeof store->buffer);
    store->buffer.next = *bucket;
    store->buffer.count = 1;
    store->buffer.units[0] = *unit;
    if (!write_page(store, store->file_count))
        return false;
    *bucket = ++store->file_count;
    return true;
}

void unit_store_add(struct unit_store *store, const struct known_unit *unit) {
    uint32_t *bucket = bucket_of(store, unit->key);
    struct page *page = *bucket == 0 ? NULL : page_at(store, *bucket);
    bool in_memory = (*bucket & IN_MEMORY) != 0;

    if (page != NULL && page->count < PAGE_UNITS && (in_memory || !store->file_full)) {
        page->units[page->count++] = *unit;
        if (in_memory || write_page(store, *bucket - 1))
            return;
    }
    if (store->memory_count < MEMORY_PAGES || !add_to_file(store, bucket, unit))
        add_to_memory(store, bucket, unit);
}

size_t unit_store_find(struct unit_store *store, uint32_t key, struct known_unit *found,
                       size_t most) {
    uint32_t name = *bucket_of(store, key);
    size_t count = 0;

    while (name != 0 && count < most) {
        const struct page *page = page_at(store, name);

        if (page == NULL)
            break;
        for (uint32_t i = 0; i < page->count && count < most; i++)
            if (page->units[i].key == key)
                found[count++] = page->units[i];
        name = page->next;
    }
    return count;
}

bool unit_store_end(struct unit_store *store) {
    if (store->file >= 0)
        close(store->file);
    store->file = -1;
    store->file_full = true;
    return !store->failed;
}
