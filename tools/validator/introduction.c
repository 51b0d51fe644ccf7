/* introduction.c - what the header of a validator says before its declarations */
#include "validator/introduction.h"

#include <string.h>

#include "compile/emit_text.h"
#include "show/show.h"
#include "validator/sha256.h"

/*
 * Texts in which @ stands for the prefix, $ for it in upper case, ~ for the number
 * of the first specification, and ^ for the reference of its first unit.
 */
static const char header_lines[] =
    " * The header of @.c, which needs no other file. A program that says whether one\n"
    " * unit earns the award, and how many more it takes:\n"
    " *\n"
    " *     #include \"@.h\"\n"
    " *     #include <stdio.h>\n"
    " *\n"
    " *     int main(void) {\n"
    " *         uint64_t memory[($_MEMORY + 7) / 8];\n"
    " *         uint8_t gained[$_UNITS] = {0}, claim[$_UNITS], further[$_UNITS];\n"
    " *         unsigned more = 0;\n"
    " *         @_verdict verdict;\n"
    " *         @_spec spec;\n"
    " *\n"
    " *         if (!@_spec_find(\"~\", 10, &spec))\n"
    " *             return 1;\n"
    " *         @_achieve(spec, \"^\", 10, $_GAINED_ASSESSED, gained);\n"
    " *         if (!@_judge(spec, gained, claim, memory, sizeof memory, &verdict) ||\n"
    " *             @_complete(spec, gained, $_MEASURE_UNITS, further, memory,\n"
    " *                 sizeof memory) != $_COMPLETION_FOUND)\n"
    " *             return 1;\n"
    " *         for (uint32_t i = 0; i < @_spec_unit_count(spec); i++)\n"
    " *             more += further[i];\n"
    " *         printf(\"%s, %u more\\n\", verdict.earned ? \"earned\" : \"not earned\", more);\n"
    " *         return 0;\n"
    " *     }\n"
    " *\n"
    " * No function allocates, writes to memory it was not given, or does input or\n"
    " * output, so all may be called from any number of threads.\n"
    " *\n"
    " * Handles    are small values. A function that takes one takes what another has\n"
    " *            returned.\n"
    " * Indexes    begin at 0 and must be below the matching count. As with an array,\n"
    " *            that is not checked.\n"
    " * Strings    returned are constant, UTF-8 and end with NUL; NULL where there is\n"
    " *            none. Texts to be parsed are a pointer and a length in bytes, need no\n"
    " *            NUL, and may hold anything; NULL with 0 is an empty text.\n"
    " * Figures    are whole credits, and hours of guided learning. One that is not\n"
    " *            stated is never zero: a function that reads it returns false and\n"
    " *            leaves its result alone.\n"
    " * Arrays     of units (gained, claim, further) have one byte for each unit of the\n"
    " *            specification, in its order; $_UNITS bytes are enough for any. All\n"
    " *            zero, no unit is achieved. A unit entered again is gained as said\n"
    " *            last; one that the specification has not is not entered. An entry\n"
    " *            that is a sum of ways of gaining counts as each of them.\n"
    " * Memory     to work in is aligned for uint64_t. $_MEMORY bytes are enough for any\n"
    " *            function; @_judge_memory and @_complete_memory say how many\n"
    " *            one specification needs. With too few nothing is written there.\n"
    " *\n"
    " * No other pointer may be NULL.\n"
    " */\n";

static const char module_lines[] =
    "/*\n"
    " * @.wasm, from JavaScript; in a page, bytes come from await fetch(\"@.wasm\"):\n"
    " *\n"
    " *     import { readFileSync } from \"node:fs\";\n"
    " *     const bytes = readFileSync(\"@.wasm\");\n"
    " *     const { exports: validator } = (await WebAssembly.instantiate(bytes)).instance;\n"
    " *     const memory = new Uint8Array(validator.memory.buffer);\n"
    " *     const room = memory.subarray(validator.text(), validator.text() + "
    "validator.text_size());\n"
    " *     const give = (text) => new TextEncoder().encodeInto(text, room).written;\n"
    " *     validator.select(validator.spec_find(give(\"~\")));\n"
    " *     memory[validator.gained() + validator.unit_find(give(\"^\"))] = 1; // assessed\n"
    " *     const earned = validator.judge() === 1;\n"
    " *     console.log(earned, validator.claim_units(), validator.claim_credit());\n"
    " */\n\n";

/* print_lines - with what the marks stand for */
static void print_lines(struct text *out, const char *lines, const char *prefix, qual_spec first) {
    qual_urn urn = {""};

    if (qual_spec_unit_count(first) > 0)
        urn = qual_unit_urn(qual_spec_unit(first, 0));
    for (; *lines != '\0'; lines++)
        switch (*lines) {
        case '@':
            text_add(out, prefix);
            break;
        case '$':
            emit_upper(out, prefix);
            break;
        case '~':
            text_add(out, qual_spec_number(first));
            break;
        case '^':
            text_add(out, urn.text);
            break;
        default:
            text_add_char(out, *lines);
        }
}

/* print_digest - of all that is known of a specification, as it is shown */
static void print_digest(struct text *out, qual_spec spec) {
    struct text shown = {.arena = out->arena};
    unsigned char digest[SHA256_SIZE];

    show_spec_json(&shown, spec);
    sha256(shown.bytes, shown.length, digest);
    for (size_t i = 0; i < sizeof digest; i++)
        text_format(out, "%02x", digest[i]);
}

void introduction_specs(struct text *out, const qual_spec *specs, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const char *version = qual_spec_version(specs[i]);

        text_format(out, " *   %s ", qual_spec_number(specs[i]));
        emit_words(out, qual_spec_title(specs[i]));
        text_add(out, version == NULL ? ", unversioned" : ", version ");
        if (version != NULL)
            emit_words(out, version);
        text_add(out, "\n *     ");
        print_digest(out, specs[i]);
        text_add_char(out, '\n');
    }
    text_add(out,
             " *\n * Below each is the SHA-256 of what qualc show --format json prints of it.\n");
}

void introduction_header(struct text *out, const char *prefix, qual_spec first) {
    print_lines(out, header_lines, prefix, first);
}

void introduction_module(struct text *out, const char *prefix, qual_spec first) {
    print_lines(out, module_lines, prefix, first);
}
