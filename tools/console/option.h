/*
 * option.h - options of a subcommand, as a table
 *
 * A command declares one row for each option and one struct to hold their
 * values; parsing fills the struct, and --help is printed from the same rows.
 * Every command has --help and --version.
 */
#ifndef QUALC_CONSOLE_OPTION_H
#define QUALC_CONSOLE_OPTION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"
#include "console/status.h"

/* What an option stores at its offset in the struct of values. */
enum option_kind {
    OPTION_FLAG,   /* bool: whether it was given */
    OPTION_TEXT,   /* const char *: its argument; the last one counts */
    OPTION_LIST,   /* struct strings: every argument */
    OPTION_CHOICE, /* int: index of its argument in 'choices' */
};

struct strings {
    const char **items;
    size_t count, capacity;
};

/*
 * One option. It has a short name (-o), a long one (--output), or a name of
 * several letters behind one dash, as compilers have them (-MD).
 */
struct option_row {
    const char *letters; /* without the dash */
    const char *name;    /* without the dashes */
    size_t offset;
    const char *argument;       /* its name in --help; NULL for a flag */
    const char *const *choices; /* of OPTION_CHOICE, ended by NULL */
    const char *purpose;
    enum option_kind kind;
    char letter;
};

/* All that --help says of a command. */
struct usage {
    const char *name;
    const char *operands; /* as the usage line names them; NULL where it takes none */
    const char *purpose;
    const struct option_row *rows;
    size_t row_count;
    const char *details; /* after the options, examples last */
};

/* The row of --format, for a struct of values with 'int format'. */
enum format { FORMAT_TEXT, FORMAT_JSON, FORMAT_SARIF, FORMAT_GITHUB, FORMAT_MARKDOWN };
extern const char *const format_choices[];
#define OPTION_FORMAT(type)                                                                        \
    {                                                                                              \
        .name = "format", .kind = OPTION_CHOICE, .offset = offsetof(type, format),                 \
        .argument = "FORMAT", .choices = format_choices, .purpose = "text (the default) or json"   \
    }

/* The same of a command that prints findings; its first choices are those above. */
extern const char *const finding_format_choices[];
#define OPTION_FINDING_FORMAT(type)                                                                \
    {                                                                                              \
        .name = "format", .kind = OPTION_CHOICE, .offset = offsetof(type, format),                 \
        .argument = "FORMAT", .choices = finding_format_choices,                                   \
        .purpose = "text (the default), json, sarif, or github for\n"                              \
                   "annotations of a workflow on GitHub"                                           \
    }

#define OPTION_ROWS(rows) (rows), sizeof(rows) / sizeof((rows)[0])

/* What was on the command line beside the options. */
struct operands {
    char **items;
    size_t count;
};

/*
 * options_parse - read the options of a command
 *
 * Options may follow operands; "--" ends them. Returns true to go on; false
 * when the command is over, with its status in *status: --help or --version
 * was asked for, or something is wrong and has been said.
 */
bool options_parse(const struct usage *usage, struct arena *arena, int argc, char **argv,
                   void *values, struct operands *operands, enum status *status);

/* usage_print - append what --help prints */
void usage_print(const struct usage *usage, struct text *out);

/* usage_wrong - say that the operands are wrong, and how to learn more */
enum status usage_wrong(const struct usage *usage, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* version_print - append what --version prints */
void version_print(struct text *out);

#endif
