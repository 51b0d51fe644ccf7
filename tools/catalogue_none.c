/* catalogue_none.c - the catalogue of a compiler that has none yet */
#include "catalogue.h"

const qual_image *catalogue(void) {
    return NULL;
}
