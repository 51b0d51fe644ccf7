/* learner_rows.c - what the rows of a file say about a learner */
#include "learners/learner_rows.h"

#include <string.h>

#include "base/utf8.h"
#include "learners/learner_cells.h"
#include "learners/learner_units.h"
#include "value/number_problem.h"
#include "value/value.h"

struct row_reader row_reader_begin(struct arena *arena, const struct columns *columns,
                                   struct awards *awards, const struct evidence_terms *evidence) {
    struct row_reader reader = {.columns = columns, .awards = awards, .evidence = evidence};

    reader.by_unit = learner_columns_by_unit(columns);
    reader.problem.reason.arena = arena;
    reader.notes.words.arena = arena;
    return reader;
}

/* cell_at - the cell of a column that the file has, without blanks around it */
static struct csv_field cell_at(const struct row_reader *reader, const struct csv_record *record,
                                enum learner_column column) {
    return cell_trim(record->fields[reader->columns->places[column]]);
}

static bool has(const struct row_reader *reader, enum learner_column column) {
    return reader->columns->places[column] != COLUMN_NONE;
}

struct text *row_refuse(struct row_reader *reader, enum learner_column column, const char *at) {
    reader->problem.column = reader->columns->headers[column];
    reader->problem.at = at;
    reader->problem.reason.length = 0;
    return &reader->problem.reason;
}

/* wrong - say that a cell is not what it should be; returns false */
static bool wrong(struct row_reader *reader, enum learner_column column, struct csv_field cell,
                  const char *what) {
    struct text *reason = row_refuse(reader, column, cell.text);

    cell_quote(reason, cell);
    text_format(reason, " is %s", what);
    return false;
}

/* Whose row it is --------------------------------------------------------------- */

bool row_is_read(const struct columns *columns, const struct csv_record *record) {
    return record->problem == CSV_GOOD && record->field_count == columns->count &&
           cell_trim(record->fields[columns->places[LEARNER_NAME]]).length > 0;
}

/* is_blank - whether all cells of a row are, which a spreadsheet writes below what was deleted */
static bool is_blank(const struct columns *columns, const struct csv_record *record) {
    if (record->problem != CSV_GOOD || row_is_read(columns, record))
        return false;
    for (size_t i = 0; i < record->field_count; i++)
        if (cell_trim(record->fields[i]).length > 0)
            return false;
    return true;
}

bool rows_of_one(const struct columns *columns, const struct csv_record *a,
                 const struct csv_record *b) {
    size_t place = columns->places[LEARNER_NAME];

    return !row_is_read(columns, a) || !row_is_read(columns, b) ||
           cell_same(&a->fields[place], &b->fields[place]);
}

bool rows_together(const void *columns, const struct csv_record *a, const struct csv_record *b) {
    return !is_blank(columns, a) && !is_blank(columns, b) && rows_of_one(columns, a, b);
}

/* row_unread - say why the columns of a row cannot be told apart */
static void row_unread(struct row_reader *reader, const struct csv_record *record) {
    struct row_problem *problem = &reader->problem;
    size_t count = record->field_count, wanted = reader->columns->count;

    if (record->problem == CSV_GOOD && count == wanted) {
        struct csv_field name = record->fields[reader->columns->places[LEARNER_NAME]];

        text_add(row_refuse(reader, LEARNER_NAME, name.text), "the learner is missing");
        return;
    }
    problem->column = "";
    problem->reason.length = 0;
    problem->at = NULL;
    if (record->problem != CSV_GOOD)
        text_add(&problem->reason, csv_problem_text(record->problem));
    else
        text_format(&problem->reason, "%zu column%s, the header has %zu", count,
                    count == 1 ? "" : "s", wanted);
}

struct award *row_qualification(struct row_reader *reader, const struct csv_record *record) {
    struct csv_field cell;
    struct award *award;

    if (!has(reader, LEARNER_QUALIFICATION))
        return awards_only(reader->awards);
    cell = record->fields[reader->columns->places[LEARNER_QUALIFICATION]];
    reader->problem.reason.length = 0;
    award = awards_find(reader->awards, &cell, &reader->problem.reason);
    if (award == NULL) {
        reader->problem.column = reader->columns->headers[LEARNER_QUALIFICATION];
        reader->problem.at = cell_trim(cell).text;
    }
    return award;
}

struct award *row_award(struct row_reader *reader, const struct csv_record *record) {
    if (row_is_read(reader->columns, record))
        return row_qualification(reader, record);
    row_unread(reader, record);
    return NULL;
}

/* What it says ------------------------------------------------------------------- */

void learners_restart(struct row_reader *reader) {
    reader->learners.count = 0;
}

bool learners_turn(struct row_reader *reader, const struct award *award) {
    struct learners *learners = &reader->learners;

    for (size_t i = 0; i < learners->count; i++)
        if (learners->items[i].award == award) {
            reader->learner = &learners->items[i];
            return true;
        }
    return false;
}

void learner_begin(struct row_reader *reader, struct csv_field name, struct award *award) {
    struct arena *arena = reader->problem.reason.arena;
    struct learners *learners = &reader->learners;
    struct learner *learner;

    learners->items = arena_grow(arena, learners->items, learners->count, &learners->capacity,
                                 sizeof *learners->items);
    learner = &learners->items[learners->count++];
    reader->learner = learner;
    learner->name = name;
    learner->unknown.arena = arena;
    learner->award = award;
    learner->stated = (struct stated){0};
    learner->ways = false;
    learner->unknown.count = 0;
    memset(award->gained, 0, award->unit_count);
}

