/*
 * check.h - what makes a specification wrong or suspicious
 *
 * One function a check, one table of checks (check.c). A check looks at the
 * model and reports; it changes nothing but findings. What could not be read
 * has been reported, is NULL in the model, and is passed over.
 */
#ifndef QUALC_CHECK_H
#define QUALC_CHECK_H

#include "finding.h"
#include "model.h"
#include "name_index.h"

struct check_context {
    const struct spec_model *spec;
    struct findings *findings;
    struct name_index units;  /* indexes of units by reference; of repeated ones the first */
    struct name_index groups; /* indexes of groups by letter */
};

struct check {
    void (*run)(struct check_context *context);
};

/* check_spec - run every check of one specification */
void check_spec(const struct spec_model *spec, struct findings *findings);

/* Places in the specification, by the offset of a start tag and an attribute's name. */
struct place check_tag(const struct check_context *context, size_t at);
struct place check_attribute(const struct check_context *context, size_t at, const char *name);
struct place check_value(const struct check_context *context, size_t at, const char *name);
struct place check_word(const struct check_context *context, const struct word *word);

/* check_near_unit, check_near_group - the likeliest one for a name that is not there, or NULL */
const char *check_near_unit(const struct check_context *context, const char *urn);
const char *check_near_group(const struct check_context *context, const char *letter);

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
void check_amounts(struct check_context *context);
void check_age_ranges(struct check_context *context);
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

/*
 * Checks across specifications: two files of one number and version (Q0201),
 * and units of one reference whose figures differ (Q0202). The registry keeps
 * one small record for each distinct number and reference, with its place, and
 * nothing of the model; its arena outlives the files'.
 */
struct registry;

struct registry *registry_create(struct arena *arena);

/* registry_add - compare a specification with those added before, and remember it */
void registry_add(struct registry *registry, const struct spec_model *spec,
                  struct findings *findings);

#endif
