/*
 * campaign_rules.c - rules of combination against brute force, at length
 *
 * usage: campaign_rules [SPECIFICATIONS [SEED]]
 *
 * Compares random specifications of up to 18 units, 20,000 unless told
 * otherwise, and prints what they were like. Stops at the first difference and
 * prints it with the specification; then the exit status is 1.
 */
#include <stdio.h>
#include <stdlib.h>

#include "agreement.h"

#define SPECS 20000
#define SETS 3

static void print_part(const char *name, unsigned part, unsigned whole) {
    printf("  %-28s %8u  %5.1f %%\n", name, part, whole == 0 ? 0 : 100.0 * part / whole);
}

static void print_summary(const struct agreement *all) {
    printf("%u specifications, and %u refused\n", all->specs, all->refused);
    print_part("satisfiable", all->satisfiable, all->specs);
    print_part("by several claims", all->several_claims, all->specs);
    print_part("with maximums or pathways", all->with_search, all->specs);
    print_part("with pathways", all->with_pathways, all->specs);
    print_part("with requirements", all->with_requirements, all->specs);
    print_part("by how units were gained", all->with_gained, all->specs);
    printf("%u redundant rules, %u minimums turned into maximums\n", all->redundant, all->turned);
    printf("%u verdicts\n", all->verdicts);
    print_part("earned", all->earned, all->verdicts);
    print_part("with surplus", all->with_surplus, all->verdicts);
    print_part("with unmet rules", all->with_unmet, all->verdicts);
    printf("%u completions\n", all->completions);
    print_part("empty", all->empty, all->completions);
    print_part("of further units", all->found - all->empty, all->completions);
    print_part("impossible", all->impossible, all->completions);
    print_part("not stated", all->not_stated, all->completions);
}

int main(int argc, char **argv) {
    unsigned long specs = argc > 1 ? strtoul(argv[1], NULL, 10) : SPECS;
    uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 18;
    struct arena arena = {0};
    struct agreement agreement = {.arena = &arena, .random = {seed}};
    struct oracle_spec spec;

    for (unsigned long i = 0; i < specs; i++) {
        random_spec(&agreement.random, ORACLE_UNITS, &spec);
        if (!agreement_of(&agreement, &spec, SETS)) {
            printf("specification %lu of seed %llu: %s", i, (unsigned long long)seed,
                   agreement.difference);
            return 1;
        }
        arena_free(&arena);
    }
    print_summary(&agreement);
    return 0;
}
