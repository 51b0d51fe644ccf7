/* check_number.c - numbers that must agree, or must not */
#include <string.h>

#include "check/check.h"

/* same_number - whether a learning aim reference is a number without its slashes */
static bool same_number(const char *number, const char *aim) {
    for (; *number != '\0'; number++)
        if (*number != '/' && *number != *aim++)
            return false;
    return *aim == '\0';
}

/* check_learning_aim - Q0105: a learning aim reference of another number */
void check_learning_aim(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct finding *finding;

    if (spec->number == NULL || spec->learning_aim == NULL ||
        same_number(spec->number, spec->learning_aim))
        return;
    finding = finding_add(context->findings, 105, check_value(context, spec->at, "learning-aim"),
                          "the learning aim reference '%s' is not the number '%s' without slashes",
                          spec->learning_aim, spec->number);
    finding->subject = spec->learning_aim;
    finding->also = check_attribute(context, spec->at, "number");
    finding->also_message = "the number is here";
}

/* check_repeated_units - Q0106: two units of one reference */
void check_repeated_units(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        struct finding *finding;
        size_t first;

        if (unit->urn == NULL)
            continue;
        first = name_index_find(&context->units, unit->urn);
        if (first == i)
            continue;
        finding = finding_add(context->findings, 106, check_attribute(context, unit->at, "urn"),
                              "a second unit '%s'", unit->urn);
        finding->subject = unit->urn;
        finding->also = check_attribute(context, spec->units[first].at, "urn");
        finding->also_message = "the first is here";
    }
}
