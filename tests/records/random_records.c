/*
 * random_records.c - made-up learners of a specification, one a line
 *
 * random_records SEED COUNT SPEC prints lines as validators read them: the
 * qualification number, then units as URN or URN:WAY, between blanks, commas or
 * semicolons, with slashes or without; here and there one that is listed twice or
 * that the specification has not. Ways that its policies refuse are not used. The
 * same arguments print the same lines.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "argument/spec_argument.h"
#include "verdict/verdict_policy.h"

/* Units that a record lists, of those a specification has, in a hundred. */
static const unsigned densities[] = {5, 15, 30, 50, 70, 85, 95, 100};

struct generator {
    struct arena *arena;
    qual_spec spec;
    uint64_t state;
    const char *ways[5]; /* that are used, as they are written */
    unsigned way_count;
    bool first; /* nothing has been printed of the record */
};

static uint64_t next(struct generator *generator) {
    uint64_t mixed = generator->state += UINT64_C(0x9E3779B97F4A7C15);

    mixed = (mixed ^ mixed >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94D049BB133111EB);
    return mixed ^ mixed >> 31;
}

static unsigned below(struct generator *generator, unsigned limit) {
    return (unsigned)(next(generator) % limit);
}

static bool chance(struct generator *generator, unsigned percent) {
    return below(generator, 100) < percent;
}

/* find_ways - those that no policy of the specification refuses */
static void find_ways(struct generator *generator) {
    static const char *const kinds[] = {"rpl", "transfer", "exemption"};

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct policy policy = policy_read(generator->spec, kinds[i]);

        if (!policy.stated || policy.allowed)
            generator->ways[generator->way_count++] = kinds[i];
    }
    generator->ways[generator->way_count++] = "imported";
}

/* print_reference - with its slashes or without, after what parts it from the one before */
static void print_reference(struct generator *generator, const char *urn) {
    static const char *const between[] = {" ", ",", ";", ", ", "; ", "  "};
    bool slashes = !chance(generator, 10);

    fputs(generator->first ? " " : between[below(generator, 6)], stdout);
    generator->first = false;
    for (; *urn != '\0'; urn++)
        if (slashes || *urn != '/')
            putchar(*urn);
}

/* print_unknown - a valid reference that the specification most likely has not */
static void print_unknown(struct generator *generator) {
    char text[QUAL_NUMBER_SIZE];
    struct qual_number number;

    snprintf(text, sizeof text, "A/%03u/%04u", below(generator, 1000), below(generator, 10000));
    (void)qual_urn_parse(text, strlen(text), &number);
    print_reference(generator, number.expected);
}

/* print_unit - a unit, perhaps gained otherwise than assessed, perhaps twice */
static void print_unit(struct generator *generator, qual_unit unit, unsigned otherwise) {
    qual_urn urn = qual_unit_urn(unit);
    const char *way = chance(generator, otherwise)
                          ? generator->ways[below(generator, generator->way_count)]
                          : NULL;

    for (int times = chance(generator, 2) ? 2 : 1; times > 0; times--) {
        print_reference(generator, urn.text);
        if (way != NULL)
            printf(":%s", way);
    }
}

/* print_record - one learner, whose units begin anywhere in document order */
static void print_record(struct generator *generator) {
    uint32_t count = qual_spec_unit_count(generator->spec);
    unsigned density = densities[below(generator, sizeof densities / sizeof *densities)];
    unsigned otherwise = chance(generator, 40) ? 40 : 0;
    uint32_t begin = below(generator, count);

    generator->first = true;
    fputs(qual_spec_number(generator->spec), stdout);
    for (uint32_t i = 0; i < count; i++) {
        if (chance(generator, 1))
            print_unknown(generator);
        if (chance(generator, density))
            print_unit(generator, qual_spec_unit(generator->spec, (begin + i) % count), otherwise);
    }
    putchar('\n');
}

int main(int argc, char **argv) {
    jmp_buf out_of_memory;
    struct arena arena = {.out_of_memory = &out_of_memory};
    struct generator generator = {.arena = &arena};

    if (argc != 4 || setjmp(out_of_memory) != 0 ||
        spec_argument_find(&arena, argv[3], &generator.spec) != STATUS_DONE)
        return 2;
    generator.state = strtoull(argv[1], NULL, 10);
    find_ways(&generator);
    for (unsigned long left = strtoul(argv[2], NULL, 10); left > 0; left--)
        print_record(&generator);
    arena_free(&arena);
    return ferror(stdout) != 0 || fflush(stdout) != 0;
}
