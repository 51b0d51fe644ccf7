/* rivals.c - ways to find a unit, and how they are compared */
#include "rivals.h"

#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

uint64_t bench_uses_find(const struct bench *bench, const void *table) {
    uint64_t sum = 0;

    (void)table;
    for (size_t i = 0; i < bench->input_count; i++) {
        const struct input *input = &bench->inputs[i];
        qual_uses uses;

        sum += qual_uses_find(bench->image, input->urn, input->length, &uses);
    }
    return sum;
}

uint64_t bench_uses_read(const struct bench *bench, const void *table) {
    uint64_t sum = 0;

    (void)table;
    for (size_t i = 0; i < bench->input_count; i++) {
        const struct input *input = &bench->inputs[i];
        qual_uses uses;
        uint32_t credit;

        if (qual_uses_find(bench->image, input->urn, input->length, &uses) &&
            qual_unit_credit(qual_use(uses, 0), &credit))
            sum += credit;
    }
    return sum;
}

uint64_t bench_unit_find(const struct bench *bench, const void *table) {
    uint64_t sum = 0;

    (void)table;
    for (size_t i = 0; i < bench->input_count; i++) {
        const struct input *input = &bench->inputs[i];
        qual_unit unit;

        sum += qual_unit_find(input->spec, input->urn, input->length, &unit);
    }
    return sum;
}

uint64_t bench_unit_read(const struct bench *bench, const void *table) {
    uint64_t sum = 0;

    (void)table;
    for (size_t i = 0; i < bench->input_count; i++) {
        const struct input *input = &bench->inputs[i];
        qual_unit unit;
        uint32_t credit;

        if (qual_unit_find(input->spec, input->urn, input->length, &unit) &&
            qual_unit_credit(unit, &credit))
            sum += credit;
    }
    return sum;
}

static int compare_urn(const void *key, const void *element) {
    const struct unit *unit = element;

    return strcmp(key, unit->urn);
}

#define FIND_BY_BSEARCH(table, urn, length)                                                        \
    bsearch(urn, bench->units, bench->unit_count, sizeof *bench->units, compare_urn)

RIVAL_PASSES(bench_bsearch, FIND_BY_BSEARCH)

#define FIND_BY_GLIB(table, urn, length) g_hash_table_lookup(*(GHashTable *const *)(table), urn)

RIVAL_PASSES(bench_glib, FIND_BY_GLIB)

const void *bench_glib_table(const struct bench *bench) {
    GHashTable **table = bench_array(1, sizeof(GHashTable *));

    *table = g_hash_table_new(g_str_hash, g_str_equal);
    for (size_t i = 0; i < bench->unit_count; i++) {
        gpointer key;

        memcpy(&key, &bench->units[i].urn, sizeof key);
        g_hash_table_insert(*table, key, &bench->units[i]);
    }
    return table;
}

/* run - one pass of a rival */
static uint64_t run(const struct bench *bench, const struct rival *rival, bool read) {
    return (read ? rival->read : rival->find)(bench, rival->table);
}

/* check - whether a rival finds everything, and the same credits as the first */
static void check(const struct bench *bench, const struct rival *first, const struct rival *rival) {
    if (run(bench, rival, false) != bench->input_count)
        bench_fail("%s does not find every unit", rival->name);
    if (run(bench, rival, true) != run(bench, first, true))
        bench_fail("%s reads other credits than %s", rival->name, first->name);
}

void bench_compare(const struct bench *bench, const struct rival *rivals, size_t count,
                   unsigned rounds) {
    const double scale = 1e9 / (double)bench->input_count;
    double *times = bench_array(2 * count * rounds, sizeof *times);
    uint64_t sum = 0;

    for (size_t i = 0; i < count; i++)
        check(bench, &rivals[0], &rivals[i]);
    for (unsigned round = 0; round < rounds; round++) {
        for (size_t i = 0; i < 2 * count; i++) {
            double start = bench_seconds();

            sum += run(bench, &rivals[i / 2], i % 2);
            times[i * rounds + round] = bench_seconds() - start;
        }
    }
    printf("inputs %zu\n", bench->input_count);
    for (size_t i = 0; i < count; i++)
        printf("%s %.3f %.3f\n", rivals[i].name,
               bench_median(times + 2 * i * rounds, rounds) * scale,
               bench_median(times + (2 * i + 1) * rounds, rounds) * scale);
    if (sum == 0)
        bench_fail("nothing was found");
    free(times);
}
