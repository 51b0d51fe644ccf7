/*
 * diff_render.h - print what comparing found
 *
 * One row and one function a format; everything asks the reports alone.
 */
#ifndef QUALC_DIFF_DIFF_RENDER_H
#define QUALC_DIFF_DIFF_RENDER_H

#include "base/table.h"
#include "base/text.h"
#include "diff/compare.h"
#include "diff/learner_list.h"
#include "diff/suppress.h"

/* A specification that is on one side only. */
struct lone_spec {
    const char *name; /* of its file or image */
    qual_spec spec;
    const struct change *change; /* that says so; NULL where it is switched off */
};

/* All that was compared. */
struct diff_result {
    bool many; /* folders or whole images: pairs by number */
    const struct report **pairs;
    size_t pair_count;
    const struct lone_spec *added, *removed;
    size_t added_count, removed_count;
    struct changes lone; /* that a specification was added or removed */
    const struct suppress *suppress;
    const struct learners_judged *learners; /* NULL where none were named */
    bool list_learners;
};

void diff_json(struct text *out, const struct diff_result *result);
void diff_text(struct text *out, const struct diff_result *result, const struct look *look);

/*
 * diff_markdown - for a comment on a pull request
 *
 * Never more than DIFF_MARKDOWN_LIMIT bytes, so never more characters either,
 * however they are counted. The worst changes come first, and what is left out is
 * counted. Whatever comes out of a specification is plain text in it: it makes no
 * markup, link, mention or reference.
 */
#define DIFF_MARKDOWN_LIMIT 65536
void diff_markdown(struct text *out, const struct diff_result *result);

/* diff_sarif, diff_github - changes as findings: see diff_findings.h */
void diff_sarif(struct text *out, const struct diff_result *result);
void diff_github(struct text *out, const struct diff_result *result);

/* diff_fails - whether there is a change as severe as a severity or more, or an undecided pair */
bool diff_fails(const struct diff_result *result, enum change_severity severity);

/* Words that formats share. */
const char *plural(size_t count);
const char *verdict_sentence(enum acceptance_verdict verdict);

/* way_words - how a unit was gained, as " (by RPL)"; empty where by assessment */
const char *way_words(uint8_t how);

/* report_name - "601/7253/8, 2.1 to 2.2" */
const char *report_name(struct arena *arena, const struct report *report);

/* version_name - "2.1", or "unversioned" where none is printed */
const char *version_name(qual_spec spec);

/* witness_units - the references of a witness in document order; *count gets how many */
const char **witness_units(struct arena *arena, qual_spec spec,
                           const struct acceptance_witness *witness, size_t *count);

#endif
