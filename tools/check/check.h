/*
 * check.h - what makes a specification wrong or suspicious
 *
 * One function a check, one table of checks (check.c). A check looks at the
 * model and reports; it changes nothing but findings. What could not be read
 * has been reported, is NULL in the model, and is passed over.
 */
#ifndef QUALC_CHECK_CHECK_H
#define QUALC_CHECK_CHECK_H

#include "base/name_index.h"
#include "base/suggest.h"
#include "finding/finding.h"
#include "reader/model.h"
#include "reader/vocabulary.h"

struct check_context {
    const struct spec_model *spec;
    struct findings *findings;
    qual_date today; /* what dates are compared with; year 0: nothing */
    bool reads;      /* whether these are the checks of the reader, the first to run */
    unsigned first_check, last_check; /* the lowest and the highest id that these checks report */
    struct name_index units;  /* indexes of units by reference; of repeated ones the first */
    struct name_index groups; /* indexes of groups by letter */
};

/* Ids of findings that one check reports, at most. */
#define CHECK_MOST_IDS 4

struct check {
    void (*run)(struct check_context *context);
    unsigned short ids[CHECK_MOST_IDS]; /* of the findings that it reports; 0 after the last */
};

/* check_table - one of the tables of checks, and its length */
enum check_kind { CHECK_WRONG, CHECK_DOUBTFUL };
const struct check *check_table(enum check_kind kind, size_t *count);

/* check_spec - run every check of what makes a specification wrong; the reader does */
void check_spec(const struct spec_model *spec, struct findings *findings);

/*
 * check_doubts - run every check of what is doubtful rather than wrong; for lint
 *
 * For a specification without errors. Finds warnings and notes only, and marks
 * those that are acknowledged. Dates are compared with today when it is given
 * (year 0: it is not).
 */
void check_doubts(const struct spec_model *spec, qual_date today, struct findings *findings);

/* Places in the specification, by the offset of a start tag and an attribute's name. */
struct place check_tag(const struct check_context *context, size_t at);
struct place check_attribute(const struct check_context *context, size_t at, const char *name);
struct place check_value(const struct check_context *context, size_t at, const char *name);
struct place check_word(const struct check_context *context, const struct word *word);

/* check_near_unit, check_near_group - the likeliest one for a name that is not there, or NULL */
const char *check_near_unit(const struct check_context *context, const char *urn);
const char *check_near_group(const struct check_context *context, const char *letter);

/*
 * check_stated_figure - a figure that the specification comes to, such as its number of units
 *
 * Of a unit or a group, given by index, or of the qualification. False when
 * there is no figure of the name; *value gets it as text, NULL where there is
 * nothing to count.
 */
bool check_stated_figure(const struct check_context *context, enum element of, size_t index,
                         const char *name, const char **value);

/* check_suggest_figures - offer the names of such figures */
void check_suggest_figures(enum element of, struct suggest *nearest);

/* The checks. */
void check_learning_aim(struct check_context *context);
void check_repeated_units(struct check_context *context);
void check_members(struct check_context *context);
void check_repeated_members(struct check_context *context);
void check_ungrouped_units(struct check_context *context);
void check_repeated_letters(struct check_context *context);
void check_groups_within(struct check_context *context);
void check_rule_groups(struct check_context *context);
void check_rule_units(struct check_context *context);
void check_repeated_rules(struct check_context *context);
void check_bounds(struct check_context *context);
void check_rule_levels(struct check_context *context);
void check_outcome_order(struct check_context *context);
void check_criterion_order(struct check_context *context);
void check_criterion_outcomes(struct check_context *context);
void check_dates(struct check_context *context);
void check_stated(struct check_context *context);
void check_acknowledged(struct check_context *context);
void check_pathways_depth(struct check_context *context);
void check_pathways_choices(struct check_context *context);
void check_rule_count(struct check_context *context);

/* The checks of what is doubtful. */
void check_newest_version(struct check_context *context);
void check_newest_date(struct check_context *context);
void check_change_order(struct check_context *context);
void check_passed_at_issue(struct check_context *context);
void check_passed_today(struct check_context *context);
void check_title_level(struct check_context *context);
void check_title_size(struct check_context *context);
void check_repeated_titles(struct check_context *context);
void check_skipped_outcomes(struct check_context *context);
void check_skipped_criteria(struct check_context *context);
void check_repeated_unit_numbers(struct check_context *context);
void check_skipped_unit_numbers(struct check_context *context);
void check_empty_outcomes(struct check_context *context);
void check_empty_units(struct check_context *context);
void check_missing_summaries(struct check_context *context);
void check_missing_verbs(struct check_context *context);
void check_credit_levels(struct check_context *context);
void check_missing_levels(struct check_context *context);
void check_repeated_summaries(struct check_context *context);
void check_repeated_outcomes(struct check_context *context);
void check_repeated_criteria(struct check_context *context);
void check_verb_levels(struct check_context *context);
void check_unusable_levels(struct check_context *context);
void check_unused_groups(struct check_context *context);
void check_level_credit(struct check_context *context);
void check_level_other(struct check_context *context);
void check_unit_hours(struct check_context *context);
void check_age_overlaps(struct check_context *context);
void check_age_gaps(struct check_context *context);
void check_minimum_age(struct check_context *context);
void check_regulators(struct check_context *context);
void check_nations(struct check_context *context);
void check_used_evidence(struct check_context *context);
void check_standard_titles(struct check_context *context);

/*
 * check_late - mark what is acknowledged of findings that came after the checks
 *
 * Q0123 of acknowledgements of the ids from first to last that match nothing;
 * with last below first, of none.
 */
void check_late(const struct spec_model *spec, struct findings *findings, unsigned first,
                unsigned last);

#endif
