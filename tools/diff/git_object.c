/* git_object.c - read a file or a folder out of a git repository */
#include "diff/git_object.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Variables that say which repository is meant; every other one of git's is left out. */
static const char *const kept[] = {
    "GIT_DIR=",
    "GIT_WORK_TREE=",
    "GIT_INDEX_FILE=",
    "GIT_PREFIX=",
    "GIT_COMMON_DIR=",
    "GIT_NAMESPACE=",
    "GIT_OBJECT_DIRECTORY=",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES=",
    "GIT_QUARANTINE_PATH=",
    "GIT_CEILING_DIRECTORIES=",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM=",
    "GIT_CONFIG_GLOBAL=",
    "GIT_CONFIG_SYSTEM=",
    "GIT_CONFIG_NOSYSTEM=",
};

/* What git is to know: never ask, write or fetch anything. */
static const char *const added[] = {
    "GIT_TERMINAL_PROMPT=0",
    "GIT_OPTIONAL_LOCKS=0",
    "GIT_NO_LAZY_FETCH=1",
    "GIT_ALLOW_PROTOCOL=none",
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

bool git_object_named(const char *argument) {
    return strchr(argument, ':') != NULL;
}

static bool is_kept(const char *variable) {
    if (strncmp(variable, "GIT_", 4) != 0)
        return true;
    for (size_t i = 0; i < COUNT(kept); i++)
        if (strncmp(variable, kept[i], strlen(kept[i])) == 0)
            return true;
    return false;
}

/* environment - that of qualc, as far as git is to know it */
static char **environment(struct arena *arena) {
    size_t count = 0, used = 0;
    char **variables;

    while (environ[count] != NULL)
        count++;
    variables = arena_array(arena, count + COUNT(added) + 1, sizeof *variables);
    for (size_t i = 0; i < count; i++)
        if (is_kept(environ[i]))
            variables[used++] = environ[i];
    for (size_t i = 0; i < COUNT(added); i++)
        variables[used++] = arena_copy(arena, added[i], strlen(added[i]));
    return variables;
}

/* What git is asked for: its words, before the name. */
struct question {
    const char *words[6];
};

/* start - run git with its standard output in a pipe; returns an errno */
static int start(struct arena *arena, const struct question *question, const char *name, int output,
                 pid_t *process) {
    char *arguments[COUNT(question->words) + 3];
    char **variables = environment(arena);
    posix_spawn_file_actions_t actions;
    size_t count = 0;
    int error;

    arguments[count++] = arena_copy(arena, "git", strlen("git"));
    for (size_t i = 0; i < COUNT(question->words) && question->words[i] != NULL; i++)
        arguments[count++] = arena_copy(arena, question->words[i], strlen(question->words[i]));
    arguments[count++] = arena_copy(arena, name, strlen(name));
    arguments[count] = NULL;
    error = posix_spawn_file_actions_init(&actions);
    if (error != 0)
        return error;
    error = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    if (error == 0)
        error = posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    if (error == 0)
        error = posix_spawnp(process, "git", &actions, NULL, arguments, variables);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/* finished_well - wait for git; whether it has done what it was asked for */
static bool finished_well(pid_t process) {
    int status;

    while (waitpid(process, &status, 0) < 0)
        if (errno != EINTR)
            return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* ask - what git answers, as source_read; SOURCE_MISSING with the reason where it fails */
static enum source_status ask(struct arena *arena, const struct question *question,
                              const char *name, struct source *source, const char **reason) {
    enum source_status status;
    pid_t process;
    int ends[2], error;

    *source = (struct source){.name = name};
    if (pipe(ends) != 0) {
        *reason = strerror(errno);
        return SOURCE_MISSING;
    }
    (void)fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    (void)fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    error = start(arena, question, name, ends[1], &process);
    close(ends[1]);
    if (error != 0) {
        close(ends[0]);
        *reason = error == ENOENT ? "git is not installed" : strerror(error);
        return SOURCE_MISSING;
    }
    status = source_read_descriptor(arena, ends[0], name, source, reason);
    if (finished_well(process) || status == SOURCE_TOO_LARGE)
        return status;
    *reason = "git has no such file";
    *source = (struct source){.name = name};
    return SOURCE_MISSING;
}

enum source_status git_object_read(struct arena *arena, const char *name, struct source *source,
                                   const char **reason) {
    static const struct question contents = {
        {"--no-pager", "cat-file", "--end-of-options", "blob"}};

    return ask(arena, &contents, name, source, reason);
}

enum source_status git_object_read_as(struct arena *arena, const struct git_file *file,
                                      struct source *source, const char **reason) {
    enum source_status status = git_object_read(arena, file->object, source, reason);

    source->name = file->name;
    return status;
}

enum git_object_kind git_object_kind(struct arena *arena, const char *name, const char **reason) {
    static const struct question kind = {{"--no-pager", "cat-file", "-t", "--end-of-options"}};
    struct source answer;

    if (ask(arena, &kind, name, &answer, reason) != SOURCE_READ)
        return GIT_OBJECT_NONE;
    if (strcmp(answer.bytes, "blob\n") == 0)
        return GIT_OBJECT_FILE;
    if (strcmp(answer.bytes, "tree\n") == 0)
        return GIT_OBJECT_FOLDER;
    *reason = "it is neither a file nor a folder";
    return GIT_OBJECT_NONE;
}

/* Folders ------------------------------------------------------------------------------- */

/* is_wanted - whether a path of a listing is an XML file that is not hidden */
static bool is_wanted(const char *path) {
    size_t length = strlen(path);

    return path[0] != '.' && strstr(path, "/.") == NULL && length > 4 &&
           strcmp(path + length - 4, ".xml") == 0;
}

/*
 * add_entry - one entry of git ls-tree: "MODE TYPE OBJECT<tab>PATH"
 *
 * Links have mode 120000 and are blobs too.
 */
static void add_entry(struct arena *arena, const char *entry, const char *folder,
                      struct git_files *files) {
    static const char regular[] = "100", type[] = " blob ";
    const char *tab = strchr(entry, '\t');
    const char *object = strstr(entry, type);
    size_t length = strlen(folder);
    bool joined = folder[length - 1] == ':' || folder[length - 1] == '/';

    if (tab == NULL || object == NULL || object > tab ||
        strncmp(entry, regular, strlen(regular)) != 0 || !is_wanted(tab + 1))
        return;
    object += strlen(type);
    files->items =
        arena_grow(arena, files->items, files->count, &files->capacity, sizeof *files->items);
    files->items[files->count++] =
        (struct git_file){arena_format(arena, "%s%s%s", folder, joined ? "" : "/", tab + 1),
                          arena_copy(arena, object, (size_t)(tab - object))};
}

bool git_object_files(struct arena *arena, const char *name, struct git_files *files,
                      const char **reason) {
    static const struct question listing = {
        {"--no-pager", "ls-tree", "-r", "-z", "--full-tree", "--end-of-options"}};
    struct source answer;
    enum source_status status = ask(arena, &listing, name, &answer, reason);

    if (status == SOURCE_EMPTY)
        return true;
    if (status != SOURCE_READ) {
        if (status == SOURCE_TOO_LARGE)
            *reason = "it holds too many files";
        return false;
    }
    for (const char *entry = answer.bytes; entry < answer.bytes + answer.length;
         entry += strlen(entry) + 1)
        add_entry(arena, entry, name, files);
    return true;
}
