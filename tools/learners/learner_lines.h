/* learner_lines.h - verdicts as lines of CSV or NDJSON, or as text */
#ifndef QUALC_LEARNERS_LEARNER_LINES_H
#define QUALC_LEARNERS_LEARNER_LINES_H

#include "learners/learner_judge.h"

enum line_form {
    LINE_CSV,
    LINE_NDJSON,
    LINE_JSON, /* one object of all: a line is an element of its list, and ends with a comma */
    LINE_TEXT, /* several lines for a learner */
};

struct line_style {
    enum line_form form;
    char delimiter;                /* of CSV */
    enum qual_measure complete_by; /* QUAL_MEASURE_NONE: no completion */
    bool evidence;                 /* with the units achieved, and the criteria that are missing */
};

/* line_header - the header of CSV, the beginning of JSON; nothing for others */
void line_header(struct text *out, const struct line_style *style);

/*
 * line_add - append a verdict
 *
 * Takes learner, qualification, earned, credit, glh, unmet, unknown, completion.
 * A figure is empty, or null, when a unit of the claim does not state it.
 */
void line_add(struct text *out, const struct line_style *style, const struct learner *learner,
              const struct learner_verdict *verdict);

/* line_json_joint - what is between the lines of JSON, with which each of them ends */
#define LINE_JSON_JOINT ",\n"

/* line_end - what comes after all lines, which do not end with a joint any more */
void line_end(struct text *out, const struct line_style *style);

/*
 * line_add_evidence - append the units achieved and the criteria missing, as part of a line
 *
 * Missing is listed by unit, of the units that some row is about: as
 * "R/506/4854: 1.1-1.3 2.4", and "not-stated" where the specification states no
 * criteria.
 */
void line_add_evidence(struct text *out, const struct line_style *style, const struct award *award);

/* line_add_text - append a verdict for a person */
void line_add_text(struct text *out, const struct line_style *style, const struct learner *learner,
                   const struct learner_verdict *verdict);

/* line_add_cell - append a field of CSV, in quotes where it needs them */
void line_add_cell(struct text *out, char delimiter, const char *bytes, size_t length);

#endif
