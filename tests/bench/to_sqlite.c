/* to_sqlite.c - the specifications of an image as a SQLite database
 *
 * What a careful person would make of the same data: names that repeat in
 * tables of their own, no row id where a key does, one index by reference, and
 * the file vacuumed.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench.h"

static const char schema[] =
    "CREATE TABLE organisation (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE verb (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE fact_name (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE spec (id INTEGER PRIMARY KEY, number TEXT NOT NULL, version TEXT,"
    " title TEXT NOT NULL, organisation INTEGER NOT NULL REFERENCES organisation, level INTEGER,"
    " credit INTEGER, glh INTEGER, tqt INTEGER, issued TEXT, operational_start TEXT, review TEXT,"
    " operational_end TEXT, certification_end TEXT, source INTEGER, UNIQUE (number, version));"
    "CREATE TABLE unit (id INTEGER PRIMARY KEY, spec INTEGER NOT NULL REFERENCES spec,"
    " urn TEXT NOT NULL, number TEXT, title TEXT NOT NULL, level INTEGER, credit INTEGER,"
    " glh INTEGER, assessment TEXT, summary INTEGER, first_group INTEGER);"
    "CREATE INDEX unit_by_urn ON unit (urn);"
    "CREATE TABLE unit_group (id INTEGER PRIMARY KEY, spec INTEGER NOT NULL REFERENCES spec,"
    " letter TEXT NOT NULL, title TEXT, mandatory INTEGER NOT NULL, counts INTEGER NOT NULL,"
    " within INTEGER REFERENCES unit_group);"
    "CREATE TABLE member (unit_group INTEGER NOT NULL REFERENCES unit_group,"
    " place INTEGER NOT NULL, unit INTEGER NOT NULL REFERENCES unit,"
    " PRIMARY KEY (unit_group, place)) WITHOUT ROWID;"
    "CREATE TABLE outcome (unit INTEGER NOT NULL REFERENCES unit, number INTEGER NOT NULL,"
    " digest INTEGER, PRIMARY KEY (unit, number)) WITHOUT ROWID;"
    "CREATE TABLE criterion (unit INTEGER NOT NULL REFERENCES unit, outcome INTEGER NOT NULL,"
    " number INTEGER NOT NULL, verb INTEGER REFERENCES verb, digest INTEGER,"
    " PRIMARY KEY (unit, outcome, number)) WITHOUT ROWID;"
    "CREATE TABLE rule (id INTEGER PRIMARY KEY, spec INTEGER NOT NULL REFERENCES spec,"
    " name TEXT NOT NULL, title TEXT, kind INTEGER NOT NULL, measure INTEGER, least INTEGER,"
    " most INTEGER, n INTEGER, level_min INTEGER, level_max INTEGER, gained INTEGER,"
    " unit INTEGER REFERENCES unit, within INTEGER REFERENCES rule);"
    "CREATE TABLE choice (rule INTEGER NOT NULL REFERENCES rule, place INTEGER NOT NULL,"
    " unit_group INTEGER REFERENCES unit_group, unit INTEGER REFERENCES unit,"
    " PRIMARY KEY (rule, place)) WITHOUT ROWID;"
    "CREATE TABLE fact (spec INTEGER NOT NULL REFERENCES spec, place INTEGER NOT NULL,"
    " name INTEGER NOT NULL REFERENCES fact_name, value TEXT NOT NULL, item INTEGER NOT NULL,"
    " unit INTEGER REFERENCES unit, PRIMARY KEY (spec, place)) WITHOUT ROWID;";

/* One value of a row. */
struct value {
    enum { ABSENT, NUMBER, TEXT } kind;
    sqlite3_int64 number;
    const char *text;
};

static struct value number(sqlite3_int64 value) {
    return (struct value){NUMBER, value, NULL};
}

static struct value number_if(bool stated, sqlite3_int64 value) {
    return (struct value){stated ? NUMBER : ABSENT, value, NULL};
}

static struct value text(const char *value) {
    return (struct value){value == NULL ? ABSENT : TEXT, 0, value};
}

static void check(sqlite3 *database, bool right) {
    if (!right)
        bench_fail("SQLite: %s", sqlite3_errmsg(database));
}

static void run(sqlite3 *database, const char *statements) {
    check(database, sqlite3_exec(database, statements, NULL, NULL, NULL) == SQLITE_OK);
}

