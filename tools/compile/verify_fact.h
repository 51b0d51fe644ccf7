/* verify_fact.h - compare the facts of an image with the XML */
#ifndef QUALC_COMPILE_VERIFY_FACT_H
#define QUALC_COMPILE_VERIFY_FACT_H

#include "compile/verify_value.h"

/*
 * verify_facts - compare every attribute of an element, but those already asked
 * for, with the next facts
 *
 * Facts come in document order, named by element and attribute. unit is the
 * reference of the unit that they are about; NULL for the qualification.
 */
void verify_facts(struct verification *verification, const xmlNode *node, const char *unit);

/* verify_fact_elements - verify_facts of an element, then of those within it */
void verify_fact_elements(struct verification *verification, const xmlNode *node, const char *unit);

/* verify_no_more_facts - report facts that the XML does not have */
void verify_no_more_facts(struct verification *verification);

#endif
