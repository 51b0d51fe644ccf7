/* learner_columns.c - which column of a file holds what */
#include "learners/learner_columns.h"

#include <string.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "console/message.h"

/* Bytes of a header that are compared with names; no name is as long. */
#define NAME_SIZE 64

static const struct column_row rows[LEARNER_COLUMNS] = {
    [LEARNER_NAME] = {"learner", "learner learnerid learnernumber learnerref learnerreference "
                                 "candidate candidateid candidatenumber student studentid"},
    [LEARNER_ULN] = {"uln", "uln uniquelearnernumber"},
    [LEARNER_QUALIFICATION] = {"qualification",
                               "qualification qualificationnumber qn qan learningaim "
                               "learningaimreference aim"},
    [LEARNER_UNITS] = {"units", "units urns unitreferences unitsachieved achievedunits"},
    [LEARNER_UNIT] = {"unit", "unit urn unitreference unitreferencenumber"},
    [LEARNER_ACHIEVED] = {"achieved", "achieved achievedon dateachieved achievementdate"},
    [LEARNER_SOURCE] = {"source", "source way gained howgained"},
    [LEARNER_CLAIM] = {"claim", "claim claimed claimdate dateclaimed dateofclaim"},
    [LEARNER_REGISTERED] = {"registered", "registered registration registrationdate "
                                          "dateregistered dateofregistration"},
    [LEARNER_BORN] = {"born", "born birth birthdate dateofbirth dob"},
    [LEARNER_AGE] = {"age", "age ageatregistration"},
    [EVIDENCE_LEARNER] = {"learner-name", "learnername candidatename studentname"},
    [EVIDENCE_CRITERION] = {"criterion", "criterion criteria criterionnumber assessmentcriterion "
                                         "assessmentcriteria ac"},
    [EVIDENCE_TYPE] = {"type", "type types evidencetype evidencetypes typeofevidence method "
                               "assessmentmethod"},
    [EVIDENCE_REFERENCE] = {"reference", "reference references ref evidencereference evidenceref "
                                         "portfolioreference portfolioref"},
    [EVIDENCE_DATE] = {"date", "date dateachieved dateassessed datemet"},
    [EVIDENCE_ASSESSOR] = {"assessor", "assessor assessorname assessedby"},
};

const struct column_table learner_columns = {rows, EVIDENCE_LEARNER, 0};
const struct column_table evidence_columns = {
    rows, LEARNER_COLUMNS,
    COLUMN_SET(LEARNER_UNITS) | COLUMN_SET(LEARNER_ACHIEVED) | COLUMN_SET(LEARNER_SOURCE)};

/* Names ----------------------------------------------------------------------- */

/* simple_name - a header as names are compared: lower-case letters and digits alone */
static void simple_name(const struct csv_field *field, char name[NAME_SIZE]) {
    size_t length = 0;

    for (size_t i = 0; i < field->length && length + 1 < NAME_SIZE; i++) {
        char c = field->text[i];

        if (c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80)
            name[length++] = c;
    }
    name[length] = '\0';
}

/* is_synonym - whether a list between blanks has a name */
static bool is_synonym(const char *list, const char *name) {
    size_t length = strlen(name);

    while (length > 0 && *list != '\0') {
        size_t word = strcspn(list, " ");

        if (word == length && memcmp(list, name, length) == 0)
            return true;
        list += word + strspn(list + word, " ");
    }
    return false;
}

/* header_text - a header as a message shows it */
static const char *header_text(struct arena *arena, const struct csv_field *field) {
    struct text text = {.arena = arena};

    utf8_print(&text, field->text, field->length);
    text_add_char(&text, '\0');
    return text.bytes;
}

/* is_of - whether a row is a column of the files of a table */
static bool is_of(const struct column_table *table, size_t row) {
    return (table->without & COLUMN_SET(row)) == 0;
}

const char *columns_list(struct arena *arena, const struct column_table *table) {
    struct text list = {.arena = arena};
    size_t last = 0;

    for (size_t i = 0; i < table->count; i++)
        if (is_of(table, i))
            last = i;
    for (size_t i = 0; i <= last; i++)
        if (is_of(table, i))
            text_format(&list, "%s%s",
                        list.length == 0 ? ""
                        : i == last      ? " and "
                                         : ", ",
                        table->rows[i].name);
    text_add_char(&list, '\0');
    return list.bytes;
}

/* What the user says -------------------------------------------------------------- */

