/* output.c - write files that are either whole or not there */
#define _XOPEN_SOURCE 700

#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Names tried for a temporary file before giving up. */
#define NAMES 1000

/* failed - take the system's reason for what has just failed */
static bool failed(const char **reason) {
    *reason = strerror(errno);
    return false;
}

/* write_all - write every byte, however many calls that takes */
static bool write_all(int file, const void *bytes, size_t length) {
    const char *at = bytes;

    while (length > 0) {
        /* Some systems refuse to write more than fits an int at once. */
        ssize_t written = write(file, at, length < (1u << 30) ? length : 1u << 30);

        if (written >= 0) {
            at += written;
            length -= (size_t)written;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            struct pollfd ready = {.fd = file, .events = POLLOUT};

            if (poll(&ready, 1, -1) < 0 && errno != EINTR)
                return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

/* read_some - read, however often a signal comes between */
static ssize_t read_some(int file, void *bytes, size_t length) {
    ssize_t count;

    do
        count = read(file, bytes, length);
    while (count < 0 && errno == EINTR);
    return count;
}

/* has_bytes - whether a file has these bytes already */
static bool has_bytes(const char *path, const void *bytes, size_t length) {
    const char *at = bytes;
    char buffer[16384];
    ssize_t count = -1;
    int file = open(path, O_RDONLY | O_CLOEXEC);

    if (file < 0)
        return false;
    while ((count = read_some(file, buffer, sizeof buffer)) > 0) {
        if ((size_t)count > length || memcmp(buffer, at, (size_t)count) != 0) {
            count = -1;
            break;
        }
        at += count;
        length -= (size_t)count;
    }
    close(file);
    return count == 0 && length == 0;
}

/* folder_of - the folder of a path, as a text to which a name can be added */
static char *folder_of(struct arena *arena, const char *path) {
    const char *slash = strrchr(path, '/');

    return slash == NULL ? arena_copy(arena, "./", 2)
                         : arena_copy(arena, path, (size_t)(slash - path) + 1);
}

/* create_temporary - a new file in a folder; its descriptor, or -1 */
static int create_temporary(struct arena *arena, const char *folder, char **name) {
    for (unsigned i = 0; i < NAMES; i++) {
        int file;

        *name = arena_format(arena, "%s.qualc-%ld-%u", folder, (long)getpid(), i);
        file = open(*name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (file >= 0 || errno != EEXIST)
            return file;
    }
    return -1;
}

/* sync_folder - see that a renamed file keeps its name; not every file system can */
static bool sync_folder(const char *folder) {
    int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool synced;

    if (file < 0)
        return errno == EACCES; /* a folder may be writable and not readable */
    synced = fsync(file) == 0 || errno == EINVAL;
    close(file);
    return synced;
}

/* fill - write and sync a file, and close it in any case */
static bool fill(int file, const void *bytes, size_t length) {
    bool written = write_all(file, bytes, length) && fsync(file) == 0;
    int error = errno;

    if (close(file) != 0 && written)
        return false;
    errno = error;
    return written;
}

/* replace - write beside the path, then take its place */
static bool replace(struct arena *arena, const char *path, const void *bytes, size_t length,
                    const char **reason) {
    char *folder = folder_of(arena, path);
    char *temporary;
    int file = create_temporary(arena, folder, &temporary);

    if (file < 0)
        return failed(reason);
    if (!fill(file, bytes, length) || rename(temporary, path) != 0) {
        failed(reason);
        unlink(temporary);
        return false;
    }
    return sync_folder(folder) || failed(reason);
}

/* write_device - write to what is no regular file, such as a pipe, and can only be written to */
static bool write_device(const char *path, const void *bytes, size_t length, const char **reason) {
    int file = open(path, O_WRONLY | O_CLOEXEC);
    bool written;

    if (file < 0)
        return failed(reason);
    written = write_all(file, bytes, length) || failed(reason);
    return (close(file) == 0 || !written || failed(reason)) && written;
}

/* follow_link - the file that a symbolic link leads to, so that the link is kept */
static const char *follow_link(struct arena *arena, const char *path) {
    char target[PATH_MAX];
    struct stat link;

    if (lstat(path, &link) != 0 || !S_ISLNK(link.st_mode) || realpath(path, target) == NULL)
        return path; /* a link that leads nowhere is replaced */
    return arena_copy(arena, target, strlen(target));
}

bool output_file(struct arena *arena, const char *path, const void *bytes, size_t length,
                 const char **reason) {
    struct stat old;

    if (stat(path, &old) == 0) {
        if (S_ISDIR(old.st_mode)) {
            errno = EISDIR;
            return failed(reason);
        }
        if (!S_ISREG(old.st_mode))
            return write_device(path, bytes, length, reason);
        if ((uint64_t)old.st_size == length && has_bytes(path, bytes, length))
            return true;
    }
    return replace(arena, follow_link(arena, path), bytes, length, reason);
}

bool output_stdout(const void *bytes, size_t length, const char **reason) {
    if (fflush(stdout) != 0 || !write_all(STDOUT_FILENO, bytes, length))
        return failed(reason);
    return true;
}
