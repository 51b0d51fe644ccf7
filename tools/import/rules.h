/*
 * rules.h - what the parts of the reading of rules share
 *
 * rules.c walks the sentences of a document's structure section; rules_read.c
 * finds the amounts that a sentence names, rules_select.c what they are counted
 * over, rules_pairs.c barred units and requirements; rules_add.c names each rule
 * and puts it into the draft.
 */
#ifndef QUALC_IMPORT_RULES_H
#define QUALC_IMPORT_RULES_H

#include "base/name_index.h"
#include "import/import.h"
#include "import/sentence.h"

/* A number that a sentence did not name. */
#define UNNAMED (-1)

/* What an amount is counted over. */
struct selection {
    bool *groups;        /* of each group of the draft whether it is named; NULL when none is */
    size_t group_count;  /* how many are */
    bool optional_units; /* the sentence speaks of optional units, not of groups by letter */
    bool each;           /* the amount is of each of the groups */
    bool total;          /* the sentence says that it is about the whole qualification */
    bool unknown;        /* it names a group that no table has */
    struct data units;
    const char *level_min, *level_max;
};

/* An amount in a sentence: the words [from, to) with its bound and its measure. */
struct quantity {
    size_t from, to;
    enum qual_measure measure;
    int64_t min, max; /* UNNAMED when the sentence sets no such bound */
    bool bounded;     /* by a word: at least, maximum, exactly */
    bool all;         /* all units; min is then how many they are said to be */
    bool definite;    /* "the 3 units" */
};

/* An alternative, while its rules are collected. */
struct pathway {
    struct draft_rule *rules;
    size_t count, capacity;
    struct datum title;
    struct span at;
};

/* Alternatives of which one is enough. */
struct choice_set {
    struct pathway *pathways;
    size_t count, capacity;
    struct span at;
};

/* What a heading says of the lines below it. */
enum pending { PENDING_NONE, PENDING_BARRED, PENDING_REQUIRED };

/* The reading of rules, over all sentences. */
struct rules {
    struct import *import;
    size_t *group_from;      /* of each group, the offset where its title is, */
    size_t *group_rows;      /* and that of its first unit */
    struct choice_set *sets; /* the first is that of headings such as "Pathway 1" */
    size_t set_count, set_capacity;
    struct pathway *open; /* which takes the rules that are read; NULL for the draft */
    enum pending pending;
    struct data pending_units; /* listed one a line */
    bool behind;               /* the last table is over */
    bool lead;                 /* the sentence before ordered what is listed now */
    struct name_index ids;     /* of the rules, to the index of the number that */
    size_t *next;              /* the next rule of that id would get */
    size_t next_count, next_capacity;
    size_t read; /* how many rules sentences have given, repeated ones too */
};

/* Where a list of group letters, numbers or units in a sentence lies. */
struct stretch {
    size_t from, to;
};

/* rules_select - what the words of a stretch select; false when they name nothing */
bool rules_select(const struct rules *rules, const struct sentence *sentence,
                  struct stretch stretch, struct selection *selection);

/* rules_select_group - select one group alone */
void rules_select_group(const struct rules *rules, size_t group, struct selection *selection);

/* rules_units - append the units that the words of a stretch refer to */
void rules_units(const struct rules *rules, const struct sentence *sentence, struct stretch stretch,
                 struct data *units);

/*
 * rules_quantity - the first amount of units, credits or hours in a stretch
 *
 * before is what the amount ahead of it in the clause was counted in, which "of
 * which" takes over.
 */
bool rules_quantity(const struct sentence *sentence, struct stretch stretch,
                    enum qual_measure before, struct quantity *quantity);

/* rules_is_order - whether a stretch tells somebody to do something: must, or an imperative */
bool rules_is_order(const struct sentence *sentence, struct stretch stretch);

/* rules_pairs - read barred units and requirements; true when the sentence is about those */
bool rules_pairs(struct rules *rules, const struct sentence *sentence);

/* rules_end_pairs - the list below a heading of barred units is over */
void rules_end_pairs(struct rules *rules);

/*
 * rules_add_amount - the rule, or rules, of an amount over a selection
 *
 * Nothing is added for a rule that is there already; one that differs only in
 * its bounds is a finding.
 */
void rules_add_amount(struct rules *rules, const struct word_token *token,
                      const struct quantity *quantity, const struct selection *selection);

/* rules_add - put a rule into the draft or the pathway that is open, its id made unique */
void rules_add(struct rules *rules, struct draft_rule rule);

/* rules_context - the group that a word stands in: below its title, above its units; or their
   number when it stands in none */
size_t rules_context(const struct rules *rules, const struct word_token *token);

/* rules_new_set, rules_new_pathway - one more choice, and one more alternative of it */
struct choice_set *rules_new_set(struct rules *rules, struct span at);
struct pathway *rules_new_pathway(struct rules *rules, struct choice_set *set, struct span at);

/* rules_add_sets - put every choice into the draft, behind all other rules */
void rules_add_sets(struct rules *rules);

/* rules_number - a number as a datum at a word */
struct datum rules_number(const struct rules *rules, const struct word_token *token,
                          int64_t number);

/* rules_span - the place of the line that a word stands in */
struct span rules_span(const struct rules *rules, const struct word_token *token);

#endif
