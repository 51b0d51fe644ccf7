/*
 * qual_image.h - the layout of an image
 *
 * An image is one constant block of bytes that holds specifications: this
 * header, integer columns, and one string pool, joined by offsets. It holds no
 * pointer, so the same block lies in .rodata of a program or in a file.
 *
 * Generated tables include this header; programs include qual.h and never look
 * inside. A change of anything here changes QUAL_IMAGE_LAYOUT, so that tables
 * of one layout do not compile against a runtime of another.
 *
 * A table is a set of columns with the same number of rows. A column holds
 * unsigned integers of 1, 2, 4 or 8 bytes, the fewest that fit its values.
 */
#ifndef QUAL_IMAGE_H
#define QUAL_IMAGE_H

#include <stddef.h>
#include <stdint.h>

#define QUAL_IMAGE_LAYOUT 1
#define QUAL_IMAGE_MAGIC "qual"
#define QUAL_IMAGE_BYTE_ORDER 0x0102
#define QUAL_IMAGE_ALIGNMENT 8

/* The alignment is in the type, because machines differ in how they align 64 bits. */
#if defined(__cplusplus)
#define QUAL_IMAGE_ALIGN alignas(QUAL_IMAGE_ALIGNMENT)
#else
#define QUAL_IMAGE_ALIGN _Alignas(QUAL_IMAGE_ALIGNMENT)
#endif

/*
 * Tables. Rows of spec are in order of number, then version; rows of unit,
 * group and so on in document order, those of one specification together.
 * Rows of urn are in the order of the hash that finds them.
 */
#define QUAL_IMAGE_TABLES(T)                                                                       \
    T(spec)                                                                                        \
    T(unit)                                                                                        \
    T(group)                                                                                       \
    T(member)                                                                                      \
    T(outcome)                                                                                     \
    T(criterion)                                                                                   \
    T(rule)                                                                                        \
    T(choice)                                                                                      \
    T(term)                                                                                        \
    T(close)                                                                                       \
    T(fact)                                                                                        \
    T(urn)                                                                                         \
    T(use)                                                                                         \
    T(pilot)

/*
 * Kinds of column:
 *   VALUE     a plain number
 *   FIGURE    a number plus one; 0 is "not stated"
 *   STRING    offset of a NUL-terminated UTF-8 string in the pool; 0 is none
 *   DIGEST    64 bits; 0 is none
 *   ROW       a row of the target table
 *   OPTIONAL  a row of the target table plus one; 0 is none
 *   FIRST     first row in the target table of what belongs to this row; it
 *             ends where that of the next row begins, so the column has one
 *             entry more than its table has rows
 *
 * C(table, column, kind, target)
 *
 * choice: what the selector of a rule names, one group or one unit a row.
 * unit.order, unit.surplus and unit.sum, rule.least to rule.bits, term and close
 * are the plan by which rules are evaluated, made by tools/image/image_plan.c:
 * unit.order is the unit decided at that place; term is what a unit adds to the
 * counter of a rule; close is a rule that no unit after this one changes;
 * rule.shift and rule.bits place the counter in a state of src/combination.h;
 * unit.sum adds up to every counter at once where spec.summed is 1; the sum plus
 * spec.sum_bias has every bit of spec.sum_reached when every minimum is reached.
 * fact: a datum without a column of its own, by name; item tells apart several
 * elements of one name within a specification.
 * urn.key and pilot.value always take room, entries of 8 and of 1 bytes, so that a
 * lookup need not ask.
 * urn.key: the bytes of ddd/dddd, the first lowest, the letter in the place of the
 * slash.
 * pilot: displacements of the hash, one for each of its buckets.
 */
