/*
 * 601/3735/6 BIIAB Level 3 Diploma in Customer Service, version 1.8
 *
 * Written by qualc 0.1.0; do not edit. Source digest 46dbeb9af1a67b2a.
 */
#include "qual_601_3735_6_v1_8.h"
#include "qual_image.h"

#if QUAL_IMAGE_LAYOUT != 1
#error "these tables were written for another version of libqual: write them anew with its qualc"
#endif

struct qual_601_3735_6_v1_8_tables {
    struct qual_image image;
    uint64_t spec_source[1];
    uint64_t unit_summary[45];
    uint64_t outcome_digest[130];
    uint64_t criterion_digest[617];
    uint64_t urn_key[45];
    uint32_t spec_issued[1];
    uint32_t spec_operational_start[1];
    uint32_t spec_review[1];
    uint16_t spec_version[1];
    uint16_t spec_title[1];
    uint16_t spec_organisation[1];
    uint16_t spec_glh[1];
    uint16_t spec_tqt[1];
    uint16_t unit_number[45];
    uint16_t unit_title[45];
    uint16_t group_letter[3];
    uint16_t group_title[3];
    uint16_t outcome_first_criterion[131];
    uint16_t criterion_verb[617];
    uint16_t rule_id[5];
    uint16_t fact_name[70];
    uint16_t fact_value[70];
    uint8_t spec_number[1];
    uint8_t spec_level[1];
    uint8_t spec_credit[1];
    uint8_t spec_first_unit[2];
    uint8_t spec_first_group[2];
    uint8_t spec_first_rule[2];
    uint8_t spec_first_fact[2];
    uint8_t unit_urn[45];
    uint8_t unit_level[45];
    uint8_t unit_credit[45];
    uint8_t unit_glh[45];
    uint8_t unit_group[45];
    uint8_t unit_first_outcome[46];
    uint8_t group_mandatory[3];
    uint8_t group_counts[3];
    uint8_t group_first_member[4];
    uint8_t outcome_number[130];
    uint8_t criterion_number[617];
    uint8_t rule_measure[5];
    uint8_t rule_min[5];
    uint8_t rule_first_choice[6];
    uint8_t choice_group[5];
    uint8_t fact_item[70];
    uint8_t fact_unit[70];
    uint8_t use_unit[45];
    uint8_t pilot_value[19];
    unsigned char pool_0[4030];
};

