/*
 * 600/5469/4 Highfield Level 2 NVQ Certificate in Customer Service (RQF), version 1.3
 *
 * Written by qualc 0.1.0; do not edit. Source digest 27b5359a30ca544e.
 */
#ifndef QUAL_600_5469_4_V1_3_H
#define QUAL_600_5469_4_V1_3_H

#include "qual.h"

/* Index of each group, for qual_spec_group, and of each unit, for qual_spec_unit. */
enum {
    QUAL_600_5469_4_V1_3_GROUP_COUNT = 5,
    QUAL_600_5469_4_V1_3_GROUP_M = 0, /* Mandatory Units */
    QUAL_600_5469_4_V1_3_GROUP_A = 1, /* Optional Unit Group A */
    QUAL_600_5469_4_V1_3_GROUP_B = 2, /* Optional Unit Group B */
    QUAL_600_5469_4_V1_3_GROUP_C = 3, /* Optional Unit Group C */
    QUAL_600_5469_4_V1_3_GROUP_D = 4, /* Optional Unit Group D */
    QUAL_600_5469_4_V1_3_UNIT_COUNT = 49,
    QUAL_600_5469_4_V1_3_UNIT_F_601_1609 = 0, /* Communicate using customer service language */
    QUAL_600_5469_4_V1_3_UNIT_L_601_1614 = 1, /* Follow the rules to deliver customer service */
    QUAL_600_5469_4_V1_3_UNIT_R_601_1209 = 2, /* Maintain a positive and customer-friendly attitude */
    QUAL_600_5469_4_V1_3_UNIT_L_601_1211 = 3, /* Adapt your behaviour to give a good customer service impression */
    QUAL_600_5469_4_V1_3_UNIT_R_601_1212 = 4, /* Communicate effectively with customers */
    QUAL_600_5469_4_V1_3_UNIT_L_601_0933 = 5, /* Give customers a positive impression of yourself and your organisation */
    QUAL_600_5469_4_V1_3_UNIT_D_601_0936 = 6, /* Promote additional services or products to customers */
    QUAL_600_5469_4_V1_3_UNIT_H_601_1215 = 7, /* Process information about customers */
    QUAL_600_5469_4_V1_3_UNIT_M_601_1217 = 8, /* Live up to the customer service promise */
    QUAL_600_5469_4_V1_3_UNIT_T_601_1218 = 9, /* Make customer service personal */
    QUAL_600_5469_4_V1_3_UNIT_M_601_1220 = 10, /* Go the extra mile in customer service */
    QUAL_600_5469_4_V1_3_UNIT_T_601_1221 = 11, /* Deal with customers face to face */
    QUAL_600_5469_4_V1_3_UNIT_F_601_1223 = 12, /* Deal with incoming telephone calls from customers */
    QUAL_600_5469_4_V1_3_UNIT_J_601_1224 = 13, /* Make telephone calls to customers */
    QUAL_600_5469_4_V1_3_UNIT_R_601_1226 = 14, /* Deal with customers in writing or electronically */
    QUAL_600_5469_4_V1_3_UNIT_D_601_1228 = 15, /* Use customer service as a competitive tool */
    QUAL_600_5469_4_V1_3_UNIT_D_601_1231 = 16, /* Organise the promotion of additional services or products to customers */
    QUAL_600_5469_4_V1_3_UNIT_K_601_1233 = 17, /* Build a customer service knowledge set */
    QUAL_600_5469_4_V1_3_UNIT_A_601_1205 = 18, /* Do your job in a customer friendly way */
    QUAL_600_5469_4_V1_3_UNIT_J_601_1210 = 19, /* Deliver reliable customer service */
    QUAL_600_5469_4_V1_3_UNIT_Y_601_1213 = 20, /* Deliver customer service on your customer's premises */
    QUAL_600_5469_4_V1_3_UNIT_K_601_1216 = 21, /* Recognise diversity when delivering customer service */
    QUAL_600_5469_4_V1_3_UNIT_A_601_1219 = 22, /* Deal with customers across a language divide */
    QUAL_600_5469_4_V1_3_UNIT_A_601_1222 = 23, /* Use questioning techniques when delivering customer service */
    QUAL_600_5469_4_V1_3_UNIT_L_601_1225 = 24, /* Deal with customers using bespoke software */
    QUAL_600_5469_4_V1_3_UNIT_Y_601_1227 = 25, /* Maintain customer service through effective handover */
    QUAL_600_5469_4_V1_3_UNIT_H_601_1229 = 26, /* Deliver customer service using service partnerships */
    QUAL_600_5469_4_V1_3_UNIT_Y_601_1230 = 27, /* Organise the delivery of reliable customer service */
    QUAL_600_5469_4_V1_3_UNIT_H_601_1232 = 28, /* Improve the customer relationship */
    QUAL_600_5469_4_V1_3_UNIT_M_601_1508 = 29, /* Recognise and deal with customer queries, requests and problems */
    QUAL_600_5469_4_V1_3_UNIT_T_601_1509 = 30, /* Take details of customer service problems */
    QUAL_600_5469_4_V1_3_UNIT_M_601_1511 = 31, /* Resolve customer service problems */
    QUAL_600_5469_4_V1_3_UNIT_T_601_1512 = 32, /* Deliver customer service to difficult customers */
    QUAL_600_5469_4_V1_3_UNIT_J_601_1515 = 33, /* Monitor and solve customer service problems */
    QUAL_600_5469_4_V1_3_UNIT_D_601_1519 = 34, /* Apply risk assessment to customer service */
    QUAL_600_5469_4_V1_3_UNIT_D_601_1522 = 35, /* Process customer service complaints */
    QUAL_600_5469_4_V1_3_UNIT_T_601_1526 = 36, /* Develop customer relationships */
    QUAL_600_5469_4_V1_3_UNIT_A_601_1530 = 37, /* Support customer service improvements */
    QUAL_600_5469_4_V1_3_UNIT_R_601_1534 = 38, /* Develop personal performance through delivering customer service */
    QUAL_600_5469_4_V1_3_UNIT_H_601_1540 = 39, /* Support customers using on-line customer services */
    QUAL_600_5469_4_V1_3_UNIT_M_601_1542 = 40, /* Buddy a colleague to develop their customer service skills */
    QUAL_600_5469_4_V1_3_UNIT_R_601_1548 = 41, /* Develop your own customer service skills through self-study */
    QUAL_600_5469_4_V1_3_UNIT_Y_601_1549 = 42, /* Support customers using self-service technology */
    QUAL_600_5469_4_V1_3_UNIT_D_601_1553 = 43, /* Work with others to improve customer service */
    QUAL_600_5469_4_V1_3_UNIT_H_601_1554 = 44, /* Promote continuous improvement */
    QUAL_600_5469_4_V1_3_UNIT_K_601_1555 = 45, /* Develop your own and others' customer service skills */
    QUAL_600_5469_4_V1_3_UNIT_H_601_1568 = 46, /* Lead a team to improve customer service */
    QUAL_600_5469_4_V1_3_UNIT_H_601_1571 = 47, /* Gather, analyse and interpret customer feedback */
    QUAL_600_5469_4_V1_3_UNIT_T_601_1574 = 48, /* Monitor the quality of customer service transactions */
};

/* Bytes of working memory for qual_judge and qual_complete. */
enum {
    QUAL_600_5469_4_V1_3_MEMORY = 2496,
};

#ifdef __cplusplus
extern "C" {
#endif

/*
 * qual_600_5469_4_v1_3 - 600/5469/4 Highfield Level 2 NVQ Certificate in Customer Service (RQF),
 * version 1.3: 5 groups, 49 units, 6 rules
 */
const qual_image *qual_600_5469_4_v1_3(void);

#ifdef __cplusplus
}
#endif

#endif
