/*
 * fuzz_config.c - read any bytes as a configuration file
 *
 * Whatever is wrong is said, at a place in the file, and then there is no
 * configuration; what there is lowers no error of fixed severity, and each
 * suppression has its reason and names something.
 */
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "config/config.h"
#include "finding/render.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* require - end where a promise is broken */
static void require(bool kept, const char *promise) {
    if (kept)
        return;
    fprintf(stderr, "broken: %s\n", promise);
    abort();
}

static void require_sound(const struct config *config) {
    for (size_t i = 0; i < config->policy.count; i++) {
        const struct severity_change *change = &config->policy.changes[i];
        const struct finding_kind *kind = finding_kind_find(change->id);

        require(kind != NULL, "a severity is that of a finding");
        require(!severity_is_fixed(kind) || (!change->off && change->severity == SEVERITY_ERROR),
                "no error of fixed severity is lowered");
    }
    for (size_t i = 0; i < config->suppressions.count; i++) {
        const struct suppression *suppression = &config->suppressions.items[i];

        require(suppression->reason != NULL && suppression->reason[0] != '\0',
                "a suppression has a reason");
        require(suppression->id != 0 || suppression->by_fingerprint,
                "a suppression names an id or a fingerprint");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const size_t limit = (size_t)256 << 20;
    jmp_buf out_of_memory;
    struct arena arena = {.limit = limit, .out_of_memory = &out_of_memory};
    struct findings findings = {.arena = &arena};
    struct text out = {.arena = &arena};
    struct source source = {.name = "fuzzed.qualc", .length = size};
    const struct config *config;

    if (setjmp(out_of_memory) != 0) {
        arena_free(&arena);
        return 0;
    }
    source.bytes = arena_copy(&arena, (const char *)data, size);
    findings_next_file(&findings);
    config = config_parse(&arena, &source, &findings);
    require((config == NULL) == (findings.errors > 0),
            "there is a configuration or an error, never both");
    if (config != NULL)
        require_sound(config);
    for (size_t i = 0; i < findings.count; i++)
        require(findings.items[i].where.span.from <= size &&
                    findings.items[i].where.span.length <= size - findings.items[i].where.span.from,
                "a finding is at a place in the file");
    findings_sort(&findings);
    render_text(&out, &findings, false);
    arena_free(&arena);
    return 0;
}
