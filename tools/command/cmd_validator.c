/* cmd_validator.c - qualc validator: one C file that judges learners' units */
#include <stdlib.h>
#include <string.h>

#include "argument/spec_argument.h"
#include "command/command.h"
#include "compile/c_name.h"
#include "console/message.h"
#include "console/option.h"
#include "console/write_together.h"
#include "image/image_builder.h"
#include "validator/module.h"
#include "validator/page.h"
#include "validator/validator.h"

#define USUAL_PREFIX "validator"
#define USUAL_CLANG "clang"

struct values {
    const char *folder;
    const char *prefix;
    const char *clang;
    bool no_titles;
    bool main;
    bool wasm;
    bool page;
};

static const struct option_row rows[] = {
    {.letter = 'o',
     .name = "output",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, folder),
     .argument = "DIR",
     .purpose = "write NAME.c and NAME.h into DIR"},
    {.name = "prefix",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, prefix),
     .argument = "NAME",
     .purpose = "name the files, and begin every name with NAME\n"
                "(" USUAL_PREFIX ")"},
    {.name = "no-titles",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, no_titles),
     .purpose = "leave out the titles of units, groups and rules"},
    {.name = "main",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, main),
     .purpose = "add a main that judges the units in its arguments,\n"
                "or of a learner on each line of standard input"},
    {.name = "wasm",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, wasm),
     .purpose = "write NAME.wasm as well; needs clang and lld"},
    {.name = "page",
     .kind = OPTION_FLAG,
     .offset = offsetof(struct values, page),
     .purpose = "write NAME.html as well, a page to tick units on, which\n"
                "works from disk; needs clang and lld"},
    {.name = "clang",
     .kind = OPTION_TEXT,
     .offset = offsetof(struct values, clang),
     .argument = "PROGRAM",
     .purpose = "the clang for --wasm and --page (" USUAL_CLANG ")"},
};

static const struct usage usage = {
    "validator",
    "SPEC...",
    "Write one C file, and its header, that checks numbers, looks up units, judges a\n"
    "learner's units and completes them, by the specifications named.",
    OPTION_ROWS(rows),
    "The files need no other, not even libqual: C11 or C++17, freestanding, nothing\n"
    "called from outside but memcmp, memcpy and memset. The functions are those of\n"
    "qual.h under the prefix, without the image: qual_judge is NAME_judge. NAME.h says\n"
    "what they take, how much memory they work in and from what it was written, and\n"
    "begins with a program that calls them. Validators of several prefixes can be\n"
    "linked into one program.\n\n"
    "A line for --main holds units as qualc verify takes them, between blanks, commas\n"
    "or semicolons: URN, or URN:WAY for rpl, transfer, exemption or imported; first a\n"
    "qualification number, or NUMBER@VERSION, where there are several. It has at most\n"
    "65,536 bytes and 512 units outside the specification. The answer is the object of\n"
    "qualc verify --format json on one line; {\"error\":TEXT,\"at\":OFFSET} to a line that\n"
    "cannot be read. Its exit status: 0 when every award is earned, 1 when one is not,\n"
    "2 when a line cannot be read, 3 when the answers cannot be written.\n\n"
    "NAME.wasm exports its memory and functions on numbers and addresses:\n"
    "  text(), text_size()    where the caller writes texts\n"
    "  number_check(length)   0 when the text is a valid number; number_kind(),\n"
    "                         number_at(), number_canonical(), number_expected()\n"
    "  spec_count(), spec_number(s), spec_version(s), spec_title(s), spec_level(s),\n"
    "  spec_find(length), select(s)\n"
    "  unit_count(), unit_urn(u), unit_title(u), unit_level(u), unit_credit(u),\n"
    "  unit_glh(u), unit_group(u), unit_find(length)\n"
    "  group_count(), group_letter(g), group_title(g), group_is_mandatory(g),\n"
    "  group_unit_count(g), group_unit(g, i)\n"
    "  rule_count(), rule_id(r), rule_title(r), rule_kind(r), rule_measure(r),\n"
    "  rule_within(r), rule_least(r), rule_most(r), rule_counted(r)\n"
    "  gained()               a byte a unit, written by the caller: 0, or how gained\n"
    "  judge(), claim(), claim_units(), claim_credit(), claim_glh(),\n"
    "  claim_credit_not_stated(), claim_glh_not_stated()\n"
    "  unmet_next(), unmet_required(), unmet_counted(), unmet_missing()\n"
    "  complete(by), further()   by 1 units, 2 credits, 3 hours: 0 when there is one\n"
    "  verdict(length), answer() a line as --main reads it, and its answer\n"
    "Texts end with NUL, 0 is none; -1 is not stated, or none. NAME.h, written with\n"
    "--wasm, ends with a description of each and ten lines of JavaScript:\n"
    "  const { exports: v } = (await WebAssembly.instantiate(bytes)).instance;\n"
    "  const memory = new Uint8Array(v.memory.buffer);\n"
    "  memory[v.gained() + 2] = 1;             // unit 2 was assessed\n"
    "  const earned = v.judge() === 1;\n\n"
    "NAME.html has the module inside and needs no other file and no network. Units are\n"
    "ticked group by group; the verdict, what counts and what each rule misses follow,\n"
    "and the cheapest way to finish is proposed. Its address holds the selection, as\n"
    "#NUMBER:VERSION:UNITS with four characters a unit. Printed, it is a record for the\n"
    "learner's file.\n\n"
    "Examples:\n"
    "  qualc validator 601/7253/8 --prefix shop -o src\n"
    "  qualc validator 600/5469/4 --wasm -o web\n"
    "  qualc validator 600/5469/4 601/7253/8 --page -o web\n"
    "  qualc validator specs/*/*/*.xml --main -o tool && cc -Os -o judge tool/*.c\n",
};

