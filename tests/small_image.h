/*
 * small_image.h - a small image, made from its description in qual_image.h alone
 *
 * Tests change one entry of it, write it out and look at what libqual makes of
 * it. Columns lie close together, so that most entries are not aligned.
 */
#ifndef QUAL_TESTS_SMALL_IMAGE_H
#define QUAL_TESTS_SMALL_IMAGE_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../src/qual.h"
#include "../src/qual_image.h"
#include "../src/urn_index.h"

#define SMALL_ROWS 32
#define SMALL_POOL 1024

/* The numbers of an image before they are laid out. */
struct small_image {
    uint32_t rows[QUAL_TABLE_COUNT];
    uint64_t entries[QUAL_COLUMN_COUNT][SMALL_ROWS + 1];
    char pool[SMALL_POOL];
    uint32_t pool_size;
    uint32_t seed;
};

enum small_kind {
    SMALL_VALUE,
    SMALL_FIGURE,
    SMALL_STRING,
    SMALL_DIGEST,
    SMALL_ROW,
    SMALL_OPTIONAL,
    SMALL_FIRST
};

struct small_column {
    enum qual_image_table table;
    enum small_kind kind;
    enum qual_image_table target;
};

#define SMALL_COLUMN(table, column, kind, target)                                                  \
    {QUAL_TABLE_##table, SMALL_##kind, QUAL_TABLE_##target},

static const struct small_column small_columns[QUAL_COLUMN_COUNT] = {
    QUAL_IMAGE_COLUMNS(SMALL_COLUMN)};

/* small_string - the offset of a new string in the pool */
static inline uint64_t small_string(struct small_image *small, const char *string) {
    uint32_t offset = small->pool_size == 0 ? 1 : small->pool_size;

    if (offset + strlen(string) + 1 > SMALL_POOL)
        abort();
    memcpy(small->pool + offset, string, strlen(string) + 1);
    small->pool_size = offset + (uint32_t)strlen(string) + 1;
    return offset;
}

/* small_set - the entries of a column, from row 0 on; fewer than there are leave the rest 0 */
#define small_set(small, column, ...)                                                              \
    small_set_all(small, QUAL_COLUMN_##column, (const uint64_t[]){__VA_ARGS__},                    \
                  sizeof((const uint64_t[]){__VA_ARGS__}) / sizeof(uint64_t))

static inline void small_set_all(struct small_image *small, enum qual_image_column column,
                                 const uint64_t *entries, size_t count) {
    memcpy(small->entries[column], entries, count * sizeof *entries);
}

/* small_date - an entry that is a date */
static inline uint64_t small_date(unsigned year, unsigned month, unsigned day) {
    return year * 512 + month * 32 + day;
}

/* small_index - order the references by the hash, and choose its pilots by trying all of them */
static inline void small_index(struct small_image *small, const char *const *urns,
                               const uint32_t *urn_of_unit) {
    const uint32_t count = 4, pilots = 2;
    uint64_t *uses = small->entries[QUAL_COLUMN_use_unit];
    uint32_t use = 0, row_of[4];

    small->rows[QUAL_TABLE_urn] = count;
    small->rows[QUAL_TABLE_pilot] = pilots;
    small->rows[QUAL_TABLE_use] = small->rows[QUAL_TABLE_unit];
    for (uint32_t attempt = 0;; attempt++) {
        uint32_t pilot[2] = {attempt & 0xFF, attempt >> 8 & 0xFF}, taken = 0;

        small->seed = attempt >> 16;
        for (uint32_t i = 0; i < count; i++) {
            uint64_t key = urn_key(urns[i]), hash = urn_hash(key, small->seed);

            row_of[i] = urn_row(hash, pilot[urn_bucket(hash, pilots)], count);
            taken |= 1u << row_of[i];
            small->entries[QUAL_COLUMN_urn_key][row_of[i]] = key;
        }
        small_set(small, pilot_value, pilot[0], pilot[1]);
        if (taken == (1u << count) - 1)
            break;
    }
    for (uint32_t row = 0; row < count; row++) {
        small->entries[QUAL_COLUMN_urn_first_use][row] = use;
        for (uint32_t unit = 0; unit < small->rows[QUAL_TABLE_unit]; unit++) {
            if (row_of[urn_of_unit[unit]] == row) {
                small->entries[QUAL_COLUMN_unit_urn][unit] = row;
                uses[use++] = unit;
            }
        }
    }
}

/* small_specs - a number without a version, then another with two, 2.9 before 2.10 */
static inline void small_specs(struct small_image *small) {
    uint64_t number = small_string(small, "601/7253/8"), title = small_string(small, "Title"),
             organisation = small_string(small, "Caf\xC3\xA9");

    small->rows[QUAL_TABLE_spec] = 3;
    small_set(small, spec_number, small_string(small, "601/3477/X"), number, number);
    small_set(small, spec_version, 0, small_string(small, "2.9"), small_string(small, "2.10"));
    small_set(small, spec_title, title, title, title + 1);
    small_set(small, spec_organisation, organisation, organisation, organisation);
    small_set(small, spec_level, QUAL_LEVEL_NOT_STATED, QUAL_LEVEL_2, QUAL_LEVEL_8);
    small_set(small, spec_credit, 0, 1, 14);
    small_set(small, spec_glh, 0, 121, 70000);
    small_set(small, spec_tqt, 0, 131);
    small_set(small, spec_issued, 0, small_date(2024, 2, 29), small_date(2025, 5, 0));
    small_set(small, spec_review, small_date(2026, 12, 31));
    small_set(small, spec_source, UINT64_C(0xCBF29CE484222325), 0, 1);
    small_set(small, spec_first_unit, 0, 2, 4);
    small_set(small, spec_first_group, 0, 1, 3);
    small_set(small, spec_first_rule, 0, 1, 6);
    small_set(small, spec_first_fact, 0, 0, 2);
}

/* small_units - seven units, their groups, outcomes and criteria */
static inline void small_units(struct small_image *small) {
    static const char *const urns[] = {"H/503/0322", "K/503/0323", "M/503/0324", "F/506/2131"};
    static const uint32_t urn_of_unit[] = {1, 0, 1, 2, 2, 1, 3};
    uint64_t title = small_string(small, "Unit"), letter = small_string(small, "M");

    small->rows[QUAL_TABLE_unit] = 7;
    small_set(small, unit_number, 0, small_string(small, "CU1"));
    small_set(small, unit_title, title, title, title, title + 1, title, title, title);
    small_set(small, unit_level, 5, 5, 5, 5, 5, 6, 0);
    small_set(small, unit_credit, 6, 5, 6, 7, 7, 0, 1);
    small_set(small, unit_glh, 46, 301, 46, 41, 0, 0, 1);
    small_set(small, unit_group, 1, 1, 2, 3, 4, 4, 0);
    small_set(small, unit_assessment, small_string(small, "Portfolio"));
    small_set(small, unit_summary, 0, UINT64_MAX);
    small_set(small, unit_first_outcome, 0, 2, 2, 2, 2, 3, 3);

    small->rows[QUAL_TABLE_group] = 4;
    small_set(small, group_letter, letter, small_string(small, "A"), small_string(small, "B"),
              letter);
    small_set(small, group_title, 0, small_string(small, "Optional"));
    small_set(small, group_mandatory, 1, 0, 0, 1);
    small_set(small, group_counts, 1, 1, 0, 1);
    small_set(small, group_within, 0, 0, 2, 0); /* B lies in A */
    small_set(small, group_first_member, 0, 2, 4, 5);
    small->rows[QUAL_TABLE_member] = 7;
    small_set(small, member_unit, 0, 1, 2, 3, 3, 4, 5);

    small->rows[QUAL_TABLE_outcome] = 3;
    small_set(small, outcome_number, 1, 2, 1);
    small_set(small, outcome_digest, 2, 0, 3);
    small_set(small, outcome_wording, small_string(small, "Wording"));
    small_set(small, outcome_first_criterion, 0, 2, 3);
    small->rows[QUAL_TABLE_criterion] = 4;
    small_set(small, criterion_number, 1, 2, 1, 1);
    small_set(small, criterion_verb, small_string(small, "describe"));
    small_set(small, criterion_digest, 4, 5, 0, UINT64_C(1) << 63);
    small_index(small, urns, urn_of_unit);
}

/* small_rules - one rule of every kind */
static inline void small_rules(struct small_image *small) {
    small->rows[QUAL_TABLE_rule] = 7;
    small_set(small, rule_id, small_string(small, "total"), small_string(small, "minimum"),
              small_string(small, "ways"), small_string(small, "first-way"),
              small_string(small, "barred"), small_string(small, "beside"),
              small_string(small, "every"));
    small_set(small, rule_title, 0, 0, 0, small_string(small, "First"));
    small_set(small, rule_kind, QUAL_RULE_AMOUNT, QUAL_RULE_AMOUNT, QUAL_RULE_PATHWAYS,
              QUAL_RULE_PATHWAY, QUAL_RULE_AT_MOST, QUAL_RULE_REQUIRES, QUAL_RULE_ALL);
    small_set(small, rule_measure, QUAL_MEASURE_CREDITS, QUAL_MEASURE_UNITS);
    small_set(small, rule_min, 14, 0);
    small_set(small, rule_max, 0, 3);
    small_set(small, rule_n, 0, 0, 0, 0, 2, 2);
    small_set(small, rule_level_min, QUAL_LEVEL_2);
    small_set(small, rule_level_max, QUAL_LEVEL_3);
    small_set(small, rule_gained, QUAL_GAINED_ASSESSED | QUAL_GAINED_IMPORTED);
    small_set(small, rule_unit, 0, 0, 0, 0, 0, 3);
    small_set(small, rule_within, 0, 0, 0, 3, 4, 4);
    small_set(small, rule_first_choice, 0, 0, 1, 1, 1, 3, 4);
    small->rows[QUAL_TABLE_choice] = 4;
    small_set(small, choice_group, 2, 0, 0, 3);
    small_set(small, choice_unit, 0, 3, 4, 0);

    small->rows[QUAL_TABLE_fact] = 3;
    small_set(small, fact_name, small_string(small, "nation.name"),
              small_string(small, "standard.code"), small_string(small, "age-range.from"));
    small_set(small, fact_value, small_string(small, "England"), small_string(small, "CFACSA1"),
              small_string(small, "16"));
    small_set(small, fact_item, 0, 1, 300);
    small_set(small, fact_unit, 0, 4);
}

/*
 * small_plan - what the rules count, and in which order units are decided
 *
 * In the second specification a unit must have another beside it, of which the
 * pathway bars one: it takes a search, and the pathway fails.
 */
static inline void small_plan(struct small_image *small) {
    small_set(small, spec_search, 0, 1, 0);
    small_set(small, spec_requirements, 0, 1, 0);
    small_set(small, spec_summed, 0, 0, 1);
    small_set(small, spec_states, 2, 2, 3);
    small_set(small, spec_sum_bias, 0, 0, 1); /* a sum of three reaches the bit above */
    small_set(small, spec_sum_reached, 0, 0, 4);

    small_set(small, unit_order, 1, 0, 2, 3, 6, 4, 5);
    small_set(small, unit_sum, 0, 0, 0, 0, 1, 1, 1);
    small_set(small, unit_first_term, 0, 1, 2, 5, 8, 9, 10);
    small->rows[QUAL_TABLE_term] = 11;
    small_set(small, term_rule, 0, 0, 1, 4, 5, 1, 4, 5, 6, 6, 6);
    small_set(small, term_amount, 5, 4, 1, 1, 0, 1, 1, 1, 1, 1, 1);
    small_set(small, term_trigger, 0, 0, 0, 0, 1);
    small_set(small, unit_first_close, 0, 1, 1, 1, 4, 4, 5);
    small->rows[QUAL_TABLE_close] = 5;
    small_set(small, close_rule, 0, 1, 4, 5, 6);

    /* A maximum of two among two units cannot bind, and is none. */
    small_set(small, rule_least, 14, 0, 0, 0, 0, 2, 4);
    small_set(small, rule_most, 0, 0, 0, 0, 2);
    small_set(small, rule_shift, 0, 0, 0, 0, 1, 64);
    small_set(small, rule_bits, 4, 0, 0, 1, 1, 2, 2);
}

/* small_image_make - the image that the tests start from */
static inline struct small_image small_image_make(void) {
    struct small_image small = {.pool_size = 0};

    small_specs(&small);
    small_units(&small);
    small_rules(&small);
    small_plan(&small);
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        if (small_columns[column].kind == SMALL_FIRST)
            small.entries[column][small.rows[small_columns[column].table]] =
                small.rows[small_columns[column].target];
    return small;
}

static inline uint32_t small_entries(const uint32_t *rows, int column) {
    return rows[small_columns[column].table] + (small_columns[column].kind == SMALL_FIRST);
}

/* small_width - binary logarithm of the bytes that the largest entry of a column needs */
static inline uint32_t small_width(const struct small_image *small, int column) {
    uint64_t bits = 0;

    for (uint32_t row = 0; row < small_entries(small->rows, column); row++)
        bits |= small->entries[column][row];
    return bits > UINT32_MAX ? 3 : bits > UINT16_MAX ? 2 : bits > UINT8_MAX ? 1 : 0;
}

/* small_is - whether a column is 0 throughout, or the number of its row */
static inline bool small_is(const struct small_image *small, int column, bool identity) {
    for (uint32_t row = 0; row < small_entries(small->rows, column); row++)
        if (small->entries[column][row] != (identity ? row : 0))
            return false;
    return true;
}

/* small_entry - read an entry back from the bytes of an image */
static inline uint64_t small_entry(const unsigned char *bytes, uint32_t place, uint32_t row) {
    const unsigned char *entry = bytes + (place >> 2) + ((size_t)row << (place & 3));
    uint8_t one;
    uint16_t two;
    uint32_t four;
    uint64_t eight;

    switch (place & 3) {
    case 0:
        memcpy(&one, entry, sizeof one);
        return one;
    case 1:
        memcpy(&two, entry, sizeof two);
        return two;
    case 2:
        memcpy(&four, entry, sizeof four);
        return four;
    default:
        memcpy(&eight, entry, sizeof eight);
        return eight;
    }
}

static inline uint64_t small_mix(uint64_t hash, uint64_t number) {
    hash = (hash ^ number) * UINT64_C(0x100000001B3);
    return hash ^ hash >> 32;
}

/* small_checksum - the checksum of bytes whose columns and pool lie in them, by its description */
static inline uint64_t small_checksum(const unsigned char *bytes) {
    struct qual_image header;
    uint64_t hash = UINT64_C(0xCBF29CE484222325);

    memcpy(&header, bytes, sizeof header);
    hash = small_mix(small_mix(hash, header.size), header.compiler);
    hash = small_mix(small_mix(small_mix(hash, header.seed), header.pool), header.pool_size);
    for (int table = 0; table < QUAL_TABLE_COUNT; table++)
        hash = small_mix(hash, header.rows[table]);
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        hash = small_mix(hash, header.columns[column]);
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        if (header.columns[column] > QUAL_COLUMN_IDENTITY)
            for (uint32_t row = 0; row < small_entries(header.rows, column); row++)
                hash = small_mix(hash, small_entry(bytes, header.columns[column], row));
    for (uint32_t i = 0; i < header.pool_size; i += 8) {
        uint64_t number = 0;

        for (uint32_t k = 0; k < 8 && i + k < header.pool_size; k++)
            number |= (uint64_t)bytes[header.pool + i + k] << 8 * k;
        hash = small_mix(hash, number);
    }
    return hash;
}

/* small_seal - give bytes the checksum that they should have */
static inline void small_seal(unsigned char *bytes) {
    uint64_t checksum = small_checksum(bytes);

    memcpy(bytes + offsetof(struct qual_image, checksum), &checksum, sizeof checksum);
}

/* small_write - the bytes of an image, in memory that ends where they do; the caller frees them */
static inline unsigned char *small_write(const struct small_image *small, size_t *length) {
    static unsigned char room[sizeof(struct qual_image) + sizeof(struct small_image)];
    struct qual_image header = {.magic = {'q', 'u', 'a', 'l'},
                                .layout = QUAL_IMAGE_LAYOUT,
                                .byte_order = QUAL_IMAGE_BYTE_ORDER,
                                .compiler = 0x000100,
                                .seed = small->seed,
                                .pool_size = small->pool_size};
    uint32_t at = sizeof header;
    unsigned char *bytes;

    memcpy(header.rows, small->rows, sizeof header.rows);
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++) {
        /* These two take room whatever is in them. */
        bool keys = column == QUAL_COLUMN_urn_key, pilots = column == QUAL_COLUMN_pilot_value;
        uint32_t width = keys ? 3 : small_width(small, column);

        if (!keys && !pilots && small_is(small, column, false)) {
            header.columns[column] = QUAL_COLUMN_ZERO;
            continue;
        }
        if (!keys && !pilots && small_is(small, column, true)) {
            header.columns[column] = QUAL_COLUMN_IDENTITY;
            continue;
        }
        header.columns[column] = at << 2 | width;
        for (uint32_t row = 0; row < small_entries(small->rows, column); row++) {
            uint64_t eight = small->entries[column][row];
            uint32_t four = (uint32_t)eight;
            uint16_t two = (uint16_t)eight;
            uint8_t one = (uint8_t)eight;
            const void *const sizes[] = {&one, &two, &four, &eight};

            memcpy(room + at, sizes[width], (size_t)1 << width);
            at += UINT32_C(1) << width;
        }
    }
    header.pool = at;
    memcpy(room + at, small->pool, small->pool_size);
    header.size = at + small->pool_size;
    memcpy(room, &header, sizeof header);
    bytes = malloc(header.size);
    if (bytes == NULL)
        abort();
    memcpy(bytes, room, header.size);
    small_seal(bytes);
    *length = header.size;
    return bytes;
}

#endif
