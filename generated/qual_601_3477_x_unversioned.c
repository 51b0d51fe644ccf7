/*
 * 601/3477/X IAO Level 2 Certificate in Principles of Customer Service, unversioned
 *
 * Written by qualc 0.1.0; do not edit. Source digest dfd46982bd2031a1.
 */
#include "qual_601_3477_x_unversioned.h"
#include "qual_image.h"

#if QUAL_IMAGE_LAYOUT != 1
#error "these tables were written for another version of libqual: write them anew with its qualc"
#endif

struct qual_601_3477_x_unversioned_tables {
    struct qual_image image;
    uint64_t spec_source[1];
    uint64_t unit_summary[4];
    uint64_t outcome_digest[17];
    uint64_t criterion_digest[90];
    uint64_t urn_key[4];
    uint32_t spec_review[1];
    uint16_t spec_organisation[1];
    uint16_t spec_sum_reached[1];
    uint16_t unit_title[4];
    uint16_t group_title[1];
    uint16_t criterion_verb[90];
    uint16_t rule_id[2];
    uint16_t fact_name[29];
    uint16_t fact_value[29];
    uint8_t spec_number[1];
    uint8_t spec_title[1];
    uint8_t spec_level[1];
    uint8_t spec_credit[1];
    uint8_t spec_glh[1];
    uint8_t spec_tqt[1];
    uint8_t spec_first_unit[2];
    uint8_t spec_first_rule[2];
    uint8_t spec_first_fact[2];
    uint8_t spec_summed[1];
    uint8_t spec_states[1];
    uint8_t spec_sum_bias[1];
    uint8_t unit_urn[4];
    uint8_t unit_level[4];
    uint8_t unit_credit[4];
    uint8_t unit_glh[4];
    uint8_t unit_group[4];
    uint8_t unit_first_outcome[5];
    uint8_t unit_sum[4];
    uint8_t unit_first_term[5];
    uint8_t unit_first_close[5];
    uint8_t group_letter[1];
    uint8_t group_mandatory[1];
    uint8_t group_counts[1];
    uint8_t group_first_member[2];
    uint8_t outcome_number[17];
    uint8_t outcome_first_criterion[18];
    uint8_t criterion_number[90];
    uint8_t rule_kind[2];
    uint8_t rule_measure[2];
    uint8_t rule_min[2];
    uint8_t rule_level_min[2];
    uint8_t rule_first_choice[3];
    uint8_t rule_least[2];
    uint8_t rule_shift[2];
    uint8_t rule_bits[2];
    uint8_t choice_group[1];
    uint8_t term_rule[8];
    uint8_t term_amount[8];
    uint8_t fact_item[29];
    uint8_t fact_unit[29];
    uint8_t use_unit[4];
    uint8_t pilot_value[2];
    unsigned char pool_0[832];
};

