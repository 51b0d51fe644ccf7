/* tables.c - the tables of a validator */
#include "validator/tables.h"

#include <string.h>

#include "../src/image.h"
#include "image/image_schema.h"
#include "image/urn_compact.h"

/* Rows of one specification in its image. */
struct range {
    uint32_t first;
    uint32_t count;
};

/* through - the rows that a FIRST column gives to a range of rows */
static struct range through(const qual_image *image, enum qual_image_column column,
                            struct range rows) {
    uint32_t first = image_value(image, column, rows.first);

    return (struct range){first, image_value(image, column, rows.first + rows.count) - first};
}

/* range_of - the rows of a specification in a table */
static struct range range_of(qual_spec spec, enum qual_image_table table) {
    struct range rows = {spec.row, 1};

    switch (table) {
    case QUAL_TABLE_spec:
        return rows;
    case QUAL_TABLE_unit:
        return through(spec.image, QUAL_COLUMN_spec_first_unit, rows);
    case QUAL_TABLE_group:
        return through(spec.image, QUAL_COLUMN_spec_first_group, rows);
    case QUAL_TABLE_rule:
        return through(spec.image, QUAL_COLUMN_spec_first_rule, rows);
    case QUAL_TABLE_member:
        return through(spec.image, QUAL_COLUMN_group_first_member,
                       range_of(spec, QUAL_TABLE_group));
    case QUAL_TABLE_term:
        return through(spec.image, QUAL_COLUMN_unit_first_term, range_of(spec, QUAL_TABLE_unit));
    case QUAL_TABLE_close:
        return through(spec.image, QUAL_COLUMN_unit_first_close, range_of(spec, QUAL_TABLE_unit));
    default:
        return (struct range){0, 0};
    }
}

struct tables tables_of(struct arena *arena, const qual_spec *specs, size_t count) {
    return (struct tables){arena, specs, count, string_pool_create(arena)};
}

static uint32_t row_count(const struct tables *tables, enum qual_image_table table) {
    uint32_t rows = 0;

    for (size_t i = 0; i < tables->spec_count; i++)
        rows += range_of(tables->specs[i], table).count;
    return rows;
}

uint32_t tables_rows(const struct tables *tables, const char *name) {
    for (int table = 0; table < QUAL_TABLE_COUNT; table++)
        if (strcmp(image_table_names[table], name) == 0)
            return row_count(tables, (enum qual_image_table)table);
    return 0;
}

/* entry_of - an entry of the new column; 'base' is the first row of its target there */
static uint32_t entry_of(const struct tables *tables, qual_spec spec, enum qual_image_column column,
                         uint32_t row, uint32_t base) {
    const struct image_column_schema *schema = &image_schema[column];
    uint32_t value = image_value(spec.image, column, row);
    uint32_t old = range_of(spec, schema->target).first;

    if (column == QUAL_COLUMN_unit_urn)
        return urn_compact(image_number(spec.image, QUAL_COLUMN_urn_key, value)) >> 8;
    switch (schema->kind) {
    case IMAGE_STRING:
        return string_pool_intern(tables->strings, image_string(spec.image, column, row));
    case IMAGE_ROW:
    case IMAGE_FIRST:
        return value - old + base;
    case IMAGE_OPTIONAL:
        return value == 0 ? 0 : value - old + base;
    default:
        return value;
    }
}

uint32_t *tables_column(const struct tables *tables, enum qual_image_column column,
                        uint32_t *count) {
    const struct image_column_schema *schema = &image_schema[column];
    uint32_t *entries =
        arena_array(tables->arena, (size_t)row_count(tables, schema->table) + 1, sizeof *entries);
    uint32_t base = 0;

    *count = 0;
    for (size_t i = 0; i < tables->spec_count; i++) {
        qual_spec spec = tables->specs[i];
        struct range rows = range_of(spec, schema->table);

        for (uint32_t row = 0; row < rows.count; row++)
            entries[(*count)++] = entry_of(tables, spec, column, rows.first + row, base);
        base += range_of(spec, schema->target).count;
    }
    if (schema->kind == IMAGE_FIRST)
        entries[(*count)++] = base;
    return entries;
}
