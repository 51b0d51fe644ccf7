/*
 * csv.h - records and fields of comma-separated values (RFC 4180)
 *
 * Works on bytes at hand, without allocating or changing them: fields are slices
 * of them. A record ends at a line feed, at a carriage return, or at both; one
 * within quotes is data. Blank lines are no records.
 */
#ifndef QUALC_CSV_CSV_H
#define QUALC_CSV_CSV_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

/* The most fields that a record may have. */
#define CSV_FIELDS 256

/* The longest record, in bytes without its line end; where a quote that is open is given up. */
#define CSV_RECORD_LIMIT ((size_t)1 << 20)

/* A field, without the quotes around it. */
struct csv_field {
    const char *text; /* not ended by NUL */
    size_t length;
    bool doubled; /* it was quoted, and a quote in it stands twice */
};

/* Why a record cannot be used. */
enum csv_problem {
    CSV_GOOD,
    CSV_QUOTE_WITHIN, /* a quote in a field that does not begin with one */
    CSV_QUOTE_AFTER,  /* something between a closing quote and the delimiter */
    CSV_QUOTE_OPEN,   /* a quote that is not closed within the limit */
    CSV_TOO_MANY,     /* more than CSV_FIELDS fields */
    CSV_TOO_LONG,     /* longer than CSV_RECORD_LIMIT */
};

struct csv_record {
    size_t at;     /* offset of its first byte */
    size_t length; /* with its line end */
    size_t row;    /* from 0; blank lines are counted, as in a spreadsheet */
    enum csv_problem problem;
    size_t problem_at;
    bool quoted;        /* whether any field is */
    size_t field_count; /* 0 when there is a problem */
    struct csv_field fields[CSV_FIELDS];
};

/* Bytes to take apart, and how far that has come. */
struct csv {
    const char *bytes;
    size_t length;
    size_t at;
    size_t row; /* of what is next */
    char delimiter;
    bool last; /* nothing follows the bytes: a record may end with them */

    /* Where the next line feed, carriage return and quote are, when not before 'at'. */
    size_t next_feed, next_return, next_quote;
};

/* csv_begin - at the first of so many bytes; with 'last', nothing follows them */
struct csv csv_begin(const char *bytes, size_t length, char delimiter, bool last);

/*
 * csv_next - the next record
 *
 * Returns false at the end of the bytes, or when they end within a record and
 * more may follow; then 'at' is where that record begins. A record with a
 * problem ends with the line in which it begins, so that a stray quote does not
 * swallow the lines after it. What is returned does not depend on how many bytes
 * are at hand.
 */
bool csv_next(struct csv *csv, struct csv_record *record);

/* csv_line_is_too_long - whether a line that has no end among the bytes is no record any more */
bool csv_line_is_too_long(const struct csv *csv);

/* csv_add_field - append what a field stands for: a quote once that is doubled in it */
void csv_add_field(struct text *out, const struct csv_field *field);

/* csv_problem_text - what is wrong, for a person */
const char *csv_problem_text(enum csv_problem problem);

#endif
