/*
 * learner_columns.h - which column of a file holds what
 *
 * A header names the columns in any order. Each is recognised by one of several
 * names, in which case, blanks and punctuation do not matter, or by what the
 * user says it is called.
 */
#ifndef QUALC_LEARNERS_LEARNER_COLUMNS_H
#define QUALC_LEARNERS_LEARNER_COLUMNS_H

#include <stdint.h>

#include "base/arena.h"
#include "console/option.h"
#include "csv/csv.h"

/* One column that a file may have. */
struct column_row {
    const char *name;     /* as --column calls it */
    const char *synonyms; /* lower-case letters and digits alone, between blanks */
};

/* A row of a table as a set of one. */
#define COLUMN_SET(row) ((uint32_t)1 << (row))

/* A table of such rows. */
struct column_table {
    const struct column_row *rows;
    size_t count;
    uint32_t without; /* rows that are no columns of the files it is for */
};

/* The most rows of a table. */
#define COLUMNS_MOST 20

/* Where a column is not there. */
#define COLUMN_NONE ((size_t)-1)

/* Where the columns of a table are in a file. */
struct columns {
    size_t count;                /* of the header */
    size_t places[COLUMNS_MOST]; /* by the row of the table; or COLUMN_NONE */
    const char
        *headers[COLUMNS_MOST]; /* as the file calls them; NULL for those that are not there */
};

/* columns_any - whether any column of a header is recognised by its name */
bool columns_any(const struct column_table *table, const struct csv_record *header);

/*
 * columns_find - recognise the columns of a header
 *
 * 'mapped' is what --column says, each "NAME=HEADER". Says on standard error what
 * is wrong and returns false; says once which columns nothing is known of.
 * 'file' is how messages call the file.
 */
bool columns_find(struct arena *arena, const char *file, const struct column_table *table,
                  const struct csv_record *header, const struct strings *mapped,
                  struct columns *columns);

/* columns_list - the names of a table, for --help and for messages: "a, b and c" */
const char *columns_list(struct arena *arena, const struct column_table *table);

/* The columns of a file of learners, and of one of evidence. */
enum learner_column {
    LEARNER_NAME,
    LEARNER_ULN,
    LEARNER_QUALIFICATION,
    LEARNER_UNITS,
    LEARNER_UNIT,
    LEARNER_ACHIEVED,
    LEARNER_SOURCE,
    LEARNER_CLAIM,
    LEARNER_REGISTERED,
    LEARNER_BORN,
    LEARNER_AGE,
    EVIDENCE_LEARNER, /* by name, where nothing else tells them apart */
    EVIDENCE_CRITERION,
    EVIDENCE_TYPE,
    EVIDENCE_REFERENCE,
    EVIDENCE_DATE,
    EVIDENCE_ASSESSOR,
    LEARNER_COLUMNS
};

/* Those of each kind of file. */
extern const struct column_table learner_columns;
extern const struct column_table evidence_columns;

/*
 * learner_columns_check - whether the columns are those of one row a learner or one row a unit
 *
 * Where there is no learner column but one of unique learner numbers, that is the
 * learner's. Says what is missing, or is there and cannot be used, as
 * columns_find. 'has_spec' is whether the qualification is known otherwise.
 */
bool learner_columns_check(const char *file, bool has_spec, struct columns *columns);

/* evidence_columns_check - likewise whether they are those of a file of evidence */
bool evidence_columns_check(const char *file, bool has_spec, struct columns *columns);

/* learner_columns_by_unit - whether a row is about one unit, not about one learner */
bool learner_columns_by_unit(const struct columns *columns);

#endif
