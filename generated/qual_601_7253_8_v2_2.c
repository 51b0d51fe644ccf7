/*
 * 601/7253/8 BIIAB Level 2 Certificate in Principles of Customer Service, version 2.2
 *
 * Written by qualc 0.1.0; do not edit. Source digest 7b81c0e0d09cef89.
 */
#include "qual_601_7253_8_v2_2.h"
#include "qual_image.h"

#if QUAL_IMAGE_LAYOUT != 1
#error "these tables were written for another version of libqual: write them anew with its qualc"
#endif

struct qual_601_7253_8_v2_2_tables {
    struct qual_image image;
    uint64_t spec_source[1];
    uint64_t unit_summary[3];
    uint64_t outcome_digest[15];
    uint64_t criterion_digest[81];
    uint64_t urn_key[3];
    uint32_t spec_issued[1];
    uint32_t spec_operational_start[1];
    uint32_t spec_review[1];
    uint16_t spec_title[1];
    uint16_t spec_sum_bias[1];
    uint16_t spec_sum_reached[1];
    uint16_t unit_title[3];
    uint16_t unit_sum[3];
    uint16_t criterion_verb[81];
    uint16_t rule_id[3];
    uint16_t fact_name[47];
    uint16_t fact_value[47];
    uint8_t spec_number[1];
    uint8_t spec_version[1];
    uint8_t spec_organisation[1];
    uint8_t spec_level[1];
    uint8_t spec_credit[1];
    uint8_t spec_glh[1];
    uint8_t spec_tqt[1];
    uint8_t spec_first_unit[2];
    uint8_t spec_first_rule[2];
    uint8_t spec_first_fact[2];
    uint8_t spec_summed[1];
    uint8_t spec_states[1];
    uint8_t unit_urn[3];
    uint8_t unit_number[3];
    uint8_t unit_level[3];
    uint8_t unit_credit[3];
    uint8_t unit_glh[3];
    uint8_t unit_group[3];
    uint8_t unit_assessment[3];
    uint8_t unit_first_outcome[4];
    uint8_t unit_first_term[4];
    uint8_t unit_first_close[4];
    uint8_t group_letter[1];
    uint8_t group_title[1];
    uint8_t group_mandatory[1];
    uint8_t group_counts[1];
    uint8_t group_first_member[2];
    uint8_t outcome_number[15];
    uint8_t outcome_first_criterion[16];
    uint8_t criterion_number[81];
    uint8_t rule_measure[3];
    uint8_t rule_min[3];
    uint8_t rule_level_min[3];
    uint8_t rule_first_choice[4];
    uint8_t rule_least[3];
    uint8_t rule_shift[3];
    uint8_t rule_bits[3];
    uint8_t choice_group[1];
    uint8_t term_rule[9];
    uint8_t term_amount[9];
    uint8_t fact_item[47];
    uint8_t use_unit[3];
    uint8_t pilot_value[2];
    unsigned char pool_0[1195];
};

