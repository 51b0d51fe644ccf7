/*
 * 601/4768/4 ProQual Level 2 Certificate in Principles of Customer Service, unversioned
 *
 * Written by qualc 0.1.0; do not edit. Source digest 995c19b28a61131f.
 */
#include "qual_601_4768_4_unversioned.h"
#include "qual_image.h"

#if QUAL_IMAGE_LAYOUT != 1
#error "these tables were written for another version of libqual: write them anew with its qualc"
#endif

struct qual_601_4768_4_unversioned_tables {
    struct qual_image image;
    uint64_t spec_source[1];
    uint64_t outcome_digest[15];
    uint64_t criterion_digest[81];
    uint64_t urn_key[3];
    uint32_t spec_operational_start[1];
    uint16_t spec_organisation[1];
    uint16_t unit_title[3];
    uint16_t group_title[1];
    uint16_t criterion_verb[81];
    uint16_t rule_id[1];
    uint16_t fact_name[32];
    uint16_t fact_value[32];
    uint8_t spec_number[1];
    uint8_t spec_title[1];
    uint8_t spec_level[1];
    uint8_t spec_glh[1];
    uint8_t spec_tqt[1];
    uint8_t spec_first_unit[2];
    uint8_t spec_first_fact[2];
    uint8_t spec_summed[1];
    uint8_t spec_states[1];
    uint8_t spec_sum_bias[1];
    uint8_t spec_sum_reached[1];
    uint8_t unit_urn[3];
    uint8_t unit_level[3];
    uint8_t unit_group[3];
    uint8_t unit_first_outcome[4];
    uint8_t unit_sum[3];
    uint8_t unit_first_close[4];
    uint8_t group_letter[1];
    uint8_t group_mandatory[1];
    uint8_t group_counts[1];
    uint8_t group_first_member[2];
    uint8_t outcome_number[15];
    uint8_t outcome_first_criterion[16];
    uint8_t criterion_number[81];
    uint8_t rule_kind[1];
    uint8_t rule_least[1];
    uint8_t rule_bits[1];
    uint8_t choice_group[1];
    uint8_t term_amount[3];
    uint8_t fact_item[32];
    uint8_t use_unit[3];
    uint8_t pilot_value[2];
    unsigned char pool_0[980];
};

