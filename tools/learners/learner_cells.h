/* learner_cells.h - what may stand in a cell about a learner or a unit */
#ifndef QUALC_LEARNERS_LEARNER_CELLS_H
#define QUALC_LEARNERS_LEARNER_CELLS_H

#include "../src/qual.h"
#include "base/text.h"
#include "csv/csv.h"

static inline bool cell_is_blank(char c) {
    return c == ' ' || c == '\t';
}

/* cell_trim - without the blanks around it */
static inline struct csv_field cell_trim(struct csv_field cell) {
    while (cell.length > 0 && cell_is_blank(cell.text[0])) {
        cell.text++;
        cell.length--;
    }
    while (cell.length > 0 && cell_is_blank(cell.text[cell.length - 1]))
        cell.length--;
    return cell;
}

/* cell_is - whether a cell is a word; its case does not matter */
bool cell_is(struct csv_field cell, const char *word);

/* cell_same - whether two cells have the same text */
bool cell_same(const struct csv_field *a, const struct csv_field *b);

/* cell_quote - append a cell to a message, in quotes; only the beginning of a long one */
void cell_quote(struct text *out, struct csv_field cell);

/* cell_date - YYYY-MM-DD, or DD/MM/YYYY as it is written in the United Kingdom */
bool cell_date(struct csv_field cell, qual_date *date);

/* cell_age - whole years, at most VALUE_LARGEST_AGE */
bool cell_age(struct csv_field cell, uint32_t *age);

/* cell_way - how a unit was gained: assessed, rpl, transfer, exemption or imported */
bool cell_way(struct csv_field cell, enum qual_gained *how);

/* cell_achieved - yes, or the date of it; no, or nothing. False when it is neither. */
bool cell_achieved(struct csv_field cell, bool *achieved);

/* years_between - the full years from one day to another that is not before it */
uint32_t years_between(qual_date from, qual_date to);

#endif