#define QUAL_IMAGE_COLUMNS(C)                                                                      \
    C(spec, number, STRING, spec)                                                                  \
    C(spec, version, STRING, spec)                                                                 \
    C(spec, title, STRING, spec)                                                                   \
    C(spec, organisation, STRING, spec)                                                            \
    C(spec, level, VALUE, spec)                                                                    \
    C(spec, credit, FIGURE, spec)                                                                  \
    C(spec, glh, FIGURE, spec)                                                                     \
    C(spec, tqt, FIGURE, spec)                                                                     \
    C(spec, issued, VALUE, spec)                                                                   \
    C(spec, operational_start, VALUE, spec)                                                        \
    C(spec, review, VALUE, spec)                                                                   \
    C(spec, operational_end, VALUE, spec)                                                          \
    C(spec, certification_end, VALUE, spec)                                                        \
    C(spec, source, DIGEST, spec)                                                                  \
    C(spec, first_unit, FIRST, unit)                                                               \
    C(spec, first_group, FIRST, group)                                                             \
    C(spec, first_rule, FIRST, rule)                                                               \
    C(spec, first_fact, FIRST, fact)                                                               \
    C(spec, search, VALUE, spec)                                                                   \
    C(spec, requirements, VALUE, spec)                                                             \
    C(spec, summed, VALUE, spec)                                                                   \
    C(spec, states, VALUE, spec)                                                                   \
    C(spec, sum_bias, DIGEST, spec)                                                                \
    C(spec, sum_reached, DIGEST, spec)                                                             \
    C(unit, urn, ROW, urn)                                                                         \
    C(unit, number, STRING, unit)                                                                  \
    C(unit, title, STRING, unit)                                                                   \
    C(unit, level, VALUE, unit)                                                                    \
    C(unit, credit, FIGURE, unit)                                                                  \
    C(unit, glh, FIGURE, unit)                                                                     \
    C(unit, group, OPTIONAL, group)                                                                \
    C(unit, assessment, STRING, unit)                                                              \
    C(unit, summary, DIGEST, unit)                                                                 \
    C(unit, first_outcome, FIRST, outcome)                                                         \
    C(unit, surplus, VALUE, unit)                                                                  \
    C(unit, order, ROW, unit)                                                                      \
    C(unit, sum, DIGEST, unit)                                                                     \
    C(unit, first_term, FIRST, term)                                                               \
    C(unit, first_close, FIRST, close)                                                             \
    C(group, letter, STRING, group)                                                                \
    C(group, title, STRING, group)                                                                 \
    C(group, mandatory, VALUE, group)                                                              \
    C(group, counts, VALUE, group)                                                                 \
    C(group, within, OPTIONAL, group)                                                              \
    C(group, first_member, FIRST, member)                                                          \
    C(member, unit, ROW, unit)                                                                     \
    C(outcome, number, VALUE, outcome)                                                             \
    C(outcome, digest, DIGEST, outcome)                                                            \
    C(outcome, wording, STRING, outcome)                                                           \
    C(outcome, first_criterion, FIRST, criterion)                                                  \
    C(criterion, number, VALUE, criterion)                                                         \
    C(criterion, verb, STRING, criterion)                                                          \
    C(criterion, digest, DIGEST, criterion)                                                        \
    C(criterion, wording, STRING, criterion)                                                       \
    C(rule, id, STRING, rule)                                                                      \
    C(rule, title, STRING, rule)                                                                   \
    C(rule, kind, VALUE, rule)                                                                     \
    C(rule, measure, VALUE, rule)                                                                  \
    C(rule, min, FIGURE, rule)                                                                     \
    C(rule, max, FIGURE, rule)                                                                     \
    C(rule, n, FIGURE, rule)                                                                       \
    C(rule, level_min, VALUE, rule)                                                                \
    C(rule, level_max, VALUE, rule)                                                                \
    C(rule, gained, VALUE, rule)                                                                   \
    C(rule, unit, OPTIONAL, unit)                                                                  \
    C(rule, within, OPTIONAL, rule)                                                                \
    C(rule, first_choice, FIRST, choice)                                                           \
    C(rule, least, FIGURE, rule)                                                                   \
    C(rule, most, FIGURE, rule)                                                                    \
    C(rule, shift, VALUE, rule)                                                                    \
    C(rule, bits, VALUE, rule)                                                                     \
    C(choice, group, OPTIONAL, group)                                                              \
    C(choice, unit, OPTIONAL, unit)                                                                \
    C(term, rule, ROW, rule)                                                                       \
    C(term, amount, VALUE, term)                                                                   \
    C(term, trigger, VALUE, term)                                                                  \
    C(close, rule, ROW, rule)                                                                      \
    C(fact, name, STRING, fact)                                                                    \
    C(fact, value, STRING, fact)                                                                   \
    C(fact, item, VALUE, fact)                                                                     \
    C(fact, unit, OPTIONAL, unit)                                                                  \
    C(urn, key, DIGEST, urn)                                                                       \
    C(urn, first_use, FIRST, use)                                                                  \
    C(use, unit, ROW, unit)                                                                        \
    C(pilot, value, VALUE, pilot)

#define QUAL_IMAGE_TABLE_NAME(table) QUAL_TABLE_##table,
#define QUAL_IMAGE_COLUMN_NAME(table, column, kind, target) QUAL_COLUMN_##table##_##column,

enum qual_image_table { QUAL_IMAGE_TABLES(QUAL_IMAGE_TABLE_NAME) QUAL_TABLE_COUNT };
enum qual_image_column { QUAL_IMAGE_COLUMNS(QUAL_IMAGE_COLUMN_NAME) QUAL_COLUMN_COUNT };

/*
 * Where a column lies: its offset from the start of the image times 4, plus
 * the binary logarithm of the size of an entry. Two columns take no room:
 * every entry is 0, or every entry is the number of its row.
 */
#define QUAL_COLUMN_ZERO 0
#define QUAL_COLUMN_IDENTITY 1

/*
 * A date is year * 512 + month * 32 + day; day 0 where only the month is
 * stated, and 0 where nothing is.
 */

/*
 * The checksum is computed over numbers, so that it does not depend on the
 * order of bytes. From hash = 0xCBF29CE484222325, each number is added by
 *
 *   hash = (hash ^ number) * 0x100000001B3 modulo 2^64
 *   hash = hash ^ hash >> 32
 *
 * which is FNV-1a over 64 bits at a time, mixed once more. The numbers are
 * size, compiler, seed, pool, pool_size, rows and columns of the header; then
 * the entries of each column that takes room, in the order of
 * QUAL_IMAGE_COLUMNS; then the pool, eight bytes a number, the first byte
 * lowest, the last number filled up with 0.
 */
struct qual_image {
    QUAL_IMAGE_ALIGN char magic[4];
    uint16_t layout;
    uint16_t byte_order;
    uint32_t size;     /* bytes of the whole image */
    uint32_t compiler; /* version that wrote it: major * 65536 + minor * 256 + patch */
    uint64_t checksum;
    uint32_t seed;      /* of the hash over urn */
    uint32_t pool;      /* offset of the string pool; its first and last bytes are NUL */
    uint32_t pool_size; /* bytes */
    uint32_t rows[QUAL_TABLE_COUNT];
    uint32_t columns[QUAL_COLUMN_COUNT];
};

#if defined(__cplusplus)
#define QUAL_IMAGE_ASSERT(condition, text) static_assert(condition, text)
#else
#define QUAL_IMAGE_ASSERT(condition, text) _Static_assert(condition, text)
#endif

#endif
