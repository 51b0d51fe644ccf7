/* validator.c - one C file that judges the units of some specifications */
#include "validator/validator.h"

#include <string.h>

#include "../src/image.h"
#include "compile/emit_text.h"
#include "image/image_schema.h"
#include "validator/erase.h"
#include "validator/introduction.h"
#include "validator/select.h"
#include "validator/tables_emit.h"

#define WIDEST 100

/* What a validator offers of qual.h. */
static const char *const offered[] = {
    "qual_number_parse",
    "qual_qn_parse",
    "qual_urn_parse",
    "qual_uln_parse",
    "qual_level_text",
    "qual_spec_count",
    "qual_spec_at",
    "qual_spec_find",
    "qual_spec_number",
    "qual_spec_version",
    "qual_spec_level",
    "qual_spec_unit_count",
    "qual_spec_unit",
    "qual_spec_group_count",
    "qual_spec_group",
    "qual_spec_rule_count",
    "qual_spec_rule",
    "qual_unit_find",
    "qual_unit_urn",
    "qual_unit_index",
    "qual_unit_level",
    "qual_unit_credit",
    "qual_unit_glh",
    "qual_unit_group",
    "qual_group_letter",
    "qual_group_is_mandatory",
    "qual_group_unit_count",
    "qual_group_unit",
    "qual_rule_id",
    "qual_rule_kind",
    "qual_rule_measure",
    "qual_rule_within",
    "qual_achieve",
    "qual_judge_memory",
    "qual_judge",
    "qual_unmet_next",
    "qual_rule_counted",
    "qual_rule_least",
    "qual_rule_most",
    "qual_complete_memory",
    "qual_complete",
};

static const char *const offered_titles[] = {"qual_spec_title", "qual_unit_title",
                                             "qual_group_title", "qual_rule_title"};

/* Where a part is printed. */
struct printer {
    struct text *out;
    const struct validator_options *options;
    const struct selection *selection;
    struct text upper;    /* the prefix in upper case */
    struct text subjects; /* lines of a comment: what is judged by */
};

/* Names ----------------------------------------------------------------------- */

static bool is_name_part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* print_text - with the prefix of the user in the place of libqual's */
static void print_text(struct printer *printer, const char *text, size_t length) {
    struct text *out = printer->out;

    for (size_t at = 0; at < length; at++) {
        bool begins = (at == 0 || !is_name_part(text[at - 1])) && length - at > 5;

        if (begins && memcmp(text + at, "qual_", 5) == 0) {
            text_add(out, printer->options->prefix);
            at += 3;
        } else if (begins && memcmp(text + at, "QUAL_", 5) == 0) {
            text_add_bytes(out, printer->upper.bytes, printer->upper.length);
            at += 3;
        } else {
            text_add_char(out, text[at]);
        }
    }
}

static void print_string(struct printer *printer, const char *text) {
    print_text(printer, text, strlen(text));
}

/* Parts ----------------------------------------------------------------------- */

/* is_dropped - whether a token is a mark for the linker that a validator has not */
static bool is_dropped(const struct c_token *token, bool is_static) {
    return c_token_is(token, "QUAL_API") || c_token_is(token, "QUAL_HIDDEN") ||
           (is_static && c_token_is(token, "QUAL_MUST_USE"));
}

/* column_of - how far after its last line end a text is */
static size_t column_of(const struct text *text) {
    size_t column = 0;

    while (column < text->length && text->bytes[text->length - column - 1] != '\n')
        column++;
    return column;
}

/* wrap - break the last line of a text, a prototype or the like, between its parameters */
static void wrap(struct text *out) {
    size_t length = column_of(out), first = out->length - length, indent, line = 0, stop = 0;
    char *whole = arena_copy(out->arena, out->bytes + first, length);

    if (length <= WIDEST)
        return;
    out->length = first;
    indent = strcspn(whole, "(") + 1;
    for (size_t at = 0; at < length; at++) {
        if (at - line >= WIDEST - (line > 0 ? indent : 0) && stop > line) {
            text_add_bytes(out, whole + line, stop - line);
            text_format(out, "\n%*s", (int)indent, "");
            line = stop + 1; /* past the blank */
        }
        if (whole[at] == ',')
            stop = at + 1;
    }
    text_add_bytes(out, whole + line, length - line);
}

