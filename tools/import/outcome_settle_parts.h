/* outcome_settle_parts.h - how outcome_settle.c is divided; for its files alone */
#ifndef QUALC_IMPORT_OUTCOME_SETTLE_PARTS_H
#define QUALC_IMPORT_OUTCOME_SETTLE_PARTS_H

#include "base/text.h"
#include "import/outcome_settle.h"

/* An outcome or criterion while pieces of its wording come together. */
struct settled {
    uint32_t outcome, criterion; /* 0 for an outcome itself */
    bool placed;
    bool leads; /* a list began: items without a mark belong to it */
    bool alone; /* of a criterion: its number had a cell of its own */
    const struct outcome_part *at;
    struct text wording;
};

struct settled_list {
    struct settled *items;
    size_t count, capacity;
};

/* What the text behind the number of an outcome is for. */
enum outcome_expected {
    EXPECT_NOTHING,
    EXPECT_WORDING,
    EXPECT_REPEATED, /* the same as is known, or what was taken for it was not */
    EXPECT_IGNORED,
};

struct settling {
    const struct outcome_reader *reader;
    struct import *import;
    struct settled_list outcomes, criteria;
    const struct outcome_part **numbers; /* of criteria, whose text has not come */
    size_t number_count, number_capacity;
    const struct outcome_part **texts; /* since those numbers */
    size_t text_count, text_capacity;
    enum outcome_expected expected;
    uint32_t repeated; /* the last number of an outcome that was printed */
};

/* settle_add - a further outcome or criterion */
struct settled *settle_add(struct settling *settling, struct settled_list *list, uint32_t outcome,
                           uint32_t criterion, const struct outcome_part *at);

/* settle_last - the last of a list; NULL when it is empty */
struct settled *settle_last(struct settled_list *list);

/* settle_append - a piece more of a wording, without list marks */
void settle_append(struct settled *settled, const char *text, size_t length);

/* settle_report - a finding at a part */
struct finding *settle_report(const struct settling *settling, unsigned id,
                              const struct outcome_part *at, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/*
 * settle_group - give the texts since the last numbers to them
 *
 * next is the number that follows; NULL at the end of an outcome.
 */
void settle_group(struct settling *settling, const struct outcome_part *next);

/* settle_goes_on - a part that stands in the column of outcomes and goes on with a criterion */
void settle_goes_on(struct settling *settling, const struct outcome_part *part);

/* settle_outcome_among - the words of the open outcome that stand among the texts since the last
 * numbers */
void settle_outcome_among(struct settling *settling);

/* settle_outcome_number, settle_outcome_text - a part of an outcome, the index-th of all */
void settle_outcome_number(struct settling *settling, size_t index);
void settle_outcome_text(struct settling *settling, size_t index);

/* settle_outcome - the outcome of a number, opened when it is not there yet */
struct settled *settle_outcome(struct settling *settling, uint32_t outcome,
                               const struct outcome_part *at);

#endif
