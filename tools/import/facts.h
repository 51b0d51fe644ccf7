/*
 * facts.h - what the parts of the reading of facts share
 *
 * facts.c walks labels and sentences; facts_label.c knows the names that
 * organisations give to each figure; the others read one kind of fact each.
 */
#ifndef QUALC_IMPORT_FACTS_H
#define QUALC_IMPORT_FACTS_H

#include "import/import.h"
#include "import/sentence.h"

/* What a label is about: the attribute it names, or a list of elements. */
enum label {
    LABEL_NONE,
    LABEL_NUMBER,
    LABEL_TITLE,
    LABEL_ORGANISATION,
    LABEL_LEARNING_AIM,
    LABEL_LEVEL,
    LABEL_CREDIT,
    LABEL_GLH,
    LABEL_TQT,
    LABEL_CODE,
    LABEL_VERSION,
    LABEL_ISSUED,
    LABEL_START,
    LABEL_REVIEW,
    LABEL_END,
    LABEL_CERTIFICATION_END,
    LABEL_SECTOR,
    LABEL_OWN_SECTOR,
    LABEL_AGE,
    LABEL_ASSESSMENT,
    LABEL_GRADING,
    LABEL_REGULATION,
    LABEL_LEVEL_CREDIT
};

/* No element of the draft yet. */
#define NO_ELEMENT SIZE_MAX

/* What is said of one role, until all of it is known. */
struct role_facts {
    bool stated;                  /* anything is */
    size_t order;                 /* in which the document speaks of the roles, from 1 */
    struct draft_element element; /* its attributes */
    struct draft_element *held;
    size_t held_count, held_capacity;
};

struct facts {
    struct import *import;
    size_t end;   /* offset of the first unit page: figures behind it are not the qualification's */
    size_t dates; /* index of the element among those of the draft; NO_ELEMENT */
    size_t entry, grading;
    struct role_facts people[4]; /* by role, in the vocabulary's order */
    size_t role_count;
    size_t latest;              /* index of the newest change; NO_ELEMENT */
    bool ages;                  /* whether a list of them has been read */
    struct datum nation;        /* of a regulator that a sentence names */
    struct datum review_stated; /* a review date that the history of changes names */
    const char *review_where;
    struct datum level_credit; /* least credits at or above the qualification's level */
    bool policies[4];          /* which kinds the document describes, */
    bool refused[4];           /* and which it says there are none of */
    struct span policy_at[4];
    const char *policy_same, *policy_credit, *policy_level;
    size_t run;          /* index of the value of a label that was read last; 0 for none */
    bool *running;       /* of each line whether it is a short one that pages repeat */
    const char *heading; /* the one above the line that is looked at */
    const struct document_line *heading_line;
};

/* label_find - what a text is the label of */
enum label label_find(const char *text);

/* label_prefix - what a text begins with the label of; *value gets what follows it */
enum label label_prefix(const char *text, const char **value);

/* facts_accepts - whether a text can be the value of a label that names an attribute */
bool facts_accepts(const struct facts *facts, enum label label, const char *value);

/* facts_value - state what a label names, by its value; false when the value is of no use */
bool facts_value(struct facts *facts, enum label label, const struct document_line *line,
                 const struct document_cell *cell, const char *value);

/*
 * facts_set - state an attribute of the qualification, or of its dates
 *
 * Stated again with another value, the first stays and the other becomes
 * 'stated', with a finding.
 */
void facts_set(struct facts *facts, enum element element, const char *name, struct datum value,
               const char *where);

/* facts_state - note that the document states otherwise what it has stated before */
void facts_state(struct facts *facts, const char *fact, struct datum value, const char *where);

/* facts_element - an element of which there is one, made when it is first needed */
struct draft_element *facts_element(struct facts *facts, enum element element, size_t *index);

/* facts_where - where a line is, in a few words of our own */
const char *facts_where(struct facts *facts, const struct document_line *line);

/* facts_line_datum - a text that stands in a line, as a datum */
struct datum facts_datum(const struct facts *facts, const struct document_line *line,
                         const char *text);

/* facts_printed - what is printed from one word of a line through another, as a datum */
struct datum facts_printed(const struct facts *facts, const struct sentence *sentence, size_t from,
                           size_t to);

/*
 * date_read - the first date in a text as YYYY-MM-DD or YYYY-MM; NULL when there is none
 *
 * Day, month and year as in 01/10/2015, 31st May, 2023 and 1 August 2023; month
 * and year as in May 2026; and 2023-08-01.
 */
const char *date_read(struct arena *arena, const char *text);

/* Parts that look at a line, or at a paragraph, and read on as far as they need. */
size_t facts_changes(struct facts *facts, size_t index);
size_t facts_progression(struct facts *facts, size_t index, const struct sentence *sentence);
size_t facts_evidence(struct facts *facts, size_t index);
size_t facts_used(struct facts *facts, size_t index);
void facts_used_unexplained(struct facts *facts);
size_t facts_role(struct facts *facts, size_t index, const struct sentence *sentence);
void facts_roles(struct facts *facts);
void facts_method_sentence(struct facts *facts, const struct sentence *sentence);
bool facts_names_method(const char *text);
size_t facts_age_list(struct facts *facts, size_t index, const struct sentence *sentence);
/* facts_countersigning - a heading about countersigning is about every role working towards */
void facts_countersigning(struct facts *facts, size_t index);
void facts_policy(struct facts *facts, size_t index, const struct sentence *sentence);
void facts_policies(struct facts *facts);
void facts_regulators(struct facts *facts, const struct sentence *sentence);
void facts_regulator_nation(struct facts *facts);
void facts_nations(struct facts *facts, const struct sentence *sentence);
void facts_entry(struct facts *facts, const struct sentence *sentence);
void facts_organisation(struct facts *facts, const struct sentence *sentence);
void facts_organisation_sweep(struct facts *facts);
bool facts_ages(struct facts *facts, const struct document_line *line, const char *text);
void facts_methods(struct facts *facts, const struct document_line *line,
                   const struct document_cell *cell, const char *text);
void facts_title(struct facts *facts);
void facts_title_level(struct facts *facts);
void facts_title_organisation(struct facts *facts);

/*
 * facts_elsewhere - what is stated again in other words: the qualification's title,
 * titles that people hold, and methods of assessment
 */
void facts_elsewhere(struct facts *facts);

#endif
