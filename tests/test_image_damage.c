/* test_image_damage.c - images that are damaged, and what is found of it */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "small_image.h"
#include "walk.h"

/* Bytes from malloc, which are aligned. */
static const qual_image *as_image(const unsigned char *bytes) {
    return (const qual_image *)(const void *)bytes;
}

static enum qual_image_error verify_small(const struct small_image *small) {
    size_t length;
    unsigned char *bytes = small_write(small, &length);
    enum qual_image_error error = qual_image_verify(bytes, length);

    if (error == QUAL_IMAGE_VALID)
        (void)walk_image(as_image(bytes));
    free(bytes);
    return error;
}

/* A number of the header that is put to another. */
struct header_damage {
    const char *name;
    size_t offset;
    size_t size;
    uint32_t value;
    enum qual_image_error error;
};

#define FIELD(field) offsetof(struct qual_image, field), sizeof(((struct qual_image *)0)->field)
#define TABLE(table) offsetof(struct qual_image, rows) + 4 * QUAL_TABLE_##table, 4
#define COLUMN(column) offsetof(struct qual_image, columns) + 4 * QUAL_COLUMN_##column, 4

static const struct header_damage header_damages[] = {
    {"another magic", FIELD(magic), 0x6C617571 ^ 0x20, QUAL_IMAGE_NOT_ONE},
    {"a later layout", FIELD(layout), QUAL_IMAGE_LAYOUT + 1, QUAL_IMAGE_OTHER_LAYOUT},
    {"bytes swapped", FIELD(byte_order), 0x0201, QUAL_IMAGE_OTHER_ORDER},
    {"no byte order", FIELD(byte_order), 0x0101, QUAL_IMAGE_NOT_ONE},
    {"a size above the length", FIELD(size), 1u << 20, QUAL_IMAGE_TOO_SHORT},
    {"a size below the header's", FIELD(size), 16, QUAL_IMAGE_NOT_ONE},
    {"another compiler", FIELD(compiler), 0x000200, QUAL_IMAGE_CHECKSUM},
    {"another checksum", FIELD(checksum), 0, QUAL_IMAGE_CHECKSUM},
    {"the pool in the header", FIELD(pool), 0, QUAL_IMAGE_COLUMN},
    {"the pool beyond the end", FIELD(pool), 1u << 20, QUAL_IMAGE_COLUMN},
    {"a pool too long", FIELD(pool_size), SMALL_POOL, QUAL_IMAGE_COLUMN},
    {"a pool whose end wraps round", FIELD(pool_size), UINT32_MAX, QUAL_IMAGE_COLUMN},
    {"more rows than bytes", TABLE(member), 1u << 20, QUAL_IMAGE_COLUMN},
    {"rows that cannot be counted", TABLE(urn), UINT32_MAX, QUAL_IMAGE_COLUMN},
    {"a column beyond the end", COLUMN(unit_title), UINT32_MAX - 3, QUAL_IMAGE_COLUMN},
    {"a column in the header", COLUMN(unit_title), 4 << 2, QUAL_IMAGE_COLUMN},
    {"a wide column that is no digest", COLUMN(unit_title), sizeof(struct qual_image) << 2 | 3,
     QUAL_IMAGE_COLUMN},
    {"references that take no room", COLUMN(urn_key), QUAL_COLUMN_ZERO, QUAL_IMAGE_COLUMN},
    {"references of 4 bytes", COLUMN(urn_key), sizeof(struct qual_image) << 2 | 2,
     QUAL_IMAGE_COLUMN},
    {"pilots that take no room", COLUMN(pilot_value), QUAL_COLUMN_ZERO, QUAL_IMAGE_COLUMN},
    {"pilots that are their rows", COLUMN(pilot_value), QUAL_COLUMN_IDENTITY, QUAL_IMAGE_COLUMN},
    {"pilots of 2 bytes", COLUMN(pilot_value), sizeof(struct qual_image) << 2 | 1,
     QUAL_IMAGE_COLUMN},
};

