/* learner_evidence.c - what the rows of a file of evidence say about a learner */
#include "learners/learner_evidence.h"

#include <string.h>

#include "base/utf8.h"
#include "learners/learner_cells.h"
#include "learners/learner_portfolio.h"
#include "learners/learner_units.h"
#include "value/value.h"

/* Room for the number of a criterion; none is as long. */
#define NUMBER_SIZE 16

/* cell_of - the cell of a column, without blanks around it; empty where there is no column */
static struct csv_field cell_of(const struct row_reader *reader, const struct csv_record *record,
                                enum learner_column column) {
    size_t place = reader->columns->places[column];

    if (place == COLUMN_NONE)
        return (struct csv_field){record->fields[0].text, 0, false};
    return cell_trim(record->fields[place]);
}

/* refuse - say that a cell is not what it should be; returns false */
static bool refuse(struct row_reader *reader, enum learner_column column, struct csv_field cell,
                   const char *what) {
    struct text *reason = row_refuse(reader, column, cell.text);

    if (cell.length > 0) {
        cell_quote(reason, cell);
        text_add_char(reason, ' ');
    }
    text_add(reason, what);
    return false;
}

/* note - begin to say why something in a row is no evidence; what it says is appended */
static struct text *note(struct row_reader *reader, enum note_kind kind, enum learner_column column,
                         const char *at) {
    struct row_notes *notes = &reader->notes;

    notes->items = arena_grow(notes->words.arena, notes->items, notes->count, &notes->capacity,
                              sizeof *notes->items);
    notes->items[notes->count++] =
        (struct row_note){kind, reader->columns->headers[column], at, notes->words.length};
    return &notes->words;
}

/* Whose row it is ---------------------------------------------------------------- */

static bool is_readable(const struct columns *columns, const struct csv_record *record) {
    return record->problem == CSV_GOOD && record->field_count == columns->count;
}

bool evidence_goes_on(const void *columns, const struct csv_record *record) {
    return is_readable(columns, record) && !row_is_read(columns, record);
}

bool evidence_together(const void *columns, const struct csv_record *a,
                       const struct csv_record *b) {
    return is_readable(columns, b) && evidence_goes_on(columns, a) ? false
                                                                   : rows_of_one(columns, a, b);
}

void evidence_restart(struct row_reader *reader) {
    reader->above = (struct rows_above){0};
}

struct csv_field evidence_learner(const struct row_reader *reader,
                                  const struct csv_record *record) {
    size_t place = reader->columns->places[LEARNER_NAME];

    if (evidence_goes_on(reader->columns, record))
        return reader->above.name;
    return record->field_count > place ? record->fields[place] : (struct csv_field){0};
}

/* blank_award - the award of a row that leaves the qualification blank */
static struct award *blank_award(struct row_reader *reader, struct csv_field cell) {
    struct rows_above *above = &reader->above;

    if (above->award == NULL && !above->refused && reader->awards->spec != NULL)
        above->award = awards_only(reader->awards);
    if (above->award == NULL)
        (void)refuse(reader, LEARNER_QUALIFICATION, cell,
                     above->refused ? "the qualification of the row above cannot be used"
                                    : "the qualification is missing");
    return above->award;
}

struct award *evidence_award(struct row_reader *reader, const struct csv_record *record) {
    struct rows_above *above = &reader->above;
    bool named = row_is_read(reader->columns, record);
    struct csv_field cell;
    struct award *award;

    if (!named && (!is_readable(reader->columns, record) || above->name.length == 0))
        return row_award(reader, record); /* which says why there is none */
    if (named) {
        cell = evidence_learner(reader, record);
        if (!cell_same(&cell, &above->name))
            *above = (struct rows_above){.name = cell};
    }
    cell = cell_of(reader, record, LEARNER_QUALIFICATION);
    if (cell.length == 0)
        return blank_award(reader, cell);
    award = row_qualification(reader, record);
    if (award == NULL || award != above->award)
        above->unit = (struct unit_above){.stands = UNIT_MISSING};
    above->award = award;
    above->refused = award == NULL;
    return award;
}

void evidence_begin(struct row_reader *reader, struct award *award) {
    learner_begin(reader, reader->above.name, award);
    portfolio_begin(portfolio_of(reader->awards->arena, award));
}

/* The unit ------------------------------------------------------------------------- */

