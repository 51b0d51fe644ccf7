/* emit_source.c - an image as a C file */
#include <stdbool.h>

#include "../src/image.h"
#include "compile/emit.h"
#include "compile/emit_number.h"
#include "compile/emit_pool.h"
#include "compile/emit_text.h"
#include "image/image_schema.h"

/* Columns with more entries than this are literals, which nobody could read anyway. */
#define LIST_LIMIT 8192

/* Entries of one literal, at most. */
#define LITERAL_ENTRIES 2048

/* One member of the struct. A column of many entries takes several. */
struct member {
    enum qual_image_column column;
    unsigned width;
    uint32_t offset;
    uint32_t first; /* entries, from first up to end */
    uint32_t end;
    bool literal;
};

struct members {
    struct member *items;
    size_t count, capacity;
};

struct emitter {
    struct text *out;
    const qual_image *image;
    const struct emit_options *options;
    struct members members; /* in order of offset */
    struct pool_parts parts;
    bool literals;
};

/* add_column - the members of one column */
static void add_column(struct emitter *emitter, enum qual_image_column column) {
    uint32_t place = emitter->image->columns[column];
    uint32_t rows = emitter->image->rows[image_schema[column].table];
    uint32_t entries = image_entries(column, rows);
    struct members *members = &emitter->members;
    struct member member = {.column = column, .width = place & 3};
    uint32_t step = entries;

    member.literal = entries > LIST_LIMIT && member.width < 3;
    if (member.literal) {
        emitter->literals = true;
        step = LITERAL_ENTRIES;
    }
    for (; member.end < entries; member.first = member.end) {
        member.end = entries - member.first < step ? entries : member.first + step;
        member.offset = (place >> 2) + (member.first << member.width);
        members->items = arena_grow(emitter->out->arena, members->items, members->count,
                                    &members->capacity, sizeof *members->items);
        members->items[members->count++] = member;
    }
}

/* list_members - the columns in the order in which they lie, the widest first */
static void list_members(struct emitter *emitter) {
    for (unsigned width = 4; width-- > 0;)
        for (int column = 0; column < QUAL_COLUMN_COUNT; column++) {
            uint32_t place = emitter->image->columns[column];

            if (place > QUAL_COLUMN_IDENTITY && (place & 3) == width)
                add_column(emitter, (enum qual_image_column)column);
        }
}

/* add_member_name - table_column, with a number when it is one of several */
static void add_member_name(struct text *out, const struct member *member) {
    text_add(out, image_schema[member->column].member);
    if (member->literal) {
        text_add_char(out, '_');
        text_add_number(out, member->first / LITERAL_ENTRIES);
    }
}

/* emit_literal_macros - how one width of long columns is declared, in C++ or in C */
static void emit_literal_macros(struct text *out, const char *symbol) {
    static const char *const characters[] = {"char", "char16_t", "char32_t"};

    for (unsigned width = 0; width < 3; width++) {
        text_format(out, "#define QUAL_LITERAL_%u(name, count) ", 1u << width);
        if (symbol != NULL)
            text_format(out, "%s_literal<uint%u_t, %s, count> name\n", symbol, 8u << width,
                        characters[width]);
        else
            text_format(out, "uint%u_t name[count]\n", 8u << width);
    }
}

/* emit_literal_types - what lets C++ fill an array from a literal without room for its NUL */
static void emit_literal_types(struct text *out, const char *symbol) {
    text_add(out,
             "/*\n"
             " * Long columns are string literals, which compilers read fastest. In C++ a literal\n"
             " * needs room for its NUL, which a column has not.\n"
             " */\n"
             "#ifdef __cplusplus\n"
             "#include <utility>\n"
             "namespace {\n");
    text_format(out,
                "template <class Entry, class Character, std::size_t count> struct %s_literal {\n",
                symbol);
    text_format(out,
                "    Entry entries[count];\n"
                "    constexpr %s_literal(const Character (&text)[count + 1])\n"
                "        : %s_literal(text, std::make_index_sequence<count>()) {}\n"
                "    template <std::size_t... places>\n"
                "    constexpr %s_literal(const Character (&text)[count + 1],\n"
                "        std::index_sequence<places...>)\n"
                "        : entries{static_cast<Entry>(text[places])...} {}\n",
                symbol, symbol, symbol);
    text_add(out, "};\n} // namespace\n");
    emit_literal_macros(out, symbol);
    text_add(out, "#define QUAL_CONSTANT static constexpr\n#else\n");
    emit_literal_macros(out, NULL);
    text_add(out, "#define QUAL_CONSTANT static const\n#endif\n\n");
}

