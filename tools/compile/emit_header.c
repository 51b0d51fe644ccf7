/* emit_header.c - the header of a generated C file */
#include "compile/emit.h"
#include "compile/emit_text.h"

/* A number of things and their name, "1 unit" or "2 units". */
static void emit_count(struct text *out, uint32_t count, const char *name) {
    text_add_number(out, count);
    text_add_char(out, ' ');
    text_add(out, name);
    if (count != 1)
        text_add_char(out, 's');
}

/* begin_constant - "    SYMBOL_" of an enumerator */
static void begin_constant(struct text *out, const struct emit_options *options, const char *kind) {
    text_add(out, "    ");
    emit_upper(out, options->symbol);
    text_add_char(out, '_');
    text_add(out, kind);
}

/* end_constant - its value, and a comment unless that is NULL */
static void end_constant(struct text *out, uint32_t value, const char *comment) {
    text_add(out, " = ");
    text_add_number(out, value);
    text_add_char(out, ',');
    if (comment != NULL) {
        text_add(out, " /* ");
        emit_words(out, comment);
        text_add(out, " */");
    }
    text_add_char(out, '\n');
}

/* emit_spec - the constants of one specification: its units and groups by their index */
static void emit_spec(struct text *out, qual_spec spec, const struct emit_options *options) {
    uint32_t units = qual_spec_unit_count(spec), groups = qual_spec_group_count(spec);

    text_add(out, "/* Index of each group, for qual_spec_group, and of each unit, for "
                  "qual_spec_unit. */\nenum {\n");
    begin_constant(out, options, "GROUP_COUNT");
    end_constant(out, groups, NULL);
    for (uint32_t i = 0; i < groups; i++) {
        qual_group group = qual_spec_group(spec, i);

        begin_constant(out, options, "GROUP_");
        emit_upper(out, qual_group_letter(group));
        end_constant(out, i, qual_group_title(group));
    }
    begin_constant(out, options, "UNIT_COUNT");
    end_constant(out, units, NULL);
    for (uint32_t i = 0; i < units; i++) {
        qual_unit unit = qual_spec_unit(spec, i);

        begin_constant(out, options, "UNIT_");
        emit_upper(out, qual_unit_urn(unit).text);
        end_constant(out, i, qual_unit_title(unit));
    }
    text_add(out, "};\n\n");
}

/* emit_catalogue - the constants of a catalogue: its specifications by their index */
static void emit_catalogue(struct text *out, const qual_image *image,
                           const struct emit_options *options) {
    uint32_t count = qual_spec_count(image);

    text_add(out, "/* Index of each specification, for qual_spec_at. */\nenum {\n");
    begin_constant(out, options, "SPEC_COUNT");
    end_constant(out, count, NULL);
    for (uint32_t i = 0; i < count; i++) {
        qual_spec spec = qual_spec_at(image, i);
        struct text name = {.arena = out->arena};

        emit_version(&name, qual_spec_version(spec));
        text_add_char(&name, '\0');
        begin_constant(out, options, "SPEC_");
        emit_upper(out, qual_spec_number(spec));
        emit_upper(out, name.bytes);
        end_constant(out, i, qual_spec_title(spec));
    }
    text_add(out, "};\n\n");
}

/* emit_memory - the bytes that any verdict or completion needs, so that a program can lend them */
static void emit_memory(struct text *out, const qual_image *image,
                        const struct emit_options *options) {
    size_t most = 0;

    for (uint32_t i = 0; i < qual_spec_count(image); i++) {
        size_t memory = qual_complete_memory(qual_spec_at(image, i));

        if (memory > most)
            most = memory;
    }
    text_add(out, "/* Bytes of working memory for qual_judge and qual_complete. */\nenum {\n");
    begin_constant(out, options, "MEMORY");
    end_constant(out, (uint32_t)most, NULL);
    text_add(out, "};\n\n");
}

/* emit_purpose - the comment over the prototype: number, title, version and how much there is */
static void emit_purpose(struct text *out, const qual_image *image,
                         const struct emit_options *options, bool catalogue) {
    uint32_t units = 0;

    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        units += qual_spec_unit_count(qual_spec_at(image, i));

    text_add(out, "/*\n * ");
    text_add(out, options->symbol);
    text_add(out, " - ");
    if (catalogue) {
        emit_words(out, options->comment);
        text_add(out, ":\n * ");
        emit_count(out, qual_spec_count(image), "specification");
        text_add(out, ", ");
        emit_count(out, units, "unit");
    } else {
        qual_spec spec = qual_spec_at(image, 0);
        const char *version = qual_spec_version(spec);

        emit_words(out, qual_spec_number(spec));
        text_add_char(out, ' ');
        emit_words(out, qual_spec_title(spec));
        text_add(out, version == NULL ? ",\n * unversioned: " : ",\n * version ");
        if (version != NULL) {
            emit_words(out, version);
            text_add(out, ": ");
        }
        emit_count(out, qual_spec_group_count(spec), "group");
        text_add(out, ", ");
        emit_count(out, units, "unit");
        text_add(out, ", ");
        emit_count(out, qual_spec_rule_count(spec), "rule");
    }
    text_add(out, "\n */\n");
}

void emit_header(struct text *out, const qual_image *image, const struct emit_options *options) {
    bool catalogue = options->catalogue || qual_spec_count(image) != 1;

    emit_preamble(out, image, options->comment);
    text_add(out, "#ifndef ");
    emit_upper(out, options->symbol);
    text_add(out, "_H\n#define ");
    emit_upper(out, options->symbol);
    text_add(out, "_H\n\n#include \"qual.h\"\n\n");

    if (catalogue)
        emit_catalogue(out, image, options);
    else
        emit_spec(out, qual_spec_at(image, 0), options);
    emit_memory(out, image, options);

    text_add(out, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    emit_purpose(out, image, options, catalogue);
    text_add(out, "const qual_image *");
    text_add(out, options->symbol);
    text_add(out, "(void);\n\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}
