/* check_order.c - numbers of learning outcomes and assessment criteria */
#include "check/check.h"

/* order_outcomes - Q0117 of one unit */
static void order_outcomes(struct check_context *context, const struct unit_model *unit) {
    const struct outcome_model *before = NULL;

    for (size_t i = 0; i < unit->outcome_count; i++) {
        const struct outcome_model *outcome = &unit->outcomes[i];
        struct finding *finding;

        if (outcome->number == NUMBER_UNREAD)
            continue;
        if (before != NULL && outcome->number <= before->number) {
            finding =
                finding_add(context->findings, 117, check_attribute(context, outcome->at, "number"),
                            outcome->number == before->number ? "a second outcome %u"
                                                              : "outcome %u is out of order",
                            (unsigned)outcome->number);
            finding->subject = unit->urn;
            finding->also = check_attribute(context, before->at, "number");
            finding->also_message = "the outcome before it is here";
        }
        before = outcome;
    }
}

/* order_criteria - Q0118 of one outcome */
static void order_criteria(struct check_context *context, const struct unit_model *unit,
                           const struct outcome_model *outcome) {
    const struct criterion_model *before = NULL;

    for (size_t i = 0; i < outcome->criterion_count; i++) {
        const struct criterion_model *criterion = &outcome->criteria[i];
        struct finding *finding;

        if (criterion->number == NUMBER_UNREAD)
            continue;
        if (before != NULL && criterion->number <= before->number) {
            finding = finding_add(
                context->findings, 118, check_attribute(context, criterion->at, "number"),
                criterion->number == before->number ? "a second criterion %u.%u"
                                                    : "criterion %u.%u is out of order",
                (unsigned)criterion->outcome, (unsigned)criterion->number);
            finding->subject = unit->urn;
            finding->also = check_attribute(context, before->at, "number");
            finding->also_message = "the criterion before it is here";
        }
        before = criterion;
    }
}

/* match_outcome - Q0119 of one outcome */
static void match_outcome(struct check_context *context, const struct unit_model *unit,
                          const struct outcome_model *outcome) {
    for (size_t i = 0; i < outcome->criterion_count; i++) {
        const struct criterion_model *criterion = &outcome->criteria[i];
        struct finding *finding;

        if (criterion->outcome == outcome->number || outcome->number == NUMBER_UNREAD ||
            criterion->outcome == NUMBER_UNREAD)
            continue;
        finding = finding_add(context->findings, 119, check_value(context, criterion->at, "number"),
                              "criterion %u.%u stands in outcome %u", (unsigned)criterion->outcome,
                              (unsigned)criterion->number, (unsigned)outcome->number);
        finding->subject = unit->urn;
        finding->also = check_attribute(context, outcome->at, "number");
        finding->also_message = "the outcome is here";
        finding->hint = arena_format(context->findings->arena, "%u.%u", (unsigned)outcome->number,
                                     (unsigned)criterion->number);
    }
}

/* for_each_outcome - run a check of an outcome on all of them */
static void for_each_outcome(struct check_context *context,
                             void (*run)(struct check_context *context,
                                         const struct unit_model *unit,
                                         const struct outcome_model *outcome)) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->unit_count; i++)
        for (size_t j = 0; j < spec->units[i].outcome_count; j++)
            run(context, &spec->units[i], &spec->units[i].outcomes[j]);
}

/* check_outcome_order - Q0117: an outcome whose number does not follow the one before */
void check_outcome_order(struct check_context *context) {
    for (size_t i = 0; i < context->spec->unit_count; i++)
        order_outcomes(context, &context->spec->units[i]);
}

/* check_criterion_order - Q0118: a criterion whose number does not follow the one before */
void check_criterion_order(struct check_context *context) {
    for_each_outcome(context, order_criteria);
}

/* check_criterion_outcomes - Q0119: a criterion numbered for another outcome */
void check_criterion_outcomes(struct check_context *context) {
    for_each_outcome(context, match_outcome);
}
