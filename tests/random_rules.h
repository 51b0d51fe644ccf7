/*
 * random_rules.h - made-up specifications with rules of every kind
 *
 * The same seed gives the same specification on every machine. About half can
 * be satisfied: most bounds are drawn around what some hidden claim comes to,
 * so that they bind.
 */
#ifndef QUAL_TESTS_RANDOM_RULES_H
#define QUAL_TESTS_RANDOM_RULES_H

#include "base/arena.h"
#include "base/text.h"
#include "oracle.h"

struct random {
    uint64_t state;
};

/* random_below - a number from 0 up to, not with, a limit */
int random_below(struct random *random, int limit);

/* random_chance - true so many times in a hundred */
bool random_chance(struct random *random, int percent);

/* random_spec - a specification of at most so many units */
void random_spec(struct random *random, int most_units, struct oracle_spec *spec);

/* random_gained - what some learner has achieved of a specification, and how */
void random_gained(struct random *random, const struct oracle_spec *spec,
                   uint8_t gained[ORACLE_UNITS]);

/*
 * rules_xml - a specification as XML
 *
 * Specifications of different numbers, below 10000, have different
 * qualification numbers, in the same order.
 */
const char *rules_xml(struct arena *arena, const struct oracle_spec *spec, unsigned number);

/* rules_xml_labelled - the same; each unit has the reference of its label, which is below 10000 */
const char *rules_xml_labelled(struct arena *arena, const struct oracle_spec *spec, unsigned number,
                               const int *labels);

/* random_add_urn - the reference of a label, with its letter */
void random_add_urn(struct text *text, int label);

#endif
