/* page.h - a validator as a page: HTML with its module inside, which works from disk */
#ifndef QUALC_VALIDATOR_PAGE_H
#define QUALC_VALIDATOR_PAGE_H

#include "../src/qual.h"
#include "base/text.h"
#include "validator/module.h"

/*
 * page_make - append the page of some specifications
 *
 * They are those of the module, at least one, in the same order; the module has
 * titles. The page asks the network for nothing, and says so to the browser.
 */
void page_make(struct text *out, const qual_spec *specs, size_t count, const struct module *module);

#endif
