/* check_digest.c - one wording where there should be two */
#include "check/check.h"

/*
 * seen_before - the number under which a digest was seen first; NAME_NONE when it is new
 *
 * No digest is never seen before.
 */
static size_t seen_before(struct name_index *seen, uint64_t digest, size_t number) {
    if (digest == 0)
        return NAME_NONE;
    return name_index_add(seen, arena_format(seen->arena, "%016llx", (unsigned long long)digest),
                          number);
}

/* check_repeated_summaries - Q0139: two units with one summary */
void check_repeated_summaries(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct name_index seen = {.arena = context->findings->arena};

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        size_t first = seen_before(&seen, unit->summary, i);
        struct finding *finding;

        if (first == NAME_NONE)
            continue;
        finding = finding_add(context->findings, 139, check_attribute(context, unit->at, "summary"),
                              "'%s' has the summary of '%s'", unit->urn, spec->units[first].urn);
        finding->subject = unit->urn;
        finding->aspect = "summary";
        finding->also = check_attribute(context, spec->units[first].at, "summary");
        finding->also_message = "that is here";
    }
}

/* check_repeated_outcomes - Q0140: two outcomes of a unit with one wording */
void check_repeated_outcomes(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        struct name_index seen = {.arena = context->findings->arena};

        for (size_t j = 0; j < unit->outcome_count; j++) {
            const struct outcome_model *outcome = &unit->outcomes[j];
            size_t first = seen_before(&seen, outcome->digest, j);
            struct finding *finding;

            if (first == NAME_NONE)
                continue;
            finding = finding_add(
                context->findings, 140, check_attribute(context, outcome->at, "digest"),
                "outcome %u of '%s' has the wording of outcome %u", (unsigned)outcome->number,
                unit->urn, (unsigned)unit->outcomes[first].number);
            finding->subject = unit->urn;
            finding->also = check_attribute(context, unit->outcomes[first].at, "digest");
            finding->also_message = "that is here";
        }
    }
}

/* repeated_criteria - Q0141 of one unit */
static void repeated_criteria(struct check_context *context, const struct unit_model *unit) {
    struct name_index seen = {.arena = context->findings->arena};
    const struct criterion_model **all;
    size_t count = 0;

    for (size_t i = 0; i < unit->outcome_count; i++)
        count += unit->outcomes[i].criterion_count;
    all = arena_array(seen.arena, count, sizeof *all);
    count = 0;
    for (size_t i = 0; i < unit->outcome_count; i++)
        for (size_t j = 0; j < unit->outcomes[i].criterion_count; j++) {
            const struct criterion_model *criterion = &unit->outcomes[i].criteria[j];
            size_t first = seen_before(&seen, criterion->digest, count);
            struct finding *finding;

            all[count++] = criterion;
            if (first == NAME_NONE)
                continue;
            finding = finding_add(
                context->findings, 141, check_attribute(context, criterion->at, "digest"),
                "criterion %u.%u of '%s' has the wording of criterion %u.%u",
                (unsigned)criterion->outcome, (unsigned)criterion->number, unit->urn,
                (unsigned)all[first]->outcome, (unsigned)all[first]->number);
            finding->subject = unit->urn;
            finding->also = check_attribute(context, all[first]->at, "digest");
            finding->also_message = "that is here";
        }
}

/* check_repeated_criteria - Q0141: two criteria of a unit with one wording */
void check_repeated_criteria(struct check_context *context) {
    for (size_t i = 0; i < context->spec->unit_count; i++)
        repeated_criteria(context, &context->spec->units[i]);
}
