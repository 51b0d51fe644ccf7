/* change_policy.c - what a user makes of the severity of each kind of change */
#include "change/change_policy.h"

#include <string.h>

#include "base/suggest.h"
#include "value/value.h"

/* The ids that changes have. */
#define FIRST_ID 601
#define LAST_ID 799

#define OFF "off"

bool change_id_is(unsigned id) {
    return id >= FIRST_ID && id <= LAST_ID;
}

bool change_id_named(const char *id) {
    unsigned number;

    return value_finding(id, &number) && change_id_is(number);
}

/* nearest_id - the id that a word may stand for, as text: by its short name, or much alike */
static const char *nearest_id(struct arena *arena, const char *word) {
    size_t count;
    const struct change_kind *kinds = change_kinds(&count);
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

const struct change_kind *change_id_read(const char *id, struct place at,
                                         struct findings *findings) {
    const struct change_kind *kind = NULL;
    unsigned number;

    if (value_finding(id, &number))
        kind = change_kind_find(number);
    if (kind == NULL)
        finding_add(findings, 24, at, "there is no change '%s'", id)->hint =
            nearest_id(findings->arena, id);
    return kind;
}

static bool parse_severity(const char *word, struct change_setting *setting) {
    setting->off = strcmp(word, OFF) == 0;
    if (setting->off)
        return true;
    for (int severity = CHANGE_EDITORIAL; severity <= CHANGE_BREAKING; severity++)
        if (strcmp(word, change_severity_text((enum change_severity)severity)) == 0) {
            setting->severity = (enum change_severity)severity;
            return true;
        }
    return false;
}

bool change_setting_read(struct change_setting *setting, const char *id, struct place id_at,
                         const char *severity, struct place severity_at,
                         struct findings *findings) {
    static const char *const words[] = {"breaking", "dangerous", "compatible", "editorial", OFF};
    const struct change_kind *kind = change_id_read(id, id_at, findings);

    if (!parse_severity(severity, setting)) {
        finding_add(findings, 25, severity_at,
                    "the severity of a change is breaking, dangerous, compatible, editorial or "
                    "off, not '%s'",
                    severity)
            ->hint = suggest(severity, words, sizeof words / sizeof words[0]);
        return false;
    }
    if (kind == NULL)
        return false;
    setting->id = kind->id;
    return true;
}

void change_policy_set(struct arena *arena, struct change_policy *policy,
                       struct change_setting setting) {
    for (size_t i = 0; i < policy->count; i++)
        if (policy->items[i].id == setting.id) {
            policy->items[i] = setting;
            return;
        }
    policy->items =
        arena_grow(arena, policy->items, policy->count, &policy->capacity, sizeof *policy->items);
    policy->items[policy->count++] = setting;
}

const struct change_setting *change_policy_find(const struct change_policy *policy, unsigned id) {
    for (size_t i = 0; i < policy->count; i++)
        if (policy->items[i].id == id)
            return &policy->items[i];
    return NULL;
}
