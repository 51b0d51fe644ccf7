/* bench_rules.c - verdicts on the rules of combination of a few specifications
 *
 * bench_rules IMAGE prints lines "name value":
 *
 *   lookups   nanoseconds to find twelve units of Highfield's certificate by reference
 *   verdict   nanoseconds to find the same and judge them
 *   libqual   verdicts a second on learners of every specification, whose units are at hand
 *   sqlite    the same verdicts, by a prepared statement over tables in memory
 *   earned    which part of the learners earn the award
 *
 * Both must give the same verdicts, or the program fails.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

#define CLAIM_SPEC "600/5469/4"
#define CLAIM_UNITS 12
#define CLAIMS 256
#define CLAIM_ROUNDS 301

#define LEARNERS 200 /* of each specification */
#define ROUNDS 11
#define MOST_UNITS 256

/* The units that a learner holds, by reference. */
struct learner {
    qual_spec spec;
    size_t spec_index;
    qual_urn *urns;
    uint8_t *gained; /* the same, by index */
    size_t count;
};

/* Characters of a reference. */
#define URN_LENGTH (sizeof(qual_urn) - 1)

/* random_below - the next number of a fixed sequence, below a bound */
static size_t random_below(uint64_t *state, size_t bound) {
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)((*state >> 32) * bound >> 32);
}

/* learner_draw - so many different units of a specification; more often those that come first */
static struct learner learner_draw(qual_spec spec, size_t spec_index, size_t count,
                                   uint64_t *state) {
    struct learner learner = {.spec = spec,
                              .spec_index = spec_index,
                              .urns = bench_array(count, sizeof(qual_urn)),
                              .gained = bench_array(qual_spec_unit_count(spec), sizeof(uint8_t))};
    size_t units = qual_spec_unit_count(spec), left = count;

    for (size_t i = 0; i < units && left > 0; i++) {
        if (random_below(state, units - i) >= left)
            continue;
        learner.gained[i] = QUAL_GAINED_ASSESSED;
        learner.urns[learner.count++] = qual_unit_urn(qual_spec_unit(spec, (uint32_t)i));
        left--;
    }
    return learner;
}

/* judge - whether a learner's units earn the award */
static bool judge(const struct learner *learner, void *memory, size_t size) {
    uint8_t gained[MOST_UNITS], claim[MOST_UNITS];
    qual_verdict verdict;

    memset(gained, 0, qual_spec_unit_count(learner->spec));
    for (size_t i = 0; i < learner->count; i++)
        if (qual_achieve(learner->spec, learner->urns[i].text, URN_LENGTH, QUAL_GAINED_ASSESSED,
                         gained) != QUAL_ACHIEVED)
            bench_fail("%s is not found", learner->urns[i].text);
    if (!qual_judge(learner->spec, gained, claim, memory, size, &verdict))
        bench_fail("too little memory for a verdict");
    return verdict.earned;
}

/* A verdict against its look-ups ---------------------------------------------------- */

/* look_up - find a learner's units, and use what was found */
static uint32_t look_up(const struct learner *learner) {
    uint32_t sum = 0;

    for (size_t i = 0; i < learner->count; i++) {
        qual_unit unit;

        if (qual_unit_find(learner->spec, learner->urns[i].text, URN_LENGTH, &unit))
            sum += unit.row;
    }
    return sum;
}

static void compare_with_lookups(const qual_image *image, void *memory, size_t size) {
    struct learner *learners = bench_array(CLAIMS, sizeof *learners);
    double lookups[CLAIM_ROUNDS], verdicts[CLAIM_ROUNDS];
    volatile uint32_t sink = 0;
    uint64_t state = 1;
    qual_spec spec;

    if (!qual_spec_find(image, CLAIM_SPEC, strlen(CLAIM_SPEC), &spec))
        bench_fail("the image has no %s", CLAIM_SPEC);
    for (size_t i = 0; i < CLAIMS; i++)
        learners[i] = learner_draw(spec, 0, CLAIM_UNITS, &state);
    for (size_t round = 0; round < CLAIM_ROUNDS; round++) {
        double start = bench_seconds(), middle;

        for (size_t i = 0; i < CLAIMS; i++)
            sink += look_up(&learners[i]);
        middle = bench_seconds();
        for (size_t i = 0; i < CLAIMS; i++)
            sink += judge(&learners[i], memory, size);
        lookups[round] = (middle - start) / CLAIMS * 1e9;
        verdicts[round] = (bench_seconds() - middle) / CLAIMS * 1e9;
    }
    if (sink == 1)
        bench_fail("nothing was found");
    printf("lookups %.1f\nverdict %.1f\n", bench_median(lookups, CLAIM_ROUNDS),
           bench_median(verdicts, CLAIM_ROUNDS));
}