/* note_unknown - say that the specification has no such unit */
static void note_unknown(struct row_reader *reader, struct csv_field unit) {
    struct text *words = note(reader, NOTE_UNIT, LEARNER_UNIT, unit.text);

    utf8_print(words, unit.text, unit.length);
    text_format(words, " is no unit of %s", reader->learner->award->name);
}

/* find_unit - the unit that a row names; false, with the problem, when it is malformed */
static bool find_unit(struct row_reader *reader, struct csv_field cell) {
    struct unit_above *above = &reader->above.unit;
    qual_unit unit;

    *above = (struct unit_above){.cell = cell, .stands = UNIT_REFUSED};
    if (qual_unit_find(reader->learner->award->spec, cell.text, cell.length, &unit)) {
        above->stands = UNIT_KNOWN;
        above->index = qual_unit_index(unit);
        return true;
    }
    if (!learner_add_unit(reader, cell, QUAL_GAINED_ASSESSED, cell))
        return false;
    above->stands = UNIT_UNKNOWN;
    note_unknown(reader, cell);
    return true;
}

/* take_unit - see which unit a row is about */
static bool take_unit(struct row_reader *reader, struct csv_field cell, bool says_nothing) {
    struct unit_above *above = &reader->above.unit;

    if (cell.length == 0 && above->stands == UNIT_MISSING && !says_nothing)
        return refuse(reader, LEARNER_UNIT, cell, "the unit is missing");
    if (cell.length > 0 && (above->stands == UNIT_REFUSED || !cell_same(&cell, &above->cell)) &&
        !find_unit(reader, cell))
        return false;
    if (above->stands == UNIT_KNOWN)
        reader->learner->award->portfolio->units[above->index].named = true;
    return true;
}

/* Criterion and date ----------------------------------------------------------------- */

/* The number of a criterion, as a row has it. */
struct numbered {
    struct csv_field cell;
    uint32_t outcome, number;
};

static bool take_criterion(struct row_reader *reader, struct numbered *criterion) {
    struct csv_field cell = criterion->cell;
    char number[NUMBER_SIZE];

    if (cell.length == 0)
        return refuse(reader, EVIDENCE_CRITERION, cell, "the criterion is missing");
    if (cell.length < sizeof number) {
        memcpy(number, cell.text, cell.length);
        number[cell.length] = '\0';
        if (strlen(number) == cell.length &&
            value_criterion(number, &criterion->outcome, &criterion->number))
            return true;
    }
    return refuse(reader, EVIDENCE_CRITERION, cell, "is no number of a criterion: 2.3 is one");
}

/*
 * take_date - the date of a row
 *
 * Evidence that is dated after the day of the verdict is none yet: *to_come.
 */
static bool take_date(struct row_reader *reader, struct csv_field cell, bool *to_come) {
    qual_date date;

    *to_come = false;
    if (cell.length == 0)
        return true;
    if (!cell_date(cell, &date))
        return refuse(reader, EVIDENCE_DATE, cell, "is no date: YYYY-MM-DD or DD/MM/YYYY is one");
    *to_come =
        reader->evidence->has_today && value_compare_dates(date, reader->evidence->today) > 0;
    return true;
}

/* note_date - say that a date is still to come */
static void note_date(struct row_reader *reader, struct csv_field cell) {
    qual_date today = reader->evidence->today;
    struct text *words = note(reader, NOTE_DATE, EVIDENCE_DATE, cell.text);

    cell_quote(words, cell);
    text_format(words, " is after %04u-%02u-%02u", (unsigned)today.year, (unsigned)today.month,
                (unsigned)today.day);
}

/* note_criterion - say that the unit has no such criterion */
static void note_criterion(struct row_reader *reader, const struct numbered *criterion) {
    const struct award *award = reader->learner->award;
    uint32_t unit = reader->above.unit.index;
    struct text *words = note(reader, NOTE_CRITERION, EVIDENCE_CRITERION, criterion->cell.text);
    qual_urn urn = qual_unit_urn(qual_spec_unit(award->spec, unit));

    if (award->portfolio->units[unit].count == 0)
        text_format(words, "%s states no criteria of %s", award->name, urn.text);
    else
        text_format(words, "%s has no criterion %u.%u", urn.text, (unsigned)criterion->outcome,
                    (unsigned)criterion->number);
}

/* Types --------------------------------------------------------------------------------- */

static bool is_blank(char c) {
    return cell_is_blank(c) || c == '\n' || c == '\r';
}

static bool is_separator(char c) {
    return c == ',' || c == ';';
}

