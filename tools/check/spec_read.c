/* spec_read.c - read a specification's XML, and check what it says */
#include "check/spec_read.h"

#include "check/check.h"
#include "finding/unreadable.h"

const struct spec_model *spec_read(const struct source *source, struct findings *findings) {
    size_t fatal = findings->fatal;
    const struct spec_model *spec = spec_parse(source, findings);

    if (spec != NULL)
        check_spec(spec, findings);
    return findings->fatal == fatal ? spec : NULL;
}

const struct spec_model *spec_read_file(const char *path, struct findings *findings) {
    struct source *source = arena_alloc(findings->arena, sizeof *source);
    const char *reason = NULL;
    enum source_status status = source_read(findings->arena, path, source, &reason);

    if (status != SOURCE_READ) {
        finding_unreadable(status, source, reason, "plain XML", findings);
        return NULL;
    }
    return spec_read(source, findings);
}