/* find_row - the row of a name; COLUMN_NONE, with a message, when there is none */
static size_t find_row(struct arena *arena, const struct column_table *table, const char *name,
                       size_t length) {
    const char *names[COLUMNS_MOST], *near;
    size_t count = 0;

    for (size_t i = 0; i < table->count; i++) {
        const char *known = table->rows[i].name;

        if (!is_of(table, i))
            continue;
        names[count++] = known;
        if (strlen(known) == length && memcmp(known, name, length) == 0)
            return i;
    }
    message("there is no column '%.*s'", (int)length, name);
    near = suggest(arena_copy(arena, name, length), names, count);
    if (near != NULL)
        hint("did you mean '%s'?", near);
    hint("the columns are %s", columns_list(arena, table));
    return COLUMN_NONE;
}

/* find_header - which header has exactly a text, of which the first counts */
static size_t find_header(const struct csv_record *header, const char *text) {
    for (size_t i = 0; i < header->field_count; i++)
        if (header->fields[i].length == strlen(text) &&
            memcmp(header->fields[i].text, text, strlen(text)) == 0)
            return i;
    return COLUMN_NONE;
}

/* take_mapped - enter what --column says; false, with a message, when it cannot be so */
static bool take_mapped(struct arena *arena, const char *file, const struct column_table *table,
                        const struct csv_record *header, const char *mapped,
                        struct columns *columns) {
    const char *sign = strchr(mapped, '=');
    size_t row, place;

    if (sign == NULL) {
        message("--column is NAME=HEADER, not '%s'", mapped);
        return false;
    }
    row = find_row(arena, table, mapped, (size_t)(sign - mapped));
    if (row == COLUMN_NONE)
        return false;
    place = find_header(header, sign + 1);
    if (place == COLUMN_NONE) {
        message("%s: the header has no column '%s'", file, sign + 1);
        return false;
    }
    if (columns->places[row] != COLUMN_NONE) {
        message("--column names the column '%s' twice", table->rows[row].name);
        return false;
    }
    columns->places[row] = place;
    return true;
}

/* The header ------------------------------------------------------------------------ */

/* is_taken - whether a place already is some column's */
static bool is_taken(const struct columns *columns, size_t place) {
    for (size_t i = 0; i < COLUMNS_MOST; i++)
        if (columns->places[i] == place)
            return true;
    return false;
}

/* recognise - which row of the table a header is by its name; COLUMN_NONE for none */
static size_t recognise(const struct column_table *table, const struct csv_field *header) {
    char name[NAME_SIZE];

    simple_name(header, name);
    for (size_t i = 0; i < table->count; i++)
        if (is_of(table, i) && is_synonym(table->rows[i].synonyms, name))
            return i;
    return COLUMN_NONE;
}

bool columns_any(const struct column_table *table, const struct csv_record *header) {
    for (size_t place = 0; place < header->field_count; place++)
        if (recognise(table, &header->fields[place]) != COLUMN_NONE)
            return true;
    return false;
}

/* Columns that nothing is known of, as a list. */
struct ignored {
    struct text list;
    size_t count;
};

static void ignore(struct ignored *ignored, const struct csv_field *header) {
    if (ignored->count++ > 0)
        text_add(&ignored->list, ", ");
    text_add_char(&ignored->list, '\'');
    utf8_print(&ignored->list, header->text, header->length);
    text_add_char(&ignored->list, '\'');
}

bool columns_find(struct arena *arena, const char *file, const struct column_table *table,
                  const struct csv_record *header, const struct strings *mapped,
                  struct columns *columns) {
    bool named[COLUMNS_MOST] = {false}, good = true;
    struct ignored ignored = {.list = {.arena = arena}};

    *columns = (struct columns){.count = header->field_count};
    for (size_t i = 0; i < COLUMNS_MOST; i++)
        columns->places[i] = COLUMN_NONE;
    for (size_t i = 0; i < mapped->count; i++)
        good = take_mapped(arena, file, table, header, mapped->items[i], columns) && good;
    for (size_t i = 0; i < table->count; i++)
        named[i] = columns->places[i] != COLUMN_NONE;

    for (size_t place = 0; place < header->field_count; place++) {
        size_t row = recognise(table, &header->fields[place]);

        if (is_taken(columns, place))
            continue;
        if (row == COLUMN_NONE || named[row]) {
            ignore(&ignored, &header->fields[place]);
        } else if (columns->places[row] != COLUMN_NONE) {
            message("%s: the columns '%s' and '%s' both are the column '%s'", file,
                    header_text(arena, &header->fields[columns->places[row]]),
                    header_text(arena, &header->fields[place]), table->rows[row].name);
            hint("--column %s=HEADER says which one it is", table->rows[row].name);
            good = false;
        } else {
            columns->places[row] = place;
        }
    }
    for (size_t i = 0; i < table->count; i++)
        if (columns->places[i] != COLUMN_NONE)
            columns->headers[i] = header_text(arena, &header->fields[columns->places[i]]);
    if (good && ignored.count > 0)
        message("%s: the column%s %.*s %s ignored", file, ignored.count == 1 ? "" : "s",
                (int)ignored.list.length, ignored.list.bytes, ignored.count == 1 ? "is" : "are");
    return good;
}

