/* output.c - write files that are either whole or not there */
#ifdef __linux__
#define _GNU_SOURCE /* syncfs */
#else
#define _XOPEN_SOURCE 700
#endif

#include "base/output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Names tried for a temporary file before giving up. */
#define NAMES 1000

/* So many files are synced one by one; for more, one sync of the file system costs less. */
#ifdef __linux__
#define FEW 16
#else
#define FEW SIZE_MAX
#endif

/* A file that waits to take its place. */
struct waiting {
    const char *temporary;
    const char *place; /* where it is renamed to */
    const char *path;  /* as the caller calls it */
};

/* A folder with files that wait. */
struct folder {
    const char *name; /* with the slash, so that a name can be added */
    int file;         /* an unsynced one of its files, by which to sync; or -1 */
};

struct outputs {
    struct arena *arena;
    struct waiting *waiting;
    size_t count, capacity, renamed; /* the first of them have been renamed */
    struct folder *folders;
    size_t folder_count, folder_capacity;
    unsigned number; /* of the next temporary file */

    /* The file being written. */
    const char *path, *place;
    size_t folder; /* where its temporary file is */
    int file;      /* the temporary one or the device; or -1 */
    int old;       /* the one in its place, while the bytes are the same; or -1 */
    off_t alike;   /* so many are */
    bool device;

    const char *reason, *failed_path;
    sigset_t signals; /* as they were before they had to wait */
    bool signals_wait;
};

/* Bytes --------------------------------------------------------------------- */

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

/* read_at - read from a place, however often a signal comes between */
static ssize_t read_at(int file, void *bytes, size_t length, off_t at) {
    ssize_t count;

    do
        count = pread(file, bytes, length, at);
    while (count < 0 && errno == EINTR);
    return count;
}

/* has_bytes - whether a file has these bytes at a place */
static bool has_bytes(int file, const void *bytes, size_t length, off_t at) {
    const char *wanted = bytes;
    char buffer[16384];

    while (length > 0) {
        ssize_t count = read_at(file, buffer, length < sizeof buffer ? length : sizeof buffer, at);

        if (count <= 0 || memcmp(buffer, wanted, (size_t)count) != 0)
            return false;
        wanted += count;
        at += count;
        length -= (size_t)count;
    }
    return true;
}

/* copy_bytes - write the first bytes of one file to another */
static bool copy_bytes(int from, int to, off_t length) {
    char buffer[16384];

    for (off_t at = 0; at < length;) {
        off_t left = length - at;
        ssize_t count =
            read_at(from, buffer, left < (off_t)sizeof buffer ? (size_t)left : sizeof buffer, at);

        if (count == 0)
            errno = EIO; /* it has become shorter meanwhile */
        if (count <= 0 || !write_all(to, buffer, (size_t)count))
            return false;
        at += count;
    }
    return true;
}

/* Failure and signals --------------------------------------------------------- */

/* fail - keep the path and the system's reason for what has just failed; the first counts */
static bool fail(struct outputs *outputs, const char *path) {
    if (outputs->reason == NULL) {
        outputs->reason = strerror(errno);
        outputs->failed_path = path;
    }
    return false;
}

const char *outputs_failure(const struct outputs *outputs, const char **path) {
    *path = outputs->failed_path;
    return outputs->reason;
}

/* The signals by which a user ends a program. */
static const int ending[] = {SIGHUP, SIGINT, SIGTERM};

#define ENDING (sizeof ending / sizeof ending[0])

