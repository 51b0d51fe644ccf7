/*
 * 601/3477/X IAO Level 2 Certificate in Principles of Customer Service, unversioned
 *
 * Written by qualc 0.1.0; do not edit. Source digest dfd46982bd2031a1.
 */
#ifndef QUAL_601_3477_X_UNVERSIONED_H
#define QUAL_601_3477_X_UNVERSIONED_H

#include "qual.h"

/* Index of each group, for qual_spec_group, and of each unit, for qual_spec_unit. */
enum {
    QUAL_601_3477_X_UNVERSIONED_GROUP_COUNT = 1,
    QUAL_601_3477_X_UNVERSIONED_GROUP_M = 0, /* Mandatory units */
    QUAL_601_3477_X_UNVERSIONED_UNIT_COUNT = 4,
    QUAL_601_3477_X_UNVERSIONED_UNIT_H_503_0322 = 0, /* Understanding the organisation */
    QUAL_601_3477_X_UNVERSIONED_UNIT_M_503_0324 = 1, /* Prepare to deliver excellent customer service */
    QUAL_601_3477_X_UNVERSIONED_UNIT_K_503_0323 = 2, /* Communication in the customer service role */
    QUAL_601_3477_X_UNVERSIONED_UNIT_F_506_2131 = 3, /* Understand customers */
};

/* Bytes of working memory for qual_judge and qual_complete. */
enum {
    QUAL_601_3477_X_UNVERSIONED_MEMORY = 624,
};

#ifdef __cplusplus
extern "C" {
#endif

/*
 * qual_601_3477_x_unversioned - 601/3477/X IAO Level 2 Certificate in Principles of Customer Service,
 * unversioned: 1 group, 4 units, 2 rules
 */
const qual_image *qual_601_3477_x_unversioned(void);

#ifdef __cplusplus
}
#endif

#endif
