/* diff_sarif.c - qualc diff --format sarif */
#include "diff/diff_findings.h"
#include "finding/render_sarif.h"

/* The key of fingerprints of changes; its number changes when they are made otherwise. */
#define FINGERPRINT_KEY "qualcChange/v1"

/* notices - what configuration did */
static struct strings notices(struct arena *arena, const struct suppress *suppress) {
    struct strings strings = {0};

    if (suppress == NULL)
        return strings;
    strings.items = arena_array(arena, suppress->use_count, sizeof *strings.items);
    for (; strings.count < suppress->use_count; strings.count++)
        strings.items[strings.count] = suppress_use_text(arena, &suppress->uses[strings.count]);
    return strings;
}

void diff_sarif(struct text *out, const struct diff_result *result) {
    struct arena *arena = out->arena;
    struct sarif_terms terms = {.fingerprint_key = FINGERPRINT_KEY};
    json_t *results = json_make_array(arena);
    struct findings findings;

    terms.kinds = diff_kinds(arena, &terms.kind_count);
    terms.notices = notices(arena, result->suppress);
    findings = diff_findings(arena, result, terms.kinds, terms.kind_count);
    sarif_add(arena, results, &findings, &terms);
    json_print(out, sarif_log(arena, results, &terms, 0, true));
}
