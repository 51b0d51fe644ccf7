/* option.c - options of a subcommand, as a table */
#include "console/option.h"

#include <getopt.h>
#include <string.h>

#include "base/suggest.h"
#include "console/message.h"

/* Rows of one command, at most; no command comes near. */
#define MOST_ROWS 32

/* What getopt_long returns: a letter, or one of these plus an index. */
#define LONG_BASE 0x1000

/* Options of every command. */
#define HELP 'h'
#define VERSION 'V'

const char *const format_choices[] = {"text", "json", NULL};
const char *const finding_format_choices[] = {"text", "json", "sarif", "github", NULL};

/* The rows of one command, as getopt_long wants them. */
struct getopt_rows {
    struct option longs[MOST_ROWS + 3];
    char letters[2 * MOST_ROWS + 8];
};

static void *value_at(void *values, const struct option_row *row) {
    return (char *)values + row->offset;
}

/* add_letter - append a letter to the list that getopt_long takes, once */
static void add_letter(char *letters, char letter, bool has_argument) {
    size_t length = strlen(letters);

    if (strchr(letters, letter) != NULL)
        return;
    letters[length++] = letter;
    if (has_argument)
        letters[length++] = ':';
    letters[length] = '\0';
}

/*
 * fill_rows - translate a table of options
 *
 * Options of several letters behind one dash are read as their first letter
 * with the other letters as its argument.
 */
static void fill_rows(const struct usage *usage, struct getopt_rows *out) {
    size_t longs = 0;

    memset(out, 0, sizeof *out);
    strcpy(out->letters, ":hV");
    for (size_t i = 0; i < usage->row_count && i < MOST_ROWS; i++) {
        const struct option_row *row = &usage->rows[i];
        bool has_argument = row->argument != NULL;

        if (row->letter != '\0')
            add_letter(out->letters, row->letter, has_argument);
        if (row->letters != NULL)
            add_letter(out->letters, row->letters[0], true);
        if (row->name != NULL)
            out->longs[longs++] =
                (struct option){row->name, has_argument ? required_argument : no_argument, NULL,
                                LONG_BASE + (int)i};
    }
    out->longs[longs++] = (struct option){"help", no_argument, NULL, HELP};
    out->longs[longs++] = (struct option){"version", no_argument, NULL, VERSION};
}

/* wrong - the end of every message about the command line */
static enum status wrong(const struct usage *usage) {
    hint("see qualc %s --help", usage->name);
    return STATUS_USAGE;
}

enum status usage_wrong(const struct usage *usage, const char *format, ...) {
    va_list arguments;

    va_start(arguments, format);
    message_about(usage->name, format, arguments);
    va_end(arguments);
    return wrong(usage);
}

/* unknown_long - say that an option such as --fromat is unknown */
static enum status unknown_long(const struct usage *usage, const char *given) {
    const char *names[MOST_ROWS + 2];
    size_t count = 0;
    const char *word = given + 2;
    const char *near;
    size_t length = strcspn(word, "=");
    char name[64];

    for (size_t i = 0; i < usage->row_count && i < MOST_ROWS; i++)
        if (usage->rows[i].name != NULL)
            names[count++] = usage->rows[i].name;
    names[count++] = "help";
    names[count++] = "version";

    message("%s: there is no option '--%.*s'", usage->name, (int)length, word);
    if (length < sizeof name) {
        memcpy(name, word, length);
        name[length] = '\0';
        near = suggest(name, names, count);
        if (near != NULL)
            hint("did you mean '--%s'?", near);
    }
    return wrong(usage);
}

/* refused - say why getopt_long did not take an option */
static enum status refused(const struct usage *usage, int problem, int which, const char *given) {
    if (problem == ':') {
        if (which >= LONG_BASE)
            return usage_wrong(usage, "--%s needs an argument: %s",
                               usage->rows[which - LONG_BASE].name,
                               usage->rows[which - LONG_BASE].argument);
        return usage_wrong(usage, "-%c needs an argument", which);
    }
    if (which >= LONG_BASE)
        return usage_wrong(usage, "--%s takes no argument", usage->rows[which - LONG_BASE].name);
    if (strncmp(given, "--", 2) == 0 && (which == HELP || which == VERSION))
        return usage_wrong(usage, "--%s takes no argument", which == HELP ? "help" : "version");
    if (which != 0)
        return usage_wrong(usage, "there is no option '-%c'", which);
    return unknown_long(usage, given);
}

