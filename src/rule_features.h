/*
 * rule_features.h - what rules of combination a program can judge
 *
 * libqual has everything. A validator (tools/validator) is made without what its
 * specifications do not need, by leaving out the lines under these conditions.
 */
#ifndef QUAL_SRC_RULE_FEATURES_H
#define QUAL_SRC_RULE_FEATURES_H

#define QUAL_WITH_SUMS 1         /* one pass where every rule is a minimum */
#define QUAL_WITH_EDITS 1        /* rules read otherwise than they are written */
#define QUAL_WITH_LONG_STATES 1  /* counters that take more than 64 bits */
#define QUAL_WITH_PATHWAYS 1     /* pathways */
#define QUAL_WITH_REQUIREMENTS 1 /* units that count only beside others */

#endif
