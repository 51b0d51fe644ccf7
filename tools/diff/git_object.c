/* git_object.c - read a file out of a git repository */
#include "git_object.h"

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

/* start - run git with its standard output in a pipe; returns an errno */
static int start(struct arena *arena, const char *name, int output, pid_t *process) {
    const char *const words[] = {"git", "--no-pager", "cat-file", "--end-of-options", "blob", name};
    char **arguments = arena_array(arena, COUNT(words) + 1, sizeof *arguments);
    char **variables = environment(arena);
    posix_spawn_file_actions_t actions;
    int error;

    for (size_t i = 0; i < COUNT(words); i++)
        arguments[i] = arena_copy(arena, words[i], strlen(words[i]));
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

enum source_status git_object_read(struct arena *arena, const char *name, struct source *source,
                                   const char **reason) {
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
    error = start(arena, name, ends[1], &process);
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
