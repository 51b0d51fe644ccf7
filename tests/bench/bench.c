/* bench.c - images, units, inputs, clocks */
#define _POSIX_C_SOURCE 200809L
#include "bench.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void bench_fail(const char *format, ...) {
    va_list arguments;

    va_start(arguments, format);
    fputs("bench: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

void *bench_array(size_t count, size_t size) {
    void *array = calloc(count > 0 ? count : 1, size);

    if (array == NULL)
        bench_fail("out of memory");
    return array;
}

double bench_seconds(void) {
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int compare_doubles(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

double bench_median(double *values, size_t count) {
    qsort(values, count, sizeof *values, compare_doubles);
    return values[count / 2];
}

const qual_image *bench_image(const char *path) {
    enum qual_image_error error;
    const qual_image *image;
    FILE *file = fopen(path, "rb");
    char *bytes;
    long size;

    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0)
        bench_fail("%s: %s", path, strerror(errno));
    rewind(file);
    bytes = bench_array((size_t)size, 1);
    if (fread(bytes, 1, (size_t)size, file) != (size_t)size)
        bench_fail("%s: cannot be read", path);
    fclose(file);
    image = qual_image_open(bytes, (size_t)size, &error);
    if (image == NULL)
        bench_fail("%s: %s", path, qual_image_error_text(error));
    return image;
}

/* A unit in one specification; those of one reference sort in the order of the image. */
struct entry {
    struct unit unit;
    qual_spec spec;
    size_t order;
};

static int compare_entries(const void *a, const void *b) {
    const struct entry *x = a, *y = b;
    int order = strcmp(x->unit.urn, y->unit.urn);

    return order != 0 ? order : (x->order > y->order) - (x->order < y->order);
}

static struct unit unit_read(qual_unit handle) {
    struct unit unit = {.title = qual_unit_title(handle), .credit = -1, .glh = -1};
    qual_urn urn = qual_unit_urn(handle);
    char *copy = bench_array(1, sizeof urn.text);
    uint32_t figure;

    memcpy(copy, urn.text, sizeof urn.text);
    unit.urn = copy;
    unit.level = qual_unit_level(handle);
    if (qual_unit_credit(handle, &figure))
        unit.credit = (int)figure;
    if (qual_unit_glh(handle, &figure))
        unit.glh = (int)figure;
    return unit;
}

/* entries_read - every unit of every specification, sorted */
static struct entry *entries_read(const qual_image *image, size_t *count) {
    struct entry *entries;
    size_t next = 0;

    *count = 0;
    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        *count += qual_spec_unit_count(qual_spec_at(image, i));
    entries = bench_array(*count, sizeof *entries);
    for (uint32_t i = 0; i < qual_spec_count(image); i++) {
        qual_spec spec = qual_spec_at(image, i);

        for (uint32_t unit = 0; unit < qual_spec_unit_count(spec); unit++, next++)
            entries[next] = (struct entry){unit_read(qual_spec_unit(spec, unit)), spec, next};
    }
    qsort(entries, *count, sizeof *entries, compare_entries);
    return entries;
}

struct bench bench_units(const qual_image *image) {
    struct bench bench = {.image = image};
    size_t count;
    struct entry *entries = entries_read(image, &count);

    bench.units = bench_array(count, sizeof *bench.units);
    bench.specs = bench_array(count, sizeof *bench.specs);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && strcmp(entries[i].unit.urn, entries[i - 1].unit.urn) == 0)
            continue;
        bench.units[bench.unit_count] = entries[i].unit;
        bench.specs[bench.unit_count] = entries[i].spec;
        bench.unit_count++;
    }
    free(entries);
    return bench;
}

/* random_below - the next number of a fixed sequence, below a bound */
static size_t random_below(uint64_t *state, size_t bound) {
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (size_t)((*state >> 32) * bound >> 32);
}

void bench_inputs(struct bench *bench, size_t times) {
    size_t count = bench->unit_count * times;
    size_t *order = bench_array(count, sizeof *order);
    qual_urn *texts = bench_array(count, sizeof *texts);
    uint64_t state = 1;

    for (size_t i = 0; i < count; i++) {
        size_t other = random_below(&state, i + 1);

        order[i] = order[other];
        order[other] = i % bench->unit_count;
    }
    bench->input_count = count;
    bench->inputs = bench_array(count, sizeof *bench->inputs);
    bench->texts = texts;
    for (size_t i = 0; i < count; i++) {
        memcpy(texts[i].text, bench->units[order[i]].urn, sizeof texts[i].text);
        bench->inputs[i] =
            (struct input){texts[i].text, strlen(texts[i].text), bench->specs[order[i]]};
    }
    free(order);
}
