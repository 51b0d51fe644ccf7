/* tables_emit.c - print the tables of a validator as C */
#include "validator/tables_emit.h"

#include <string.h>

#include "compile/emit_pool.h"
#include "image/image_schema.h"
#include "validator/erase.h"
#include "validator/select.h"

#define WIDEST 100
#define INDENT "        "

/* A column that is wanted. */
struct column {
    enum qual_image_column column;
    const char *name;
    uint32_t *entries;
    uint32_t count;
    bool has_at, has_count; /* which of its functions */
};

struct columns {
    struct column items[QUAL_COLUMN_COUNT];
    size_t count;
};

/* list_columns - those of which a function is used */
static void list_columns(struct columns *columns, const struct tables *tables,
                         const struct strings *used) {
    for (int i = 0; i < QUAL_COLUMN_COUNT; i++) {
        const char *name = image_schema[i].member;
        struct column *column = &columns->items[columns->count];

        *column = (struct column){.column = (enum qual_image_column)i, .name = name};
        column->has_at = strings_have(used, arena_format(tables->arena, "%s" COLUMN_AT, name));
        column->has_count =
            strings_have(used, arena_format(tables->arena, "%s" COLUMN_COUNT, name));
        if (!column->has_at && !column->has_count)
            continue;
        column->entries = tables_column(tables, column->column, &column->count);
        columns->count++;
    }
}

/* Strings --------------------------------------------------------------------- */

/* emit_strings - the pool, in members that are not too long for a literal */
static void emit_strings(struct text *out, const struct tables *tables) {
    uint32_t size = (uint32_t)string_pool_lay_out(tables->strings);
    unsigned char *pool = arena_alloc(tables->arena, size);
    struct pool_parts parts;

    string_pool_copy(tables->strings, pool);
    parts = pool_split(tables->arena, pool, size);
    text_add(out, "static const struct {\n");
    for (size_t i = 0; i < parts.count; i++)
        text_format(out, "    char part_%zu[%u];\n", i, parts.items[i].size);
    text_add(out, "} strings = {\n");
    for (size_t i = 0; i < parts.count; i++)
        emit_pool_part(out, pool, &parts.items[i]);
    text_add(out, "};\n\n"
                  "/* string_of - an entry of a column of strings; NULL when there is none */\n"
                  "static inline const char *string_of(uint32_t stored) {\n"
                  "    return stored == 0 ? NULL : (const char *)&strings + stored;\n"
                  "}\n\n");
}

/* set_offsets - the place in the pool of each entry that is a string */
static bool set_offsets(struct columns *columns, const struct tables *tables) {
    bool any = false;

    for (size_t i = 0; i < columns->count; i++) {
        struct column *column = &columns->items[i];

        if (image_schema[column->column].kind != IMAGE_STRING)
            continue;
        any = true;
        for (uint32_t row = 0; row < column->count; row++)
            column->entries[row] = string_pool_offset(tables->strings, column->entries[row]);
    }
    return any;
}

/* Columns --------------------------------------------------------------------- */

/* is_line - whether each entry is the one before and a step that is always the same */
static bool is_line(const struct column *column, uint32_t *begin, uint32_t *step) {
    const uint32_t *entries = column->entries;

    *begin = column->count > 0 ? entries[0] : 0;
    *step = column->count > 1 ? entries[1] - entries[0] : 0;
    for (uint32_t row = 1; row < column->count; row++)
        if (entries[row] < entries[row - 1] || entries[row] - entries[row - 1] != *step)
            return false;
    return true;
}

/* emit_line - an entry by its formula */
static void emit_line(struct text *out, uint32_t begin, uint32_t step) {
    if (step == 0) {
        text_format(out, "    (void)row;\n    return %u;\n", begin);
        return;
    }
    text_add(out, "    return row");
    if (step > 1)
        text_format(out, " * %u", step);
    if (begin > 0)
        text_format(out, " + %u", begin);
    text_add(out, ";\n");
}

/* emit_entries - all of them, wrapped */
static void emit_entries(struct text *out, const struct column *column) {
    uint32_t largest = 0;
    size_t width = 0;

    for (uint32_t row = 0; row < column->count; row++)
        if (column->entries[row] > largest)
            largest = column->entries[row];
    text_format(out, "    static const uint%u_t entries[] = {",
                largest > UINT16_MAX  ? 32
                : largest > UINT8_MAX ? 16
                                      : 8);
    for (uint32_t row = 0; row < column->count; row++) {
        char entry[16];
        struct text number = {.arena = out->arena};

        text_add_number(&number, column->entries[row]);
        memcpy(entry, number.bytes, number.length);
        if (row == 0 || width + number.length + 2 > WIDEST) {
            text_add(out, "\n" INDENT);
            width = sizeof INDENT - 1;
        } else {
            text_add_char(out, ' ');
            width++;
        }
        text_add_bytes(out, entry, number.length);
        text_add_char(out, ',');
        width += number.length + 1;
    }
    text_add(out, "\n    };\n\n    return entries[row];\n");
}

/* emit_column - the functions of a column */
static void emit_column(struct text *out, const struct column *column) {
    uint32_t begin, step;

    text_format(out, "static inline uint32_t %s" COLUMN_AT "(uint32_t row) {\n", column->name);
    if (is_line(column, &begin, &step))
        emit_line(out, begin, step);
    else
        emit_entries(out, column);
    text_add(out, "}\n\n");
    if (column->has_count)
        text_format(out,
                    "static inline uint32_t %s" COLUMN_COUNT "(uint32_t row) {\n"
                    "    return %s" COLUMN_AT "(row + 1) - %s" COLUMN_AT "(row);\n}\n\n",
                    column->name, column->name, column->name);
}

void tables_emit(struct text *out, const struct tables *tables, const struct strings *used) {
    struct columns *columns = arena_alloc(tables->arena, sizeof *columns);

    list_columns(columns, tables, used);
    text_add(out,
             "/* Tables ---------------------------------------------------------------------- "
             "*/\n\n"
             "/*\n"
             " * Each column of a table is a function of the row: NAME" COLUMN_AT
             " is its entry there, and\n"
             " * NAME" COLUMN_COUNT
             " how many rows, from that entry on, belong to the row. Figures are\n"
             " * stored plus one and references to rows likewise, where there may be none; texts\n"
             " * as offsets into the strings.\n"
             " */\n\n");
    emit_strings(out, tables);
    (void)set_offsets(columns, tables);
    text_add(out,
             "/* figure_of - an entry of a column in which 0 is none; false when there is none */\n"
             "static inline bool figure_of(uint32_t stored, uint32_t *figure) {\n"
             "    if (stored == 0)\n        return false;\n"
             "    *figure = stored - 1;\n    return true;\n}\n\n");
    for (size_t i = 0; i < columns->count; i++)
        emit_column(out, &columns->items[i]);
}
