/* fact.c - facts that have no function of their own */
#include "image.h"

bool qual_fact_next(qual_spec spec, uint32_t *cursor, qual_fact *fact) {
    const qual_image *image = spec.image;
    uint32_t row, unit = 0;

    if (*cursor >= image_count(image, QUAL_COLUMN_spec_first_fact, spec.row))
        return false;
    row = image_value(image, QUAL_COLUMN_spec_first_fact, spec.row) + *cursor;
    fact->name = image_string(image, QUAL_COLUMN_fact_name, row);
    fact->value = image_string(image, QUAL_COLUMN_fact_value, row);
    fact->item = image_value(image, QUAL_COLUMN_fact_item, row);
    fact->has_unit = image_figure(image, QUAL_COLUMN_fact_unit, row, &unit);
    fact->unit = (qual_unit){fact->has_unit ? image : NULL, unit};
    ++*cursor;
    return true;
}
