/* bench_analyse.c - all that qualc analyse does of a specification
 *
 * bench_analyse IMAGE NUMBER prints how long it takes, from the image to the text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/analyse.h"
#include "bench.h"

int main(int argc, char **argv) {
    jmp_buf out_of_memory;
    struct arena arena = {.out_of_memory = &out_of_memory};
    struct findings findings = {.arena = &arena};
    struct text out = {.arena = &arena};
    const struct look look = {0};
    const struct analysis *analysis;
    const qual_image *image;
    qual_spec spec;
    double start;

    if (argc != 3)
        bench_fail("usage: bench_analyse IMAGE NUMBER");
    image = bench_image(argv[1]);
    if (!qual_spec_find(image, argv[2], strlen(argv[2]), &spec))
        bench_fail("the image has no %s", argv[2]);
    if (setjmp(out_of_memory) != 0)
        bench_fail("out of memory");

    start = bench_seconds();
    findings_next_file(&findings);
    analysis = analysis_run(spec, NULL, &findings, ANALYSIS_STATES_LIMIT);
    analyse_text(&out, analysis, &look);
    printf("hours %u\nseconds %.6f\n", analysis->totals[QUAL_MEASURE_HOURS].range.min,
           bench_seconds() - start);
    arena_free(&arena);
    return 0;
}
