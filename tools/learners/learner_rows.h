/*
 * learner_rows.h - what the rows of a file say about a learner
 *
 * Rows are taken in one after the other until a learner is complete. A row is
 * good or has a problem, and then says nothing.
 */
#ifndef QUALC_LEARNERS_LEARNER_ROWS_H
#define QUALC_LEARNERS_LEARNER_ROWS_H

#include "learners/learner_awards.h"
#include "learners/learner_columns.h"

/* Well-formed references that the specification has not, each once, as listed. */
struct unknown_units {
    struct arena *arena;
    qual_urn *items;
    size_t count, capacity;
    uint32_t *slots; /* of a hash table: the number of an item plus one; 0 free */
    size_t slot_count;
};

/* A date or an age that the rows of a learner state. */
struct stated {
    bool has_claim, has_registered, has_born, has_age;
    qual_date claim, registered, born;
    uint32_t age;
};

/* What the rows of a learner say about one qualification, so far as they have been taken in. */
struct learner {
    struct csv_field name;
    struct award *award; /* NULL before the first row */
    struct stated stated;
    bool ways; /* some unit was gained otherwise than by being assessed */
    struct unknown_units unknown;
};

/* The same about every qualification that the rows of a learner name, as they first do. */
struct learners {
    struct learner *items;
    size_t count, capacity;
};

/* What is wrong with a row. */
struct row_problem {
    const char *column; /* as the file calls it; "" for the whole row */
    const char *at;     /* the first byte that is wrong */
    struct text reason;
};

/* The unit that the rows above are about, for rows that leave it blank. */
struct unit_above {
    enum { UNIT_MISSING, UNIT_KNOWN, UNIT_UNKNOWN, UNIT_REFUSED } stands;
    struct csv_field cell;
    uint32_t index; /* in its specification, when known */
};

/* What the rows above say, for rows of evidence that leave it blank. */
struct rows_above {
    struct csv_field name; /* empty when nothing is above */
    struct award *award;   /* NULL when not named, or refused */
    bool refused;
    struct unit_above unit;
};

/* Why something is no evidence. */
enum note_kind {
    NOTE_UNIT,      /* the specification has no such unit */
    NOTE_CRITERION, /* the unit has no such criterion */
    NOTE_TYPE,      /* the type is not in the key */
    NOTE_NO_TYPE,   /* there is a key, and the row has no type */
    NOTE_DATE,      /* it is dated after the day of the verdict */
    NOTES
};

/* Something in a row of evidence that is no evidence, though the row can be used. */
struct row_note {
    enum note_kind kind;
    const char *column; /* as the file calls it */
    const char *at;
    size_t from; /* where its text begins; it ends where the next does */
};

struct row_notes {
    struct row_note *items;
    size_t count, capacity;
    struct text words;
};

/* What rows of evidence are read with. */
struct evidence_terms {
    bool has_today; /* evidence that is dated after it does not count */
    qual_date today;
};

struct row_reader {
    const struct columns *columns;
    bool by_unit;
    struct awards *awards;
    struct learners learners;
    struct learner *learner; /* the one of them that rows are taken in for */
    struct row_problem problem;

    const struct evidence_terms *evidence; /* NULL for files of learners; then there are no: */
    struct rows_above above;
    struct row_notes notes;
};

/* row_reader_begin - read rows of these columns into learners of these awards */
struct row_reader row_reader_begin(struct arena *arena, const struct columns *columns,
                                   struct awards *awards, const struct evidence_terms *evidence);

/* row_is_read - whether the columns of a row can be told apart, and so what its learner is */
bool row_is_read(const struct columns *columns, const struct csv_record *record);

/*
 * rows_of_one - whether two rows, one after the other, are of one learner
 *
 * A row of which that cannot be told is taken to be of the learner on either
 * side.
 */
bool rows_of_one(const struct columns *columns, const struct csv_record *a,
                 const struct csv_record *b);

/*
 * rows_together - the same, but a row without anything in its cells is nobody's
 *
 * 'columns' is a struct columns, for csv_blocks.
 */
bool rows_together(const void *columns, const struct csv_record *a, const struct csv_record *b);

/* row_award - the award that a row is about; NULL, with the problem, when it is none */
struct award *row_award(struct row_reader *reader, const struct csv_record *record);

/* row_qualification - likewise of a row whose columns can be told apart */
struct award *row_qualification(struct row_reader *reader, const struct csv_record *record);

/* learners_restart - the rows that follow are of another learner */
void learners_restart(struct row_reader *reader);

/*
 * learners_turn - go on with what the learner's rows say about a qualification
 *
 * Returns false when none has named it yet; then learner_begin is to follow.
 */
bool learners_turn(struct row_reader *reader, const struct award *award);

/* learner_begin - of that name, about one more qualification, with nothing yet */
void learner_begin(struct row_reader *reader, struct csv_field name, struct award *award);

/* learner_add_stated - take in what a row says beside units; otherwise as learner_add */
bool learner_add_stated(struct row_reader *reader, const struct csv_record *record);

/* learner_add - take in a row of the learner; false, with the problem, when it cannot be used */
bool learner_add(struct row_reader *reader, const struct csv_record *record);

#endif