static void damage_to_the_header_is_found(void **state) {
    struct small_image small = small_image_make();

    (void)state;
    for (size_t i = 0; i < sizeof header_damages / sizeof *header_damages; i++) {
        const struct header_damage *damage = &header_damages[i];
        size_t length;
        unsigned char *bytes = small_write(&small, &length);
        enum qual_image_error error;

        memcpy(bytes + damage->offset, &damage->value, damage->size < 4 ? damage->size : 4);
        error = qual_image_verify(bytes, length);
        if (error != damage->error)
            fail_msg("%s: %s", damage->name, qual_image_error_text(error));
        free(bytes);
    }
}

/* Columns that take no room could claim any number of rows, and any time to look at them. */
static void rows_are_no_more_than_bytes(void **state) {
    struct small_image small = small_image_make();
    const uint32_t place = QUAL_COLUMN_ZERO;
    size_t length;
    unsigned char *bytes = small_write(&small, &length);

    (void)state;
    memcpy(bytes + offsetof(struct qual_image, columns) + 4 * QUAL_COLUMN_member_unit, &place, 4);
    for (uint32_t rows = (uint32_t)length; rows >= length - sizeof(struct qual_image); rows--) {
        bool fit = rows <= length - sizeof(struct qual_image);

        memcpy(bytes + offsetof(struct qual_image, rows) + 4 * QUAL_TABLE_member, &rows, 4);
        assert_int_equal(qual_image_verify(bytes, length),
                         fit ? QUAL_IMAGE_CHECKSUM : QUAL_IMAGE_COLUMN);
    }
    free(bytes);
}

/* An entry that is put to another, under a right checksum. */
struct entry_damage {
    const char *name;
    enum qual_image_column column;
    uint32_t row;
    uint64_t value;
    enum qual_image_error error;
};

#define VALUE QUAL_IMAGE_VALUE
#define REFERENCE QUAL_IMAGE_REFERENCE
#define INDEX QUAL_IMAGE_INDEX
#define DATE(year, month, day) ((year)*512 + (month)*32 + (day))

