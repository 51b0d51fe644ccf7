/* finding.c - what the tools say about a specification */
#include "finding/finding.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "finding/severity_policy.h"

const struct finding_kind *finding_kind_find(unsigned id) {
    size_t count;
    const struct finding_kind *kinds = finding_kinds(&count);

    for (size_t i = 0; i < count; i++)
        if (kinds[i].id == id)
            return &kinds[i];
    return NULL;
}

const char *finding_id_text(unsigned id, char text[FINDING_ID_SIZE]) {
    text[0] = 'Q';
    for (int i = 4; i > 0; i--) {
        text[i] = (char)('0' + id % 10);
        id /= 10;
    }
    text[5] = '\0';
    return text;
}

const char *severity_text(enum severity severity) {
    static const char *const texts[] = {"note", "warning", "error"};

    return texts[severity];
}

void findings_next_file(struct findings *findings) {
    memset(findings->file, 0, sizeof findings->file);
    findings->file_first = findings->count;
    findings->about = NULL;
}

bool findings_full(const struct findings *findings) {
    return findings->file[SEVERITY_ERROR].count >= FINDINGS_PER_FILE;
}

/* counter - how many findings of a severity nobody has acknowledged */
static size_t *counter(struct findings *findings, enum severity severity) {
    size_t *const counters[] = {&findings->notes, &findings->warnings, &findings->errors};

    return counters[severity];
}

/*
 * count_finding - count one more; returns whether it is to be kept
 *
 * Limits go by the severity of the table, so that warnings made errors, which
 * can be acknowledged still, do not displace errors that cannot.
 */
static bool count_finding(struct findings *findings, const struct finding_kind *kind,
                          enum severity severity) {
    static const size_t limits[] = {NOTES_PER_FILE, WARNINGS_PER_FILE, FINDINGS_PER_FILE};
    struct findings_of_file *file = &findings->file[kind->severity];

    ++*counter(findings, severity);
    findings->fatal += severity_is_fixed(kind);
    if (++file->count > limits[kind->severity]) {
        findings->items[file->last].left_out++;
        return false;
    }
    file->last = findings->count;
    return true;
}

struct finding *finding_add(struct findings *findings, unsigned id, struct place where,
                            const char *format, ...) {
    const struct finding_kind *kind = finding_kind_find(id);
    struct finding *finding;
    enum severity severity;
    va_list arguments;

    if (!severity_policy_apply(findings->policy, kind, &severity) ||
        !count_finding(findings, kind, severity)) {
        findings->spare = (struct finding){.kind = kind, .severity = severity, .message = ""};
        return &findings->spare;
    }

    findings->items = arena_grow(findings->arena, findings->items, findings->count,
                                 &findings->capacity, sizeof *findings->items);
    finding = &findings->items[findings->count];
    *finding = (struct finding){
        .kind = kind, .severity = severity, .where = where, .order = findings->count};
    findings->count++;

    va_start(arguments, format);
    finding->message = arena_vformat(findings->arena, format, arguments);
    va_end(arguments);
    return finding;
}

bool findings_off(const struct findings *findings, unsigned id) {
    enum severity severity;

    return !severity_policy_apply(findings->policy, finding_kind_find(id), &severity);
}

void finding_acknowledge(struct findings *findings, struct finding *finding, const char *reason) {
    if (finding->acknowledged || severity_is_fixed(finding->kind))
        return;
    finding->acknowledged = true;
    finding->reason = reason;
    --*counter(findings, finding->severity);
}

/*
 * compare_findings - order within one file, which findings_sort has made one
 * stretch; places without a source come first
 */
static int compare_findings(const void *a, const void *b) {
    const struct finding *left = a, *right = b;

    if (left->where.span.from != right->where.span.from)
        return left->where.span.from < right->where.span.from ? -1 : 1;
    if (left->kind->id != right->kind->id)
        return left->kind->id < right->kind->id ? -1 : 1;
    return left->order < right->order ? -1 : left->order > right->order;
}

struct findings findings_errors(const struct findings *findings) {
    struct findings errors = {.arena = findings->arena};

    errors.items = arena_array(errors.arena, findings->count + 1, sizeof *errors.items);
    for (size_t i = 0; i < findings->count; i++)
        if (findings->items[i].severity == SEVERITY_ERROR)
            errors.items[errors.count++] = findings->items[i];
    return errors;
}

void findings_sort(struct findings *findings) {
    size_t from = 0;

    /* Files are reported one after the other, so each is a stretch of its own already. */
    while (from < findings->count) {
        const struct source *source = findings->items[from].where.source;
        size_t to = from + 1;

        while (to < findings->count && findings->items[to].where.source == source)
            to++;
        qsort(findings->items + from, to - from, sizeof *findings->items, compare_findings);
        from = to;
    }
}
