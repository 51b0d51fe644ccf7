/* git_version.c - one side of what git hands to a diff driver */
#include "diff/git_version.h"

#include <string.h>

#include "check/spec_read.h"
#include "finding/unreadable.h"
#include "image/spec_build.h"

void git_name(struct text *out, const char *path) {
    for (; *path != '\0'; path++) {
        unsigned char byte = (unsigned char)*path;

        if (byte < 0x20 || byte == 0x7F)
            text_format(out, "\\%03o", byte);
        else
            text_add_char(out, *path);
    }
}

struct git_version *git_version_read(struct arena *arena, const char *path, const char *name) {
    struct git_version *read = arena_alloc(arena, sizeof *read);
    const qual_image *image = NULL;
    enum source_status status;
    const char *reason = NULL;

    read->findings.arena = arena;
    read->source.name = name;
    if (strcmp(path, "/dev/null") == 0)
        return read;
    read->there = true;
    findings_next_file(&read->findings);
    if (path[0] == '-')
        path = arena_format(arena, "./%s", path);
    status = source_read(arena, path, &read->source, &reason);
    read->source.name = name;
    finding_unreadable(status, &read->source, reason, "plain XML", &read->findings);
    if (status == SOURCE_READ)
        read->version.model = spec_read(&read->source, &read->findings);
    if (read->version.model != NULL)
        image = spec_build(read->version.model, &read->findings, arena);
    if (image == NULL)
        read->version.model = NULL;
    else
        read->version.spec = qual_spec_at(image, 0);
    findings_sort(&read->findings);
    return read;
}