static const struct entry_damage entry_damages[] = {
    {"no such level of a specification", QUAL_COLUMN_spec_level, 0, 12, VALUE},
    {"no such level of a unit", QUAL_COLUMN_unit_level, 6, 12, VALUE},
    {"mandatory neither 0 nor 1", QUAL_COLUMN_group_mandatory, 1, 2, VALUE},
    {"counts neither 0 nor 1", QUAL_COLUMN_group_counts, 1, 2, VALUE},
    {"no such kind of rule", QUAL_COLUMN_rule_kind, 0, 6, VALUE},
    {"no such measure", QUAL_COLUMN_rule_measure, 0, 4, VALUE},
    {"no such least level", QUAL_COLUMN_rule_level_min, 1, 12, VALUE},
    {"no such greatest level", QUAL_COLUMN_rule_level_max, 1, 12, VALUE},
    {"no such way of gaining", QUAL_COLUMN_rule_gained, 1, 32, VALUE},
    {"month 13", QUAL_COLUMN_spec_issued, 0, DATE(2024, 13, 1), VALUE},
    {"month 0", QUAL_COLUMN_spec_review, 0, DATE(2024, 0, 1), VALUE},
    {"31 April", QUAL_COLUMN_spec_operational_start, 0, DATE(2024, 4, 31), VALUE},
    {"29 February 2023", QUAL_COLUMN_spec_operational_end, 0, DATE(2023, 2, 29), VALUE},
    {"29 February 1900", QUAL_COLUMN_spec_certification_end, 0, DATE(1900, 2, 29), VALUE},
    {"the year 10000", QUAL_COLUMN_spec_issued, 2, DATE(10000, 1, 1), VALUE},
    {"the year 0", QUAL_COLUMN_spec_issued, 2, DATE(0, 1, 1), VALUE},
    {"no title", QUAL_COLUMN_spec_title, 1, 0, VALUE},
    {"no organisation", QUAL_COLUMN_spec_organisation, 1, 0, VALUE},
    {"no number", QUAL_COLUMN_spec_number, 1, 0, VALUE},
    {"no title of a unit", QUAL_COLUMN_unit_title, 6, 0, VALUE},
    {"no letter of a group", QUAL_COLUMN_group_letter, 0, 0, VALUE},
    {"no id of a rule", QUAL_COLUMN_rule_id, 0, 0, VALUE},
    {"no name of a fact", QUAL_COLUMN_fact_name, 2, 0, VALUE},
    {"no value of a fact", QUAL_COLUMN_fact_value, 2, 0, VALUE},
    {"a string beyond the pool", QUAL_COLUMN_outcome_wording, 2, SMALL_POOL, REFERENCE},
    {"a reference beyond the last", QUAL_COLUMN_unit_urn, 0, 4, REFERENCE},
    {"a use of a unit beyond the last", QUAL_COLUMN_use_unit, 0, 7, REFERENCE},
    {"a member beyond the last unit", QUAL_COLUMN_member_unit, 0, 7, REFERENCE},
    {"a group beyond the last", QUAL_COLUMN_unit_group, 6, 5, REFERENCE},
    {"units that do not begin at the first", QUAL_COLUMN_spec_first_unit, 0, 1, REFERENCE},
    {"outcomes that do not begin at the first", QUAL_COLUMN_unit_first_outcome, 0, 1, REFERENCE},
    {"units that go back", QUAL_COLUMN_spec_first_unit, 2, 1, REFERENCE},
    {"units that end early", QUAL_COLUMN_spec_first_unit, 3, 6, REFERENCE},
    {"criteria that end late", QUAL_COLUMN_outcome_first_criterion, 3, 5, REFERENCE},
    {"a unit in another's group", QUAL_COLUMN_unit_group, 0, 2, REFERENCE},
    {"a member of another", QUAL_COLUMN_member_unit, 0, 2, REFERENCE},
    {"a group within itself", QUAL_COLUMN_group_within, 1, 2, REFERENCE},
    {"a group within a later one", QUAL_COLUMN_group_within, 1, 3, REFERENCE},
    {"a group within another's", QUAL_COLUMN_group_within, 1, 1, REFERENCE},
    {"a rule within itself", QUAL_COLUMN_rule_within, 3, 4, REFERENCE},
    {"a rule within another's", QUAL_COLUMN_rule_within, 4, 1, REFERENCE},
    {"a pathway in none", QUAL_COLUMN_rule_within, 3, 0, REFERENCE},
    {"a pathway in a pathway", QUAL_COLUMN_rule_kind, 4, QUAL_RULE_PATHWAY, REFERENCE},
    {"a rule in pathways", QUAL_COLUMN_rule_within, 4, 3, REFERENCE},
    {"a rule in a minimum", QUAL_COLUMN_rule_within, 4, 2, REFERENCE},
    {"an amount of nothing", QUAL_COLUMN_rule_measure, 0, QUAL_MEASURE_NONE, REFERENCE},
    {"an amount without a bound", QUAL_COLUMN_rule_min, 0, 0, REFERENCE},
    {"at most no number", QUAL_COLUMN_rule_n, 4, 0, REFERENCE},
    {"requires no number", QUAL_COLUMN_rule_n, 5, 0, REFERENCE},
    {"nothing that requires", QUAL_COLUMN_rule_unit, 5, 0, REFERENCE},
    {"another's unit that requires", QUAL_COLUMN_rule_unit, 5, 1, REFERENCE},
    {"a choice of a group and a unit", QUAL_COLUMN_choice_unit, 0, 3, REFERENCE},
    {"a choice of nothing", QUAL_COLUMN_choice_unit, 1, 0, REFERENCE},
    {"a choice of another's unit", QUAL_COLUMN_choice_unit, 1, 1, REFERENCE},
    {"a choice of another's group", QUAL_COLUMN_choice_group, 0, 1, REFERENCE},
    {"a fact about another's unit", QUAL_COLUMN_fact_unit, 0, 1, REFERENCE},
    {"a counter that may overflow", QUAL_COLUMN_rule_bits, 0, 32, VALUE},
    {"a counter beyond the state", QUAL_COLUMN_rule_shift, 0, 128, VALUE},
    {"a counter far beyond the state", QUAL_COLUMN_rule_shift, 0, UINT32_MAX, VALUE},
    {"a counter across two words", QUAL_COLUMN_rule_shift, 0, 61, VALUE},
    {"a counter across the end", QUAL_COLUMN_rule_shift, 5, 127, VALUE},
    {"a maximum without a search", QUAL_COLUMN_rule_most, 0, 1, VALUE},
    {"pathways without a search", QUAL_COLUMN_spec_search, 1, 0, VALUE},
    {"sums beside a search", QUAL_COLUMN_spec_summed, 1, 1, VALUE},
    {"no different claims", QUAL_COLUMN_spec_states, 0, 0, VALUE},
    {"too many different claims", QUAL_COLUMN_spec_states, 2, 65537, VALUE},
    {"a unit that adds to another's rule", QUAL_COLUMN_term_rule, 0, 1, VALUE},
    {"a unit that adds to an earlier rule", QUAL_COLUMN_term_rule, 10, 5, VALUE},
    {"a unit that adds to pathways", QUAL_COLUMN_term_rule, 2, 2, VALUE},
    {"a unit that adds to a pathway", QUAL_COLUMN_term_rule, 2, 3, VALUE},
    {"a unit that adds to no rule", QUAL_COLUMN_term_rule, 0, 7, REFERENCE},
    {"a unit that settles another's rule", QUAL_COLUMN_close_rule, 0, 1, VALUE},
    {"a unit that settles an earlier rule", QUAL_COLUMN_close_rule, 4, 5, VALUE},
    {"a unit that settles pathways", QUAL_COLUMN_close_rule, 1, 2, VALUE},
    {"a unit that settles a pathway", QUAL_COLUMN_close_rule, 1, 3, VALUE},
    {"a unit that settles no rule", QUAL_COLUMN_close_rule, 0, 7, REFERENCE},
    {"a unit decided twice", QUAL_COLUMN_unit_order, 0, 0, VALUE},
    {"another's unit decided", QUAL_COLUMN_unit_order, 1, 2, VALUE},
    {"an earlier unit decided", QUAL_COLUMN_unit_order, 4, 3, VALUE},
    {"a unit decided that is none", QUAL_COLUMN_unit_order, 0, 7, REFERENCE},
    {"a reference that is none", QUAL_COLUMN_urn_key, 0, UINT64_MAX, INDEX},
};

