/*
 * 601/7253/8 BIIAB Level 2 Certificate in Principles of Customer Service, version 2.2
 *
 * Written by qualc 0.1.0; do not edit. Source digest 7b81c0e0d09cef89.
 */
#ifndef QUAL_601_7253_8_V2_2_H
#define QUAL_601_7253_8_V2_2_H

#include "qual.h"

/* Index of each group, for qual_spec_group, and of each unit, for qual_spec_unit. */
enum {
    QUAL_601_7253_8_V2_2_GROUP_COUNT = 1,
    QUAL_601_7253_8_V2_2_GROUP_A = 0, /* Mandatory Group A */
    QUAL_601_7253_8_V2_2_UNIT_COUNT = 3,
    QUAL_601_7253_8_V2_2_UNIT_R_506_4854 = 0, /* Understanding the organisation */
    QUAL_601_7253_8_V2_2_UNIT_Y_506_4855 = 1, /* Prepare to deliver excellent customer service */
    QUAL_601_7253_8_V2_2_UNIT_K_503_0323 = 2, /* Communication in the customer service role */
};

/* Bytes of working memory for qual_judge and qual_complete. */
enum {
    QUAL_601_7253_8_V2_2_MEMORY = 352,
};

#ifdef __cplusplus
extern "C" {
#endif

/*
 * qual_601_7253_8_v2_2 - 601/7253/8 BIIAB Level 2 Certificate in Principles of Customer Service,
 * version 2.2: 1 group, 3 units, 3 rules
 */
const qual_image *qual_601_7253_8_v2_2(void);

#ifdef __cplusplus
}
#endif

#endif
