/* severity_policy.c - what a user makes of the severity of each finding */
#include "finding/severity_policy.h"

#include <string.h>

#include "base/suggest.h"
#include "value/value.h"

/* From this id on findings are about specifications that compile. */
#define FIRST_COMPILED 400

#define OFF "off"

bool severity_is_fixed(const struct finding_kind *kind) {
    return kind->severity == SEVERITY_ERROR && kind->id < FIRST_COMPILED;
}

bool severity_parse(const char *word, struct severity_change *change) {
    if (strcmp(word, OFF) == 0) {
        change->off = true;
        return true;
    }
    change->off = false;
    for (enum severity severity = SEVERITY_NOTE; severity <= SEVERITY_ERROR; severity++)
        if (strcmp(word, severity_text(severity)) == 0) {
            change->severity = severity;
            return true;
        }
    return false;
}

/* nearest_id - the id that a word may stand for, as text: by its short name, or much alike */
static const char *nearest_id(struct arena *arena, const char *word) {
    size_t count;
    const struct finding_kind *kinds = finding_kinds(&count);
    struct suggest nearest;

    suggest_start(&nearest, word);
    for (size_t i = 0; i < count; i++) {
        const char *id = arena_format(arena, "Q%04u", kinds[i].id);

        if (strcmp(kinds[i].name, word) == 0)
            return id;
        suggest_offer(&nearest, id);
    }
    return nearest.best;
}

const struct finding_kind *finding_id_read(const char *id, struct place at,
                                           struct findings *findings) {
    const struct finding_kind *kind = NULL;
    unsigned number;

    if (value_finding(id, &number))
        kind = finding_kind_find(number);
    if (kind == NULL)
        finding_add(findings, 24, at, "there is no finding '%s'", id)->hint =
            nearest_id(findings->arena, id);
    return kind;
}

bool severity_change_read(struct severity_change *change, const char *id, struct place id_at,
                          const char *severity, struct place severity_at,
                          struct findings *findings) {
    static const char *const words[] = {"error", "warning", "note", OFF};
    const struct finding_kind *kind = finding_id_read(id, id_at, findings);

    if (!severity_parse(severity, change)) {
        finding_add(findings, 25, severity_at,
                    "a severity is error, warning, note or off, not '%s'", severity)
            ->hint = suggest(severity, words, sizeof words / sizeof words[0]);
        return false;
    }
    if (kind == NULL)
        return false;
    if (severity_is_fixed(kind) && (change->off || change->severity != SEVERITY_ERROR)) {
        finding_add(findings, 26, severity_at,
                    "Q%04u keeps a specification from compiling and is always an error", kind->id)
            ->subject = arena_format(findings->arena, "Q%04u", kind->id);
        return false;
    }
    change->id = kind->id;
    return true;
}

void severity_policy_set(struct arena *arena, struct severity_policy *policy,
                         struct severity_change change) {
    for (size_t i = 0; i < policy->count; i++)
        if (policy->changes[i].id == change.id) {
            policy->changes[i] = change;
            return;
        }
    policy->changes = arena_grow(arena, policy->changes, policy->count, &policy->capacity,
                                 sizeof *policy->changes);
    policy->changes[policy->count++] = change;
}

void severity_policy_add(struct arena *arena, struct severity_policy *policy,
                         const struct severity_policy *other) {
    for (size_t i = 0; i < other->count; i++)
        severity_policy_set(arena, policy, other->changes[i]);
    policy->warnings_are_errors |= other->warnings_are_errors;
}

bool severity_policy_apply(const struct severity_policy *policy, const struct finding_kind *kind,
                           enum severity *severity) {
    const struct severity_change *change = NULL;

    *severity = kind->severity;
    if (policy == NULL)
        return true;
    for (size_t i = 0; i < policy->count && change == NULL; i++)
        if (policy->changes[i].id == kind->id)
            change = &policy->changes[i];
    if (change != NULL && change->off)
        return false;
    if (change != NULL)
        *severity = change->severity;
    if (policy->warnings_are_errors && *severity == SEVERITY_WARNING &&
        (change == NULL || !change->firm))
        *severity = SEVERITY_ERROR;
    return true;
}
