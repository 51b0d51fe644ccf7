/* read_back.c - whether what was written compiles */
#include "import/read_back.h"

#include "check/spec_read.h"
#include "image/spec_build.h"

/* The id of a contradiction that the document states. */
#define CONTRADICTION 121

/* take - add a finding of the XML to those of the import */
static void take(struct findings *findings, const struct finding *from) {
    struct finding *to = finding_add(findings, from->kind->id, from->where, "%s", from->message);

    to->severity = from->severity;
    to->subject = from->subject;
    to->aspect = from->aspect;
    to->also_message = from->also_message;
    to->also = from->also;
    to->hint = from->hint;
}

void read_back(struct text *xml, const char *name, struct findings *findings) {
    struct source *source = arena_alloc(findings->arena, sizeof *source);
    struct findings found = {.arena = findings->arena};
    const struct spec_model *model;

    *text_reserve(xml, 1) = '\0';
    *source = (struct source){.name = name, .bytes = xml->bytes, .length = xml->length};
    findings_next_file(&found);
    model = spec_read(source, &found);
    if (model != NULL && found.errors == 0)
        (void)spec_build(model, &found, findings->arena);
    findings_next_file(findings);
    for (size_t i = 0; i < found.count; i++)
        if (found.items[i].kind->id != CONTRADICTION)
            take(findings, &found.items[i]);
}
