/* config_section.c - what the sections and keys of a configuration file mean */
#include "config/config_section.h"

#include <string.h>

#include "base/suggest.h"
#include "value/value.h"

/* A section: its first word, and what to do with it. */
struct config_section {
    const char *name;
    bool titled; /* a name of its own follows, [suppress NAME]; else nothing does */
    void (*begin)(struct config_state *state, const char *title);
    void (*key)(struct config_state *state, const struct config_word *key,
                const struct config_word *value);
    void (*end)(struct config_state *state);
};

/* A key of [suppress NAME]. */
struct suppress_key {
    const char *name;
    void (*set)(struct config_state *state, struct suppression *suppression,
                const struct config_word *value);
};

struct place config_place(const struct config_state *state, struct span at) {
    return (struct place){state->config->source, at};
}

/* add - report something about the section being read */
#define add(state, id, at, ...)                                                                    \
    finding_add((state)->findings, id, config_place(state, at), __VA_ARGS__)

/* report_first - point at where something stood before */
static void report_first(const struct config_state *state, struct finding *finding, size_t at,
                         size_t length) {
    finding->also = config_place(state, (struct span){at, length});
    finding->also_message = "the first is here";
}

/* [severity] ------------------------------------------------------------------ */

/* change_severity_key - one key of a change, of what qualc diff finds */
static void change_severity_key(struct config_state *state, const struct config_word *key,
                                const struct config_word *value) {
    struct change_setting setting = {.by = state->config->source->name};

    if (change_setting_read(&setting, key->text, config_place(state, key->at), value->text,
                            config_place(state, value->at), state->findings))
        change_policy_set(state->arena, &state->config->changes, setting);
}

static void severity_key(struct config_state *state, const struct config_word *key,
                         const struct config_word *value) {
    struct severity_change change = {0};

    if (change_id_named(key->text)) {
        change_severity_key(state, key, value);
        return;
    }
    if (severity_change_read(&change, key->text, config_place(state, key->at), value->text,
                             config_place(state, value->at), state->findings))
        severity_policy_set(state->arena, &state->config->policy, change);
}

/* [suppress NAME] ---------------------------------------------------------------- */

/* current - the suppression being read */
static struct suppression *current(const struct config_state *state) {
    const struct suppressions *all = &state->config->suppressions;

    return &all->items[all->count - 1];
}

static void suppress_begin(struct config_state *state, const char *title) {
    struct suppressions *all = &state->config->suppressions;

    all->items =
        arena_grow(state->arena, all->items, all->count, &all->capacity, sizeof *all->items);
    all->items[all->count++] = (struct suppression){.name = title, .at = state->heading.at};
}

static void set_id(struct config_state *state, struct suppression *suppression,
                   const struct config_word *value) {
    struct place place = config_place(state, value->at);
    const struct change_kind *change;
    const struct finding_kind *kind;

    if (change_id_named(value->text)) {
        change = change_id_read(value->text, place, state->findings);
        suppression->id = change == NULL ? 0 : change->id;
        return;
    }
    kind = finding_id_read(value->text, place, state->findings);
    if (kind == NULL)
        return;
    if (severity_is_fixed(kind))
        add(state, 26, value->at,
            "%s keeps a specification from compiling and cannot be suppressed", value->text);
    suppression->id = kind->id;
}

static void set_subject(struct config_state *state, struct suppression *suppression,
                        const struct config_word *value) {
    (void)state;
    suppression->subject = value->text;
}

static void set_fingerprint(struct config_state *state, struct suppression *suppression,
                            const struct config_word *value) {
    suppression->by_fingerprint = value_digest(value->text, &suppression->fingerprint);
    if (!suppression->by_fingerprint)
        add(state, 27, value->at,
            "a fingerprint is 16 digits or letters from a to f, as --format json has it, not "
            "'%s'",
            value->text);
}

static void set_reason(struct config_state *state, struct suppression *suppression,
                       const struct config_word *value) {
    (void)state;
    suppression->reason = value->text;
}

static void set_expires(struct config_state *state, struct suppression *suppression,
                        const struct config_word *value) {
    switch (value_date(value->text, &suppression->expires)) {
    case VALUE_GOOD:
        suppression->expires_at = value->at;
        return;
    case VALUE_NOT_ON_CALENDAR:
        add(state, 27, value->at, "there is no day or month '%s'", value->text);
        return;
    default:
        add(state, 27, value->at, "a date looks like 2027-03-31, not '%s'", value->text);
    }
}

