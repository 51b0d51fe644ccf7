/*
 * analysis.h - what the rules of combination of a specification allow
 *
 * Everything here is exact, over all valid claims at once (automaton.h). Units
 * are taken as gained by assessment. Where the bound on states is passed, the
 * answer is missing, never approximate.
 */
#ifndef QUALC_ANALYSIS_ANALYSIS_H
#define QUALC_ANALYSIS_ANALYSIS_H

#include "analysis/automaton.h"
#include "base/text.h"
#include "finding/finding.h"
#include "reader/model.h"

/* States over all automata that an analysis makes at most, unless less is asked for. */
#define ANALYSIS_STATES_LIMIT (8 * (size_t)AUTOMATON_STATES_LIMIT)

/* Measures are indexes: from QUAL_MEASURE_UNITS to QUAL_MEASURE_HOURS. */
#define ANALYSIS_MEASURES (QUAL_MEASURE_HOURS + 1)

/* A quantity over all valid claims. */
struct analysis_total {
    bool known; /* some claim is valid, and every unit that may count states the figure */
    struct range range;
    bool stated; /* by the qualification; never of units */
    uint32_t figure;
};

/* The credits of a group, or its hours or units, whichever every unit states. */
struct analysis_group {
    uint32_t forced;    /* of the units that every valid claim holds */
    uint32_t least;     /* that a valid claim holds of the group */
    uint32_t most;      /* that a valid claim holds of the group */
    uint32_t available; /* in the group */
};

/* A change of one rule that makes a stated figure exactly the least. */
struct analysis_edit {
    uint32_t rule;
    enum rule_edit edit;
};

struct analysis_edits {
    struct analysis_edit *items;
    size_t count, capacity;
    bool undecided; /* past the bound on states: there may be others */
};

/* Rules that have some property together, as indexes within the specification. */
struct analysis_rules {
    uint32_t *items;
    uint32_t count;
    bool smallest; /* no set of fewer rules has it; else only: none of these can be left out */
};

enum answer { ANSWER_NO, ANSWER_YES, ANSWER_UNDECIDED };

/* The claims under changed rules, so far as they are asked for. */
struct analysis_outcome {
    bool decided;                   /* not past the bound on states */
    bool agrees[ANALYSIS_MEASURES]; /* the least is what is stated */
    bool above[ANALYSIS_MEASURES];  /* the least is more than that */
};

/* The claims without one rule. */
struct analysis_without {
    struct analysis_outcome outcome;
    enum answer redundant; /* whether they are the same */
};

/* No rule at all, where the index of one might be. */
#define ANALYSIS_NO_RULE UINT32_MAX

struct analysis {
    struct arena *arena;
    qual_spec spec;
    const struct spec_model *model; /* NULL when there is no file to show places in */
    struct findings *findings;
    struct combination_terms terms;
    uint32_t unit_count, rule_count, group_count;
    size_t states, states_limit; /* of all automata so far, and at most */
    bool undecided;              /* something is not said, because of that bound */

    struct automaton *automaton; /* NULL: past the bound on states, and nothing below is known */
    bool possible;               /* whether some claim is valid */
    const char *claims;          /* how many are, in decimal */
    struct analysis_total totals[ANALYSIS_MEASURES];
    uint8_t *cheapest[ANALYSIS_MEASURES]; /* for each unit; NULL where there is none */
    bool *dead, *forced;                  /* for each unit */
    bool *surplus;                        /* for each unit: it is in no group that counts */
    bool has_dead;                        /* whether a unit is dead that is not surplus */
    enum qual_measure group_measure;
    struct analysis_group *groups;

    struct analysis_without *without; /* for each rule that some claim could break */
    uint32_t *keepers; /* for each dead unit the first rule without which it could count, if any */
    uint8_t *base;     /* edits: the rules that ask how a unit was gained, left out */
    bool asks_how_gained; /* whether there are such rules */

    bool *redundant;                                /* for each rule; NULL when not decided */
    struct analysis_rules contradiction;            /* empty when some claim is valid */
    struct analysis_edits edits[ANALYSIS_MEASURES]; /* of the stated credit and hours */
};

/*
 * analysis_run - analyse a specification
 *
 * The model is the one that the specification was built from, or NULL. The
 * analysis and its findings lie in the arena of the findings.
 */
struct analysis *analysis_run(qual_spec spec, const struct spec_model *model,
                              struct findings *findings, size_t states_limit);

/* analysis_rule, analysis_unit - things of the specification by index */
qual_rule analysis_rule(const struct analysis *analysis, uint32_t index);
qual_unit analysis_unit(const struct analysis *analysis, uint32_t index);

