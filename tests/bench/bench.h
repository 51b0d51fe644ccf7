/* bench.h - what the benchmarks share: images, units, inputs, clocks */
#ifndef QUAL_BENCH_H
#define QUAL_BENCH_H

#include <stddef.h>
#include <stdint.h>

#include "../../src/qual.h"

/* A unit as a program without qualc would hold it; the first use of its reference. */
struct unit {
    const char *urn;
    const char *title;
    int credit; /* -1 is not stated */
    int glh;
    qual_level level;
};

/* A reference to look up, as it comes from outside: in memory of its own. */
struct input {
    const char *urn;
    size_t length;
    qual_spec spec; /* one that has the unit */
};

/* The units of an image by reference, each once, and what to look up. */
struct bench {
    const qual_image *image;
    struct unit *units; /* sorted by reference */
    qual_spec *specs;   /* of each unit, the first that has it */
    size_t unit_count;
    struct input *inputs; /* in random order */
    size_t input_count;
    qual_urn *texts; /* of the inputs */
};

/* bench_image - load a file as an image; ends the program when it is none */
const qual_image *bench_image(const char *path);

/* bench_units - the units of an image */
struct bench bench_units(const qual_image *image);

/*
 * bench_inputs - let each unit be looked up so many times, in random order
 *
 * Each input has a text of its own, one after the other as after reading them
 * from a file: so they lie at every distance from the ends of cache lines and
 * pages, which strcmp minds.
 */
void bench_inputs(struct bench *bench, size_t times);

/* bench_seconds - a clock */
double bench_seconds(void);

/* bench_median - the median; sorts the values */
double bench_median(double *values, size_t count);

/* bench_array - zeroed memory; ends the program when there is none */
void *bench_array(size_t count, size_t size);

/* bench_fail - say what is wrong and end the program */
_Noreturn void bench_fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
