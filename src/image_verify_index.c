/* image_verify_index.c - whether an image finds each specification and each unit */
#include "image.h"
#include "image_verify.h"
#include "urn_find.h"
#include "version.h"

/* compare_specs - order of two rows of spec, by number, then by version */
static int compare_specs(const qual_image *image, uint32_t a, uint32_t b) {
    qual_spec first = {image, a}, second = {image, b};
    const char *a_version = qual_spec_version(first), *b_version = qual_spec_version(second);
    int order = memcmp(qual_spec_number(first), qual_spec_number(second), QUAL_NUMBER_SIZE);

    if (order != 0)
        return order;
    return qual_version_compare(
        a_version, a_version == NULL ? 0 : qual_version_text_length(a_version), b_version,
        b_version == NULL ? 0 : qual_version_text_length(b_version));
}

/* specs_sorted - whether specifications are in order, no two of one number and version */
static bool specs_sorted(const qual_image *image) {
    for (uint32_t row = 1; row < image->rows[QUAL_TABLE_spec]; row++)
        if (compare_specs(image, row - 1, row) >= 0)
            return false;
    return true;
}

/* key_is_found - whether a row of urn holds a valid reference, which leads back to the row */
static bool key_is_found(const qual_image *image, uint32_t row) {
    struct qual_number parsed;
    char text[QUAL_NUMBER_SIZE];
    uint32_t found;

    urn_key_text(image_number(image, QUAL_COLUMN_urn_key, row), text);
    return qual_urn_parse(text, sizeof text - 1, &parsed) && urn_find_row(image, text, &found) &&
           found == row;
}

/*
 * uses_hold - whether the uses of a reference are units that have it, in order
 *
 * There is at least one, and no two are of one specification.
 */
static bool uses_hold(const qual_image *image, uint32_t row) {
    uint32_t first = image_value(image, QUAL_COLUMN_urn_first_use, row);
    uint32_t end = image_value(image, QUAL_COLUMN_urn_first_use, row + 1);
    uint32_t taken = 0; /* units below belong to specifications that have the reference already */

    if (first == end)
        return false;
    for (uint32_t use = first; use < end; use++) {
        qual_unit unit = {image, image_value(image, QUAL_COLUMN_use_unit, use)};

        if (unit.row < taken || image_value(image, QUAL_COLUMN_unit_urn, unit.row) != row)
            return false;
        if (end - first > 1)
            taken = image_value(image, QUAL_COLUMN_spec_first_unit, qual_unit_spec(unit).row + 1);
    }
    return true;
}

enum qual_image_error qual_verify_index(const qual_image *image) {
    uint32_t rows = image->rows[QUAL_TABLE_urn];

    /* As many uses as units, each of another unit: so every unit is among them. */
    if (!specs_sorted(image) || image->rows[QUAL_TABLE_use] != image->rows[QUAL_TABLE_unit] ||
        (rows > 0 && image->rows[QUAL_TABLE_pilot] == 0))
        return QUAL_IMAGE_INDEX;
    for (uint32_t row = 0; row < rows; row++)
        if (!key_is_found(image, row) || !uses_hold(image, row))
            return QUAL_IMAGE_INDEX;
    return QUAL_IMAGE_VALID;
}