static void damage_to_an_entry_is_found(void **state) {
    const struct small_image whole = small_image_make();

    (void)state;
    for (size_t i = 0; i < sizeof entry_damages / sizeof *entry_damages; i++) {
        const struct entry_damage *damage = &entry_damages[i];
        struct small_image small = whole;
        uint64_t *entry = &small.entries[damage->column][damage->row];
        const uint64_t before = *entry;
        enum qual_image_error error;

        *entry = damage->value;
        if (small.entries[damage->column][damage->row] == before)
            fail_msg("%s: no damage", damage->name);
        error = verify_small(&small);
        if (error != damage->error)
            fail_msg("%s: %s", damage->name, qual_image_error_text(error));
    }
}

/* add_rule - one more rule of the last specification; returns its row */
static uint32_t add_rule(struct small_image *small, enum qual_rule_kind kind, uint64_t within) {
    uint32_t row = small->rows[QUAL_TABLE_rule]++;

    assert_true(row < SMALL_ROWS);
    small->entries[QUAL_COLUMN_rule_id][row] = small->entries[QUAL_COLUMN_rule_id][0];
    small->entries[QUAL_COLUMN_rule_kind][row] = kind;
    small->entries[QUAL_COLUMN_rule_within][row] = within;
    small->entries[QUAL_COLUMN_rule_bits][row] = kind == QUAL_RULE_PATHWAY;
    small->entries[QUAL_COLUMN_rule_shift][row] = 2 + row;
    small->entries[QUAL_COLUMN_rule_first_choice][row + 1] = small->rows[QUAL_TABLE_choice];
    small->entries[QUAL_COLUMN_spec_first_rule][3] = row + 1;
    small->entries[QUAL_COLUMN_spec_search][2] = 1;
    small->entries[QUAL_COLUMN_spec_summed][2] = 0;
    return row;
}

