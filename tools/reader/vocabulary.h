/*
 * vocabulary.h - the elements and attributes of specs/qualification.rnc
 *
 * One table that says of each element where it may stand, which attributes it
 * has, and what becomes of each: a member of the model, a fact, or both. The
 * reader knows elements through this table alone.
 */
#ifndef QUALC_READER_VOCABULARY_H
#define QUALC_READER_VOCABULARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum element {
    ELEMENT_NONE,
    ELEMENT_QUALIFICATION,
    ELEMENT_DATES,
    ELEMENT_CHANGE,
    ELEMENT_REGULATOR,
    ELEMENT_NATION,
    ELEMENT_AGE_RANGE,
    ELEMENT_SECTOR,
    ELEMENT_GRADING,
    ELEMENT_ASSESSMENT,
    ELEMENT_ENTRY,
    ELEMENT_PROGRESSION,
    ELEMENT_GROUP,
    ELEMENT_MEMBER,
    ELEMENT_RULES,
    ELEMENT_AMOUNT,
    ELEMENT_ALL,
    ELEMENT_AT_MOST,
    ELEMENT_REQUIRES,
    ELEMENT_PATHWAYS,
    ELEMENT_PATHWAY,
    ELEMENT_UNIT,
    ELEMENT_STANDARD,
    ELEMENT_REPLACES,
    ELEMENT_EQUIVALENT,
    ELEMENT_OUTCOME,
    ELEMENT_CRITERION,
    ELEMENT_EVIDENCE,
    ELEMENT_USED,
    ELEMENT_ROLE,
    ELEMENT_HOLDS,
    ELEMENT_POLICY,
    ELEMENT_STATED,
    ELEMENT_ACKNOWLEDGE,
    ELEMENT_COUNT
};

/* What an attribute holds, and so how the model keeps it where it does. */
enum value_type {
    VALUE_WORDS,        /* one line of text: const char * */
    VALUE_QN,           /* const char * */
    VALUE_LEARNING_AIM, /* const char * */
    VALUE_URN,          /* const char * */
    VALUE_URNS,         /* struct words */
    VALUE_VERSION,      /* const char * */
    VALUE_LETTER,       /* const char * */
    VALUE_LETTERS,      /* struct words */
    VALUE_NAME,         /* const char * */
    VALUE_VERB,         /* const char * */
    VALUE_FIGURE,       /* struct figure */
    VALUE_COUNT,        /* uint32_t */
    VALUE_AGE,          /* facts only */
    VALUE_LEVEL,        /* qual_level */
    VALUE_DATE,         /* qual_date */
    VALUE_DIGEST,       /* uint64_t */
    VALUE_CRITERION,    /* two uint32_t */
    VALUE_FINDING,      /* unsigned */
    VALUE_FLAG,         /* one of the choices: bool */
    VALUE_CHOICE,       /* one of the choices: an enumeration, as unsigned */
    VALUE_CHOICES       /* several of the choices: their sum, as uint32_t */
};

/* One of the texts that an attribute may hold, and what the model makes of it. */
struct choice {
    const char *text; /* NULL after the last */
    unsigned value;
};

/* The offset of an attribute that is a fact only. */
#define NOT_IN_MODEL SIZE_MAX

struct attribute {
    const char *name;
    enum value_type type;
    bool required;
    size_t offset;                /* of its member in the model's struct; or NOT_IN_MODEL */
    const char *fact;             /* name of the fact that it is; NULL when it is none */
    const struct choice *choices; /* of the last three types */
};

/*
 * An element that may stand in another. Places count from 1 in the order that
 * elements must keep; those of one place may stand in any order.
 */
struct child {
    enum element element;
    unsigned char place;
    bool required; /* at least one of the place */
    bool repeated; /* more than one of the place */
};

struct element_row {
    const char *name;
    const struct attribute *attributes;
    size_t attribute_count;
    const struct child *children;
    size_t child_count;
};

/* vocabulary - the row of an element */
const struct element_row *vocabulary(enum element element);

/* vocabulary_find - the element of a name, wherever it may stand; or ELEMENT_NONE */
enum element vocabulary_find(const char *name);

/* vocabulary_attribute - an attribute of an element by name; NULL when it has none such */
const struct attribute *vocabulary_attribute(enum element element, const char *name);

#endif
