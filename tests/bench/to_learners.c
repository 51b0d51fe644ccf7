/* to_learners.c - write learners of the specifications of an image as comma-separated values
 *
 * to_learners IMAGE LEARNERS UNITS writes one row for each learner, with so many
 * different units each, of the specifications that have as many, in turn. Units
 * are drawn so that about half of the learners earn their award.
 */
#include <stdio.h>
#include <stdlib.h>

#include "bench.h"

/* random_below - the next number of a fixed sequence, below a bound */
static uint32_t random_below(uint64_t *state, uint32_t bound) {
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)((*state >> 32) * bound >> 32);
}

/* shuffle - so many different units of a specification, at random, come first */
static void shuffle(uint32_t *units, uint32_t count, uint32_t first, uint64_t *state) {
    for (uint32_t i = 0; i < first; i++) {
        uint32_t other = i + random_below(state, count - i), unit = units[i];

        units[i] = units[other];
        units[other] = unit;
    }
}

/* mandatory_first - the units of a specification, those of mandatory groups before the others */
static uint32_t mandatory_first(qual_spec spec, uint32_t *units) {
    uint32_t count = qual_spec_unit_count(spec), mandatory = 0, listed = 0;

    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < count; i++) {
            qual_group group;
            bool is =
                qual_unit_group(qual_spec_unit(spec, i), &group) && qual_group_is_mandatory(group);

            if (is == (pass == 0))
                units[listed++] = i;
            mandatory += is && pass == 0;
        }
    return mandatory;
}

static void write_learner(qual_spec spec, unsigned long number, uint32_t count, uint32_t *units,
                          uint64_t *state) {
    uint32_t mandatory = mandatory_first(spec, units);
    uint32_t kept = random_below(state, 8) > 0 && mandatory <= count ? mandatory : 0;

    shuffle(units + kept, qual_spec_unit_count(spec) - kept, count - kept, state);
    printf("L%07lu,%s,", number, qual_spec_number(spec));
    for (uint32_t i = 0; i < count; i++)
        printf("%s%s", i == 0 ? "" : " ", qual_unit_urn(qual_spec_unit(spec, units[i])).text);
    putchar('\n');
}

int main(int argc, char **argv) {
    const qual_image *image;
    unsigned long learners, written = 0;
    uint32_t units, most = 0;
    uint32_t *places;
    uint64_t state = 3;

    if (argc != 4)
        bench_fail("usage: to_learners IMAGE LEARNERS UNITS");
    image = bench_image(argv[1]);
    learners = strtoul(argv[2], NULL, 10);
    units = (uint32_t)strtoul(argv[3], NULL, 10);
    for (uint32_t i = 0; i < qual_spec_count(image); i++)
        if (qual_spec_unit_count(qual_spec_at(image, i)) > most)
            most = qual_spec_unit_count(qual_spec_at(image, i));
    if (units == 0 || units > most)
        bench_fail("no specification has %u units", units);
    places = bench_array(most, sizeof *places);
    puts("learner,qualification,units");
    while (written < learners)
        for (uint32_t i = 0; i < qual_spec_count(image) && written < learners; i++)
            if (qual_spec_unit_count(qual_spec_at(image, i)) >= units)
                write_learner(qual_spec_at(image, i), ++written, units, places, &state);
    return 0;
}
