/* catalogue_linked.c - the catalogue that was compiled from specs/ */
#include "../generated/qual_catalogue.h"
#include "catalogue.h"

const qual_image *catalogue(void) {
    return qual_catalogue();
}
