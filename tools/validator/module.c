/* module.c - a validator as WebAssembly, compiled by clang */
#include "validator/module.h"

#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "console/message.h"

extern char **environ;

/* The temporary folder and its files. */
struct workshop {
    struct arena *arena;
    char *folder; /* NULL until it is there; so are its files */
    const char *source, *header, *module;
};

/* workshop_open - false, with a message, when there is no place for one */
static bool workshop_open(struct workshop *workshop, const char *prefix) {
    const char *place = getenv("TMPDIR");
    char *folder = arena_format(workshop->arena, "%s/qualc-XXXXXX",
                                place == NULL || place[0] == '\0' ? "/tmp" : place);

    if (mkdtemp(folder) == NULL) {
        message("cannot make a temporary folder: %s", strerror(errno));
        return false;
    }
    workshop->folder = folder;
    workshop->source = arena_format(workshop->arena, "%s/%s.c", folder, prefix);
    workshop->header = arena_format(workshop->arena, "%s/%s.h", folder, prefix);
    workshop->module = arena_format(workshop->arena, "%s/%s.wasm", folder, prefix);
    return true;
}

/* workshop_close - remove what there is of it */
static void workshop_close(const struct workshop *workshop) {
    const char *files[] = {workshop->source, workshop->header, workshop->module};

    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        if (files[i] != NULL)
            remove(files[i]);
    if (workshop->folder != NULL)
        rmdir(workshop->folder);
}

static bool write_file(const char *path, const struct text *text) {
    FILE *file = fopen(path, "wb");
    bool written = file != NULL && fwrite(text->bytes, 1, text->length, file) == text->length;

    if (file != NULL && fclose(file) != 0)
        written = false;
    if (!written)
        message("cannot write '%s': %s", path, strerror(errno));
    return written;
}

/* hold_signals - let those by which a user ends a program wait, lest the folder be left behind */
static void hold_signals(sigset_t *before) {
    sigset_t signals;

    sigemptyset(&signals);
    sigaddset(&signals, SIGHUP);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, before);
}

/* start - start a program, which the signals that wait for us do not wait for; 0 or an errno */
static int start(const char *program, char *const *arguments, const sigset_t *signals,
                 pid_t *child) {
    posix_spawnattr_t attributes;
    int error = posix_spawnattr_init(&attributes);

    if (error != 0)
        return error;
    error = posix_spawnattr_setsigmask(&attributes, signals);
    if (error == 0)
        error = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    if (error == 0)
        error = posix_spawnp(child, program, NULL, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    return error;
}

/* run - run a program to its end; false, with a message, when it cannot be or fails */
static bool run(const char *program, char *const *arguments, const sigset_t *signals) {
    int status = 0, error;
    pid_t child = 0;

    error = start(program, arguments, signals, &child);
    if (error != 0) {
        message("cannot run '%s': %s", program, strerror(error));
        hint("--wasm and --page need clang and lld; --clang names another clang");
        return false;
    }
    while (waitpid(child, &status, 0) == -1 && errno == EINTR)
        continue;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    message("'%s' did not compile the validator", program);
    hint("--wasm and --page need a clang that knows wasm32, and lld");
    return false;
}

/* read_module - the file that clang wrote */
static bool read_module(const struct workshop *workshop, struct module *module) {
    FILE *file = fopen(workshop->module, "rb");
    size_t capacity = 0;
    int c;

    if (file == NULL) {
        message("cannot read '%s': %s", workshop->module, strerror(errno));
        return false;
    }
    while ((c = getc(file)) != EOF) {
        module->bytes = arena_grow(workshop->arena, module->bytes, module->length, &capacity, 1);
        module->bytes[module->length++] = (unsigned char)c;
    }
    return fclose(file) == 0;
}

/* compile - the files of a workshop that is open */
static bool compile(const struct workshop *workshop, const char *clang,
                    const struct validator *validator, const sigset_t *signals,
                    struct module *module) {
    static const char *const flags[] = {"--target=wasm32",
                                        "-std=c11",
                                        "-Oz",
                                        "-ffreestanding",
                                        "-nostdlib",
                                        "-Wl,--no-entry",
                                        "-Wl,-s",
                                        "-Wl,-z,stack-size=16384",
                                        "-o"};
    enum { FLAGS = sizeof flags / sizeof *flags };
    char *arguments[FLAGS + 4];
    size_t count = 0;

    arguments[count++] = arena_copy(workshop->arena, clang, strlen(clang));
    for (size_t i = 0; i < FLAGS; i++)
        arguments[count++] = arena_copy(workshop->arena, flags[i], strlen(flags[i]));
    arguments[count++] = arena_copy(workshop->arena, workshop->module, strlen(workshop->module));
    arguments[count++] = arena_copy(workshop->arena, workshop->source, strlen(workshop->source));
    arguments[count] = NULL;
    return write_file(workshop->source, &validator->source) &&
           write_file(workshop->header, &validator->header) && run(clang, arguments, signals) &&
           read_module(workshop, module);
}

bool module_compile(struct arena *arena, const char *clang, const char *prefix,
                    const struct validator *validator, struct module *module) {
    struct workshop *workshop = arena_alloc(arena, sizeof *workshop);
    sigset_t *signals = arena_alloc(arena, sizeof *signals);
    jmp_buf *outer = arena->out_of_memory;
    jmp_buf out_of_memory;
    bool compiled;

    workshop->arena = arena;
    hold_signals(signals);
    if (setjmp(out_of_memory) != 0) {
        workshop_close(workshop);
        sigprocmask(SIG_SETMASK, signals, NULL);
        arena->out_of_memory = outer;
        arena_fail(arena);
    }
    arena->out_of_memory = &out_of_memory;
    compiled =
        workshop_open(workshop, prefix) && compile(workshop, clang, validator, signals, module);
    arena->out_of_memory = outer;
    workshop_close(workshop);
    sigprocmask(SIG_SETMASK, signals, NULL);
    return compiled;
}
