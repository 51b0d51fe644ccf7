/* verify_rule.h - compare the rules of combination of an image with the XML */
#ifndef QUALC_COMPILE_VERIFY_RULE_H
#define QUALC_COMPILE_VERIFY_RULE_H

#include "compile/verify_value.h"

/* verify_rules - compare the rules within an element, and those within them, with the next ones */
void verify_rules(struct verification *verification, const xmlNode *node);

#endif
