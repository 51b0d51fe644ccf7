/*
 * outcome_parts.h - a unit's outcomes and criteria as a row of parts
 *
 * However the text lays them out (cells, columns of spaces, one cell a line),
 * it is taken apart here into numbers and pieces of text, in order, each of an
 * outcome or of criteria. outcome_settle.h puts them together again.
 */
#ifndef QUALC_IMPORT_OUTCOME_PARTS_H
#define QUALC_IMPORT_OUTCOME_PARTS_H

#include "import/import.h"

enum outcome_part_kind {
    PART_OUTCOME_NUMBER,
    PART_OUTCOME_TEXT,
    PART_CRITERION_NUMBER,
    PART_CRITERION_TEXT,
};

struct outcome_part {
    enum outcome_part_kind kind;
    uint32_t outcome, criterion; /* of a number */
    const char *text;            /* not ended by NUL */
    size_t length;
    const struct document_line *line;
    const struct document_cell *cell;
    bool begins; /* a paragraph: not a line that goes on with the one before for want of room */
    bool apart;  /* first after a blank line, a page break or a repeated header */
    bool listed; /* an item of a list */
    bool row;    /* in a cell beside others */
    bool stray;  /* not to be joined to anything; reported already */
};

/* A reading of the lines of one unit. Set import, subject and page; all else zero. */
struct outcome_reader {
    struct import *import;
    const char *subject; /* the unit, for findings */
    struct draft_page *page;

    struct outcome_part *parts;
    size_t part_count, part_capacity;

    bool has_rows;               /* lines of the table have cells */
    bool has_columns;            /* its columns are parted by spaces, and their places count */
    bool misaligned;             /* they have been seen not to */
    bool criteria_first;         /* the column of criteria stands before that of outcomes */
    size_t criteria_cell;        /* index of the first cell of criteria */
    size_t criteria_column;      /* where it begins; 0 when not known */
    size_t other_cell;           /* index of the first cell that is neither; 0 for none */
    size_t other_column;         /* where it begins, in columns of spaces; 0 when not known */
    bool in_criteria;            /* where text that no column places belongs */
    uint32_t outcome, criterion; /* the last number of a criterion */
    uint32_t printed_outcome;    /* the last number of an outcome */
    size_t numbered;             /* index behind the last line with a number of a criterion */
    size_t width;                /* columns of the longest line; 0 when lines do not wrap */
    bool apart;
    bool graded;    /* reported already */
    size_t ends[2]; /* column behind the last line's text: of outcomes, of criteria */
};

/*
 * outcome_parts_read - read lines as outcomes and criteria, up to the first that
 * is neither
 *
 * Returns that line's index, or 'to'. May be called again where the table goes on.
 */
size_t outcome_parts_read(struct outcome_reader *reader, size_t from, size_t to);

/* outcome_parts_header - whether a line has the words over outcomes or criteria */
bool outcome_parts_header(const struct document_line *line);

/* outcome_parts_begin - whether a line is such words, or the first outcome or criterion */
bool outcome_parts_begin(const struct document_line *line);

/* outcome_parts_number - whether a cell of a line begins with the number of a criterion */
bool outcome_parts_number(const struct document_line *line);

/*
 * outcome_parts_resume - whether the table of a unit goes on after a line that
 * was not of it: with a number that follows the last one
 */
bool outcome_parts_resume(const struct outcome_reader *reader, size_t from, size_t to);

/* outcome_text_open - whether a text cannot end where it does: at a comma, a hyphen, "of" */
bool outcome_text_open(const char *text, size_t length);

/* outcome_text_leads - whether a text leads to a list: it ends with a colon, or says "following" */
bool outcome_text_leads(const char *text, size_t length);

/* outcome_text_capital - whether a text begins with a capital letter, quotation marks aside */
bool outcome_text_capital(const char *text, size_t length);

/* The finer work of the above, of outcome_text.c. */

/* outcome_part_add - one more part of a cell */
struct outcome_part *outcome_part_add(struct outcome_reader *reader, enum outcome_part_kind kind,
                                      const struct document_line *line,
                                      const struct document_cell *cell);

/* outcome_parts_of - take a paragraph of criteria apart; given has what is known of it */
void outcome_parts_of(struct outcome_reader *reader, const struct outcome_part *given);

/* outcome_number_fits - whether the number of a criterion may follow the last one */
bool outcome_number_fits(const struct outcome_reader *reader, uint32_t outcome, uint32_t criterion);

#endif
