/*
 * campaign_acceptance.c - the comparison of two versions against brute force, at length
 *
 * usage: campaign_acceptance [PAIRS [SEED]]
 *
 * Compares random pairs of up to 14 units, 5,000 unless told otherwise, and
 * prints what they were like. Stops at the first difference and prints it with
 * the pair; then the exit status is 1.
 */
#include <stdio.h>
#include <stdlib.h>

#include "pair_agreement.h"

#define PAIRS 5000

static void print_part(const char *name, unsigned part, unsigned whole) {
    printf("  %-28s %8u  %5.1f %%\n", name, part, whole == 0 ? 0 : 100.0 * part / whole);
}

static void print_summary(const struct pair_agreement *all) {
    printf("%u pairs, and %u refused\n", all->pairs, all->refused);
    for (int i = 0; i <= ACCEPTANCE_UNDECIDED; i++)
        print_part(acceptance_verdict_name((enum acceptance_verdict)i), all->verdicts[i],
                   all->pairs);
    print_part("with maximums or bars", all->with_most, all->pairs);
    print_part("with pathways", all->with_pathways, all->pairs);
    print_part("with requirements", all->with_requirements, all->pairs);
    print_part("by how units were gained", all->by_way, all->pairs);
    print_part("of unrelated versions", all->unrelated, all->pairs);
    printf("%u witnesses, each way\n", all->witnesses);
}

int main(int argc, char **argv) {
    unsigned long pairs = argc > 1 ? strtoul(argv[1], NULL, 10) : PAIRS;
    uint64_t seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 26;
    struct arena arena = {0};
    struct pair_agreement agreement = {.arena = &arena};
    struct random random = {seed};
    struct random_pair pair;

    for (unsigned long i = 0; i < pairs; i++) {
        random_pair(&random, &pair);
        if (!pair_agrees(&agreement, &pair)) {
            printf("pair %lu of seed %llu: %s", i, (unsigned long long)seed, agreement.difference);
            return 1;
        }
        arena_free(&arena);
    }
    print_summary(&agreement);
    return 0;
}
