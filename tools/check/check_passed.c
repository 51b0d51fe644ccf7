/* check_passed.c - dates that had passed when they were printed, or have passed since */
#include <string.h>

#include "check/check.h"
#include "value/value.h"

/* Dates that a document still to be used has before it. */
static const struct {
    enum qual_date_kind kind;
    const char *name;
} dates[] = {
    {QUAL_DATE_REVIEW, "review"},
    {QUAL_DATE_OPERATIONAL_END, "operational-end"},
    {QUAL_DATE_CERTIFICATION_END, "certification-end"},
};

#define DATES (sizeof dates / sizeof dates[0])

/* report_at_issue - Q0128 of a date, wherever the document states it */
static void report_at_issue(struct check_context *context, const char *name, qual_date date,
                            struct place place) {
    const struct spec_model *spec = context->spec;
    qual_date issued = spec->dates[QUAL_DATE_ISSUED];
    char date_text[QUAL_DATE_SIZE], issued_text[QUAL_DATE_SIZE];
    struct finding *finding;

    if (value_compare_dates(date, issued) >= 0)
        return;
    finding = finding_add(context->findings, 128, place,
                          "%s %s had passed when the document was issued, %s", name,
                          qual_date_format(date, date_text), qual_date_format(issued, issued_text));
    finding->subject = spec->number;
    finding->aspect = name;
    finding->also = check_attribute(context, spec->at, "issued");
    finding->also_message = "the date of issue is here";
}

/*
 * check_passed_at_issue - Q0128: a date that had passed when the document was issued
 *
 * What the document states elsewhere is looked at as well.
 */
void check_passed_at_issue(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < DATES; i++)
        report_at_issue(context, dates[i].name, spec->dates[dates[i].kind],
                        check_attribute(context, spec->dates_at, dates[i].name));
    for (size_t i = 0; i < spec->stated_count; i++) {
        const struct stated_model *stated = &spec->stated[i];
        qual_date date = {0};

        if (stated->unit != NULL || stated->group != NULL ||
            value_date(stated->value, &date) != VALUE_GOOD)
            continue;
        for (size_t j = 0; j < DATES; j++)
            if (strcmp(stated->fact, dates[j].name) == 0)
                report_at_issue(context, dates[j].name, date,
                                check_value(context, stated->at, "value"));
    }
}

/* check_passed_today - Q0129: a date that is before the day asked about */
void check_passed_today(struct check_context *context) {
    const struct spec_model *spec = context->spec;

    for (size_t i = 0; i < DATES; i++) {
        qual_date date = spec->dates[dates[i].kind];
        char date_text[QUAL_DATE_SIZE], today_text[QUAL_DATE_SIZE];
        struct finding *finding;

        if (value_compare_dates(date, context->today) >= 0)
            continue;
        finding = finding_add(
            context->findings, 129, check_attribute(context, spec->dates_at, dates[i].name),
            "%s %s has passed on %s", dates[i].name, qual_date_format(date, date_text),
            qual_date_format(context->today, today_text));
        finding->subject = spec->number;
        finding->aspect = dates[i].name;
    }
}
