/* finding.c - what the tools say about a specification */
#include "finding.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

const struct finding_kind *finding_kind_find(unsigned id) {
    size_t count;
    const struct finding_kind *kinds = finding_kinds(&count);

    for (size_t i = 0; i < count; i++)
        if (kinds[i].id == id)
            return &kinds[i];
    return NULL;
}

const char *severity_text(enum severity severity) {
    static const char *const texts[] = {"note", "warning", "error"};

    return texts[severity];
}

void findings_next_file(struct findings *findings) {
    memset(findings->file, 0, sizeof findings->file);
    findings->file_first = findings->count;
}

bool findings_full(const struct findings *findings) {
    return findings->file[SEVERITY_ERROR].count >= FINDINGS_PER_FILE;
}

/* count_finding - count one more of a kind; returns whether it is to be kept */
static bool count_finding(struct findings *findings, const struct finding_kind *kind) {
    static const size_t limits[] = {SIZE_MAX, WARNINGS_PER_FILE, FINDINGS_PER_FILE};
    struct findings_of_file *file = &findings->file[kind->severity];

    findings->errors += kind->severity == SEVERITY_ERROR;
    findings->warnings += kind->severity == SEVERITY_WARNING;
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
    va_list arguments;

    if (!count_finding(findings, kind)) {
        findings->spare = (struct finding){.kind = kind, .severity = kind->severity, .message = ""};
        return &findings->spare;
    }

    findings->items = arena_grow(findings->arena, findings->items, findings->count,
                                 &findings->capacity, sizeof *findings->items);
    finding = &findings->items[findings->count];
    *finding = (struct finding){
        .kind = kind, .severity = kind->severity, .where = where, .order = findings->count};
    findings->count++;

    va_start(arguments, format);
    finding->message = arena_vformat(findings->arena, format, arguments);
    va_end(arguments);
    return finding;
}

void finding_acknowledge(struct findings *findings, struct finding *finding) {
    if (finding->acknowledged || finding->severity != SEVERITY_WARNING)
        return;
    finding->acknowledged = true;
    findings->warnings--;
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
