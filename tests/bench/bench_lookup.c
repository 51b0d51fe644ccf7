/* bench_lookup.c - find a unit among those of a few specifications
 *
 * bench_lookup IMAGE compares the ways to do it (rivals.h); bench_lookup IMAGE
 * NAME find|read PASSES only runs one of them, for an instruction counter.
 * Linked with what gperf made of the same references (to_gperf.c).
 */
#include <stdlib.h>
#include <string.h>

#include "rivals.h"

/* Inputs for each unit: enough that the order cannot be learnt by the processor. */
#define TIMES 200
#define ROUNDS 301

const struct unit *find_by_gperf(const char *text, size_t length);

#define FIND_BY_GPERF(table, urn, length) find_by_gperf(urn, length)

static bench_pass gperf_find, gperf_read;

RIVAL_PASSES(gperf, FIND_BY_GPERF)

/* run_one - one rival by name, so many passes */
static void run_one(const struct bench *bench, const struct rival *rivals, size_t count,
                    char **arguments) {
    bool read = strcmp(arguments[1], "read") == 0;
    size_t i = 0;

    while (i < count && strcmp(rivals[i].name, arguments[0]) != 0)
        i++;
    if (i == count)
        bench_fail("no way to find units is named %s", arguments[0]);
    for (long passes = strtol(arguments[2], NULL, 10); passes > 0; passes--)
        (read ? rivals[i].read : rivals[i].find)(bench, rivals[i].table);
}

int main(int argc, char **argv) {
    struct bench bench;

    if (argc != 2 && argc != 5)
        bench_fail("usage: bench_lookup IMAGE [NAME find|read PASSES]");
    bench = bench_units(bench_image(argv[1]));
    bench_inputs(&bench, TIMES);

    const struct rival rivals[] = {
        {"uses", bench_uses_find, bench_uses_read, NULL},
        {"unit", bench_unit_find, bench_unit_read, NULL},
        {"gperf", gperf_find, gperf_read, NULL},
        {"bsearch", bench_bsearch_find, bench_bsearch_read, NULL},
        {"glib", bench_glib_find, bench_glib_read, bench_glib_table(&bench)}};
    const size_t count = sizeof rivals / sizeof *rivals;

    if (argc == 5)
        run_one(&bench, rivals, count, argv + 2);
    else
        bench_compare(&bench, rivals, count, ROUNDS);
    return 0;
}
