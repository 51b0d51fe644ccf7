/*
 * bench_acceptance.c - how soon the comparison of two large versions is decided
 *
 * usage: bench_acceptance [PAIRS [SEED]]
 *
 * Compares 1,000 random pairs of up to 5 groups of 20 units, 10 bars and 120
 * credits, unless told otherwise. Prints how many were decided within a second,
 * the longest and the median time, and a line for each pair that was not.
 * Versions that the compiler refuses are drawn again, and counted.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "../random_pairs.h"

#define PAIRS 1000
#define LIMIT 1.0 /* second */

struct counts {
    unsigned decided, in_time, refused;
    unsigned verdicts[ACCEPTANCE_UNDECIDED + 1];
};

static double seconds(void) {
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int by_time(const void *a, const void *b) {
    double first = *(const double *)a, second = *(const double *)b;

    return (first > second) - (first < second);
}

/* draw - the next pair that is not refused */
static void draw(struct random *random, struct arena *arena, qual_spec specs[2],
                 struct large_shape *shape, struct counts *counts) {
    const char *xml[2];

    for (;;) {
        random_large_pair(random, arena, xml, shape);
        if (random_pair_spec(arena, xml[0], &specs[0]) &&
            random_pair_spec(arena, xml[1], &specs[1]))
            return;
        counts->refused++;
    }
}

int main(int argc, char **argv) {
    unsigned long pairs = argc > 1 ? strtoul(argv[1], NULL, 10) : PAIRS;
    struct random random = {argc > 2 ? strtoull(argv[2], NULL, 10) : 5};
    double *times = calloc(pairs + 1, sizeof *times);
    struct counts counts = {0};

    for (unsigned long i = 0; times != NULL && i < pairs; i++) {
        struct arena arena = {0};
        const struct acceptance *acceptance;
        struct acceptance_pair pair;
        struct large_shape shape = {0};
        qual_spec specs[2];
        double start;

        draw(&random, &arena, specs, &shape, &counts);
        pair = (struct acceptance_pair){specs[0], specs[1],
                                        random_pairing(&arena, specs[0], specs[1])};
        start = seconds();
        acceptance = acceptance_compare(&arena, &pair, ACCEPTANCE_WORK_LIMIT);
        times[i] = seconds() - start;
        counts.verdicts[acceptance->verdict]++;
        counts.decided += acceptance->verdict != ACCEPTANCE_UNDECIDED;
        counts.in_time += acceptance->verdict != ACCEPTANCE_UNDECIDED && times[i] <= LIMIT;
        if (acceptance->verdict == ACCEPTANCE_UNDECIDED || times[i] > LIMIT)
            printf("pair %lu: %s after %.2f s and %llu steps; %d groups of up to %d units, %d"
                   " bars, %d credits\n",
                   i, acceptance_verdict_name(acceptance->verdict), times[i],
                   (unsigned long long)acceptance->work, shape.groups, shape.group_units,
                   shape.bars, shape.credits);
        arena_free(&arena);
    }
    qsort(times, pairs, sizeof *times, by_time);
    for (int i = 0; i <= ACCEPTANCE_UNDECIDED; i++)
        printf("%s %u\n", acceptance_verdict_name((enum acceptance_verdict)i), counts.verdicts[i]);
    printf("pairs %lu\nrefused %u\ndecided %u\nin-time %u\nmedian %.4f\nlongest %.3f\n", pairs,
           counts.refused, counts.decided, counts.in_time, times[pairs / 2], times[pairs - 1]);
    free(times);
    return 0;
}