/* A verdict goes as deep as pathways do. */
static void pathways_within_pathways_are_limited(void **state) {
    struct small_image small = small_image_make();
    uint64_t within = 0;

    (void)state;
    for (unsigned depth = 1; depth <= 9; depth++) {
        within = add_rule(&small, QUAL_RULE_PATHWAYS, within) + 1;
        within = add_rule(&small, QUAL_RULE_PATHWAY, within) + 1;
        assert_int_equal(verify_small(&small), depth <= 8 ? QUAL_IMAGE_VALID : VALUE);
    }
}

/* The nearest claim is looked for in each choice of pathways. */
static void choices_of_pathways_are_limited(void **state) {
    struct small_image small = small_image_make();

    (void)state;
    for (unsigned times = 1; times <= 7; times++) {
        uint64_t within = add_rule(&small, QUAL_RULE_PATHWAYS, 0) + 1;

        (void)add_rule(&small, QUAL_RULE_PATHWAY, within);
        (void)add_rule(&small, QUAL_RULE_PATHWAY, within);
        assert_int_equal(verify_small(&small), times <= 6 ? QUAL_IMAGE_VALID : VALUE);
    }
}

/* The first pathway is taken to follow the rule it stands in. */
static void pathways_without_a_pathway_are_found(void **state) {
    struct small_image small = small_image_make();
    uint32_t row;

    (void)state;
    row = add_rule(&small, QUAL_RULE_PATHWAYS, 0);
    assert_int_equal(verify_small(&small), VALUE); /* at the end */
    (void)add_rule(&small, QUAL_RULE_PATHWAYS, 0);
    (void)add_rule(&small, QUAL_RULE_PATHWAY, row + 2);
    assert_int_equal(verify_small(&small), VALUE); /* before others */
    (void)add_rule(&small, QUAL_RULE_PATHWAY, row + 1);
    assert_int_equal(verify_small(&small), VALUE); /* with one that comes too late */
}

/* A string of the pool replaced by another, which is no longer. */
static void damage_to_a_name_is_found(void **state) {
    static const struct {
        const char *from, *to;
        enum qual_image_error error;
    } damages[] = {
        {"601/7253/8", "601/7253/9", VALUE},            /* check character */
        {"601/7253/8", "60172538", VALUE},              /* no slashes */
        {"601/7253/8", "600/5469/4", INDEX},            /* before the one that it follows */
        {"601/3477/X", "601/7253/8", QUAL_IMAGE_VALID}, /* three versions of one number */
        {"2.10", "2.8", INDEX},
        {"2.10", "2.9", INDEX}, /* the same version twice */
        {"2.10", "2.1a", VALUE},
        {"2.10", "2.1.", VALUE},
        {"Caf\xC3\xA9", "Caf\xC3\x29", VALUE},
        {"Caf\xC3\xA9", "Caf\xC0\xA9", VALUE}, /* not the shortest form */
        {"Caf\xC3\xA9", "Caf\xFF\xA9", VALUE},
        {"Caf\xC3\xA9", "Ca\xED\xA0\x80", VALUE}, /* half of a pair */
        {"Wording", "\xF4\x90\x80\x80", VALUE},   /* beyond the last character */
        {"Wording", "\xF0\x9F\x98\x80ing", QUAL_IMAGE_VALID},
        {"Wording", "\xE2\x82\xACing", QUAL_IMAGE_VALID},
        {"Wording", "\xE0\x82\xACing", VALUE},
        {"Wording", "\xF0\x8F\x98\x80ing", VALUE},
    };

    (void)state;
    for (size_t i = 0; i < sizeof damages / sizeof *damages; i++) {
        struct small_image small = small_image_make();
        size_t length = strlen(damages[i].from), at = 0;
        enum qual_image_error error;

        while (memcmp(small.pool + at, damages[i].from, length) != 0)
            at++;
        memset(small.pool + at, 0, length);
        memcpy(small.pool + at, damages[i].to, strlen(damages[i].to));
        error = verify_small(&small);
        if (error != damages[i].error)
            fail_msg("%s for %s: %s", damages[i].to, damages[i].from, qual_image_error_text(error));
    }
}

