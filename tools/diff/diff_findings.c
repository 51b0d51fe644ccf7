/* diff_findings.c - changes as findings, for formats that know only those */
#include "diff/diff_findings.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "diff/git_object.h"

/* Kinds ----------------------------------------------------------------------------------- */

/* What else there may be among the findings. */
#define EXPIRED 28
#define UNUSED 29
#define UNDECIDED 411

static enum severity severity_of(enum change_severity severity) {
    switch (severity) {
    case CHANGE_BREAKING:
        return SEVERITY_ERROR;
    case CHANGE_DANGEROUS:
        return SEVERITY_WARNING;
    default:
        return SEVERITY_NOTE;
    }
}

const struct finding_kind *diff_kinds(struct arena *arena, size_t *count) {
    static const unsigned others[] = {EXPIRED, UNUSED, UNDECIDED};
    size_t change_count, other_count = sizeof others / sizeof others[0];
    const struct change_kind *changes = change_kinds(&change_count);
    struct finding_kind *kinds = arena_array(arena, other_count + change_count, sizeof *kinds);

    *count = 0;
    for (size_t i = 0; i < other_count; i++)
        kinds[(*count)++] = *finding_kind_find(others[i]);
    for (size_t i = 0; i < change_count; i++)
        kinds[(*count)++] =
            (struct finding_kind){changes[i].id, severity_of(changes[i].severity), changes[i].name,
                                  changes[i].purpose, changes[i].page};
    return kinds;
}

static int compare_kinds(const void *a, const void *b) {
    const struct finding_kind *left = a, *right = b;

    return left->id < right->id ? -1 : left->id > right->id;
}

/* Findings ---------------------------------------------------------------------------------- */

/* A list of findings that grows without the limits that one file has. */
struct list {
    struct arena *arena;
    const struct finding_kind *kinds;
    size_t kind_count;
    struct findings findings;
    const struct source *before, *after; /* of the pair at hand, with an index */
    const struct report *report;
};

static struct finding *add(struct list *list, unsigned id) {
    struct findings *findings = &list->findings;
    const struct finding_kind key = {.id = id};
    struct finding *finding;

    findings->items = arena_grow(list->arena, findings->items, findings->count, &findings->capacity,
                                 sizeof *findings->items);
    finding = &findings->items[findings->count++];
    *finding = (struct finding){
        .kind = bsearch(&key, list->kinds, list->kind_count, sizeof key, compare_kinds)};
    finding->severity = finding->kind->severity;
    return finding;
}

/*
 * named_file - a source that many places are looked up in, under the name of a file
 *
 * Of REV:path that is the path, which is what whoever shows the findings knows.
 */
static const struct source *named_file(struct arena *arena, const struct version *version) {
    const struct source *source = version->model == NULL ? NULL : version->model->source;
    struct source *named;
    struct stat about;

    if (source == NULL)
        return NULL;
    source = source_index(arena, source);
    if (!git_object_named(source->name) || stat(source->name, &about) == 0)
        return source;
    named = arena_alloc(arena, sizeof *named);
    *named = *source;
    named->name = strchr(source->name, ':') + 1;
    while (strncmp(named->name, "./", 2) == 0)
        named->name += 2;
    return named;
}

/* change_message - subject, what has changed, from what and to what */
static const char *change_message(struct arena *arena, const struct change *change) {
    const char *before = change->old_value == NULL ? "nothing" : change->old_value;
    const char *after = change->new_value == NULL ? "nothing" : change->new_value;
    const char *reason = change->reason == NULL ? "" : arena_format(arena, "; %s", change->reason);

    return arena_format(arena, "%s: %s (%s, from '%s' to '%s'%s)", change->subject, change->message,
                        change_severity_text(change->severity), before, after, reason);
}

static void add_change(struct list *list, const struct change *change) {
    struct finding *finding = add(list, change->kind->id);

    finding->severity = severity_of(change->severity);
    finding->subject = change->subject;
    finding->message = change_message(list->arena, change);
    finding->fingerprint = &change->fingerprint;
    if (change->where.source != NULL)
        finding->where = (struct place){list->after, change->where.span};
    if (change->also.source != NULL && list->before != NULL) {
        finding->also = (struct place){list->before, change->also.span};
        finding->also_message = "in the old version it is here";
    }
    if (change->suppressed != NULL) {
        finding->acknowledged = true;
        finding->reason = change->suppressed->reason;
        finding->suppression = change->suppressed->name;
    }
}

/* add_undecided - that nobody can say what the new version does */
static void add_undecided(struct list *list) {
    struct finding *finding = add(list, UNDECIDED);

    finding->severity = SEVERITY_ERROR;
    finding->subject = qual_spec_number(list->report->after.spec);
    finding->message = "whether somebody loses the award is undecided: there are too many cases";
    if (list->after != NULL)
        finding->where = (struct place){list->after, place_rules(&list->report->after).span};
}

static void add_changes(struct list *list, const struct changes *changes) {
    for (size_t i = 0; i < changes->count; i++)
        add_change(list, &changes->items[i]);
}

static void add_report(struct list *list, const struct report *report) {
    list->report = report;
    list->before = named_file(list->arena, &report->before);
    list->after = named_file(list->arena, &report->after);
    if (report->verdict == ACCEPTANCE_UNDECIDED)
        add_undecided(list);
    add_changes(list, &report->changes);
}

/* add_others - findings about configuration files */
static void add_others(struct list *list, const struct findings *findings) {
    for (size_t i = 0; i < findings->count; i++) {
        struct finding *finding = add(list, findings->items[i].kind->id);
        const struct finding_kind *kind = finding->kind;

        *finding = findings->items[i];
        finding->kind = kind;
    }
}

static int compare_findings(const void *a, const void *b) {
    const struct finding *left = a, *right = b;

    if (left->acknowledged != right->acknowledged)
        return left->acknowledged ? 1 : -1;
    if (left->severity != right->severity)
        return left->severity > right->severity ? -1 : 1;
    return left->order < right->order ? -1 : left->order > right->order;
}

struct findings diff_findings(struct arena *arena, const struct diff_result *result,
                              const struct finding_kind *kinds, size_t kind_count) {
    struct list list = {.arena = arena, .kinds = kinds, .kind_count = kind_count};

    list.findings.arena = arena;
    add_changes(&list, &result->lone);
    for (size_t i = 0; i < result->pair_count; i++)
        add_report(&list, result->pairs[i]);
    if (result->suppress != NULL)
        add_others(&list, &result->suppress->findings);
    for (size_t i = 0; i < list.findings.count; i++)
        list.findings.items[i].order = i;
    if (list.findings.count > 0)
        qsort(list.findings.items, list.findings.count, sizeof *list.findings.items,
              compare_findings);
    return list.findings;
}
