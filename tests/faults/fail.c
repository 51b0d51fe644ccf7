/*
 * fail.c - make one call of a program fail
 *
 * Loaded with LD_PRELOAD. FAIL_AT is the number of the call that fails, counted
 * from 1 over all calls of the kind that FAIL_KIND names: "memory" for
 * allocations, "output" for what opens, writes, syncs, closes or renames, "sync"
 * for what syncs alone. With FAIL_AT 0 none fails and the number of calls goes
 * to the file FAIL_COUNT. Of the kind "slow" none fails for good: every other
 * write is interrupted, the others take a few bytes.
 */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The allocator of the C library under its own names, which need no look-up. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);

static long calls;
static long fail_at;
static bool memory, output, sync_only, slow;

__attribute__((constructor)) static void begin(void) {
    const char *kind = getenv("FAIL_KIND");
    const char *at = getenv("FAIL_AT");

    fail_at = at == NULL ? 0 : atol(at);
    memory = kind != NULL && strcmp(kind, "memory") == 0;
    output = kind != NULL && strcmp(kind, "output") == 0;
    sync_only = kind != NULL && strcmp(kind, "sync") == 0;
    slow = kind != NULL && strcmp(kind, "slow") == 0;
}

__attribute__((destructor)) static void end(void) {
    const char *path = getenv("FAIL_COUNT");
    char text[32];
    int file, length;

    memory = output = sync_only = slow = false;
    if (path == NULL)
        return;
    length = snprintf(text, sizeof text, "%ld\n", calls);
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (file >= 0 && write(file, text, (size_t)length) == length)
        close(file);
}

/* fail - count a call; true when it is the one to fail */
static bool fail(bool counted, int reason) {
    if (!counted || ++calls != fail_at)
        return false;
    errno = reason;
    return true;
}

void *malloc(size_t size) {
    return fail(memory, ENOMEM) ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    return fail(memory, ENOMEM) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *old, size_t size) {
    return fail(memory, ENOMEM) ? NULL : __libc_realloc(old, size);
}

/* next - the function that this one stands before */
static void *next(const char *name) {
    return dlsym(RTLD_NEXT, name);
}

ssize_t write(int file, const void *bytes, size_t length) {
    ssize_t (*real)(int, const void *, size_t);

    if (fail(output && file > 2, ENOSPC))
        return -1;
    if (slow && ++calls % 2 == 0) {
        errno = EINTR;
        return -1;
    }
    if (slow && length > 1000)
        length = 1000;
    *(void **)&real = next("write");
    return real(file, bytes, length);
}

int open(const char *path, int flags, ...) {
    int (*real)(const char *, int, ...);
    va_list arguments;
    mode_t mode;

    if (fail(output, EMFILE))
        return -1;
    va_start(arguments, flags);
    mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    *(void **)&real = next("open");
    return real(path, flags, mode);
}

int close(int file) {
    int (*real)(int);
    bool failed = fail(output, EIO);

    *(void **)&real = next("close");
    return real(file) != 0 || failed ? -1 : 0;
}

int fsync(int file) {
    int (*real)(int);

    if (fail(output || sync_only, EIO))
        return -1;
    *(void **)&real = next("fsync");
    return real(file);
}

int syncfs(int file) {
    int (*real)(int);

    if (fail(output || sync_only, EIO))
        return -1;
    *(void **)&real = next("syncfs");
    return real(file);
}

int rename(const char *from, const char *to) {
    int (*real)(const char *, const char *);

    if (fail(output, EACCES))
        return -1;
    *(void **)&real = next("rename");
    return real(from, to);
}

int mkdir(const char *path, mode_t mode) {
    int (*real)(const char *, mode_t);

    if (fail(output, ENOSPC))
        return -1;
    *(void **)&real = next("mkdir");
    return real(path, mode);
}