static void damage_to_the_pool_is_found(void **state) {
    struct small_image small = small_image_make();

    (void)state;
    small.pool[0] = 'x';
    assert_int_equal(verify_small(&small), VALUE); /* it must begin with NUL */
    small = small_image_make();
    small.pool[small.pool_size - 1] = 'x';
    assert_int_equal(verify_small(&small), VALUE); /* and end with it */
    small = small_image_make();
    small.pool_size = 0;
    assert_int_equal(verify_small(&small), VALUE);
    small = small_image_make();
    small.entries[QUAL_COLUMN_spec_organisation][0] += strlen("Caf") + 1;
    assert_int_equal(verify_small(&small), REFERENCE); /* a string from within a character */
}

/* days_in - days of a month */
static unsigned days_in(unsigned year, unsigned month) {
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 ? 28u + leap : 30u + (month + month / 8) % 2;
}

/* Every day and month of some years, and those that are none. */
static void dates_are_those_of_the_calendar(void **state) {
    static const unsigned years[] = {0, 1, 1900, 2000, 2023, 2024, 9999, 10000};
    struct small_image small = small_image_make();

    (void)state;
    for (size_t i = 0; i < sizeof years / sizeof *years; i++) {
        for (unsigned month = 0; month < 16; month++) {
            for (unsigned day = 0; day < 32; day++) {
                unsigned year = years[i];
                bool right = year >= 1 && year <= 9999 && month >= 1 && month <= 12 &&
                             day <= days_in(year, month);

                if (year + month + day == 0)
                    continue;
                small_set(&small, spec_issued, small_date(year, month, day));
                assert_int_equal(verify_small(&small) == QUAL_IMAGE_VALID, right);
            }
        }
    }
}

/* is_utf_8 - whether bytes are UTF-8, by decoding them */
static bool is_utf_8(const unsigned char *bytes, size_t length) {
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};

    for (size_t i = 0; i < length;) {
        unsigned char first = bytes[i++];
        size_t more = first < 0x80 ? 0 : first >> 5 == 6 ? 1 : first >> 4 == 14 ? 2 : 3;
        uint32_t character = first < 0x80 ? first : first & (0x3Fu >> more);

        if (first >> 6 == 2 || first >= 0xF8 || more > length - i)
            return false;
        for (size_t k = 0; k < more; k++, i++) {
            if (bytes[i] >> 6 != 2)
                return false;
            character = character << 6 | (bytes[i] & 0x3F);
        }
        if (character < least[more] || character > 0x10FFFF ||
            (character >= 0xD800 && character <= 0xDFFF))
            return false;
    }
    return true;
}

/* Every first byte, with what may follow it on either side of each border. */
static void the_pool_is_utf_8(void **state) {
    static const unsigned char seconds[] = {0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0};
    static const unsigned char thirds[] = {0x7F, 0x80, 0xBF, 0xC0};
    struct small_image small = small_image_make();
    char *wording = small.pool + small.entries[QUAL_COLUMN_outcome_wording][0];
    size_t valid = 0;

    (void)state;
    for (unsigned first = 1; first < 256; first++) {
        for (size_t i = 0; i < sizeof seconds * sizeof thirds * sizeof thirds; i++) {
            const unsigned char text[] = {(unsigned char)first, seconds[i % sizeof seconds],
                                          thirds[i / sizeof seconds % sizeof thirds],
                                          thirds[i / sizeof seconds / sizeof thirds]};

            memcpy(wording, text, sizeof text);
            assert_int_equal(verify_small(&small) == QUAL_IMAGE_VALID, is_utf_8(text, sizeof text));
            valid += is_utf_8(text, sizeof text);
        }
    }
    assert_true(valid > 0);
}

