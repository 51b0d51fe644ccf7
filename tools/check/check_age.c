/* check_age.c - the ages for which a qualification is approved */
#include <stdlib.h>

#include "check/check_facts.h"
#include "value/value.h"

/* Ages from one to another, and the element that says so. */
struct ages {
    uint32_t from, to;
    size_t at;
};

struct ages_list {
    struct ages *items;
    size_t count;
};

static int compare_ages(const void *a, const void *b) {
    const struct ages *left = a, *right = b;

    if (left->from != right->from)
        return left->from < right->from ? -1 : 1;
    return left->at < right->at ? -1 : left->at > right->at;
}

/* age_of - an age that the reader has looked at; another where none is stated */
static uint32_t age_of(const char *text, uint32_t otherwise) {
    uint32_t age = otherwise;

    if (text != NULL)
        (void)value_number(text, VALUE_LARGEST_AGE, &age);
    return age;
}

/* age_ranges - the ranges from the youngest on; an open end is as far as ages go */
static struct ages_list age_ranges(const struct check_context *context) {
    struct fact_rows rows = check_facts(context, "age-range", "from", "to");
    struct ages_list ranges = {
        .items = arena_array(context->findings->arena, rows.count + 1, sizeof *ranges.items),
        .count = rows.count,
    };

    for (size_t i = 0; i < rows.count; i++)
        ranges.items[i] = (struct ages){
            .from = age_of(rows.items[i].values[0], 0),
            .to = age_of(rows.items[i].values[1], VALUE_LARGEST_AGE),
            .at = rows.items[i].at,
        };
    qsort(ranges.items, ranges.count, sizeof *ranges.items, compare_ages);
    return ranges;
}

/* check_age_overlaps - Q0151: an age in two ranges */
void check_age_overlaps(struct check_context *context) {
    struct ages_list ranges = age_ranges(context);
    const struct ages *widest = ranges.items;

    for (size_t i = 1; i < ranges.count; i++) {
        const struct ages *range = &ranges.items[i];
        struct finding *finding;

        if (range->from <= widest->to) {
            finding = finding_add(context->findings, 151, check_tag(context, range->at),
                                  "age %u is in another range too", (unsigned)range->from);
            finding->subject = context->spec->number;
            finding->aspect = "age-range";
            finding->also = check_tag(context, widest->at);
            finding->also_message = "the other is here";
        }
        if (range->to > widest->to)
            widest = range;
    }
}

/* check_age_gaps - Q0152: an age between two ranges that is in neither */
void check_age_gaps(struct check_context *context) {
    struct ages_list ranges = age_ranges(context);
    const struct ages *widest = ranges.items;

    for (size_t i = 1; i < ranges.count; i++) {
        const struct ages *range = &ranges.items[i];
        struct finding *finding;

        if (range->from > widest->to + 1) {
            finding = finding_add(context->findings, 152, check_tag(context, range->at),
                                  "age %u is in no range, though younger and older learners are",
                                  (unsigned)widest->to + 1);
            finding->subject = context->spec->number;
            finding->aspect = "age-range";
            finding->also = check_tag(context, widest->at);
            finding->also_message = "the range before is here";
        }
        if (range->to > widest->to)
            widest = range;
    }
}

/* check_minimum_age - Q0153: the minimum age for entry is not the youngest of the ranges */
void check_minimum_age(struct check_context *context) {
    struct fact_rows entry = check_facts(context, "entry", "minimum-age", NULL);
    struct ages_list ranges = age_ranges(context);
    struct finding *finding;
    uint32_t minimum;

    if (entry.count == 0 || entry.items[0].values[0] == NULL || ranges.count == 0)
        return;
    minimum = age_of(entry.items[0].values[0], 0);
    if (minimum == ranges.items[0].from)
        return;
    finding = finding_add(
        context->findings, 153, check_attribute(context, entry.items[0].at, "minimum-age"),
        "the minimum age is %u, but the youngest learners of the age ranges are "
        "%s%u",
        (unsigned)minimum, ranges.items[0].from == 0 ? "below " : "",
        (unsigned)(ranges.items[0].from == 0 ? ranges.items[0].to + 1 : ranges.items[0].from));
    finding->subject = context->spec->number;
    finding->aspect = "minimum-age";
    finding->also = check_tag(context, ranges.items[0].at);
    finding->also_message = "the range is here";
}