/* emit_type - the struct of all tables */
static void emit_type(struct emitter *emitter) {
    static const char *const types[] = {"uint8_t ", "uint16_t ", "uint32_t ", "uint64_t "};
    struct text *out = emitter->out;

    text_add(out, "struct ");
    text_add(out, emitter->options->symbol);
    text_add(out, "_tables {\n    struct qual_image image;\n");
    for (size_t i = 0; i < emitter->members.count; i++) {
        const struct member *member = &emitter->members.items[i];

        text_add(out, "    ");
        if (member->literal) {
            text_add(out, "QUAL_LITERAL_");
            text_add_number(out, 1u << member->width);
            text_add_char(out, '(');
        } else {
            text_add(out, types[member->width]);
        }
        add_member_name(out, member);
        text_add(out, member->literal ? ", " : "[");
        text_add_number(out, member->end - member->first);
        text_add(out, member->literal ? ");\n" : "];\n");
    }
    for (size_t i = 0; i < emitter->parts.count; i++) {
        text_add(out, "    unsigned char pool_");
        text_add_number(out, i);
        text_add_char(out, '[');
        text_add_number(out, emitter->parts.items[i].size);
        text_add(out, "];\n");
    }
    text_add(out, "};\n\n");
}

/* emit_field - "        value, // name" of the header, in C's older comment */
static void emit_field(struct text *out, uint32_t value, const char *name) {
    text_add(out, "        ");
    text_add_number(out, value);
    text_add(out, ", /* ");
    text_add(out, name);
    text_add(out, " */\n");
}

/* emit_image - the header of the image */
static void emit_image(struct emitter *emitter) {
    const qual_image *image = emitter->image;
    struct text *out = emitter->out;

    text_add(out, "    {\n        {'q', 'u', 'a', 'l'},\n");
    emit_field(out, image->layout, "layout");
    emit_field(out, image->byte_order, "byte order");
    emit_field(out, image->size, "size");
    emit_field(out, image->compiler, "compiler");
    text_add(out, "        0x");
    text_add_hex(out, image->checksum, 16);
    text_add(out, ", /* checksum */\n");
    emit_field(out, image->seed, "seed");
    emit_field(out, image->pool, "pool");
    emit_field(out, image->pool_size, "bytes of the pool");
    text_add(out, "        {\n        /* rows */\n");
    for (int table = 0; table < QUAL_TABLE_COUNT; table++)
        emit_field(out, image->rows[table], image_table_names[table]);
    text_add(out, "        },\n        {\n        /* places of columns */\n");
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        emit_field(out, image->columns[column], image_schema[column].name);
    text_add(out, "        },\n    },\n");
}

/* emit_members - the columns */
static void emit_members(struct emitter *emitter) {
    struct text *out = emitter->out;

    for (size_t i = 0; i < emitter->members.count; i++) {
        const struct member *member = &emitter->members.items[i];
        struct entries entries = {emitter->image, member->column, member->width, member->first,
                                  member->end};

        if (member->first == 0) {
            text_add(out, "    /* ");
            text_add(out, image_schema[member->column].name);
            text_add(out, " */\n");
        }
        if (member->literal) {
            emit_literals(out, &entries);
        } else {
            text_add(out, "    {\n");
            emit_list(out, &entries);
            text_add(out, "    },\n");
        }
    }
}

/* add_data_name - the name of the one constant, which the symbol keeps from any other's */
static void add_data_name(struct emitter *emitter) {
    text_add(emitter->out, emitter->options->symbol);
    text_add(emitter->out, "_data");
}