/* A reference is found by every character, and its letter must be the right one. */
static void damage_to_a_reference_is_found(void **state) {
    struct small_image small = small_image_make();

    (void)state;
    for (int row = 0; row < 4; row++) {
        for (int place = 0; place < 8; place++) {
            for (uint64_t change = 1; change < 256; change++) {
                small = small_image_make();
                small.entries[QUAL_COLUMN_urn_key][row] ^= change << place * 8;
                assert_int_equal(verify_small(&small), INDEX);
            }
        }
    }
}

/* leave_unused - give the last unit the reference of the second, so that nothing has its own */
static void leave_unused(struct small_image *small) {
    uint64_t *urns = small->entries[QUAL_COLUMN_unit_urn];
    uint64_t use = 0;

    urns[6] = urns[1];
    for (uint32_t row = 0; row < small->rows[QUAL_TABLE_urn]; row++) {
        small->entries[QUAL_COLUMN_urn_first_use][row] = use;
        for (uint32_t unit = 0; unit < small->rows[QUAL_TABLE_unit]; unit++)
            if (urns[unit] == row)
                small->entries[QUAL_COLUMN_use_unit][use++] = unit;
    }
}

/* A specification has a reference once, and an image one use for each unit. */
static void damage_to_uses_is_found(void **state) {
    struct small_image small = small_image_make();
    uint64_t *urns = small.entries[QUAL_COLUMN_unit_urn];

    (void)state;
    urns[1] = urns[0]; /* K/503/0323 twice in the first specification */
    assert_int_equal(verify_small(&small), INDEX);
    small = small_image_make();
    urns[6] = (urns[6] + 1) % 4; /* a reference that does not count the unit among its uses */
    assert_int_equal(verify_small(&small), INDEX);
    small = small_image_make();
    small.entries[QUAL_COLUMN_use_unit][1] = small.entries[QUAL_COLUMN_use_unit][0];
    assert_int_equal(verify_small(&small), INDEX);
    small = small_image_make();
    small.rows[QUAL_TABLE_use]--;
    small.entries[QUAL_COLUMN_urn_first_use][4]--;
    assert_int_equal(verify_small(&small), INDEX);
    small = small_image_make();
    leave_unused(&small);
    assert_int_equal(verify_small(&small), INDEX);
    small = small_image_make();
    small.rows[QUAL_TABLE_pilot] = 0;
    assert_int_equal(verify_small(&small), INDEX);
    small = small_image_make();
    small_set(&small, pilot_value, 0, 0); /* every reference in one row */
    assert_int_equal(verify_small(&small), INDEX);
}

/* is_padding - whether a byte pads the header, so that nothing reads it; there may be none */
static bool is_padding(size_t offset) {
    /* NOLINTNEXTLINE(misc-redundant-expression): false where nothing pads it */
    return offset >= offsetof(struct qual_image, columns) + sizeof(uint32_t) * QUAL_COLUMN_COUNT &&
           offset < sizeof(struct qual_image);
}

/*
 * try_sealed - verify damaged bytes under a right checksum; read them if they are an image
 *
 * Returns whether they are one. The copy ends where the image does, so that a
 * sanitizer sees any read beyond it.
 */
static bool try_sealed(const unsigned char *bytes, size_t length) {
    unsigned char *copy = malloc(length);
    enum qual_image_error error;

    assert_non_null(copy);
    memcpy(copy, bytes, length);
    error = qual_image_verify(copy, length);
    if (error == QUAL_IMAGE_CHECKSUM) {
        small_seal(copy);
        error = qual_image_verify(copy, length);
        assert_int_not_equal(error, QUAL_IMAGE_CHECKSUM);
    }
    if (error == QUAL_IMAGE_VALID)
        (void)walk_image(as_image(copy));
    free(copy);
    return error == QUAL_IMAGE_VALID;
}

