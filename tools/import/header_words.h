/* header_words.h - the words that stand over the columns of tables, and what each means */
#ifndef QUALC_IMPORT_HEADER_WORDS_H
#define QUALC_IMPORT_HEADER_WORDS_H

#include <stdbool.h>
#include <stddef.h>

/* What a column holds. */
enum header_role {
    ROLE_NONE,  /* the words are none that stand over a column */
    ROLE_OTHER, /* a column of something that is not part of a unit's row */
    ROLE_URN,
    ROLE_NUMBER, /* the organisation's own number of a unit */
    ROLE_UNIT,   /* reference or number, or both: "Unit", "Unit Number" */
    ROLE_TITLE,
    ROLE_LEVEL,
    ROLE_CREDIT,
    ROLE_GLH,
    ROLE_TQT,
    ROLE_ASSESSMENT,
    ROLE_GROUP,
    ROLE_TYPE, /* mandatory or optional */
    ROLE_OUTCOMES,
    ROLE_CRITERIA,
    ROLE_COUNT,
};

/*
 * header_role - what a column holds by the words over it
 *
 * Case, punctuation and white space do not count. The words are those that
 * awarding organisations use; the table is in header_words.c.
 */
enum header_role header_role(const char *words);

/* header_begins - whether such words begin with these, as those on the first of two lines do */
bool header_begins(const char *words);

/* A stretch of words that stands over one column. */
struct header_part {
    enum header_role role;
    size_t from, to; /* in the text */
};

/*
 * header_parts - the columns of a header whose words are all in one text
 *
 * Returns their number; 0 when some of the words are not over a column, or there
 * are more columns than asked for.
 */
size_t header_parts(const char *text, struct header_part *parts, size_t most);

#endif
