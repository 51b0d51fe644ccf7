/*
 * learner_list.h - who of a list of learners keeps, loses or gains the award
 *
 * The list is comma-separated values: a learner and the units that the learner
 * has achieved, between semicolons, blanks or, in a quoted field, commas. A unit
 * is URN, or URN:WAY where it was not assessed, as verdict_units.h has it. A first
 * row that names a column "learner" and one "units" says which those are; without
 * one there are these two columns. Rows of one learner add up.
 */
#ifndef QUALC_DIFF_LEARNER_LIST_H
#define QUALC_DIFF_LEARNER_LIST_H

#include "../../src/qual.h"
#include "base/json.h"
#include "base/table.h"
#include "finding/finding.h"

struct learner {
    const char *name;
    uint8_t *gained[2]; /* for each unit of the old version, and of the new: 0, or how */
};

struct learners {
    const char *file;
    struct learner *items; /* in the order in which the file first names them */
    size_t count, capacity;
    size_t unknown; /* listed units that neither version has, each time they are listed */
};

/*
 * learners_read - read a list, "-" for standard input, for two versions
 *
 * Returns NULL when anything is wrong with it, which is among the problems then,
 * each with its place; nothing is left out but past the limit for one file.
 */
const struct learners *learners_read(struct arena *arena, const char *path, qual_spec before,
                                     qual_spec after, struct findings *problems);

/* What a new version does to a learner. */
enum learner_fate { LEARNER_KEEPS, LEARNER_LOSES, LEARNER_GAINS, LEARNER_NEITHER };
#define LEARNER_FATES (LEARNER_NEITHER + 1)

/* learner_fate_name - the word for it, as in JSON: "keeps", "loses", "gains", "neither" */
const char *learner_fate_name(enum learner_fate fate);

/* A rule of the new version and those who lose the award and do not meet it. */
struct learner_rule {
    qual_rule rule;
    size_t learners;
    uint32_t worst; /* the most that one of them misses, in the measure of the rule */
    uint64_t total; /* what they miss together */
};

/*
 * How many credits those who lose the award are short.
 *
 * Of one learner it is the most that any rule measured in credits misses; rules
 * overlap, so their sum would count one credit twice. To finish costs the credits
 * of the smallest set of further units, since units are not taken in parts.
 */
struct learner_figures {
    size_t learners; /* of whom the figure is known */
    uint64_t total;
    uint32_t median, worst; /* median: the lower of the two in the middle */
};

struct learner_judged {
    enum learner_fate fate;
    bool can_finish;              /* the rest is for those who lose: whether 'to_finish' is known */
    enum qual_completion found;   /* why not */
    uint32_t short_of, to_finish; /* credits */
};

struct learners_judged {
    const struct learners *learners;
    struct learner_judged *items; /* one for each learner */
    size_t fates[LEARNER_FATES];
    struct learner_figures short_of, to_finish;
    size_t cannot_finish;       /* of those who lose: no further units earn the award */
    size_t cost_unknown;        /* and those for whom a unit does not state its credit */
    struct learner_rule *rules; /* of the new version, only those that somebody misses */
    size_t rule_count;
};

/* learners_judge - judge every learner by both versions; exact */
const struct learners_judged *learners_judge(struct arena *arena, const struct learners *learners,
                                             qual_spec before, qual_spec after);

/* With 'list', each learner too, those who lose first. */
json_t *learners_json(struct arena *arena, const struct learners_judged *judged, bool list);
void learners_text(struct text *out, const struct learners_judged *judged, bool list,
                   const struct look *look);

#endif
