/*
 * catalogue of qualification specifications
 *
 * Written by qualc 0.1.0; do not edit. Source digests:
 *   600/5469/4 1.3 27b5359a30ca544e
 *   601/3477/X unversioned dfd46982bd2031a1
 *   601/3735/6 1.8 d1b1c9b080174454
 *   601/4768/4 unversioned 995c19b28a61131f
 *   601/7253/8 2.1 2f1bf103f2b354ca
 *   601/7253/8 2.2 7b81c0e0d09cef89
 */
#ifndef QUAL_CATALOGUE_H
#define QUAL_CATALOGUE_H

#include "qual.h"

/* Index of each specification, for qual_spec_at. */
enum {
    QUAL_CATALOGUE_SPEC_COUNT = 6,
    QUAL_CATALOGUE_SPEC_600_5469_4_V1_3 = 0, /* Highfield Level 2 NVQ Certificate in Customer Service (RQF) */
    QUAL_CATALOGUE_SPEC_601_3477_X_UNVERSIONED = 1, /* IAO Level 2 Certificate in Principles of Customer Service */
    QUAL_CATALOGUE_SPEC_601_3735_6_V1_8 = 2, /* BIIAB Level 3 Diploma in Customer Service */
    QUAL_CATALOGUE_SPEC_601_4768_4_UNVERSIONED = 3, /* ProQual Level 2 Certificate in Principles of Customer Service */
    QUAL_CATALOGUE_SPEC_601_7253_8_V2_1 = 4, /* BIIAB Level 2 Certificate in Principles of Customer Service */
    QUAL_CATALOGUE_SPEC_601_7253_8_V2_2 = 5, /* BIIAB Level 2 Certificate in Principles of Customer Service */
};

/* Bytes of working memory for qual_judge and qual_complete. */
enum {
    QUAL_CATALOGUE_MEMORY = 4272,
};

#ifdef __cplusplus
extern "C" {
#endif

/*
 * qual_catalogue - catalogue of qualification specifications:
 * 6 specifications, 107 units
 */
const qual_image *qual_catalogue(void);

#ifdef __cplusplus
}
#endif

#endif
