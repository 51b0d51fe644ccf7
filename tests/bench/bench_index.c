/* bench_index.c - the index over the references of a large image
 *
 * bench_index IMAGE prints nanoseconds a lookup by the image and by GLib's hash
 * table, then the bytes of the index for each reference (pilots; those and the
 * rows of the uses; those and the keys) and the seconds it takes to build.
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/image.h"
#include "image/urn_compact.h"
#include "image/urn_pilots.h"
#include "rivals.h"

#define ROUNDS 31
#define BUILDS 5

/* column_bytes - the room that a column takes */
static double column_bytes(const qual_image *image, enum qual_image_column column,
                           enum qual_image_table table) {
    uint32_t place = image->columns[column];

    return place <= QUAL_COLUMN_IDENTITY ? 0 : (double)image->rows[table] * (1u << (place & 3));
}

static void print_bytes(const qual_image *image) {
    double count = image->rows[QUAL_TABLE_urn];
    double pilots = column_bytes(image, QUAL_COLUMN_pilot_value, QUAL_TABLE_pilot);
    double rows = column_bytes(image, QUAL_COLUMN_urn_first_use, QUAL_TABLE_urn) +
                  column_bytes(image, QUAL_COLUMN_use_unit, QUAL_TABLE_use);
    double keys = column_bytes(image, QUAL_COLUMN_urn_key, QUAL_TABLE_urn);

    printf("pilot-bytes %.3f\n", pilots / count);
    printf("pilot-row-bytes %.3f\n", (pilots + rows) / count);
    printf("pilot-row-key-bytes %.3f\n", (pilots + rows + keys) / count);
}

/* build - choose the pilots of an image anew; returns the seconds it took */
static double build(const qual_image *image) {
    uint32_t count = image->rows[QUAL_TABLE_urn];
    uint32_t *keys = bench_array(count, sizeof *keys);
    struct arena arena = {0};
    jmp_buf out_of_memory;
    struct urn_pilots pilots;
    double start, end;

    for (uint32_t i = 0; i < count; i++)
        keys[i] = urn_compact(image_number(image, QUAL_COLUMN_urn_key, i));
    if (setjmp(out_of_memory) != 0)
        bench_fail("out of memory");
    arena.out_of_memory = &out_of_memory;
    start = bench_seconds();
    pilots = urn_pilots_choose(&arena, keys, count);
    end = bench_seconds();
    if (pilots.buckets != image->rows[QUAL_TABLE_pilot])
        bench_fail("the image has other pilots");
    arena_free(&arena);
    free(keys);
    return end - start;
}

int main(int argc, char **argv) {
    double builds[BUILDS];
    struct bench bench;

    if (argc != 2)
        bench_fail("usage: bench_index IMAGE");
    bench = bench_units(bench_image(argv[1]));
    bench_inputs(&bench, 1);

    const struct rival rivals[] = {
        {"uses", bench_uses_find, bench_uses_read, NULL},
        {"glib", bench_glib_find, bench_glib_read, bench_glib_table(&bench)}};

    bench_compare(&bench, rivals, sizeof rivals / sizeof *rivals, ROUNDS);
    print_bytes(bench.image);
    for (size_t i = 0; i < BUILDS; i++)
        builds[i] = build(bench.image);
    printf("build-seconds %.4f\n", bench_median(builds, BUILDS));
    return 0;
}
