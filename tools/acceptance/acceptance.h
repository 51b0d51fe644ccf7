/*
 * acceptance.h - which learners a new version of a specification treats otherwise
 *
 * An achieved set earns the award when some claim within it satisfies every
 * rule. Two versions are compared over all achieved sets of the units of both,
 * gained in any way that a rule of either tells apart. A unit that the new
 * version dropped counts for nothing there, and one that is new counts for
 * nothing in the old. Every answer is exact; where the bound on work is passed
 * there is none.
 */
#ifndef QUALC_ACCEPTANCE_ACCEPTANCE_H
#define QUALC_ACCEPTANCE_ACCEPTANCE_H

#include <stdbool.h>
#include <stdint.h>

#include "../../src/qual.h"
#include "analysis/analysis.h"
#include "base/arena.h"

/* No unit, or no rule, where the index of one might be. */
#define ACCEPTANCE_NONE UINT32_MAX

/* What became of the achieved sets that earn the award. */
enum acceptance_verdict {
    ACCEPTANCE_EQUAL,        /* the same ones earn; also where none ever did */
    ACCEPTANCE_GROWN,        /* all that did, and more; also where none did before */
    ACCEPTANCE_SHRUNK,       /* some no longer do, and no others */
    ACCEPTANCE_INCOMPARABLE, /* some no longer do, and others do now */
    ACCEPTANCE_EMPTY,        /* some did, and none does now */
    ACCEPTANCE_UNDECIDED     /* past the bound on work */
};

/* What to compare. */
struct acceptance_pair {
    qual_spec old_spec, new_spec;
    /*
     * For each unit of the old version, by index, the unit of the new that it
     * counts as there, or ACCEPTANCE_NONE. No new unit is named twice.
     */
    const uint32_t *successors;
};

/*
 * A set that earns under one version and not under the other
 *
 * The smallest there is: of fewest units, then of least credits, as the version
 * under which it earns states them and 0 where it does not, then the one that
 * holds the first reference, in order of the bytes, in which two sets differ;
 * then the one whose first unit that was gained otherwise was gained in the
 * earlier way of enum qual_gained. qual_judge has confirmed it both ways.
 */
struct acceptance_witness {
    uint8_t *gained; /* for each unit of the version under which it earns: 0 or an enum */
                     /* qual_gained; NULL where there is no witness */
    uint32_t units, credit;
};

/* How far claims that the old version allows are from a rule of the new one. */
struct acceptance_distance {
    bool known;       /* otherwise the rule has no bound, the old version allows no claim, or */
                      /* the bound on work was passed; the figures below are 0 */
    uint32_t missing; /* the most that a claim misses of the least, in the measure of the rule */
    uint32_t surplus; /* the most that a claim has beyond the most, which counts no longer */
};

struct acceptance {
    enum acceptance_verdict verdict;
    bool contradicted; /* qual_judge denied a witness: an error of the program; then undecided */
    struct acceptance_witness lost;        /* over units of the old version */
    struct acceptance_witness gained;      /* over units of the new version */
    struct acceptance_distance *distances; /* for each rule of the new version; a rule within */
                                           /* pathways as if its pathway were the only one */
    uint64_t work;                         /* steps taken */
};

/* Steps that a comparison takes at most, unless less is asked for. */
#define ACCEPTANCE_WORK_LIMIT (UINT64_C(1) << 26)

/*
 * acceptance_compare - compare which achieved sets earn under two versions
 *
 * The result lies in the arena. Where only one direction is past the bound, the
 * witness of the other is given all the same. On the same pair the answer is
 * always the same: work is counted, not timed.
 */
struct acceptance *acceptance_compare(struct arena *arena, const struct acceptance_pair *pair,
                                      uint64_t work_limit);

/* acceptance_verdict_name - the word for a verdict, as in JSON */
const char *acceptance_verdict_name(enum acceptance_verdict verdict);

/* Units and rules of the new version that became something that they were not. */
struct acceptance_changes {
    bool known;      /* otherwise an analysis is past its bound, or a version allows no claim; */
                     /* then the rest is NULL */
    bool *dead;      /* for each unit: it can no longer count, though its predecessor could */
    bool *forced;    /* for each unit: every claim needs it, though not its predecessor */
    bool *redundant; /* for each rule: it changes nothing, though its predecessor did or there */
                     /* was none; NULL when not decided */
};

/*
 * acceptance_changes - compare the analyses of two versions
 *
 * 'rules' is for each rule of the new version that of the old, or
 * ACCEPTANCE_NONE. A unit without predecessor was neither dead nor forced.
 */
struct acceptance_changes acceptance_changes(struct arena *arena,
                                             const struct acceptance_pair *pair,
                                             const struct analysis *old_analysis,
                                             const struct analysis *new_analysis,
                                             const uint32_t *rules);

#endif