/* Checking -------------------------------------------------------------------- */

/* is_name - whether a text can begin a C identifier */
static bool is_name(const char *text) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_";

    return strspn(text, letters) > 0 &&
           text[strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789")] ==
               '\0';
}

/* is_header - whether NAME.h would stand in the place of a header of C or of libqual */
static bool is_header(const char *name) {
    static const char *const headers[] = {"qual", "stdbool", "stddef", "stdint", "stdio", "string"};

    for (size_t i = 0; i < sizeof headers / sizeof *headers; i++)
        if (strcmp(headers[i], name) == 0)
            return true;
    return false;
}

static enum status check_options(const struct values *values, const struct operands *specs) {
    if (specs->count == 0)
        return usage_wrong(&usage, "name at least one specification");
    if (values->folder == NULL || values->folder[0] == '\0')
        return usage_wrong(&usage, "say where to write: -o DIR");
    if (!is_name(values->prefix))
        return usage_wrong(&usage,
                           "--prefix '%s' cannot begin a name in C: use letters, digits and '_', "
                           "no digit first",
                           values->prefix);
    if (c_name_is_kept(values->prefix))
        return usage_wrong(&usage, "--prefix '%s' means something else in C or C++",
                           values->prefix);
    if (is_header(values->prefix))
        return usage_wrong(&usage, "--prefix '%s' would make another '%s.h'", values->prefix,
                           values->prefix);
    if (values->clang != NULL && !values->wasm && !values->page)
        return usage_wrong(&usage, "--clang is for --wasm and --page");
    if (values->no_titles && values->page)
        return usage_wrong(&usage, "--page needs titles: leave out --no-titles");
    return STATUS_DONE;
}

/* Specifications -------------------------------------------------------------- */

static int compare_specs(const void *a, const void *b) {
    return spec_compare(*(const qual_spec *)a, *(const qual_spec *)b);
}