/* insert - run a statement with values for its parameters */
static void insert(sqlite3 *database, const char *statement, const struct value *values,
                   int count) {
    sqlite3_stmt *insertion;

    check(database, sqlite3_prepare_v2(database, statement, -1, &insertion, NULL) == SQLITE_OK);
    for (int i = 0; i < count; i++) {
        if (values[i].kind == NUMBER)
            sqlite3_bind_int64(insertion, i + 1, values[i].number);
        else if (values[i].kind == TEXT)
            sqlite3_bind_text(insertion, i + 1, values[i].text, -1, SQLITE_STATIC);
    }
    check(database, sqlite3_step(insertion) == SQLITE_DONE);
    sqlite3_finalize(insertion);
}

/* INSERT - a row of a table; as many parameters as values */
#define INSERT(database, statement, ...)                                                           \
    insert(database, statement, (const struct value[]){__VA_ARGS__},                               \
           (int)(sizeof((const struct value[]){__VA_ARGS__}) / sizeof(struct value)))

static void add_outcomes(sqlite3 *database, qual_unit unit) {
    for (uint32_t i = 0; i < qual_unit_outcome_count(unit); i++) {
        qual_outcome outcome = qual_unit_outcome(unit, i);
        uint32_t outcome_number = qual_outcome_number(outcome);
        uint64_t digest = 0;
        bool has_digest = qual_outcome_digest(outcome, &digest);

        INSERT(database, "INSERT INTO outcome VALUES (?, ?, ?)", number(unit.row),
               number(outcome_number), number_if(has_digest, (sqlite3_int64)digest));
        for (uint32_t j = 0; j < qual_outcome_criterion_count(outcome); j++) {
            qual_criterion criterion = qual_outcome_criterion(outcome, j);
            const char *verb = qual_criterion_verb(criterion);

            if (verb != NULL)
                INSERT(database, "INSERT OR IGNORE INTO verb (name) VALUES (?)", text(verb));
            has_digest = qual_criterion_digest(criterion, &digest);
            INSERT(database,
                   "INSERT INTO criterion VALUES (?, ?, ?, (SELECT id FROM verb WHERE name = ?),"
                   " ?)",
                   number(unit.row), number(outcome_number),
                   number(qual_criterion_number(criterion)), text(verb),
                   number_if(has_digest, (sqlite3_int64)digest));
        }
    }
}

static void add_unit(sqlite3 *database, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);
    qual_group group = {NULL, 0};
    uint32_t credit = 0, glh = 0;
    uint64_t summary = 0;
    bool has_credit = qual_unit_credit(unit, &credit);
    bool has_glh = qual_unit_glh(unit, &glh);
    bool has_summary = qual_unit_summary_digest(unit, &summary);
    bool has_group = qual_unit_group(unit, &group);
    qual_level level = qual_unit_level(unit);

    INSERT(database, "INSERT INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", number(unit.row),
           number(qual_unit_spec(unit).row), text(urn.text), text(qual_unit_number(unit)),
           text(qual_unit_title(unit)), number_if(level != QUAL_LEVEL_NOT_STATED, level),
           number_if(has_credit, credit), number_if(has_glh, glh), text(qual_unit_assessment(unit)),
           number_if(has_summary, (sqlite3_int64)summary), number_if(has_group, group.row));
    add_outcomes(database, unit);
}

static void add_group(sqlite3 *database, qual_spec spec, qual_group group) {
    qual_group around = {NULL, 0};
    bool has_around = qual_group_within(group, &around);

    INSERT(database, "INSERT INTO unit_group VALUES (?, ?, ?, ?, ?, ?, ?)", number(group.row),
           number(spec.row), text(qual_group_letter(group)), text(qual_group_title(group)),
           number(qual_group_is_mandatory(group)), number(qual_group_counts(group)),
           number_if(has_around, around.row));
    for (uint32_t i = 0; i < qual_group_unit_count(group); i++)
        INSERT(database, "INSERT INTO member VALUES (?, ?, ?)", number(group.row), number(i),
               number(qual_group_unit(group, i).row));
}

