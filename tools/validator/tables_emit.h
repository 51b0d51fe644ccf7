/* tables_emit.h - print the tables of a validator as C */
#ifndef QUALC_VALIDATOR_TABLES_EMIT_H
#define QUALC_VALIDATOR_TABLES_EMIT_H

#include "base/text.h"
#include "console/option.h"
#include "validator/tables.h"

/*
 * tables_emit - the strings, and the functions that read columns
 *
 * Of those that are among the names used. A column that a formula gives takes no
 * room.
 */
void tables_emit(struct text *out, const struct tables *tables, const struct strings *used);

#endif