static const struct qual_601_7253_8_v2_2_tables qual_601_7253_8_v2_2_data = {
    {
        {'q', 'u', 'a', 'l'},
        1, /* layout */
        258, /* byte order */
        3096, /* size */
        256, /* compiler */
        0x1da88a22e651e607, /* checksum */
        0, /* seed */
        1901, /* pool */
        1195, /* bytes of the pool */
        {
        /* rows */
        1, /* spec */
        3, /* unit */
        1, /* group */
        3, /* member */
        15, /* outcome */
        81, /* criterion */
        3, /* rule */
        1, /* choice */
        9, /* term */
        3, /* close */
        47, /* fact */
        3, /* urn */
        3, /* use */
        2, /* pilot */
        },
        {
        /* places of columns */
        6568, /* spec.number */
        6572, /* spec.version */
        5073, /* spec.title */
        6576, /* spec.organisation */
        6580, /* spec.level */
        6584, /* spec.credit */
        6588, /* spec.glh */
        6592, /* spec.tqt */
        5026, /* spec.issued */
        5042, /* spec.operational_start */
        5058, /* spec.review */
        0, /* spec.operational_end */
        0, /* spec.certification_end */
        1731, /* spec.source */
        6596, /* spec.first_unit */
        1, /* spec.first_group */
        6604, /* spec.first_rule */
        6612, /* spec.first_fact */
        0, /* spec.search */
        0, /* spec.requirements */
        6620, /* spec.summed */
        6624, /* spec.states */
        5081, /* spec.sum_bias */
        5089, /* spec.sum_reached */
        6628, /* unit.urn */
        6640, /* unit.number */
        5097, /* unit.title */
        6652, /* unit.level */
        6664, /* unit.credit */
        6676, /* unit.glh */
        6688, /* unit.group */
        6700, /* unit.assessment */
        1763, /* unit.summary */
        6712, /* unit.first_outcome */
        0, /* unit.surplus */
        1, /* unit.order */
        5121, /* unit.sum */
        6728, /* unit.first_term */
        6744, /* unit.first_close */
        6760, /* group.letter */
        6764, /* group.title */
        6768, /* group.mandatory */
        6772, /* group.counts */
        0, /* group.within */
        6776, /* group.first_member */
        1, /* member.unit */
        6784, /* outcome.number */
        1859, /* outcome.digest */
        0, /* outcome.wording */
        6844, /* outcome.first_criterion */
        6908, /* criterion.number */
        5145, /* criterion.verb */
        2339, /* criterion.digest */
        0, /* criterion.wording */
        5793, /* rule.id */
        0, /* rule.title */
        0, /* rule.kind */
        7232, /* rule.measure */
        7244, /* rule.min */
        0, /* rule.max */
        0, /* rule.n */
        7256, /* rule.level_min */
        0, /* rule.level_max */
        0, /* rule.gained */
        0, /* rule.unit */
        0, /* rule.within */
        7268, /* rule.first_choice */
        7284, /* rule.least */
        0, /* rule.most */
        7296, /* rule.shift */
        7308, /* rule.bits */
        7320, /* choice.group */
        0, /* choice.unit */
        7324, /* term.rule */
        7360, /* term.amount */
        0, /* term.trigger */
        1, /* close.rule */
        5817, /* fact.name */
        6193, /* fact.value */
        7396, /* fact.item */
        0, /* fact.unit */
        4931, /* urn.key */
        1, /* urn.first_use */
        7584, /* use.unit */
        7596, /* pilot.value */
        },
    },
    /* spec.source */
    {
        0x7b81c0e0d09cef89,
    },
    /* unit.summary */
    {
        0xa5931f1ebb5652ae, 0xc4ab30d6c039e427, 0x818eda4a8eae6810,
    },
    /* outcome.digest */
    {
        0x92faa02f4703c7aa, 0x71abb6ff596a1bb0, 0x56d3644b5cd04200, 0xdcbf46b8dd674065,
        0x44179554f1930d3d, 0xb49b61b2feb23a97, 0x6ff69300954f8715, 0x0940d65b0660db44,
        0xe9957eb648fc87a9, 0x0dfe8b029e4f6ca4, 0x78809a006d35144b, 0x6b8235950ef8b8a5,
        0xe68958a487497ce5, 0x78669e14fc77f6fa, 0x7e8096d5dcc613b0,
    },
    /* criterion.digest */
    {
        0xd4b12272c0b33d67, 0x68487ad4f2a6ed43, 0x3e0f162ff4da7e7e, 0xfe6fe4367fa8617c,
        0x95e5a5e772e47711, 0xff86f11bfd4202bf, 0x8e7c75791358bba1, 0xc683a6e36518e35a,
        0x6f71a3b0d5c73105, 0xbdec9579a33f8af0, 0xca1441cc5d32927d, 0x44246ef5573e765f,
        0x0a0d9acae206accb, 0xab058d40c5118a6b, 0x7e4d5c92c8eacf02, 0xd5f8d191e6c73c67,
        0x61bb092b16b74cfc, 0x34357f180d583ec1, 0x3b701882da948abd, 0x79c157c68419d092,
        0x8e18d0a46a8a658a, 0x489fc4619cacfaf9, 0x59e2fb38e7e6d73d, 0x4254e8da7350cd1a,
        0x41c59ebdb4072e1b, 0x5bf7fe68d735b143, 0xfbfbde4bcb0a418f, 0x45f42c46d78ee3db,
        0x355e6c26992ba5d4, 0x9a4557b20be43ead, 0xc171f6f652dd970d, 0x03ce7f7f39a6bc4c,
        0x33f793c7b15795b0, 0x668bc919792d2d41, 0xa30a75ce8e002487, 0x032f5601738aefa2,
        0x32a4349fd5e4783c, 0xd3dc6e5b38a53d33, 0xf4c48b8133f536b2, 0x44cc7e56f8a83257,
        0xbeab55699042a5c8, 0x16033d59f543b7e2, 0x495c53c3a39ddcf6, 0x8a78b84384fe2d35,
        0x266d264b08b1861a, 0xa02788ccb4910d27, 0xbfc95f5b818071ce, 0x0ada8b2dcd5bcbc0,
        0x1e2165c34c2c56b7, 0x26e7e37890a18647, 0x5c2ec745ab45f9dc, 0xc6c834d830de0819,
        0x22f65cb94c1e3edd, 0xa9af3a50eaa9af9b, 0x46ca29bd4308ac6b, 0xa266e0eb137d4bcb,
        0x1074271082b305b9, 0x5c88e71697769e5c, 0xb3f0f57460cb2947, 0x166f353375f775d8,
        0xf0d8ebb8e5ff2815, 0x6faf025c4e3aef25, 0xb7fd695a9b0fc8d7, 0x18939d2c534cd135,
        0x0d5da50941dd7c39, 0x59428531b8ac26b8, 0x00d599ca35af5d83, 0x2712a40a1cd6ed19,
        0xacb3f8764a68f1e1, 0x9e3c6bdb8e2b8942, 0x81763a7f61b3ec54, 0x488103309f1ce0bb,
        0x95c1671f7ff9e2d9, 0x2aabcf138899e041, 0x727fbd8962549051, 0x6708f4c306b7005f,
        0x37d6cdd73416a444, 0x702fba1bad109537, 0xdf764b0cf02241e2, 0x5315f3476a91c72a,
        0x7eaba5c5af0ec381,
    },
    /* urn.key */
    {
        0x333233304b333035, 0x3535383459363035, 0x3435383452363035,
    },
    /* spec.issued */
    {
        1036960,
    },
    /* spec.operational_start */
    {
        1032001,
    },
    /* spec.review */
    {
        1038142,
    },
    /* spec.title */
    {
        311,
    },
    /* spec.sum_bias */
    {
        1057,
    },
    /* spec.sum_reached */
    {
        16912,
    },
    /* unit.title */
    {
        840, 455, 543,
    },
    /* unit.sum */
    {
        5285, 5285, 5285,
    },
    /* criterion.verb */
    {
        302, 302, 668, 1186, 1186, 701, 763, 302, 668, 1186, 302, 302, 1186, 1186, 1186, 785, 1186,
        1186, 763, 668, 302, 785, 668, 785, 1186, 302, 785, 1186, 785, 302, 302, 302, 668, 1186,
        302, 1186, 668, 785, 668, 785, 785, 1186, 302, 785, 668, 1186, 668, 785, 1186, 668, 785,
        785, 1186, 302, 668, 1186, 1186, 668, 785, 302, 785, 668, 1186, 785, 668, 1186, 1186, 785,
        785, 668, 785, 1186, 302, 668, 785, 785, 763, 785, 1186, 763, 785,
    },
    /* rule.id */
    {
        1093, 1078, 1106,
    },
    /* fact.name */
    {
        793, 689, 272, 793, 689, 272, 793, 689, 272, 639, 808, 627, 897, 770, 897, 770, 654, 501,
        604, 654, 604, 513, 284, 733, 910, 586, 910, 586, 617, 1026, 188, 1154, 617, 617, 1026, 188,
        1154, 617, 1026, 188, 1154, 1066, 707, 676, 1066, 707, 676,
    },
    /* fact.value */
    {
        35, 43, 154, 39, 112, 720, 51, 71, 979, 746, 264, 264, 79, 93, 120, 128, 1016, 55, 825, 858,
        1169, 753, 1119, 894, 60, 371, 82, 413, 1007, 1047, 1047, 1047, 1051, 929, 1047, 1047, 1047,
        954, 1047, 1047, 1047, 858, 207, 871, 284, 1, 527,
    },
    /* spec.number */
    {
        101,
    },
    /* spec.version */
    {
        51,
    },
    /* spec.organisation */
    {
        235,
    },
    /* spec.level */
    {
        5,
    },
    /* spec.credit */
    {
        16,
    },
    /* spec.glh */
    {
        136,
    },
    /* spec.tqt */
    {
        151,
    },
    /* spec.first_unit */
    {
        0, 3,
    },
    /* spec.first_rule */
    {
        0, 3,
    },
    /* spec.first_fact */
    {
        0, 47,
    },
    /* spec.summed */
    {
        1,
    },
    /* spec.states */
    {
        3,
    },
    /* unit.urn */
    {
        2, 1, 0,
    },
    /* unit.number */
    {
        96, 123, 131,
    },
    /* unit.level */
    {
        5, 5, 5,
    },
    /* unit.credit */
    {
        6, 6, 6,
    },
    /* unit.glh */
    {
        46, 46, 46,
    },
    /* unit.group */
    {
        1, 1, 1,
    },
    /* unit.assessment */
    {
        1, 1, 1,
    },
    /* unit.first_outcome */
    {
        0, 5, 10, 15,
    },
    /* unit.first_term */
    {
        0, 3, 6, 9,
    },
    /* unit.first_close */
    {
        0, 0, 0, 3,
    },
    /* group.letter */
    {
        152,
    },
    /* group.title */
    {
        136,
    },
    /* group.mandatory */
    {
        1,
    },
    /* group.counts */
    {
        1,
    },
    /* group.first_member */
    {
        0, 3,
    },
    /* outcome.number */
    {
        1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5,
    },
    /* outcome.first_criterion */
    {
        0, 5, 11, 16, 20, 25, 32, 38, 43, 48, 54, 60, 64, 71, 76, 81,
    },
    /* criterion.number */
    {
        1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6,
        7, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2,
        3, 4, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5,
    },
    /* rule.measure */
    {
        2, 2, 2,
    },
    /* rule.min */
    {
        16, 16, 16,
    },
    /* rule.level_min */
    {
        0, 0, 5,
    },
    /* rule.first_choice */
    {
        0, 0, 1, 1,
    },
    /* rule.least */
    {
        16, 16, 16,
    },
    /* rule.shift */
    {
        0, 5, 10,
    },
    /* rule.bits */
    {
        5, 5, 5,
    },
    /* choice.group */
    {
        1,
    },
    /* term.rule */
    {
        0, 1, 2, 0, 1, 2, 0, 1, 2,
    },
    /* term.amount */
    {
        5, 5, 5, 5, 5, 5, 5, 5, 5,
    },
    /* fact.item */
    {
        1, 1, 1, 2, 2, 2, 3, 3, 3, 1, 1, 1, 1, 2, 2, 3, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1,
        1, 2, 3, 3, 3, 3, 4, 4, 4, 4, 1, 1, 1, 2, 2, 2,
    },
    /* use.unit */
    {
        2, 1, 0,
    },
    /* pilot.value */
    {
        1, 1,
    },
    /* strings */
        "\0"
        "Assessment Knowledge Module (AKM)\0"
        "2.0\0"
        "2.1\0"
        "2018-01\0"
        "2.2\0"
        "15.2\0"
        "601/3734/4\0"
        "2025-05\0"
        "15\0"
        "601/3735/6\0"
        "16\0"
        "CS47\0"
        "601/7253/8\0"
        "2023-08\0"
        "18\0"
        "CS48\0"
        "19\0"
        "CS49\0"
        "Mandatory Group A\0"
        "QCF references removed, TQT added\0"
        "role.countersigned\0"
        "BIIAB Qualification Limited\0"
        "BIIAB Qualifications Limited\0"
        "England\0"
        "change.kind\0"
        "assessment.method\0"
        "describe\0"
        "BIIAB Level 2 Certificate in Principles of Customer Service\0"
        "BIIAB Level 2 Diploma in Customer Service\0"
        "BIIAB Level 3 Diploma in Customer Service\0"
        "Prepare to deliver excellent customer service\0"
        "sector.code\0"
        "grading.scale\0"
        "structure table\0"
        "Communication in the customer service role\0"
        "progression.title\0"
        "sector.title\0"
        "role.name\0"
        "nation.name\0"
        "regulator.name\0"
        "sector.scheme\0"
        "outline\0"
        "stated.where\0"
        "change.date\0"
        "state\0"
        "stated.value\0"
        "new branding\0"
        "entry.formal\0"
        "Ofqual\0"
        "pass-fail\0"
        "detail\0"
        "age-range.from\0"
        "explain\0"
        "change.version\0"
        "regulator.nation\0"
        "Administration\0"
        "Understanding the organisation\0"
        "about the organisation\0"
        "no\0"
        "age-range.to\0"
        "progression.number\0"
        "internal-quality-assurer\0"
        "external-quality-assurer\0"
        "review date two years later\0"
        "assessor\0"
        "regulator\0"
        "role.working-towards\0"
        "yes\0"
        "expert-witness\0"
        "stated.fact\0"
        "group-a-credit\0"
        "total-credit\0"
        "level-credit\0"
        "Practical Demonstration/Assignment\0"
        "role.competent\0"
        "Business Support\0"
        "identify",
};

QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_source) == 432 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_source == 8,
                  "spec.source");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_summary) == 440 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_summary == 24,
                  "unit.summary");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, outcome_digest) == 464 &&
                      sizeof qual_601_7253_8_v2_2_data.outcome_digest == 120,
                  "outcome.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, criterion_digest) == 584 &&
                      sizeof qual_601_7253_8_v2_2_data.criterion_digest == 648,
                  "criterion.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, urn_key) == 1232 &&
                      sizeof qual_601_7253_8_v2_2_data.urn_key == 24,
                  "urn.key");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_issued) == 1256 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_issued == 4,
                  "spec.issued");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_operational_start) == 1260 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_operational_start == 4,
                  "spec.operational_start");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_review) == 1264 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_review == 4,
                  "spec.review");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_title) == 1268 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_title == 2,
                  "spec.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_sum_bias) == 1270 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_sum_bias == 2,
                  "spec.sum_bias");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_sum_reached) == 1272 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_sum_reached == 2,
                  "spec.sum_reached");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_title) == 1274 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_title == 6,
                  "unit.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_sum) == 1280 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_sum == 6,
                  "unit.sum");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, criterion_verb) == 1286 &&
                      sizeof qual_601_7253_8_v2_2_data.criterion_verb == 162,
                  "criterion.verb");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, rule_id) == 1448 &&
                      sizeof qual_601_7253_8_v2_2_data.rule_id == 6,
                  "rule.id");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, fact_name) == 1454 &&
                      sizeof qual_601_7253_8_v2_2_data.fact_name == 94,
                  "fact.name");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, fact_value) == 1548 &&
                      sizeof qual_601_7253_8_v2_2_data.fact_value == 94,
                  "fact.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_number) == 1642 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_number == 1,
                  "spec.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_version) == 1643 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_version == 1,
                  "spec.version");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_organisation) == 1644 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_organisation == 1,
                  "spec.organisation");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_level) == 1645 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_level == 1,
                  "spec.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_credit) == 1646 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_credit == 1,
                  "spec.credit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_glh) == 1647 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_glh == 1,
                  "spec.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_tqt) == 1648 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_tqt == 1,
                  "spec.tqt");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_first_unit) == 1649 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_first_unit == 2,
                  "spec.first_unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_first_rule) == 1651 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_first_rule == 2,
                  "spec.first_rule");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_first_fact) == 1653 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_first_fact == 2,
                  "spec.first_fact");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_summed) == 1655 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_summed == 1,
                  "spec.summed");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, spec_states) == 1656 &&
                      sizeof qual_601_7253_8_v2_2_data.spec_states == 1,
                  "spec.states");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_urn) == 1657 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_urn == 3,
                  "unit.urn");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_number) == 1660 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_number == 3,
                  "unit.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_level) == 1663 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_level == 3,
                  "unit.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_credit) == 1666 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_credit == 3,
                  "unit.credit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_glh) == 1669 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_glh == 3,
                  "unit.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_group) == 1672 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_group == 3,
                  "unit.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_assessment) == 1675 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_assessment == 3,
                  "unit.assessment");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_first_outcome) == 1678 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_first_outcome == 4,
                  "unit.first_outcome");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_first_term) == 1682 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_first_term == 4,
                  "unit.first_term");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, unit_first_close) == 1686 &&
                      sizeof qual_601_7253_8_v2_2_data.unit_first_close == 4,
                  "unit.first_close");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, group_letter) == 1690 &&
                      sizeof qual_601_7253_8_v2_2_data.group_letter == 1,
                  "group.letter");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, group_title) == 1691 &&
                      sizeof qual_601_7253_8_v2_2_data.group_title == 1,
                  "group.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, group_mandatory) == 1692 &&
                      sizeof qual_601_7253_8_v2_2_data.group_mandatory == 1,
                  "group.mandatory");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, group_counts) == 1693 &&
                      sizeof qual_601_7253_8_v2_2_data.group_counts == 1,
                  "group.counts");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, group_first_member) == 1694 &&
                      sizeof qual_601_7253_8_v2_2_data.group_first_member == 2,
                  "group.first_member");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, outcome_number) == 1696 &&
                      sizeof qual_601_7253_8_v2_2_data.outcome_number == 15,
                  "outcome.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, outcome_first_criterion) == 1711 &&
                      sizeof qual_601_7253_8_v2_2_data.outcome_first_criterion == 16,
                  "outcome.first_criterion");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, criterion_number) == 1727 &&
                      sizeof qual_601_7253_8_v2_2_data.criterion_number == 81,
                  "criterion.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, rule_measure) == 1808 &&
                      sizeof qual_601_7253_8_v2_2_data.rule_measure == 3,
                  "rule.measure");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, rule_min) == 1811 &&
                      sizeof qual_601_7253_8_v2_2_data.rule_min == 3,
                  "rule.min");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, rule_level_min) == 1814 &&
                      sizeof qual_601_7253_8_v2_2_data.rule_level_min == 3,
                  "rule.level_min");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, rule_first_choice) == 1817 &&
                      sizeof qual_601_7253_8_v2_2_data.rule_first_choice == 4,
                  "rule.first_choice");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, rule_least) == 1821 &&
                      sizeof qual_601_7253_8_v2_2_data.rule_least == 3,
                  "rule.least");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, rule_shift) == 1824 &&
                      sizeof qual_601_7253_8_v2_2_data.rule_shift == 3,
                  "rule.shift");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, rule_bits) == 1827 &&
                      sizeof qual_601_7253_8_v2_2_data.rule_bits == 3,
                  "rule.bits");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, choice_group) == 1830 &&
                      sizeof qual_601_7253_8_v2_2_data.choice_group == 1,
                  "choice.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, term_rule) == 1831 &&
                      sizeof qual_601_7253_8_v2_2_data.term_rule == 9,
                  "term.rule");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, term_amount) == 1840 &&
                      sizeof qual_601_7253_8_v2_2_data.term_amount == 9,
                  "term.amount");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, fact_item) == 1849 &&
                      sizeof qual_601_7253_8_v2_2_data.fact_item == 47,
                  "fact.item");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, use_unit) == 1896 &&
                      sizeof qual_601_7253_8_v2_2_data.use_unit == 3,
                  "use.unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, pilot_value) == 1899 &&
                      sizeof qual_601_7253_8_v2_2_data.pilot_value == 2,
                  "pilot.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_7253_8_v2_2_tables, pool_0) == 1901, "pool");
QUAL_IMAGE_ASSERT(sizeof qual_601_7253_8_v2_2_data >= 3096, "size");

const qual_image *qual_601_7253_8_v2_2(void) {
    return &qual_601_7253_8_v2_2_data.image;
}
