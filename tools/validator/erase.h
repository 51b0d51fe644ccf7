/*
 * erase.h - read tables where libqual reads an image
 *
 * A validator has one set of tables, so what libqual hands from function to
 * function to say which image it reads is taken out: every parameter, argument,
 * member and variable called image, and assignments to it. The functions of
 * src/image.h become functions of one column each:
 *
 *   image_value(image, QUAL_COLUMN_unit_level, row)    unit_level_at(row)
 *   image_figure(image, QUAL_COLUMN_x, row, &figure)   figure_of(x_at(row), &figure)
 *   image_string(image, QUAL_COLUMN_x, row)            string_of(x_at(row))
 *   image_count(image, QUAL_COLUMN_x, row)             x_count(row)
 *   image_row_count(image, QUAL_TABLE_unit)            the number of units
 */
#ifndef QUALC_VALIDATOR_ERASE_H
#define QUALC_VALIDATOR_ERASE_H

#include "validator/c_part.h"
#include "validator/tables.h"

/* What a validator calls its column functions: unit_level_at, spec_first_unit_count. */
#define COLUMN_AT "_at"
#define COLUMN_COUNT "_count"

/* erase_image - rewrite the tokens of a part */
void erase_image(struct arena *arena, struct c_part *part, const struct tables *tables);

#endif
