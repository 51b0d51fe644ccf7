/*
 * command.h - subcommands of qualc
 *
 * One row of the table in main.c and one file cmd_<name>.c each.
 */
#ifndef QUALC_COMMAND_COMMAND_H
#define QUALC_COMMAND_COMMAND_H

#include "base/arena.h"
#include "console/status.h"

struct command {
    const char *name;
    const char *purpose;                                            /* one line of `qualc --help` */
    enum status (*run)(struct arena *arena, int argc, char **argv); /* argv[0] is the name */
};

enum status cmd_compile(struct arena *arena, int argc, char **argv);
enum status cmd_show(struct arena *arena, int argc, char **argv);
enum status cmd_check_number(struct arena *arena, int argc, char **argv);
enum status cmd_lint(struct arena *arena, int argc, char **argv);
enum status cmd_verify(struct arena *arena, int argc, char **argv);
enum status cmd_analyse(struct arena *arena, int argc, char **argv);
enum status cmd_diff(struct arena *arena, int argc, char **argv);
enum status cmd_transfer(struct arena *arena, int argc, char **argv);
enum status cmd_git_driver(struct arena *arena, int argc, char **argv);
enum status cmd_textconv(struct arena *arena, int argc, char **argv);
enum status cmd_import(struct arena *arena, int argc, char **argv);
enum status cmd_validator(struct arena *arena, int argc, char **argv);
enum status cmd_explain(struct arena *arena, int argc, char **argv);

#endif