static const struct qual_601_4768_4_unversioned_tables qual_601_4768_4_unversioned_data = {
    {
        {'q', 'u', 'a', 'l'},
        1, /* layout */
        258, /* byte order */
        2712, /* size */
        256, /* compiler */
        0xd79178d603de09f9, /* checksum */
        0, /* seed */
        1732, /* pool */
        980, /* bytes of the pool */
        {
        /* rows */
        1, /* spec */
        3, /* unit */
        1, /* group */
        3, /* member */
        15, /* outcome */
        81, /* criterion */
        1, /* rule */
        1, /* choice */
        3, /* term */
        1, /* close */
        32, /* fact */
        3, /* urn */
        3, /* use */
        2, /* pilot */
        },
        {
        /* places of columns */
        6152, /* spec.number */
        0, /* spec.version */
        6156, /* spec.title */
        4945, /* spec.organisation */
        6160, /* spec.level */
        0, /* spec.credit */
        6164, /* spec.glh */
        6168, /* spec.tqt */
        0, /* spec.issued */
        4930, /* spec.operational_start */
        0, /* spec.review */
        0, /* spec.operational_end */
        0, /* spec.certification_end */
        1731, /* spec.source */
        6172, /* spec.first_unit */
        1, /* spec.first_group */
        1, /* spec.first_rule */
        6180, /* spec.first_fact */
        0, /* spec.search */
        0, /* spec.requirements */
        6188, /* spec.summed */
        6192, /* spec.states */
        6196, /* spec.sum_bias */
        6200, /* spec.sum_reached */
        6204, /* unit.urn */
        0, /* unit.number */
        4953, /* unit.title */
        6216, /* unit.level */
        0, /* unit.credit */
        0, /* unit.glh */
        6228, /* unit.group */
        0, /* unit.assessment */
        0, /* unit.summary */
        6240, /* unit.first_outcome */
        0, /* unit.surplus */
        1, /* unit.order */
        6256, /* unit.sum */
        1, /* unit.first_term */
        6268, /* unit.first_close */
        6284, /* group.letter */
        4977, /* group.title */
        6288, /* group.mandatory */
        6292, /* group.counts */
        0, /* group.within */
        6296, /* group.first_member */
        1, /* member.unit */
        6304, /* outcome.number */
        1763, /* outcome.digest */
        0, /* outcome.wording */
        6364, /* outcome.first_criterion */
        6428, /* criterion.number */
        4985, /* criterion.verb */
        2243, /* criterion.digest */
        0, /* criterion.wording */
        5633, /* rule.id */
        0, /* rule.title */
        6752, /* rule.kind */
        0, /* rule.measure */
        0, /* rule.min */
        0, /* rule.max */
        0, /* rule.n */
        0, /* rule.level_min */
        0, /* rule.level_max */
        0, /* rule.gained */
        0, /* rule.unit */
        0, /* rule.within */
        1, /* rule.first_choice */
        6756, /* rule.least */
        0, /* rule.most */
        0, /* rule.shift */
        6760, /* rule.bits */
        6764, /* choice.group */
        0, /* choice.unit */
        0, /* term.rule */
        6768, /* term.amount */
        0, /* term.trigger */
        0, /* close.rule */
        5641, /* fact.name */
        5897, /* fact.value */
        6780, /* fact.item */
        0, /* fact.unit */
        4835, /* urn.key */
        1, /* urn.first_use */
        6908, /* use.unit */
        6920, /* pilot.value */
        },
    },
    /* spec.source */
    {
        0x995c19b28a61131f,
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
    /* spec.operational_start */
    {
        1031521,
    },
    /* spec.organisation */
    {
        949,
    },
    /* unit.title */
    {
        480, 156, 238,
    },
    /* group.title */
    {
        734,
    },
    /* criterion.verb */
    {
        85, 85, 341, 971, 971, 376, 444, 85, 341, 971, 85, 85, 971, 971, 971, 455, 971, 971, 444,
        341, 85, 455, 341, 455, 971, 85, 455, 971, 455, 85, 85, 85, 341, 971, 85, 971, 341, 455,
        341, 455, 455, 971, 85, 455, 341, 971, 341, 455, 971, 341, 455, 455, 971, 85, 341, 971, 971,
        341, 455, 85, 455, 341, 971, 455, 341, 971, 971, 455, 455, 341, 455, 971, 85, 341, 455, 455,
        444, 455, 971, 444, 455,
    },
    /* rule.id */
    {
        750,
    },
    /* fact.name */
    {
        326, 326, 463, 326, 463, 314, 314, 224, 67, 414, 304, 281, 292, 362, 281, 292, 362, 281,
        292, 362, 304, 281, 292, 362, 281, 292, 362, 55, 23, 766, 382, 349,
    },
    /* fact.value */
    {
        427, 932, 724, 16, 38, 724, 38, 434, 202, 511, 545, 1, 878, 404, 1, 778, 404, 1, 830, 404,
        514, 3, 646, 395, 3, 554, 395, 451, 730, 298, 102, 539,
    },
    /* spec.number */
    {
        5,
    },
    /* spec.title */
    {
        94,
    },
    /* spec.level */
    {
        5,
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
    /* spec.first_fact */
    {
        0, 32,
    },
    /* spec.summed */
    {
        1,
    },
    /* spec.states */
    {
        3,
    },
    /* spec.sum_bias */
    {
        1,
    },
    /* spec.sum_reached */
    {
        4,
    },
    /* unit.urn */
    {
        2, 1, 0,
    },
    /* unit.level */
    {
        5, 5, 5,
    },
    /* unit.group */
    {
        1, 1, 1,
    },
    /* unit.first_outcome */
    {
        0, 5, 10, 15,
    },
    /* unit.sum */
    {
        1, 1, 1,
    },
    /* unit.first_close */
    {
        0, 0, 0, 1,
    },
    /* group.letter */
    {
        21,
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
    /* rule.kind */
    {
        1,
    },
    /* rule.least */
    {
        4,
    },
    /* rule.bits */
    {
        3,
    },
    /* choice.group */
    {
        1,
    },
    /* term.amount */
    {
        1, 1, 1,
    },
    /* fact.item */
    {
        1, 2, 2, 3, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 2, 4, 4, 4, 5, 5, 5, 1, 1, 1, 1,
        1,
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
        "1\0"
        "2\0"
        "601/4768/4\0"
        "CCEA\0"
        "M\0"
        "policy.allowed\0"
        "Northern Ireland\0"
        "policy.kind\0"
        "assessment.method\0"
        "describe\0"
        "ProQual Level 2 Certificate in Principles of Customer Service\0"
        "Prepare to deliver excellent customer service\0"
        "Portfolio of evidence\0"
        "grading.scale\0"
        "Communication in the customer service role\0"
        "holds.role\0"
        "holds.title\0"
        "role.name\0"
        "nation.name\0"
        "regulator.name\0"
        "outline\0"
        "stated.where\0"
        "holds.purpose\0"
        "state\0"
        "stated.value\0"
        "assuring\0"
        "assessing\0"
        "entry.formal\0"
        "Ofqual\0"
        "pass-fail\0"
        "detail\0"
        "rpl\0"
        "explain\0"
        "regulator.nation\0"
        "Understanding the organisation\0"
        "no\0"
        "internal-quality-assurer\0"
        "cover\0"
        "assessor\0"
        "Certificate in Leading the Internal Quality Assurance of Assessment Processes and Pr"
        "actices\0"
        "Award in the Internal Quality Assurance of Assessment Processes and Practices\0"
        "Wales\0"
        "yes\0"
        "Mandatory Units\0"
        "mandatory-units\0"
        "stated.fact\0"
        "Award in Assessing Vocationally Related Achievement\0"
        "Certificate in Assessing Vocational Achievement\0"
        "Award in Assessing Competence in the Work Environment\0"
        "Welsh Government\0"
        "ProQual Awarding Body\0"
        "identify",
};

QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_source) == 432 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_source == 8,
                  "spec.source");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, outcome_digest) == 440 &&
                      sizeof qual_601_4768_4_unversioned_data.outcome_digest == 120,
                  "outcome.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, criterion_digest) == 560 &&
                      sizeof qual_601_4768_4_unversioned_data.criterion_digest == 648,
                  "criterion.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, urn_key) == 1208 &&
                      sizeof qual_601_4768_4_unversioned_data.urn_key == 24,
                  "urn.key");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_operational_start) == 1232 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_operational_start == 4,
                  "spec.operational_start");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_organisation) == 1236 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_organisation == 2,
                  "spec.organisation");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, unit_title) == 1238 &&
                      sizeof qual_601_4768_4_unversioned_data.unit_title == 6,
                  "unit.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, group_title) == 1244 &&
                      sizeof qual_601_4768_4_unversioned_data.group_title == 2,
                  "group.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, criterion_verb) == 1246 &&
                      sizeof qual_601_4768_4_unversioned_data.criterion_verb == 162,
                  "criterion.verb");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, rule_id) == 1408 &&
                      sizeof qual_601_4768_4_unversioned_data.rule_id == 2,
                  "rule.id");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, fact_name) == 1410 &&
                      sizeof qual_601_4768_4_unversioned_data.fact_name == 64,
                  "fact.name");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, fact_value) == 1474 &&
                      sizeof qual_601_4768_4_unversioned_data.fact_value == 64,
                  "fact.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_number) == 1538 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_number == 1,
                  "spec.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_title) == 1539 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_title == 1,
                  "spec.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_level) == 1540 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_level == 1,
                  "spec.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_glh) == 1541 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_glh == 1,
                  "spec.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_tqt) == 1542 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_tqt == 1,
                  "spec.tqt");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_first_unit) == 1543 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_first_unit == 2,
                  "spec.first_unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_first_fact) == 1545 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_first_fact == 2,
                  "spec.first_fact");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_summed) == 1547 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_summed == 1,
                  "spec.summed");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_states) == 1548 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_states == 1,
                  "spec.states");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_sum_bias) == 1549 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_sum_bias == 1,
                  "spec.sum_bias");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, spec_sum_reached) == 1550 &&
                      sizeof qual_601_4768_4_unversioned_data.spec_sum_reached == 1,
                  "spec.sum_reached");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, unit_urn) == 1551 &&
                      sizeof qual_601_4768_4_unversioned_data.unit_urn == 3,
                  "unit.urn");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, unit_level) == 1554 &&
                      sizeof qual_601_4768_4_unversioned_data.unit_level == 3,
                  "unit.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, unit_group) == 1557 &&
                      sizeof qual_601_4768_4_unversioned_data.unit_group == 3,
                  "unit.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, unit_first_outcome) == 1560 &&
                      sizeof qual_601_4768_4_unversioned_data.unit_first_outcome == 4,
                  "unit.first_outcome");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, unit_sum) == 1564 &&
                      sizeof qual_601_4768_4_unversioned_data.unit_sum == 3,
                  "unit.sum");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, unit_first_close) == 1567 &&
                      sizeof qual_601_4768_4_unversioned_data.unit_first_close == 4,
                  "unit.first_close");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, group_letter) == 1571 &&
                      sizeof qual_601_4768_4_unversioned_data.group_letter == 1,
                  "group.letter");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, group_mandatory) == 1572 &&
                      sizeof qual_601_4768_4_unversioned_data.group_mandatory == 1,
                  "group.mandatory");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, group_counts) == 1573 &&
                      sizeof qual_601_4768_4_unversioned_data.group_counts == 1,
                  "group.counts");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, group_first_member) == 1574 &&
                      sizeof qual_601_4768_4_unversioned_data.group_first_member == 2,
                  "group.first_member");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, outcome_number) == 1576 &&
                      sizeof qual_601_4768_4_unversioned_data.outcome_number == 15,
                  "outcome.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, outcome_first_criterion) == 1591 &&
                      sizeof qual_601_4768_4_unversioned_data.outcome_first_criterion == 16,
                  "outcome.first_criterion");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, criterion_number) == 1607 &&
                      sizeof qual_601_4768_4_unversioned_data.criterion_number == 81,
                  "criterion.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, rule_kind) == 1688 &&
                      sizeof qual_601_4768_4_unversioned_data.rule_kind == 1,
                  "rule.kind");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, rule_least) == 1689 &&
                      sizeof qual_601_4768_4_unversioned_data.rule_least == 1,
                  "rule.least");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, rule_bits) == 1690 &&
                      sizeof qual_601_4768_4_unversioned_data.rule_bits == 1,
                  "rule.bits");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, choice_group) == 1691 &&
                      sizeof qual_601_4768_4_unversioned_data.choice_group == 1,
                  "choice.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, term_amount) == 1692 &&
                      sizeof qual_601_4768_4_unversioned_data.term_amount == 3,
                  "term.amount");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, fact_item) == 1695 &&
                      sizeof qual_601_4768_4_unversioned_data.fact_item == 32,
                  "fact.item");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, use_unit) == 1727 &&
                      sizeof qual_601_4768_4_unversioned_data.use_unit == 3,
                  "use.unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, pilot_value) == 1730 &&
                      sizeof qual_601_4768_4_unversioned_data.pilot_value == 2,
                  "pilot.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_4768_4_unversioned_tables, pool_0) == 1732, "pool");
QUAL_IMAGE_ASSERT(sizeof qual_601_4768_4_unversioned_data >= 2712, "size");

const qual_image *qual_601_4768_4_unversioned(void) {
    return &qual_601_4768_4_unversioned_data.image;
}