/* Learners ----------------------------------------------------------------------------- */

static bool has(const struct columns *columns, enum learner_column column) {
    return columns->places[column] != COLUMN_NONE;
}

bool learner_columns_by_unit(const struct columns *columns) {
    return has(columns, LEARNER_UNIT);
}

/* missing - say that a column is not there */
static bool missing(const char *file, const char *what, enum learner_column column) {
    message("%s: the header has no column for %s", file, what);
    hint("--column %s=HEADER says which one it is", rows[column].name);
    return false;
}

/* drop - leave a column out that cannot be used, and say so */
static void drop(const char *file, struct columns *columns, enum learner_column column) {
    if (!has(columns, column))
        return;
    message("%s: the column '%s' is ignored: it is for one row a unit", file,
            columns->headers[column]);
    columns->places[column] = COLUMN_NONE;
}

/* share - let one column be another too */
static void share(struct columns *columns, enum learner_column to, enum learner_column from) {
    columns->places[to] = columns->places[from];
    columns->headers[to] = columns->headers[from];
}

/* is_called - whether a column that is there has a header by which another is recognised */
static bool is_called(const struct columns *columns, enum learner_column column,
                      enum learner_column other) {
    const char *header = columns->headers[column];
    char name[NAME_SIZE];

    if (!has(columns, column))
        return false;
    simple_name(&(struct csv_field){header, strlen(header), false}, name);
    return is_synonym(rows[other].synonyms, name);
}

/* check_learner - whether the columns say whose a row is, and about which qualification */
static bool check_learner(const char *file, const char *option, bool has_spec,
                          struct columns *columns) {
    bool good = true;

    if (!has(columns, LEARNER_NAME))
        share(columns, LEARNER_NAME, LEARNER_ULN);
    else if (!has(columns, LEARNER_ULN) && is_called(columns, LEARNER_NAME, LEARNER_ULN))
        share(columns, LEARNER_ULN, LEARNER_NAME);
    if (!has(columns, LEARNER_NAME))
        good = missing(file, "the learner", LEARNER_NAME);
    if (!has(columns, LEARNER_QUALIFICATION) && !has_spec) {
        (void)missing(file, "the qualification", LEARNER_QUALIFICATION);
        hint("or name the specification: qualc verify SPEC --%s FILE", option);
        good = false;
    }
    return good;
}

bool evidence_columns_check(const char *file, bool has_spec, struct columns *columns) {
    bool good;

    if (!has(columns, LEARNER_NAME))
        share(columns, LEARNER_NAME, EVIDENCE_LEARNER);
    good = check_learner(file, "evidence", has_spec, columns);
    if (!has(columns, LEARNER_UNIT))
        good = missing(file, "the unit", LEARNER_UNIT);
    if (!has(columns, EVIDENCE_CRITERION))
        good = missing(file, "the criterion", EVIDENCE_CRITERION);
    if (!has(columns, EVIDENCE_TYPE) && !has(columns, EVIDENCE_REFERENCE))
        good = missing(file, "the type of evidence", EVIDENCE_TYPE);
    return good;
}

bool learner_columns_check(const char *file, bool has_spec, struct columns *columns) {
    bool good = check_learner(file, "csv", has_spec, columns);

    if (has(columns, LEARNER_UNITS) && has(columns, LEARNER_UNIT)) {
        message("%s: the header has a column '%s', for one row a learner, and '%s', for one row a "
                "unit",
                file, columns->headers[LEARNER_UNITS], columns->headers[LEARNER_UNIT]);
        return false;
    }
    if (!has(columns, LEARNER_UNITS) && !has(columns, LEARNER_UNIT))
        return missing(file, "units", LEARNER_UNITS);
    if (!learner_columns_by_unit(columns)) {
        drop(file, columns, LEARNER_ACHIEVED);
        drop(file, columns, LEARNER_SOURCE);
    }
    return good;
}
