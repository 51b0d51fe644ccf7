/*
 * learner_awards.h - specifications as many learners are judged by them
 *
 * What a verdict needs of a specification is looked up once and kept: its
 * memory, its dates and ages, the ways of gaining a unit that it refuses, and
 * what each unit adds to each rule.
 */
#ifndef QUALC_LEARNERS_LEARNER_AWARDS_H
#define QUALC_LEARNERS_LEARNER_AWARDS_H

#include "../src/qual.h"
#include "base/text.h"
#include "csv/csv.h"

/* What stands against an award beside its rules of combination. */
enum obstacle {
    OBSTACLE_OPERATIONAL_START, /* registered, or claimed, before it */
    OBSTACLE_OPERATIONAL_END,   /* registered after it; or claimed, where no certification end */
    OBSTACLE_CERTIFICATION_END, /* claimed after it */
    OBSTACLE_AGE,               /* outside every age range, or below the least age of entry */
    OBSTACLES
};

/* obstacle_name - as it stands beside the ids of rules that are not met */
const char *obstacle_name(enum obstacle obstacle);

/* A rule that can be unmet. */
struct award_rule {
    qual_rule rule;
    const char *id;
    size_t id_length;
    uint32_t required;
    uint64_t unmet; /* learners, so far */
};

/* A rule that the last claim does not meet. */
struct award_unmet {
    uint32_t rule; /* its index among those of the award */
    uint32_t counted;
};

/* Ages for which a qualification is approved, both ends included. */
struct award_ages {
    uint32_t from, to;
};

struct award {
    qual_spec spec;
    const char *name; /* its number; with @ and the version, where that is not the current one */
    size_t name_length;
    uint32_t unit_count;
    uint8_t *gained;  /* for each unit: 0, or how the learner gained it */
    uint8_t *claim;   /* for each: whether it is in the claim of the last verdict */
    uint8_t *further; /* for each: whether the last completion adds it */

    struct award_rule *rules;
    uint32_t rule_count;
    struct award_unmet *unmet; /* room for every rule */
    uint32_t lanes;            /* numbers of a row of weights */
    uint32_t *weights; /* for each unit, what it adds to each rule; NULL where that varies */
    size_t line_most;  /* bytes that ids and units can take in a line about a learner */

    uint32_t refused; /* ways that a policy does not allow, as a set of enum qual_gained */
    bool dated[OBSTACLES];
    qual_date dates[OBSTACLES];
    struct award_ages *ages;
    size_t age_count;
    uint32_t least_age;

    struct portfolio *portfolio; /* of the learner's evidence; NULL where that is not asked for */

    uint64_t earned, not_earned; /* learners, so far */
    uint64_t obstacles[OBSTACLES];
};

/* Names of a qualification that were met, so that each is parsed once. */
#define AWARD_CELLS 256
#define AWARD_CELL 24

struct award_cell {
    struct award *award;
    uint8_t length;
    char text[AWARD_CELL];
};

struct awards {
    struct arena *arena;
    const qual_image *image; /* to choose from; or NULL */
    const qual_spec *spec;   /* the only one wanted; or NULL */
    struct award **by_row;   /* by the row of the specification */
    bool completes;          /* completions are asked for, which take memory */
    void *memory;            /* working memory, enough for every award */
    size_t memory_size;
    struct award_cell cells[AWARD_CELLS];
};

/* awards_begin - choose from an image, or only the specification given */
struct awards awards_begin(struct arena *arena, const qual_image *image, const qual_spec *spec,
                           bool completes);

/* awards_of - the award of a specification, made when it is first asked for */
struct award *awards_of(struct awards *awards, qual_spec spec);

/*
 * awards_find - the award that a cell names: a qualification number, or NUMBER@VERSION
 *
 * Without a version it is the current one; of the only specification wanted, it.
 * Returns NULL, and appends the reason, when there is none.
 */
struct award *awards_find(struct awards *awards, const struct csv_field *cell, struct text *reason);

/* awards_only - the only award wanted */
struct award *awards_only(struct awards *awards);

#endif
