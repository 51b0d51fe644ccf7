/* check_acknowledged.c - findings that somebody has looked at and accepts */
#include <string.h>

#include "check/check.h"

/* The finding that only a day to compare with can bring. */
#define OF_TODAY 129

/* acknowledgement_key - a finding's id and subject as one name */
static const char *acknowledgement_key(struct arena *arena, unsigned id, const char *subject,
                                       const char *aspect) {
    return arena_format(arena, "%u %s%s%s", id, subject == NULL ? "" : subject,
                        subject == NULL || aspect == NULL ? "" : " ", aspect == NULL ? "" : aspect);
}

/*
 * is_for_now - whether an acknowledgement is one that the checks just run can tell of
 *
 * The checks of doubts, of other files and of the rules come later, and some
 * not at all; what cannot be acknowledged is reported by the first.
 */
static bool is_for_now(const struct check_context *context, unsigned id) {
    const struct finding_kind *kind = finding_kind_find(id);

    if (id == 0)
        return false;
    if (kind == NULL || kind->severity == SEVERITY_ERROR)
        return context->reads;
    if (id == OF_TODAY && context->today.year == 0)
        return false;
    return id >= context->first_check && id <= context->last_check;
}

/* report_useless - Q0123 of an acknowledgement */
static void report_useless(struct check_context *context,
                           const struct acknowledge_model *acknowledge) {
    const struct finding_kind *kind = finding_kind_find(acknowledge->finding);
    struct place place = check_attribute(context, acknowledge->at, "finding");
    struct finding *finding;

    if (kind == NULL)
        finding = finding_add(context->findings, 123, place, "there is no finding Q%04u",
                              acknowledge->finding);
    else if (kind->severity == SEVERITY_ERROR)
        finding = finding_add(context->findings, 123, place,
                              "Q%04u is an error, which cannot be acknowledged", kind->id);
    else if (!findings_off(context->findings, kind->id))
        finding = finding_add(context->findings, 123, check_tag(context, acknowledge->at),
                              "nothing is found that this acknowledges");
    else
        return;
    finding->subject = acknowledge->subject;
}

/* subject_of - NULL for the qualification, which is acknowledged with its number or without */
static const char *subject_of(const struct check_context *context, const char *subject) {
    const char *number = context->spec->number;

    return subject != NULL && number != NULL && strcmp(subject, number) == 0 ? NULL : subject;
}

/* acknowledge_one - mark a finding, when it has been acknowledged */
static void acknowledge_one(struct check_context *context, const struct name_index *accepted,
                            bool *used, struct finding *finding) {
    struct arena *arena = context->findings->arena;
    const char *subject = finding->subject;
    unsigned id = finding->kind->id;
    size_t found;

    subject = subject_of(context, subject);
    found = name_index_find(accepted, acknowledgement_key(arena, id, subject, NULL));
    if (found == NAME_NONE && finding->aspect != NULL)
        found = name_index_find(accepted, acknowledgement_key(arena, id, subject, finding->aspect));
    if (found == NAME_NONE)
        return;
    used[found] = true;
    finding_acknowledge(context->findings, finding, context->spec->acknowledged[found].reason);
}

/* check_acknowledged - mark what has been acknowledged; Q0123: acknowledging nothing */
void check_acknowledged(struct check_context *context) {
    const struct spec_model *spec = context->spec;
    struct findings *findings = context->findings;
    struct name_index accepted = {.arena = findings->arena};
    bool *used;

    if (spec->acknowledged_count == 0)
        return;
    used = arena_array(findings->arena, spec->acknowledged_count, sizeof *used);
    for (size_t i = 0; i < spec->acknowledged_count; i++)
        name_index_add(&accepted,
                       acknowledgement_key(findings->arena, spec->acknowledged[i].finding,
                                           subject_of(context, spec->acknowledged[i].subject),
                                           NULL),
                       i);
    for (size_t i = findings->file_first; i < findings->count; i++)
        if (findings->items[i].kind->severity != SEVERITY_ERROR)
            acknowledge_one(context, &accepted, used, &findings->items[i]);
    for (size_t i = 0; i < spec->acknowledged_count; i++)
        if (!used[i] && is_for_now(context, spec->acknowledged[i].finding))
            report_useless(context, &spec->acknowledged[i]);
}

void check_late(const struct spec_model *spec, struct findings *findings, unsigned first,
                unsigned last) {
    struct check_context context = {
        .spec = spec, .findings = findings, .first_check = first, .last_check = last};

    check_acknowledged(&context);
}