static void add_rule(sqlite3 *database, qual_spec spec, qual_rule rule) {
    qual_level level_min = qual_rule_level_min(rule), level_max = qual_rule_level_max(rule);
    enum qual_measure measure = qual_rule_measure(rule);
    uint32_t gained = qual_rule_gained(rule);
    uint32_t min = 0, max = 0, n = 0;
    qual_rule around = {NULL, 0};
    qual_unit unit = {NULL, 0};
    bool has_min = qual_rule_min(rule, &min), has_max = qual_rule_max(rule, &max);
    bool has_n = qual_rule_n(rule, &n), has_unit = qual_rule_unit(rule, &unit);
    bool has_around = qual_rule_within(rule, &around);

    INSERT(database, "INSERT INTO rule VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           number(rule.row), number(spec.row), text(qual_rule_id(rule)),
           text(qual_rule_title(rule)), number(qual_rule_kind(rule)),
           number_if(measure != QUAL_MEASURE_NONE, measure), number_if(has_min, min),
           number_if(has_max, max), number_if(has_n, n),
           number_if(level_min != QUAL_LEVEL_NOT_STATED, level_min),
           number_if(level_max != QUAL_LEVEL_NOT_STATED, level_max), number_if(gained != 0, gained),
           number_if(has_unit, unit.row), number_if(has_around, around.row));
    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++) {
        qual_group group = {NULL, 0};
        bool has_group = qual_rule_choice_group(rule, i, &group);

        has_unit = qual_rule_choice_unit(rule, i, &unit);
        INSERT(database, "INSERT INTO choice VALUES (?, ?, ?, ?)", number(rule.row), number(i),
               number_if(has_group, group.row), number_if(has_unit, unit.row));
    }
}

static void add_facts(sqlite3 *database, qual_spec spec) {
    uint32_t cursor = 0;
    sqlite3_int64 place = 0;
    qual_fact fact;

    for (; qual_fact_next(spec, &cursor, &fact); place++) {
        INSERT(database, "INSERT OR IGNORE INTO fact_name (name) VALUES (?)", text(fact.name));
        INSERT(database,
               "INSERT INTO fact VALUES (?, ?, (SELECT id FROM fact_name WHERE name = ?), ?, ?, ?)",
               number(spec.row), number(place), text(fact.name), text(fact.value),
               number(fact.item), number_if(fact.has_unit, fact.unit.row));
    }
}

static void add_spec(sqlite3 *database, qual_spec spec) {
    char dates[QUAL_DATE_CERTIFICATION_END + 1][QUAL_DATE_SIZE];
    struct value date[QUAL_DATE_CERTIFICATION_END + 1];
    uint32_t credit = 0, glh = 0, tqt = 0;
    bool has_credit = qual_spec_credit(spec, &credit), has_glh = qual_spec_glh(spec, &glh);
    bool has_tqt = qual_spec_tqt(spec, &tqt);
    qual_level level = qual_spec_level(spec);

    for (int kind = 0; kind <= QUAL_DATE_CERTIFICATION_END; kind++) {
        qual_date day;

        date[kind] = qual_spec_date(spec, (enum qual_date_kind)kind, &day)
                         ? text(qual_date_format(day, dates[kind]))
                         : text(NULL);
    }
    INSERT(database, "INSERT OR IGNORE INTO organisation (name) VALUES (?)",
           text(qual_spec_organisation(spec)));
    INSERT(database,
           "INSERT INTO spec VALUES (?, ?, ?, ?, (SELECT id FROM organisation WHERE name = ?), ?,"
           " ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           number(spec.row), text(qual_spec_number(spec)), text(qual_spec_version(spec)),
           text(qual_spec_title(spec)), text(qual_spec_organisation(spec)),
           number_if(level != QUAL_LEVEL_NOT_STATED, level), number_if(has_credit, credit),
           number_if(has_glh, glh), number_if(has_tqt, tqt), date[QUAL_DATE_ISSUED],
           date[QUAL_DATE_OPERATIONAL_START], date[QUAL_DATE_REVIEW],
           date[QUAL_DATE_OPERATIONAL_END], date[QUAL_DATE_CERTIFICATION_END],
           number((sqlite3_int64)qual_spec_source_digest(spec)));
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        add_unit(database, qual_spec_unit(spec, i));
    for (uint32_t i = 0; i < qual_spec_group_count(spec); i++)
        add_group(database, spec, qual_spec_group(spec, i));
    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++)
        add_rule(database, spec, qual_spec_rule(spec, i));
    add_facts(database, spec);
}

int main(int argc, char **argv) {
    const qual_image *image;
    sqlite3 *database;

    if (argc != 3)
        bench_fail("usage: to_sqlite IMAGE DATABASE");
    image = bench_image(argv[1]);
    remove(argv[2]);
    if (sqlite3_open(argv[2], &database) != SQLITE_OK)
        bench_fail("%s: %s", argv[2], sqlite3_errmsg(database));
    run(database, schema);
    run(database, "BEGIN");
    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        add_spec(database, qual_spec_at(image, i));
    run(database, "COMMIT; VACUUM");
    check(database, sqlite3_close(database) == SQLITE_OK);
    return 0;
}