static const struct suppress_key suppress_keys[] = {
    {"id", set_id},         {"subject", set_subject}, {"fingerprint", set_fingerprint},
    {"reason", set_reason}, {"expires", set_expires},
};

#define KEY_COUNT (sizeof suppress_keys / sizeof suppress_keys[0])

static void suppress_key(struct config_state *state, const struct config_word *key,
                         const struct config_word *value) {
    const char *names[KEY_COUNT];

    for (size_t i = 0; i < KEY_COUNT; i++) {
        if (strcmp(suppress_keys[i].name, key->text) == 0) {
            if (value->text[0] == '\0')
                add(state, 27, key->at, "'%s' has no value", key->text);
            else
                suppress_keys[i].set(state, current(state), value);
            return;
        }
        names[i] = suppress_keys[i].name;
    }
    add(state, 23, key->at, "a suppression has no '%s'", key->text)->hint =
        suggest(key->text, names, KEY_COUNT);
}

static bool has_key(const struct config_state *state, const char *name) {
    return name_index_find(&state->keys, name) != NAME_NONE;
}

static void suppress_end(struct config_state *state) {
    if (!has_key(state, "id") && !has_key(state, "fingerprint"))
        add(state, 23, state->heading.at,
            "a suppression names an id or a fingerprint, and this one has neither");
    if (!has_key(state, "reason"))
        add(state, 23, state->heading.at, "a suppression gives its reason, and this one does not");
}

/* Sections ------------------------------------------------------------------------- */

static const struct config_section sections[] = {
    {.name = "severity", .key = severity_key},
    {"suppress", true, suppress_begin, suppress_key, suppress_end},
};

#define SECTION_COUNT (sizeof sections / sizeof sections[0])

/* find_section - the row of a heading's first word; NULL, reported, when there is none */
static const struct config_section *find_section(struct config_state *state, const char *name) {
    const char *names[SECTION_COUNT];

    for (size_t i = 0; i < SECTION_COUNT; i++) {
        if (strcmp(sections[i].name, name) == 0)
            return &sections[i];
        names[i] = sections[i].name;
    }
    add(state, 22, state->heading.at, "there is no section '%s'", name)->hint =
        suggest(name, names, SECTION_COUNT);
    return NULL;
}

/* is_repeated - whether the heading stood before, which is reported */
static bool is_repeated(struct config_state *state) {
    size_t first = name_index_add(&state->headings, state->heading.text, state->heading.at.from);
    struct finding *finding;

    if (first == NAME_NONE)
        return false;
    finding =
        add(state, 22, state->heading.at, "the section '%s' is there twice", state->heading.text);
    report_first(state, finding, first, state->heading.at.length);
    return true;
}

void config_section_begin(struct config_state *state, const struct config_word *heading) {
    size_t length = strcspn(heading->text, " \t");
    const char *title = heading->text + length + strspn(heading->text + length, " \t");
    const struct config_section *section;

    state->heading = *heading;
    state->keys = (struct name_index){.arena = state->arena};
    section = find_section(state, arena_copy(state->arena, heading->text, length));
    state->section = NULL;
    if (section == NULL || is_repeated(state))
        return;
    if (section->titled != (title[0] != '\0')) {
        add(state, 22, heading->at,
            section->titled ? "a section '%s' has a name, as in [%s early-draft]"
                            : "a section '%s' has no name; write [%s]",
            section->name, section->name);
        return;
    }
    state->section = section;
    if (section->begin != NULL)
        section->begin(state, title);
}

void config_section_end(struct config_state *state) {
    if (state->section != NULL && state->section->end != NULL)
        state->section->end(state);
}

void config_key(struct config_state *state, const struct config_word *key,
                const struct config_word *value) {
    size_t first;

    if (state->heading.text == NULL) {
        add(state, 23, key->at, "'%s' stands before the first section", key->text);
        return;
    }
    if (state->section == NULL)
        return;
    first = name_index_add(&state->keys, key->text, key->at.from);
    if (first != NAME_NONE) {
        report_first(state, add(state, 23, key->at, "'%s' is set twice", key->text), first,
                     key->at.length);
        return;
    }
    state->section->key(state, key, value);
}

void config_more(struct config_state *state, const char *key, const struct config_word *value) {
    struct suppression *suppression;

    if (state->section == NULL)
        return;
    if (!state->section->titled || strcmp(key, "reason") != 0) {
        add(state, 21, value->at, "only a reason may go on in a line indented deeper, not '%s'",
            key);
        return;
    }
    suppression = current(state);
    if (suppression->reason != NULL)
        suppression->reason = arena_format(state->arena, "%s %s", suppression->reason, value->text);
}