/* Verdicts by SQL ---------------------------------------------------------------------- */

static void check(sqlite3 *database, bool right) {
    if (!right)
        bench_fail("SQLite: %s", sqlite3_errmsg(database));
}

static void run(sqlite3 *database, const char *statements) {
    check(database, sqlite3_exec(database, statements, NULL, NULL, NULL) == SQLITE_OK);
}

/* execute - run a formatted statement */
static void execute(sqlite3 *database, char *statement) {
    if (statement == NULL)
        bench_fail("out of memory");
    run(database, statement);
    sqlite3_free(statement);
}

/* add_units - the units of a specification, each with its first group */
static void add_units(sqlite3 *database, qual_spec spec) {
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++) {
        qual_unit unit = qual_spec_unit(spec, i);
        uint32_t figure;
        int credit = qual_unit_credit(unit, &figure) ? (int)figure : 0;
        int glh = qual_unit_glh(unit, &figure) ? (int)figure : 0;
        qual_group group;
        const char *letter = qual_unit_group(unit, &group) ? qual_group_letter(group) : "";

        execute(database, sqlite3_mprintf("INSERT INTO unit VALUES (%u, %Q, %d, %d, %d)", unit.row,
                                          letter, (int)qual_unit_level(unit), credit, glh));
    }
}

/* condition - one rule, a minimum over groups and levels, over the units that were joined */
static char *condition(qual_rule rule) {
    static const char *const amounts[] = {[QUAL_MEASURE_NONE] = "1",
                                          [QUAL_MEASURE_UNITS] = "1",
                                          [QUAL_MEASURE_CREDITS] = "credit",
                                          [QUAL_MEASURE_HOURS] = "glh"};
    char *groups = sqlite3_mprintf("1"), *result;
    uint32_t least = 0, most;
    qual_group group;
    qual_unit unit;

    if (qual_rule_most(rule, &most) || !qual_rule_least(rule, &least) ||
        qual_rule_unit(rule, &unit) || qual_rule_level_max(rule) != QUAL_LEVEL_NOT_STATED)
        bench_fail("%s is no rule of the kind that is compared", qual_rule_id(rule));
    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++) {
        char *longer;

        if (!qual_rule_choice_group(rule, i, &group))
            bench_fail("%s is no rule of the kind that is compared", qual_rule_id(rule));
        longer = i == 0 ? sqlite3_mprintf("letter = %Q", qual_group_letter(group))
                        : sqlite3_mprintf("%s OR letter = %Q", groups, qual_group_letter(group));
        sqlite3_free(groups);
        groups = longer;
    }
    result = sqlite3_mprintf("coalesce(sum(CASE WHEN (%s) AND level >= %d THEN %s END), 0) >= %u",
                             groups, (int)qual_rule_level_min(rule),
                             amounts[qual_rule_measure(rule)], least);
    sqlite3_free(groups);
    return result;
}

/* prepare - the rules of a specification as one statement over a learner's units */
static sqlite3_stmt *prepare(sqlite3 *database, qual_spec spec) {
    char *conditions = sqlite3_mprintf("1"), *statement;
    sqlite3_stmt *prepared;

    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++) {
        char *one = condition(qual_spec_rule(spec, i));
        char *longer = sqlite3_mprintf("%s AND %s", conditions, one);

        sqlite3_free(conditions);
        sqlite3_free(one);
        conditions = longer;
    }
    statement = sqlite3_mprintf("SELECT %s FROM held JOIN unit ON unit.id = held.unit"
                                " WHERE held.learner = ?",
                                conditions);
    check(database, sqlite3_prepare_v2(database, statement, -1, &prepared, NULL) == SQLITE_OK);
    sqlite3_free(conditions);
    sqlite3_free(statement);
    return prepared;
}

/* answer - the verdict of a prepared statement to which a learner has been bound */
static bool answer(sqlite3 *database, sqlite3_stmt *statement) {
    bool earned;

    check(database, sqlite3_step(statement) == SQLITE_ROW);
    earned = sqlite3_column_int(statement, 0) != 0;
    sqlite3_reset(statement);
    return earned;
}

