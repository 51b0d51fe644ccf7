/* spec_find.c - find a specification by its number and version */
#include "image.h"
#include "version.h"

/* Bytes of a qualification number with slashes. */
#define NUMBER_LENGTH 10

#define UNVERSIONED "unversioned"

/* compare_number - order of the number of a row and another, both with slashes */
static int compare_number(const qual_image *image, uint32_t row, const char *number) {
    return memcmp(image_string(image, QUAL_COLUMN_spec_number, row), number, NUMBER_LENGTH);
}

/* compare_version - order of the version of a row and another, which has length 0 for none */
static int compare_version(const qual_image *image, uint32_t row, const char *version,
                           size_t length) {
    const char *own = image_string(image, QUAL_COLUMN_spec_version, row);

    return qual_version_compare(own, own == NULL ? 0 : qual_version_text_length(own), version,
                                length);
}

bool qual_spec_find(const qual_image *image, const char *number, size_t length, qual_spec *spec) {
    uint32_t low = 0, high = image_row_count(image, QUAL_TABLE_spec);
    struct qual_number parsed;

    if (!qual_qn_parse(number, length, &parsed))
        return false;

    /* The current version is the last row of the number: look for what comes after it. */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (compare_number(image, middle, parsed.canonical) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0 || compare_number(image, low - 1, parsed.canonical) != 0)
        return false;
    spec->image = image;
    spec->row = low - 1;
    return true;
}

bool qual_spec_find_version(const qual_image *image, const char *number, size_t number_length,
                            const char *version, size_t version_length, qual_spec *spec) {
    uint32_t low = 0, high = image->rows[QUAL_TABLE_spec];
    struct qual_number parsed;

    if (!qual_qn_parse(number, number_length, &parsed))
        return false;
    if (version_length == sizeof UNVERSIONED - 1 &&
        memcmp(version, UNVERSIONED, version_length) == 0)
        version_length = 0;
    else if (!qual_version_shaped(version, version_length))
        return false;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = compare_number(image, middle, parsed.canonical);

        if (order == 0)
            order = compare_version(image, middle, version, version_length);
        if (order == 0) {
            *spec = (qual_spec){image, middle};
            return true;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return false;
}

bool qual_spec_is_current(qual_spec spec) {
    const char *number = qual_spec_number(spec);

    return spec.row + 1 == spec.image->rows[QUAL_TABLE_spec] ||
           compare_number(spec.image, spec.row + 1, number) != 0;
}