/* No single bit can change unseen. */
static void every_bit_matters(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes = small_write(&small, &length);

    (void)state;
    for (size_t bit = 0; bit < length * 8; bit++) {
        bytes[bit / 8] ^= (unsigned char)(1u << bit % 8);
        assert_int_equal(qual_image_verify(bytes, length) == QUAL_IMAGE_VALID, is_padding(bit / 8));
        bytes[bit / 8] ^= (unsigned char)(1u << bit % 8);
    }
    free(bytes);
}

/* Nor do two, such as the highest of two digests, which FNV-1a alone would not tell. */
static void two_high_bits_matter(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes;
    const uint64_t high = UINT64_C(1) << 63;
    uint64_t checksum;

    (void)state;
    bytes = small_write(&small, &length);
    checksum = as_image(bytes)->checksum;
    free(bytes);
    small.entries[QUAL_COLUMN_criterion_digest][0] ^= high;
    small.entries[QUAL_COLUMN_criterion_digest][1] ^= high;
    bytes = small_write(&small, &length);
    assert_true(as_image(bytes)->checksum != checksum);
    free(bytes);
}

/* Whatever a byte becomes, what is found to be an image can be read. */
static void any_byte_changed_under_a_right_checksum(void **state) {
    static const unsigned char changes[] = {0x01, 0x02, 0x03, 0x04, 0x10, 0x80, 0xFF};
    struct small_image small = small_image_make();
    size_t length, images = 0;
    unsigned char *bytes = small_write(&small, &length);

    (void)state;
    for (size_t i = 0; i < length; i++) {
        for (size_t k = 0; k < sizeof changes; k++) {
            bytes[i] ^= changes[k];
            images += try_sealed(bytes, length);
            bytes[i] ^= changes[k];
        }
    }
    free(bytes);
    /* Figures, digests and letters of texts may change; most else may not. */
    assert_true(images > 300 && images < length * sizeof changes / 2);
}

/* The same with up to eight bytes changed at once, by a fixed sequence. */
static void several_bytes_changed_under_a_right_checksum(void **state) {
    struct small_image small = small_image_make();
    size_t length;
    unsigned char *bytes = small_write(&small, &length), *changed = malloc(length);
    uint64_t random = 1;

    (void)state;
    assert_non_null(changed);
    for (int round = 0; round < 20000; round++) {
        memcpy(changed, bytes, length);
        for (int i = 0; i <= round % 8; i++) {
            random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            changed[(random >> 33) % length] = (unsigned char)(random >> 20);
        }
        (void)try_sealed(changed, length);
    }
    free(changed);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(damage_to_the_header_is_found),
        cmocka_unit_test(rows_are_no_more_than_bytes),
        cmocka_unit_test(damage_to_an_entry_is_found),
        cmocka_unit_test(pathways_within_pathways_are_limited),
        cmocka_unit_test(choices_of_pathways_are_limited),
        cmocka_unit_test(pathways_without_a_pathway_are_found),
        cmocka_unit_test(damage_to_a_name_is_found),
        cmocka_unit_test(damage_to_the_pool_is_found),
        cmocka_unit_test(dates_are_those_of_the_calendar),
        cmocka_unit_test(the_pool_is_utf_8),
        cmocka_unit_test(damage_to_a_reference_is_found),
        cmocka_unit_test(damage_to_uses_is_found),
        cmocka_unit_test(every_bit_matters),
        cmocka_unit_test(two_high_bits_matter),
        cmocka_unit_test(any_byte_changed_under_a_right_checksum),
        cmocka_unit_test(several_bytes_changed_under_a_right_checksum),
    };

    return cmocka_run_group_tests_name("damaged images", tests, NULL, NULL);
}
