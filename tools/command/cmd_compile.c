/* cmd_compile.c - qualc compile: write specifications as C tables or as an image */
#include <string.h>

#include "command/command.h"
#include "compile/c_name.h"
#include "compile/compile.h"
#include "console/message.h"

#define USUAL_PREFIX "qual"

static const struct option_row rows[] = {
    {.letter = 'o',
     .name = "output",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct compile_options, folder),
     .argument = "DIR",
     .purpose = "write a C file and header for each specification\n"
                "and a catalogue of all, into DIR"},
    {.name = "prefix",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct compile_options, prefix),
     .argument = "NAME",
     .purpose = "begin every name with NAME (" USUAL_PREFIX ")"},
    {.name = "symbol",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct compile_options, symbol),
     .argument = "NAME",
     .purpose = "name the function and files of the only\n"
                "specification"},
    {.name = "catalogue",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct compile_options, catalogue),
     .argument = "NAME",
     .purpose = "name the catalogue (" USUAL_PREFIX "_catalogue)"},
    {.name = "no-catalogue",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct compile_options, no_catalogue),
     .purpose = "write no catalogue"},
    {.name = "stdout",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct compile_options, to_stdout),
     .purpose = "print the C file of the only specification, or\n"
                "of the catalogue of several"},
    {.name = "image",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct compile_options, image),
     .argument = "FILE",
     .purpose = "write the same bytes as a file to load, of the\n"
                "only specification or the catalogue of several"},
    {.name = "verify",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct compile_options, verify),
     .purpose = "before writing, read the tables back and compare\n"
                "them with the XML"},
    {.letters = "MD",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct compile_options, depend),
     .purpose = "write a depfile for make, beside the catalogue"},
    {.letters = "MF",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct compile_options, depend_file),
     .argument = "FILE",
     .purpose = "write the depfile to FILE"},
    {.letters = "MT",
     .kind = OPTION_LIST,
     .offset = offsetof(struct compile_options, depend_targets),
     .argument = "TARGET",
     .purpose = "name TARGET in the depfile, not the files written"},
};

static const struct usage usage = {
    "compile",
    "SPEC.xml...",
    "Write specifications as C tables or as an image. All inputs are read and checked\n"
    "first; when any has an error nothing is written. A file that would not change is\n"
    "left untouched.",
    OPTION_ROWS(rows),
    "SPEC.xml is an XML file, or - for standard input.\n\n"
    "One run writes several files. So that a parallel make starts it once, give the\n"
    "rule grouped targets (&:), or one stamp that the others depend on:\n"
    "  tables/stamp: $(SPECS)\n"
    "          qualc compile -o tables -MD -MT $@ $(SPECS) && touch $@\n"
    "  tables/qual_catalogue.c tables/qual_catalogue.h: tables/stamp ;\n"
    "  -include tables/qual_catalogue.d\n\n"
    "Examples:\n"
    "  qualc compile -o tables specs/*/*/*.xml\n"
    "  qualc compile --image all.qual specs/*/*/*.xml\n",
};

/* is_name - whether a text can be, or begin, a C identifier */
static bool is_name(const char *text) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

    return strspn(text, letters) > 0 &&
           text[strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789")] ==
               '\0';
}

/* check_name - whether what an option gives, if anything, can name C functions and files */
static enum status check_name(const char *option, const char *name, bool whole) {
    if (name == NULL)
        return STATUS_DONE;
    if (!is_name(name))
        return usage_wrong(&usage,
                           "--%s '%s' cannot begin a name in C: use letters, digits "
                           "and '_', no digit first",
                           option, name);
    if (c_name_is_kept(name))
        return usage_wrong(&usage, "--%s '%s' means something else in C or C++", option, name);
    /* NAME.h includes these. */
    if (whole && (strcmp(name, "qual") == 0 || strcmp(name, "qual_image") == 0))
        return usage_wrong(&usage, "--%s '%s' would make another '%s.h' beside that of libqual",
                           option, name, name);
    return STATUS_DONE;
}