/* print_part - a part and what stands before it */
static void print_part(struct printer *printer, const struct c_part *part, bool is_static) {
    const struct c_tokens *tokens = &part->file->tokens;
    bool joins = part->kind == C_PART_PROTOTYPE || part->kind == C_PART_FUNCTION;
    bool dropped = false;

    for (size_t at = part->first; at < part->end; at++) {
        const struct c_token *token = &tokens->items[at];

        if (at == part->code && is_static && !c_token_is(token, "static"))
            text_add(printer->out, "static ");
        if (joins && at > part->code && token->kind == C_SPACE && token->length > 1 &&
            token->text[0] == '\n') {
            text_add_char(printer->out, ' ');
            continue;
        }
        if (joins && (c_token_is(token, ";") || c_token_is(token, "{"))) {
            text_add_char(printer->out, token->text[0]);
            wrap(printer->out);
            joins = false;
            continue;
        }
        if (is_dropped(token, is_static)) {
            dropped = true;
            continue;
        }
        if (!dropped || token->kind != C_SPACE)
            print_text(printer, token->text, token->length);
        dropped = false;
    }
}

/* is_heading - whether a comment begins a section */
static bool is_heading(const struct c_part *part) {
    const struct c_token *token = &part->file->tokens.items[part->first];
    struct c_token end = {C_COMMENT, token->text + token->length - 6, 6};

    return token->length > 8 && c_token_is(&end, "--- */");
}

/* Remarks that are printed once a part after them is. */
struct remarks {
    const struct c_part *items[16];
    size_t count;
};

static void add_remark(struct remarks *remarks, const struct c_part *part) {
    if (is_heading(part))
        remarks->count = 0;
    if (remarks->count < sizeof remarks->items / sizeof *remarks->items)
        remarks->items[remarks->count++] = part;
}

/* print_remarks - those that are waiting */
static void print_remarks(struct printer *printer, struct remarks *remarks) {
    for (size_t i = 0; i < remarks->count; i++) {
        print_part(printer, remarks->items[i], false);
        text_add(printer->out, "\n\n");
    }
    remarks->count = 0;
}

/* Which parts a pass prints. */
typedef bool pass(const struct printer *printer, const struct c_part *part);

static bool is_public_file(const struct c_part *part) {
    return strcmp(part->file->name, "qual.h") == 0;
}

/* in_header - what qual.h says that is wanted, but functions only when they are offered */
static bool in_header(const struct printer *printer, const struct c_part *part) {
    return is_public_file(part) && !strings_have(&part->names, "QUAL_MUST_USE") &&
           (part->kind != C_PART_PROTOTYPE || selection_is_root(printer->selection, part));
}

/* is_unoffered - prototypes of qual.h for the functions that only others here call */
static bool is_unoffered(const struct printer *printer, const struct c_part *part) {
    return is_public_file(part) && part->kind == C_PART_PROTOTYPE &&
           !selection_is_root(printer->selection, part);
}

static bool is_internal_header(const struct printer *printer, const struct c_part *part) {
    (void)printer;
    return strstr(part->file->name, ".h") != NULL && !is_public_file(part);
}

static bool in_source(const struct printer *printer, const struct c_part *part) {
    (void)printer;
    return strstr(part->file->name, ".c") != NULL;
}

/* is_static_part - whether nothing outside may see what a part defines */
static bool is_static_part(const struct printer *printer, const struct c_part *part) {
    return (part->kind == C_PART_FUNCTION || part->kind == C_PART_PROTOTYPE) &&
           !selection_is_root(printer->selection, part);
}

/* The file whose first comment says what the module exports. */
#define INTERFACE "wasm.c"

/* is_interface - whether a comment is that one, which stands in the header */
static bool is_interface(const struct c_part *part) {
    return part->kind == C_PART_REMARK && part->first == 0 &&
           strcmp(part->file->name, "runtime/" INTERFACE) == 0;
}

/* print_interface - that comment, with the module in the place of the file */
static void print_interface(struct printer *printer) {
    const struct c_parts *parts = &printer->selection->parts;

    for (size_t i = 0; i < parts->count; i++) {
        const struct c_token *token = parts->items[i].file->tokens.items;
        size_t before;

        if (!is_interface(&parts->items[i]))
            continue;
        before = (size_t)(strstr(token->text, INTERFACE) - token->text);
        print_text(printer, token->text, before);
        text_format(printer->out, "%s.wasm", printer->options->prefix);
        before += strlen(INTERFACE);
        print_text(printer, token->text + before, token->length - before);
        text_add(printer->out, "\n\n");
    }
}

/* print_pass - the parts that a pass takes, in the order of the files */
static void print_pass(struct printer *printer, pass *takes) {
    const struct selection *selection = printer->selection;
    struct remarks remarks = {.count = 0};
    const struct c_part *before = NULL; /* the last that was printed */

    for (size_t i = 0; i < selection->parts.count; i++) {
        const struct c_part *part = &selection->parts.items[i];
        bool compact;

        if (i == 0 || part->file != part[-1].file)
            remarks.count = 0;
        if (is_interface(part))
            continue;
        if (part->kind == C_PART_REMARK) {
            add_remark(&remarks, part);
            continue;
        }
        if (!part->wanted || !takes(printer, part))
            continue;
        compact = before != NULL && before == part - 1 && part->first == part->code &&
                  before->file == part->file && remarks.count == 0 && part->kind == before->kind &&
                  (part->kind == C_PART_MACRO || part->kind == C_PART_PROTOTYPE);
        if (before != NULL && !compact)
            text_add_char(printer->out, '\n');
        print_remarks(printer, &remarks);
        print_part(printer, part, is_static_part(printer, part));
        text_add_char(printer->out, '\n');
        before = part;
    }
    text_add_char(printer->out, '\n');
}

