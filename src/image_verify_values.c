/* image_verify_values.c - whether every entry of an image is of its kind and in its range */
#include "image.h"
#include "image_columns.h"
#include "image_verify.h"
#include "version.h"

/* sequence_length - bytes of the UTF-8 sequence that begins with a byte; 0 when none does */
static uint32_t sequence_length(unsigned char byte) {
    if (byte < 0x80)
        return 1;
    if (byte >= 0xC2 && byte <= 0xDF)
        return 2;
    if (byte >= 0xE0 && byte <= 0xEF)
        return 3;
    return byte >= 0xF0 && byte <= 0xF4 ? 4 : 0;
}

/* is_sequence - whether bytes are one UTF-8 sequence, in its shortest form, of a character */
static bool is_sequence(const unsigned char *bytes, uint32_t length) {
    for (uint32_t i = 1; i < length; i++)
        if ((bytes[i] & 0xC0) != 0x80)
            return false;

    switch (bytes[0]) {
    case 0xE0:
        return bytes[1] >= 0xA0;
    case 0xED:
        return bytes[1] < 0xA0;
    case 0xF0:
        return bytes[1] >= 0x90;
    case 0xF4:
        return bytes[1] < 0x90;
    default:
        return true;
    }
}

/* pool_is_text - whether the pool begins and ends with NUL and is UTF-8 */
static bool pool_is_text(const qual_image *image) {
    const unsigned char *pool = (const unsigned char *)image + image->pool;
    uint32_t size = image->pool_size, length;

    if (size == 0 || pool[0] != 0 || pool[size - 1] != 0)
        return false;
    for (uint32_t i = 0; i < size; i += length) {
        length = sequence_length(pool[i]);
        if (length == 0 || length > size - i || !is_sequence(pool + i, length))
            return false;
    }
    return true;
}

/* The values of a column that holds an enumeration are below a limit. */
static const struct {
    uint8_t column;
    uint8_t limit;
} enumerations[] = {{QUAL_COLUMN_spec_level, QUAL_LEVEL_8 + 1},
                    {QUAL_COLUMN_unit_level, QUAL_LEVEL_8 + 1},
                    {QUAL_COLUMN_group_mandatory, 2},
                    {QUAL_COLUMN_group_counts, 2},
                    {QUAL_COLUMN_rule_kind, QUAL_RULE_PATHWAY + 1},
                    {QUAL_COLUMN_rule_measure, QUAL_MEASURE_HOURS + 1},
                    {QUAL_COLUMN_rule_level_min, QUAL_LEVEL_8 + 1},
                    {QUAL_COLUMN_rule_level_max, QUAL_LEVEL_8 + 1},
                    {QUAL_COLUMN_rule_gained, QUAL_GAINED_IMPORTED * 2}};

/* Columns of dates. */
static const uint8_t dates[] = {QUAL_COLUMN_spec_issued, QUAL_COLUMN_spec_operational_start,
                                QUAL_COLUMN_spec_review, QUAL_COLUMN_spec_operational_end,
                                QUAL_COLUMN_spec_certification_end};

/* Strings that are always stated, as qual.h promises. */
static const uint8_t required[] = {QUAL_COLUMN_spec_number,       QUAL_COLUMN_spec_title,
                                   QUAL_COLUMN_spec_organisation, QUAL_COLUMN_unit_title,
                                   QUAL_COLUMN_group_letter,      QUAL_COLUMN_rule_id,
                                   QUAL_COLUMN_fact_name,         QUAL_COLUMN_fact_value};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* entries_below - whether every entry of a column is below a limit */
static bool entries_below(const qual_image *image, enum qual_image_column column, uint64_t limit) {
    uint32_t entries = column_entries(image, column);

    for (uint32_t row = 0; row < entries; row++)
        if (image_value(image, column, row) >= limit)
            return false;
    return true;
}

/* has_zero - whether an entry of a column is 0 */
static bool has_zero(const qual_image *image, enum qual_image_column column) {
    uint32_t entries = column_entries(image, column);

    for (uint32_t row = 0; row < entries; row++)
        if (image_value(image, column, row) == 0)
            return true;
    return false;
}