/* emit_tables - the one constant */
static void emit_tables(struct emitter *emitter) {
    const qual_image *image = emitter->image;
    const unsigned char *pool = (const unsigned char *)image + image->pool;
    struct text *out = emitter->out;

    text_add(out, emitter->literals ? "QUAL_CONSTANT struct " : "static const struct ");
    text_add(out, emitter->options->symbol);
    text_add(out, "_tables ");
    add_data_name(emitter);
    text_add(out, " = {\n");
    emit_image(emitter);
    emit_members(emitter);
    text_add(out, "    /* strings */\n");
    for (size_t i = 0; i < emitter->parts.count; i++)
        emit_pool_part(out, pool, &emitter->parts.items[i]);
    text_add(out, "};\n\n");
}

/* begin_place - assert where a member lies; its name is written by the caller */
static void begin_place(struct emitter *emitter) {
    text_add(emitter->out, "QUAL_IMAGE_ASSERT(offsetof(struct ");
    text_add(emitter->out, emitter->options->symbol);
    text_add(emitter->out, "_tables, ");
}

/* emit_asserts - that every member is where, and as large as, the header of the image says */
static void emit_asserts(struct emitter *emitter) {
    const struct pool_part *last = &emitter->parts.items[emitter->parts.count - 1];
    struct text *out = emitter->out;

    for (size_t i = 0; i < emitter->members.count; i++) {
        const struct member *member = &emitter->members.items[i];

        begin_place(emitter);
        add_member_name(out, member);
        text_add(out, ") == ");
        text_add_number(out, member->offset);
        text_add(out, " &&\n                      sizeof ");
        add_data_name(emitter);
        text_add_char(out, '.');
        add_member_name(out, member);
        text_add(out, " == ");
        text_add_number(out, (uint64_t)(member->end - member->first) << member->width);
        text_add(out, ",\n                  \"");
        text_add(out, image_schema[member->column].name);
        text_add(out, "\");\n");
    }
    begin_place(emitter);
    text_add(out, "pool_0) == ");
    text_add_number(out, emitter->image->pool);
    text_add(out, ", \"pool\");\n");
    if (emitter->parts.count > 1) {
        begin_place(emitter);
        text_add(out, "pool_");
        text_add_number(out, emitter->parts.count - 1);
        text_add(out, ") == ");
        text_add_number(out, emitter->image->pool + last->first);
        text_add(out, ", \"end of the pool\");\n");
    }
    text_add(out, "QUAL_IMAGE_ASSERT(sizeof ");
    add_data_name(emitter);
    text_add(out, " >= ");
    text_add_number(out, emitter->image->size);
    text_add(out, ", \"size\");\n\n");
}

/* emit_includes - the headers, and the refusal of a runtime of another layout */
static void emit_includes(struct emitter *emitter) {
    struct text *out = emitter->out;

    text_add(out, "#include \"");
    text_add(out, emitter->options->symbol);
    text_add(out, ".h\"\n#include \"qual_image.h\"\n\n#if QUAL_IMAGE_LAYOUT != ");
    text_add_number(out, emitter->image->layout);
    text_add(out, "\n#error \"these tables were written for another version of libqual: write them "
                  "anew with its qualc\"\n#endif\n\n");
}

void emit_source(struct text *out, const qual_image *image, const struct emit_options *options) {
    struct emitter emitter = {.out = out, .image = image, .options = options};

    list_members(&emitter);
    emitter.parts =
        pool_split(out->arena, (const unsigned char *)image + image->pool, image->pool_size);

    emit_preamble(out, image, options->comment);
    emit_includes(&emitter);
    if (emitter.literals)
        emit_literal_types(out, options->symbol);
    emit_type(&emitter);
    emit_tables(&emitter);
    emit_asserts(&emitter);
    text_add(out, "const qual_image *");
    text_add(out, options->symbol);
    text_add(out, "(void) {\n    return &");
    add_data_name(&emitter);
    text_add(out, ".image;\n}\n");
}