/* Files ----------------------------------------------------------------------- */

/* What a validator of the specifications takes at most. */
struct bounds {
    uint32_t units;
    size_t memory;
    size_t line; /* bytes of a verdict as a line of JSON */
};

/* bounds_of - over all specifications */
static struct bounds bounds_of(const qual_spec *specs, size_t count) {
    struct bounds bounds = {1, 8, 0};

    for (size_t i = 0; i < count; i++) {
        uint32_t units = qual_spec_unit_count(specs[i]);
        size_t memory = qual_complete_memory(specs[i]), line = 8192;

        line += (size_t)units * 5 * 13; /* claim, surplus and three completions */
        for (uint32_t rule = 0; rule < qual_spec_rule_count(specs[i]); rule++)
            line += strlen(qual_rule_id(qual_spec_rule(specs[i], rule))) + 80;
        bounds.units = units > bounds.units ? units : bounds.units;
        bounds.memory = memory > bounds.memory ? memory : bounds.memory;
        bounds.line = line > bounds.line ? line : bounds.line;
    }
    return bounds;
}

/* print_preamble - what a file is, who wrote it, under which licence */
static void print_preamble(const struct printer *printer, const char *ending) {
    struct text *out = printer->out;

    text_format(out, "/*\n * %s.%s - judge learners' units by these specifications:\n *\n",
                printer->options->prefix, ending);
    text_add_bytes(out, printer->subjects.bytes, printer->subjects.length);
    text_add(out, " * Written by qualc " QUAL_VERSION "; do not edit.\n"
                  " *\n * Copyright (c) 2026 the qualc authors\n"
                  " * SPDX-License-Identifier: ISC\n");
}

