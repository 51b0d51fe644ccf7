/* check_dates.c - dates of a qualification that cannot follow each other */
#include "check/check.h"
#include "value/value.h"

/*
 * Dates that must not be before another. The date of issue is of the document
 * and may lie anywhere.
 */
static const struct {
    enum qual_date_kind early, late;
    const char *early_name, *late_name;
} orders[] = {
    {QUAL_DATE_OPERATIONAL_START, QUAL_DATE_REVIEW, "operational-start", "review"},
    {QUAL_DATE_OPERATIONAL_START, QUAL_DATE_OPERATIONAL_END, "operational-start",
     "operational-end"},
    {QUAL_DATE_OPERATIONAL_START, QUAL_DATE_CERTIFICATION_END, "operational-start",
     "certification-end"},
    {QUAL_DATE_OPERATIONAL_END, QUAL_DATE_CERTIFICATION_END, "operational-end",
     "certification-end"},
};

/* check_dates - Q0120: a date before one that it must follow */
void check_dates(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        qual_date early = spec->dates[orders[i].early], late = spec->dates[orders[i].late];
        char early_text[QUAL_DATE_SIZE], late_text[QUAL_DATE_SIZE];
        struct finding *finding;

        if (value_compare_dates(late, early) >= 0)
            continue;
        finding = finding_add(
            context->findings, 120, check_attribute(context, spec->dates_at, orders[i].late_name),
            "%s %s is before %s %s", orders[i].late_name, qual_date_format(late, late_text),
            orders[i].early_name, qual_date_format(early, early_text));
        finding->subject = orders[i].late_name;
        finding->also = check_attribute(context, spec->dates_at, orders[i].early_name);
        finding->also_message =
            arena_format(context->findings->arena, "%s is here", orders[i].early_name);
    }
}
