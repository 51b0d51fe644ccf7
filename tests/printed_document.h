/*
 * printed_document.h - made-up specifications, printed as organisations print them
 *
 * A specification is drawn at random; a style says in which of many layouts
 * its document is printed. What the importer makes of the text must be the
 * specification again. The same seed gives the same text on every machine.
 */
#ifndef QUAL_TESTS_PRINTED_DOCUMENT_H
#define QUAL_TESTS_PRINTED_DOCUMENT_H

#include "base/text.h"
#include "random_rules.h"

#define PRINTED_UNITS 24
#define PRINTED_GROUPS 4
#define PRINTED_OUTCOMES 5
#define PRINTED_CRITERIA 12
#define PRINTED_NOT_STATED (-1)

struct printed_criterion {
    const char *verb;     /* lower case */
    const char *wording;  /* all of it */
    const char *lead;     /* what stands before its parts; the wording when it has none */
    const char *parts[2]; /* in a list of their own; NULL */
};

struct printed_outcome {
    const char *wording;
    struct printed_criterion criteria[PRINTED_CRITERIA];
    int criterion_count;
};

struct printed_unit {
    char urn[11];
    const char *title;
    const char *level; /* as the XML has it: "E3", "2" */
    int credit, glh;   /* or PRINTED_NOT_STATED */
    int group;
    struct printed_outcome outcomes[PRINTED_OUTCOMES];
    int outcome_count;
};

/* A group, and the rule that is stated of it. */
struct printed_group {
    const char *letter; /* "M" for a mandatory one, which prints none */
    bool mandatory;     /* all of its units are required */
    bool in_units;      /* the minimum is of units, not credits */
    int min;            /* of an optional group */
};

struct printed_spec {
    char number[11];
    const char *title;
    const char *level;
    int credit, glh, tqt;
    struct printed_group groups[PRINTED_GROUPS];
    int group_count;
    struct printed_unit units[PRINTED_UNITS];
    int unit_count;
};

/* How rows of a table are parted. */
enum printed_cells {
    PRINTED_TABS,
    PRINTED_PIPES,
    PRINTED_SPACES, /* in columns, long cells wrapped within theirs */
    PRINTED_LINES,  /* one cell a line */
    PRINTED_CELLS_COUNT
};

/* How the criteria of an outcome stand in their table. */
enum printed_criteria {
    PRINTED_A_ROW_EACH,
    PRINTED_IN_ONE_CELL,
    PRINTED_PARAGRAPHS, /* <p> around each */
    PRINTED_STACKED,    /* the numbers in a cell of their own, then paragraphs */
    PRINTED_CRITERIA_COUNT
};

/* The columns of a structure table. */
enum printed_column {
    PRINTED_URN,
    PRINTED_TITLE,
    PRINTED_LEVEL,
    PRINTED_CREDIT,
    PRINTED_GLH,
    PRINTED_COLUMN_COUNT
};

struct printed_style {
    enum printed_cells structure, page;
    enum printed_criteria criteria;
    enum printed_column columns[PRINTED_COLUMN_COUNT]; /* their order */
    int names;        /* which organisation's names for columns and labels */
    int labels;       /* how a unit's page gives its figures */
    int page_lines;   /* a page break after so many lines of a table; 0 for none */
    int rules;        /* which words state the rules of combination */
    int marks;        /* which mark begins what is listed */
    int lost;         /* the criterion of the document whose number is lost; none when negative */
    bool wrapped;     /* lines that are no rows of a table end before their 73rd character */
    bool one_table;   /* the groups are rows of one table */
    bool apart;       /* with one cell a line, an outcome's numbers stand above its sentences */
    bool sections;    /* a heading before the units of each group */
    bool markdown;    /* # before headings */
    bool typographic; /* quotation marks */
    bool upper_headings;
    bool upper_columns; /* the names of columns */
    bool contents;      /* a table of contents before all */
};

/* printed_spec_draw - a specification at random; its strings are in the arena */
void printed_spec_draw(struct random *random, struct arena *arena, struct printed_spec *spec);

/* printed_style_draw - a layout at random */
void printed_style_draw(struct random *random, struct printed_style *style);

/* printed_document - the document */
void printed_document(struct text *out, const struct printed_spec *spec,
                      const struct printed_style *style);

/* printed_style_name - what the style is, for a failure's message */
const char *printed_style_name(struct arena *arena, const struct printed_style *style);

#endif
