/* suppress.c - what configuration files and the command line make of changes */
#include "diff/suppress.h"

#include <string.h>

#include "base/text.h"

/* Who has set what the command line sets, as traces name it. */
#define COMMAND_LINE "--severity"

/* Options ------------------------------------------------------------------------------- */

/* take_setting - one ID=SEVERITY of the command line */
static void take_setting(struct suppress *suppress, const char *argument) {
    struct arena *arena = suppress->arena;
    size_t length = strcspn(argument, "=");
    struct source *source = arena_alloc(arena, sizeof *source);
    struct place place = {source, {0, 0}};
    struct change_setting setting = {.by = COMMAND_LINE};

    *source = (struct source){.name = arena_format(arena, "--severity %s", argument)};
    if (change_setting_read(&setting, arena_copy(arena, argument, length), place,
                            argument[length] == '\0' ? "" : argument + length + 1, place,
                            &suppress->problems))
        change_policy_set(arena, &suppress->settings, setting);
}

void suppress_begin(struct suppress *suppress, struct arena *arena,
                    const struct suppress_options *options) {
    static const struct severity_policy none;

    *suppress = (struct suppress){.arena = arena, .today = options->today};
    suppress->problems.arena = arena;
    suppress->findings.arena = arena;
    findings_next_file(&suppress->problems);
    for (size_t i = 0; i < options->severities.count; i++)
        take_setting(suppress, options->severities.items[i]);
    suppress->finder = config_finder_create(arena, &none, &suppress->problems);
    if (options->no_config || options->config != NULL)
        config_finder_use(suppress->finder, options->config);
}

struct config *suppress_config(struct suppress *suppress, const char *path) {
    return config_find(suppress->finder, path == NULL ? "-" : path);
}

/* Changes --------------------------------------------------------------------------------- */

/* use_of - the trace of a file; two folders may have one each of the same name, but not path */
static struct suppress_use *use_of(struct suppress *suppress, const char *by) {
    for (size_t i = 0; i < suppress->use_count; i++)
        if (strcmp(suppress->uses[i].by, by) == 0)
            return &suppress->uses[i];
    suppress->uses = arena_grow(suppress->arena, suppress->uses, suppress->use_count,
                                &suppress->use_capacity, sizeof *suppress->uses);
    suppress->uses[suppress->use_count] = (struct suppress_use){.by = by};
    return &suppress->uses[suppress->use_count++];
}

static const struct change_setting *setting_of(const struct suppress *suppress,
                                               const struct config *config, unsigned id) {
    const struct change_setting *setting = change_policy_find(&suppress->settings, id);

    return setting != NULL ? setting : change_policy_find(&config->changes, id);
}

/* set_severity - as a setting says; false when it switches the change off */
static bool set_severity(struct suppress *suppress, const struct change_setting *setting,
                         struct change *change) {
    if (setting->off) {
        use_of(suppress, setting->by)->off++;
        return false;
    }
    if (setting->severity == change->severity)
        return true;
    use_of(suppress, setting->by)->severities++;
    change->reason = arena_format(suppress->arena, "%s as %s has it, not %s",
                                  change_severity_text(setting->severity), setting->by,
                                  change_severity_text(change->severity));
    change->severity = setting->severity;
    change->severity_by = setting->by;
    return true;
}

/* suppress_change - let a change stand where a suppression is about it */
static void suppress_change(struct suppress *suppress, struct config *config,
                            struct change *change) {
    const struct suppressible what = {change->kind->id, change->subject, NULL, change->fingerprint};

    change->suppressed =
        suppression_match(suppress->arena, &config->suppressions, &what, suppress->today);
    if (change->suppressed == NULL)
        return;
    change->suppressed_by = config->source->name;
    use_of(suppress, change->suppressed_by)->suppressed++;
}

void suppress_changes(struct suppress *suppress, struct config *config, struct changes *changes) {
    size_t kept = 0;

    for (size_t i = 0; i < changes->count; i++) {
        struct change change = changes->items[i];
        const struct change_setting *setting = setting_of(suppress, config, change.kind->id);

        if (setting != NULL && !set_severity(suppress, setting, &change))
            continue;
        suppress_change(suppress, config, &change);
        changes->items[kept++] = change;
    }
    changes->off += changes->count - kept;
    changes->count = kept;
    changes_finish(changes);
}

/* Reports ----------------------------------------------------------------------------------- */

/* concerns_changes - whether a suppression can be about a change that is looked for */
static bool concerns_changes(const struct suppress *suppress, const struct config *config,
                             const struct suppression *suppression) {
    const struct change_setting *setting;

    if (suppression->id == 0 || suppression_expired(suppression, suppress->today))
        return suppression->id == 0 || change_id_is(suppression->id);
    setting = setting_of(suppress, config, suppression->id);
    return change_id_is(suppression->id) && (setting == NULL || !setting->off);
}

void suppress_report(struct suppress *suppress) {
    const struct config *config;

    for (size_t i = 0; (config = config_found(suppress->finder, i)) != NULL; i++) {
        suppress->findings.policy = &config->policy;
        findings_next_file(&suppress->findings);
        for (size_t s = 0; s < config->suppressions.count; s++)
            if (concerns_changes(suppress, config, &config->suppressions.items[s]))
                suppression_report(&config->suppressions.items[s], config->source, suppress->today,
                                   &suppress->findings);
    }
    findings_sort(&suppress->findings);
}

const char *suppress_use_text(struct arena *arena, const struct suppress_use *use) {
    const struct {
        size_t count;
        const char *what;
    } parts[] = {{use->suppressed, "suppressed"},
                 {use->severities, "given another severity"},
                 {use->off, "switched off"}};
    const char *before = "changes ";
    struct text out = {.arena = arena};

    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (parts[i].count == 0)
            continue;
        text_format(&out, "%s%s: %zu", before, parts[i].what, parts[i].count);
        before = ", ";
    }
    text_format(&out, ", by %s", use->by);
    text_add_char(&out, '\0');
    return out.bytes;
}
