/*
 * model.h - a specification as read from XML
 *
 * The reader fills it, checks look at it, and the builder turns it into an
 * image. Each thing keeps 'at', the byte offset of its start tag, so that a
 * finding can show the very attribute. Lists are in document order.
 */
#ifndef QUALC_READER_MODEL_H
#define QUALC_READER_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../src/qual.h"
#include "base/source.h"

/* A figure, or its absence. */
struct figure {
    bool stated;
    uint32_t value;
};

/* One name out of a list in an attribute, and where it stands. */
struct word {
    const char *text;
    size_t at; /* byte offset of the word itself */
};

struct words {
    struct word *items;
    size_t count;
};

/* The number of an outcome or criterion that could not be read. */
#define NUMBER_UNREAD UINT32_MAX

struct criterion_model {
    size_t at;
    uint32_t outcome; /* first part of its number */
    uint32_t number;  /* second part */
    const char *verb;
    const char *wording;
    uint64_t digest;
};

struct outcome_model {
    size_t at;
    uint32_t number;
    const char *wording;
    uint64_t digest;
    struct criterion_model *criteria;
    size_t criterion_count, criterion_capacity;
};

struct unit_model {
    size_t at;
    const char *urn;
    const char *number;
    const char *title;
    qual_level level;
    struct figure credit;
    struct figure glh;
    const char *assessment;
    uint64_t summary;
    struct outcome_model *outcomes;
    size_t outcome_count, outcome_capacity;
};

struct member_model {
    size_t at;
    const char *unit;
};

struct group_model {
    size_t at;
    const char *letter;
    const char *title;
    const char *within; /* letter of the group around it; or NULL */
    bool mandatory;
    bool counts;
    struct member_model *members;
    size_t member_count, member_capacity;
};

/* The index of a rule that stands in no other. */
#define RULE_COMMON SIZE_MAX

/* A rule; those of a pathway follow it and name it by index in 'within'. */
struct rule_model {
    size_t at;
    size_t within;
    const char *id;
    const char *title;
    enum qual_rule_kind kind;
    enum qual_measure measure;
    struct figure min;
    struct figure max;
    struct figure n;
    const char *unit; /* of QUAL_RULE_REQUIRES */
    struct words groups;
    struct words units;
    qual_level level_min;
    qual_level level_max;
    uint32_t gained;
};

/* What the document states elsewhere. */
struct stated_model {
    size_t at;
    const char *unit;  /* the unit it is about; or NULL */
    const char *group; /* letter of the group it is about; of neither: the qualification */
    const char *fact;
    const char *value;
    const char *where;
};

struct acknowledge_model {
    size_t at;
    unsigned finding;
    const char *subject;
    const char *reason;
};

/* The unit of a fact that is about the qualification. */
#define FACT_OF_SPEC SIZE_MAX

/* A datum that goes into the image by name. */
struct fact_model {
    size_t at; /* of the element that states it */
    const char *name;
    const char *value;
    uint32_t item;
    size_t unit; /* index of the unit it is about; FACT_OF_SPEC for the qualification */
};

struct spec_model {
    const struct source *source;
    bool units_missing;   /* a unit could not be read, so it cannot be said what is not a unit */
    bool groups_missing;  /* likewise of groups */
    bool members_missing; /* likewise of members of groups */
    uint64_t source_digest;
    size_t at;
    size_t rules_at; /* byte offset of the rules element */
    size_t dates_at; /* byte offset of the dates element; 'at' when there is none */
    const char *number;
    const char *version; /* NULL where none is printed */
    const char *title;
    const char *organisation;
    const char *learning_aim;
    qual_level level;
    struct figure credit;
    struct figure glh;
    struct figure tqt;
    qual_date
        dates[QUAL_DATE_CERTIFICATION_END + 1]; /* by enum qual_date_kind; year 0: not stated */
    struct group_model *groups;
    size_t group_count, group_capacity;
    struct rule_model *rules;
    size_t rule_count, rule_capacity;
    struct unit_model *units;
    size_t unit_count, unit_capacity;
    struct stated_model *stated;
    size_t stated_count, stated_capacity;
    struct acknowledge_model *acknowledged;
    size_t acknowledged_count, acknowledged_capacity;
    struct fact_model *facts;
    size_t fact_count, fact_capacity;
};

#endif
