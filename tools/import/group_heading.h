/* group_heading.h - headings that name a group of units, or a pathway */
#ifndef QUALC_IMPORT_GROUP_HEADING_H
#define QUALC_IMPORT_GROUP_HEADING_H

#include <stdbool.h>
#include <stddef.h>

#define GROUP_LETTER_SIZE 8

enum heading_kind {
    HEADING_NONE,
    HEADING_MANDATORY,
    HEADING_OPTIONAL,
    HEADING_GROUP,   /* a group that says neither */
    HEADING_PATHWAY, /* groups follow, all of them of this pathway */
    HEADING_OTHER,   /* a table behind it lists units for another purpose: exemptions, ... */
    HEADING_BARRED,  /* ... or units that may not be taken together */
};

struct group_heading {
    enum heading_kind kind;
    char letter[GROUP_LETTER_SIZE]; /* "" when the heading gives none */
    size_t title_length;            /* how much of the text is the group's name */
};

/*
 * group_heading - what a heading says of the tables behind it
 *
 * What follows the name ("minimum credit 15", "complete all units") is not part
 * of it. A sentence is no heading.
 */
struct group_heading group_heading(const char *text);

#endif