/* database_of - tables with every unit and every learner, as indexed as they can be */
static sqlite3 *database_of(const qual_image *image, const struct learner *learners, size_t count) {
    sqlite3 *database;

    if (sqlite3_open(":memory:", &database) != SQLITE_OK)
        bench_fail("SQLite: %s", sqlite3_errmsg(database));
    run(database, "CREATE TABLE unit (id INTEGER PRIMARY KEY, letter TEXT, level INTEGER,"
                  " credit INTEGER, glh INTEGER);"
                  "CREATE TABLE held (learner INTEGER, unit INTEGER, PRIMARY KEY (learner, unit))"
                  " WITHOUT ROWID; BEGIN");
    for (size_t i = 0; i < qual_spec_count(image); i++)
        add_units(database, qual_spec_at(image, (uint32_t)i));
    for (size_t i = 0; i < count; i++)
        for (uint32_t j = 0; j < qual_spec_unit_count(learners[i].spec); j++)
            if (learners[i].gained[j] != 0)
                execute(database, sqlite3_mprintf("INSERT INTO held VALUES (%d, %u)", (int)i,
                                                  qual_spec_unit(learners[i].spec, j).row));
    run(database, "COMMIT; ANALYZE");
    return database;
}

/* Learners, and what is needed to judge them. */
struct race {
    struct learner *learners;
    size_t count;
    bool *verdicts;
    sqlite3 *database;
    sqlite3_stmt **statements; /* for each specification */
};

static struct race race_begin(const qual_image *image) {
    size_t specs = qual_spec_count(image);
    struct race race = {.count = specs * LEARNERS};
    uint64_t state = 2;

    race.learners = bench_array(race.count, sizeof *race.learners);
    race.verdicts = bench_array(race.count, sizeof *race.verdicts);
    race.statements = bench_array(specs, sizeof *race.statements);
    for (size_t i = 0; i < race.count; i++) {
        qual_spec spec = qual_spec_at(image, (uint32_t)(i % specs));
        size_t units = qual_spec_unit_count(spec);

        race.learners[i] =
            learner_draw(spec, i % specs, units / 2 + random_below(&state, units / 2 + 2), &state);
    }
    race.database = database_of(image, race.learners, race.count);
    for (size_t i = 0; i < specs; i++)
        race.statements[i] = prepare(race.database, qual_spec_at(image, (uint32_t)i));
    return race;
}

/* run_sqlite - judge every learner by SQL; returns verdicts a second */
static double run_sqlite(struct race *race) {
    double start = bench_seconds();

    for (size_t i = 0; i < race->count; i++) {
        sqlite3_stmt *statement = race->statements[race->learners[i].spec_index];

        sqlite3_bind_int64(statement, 1, (sqlite3_int64)i);
        if (answer(race->database, statement) != race->verdicts[i])
            bench_fail("the verdicts on learner %zu differ", i);
    }
    return (double)race->count / (bench_seconds() - start);
}

/* run_libqual - judge every learner by libqual; returns verdicts a second */
static double run_libqual(struct race *race, void *memory, size_t size) {
    double start = bench_seconds();

    for (size_t i = 0; i < race->count; i++) {
        uint8_t claim[MOST_UNITS];
        qual_verdict verdict;

        if (!qual_judge(race->learners[i].spec, race->learners[i].gained, claim, memory, size,
                        &verdict))
            bench_fail("too little memory for a verdict");
        race->verdicts[i] = verdict.earned;
    }
    return (double)race->count / (bench_seconds() - start);
}

static void compare_with_sqlite(const qual_image *image, void *memory, size_t size) {
    struct race race = race_begin(image);
    double libqual[ROUNDS], sqlite[ROUNDS];
    size_t earned = 0;

    for (size_t round = 0; round < ROUNDS; round++) {
        libqual[round] = run_libqual(&race, memory, size);
        sqlite[round] = run_sqlite(&race);
    }
    for (size_t i = 0; i < race.count; i++)
        earned += race.verdicts[i];
    printf("libqual %.0f\nsqlite %.0f\nearned %.3f\n", bench_median(libqual, ROUNDS),
           bench_median(sqlite, ROUNDS), (double)earned / (double)race.count);
    for (size_t i = 0; i < qual_spec_count(image); i++)
        sqlite3_finalize(race.statements[i]);
    sqlite3_close(race.database);
}

int main(int argc, char **argv) {
    const qual_image *image;
    size_t size = 0;
    void *memory;

    if (argc != 2)
        bench_fail("usage: bench_rules IMAGE");
    image = bench_image(argv[1]);
    for (uint32_t i = 0; i < qual_spec_count(image); i++) {
        if (qual_judge_memory(qual_spec_at(image, i)) > size)
            size = qual_judge_memory(qual_spec_at(image, i));
        if (qual_spec_unit_count(qual_spec_at(image, i)) > MOST_UNITS)
            bench_fail("a specification has more than %d units", MOST_UNITS);
    }
    memory = bench_array(size, 1);
    compare_with_lookups(image, memory, size);
    compare_with_sqlite(image, memory, size);
    return 0;
}
