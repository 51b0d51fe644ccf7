/* config_find.c - which configuration file holds for a specification */
#include "config/config_find.h"

#include <string.h>
#include <sys/stat.h>

#include "base/name_index.h"

/* A folder that holds this is the outermost to be looked into. */
#define OUTERMOST ".git"

/* A file that has been read, however its folder was named. */
struct found_file {
    struct config *config;
    dev_t device;
    ino_t number;
};

struct config_finder {
    struct arena *arena;
    const struct severity_policy *settings;
    struct findings *findings;
    struct config *none; /* the settings alone */
    struct config *only; /* holds for everything; NULL: look for files */
    struct found_file *files;
    size_t file_count, file_capacity;
    struct config **folders; /* what holds in each */
    size_t folder_count, folder_capacity;
    struct name_index names; /* indexes of folders */
};

/* parent - the folder around one, as a path; the folder of a file when that is given */
static const char *parent(struct arena *arena, const char *path) {
    size_t length = strlen(path);
    size_t start;

    while (length > 1 && path[length - 1] == '/')
        length--;
    start = length;
    while (start > 0 && path[start - 1] != '/')
        start--;
    if (start == 0)
        return ".";
    while (start > 1 && path[start - 1] == '/')
        start--;
    return arena_copy(arena, path, start);
}

/* is_up - whether the last part of a path leads up or nowhere, so that it cannot be cut off */
static bool is_up(const char *folder) {
    const char *slash = strrchr(folder, '/');
    const char *last = slash == NULL ? folder : slash + 1;

    return strcmp(last, ".") == 0 || strcmp(last, "..") == 0;
}

static const char *around(struct arena *arena, const char *folder) {
    if (strcmp(folder, ".") == 0)
        return "..";
    return is_up(folder) ? arena_format(arena, "%s/..", folder) : parent(arena, folder);
}

/* inside - the path of a file in a folder */
static const char *inside(struct arena *arena, const char *folder, const char *name) {
    size_t length = strlen(folder);

    if (strcmp(folder, ".") == 0)
        return name;
    return arena_format(arena, "%s%s%s", folder, folder[length - 1] == '/' ? "" : "/", name);
}

/* is_outermost - whether no folder around this one is to be looked into */
static bool is_outermost(struct arena *arena, const char *folder) {
    struct stat here, above;

    if (stat(inside(arena, folder, OUTERMOST), &here) == 0)
        return true;
    if (stat(folder, &here) != 0)
        return is_up(folder); /* what is around a folder that is not there may be there */
    return stat(inside(arena, folder, ".."), &above) == 0 && here.st_dev == above.st_dev &&
           here.st_ino == above.st_ino;
}

/*
 * read_config - read a file unless that has been done; the settings alone when
 * it has errors
 */
static struct config *read_config(struct config_finder *finder, const char *path,
                                  const struct stat *about) {
    struct config *config;

    for (size_t i = 0; i < finder->file_count; i++)
        if (finder->files[i].device == about->st_dev && finder->files[i].number == about->st_ino)
            return finder->files[i].config;
    config = config_read(finder->arena, path, finder->findings);
    if (config == NULL)
        return finder->none;
    severity_policy_add(finder->arena, &config->policy, finder->settings);
    finder->files = arena_grow(finder->arena, finder->files, finder->file_count,
                               &finder->file_capacity, sizeof *finder->files);
    finder->files[finder->file_count++] = (struct found_file){config, about->st_dev, about->st_ino};
    return config;
}

struct config_finder *config_finder_create(struct arena *arena,
                                           const struct severity_policy *settings,
                                           struct findings *findings) {
    struct config_finder *finder = arena_alloc(arena, sizeof *finder);

    finder->arena = arena;
    finder->settings = settings;
    finder->findings = findings;
    finder->names.arena = arena;
    finder->none = arena_alloc(arena, sizeof *finder->none);
    severity_policy_add(arena, &finder->none->policy, settings);
    return finder;
}

void config_finder_use(struct config_finder *finder, const char *path) {
    struct stat nothing = {0};

    finder->only = path == NULL ? finder->none : read_config(finder, path, &nothing);
}

/*
 * find_for_folder - what holds in a folder
 *
 * Goes outward to a file, to a folder that is known, or to the outermost, and
 * remembers the answer for each folder on the way.
 */
static struct config *find_for_folder(struct config_finder *finder, struct arena *scratch,
                                      const char *folder) {
    size_t first = finder->folder_count;
    struct config *config = NULL;
    struct stat about;

    while (config == NULL) {
        size_t known = name_index_find(&finder->names, folder);
        const char *path = inside(scratch, folder, CONFIG_NAME);

        if (known != NAME_NONE) {
            config = finder->folders[known];
            break;
        }
        name_index_add(&finder->names, arena_copy(finder->arena, folder, strlen(folder)),
                       finder->folder_count);
        finder->folders = arena_grow(finder->arena, finder->folders, finder->folder_count,
                                     &finder->folder_capacity, sizeof(struct config *));
        finder->folder_count++;
        if (stat(path, &about) == 0)
            config = read_config(finder, arena_copy(finder->arena, path, strlen(path)), &about);
        else if (is_outermost(scratch, folder))
            config = finder->none;
        else
            folder = around(scratch, folder);
    }
    for (size_t i = first; i < finder->folder_count; i++)
        finder->folders[i] = config;
    return config;
}

struct config *config_find(struct config_finder *finder, const char *path) {
    struct arena scratch = {.out_of_memory = finder->arena->out_of_memory};
    struct config *config;

    if (finder->only != NULL)
        return finder->only;
    config =
        find_for_folder(finder, &scratch, strcmp(path, "-") == 0 ? "." : parent(&scratch, path));
    arena_free(&scratch);
    return config;
}

struct config *config_found(const struct config_finder *finder, size_t which) {
    return which < finder->file_count ? finder->files[which].config : NULL;
}