static enum status check_names(const struct compile_options *options) {
    enum status status = check_name("prefix", options->prefix, false);

    if (status == STATUS_DONE)
        status = check_name("symbol", options->symbol, true);
    return status == STATUS_DONE ? check_name("catalogue", options->catalogue, true) : status;
}

/* check_depend - whether it is clear where the depfile goes and what it is about */
static enum status check_depend(struct compile_options *options, size_t inputs) {
    options->depend |= options->depend_file != NULL;
    if (!options->depend)
        return options->depend_targets.count > 0 ? usage_wrong(&usage, "-MT needs -MD or -MF")
                                                 : STATUS_DONE;
    if (options->folder == NULL && options->image == NULL && options->depend_targets.count == 0)
        return usage_wrong(&usage, "-MD with --stdout needs -MT TARGET");
    if (options->depend_file == NULL &&
        (options->folder == NULL || (options->no_catalogue && inputs > 1)))
        return usage_wrong(&usage, "-MD needs -MF FILE here");
    return STATUS_DONE;
}

/* check_inputs - whether the options fit the number of inputs, and standard input */
static enum status check_inputs(const struct compile_options *options,
                                const struct operands *paths) {
    size_t from_stdin = 0;

    for (size_t i = 0; i < paths->count; i++)
        from_stdin += strcmp(paths->items[i], "-") == 0;
    if (from_stdin > 1)
        return usage_wrong(&usage, "- can be given once");
    if (from_stdin > 0 && options->verify)
        return usage_wrong(&usage, "--verify reads its inputs again, which - does not allow");
    if (options->symbol != NULL && paths->count > 1)
        return usage_wrong(&usage, "--symbol names one specification; there are %zu", paths->count);
    return STATUS_DONE;
}

static enum status check_options(struct compile_options *options, const struct operands *paths) {
    enum status status;

    if (paths->count == 0)
        return usage_wrong(&usage, "name at least one XML file");
    if (options->folder == NULL && !options->to_stdout && options->image == NULL)
        return usage_wrong(&usage, "say where to write: -o DIR, --stdout or --image FILE");
    if (options->folder != NULL && options->to_stdout)
        return usage_wrong(&usage, "-o and --stdout exclude each other");
    if (options->folder != NULL && options->folder[0] == '\0')
        return usage_wrong(&usage, "-o needs the name of a folder");
    if (options->catalogue != NULL && options->no_catalogue)
        return usage_wrong(&usage, "--catalogue and --no-catalogue exclude each other");
    status = check_names(options);
    if (status == STATUS_DONE)
        status = check_inputs(options, paths);
    return status == STATUS_DONE ? check_depend(options, paths->count) : status;
}

/* wants_catalogue - whether any output is made from the catalogue */
static bool wants_catalogue(const struct compile_options *options, size_t inputs) {
    if (options->folder != NULL && !options->no_catalogue)
        return true;
    return inputs > 1 && (options->to_stdout || options->image != NULL);
}

enum status cmd_compile(struct arena *arena, int argc, char **argv) {
    struct compile_options options = {.prefix = USUAL_PREFIX};
    struct compilation all = {.arena = arena};
    struct operands paths;
    enum status status;

    if (!options_parse(&usage, arena, argc, argv, &options, &paths, &status))
        return status;
    status = check_options(&options, &paths);
    if (status == STATUS_DONE)
        status = compile_read(&all, &paths);
    if (status == STATUS_DONE)
        status = compile_name(&all, &options);
    if (status != STATUS_DONE)
        return status;
    if (wants_catalogue(&options, paths.count))
        status = compile_merge(&all);
    if (status == STATUS_DONE && options.verify)
        status = compile_verify(&all);
    return status == STATUS_DONE ? compile_write(&all, &options) : status;
}
