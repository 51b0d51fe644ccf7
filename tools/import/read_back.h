/*
 * read_back.h - whether what was written compiles
 */
#ifndef QUALC_IMPORT_READ_BACK_H
#define QUALC_IMPORT_READ_BACK_H

#include "base/text.h"
#include "finding/finding.h"

/*
 * read_back - read the XML of an import as the compiler would, with every check
 *
 * What the compiler finds is added to the findings, at its place in the XML;
 * only contradictions are not, which the import has reported at their places in
 * the document.
 */
void read_back(struct text *xml, const char *name, struct findings *findings);

#endif