/* strings_begin - whether no string of a column begins within a character */
static bool strings_begin(const qual_image *image, enum qual_image_column column) {
    const unsigned char *pool = (const unsigned char *)image + image->pool;
    uint32_t entries = column_entries(image, column);

    for (uint32_t row = 0; row < entries; row++)
        if ((pool[image_value(image, column, row)] & 0xC0) == 0x80)
            return false;
    return true;
}

/* rows_divided - whether a FIRST column divides the rows of its target among its own */
static bool rows_divided(const qual_image *image, enum qual_image_column column) {
    uint32_t rows = image->rows[qual_columns[column].table];
    uint32_t end = 0;

    if (image_value(image, column, 0) != 0)
        return false;
    for (uint32_t row = 0; row <= rows; row++) {
        uint32_t first = image_value(image, column, row);

        if (first < end)
            return false;
        end = first;
    }
    return end == image->rows[qual_columns[column].target];
}

/* references_hold - whether every entry of a column leads to something that is there */
static bool references_hold(const qual_image *image, enum qual_image_column column) {
    uint64_t rows = image->rows[qual_columns[column].target];

    switch (qual_columns[column].kind) {
    case COLUMN_STRING:
        return entries_below(image, column, image->pool_size) && strings_begin(image, column);
    case COLUMN_ROW:
        return entries_below(image, column, rows);
    case COLUMN_OPTIONAL:
        return entries_below(image, column, rows + 1);
    case COLUMN_FIRST:
        return rows_divided(image, column);
    default:
        return true;
    }
}

/* is_date - whether an entry is a day or a month of the calendar, or 0 */
static bool is_date(uint32_t stored) {
    static const uint8_t days[] = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    uint32_t year = image_date_year(stored), month = image_date_month(stored);
    uint32_t day = image_date_day(stored);
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    if (stored == 0)
        return true;
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day > days[month])
        return false;
    return leap || month != 2 || day < 29;
}

static bool dates_hold(const qual_image *image, enum qual_image_column column) {
    for (uint32_t row = 0; row < image->rows[QUAL_TABLE_spec]; row++)
        if (!is_date(image_value(image, column, row)))
            return false;
    return true;
}

/* names_hold - whether every specification has the number and the version of one */
static bool names_hold(const qual_image *image) {
    for (uint32_t row = 0; row < image->rows[QUAL_TABLE_spec]; row++) {
        const char *number = image_string(image, QUAL_COLUMN_spec_number, row);
        const char *version = image_string(image, QUAL_COLUMN_spec_version, row);
        struct qual_number parsed;
        size_t length = 0;

        while (length < QUAL_NUMBER_SIZE && number[length] != '\0')
            length++;
        if (!qual_qn_parse(number, length, &parsed) ||
            memcmp(number, parsed.canonical, sizeof parsed.canonical) != 0)
            return false;
        if (version != NULL && !qual_version_shaped(version, qual_version_text_length(version)))
            return false;
    }
    return true;
}

/* values_hold - whether every value is in its range and nothing that must be stated is missing */
static bool values_hold(const qual_image *image) {
    for (size_t i = 0; i < COUNT(enumerations); i++)
        if (!entries_below(image, (enum qual_image_column)enumerations[i].column,
                           enumerations[i].limit))
            return false;
    for (size_t i = 0; i < COUNT(dates); i++)
        if (!dates_hold(image, (enum qual_image_column)dates[i]))
            return false;
    for (size_t i = 0; i < COUNT(required); i++)
        if (has_zero(image, (enum qual_image_column)required[i]))
            return false;
    return names_hold(image);
}

enum qual_image_error qual_verify_values(const qual_image *image) {
    if (!pool_is_text(image))
        return QUAL_IMAGE_VALUE;
    for (int column = 0; column < QUAL_COLUMN_COUNT; column++)
        if (!references_hold(image, (enum qual_image_column)column))
            return QUAL_IMAGE_REFERENCE;
    return values_hold(image) ? QUAL_IMAGE_VALID : QUAL_IMAGE_VALUE;
}