/* find_specs - those named, in order; STATUS_USAGE, with messages, when not all are found */
static enum status find_specs(struct arena *arena, const struct operands *operands,
                              qual_spec *specs) {
    enum status status = STATUS_DONE;

    for (size_t i = 0; i < operands->count; i++) {
        enum status found = spec_argument_find(arena, operands->items[i], &specs[i]);

        if (found != STATUS_DONE)
            status = found;
    }
    if (status != STATUS_DONE)
        return status;
    qsort(specs, operands->count, sizeof *specs, compare_specs);
    for (size_t i = 1; i < operands->count; i++)
        if (spec_compare(specs[i - 1], specs[i]) == 0) {
            const char *version = qual_spec_version(specs[i]);

            message("%s %s is named twice", qual_spec_number(specs[i]),
                    version == NULL ? "unversioned" : version);
            status = STATUS_USAGE;
        }
    return status;
}

/* Writing --------------------------------------------------------------------- */

/* What is written, and where. */
struct writer {
    struct arena *arena;
    const struct values *values;
    struct validator validator;
    struct module module; /* of --wasm and --page */
    struct text page;     /* of --page */
};

static const char *path_of(const struct writer *writer, const char *ending) {
    const char *folder = writer->values->folder;

    return arena_format(writer->arena, "%s%s%s%s", folder,
                        folder[strlen(folder) - 1] == '/' ? "" : "/", writer->values->prefix,
                        ending);
}

/* write_made - write what was made */
static bool write_made(struct outputs *outputs, void *to) {
    const struct writer *writer = to;
    const struct text *header = &writer->validator.header, *source = &writer->validator.source;

    return output_file(outputs, path_of(writer, ".h"), header->bytes, header->length) &&
           output_file(outputs, path_of(writer, ".c"), source->bytes, source->length) &&
           (!writer->values->wasm || output_file(outputs, path_of(writer, ".wasm"),
                                                 writer->module.bytes, writer->module.length)) &&
           (!writer->values->page || output_file(outputs, path_of(writer, ".html"),
                                                 writer->page.bytes, writer->page.length));
}

/* make_module - compile the module, which has no main, and its page; false, with a message */
static bool make_module(struct writer *writer, const qual_spec *specs, size_t count,
                        struct validator_options options) {
    const struct values *values = writer->values;
    struct validator validator;

    options.main = false;
    options.wasm = true;
    validator = validator_make(writer->arena, specs, count, &options);
    if (!module_compile(writer->arena, values->clang == NULL ? USUAL_CLANG : values->clang,
                        values->prefix, &validator, &writer->module))
        return false;
    writer->page.arena = writer->arena;
    if (values->page)
        page_make(&writer->page, specs, count, &writer->module);
    return true;
}

enum status cmd_validator(struct arena *arena, int argc, char **argv) {
    struct values values = {.prefix = USUAL_PREFIX};
    struct writer *writer = arena_alloc(arena, sizeof *writer);
    struct validator_options options;
    struct operands operands;
    enum status status;
    qual_spec *specs;

    if (!options_parse(&usage, arena, argc, argv, &values, &operands, &status))
        return status;
    status = check_options(&values, &operands);
    if (status != STATUS_DONE)
        return status;
    specs = arena_array(arena, operands.count, sizeof *specs);
    status = find_specs(arena, &operands, specs);
    if (status != STATUS_DONE)
        return status;
    options =
        (struct validator_options){values.prefix, !values.no_titles, values.main, values.wasm};
    *writer = (struct writer){.arena = arena, .values = &values};
    writer->validator = validator_make(arena, specs, operands.count, &options);
    if (writer->validator.clash != NULL)
        return usage_wrong(&usage, "--prefix '%s' would name two things '%s'", values.prefix,
                           writer->validator.clash);
    if ((values.wasm || values.page) && !make_module(writer, specs, operands.count, options))
        return STATUS_FAILED;
    return write_together(arena, values.folder, write_made, writer);
}
