/* place.c - where a thing of a version stands in its file */
#include "diff/place.h"

#include "diff/match.h"

/* place_at - an attribute of the start tag at an offset of the file */
static struct place place_at(const struct version *version, size_t at, const char *attribute) {
    const struct source *source = version->model->source;

    if (source == NULL)
        return (struct place){0};
    return (struct place){source, attribute == NULL ? source_tag(source, at)
                                                    : source_attribute(source, at, attribute)};
}

struct place place_spec(const struct version *version, const char *attribute) {
    if (version->model == NULL)
        return (struct place){0};
    return place_at(version, version->model->at, attribute);
}

struct place place_date(const struct version *version, const char *attribute) {
    if (version->model == NULL)
        return (struct place){0};
    return place_at(version, version->model->dates_at, attribute);
}

struct place place_rules(const struct version *version) {
    if (version->model == NULL)
        return (struct place){0};
    return place_at(version, version->model->rules_at, NULL);
}

struct place place_unit(const struct version *version, qual_unit unit, const char *attribute) {
    if (version->model == NULL)
        return (struct place){0};
    return place_at(version, version->model->units[match_unit_index(version->spec, unit)].at,
                    attribute);
}

struct place place_group(const struct version *version, qual_group group, const char *attribute) {
    if (version->model == NULL)
        return (struct place){0};
    return place_at(version, version->model->groups[match_group_index(version->spec, group)].at,
                    attribute);
}

struct place place_rule(const struct version *version, qual_rule rule) {
    if (version->model == NULL)
        return (struct place){0};
    return place_at(version, version->model->rules[match_rule_index(version->spec, rule)].at, NULL);
}

struct place place_fact(const struct version *version, const struct fact_item *item) {
    if (version->model == NULL)
        return (struct place){0};
    return place_at(version, version->model->facts[item->first].at, NULL);
}

/* outcome_at - the outcome of the model that one of the image was built from */
static const struct outcome_model *outcome_at(const struct version *version, qual_unit unit,
                                              qual_outcome outcome) {
    const struct unit_model *model = &version->model->units[match_unit_index(version->spec, unit)];

    return &model->outcomes[outcome.row - qual_unit_outcome(unit, 0).row];
}

struct place place_outcome(const struct version *version, qual_unit unit, qual_outcome outcome) {
    if (version->model == NULL)
        return (struct place){0};
    return place_at(version, outcome_at(version, unit, outcome)->at, NULL);
}

struct place place_criterion(const struct version *version, qual_unit unit, qual_outcome outcome,
                             qual_criterion criterion) {
    const struct outcome_model *model;

    if (version->model == NULL)
        return (struct place){0};
    model = outcome_at(version, unit, outcome);
    return place_at(
        version, model->criteria[criterion.row - qual_outcome_criterion(outcome, 0).row].at, NULL);
}
