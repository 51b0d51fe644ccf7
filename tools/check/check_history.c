/* check_history.c - the change history of a document, in itself and against its head */
#include <string.h>

#include "../src/version.h"
#include "check/check_facts.h"
#include "value/value.h"

enum { VERSION, DATE };

static struct fact_rows changes_of(const struct check_context *context) {
    return check_facts(context, "change", "version", "date");
}

static int compare_versions(const char *a, const char *b) {
    return qual_version_compare(a, strlen(a), b, strlen(b));
}

/* date_of - a date that the reader has looked at */
static qual_date date_of(const char *text) {
    qual_date date = {0};

    (void)value_date(text, &date);
    return date;
}

/* newest_change - the change of the highest version; NULL where there is no history */
static const struct fact_row *newest_change(const struct fact_rows *changes) {
    const struct fact_row *newest = NULL;

    for (size_t i = 0; i < changes->count; i++)
        if (newest == NULL ||
            compare_versions(changes->items[i].values[VERSION], newest->values[VERSION]) > 0)
            newest = &changes->items[i];
    return newest;
}

/* check_newest_version - Q0125: the newest change is not the version of the document */
void check_newest_version(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct fact_rows changes = changes_of(context);
    const struct fact_row *newest = newest_change(&changes);
    struct finding *finding;

    if (newest == NULL ||
        (spec->version != NULL && strcmp(spec->version, newest->values[VERSION]) == 0))
        return;
    if (spec->version == NULL)
        finding = finding_add(context->findings, 125, check_tag(context, spec->at),
                              "no version is stated, but the newest change is of version %s",
                              newest->values[VERSION]);
    else
        finding = finding_add(context->findings, 125, check_attribute(context, spec->at, "version"),
                              "the version is %s, but the newest change is of version %s",
                              spec->version, newest->values[VERSION]);
    finding->subject = spec->number;
    finding->aspect = "version";
    finding->also = check_attribute(context, newest->at, "version");
    finding->also_message = "the newest change is here";
}

/* check_newest_date - Q0126: the document was issued at another date than its newest change */
void check_newest_date(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    qual_date issued = spec->dates[QUAL_DATE_ISSUED];
    struct fact_rows changes = changes_of(context);
    const struct fact_row *newest = newest_change(&changes);
    char text[QUAL_DATE_SIZE];
    struct finding *finding;

    /* Of another version's change nothing can be said, except that it is another's. */
    if (newest == NULL || issued.year == 0 || spec->version == NULL ||
        strcmp(spec->version, newest->values[VERSION]) != 0 ||
        value_compare_dates(issued, date_of(newest->values[DATE])) == 0)
        return;
    finding = finding_add(context->findings, 126, check_attribute(context, spec->at, "issued"),
                          "version %s is issued %s, but its change is dated %s", spec->version,
                          qual_date_format(issued, text), newest->values[DATE]);
    finding->subject = spec->number;
    finding->aspect = "issued";
    finding->also = check_attribute(context, newest->at, "date");
    finding->also_message = "the change is here";
}

/* report_order - Q0127 of a change and the one before it */
static void report_order(struct check_context *context, const struct fact_row *before,
                         const struct fact_row *change, const char *attribute,
                         const char *message) {
    struct finding *finding = finding_add(
        context->findings, 127, check_attribute(context, change->at, attribute), "%s", message);

    finding->subject = context->spec->number;
    finding->aspect = "change";
    finding->also = check_attribute(context, before->at, attribute);
    finding->also_message = "the change before it is here";
}

/*
 * check_change_order - Q0127: changes out of order, or two of one version
 *
 * A history may have its newest change first or last: which, its ends tell.
 */
void check_change_order(struct check_context *context) {
    struct arena *arena = context->findings->arena;
    struct fact_rows changes = changes_of(context);
    int direction;

    if (changes.count < 2)
        return;
    direction = compare_versions(changes.items[changes.count - 1].values[VERSION],
                                 changes.items[0].values[VERSION]) < 0
                    ? -1
                    : 1;
    for (size_t i = 1; i < changes.count; i++) {
        const struct fact_row *before = &changes.items[i - 1], *change = &changes.items[i];
        const char *version = change->values[VERSION], *date = change->values[DATE];
        int order = direction * compare_versions(version, before->values[VERSION]);

        if (order == 0)
            report_order(context, before, change, "version",
                         arena_format(arena, "a second change of version %s", version));
        else if (order < 0)
            report_order(context, before, change, "version",
                         arena_format(arena, "the change of version %s is out of order", version));
        else if (direction * value_compare_dates(date_of(date), date_of(before->values[DATE])) < 0)
            report_order(context, before, change, "date",
                         arena_format(arena, "version %s is dated %s, version %s %s", version, date,
                                      before->values[VERSION], before->values[DATE]));
    }
}
