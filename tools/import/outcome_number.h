/* outcome_number.h - the numbers of outcomes and criteria as documents print them */
#ifndef QUALC_IMPORT_OUTCOME_NUMBER_H
#define QUALC_IMPORT_OUTCOME_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum outcome_number_kind {
    NUMBER_NONE,
    NUMBER_OUTCOME,   /* "1", "1.", "LO1", "Learning outcome 1:" */
    NUMBER_CRITERION, /* "1.1", "1.1)", "AC1.1" */
    NUMBER_GRADED,    /* "P1", "M2", "D1": of criteria that are not numbered by outcome */
};

struct outcome_number {
    enum outcome_number_kind kind;
    uint32_t outcome, criterion;
    bool marked;   /* of an outcome: a dot, a bracket or a word says that it is a number */
    size_t length; /* bytes, with what parts it from the text after it */
};

/* outcome_number_read - the number that begins a text; NUMBER_NONE when none does */
struct outcome_number outcome_number_read(const char *text, size_t length);

/*
 * outcome_number_only - whether a text is nothing but numbers of criteria
 *
 * They may be parted by spaces or run together: "5.1 5.2", "5.15.2".
 */
bool outcome_number_only(const char *text, size_t length);

/*
 * outcome_number_begins - bytes of a criterion's number at the beginning of a text
 * of nothing but numbers; 0 when the text begins with another
 *
 * So numbers that run together are told apart by the one that is expected.
 */
size_t outcome_number_begins(const char *text, size_t length, uint32_t outcome, uint32_t criterion);

/*
 * outcome_number_scanned - bytes of a number that a text begins with and in which
 * a letter stands where a scan may have taken a digit for it: "l.2 ", "l. "; 0
 * when there is none
 */
size_t outcome_number_scanned(const char *text);

#endif
