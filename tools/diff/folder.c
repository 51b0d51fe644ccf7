/* folder.c - the XML files below a folder */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "diff/versions_input.h"

/* Folders within folders that are looked into, at most. */
#define DEPTH_LIMIT 64

static bool is_xml(const char *name) {
    size_t length = strlen(name);

    return length > 4 && strcmp(name + length - 4, ".xml") == 0;
}

static void add_path(struct arena *arena, struct paths *paths, const char *path) {
    paths->items =
        arena_grow(arena, paths->items, paths->count, &paths->capacity, sizeof *paths->items);
    paths->items[paths->count++] = path;
}

static int compare_names(const void *a, const void *b) {
    const char *const *left = a;
    const char *const *right = b;

    return strcmp(*left, *right);
}

/* list - the names in a folder but for hidden ones, in order */
static bool list(struct arena *arena, const char *folder, struct paths *names) {
    DIR *directory = opendir(folder);
    struct dirent *entry;
    int error;

    if (directory == NULL)
        return false;
    errno = 0;
    while ((entry = readdir(directory)) != NULL)
        if (entry->d_name[0] != '.')
            add_path(arena, names, arena_copy(arena, entry->d_name, strlen(entry->d_name)));
    error = errno;
    closedir(directory);
    errno = error;
    if (names->count > 0)
        qsort(names->items, names->count, sizeof *names->items, compare_names);
    return error == 0;
}

/* add_files - as folder_files; links to folders are not followed, lest one lead back */
static bool add_files(struct arena *arena, const char *folder, struct paths *paths,
                      unsigned depth) { /* NOLINT(misc-no-recursion) */
    struct paths names = {0};
    struct stat about;

    if (!list(arena, folder, &names))
        return false;
    for (size_t i = 0; i < names.count; i++) {
        const char *path = arena_format(arena, "%s/%s", folder, names.items[i]);

        if (lstat(path, &about) != 0)
            return false;
        if (S_ISDIR(about.st_mode)) {
            if (depth == 0) {
                errno = ELOOP;
                return false;
            }
            if (!add_files(arena, path, paths, depth - 1))
                return false;
        } else if (is_xml(path)) {
            add_path(arena, paths, path);
        }
    }
    return true;
}

bool folder_files(struct arena *arena, const char *folder, struct paths *paths) {
    size_t length = strlen(folder);

    while (length > 1 && folder[length - 1] == '/')
        length--;
    return add_files(arena, arena_copy(arena, folder, length), paths, DEPTH_LIMIT);
}
