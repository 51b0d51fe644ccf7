/*
 * 601/3735/6 BIIAB Level 3 Diploma in Customer Service, version 1.8
 *
 * Written by qualc 0.1.0; do not edit. Source digest d1b1c9b080174454.
 */
#ifndef QUAL_601_3735_6_V1_8_H
#define QUAL_601_3735_6_V1_8_H

#include "qual.h"

/* Index of each group, for qual_spec_group, and of each unit, for qual_spec_unit. */
enum {
    QUAL_601_3735_6_V1_8_GROUP_COUNT = 3,
    QUAL_601_3735_6_V1_8_GROUP_A = 0, /* Mandatory Group A */
    QUAL_601_3735_6_V1_8_GROUP_B = 1, /* Optional Group B */
    QUAL_601_3735_6_V1_8_GROUP_C = 2, /* Optional Group C */
    QUAL_601_3735_6_V1_8_UNIT_COUNT = 45,
    QUAL_601_3735_6_V1_8_UNIT_L_506_2150 = 0, /* Organise and deliver customer service */
    QUAL_601_3735_6_V1_8_UNIT_Y_506_2152 = 1, /* Understand the customer service environment */
    QUAL_601_3735_6_V1_8_UNIT_J_506_2910 = 2, /* Understand customers and customer retention */
    QUAL_601_3735_6_V1_8_UNIT_K_506_2169 = 3, /* Resolve customers' problems */
    QUAL_601_3735_6_V1_8_UNIT_D_506_1942 = 4, /* Principles of business */
    QUAL_601_3735_6_V1_8_UNIT_T_506_2952 = 5, /* Manage personal and professional development */
    QUAL_601_3735_6_V1_8_UNIT_Y_506_2166 = 6, /* Develop resources to support consistency of customer service delivery */
    QUAL_601_3735_6_V1_8_UNIT_D_506_2167 = 7, /* Use service partnerships to deliver customer service */
    QUAL_601_3735_6_V1_8_UNIT_R_506_2151 = 8, /* Resolve customers' complaints */
    QUAL_601_3735_6_V1_8_UNIT_D_506_2170 = 9, /* Gather, analyse and interpret customer feedback */
    QUAL_601_3735_6_V1_8_UNIT_K_506_2172 = 10, /* Monitor the quality of customer service interactions */
    QUAL_601_3735_6_V1_8_UNIT_D_506_2119 = 11, /* Communicate verbally with customers */
    QUAL_601_3735_6_V1_8_UNIT_T_506_2126 = 12, /* Communicate with customers in Writing */
    QUAL_601_3735_6_V1_8_UNIT_L_506_2133 = 13, /* Promote additional products and/or services to customers */
    QUAL_601_3735_6_V1_8_UNIT_Y_506_2135 = 14, /* Exceed customer expectations */
    QUAL_601_3735_6_V1_8_UNIT_T_506_2143 = 15, /* Deliver customer service whilst working on customers' premises */
    QUAL_601_3735_6_V1_8_UNIT_F_506_2159 = 16, /* Deliver customer service to challenging customers */
    QUAL_601_3735_6_V1_8_UNIT_Y_506_2149 = 17, /* Develop customer relationships */
    QUAL_601_3735_6_V1_8_UNIT_T_506_2160 = 18, /* Support customer service improvements */
    QUAL_601_3735_6_V1_8_UNIT_A_506_2161 = 19, /* Support customers through real-time online customer service */
    QUAL_601_3735_6_V1_8_UNIT_H_506_2977 = 20, /* Support customers using self-service equipment */
    QUAL_601_3735_6_V1_8_UNIT_J_506_2163 = 21, /* Use social media to deliver customer service */
    QUAL_601_3735_6_V1_8_UNIT_K_506_2978 = 22, /* Provide post-transaction customer service */
    QUAL_601_3735_6_V1_8_UNIT_D_506_2153 = 23, /* Champion customer service */
    QUAL_601_3735_6_V1_8_UNIT_R_506_2179 = 24, /* Build and maintain effective customer relations */
    QUAL_601_3735_6_V1_8_UNIT_L_506_2181 = 25, /* Manage a customer service award programme */
    QUAL_601_3735_6_V1_8_UNIT_Y_506_2183 = 26, /* Manage the use of technology to improve customer service */
    QUAL_601_3735_6_V1_8_UNIT_D_506_2962 = 27, /* Develop a social media strategy for customer service */
    QUAL_601_3735_6_V1_8_UNIT_H_506_1912 = 28, /* Negotiate in a business environment */
    QUAL_601_3735_6_V1_8_UNIT_T_506_1820 = 29, /* Promote equality, diversity and inclusion in the workplace */
    QUAL_601_3735_6_V1_8_UNIT_A_506_1821 = 30, /* Manage team performance */
    QUAL_601_3735_6_V1_8_UNIT_J_506_1921 = 31, /* Manage individuals' performance */
    QUAL_601_3735_6_V1_8_UNIT_M_506_1931 = 32, /* Collaborate with other departments */
    QUAL_601_3735_6_V1_8_UNIT_F_502_8612 = 33, /* Negotiating, handling objections and closing sales */
    QUAL_601_3735_6_V1_8_UNIT_R_502_8615 = 34, /* Obtaining and analysing sales related information */
    QUAL_601_3735_6_V1_8_UNIT_K_502_8622 = 35, /* Buyer behaviours in sales situations */
    QUAL_601_3735_6_V1_8_UNIT_K_503_0418 = 36, /* Manage incidents referred to a contact centre */
    QUAL_601_3735_6_V1_8_UNIT_D_503_0397 = 37, /* Lead direct sales activities in a contact centre team */
    QUAL_601_3735_6_V1_8_UNIT_L_506_1807 = 38, /* Manage diary systems */
    QUAL_601_3735_6_V1_8_UNIT_L_506_1869 = 39, /* Contribute to the organisation of an event */
    QUAL_601_3735_6_V1_8_UNIT_H_506_1814 = 40, /* Provide reception services */
    QUAL_601_3735_6_V1_8_UNIT_M_506_1895 = 41, /* Buddy a colleague to develop their skills */
    QUAL_601_3735_6_V1_8_UNIT_L_506_1905 = 42, /* Employee rights and responsibilities */
    QUAL_601_3735_6_V1_8_UNIT_M_502_8587 = 43, /* Processing sales orders */
    QUAL_601_3735_6_V1_8_UNIT_J_502_4397 = 44, /* Bespoke Software */
};

/* Bytes of working memory for qual_judge and qual_complete. */
enum {
    QUAL_601_3735_6_V1_8_MEMORY = 4272,
};

#ifdef __cplusplus
extern "C" {
#endif

/*
 * qual_601_3735_6_v1_8 - 601/3735/6 BIIAB Level 3 Diploma in Customer Service,
 * version 1.8: 3 groups, 45 units, 5 rules
 */
const qual_image *qual_601_3735_6_v1_8(void);

#ifdef __cplusplus
}
#endif

#endif