/* add_key - append the codes of the key */
static void add_key(struct text *words, const struct award *award) {
    const struct portfolio *portfolio = award->portfolio;

    text_format(words, "the key of %s is ", award->name);
    for (size_t i = 0; i < portfolio->type_count; i++)
        text_format(words, "%s%s",
                    i == 0                           ? ""
                    : i + 1 == portfolio->type_count ? " and "
                                                     : ", ",
                    portfolio->types[i].code);
}

/* take_words - the types of an item that is more than one type: those between blanks */
static bool take_words(struct row_reader *reader, const char *at, const char *end) {
    const struct portfolio *portfolio = reader->learner->award->portfolio;
    bool known = false;

    while (at < end) {
        const char *from = at;
        struct text *words;

        while (at < end && !is_blank(*at))
            at++;
        if (portfolio_knows(portfolio, (struct csv_field){from, (size_t)(at - from), false})) {
            known = true;
        } else {
            words = note(reader, NOTE_TYPE, EVIDENCE_TYPE, from);
            cell_quote(words, (struct csv_field){from, (size_t)(at - from), false});
            text_add(words, " is no type of evidence: ");
            add_key(words, reader->learner->award);
        }
        while (at < end && is_blank(*at))
            at++;
    }
    return known;
}

/* take_types - whether any type of a list is in the key; those that are not are noted */
static bool take_types(struct row_reader *reader, struct csv_field list) {
    const struct portfolio *portfolio = reader->learner->award->portfolio;
    const char *at = list.text, *end = list.text + list.length;
    bool known = false;

    while (at < end) {
        const char *from, *to;

        while (at < end && (is_blank(*at) || is_separator(*at)))
            at++;
        from = at;
        while (at < end && !is_separator(*at))
            at++;
        for (to = at; to > from && is_blank(to[-1]);)
            to--;
        if (portfolio_knows(portfolio, (struct csv_field){from, (size_t)(to - from), false}))
            known = true;
        else
            known = take_words(reader, from, to) || known;
    }
    return known;
}

/* is_evidence - whether what stands in a row is evidence, whatever it is evidence of */
static bool is_evidence(struct row_reader *reader, struct csv_field type,
                        struct csv_field reference) {
    const struct award *award = reader->learner->award;
    bool typed = reader->columns->places[EVIDENCE_TYPE] != COLUMN_NONE;
    struct text *words;
    bool any = false;

    if (award->portfolio->type_count == 0)
        return true;
    for (size_t i = 0; i < type.length && !any; i++)
        any = !is_blank(type.text[i]) && !is_separator(type.text[i]);
    if (any)
        return take_types(reader, type);
    words = note(reader, NOTE_NO_TYPE, typed ? EVIDENCE_TYPE : EVIDENCE_REFERENCE,
                 typed ? type.text : reference.text);
    text_add(words, "the type of the evidence is missing: ");
    add_key(words, award);
    return false;
}

/* Rows ---------------------------------------------------------------------------------- */

bool evidence_add(struct row_reader *reader, const struct csv_record *record) {
    struct csv_field type = cell_of(reader, record, EVIDENCE_TYPE);
    struct csv_field reference = cell_of(reader, record, EVIDENCE_REFERENCE);
    struct csv_field date = cell_of(reader, record, EVIDENCE_DATE);
    struct numbered criterion = {.cell = cell_of(reader, record, EVIDENCE_CRITERION)};
    bool none = type.length == 0 && reference.length == 0, to_come, good;
    struct portfolio *portfolio = reader->learner->award->portfolio;
    uint32_t unit, found;

    reader->notes.count = 0;
    reader->notes.words.length = 0;
    if (!learner_add_stated(reader, record) ||
        !take_unit(reader, cell_of(reader, record, LEARNER_UNIT),
                   none && criterion.cell.length == 0) ||
        !take_date(reader, date, &to_come))
        return false;
    if (none && criterion.cell.length == 0)
        return true;
    if (!take_criterion(reader, &criterion))
        return false;
    if (reader->above.unit.stands != UNIT_KNOWN)
        return true;
    unit = reader->above.unit.index;
    found = portfolio_find(portfolio, unit, criterion.outcome, criterion.number);
    if (found == CRITERION_NONE)
        note_criterion(reader, &criterion);
    if (none)
        return true;
    good = is_evidence(reader, type, reference);
    if (to_come)
        note_date(reader, date);
    if (found != CRITERION_NONE && good && !to_come)
        portfolio_prove(portfolio, unit, found);
    return true;
}