/* add_date - a date, which must be the same in every row of the learner that states it */
static bool add_date(struct row_reader *reader, const struct csv_record *record,
                     enum learner_column column, bool *has_date, qual_date *date) {
    struct csv_field cell;
    qual_date stated;

    if (!has(reader, column))
        return true;
    cell = cell_at(reader, record, column);
    if (cell.length == 0)
        return true;
    if (!cell_date(cell, &stated))
        return wrong(reader, column, cell, "no date: YYYY-MM-DD or DD/MM/YYYY is one");
    if (*has_date && value_compare_dates(stated, *date) != 0)
        return wrong(reader, column, cell, "not what another row of the learner states");
    *has_date = true;
    *date = stated;
    return true;
}

static bool add_age(struct row_reader *reader, const struct csv_record *record) {
    struct stated *stated = &reader->learner->stated;
    struct csv_field cell;
    uint32_t age;

    if (!has(reader, LEARNER_AGE))
        return true;
    cell = cell_at(reader, record, LEARNER_AGE);
    if (cell.length == 0)
        return true;
    if (!cell_age(cell, &age))
        return wrong(reader, LEARNER_AGE, cell, "no age in years");
    if (stated->has_age && age != stated->age)
        return wrong(reader, LEARNER_AGE, cell, "not what another row of the learner states");
    stated->has_age = true;
    stated->age = age;
    return true;
}

/* born_is_before - whether the learner was born before being registered */
static bool born_is_before(struct row_reader *reader, const struct csv_record *record) {
    const struct stated *stated = &reader->learner->stated;

    if (!stated->has_born || !stated->has_registered ||
        value_compare_dates(stated->born, stated->registered) <= 0)
        return true;
    return wrong(reader, LEARNER_REGISTERED, cell_at(reader, record, LEARNER_REGISTERED),
                 "before the learner was born");
}

/* add_stated - dates and age */
static bool add_stated(struct row_reader *reader, const struct csv_record *record) {
    struct stated *stated = &reader->learner->stated;

    return add_date(reader, record, LEARNER_CLAIM, &stated->has_claim, &stated->claim) &&
           add_date(reader, record, LEARNER_REGISTERED, &stated->has_registered,
                    &stated->registered) &&
           add_date(reader, record, LEARNER_BORN, &stated->has_born, &stated->born) &&
           add_age(reader, record) && born_is_before(reader, record);
}

/* uln_is_good - whether a unique learner number, where there is a column for it, is one */
static bool uln_is_good(struct row_reader *reader, const struct csv_record *record) {
    struct qual_number number;
    struct csv_field cell;
    struct text *reason;

    if (!has(reader, LEARNER_ULN))
        return true;
    cell = cell_at(reader, record, LEARNER_ULN);
    if (cell.length == 0 || qual_uln_parse(cell.text, cell.length, &number))
        return true;
    (void)wrong(reader, LEARNER_ULN, cell, "not a unique learner number: ");
    reason = &reader->problem.reason;
    number_problem(reason, cell.text, cell.length, &number);
    return false;
}

/* add_one - the unit of a row, with whether and how it was gained */
static bool add_one(struct row_reader *reader, const struct csv_record *record) {
    struct csv_field unit = cell_at(reader, record, LEARNER_UNIT), cell = unit;
    enum qual_gained how = QUAL_GAINED_ASSESSED;
    struct qual_number number;
    bool achieved = true;

    if (has(reader, LEARNER_SOURCE)) {
        cell = cell_at(reader, record, LEARNER_SOURCE);
        if (cell.length > 0 && !cell_way(cell, &how))
            return wrong(reader, LEARNER_SOURCE, cell, "no way to gain a unit");
    }
    if (has(reader, LEARNER_ACHIEVED)) {
        struct csv_field when = cell_at(reader, record, LEARNER_ACHIEVED);

        if (!cell_achieved(when, &achieved))
            return wrong(reader, LEARNER_ACHIEVED, when, "neither yes, no nor a date");
    }
    if (achieved || !qual_urn_parse(unit.text, unit.length, &number))
        return learner_add_unit(reader, unit, how, cell);
    return true;
}

/* name_is_text - whether the learner's name is UTF-8, as all that is written is */
static bool name_is_text(struct row_reader *reader, const struct csv_record *record) {
    const struct csv_field *name = &record->fields[reader->columns->places[LEARNER_NAME]];

    for (size_t i = 0, size = 1; i < name->length; i += size) {
        if ((unsigned char)name->text[i] >= 0x80)
            size = utf8_length(name->text + i, name->length - i);
        else
            size = 1;
        if (size == 0) {
            (void)wrong(reader, LEARNER_NAME, *name, "not UTF-8");
            reader->problem.at = name->text + i;
            return false;
        }
    }
    return true;
}

bool learner_add_stated(struct row_reader *reader, const struct csv_record *record) {
    return name_is_text(reader, record) && uln_is_good(reader, record) &&
           add_stated(reader, record);
}

bool learner_add(struct row_reader *reader, const struct csv_record *record) {
    if (!learner_add_stated(reader, record))
        return false;
    return reader->by_unit ? add_one(reader, record)
                           : learner_add_units(reader, cell_at(reader, record, LEARNER_UNITS));
}