static void print_header(struct printer *printer, const qual_spec *specs, size_t count) {
    struct text *out = printer->out;
    const struct validator_options *options = printer->options;
    struct bounds bounds = bounds_of(specs, count);

    print_preamble(printer, "h");
    text_add(out, " *\n");
    introduction_header(out, options->prefix, specs[0]);
    print_string(printer, "#ifndef QUAL_H\n#define QUAL_H\n\n");
    text_add(out, "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n\n"
                  "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    text_add(out, "#if defined(__GNUC__)\n");
    print_string(printer, "#define QUAL_MUST_USE __attribute__((warn_unused_result))\n#else\n");
    print_string(printer, "#define QUAL_MUST_USE\n#endif\n\n");
    text_add(out, "/* The most units of a specification, and bytes of working memory that any "
                  "needs. */\n");
    print_string(printer, "#define QUAL_UNITS ");
    text_format(out, "%u\n", bounds.units);
    print_string(printer, "#define QUAL_MEMORY ");
    text_format(out, "%zu\n\n", bounds.memory);
    print_pass(printer, in_header);
    if (options->wasm) {
        introduction_module(out, options->prefix, specs[0]);
        print_interface(printer);
    }
    text_add(out, "#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}

static const char memory_functions[] = "#if __STDC_HOSTED__\n"
                                       "#include <string.h>\n"
                                       "#else\n"
                                       "#ifdef __cplusplus\n"
                                       "extern \"C\" {\n"
                                       "#endif\n"
                                       "int memcmp(const void *a, const void *b, size_t size);\n"
                                       "void *memcpy(void *to, const void *from, size_t size);\n"
                                       "void *memset(void *bytes, int value, size_t size);\n"
                                       "#ifdef __cplusplus\n"
                                       "}\n"
                                       "#endif\n"
                                       "#endif\n\n";

static void print_source(struct printer *printer, const struct tables *tables) {
    struct text *out = printer->out;
    const struct validator_options *options = printer->options;

    print_preamble(printer, "c");
    text_format(out, " */\n#include \"%s.h\"\n\n", options->prefix);
    if (options->main)
        text_add(out, "#include <stdio.h>\n");
    text_add(out, memory_functions);
    if (options->main || options->wasm) {
        text_add(out, "/* Bytes of the longest answer. */\n");
        print_string(printer, "#define QUAL_LINE ");
        text_format(out, "%zu\n\n", bounds_of(tables->specs, tables->spec_count).line);
    }
    tables_emit(out, tables, &printer->selection->used);
    print_pass(printer, is_unoffered);
    print_pass(printer, is_internal_header);
    print_pass(printer, in_source);
}

/* Making ---------------------------------------------------------------------- */

/* has_rule_kind - whether any specification has a rule of a kind */
static bool has_rule_kind(const qual_spec *specs, size_t count, enum qual_rule_kind kind) {
    for (size_t i = 0; i < count; i++)
        for (uint32_t rule = 0; rule < qual_spec_rule_count(specs[i]); rule++)
            if (qual_rule_kind(qual_spec_rule(specs[i], rule)) == kind)
                return true;
    return false;
}

/* has_long_state - whether the counters of any specification take more than a word */
static bool has_long_state(const qual_spec *specs, size_t count) {
    for (size_t i = 0; i < count; i++)
        for (uint32_t index = 0; index < qual_spec_rule_count(specs[i]); index++) {
            qual_rule rule = qual_spec_rule(specs[i], index);

            if (image_value(rule.image, QUAL_COLUMN_rule_shift, rule.row) +
                    image_value(rule.image, QUAL_COLUMN_rule_bits, rule.row) >
                64)
                return true;
        }
    return false;
}

/* want_all - what the options and the specifications call for */
static void want_all(struct selection *selection, const qual_spec *specs, size_t count,
                     const struct validator_options *options) {
    struct arena *arena = selection->arena;

    for (size_t i = 0; i < sizeof offered / sizeof *offered; i++)
        strings_add(arena, &selection->roots, offered[i]);
    for (size_t i = 0; options->titles && i < sizeof offered_titles / sizeof *offered_titles; i++)
        strings_add(arena, &selection->roots, offered_titles[i]);
    if (options->titles)
        strings_add(arena, &selection->features, "TITLES");
    if (options->main)
        strings_add(arena, &selection->roots, "main");
    if (options->wasm)
        selection->root_prefix = "qual_wasm_";
    if (has_rule_kind(specs, count, QUAL_RULE_PATHWAYS))
        strings_add(arena, &selection->features, "PATHWAYS");
    if (has_rule_kind(specs, count, QUAL_RULE_REQUIRES))
        strings_add(arena, &selection->features, "REQUIREMENTS");
    if (has_long_state(specs, count))
        strings_add(arena, &selection->features, "LONG_STATES");
}

/* is_defined - whether a part that is wanted defines a name, or a column is read by it */
static bool is_defined(const struct selection *selection, const char *name) {
    for (size_t i = 0; i < selection->parts.count; i++)
        if (selection->parts.items[i].wanted &&
            strings_have(&selection->parts.items[i].names, name))
            return true;
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++) {
        const char *member = image_schema[column].member;
        size_t length = strlen(member);

        if (strncmp(name, member, length) == 0 &&
            (strcmp(name + length, COLUMN_AT) == 0 || strcmp(name + length, COLUMN_COUNT) == 0))
            return strings_have(&selection->used, name);
    }
    return false;
}

/* find_clash - a name that is another's with the prefix of the user; NULL when there is none */
static const char *find_clash(const struct selection *selection, const char *prefix) {
    for (size_t i = 0; i < selection->used.count; i++) {
        const char *used = selection->used.items[i];
        const char *renamed;

        if (strncmp(used, "qual_", 5) != 0)
            continue;
        renamed = arena_format(selection->arena, "%s%s", prefix, used + 4);
        if (is_defined(selection, renamed))
            return renamed;
    }
    return NULL;
}

/* tidy - drop the empty line that is left where declarations were taken out */
static void tidy(struct text *text) {
    size_t kept = 0;

    for (size_t at = 0; at < text->length; at++) {
        bool empty = text->bytes[at] == '\n' && kept > 1 && text->bytes[kept - 1] == '\n';

        if (empty && (text->bytes[kept - 2] == '{' || text->bytes[kept - 2] == '\n'))
            continue;
        text->bytes[kept++] = text->bytes[at];
    }
    while (kept > 1 && text->bytes[kept - 2] == '\n')
        kept--;
    text->length = kept;
}

struct validator validator_make(struct arena *arena, const qual_spec *specs, size_t count,
                                const struct validator_options *options) {
    struct tables tables = tables_of(arena, specs, count);
    struct selection selection = {.arena = arena};
    struct validator validator = {.header = {.arena = arena}, .source = {.arena = arena}};
    struct printer printer = {.options = options,
                              .selection = &selection,
                              .upper = {.arena = arena},
                              .subjects = {.arena = arena}};

    emit_upper(&printer.upper, options->prefix);
    introduction_specs(&printer.subjects, specs, count);
    want_all(&selection, specs, count, options);
    select_parts(&selection, &tables);
    printer.out = &validator.header;
    print_header(&printer, specs, count);
    printer.out = &validator.source;
    print_source(&printer, &tables);
    validator.clash = find_clash(&selection, options->prefix);
    tidy(&validator.header);
    tidy(&validator.source);
    return validator;
}
