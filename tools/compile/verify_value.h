/*
 * verify_value.h - compare one attribute of the XML with what an image says
 *
 * Every attribute that has been asked for is marked, so that those nobody
 * compared can be told at the end.
 */
#ifndef QUALC_COMPILE_VERIFY_VALUE_H
#define QUALC_COMPILE_VERIFY_VALUE_H

#include <libxml/tree.h>
#include <stdbool.h>
#include <stdint.h>

#include "../src/qual.h"
#include "base/text.h"

/* Names of elements counted at once: more than the vocabulary has. */
#define VERIFY_NAMES 64

/* Differences told of one specification; more are counted. */
#define VERIFY_SHOWN 50

struct verification {
    qual_spec spec;
    struct text *out;
    size_t differences; /* the first of them are in 'out' */
    const xmlNode *root;
    uint32_t fact; /* cursor of qual_fact_next */
    uint32_t unit; /* indexes of the next unit, group and rule */
    uint32_t group;
    uint32_t rule;
    struct {
        const char *name;
        uint32_t count;
    } counts[VERIFY_NAMES]; /* elements of each name that facts were taken from */
};

/* differ - report a difference in what an element says */
void differ(struct verification *verification, const xmlNode *node, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* attribute_text - the value without white space at its ends; NULL when it is absent */
const char *attribute_text(struct verification *verification, const xmlNode *node,
                           const char *name);

/* element_is - whether a node is an element of a name */
bool element_is(const xmlNode *node, const char *name);

/* next_element - the first element from a node on; NULL when there is none */
const xmlNode *next_element(const xmlNode *node);

/* Compare an attribute with what the image has; NULL and false stand for not stated. */
void same_text(struct verification *verification, const xmlNode *node, const char *name,
               const char *have);
void same_figure(struct verification *verification, const xmlNode *node, const char *name,
                 bool stated, uint32_t have);
void same_digest(struct verification *verification, const xmlNode *node, const char *name,
                 bool stated, uint64_t have);
void same_level(struct verification *verification, const xmlNode *node, const char *name,
                qual_level have);

/* same_date - node may be NULL, for an element that is not there */
void same_date(struct verification *verification, const xmlNode *node, const char *name,
               enum qual_date_kind kind);

/* same_flag - a word and what it stands for; an absent attribute stands for 'absent' */
void same_flag(struct verification *verification, const xmlNode *node, const char *name,
               const char *word, bool absent, bool have);

/* same_count - how many elements the XML has, and rows the image */
void same_count(struct verification *verification, const xmlNode *node, const char *what,
                uint32_t want, uint32_t have);

#endif
