/* diff_github.c - qualc diff --format github: annotations of a workflow */
#include "diff/diff_findings.h"
#include "finding/render_github.h"

void diff_github(struct text *out, const struct diff_result *result) {
    size_t count;
    const struct finding_kind *kinds = diff_kinds(out->arena, &count);
    struct findings findings = diff_findings(out->arena, result, kinds, count);

    render_github(out, &findings);
    for (size_t i = 0; result->suppress != NULL && i < result->suppress->use_count; i++)
        github_notice(out, suppress_use_text(out->arena, &result->suppress->uses[i]));
}
