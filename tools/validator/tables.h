/*
 * tables.h - the tables of a validator
 *
 * The rows that judge and name units, of several specifications one after the
 * other: no outcomes, criteria, selectors or facts. Columns mean what they mean
 * in an image (src/qual_image.h) but for unit.urn, which holds the seven digits
 * of the reference as a number, and strings, whose pool is made of those asked
 * for.
 */
#ifndef QUALC_VALIDATOR_TABLES_H
#define QUALC_VALIDATOR_TABLES_H

#include "../src/qual.h"
#include "../src/qual_image.h"
#include "base/string_pool.h"

struct tables {
    struct arena *arena;
    const qual_spec *specs;
    size_t spec_count;
    struct string_pool *strings;
};

/* tables_of - the tables of specifications, which may lie in different images */
struct tables tables_of(struct arena *arena, const qual_spec *specs, size_t count);

/* tables_rows - rows of a table by its name */
uint32_t tables_rows(const struct tables *tables, const char *name);

/*
 * tables_column - the entries of a column
 *
 * *count becomes how many there are. Of a column of strings they are numbers of
 * the pool.
 */
uint32_t *tables_column(const struct tables *tables, enum qual_image_column column,
                        uint32_t *count);

#endif
