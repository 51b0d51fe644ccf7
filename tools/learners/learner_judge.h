/* learner_judge.h - the verdict on a learner of a file */
#ifndef QUALC_LEARNERS_LEARNER_JUDGE_H
#define QUALC_LEARNERS_LEARNER_JUDGE_H

#include "learners/learner_rows.h"

struct learner_verdict {
    bool earned;         /* every rule is met, and nothing else stands against it */
    qual_verdict totals; /* of the claim */
    bool obstacles[OBSTACLES];
    uint32_t unmet_count; /* of the award's unmet rules */
    enum qual_completion found;
};

/*
 * learner_judge - judge a learner whose rows have all been taken in
 *
 * The claim and the unmet rules are left in the award; with a measure other than
 * QUAL_MEASURE_NONE also the units of the completion by it.
 */
struct learner_verdict learner_judge(struct awards *awards, const struct learner *learner,
                                     enum qual_measure complete_by);

/* verdict_count - count a learner whose verdict it is among those of the award */
void verdict_count(struct award *award, const struct learner_verdict *verdict);

#endif
