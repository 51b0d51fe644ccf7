/* main.c - the table of subcommands, and what holds for all of them */
#include <signal.h>
#include <string.h>

#include "base/suggest.h"
#include "command/command.h"
#include "console/message.h"
#include "console/option.h"

static const struct command commands[] = {
    {"compile", "write specifications as C tables or as an image", cmd_compile},
    {"show", "show a specification, or every use of a unit", cmd_show},
    {"verify", "say whether a learner's units earn an award, and what is missing", cmd_verify},
    {"validator", "write one C file that judges a learner's units", cmd_validator},
    {"analyse", "say what the rules of combination allow", cmd_analyse},
    {"diff", "say what changed between two versions of a specification", cmd_diff},
    {"transfer", "say which units carry over between two qualifications", cmd_transfer},
    {"git-driver", "print what git diff shows of a specification", cmd_git_driver},
    {"textconv", "print a specification a fact a line, for git log -p", cmd_textconv},
    {"lint", "report everything wrong or doubtful in specifications", cmd_lint},
    {"import", "turn the text of a published specification into XML", cmd_import},
    {"check-number", "check qualification, unit and learner numbers", cmd_check_number},
    {"explain", "explain a finding by its id", cmd_explain},
};

#define COMMAND_COUNT (sizeof commands / sizeof commands[0])

static void help_print(struct text *out) {
    text_add(out, "Usage: qualc COMMAND [OPTION]... [ARGUMENT]...\n\n"
                  "Compile specifications of regulated qualifications to C tables, and look into "
                  "them.\n\nCommands:\n");
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        text_format(out, "  %-14s%s\n", commands[i].name, commands[i].purpose);
    text_add(out, "  help COMMAND  explain a command and its options\n\n"
                  "Options:\n"
                  "  -h, --help     print this help\n"
                  "  -V, --version  print the version\n\n"
                  "Exit status: 0 done, 1 something was found, 2 wrong usage or unreadable input,\n"
                  "3 the tool itself failed.\n");
}

static const struct command *command_find(const char *name) {
    for (size_t i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

static enum status command_unknown(const char *name) {
    const char *names[COMMAND_COUNT + 1];
    const char *near;

    for (size_t i = 0; i < COMMAND_COUNT; i++)
        names[i] = commands[i].name;
    names[COMMAND_COUNT] = "help";
    near = suggest(name, names, COMMAND_COUNT + 1);

    message("there is no %s '%s'", name[0] == '-' ? "option" : "command", name);
    if (near != NULL)
        hint("did you mean '%s'?", near);
    hint("qualc --help lists the commands");
    return STATUS_USAGE;
}

/* help_run - qualc help, and qualc help COMMAND, which is qualc COMMAND --help */
static enum status help_run(struct arena *arena, const char *name) {
    struct text out = {.arena = arena};
    const struct command *command;
    char option[] = "--help";
    char *arguments[3] = {NULL, option, NULL};

    if (name == NULL) {
        help_print(&out);
        return print_result(&out, STATUS_DONE);
    }
    command = command_find(name);
    if (command == NULL)
        return command_unknown(name);
    arguments[0] = arena_copy(arena, name, strlen(name));
    return command->run(arena, 2, arguments);
}

static enum status run(struct arena *arena, int argc, char **argv) {
    struct text out = {.arena = arena};
    const struct command *command;

    if (argc < 2) {
        help_print(&out);
        print_aside(&out);
        return STATUS_USAGE;
    }
    if (strcmp(argv[1], "help") == 0 || strcmp(argv[1], "--help") == 0 ||
        strcmp(argv[1], "-h") == 0)
        return help_run(arena, argc > 2 ? argv[2] : NULL);
    if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0) {
        version_print(&out);
        return print_result(&out, STATUS_DONE);
    }
    command = command_find(argv[1]);
    return command == NULL ? command_unknown(argv[1]) : command->run(arena, argc - 1, argv + 1);
}

/* guarded_run - run, with the one place to which every failed allocation jumps */
static enum status guarded_run(struct arena *arena, int argc, char **argv) {
    if (setjmp(*arena->out_of_memory) != 0) {
        message("out of memory");
        return STATUS_FAILED;
    }
    return run(arena, argc, argv);
}

int main(int argc, char **argv) {
    jmp_buf out_of_memory;
    struct arena arena = {.out_of_memory = &out_of_memory};
    enum status status;

    signal(SIGXFSZ, SIG_IGN); /* past a limit on file sizes writing fails, and is reported */
    signal(SIGPIPE, SIG_DFL); /* a reader that goes away ends us without a word */
    status = guarded_run(&arena, argc, argv);
    arena_free(&arena);
    return (int)status;
}
