/* unit_lists.h - the lists of units that a command is given, in options and in files */
#ifndef QUALC_ARGUMENT_UNIT_LISTS_H
#define QUALC_ARGUMENT_UNIT_LISTS_H

#include "console/option.h"
#include "finding/finding.h"

/* What --units and --units-from were given. */
struct unit_options {
    struct strings units;
    struct strings files;
};

/* Their rows, for a struct of values with 'struct unit_options units'. */
#define OPTION_UNITS(type)                                                                         \
    {                                                                                              \
        .name = "units", .kind = OPTION_LIST, .offset = offsetof(type, units.units),               \
        .argument = "LIST",                                                                        \
        .purpose = "units that the learner holds, or - to read them from\n"                        \
                   "standard input; may be given again"                                            \
    }
#define OPTION_UNITS_FROM(type)                                                                    \
    {                                                                                              \
        .name = "units-from", .kind = OPTION_LIST, .offset = offsetof(type, units.files),          \
        .argument = "FILE",                                                                        \
        .purpose = "read such a list from a file, or - likewise; may be\n"                         \
                   "given again"                                                                   \
    }

/* The lists, as sources for units_next. */
struct unit_lists {
    struct source *items;
    size_t count;
};

/* unit_lists_read - read all lists; false, with a message, when one cannot be read */
bool unit_lists_read(struct arena *arena, const struct unit_options *options,
                     struct unit_lists *lists);

/* unit_options_given - whether there is any list */
bool unit_options_given(const struct unit_options *options);

/* unit_options_read_stdin - how many of them are standard input */
size_t unit_options_read_stdin(const struct unit_options *options);

/*
 * unit_problems_print - print what is wrong with units to standard error
 *
 * Where anything is an error, errors only: the rest is about a result that is
 * not given.
 */
void unit_problems_print(struct arena *arena, const struct findings *problems);

#endif
