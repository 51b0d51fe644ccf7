/*
 * catalogue of qualification specifications
 *
 * Written by qualc 0.1.0; do not edit. Source digests:
 *   600/5469/4 1.3 afa0b9f07fc39d9d
 *   601/3477/X unversioned c01142b0cd88d7de
 *   601/3735/6 1.8 46dbeb9af1a67b2a
 *   601/4768/4 unversioned 68e57b548f733006
 *   601/7253/8 2.1 2f1bf103f2b354ca
 *   601/7253/8 2.2 cb6f649424a3fbca
 */
#include "qual_catalogue.h"
#include "qual_image.h"

#if QUAL_IMAGE_LAYOUT != 1
#error "these tables were written for another version of libqual: write them anew with its qualc"
#endif

struct qual_catalogue_tables {
    struct qual_image image;
    uint64_t spec_source[6];
    uint64_t unit_summary[107];
    uint64_t outcome_digest[360];
    uint64_t criterion_digest[1955];
    uint64_t urn_key[100];
    uint32_t spec_issued[6];
    uint32_t spec_operational_start[6];
    uint32_t spec_review[6];
    uint16_t spec_number[6];
    uint16_t spec_version[6];
    uint16_t spec_title[6];
    uint16_t spec_organisation[6];
    uint16_t spec_glh[6];
    uint16_t spec_tqt[6];
    uint16_t spec_first_fact[7];
    uint16_t unit_number[107];
    uint16_t unit_title[107];
    uint16_t unit_first_outcome[108];
    uint16_t group_letter[12];
    uint16_t group_title[12];
    uint16_t outcome_first_criterion[361];
    uint16_t criterion_verb[1955];
    uint16_t rule_id[20];
    uint16_t fact_name[291];
    uint16_t fact_value[291];
    uint8_t spec_level[6];
    uint8_t spec_credit[6];
    uint8_t spec_first_unit[7];
    uint8_t spec_first_group[7];
    uint8_t spec_first_rule[7];
    uint8_t unit_urn[107];
    uint8_t unit_level[107];
    uint8_t unit_credit[107];
    uint8_t unit_glh[107];
    uint8_t unit_group[107];
    uint8_t unit_assessment[107];
    uint8_t group_mandatory[12];
    uint8_t group_counts[12];
    uint8_t group_first_member[13];
    uint8_t outcome_number[360];
    uint8_t criterion_number[1955];
    uint8_t rule_kind[20];
    uint8_t rule_measure[20];
    uint8_t rule_min[20];
    uint8_t rule_level_min[20];
    uint8_t rule_first_choice[21];
    uint8_t choice_group[18];
    uint8_t fact_item[291];
    uint8_t fact_unit[291];
    uint8_t urn_first_use[101];
    uint8_t use_unit[107];
    uint8_t pilot_value[41];
    unsigned char pool_0[4094];
    unsigned char pool_1[4055];
    unsigned char pool_2[940];
};

