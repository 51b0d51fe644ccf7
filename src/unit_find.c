/* unit_find.c - find units by their reference */
#include "image.h"
#include "urn_find.h"

/* Bytes of Lddddddd. */
#define WITHOUT_SLASHES 8

#if defined(__GNUC__)
#define NEVER_INLINE __attribute__((noinline))
#else
#define NEVER_INLINE
#endif

/*
 * store_pair - store two numbers that lie one after the other as one
 *
 * A program that passes the handle on loads both at once; were they stored one
 * by one, that load would have to wait for the stores to leave the processor.
 */
static inline void store_pair(void *pair, uint32_t first, uint32_t second) {
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    uint64_t both = (uint64_t)first << 32 | second;
#else
    uint64_t both = first | (uint64_t)second << 32;
#endif

    IMAGE_COPY(pair, &both, sizeof both);
}

/* store_unit - as store_pair: the row, and what pads the handle where it is padded */
static inline void store_unit(qual_unit *unit, const qual_image *image, uint32_t row) {
    unit->image = image;
    if (sizeof *unit - offsetof(qual_unit, row) >= sizeof(uint64_t))
        store_pair((char *)unit + offsetof(qual_unit, row), row, 0);
    else
        unit->row = row;
}

/* add_slashes - L/ddd/dddd of Lddddddd; whether the characters are right is for others */
static void add_slashes(const char *urn, char printed[URN_PRINTED]) {
    printed[0] = urn[0];
    printed[1] = '/';
    IMAGE_COPY(printed + 2, urn + 1, 3);
    printed[5] = '/';
    IMAGE_COPY(printed + 6, urn + 4, 4);
}

/* no_uses - say that nothing uses a reference; returns false */
static bool no_uses(const qual_image *image, qual_uses *uses) {
    *uses = (qual_uses){image, 0, 0};
    return false;
}

/*
 * find_uses_otherwise - as qual_uses_find, for a text that is not as printed
 *
 * Apart from it, as find_unit_otherwise is, so that the usual way needs no
 * stack.
 */
static NEVER_INLINE bool find_uses_otherwise(const qual_image *image, const char *urn,
                                             size_t length, qual_uses *uses) {
    char printed[URN_PRINTED];

    if (length != WITHOUT_SLASHES)
        return no_uses(image, uses);
    add_slashes(urn, printed);
    return qual_uses_find(image, printed, URN_PRINTED, uses);
}

bool qual_uses_find(const qual_image *image, const char *urn, size_t length, qual_uses *uses) {
    uint32_t row, first, count;

    if (!IMAGE_LIKELY(length == URN_PRINTED))
        return find_uses_otherwise(image, urn, length, uses);
    if (!IMAGE_LIKELY(urn_find_row(image, urn, &row)))
        return no_uses(image, uses);
    first = image_first(image, QUAL_COLUMN_urn_first_use, row, &count);
    uses->image = image;
    store_pair(&uses->first, first, count);
    return true;
}

qual_unit qual_use(qual_uses uses, uint32_t index) {
    return (qual_unit){uses.image,
                       image_value(uses.image, QUAL_COLUMN_use_unit, uses.first + index)};
}

uint32_t qual_use_from(const qual_image *image, uint32_t first, uint32_t count, uint32_t unit) {
    while (count > 0) {
        uint32_t half = count / 2;

        if (image_value(image, QUAL_COLUMN_use_unit, first + half) < unit) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return first;
}

/* find_unit_otherwise - as qual_unit_find, for a text that is not as printed */
static NEVER_INLINE bool find_unit_otherwise(qual_spec spec, const char *urn, size_t length,
                                             qual_unit *unit) {
    char printed[URN_PRINTED];

    if (length != WITHOUT_SLASHES)
        return false;
    add_slashes(urn, printed);
    return qual_unit_find(spec, printed, URN_PRINTED, unit);
}

bool qual_unit_find(qual_spec spec, const char *urn, size_t length, qual_unit *unit) {
    uint32_t row, first;

    if (!IMAGE_LIKELY(length == URN_PRINTED))
        return find_unit_otherwise(spec, urn, length, unit);
    if (!IMAGE_LIKELY(urn_find_unit(spec, urn, &row, &first)))
        return false;
    store_unit(unit, spec.image, row);
    return true;
}
