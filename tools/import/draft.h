/*
 * draft.h - a specification while it is read out of a document
 *
 * Everything carries where it was read. Absent means not stated. The stages of
 * the import fill it (import.h); draft_write turns it into XML.
 */
#ifndef QUALC_IMPORT_DRAFT_H
#define QUALC_IMPORT_DRAFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../../src/qual.h"
#include "base/name_index.h"
#include "base/source.h"
#include "reader/vocabulary.h"

/* A value as the XML will hold it, and where it was read; NULL when not stated. */
struct datum {
    const char *value;
    struct span at;
};

struct data {
    struct datum *items;
    size_t count, capacity;
};

struct draft_criterion {
    uint32_t outcome, number; /* 2.10 is 2 and 10 */
    bool placed;              /* its number was lost, and given by its place */
    struct datum wording;     /* without its number and list marks, on one line */
    const char *verb;         /* NULL when none was recognised */
    uint64_t digest;          /* of the wording; 0 when there is none */
};

struct draft_outcome {
    uint32_t number;
    bool placed;
    struct datum wording;
    uint64_t digest;
    struct draft_criterion *criteria;
    size_t criterion_count, criterion_capacity;
};

/* What a unit's own page states. */
struct draft_page {
    bool found;
    struct span at; /* the page's first line */
    struct datum urn, number, title, level, credit, glh;
    struct datum first_outcome, last_outcome;     /* of a range in its heading, such as 1 to 5 */
    struct datum first_criterion, last_criterion; /* such as 1.1 to 5.5 */
};

/* A national occupational standard that a unit names. */
struct draft_standard {
    struct datum code, title;
};

struct draft_unit {
    bool in_table; /* the structure table has it */
    struct datum urn, number, title, level, credit, glh, assessment; /* as the table states them */
    struct draft_page page;
    struct datum summary;
    uint64_t summary_digest;
    struct draft_standard *standards;
    size_t standard_count, standard_capacity;
    struct datum no_standards; /* the words of a row of standards that says there are none */
    struct data replaces, equivalents; /* URNs */
    struct draft_outcome *outcomes;
    size_t outcome_count, outcome_capacity;
};

struct draft_group {
    struct datum letter;
    struct datum title;
    struct datum within; /* letter of the group around it */
    bool mandatory;
    bool counts;
    struct data members; /* URNs */
};

#define DRAFT_COMMON SIZE_MAX /* 'within' of a rule that is in no pathway */

/* As struct rule_model: the rules of a pathway follow it and name it by index. */
struct draft_rule {
    struct span at; /* the sentence */
    size_t within;
    const char *id;
    struct datum title; /* of a pathway */
    enum qual_rule_kind kind;
    enum qual_measure measure;
    struct datum min, max, n;
    struct datum unit; /* of a requirement */
    struct data groups, units;
    struct datum level_min, level_max;
    uint32_t gained;
};

/*
 * Any other element of the vocabulary: the qualification itself, dates,
 * change, regulator, evidence, role and so on, with its attributes as they will
 * be written.
 */
struct draft_attribute {
    const char *name;
    struct datum value;
};

struct draft_element {
    enum element element;
    size_t within; /* index of the element around it, which stands right before those in it;
                      DRAFT_COMMON for the qualification's own */
    struct draft_attribute *attributes;
    size_t attribute_count, attribute_capacity;
};

/* What the document states elsewhere and otherwise. */
struct draft_stated {
    const char *unit; /* NULL for the qualification */
    const char *fact;
    struct datum value;
    const char *where; /* in a few words of our own: "unit page" */
};

struct draft {
    struct arena *arena;
    struct draft_element qualification; /* ELEMENT_QUALIFICATION */
    struct draft_element *elements;
    size_t element_count, element_capacity;
    struct draft_group *groups;
    size_t group_count, group_capacity;
    struct draft_rule *rules;
    size_t rule_count, rule_capacity;
    struct draft_unit *units; /* in the order of the structure table */
    size_t unit_count, unit_capacity;
    struct name_index unit_index; /* of the first unit_indexed units, for draft_unit_find */
    size_t unit_indexed;
    struct draft_stated *stated;
    size_t stated_count, stated_capacity;
};

/* draft_unit_find - the unit of a reference; NULL when there is none */
struct draft_unit *draft_unit_find(struct draft *draft, const char *urn);

/* draft_add_unit, draft_add_group, ... - one more of a thing, empty */
struct draft_unit *draft_add_unit(struct draft *draft);
struct draft_group *draft_add_group(struct draft *draft);
struct draft_rule *draft_add_rule(struct draft *draft);
struct draft_element *draft_add_element(struct draft *draft, enum element element);
struct draft_stated *draft_add_stated(struct draft *draft);
struct draft_outcome *draft_add_outcome(struct draft *draft, struct draft_unit *unit);
struct draft_criterion *draft_add_criterion(struct draft *draft, struct draft_outcome *outcome);
void draft_add_datum(struct draft *draft, struct data *data, struct datum datum);

/* draft_set - state an attribute of an element, once: a second value is not taken */
void draft_set(struct draft *draft, struct draft_element *element, const char *name,
               struct datum value);

/* draft_get - an attribute of an element; not stated when it has none such */
struct datum draft_get(const struct draft_element *element, const char *name);

#endif