/* analysis_figure - what a unit adds to a measure; false where it is not stated */
bool analysis_figure(qual_unit unit, enum qual_measure measure, uint32_t *figure);

/* analysis_states - whether every unit that is not dead states a figure */
bool analysis_states(const struct analysis *analysis, const bool *dead, enum qual_measure measure);

/* analysis_can_break - whether some set of units breaks a rule; of pathways that is taken for
 * granted */
bool analysis_can_break(qual_rule rule);

/* analysis_sum - what a set of units comes to in a measure, so far as stated */
uint32_t analysis_sum(const struct analysis *analysis, const uint8_t *units,
                      enum qual_measure measure);

/* analysis_list - the references of a set of units, with commas between them */
const char *analysis_list(const struct analysis *analysis, const uint8_t *units);

/* The parts of analysis_run ------------------------------------------------ */

/* analysis_is_off - whether a figure is stated that is not the least, though it is known */
bool analysis_is_off(const struct analysis *analysis, enum qual_measure measure);

/* analysis_stated - compare the figures of the qualification with what the rules allow */
void analysis_stated(struct analysis *analysis);

/* analysis_look_at_rules - contradictory and redundant rules, and why units are dead */
void analysis_look_at_rules(struct analysis *analysis);

/* analysis_undecided - Q0411: something is not said, because of the bound on states */
void analysis_undecided(struct analysis *analysis, const char *question);

/* Places for findings; without a source where there is no model. */
struct place analysis_spec_place(const struct analysis *analysis, const char *attribute);
struct place analysis_rule_place(const struct analysis *analysis, uint32_t rule,
                                 const char *attribute);
struct place analysis_unit_place(const struct analysis *analysis, uint32_t unit);

/* analysis_point - add a note that only shows a place; nothing where there is none */
void analysis_point(struct finding *finding, struct place place, const char *message);

/* Variants: the rules read otherwise ---------------------------------------- */

/* analysis_edits_none - for each rule, RULE_AS_WRITTEN */
uint8_t *analysis_edits_none(struct analysis *analysis);

/* analysis_leave_out - leave out a rule with everything in it */
void analysis_leave_out(const struct analysis *analysis, uint8_t *edits, uint32_t rule);

/*
 * analysis_variant - the automaton with edits; NULL past the bound on states
 *
 * It lies in an arena of its own, which the caller begins with analysis_scratch
 * and frees.
 */
struct arena analysis_scratch(const struct analysis *analysis);
struct automaton *analysis_variant(struct analysis *analysis, struct arena *scratch,
                                   const uint8_t *edits);

/* analysis_weights - what each unit alone adds to a rule */
uint32_t *analysis_weights(const struct analysis *analysis, struct arena *arena, uint32_t rule);

/* analysis_outcome_of - what there is to say of an automaton, or of NULL */
struct analysis_outcome analysis_outcome_of(const struct analysis *analysis,
                                            const struct automaton *automaton,
                                            struct arena *scratch);

/*
 * analysis_leave_each_out - fill in 'without', and what hangs on it
 *
 * The automaton knows assessed units only. It cannot tell what a rule changes
 * that asks how a unit was gained, nor may another rule be called redundant
 * because of such a one, so redundancy is looked for without them.
 */
void analysis_leave_each_out(struct analysis *analysis);

/* analysis_ask_implied - whether the rules that are left allow the same without one of them */
enum answer analysis_ask_implied(struct analysis *analysis, const uint8_t *edits, uint32_t rule);

/*
 * analysis_breaks, analysis_goes_below - whether a claim is found, under edits that leave a rule
 * out, that breaks the rule, or that comes to less of a measure than a figure
 *
 * Returns false when none is found, though there may be one. The first takes a
 * common rule that bounds a sum.
 */
bool analysis_breaks(const struct analysis *analysis, const uint8_t *edits, uint32_t index,
                     struct arena *scratch);
bool analysis_goes_below(const struct analysis *analysis, const uint8_t *edits,
                         enum qual_measure measure, uint32_t figure, struct arena *scratch);

/* A property of a set of rules that every larger set has too. */
struct analysis_question {
    enum answer (*ask)(struct analysis *analysis, const uint8_t *edits, uint32_t subject);
    uint32_t subject;    /* a rule that is left alone, with all that it is within */
    const uint8_t *base; /* edits that are made in any case */
};

/*
 * analysis_smallest_rules - a smallest set of common rules with a property that all have
 *
 * Returns false when it cannot be decided within the bound on states.
 */
bool analysis_smallest_rules(struct analysis *analysis, const struct analysis_question *question,
                             struct analysis_rules *rules);

#endif
