/* diff.c - compare two specifications: the walk, and what they say of themselves */
#include "diff.h"

void qual_diff_report(struct diff *diff, enum qual_part part, enum qual_field field,
                      const qual_side *before, const qual_side *after) {
    qual_change change = {.part = part, .field = field};

    if (diff->stopped || (diff->parts & (uint32_t)part) == 0)
        return;
    if (before != NULL)
        change.before = *before;
    if (after != NULL)
        change.after = *after;
    change.before.present = before != NULL;
    change.after.present = after != NULL;
    diff->stopped = !diff->function(diff->context, &change);
}

bool qual_diff_same_text(const char *a, const char *b) {
    if (a == NULL || b == NULL)
        return a == b;
    while (*a != '\0' && *a == *b) {
        a++;
        b++;
    }
    return *a == *b;
}

bool qual_diff_to_new(const struct diff *diff, qual_unit unit, qual_unit *partner) {
    qual_urn urn;
    uint32_t index;

    if (diff->pairing == NULL) {
        urn = qual_unit_urn(unit);
        return qual_unit_find(diff->after, urn.text, QUAL_NUMBER_SIZE - 1, partner);
    }
    index = diff->pairing->to_new[unit.row - qual_spec_unit(diff->before, 0).row];
    if (index != 0)
        *partner = qual_spec_unit(diff->after, index - 1);
    return index != 0;
}

bool qual_diff_to_old(const struct diff *diff, qual_unit unit, qual_unit *partner) {
    qual_urn urn;
    uint32_t index;

    if (diff->pairing == NULL) {
        urn = qual_unit_urn(unit);
        return qual_unit_find(diff->before, urn.text, QUAL_NUMBER_SIZE - 1, partner);
    }
    index = diff->pairing->to_old[unit.row - qual_spec_unit(diff->after, 0).row];
    if (index != 0)
        *partner = qual_spec_unit(diff->before, index - 1);
    return index != 0;
}

/* compare_text, compare_figure - tell when a datum of the qualification differs */
static void compare_text(struct diff *diff, enum qual_field field, const char *before,
                         const char *after) {
    const qual_side side = {.present = true};

    if (!qual_diff_same_text(before, after))
        qual_diff_report(diff, QUAL_PART_SPEC, field, &side, &side);
}

static void compare_figure(struct diff *diff, enum qual_field field,
                           bool (*read)(qual_spec spec, uint32_t *figure)) {
    const qual_side side = {.present = true};
    uint32_t before = 0, after = 0;
    bool stated = read(diff->before, &before);

    if (stated != read(diff->after, &after) || before != after)
        qual_diff_report(diff, QUAL_PART_SPEC, field, &side, &side);
}

static void compare_figures(struct diff *diff) {
    const qual_side side = {.present = true};

    if (qual_spec_level(diff->before) != qual_spec_level(diff->after))
        qual_diff_report(diff, QUAL_PART_SPEC, QUAL_FIELD_LEVEL, &side, &side);
    compare_figure(diff, QUAL_FIELD_CREDIT, qual_spec_credit);
    compare_figure(diff, QUAL_FIELD_GLH, qual_spec_glh);
    compare_figure(diff, QUAL_FIELD_TQT, qual_spec_tqt);
}

static void compare_texts(struct diff *diff) {
    qual_spec a = diff->before, b = diff->after;

    compare_text(diff, QUAL_FIELD_NUMBER, qual_spec_number(a), qual_spec_number(b));
    compare_text(diff, QUAL_FIELD_VERSION, qual_spec_version(a), qual_spec_version(b));
    compare_text(diff, QUAL_FIELD_TITLE, qual_spec_title(a), qual_spec_title(b));
    compare_text(diff, QUAL_FIELD_ORGANISATION, qual_spec_organisation(a),
                 qual_spec_organisation(b));
}

static void compare_dates(struct diff *diff) {
    static const struct {
        enum qual_field field;
        enum qual_date_kind kind;
    } dates[] = {
        {QUAL_FIELD_ISSUED, QUAL_DATE_ISSUED},
        {QUAL_FIELD_OPERATIONAL_START, QUAL_DATE_OPERATIONAL_START},
        {QUAL_FIELD_REVIEW, QUAL_DATE_REVIEW},
        {QUAL_FIELD_OPERATIONAL_END, QUAL_DATE_OPERATIONAL_END},
        {QUAL_FIELD_CERTIFICATION_END, QUAL_DATE_CERTIFICATION_END},
    };
    const qual_side side = {.present = true};

    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        qual_date before = {0, 0, 0}, after = {0, 0, 0};
        bool stated = qual_spec_date(diff->before, dates[i].kind, &before);

        if (stated != qual_spec_date(diff->after, dates[i].kind, &after) ||
            before.year != after.year || before.month != after.month || before.day != after.day)
            qual_diff_report(diff, QUAL_PART_SPEC, dates[i].field, &side, &side);
    }
}

bool qual_diff(qual_spec before, qual_spec after, const qual_pairing *pairing, uint32_t parts,
               qual_change_function function, void *context) {
    struct diff diff = {before, after, pairing, parts, function, context, false};

    if (parts & QUAL_PART_SPEC) {
        compare_texts(&diff);
        compare_figures(&diff);
        compare_dates(&diff);
    }
    if (parts & (QUAL_PART_UNIT | QUAL_PART_OUTCOME | QUAL_PART_CRITERION))
        qual_diff_units(&diff);
    if (parts & (QUAL_PART_GROUP | QUAL_PART_MEMBER))
        qual_diff_groups(&diff);
    if (parts & QUAL_PART_RULE)
        qual_diff_rules(&diff);
    if (parts & QUAL_PART_FACT)
        qual_diff_facts(&diff);
    return !diff.stopped;
}