static const struct qual_601_3735_6_v1_8_tables qual_601_3735_6_v1_8_data = {
    {
        {'q', 'u', 'a', 'l'},
        1, /* layout */
        258, /* byte order */
        14350, /* size */
        256, /* compiler */
        0x257a52e56f55136c, /* checksum */
        0, /* seed */
        10320, /* pool */
        4030, /* bytes of the pool */
        {
        /* rows */
        1, /* spec */
        45, /* unit */
        3, /* group */
        45, /* member */
        130, /* outcome */
        617, /* criterion */
        5, /* rule */
        5, /* choice */
        70, /* fact */
        45, /* urn */
        45, /* use */
        19, /* pilot */
        },
        {
        /* places of columns */
        36224, /* spec.number */
        28273, /* spec.version */
        28281, /* spec.title */
        28289, /* spec.organisation */
        36228, /* spec.level */
        36232, /* spec.credit */
        28297, /* spec.glh */
        28305, /* spec.tqt */
        28226, /* spec.issued */
        28242, /* spec.operational_start */
        28258, /* spec.review */
        0, /* spec.operational_end */
        0, /* spec.certification_end */
        1411, /* spec.source */
        36236, /* spec.first_unit */
        36244, /* spec.first_group */
        36252, /* spec.first_rule */
        36260, /* spec.first_fact */
        36268, /* unit.urn */
        28313, /* unit.number */
        28673, /* unit.title */
        36448, /* unit.level */
        36628, /* unit.credit */
        36808, /* unit.glh */
        36988, /* unit.group */
        0, /* unit.assessment */
        1443, /* unit.summary */
        37168, /* unit.first_outcome */
        29033, /* group.letter */
        29057, /* group.title */
        37352, /* group.mandatory */
        37364, /* group.counts */
        0, /* group.within */
        37376, /* group.first_member */
        1, /* member.unit */
        37392, /* outcome.number */
        2883, /* outcome.digest */
        0, /* outcome.wording */
        29081, /* outcome.first_criterion */
        37912, /* criterion.number */
        30129, /* criterion.verb */
        7043, /* criterion.digest */
        0, /* criterion.wording */
        35065, /* rule.id */
        0, /* rule.title */
        0, /* rule.kind */
        40380, /* rule.measure */
        40400, /* rule.min */
        0, /* rule.max */
        0, /* rule.n */
        0, /* rule.level_min */
        0, /* rule.level_max */
        0, /* rule.gained */
        0, /* rule.unit */
        0, /* rule.within */
        40420, /* rule.first_choice */
        40444, /* choice.group */
        0, /* choice.unit */
        35105, /* fact.name */
        35665, /* fact.value */
        40464, /* fact.item */
        40744, /* fact.unit */
        26787, /* urn.key */
        1, /* urn.first_use */
        41024, /* use.unit */
        41204, /* pilot.value */
        },
    },
    /* spec.source */
    {
        0x46dbeb9af1a67b2a,
    },
    /* unit.summary */
    {
        0x6aebeb0d6b4a3eab, 0x065bdff67b9921d2, 0x901d9343a65a9e07, 0x0b474f9f5578eef7,
        0xf89a4ba98d131598, 0x97ef0f398fc85643, 0x4a039d7c3f2a7d4d, 0x29e43169792b1f1b,
        0x667d1cad1e72ee6a, 0xb646fabb9c127f50, 0x09c2215af5119ad1, 0x0e110d6641378383,
        0x9619c480286c378e, 0xa090763821d56816, 0x4c7a54db3bd89a16, 0x5debc94a04df5b0d,
        0xe117ee7298fd8d41, 0xbf89b7653ca7195d, 0xbf89b7653ca7195d, 0x04ada4604e94ee2b,
        0xd2009196287e664a, 0x85d1de51370bd8eb, 0xe8b39c6247a31487, 0x463eabd12b66a1c3,
        0xb3cc3baf444ce653, 0x9aa08594e7a4aaf3, 0x8999e670a88abcd7, 0xf03956343f53604d,
        0x147666fcca43f8f3, 0xd712029876a9b133, 0xecddfb71168341c1, 0x535ae670adaf54af,
        0x5a1da7a04b235974, 0x084837bb7104283a, 0x084837bb7104283a, 0xa1a1f8b1193a98cf,
        0xfaf44bfce436c2d4, 0x4c4040640054fe9d, 0x3350e32df4aa8489, 0x78cbae21437bb72a,
        0x332864f811c53c30, 0x08d08a785da273b1, 0xb5d6ffb2573ce420, 0x79a344ce52345775,
        0xf34d647fd0e883dd,
    },
    /* outcome.digest */
    {
        0xe1a987059b1f98f3, 0x0493dacfe17caa21, 0xe8782896c463d84b, 0x5f2ffc93943aa994,
        0x2383afda1ef080a6, 0xb0bd69acbd93dbe1, 0xa7c913b2f89b0b3c, 0x92a1b4ac4cfa6e28,
        0x11babec7b411ce7f, 0x80b2b75e40fd3d79, 0x7224ac9e043bb853, 0xc17276172108eb56,
        0xed5bdbbf839cfb9e, 0x6d074cc50152b6fe, 0x3400ba9b60d5e5cb, 0x57c3f96273116e98,
        0xfddf2ea6910d58f2, 0x8c3a0b744b3751d2, 0x6c4cd29d2735b5be, 0x5008393c530d6c68,
        0x294fcb81977285da, 0x36e6c83be278098c, 0x5e1384d96edd61af, 0x4fa15ef827b533d6,
        0x5b36ead47269a61a, 0xaf8304a1445ecc3c, 0x036ec3a5835069e9, 0xd41d6fb74fe37ec8,
        0xc1327f66e58c2d1f, 0x7ea886a4d4756f7b, 0x9a5c75cd0051ba0f, 0x3840607c73126a3b,
        0x759c669ce5264f67, 0xf1193fdfaac5497c, 0xa6cd512f278673ba, 0xae8c283344659eb7,
        0x98af3e58dec5e6f4, 0xa93eb5e48f812a77, 0x21f78f665ed16f18, 0xd538e08dd9f990d0,
        0x79330aab2bdde849, 0x91d18e2d6fb4d328, 0xaf589e730b1c1f15, 0x483c885637d4e930,
        0x393a0bb301deb424, 0x0bbd1a4daa12ef8f, 0x09e23d8f2f8a5252, 0x516a6d6a779bc92c,
        0x851f7e5fa33430de, 0xf09b1f2c7b558ed0, 0x8ec1f3c2beeb4681, 0xc533892f35d44efe,
        0x54ff790c638f7553, 0x1c96ad4a1cbb2692, 0xeaada1cee86444c4, 0xfdff19279c122cb2,
        0x9b2500f86e790521, 0xd0e61cbc4b5beb35, 0x594e547c9e50e36a, 0x6587e5237d802689,
        0x4bda851451bdede5, 0xf03d6aee10527b9e, 0xa627896f7efb8ea5, 0x3bb193cd5cfc16b0,
        0x82a966843f5412d4, 0xc2565963e5e6bd93, 0xf280f679214ca249, 0xcc8226925f22a4a7,
        0xb26cb24dcef26be3, 0xdb1bb0761acd2be2, 0x5024e27c265724cd, 0xada4992fd9a07ec5,
        0x92f3bc359e01400d, 0x4e37579d858eb200, 0xe8ac12cd9b51b7e4, 0xdf453cf8ab643e42,
        0xc44d5f11c8e4ef58, 0x251d5ed050f46e72, 0x7e1f880eacd5f8e0, 0x257f0ad2c631fe35,
        0x403dfec6ee3560e5, 0x51db9c4b963e2a86, 0xadac3aafbefed363, 0xfe2f678640721dca,
        0x0b5fee44cccd5a5a, 0x4b1fc5590f1e7b2b, 0x368db1f3da4d3a1a, 0x24df21bd6053b3d8,
        0xb31ff7fedbe12ef4, 0xa8e46b591d839f3e, 0x1fd415a09fedd453, 0x799cb36a379f8fb9,
        0x2347f7bdac2950de, 0x0cbc685f0ca05f84, 0xebe5bd9699bc2096, 0x07017c17e3289f5b,
        0x5ef16ad934045248, 0xa10c036cbb58ea87, 0xc93f401f0f52aedc, 0x514ac37e0300de7a,
        0xb906ebf41a617730, 0x86f5f3cd81cb47ef, 0x1c78aaf8c8b21f87, 0x0405b55d28fe09fb,
        0x83acdfb211977464, 0x998b510e5a5a15a3, 0x9f7437cb9b1c348c, 0x28335ee7e529fbe4,
        0x6f758db667ce1d35, 0x61996a11fb66d94c, 0x2264142c01b025f4, 0x36f9da8327c83685,
        0xe8257a229c88cf45, 0x7bac8cd90d19e9e3, 0x4b023518b8979de8, 0xea22754c0463765d,
        0x8d4e4d48b5fc478f, 0x83529862d66077f2, 0xac08e89cff395aa1, 0x99d0f7c3fb4137a6,
        0x80c2baa47a26ebed, 0xba6871cfce938eb5, 0xc5c7c890b7818b03, 0x95467663738af9d3,
        0x534c9a7e199299b1, 0x5f0fc164e09afdb1, 0x088271653e6afa3e, 0xa0217186a80bb2d9,
        0x13ba3980b87a3adf, 0xa25b11418c11ad25,
    },
    /* criterion.digest */
    {
        0x6b9e215767f6189b, 0xe7b0ab5f85dc7e83, 0x7aaad155b99ab1e8, 0xf6e101cf8ee2300b,
        0x7cc510ae5b39ed26, 0x79eb6ff85620bde7, 0x3dd5fe1a366188eb, 0x27839f664120a476,
        0x91374c001255cde9, 0x4c38df748e24a5da, 0x930bd60f04c82e8d, 0x4df5fa00c477aeba,
        0x2c8e9850b06bf772, 0x564b08a0d610dca2, 0xb47e428baa9d6512, 0x303cdb5e209e084d,
        0xf4c875c5e37c7fb0, 0xb47025e6e3431a05, 0xae973ec66388c46b, 0x8df70efc88b20274,
        0x55a884a902d70191, 0x5c9c7a696c4ce1b3, 0xd486212ff064f15d, 0x93915bab30356fb4,
        0xc732a894d9ff5001, 0xfc020341c5756f35, 0x76ae4e12876cdc0f, 0xcf8d05f8ad9b8cee,
        0x4c52fae2edc7a910, 0x3e9f890069f0e928, 0x621cc4495288c6a4, 0xe7fe620caf2fa4a7,
        0x990789885fc202fb, 0x423c060738bec5c2, 0x3cf25c48f4f87889, 0xf0c3f73722cba484,
        0x901414d19d25a59c, 0x735af6945fefdda3, 0x1f9b6a3fcaa72aa2, 0x093ae67a49ad971f,
        0x892c228e4c3fac17, 0x2bcfba8f3f681dbd, 0x8f77e148433aabf2, 0x5a50fb4bf6fa1a6a,
        0x3e1e4c8b5eb19105, 0xfcd5cbfcce701f79, 0x5f1bfa9ade68f6e7, 0xc331ea664cdeffca,
        0x5a6697837855a7cf, 0x5733919e940e14a8, 0x27ebfbe48bbd3449, 0x182ee0030cfcbc6c,
        0x2047cc9d71fe2656, 0x0273939038c2830e, 0x759cbc20b025c90b, 0x9aa24beec973ebb4,
        0xef94f9f127270a9b, 0x934f608f780fbda3, 0xf42d458860368c2e, 0x12fe532c439916ae,
        0xac935bf1bc0d684e, 0x0403f0a0f5ca0d2b, 0x747edf849b3c409f, 0x227da05ed17fa2bb,
        0x70bcb7d49d596194, 0x8814ebb192edbdc6, 0x0231779b952c1ce3, 0x394b49a29d48ed99,
        0x59c7543fb75338ca, 0x85fd38c79caf258e, 0x595d796aae103a4d, 0xbe44f2588056f672,
        0x3fbc027dd1b4c212, 0x2981de4c02f2ef2d, 0xc84f018519a28092, 0xa1edf5417fec96ef,
        0x98e5b367fca3f6f5, 0x0768b7c0bfa5703a, 0xf58f5c0cbf1ae2e5, 0x0e494590b7ddfa6e,
        0x01bb99c1b96a4303, 0xa020410e23b5356d, 0x15154955e1f452b0, 0x06c18141d52e6cdc,
        0x2bffae1478660d93, 0x50f9c486c24542cf, 0xcf666d0c7b592f13, 0xfd48fefa1f274383,
        0x0245a3dc4e7198d9, 0x5c1959ac57b699ed, 0x9f4ec0696b7827b9, 0xe61ad771305552a8,
        0xc7464cfb8aa3c3f9, 0xf19d5a93ccc61daf, 0x63f01d4790ca735b, 0x885b72e291ed67ff,
        0x5985a503568d951d, 0x03cc353487a9490e, 0xbecc511661e75f13, 0xb3542dd54a80ea99,
        0x0c21199e3c155f56, 0x2e033286812370eb, 0x1a787f68cbd0c982, 0x41c38326b0d63102,
        0x7ec6ec3c705eb8d1, 0x405f9903939dc01c, 0xd8cbda3a7a79d6d7, 0x68fbfe132f10d8e4,
        0xe2412351757cef3c, 0x08444d97dcffeb69, 0x73550a9c8339e91c, 0x1da4dab65a9c81aa,
        0x24698a7dc6ccf041, 0x5d27d910dcf0e2e0, 0x27b9f59b68662e24, 0xeaeac22804b37a28,
        0x70e7d3fd6f893b38, 0x1785886ce38ce706, 0x86e849e957abd5f9, 0xd3b600d17441b0d8,
        0x705ece14d95b73bc, 0x7693da2aa87a02ac, 0xfd5dcb2eb46652f9, 0x5c3d138b57b1a021,
        0x9cff99cae3de9741, 0x0d073a0a0a350dcb, 0xb316f198c9967cb2, 0x7d410d1f724e20f7,
        0x090cb399c11d7a75, 0x523c2038a62347f3, 0x83fc5ab8529f470f, 0xfdb735cc6761c0ac,
        0x0389260b24bf4c20, 0xf9f0721e736ea65b, 0x5863afb94d1c7b71, 0x94246235ec569983,
        0xbcc1a235cd13344a, 0x6636cc0c97b7c30b, 0xfbaf05d46df5a17d, 0xe4d15bf9bff9a283,
        0x74252315418546bf, 0x33982db04cb725e7, 0xdbd2f836142a38d4, 0xcbc0b6a1b9e9f351,
        0x37167eb0f36469d5, 0x626b161988c6326a, 0xf6aaadf15ac43e20, 0x401cdabac93a003b,
        0x3e95afe59165c1bb, 0x24b53dfff601a68f, 0x4a6f0a974798564a, 0xf24e8f52337cc7ca,
        0xd99d237b7a0d93f9, 0xb15916510e5c49eb, 0x6d5cec1060fd9485, 0x855a91be8532db47,
        0xb54b435566410318, 0xc02ecc89993f8c91, 0xffa006214a891180, 0xd1c5d4570e4e6882,
        0x94af3099143214ba, 0x0010f1aae2023a48, 0x477936a3ea73eda8, 0x5425ac6c1496dee9,
        0x6e274329ba9f8be8, 0x4529846a58ad1af0, 0x07d0e5cd6cf7466b, 0xfe127db8195dbeb3,
        0x5724a50c7dc00a5d, 0x4572678fb29d6120, 0xd0aa24e6d8f487ce, 0xddc8b21e0dec8bda,
        0x209522488e43157c, 0x9124b0ec81acd706, 0xc28dde7826529dee, 0xcc4792242bc595ef,
        0xb5751c0b11c41ec7, 0x9da33f2da8e14aa0, 0x757dc9354579036f, 0x43a208549d820290,
        0x51a7737f7c988613, 0xb9d8aa108a632eed, 0xe2697da045ca8095, 0x029e6317bea5c1d1,
        0x7f848ec9246b5dff, 0xb88c5687b5bdd3fb, 0xdebc9cdef501fbf3, 0xe07e82553b34fba2,
        0x5394b2face23fee5, 0xcdeda21a7242ec07, 0xe33e8139dab69cd4, 0x17d35ab7489e2832,
        0x9a419079268b75f8, 0x94dc30cbd5fa3555, 0xea21b77f928292a9, 0x590c1d7c7a8b8553,
        0xdf225dec6b94e2b6, 0xd03d61e08324ef45, 0x1ef0d19c8a11cbc5, 0x6e5ba860c42aff2a,
        0x02af8fa03be76338, 0xc79843a03d7bfad6, 0xc846e00e7afa6924, 0x1377e4720e79e1b8,
        0x5548d530f30aa59a, 0xc6695ab52d4b02b8, 0x69bb8a1ff8e1f52c, 0xa01e351573ace736,
        0x3061d2948cf4d230, 0x105bb1e842f6c47b, 0xb815eb0f4cf0b433, 0x81b9c8c3afe8303f,
        0xf06cbf6083500bf8, 0x60e7c4d4bdc8e448, 0x138b6224d5982934, 0x018b6d282e12eb39,
        0xe9acf522f3bf0125, 0xae21aa1198f7f027, 0xa2aa0e1f2ec6ef0d, 0x93584d89cecf21df,
        0xd812ba399121dfeb, 0xa7f410606b8e068d, 0x355e8c3aa195cfa0, 0x3e46e5d332c4987a,
        0xe4cc6c3b81b56aa6, 0xbf12692a9bef9b7c, 0xf82c9172c153ca77, 0xcd8275240ad632d6,
        0x0f63ff848287d9e2, 0x44c3f1e69426ee76, 0xfe459113e1f54fe4, 0x7a76618e7ce23e1b,
        0xf13e97cea9c60254, 0xa6d1a53f3ba212fd, 0x74992f4cbde36660, 0xffecf97243aa6387,
        0x042f32d1fc24a765, 0xf346eec5ef000e3b, 0x1c315acc3e2803c4, 0x8dd9c473d82c4565,
        0xa8fa1b8dd3eeb968, 0xdf8c08ed9871408a, 0x98b257562d0ae086, 0x92e9cdecd8544dbf,
        0xeb61db587079811c, 0x572f9689cd753b95, 0xf54b21d4acc9e5bd, 0xbb0fc3eedcbba4d1,
        0xbf8506e8f2e982bb, 0x604b8cca4a2a2a40, 0xbff508d0fb9577e6, 0x52d561b8478f5968,
        0xd070b14c70a83663, 0x3eb3c43d37170e3e, 0x735e61d5d5bfa6ed, 0x20113c93e08a5c49,
        0x93619b60dc454b43, 0xcae723e5dfd48e79, 0x7b94ef7ed303b8d3, 0x401fc8eb6f469c07,
        0x7eedb5f9c381a5db, 0x58d5d0cd6cd193a4, 0x70345235d3cd0591, 0x4d2cb9804a95d5ca,
        0xc7c0c5a9386e5fef, 0x6fc2ff9e70573e2a, 0xbb0bb0108f95b9ca, 0x54213e25d0c17d1d,
        0xcb7bfac1760e3793, 0xb2049069e9c63d71, 0x4e5cda72d9e03620, 0x6e849b8bb21cbbf0,
        0x326a85395be98218, 0xeb7bced6a5febbc5, 0xd7f0fd96dce4498e, 0xa5ada9ea2acda5e6,
        0x6549c58a9f576d1f, 0x04e10ea0ffdb24bf, 0xd7d76b487a78eae5, 0xe8da3bd719d1291e,
        0x975e5aec940dfcab, 0xc02ec0c81e871c04, 0xea4785f5bd892a86, 0x23be6c449f6177c6,
        0xcebaea08e994467f, 0x5db9ff149a317261, 0xa82db9de83b8bb02, 0x37c0640be397168a,
        0xaae182c2b5aacd03, 0x5295bf9f8fd41839, 0xcbe6349824e57fe3, 0x277967bc7610cb3d,
        0xe75e798cf8b11dc6, 0x5681427330d7fc40, 0x622c001e10d71bad, 0x76f869acc2d09ee9,
        0x03ac038f7df936e3, 0xd07c366eb33a6b99, 0x07409c67956a650b, 0x82342d62a36c348a,
        0x8e97c468026cb55c, 0x321115f61ad64ede, 0x8f420cbf76fba2fc, 0xb9c670f89ce774f0,
        0xf57423102501d9de, 0xc84150960b706be2, 0x81aecc86d8ee8900, 0x1243824dddd7b9a1,
        0x9017c3c8a099408c, 0x7fbd6e649846f6f6, 0x910392ca57e5b321, 0x0bfac7cfa88d49a1,
        0xb3f409c5d247c58f, 0xa7cc1574aa96118d, 0xae727c3c956d7cbc, 0x71ca1a1b5079898b,
        0xf3c3f0a5ce0de25d, 0xf058d47a3f515011, 0xff6abf4dad4e9a6d, 0xce90e6bc3706488a,
        0x03a004c70fc54413, 0x73e0a93992b17418, 0x35c3daa3798c0bb2, 0x7f71df49d672fa99,
        0x2a222e9daf08149a, 0x5f31e4da2943e5e7, 0x503c3b739c88ebe2, 0x632d9548727209cb,
        0x6ee36d2248c75347, 0xab89f4f4bade0e79, 0xfba0e89002f67bc4, 0x8ffa4ac190d28da0,
        0x62482ac617ccb794, 0xe7ca977ad41ffede, 0x6ba7fec79970a071, 0x2167d3335544f9e6,
        0xb115a6102bf4fe39, 0xeab768bedbd0df98, 0x06193e8d0fc5cf4a, 0x3625597cc08c0d66,
        0xcfb264e31a205bac, 0x36118d4b688decde, 0x6daa315a494daf91, 0x34afb3b8a090a415,
        0xea58bb6cfbc2a79d, 0x66714f1cde65866b, 0xbbd0fa160ac132d0, 0x617aeab65f6fb424,
        0xc9465636ae072ce7, 0x4a79ddf2736fb948, 0x44c87998d757b12b, 0xa9f9025b32046471,
        0x3164a28a5e39bfb5, 0x4d2c0cbaa9a9f834, 0xb9ff1b87f8bbfd87, 0x09aa4ec215f8f1a4,
        0xa54bbc2edc0cb4de, 0x0db4717e1c886e89, 0xb3c598816c340ab0, 0xac084bfbc50c6497,
        0xcfb307076c1b87cb, 0xce526a17b431890a, 0x4c8d56367b6ded96, 0xaa242e23c4d6c80f,
        0x363ba22cba307b99, 0xdd5c6b45d3faadec, 0xad22ce76dc11a3dd, 0x4de6f5f1d918b532,
        0x2f7b6be295679d20, 0x89845ed7c04daf9b, 0x181185231136b534, 0x20176e93f4389279,
        0xe2f6123120c3529e, 0x3eff7d0b480a9e07, 0x8a97ed207ca4b93c, 0x521653ae5d894434,
        0xb4c2511c5061f951, 0x9a57cb80f23af649, 0xeb2ccfdf2e7c6410, 0xe393a87250bf3727,
        0x35a35431ed4dec7a, 0x133a9670f8c088c8, 0xefda119315c140a9, 0x853ace8a5ee05050,
        0xe36ec137f75b5baa, 0x368e1eb787d371c6, 0x6da68525bcc742ee, 0xfde4097b35ef704d,
        0x8aa651f7481e8b19, 0x998a144ca539e4ef, 0x8151b8c813c5b98b, 0x6b4ee39bccfe1c35,
        0x312fb311dbddf6c5, 0xfdd06046187972e4, 0xa7fee047272d0e7d, 0xc5f7d8965433930f,
        0x93dc2e1c9f1608d6, 0x7aef83e3d287adea, 0xcb23546663c07b1d, 0xc3e7750f14728e18,
        0xb219515758031222, 0x15e42d0625974ce6, 0x39eaba80741d0d1a, 0xb0792f218c5dbacb,
        0x4dbca21ccf78a3be, 0x3c759d7d7d30d63f, 0x65303127dfaa41f0, 0x131e23be7a74648b,
        0xe3f793f7d40de413, 0x9685123993289571, 0x4cc67a6223cb6e56, 0x82572c5f92c1c56c,
        0xea781b78664478fc, 0x94fa162973b4cda0, 0x1a352f06d0372ffd, 0x91ca05256d38cc82,
        0xeea358b0ae087e17, 0xd65c550c0ab895c7, 0xcc3864f4e264fc8a, 0xd0ec54ea77bfa0a1,
        0x3c4224cf740d5c5e, 0x3057904a5f3e4f94, 0x813e01e5ed2e9414, 0x7a207b0d15a65e81,
        0xf5d9984ec300cddb, 0xa3754edc0d6d36e5, 0xb0092d54df620cff, 0xf80f14d574aa3200,
        0x6617917e963a7809, 0xd71b2baddd2912ce, 0x8b9e84f449e66b5e, 0xa886a4057d4f58fc,
        0x9b01f579fc9fbc32, 0x52a74a9498633209, 0x6822d5a5295bebf3, 0x26014df25d50e332,
        0xf2ed1ca9dc020926, 0xe7033831960abe35, 0x1e6dff877c3a815b, 0xb1de21e97611844c,
        0x4b6f20e78a8948c4, 0xa6ea140c346f19fa, 0x862bf3fe06bfffec, 0x5bdef01b630873c2,
        0x9f0cab370f310736, 0xdfceb3e47f90aff6, 0x22b9187a4b9b8062, 0x3efcc43cc7cd68fb,
        0x5e7b59c964633cac, 0x866d922db8becf44, 0x28b11e723c137f6f, 0x855b8eb3aa493870,
        0x3027b9fe7df3af6e, 0xcbf04dca24d6bf73, 0x7f52e7c95f041d28, 0x85773be588792fee,
        0xb44bf300d47d28e5, 0x3ddd00518333966d, 0x2eff57fcea95d1f6, 0x169fece890884b30,
        0xad4d7273e579ddf7, 0x2ed6c00222da85a5, 0xde7ccedbe0f6f2df, 0xbf338d97cec5587f,
        0x31d3d23322bbb9c3, 0x3b8197ece951755f, 0xfa456556d745cc82, 0xb4503856ad6d6a91,
        0xd6244eaca4728307, 0x9901039c85dcf425, 0xde7d30b873cbcc7a, 0x5d92c108bad7aad2,
        0x04898664a125f327, 0x505a7a9b43c065fa, 0x29b4f69a78d6dbee, 0xa4e7cbf252e4b25d,
        0x72d4f2f232672cc4, 0x8e9f6b9c71ae1df5, 0x63ac1f36e05a4cdb, 0x433e81d11d0f2b31,
        0xc7b720d3529561a4, 0x506791ece78a97da, 0xf0a2e04e84ee09f0, 0x106c48c2828a6b25,
        0x8303da3ee0aaa4ef, 0xd5ffab886bfc523c, 0x93e6197048947a31, 0x1e6da09f50bec549,
        0x45b929c6f39d5d35, 0x03d3d12694e4cb9b, 0x37b8193440aabeb3, 0x08f8fd564c20ba0d,
        0x18504b1e523b3b6e, 0x58eb0f47afc496b6, 0x7aef2d005cfee461, 0x05905da37c58998d,
        0xc10cd742c6e90f3c, 0xeaa9f8f5cbacd148, 0x56438a7e0a7564c2, 0x7bb64d87ea7f498f,
        0x569234b1ca700aa0, 0x836e2780937d75b1, 0x61375fca77b8f363, 0x89dfc91364293071,
        0x0136087dbce59467, 0x90dd1d5ae89df4b7, 0xbb5f401c3aa26747, 0xdd573ebf01f08c77,
        0x2d11e2ca6c840cd4, 0x36cc5e80801090d7, 0x0f154e59d4e5a807, 0x828d3b5da4fae89f,
        0x46ecc2904090118c, 0x5d66bcf749b15ed9, 0x9266f46206e087f0, 0x69cd4cfbf465cee8,
        0x59147e9a2a641c00, 0x8a3fad0a7c0d14c2, 0xd66375311b3732fc, 0xf718976f3e0028d9,
        0xfc79f7378b858d6a, 0x096e29633b511878, 0x0fdbd92f17f87e40, 0xbe7025b363b59a58,
        0x32beedf1297b81d5, 0x0f7da6bca2392043, 0xec08235fd9caf78a, 0xfe1558b705b649e0,
        0x61ef60cb9c227f94, 0xeca80570de34edaf, 0xbc2ad32ddbe5e1ea, 0xce9419824fa5cb0f,
        0xa7fa23918f4d1a24, 0xd36f9cf93aec76f3, 0x4f7c97f007f1552f, 0x924810780a8d4173,
        0x4f9fc3d1061226fb, 0xf384dccce321b3d0, 0x59b9d86a30405f90, 0x7527c01864ec71d2,
        0xc4361dafc5ab5759, 0xe55a6294a9aa14cd, 0x4ad86b95f9fc0e85, 0x4677872cab407a05,
        0x4d53a358a88dd538, 0x1ffa0a9e41f3c77d, 0x9d905e0696789d42, 0x3a462c9f15997240,
        0xf2c83cca6461df1a, 0xf88aed11a7c619fe, 0x031317437d61171d, 0x391d3eaf254341c4,
        0x13a21413337d4cda, 0xad28404365664c4c, 0xdc7ecee54444bae3, 0xfd0f91294ab3f770,
        0xf9b9abee072e7b55, 0x531c6c9b074971f2, 0x16b66ae064b14962, 0xb6f74d36febade09,
        0x9bc9be8372032f26, 0xb926ff1ad9960728, 0x9ce51246456eb6a5, 0x3a26956658bec4ac,
        0xaa3e003e6cd07e05, 0x8d579b9c2e10715a, 0xf8a22dc92584a584, 0x835e4978e267989c,
        0x8c094b88dd37c50a, 0x5753d4e023a5cef0, 0x32a1edc3e9d264a3, 0x2a462ee7c1a299ba,
        0xf4d860511f4d1379, 0x50c331de63db6797, 0xc28a0961a63488e1, 0xe9b3d0b5d67f6b27,
        0x07f555244924d8c5, 0xe05c77b626a4589f, 0x6d12b64d1f43297b, 0x26fb65282d639b2c,
        0x59e0973fa3ba63e7, 0x976690fc00760fad, 0x10e379b0faae9b5f, 0x00f87a319600fa54,
        0x07be5da96d616ceb, 0x37486eb31a9079a0, 0x53521c92febf5859, 0x29b74523036edb76,
        0x61bb092b16b74cfc, 0x4a420b1b18db7453, 0xe82302e0ff23de53, 0x01f88366995d19cd,
        0xdfdabfae7a7ad6ea, 0x25a0eddbf8b6d39f, 0xe89127f642aea8e0, 0xd8444e1b8cad79fa,
        0x02749c141108c8c5, 0xbf34b4965bd4f125, 0x2300b51d6e602cb4, 0x81e5d10ea98b5754,
        0x7f6cf29c5abd246f, 0x6184f21b28e1ae3e, 0x12293a6355136977, 0x25e5a76512a9a6ed,
        0xeb92e36e8b727075, 0x46fc73e4fc6622b1, 0x25f61d748e637e7b, 0xf2c03647223e89e1,
        0x8ee6257f92b9f03a, 0x596160f54d4bebd7, 0x2e5803aa33e963f5, 0x60dc6f576cec0610,
        0x562fcf241d49eed4, 0xa60040bbaa6b90ef, 0x9f5cabd57932c8a0, 0x14e55ebed1efe62f,
        0x42ff28035ca4a150,
    },
    /* urn.key */
    {
        0x3736313244363035, 0x303139324a363035, 0x3338313259363035, 0x3236393244363035,
        0x3431383148363035, 0x3931313244363035, 0x393638314c363035, 0x3632313254363035,
        0x3334313254363035, 0x3935313246363035, 0x333631324a363035, 0x3235393254363035,
        0x353938314d363035, 0x3032383154363035, 0x3235313259363035, 0x3234393144363035,
        0x373038314c363035, 0x313239314a363035, 0x383739324b363035, 0x3136313241363035,
        0x3533313259363035, 0x313339314d363035, 0x3132383141363035, 0x3737393248363035,
        0x3231393148363035, 0x373835384d323035, 0x3335313244363035, 0x393631324b363035,
        0x353039314c363035, 0x3739333044333035, 0x3636313259363035, 0x323236384b323035,
        0x3037313244363035, 0x333331324c363035, 0x383134304b333035, 0x3135313252363035,
        0x373933344a323035, 0x303531324c363035, 0x313831324c363035, 0x3231363846323035,
        0x3937313252363035, 0x3531363852323035, 0x323731324b363035, 0x3036313254363035,
        0x3934313259363035,
    },
    /* spec.issued */
    {
        1037472,
    },
    /* spec.operational_start */
    {
        1031457,
    },
    /* spec.review */
    {
        1039452,
    },
    /* spec.version */
    {
        280,
    },
    /* spec.title */
    {
        651,
    },
    /* spec.organisation */
    {
        458,
    },
    /* spec.glh */
    {
        290,
    },
    /* spec.tqt */
    {
        551,
    },
    /* unit.number */
    {
        192, 231, 251, 25, 360, 318, 308, 343, 61, 108, 146, 209, 236, 98, 151, 187, 292, 331, 20,
        56, 103, 141, 156, 204, 313, 30, 66, 120, 113, 1, 35, 84, 49, 8, 42, 91, 355, 15, 134, 244,
        324, 197, 348, 161, 336,
    },
    /* unit.title */
    {
        904, 3627, 2241, 2794, 3208, 3754, 3954, 987, 3342, 1894, 2957, 3115, 1799, 3151, 2891,
        2685, 3065, 3010, 3269, 719, 3707, 942, 862, 836, 2843, 1385, 779, 1040, 3671, 592, 1125,
        1093, 3307, 2634, 2163, 2920, 1501, 2005, 2822, 3822, 2549, 2752, 2576, 3041, 1464,
    },
    /* group.letter */
    {
        383, 400, 417,
    },
    /* group.title */
    {
        367, 385, 402,
    },
    /* outcome.first_criterion */
    {
        0, 6, 12, 16, 21, 24, 30, 32, 37, 43, 46, 50, 59, 63, 68, 71, 73, 78, 81, 87, 91, 96, 99,
        104, 107, 111, 116, 124, 133, 142, 145, 148, 152, 159, 163, 167, 173, 183, 187, 190, 194,
        198, 202, 206, 212, 218, 225, 232, 239, 246, 251, 254, 257, 260, 264, 267, 271, 275, 277,
        281, 288, 292, 297, 303, 309, 313, 320, 327, 330, 336, 341, 345, 350, 353, 356, 360, 365,
        371, 377, 382, 386, 392, 396, 400, 403, 406, 409, 414, 420, 425, 432, 437, 440, 442, 448,
        451, 456, 460, 464, 468, 470, 473, 479, 486, 490, 497, 500, 506, 514, 517, 522, 528, 532,
        538, 544, 549, 552, 554, 559, 566, 569, 573, 579, 585, 589, 596, 605, 608, 610, 613, 617,
    },
    /* criterion.verb */
    {
        2101, 2101, 2101, 2101, 2101, 2101, 3931, 2311, 2074, 1448, 2089, 1627, 1272, 1244, 3931,
        3865, 2101, 2101, 583, 2101, 583, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101,
        2101, 2101, 2101, 2101, 2101, 583, 2101, 2101, 2101, 2101, 583, 2101, 2101, 583, 2101, 2101,
        3262, 2101, 2101, 2101, 2074, 2101, 2101, 2101, 2101, 1244, 2082, 1710, 1481, 2101, 2101,
        2101, 583, 1435, 2101, 3931, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 2101,
        2101, 2101, 1456, 3931, 1710, 1710, 2101, 3931, 1244, 1747, 1272, 2101, 2116, 3909, 510,
        2101, 2101, 2101, 2101, 2101, 3931, 2074, 1728, 583, 3931, 3931, 2325, 1615, 2101, 2101,
        2101, 583, 2101, 583, 583, 3931, 2315, 1884, 1244, 3931, 3262, 2101, 2101, 2101, 2101, 2101,
        2101, 2101, 2074, 1272, 1615, 2101, 2101, 2315, 1244, 576, 1481, 583, 2101, 2101, 2101,
        3262, 2101, 2101, 2101, 2101, 3931, 3940, 2325, 3397, 576, 3924, 1603, 1603, 3799, 516, 583,
        2101, 2101, 2101, 2101, 2101, 2101, 3931, 3916, 3390, 1547, 2520, 3262, 3931, 1775, 2101,
        2101, 2101, 583, 583, 583, 3931, 2094, 1615, 1603, 1603, 3865, 1191, 2123, 1942, 1481, 2101,
        583, 583, 2101, 3931, 2393, 3390, 1183, 1603, 576, 1481, 583, 2101, 2101, 583, 3931, 1728,
        1191, 1481, 2101, 2101, 2101, 2101, 3931, 2101, 3931, 1267, 1272, 576, 583, 2101, 2101,
        2101, 2101, 2101, 3931, 1272, 2074, 2315, 3372, 2074, 2123, 583, 2101, 2101, 2101, 583,
        2101, 2101, 3931, 3254, 2101, 2101, 1244, 2116, 1481, 583, 2101, 2101, 2101, 2101, 583,
        2101, 1775, 3931, 1442, 3931, 1793, 583, 583, 2101, 1603, 3931, 1267, 3582, 2082, 3931,
        2101, 2101, 583, 2101, 3931, 3931, 3931, 2320, 1615, 2082, 1481, 2101, 583, 2101, 2101,
        3931, 3931, 2123, 1603, 2101, 3871, 2101, 583, 2101, 2101, 2101, 2101, 3931, 2520, 1267,
        1272, 1481, 2101, 2101, 2101, 2101, 2101, 3582, 1603, 3931, 2074, 1267, 3799, 1710, 1607,
        1710, 583, 3262, 583, 2520, 1607, 3931, 3931, 1728, 2082, 1728, 1191, 3895, 2520, 1272,
        1607, 1607, 2101, 1710, 2101, 2101, 1710, 3931, 3931, 1710, 1768, 1191, 1272, 2315, 3262,
        1603, 2520, 1272, 3246, 3397, 516, 3940, 2101, 2101, 2101, 1435, 1710, 3390, 2325, 2325,
        1728, 1272, 1710, 1607, 1607, 2101, 3909, 3931, 3262, 1267, 2089, 1657, 1191, 2520, 1710,
        2101, 1607, 2101, 2101, 1607, 1710, 1710, 3262, 1607, 1688, 2325, 1710, 1710, 1607, 1728,
        3386, 1607, 583, 2101, 2101, 2101, 3931, 2101, 1448, 1448, 3262, 1875, 4024, 3865, 2123,
        1481, 2101, 2101, 2101, 583, 2101, 583, 2101, 1547, 3931, 1481, 2101, 2101, 583, 3931, 1627,
        3931, 510, 516, 2101, 1615, 1603, 1191, 1244, 3909, 2101, 2101, 2101, 2101, 2101, 1244,
        1671, 3948, 1191, 2520, 1570, 1481, 2101, 2101, 2101, 2101, 2101, 1607, 3931, 3931, 1244,
        1948, 583, 3931, 583, 583, 2101, 2101, 3931, 2074, 1448, 3931, 3931, 1191, 2074, 3931, 4024,
        1728, 2101, 2116, 3948, 550, 3931, 1580, 2101, 2101, 2101, 2101, 2101, 2101, 3916, 3931,
        1680, 3390, 1435, 1603, 3931, 1648, 1191, 2101, 2101, 583, 2101, 2101, 583, 2101, 1603, 550,
        1603, 2074, 550, 3390, 2082, 3916, 2520, 1547, 1953, 1244, 1244, 3931, 2101, 583, 2101, 583,
        583, 2101, 1448, 1884, 2363, 3865, 1597, 576, 1547, 1719, 1680, 1607, 1580, 3931, 1244,
        2520, 3931, 1191, 2101, 2101, 2101, 2101, 2101, 2101, 2101, 583, 2101, 583, 2116, 1267, 550,
        1615, 2315, 2123, 2101, 2101, 583, 583, 2101, 583, 3931, 2116, 1736, 1698, 3931, 3412, 2074,
        1768, 1547, 4024, 2101, 2101, 583, 2101, 2101, 1427, 3405, 576, 1191, 2315, 2494, 1481, 583,
        2101, 2101, 1244, 2074, 1244, 1244, 2109, 1191, 3931, 1554, 1775, 2363, 2101, 583, 3931,
        583, 2101, 583, 583, 583, 583, 3931, 2101, 583, 583, 583, 2101, 583, 2101, 3931, 1942, 2074,
        1547, 1547, 1561, 1547, 1547, 3931, 2315, 1590, 1942, 3903, 3390, 1710, 1664, 1250, 3390,
        1942, 3931, 3390,
    },
    /* rule.id */
    {
        3479, 3416, 3446, 3431, 3464,
    },
    /* fact.name */
    {
        1199, 2132, 1636, 526, 2132, 1636, 526, 2132, 1636, 526, 2132, 1636, 526, 1344, 1344, 1344,
        1332, 2059, 2298, 2059, 1371, 1232, 1309, 1371, 1309, 1277, 558, 558, 1958, 1291, 1291,
        1322, 2528, 439, 3807, 1322, 1322, 2528, 439, 3807, 1322, 2528, 439, 3807, 538, 487, 538,
        487, 538, 487, 1359, 538, 487, 3492, 1978, 3378, 1755, 1488, 3378, 1755, 1488, 3378, 1755,
        1488, 3378, 1755, 1488, 3378, 1755, 1488,
    },
    /* fact.value */
    {
        125, 167, 284, 1780, 213, 171, 2466, 240, 76, 1780, 280, 179, 419, 1971, 2147, 2613, 502,
        228, 294, 328, 2510, 71, 2213, 2228, 3878, 1991, 1149, 3592, 2295, 3506, 3542, 2501, 2748,
        2748, 2748, 3231, 2400, 2748, 2748, 2748, 2425, 2748, 2748, 2748, 2001, 2748, 2285, 2295,
        2369, 2748, 2333, 1171, 2748, 2450, 2378, 3909, 297, 256, 1303, 1837, 1257, 1303, 693, 1257,
        1985, 74, 1257, 1985, 74, 1257,
    },
    /* spec.number */
    {
        217,
    },
    /* spec.level */
    {
        6,
    },
    /* spec.credit */
    {
        56,
    },
    /* spec.first_unit */
    {
        0, 45,
    },
    /* spec.first_group */
    {
        0, 3,
    },
    /* spec.first_rule */
    {
        0, 5,
    },
    /* spec.first_fact */
    {
        0, 70,
    },
    /* unit.urn */
    {
        37, 14, 1, 27, 15, 11, 30, 0, 35, 32, 42, 5, 7, 33, 20, 8, 9, 44, 43, 19, 23, 10, 18, 26,
        40, 38, 2, 3, 24, 13, 22, 17, 21, 39, 41, 31, 34, 29, 16, 6, 4, 12, 28, 25, 36,
    },
    /* unit.level */
    {
        6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 7, 7, 7, 7, 7, 6, 6, 6,
        6, 6, 6, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 6,
    },
    /* unit.credit */
    {
        6, 6, 5, 5, 11, 4, 6, 4, 5, 6, 6, 4, 4, 3, 4, 5, 4, 4, 4, 4, 4, 4, 6, 5, 7, 5, 5, 6, 5, 4,
        5, 5, 4, 5, 5, 4, 7, 5, 3, 4, 4, 4, 3, 3, 5,
    },
    /* unit.glh */
    {
        28, 41, 36, 20, 75, 13, 22, 21, 23, 25, 28, 15, 21, 15, 16, 21, 17, 19, 13, 16, 19, 19, 23,
        18, 26, 16, 15, 17, 19, 16, 22, 21, 15, 23, 25, 28, 31, 9, 13, 24, 16, 20, 17, 18, 31,
    },
    /* unit.group */
    {
        1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3,
        3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
    },
    /* unit.first_outcome */
    {
        0, 3, 7, 10, 12, 17, 20, 23, 26, 28, 32, 35, 37, 40, 42, 44, 46, 48, 50, 53, 56, 59, 61, 63,
        66, 70, 73, 76, 79, 82, 85, 88, 90, 93, 98, 102, 104, 107, 111, 113, 117, 119, 122, 124,
        127, 130,
    },
    /* group.mandatory */
    {
        1, 0, 0,
    },
    /* group.counts */
    {
        1, 1, 1,
    },
    /* group.first_member */
    {
        0, 6, 28, 45,
    },
    /* outcome.number */
    {
        1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 1, 2, 3,
        4, 1, 2, 3, 1, 2, 1, 2, 3, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 1,
        2, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 1, 2, 3,
        1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 1, 2, 3, 1, 2, 3, 4, 1, 2, 1, 2, 3, 4, 1, 2, 1, 2, 3, 1, 2,
        1, 2, 3, 1, 2, 3,
    },
    /* criterion.number */
    {
        1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1,
        2, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3,
        4, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2,
        3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 8,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3,
        4, 5, 6, 7, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2,
        3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4,
        5, 6, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1,
        2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 1,
        2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6,
        1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4,
        5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6,
        1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2,
        3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 6, 7, 1,
        2, 3, 4, 5, 1, 2, 3, 1, 2, 1, 2, 3, 4, 5, 6, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4, 1, 2, 3, 4,
        1, 2, 3, 4, 1, 2, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 1, 2, 3, 4, 5,
        6, 7, 1, 2, 3, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 1, 2, 3, 4, 5, 1, 2, 3, 4,
        5, 6, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 1, 2, 3, 1, 2, 1, 2, 3,
        4, 5, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6, 1, 2, 3,
        4, 1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 1, 2, 1, 2, 3, 1, 2, 3, 4,
    },
    /* rule.measure */
    {
        2, 2, 2, 2, 2,
    },
    /* rule.min */
    {
        56, 32, 25, 16, 10,
    },
    /* rule.first_choice */
    {
        0, 0, 1, 3, 4, 5,
    },
    /* choice.group */
    {
        1, 2, 3, 2, 3,
    },
    /* fact.item */
    {
        1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 1, 2, 3, 1, 1, 1, 2, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 2,
        1, 1, 1, 1, 2, 3, 3, 3, 3, 4, 4, 4, 4, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 1, 1, 1, 2, 2, 2, 3,
        3, 3, 4, 4, 4, 5, 5, 5,
    },
    /* fact.unit */
    {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 13, 13,
        24, 24, 24, 39, 39, 39, 40, 40, 40,
    },
    /* use.unit */
    {
        7, 2, 26, 27, 40, 11, 39, 12, 15, 16, 21, 5, 41, 29, 1, 4, 38, 31, 22, 19, 14, 32, 30, 20,
        28, 43, 23, 3, 42, 37, 6, 35, 9, 13, 36, 8, 44, 0, 25, 33, 24, 34, 10, 18, 17,
    },
    /* pilot.value */
    {
        3, 2, 1, 1, 5, 5, 10, 3, 1, 36, 14, 5, 1, 13, 29, 10, 18, 1, 0,
    },
    /* strings */
        "\0"
        "M&L 10\0"
        "CFAQ10\0"
        "CC20\0"
        "CS20\0"
        "CS30\0"
        "CS40\0"
        "M&L 11\0"
        "CFAQ11\0"
        "M&L 21\0"
        "CS21\0"
        "CS31\0"
        "CS41\0"
        "15.2\0"
        "2026-02\0"
        "M&L 12\0"
        "CFAQ12\0"
        "CS12\0"
        "CS22\0"
        "CS32\0"
        "B&A 42\0"
        "CS42\0"
        "D5076-03\0"
        "B&A 13\0"
        "CS23\0"
        "CS33\0"
        "CS14\0"
        "CS24\0"
        "CFAQ4\0"
        "1.5\0"
        "2025-05\0"
        "2026-05\0"
        "CS15\0"
        "CS25\0"
        "B&A 35\0"
        "CS35\0"
        "CS5\0"
        "1.6\0"
        "601/3735/6\0"
        "16\0"
        "CS26\0"
        "CS6\0"
        "1.7\0"
        "B&A 27\0"
        "CS27\0"
        "change history, version 1.8\0"
        "2023-08\0"
        "CS18\0"
        "2026-02-28\0"
        "CS28\0"
        "CS38\0"
        "M&L 9\0"
        "B&A 19\0"
        "CS19\0"
        "CFAQ29\0"
        "CS29\0"
        "B&A 39\0"
        "CC39\0"
        "B&A 59\0"
        "Mandatory Group A\0"
        "Optional Group B\0"
        "Optional Group C\0"
        "review date changed\0"
        "role.countersigned\0"
        "BIIAB Qualifications Limited\0"
        "policy.allowed\0"
        "England\0"
        "amend\0"
        "recommend\0"
        "change.kind\0"
        "policy.kind\0"
        "respond\0"
        "assessment.method\0"
        "record\0"
        "describe\0"
        "Promote equality, diversity and inclusion in the workplace\0"
        "BIIAB Level 3 Diploma in Customer Service\0"
        "Champion Customer Service\0"
        "Support customers through real-time online customer service\0"
        "Manage the use of technology to improve customer service\0"
        "Champion customer service\0"
        "Provide post-transaction customer service\0"
        "Organise and deliver customer service\0"
        "Use social media to deliver customer service\0"
        "Use service partnerships to deliver customer service\0"
        "Develop a social media strategy for customer service\0"
        "Manage individuals' performance\0"
        "Manage team performance\0"
        "Portfolio of Evidence\0"
        "equivalence\0"
        "produce\0"
        "provide\0"
        "qualification.specification-code\0"
        "sector.code\0"
        "agree\0"
        "manage\0"
        "unit page\0"
        "make\0"
        "take\0"
        "grading.scale\0"
        "progression.title\0"
        "sector.title\0"
        "role.name\0"
        "nation.name\0"
        "regulator.name\0"
        "policy.same\0"
        "sector.scheme\0"
        "Manage a customer service award programme\0"
        "welcome\0"
        "define\0"
        "share\0"
        "prepare\0"
        "compare\0"
        "Bespoke Software\0"
        "adhere\0"
        "stated.where\0"
        "Manage incidents referred to a contact centre\0"
        "ensure\0"
        "praise\0"
        "finalise\0"
        "recognise\0"
        "summarise\0"
        "advise\0"
        "close\0"
        "use\0"
        "analyse\0"
        "communicate\0"
        "allocate\0"
        "change.date\0"
        "validate\0"
        "update\0"
        "create\0"
        "delegate\0"
        "collate\0"
        "formulate\0"
        "co-ordinate\0"
        "evaluate\0"
        "complete\0"
        "promote\0"
        "distribute\0"
        "execute\0"
        "stated.value\0"
        "behave\0"
        "give\0"
        "new branding\0"
        "bring\0"
        "Communicate with customers in Writing\0"
        "Communicate with customers in writing\0"
        "research\0"
        "establish\0"
        "Gather, analyse and interpret customer feedback\0"
        "check\0"
        "work\0"
        "deal\0"
        "entry.formal\0"
        "Ofqual\0"
        "policy.level\0"
        "pass-fail\0"
        "rpl\0"
        "Lead direct sales activities in a contact centre team\0"
        "age-range.from\0"
        "confirm\0"
        "inform\0"
        "plan\0"
        "listen\0"
        "explain\0"
        "remain\0"
        "obtain\0"
        "maintain\0"
        "change.version\0"
        "CCEA Regulation\0"
        "Obtaining and analysing sales related information\0"
        "Administration\0"
        "organisation\0"
        "Understand customers and customer retention\0"
        "exemption\0"
        "no\0"
        "age-range.to\0"
        "map\0"
        "keep\0"
        "step\0"
        "develop\0"
        "outcomes criteria unit-number\0"
        "offer\0"
        "transfer\0"
        "same-or-higher\0"
        "gather\0"
        "internal-quality-assurer\0"
        "external-quality-assurer\0"
        "same-or-greater\0"
        "review date two years later\0"
        "answer\0"
        "assessor\0"
        "regulator\0"
        "monitor\0"
        "role.working-towards\0"
        "Provide reception services\0"
        "Employee rights and responsibilities\0"
        "Qualifications Wales\0"
        "Negotiating, handling objections and closing sales\0"
        "Deliver customer service whilst working on customers' premises\0"
        "yes\0"
        "Buddy a colleague to develop their skills\0"
        "Resolve customers' problems\0"
        "Manage diary systems\0"
        "Build and maintain effective customer relations\0"
        "Exceed customer expectations\0"
        "Buyer behaviours in sales situations\0"
        "Monitor the quality of customer service interactions\0"
        "Develop customer relationships\0"
        "Processing sales orders\0"
        "Deliver customer service to challenging customers\0"
        "Communicate verbally with customers\0"
        "Promote additional products and/or services to customers\0"
        "Principles of business\0"
        "expert-witness\0"
        "address\0"
        "express\0"
        "assess\0"
        "Support customer service improvements\0"
        "Collaborate with other departments\0"
        "Resolve customers' complaints\0"
        "treat\0"
        "stated.fact\0"
        "select\0"
        "collect\0"
        "direct\0"
        "set\0"
        "group-a-credit\0"
        "group-b-credit\0"
        "groups-b-c-credit\0"
        "group-c-credit\0"
        "total-credit\0"
        "policy.credit\0"
        "BIIAB Level 3 Diploma in Management\0"
        "BIIAB Level 4 NVQ Diploma in Management\0"
        "implement\0"
        "Practical Demonstration/Assignment\0"
        "Understand the customer service environment\0"
        "Negotiate in a business environment\0"
        "Support customers using self-service equipment\0"
        "Manage personal and professional development\0"
        "present\0"
        "role.competent\0"
        "Contribute to the organisation of an event\0"
        "adapt\0"
        "report\0"
        "Business Support\0"
        "support\0"
        "input\0"
        "review\0"
        "specify\0"
        "verify\0"
        "identify\0"
        "justify\0"
        "apply\0"
        "Develop resources to support consistency of customer service delivery\0"
        "carry",
};

QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_source) == 352 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_source == 8,
                  "spec.source");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_summary) == 360 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_summary == 360,
                  "unit.summary");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, outcome_digest) == 720 &&
                      sizeof qual_601_3735_6_v1_8_data.outcome_digest == 1040,
                  "outcome.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, criterion_digest) == 1760 &&
                      sizeof qual_601_3735_6_v1_8_data.criterion_digest == 4936,
                  "criterion.digest");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, urn_key) == 6696 &&
                      sizeof qual_601_3735_6_v1_8_data.urn_key == 360,
                  "urn.key");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_issued) == 7056 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_issued == 4,
                  "spec.issued");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_operational_start) == 7060 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_operational_start == 4,
                  "spec.operational_start");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_review) == 7064 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_review == 4,
                  "spec.review");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_version) == 7068 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_version == 2,
                  "spec.version");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_title) == 7070 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_title == 2,
                  "spec.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_organisation) == 7072 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_organisation == 2,
                  "spec.organisation");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_glh) == 7074 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_glh == 2,
                  "spec.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_tqt) == 7076 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_tqt == 2,
                  "spec.tqt");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_number) == 7078 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_number == 90,
                  "unit.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_title) == 7168 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_title == 90,
                  "unit.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, group_letter) == 7258 &&
                      sizeof qual_601_3735_6_v1_8_data.group_letter == 6,
                  "group.letter");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, group_title) == 7264 &&
                      sizeof qual_601_3735_6_v1_8_data.group_title == 6,
                  "group.title");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, outcome_first_criterion) == 7270 &&
                      sizeof qual_601_3735_6_v1_8_data.outcome_first_criterion == 262,
                  "outcome.first_criterion");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, criterion_verb) == 7532 &&
                      sizeof qual_601_3735_6_v1_8_data.criterion_verb == 1234,
                  "criterion.verb");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, rule_id) == 8766 &&
                      sizeof qual_601_3735_6_v1_8_data.rule_id == 10,
                  "rule.id");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, fact_name) == 8776 &&
                      sizeof qual_601_3735_6_v1_8_data.fact_name == 140,
                  "fact.name");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, fact_value) == 8916 &&
                      sizeof qual_601_3735_6_v1_8_data.fact_value == 140,
                  "fact.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_number) == 9056 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_number == 1,
                  "spec.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_level) == 9057 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_level == 1,
                  "spec.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_credit) == 9058 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_credit == 1,
                  "spec.credit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_first_unit) == 9059 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_first_unit == 2,
                  "spec.first_unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_first_group) == 9061 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_first_group == 2,
                  "spec.first_group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_first_rule) == 9063 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_first_rule == 2,
                  "spec.first_rule");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, spec_first_fact) == 9065 &&
                      sizeof qual_601_3735_6_v1_8_data.spec_first_fact == 2,
                  "spec.first_fact");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_urn) == 9067 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_urn == 45,
                  "unit.urn");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_level) == 9112 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_level == 45,
                  "unit.level");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_credit) == 9157 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_credit == 45,
                  "unit.credit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_glh) == 9202 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_glh == 45,
                  "unit.glh");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_group) == 9247 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_group == 45,
                  "unit.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, unit_first_outcome) == 9292 &&
                      sizeof qual_601_3735_6_v1_8_data.unit_first_outcome == 46,
                  "unit.first_outcome");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, group_mandatory) == 9338 &&
                      sizeof qual_601_3735_6_v1_8_data.group_mandatory == 3,
                  "group.mandatory");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, group_counts) == 9341 &&
                      sizeof qual_601_3735_6_v1_8_data.group_counts == 3,
                  "group.counts");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, group_first_member) == 9344 &&
                      sizeof qual_601_3735_6_v1_8_data.group_first_member == 4,
                  "group.first_member");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, outcome_number) == 9348 &&
                      sizeof qual_601_3735_6_v1_8_data.outcome_number == 130,
                  "outcome.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, criterion_number) == 9478 &&
                      sizeof qual_601_3735_6_v1_8_data.criterion_number == 617,
                  "criterion.number");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, rule_measure) == 10095 &&
                      sizeof qual_601_3735_6_v1_8_data.rule_measure == 5,
                  "rule.measure");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, rule_min) == 10100 &&
                      sizeof qual_601_3735_6_v1_8_data.rule_min == 5,
                  "rule.min");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, rule_first_choice) == 10105 &&
                      sizeof qual_601_3735_6_v1_8_data.rule_first_choice == 6,
                  "rule.first_choice");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, choice_group) == 10111 &&
                      sizeof qual_601_3735_6_v1_8_data.choice_group == 5,
                  "choice.group");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, fact_item) == 10116 &&
                      sizeof qual_601_3735_6_v1_8_data.fact_item == 70,
                  "fact.item");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, fact_unit) == 10186 &&
                      sizeof qual_601_3735_6_v1_8_data.fact_unit == 70,
                  "fact.unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, use_unit) == 10256 &&
                      sizeof qual_601_3735_6_v1_8_data.use_unit == 45,
                  "use.unit");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, pilot_value) == 10301 &&
                      sizeof qual_601_3735_6_v1_8_data.pilot_value == 19,
                  "pilot.value");
QUAL_IMAGE_ASSERT(offsetof(struct qual_601_3735_6_v1_8_tables, pool_0) == 10320, "pool");
QUAL_IMAGE_ASSERT(sizeof qual_601_3735_6_v1_8_data >= 14350, "size");

const qual_image *qual_601_3735_6_v1_8(void) {
    return &qual_601_3735_6_v1_8_data.image;
}