/* store_choice - note which of its choices an argument is */
static bool store_choice(const struct usage *usage, const struct option_row *row,
                         const char *argument, int *value, struct arena *arena) {
    struct text all = {.arena = arena}, option = {.arena = arena};
    const char *near;
    size_t count = 0;

    for (; row->choices[count] != NULL; count++) {
        if (strcmp(row->choices[count], argument) == 0) {
            *value = (int)count;
            return true;
        }
        if (count > 0)
            text_add(&all, row->choices[count + 1] == NULL ? " or " : ", ");
        text_add(&all, row->choices[count]);
    }
    if (row->name != NULL)
        text_format(&option, "--%s", row->name);
    else
        text_format(&option, "-%c", row->letter);
    message("%s: %.*s is %.*s, not '%s'", usage->name, (int)option.length, option.bytes,
            (int)all.length, all.bytes, argument);
    near = suggest(argument, row->choices, count);
    if (near != NULL)
        hint("did you mean '%s'?", near);
    wrong(usage);
    return false;
}

/* store - put the argument of an option where its row says */
static bool store(const struct usage *usage, const struct option_row *row, const char *argument,
                  void *values, struct arena *arena) {
    void *value = value_at(values, row);

    switch (row->kind) {
    case OPTION_FLAG:
        *(bool *)value = true;
        return true;
    case OPTION_TEXT:
        *(const char **)value = argument;
        return true;
    case OPTION_LIST: {
        struct strings *list = value;

        list->items =
            arena_grow(arena, list->items, list->count, &list->capacity, sizeof *list->items);
        list->items[list->count++] = argument;
        return true;
    }
    case OPTION_CHOICE:
        return store_choice(usage, row, argument, value, arena);
    }
    return false;
}

/* after - what follows the start of a word; NULL when it begins otherwise */
static const char *after(const char *word, const char *start) {
    while (*start != '\0')
        if (*word++ != *start++)
            return NULL;
    return word;
}

/*
 * store_letters - an option of several letters behind one dash
 *
 * Its argument follows in the same word or is the next one. Returns false when
 * there is no such option or its argument is missing.
 */
static bool store_letters(const struct usage *usage, char first, const char *others, int argc,
                          char **argv, void *values, struct arena *arena) {
    for (size_t i = 0; i < usage->row_count; i++) {
        const struct option_row *row = &usage->rows[i];
        const char *argument;

        if (row->letters == NULL || row->letters[0] != first)
            continue;
        argument = after(others, row->letters + 1);
        if (argument == NULL)
            continue;
        if (row->argument == NULL && *argument != '\0')
            continue;
        if (row->argument != NULL && *argument == '\0') {
            if (optind >= argc) {
                usage_wrong(usage, "-%s needs an argument: %s", row->letters, row->argument);
                return false;
            }
            argument = argv[optind++];
        }
        return store(usage, row, argument, values, arena);
    }
    usage_wrong(usage, "there is no option '-%c%s'", first, others);
    return false;
}

/* row_by_letter - the row of a short option; NULL when its letter begins longer names */
static const struct option_row *row_by_letter(const struct usage *usage, int letter) {
    for (size_t i = 0; i < usage->row_count; i++)
        if (usage->rows[i].letter == letter)
            return &usage->rows[i];
    return NULL;
}

/* take - act on one option that getopt_long recognised */
static bool take(const struct usage *usage, int got, int argc, char **argv, void *values,
                 struct arena *arena) {
    const struct option_row *row =
        got >= LONG_BASE ? &usage->rows[got - LONG_BASE] : row_by_letter(usage, got);

    if (row != NULL)
        return store(usage, row, optarg, values, arena);
    return store_letters(usage, (char)got, optarg, argc, argv, values, arena);
}

bool options_parse(const struct usage *usage, struct arena *arena, int argc, char **argv,
                   void *values, struct operands *operands, enum status *status) {
    struct getopt_rows rows;
    struct text answer = {.arena = arena};
    int got;

    fill_rows(usage, &rows);
    optind = 0; /* tells getopt to start anew */
    opterr = 0;
    while ((got = getopt_long(argc, argv, rows.letters, rows.longs, NULL)) != -1) {
        if (got == HELP || got == VERSION) {
            if (got == HELP)
                usage_print(usage, &answer);
            else
                version_print(&answer);
            *status = print_result(&answer, STATUS_DONE);
            return false;
        }
        if (got == '?' || got == ':') {
            *status = refused(usage, got, optopt, argv[optind - 1]);
            return false;
        }
        if (!take(usage, got, argc, argv, values, arena)) {
            *status = STATUS_USAGE;
            return false;
        }
    }
    *operands = (struct operands){argv + optind, (size_t)(argc - optind)};
    return true;
}
