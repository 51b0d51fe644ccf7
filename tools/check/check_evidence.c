/* check_evidence.c - codes of evidence and of standards that do not agree */
#include <string.h>

#include "base/fold.h"
#include "check/check_facts.h"

/*
 * check_used_evidence - Q0156: a code of evidence that the key does not explain
 *
 * Each code once. Without a key nothing can be missing from it.
 */
void check_used_evidence(struct check_context *context) {
    struct fact_rows key = check_facts(context, "evidence", "code", NULL);
    struct fact_rows used = check_facts(context, "used", "evidence", "where");
    struct name_index known = {.arena = context->findings->arena};

    for (size_t i = 0; i < key.count; i++)
        name_index_add(&known, key.items[i].values[0], i);
    for (size_t i = 0; i < used.count && key.count > 0; i++) {
        const struct fact_row *row = &used.items[i];
        struct finding *finding;

        if (name_index_add(&known, row->values[0], i) != NAME_NONE)
            continue;
        finding = finding_add(context->findings, 156, check_value(context, row->at, "evidence"),
                              "evidence '%s' is used but not in the key, in: %s", row->values[0],
                              row->values[1]);
        finding->subject = context->spec->number;
        finding->aspect = row->values[0];
        finding->also = check_tag(context, key.items[0].at);
        finding->also_message = "the key is here";
    }
}

/* check_standard_titles - Q0158: one code of a standard with two titles */
void check_standard_titles(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct fact_rows standards = check_facts(context, "standard", "code", "title");
    struct name_index titles = {.arena = context->findings->arena};

    for (size_t i = 0; i < standards.count; i++) {
        const struct fact_row *row = &standards.items[i], *other;
        struct finding *finding;
        size_t first;

        if (row->values[0] == NULL || row->values[1] == NULL)
            continue;
        first = name_index_add(&titles, row->values[0], i);
        if (first == NAME_NONE)
            continue;
        other = &standards.items[first];
        if (folds_alike(titles.arena, row->values[1], other->values[1]))
            continue;
        finding = finding_add(context->findings, 158, check_value(context, row->at, "title"),
                              "the standard %s has another title in '%s'", row->values[0],
                              spec->units[other->unit].urn);
        finding->subject = spec->units[row->unit].urn;
        finding->aspect = "standard";
        finding->also = check_value(context, other->at, "title");
        finding->also_message = "that is here";
    }
}
