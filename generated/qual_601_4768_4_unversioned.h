/*
 * 601/4768/4 ProQual Level 2 Certificate in Principles of Customer Service, unversioned
 *
 * Written by qualc 0.1.0; do not edit. Source digest 995c19b28a61131f.
 */
#ifndef QUAL_601_4768_4_UNVERSIONED_H
#define QUAL_601_4768_4_UNVERSIONED_H

#include "qual.h"

/* Index of each group, for qual_spec_group, and of each unit, for qual_spec_unit. */
enum {
    QUAL_601_4768_4_UNVERSIONED_GROUP_COUNT = 1,
    QUAL_601_4768_4_UNVERSIONED_GROUP_M = 0, /* Mandatory Units */
    QUAL_601_4768_4_UNVERSIONED_UNIT_COUNT = 3,
    QUAL_601_4768_4_UNVERSIONED_UNIT_R_506_4854 = 0, /* Understanding the organisation */
    QUAL_601_4768_4_UNVERSIONED_UNIT_Y_506_4855 = 1, /* Prepare to deliver excellent customer service */
    QUAL_601_4768_4_UNVERSIONED_UNIT_K_503_0323 = 2, /* Communication in the customer service role */
};

/* Bytes of working memory for qual_judge and qual_complete. */
enum {
    QUAL_601_4768_4_UNVERSIONED_MEMORY = 352,
};

#ifdef __cplusplus
extern "C" {
#endif

/*
 * qual_601_4768_4_unversioned - 601/4768/4 ProQual Level 2 Certificate in Principles of Customer Service,
 * unversioned: 1 group, 3 units, 1 rule
 */
const qual_image *qual_601_4768_4_unversioned(void);

#ifdef __cplusplus
}
#endif

#endif