/* let_signals_wait - hold back those signals, but for what is ignored anyway */
static void let_signals_wait(struct outputs *outputs) {
    struct sigaction action;
    sigset_t held;

    if (outputs->signals_wait)
        return;
    sigemptyset(&held);
    for (size_t i = 0; i < ENDING; i++)
        if (sigaction(ending[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN)
            sigaddset(&held, ending[i]);
    outputs->signals_wait = sigprocmask(SIG_BLOCK, &held, &outputs->signals) == 0;
}

static void let_signals_through(struct outputs *outputs) {
    if (outputs->signals_wait)
        sigprocmask(SIG_SETMASK, &outputs->signals, NULL);
    outputs->signals_wait = false;
}

/* is_interrupted - fail when a signal has been held back, which then takes effect */
static bool is_interrupted(struct outputs *outputs, const char *path) {
    sigset_t pending;

    if (!outputs->signals_wait || sigpending(&pending) != 0)
        return false;
    for (size_t i = 0; i < ENDING; i++)
        if (sigismember(&pending, ending[i]) == 1 &&
            sigismember(&outputs->signals, ending[i]) == 0) {
            errno = EINTR;
            return !fail(outputs, path);
        }
    return false;
}

/* Temporary files ------------------------------------------------------------- */

/* add_folder - the number of the folder of a path, added to the list unless it is there */
static size_t add_folder(struct outputs *outputs, const char *path) {
    const char *slash = strrchr(path, '/');
    const char *name = slash == NULL ? "./" : path;
    size_t length = slash == NULL ? 2 : (size_t)(slash - path) + 1;

    for (size_t i = outputs->folder_count; i-- > 0;) {
        const char *known = outputs->folders[i].name;

        if (strncmp(known, name, length) == 0 && known[length] == '\0')
            return i;
    }
    outputs->folders = arena_grow(outputs->arena, outputs->folders, outputs->folder_count,
                                  &outputs->folder_capacity, sizeof *outputs->folders);
    outputs->folders[outputs->folder_count] =
        (struct folder){arena_copy(outputs->arena, name, length), -1};
    return outputs->folder_count++;
}

/*
 * open_temporary - begin the temporary file of the one being written
 *
 * All memory is allocated before the file is there, so that its lack cannot
 * come between the file and the list that knows of it.
 */
static bool open_temporary(struct outputs *outputs) {
    struct waiting next = {.place = outputs->place, .path = outputs->path};

    let_signals_wait(outputs);
    outputs->folder = add_folder(outputs, outputs->place);
    outputs->waiting = arena_grow(outputs->arena, outputs->waiting, outputs->count,
                                  &outputs->capacity, sizeof *outputs->waiting);
    for (unsigned i = 0; i < NAMES; i++) {
        next.temporary =
            arena_format(outputs->arena, "%s.qualc-%ld-%u", outputs->folders[outputs->folder].name,
                         (long)getpid(), outputs->number++);
        outputs->file = open(next.temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (outputs->file >= 0) {
            outputs->waiting[outputs->count++] = next;
            return true;
        }
        if (errno != EEXIST)
            break;
    }
    return fail(outputs, outputs->path);
}

/* leave_old - the file is to change after all: begin with the bytes that are alike */
static bool leave_old(struct outputs *outputs) {
    bool copied =
        open_temporary(outputs) &&
        (copy_bytes(outputs->old, outputs->file, outputs->alike) || fail(outputs, outputs->path));

    close(outputs->old);
    outputs->old = -1;
    return copied;
}

/*
 * close_temporary - the file being written is whole
 *
 * The first that is not synced alone stays open, to sync the file system of its
 * folder by it.
 */
static bool close_temporary(struct outputs *outputs) {
    struct folder *folder = &outputs->folders[outputs->folder];
    int file = outputs->file;
    bool synced = true;

    outputs->file = -1;
    if (outputs->count <= FEW) {
        synced = fsync(file) == 0 || fail(outputs, outputs->path);
    } else if (folder->file < 0) {
        folder->file = file;
        return true;
    }
    return (close(file) == 0 || fail(outputs, outputs->path)) && synced;
}

/* One file ---------------------------------------------------------------------- */

/* follow_link - the file that a symbolic link leads to, so that the link is kept */
static const char *follow_link(struct arena *arena, const char *path) {
    char target[PATH_MAX];
    struct stat link;

    if (lstat(path, &link) != 0 || !S_ISLNK(link.st_mode) || realpath(path, target) == NULL)
        return path; /* a link that leads nowhere is replaced */
    return arena_copy(arena, target, strlen(target));
}

/* begin_device - begin to write what is no regular file; a reader may be long in coming */
static bool begin_device(struct outputs *outputs) {
    let_signals_through(outputs);
    outputs->device = true;
    outputs->file = open(outputs->path, O_WRONLY | O_CLOEXEC);
    return outputs->file >= 0 || fail(outputs, outputs->path);
}

bool output_begin(struct outputs *outputs, const char *path) {
    struct stat old;

    if (outputs->reason != NULL)
        return false;
    outputs->path = outputs->place = path;
    outputs->device = false;
    outputs->alike = 0;
    if (stat(path, &old) == 0) {
        if (S_ISDIR(old.st_mode)) {
            errno = EISDIR;
            return fail(outputs, path);
        }
        if (!S_ISREG(old.st_mode))
            return begin_device(outputs);
        outputs->place = follow_link(outputs->arena, path);
        outputs->old = open(path, O_RDONLY | O_CLOEXEC);
    }
    return outputs->old >= 0 || open_temporary(outputs);
}

bool output_add(struct outputs *outputs, const void *bytes, size_t length) {
    if (outputs->reason != NULL || is_interrupted(outputs, outputs->path))
        return false;
    if (outputs->old >= 0) {
        if (has_bytes(outputs->old, bytes, length, outputs->alike)) {
            outputs->alike += (off_t)length;
            return true;
        }
        if (!leave_old(outputs))
            return false;
    }
    return write_all(outputs->file, bytes, length) || fail(outputs, outputs->path);
}

/* end_device - close what is no regular file */
static bool end_device(struct outputs *outputs) {
    int file = outputs->file;

    outputs->file = -1;
    if (outputs->count > 0)
        let_signals_wait(outputs);
    return close(file) == 0 || fail(outputs, outputs->path);
}

bool output_end(struct outputs *outputs) {
    char more;

    if (outputs->reason != NULL)
        return false;
    if (outputs->device)
        return end_device(outputs);
    if (outputs->old >= 0) {
        if (read_at(outputs->old, &more, 1, outputs->alike) == 0) {
            close(outputs->old);
            outputs->old = -1;
            return true;
        }
        if (!leave_old(outputs))
            return false;
    }
    return !is_interrupted(outputs, outputs->path) && close_temporary(outputs);
}

bool output_file(struct outputs *outputs, const char *path, const void *bytes, size_t length) {
    return output_begin(outputs, path) && output_add(outputs, bytes, length) && output_end(outputs);
}

/* All files ---------------------------------------------------------------------- */

struct outputs *outputs_create(struct arena *arena) {
    struct outputs *outputs = arena_alloc(arena, sizeof *outputs);

    outputs->arena = arena;
    outputs->file = outputs->old = -1;
    return outputs;
}

/* sync_files - sync what was not synced file by file: the file system of each folder */
static bool sync_files(struct outputs *outputs) {
    bool synced = true;

#ifdef __linux__
    for (size_t i = 0; i < outputs->folder_count; i++) {
        struct folder *folder = &outputs->folders[i];

        if (folder->file < 0)
            continue;
        if (syncfs(folder->file) != 0)
            synced = fail(outputs, folder->name);
        if (close(folder->file) != 0)
            synced = fail(outputs, folder->name);
        folder->file = -1;
    }
#else
    (void)outputs;
#endif
    return synced;
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

static bool rename_files(struct outputs *outputs) {
    for (; outputs->renamed < outputs->count; outputs->renamed++) {
        const struct waiting *next = &outputs->waiting[outputs->renamed];

        if (rename(next->temporary, next->place) != 0)
            return fail(outputs, next->path);
    }
    return true;
}

static bool sync_folders(struct outputs *outputs) {
    bool synced = true;

    for (size_t i = 0; i < outputs->folder_count; i++)
        if (!sync_folder(outputs->folders[i].name))
            synced = fail(outputs, outputs->folders[i].name);
    return synced;
}

bool outputs_finish(struct outputs *outputs) {
    bool finished = outputs->reason == NULL && sync_files(outputs) &&
                    !is_interrupted(outputs, outputs->path) && rename_files(outputs) &&
                    sync_folders(outputs);

    outputs_drop(outputs);
    return finished;
}

/* close_open - close a descriptor that is open */
static void close_open(int *file) {
    if (*file >= 0)
        close(*file);
    *file = -1;
}

void outputs_drop(struct outputs *outputs) {
    close_open(&outputs->file);
    close_open(&outputs->old);
    for (size_t i = 0; i < outputs->folder_count; i++)
        close_open(&outputs->folders[i].file);
    while (outputs->count > outputs->renamed)
        unlink(outputs->waiting[--outputs->count].temporary);
    let_signals_through(outputs);
}

bool output_stdout(const void *bytes, size_t length, const char **reason) {
    if (fflush(stdout) == 0 && write_all(STDOUT_FILENO, bytes, length))
        return true;
    *reason = strerror(errno);
    return false;
}
