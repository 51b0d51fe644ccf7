/* check_verb.c - command verbs out of keeping with the level of their unit */
#include <stdlib.h>
#include <string.h>

#include "check/check.h"

/*
 * From which level to which a command verb is in keeping. Level descriptors ask
 * for recall and simple description at the foot of the scale and for critical
 * judgement and synthesis at its head. The bounds are wide on purpose: a verb
 * that is arguable at a level is let pass, and one that is not here, always.
 */
struct verb_range {
    const char *verb;
    qual_level lowest, highest;
};

#define FROM(verb, level)                                                                          \
    { verb, QUAL_LEVEL_##level, QUAL_LEVEL_8 }
#define UP_TO(verb, level)                                                                         \
    { verb, QUAL_LEVEL_ENTRY_1, QUAL_LEVEL_##level }

/* In the order of strcmp. */
static const struct verb_range ranges[] = {
    FROM("analyse", 2),
    FROM("appraise", 3),
    FROM("argue", 2),
    FROM("assess", 1),
    FROM("conceptualise", 4),
    UP_TO("copy", 3),
    FROM("critically-analyse", 4),
    FROM("critically-appraise", 4),
    FROM("critically-assess", 4),
    FROM("critically-compare", 4),
    FROM("critically-discuss", 4),
    FROM("critically-evaluate", 4),
    FROM("critically-examine", 4),
    FROM("critically-reflect", 4),
    FROM("critically-review", 4),
    FROM("critique", 4),
    FROM("deconstruct", 4),
    FROM("evaluate", 2),
    FROM("extrapolate", 4),
    FROM("formulate", 3),
    FROM("hypothesise", 4),
    UP_TO("identify", 6),
    FROM("justify", 2),
    UP_TO("label", 4),
    UP_TO("list", 5),
    UP_TO("name", 4),
    UP_TO("recall", 4),
    UP_TO("recite", 3),
    UP_TO("recognise", 5),
    UP_TO("state", 5),
    FROM("substantiate", 3),
    FROM("synthesise", 4),
    FROM("theorise", 5),
};

static int compare_verb(const void *verb, const void *range) {
    return strcmp(verb, ((const struct verb_range *)range)->verb);
}

/* verb_levels - Q0144 of one outcome */
static void verb_levels(struct check_context *context, const struct unit_model *unit,
                        const struct outcome_model *outcome) {
    for (size_t i = 0; i < outcome->criterion_count; i++) {
        const struct criterion_model *criterion = &outcome->criteria[i];
        const struct verb_range *range;
        struct finding *finding;
        bool low;

        if (criterion->verb == NULL)
            continue;
        range = bsearch(criterion->verb, ranges, sizeof ranges / sizeof ranges[0], sizeof ranges[0],
                        compare_verb);
        if (range == NULL || (unit->level >= range->lowest && unit->level <= range->highest))
            continue;
        low = unit->level < range->lowest;
        finding = finding_add(
            context->findings, 144, check_value(context, criterion->at, "verb"),
            "'%s' in %u.%u of '%s' is in keeping with level %s and %s, not with level %s",
            criterion->verb, (unsigned)criterion->outcome, (unsigned)criterion->number, unit->urn,
            qual_level_text(low ? range->lowest : range->highest), low ? "above" : "below",
            qual_level_text(unit->level));
        finding->subject = unit->urn;
        finding->also = check_attribute(context, unit->at, "level");
        finding->also_message = "the level is here";
    }
}

/* check_verb_levels - Q0144: a command verb out of keeping with the level of its unit */
void check_verb_levels(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->unit_count; i++)
        for (size_t j = 0;
             j < spec->units[i].outcome_count && spec->units[i].level != QUAL_LEVEL_NOT_STATED; j++)
            verb_levels(context, &spec->units[i], &spec->units[i].outcomes[j]);
}