static const struct qual_601_3477_x_unversioned_tables qual_601_3477_x_unversioned_data = {
    {
        {'q', 'u', 'a', 'l'},
        1, /* layout */
        258, /* byte order */
        2792, /* size */
        256, /* compiler */
        0x7d225f8bd902f7a4, /* checksum */
        0, /* seed */
        1960, /* pool */
        832, /* bytes of the pool */
        {
        /* rows */
        1, /* spec */
        4, /* unit */
        1, /* group */
        4, /* member */
        17, /* outcome */
        90, /* criterion */
        2, /* rule */
        1, /* choice */
        8, /* term */
        2, /* close */
        29, /* fact */
        4, /* urn */
        4, /* use */
        2, /* pilot */
        },
        {
        /* places of columns */
        6712, /* spec.number */
        0, /* spec.version */
        6716, /* spec.title */
        5457, /* spec.organisation */
        6720, /* spec.level */
        6724, /* spec.credit */
        6728, /* spec.glh */
        6732, /* spec.tqt */
        0, /* spec.issued */
        0, /* spec.operational_start */
        5442, /* spec.review */
        0, /* spec.operational_end */
        0, /* spec.certification_end */
        1731, /* spec.source */
        6736, /* spec.first_unit */
        1, /* spec.first_group */
        6744, /* spec.first_rule */
        6752, /* spec.first_fact */
        0, /* spec.search */
        0, /* spec.requirements */
        6760, /* spec.summed */
        6764, /* spec.states */
        6768, /* spec.sum_bias */
        5465, /* spec.sum_reached */
        6772, /* unit.urn */
        0, /* unit.number */
        5473, /* unit.title */
        6788, /* unit.level */
        6804, /* unit.credit */
        6820, /* unit.glh */
        6836, /* unit.group */
        0, /* unit.assessment */
        1763, /* unit.summary */
        6852, /* unit.first_outcome */
        0, /* unit.surplus */
        1, /* unit.order */
        6872, /* unit.sum */
        6888, /* unit.first_term */
        6908, /* unit.first_close */
        6928, /* group.letter */
        5505, /* group.title */
        6932, /* group.mandatory */
        6936, /* group.counts */
        0, /* group.within */
        6940, /* group.first_member */
        1, /* member.unit */
        6948, /* outcome.number */
        1891, /* outcome.digest */
        0, /* outcome.wording */
        7016, /* outcome.first_criterion */
        7088, /* criterion.number */
        5513, /* criterion.verb */
        2435, /* criterion.digest */
        0, /* criterion.wording */
        6233, /* rule.id */
        0, /* rule.title */
        7448, /* rule.kind */
        7456, /* rule.measure */
        7464, /* rule.min */
        0, /* rule.max */
        0, /* rule.n */
        7472, /* rule.level_min */
        0, /* rule.level_max */
        0, /* rule.gained */
        0, /* rule.unit */
        0, /* rule.within */
        7480, /* rule.first_choice */
        7492, /* rule.least */
        0, /* rule.most */
        7500, /* rule.shift */
        7508, /* rule.bits */
        7516, /* choice.group */
        0, /* choice.unit */
        7520, /* term.rule */
        7552, /* term.amount */
        0, /* term.trigger */
        1, /* close.rule */
        6249, /* fact.name */
        6481, /* fact.value */
        7584, /* fact.item */
        7700, /* fact.unit */
        5315, /* urn.key */
        1, /* urn.first_use */
        7816, /* use.unit */
        7832, /* pilot.value */
        },
    },
    /* spec.source */
    {
        0xdfd46982bd2031a1,
    },
    /* unit.summary */
    {
        0x90d08a0d9defe745, 0xa18c1be656877ae1, 0x146adc037a8cba13, 0xd6013af59cd47945,
    },
    /* outcome.digest */
    {
        0x92faa02f4703c7aa, 0x71abb6ff596a1bb0, 0x56d3644b5cd04200, 0xdcbf46b8dd674065,
        0x44179554f1930d3d, 0xb49b61b2feb23a97, 0x6ff69300954f8715, 0x0940d65b0660db44,
        0xe9957eb648fc87a9, 0x0dfe8b029e4f6ca4, 0xf798805a1f45caec, 0x6b8235950ef8b8a5,
        0xe68958a487497ce5, 0x78669e14fc77f6fa, 0x7e8096d5dcc613b0, 0x00a3da7280617dbd,
        0x4666a920f93fde4c,
    },
    /* criterion.digest */
    {
        0xd4b12272c0b33d67, 0x68487ad4f2a6ed43, 0x3e0f162ff4da7e7e, 0xfe6fe4367fa8617c,
        0x95e5a5e772e47711, 0xff86f11bfd4202bf, 0xad5f53b0ba6f1d9f, 0xc683a6e36518e35a,
        0x09e837e32ba50808, 0xd6a9a3111c76c6d9, 0xca1441cc5d32927d, 0x44246ef5573e765f,
        0x0a0d9acae206accb, 0xab058d40c5118a6b, 0x7e4d5c92c8eacf02, 0xd5f8d191e6c73c67,
        0x61bb092b16b74cfc, 0x34357f180d583ec1, 0x3b701882da948abd, 0x79c157c68419d092,
        0x8e18d0a46a8a658a, 0x489fc4619cacfaf9, 0xc1c7a6014eaad87e, 0x4254e8da7350cd1a,
        0x41c59ebdb4072e1b, 0x5bf7fe68d735b143, 0xfbfbde4bcb0a418f, 0x45f42c46d78ee3db,
        0x355e6c26992ba5d4, 0x9a4557b20be43ead, 0xc171f6f652dd970d, 0x03ce7f7f39a6bc4c,
        0x33f793c7b15795b0, 0x668bc919792d2d41, 0xa30a75ce8e002487, 0x032f5601738aefa2,
        0x32a4349fd5e4783c, 0xd3dc6e5b38a53d33, 0xf4c48b8133f536b2, 0x44cc7e56f8a83257,
        0xe089b0dce72caf2b, 0x16033d59f543b7e2, 0x495c53c3a39ddcf6, 0x8a78b84384fe2d35,
        0x266d264b08b1861a, 0xa02788ccb4910d27, 0xbfc95f5b818071ce, 0x0ada8b2dcd5bcbc0,
        0xf98f74d206fa7a5e, 0x26e7e37890a18647, 0x41a7d958666a928e, 0xc6c834d830de0819,
        0x22f65cb94c1e3edd, 0xa9af3a50eaa9af9b, 0x46ca29bd4308ac6b, 0xa266e0eb137d4bcb,
        0x1074271082b305b9, 0x5c88e71697769e5c, 0xb3f0f57460cb2947, 0x543f7b9d6ab885ef,
        0xf0d8ebb8e5ff2815, 0x6faf025c4e3aef25, 0xb7fd695a9b0fc8d7, 0x18939d2c534cd135,
        0x0d5da50941dd7c39, 0x59428531b8ac26b8, 0x00d599ca35af5d83, 0x2712a40a1cd6ed19,
        0xacb3f8764a68f1e1, 0x9e3c6bdb8e2b8942, 0x81763a7f61b3ec54, 0x488103309f1ce0bb,
        0x95c1671f7ff9e2d9, 0x2aabcf138899e041, 0x727fbd8962549051, 0x6708f4c306b7005f,
        0x37d6cdd73416a444, 0x702fba1bad109537, 0xdf764b0cf02241e2, 0x5315f3476a91c72a,
        0x7eaba5c5af0ec381, 0x286ace85a634cfec, 0xbfcd2ff9bbb5f3a9, 0xe87124ade7daa19d,
        0x3459bd930b6b7f0a, 0x94b3da4e1d1a9367, 0x30a848e982ded7db, 0xf61186a0c9b822e6,
        0x0d1a62aba1b09ccb, 0x35874fe0453831ce,
    },
    /* urn.key */
    {
        0x333233304b333035, 0x3133313246363035, 0x3232333048333035, 0x343233304d333035,
    },
    /* spec.review */
    {
        1035967,
    },
    /* spec.organisation */
    {
        442,
    },
    /* spec.sum_reached */
    {
        264,
    },
    /* unit.title */
    {
        516, 181, 263, 635,
    },
    /* group.title */
    {
        656,
    },
    /* criterion.verb */
    {
        114, 114, 366, 823, 823, 387, 480, 114, 366, 823, 114, 114, 823, 823, 823, 491, 823, 823,
        480, 366, 114, 491, 366, 491, 823, 114, 491, 823, 491, 114, 114, 114, 366, 823, 114, 823,
        366, 491, 366, 491, 491, 823, 114, 491, 366, 823, 366, 491, 823, 366, 491, 491, 823, 114,
        366, 823, 823, 366, 491, 114, 491, 366, 823, 491, 366, 823, 823, 491, 491, 366, 491, 823,
        114, 366, 491, 491, 480, 491, 823, 480, 491, 491, 491, 114, 491, 491, 491, 491, 491, 114,
    },
    /* rule.id */
    {
        672, 700,
    },
    /* fact.name */
    {
        351, 499, 339, 96, 460, 321, 321, 249, 249, 249, 249, 306, 249, 249, 249, 249, 249, 249,
        249, 249, 249, 249, 306, 306, 84, 61, 688, 393, 374,
    },
    /* fact.value */
    {
        473, 76, 76, 227, 547, 580, 406, 26, 29, 35, 38, 766, 26, 29, 32, 35, 41, 26, 29, 32, 35,
        38, 713, 1, 487, 631, 249, 44, 550,
    },
    /* spec.number */
    {
        50,
    },
    /* spec.title */
    {
        123,
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
        133,
    },
    /* spec.tqt */
    {
        151,
    },
    /* spec.first_unit */
    {
        0, 4,
    },
    /* spec.first_rule */
    {
        0, 2,
    },
    /* spec.first_fact */
    {
        0, 29,
    },
    /* spec.summed */
    {
        1,
    },
    /* spec.states */
    {
        6,
    },
    /* spec.sum_bias */
    {
        20,
    },
    /* unit.urn */
    {
        2, 3, 0, 1,
    },
    /* unit.level */
    {
        5, 5, 5, 5,
    },
    /* unit.credit */
    {
        5, 5, 6, 3,
    },
    /* unit.glh */
    {
        36, 36, 46, 18,
    },
    /* unit.group */
    {
        1, 1, 1, 1,
    },
    /* unit.first_outcome */
    {
        0, 5, 10, 15, 17,
    },
    /* unit.sum */
    {
        65, 65, 81, 33,
    },
    /* unit.first_term */
    {
        0, 2, 4, 6, 8,
    },
    /* unit.first_close */
    {
        0, 0, 0, 0, 2,
    },
    /* group.letter */
    {
        48,
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
        0, 4,
    },
    /* outcome.number */
    {
        1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2,
    },
    /* outcome.first_criterion */
    {
        0, 5, 11, 16, 20, 25, 32, 38, 43, 48, 54, 60, 64, 71, 76, 81, 85, 90,
    },
    /* criterion.number */
    {
        1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6,
        7, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2,
        3, 4, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5,
    },
    /* rule.kind */
    {
        1, 0,
    },
    /* rule.measure */
    {
        0, 2,
    },
    /* rule.min */
    {
        0, 16,
    },
    /* rule.level_min */
    {
        0, 5,
    },
    /* rule.first_choice */
    {
        0, 1, 1,
    },
    /* rule.least */
    {
        5, 16,
    },
    /* rule.shift */
    {
        0, 4,
    },
    /* rule.bits */
    {
        4, 5,
    },
    /* choice.group */
    {
        1,
    },
    /* term.rule */
    {
        0, 1, 0, 1, 0, 1, 0, 1,
    },
    /* term.amount */
    {
        1, 4, 1, 4, 1, 5, 1, 2,
    },
    /* fact.item */
    {
        1, 1, 1, 1, 1, 1, 2, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14, 15, 1, 1, 1, 1,
        1,
    },
    /* fact.unit */
    {
        0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 0, 0, 1, 1, 1,
    },
    /* use.unit */
    {
        2, 3, 0, 1,
    },
    /* pilot.value */
    {
        1, 1,
    },
    /* strings */
        "\0"
        "Customers Service (2013)\0"
        "F1\0"
        "F2\0"
        "F3\0"
        "F4\0"
        "F5\0"
        "F6\0"
        "N/A\0"
        "M\0"
        "601/3477/X\0"
        "policy.allowed\0"
        "England\0"
        "policy.kind\0"
        "assessment.method\0"
        "describe\0"
        "IAO Level 2 Certificate in Principles of Customer Service\0"
        "Prepare to deliver excellent customer service\0"
        "Portfolio of Evidence\0"
        "standard.code\0"
        "Communication in the customer service role\0"
        "standard.title\0"
        "progression.title\0"
        "nation.name\0"
        "regulator.name\0"
        "outline\0"
        "stated.where\0"
        "state\0"
        "stated.value\0"
        "IAO Level 2 Diploma in Team Leading\0"
        "Innovate Awarding\0"
        "entry.formal\0"
        "Ofqual\0"
        "detail\0"
        "rpl\0"
        "explain\0"
        "regulator.nation\0"
        "Understanding the organisation\0"
        "no\0"
        "row of occupational standards\0"
        "IAO Level 2 Certificate in Team Leading Principles\0"
        "yes\0"
        "Understand customers\0"
        "Mandatory units\0"
        "mandatory-units\0"
        "stated.fact\0"
        "level-credit\0"
        "Demonstrate awareness of Customer Service Management\0"
        "Demonstrate understanding of customer service management\0"
        "identify",
};

QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_source) == 432 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_source == 8,
                  "spec.source");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_summary) == 440 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_summary == 32,
                  "unit.summary");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, outcome_digest) == 472 &&
                      sizeof qual_601_3477_x_unversioned_data.outcome_digest == 136,
                  "outcome.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, criterion_digest) == 608 &&
                      sizeof qual_601_3477_x_unversioned_data.criterion_digest == 720,
                  "criterion.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, urn_key) == 1328 &&
                      sizeof qual_601_3477_x_unversioned_data.urn_key == 32,
                  "urn.key");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_review) == 1360 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_review == 4,
                  "spec.review");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_organisation) == 1364 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_organisation == 2,
                  "spec.organisation");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_sum_reached) == 1366 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_sum_reached == 2,
                  "spec.sum_reached");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_title) == 1368 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_title == 8,
                  "unit.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, group_title) == 1376 &&
                      sizeof qual_601_3477_x_unversioned_data.group_title == 2,
                  "group.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, criterion_verb) == 1378 &&
                      sizeof qual_601_3477_x_unversioned_data.criterion_verb == 180,
                  "criterion.verb");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_id) == 1558 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_id == 4,
                  "rule.id");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, fact_name) == 1562 &&
                      sizeof qual_601_3477_x_unversioned_data.fact_name == 58,
                  "fact.name");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, fact_value) == 1620 &&
                      sizeof qual_601_3477_x_unversioned_data.fact_value == 58,
                  "fact.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_number) == 1678 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_number == 1,
                  "spec.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_title) == 1679 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_title == 1,
                  "spec.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_level) == 1680 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_level == 1,
                  "spec.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_credit) == 1681 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_credit == 1,
                  "spec.credit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_glh) == 1682 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_glh == 1,
                  "spec.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_tqt) == 1683 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_tqt == 1,
                  "spec.tqt");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_first_unit) == 1684 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_first_unit == 2,
                  "spec.first_unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_first_rule) == 1686 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_first_rule == 2,
                  "spec.first_rule");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_first_fact) == 1688 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_first_fact == 2,
                  "spec.first_fact");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_summed) == 1690 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_summed == 1,
                  "spec.summed");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_states) == 1691 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_states == 1,
                  "spec.states");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, spec_sum_bias) == 1692 &&
                      sizeof qual_601_3477_x_unversioned_data.spec_sum_bias == 1,
                  "spec.sum_bias");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_urn) == 1693 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_urn == 4,
                  "unit.urn");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_level) == 1697 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_level == 4,
                  "unit.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_credit) == 1701 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_credit == 4,
                  "unit.credit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_glh) == 1705 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_glh == 4,
                  "unit.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_group) == 1709 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_group == 4,
                  "unit.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_first_outcome) == 1713 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_first_outcome == 5,
                  "unit.first_outcome");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_sum) == 1718 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_sum == 4,
                  "unit.sum");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_first_term) == 1722 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_first_term == 5,
                  "unit.first_term");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, unit_first_close) == 1727 &&
                      sizeof qual_601_3477_x_unversioned_data.unit_first_close == 5,
                  "unit.first_close");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, group_letter) == 1732 &&
                      sizeof qual_601_3477_x_unversioned_data.group_letter == 1,
                  "group.letter");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, group_mandatory) == 1733 &&
                      sizeof qual_601_3477_x_unversioned_data.group_mandatory == 1,
                  "group.mandatory");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, group_counts) == 1734 &&
                      sizeof qual_601_3477_x_unversioned_data.group_counts == 1,
                  "group.counts");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, group_first_member) == 1735 &&
                      sizeof qual_601_3477_x_unversioned_data.group_first_member == 2,
                  "group.first_member");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, outcome_number) == 1737 &&
                      sizeof qual_601_3477_x_unversioned_data.outcome_number == 17,
                  "outcome.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, outcome_first_criterion) == 1754 &&
                      sizeof qual_601_3477_x_unversioned_data.outcome_first_criterion == 18,
                  "outcome.first_criterion");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, criterion_number) == 1772 &&
                      sizeof qual_601_3477_x_unversioned_data.criterion_number == 90,
                  "criterion.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_kind) == 1862 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_kind == 2,
                  "rule.kind");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_measure) == 1864 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_measure == 2,
                  "rule.measure");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_min) == 1866 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_min == 2,
                  "rule.min");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_level_min) == 1868 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_level_min == 2,
                  "rule.level_min");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_first_choice) == 1870 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_first_choice == 3,
                  "rule.first_choice");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_least) == 1873 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_least == 2,
                  "rule.least");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_shift) == 1875 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_shift == 2,
                  "rule.shift");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, rule_bits) == 1877 &&
                      sizeof qual_601_3477_x_unversioned_data.rule_bits == 2,
                  "rule.bits");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, choice_group) == 1879 &&
                      sizeof qual_601_3477_x_unversioned_data.choice_group == 1,
                  "choice.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, term_rule) == 1880 &&
                      sizeof qual_601_3477_x_unversioned_data.term_rule == 8,
                  "term.rule");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, term_amount) == 1888 &&
                      sizeof qual_601_3477_x_unversioned_data.term_amount == 8,
                  "term.amount");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, fact_item) == 1896 &&
                      sizeof qual_601_3477_x_unversioned_data.fact_item == 29,
                  "fact.item");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, fact_unit) == 1925 &&
                      sizeof qual_601_3477_x_unversioned_data.fact_unit == 29,
                  "fact.unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, use_unit) == 1954 &&
                      sizeof qual_601_3477_x_unversioned_data.use_unit == 4,
                  "use.unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, pilot_value) == 1958 &&
                      sizeof qual_601_3477_x_unversioned_data.pilot_value == 2,
                  "pilot.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3477_x_unversioned_tables, pool_0) == 1960, "pool");
QUAL_IMAGE_ASSERT(sizeof qual_601_3477_x_unversioned_data >= 2792, "size");

const qual_image *qual_601_3477_x_unversioned(void) {
    return &qual_601_3477_x_unversioned_data.image;
}
