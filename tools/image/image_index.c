/* image_index.c - the tables by which an image finds a unit reference */
#include <string.h>

#include "../src/urn_index.h"
#include "image/image_rows.h"
#include "image/urn_compact.h"
#include "image/urn_pilots.h"

/* Keys have 32 bits; each pass sorts by 11 of them, 11 and 10. */
#define DIGIT_BITS 11
#define DIGITS (1u << DIGIT_BITS)

/* sort_keys - radix sort; spare has room for as many */
static uint32_t *sort_keys(uint32_t *keys, uint32_t *spare, uint32_t count) {
    for (unsigned shift = 0; shift < 32; shift += DIGIT_BITS) {
        uint32_t first[DIGITS] = {0};
        uint32_t *kept = keys;

        for (uint32_t i = 0; i < count; i++)
            first[keys[i] >> shift & (DIGITS - 1)]++;
        for (uint32_t digit = 0, sum = 0; digit < DIGITS; digit++) {
            uint32_t next = sum + first[digit];

            first[digit] = sum;
            sum = next;
        }
        for (uint32_t i = 0; i < count; i++)
            spare[first[keys[i] >> shift & (DIGITS - 1)]++] = keys[i];
        keys = spare;
        spare = kept;
    }
    return keys;
}

/* distinct_keys - the keys of all units, each once, ascending */
static uint32_t *distinct_keys(struct image_rows *rows, uint32_t *count) {
    uint32_t units = rows->rows[QUAL_TABLE_unit];
    uint32_t *keys = arena_array(rows->arena, units, sizeof *keys);
    uint32_t *spare = arena_array(rows->arena, units, sizeof *spare);

    *count = 0;
    if (units == 0)
        return keys;
    memcpy(keys, rows->columns[QUAL_COLUMN_unit_urn].values, units * sizeof *keys);
    keys = sort_keys(keys, spare, units);
    for (uint32_t i = 0; i < units; i++)
        if (*count == 0 || keys[*count - 1] != keys[i])
            keys[(*count)++] = keys[i];
    return keys;
}

/* find_key - place of a key among those sorted */
static uint32_t find_key(const uint32_t *keys, uint32_t count, uint32_t key) {
    uint32_t low = 0, high = count;

    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;

        if (keys[middle] <= key)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* add_uses - for each reference the units that carry it, ascending */
static void add_uses(struct image_rows *rows) {
    const uint32_t *urns = rows->columns[QUAL_COLUMN_unit_urn].values;
    uint32_t *first = rows->columns[QUAL_COLUMN_urn_first_use].values;
    uint32_t *uses = rows->columns[QUAL_COLUMN_use_unit].values;
    uint32_t urn_count = rows->rows[QUAL_TABLE_urn];
    uint32_t unit_count = rows->rows[QUAL_TABLE_unit];

    for (uint32_t unit = 0; unit < unit_count; unit++)
        first[urns[unit]]++;
    for (uint32_t urn = 0, end = 0; urn < urn_count; urn++) {
        end += first[urn];
        first[urn] = end;
    }
    /* Filling from the end leaves each entry at the first of its uses. */
    for (uint32_t unit = unit_count; unit-- > 0;)
        uses[--first[urns[unit]]] = unit;
}

uint32_t image_rows_index(struct image_rows *rows) {
    uint32_t *urns = rows->columns[QUAL_COLUMN_unit_urn].values;
    uint32_t units = rows->rows[QUAL_TABLE_unit];
    uint32_t count, ignored;
    uint32_t *keys = distinct_keys(rows, &count);
    struct urn_pilots pilots = urn_pilots_choose(rows->arena, keys, count);

    if (!image_rows_append(rows, QUAL_TABLE_urn, count, &ignored) ||
        !image_rows_append(rows, QUAL_TABLE_use, units, &ignored) ||
        !image_rows_append(rows, QUAL_TABLE_pilot, pilots.buckets, &ignored))
        return 0;

    for (uint32_t i = 0; i < count; i++)
        rows->columns[QUAL_COLUMN_urn_key].digests[pilots.rows[i]] = urn_expand(keys[i]);
    for (uint32_t unit = 0; unit < units; unit++)
        urns[unit] = pilots.rows[find_key(keys, count, urns[unit])];
    if (units > 0)
        add_uses(rows);
    for (uint32_t i = 0; i < pilots.buckets; i++)
        rows->columns[QUAL_COLUMN_pilot_value].values[i] = pilots.values[i];
    return pilots.seed;
}
