/*
 * mutated_document.h - a document as another tool would have given its text
 *
 * Each mutation changes how a document is laid out and nothing that it says;
 * two damage it, and then a person must be told. The same seed gives the same
 * text on every machine.
 */
#ifndef QUAL_TESTS_MUTATED_DOCUMENT_H
#define QUAL_TESTS_MUTATED_DOCUMENT_H

#include "base/text.h"
#include "random_rules.h"

struct mutation {
    const char *name;
    bool damages; /* something that the document says may be lost, */
    bool figures; /* but no digit of a figure without a trace */
    bool cases;   /* upper and lower case may differ */
    int seeds;    /* how many different ones there are */
    void (*mutate)(struct text *out, const char *text, struct random *random);
};

/* mutations - the table of them; *count gets its length */
const struct mutation *mutations(size_t *count);

#endif
