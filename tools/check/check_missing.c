/* check_missing.c - what a unit lacks though others have it */
#include "check/check.h"

/* How many units, outcomes or criteria have something, of how many. */
struct share {
    size_t with, of;
};

/* is_usual - whether most have it, so that one without stands out */
static bool is_usual(struct share share) {
    return share.with * 2 > share.of;
}

static bool has_criteria(const struct unit_model *unit) {
    for (size_t i = 0; i < unit->outcome_count; i++)
        if (unit->outcomes[i].criterion_count > 0)
            return true;
    return false;
}

/* check_empty_outcomes - Q0134: an outcome without criteria, where another outcome has some */
void check_empty_outcomes(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    bool others = false;

    for (size_t i = 0; i < spec->unit_count; i++)
        others = others || has_criteria(&spec->units[i]);
    for (size_t i = 0; i < spec->unit_count && others; i++)
        for (size_t j = 0; j < spec->units[i].outcome_count; j++) {
            const struct outcome_model *outcome = &spec->units[i].outcomes[j];

            if (outcome->criterion_count == 0)
                finding_add(context->findings, 134, check_tag(context, outcome->at),
                            "outcome %u of '%s' has no criteria", (unsigned)outcome->number,
                            spec->units[i].urn)
                    ->subject = spec->units[i].urn;
        }
}

/* check_empty_units - Q0135: a unit without outcomes, where another unit has some */
void check_empty_units(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    bool others = false;

    for (size_t i = 0; i < spec->unit_count; i++)
        others = others || spec->units[i].outcome_count > 0;
    for (size_t i = 0; i < spec->unit_count && others; i++)
        if (spec->units[i].outcome_count == 0)
            finding_add(context->findings, 135, check_tag(context, spec->units[i].at),
                        "'%s' has no outcomes", spec->units[i].urn)
                ->subject = spec->units[i].urn;
}

/* check_missing_summaries - Q0136: a unit without a summary, where most have one */
void check_missing_summaries(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct share summaries = {0, 0};

    for (size_t i = 0; i < spec->unit_count; i++)
        if (spec->units[i].outcome_count > 0) {
            summaries.of++;
            summaries.with += spec->units[i].summary != 0;
        }
    for (size_t i = 0; i < spec->unit_count && is_usual(summaries); i++)
        if (spec->units[i].outcome_count > 0 && spec->units[i].summary == 0)
            finding_add(context->findings, 136, check_tag(context, spec->units[i].at),
                        "'%s' has no summary, as most others have", spec->units[i].urn)
                ->subject = spec->units[i].urn;
}

/* count_verbs - how many criteria of a unit have a command verb */
static void count_verbs(const struct unit_model *unit, struct share *verbs) {
    for (size_t i = 0; i < unit->outcome_count; i++)
        for (size_t j = 0; j < unit->outcomes[i].criterion_count; j++) {
            verbs->of++;
            verbs->with += unit->outcomes[i].criteria[j].verb != NULL;
        }
}

/* missing_verbs - Q0143 of one outcome */
static void missing_verbs(struct check_context *context, const struct unit_model *unit,
                          const struct outcome_model *outcome) {
    for (size_t i = 0; i < outcome->criterion_count; i++) {
        const struct criterion_model *criterion = &outcome->criteria[i];

        if (criterion->verb == NULL)
            finding_add(context->findings, 143, check_tag(context, criterion->at),
                        "criterion %u.%u of '%s' has no command verb", (unsigned)criterion->outcome,
                        (unsigned)criterion->number, unit->urn)
                ->subject = unit->urn;
    }
}

/* check_missing_verbs - Q0143: a criterion without a command verb, where most have one */
void check_missing_verbs(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct share verbs = {0, 0};

    for (size_t i = 0; i < spec->unit_count; i++)
        count_verbs(&spec->units[i], &verbs);
    for (size_t i = 0; i < spec->unit_count && is_usual(verbs); i++)
        for (size_t j = 0; j < spec->units[i].outcome_count; j++)
            missing_verbs(context, &spec->units[i], &spec->units[i].outcomes[j]);
}

/* check_credit_levels - Q0145: credit without a level */
void check_credit_levels(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    if (spec->credit.stated && spec->level == QUAL_LEVEL_NOT_STATED)
        finding_add(context->findings, 145, check_attribute(context, spec->at, "credit"),
                    "the qualification has credit but no level")
            ->subject = spec->number;
    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];

        if (unit->credit.stated && unit->level == QUAL_LEVEL_NOT_STATED)
            finding_add(context->findings, 145, check_attribute(context, unit->at, "credit"),
                        "'%s' has credit but no level", unit->urn)
                ->subject = unit->urn;
    }
}

/* check_missing_levels - Q0146: neither level nor credit, where most units have a level */
void check_missing_levels(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct share levels = {0, spec->unit_count};

    for (size_t i = 0; i < spec->unit_count; i++)
        levels.with += spec->units[i].level != QUAL_LEVEL_NOT_STATED;
    if (!is_usual(levels))
        return;
    if (spec->level == QUAL_LEVEL_NOT_STATED && !spec->credit.stated)
        finding_add(context->findings, 146, check_tag(context, spec->at),
                    "the qualification has no level")
            ->subject = spec->number;
    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];

        if (unit->level == QUAL_LEVEL_NOT_STATED && !unit->credit.stated)
            finding_add(context->findings, 146, check_tag(context, unit->at),
                        "'%s' has no level, as most others have", unit->urn)
                ->subject = unit->urn;
    }
}
