/* spec_order.c - the order of specifications in an image */
#include <string.h>

#include "../src/version.h"
#include "image/image_builder.h"

int spec_compare(qual_spec a, qual_spec b) {
    const char *a_version = qual_spec_version(a);
    const char *b_version = qual_spec_version(b);
    int order = strcmp(qual_spec_number(a), qual_spec_number(b));

    if (order != 0)
        return order;
    return qual_version_compare(a_version, a_version == NULL ? 0 : strlen(a_version), b_version,
                                b_version == NULL ? 0 : strlen(b_version));
}
