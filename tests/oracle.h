/*
 * oracle.h - rules of combination by brute force
 *
 * Every question about a specification is answered by looking at every set of
 * its units, straight from the definitions. Nothing here knows how libqual or
 * the compiler go about it; only the names of kinds and measures are shared.
 */
#ifndef QUAL_TESTS_ORACLE_H
#define QUAL_TESTS_ORACLE_H

#include <stdbool.h>
#include <stdint.h>

#include "../src/qual.h"

#define ORACLE_UNITS 18
#define ORACLE_GROUPS 8
#define ORACLE_RULES 32
#define ORACLE_AMOUNTS 2048

/* A figure or reference that is not there. */
#define NONE (-1)

/* A set of units: bit i for unit i. */
typedef uint32_t oracle_set;

struct oracle_unit {
    int level; /* an enum qual_level; 0 is not stated */
    int credit;
    int glh;
};

struct oracle_group {
    int within; /* index of the group around it */
    bool counts;
    oracle_set members;
};

/* Rules are in document order: one within another follows it. */
struct oracle_rule {
    enum qual_rule_kind kind;
    enum qual_measure measure;
    int min, max, n;
    uint32_t groups; /* bit i for group i */
    oracle_set units;
    int level_min, level_max;
    uint32_t gained;
    int unit;   /* that requires others */
    int within; /* index of the container */
};

struct oracle_spec {
    int unit_count, group_count, rule_count;
    struct oracle_unit units[ORACLE_UNITS];
    struct oracle_group groups[ORACLE_GROUPS];
    struct oracle_rule rules[ORACLE_RULES];
};

/* oracle_countable - the units that may be in a claim */
oracle_set oracle_countable(const struct oracle_spec *spec);

/* Of a rule by its index. */

/* oracle_selected - the units that a rule looks at */
oracle_set oracle_selected(const struct oracle_spec *spec, int index);

/* oracle_counted - what a rule counts over a claim; each unit gained as it says */
int oracle_counted(const struct oracle_spec *spec, int index, oracle_set claim,
                   const uint8_t *gained);

/* oracle_least, oracle_most - the bounds of a rule, NONE where it has none */
int oracle_least(const struct oracle_spec *spec, int index);
int oracle_most(const struct oracle_spec *spec, int index);

/* oracle_can_bind - whether some set of units breaks the maximum of a rule */
bool oracle_can_bind(const struct oracle_spec *spec, int index);

struct oracle_unmet {
    int rule, required, counted, missing;
};

struct oracle_verdict {
    bool earned;
    oracle_set claim;
    unsigned units, credit, glh, credit_not_stated, glh_not_stated;
    struct oracle_unmet unmet[ORACLE_RULES];
    int unmet_count;
};

struct oracle_verdict oracle_judge(const struct oracle_spec *spec, const uint8_t *gained);

/* oracle_earning - for each set of units, gained by assessment, whether it earns; free it */
bool *oracle_earning(const struct oracle_spec *spec);

struct oracle_completion {
    enum qual_completion found;
    oracle_set further;
};

/* oracle_complete - by each measure, as enum qual_measure */
void oracle_complete(const struct oracle_spec *spec, const uint8_t *gained,
                     struct oracle_completion completions[QUAL_MEASURE_HOURS + 1]);

/* What is true of all valid claims, every unit gained by assessment. */
struct oracle_analysis {
    uint64_t claims;
    uint64_t claims_without[ORACLE_RULES]; /* with one rule, and those in it, deleted */
    oracle_set dead, forced;
    int least[QUAL_MEASURE_HOURS + 1], most[QUAL_MEASURE_HOURS + 1]; /* by enum qual_measure */
    bool reached[QUAL_MEASURE_HOURS + 1][ORACLE_AMOUNTS];
};

void oracle_analyse(const struct oracle_spec *spec, struct oracle_analysis *analysis);

/* oracle_claims_with - how many claims are valid when one rule has other bounds; NONE for none */
uint64_t oracle_claims_with(const struct oracle_spec *spec, int rule, int least, int most);

#endif
