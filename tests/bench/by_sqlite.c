/* by_sqlite.c - verdicts on learners of a file by SQL, in SQLite
 *
 * by_sqlite RULES FILE VERDICTS [split] imports the rows of FILE into a database
 * in memory, judges them with the statements of to_rules_sql, writes the verdicts
 * to VERDICTS and prints how many earn the award. With 'split' the units are
 * imported one by one; without, SQL looks for each in the list.
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"

#define LONGEST 4096

static void check(sqlite3 *database, bool right) {
    if (!right)
        bench_fail("SQLite: %s", sqlite3_errmsg(database));
}

static void run(sqlite3 *database, const char *statements) {
    check(database, sqlite3_exec(database, statements, NULL, NULL, NULL) == SQLITE_OK);
}

/* run_file - the statements of a file */
static void run_file(sqlite3 *database, const char *path) {
    char *text = bench_array(1 << 20, 1);
    FILE *file = fopen(path, "r");

    if (file == NULL)
        bench_fail("cannot read %s", path);
    text[fread(text, 1, (1 << 20) - 1, file)] = '\0';
    fclose(file);
    run(database, text);
    free(text);
}

/* insert - one row of three texts; the first is bound already where it is NULL */
static void insert(sqlite3 *database, sqlite3_stmt *statement, const char *const texts[3]) {
    for (int i = 0; i < 3; i++)
        sqlite3_bind_text(statement, i + 1, texts[i], -1, SQLITE_STATIC);
    check(database, sqlite3_step(statement) == SQLITE_DONE);
    sqlite3_reset(statement);
}

/* import - the rows of a file, which hold no quotes; each unit by itself, or all */
static void import(sqlite3 *database, const char *path, bool split) {
    FILE *file = fopen(path, "r");
    sqlite3_stmt *statement;
    char line[LONGEST];

    if (file == NULL || fgets(line, sizeof line, file) == NULL)
        bench_fail("cannot read %s", path);
    check(database, sqlite3_prepare_v2(database, "INSERT INTO row VALUES (?, ?, ?)", -1, &statement,
                                       NULL) == SQLITE_OK);
    run(database, "BEGIN");
    while (fgets(line, sizeof line, file) != NULL) {
        char *learner = strtok(line, ","), *qualification = strtok(NULL, ",");
        char *units = strtok(NULL, "\n");

        if (!split)
            insert(database, statement, (const char *const[]){learner, qualification, units});
        else
            for (char *urn = strtok(units, " "); urn != NULL; urn = strtok(NULL, " "))
                insert(database, statement, (const char *const[]){learner, qualification, urn});
    }
    run(database, "COMMIT");
    sqlite3_finalize(statement);
    fclose(file);
}

/* judge - write all verdicts; returns how many earn the award */
static unsigned long judge(sqlite3 *database, const char *path) {
    FILE *file = fopen(path, "w");
    unsigned long earned = 0;
    sqlite3_stmt *statement;

    if (file == NULL)
        bench_fail("cannot write %s", path);
    check(database,
          sqlite3_prepare_v2(database, "SELECT * FROM verdict", -1, &statement, NULL) == SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        bool one = sqlite3_column_int(statement, 2) != 0;

        earned += one;
        fprintf(file, "%s,%s,%s,%d,%d\n", sqlite3_column_text(statement, 0),
                sqlite3_column_text(statement, 1), one ? "yes" : "no",
                sqlite3_column_int(statement, 3), sqlite3_column_int(statement, 4));
    }
    check(database, sqlite3_finalize(statement) == SQLITE_OK);
    if (fclose(file) != 0)
        bench_fail("cannot write %s", path);
    return earned;
}

int main(int argc, char **argv) {
    sqlite3 *database;
    bool split;

    if (argc != 4 && argc != 5)
        bench_fail("usage: by_sqlite RULES FILE VERDICTS [split]");
    split = argc == 5;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK)
        bench_fail("SQLite: %s", sqlite3_errmsg(database));
    run(database, "CREATE TABLE row (learner TEXT, qualification TEXT, units TEXT)");
    run_file(database, argv[1]);
    run(database, split ? "CREATE VIEW held AS SELECT learner, row.qualification, unit.* FROM row"
                          " JOIN unit ON unit.qualification = row.qualification"
                          " AND unit.urn = row.units"
                        : "CREATE VIEW held AS SELECT learner, row.qualification, unit.* FROM row"
                          " JOIN unit ON unit.qualification = row.qualification"
                          " AND instr(row.units, unit.urn) > 0");
    import(database, argv[2], split);
    printf("%lu\n", judge(database, argv[3]));
    sqlite3_close(database);
    return 0;
}
