/* rivals.h - ways to find a unit, and how they are compared */
#ifndef QUAL_BENCH_RIVALS_H
#define QUAL_BENCH_RIVALS_H

#include "bench.h"

/*
 * bench_pass - look up every input
 *
 * Returns how many were found or, when reading, the sum of their credits. The
 * table is what the rival made before.
 */
typedef uint64_t bench_pass(const struct bench *bench, const void *table);

struct rival {
    const char *name;
    bench_pass *find;
    bench_pass *read;
    const void *table;
};

/* Two ways by the image and two by what a program would use in its place. */
bench_pass bench_uses_find, bench_uses_read;       /* qual_uses_find */
bench_pass bench_unit_find, bench_unit_read;       /* qual_unit_find */
bench_pass bench_bsearch_find, bench_bsearch_read; /* needs no table */
bench_pass bench_glib_find, bench_glib_read;

/* bench_glib_table - the units in a GLib hash table */
const void *bench_glib_table(const struct bench *bench);

/*
 * bench_compare - time the rivals in turn, so many rounds
 *
 * Prints the number of inputs, then for each rival its name, and the medians of
 * nanoseconds to find an input and to find it and read its credit. Ends the
 * program when the rivals find different things.
 */
void bench_compare(const struct bench *bench, const struct rival *rivals, size_t count,
                   unsigned rounds);

/*
 * RIVAL_PASSES - define the passes of a way that finds a struct unit
 *
 * find(table, urn, length) returns it, or NULL.
 */
#define RIVAL_PASSES(name, find)                                                                   \
    RIVAL_PASS(name##_find, find, unit != NULL)                                                    \
    RIVAL_PASS(name##_read, find, unit != NULL && unit->credit >= 0 ? (unsigned)unit->credit : 0)

#define RIVAL_PASS(name, find, value)                                                              \
    uint64_t name(const struct bench *bench, const void *table) {                                  \
        uint64_t sum = 0;                                                                          \
                                                                                                   \
        (void)table;                                                                               \
        for (size_t i = 0; i < bench->input_count; i++) {                                          \
            const struct unit *unit = find(table, bench->inputs[i].urn, bench->inputs[i].length);  \
                                                                                                   \
            sum += (uint64_t)(value);                                                              \
        }                                                                                          \
        return sum;                                                                                \
    }

#endif