static const struct qual_catalogue_tables qual_catalogue_data = {
    {
        {'q', 'u', 'a', 'l'},
        1, /* layout */
        258, /* byte order */
        40328, /* size */
        256, /* compiler */
        0xa80dbfbc7e244a72, /* checksum */
        0, /* seed */
        31239, /* pool */
        9089, /* bytes of the pool */
        {
        /* rows */
        6, /* spec */
        107, /* unit */
        12, /* group */
        107, /* member */
        360, /* outcome */
        1955, /* criterion */
        20, /* rule */
        18, /* choice */
        291, /* fact */
        100, /* urn */
        107, /* use */
        41, /* pilot */
        },
        {
        /* places of columns */
        82593, /* spec.number */
        82641, /* spec.version */
        82689, /* spec.title */
        82737, /* spec.organisation */
        109048, /* spec.level */
        109072, /* spec.credit */
        82785, /* spec.glh */
        82833, /* spec.tqt */
        82306, /* spec.issued */
        82402, /* spec.operational_start */
        82498, /* spec.review */
        0, /* spec.operational_end */
        0, /* spec.certification_end */
        1411, /* spec.source */
        109096, /* spec.first_unit */
        109124, /* spec.first_group */
        109152, /* spec.first_rule */
        82881, /* spec.first_fact */
        109180, /* unit.urn */
        82937, /* unit.number */
        83793, /* unit.title */
        109608, /* unit.level */
        110036, /* unit.credit */
        110464, /* unit.glh */
        110892, /* unit.group */
        111320, /* unit.assessment */
        1603, /* unit.summary */
        84649, /* unit.first_outcome */
        85513, /* group.letter */
        85609, /* group.title */
        111748, /* group.mandatory */
        111796, /* group.counts */
        0, /* group.within */
        111844, /* group.first_member */
        1, /* member.unit */
        111896, /* outcome.number */
        5027, /* outcome.digest */
        0, /* outcome.wording */
        85705, /* outcome.first_criterion */
        113336, /* criterion.number */
        88593, /* criterion.verb */
        16547, /* criterion.digest */
        0, /* criterion.wording */
        104233, /* rule.id */
        0, /* rule.title */
        121156, /* rule.kind */
        121236, /* rule.measure */
        121316, /* rule.min */
        0, /* rule.max */
        0, /* rule.n */
        121396, /* rule.level_min */
        0, /* rule.level_max */
        0, /* rule.gained */
        0, /* rule.unit */
        0, /* rule.within */
        121476, /* rule.first_choice */
        121560, /* choice.group */
        0, /* choice.unit */
        104393, /* fact.name */
        106721, /* fact.value */
        121632, /* fact.item */
        122796, /* fact.unit */
        79107, /* urn.key */
        123960, /* urn.first_use */
        124364, /* use.unit */
        124792, /* pilot.value */
        },
    },
    /* spec.source */
    {
        0xafa0b9f07fc39d9d, 0xc01142b0cd88d7de, 0x46dbeb9af1a67b2a, 0x68e57b548f733006,
        0x2f1bf103f2b354ca, 0xcb6f649424a3fbca,
    },
    /* unit.summary */
    {
        0x485b721315a3a978, 0xdef167bd4bd4efe5, 0x81e0a65b0bac09cd, 0x9da225dcebafd11c,
        0x135862141e8b730b, 0xb0cad245b4a873ca, 0x086b00f87b324092, 0x25170ef0e080aaa4,
        0x85fa5b1d70a9b53c, 0xf50247114b7afd64, 0x8f6440e41f587e75, 0xcdd8ec2d6bb76553,
        0x862f8ea0f0bbeb44, 0x187e0f7d18104040, 0x1f3d71ac05d8f001, 0xdd49e31a341c61b0,
        0xe8cdb2fd8028abe6, 0x884da01efad644f1, 0x9c84880a0aeaa49e, 0x71addb6e407a9e0a,
        0xc54bf588bb326192, 0xdbe8453d94e5d566, 0x234f389e725b2ebb, 0xc09d88e0844e95f7,
        0x921dc30648e7af2e, 0xb4ae2a51071c94df, 0x0000000000000000, 0xe570a194dc5dee4f,
        0x3e7563a922a107f5, 0xa0d4be06c1d2e75c, 0xfc03f33180ae371e, 0x751f099df127c5df,
        0x82bac93095ee1e00, 0x3c9535209767e21e, 0xf87d1c3693b8a8d8, 0x47842bb104603a35,
        0xc5efbd9d3a329343, 0x2d188700fff49ca5, 0xc30e6e87d1273bd0, 0x7049695316158048,
        0x4549c98f1a3f8956, 0xa1e1f85e3aae16ca, 0x1e5b2a32dcb66504, 0x819aba94fa74c5a6,
        0xf69829a6c07532f4, 0x5216b957de17d262, 0x52f2db6ec2a0456b, 0xfd80d606310d41e3,
        0x8a2dc874fb320f8a, 0x90d08a0d9defe745, 0xa18c1be656877ae1, 0x146adc037a8cba13,
        0xd6013af59cd47945, 0x6aebeb0d6b4a3eab, 0x065bdff67b9921d2, 0x901d9343a65a9e07,
        0x0b474f9f5578eef7, 0xf89a4ba98d131598, 0x97ef0f398fc85643, 0x4a039d7c3f2a7d4d,
        0x29e43169792b1f1b, 0x667d1cad1e72ee6a, 0xb646fabb9c127f50, 0x09c2215af5119ad1,
        0x0e110d6641378383, 0x9619c480286c378e, 0xa090763821d56816, 0x4c7a54db3bd89a16,
        0x5debc94a04df5b0d, 0xe117ee7298fd8d41, 0xbf89b7653ca7195d, 0xbf89b7653ca7195d,
        0x04ada4604e94ee2b, 0xd2009196287e664a, 0x85d1de51370bd8eb, 0xe8b39c6247a31487,
        0x463eabd12b66a1c3, 0xb3cc3baf444ce653, 0x9aa08594e7a4aaf3, 0x8999e670a88abcd7,
        0xf03956343f53604d, 0x147666fcca43f8f3, 0xd712029876a9b133, 0xecddfb71168341c1,
        0x535ae670adaf54af, 0x5a1da7a04b235974, 0x084837bb7104283a, 0x084837bb7104283a,
        0xa1a1f8b1193a98cf, 0xfaf44bfce436c2d4, 0x4c4040640054fe9d, 0x3350e32df4aa8489,
        0x78cbae21437bb72a, 0x332864f811c53c30, 0x08d08a785da273b1, 0xb5d6ffb2573ce420,
        0x79a344ce52345775, 0xf34d647fd0e883dd, 0x0000000000000000, 0x0000000000000000,
        0x0000000000000000, 0xa5931f1ebb5652ae, 0xc4ab30d6c039e427, 0x818eda4a8eae6810,
        0xa5931f1ebb5652ae, 0xc4ab30d6c039e427, 0x818eda4a8eae6810,
    },
    /* outcome.digest */
    {
        0x93ae6a3f10a585bd, 0xfcccab99f2c97e81, 0x42738904be16fa43, 0x2f3e7a36392dcf7d,
        0xeeaa0976a1593779, 0xc2adae5a049aecf5, 0xd4a5211366db7775, 0xd5461e3e547b4ca8,
        0x806ce63bfd2ce708, 0xd548ee3453639e64, 0xc6419e27ff98da5c, 0x8ca5546f2bfbd43d,
        0x7d489ade3894078e, 0xa3b10553adb725dd, 0xa3aabc604d071e66, 0xe3f7e5c02ceb78d8,
        0xe2c29f52bb4800b2, 0x9d2d5586f2467aa7, 0x0567f3b3d1b0e994, 0xd2bf13b9639a2b34,
        0x1d300713bf130e96, 0x12059b8b29197aab, 0x6c6d0bceaaf2d7ae, 0xcd9fcf92c42a9474,
        0x83df6c5823010cdc, 0xcd10cbb89c4b9d20, 0x23a738d8ebe89f42, 0x2280d47fe4714862,
        0x433673487df8146d, 0xd9f5e714600fa375, 0xdf237507eb5195b9, 0xa3dfde90562601e6,
        0x515acc37b45389e5, 0xfc53a98d085ba52f, 0x8d97848daaa627f7, 0x5bc0df4abb5ded08,
        0x8c98a5269b766f43, 0xe05706d1588c4540, 0xb6447de0dbb59a94, 0x5da0cb527130b337,
        0xe0b334d1eef53235, 0x4f4920a81486caa9, 0xca76f7390250a3b5, 0xb6447de0dbb59a94,
        0xa9b02a692dce0753, 0x12e9d4e96cb5fd7c, 0x14a7778b992a24ec, 0x368c711db8e1d2a5,
        0x85bcb05b4171d91a, 0xf7fbf2ad976cea4e, 0x154c3b56183e273d, 0x9acf4f4c58067f8d,
        0xda160b46f4415362, 0xe77fcdf13e1ffddd, 0x6e5907a77bafb649, 0x9694711227423c20,
        0xc4e0da036ca94c0a, 0x0cef85e3271b3df3, 0x1f1293fdac5af6b7, 0x2c607913a594a494,
        0x05d24cceae97d0b5, 0x4179ece524df64b7, 0x45ac487e3a0432e2, 0xca39426fdb455cd5,
        0x3fa9d4e52af786d2, 0x69a28b512c8fdea5, 0xc2a0da47e93d5fab, 0xf5beeaebbfb3392b,
        0x82971c068037288e, 0x02f9ae5c456ca56d, 0x92f1614ab77c0b40, 0xda6c2d38ab077ac2,
        0x0016a814e7cd1f98, 0x1fd1776b85984034, 0x11d90eed9dcbb957, 0x3ea1db55602946da,
        0xa0a83ff0365c298d, 0x5b2da4a22b7331f2, 0xab118419af90fe35, 0xcabc868c7c42d43f,
        0xa5637f5424a60a2b, 0x999de1f387be0f6d, 0x66dbd1dfafaa9380, 0x52becaff17a3f689,
        0x234843cb53e1a0b4, 0x00bccdaa2511cbad, 0x8915a8e9fd4dfcaa, 0x4080465333eedd7a,
        0x62860e7046fd0640, 0x4ee9e4bdb54f73ca, 0x081a3a1fa8564cbd, 0xbcc875c0c3a99a08,
        0x42420481071238ab, 0x13c908979fbf6855, 0x6a680669ffae3ba7, 0xe8c1971f110e1d5c,
        0xf8a633e305f77519, 0xe4ebb64e5572d3f8, 0xcc37cdb7430387ca, 0xf67880d23ec26bd9,
        0xf329cefa98e99168, 0x882209064be30022, 0xa51c790b801eef94, 0x8ecf9268777d5dce,
        0x5f5e1d1868fa4fcc, 0xc28a175b2d5042fc, 0xe3737e1a75d9a968, 0x062e7bd0c49d27b6,
        0xb34cd8b317fee1f4, 0x82e90fdfcabaf37c, 0x37c5320056aaf9d6, 0x56178b6319e04a62,
        0x37a45dee00ca5c53, 0x7b7d48b2082e6a7a, 0xe643bbfa47746db2, 0xbe73f6729b1c17f1,
        0x6b1d851d014998db, 0xdb353101ef91f5ad, 0x71de3bed243aca40, 0xb4df9099f69bb5a7,
        0x5d99e56a1b4f6428, 0x69cb82b13dfb1b20, 0x122b6ed23a3faa33, 0xedf2203353c05cf6,
        0x5cceaf1d33d1e34d, 0x7f2aa796db0927f5, 0x8c7d6677efb66702, 0xc480ac5312555bbb,
        0x7a8af8526c3f5f02, 0xb8dced419019b843, 0x17f597929df1096c, 0xe60f552828d943af,
        0x402933d80fd54abe, 0x2109d5a6e05a37ff, 0x16815b8525be5601, 0xb8eab946787a0f40,
        0xb5ab50c3944552ac, 0x12fdeaaef88de949, 0x5b0627b5237a243c, 0xaa0df332992fdc83,
        0x30d625a9c04e79c9, 0x58d69b23d3881b94, 0x5d9df85318671226, 0xa0fe26fdf1343a1d,
        0x81b9379ea49ba233, 0x5108c96f31d09091, 0xb42b5419d6caffaa, 0x0525871a011d7830,
        0x1c55fa089dcc8660, 0x5cceaf1d33d1e34d, 0xe6d701c0400a0ec8, 0x75bb7d9bdf89bed5,
        0xbeb25483e6dfd565, 0x01f3d09d91b9baff, 0x7b005bf6f8a39f62, 0xbc16d88bf3f045b6,
        0x75bb5c5f1dd99a80, 0xbe701c418c96808c, 0x4322c15cacac4b1e, 0x726c5cd8086067cc,
        0x549da049c0d2a155, 0xfe60f7fbfe7e4269, 0xc6967c7e13452efd, 0xc1327f66e58c2d1f,
        0x87f02daa0896d072, 0xb77667b3003f649c, 0xade7ddd093e24803, 0xb8c9f6b4cc6bfc43,
        0x92faa02f4703c7aa, 0x71abb6ff596a1bb0, 0x56d3644b5cd04200, 0xdcbf46b8dd674065,
        0x44179554f1930d3d, 0xb49b61b2feb23a97, 0x6ff69300954f8715, 0x0940d65b0660db44,
        0xe9957eb648fc87a9, 0x0dfe8b029e4f6ca4, 0xf798805a1f45caec, 0x6b8235950ef8b8a5,
        0xe68958a487497ce5, 0x78669e14fc77f6fa, 0x7e8096d5dcc613b0, 0x00a3da7280617dbd,
        0x4666a920f93fde4c, 0xe1a987059b1f98f3, 0x0493dacfe17caa21, 0xe8782896c463d84b,
        0x5f2ffc93943aa994, 0x2383afda1ef080a6, 0xb0bd69acbd93dbe1, 0xa7c913b2f89b0b3c,
        0x92a1b4ac4cfa6e28, 0x11babec7b411ce7f, 0x80b2b75e40fd3d79, 0x7224ac9e043bb853,
        0xc17276172108eb56, 0xed5bdbbf839cfb9e, 0x6d074cc50152b6fe, 0x3400ba9b60d5e5cb,
        0x57c3f96273116e98, 0xfddf2ea6910d58f2, 0x8c3a0b744b3751d2, 0x6c4cd29d2735b5be,
        0x5008393c530d6c68, 0x294fcb81977285da, 0x36e6c83be278098c, 0x5e1384d96edd61af,
        0x4fa15ef827b533d6, 0x5b36ead47269a61a, 0xaf8304a1445ecc3c, 0x036ec3a5835069e9,
        0xd41d6fb74fe37ec8, 0xc1327f66e58c2d1f, 0x7ea886a4d4756f7b, 0x9a5c75cd0051ba0f,
        0x3840607c73126a3b, 0x759c669ce5264f67, 0xf1193fdfaac5497c, 0xa6cd512f278673ba,
        0xae8c283344659eb7, 0x98af3e58dec5e6f4, 0xa93eb5e48f812a77, 0x21f78f665ed16f18,
        0xd538e08dd9f990d0, 0x79330aab2bdde849, 0x91d18e2d6fb4d328, 0xaf589e730b1c1f15,
        0x483c885637d4e930, 0x393a0bb301deb424, 0x0bbd1a4daa12ef8f, 0x09e23d8f2f8a5252,
        0x516a6d6a779bc92c, 0x851f7e5fa33430de, 0xf09b1f2c7b558ed0, 0x8ec1f3c2beeb4681,
        0xc533892f35d44efe, 0x54ff790c638f7553, 0x1c96ad4a1cbb2692, 0xeaada1cee86444c4,
        0xfdff19279c122cb2, 0x9b2500f86e790521, 0xd0e61cbc4b5beb35, 0x594e547c9e50e36a,
        0x6587e5237d802689, 0x4bda851451bdede5, 0xf03d6aee10527b9e, 0xa627896f7efb8ea5,
        0x3bb193cd5cfc16b0, 0x82a966843f5412d4, 0xc2565963e5e6bd93, 0xf280f679214ca249,
        0xcc8226925f22a4a7, 0xb26cb24dcef26be3, 0xdb1bb0761acd2be2, 0x5024e27c265724cd,
        0xada4992fd9a07ec5, 0x92f3bc359e01400d, 0x4e37579d858eb200, 0xe8ac12cd9b51b7e4,
        0xdf453cf8ab643e42, 0xc44d5f11c8e4ef58, 0x251d5ed050f46e72, 0x7e1f880eacd5f8e0,
        0x257f0ad2c631fe35, 0x403dfec6ee3560e5, 0x51db9c4b963e2a86, 0xadac3aafbefed363,
        0xfe2f678640721dca, 0x0b5fee44cccd5a5a, 0x4b1fc5590f1e7b2b, 0x368db1f3da4d3a1a,
        0x24df21bd6053b3d8, 0xb31ff7fedbe12ef4, 0xa8e46b591d839f3e, 0x1fd415a09fedd453,
        0x799cb36a379f8fb9, 0x2347f7bdac2950de, 0x0cbc685f0ca05f84, 0xebe5bd9699bc2096,
        0x07017c17e3289f5b, 0x5ef16ad934045248, 0xa10c036cbb58ea87, 0xc93f401f0f52aedc,
        0x514ac37e0300de7a, 0xb906ebf41a617730, 0x86f5f3cd81cb47ef, 0x1c78aaf8c8b21f87,
        0x0405b55d28fe09fb, 0x83acdfb211977464, 0x998b510e5a5a15a3, 0x9f7437cb9b1c348c,
        0x28335ee7e529fbe4, 0x6f758db667ce1d35, 0x61996a11fb66d94c, 0x2264142c01b025f4,
        0x36f9da8327c83685, 0xe8257a229c88cf45, 0x7bac8cd90d19e9e3, 0x4b023518b8979de8,
        0xea22754c0463765d, 0x8d4e4d48b5fc478f, 0x83529862d66077f2, 0xac08e89cff395aa1,
        0x99d0f7c3fb4137a6, 0x80c2baa47a26ebed, 0xba6871cfce938eb5, 0xc5c7c890b7818b03,
        0x95467663738af9d3, 0x534c9a7e199299b1, 0x5f0fc164e09afdb1, 0x088271653e6afa3e,
        0xa0217186a80bb2d9, 0x13ba3980b87a3adf, 0xa25b11418c11ad25, 0x92faa02f4703c7aa,
        0x71abb6ff596a1bb0, 0x56d3644b5cd04200, 0xdcbf46b8dd674065, 0x44179554f1930d3d,
        0xb49b61b2feb23a97, 0x6ff69300954f8715, 0x0940d65b0660db44, 0xe9957eb648fc87a9,
        0x0dfe8b029e4f6ca4, 0x78809a006d35144b, 0x6b8235950ef8b8a5, 0xe68958a487497ce5,
        0x78669e14fc77f6fa, 0x7e8096d5dcc613b0, 0x92faa02f4703c7aa, 0x71abb6ff596a1bb0,
        0x56d3644b5cd04200, 0xdcbf46b8dd674065, 0x44179554f1930d3d, 0xb49b61b2feb23a97,
        0x6ff69300954f8715, 0x0940d65b0660db44, 0xe9957eb648fc87a9, 0x0dfe8b029e4f6ca4,
        0x78809a006d35144b, 0x6b8235950ef8b8a5, 0xe68958a487497ce5, 0x78669e14fc77f6fa,
        0x7e8096d5dcc613b0, 0x92faa02f4703c7aa, 0x71abb6ff596a1bb0, 0x56d3644b5cd04200,
        0xdcbf46b8dd674065, 0x44179554f1930d3d, 0xb49b61b2feb23a97, 0x6ff69300954f8715,
        0x0940d65b0660db44, 0xe9957eb648fc87a9, 0x0dfe8b029e4f6ca4, 0x78809a006d35144b,
        0x6b8235950ef8b8a5, 0xe68958a487497ce5, 0x78669e14fc77f6fa, 0x7e8096d5dcc613b0,
    },
    /* criterion.digest */
    {
        0x5a4b8d90433b93fd, 0x426d4b06c63cf3aa, 0x64ae82fe9b454156, 0x0a8058a72bad86ab,
        0xeb4bfa265f1d8db6, 0x0bd4df14024aeae6, 0x51210fa26e1f03b7, 0x69d3da8b57c4b2c1,
        0xa642dcc5f469d7b1, 0xbfb5821a93808f3f, 0xcecaae0665e4aae0, 0xbcd8ae24d2dc553a,
        0x6717f26dc8fb3b30, 0xdca639c01bcaa29e, 0x1d33e313e346163d, 0x6a2623f98bb3c31f,
        0xad3c804792f1ec56, 0x89d7514ea916ffe5, 0x1283c77ecf92c149, 0x4fa542f0682d2af7,
        0x34f9e6345128d13d, 0x9ca5476e31e61655, 0x314490d25da1635a, 0x3548b0a52b8ba213,
        0x6f6c22eabfaa5885, 0xd5ef8bcbae523ffe, 0xf80825090e5adc3d, 0x8c3f13aec03354c3,
        0x7c22bb9289548a43, 0x4bad377b962a04f0, 0x2e565b03d7cf1729, 0x8a3c4f9d12b4904b,
        0x4c770f58675e5e4d, 0x62407d4d35d4f041, 0x580315a3446df537, 0x8d94a87e32ff2f6a,
        0x062e0f8db20d62c0, 0xeef5a2b496099acc, 0x921cec6f425d792c, 0x1cfb2c105d91553c,
        0x8ef8704c3180e4ae, 0x1835fa414d6ccfd0, 0x89728af8d2a2c05d, 0xcb2a9457fe130cd9,
        0x2812f8d40a617402, 0xeb4bfa265f1d8db6, 0xfbaef3cdd851dcc6, 0x8600a3814509eae7,
        0xda0e6ee4c14411b3, 0xe92630a5e6544832, 0xd114d072e02c2897, 0xf1e7ae072c487e69,
        0xc9a92f0b52a136cd, 0xff30c5da3caa1ab9, 0x24ec3fc777b545a6, 0xe972041b42a121ab,
        0xf2ec28a5be424b6a, 0x8c9ad46c51e094ce, 0x62977a6a2e8dba63, 0x1969a96dc6703dc4,
        0x11961b268e850bf1, 0xc86b61274573bbb9, 0x19582311ced738cd, 0x65a56d476ed216a0,
        0x5b7cda4e74a07a51, 0xa77cee4d4c530875, 0x288ff6e0279c42b2, 0xc9c7a25d181aeaf7,
        0xb3c556b5eaf84ed7, 0xb987b4fdc7a0ea1f, 0x1bcbffb5edbe3d74, 0x9bd9d04f9b491c7e,
        0x16b8fe6bc1af456b, 0x303f9bf218d53a91, 0xc28dde7826529dee, 0x46be52b30c945043,
        0xc4c91c64536932b1, 0xa93cb6f8f03306af, 0xb15d2e0a27cbc7a7, 0x325401e042f66962,
        0xbe97d34984c95562, 0xc806634b15bc9ae1, 0x4de4b1250035d472, 0x397da668ac20f015,
        0x1a554be717c710f9, 0x7d4429b13fc57df7, 0x4cb0d52973e96e9b, 0x0572ea47e6f9ca14,
        0x12b6a2c2a4e4487b, 0xba4572014110933a, 0xb93d0476d4da9cc3, 0x33658b5f92411140,
        0x593caa7afb9f3d6a, 0x4d01694218b0b5f4, 0x94347547697ccc5a, 0x0d69d26a6656384f,
        0xb66ad8cb57801740, 0x651942bfc83524b3, 0x1bcd8c7cfb57e800, 0x19e9ef4db1665594,
        0x47e4c138b2f70bb3, 0x8f4e55748bd92e85, 0x2465eab9b6e3d47b, 0xb45ad983cb197000,
        0x34ac9737948d9b1a, 0x8466439bc97e5834, 0xcedb22a37e5664a4, 0xba91850777d03504,
        0x997fce5de06d6fba, 0xf5739e95403e9b3f, 0x97534a0a2496026e, 0x01211b3036ce2830,
        0x532011fd9d9880d6, 0x85ab21124b7e7e88, 0x039cb9a2c8083688, 0xc860261cc81397f4,
        0xde49dd148198a5dc, 0xefa45c47d92bad11, 0x63f20f1b7cb6cb5e, 0x096a49867190f025,
        0xa92c413dd033bf4d, 0xe4742c216b6a5e7b, 0x470b7136de9ae74a, 0x31438c067f648813,
        0xa369beaaa3bb6eb8, 0x3a6941e91f8ca94e, 0x203f9fbd56dc60e6, 0x0c4bd7dfd917a41e,
        0xd7111c43ba86db84, 0x3cdf83fe9fb01ee8, 0x3d0b852777bb21d1, 0x8b2fd827cc4a1358,
        0x1f8588c2b501dc8e, 0x03b192809958991b, 0x599908267ae19663, 0x4eb4a891c5c60091,
        0x71bcbae159a21cfd, 0x22b58766c9c9557b, 0x3ec7e33db45b5fde, 0x3078be07dc29164d,
        0xbcbb0b927a8be6e4, 0x3c3b63700606ba16, 0xad828bf50b26318b, 0x0152ba56e34d3e42,
        0x2b195136fac89d71, 0x94086b759bb1759f, 0x6502c05337df93f8, 0x8b066f4b79aabd94,
        0x31e8e4bc986143ff, 0x9d684158ddbe3cb5, 0x78d67fb06c0bfbeb, 0xf40c044cd545a8ed,
        0x1e78e847e0571055, 0x69b8ced070ec4311, 0x0d11b208a8331829, 0x7551f10000e5fd4b,
        0xf0d6d7779cdc6b30, 0xc8de0cfa2cde4b95, 0xfaed48e7d6456b6b, 0xdd2e724957c049eb,
        0xc45777bde76f4f84, 0x7fc6ede113f305de, 0xf9687ef1d76dc455, 0xb6065cb7cc67b86d,
        0x0745ea7c36affa5b, 0x29c6247543bbc0a2, 0xd96b662d2dfb6a46, 0x9f5cbb926679e0d4,
        0xc2fcea79f33d6dc2, 0x462723fd0b05ea0a, 0x2f652b2e5baaa7cb, 0xfe7c28ac8e1e37ff,
        0x6f64e61388b46851, 0x0d889069aa9ef610, 0xa985694de766406a, 0xefa7452fd71ff12a,
        0xac5f2e2d0d420a66, 0x929153671ecacd36, 0x31bce81f1abdc6ea, 0xe21958e77899860b,
        0x80016d5ca6676c2f, 0xaab4b9d27e01e59b, 0xa12d9958b3515448, 0x94086b759bb1759f,
        0xf8754e4d769c97c6, 0x2df2fe3a3e94dcba, 0x9535423983431249, 0xe85c7a6fdc20e605,
        0xecd831d2ce66417e, 0x47e1831e22f4f6eb, 0x35538ada1ef64e9f, 0x385344dafcaf5731,
        0x3f324967e023f12e, 0x70773af3c275ea9e, 0x77a361755ead48b3, 0xdde64f2138261777,
        0xe5c4c090c9254982, 0xa95538e83af656e3, 0xa8cf0d98732bc3c7, 0x6e2d055704f439ef,
        0x7f77e1ed17f95274, 0xa8d41e76914b529a, 0xe5bc30faf0d0764e, 0xb24a9a6446cec8fa,
        0xc846e00e7afa6924, 0x305decea2d12bb71, 0x5f38ac28ca643288, 0xb192bccef69e1b73,
        0x9197c2bb0537db09, 0x4dc2d5fe4a1f1654, 0x975e28eaaed5b639, 0xb07afde3e5aa544c,
        0x9e6a4bb7f55c82f7, 0x125b82dfd95c0c2b, 0x0410accc9944c299, 0xb69dad4fd793f477,
        0x2eca9605016ea939, 0x8468824a7c744119, 0x3d3dae5f7da0c8f9, 0xfde1cb3a65f04ef2,
        0x3c178bd73bc77d89, 0x8e011f62c0c53086, 0x2a831d13696fb3e9, 0xb9b1464dc2c48eef,
        0x93c96f8a91bb1423, 0x1f6c7947af0ee6a4, 0xe5145906b415f100, 0x5f075a5ade89c17d,
        0x77f99ef7e84e6f45, 0xb7cd25fd988ef5ad, 0xe298959d7da3c533, 0xac9e7c78edb76394,
        0x7882a197029ee15d, 0x051b32e94c9b64f4, 0x88cc0dadefe0d44b, 0x311414b6a6597fc9,
        0xf7ec1762f5c0f8c7, 0x3b793bb261db4a8d, 0xd833f7875831bef5, 0x9c3256232e6e7cd1,
        0xf7b32232a153a33c, 0xb62e32376e7329d5, 0x42866b05fc7e4d8e, 0x174d707eb08b9045,
        0xfbca3847abd6d405, 0xb8143a9d7588b5d7, 0xc73783dd5569b97e, 0x2d96f7c5ec765abc,
        0xdd091abfbc3a056b, 0x7cba678c6a527efb, 0xc744c9afd260f895, 0x09ba9c879d15ba75,
        0x01ff09f453432bc2, 0x5f42264e0f259525, 0xcecaaefc4f991b7f, 0xb38be1ddaeacd51f,
        0x9a1254fc81d3eb14, 0x16303b9f9d7d9278, 0xb3771514a0e7ef85, 0x1a4b397ec45be29d,
        0x0c1cde7a11c59f02, 0xbe95c3f52bb595dd, 0x94e60002c4bd7096, 0x30ab53001bdd7bef,
        0x48a4454b1814f938, 0x9be7a65bcf297076, 0xa9c87e9648b3268c, 0x03025997c3fae8a3,
        0xb9f5303d4cd74ed4, 0x051b32e94c9b64f4, 0x88cc0dadefe0d44b, 0x311414b6a6597fc9,
        0xf7ec1762f5c0f8c7, 0x3b793bb261db4a8d, 0xbfada899b72b9cda, 0xf7b32232a153a33c,
        0xceaca489596908df, 0x6ae3874c1dc3492a, 0xdd091abfbc3a056b, 0xc744c9afd260f895,
        0x6d4cec8b106eaedf, 0x32c38e8d0046d801, 0x2e7b1f087d5311c6, 0xb38be1ddaeacd51f,
        0x9a1254fc81d3eb14, 0x16303b9f9d7d9278, 0x66ac0004339fda72, 0x1a4b397ec45be29d,
        0x30ab53001bdd7bef, 0xa697a6019d624273, 0x3b69540fbdcea32a, 0xc57507a5c1ec9b01,
        0xaabc21f73ea87053, 0x1f639b5c13cf61b6, 0x066f8f405d4ab732, 0x67b263a5a4c8e918,
        0x08e61eb629b6b253, 0xc0b698bb564fb4d5, 0x216643bf82615603, 0x4b8d11d44a67b7e0,
        0x4eaa3c7426684650, 0xc73b5da0d6193313, 0xb9a4fd7993ea3314, 0x42866b05fc7e4d8e,
        0x174d707eb08b9045, 0xf8d9ab05c5021587, 0x931f82a248e52cfe, 0x1bcd3b1eaa0a01ea,
        0xd599e735957d7545, 0xec840dee116504cd, 0xb9469fcaa8b97454, 0x7a7c4712c8867b6e,
        0x19fb613533483c99, 0x555afed0ee5d2cc8, 0xb5f7e41c2435afa2, 0x679b4c581e5d6476,
        0x0c133f044c3b6d7e, 0x4eda1ab3e2516415, 0x49dda96c87bcfa13, 0x9f40d7bbf5e2d530,
        0x102d1a5ff28d379a, 0x794d05d0ef3e6b76, 0xc8859ad6d11ef638, 0xfcb96077a3f1c077,
        0xda2a5a806c990e3f, 0xd1303c95cfe5a76a, 0x43e94d583882c380, 0xf1c361d66eaaece2,
        0x6e46ca91aec3241f, 0x9adb1ef3fef6c56f, 0x8e61696cb27d0597, 0x59304521a7167fbf,
        0x67b0b789601f03d6, 0x7c85369243337ad3, 0x8ce75bb0fd20c777, 0x1b40937ca25c21f7,
        0xe10adaa866faddaa, 0xe6d16bc874e32670, 0x78c78977a12d4650, 0xb3d3a77556de827c,
        0x1a13e7f12d283483, 0xc305ef87b795da09, 0x2d8068111a2345eb, 0xf58dae9d344213af,
        0x1e33070ba5787ea8, 0x0cd1ca4e0b287b6d, 0xc9202a65312ac076, 0xbbd4db0c90e734db,
        0x21fcec38d7ee4d0a, 0x599908267ae19663, 0xc2e61335b742fbcf, 0xe89b7dc025ccdf5d,
        0xfd0dd1852453e368, 0x816555335197355f, 0x4f894292daf9221b, 0x34ac928fd3da4300,
        0x8d3f5aa56aaf0f58, 0x3e579350d1f95417, 0xe5e20b7736ecc172, 0x8a5d3b9e1ba4b2e0,
        0x9b262d68ccb7b1c1, 0xc3e19044c3f26467, 0x76333f6df2da9292, 0x5069f0d8e872f594,
        0xc35e6b5f4a6170e9, 0xed159c7473fd18d1, 0x282aad7d37435a41, 0x002ba89376af8fdf,
        0x9c1c05c6ce2fc4e6, 0xad589b0a9ad1bc59, 0x5b79c39254b82703, 0x893733bdec302d88,
        0x19c6597c30ff2611, 0xb880c53aa8d73bcc, 0x2e1ec0cffa62f150, 0xc36ebf9c5922984b,
        0x6dac4af90a5a3a83, 0x80252b3c8eccda74, 0x84fced7c5ca82ec9, 0xb3958dac47e407ea,
        0xa32e16c7885a2843, 0xed854bb8fc7b1ed5, 0x669e82824111c72a, 0xe7d1a631cd0a5967,
        0x99321dfb3efd13d8, 0x58fb7bb560db4f22, 0xfb0e9609e7cd38f5, 0xff565c527d929806,
        0xda212f516611dca5, 0x50d467bfffd565e1, 0x18874e6f8a7559be, 0x6b6e108c0261d789,
        0x054b4c669710d0bc, 0xc2d6c4981c0ecb41, 0x6df7d3648abae6ba, 0x0bfc693d70fccb55,
        0x9aeeece314b85751, 0xdacf7da4af858ba8, 0x1332c980deddcee3, 0xc5bed01f4f327345,
        0xd494cc6023de61c0, 0x281f3c7d89175826, 0xb67fa858f716cb15, 0x6a90206d91da307e,
        0xb460c5d4a2cedf5e, 0x65840c88b16e3cd3, 0xab4d9b0cbabaf2a6, 0xd52d6b910d4e797d,
        0x05967f447048d8b2, 0xfebbda9da1bc523d, 0x4554fcf1fa026d68, 0x0d7c478255e8c165,
        0x1be5f4e65feefca7, 0x9266f2e4afbeede6, 0xb1f861b7c539f880, 0x40b4103c4d98d30a,
        0x6630c7c38e5b89f7, 0xf8f33cac85934cb5, 0x0ed07013aaa2ea85, 0x754e785192b33b38,
        0x2170b3dadc884f49, 0xdfc18aded43eda42, 0x8fc6726cd1f6989a, 0x54126449a09feeae,
        0x5cdd0f9f5bbb4e9d, 0x14398b0675bfb4e7, 0x14af6183646a1362, 0x639c07c74b39e5a2,
        0xcb8592090d152fef, 0x4dff1cca0a100dd1, 0xb6a82dd8fdae2595, 0x511e9f001b215702,
        0x3dbbe63d8caa7151, 0xffd471475bf19dc7, 0x21122f2426472a74, 0xd71f20f5c20a86b6,
        0xc5bf9ad41f93820b, 0x080d81ed01bccadb, 0x8e264eb2b7d07907, 0x242e5d9e6256c5ed,
        0x5fa2e9dc941a9642, 0xc2cfb488f5d0fc2f, 0x2e0a9cc1030d10b9, 0xea476ecaa79a4363,
        0xc96188d6d692f2b6, 0x03b2b9fa67f7b1e5, 0x7a4e7be5804bd341, 0x9dcae68d24150ad4,
        0x0a7142446f1e2c3d, 0x659c5bb520329960, 0x2a67d1d6e3ec9fce, 0xda71eee664f497a2,
        0x0a9d5e2886b3ce3d, 0x5ae77e0421a04dd1, 0x364b83425d66f880, 0x01f363275c41f8a4,
        0xc5538057c47eeb16, 0x89092a0219422004, 0xa44d756e373fdedf, 0x335af8b8295e8ccc,
        0xc0ee2ae7057e40b1, 0xf00cf33cbcda3762, 0x607933cd2c8d1ec3, 0x65ee28f09c00a41c,
        0x5777a9c2fe3efe99, 0xc6e9ab6279a7b43c, 0xb1e73e4c460a3128, 0xb046e16b86d27ba7,
        0xe235c0bf27676e70, 0x9f281e78274e9736, 0x41ab9ce553a4d69a, 0xd7c7265d60a54030,
        0xac42ee8b1bf0d660, 0x3449e2e0a3b3bad0, 0x4513463b892197ef, 0x6c69bed596389167,
        0x2efef3cfde8ca69f, 0xf99c1e1aa2a7a149, 0x37f77dd66bf20d62, 0xfda22361410f3b8b,
        0x69d66440b95eab9f, 0xb103432941edb637, 0x03487c43d5bde057, 0x849dd9dd893280ce,
        0xf9f64144dfeee3c8, 0xcbdb052cf727ffa7, 0x314a24e8e2dd5280, 0xa7947fcf5051279e,
        0xa940bf8327b66348, 0x1b7974149443b692, 0x1a32cfe1ccc5ad5f, 0x6e0ac13404b81275,
        0x6fd78739256db4d8, 0x7d1f544e205b6f66, 0x5157e6c8eec58be3, 0x62e20a21a9effef3,
        0x2a01ebe77d782c7e, 0x9f8241a4d5f749ee, 0x3086644ee41a5ba7, 0x046b466b01c0712f,
        0x4c90c58d316ab1a2, 0xfbcb10c85674d31d, 0x309163658dd93e1a, 0xb11eb8209dda411d,
        0x58cc44392c7ecd73, 0x9db396b6dd1fc283, 0x5678f2977907f400, 0x15caa2923f3db812,
        0x0281d935c06b764e, 0x79a73687ae72d402, 0xfdd55407e5797dc0, 0x3a627ea34a702b6a,
        0x42afbb0f9d2f2cd5, 0x541f349a04db6343, 0x86f03674338f5e58, 0xd2220afa22374bb5,
        0x3996260929daeefd, 0xf6b7e5b24bd50c3c, 0x6374d5c8c1b55d47, 0x5f184a59649fe616,
        0x38affb60bf4a60c5, 0x233e284f0fa8f366, 0xc12f5a22212fc874, 0x9f4e4bb2b43e73d8,
        0x5f8a7ef01c60186a, 0xf2de0ec800e56b82, 0xc110504e95649622, 0xee530872749a2387,
        0xf1fd47dde11139e1, 0x06de807a31eff70a, 0x3a5694d178ad3894, 0x58b9fe599d59f3cf,
        0x8b8b64cd3465632b, 0x2f3a1500a68c2b25, 0x8a37a3f96a3d84a2, 0xd1895b70fe1925b9,
        0x143a3c7320272dd9, 0xed6af4cc1b27900a, 0xec2dac2805e7cb62, 0x88d48488b9758fa1,
        0x6cd05de0823b3501, 0xc1c685a9ef65e1f6, 0xa1e38f10a29363cd, 0x57539aab0eeec0d4,
        0x4c59c3c6c74b8497, 0x2a2db4910930ecca, 0xd4bafdcce4a8b168, 0x772342fab1ecd27c,
        0x05e6aaa6987b6f83, 0xf353740ee086cd58, 0x2bdb9c2a9c5e597a, 0x8e557e73bc4f8f7e,
        0xb1304dbecc5901f5, 0x17d5395b94dd2c47, 0x6886089b911ae4d0, 0xb1459042512ab0fe,
        0x7852597a508baed6, 0xef324f07a2c67ad6, 0x4220b143ea9cc6d5, 0xe59f1d0165f6f183,
        0xfae527d106f0767c, 0x27ff53e12246c0b4, 0x315a2dd6a4e7ffe0, 0x5a13f3cc1f23e1d4,
        0x8ce176db826c4811, 0x93810d4642db54b3, 0x1e4d2ad5b74dff88, 0x019c5c71ba1cc223,
        0x31ec0d5501f247f2, 0x766913207091406b, 0xf48901ff1d3387a5, 0x21dec0d3d7268e0c,
        0x8b8d69bc1abc2a9b, 0x40e5654b98591389, 0xde343342a11f75fb, 0xa85787c60a479bf5,
        0x9cd87b4c521ef361, 0x23d02b4a737968a1, 0x591f9990c32173e1, 0x90bf419c6e5c6c7d,
        0xf409697f967fd0b4, 0x9c8cacd474ddf3b0, 0xfd21d2ad2a1a46c3, 0xf1218cbe2a07873f,
        0xa88c0aabdff2c070, 0xae3690edb8517c1a, 0x1680ef7ebc308b0c, 0x273eec048c1303c1,
        0xdabd6fea132dd753, 0x7a0929449a4e2a28, 0xeebabbdc4570693a, 0x0c324136b30b773f,
        0xc9593412b4c2dbe4, 0xd0326b4e26999acf, 0xf171784a625f12ee, 0x7d4a7e4e3525bee9,
        0x780d581362cdfc65, 0x5fb0c409be0d2ec7, 0x97f0dcbda7c860b3, 0xf89d167e5651bfe4,
        0xc935e6f79dfd5971, 0x32b99edde99d8d91, 0x55f6fa00010f01ae, 0x58fa37fd91b41ee4,
        0xb5adf0fe6d560f52, 0x46b8290f3b262dab, 0x51d55b649a239cb0, 0x90298f00e452aeb1,
        0x36b4ce90ca950219, 0x8c03e9a44c65b127, 0xbc03ba093e35d71f, 0xae0b094b7f8229a1,
        0x53f1b2120c984bf8, 0x19a1bbf303e54317, 0xae1c6aa5125285f2, 0xb1f6aebd67848f1d,
        0xc16620c48d1b86c8, 0x62ab7c5ae69d4e87, 0x7e781db03ab1444b, 0x6fe1770baf9c486c,
        0x9e2889a6d9ba1cf5, 0xabb821300c89a649, 0x1685378452b13bc5, 0x5c02b8e9a2435fa2,
        0xd6dfb9359bc05b1a, 0x20ed4ecef572e85c, 0xee349f84f8fa9364, 0x5a2bc5fc2d8d6e49,
        0x3c4ded2a091b569f, 0xc0d19c930da3257d, 0x068d38da3818a0b9, 0x3cd35a9bc9acf6ce,
        0x44576768bd74473c, 0x5c130690a3260201, 0x4525250884bae929, 0xdcacb5a8251bf58e,
        0x6caeb6cd1e859d44, 0xac1d05fea8f5c50f, 0x576a0f50d3a9912f, 0x13be84de41759032,
        0x1f2bb980b9d73edc, 0x150986ea0d5d040d, 0xca02b94b41afb1e0, 0xbeacc02ef1baa174,
        0xe261a664b240d09f, 0x5606af2e9147211a, 0x5825e2eacb10b646, 0xc4b0ed316dc6cccb,
        0xb4ee003ba99d6ad0, 0x2e2132825d8f4219, 0xfcf0a01c28b98f13, 0xf27d90a6e59a05ef,
        0x75663e76dc710492, 0xe8076178ae0f4308, 0x32bda8c58b5ef880, 0x9ab785e89330a124,
        0x3b514c41f7ae80de, 0xae576f0ce31acb26, 0xdec700a2eee84e46, 0x14c640541b555ffb,
        0xd34db104fb4402b4, 0x40d2e4b68ece8d4b, 0x19c9da814339cd87, 0x006c29127024c474,
        0x2bcbbe9e18d46d5f, 0xdb6e709fe2082949, 0x7382252f1d46cc15, 0x187d1d92b58aef76,
        0xf8ec1199946ed9ac, 0x062cce2d6bd096bd, 0x85f42554ef4e8d4c, 0x84de8d74fa1c6b67,
        0x70f6a94d25ec84e9, 0x32089f178f16eb48, 0xd4f5cc1c2d0504b3, 0xc2d250d571c69d12,
        0x8234980368a66ef1, 0xfc288573057d32cb, 0x055924e8a4e5cdfc, 0xff723d2fcb32826a,
        0x7bbdea1e5c5cc0d8, 0x9f2c480d62c83d09, 0x36ed49c2118d0044, 0xf8b8dff4b51a9a5b,
        0xd474866832c365b8, 0x91a527e35f90e245, 0xb92bd1fe34206cee, 0xeff6b9a77bff92f6,
        0x2a22728448cf5ed0, 0x7d49a4d8c1a33bc0, 0x6591746316c0cd3a, 0x5606af2e9147211a,
        0x91a304d1cee7c1b7, 0xb00620d007fcf33a, 0xdfe568fae3c35cb6, 0xc372e42bd397d609,
        0xf38212315074df41, 0x3b4a5de47eba570e, 0xa67f91dd811e2561, 0xe035b759b2c6423f,
        0x3a7abd2a6033d21d, 0xa3845a7d3273e20e, 0x310cd0f5bc8dd5da, 0xc7a7a0da52dc22ce,
        0x0dfc2fc009cc2fa2, 0x05371a22fa19e024, 0xc3519ff4c4ab2a7a, 0xfdd27bd087fc6fc6,
        0xd7981ebb088e3bca, 0x5ed370ce64da785c, 0x891158ad14206e96, 0xcf208c008044aa06,
        0x8d5b8b65016a9924, 0xc8656619ac10867f, 0x86f8e391fdd5dcad, 0x62cb8bdb18a3767a,
        0x74174aa8b5a7db71, 0x0276b9727e452ec6, 0x92feaef6a9a1736c, 0xe7d650832d720401,
        0x72e8b7729ad11c6d, 0x14555f8b5f337c9c, 0xb5517e8d06c9fa90, 0x3bf72875a1345c22,
        0xc70352bf367715dc, 0xc375a98a4518a40f, 0x0c232980564c9767, 0x9fd103251f58205f,
        0x406861b36763f79a, 0xe806d60033868c20, 0xc69d2870a00731d9, 0xd0a0ae01cfe2d4d1,
        0x360d42861786641c, 0x46a9322fd4114bc0, 0x7cb323bbb2bad21f, 0xe87cfef33e5425bb,
        0xb1f028ae58d2edde, 0xf8bfb8ba65b4a017, 0x1ebd718f112b79f6, 0x350abed7c8483ed7,
        0x87fa9743528d9546, 0x8f6d229bbccbd99e, 0xf896f6b50db8b477, 0x245d81e4715c2bea,
        0x5591d02baabd5490, 0x281f3c7d89175826, 0x492c023ed4d90fda, 0xfd02307329d52691,
        0x775729ba05f3e531, 0x6501aa8e310eb95a, 0x87ff03002822dc7a, 0x5778f7336699c7e4,
        0x795cc383ab651a3e, 0xf8e5a2b6619eadcb, 0xc1643bb513582afc, 0xe9db44832ca4164e,
        0x376981afc5f834d2, 0xae22e0be82a567e5, 0x22a8d0d48d2601be, 0xcbe0d4779f7a9adf,
        0x64e8606e93972e37, 0x40e4a93a185d31cd, 0x9fed18b28d46b3ce, 0x168412dd1af0c4d1,
        0xce9b5736e58c2d20, 0xefa40e448f1ad54b, 0x81701b89ce7cc8b4, 0x6edb37cd8b62561c,
        0xd0e17135d701f9bd, 0xbb55d37b806b3cec, 0x42ea3610537b57ea, 0x16a26497561238d9,
        0x0cf0e1eb7f41f8ab, 0xf327e6ea0a3a533a, 0xd2f9f597edb22885, 0xc2ebeb184682faaa,
        0xf599726633fc0587, 0x3f21def232113494, 0x6b92f99f16150d5a, 0x85adba7c5aedfe73,
        0x1683c3fe0339a5d5, 0x56bc84a6a364d8e2, 0xc8354881ae653408, 0x941556726bfd6c40,
        0x5b92a1da45243252, 0x6e297893b0ecf633, 0xeaa72da4b91d064e, 0xd5d96ebb4274eb31,
        0xf23b292268613c39, 0xe92d95b276094598, 0x8c132f18895dcf28, 0x5c83f348df90a47c,
        0x745d3a3abb326fec, 0x557f30c6563c073d, 0x79e1824c3556b81f, 0xe00a1996a6ad8b8f,
        0x0bfacc5980350f13, 0xdad1502498cc3186, 0xea5da54c10018d38, 0x34d55befce8a499c,
        0x9788d236a88d2429, 0xc9c1735206876d55, 0xa4974e420801d7a7, 0x4d8c6b2f9062be04,
        0xbbcb58185f144c4c, 0xd7b692fd90446baf, 0x48d41624f46f11df, 0x733ccffc1d473339,
        0x0e128367c5faed31, 0x93baef14b0792163, 0x031c7ac09f30d144, 0x73aa34002d4fe031,
        0x26bd6367c6087495, 0x1a60cbb371ee7bf0, 0xcdb1260613d854fe, 0x6db3817dca7a4eb2,
        0xea3f6a28c899af6f, 0x356f2c7cd9f3d3c5, 0x4729e4219ae5b767, 0x4a1c011562d05179,
        0x99bcf110bb49d951, 0x4230d187dc2dd50e, 0x8a75f779fba933c4, 0x40c574ec2eabd0d3,
        0x0af53ce53f9c751c, 0xfaf7be029038a3aa, 0x9b28cfd922dbf722, 0xdecb4ddca7b96ffa,
        0x5b456424fa65793a, 0x4c0605d724e32218, 0x13655d1c43543d51, 0x69f95d7f0484b53c,
        0x0f2a4b87f31e3711, 0xe7249820a81c4274, 0x35bf65c77548d72f, 0xccc1965cb5329661,
        0x2adae293d79115db, 0x9e77f6728b2edcdf, 0xf03064df26f80301, 0xfb64fe1bdfce8a06,
        0x7da138732bf41c70, 0x226ee9fb62a238b4, 0x8faf2b9d07cc7137, 0x266d46bec891f090,
        0x20615a745e4485f9, 0x72fb98b0a34eb83f, 0x1bf40472718f4180, 0xe274448ef895527a,
        0x016a4dc3979aa87c, 0xb910bc9966dd4421, 0x23be051e4a54e6d0, 0xfd06771f794c650e,
        0xb9ff572258cc9984, 0x10845e0ab5cb78e4, 0x103495bea9a62d08, 0x83727a0c6609c360,
        0x0dde646ba31bbb13, 0x9bff04ea2736fabd, 0x3781ca0709767199, 0xf8f24fe0b986c562,
        0xb90f6583cf1454cf, 0xbfc020d7eaf5aafd, 0xbc4f330ae0c20486, 0xb82c2511393bd31b,
        0xc451145dbc26ba6d, 0x9c5c449ca75e7dd7, 0x5f52c5554671bf9f, 0x4e047cfb47ffda12,
        0x22d98573021b1071, 0x224164ce10a85b8a, 0x5eea2786426cf2bf, 0x9d1f1bb058c19231,
        0x8de2edd50d5dce4a, 0x1fae46d6599dc926, 0x315980d44f97e29c, 0xa6c83edc041b76c9,
        0x4265ca288f6d35f2, 0x15b8f65fa12d795d, 0x3e50c341f4249c84, 0x76c7b60478e88bc0,
        0x7865f7076821943f, 0x697de66b1bba0158, 0x9488dabfc8e53420, 0x75dbead5248b5f4f,
        0x959fa0f0a81d7937, 0x4b4fdf7aa0c4f997, 0x5dbb43b6d4b9d4bb, 0x3e666d632d8e44a1,
        0x1da9a23640dc6049, 0xe183954ef8322fc0, 0x83ebef1de313eab6, 0x9af04bd0bb09fa0a,
        0xce3f2c5e29ba24a9, 0xc9c9c18fa274f1fc, 0xefdb87b36711cd0e, 0x41fe0009ef07bec2,
        0x253ba8b5436e9cdf, 0xcfb165fcee00d1b8, 0x37d2e623105876c5, 0xd203eecfa7b7aa2a,
        0x6039f83247efd4e5, 0x7982dffe07ca00b8, 0x0be9288a2858aa54, 0x5d774c09cf4aecb4,
        0xa5813479aa58f20e, 0x5c351b4098624aa7, 0x3f006fba20863ff0, 0xd0e17135d701f9bd,
        0xc99665b41665c4b5, 0xb10b1abd81e2af37, 0x4e00fc9427f57515, 0x56e6d5bffe8ead11,
        0xf3bb8c9d12303a62, 0x48bc730f0a723228, 0x80b47ef69d63bbec, 0xc427783e270b422b,
        0x305753bf6c80e039, 0x4e3ad2da38619787, 0x6bc344ae96451bcd, 0xfb55a875d353aee2,
        0x543bfbe4c1c7027f, 0xc7bdea81d623f67c, 0x79f1a03c293bee3f, 0xf1ac96d7c8066990,
        0x8ca272f5ce3a81b2, 0xe7481c2b2cdf3472, 0x742b250e06aa0753, 0xe92d95b276094598,
        0x8c132f18895dcf28, 0x71f799e3e93f1308, 0x122af93d09435b3b, 0x200dcb45c79a7d35,
        0x80e794dbf8915fc5, 0xea8d3cde685185ef, 0x0cdc2a11f899145c, 0x1406d5a34d4b1870,
        0x66b64de78fada6f4, 0xe5021d153345e891, 0xf81032d86209918d, 0xf542259e64fb5f72,
        0xe5181427b94b42a4, 0x8ebc7e65e264c4f6, 0x50e58d0430ba8a58, 0x6f433284c496611c,
        0x562f1eb0bfdeded8, 0x4ceaafa3b2476026, 0xec533467983dcb7c, 0xed042990f15b35fc,
        0xe50375b1d186c334, 0x12f3dc37585776f0, 0x0a32b0e8cb6243f2, 0xc69de2fe66e0a947,
        0x7eca9cf7ac566120, 0x56790c7a3ec2eb8f, 0x55e3d15df4f6c977, 0x9d4129e8a7f088c7,
        0xc5e85dc05885e689, 0xeea0adaedaab1c00, 0x329fdf57b8eba61b, 0x40c395a3117679c2,
        0x3a527b1433422d2a, 0x401a7dc76d44273b, 0xa88337dca81831e0, 0x3b20512b14dfacab,
        0x98aa195a6a43a8e4, 0x5bd3285e484e3dd9, 0xfc4caec9f4265d9c, 0xac31b474e5103c45,
        0x6cbe094fa8ff5292, 0x30fa8ab0cbd30c69, 0x453e4ddf31b6ad24, 0x387c25ddb42fc61f,
        0x81e177795dc03b4b, 0x8dfe7e7beba1c16a, 0x5683e58631e70af9, 0x7b645f23d7c4ff02,
        0x2989054796104392, 0x14996ff8e3804446, 0x1d8bb1541c475b11, 0xfdd6ae5202b612db,
        0x83dc1628b9df63db, 0xbdd5cae88fbe27f9, 0x53420f46b4a70512, 0x4367f7484c00185e,
        0x07d277a8253fc59e, 0xd5d1a1d951c39e0d, 0xd0d6183357814c1c, 0x41c526bad78b1c7e,
        0xb025a6715fa3eadd, 0x62b507ca9bc699a0, 0x0e5d87cc73f3565a, 0x95016ded0aa14aff,
        0x52d314914f17856f, 0xd6bb617854efbda7, 0xb0382b3c28117448, 0x3ae482a6c76dfc23,
        0x23bd454e36970c34, 0x30f47719d1411ed4, 0x4a0763140896acbe, 0xa526167d89f0816b,
        0x104d5de240bcd2f5, 0x1822821da9f69c37, 0xa255a606a944a917, 0x6a92b1225c649b47,
        0x0ebdcf08e469f271, 0xd4b12272c0b33d67, 0x68487ad4f2a6ed43, 0x3e0f162ff4da7e7e,
        0xfe6fe4367fa8617c, 0x95e5a5e772e47711, 0xff86f11bfd4202bf, 0xad5f53b0ba6f1d9f,
        0xc683a6e36518e35a, 0x09e837e32ba50808, 0xd6a9a3111c76c6d9, 0xca1441cc5d32927d,
        0x44246ef5573e765f, 0x0a0d9acae206accb, 0xab058d40c5118a6b, 0x7e4d5c92c8eacf02,
        0xd5f8d191e6c73c67, 0x61bb092b16b74cfc, 0x34357f180d583ec1, 0x3b701882da948abd,
        0x79c157c68419d092, 0x8e18d0a46a8a658a, 0x489fc4619cacfaf9, 0xc1c7a6014eaad87e,
        0x4254e8da7350cd1a, 0x41c59ebdb4072e1b, 0x5bf7fe68d735b143, 0xfbfbde4bcb0a418f,
        0x45f42c46d78ee3db, 0x355e6c26992ba5d4, 0x9a4557b20be43ead, 0xc171f6f652dd970d,
        0x03ce7f7f39a6bc4c, 0x33f793c7b15795b0, 0x668bc919792d2d41, 0xa30a75ce8e002487,
        0x032f5601738aefa2, 0x32a4349fd5e4783c, 0xd3dc6e5b38a53d33, 0xf4c48b8133f536b2,
        0x44cc7e56f8a83257, 0xe089b0dce72caf2b, 0x16033d59f543b7e2, 0x495c53c3a39ddcf6,
        0x8a78b84384fe2d35, 0x266d264b08b1861a, 0xa02788ccb4910d27, 0xbfc95f5b818071ce,
        0x0ada8b2dcd5bcbc0, 0xf98f74d206fa7a5e, 0x26e7e37890a18647, 0x41a7d958666a928e,
        0xc6c834d830de0819, 0x22f65cb94c1e3edd, 0xa9af3a50eaa9af9b, 0x46ca29bd4308ac6b,
        0xa266e0eb137d4bcb, 0x1074271082b305b9, 0x5c88e71697769e5c, 0xb3f0f57460cb2947,
        0x543f7b9d6ab885ef, 0xf0d8ebb8e5ff2815, 0x6faf025c4e3aef25, 0xb7fd695a9b0fc8d7,
        0x18939d2c534cd135, 0x0d5da50941dd7c39, 0x59428531b8ac26b8, 0x00d599ca35af5d83,
        0x2712a40a1cd6ed19, 0xacb3f8764a68f1e1, 0x9e3c6bdb8e2b8942, 0x81763a7f61b3ec54,
        0x488103309f1ce0bb, 0x95c1671f7ff9e2d9, 0x2aabcf138899e041, 0x727fbd8962549051,
        0x6708f4c306b7005f, 0x37d6cdd73416a444, 0x702fba1bad109537, 0xdf764b0cf02241e2,
        0x5315f3476a91c72a, 0x7eaba5c5af0ec381, 0x286ace85a634cfec, 0xbfcd2ff9bbb5f3a9,
        0xe87124ade7daa19d, 0x3459bd930b6b7f0a, 0x94b3da4e1d1a9367, 0x30a848e982ded7db,
        0xf61186a0c9b822e6, 0x0d1a62aba1b09ccb, 0x35874fe0453831ce, 0x6b9e215767f6189b,
        0xe7b0ab5f85dc7e83, 0x7aaad155b99ab1e8, 0xf6e101cf8ee2300b, 0x7cc510ae5b39ed26,
        0x79eb6ff85620bde7, 0x3dd5fe1a366188eb, 0x27839f664120a476, 0x91374c001255cde9,
        0x4c38df748e24a5da, 0x930bd60f04c82e8d, 0x4df5fa00c477aeba, 0x2c8e9850b06bf772,
        0x564b08a0d610dca2, 0xb47e428baa9d6512, 0x303cdb5e209e084d, 0xf4c875c5e37c7fb0,
        0xb47025e6e3431a05, 0xae973ec66388c46b, 0x8df70efc88b20274, 0x55a884a902d70191,
        0x5c9c7a696c4ce1b3, 0xd486212ff064f15d, 0x93915bab30356fb4, 0xc732a894d9ff5001,
        0xfc020341c5756f35, 0x76ae4e12876cdc0f, 0xcf8d05f8ad9b8cee, 0x4c52fae2edc7a910,
        0x3e9f890069f0e928, 0x621cc4495288c6a4, 0xe7fe620caf2fa4a7, 0x990789885fc202fb,
        0x423c060738bec5c2, 0x3cf25c48f4f87889, 0xf0c3f73722cba484, 0x901414d19d25a59c,
        0x735af6945fefdda3, 0x1f9b6a3fcaa72aa2, 0x093ae67a49ad971f, 0x892c228e4c3fac17,
        0x2bcfba8f3f681dbd, 0x8f77e148433aabf2, 0x5a50fb4bf6fa1a6a, 0x3e1e4c8b5eb19105,
        0xfcd5cbfcce701f79, 0x5f1bfa9ade68f6e7, 0xc331ea664cdeffca, 0x5a6697837855a7cf,
        0x5733919e940e14a8, 0x27ebfbe48bbd3449, 0x182ee0030cfcbc6c, 0x2047cc9d71fe2656,
        0x0273939038c2830e, 0x759cbc20b025c90b, 0x9aa24beec973ebb4, 0xef94f9f127270a9b,
        0x934f608f780fbda3, 0xf42d458860368c2e, 0x12fe532c439916ae, 0xac935bf1bc0d684e,
        0x0403f0a0f5ca0d2b, 0x747edf849b3c409f, 0x227da05ed17fa2bb, 0x70bcb7d49d596194,
        0x8814ebb192edbdc6, 0x0231779b952c1ce3, 0x394b49a29d48ed99, 0x59c7543fb75338ca,
        0x85fd38c79caf258e, 0x595d796aae103a4d, 0xbe44f2588056f672, 0x3fbc027dd1b4c212,
        0x2981de4c02f2ef2d, 0xc84f018519a28092, 0xa1edf5417fec96ef, 0x98e5b367fca3f6f5,
        0x0768b7c0bfa5703a, 0xf58f5c0cbf1ae2e5, 0x0e494590b7ddfa6e, 0x01bb99c1b96a4303,
        0xa020410e23b5356d, 0x15154955e1f452b0, 0x06c18141d52e6cdc, 0x2bffae1478660d93,
        0x50f9c486c24542cf, 0xcf666d0c7b592f13, 0xfd48fefa1f274383, 0x0245a3dc4e7198d9,
        0x5c1959ac57b699ed, 0x9f4ec0696b7827b9, 0xe61ad771305552a8, 0xc7464cfb8aa3c3f9,
        0xf19d5a93ccc61daf, 0x63f01d4790ca735b, 0x885b72e291ed67ff, 0x5985a503568d951d,
        0x03cc353487a9490e, 0xbecc511661e75f13, 0xb3542dd54a80ea99, 0x0c21199e3c155f56,
        0x2e033286812370eb, 0x1a787f68cbd0c982, 0x41c38326b0d63102, 0x7ec6ec3c705eb8d1,
        0x405f9903939dc01c, 0xd8cbda3a7a79d6d7, 0x68fbfe132f10d8e4, 0xe2412351757cef3c,
        0x08444d97dcffeb69, 0x73550a9c8339e91c, 0x1da4dab65a9c81aa, 0x24698a7dc6ccf041,
        0x5d27d910dcf0e2e0, 0x27b9f59b68662e24, 0xeaeac22804b37a28, 0x70e7d3fd6f893b38,
        0x1785886ce38ce706, 0x86e849e957abd5f9, 0xd3b600d17441b0d8, 0x705ece14d95b73bc,
        0x7693da2aa87a02ac, 0xfd5dcb2eb46652f9, 0x5c3d138b57b1a021, 0x9cff99cae3de9741,
        0x0d073a0a0a350dcb, 0xb316f198c9967cb2, 0x7d410d1f724e20f7, 0x090cb399c11d7a75,
        0x523c2038a62347f3, 0x83fc5ab8529f470f, 0xfdb735cc6761c0ac, 0x0389260b24bf4c20,
        0xf9f0721e736ea65b, 0x5863afb94d1c7b71, 0x94246235ec569983, 0xbcc1a235cd13344a,
        0x6636cc0c97b7c30b, 0xfbaf05d46df5a17d, 0xe4d15bf9bff9a283, 0x74252315418546bf,
        0x33982db04cb725e7, 0xdbd2f836142a38d4, 0xcbc0b6a1b9e9f351, 0x37167eb0f36469d5,
        0x626b161988c6326a, 0xf6aaadf15ac43e20, 0x401cdabac93a003b, 0x3e95afe59165c1bb,
        0x24b53dfff601a68f, 0x4a6f0a974798564a, 0xf24e8f52337cc7ca, 0xd99d237b7a0d93f9,
        0xb15916510e5c49eb, 0x6d5cec1060fd9485, 0x855a91be8532db47, 0xb54b435566410318,
        0xc02ecc89993f8c91, 0xffa006214a891180, 0xd1c5d4570e4e6882, 0x94af3099143214ba,
        0x0010f1aae2023a48, 0x477936a3ea73eda8, 0x5425ac6c1496dee9, 0x6e274329ba9f8be8,
        0x4529846a58ad1af0, 0x07d0e5cd6cf7466b, 0xfe127db8195dbeb3, 0x5724a50c7dc00a5d,
        0x4572678fb29d6120, 0xd0aa24e6d8f487ce, 0xddc8b21e0dec8bda, 0x209522488e43157c,
        0x9124b0ec81acd706, 0xc28dde7826529dee, 0xcc4792242bc595ef, 0xb5751c0b11c41ec7,
        0x9da33f2da8e14aa0, 0x757dc9354579036f, 0x43a208549d820290, 0x51a7737f7c988613,
        0xb9d8aa108a632eed, 0xe2697da045ca8095, 0x029e6317bea5c1d1, 0x7f848ec9246b5dff,
        0xb88c5687b5bdd3fb, 0xdebc9cdef501fbf3, 0xe07e82553b34fba2, 0x5394b2face23fee5,
        0xcdeda21a7242ec07, 0xe33e8139dab69cd4, 0x17d35ab7489e2832, 0x9a419079268b75f8,
        0x94dc30cbd5fa3555, 0xea21b77f928292a9, 0x590c1d7c7a8b8553, 0xdf225dec6b94e2b6,
        0xd03d61e08324ef45, 0x1ef0d19c8a11cbc5, 0x6e5ba860c42aff2a, 0x02af8fa03be76338,
        0xc79843a03d7bfad6, 0xc846e00e7afa6924, 0x1377e4720e79e1b8, 0x5548d530f30aa59a,
        0xc6695ab52d4b02b8, 0x69bb8a1ff8e1f52c, 0xa01e351573ace736, 0x3061d2948cf4d230,
        0x105bb1e842f6c47b, 0xb815eb0f4cf0b433, 0x81b9c8c3afe8303f, 0xf06cbf6083500bf8,
        0x60e7c4d4bdc8e448, 0x138b6224d5982934, 0x018b6d282e12eb39, 0xe9acf522f3bf0125,
        0xae21aa1198f7f027, 0xa2aa0e1f2ec6ef0d, 0x93584d89cecf21df, 0xd812ba399121dfeb,
        0xa7f410606b8e068d, 0x355e8c3aa195cfa0, 0x3e46e5d332c4987a, 0xe4cc6c3b81b56aa6,
        0xbf12692a9bef9b7c, 0xf82c9172c153ca77, 0xcd8275240ad632d6, 0x0f63ff848287d9e2,
        0x44c3f1e69426ee76, 0xfe459113e1f54fe4, 0x7a76618e7ce23e1b, 0xf13e97cea9c60254,
        0xa6d1a53f3ba212fd, 0x74992f4cbde36660, 0xffecf97243aa6387, 0x042f32d1fc24a765,
        0xf346eec5ef000e3b, 0x1c315acc3e2803c4, 0x8dd9c473d82c4565, 0xa8fa1b8dd3eeb968,
        0xdf8c08ed9871408a, 0x98b257562d0ae086, 0x92e9cdecd8544dbf, 0xeb61db587079811c,
        0x572f9689cd753b95, 0xf54b21d4acc9e5bd, 0xbb0fc3eedcbba4d1, 0xbf8506e8f2e982bb,
        0x604b8cca4a2a2a40, 0xbff508d0fb9577e6, 0x52d561b8478f5968, 0xd070b14c70a83663,
        0x3eb3c43d37170e3e, 0x735e61d5d5bfa6ed, 0x20113c93e08a5c49, 0x93619b60dc454b43,
        0xcae723e5dfd48e79, 0x7b94ef7ed303b8d3, 0x401fc8eb6f469c07, 0x7eedb5f9c381a5db,
        0x58d5d0cd6cd193a4, 0x70345235d3cd0591, 0x4d2cb9804a95d5ca, 0xc7c0c5a9386e5fef,
        0x6fc2ff9e70573e2a, 0xbb0bb0108f95b9ca, 0x54213e25d0c17d1d, 0xcb7bfac1760e3793,
        0xb2049069e9c63d71, 0x4e5cda72d9e03620, 0x6e849b8bb21cbbf0, 0x326a85395be98218,
        0xeb7bced6a5febbc5, 0xd7f0fd96dce4498e, 0xa5ada9ea2acda5e6, 0x6549c58a9f576d1f,
        0x04e10ea0ffdb24bf, 0xd7d76b487a78eae5, 0xe8da3bd719d1291e, 0x975e5aec940dfcab,
        0xc02ec0c81e871c04, 0xea4785f5bd892a86, 0x23be6c449f6177c6, 0xcebaea08e994467f,
        0x5db9ff149a317261, 0xa82db9de83b8bb02, 0x37c0640be397168a, 0xaae182c2b5aacd03,
        0x5295bf9f8fd41839, 0xcbe6349824e57fe3, 0x277967bc7610cb3d, 0xe75e798cf8b11dc6,
        0x5681427330d7fc40, 0x622c001e10d71bad, 0x76f869acc2d09ee9, 0x03ac038f7df936e3,
        0xd07c366eb33a6b99, 0x07409c67956a650b, 0x82342d62a36c348a, 0x8e97c468026cb55c,
        0x321115f61ad64ede, 0x8f420cbf76fba2fc, 0xb9c670f89ce774f0, 0xf57423102501d9de,
        0xc84150960b706be2, 0x81aecc86d8ee8900, 0x1243824dddd7b9a1, 0x9017c3c8a099408c,
        0x7fbd6e649846f6f6, 0x910392ca57e5b321, 0x0bfac7cfa88d49a1, 0xb3f409c5d247c58f,
        0xa7cc1574aa96118d, 0xae727c3c956d7cbc, 0x71ca1a1b5079898b, 0xf3c3f0a5ce0de25d,
        0xf058d47a3f515011, 0xff6abf4dad4e9a6d, 0xce90e6bc3706488a, 0x03a004c70fc54413,
        0x73e0a93992b17418, 0x35c3daa3798c0bb2, 0x7f71df49d672fa99, 0x2a222e9daf08149a,
        0x5f31e4da2943e5e7, 0x503c3b739c88ebe2, 0x632d9548727209cb, 0x6ee36d2248c75347,
        0xab89f4f4bade0e79, 0xfba0e89002f67bc4, 0x8ffa4ac190d28da0, 0x62482ac617ccb794,
        0xe7ca977ad41ffede, 0x6ba7fec79970a071, 0x2167d3335544f9e6, 0xb115a6102bf4fe39,
        0xeab768bedbd0df98, 0x06193e8d0fc5cf4a, 0x3625597cc08c0d66, 0xcfb264e31a205bac,
        0x36118d4b688decde, 0x6daa315a494daf91, 0x34afb3b8a090a415, 0xea58bb6cfbc2a79d,
        0x66714f1cde65866b, 0xbbd0fa160ac132d0, 0x617aeab65f6fb424, 0xc9465636ae072ce7,
        0x4a79ddf2736fb948, 0x44c87998d757b12b, 0xa9f9025b32046471, 0x3164a28a5e39bfb5,
        0x4d2c0cbaa9a9f834, 0xb9ff1b87f8bbfd87, 0x09aa4ec215f8f1a4, 0xa54bbc2edc0cb4de,
        0x0db4717e1c886e89, 0xb3c598816c340ab0, 0xac084bfbc50c6497, 0xcfb307076c1b87cb,
        0xce526a17b431890a, 0x4c8d56367b6ded96, 0xaa242e23c4d6c80f, 0x363ba22cba307b99,
        0xdd5c6b45d3faadec, 0xad22ce76dc11a3dd, 0x4de6f5f1d918b532, 0x2f7b6be295679d20,
        0x89845ed7c04daf9b, 0x181185231136b534, 0x20176e93f4389279, 0xe2f6123120c3529e,
        0x3eff7d0b480a9e07, 0x8a97ed207ca4b93c, 0x521653ae5d894434, 0xb4c2511c5061f951,
        0x9a57cb80f23af649, 0xeb2ccfdf2e7c6410, 0xe393a87250bf3727, 0x35a35431ed4dec7a,
        0x133a9670f8c088c8, 0xefda119315c140a9, 0x853ace8a5ee05050, 0xe36ec137f75b5baa,
        0x368e1eb787d371c6, 0x6da68525bcc742ee, 0xfde4097b35ef704d, 0x8aa651f7481e8b19,
        0x998a144ca539e4ef, 0x8151b8c813c5b98b, 0x6b4ee39bccfe1c35, 0x312fb311dbddf6c5,
        0xfdd06046187972e4, 0xa7fee047272d0e7d, 0xc5f7d8965433930f, 0x93dc2e1c9f1608d6,
        0x7aef83e3d287adea, 0xcb23546663c07b1d, 0xc3e7750f14728e18, 0xb219515758031222,
        0x15e42d0625974ce6, 0x39eaba80741d0d1a, 0xb0792f218c5dbacb, 0x4dbca21ccf78a3be,
        0x3c759d7d7d30d63f, 0x65303127dfaa41f0, 0x131e23be7a74648b, 0xe3f793f7d40de413,
        0x9685123993289571, 0x4cc67a6223cb6e56, 0x82572c5f92c1c56c, 0xea781b78664478fc,
        0x94fa162973b4cda0, 0x1a352f06d0372ffd, 0x91ca05256d38cc82, 0xeea358b0ae087e17,
        0xd65c550c0ab895c7, 0xcc3864f4e264fc8a, 0xd0ec54ea77bfa0a1, 0x3c4224cf740d5c5e,
        0x3057904a5f3e4f94, 0x813e01e5ed2e9414, 0x7a207b0d15a65e81, 0xf5d9984ec300cddb,
        0xa3754edc0d6d36e5, 0xb0092d54df620cff, 0xf80f14d574aa3200, 0x6617917e963a7809,
        0xd71b2baddd2912ce, 0x8b9e84f449e66b5e, 0xa886a4057d4f58fc, 0x9b01f579fc9fbc32,
        0x52a74a9498633209, 0x6822d5a5295bebf3, 0x26014df25d50e332, 0xf2ed1ca9dc020926,
        0xe7033831960abe35, 0x1e6dff877c3a815b, 0xb1de21e97611844c, 0x4b6f20e78a8948c4,
        0xa6ea140c346f19fa, 0x862bf3fe06bfffec, 0x5bdef01b630873c2, 0x9f0cab370f310736,
        0xdfceb3e47f90aff6, 0x22b9187a4b9b8062, 0x3efcc43cc7cd68fb, 0x5e7b59c964633cac,
        0x866d922db8becf44, 0x28b11e723c137f6f, 0x855b8eb3aa493870, 0x3027b9fe7df3af6e,
        0xcbf04dca24d6bf73, 0x7f52e7c95f041d28, 0x85773be588792fee, 0xb44bf300d47d28e5,
        0x3ddd00518333966d, 0x2eff57fcea95d1f6, 0x169fece890884b30, 0xad4d7273e579ddf7,
        0x2ed6c00222da85a5, 0xde7ccedbe0f6f2df, 0xbf338d97cec5587f, 0x31d3d23322bbb9c3,
        0x3b8197ece951755f, 0xfa456556d745cc82, 0xb4503856ad6d6a91, 0xd6244eaca4728307,
        0x9901039c85dcf425, 0xde7d30b873cbcc7a, 0x5d92c108bad7aad2, 0x04898664a125f327,
        0x505a7a9b43c065fa, 0x29b4f69a78d6dbee, 0xa4e7cbf252e4b25d, 0x72d4f2f232672cc4,
        0x8e9f6b9c71ae1df5, 0x63ac1f36e05a4cdb, 0x433e81d11d0f2b31, 0xc7b720d3529561a4,
        0x506791ece78a97da, 0xf0a2e04e84ee09f0, 0x106c48c2828a6b25, 0x8303da3ee0aaa4ef,
        0xd5ffab886bfc523c, 0x93e6197048947a31, 0x1e6da09f50bec549, 0x45b929c6f39d5d35,
        0x03d3d12694e4cb9b, 0x37b8193440aabeb3, 0x08f8fd564c20ba0d, 0x18504b1e523b3b6e,
        0x58eb0f47afc496b6, 0x7aef2d005cfee461, 0x05905da37c58998d, 0xc10cd742c6e90f3c,
        0xeaa9f8f5cbacd148, 0x56438a7e0a7564c2, 0x7bb64d87ea7f498f, 0x569234b1ca700aa0,
        0x836e2780937d75b1, 0x61375fca77b8f363, 0x89dfc91364293071, 0x0136087dbce59467,
        0x90dd1d5ae89df4b7, 0xbb5f401c3aa26747, 0xdd573ebf01f08c77, 0x2d11e2ca6c840cd4,
        0x36cc5e80801090d7, 0x0f154e59d4e5a807, 0x828d3b5da4fae89f, 0x46ecc2904090118c,
        0x5d66bcf749b15ed9, 0x9266f46206e087f0, 0x69cd4cfbf465cee8, 0x59147e9a2a641c00,
        0x8a3fad0a7c0d14c2, 0xd66375311b3732fc, 0xf718976f3e0028d9, 0xfc79f7378b858d6a,
        0x096e29633b511878, 0x0fdbd92f17f87e40, 0xbe7025b363b59a58, 0x32beedf1297b81d5,
        0x0f7da6bca2392043, 0xec08235fd9caf78a, 0xfe1558b705b649e0, 0x61ef60cb9c227f94,
        0xeca80570de34edaf, 0xbc2ad32ddbe5e1ea, 0xce9419824fa5cb0f, 0xa7fa23918f4d1a24,
        0xd36f9cf93aec76f3, 0x4f7c97f007f1552f, 0x924810780a8d4173, 0x4f9fc3d1061226fb,
        0xf384dccce321b3d0, 0x59b9d86a30405f90, 0x7527c01864ec71d2, 0xc4361dafc5ab5759,
        0xe55a6294a9aa14cd, 0x4ad86b95f9fc0e85, 0x4677872cab407a05, 0x4d53a358a88dd538,
        0x1ffa0a9e41f3c77d, 0x9d905e0696789d42, 0x3a462c9f15997240, 0xf2c83cca6461df1a,
        0xf88aed11a7c619fe, 0x031317437d61171d, 0x391d3eaf254341c4, 0x13a21413337d4cda,
        0xad28404365664c4c, 0xdc7ecee54444bae3, 0xfd0f91294ab3f770, 0xf9b9abee072e7b55,
        0x531c6c9b074971f2, 0x16b66ae064b14962, 0xb6f74d36febade09, 0x9bc9be8372032f26,
        0xb926ff1ad9960728, 0x9ce51246456eb6a5, 0x3a26956658bec4ac, 0xaa3e003e6cd07e05,
        0x8d579b9c2e10715a, 0xf8a22dc92584a584, 0x835e4978e267989c, 0x8c094b88dd37c50a,
        0x5753d4e023a5cef0, 0x32a1edc3e9d264a3, 0x2a462ee7c1a299ba, 0xf4d860511f4d1379,
        0x50c331de63db6797, 0xc28a0961a63488e1, 0xe9b3d0b5d67f6b27, 0x07f555244924d8c5,
        0xe05c77b626a4589f, 0x6d12b64d1f43297b, 0x26fb65282d639b2c, 0x59e0973fa3ba63e7,
        0x976690fc00760fad, 0x10e379b0faae9b5f, 0x00f87a319600fa54, 0x07be5da96d616ceb,
        0x37486eb31a9079a0, 0x53521c92febf5859, 0x29b74523036edb76, 0x61bb092b16b74cfc,
        0x4a420b1b18db7453, 0xe82302e0ff23de53, 0x01f88366995d19cd, 0xdfdabfae7a7ad6ea,
        0x25a0eddbf8b6d39f, 0xe89127f642aea8e0, 0xd8444e1b8cad79fa, 0x02749c141108c8c5,
        0xbf34b4965bd4f125, 0x2300b51d6e602cb4, 0x81e5d10ea98b5754, 0x7f6cf29c5abd246f,
        0x6184f21b28e1ae3e, 0x12293a6355136977, 0x25e5a76512a9a6ed, 0xeb92e36e8b727075,
        0x46fc73e4fc6622b1, 0x25f61d748e637e7b, 0xf2c03647223e89e1, 0x8ee6257f92b9f03a,
        0x596160f54d4bebd7, 0x2e5803aa33e963f5, 0x60dc6f576cec0610, 0x562fcf241d49eed4,
        0xa60040bbaa6b90ef, 0x9f5cabd57932c8a0, 0x14e55ebed1efe62f, 0x42ff28035ca4a150,
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
        0x7eaba5c5af0ec381, 0xd4b12272c0b33d67, 0x68487ad4f2a6ed43, 0x3e0f162ff4da7e7e,
        0xfe6fe4367fa8617c, 0x95e5a5e772e47711, 0xff86f11bfd4202bf, 0x8e7c75791358bba1,
        0xc683a6e36518e35a, 0x6f71a3b0d5c73105, 0xbdec9579a33f8af0, 0xca1441cc5d32927d,
        0x44246ef5573e765f, 0x0a0d9acae206accb, 0xab058d40c5118a6b, 0x7e4d5c92c8eacf02,
        0xd5f8d191e6c73c67, 0x61bb092b16b74cfc, 0x34357f180d583ec1, 0x3b701882da948abd,
        0x79c157c68419d092, 0x8e18d0a46a8a658a, 0x489fc4619cacfaf9, 0x59e2fb38e7e6d73d,
        0x4254e8da7350cd1a, 0x41c59ebdb4072e1b, 0x5bf7fe68d735b143, 0xfbfbde4bcb0a418f,
        0x45f42c46d78ee3db, 0x355e6c26992ba5d4, 0x9a4557b20be43ead, 0xc171f6f652dd970d,
        0x03ce7f7f39a6bc4c, 0x33f793c7b15795b0, 0x668bc919792d2d41, 0xa30a75ce8e002487,
        0x032f5601738aefa2, 0x32a4349fd5e4783c, 0xd3dc6e5b38a53d33, 0xf4c48b8133f536b2,
        0x44cc7e56f8a83257, 0xbeab55699042a5c8, 0x16033d59f543b7e2, 0x495c53c3a39ddcf6,
        0x8a78b84384fe2d35, 0x266d264b08b1861a, 0xa02788ccb4910d27, 0xbfc95f5b818071ce,
        0x0ada8b2dcd5bcbc0, 0x1e2165c34c2c56b7, 0x26e7e37890a18647, 0x5c2ec745ab45f9dc,
        0xc6c834d830de0819, 0x22f65cb94c1e3edd, 0xa9af3a50eaa9af9b, 0x46ca29bd4308ac6b,
        0xa266e0eb137d4bcb, 0x1074271082b305b9, 0x5c88e71697769e5c, 0xb3f0f57460cb2947,
        0x166f353375f775d8, 0xf0d8ebb8e5ff2815, 0x6faf025c4e3aef25, 0xb7fd695a9b0fc8d7,
        0x18939d2c534cd135, 0x0d5da50941dd7c39, 0x59428531b8ac26b8, 0x00d599ca35af5d83,
        0x2712a40a1cd6ed19, 0xacb3f8764a68f1e1, 0x9e3c6bdb8e2b8942, 0x81763a7f61b3ec54,
        0x488103309f1ce0bb, 0x95c1671f7ff9e2d9, 0x2aabcf138899e041, 0x727fbd8962549051,
        0x6708f4c306b7005f, 0x37d6cdd73416a444, 0x702fba1bad109537, 0xdf764b0cf02241e2,
        0x5315f3476a91c72a, 0x7eaba5c5af0ec381, 0xd4b12272c0b33d67, 0x68487ad4f2a6ed43,
        0x3e0f162ff4da7e7e, 0xfe6fe4367fa8617c, 0x95e5a5e772e47711, 0xff86f11bfd4202bf,
        0x8e7c75791358bba1, 0xc683a6e36518e35a, 0x6f71a3b0d5c73105, 0xbdec9579a33f8af0,
        0xca1441cc5d32927d, 0x44246ef5573e765f, 0x0a0d9acae206accb, 0xab058d40c5118a6b,
        0x7e4d5c92c8eacf02, 0xd5f8d191e6c73c67, 0x61bb092b16b74cfc, 0x34357f180d583ec1,
        0x3b701882da948abd, 0x79c157c68419d092, 0x8e18d0a46a8a658a, 0x489fc4619cacfaf9,
        0x59e2fb38e7e6d73d, 0x4254e8da7350cd1a, 0x41c59ebdb4072e1b, 0x5bf7fe68d735b143,
        0xfbfbde4bcb0a418f, 0x45f42c46d78ee3db, 0x355e6c26992ba5d4, 0x9a4557b20be43ead,
        0xc171f6f652dd970d, 0x03ce7f7f39a6bc4c, 0x33f793c7b15795b0, 0x668bc919792d2d41,
        0xa30a75ce8e002487, 0x032f5601738aefa2, 0x32a4349fd5e4783c, 0xd3dc6e5b38a53d33,
        0xf4c48b8133f536b2, 0x44cc7e56f8a83257, 0xbeab55699042a5c8, 0x16033d59f543b7e2,
        0x495c53c3a39ddcf6, 0x8a78b84384fe2d35, 0x266d264b08b1861a, 0xa02788ccb4910d27,
        0xbfc95f5b818071ce, 0x0ada8b2dcd5bcbc0, 0x1e2165c34c2c56b7, 0x26e7e37890a18647,
        0x5c2ec745ab45f9dc, 0xc6c834d830de0819, 0x22f65cb94c1e3edd, 0xa9af3a50eaa9af9b,
        0x46ca29bd4308ac6b, 0xa266e0eb137d4bcb, 0x1074271082b305b9, 0x5c88e71697769e5c,
        0xb3f0f57460cb2947, 0x166f353375f775d8, 0xf0d8ebb8e5ff2815, 0x6faf025c4e3aef25,
        0xb7fd695a9b0fc8d7, 0x18939d2c534cd135, 0x0d5da50941dd7c39, 0x59428531b8ac26b8,
        0x00d599ca35af5d83, 0x2712a40a1cd6ed19, 0xacb3f8764a68f1e1, 0x9e3c6bdb8e2b8942,
        0x81763a7f61b3ec54, 0x488103309f1ce0bb, 0x95c1671f7ff9e2d9, 0x2aabcf138899e041,
        0x727fbd8962549051, 0x6708f4c306b7005f, 0x37d6cdd73416a444, 0x702fba1bad109537,
        0xdf764b0cf02241e2, 0x5315f3476a91c72a, 0x7eaba5c5af0ec381,
    },
    /* urn.key */
    {
        0x353135314a313036, 0x313339314d363035, 0x3632323152313036, 0x3331323159313036,
        0x3931353144313036, 0x3930323152313036, 0x313135314d313036, 0x3633393044313036,
        0x303232314d313036, 0x3632353154313036, 0x3034353148313036, 0x373132314d313036,
        0x3931313244363035, 0x3435353148313036, 0x3836353148313036, 0x3531363852323035,
        0x333631324a363035, 0x383035314d313036, 0x3335353144313036, 0x3037313244363035,
        0x3930363146313036, 0x3033353141313036, 0x3231393148363035, 0x3533313259363035,
        0x383739324b363035, 0x3937313252363035, 0x3934353159313036, 0x333233304b333035,
        0x353938314d363035, 0x3033323159313036, 0x353039314c363035, 0x353535314b313036,
        0x343232314a313036, 0x353232314c313036, 0x3233323148313036, 0x3235393254363035,
        0x373038314c363035, 0x383134304b333035, 0x313239314a363035, 0x3135313252363035,
        0x3133313246363035, 0x3736313244363035, 0x3433353152313036, 0x3535383459363035,
        0x3232333048333035, 0x3338313259363035, 0x3235313259363035, 0x3530323141313036,
        0x363132314b313036, 0x3232353144313036, 0x3032383154363035, 0x3832323144313036,
        0x3831323154313036, 0x323435314d313036, 0x3137353148313036, 0x3334313254363035,
        0x373835384d323035, 0x3636313259363035, 0x3834353152313036, 0x313132314c313036,
        0x373933344a323035, 0x3935313246363035, 0x3932323148313036, 0x3036313254363035,
        0x3739333044333035, 0x3531323148313036, 0x3431383148363035, 0x333332314b313036,
        0x3231323152313036, 0x323236384b323035, 0x3232323141313036, 0x3332323146313036,
        0x303132314a313036, 0x3737393248363035, 0x3732323159313036, 0x3236393244363035,
        0x3930353154313036, 0x3931323141313036, 0x3133323144313036, 0x3335313244363035,
        0x3231363846323035, 0x3632313254363035, 0x3435383452363035, 0x303531324c363035,
        0x303139324a363035, 0x343233304d333035, 0x343136314c313036, 0x333331324c363035,
        0x3136313241363035, 0x3132323154313036, 0x323731324b363035, 0x333339304c313036,
        0x3231353154313036, 0x3234393144363035, 0x3437353154313036, 0x3934313259363035,
        0x393631324b363035, 0x393638314c363035, 0x3132383141363035, 0x313831324c363035,
    },
    /* spec.issued */
    {
        1033440, 0, 1037472, 0, 1036032, 1036960,
    },
    /* spec.operational_start */
    {
        0, 0, 1031457, 1031521, 1032001, 1032001,
    },
    /* spec.review */
    {
        0, 1035967, 1039452, 0, 1037118, 1038142,
    },
    /* spec.number */
    {
        339, 792, 441, 328, 528, 528,
    },
    /* spec.version */
    {
        251, 0, 524, 0, 133, 190,
    },
    /* spec.title */
    {
        1, 1341, 1549, 1399, 1281, 1281,
    },
    /* spec.organisation */
    {
        6484, 4094, 913, 8767, 913, 913,
    },
    /* spec.glh */
    {
        193, 133, 290, 136, 136, 136,
    },
    /* spec.tqt */
    {
        281, 151, 551, 151, 151, 151,
    },
    /* spec.first_fact */
    {
        0, 86, 110, 180, 209, 247, 291,
    },
    /* unit.number */
    {
        135, 192, 253, 326, 387, 439, 475, 526, 582, 103, 149, 211, 268, 352, 407, 452, 477, 549,
        588, 115, 163, 228, 295, 357, 357, 457, 484, 560, 600, 125, 173, 233, 303, 361, 419, 460,
        492, 570, 612, 130, 178, 240, 311, 364, 427, 463, 497, 575, 622, 0, 0, 0, 0, 410, 455, 487,
        123, 625, 578, 563, 603, 171, 231, 306, 433, 469, 221, 350, 405, 547, 591, 118, 166, 226,
        293, 355, 422, 568, 128, 176, 243, 236, 99, 145, 207, 159, 106, 152, 214, 615, 113, 264,
        480, 584, 415, 608, 379, 596, 0, 0, 0, 495, 573, 620, 495, 573, 620,
    },
    /* unit.title */
    {
        3040, 2463, 2931, 4699, 6907, 4939, 7123, 7295, 3580, 4373, 2232, 1094, 6982, 7089, 8946,
        4451, 7176, 7827, 8728, 1818, 6006, 2179, 2805, 2119, 3418, 5424, 6760, 1767, 5176, 6245,
        6387, 6353, 7247, 6309, 2338, 7688, 6729, 7585, 2054, 5733, 6116, 8789, 8898, 1952, 8197,
        6063, 1912, 4266, 6676, 4885, 2614, 3125, 6836, 2380, 8339, 5029, 6217, 7404, 8483, 9013,
        2508, 7658, 4266, 6623, 6946, 4149, 7032, 6557, 5943, 6857, 6729, 7585, 1852, 8436, 2418,
        2296, 2270, 6509, 3314, 1997, 2561, 8383, 1127, 2700, 2668, 7623, 5841, 4803, 6586, 3495,
        4498, 6463, 8551, 5706, 6175, 5783, 6812, 3401, 4885, 2614, 3125, 4885, 2614, 3125, 4885,
        2614, 3125,
    },
    /* unit.first_outcome */
    {
        0, 3, 5, 8, 11, 13, 17, 21, 25, 28, 31, 35, 38, 42, 46, 50, 53, 57, 60, 62, 66, 69, 72, 75,
        78, 81, 84, 87, 91, 95, 98, 102, 106, 109, 113, 116, 119, 123, 127, 131, 134, 138, 141, 144,
        148, 152, 156, 160, 164, 168, 173, 178, 183, 185, 188, 192, 195, 197, 202, 205, 208, 211,
        213, 217, 220, 222, 225, 227, 229, 231, 233, 235, 238, 241, 244, 246, 248, 251, 255, 258,
        261, 264, 267, 270, 273, 275, 278, 283, 287, 289, 292, 296, 298, 302, 304, 307, 309, 312,
        315, 320, 325, 330, 335, 340, 345, 350, 355, 360,
    },
    /* group.letter */
    {
        780, 652, 692, 731, 775, 780, 652, 692, 731, 780, 652, 652,
    },
    /* group.title */
    {
        7481, 632, 694, 733, 755, 7497, 654, 677, 716, 7481, 654, 654,
    },
    /* outcome.first_criterion */
    {
        0, 3, 6, 21, 26, 36, 44, 50, 56, 60, 65, 74, 84, 96, 103, 108, 112, 117, 121, 125, 130, 136,
        139, 141, 144, 151, 158, 163, 168, 175, 181, 188, 193, 198, 203, 210, 218, 224, 233, 238,
        242, 253, 265, 269, 274, 280, 289, 294, 301, 306, 314, 318, 326, 334, 338, 342, 346, 351,
        359, 365, 373, 381, 389, 392, 398, 401, 406, 415, 426, 431, 437, 441, 449, 455, 464, 470,
        476, 483, 491, 496, 505, 514, 519, 524, 530, 536, 542, 548, 551, 559, 563, 571, 574, 580,
        584, 588, 592, 598, 608, 611, 616, 621, 629, 634, 639, 645, 650, 657, 667, 677, 684, 687,
        691, 695, 701, 706, 711, 714, 722, 734, 737, 740, 745, 755, 760, 766, 768, 772, 775, 779,
        783, 791, 796, 802, 809, 814, 822, 827, 835, 841, 848, 855, 859, 868, 876, 882, 884, 888,
        893, 897, 901, 906, 910, 915, 918, 923, 932, 937, 941, 944, 952, 958, 963, 969, 979, 984,
        990, 995, 1005, 1010, 1016, 1021, 1025, 1030, 1037, 1043, 1048, 1053, 1059, 1065, 1069,
        1076, 1081, 1086, 1090, 1095, 1101, 1107, 1111, 1116, 1119, 1125, 1127, 1132, 1138, 1141,
        1145, 1154, 1158, 1163, 1166, 1168, 1173, 1176, 1182, 1186, 1191, 1194, 1199, 1202, 1206,
        1211, 1219, 1228, 1237, 1240, 1243, 1247, 1254, 1258, 1262, 1268, 1278, 1282, 1285, 1289,
        1293, 1297, 1301, 1307, 1313, 1320, 1327, 1334, 1341, 1346, 1349, 1352, 1355, 1359, 1362,
        1366, 1370, 1372, 1376, 1383, 1387, 1392, 1398, 1404, 1408, 1415, 1422, 1425, 1431, 1436,
        1440, 1445, 1448, 1451, 1455, 1460, 1466, 1472, 1477, 1481, 1487, 1491, 1495, 1498, 1501,
        1504, 1509, 1515, 1520, 1527, 1532, 1535, 1537, 1543, 1546, 1551, 1555, 1559, 1563, 1565,
        1568, 1574, 1581, 1585, 1592, 1595, 1601, 1609, 1612, 1617, 1623, 1627, 1633, 1639, 1644,
        1647, 1649, 1654, 1661, 1664, 1668, 1674, 1680, 1684, 1691, 1700, 1703, 1705, 1708, 1712,
        1717, 1723, 1728, 1732, 1737, 1744, 1750, 1755, 1760, 1766, 1772, 1776, 1783, 1788, 1793,
        1798, 1804, 1809, 1813, 1818, 1825, 1831, 1836, 1841, 1847, 1853, 1857, 1864, 1869, 1874,
        1879, 1885, 1890, 1894, 1899, 1906, 1912, 1917, 1922, 1928, 1934, 1938, 1945, 1950, 1955,
    },
    /* criterion.verb */
    {
        3631, 7473, 8721, 3371, 7807, 8666, 8881, 8666, 1085, 1085, 4653, 8881, 8881, 8881, 1085,
        8881, 8881, 1085, 4653, 8666, 4653, 8721, 3631, 5281, 4346, 4346, 1085, 8881, 4653, 4653,
        4653, 1085, 4653, 4653, 8666, 8666, 4260, 3631, 8710, 3631, 8710, 8710, 8710, 8710, 3631,
        7807, 7724, 7743, 4335, 5210, 8881, 1085, 8881, 8881, 8881, 3900, 7452, 8710, 1091, 8710,
        4653, 4330, 4330, 8710, 5210, 8881, 1085, 3900, 3900, 1085, 8881, 8881, 1085, 8881, 4636,
        8881, 1045, 4314, 3641, 4653, 3700, 803, 4355, 5210, 8881, 4653, 1085, 4653, 3900, 8881,
        4653, 4653, 4653, 1085, 4653, 8881, 7802, 7807, 3719, 8881, 7730, 5121, 8612, 1045, 3671,
        4314, 1045, 8715, 1009, 4003, 3631, 4653, 1085, 4653, 8881, 4653, 8881, 3761, 4314, 8881,
        8607, 3671, 3671, 4003, 4003, 3665, 4003, 3541, 3097, 5281, 1085, 4653, 4653, 8881, 4653,
        3900, 7776, 3761, 1071, 1045, 7769, 9001, 3671, 4603, 1085, 8881, 4653, 4653, 4653, 4653,
        1085, 4653, 8881, 4653, 3658, 8881, 8881, 3379, 3548, 4037, 3097, 3548, 1091, 8881, 8881,
        4653, 1085, 1085, 8881, 4037, 7813, 8881, 8881, 2660, 3092, 7807, 7724, 3719, 3700, 8721,
        3876, 4653, 1085, 8881, 8881, 1085, 1085, 4653, 4653, 8881, 4244, 8881, 3671, 4244, 4314,
        4314, 4314, 4653, 3097, 3548, 5503, 3948, 8656, 1085, 4653, 8881, 3371, 8881, 1085, 1085,
        4626, 963, 7724, 4653, 8612, 3854, 2660, 4583, 8528, 8710, 7724, 3548, 4037, 4037, 4653,
        3900, 8881, 1085, 4653, 4653, 4653, 4653, 1085, 3868, 4260, 4636, 7769, 3761, 7807, 4636,
        4603, 3700, 8881, 3671, 4003, 3700, 5121, 8687, 3641, 4314, 3924, 3097, 3548, 1085, 4653,
        4653, 1085, 4653, 8881, 1085, 4653, 4653, 8666, 1085, 1085, 3700, 3854, 8881, 4626, 3868,
        4260, 4636, 7769, 3761, 4631, 4603, 3548, 1045, 3641, 3924, 1085, 1085, 4653, 4653, 1085,
        4653, 8881, 1085, 1085, 3868, 3548, 3700, 8612, 3548, 3854, 3116, 4626, 7736, 4631, 3548,
        3641, 803, 8881, 8881, 3671, 3641, 4653, 4653, 1085, 4653, 1085, 4653, 4653, 4653, 5215,
        3364, 7862, 3030, 3097, 1038, 5287, 8710, 7802, 7792, 3548, 3030, 8881, 1085, 1085, 8881,
        4653, 4653, 4653, 1085, 5287, 8881, 4653, 8881, 7473, 8069, 3940, 5210, 3658, 3700, 3700,
        3379, 1085, 4653, 1085, 4653, 1085, 8881, 8872, 8881, 8881, 4346, 3953, 4314, 5503, 7397,
        3704, 3700, 3700, 8671, 808, 4653, 1085, 8881, 8881, 4653, 1085, 8881, 1085, 3092, 8721,
        5098, 8710, 1045, 3379, 4346, 3379, 1085, 1085, 8881, 1085, 8881, 8881, 3900, 3900, 5121,
        3548, 3385, 3092, 3548, 5121, 4611, 3631, 5121, 4314, 8881, 3379, 1085, 4653, 1085, 4653,
        4653, 3385, 8881, 8710, 3700, 4653, 4636, 5121, 5121, 7985, 8710, 3092, 3097, 5272, 4611,
        4314, 4611, 3548, 5121, 4653, 3548, 1085, 4653, 4653, 4653, 1085, 4037, 8881, 8881, 5272,
        5083, 8678, 8721, 8710, 9008, 4346, 4653, 4653, 1085, 4653, 1085, 8881, 1085, 4653, 8881,
        5092, 8881, 2982, 4225, 5092, 8881, 4250, 4260, 4675, 4636, 4314, 4325, 1078, 3700, 8666,
        3900, 4653, 1085, 4653, 8881, 7807, 3700, 3933, 4636, 3700, 8881, 8721, 963, 4653, 3700,
        4335, 3700, 8721, 4653, 1085, 4653, 4653, 4653, 8881, 1085, 4653, 4643, 3796, 3481, 3548,
        3385, 8881, 8721, 3700, 5418, 993, 3719, 8721, 7817, 5281, 1085, 1085, 8881, 8881, 4653,
        4653, 3900, 1085, 8881, 8881, 8881, 2982, 2982, 8881, 7397, 3548, 4351, 8881, 4346, 4653,
        8881, 1085, 8881, 4653, 8881, 4653, 8881, 4653, 3700, 4346, 3719, 3768, 8881, 3805, 5215,
        4346, 2982, 1085, 3393, 4653, 1085, 4653, 3906, 4626, 3622, 3620, 4675, 4675, 7802, 2660,
        1045, 8618, 3097, 5503, 1071, 7769, 3733, 9001, 1085, 1085, 4653, 3906, 8881, 1085, 3906,
        4653, 7769, 3097, 8612, 7802, 4653, 8881, 8881, 3805, 3097, 3092, 3631, 3097, 4648, 1085,
        4653, 4653, 4653, 4355, 4325, 4668, 4446, 3631, 957, 4355, 3631, 7392, 4314, 8666, 3900,
        8881, 1085, 1085, 3900, 8881, 1085, 8666, 8881, 3631, 1045, 3097, 4351, 4314, 4351, 3948,
        4603, 7776, 5317, 4446, 4446, 7392, 8881, 1085, 3246, 8881, 3900, 1085, 3246, 8881, 4636,
        4351, 3631, 3379, 8881, 8881, 4346, 4346, 4320, 8881, 7473, 3097, 4346, 5121, 4314, 4003,
        1085, 4653, 1085, 8881, 1085, 3631, 8881, 8881, 8687, 8881, 3631, 8881, 4636, 3700, 4314,
        7458, 4003, 2982, 8664, 3641, 3651, 3097, 1085, 8881, 8881, 4653, 8881, 4653, 1085, 3900,
        4653, 8881, 1045, 4008, 4346, 5121, 4314, 4008, 4611, 8881, 8881, 4346, 4668, 5022, 5121,
        5503, 1085, 1085, 4653, 4653, 8710, 8881, 8881, 8881, 8881, 3548, 7466, 7466, 8872, 4346,
        3097, 1085, 4653, 3906, 4653, 3364, 8881, 3097, 3097, 3548, 3784, 8881, 7466, 8624, 3815,
        4003, 5121, 4653, 4653, 1085, 4653, 4653, 4653, 4653, 8881, 1085, 4653, 4653, 4653, 8710,
        3731, 3555, 3631, 2660, 4346, 4003, 7473, 3651, 8881, 8881, 1085, 4653, 4653, 1085, 1085,
        8881, 3393, 8881, 4653, 8881, 5317, 3700, 3700, 8881, 3379, 8881, 8528, 9083, 5121, 4003,
        4346, 7473, 4346, 4653, 8881, 4653, 1085, 4346, 8881, 9083, 2982, 4346, 5215, 8703, 3924,
        3700, 4668, 8703, 1085, 4653, 4653, 1085, 1085, 4653, 4653, 1085, 3548, 8881, 5083, 5287,
        2982, 3481, 5126, 7450, 4653, 5287, 3940, 4653, 1085, 8881, 4653, 4653, 3393, 8881, 2982,
        4603, 8857, 3084, 4626, 2982, 3548, 9083, 4037, 7473, 3564, 4653, 3092, 3084, 8881, 3700,
        2982, 5287, 8881, 8881, 1085, 8881, 8881, 1085, 4653, 8703, 8881, 2982, 3097, 4237, 3489,
        4626, 7397, 7397, 5503, 8843, 3097, 3379, 1071, 1085, 8881, 8666, 1085, 8881, 8881, 3906,
        3385, 3385, 8881, 3671, 4675, 3888, 1045, 3092, 4330, 3933, 3092, 4653, 8594, 4653, 4653,
        3900, 1085, 8881, 1085, 4653, 1085, 3953, 8881, 2982, 3865, 5121, 3092, 7473, 8881, 7473,
        4346, 8881, 3097, 1085, 1085, 1085, 3906, 3906, 5317, 3711, 7473, 3805, 3622, 8069, 4611,
        5503, 7776, 3711, 3641, 3700, 8528, 8703, 4653, 4653, 4653, 2982, 2982, 8691, 9083, 4668,
        8881, 8881, 4626, 4229, 4003, 4314, 4003, 4653, 1085, 4653, 4653, 1085, 4653, 1085, 1085,
        4653, 1085, 7730, 2982, 4014, 3731, 3915, 4314, 4314, 2850, 3030, 2850, 3030, 7473, 1085,
        4653, 4653, 1085, 4653, 4653, 4653, 1085, 8881, 3906, 7769, 4626, 3548, 4626, 3700, 5503,
        5503, 1071, 7784, 3824, 4618, 8528, 4341, 3092, 8881, 4653, 8881, 8881, 4653, 1085, 4653,
        1085, 4653, 1085, 3393, 8881, 2982, 8721, 8881, 3548, 9083, 9083, 4037, 1071, 3092, 3711,
        3006, 2850, 4003, 3678, 4675, 8703, 1085, 4653, 4653, 4653, 1085, 1085, 4653, 1085, 4653,
        1085, 1085, 3371, 8881, 8881, 3900, 4439, 1085, 3371, 8881, 1085, 1085, 8881, 8881, 8881,
        4653, 8881, 8881, 4439, 3371, 1085, 4653, 3371, 4653, 8881, 1085, 4653, 8881, 4653, 1085,
        1085, 1085, 3371, 8881, 1085, 8881, 3371, 4653, 3371, 4653, 4653, 8881, 1085, 4653, 3371,
        8881, 3371, 4653, 8881, 3371, 4653, 4653, 8881, 1085, 3371, 8881, 8881, 3371, 4653, 1085,
        4653, 3371, 8881, 4653, 3371, 8881, 8881, 4653, 4653, 3371, 4653, 8881, 1085, 3371, 4653,
        4653, 4439, 4653, 8881, 4439, 4653, 4653, 4653, 1085, 4653, 4653, 4653, 4653, 4653, 1085,
        4653, 4653, 4653, 4653, 4653, 4653, 8881, 5117, 4603, 3385, 4626, 3731, 3097, 2982, 8881,
        8612, 4653, 4653, 1085, 4653, 1085, 4653, 4653, 4653, 4653, 4653, 4653, 4653, 4653, 4653,
        4653, 4653, 4653, 4653, 4653, 1085, 4653, 4653, 4653, 4653, 1085, 4653, 4653, 1085, 4653,
        4653, 7466, 4653, 4653, 4653, 4603, 4653, 4653, 4653, 4653, 2982, 4611, 3906, 3461, 4653,
        4653, 4653, 1085, 3364, 4653, 8881, 4653, 4653, 4653, 4653, 4653, 4653, 4653, 4653, 4653,
        4653, 4653, 4653, 3393, 8881, 3906, 3906, 4653, 8881, 2982, 3975, 3097, 4653, 4668, 8703,
        993, 4653, 4653, 4653, 4653, 4653, 8881, 4603, 3940, 1085, 8881, 8881, 5215, 3719, 4653,
        4653, 4653, 1085, 4653, 1085, 1085, 8881, 5121, 4250, 2982, 8881, 7466, 4653, 4653, 4653,
        4653, 4653, 4653, 4653, 4603, 3097, 3719, 4653, 4653, 5121, 2982, 1071, 3461, 1085, 4653,
        4653, 4653, 7466, 4653, 4653, 4653, 4653, 8881, 8890, 5215, 7776, 1071, 8865, 3700, 3700,
        8528, 999, 1085, 4653, 4653, 4653, 4653, 4653, 4653, 8881, 8849, 7769, 3548, 5503, 7466,
        8881, 4003, 4653, 4653, 4653, 1085, 1085, 1085, 8881, 4636, 3719, 3700, 3700, 8612, 2850,
        4675, 4314, 3461, 4653, 1085, 1085, 4653, 8881, 5317, 7769, 2797, 3700, 1071, 3461, 1085,
        4653, 4653, 1085, 8881, 3940, 2850, 3461, 4653, 4653, 4653, 4653, 8881, 4653, 8881, 3092,
        3097, 1071, 1085, 4653, 4653, 4653, 4653, 4653, 8881, 3097, 4603, 5121, 7730, 4603, 4675,
        1085, 4653, 4653, 4653, 1085, 4653, 4653, 8881, 7458, 4653, 4653, 2982, 4668, 3461, 1085,
        4653, 4653, 4653, 4653, 1085, 4653, 4003, 8881, 3379, 8881, 4124, 1085, 1085, 4653, 3700,
        8881, 3092, 8069, 4611, 8881, 4653, 4653, 1085, 4653, 8881, 8881, 8881, 5126, 3719, 4611,
        3461, 4653, 1085, 4653, 4653, 8881, 8881, 4675, 3700, 4653, 8624, 4653, 1085, 4653, 4653,
        4653, 4653, 8881, 5503, 3092, 3097, 3461, 4653, 4653, 4653, 4653, 4653, 8069, 3700, 8881,
        4603, 3092, 8528, 3906, 3711, 3906, 1085, 7466, 1085, 5503, 3711, 8881, 8881, 3940, 4611,
        3940, 2850, 8648, 5503, 3097, 3711, 3711, 4653, 3906, 4653, 4653, 3906, 8881, 8881, 3906,
        3996, 2850, 3097, 5121, 7466, 3700, 5503, 3097, 7450, 7776, 999, 8890, 4653, 4653, 4653,
        3364, 3906, 7769, 5215, 5215, 3940, 3097, 3906, 3711, 3711, 4653, 8703, 8881, 7466, 3092,
        4626, 3761, 2850, 5503, 3906, 4653, 3711, 4653, 4653, 3711, 3906, 3906, 7466, 3711, 3832,
        5215, 3906, 3906, 3711, 3940, 7745, 3711, 1085, 4653, 4653, 4653, 8881, 4653, 3385, 3385,
        7466, 4235, 9083, 8612, 4675, 3461, 4653, 4653, 4653, 1085, 4653, 1085, 4653, 3548, 8881,
        3461, 4653, 4653, 1085, 8881, 3731, 8881, 993, 999, 4653, 3719, 3700, 2850, 2982, 8703,
        4653, 4653, 4653, 4653, 4653, 2982, 3775, 8995, 2850, 5503, 3631, 3461, 4653, 4653, 4653,
        4653, 4653, 3711, 8881, 8881, 2982, 4346, 1085, 8881, 1085, 1085, 4653, 4653, 8881, 4603,
        3385, 8881, 8881, 2850, 4603, 8881, 9083, 3940, 4653, 4668, 8995, 1045, 8881, 3641, 4653,
        4653, 4653, 4653, 4653, 4653, 8849, 8881, 3824, 7769, 3364, 3700, 8881, 3752, 2850, 4653,
        4653, 1085, 4653, 4653, 1085, 4653, 3700, 1045, 3700, 4603, 1045, 7769, 4611, 8849, 5503,
        3548, 4355, 2982, 2982, 8881, 4653, 1085, 4653, 1085, 1085, 4653, 3385, 4250, 5287, 8612,
        3665, 1071, 3548, 3924, 3824, 3711, 3641, 8881, 2982, 5503, 8881, 2850, 4653, 4653, 4653,
        4653, 4653, 4653, 4653, 1085, 4653, 1085, 4668, 3092, 1045, 3719, 5121, 4675, 4653, 4653,
        1085, 1085, 4653, 1085, 8881, 4668, 3964, 3842, 8881, 7862, 4603, 3996, 3548, 9083, 4653,
        4653, 1085, 4653, 4653, 3356, 7795, 1071, 2850, 5121, 5477, 3461, 1085, 4653, 4653, 2982,
        4603, 2982, 2982, 4661, 2850, 8881, 3564, 4003, 5287, 4653, 1085, 8881, 1085, 4653, 1085,
        1085, 1085, 1085, 8881, 4653, 1085, 1085, 1085, 4653, 1085, 4653, 8881, 4314, 4603, 3548,
        3548, 3571, 3548, 3548, 8881, 5121, 3651, 4314, 8685, 7769, 3906, 3768, 3013, 7769, 4314,
        8881, 7769, 1085, 1085, 3371, 8881, 8881, 3900, 4439, 1085, 3371, 8881, 1085, 1085, 8881,
        8881, 8881, 4653, 8881, 8881, 4439, 3371, 1085, 4653, 3371, 4653, 8881, 1085, 4653, 8881,
        4653, 1085, 1085, 1085, 3371, 8881, 1085, 8881, 3371, 4653, 3371, 4653, 4653, 8881, 1085,
        4653, 3371, 8881, 3371, 4653, 8881, 3371, 4653, 4653, 8881, 1085, 3371, 8881, 8881, 3371,
        4653, 1085, 4653, 3371, 8881, 4653, 3371, 8881, 8881, 4653, 4653, 3371, 4653, 8881, 1085,
        3371, 4653, 4653, 4439, 4653, 8881, 4439, 4653, 1085, 1085, 3371, 8881, 8881, 3900, 4439,
        1085, 3371, 8881, 1085, 1085, 8881, 8881, 8881, 4653, 8881, 8881, 4439, 3371, 1085, 4653,
        3371, 4653, 8881, 1085, 4653, 8881, 4653, 1085, 1085, 1085, 3371, 8881, 1085, 8881, 3371,
        4653, 3371, 4653, 4653, 8881, 1085, 4653, 3371, 8881, 3371, 4653, 8881, 3371, 4653, 4653,
        8881, 1085, 3371, 8881, 8881, 3371, 4653, 1085, 4653, 3371, 8881, 4653, 3371, 8881, 8881,
        4653, 4653, 3371, 4653, 8881, 1085, 3371, 4653, 4653, 4439, 4653, 8881, 4439, 4653, 1085,
        1085, 3371, 8881, 8881, 3900, 4439, 1085, 3371, 8881, 1085, 1085, 8881, 8881, 8881, 4653,
        8881, 8881, 4439, 3371, 1085, 4653, 3371, 4653, 8881, 1085, 4653, 8881, 4653, 1085, 1085,
        1085, 3371, 8881, 1085, 8881, 3371, 4653, 3371, 4653, 4653, 8881, 1085, 4653, 3371, 8881,
        3371, 4653, 8881, 3371, 4653, 4653, 8881, 1085, 3371, 8881, 8881, 3371, 4653, 1085, 4653,
        3371, 8881, 4653, 3371, 8881, 8881, 4653, 4653, 3371, 4653, 8881, 1085, 3371, 4653, 4653,
        4439, 4653, 8881, 4439, 4653,
    },
    /* rule.id */
    {
        7569, 7929, 7513, 7527, 7541, 7555, 7569, 7958, 7945, 7866, 7896, 7881, 7914, 7569, 7945,
        7866, 7958, 7945, 7866, 7958,
    },
    /* fact.name */
    {
        4556, 3273, 3273, 3273, 3261, 3261, 3261, 1053, 2988, 3194, 3194, 3194, 3194, 2905, 3237,
        2905, 3237, 2905, 3237, 2905, 3237, 2905, 3237, 2905, 3237, 2905, 3237, 2905, 3237, 3251,
        5515, 866, 3168, 3225, 3686, 3168, 3225, 3686, 3168, 3225, 3686, 3168, 3225, 3686, 3168,
        3225, 3686, 3168, 3225, 3686, 3168, 3225, 3686, 3251, 5515, 866, 3168, 3225, 3686, 3168,
        3225, 3686, 3168, 3225, 3686, 3168, 3225, 3686, 3168, 3225, 3686, 3168, 3225, 3686, 3168,
        3225, 3686, 4022, 1026, 942, 7749, 3983, 3468, 7749, 3983, 3468, 3273, 4853, 3261, 1053,
        4360, 3194, 3194, 2891, 2891, 2891, 2891, 2891, 2891, 2891, 2891, 2891, 2891, 2891, 2891,
        2891, 2891, 3179, 1026, 942, 2858, 4684, 3740, 1014, 4684, 3740, 1014, 4684, 3740, 1014,
        4684, 3740, 1014, 3273, 3273, 3273, 3261, 4588, 5104, 4588, 3300, 2919, 3212, 3300, 3212,
        3102, 1053, 1053, 4360, 3194, 3194, 3251, 5515, 866, 8536, 3251, 3251, 5515, 866, 8536,
        3251, 5515, 866, 8536, 1026, 942, 1026, 942, 1026, 942, 3288, 1026, 942, 7971, 4416, 7749,
        3983, 3468, 7749, 3983, 3468, 7749, 3983, 3468, 7749, 3983, 3468, 7749, 3983, 3468, 3273,
        3273, 4853, 3273, 4853, 3261, 3261, 3102, 1053, 4360, 3251, 3168, 3225, 3686, 3168, 3225,
        3686, 3168, 3225, 3686, 3251, 3168, 3225, 3686, 3168, 3225, 3686, 1026, 942, 4684, 3740,
        1014, 4684, 3740, 1014, 3273, 4853, 3261, 5104, 4588, 5104, 4588, 3300, 2919, 3212, 3300,
        3212, 3102, 1053, 4360, 5253, 3194, 5253, 3194, 3251, 5515, 866, 8536, 3251, 3251, 5515,
        866, 8536, 3251, 5515, 866, 8536, 4684, 3740, 1014, 4684, 3740, 1014, 4684, 3740, 1014,
        3273, 4853, 3261, 5104, 4588, 5104, 4588, 3300, 2919, 3212, 3300, 3212, 3102, 1053, 4360,
        5253, 3194, 5253, 3194, 3251, 5515, 866, 8536, 3251, 3251, 5515, 866, 8536, 3251, 5515, 866,
        8536, 7749, 3983, 3468,
    },
    /* fact.value */
    {
        367, 4409, 4787, 5820, 985, 5835, 968, 2746, 452, 1503, 7331, 1591, 5131, 5511, 5010, 784,
        2768, 786, 4112, 4552, 8263, 790, 7427, 788, 8696, 782, 4404, 777, 4763, 5484, 6059, 6059,
        135, 1503, 7761, 135, 1687, 7761, 135, 1591, 7761, 135, 1637, 7761, 135, 181, 4139, 135,
        298, 4139, 135, 8079, 4139, 5324, 6059, 6059, 192, 1503, 7761, 192, 1687, 7761, 192, 1591,
        7761, 192, 1637, 7761, 192, 360, 4130, 192, 187, 4130, 192, 1186, 4130, 6059, 4494, 6059,
        4423, 387, 3020, 3188, 6429, 3020, 4409, 985, 985, 2724, 5101, 5892, 4045, 184, 248, 376,
        430, 184, 248, 314, 376, 466, 184, 248, 314, 376, 430, 271, 4494, 6059, 255, 385, 539, 4081,
        437, 389, 5390, 473, 199, 4081, 524, 397, 846, 4409, 4787, 5820, 985, 452, 549, 588, 5493,
        194, 4870, 4903, 8631, 4429, 2724, 8228, 5101, 7993, 8029, 5484, 6059, 6059, 6059, 7435,
        5324, 6059, 6059, 6059, 5349, 6059, 6059, 6059, 4494, 6059, 5073, 5101, 5293, 6059, 5223,
        2785, 6059, 5374, 5302, 8703, 552, 500, 3188, 4187, 3020, 3188, 1741, 3020, 4423, 192, 3020,
        4423, 192, 3020, 4409, 8419, 5835, 672, 968, 5835, 968, 4429, 2746, 5101, 5484, 135, 8285,
        4139, 135, 8097, 4139, 135, 8149, 4139, 5324, 192, 5628, 4130, 192, 5536, 4130, 4494, 6059,
        95, 137, 812, 133, 539, 4081, 4409, 985, 985, 407, 452, 549, 588, 5493, 194, 4870, 4903,
        8631, 4429, 8228, 5101, 317, 1461, 441, 1549, 5484, 6059, 6059, 6059, 7435, 5324, 6059,
        6059, 6059, 5349, 6059, 6059, 6059, 95, 137, 812, 133, 539, 4081, 190, 389, 5390, 4409, 985,
        985, 407, 452, 549, 588, 5493, 194, 4870, 4903, 8631, 4429, 8228, 5101, 317, 1461, 441,
        1549, 5484, 6059, 6059, 6059, 7435, 5324, 6059, 6059, 6059, 5349, 6059, 6059, 6059, 4903,
        885, 4916,
    },
    /* spec.level */
    {
        5, 5, 6, 5, 5, 5,
    },
    /* spec.credit */
    {
        29, 16, 56, 0, 16, 16,
    },
    /* spec.first_unit */
    {
        0, 49, 53, 98, 101, 104, 107,
    },
    /* spec.first_group */
    {
        0, 5, 6, 9, 10, 11, 12,
    },
    /* spec.first_rule */
    {
        0, 6, 8, 13, 14, 17, 20,
    },
    /* unit.urn */
    {
        20, 86, 5, 59, 68, 91, 7, 65, 11, 52, 8, 89, 71, 32, 2, 51, 78, 67, 47, 72, 3, 48, 77, 70,
        33, 74, 62, 29, 34, 17, 76, 6, 92, 0, 4, 49, 9, 21, 42, 10, 53, 58, 26, 18, 13, 31, 14, 54,
        94, 44, 85, 27, 40, 83, 46, 84, 96, 93, 35, 57, 41, 39, 19, 90, 12, 81, 87, 23, 55, 61, 95,
        63, 88, 73, 16, 24, 79, 25, 99, 45, 75, 22, 50, 98, 38, 1, 80, 15, 69, 37, 64, 36, 97, 66,
        28, 30, 56, 60, 82, 43, 27, 82, 43, 27, 82, 43, 27,
    },
    /* unit.level */
    {
        4, 5, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 4, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 4, 4,
        5, 5, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 7, 7, 7, 7, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
        5, 5, 5, 5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5,
    },
    /* unit.credit */
    {
        5, 5, 6, 6, 6, 6, 7, 6, 7, 7, 7, 6, 6, 7, 7, 9, 8, 8, 6, 6, 6, 6, 9, 5, 6, 5, 7, 7, 8, 6, 5,
        7, 7, 7, 11, 7, 7, 6, 7, 6, 6, 7, 6, 9, 8, 9, 8, 11, 8, 5, 5, 6, 3, 6, 6, 5, 5, 11, 4, 6, 4,
        5, 6, 6, 4, 4, 3, 4, 5, 4, 4, 4, 4, 4, 4, 6, 5, 7, 5, 5, 6, 5, 4, 5, 5, 4, 5, 5, 4, 7, 5, 3,
        4, 4, 4, 3, 3, 5, 0, 0, 0, 6, 6, 6, 6, 6, 6,
    },
    /* unit.glh */
    {
        31, 31, 34, 34, 34, 34, 41, 34, 41, 41, 41, 34, 34, 41, 41, 54, 48, 48, 34, 34, 34, 34, 54,
        28, 34, 28, 41, 41, 48, 34, 28, 41, 41, 41, 68, 41, 41, 34, 41, 34, 34, 41, 34, 54, 48, 54,
        48, 68, 48, 36, 36, 46, 18, 28, 41, 36, 20, 75, 13, 22, 21, 23, 25, 28, 15, 21, 15, 16, 21,
        17, 19, 13, 16, 19, 19, 23, 18, 26, 16, 15, 17, 19, 16, 22, 21, 15, 23, 25, 28, 31, 9, 13,
        24, 16, 20, 17, 18, 31, 0, 0, 0, 46, 46, 46, 46, 46, 46,
    },
    /* unit.group */
    {
        1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4,
        4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8, 8,
        8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
        9, 9, 9, 9, 9, 10, 10, 10, 11, 11, 11, 12, 12, 12,
    },
    /* unit.assessment */
    {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 61, 61, 61, 61, 61, 61,
    },
    /* group.mandatory */
    {
        1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1,
    },
    /* group.counts */
    {
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    },
    /* group.first_member */
    {
        0, 2, 18, 29, 36, 49, 53, 59, 81, 98, 101, 104, 107,
    },
    /* outcome.number */
    {
        1, 2, 3, 1, 2, 1, 2, 3, 1, 2, 3, 1, 2, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3,
        1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2,
        1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2,
        3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1,
        2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3,
        4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 1,
        2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 1, 2, 3, 4,
        1, 2, 3, 1, 2, 1, 2, 3, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 1, 2,
        1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 1, 2, 3, 1,
        2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 1, 2, 3, 1, 2, 3, 4, 1, 2, 1, 2, 3, 4, 1, 2, 1, 2, 3, 1, 2, 1,
        2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1,
        2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5,
    },
    /* criterion.number */
    {
        1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 1, 2, 3, 4, 5, 1, 2, 3,
        4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3,
        4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5,
        6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2,
        3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 1, 2, 1, 2, 3, 1, 2, 3, 4, 5, 6,
        7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6,
        1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2,
        3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1,
        2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 1, 2, 3,
        4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2,
        3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8,
        1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6,
        1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 1, 2, 3, 4,
        5, 6, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
        1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 1, 2,
        3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5,
        6, 7, 8, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5,
        1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2,
        3, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1,
        2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3,
        1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3,
        4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5,
        6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1,
        2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        11, 12, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 5, 1, 2,
        3, 4, 5, 6, 1, 2, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2,
        3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2,
        3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7,
        1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 1, 2, 1, 2,
        3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2,
        3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4,
        5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 9,
        10, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3,
        4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2,
        3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1,
        2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6,
        1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1, 2, 1, 2, 3, 4, 5,
        1, 2, 3, 4, 5, 6, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 1, 2, 3, 4, 5,
        1, 2, 3, 1, 2, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3,
        1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6,
        7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 1, 2,
        3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3, 4, 1, 2, 3, 1,
        2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4,
        5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2,
        3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 1, 2, 3, 4, 1, 2, 3,
        4, 5, 6, 7, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2,
        3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1,
        2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6,
        1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 1, 2,
        3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2,
        3, 1, 2, 1, 2, 3, 4, 5, 6, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2,
        1, 2, 3, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 1,
        2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4,
        1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 1, 2, 3, 4, 5, 1, 2, 3, 4,
        5, 6, 7, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 5,
        6, 7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 1, 2, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3,
        4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 1,
        2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6,
        7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4,
        1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3,
        4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1,
        2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7,
        1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3,
        4, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5,
    },
    /* rule.kind */
    {
        1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    },
    /* rule.measure */
    {
        0, 2, 1, 1, 1, 1, 0, 2, 2, 2, 2, 2, 2, 0, 2, 2, 2, 2, 2, 2,
    },
    /* rule.min */
    {
        0, 21, 2, 2, 2, 2, 0, 16, 56, 32, 25, 16, 10, 0, 16, 16, 16, 16, 16, 16,
    },
    /* rule.level_min */
    {
        0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 5,
    },
    /* rule.first_choice */
    {
        0, 1, 5, 6, 7, 8, 9, 10, 10, 10, 11, 13, 14, 15, 16, 16, 17, 17, 17, 18, 18,
    },
    /* choice.group */
    {
        1, 2, 3, 4, 5, 2, 3, 4, 5, 6, 7, 8, 9, 8, 9, 10, 11, 12,
    },
    /* fact.item */
    {
        1, 1, 2, 3, 1, 2, 3, 1, 1, 1, 2, 3, 4, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 1, 1,
        1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 2, 2, 2, 8, 8, 8, 9, 9, 9,
        10, 10, 10, 11, 11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 14, 14, 1, 1, 1, 1, 1, 2, 2, 2, 1,
        1, 1, 1, 1, 1, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 1, 1, 1, 1, 1, 1, 2, 2,
        2, 3, 3, 3, 4, 4, 4, 1, 2, 3, 1, 1, 1, 2, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 3,
        3, 3, 3, 4, 4, 4, 4, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5,
        5, 5, 1, 2, 2, 3, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 2, 4, 4, 4, 5, 5, 5, 1, 1,
        1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 2, 2, 3, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 2, 3,
        3, 3, 3, 4, 4, 4, 4, 1, 1, 1, 2, 2, 2, 3, 3, 3, 1, 1, 1, 1, 2, 2, 3, 1, 1, 1, 2, 2, 1, 1, 1,
        1, 1, 2, 2, 1, 1, 1, 1, 2, 3, 3, 3, 3, 4, 4, 4, 4, 1, 1, 1,
    },
    /* fact.unit */
    {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 6, 6, 36, 36, 36, 0, 0, 0, 0, 0, 0,
        0, 50, 50, 50, 50, 51, 51, 51, 51, 51, 52, 52, 52, 52, 52, 53, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 66, 66, 77, 77, 77, 92, 92, 92,
        93, 93, 93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    },
    /* urn.first_use */
    {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 49, 50, 51, 52,
        53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75,
        76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100,
        101, 102, 103, 104, 105, 106, 107,
    },
    /* use.unit */
    {
        33, 85, 14, 20, 34, 2, 31, 6, 10, 36, 39, 8, 64, 44, 46, 87, 74, 29, 43, 62, 0, 37, 81, 67,
        75, 77, 42, 51, 100, 103, 106, 94, 27, 95, 45, 13, 24, 28, 58, 91, 89, 84, 61, 52, 60, 38,
        99, 102, 105, 49, 79, 54, 18, 21, 35, 82, 15, 9, 40, 47, 68, 96, 59, 41, 3, 97, 69, 26, 71,
        90, 7, 93, 17, 4, 88, 23, 12, 19, 73, 25, 80, 30, 22, 16, 76, 86, 65, 98, 101, 104, 53, 55,
        50, 1, 66, 72, 11, 63, 5, 32, 57, 48, 70, 56, 92, 83, 78,
    },
    /* pilot.value */
    {
        126, 4, 3, 1, 1, 21, 1, 35, 103, 1, 186, 0, 21, 112, 1, 1, 76, 20, 0, 211, 117, 70, 24, 36,
        7, 190, 1, 57, 63, 30, 0, 39, 13, 61, 252, 203, 0, 124, 59, 36, 23,
    },
    /* strings */
        "\0"
        "Highfield Level 2 NVQ Certificate in Customer Service (RQF)\0"
        "Assessment Knowledge Module (AKM)\0"
        "2.0\0"
        "M&L 10\0"
        "CFAQ10\0"
        "CC20\0"
        "CS20\0"
        "CS30\0"
        "CS40\0"
        "2.1\0"
        "2018-01\0"
        "M&L 11\0"
        "CFAQ11\0"
        "M&L 21\0"
        "CS21\0"
        "CS31\0"
        "CS41\0"
        "A1\0"
        "F1\0"
        "V1\0"
        "2.2\0"
        "15.2\0"
        "2026-02\0"
        "M&L 12\0"
        "CFAQ12\0"
        "CS12\0"
        "CS22\0"
        "CS32\0"
        "B&A 42\0"
        "CS42\0"
        "F2\0"
        "1.3\0"
        "D5076-03\0"
        "B&A 13\0"
        "Customer Service 2013\0"
        "CS23\0"
        "D32/D33\0"
        "CS33\0"
        "43\0"
        "F3\0"
        "601/3734/4\0"
        "601/4768/4\0"
        "600/5469/4\0"
        "CS14\0"
        "CS24\0"
        "D34\0"
        "44\0"
        "60054694\0"
        "F4\0"
        "CFAQ4\0"
        "1.5\0"
        "2025-05\0"
        "2026-05\0"
        "CS15\0"
        "CS25\0"
        "B&A 35\0"
        "CS35\0"
        "45\0"
        "F5\0"
        "CS5\0"
        "1.6\0"
        "601/3735/6\0"
        "16\0"
        "CS26\0"
        "36\0"
        "46\0"
        "F6\0"
        "CS6\0"
        "1.7\0"
        "17\0"
        "B&A 27\0"
        "CS27\0"
        "37\0"
        "CS47\0"
        "change history, version 1.8\0"
        "601/7253/8\0"
        "2023-08\0"
        "CS18\0"
        "2026-02-28\0"
        "CS28\0"
        "CS38\0"
        "CS48\0"
        "M&L 9\0"
        "B&A 19\0"
        "CS19\0"
        "CFAQ29\0"
        "CS29\0"
        "B&A 39\0"
        "CC39\0"
        "CS49\0"
        "B&A 59\0"
        "Optional Unit Group A\0"
        "Mandatory Group A\0"
        "CCEA\0"
        "Optional Group B\0"
        "Optional Unit Group B\0"
        "Optional Group C\0"
        "Optional Unit Group C\0"
        "Optional Unit Group D\0"
        "PD\0"
        "M\0"
        "O\0"
        "P\0"
        "Q\0"
        "R\0"
        "W\0"
        "601/3477/X\0"
        "read\0"
        "add\0"
        "QCF references removed, TQT added\0"
        "review date changed\0"
        "role.countersigned\0"
        "BIIAB Qualification Limited\0"
        "BIIAB Qualifications Limited\0"
        "policy.allowed\0"
        "avoid\0"
        "hold\0"
        "Northern Ireland\0"
        "England\0"
        "amend\0"
        "recommend\0"
        "find\0"
        "change.kind\0"
        "policy.kind\0"
        "remind\0"
        "respond\0"
        "assessment.method\0"
        "record\0"
        "reword\0"
        "describe\0"
        "Deal with customers face to face\0"
        "Promote equality, diversity and inclusion in the workplace\0"
        "Highfield Level 4 Award in the Internal Quality Assurance of Assessment Processes an"
        "d Practice\0"
        "BIIAB Level 2 Certificate in Principles of Customer Service\0"
        "IAO Level 2 Certificate in Principles of Customer Service\0"
        "ProQual Level 2 Certificate in Principles of Customer Service\0"
        "BIIAB Level 2 Diploma in Customer Service\0"
        "Highfield Level 2 Diploma in Customer Service\0"
        "BIIAB Level 3 Diploma in Customer Service\0"
        "Highfield Level 3 Diploma in Customer Service\0"
        "Highfield Level 3 Certificate in Customer Service\0"
        "Highfield Level 2 NVQ Certificate in Customer Service\0"
        "Champion Customer Service\0"
        "Organise the delivery of reliable customer service\0"
        "Deliver reliable customer service\0"
        "Support customers through real-time online customer service\0"
        "Lead a team to improve customer service\0"
        "Work with others to improve customer service\0"
        "Manage the use of technology to improve customer service\0"
        "Develop personal performance through delivering customer service\0"
        "Use questioning techniques when delivering customer service\0"
        "Recognise diversity when delivering customer service\0"
        "Go the extra mile in customer service\0"
        "Champion customer service\0"
        "Provide post-transaction customer service\0"
        "Apply risk assessment to customer service\0"
        "Organise and deliver customer service\0"
        "Use social media to deliver customer service\0"
        "Follow the rules to deliver customer service\0"
        "Use service partnerships to deliver customer service\0"
        "Develop a social media strategy for customer service\0"
        "Prepare to deliver excellent customer service\0"
        "balance\0"
        "Manage individuals' performance\0"
        "Manage team performance\0"
        "Portfolio of Evidence\0"
        "Portfolio of evidence\0"
        "Product evidence\0"
        "equivalence\0"
        "produce\0"
        "Deal with customers across a language divide\0"
        "provide\0"
        "qualification.specification-code\0"
        "standard.code\0"
        "evidence.code\0"
        "sector.code\0"
        "Maintain a positive and customer-friendly attitude\0"
        "agree\0"
        "entry.minimum-age\0"
        "engage\0"
        "manage\0"
        "unit page\0"
        "encourage\0"
        "Communicate using customer service language\0"
        "arrange\0"
        "make\0"
        "take\0"
        "grading.scale\0"
        "assemble\0"
        "Communication in the customer service role\0"
        "holds.role\0"
        "standard.title\0"
        "progression.title\0"
        "sector.title\0"
        "holds.title\0"
        "evidence.name\0"
        "role.name\0"
        "nation.name\0"
        "regulator.name\0"
        "policy.same\0"
        "sector.scheme\0"
        "Manage a customer service award programme\0"
        "welcome\0"
        "define\0"
        "outline\0"
        "share\0"
        "prepare\0"
        "compare\0"
        "Bespoke Software\0"
        "Deal with customers using bespoke software\0"
        "adhere\0"
        "stated.where\0"
        "explore\0"
        "store\0"
        "Manage incidents referred to a contact centre\0"
        "secure\0"
        "ensure\0"
        "reassure\0"
        "praise\0"
        "finalise\0"
        "Live up to the customer service promise\0"
        "reorganise\0"
        "recognise\0"
        "summarise\0"
        "advise\0"
        "devise\0"
        "close\0"
        "choose\0"
        "propose\0"
        "holds.purpose\0"
        "use\0"
        "browse\0"
        "analyse\0"
        "communicate\0"
        "allocate\0"
        "change.date\0"
        "validate\0"
        "update\0"
        "create\0"
        "delegate\0"
        "investigate\0"
        "navigate\0"
        "negotiate\0"
        "escalate\0"
        "collate\0"
        "formulate\0"
        "co-ordinate\0"
        "anticipate\0"
        "co-operate\0"
        "concentrate\0"
        "demonstrate\0"
        "state\0"
        "evaluate\0"
        "motivate\0"
        "complete\0"
        "invite\0"
        "promote\0"
        "note\0"
        "contribute\0"
        "distribute\0"
        "execute\0"
        "stated.value\0"
        "behave\0"
        "give\0"
        "solve\0"
        "involve\0"
        "holds.or-above\0"
        "observe\0"
        "IAO Level 2 Diploma in Team Leading\0"
        "new branding",
        "Innovate Awarding\0"
        "Questioning\0"
        "bring\0"
        "assuring\0"
        "assessing\0"
        "Communicate with customers in Writing\0"
        "Communicate with customers in writing\0"
        "log\0"
        "coach\0"
        "research\0"
        "match\0"
        "establish\0"
        "speak\0"
        "Gather, analyse and interpret customer feedback\0"
        "check\0"
        "pick\0"
        "seek\0"
        "talk\0"
        "thank\0"
        "link\0"
        "work\0"
        "ask\0"
        "deal\0"
        "entry.formal\0"
        "Make customer service personal\0"
        "Oral\0"
        "Ofqual\0"
        "policy.level\0"
        "pass-fail\0"
        "detail\0"
        "tell\0"
        "Use customer service as a competitive tool\0"
        "rpl\0"
        "Lead direct sales activities in a contact centre team\0"
        "Sim\0"
        "qualification.learning-aim\0"
        "calm\0"
        "age-range.from\0"
        "confirm\0"
        "inform\0"
        "perform\0"
        "plan\0"
        "open\0"
        "listen\0"
        "sign\0"
        "gain\0"
        "explain\0"
        "remain\0"
        "obtain\0"
        "maintain\0"
        "change.version\0"
        "Adapt your behaviour to give a good customer service impression\0"
        "Professional Discussion\0"
        "CCEA Regulation\0"
        "Obtaining and analysing sales related information\0"
        "regulator.nation\0"
        "Administration\0"
        "Understanding the organisation\0"
        "about the organisation\0"
        "Give customers a positive impression of yourself and your organisation\0"
        "Observation\0"
        "action\0"
        "Understand customers and customer retention\0"
        "exemption\0"
        "question\0"
        "learn\0"
        "do\0"
        "no\0"
        "age-range.to\0"
        "map\0"
        "keep\0"
        "step\0"
        "Customer Service Practitioner Apprenticeship\0"
        "Improve the customer relationship\0"
        "help\0"
        "develop\0"
        "outcomes criteria unit-number\0"
        "progression.number\0"
        "consider\0"
        "refer\0"
        "offer\0"
        "transfer\0"
        "same-or-higher\0"
        "gather\0"
        "internal-quality-assurer\0"
        "external-quality-assurer\0"
        "same-or-greater\0"
        "review date two years later\0"
        "enter\0"
        "Maintain customer service through effective handover\0"
        "answer\0"
        "assessor\0"
        "regulator\0"
        "monitor\0"
        "Obs\0"
        "role.working-towards\0"
        "Certificate in Leading the Internal Quality Assurance of Assessment Processes and Pr"
        "actices\0"
        "Award in the Internal Quality Assurance of Assessment Processes and Practices\0"
        "Provide reception services\0"
        "Support customers using on-line customer services\0"
        "Employee rights and responsibilities\0"
        "Qualifications Wales\0"
        "Negotiating, handling objections and closing sales\0"
        "IAO Level 2 Certificate in Team Leading Principles\0"
        "Deliver customer service whilst working on customers' premises\0"
        "Deliver customer service on your customer's premises\0"
        "yes\0"
        "Develop your own and others' customer service skills\0"
        "Buddy a colleague to develop their customer service skills\0"
        "Buddy a colleague to develop their skills\0"
        "Resolve customers' problems\0"
        "Recognise and deal with customer queries, requests and problems\0"
        "Monitor and solve customer service problems\0"
        "Resolve customer service problems\0"
        "Take details of customer service problems\0"
        "Process customer service problems\0"
        "Manage diary systems\0"
        "Highfield Qualifications\0"
        "Build and maintain effective customer relations\0"
        "Exceed customer expectations\0"
        "Buyer behaviours in sales situations\0"
        "Monitor the quality of customer service interactions\0"
        "Monitor the quality of customer service transactions\0"
        "Develop customer relationships\0"
        "Deliver customer service using service partnerships\0"
        "Processing sales orders\0"
        "Understand customers\0"
        "Deliver customer service to challenging customers\0"
        "Communicate effectively with customers\0"
        "Communicate verbally with customers\0"
        "Deal with incoming telephone calls from customers\0"
        "Promote additional products and/or services to customers\0"
        "Make telephone calls to customers\0"
        "Promote additional services or products to customers\0"
        "Organise the promotion of additional services or products to customers\0"
        "Deliver customer service to difficult customers\0"
        "Process information about customers\0"
        "Highfield Level 2 Diploma for Customer Service Practitioners\0"
        "pass\0"
        "access\0"
        "Principles of business\0"
        "Witness\0"
        "expert-witness\0"
        "address\0"
        "express\0"
        "assess\0"
        "discuss\0"
        "Mandatory Units\0"
        "Mandatory units\0"
        "group-a-units\0"
        "group-b-units\0"
        "group-c-units\0"
        "group-d-units\0"
        "mandatory-units\0"
        "Support customer service improvements\0"
        "Collaborate with other departments\0"
        "Resolve customers' complaints\0"
        "Process customer service complaints\0"
        "focus\0"
        "treat\0"
        "format\0"
        "react\0"
        "stated.fact\0"
        "subject\0"
        "select\0"
        "collect\0"
        "respect\0"
        "re-direct\0"
        "meet\0"
        "greet\0"
        "let\0"
        "interpret\0"
        "Build a customer service knowledge set\0"
        "group-a-credit\0"
        "group-b-credit\0"
        "groups-b-c-credit\0"
        "group-c-credit\0"
        "optional-credit\0"
        "total-credit\0"
        "level-credit\0"
        "policy.credit\0"
        "consult\0"
        "BIIAB Level 3 Diploma in Management\0"
        "BIIAB Level 4 NVQ Diploma in Management\0"
        "implement\0"
        "Highfield Level 3 Award in Assessing Vocationally Related Achievement",
        "Certificate in Assessing Vocational Achievement\0"
        "Promote continuous improvement\0"
        "Practical Demonstration/Assignment\0"
        "Simulation/assignment\0"
        "Award in Assessing Competence in the Work Environment\0"
        "Understand the customer service environment\0"
        "Negotiate in a business environment\0"
        "Welsh Government\0"
        "Support customers using self-service equipment\0"
        "Manage personal and professional development\0"
        "present\0"
        "role.competent\0"
        "Contribute to the organisation of an event\0"
        "troubleshoot\0"
        "spot\0"
        "adapt\0"
        "alert\0"
        "report\0"
        "Business Support\0"
        "support\0"
        "suggest\0"
        "enlist\0"
        "assist\0"
        "adjust\0"
        "input\0"
        "draw\0"
        "Review\0"
        "review\0"
        "show\0"
        "allow\0"
        "follow\0"
        "Do your job in a customer friendly way\0"
        "ProQual Awarding Body\0"
        "Develop your own customer service skills through self-study\0"
        "specify\0"
        "clarify\0"
        "verify\0"
        "classify\0"
        "identify\0"
        "justify\0"
        "Support customers using self-service technology\0"
        "Deal with customers in writing or electronically\0"
        "apply\0"
        "supply\0"
        "vary\0"
        "Develop resources to support consistency of customer service delivery\0"
        "carry",
};

QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_source) == 352 &&
                      sizeof qual_catalogue_data.spec_source == 48,
                  "spec.source");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_summary) == 400 &&
                      sizeof qual_catalogue_data.unit_summary == 856,
                  "unit.summary");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, outcome_digest) == 1256 &&
                      sizeof qual_catalogue_data.outcome_digest == 2880,
                  "outcome.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, criterion_digest) == 4136 &&
                      sizeof qual_catalogue_data.criterion_digest == 15640,
                  "criterion.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, urn_key) == 19776 &&
                      sizeof qual_catalogue_data.urn_key == 800,
                  "urn.key");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_issued) == 20576 &&
                      sizeof qual_catalogue_data.spec_issued == 24,
                  "spec.issued");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_operational_start) == 20600 &&
                      sizeof qual_catalogue_data.spec_operational_start == 24,
                  "spec.operational_start");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_review) == 20624 &&
                      sizeof qual_catalogue_data.spec_review == 24,
                  "spec.review");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_number) == 20648 &&
                      sizeof qual_catalogue_data.spec_number == 12,
                  "spec.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_version) == 20660 &&
                      sizeof qual_catalogue_data.spec_version == 12,
                  "spec.version");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_title) == 20672 &&
                      sizeof qual_catalogue_data.spec_title == 12,
                  "spec.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_organisation) == 20684 &&
                      sizeof qual_catalogue_data.spec_organisation == 12,
                  "spec.organisation");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_glh) == 20696 &&
                      sizeof qual_catalogue_data.spec_glh == 12,
                  "spec.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_tqt) == 20708 &&
                      sizeof qual_catalogue_data.spec_tqt == 12,
                  "spec.tqt");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_first_fact) == 20720 &&
                      sizeof qual_catalogue_data.spec_first_fact == 14,
                  "spec.first_fact");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_number) == 20734 &&
                      sizeof qual_catalogue_data.unit_number == 214,
                  "unit.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_title) == 20948 &&
                      sizeof qual_catalogue_data.unit_title == 214,
                  "unit.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_first_outcome) == 21162 &&
                      sizeof qual_catalogue_data.unit_first_outcome == 216,
                  "unit.first_outcome");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, group_letter) == 21378 &&
                      sizeof qual_catalogue_data.group_letter == 24,
                  "group.letter");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, group_title) == 21402 &&
                      sizeof qual_catalogue_data.group_title == 24,
                  "group.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, outcome_first_criterion) == 21426 &&
                      sizeof qual_catalogue_data.outcome_first_criterion == 722,
                  "outcome.first_criterion");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, criterion_verb) == 22148 &&
                      sizeof qual_catalogue_data.criterion_verb == 3910,
                  "criterion.verb");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, rule_id) == 26058 &&
                      sizeof qual_catalogue_data.rule_id == 40,
                  "rule.id");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, fact_name) == 26098 &&
                      sizeof qual_catalogue_data.fact_name == 582,
                  "fact.name");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, fact_value) == 26680 &&
                      sizeof qual_catalogue_data.fact_value == 582,
                  "fact.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_level) == 27262 &&
                      sizeof qual_catalogue_data.spec_level == 6,
                  "spec.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_credit) == 27268 &&
                      sizeof qual_catalogue_data.spec_credit == 6,
                  "spec.credit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_first_unit) == 27274 &&
                      sizeof qual_catalogue_data.spec_first_unit == 7,
                  "spec.first_unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_first_group) == 27281 &&
                      sizeof qual_catalogue_data.spec_first_group == 7,
                  "spec.first_group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, spec_first_rule) == 27288 &&
                      sizeof qual_catalogue_data.spec_first_rule == 7,
                  "spec.first_rule");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_urn) == 27295 &&
                      sizeof qual_catalogue_data.unit_urn == 107,
                  "unit.urn");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_level) == 27402 &&
                      sizeof qual_catalogue_data.unit_level == 107,
                  "unit.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_credit) == 27509 &&
                      sizeof qual_catalogue_data.unit_credit == 107,
                  "unit.credit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_glh) == 27616 &&
                      sizeof qual_catalogue_data.unit_glh == 107,
                  "unit.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_group) == 27723 &&
                      sizeof qual_catalogue_data.unit_group == 107,
                  "unit.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, unit_assessment) == 27830 &&
                      sizeof qual_catalogue_data.unit_assessment == 107,
                  "unit.assessment");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, group_mandatory) == 27937 &&
                      sizeof qual_catalogue_data.group_mandatory == 12,
                  "group.mandatory");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, group_counts) == 27949 &&
                      sizeof qual_catalogue_data.group_counts == 12,
                  "group.counts");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, group_first_member) == 27961 &&
                      sizeof qual_catalogue_data.group_first_member == 13,
                  "group.first_member");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, outcome_number) == 27974 &&
                      sizeof qual_catalogue_data.outcome_number == 360,
                  "outcome.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, criterion_number) == 28334 &&
                      sizeof qual_catalogue_data.criterion_number == 1955,
                  "criterion.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, rule_kind) == 30289 &&
                      sizeof qual_catalogue_data.rule_kind == 20,
                  "rule.kind");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, rule_measure) == 30309 &&
                      sizeof qual_catalogue_data.rule_measure == 20,
                  "rule.measure");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, rule_min) == 30329 &&
                      sizeof qual_catalogue_data.rule_min == 20,
                  "rule.min");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, rule_level_min) == 30349 &&
                      sizeof qual_catalogue_data.rule_level_min == 20,
                  "rule.level_min");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, rule_first_choice) == 30369 &&
                      sizeof qual_catalogue_data.rule_first_choice == 21,
                  "rule.first_choice");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, choice_group) == 30390 &&
                      sizeof qual_catalogue_data.choice_group == 18,
                  "choice.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, fact_item) == 30408 &&
                      sizeof qual_catalogue_data.fact_item == 291,
                  "fact.item");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, fact_unit) == 30699 &&
                      sizeof qual_catalogue_data.fact_unit == 291,
                  "fact.unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, urn_first_use) == 30990 &&
                      sizeof qual_catalogue_data.urn_first_use == 101,
                  "urn.first_use");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, use_unit) == 31091 &&
                      sizeof qual_catalogue_data.use_unit == 107,
                  "use.unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, pilot_value) == 31198 &&
                      sizeof qual_catalogue_data.pilot_value == 41,
                  "pilot.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, pool_0) == 31239, "pool");
QUAL_IMAGE_ASSERT(offsetof(struct qual_catalogue_tables, pool_2) == 39388, "end of the pool");
QUAL_IMAGE_ASSERT(sizeof qual_catalogue_data >= 40328, "size");

const qual_image *qual_catalogue(void) {
    return &qual_catalogue_data.image;
}
