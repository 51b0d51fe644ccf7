/*
 * catalogue.h - the specifications compiled into qualc
 *
 * qualc is built in two steps: linked with catalogue_none.c it has none and
 * compiles specs/; linked with catalogue_linked.c and what it wrote it has all
 * of them.
 */
#ifndef QUALC_CATALOGUE_H
#define QUALC_CATALOGUE_H

#include "../src/qual.h"

/* catalogue - the image linked in; NULL when there is none */
const qual_image *catalogue(void);

#endif
