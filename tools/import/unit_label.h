/* unit_label.h - the labels on the pages of units, under each organisation's names */
#ifndef QUALC_IMPORT_UNIT_LABEL_H
#define QUALC_IMPORT_UNIT_LABEL_H

#include <stdbool.h>
#include <stddef.h>

#include "import/document.h"

enum unit_label {
    UNIT_LABEL_NONE,
    UNIT_LABEL_REFERENCE, /* a unit reference, or the organisation's own number */
    UNIT_LABEL_TITLE,
    UNIT_LABEL_LEVEL,
    UNIT_LABEL_CREDIT,
    UNIT_LABEL_GLH,
    UNIT_LABEL_FIGURE, /* a figure that a specification does not hold, such as a unit's TQT */
    UNIT_LABEL_SUMMARY,
    UNIT_LABEL_REQUIREMENTS, /* assessment requirements of a sector body */
    UNIT_LABEL_STANDARDS,    /* relation to national occupational standards */
    UNIT_LABEL_OTHER,        /* text that a specification does not hold */
};

/* unit_label_find - what a whole text is the label of; case and punctuation do not count */
enum unit_label unit_label_find(const char *text);

/*
 * unit_label_prefix - what a text begins with the label of; *value gets what follows it
 *
 * A label is told from its value by a colon, or where the value is plainly one:
 * "Credit value 5", "Unit reference L/506/2150".
 */
enum unit_label unit_label_prefix(const char *text, const char **value);

/* unit_label_closes - whether a line has a label of those that follow outcomes and criteria */
bool unit_label_closes(const struct document_line *line);

/* unit_label_ends - whether a line is the heading of a part that is no unit's */
bool unit_label_ends(const struct document_line *line);

#endif
