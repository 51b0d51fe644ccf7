/* structure.h - how structure.c is divided; for its files alone */
#ifndef QUALC_IMPORT_STRUCTURE_H
#define QUALC_IMPORT_STRUCTURE_H

#include "import/group_heading.h"
#include "import/import.h"
#include "import/unit_table.h"

#define STRUCTURE_NONE SIZE_MAX

/* A heading of which tables are expected. */
struct structure_heading {
    struct group_heading heading;
    const char *text;
    struct span at;
    size_t line;
    size_t pathway;
    bool taken;   /* a table stood under it */
    size_t group; /* index of its group, when taken */
};

/* A line with a unit reference, and the lines before it that may hold the unit's title. */
struct structure_reference {
    size_t line;
    size_t first; /* index of the first line that may */
    struct unit_table_field urn;
};

/* A heading such as "Level 2 units", for tables without a column of levels. */
struct structure_level {
    struct unit_table_field field; /* text NULL when there was none */
    size_t since;                  /* lines with text since it, or the last table */
};

/* What is known of a group beside the draft. */
struct structure_group {
    size_t pathway;
    bool kind_assumed;
};

struct structure {
    struct import *import;
    struct structure_heading heading; /* the nearest; text NULL when there was none */
    size_t pathway;                   /* counts those that headings begin; 0 before the first */
    size_t since;                     /* lines with text since the heading, or the last table */
    struct structure_level level;     /* of the nearest heading that says one */
    struct structure_group *groups;   /* as draft->groups */
    struct structure_reference *references; /* of the whole document; NULL before they are needed */
    size_t reference_count, reference_capacity;
    size_t group_count, group_capacity;
};

/*
 * structure_group_of - the group of a heading: the one it names already, or a new one
 *
 * Headings are of one group when they give one letter, or one title, in one
 * pathway.
 */
size_t structure_group_of(struct structure *structure, const struct structure_heading *heading);

/* structure_group_of_row - the group that a row names in a column of its own; or STRUCTURE_NONE */
size_t structure_group_of_row(struct structure *structure, const struct unit_table_row *row);

/* structure_is_member - whether a unit is a member of a group */
bool structure_is_member(const struct draft_group *group, const char *urn);

/* structure_finish_groups - outer groups that have no units of their own get those within them */
void structure_finish_groups(struct structure *structure);

/*
 * structure_find_reference - the reference on the page of a unit, by its title
 *
 * For rows of tables that name units by title and the organisation's number alone.
 * Found where a reference stands close behind a line of the same words; false when
 * there is none, or more than one unit of that title.
 */
bool structure_find_reference(struct structure *structure, const char *title,
                              struct unit_table_field *urn);

/*
 * structure_add_unit - the unit of a row, as a member of a group
 *
 * A reference that is there already is not a second unit: its figures are
 * compared. Returns false when the row has no reference to know it by.
 */
bool structure_add_unit(struct structure *structure, const struct unit_table_row *printed,
                        size_t group);

#endif
