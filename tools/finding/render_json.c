/* render_json.c - findings as the object of `qualc lint --format json` */
#include "finding/render_json.h"

#include "finding/fingerprint.h"
#include "finding/render.h"

/* put_place - file, line and column; null where they are not known */
static void put_place(struct arena *arena, json_t *object, const struct place *place) {
    const struct source *source = place->source;
    struct position position = {0, 0};
    bool known;

    if (source != NULL)
        position = source_position(source, place->span.from);
    known = position.line > 0;
    json_put(arena, object, "file", json_make_text(arena, source == NULL ? NULL : source->name));
    json_put(arena, object, "line", known ? json_make_number(arena, position.line) : json_null());
    json_put(arena, object, "column",
             known ? json_make_number(arena, position.column) : json_null());
}

static json_t *related_json(struct arena *arena, const struct finding *finding) {
    json_t *related = json_make_array(arena);
    json_t *entry;

    if (finding->also_message == NULL)
        return related;
    entry = json_make_object(arena);
    put_place(arena, entry, &finding->also);
    json_put(arena, entry, "message", json_make_text(arena, finding->also_message));
    json_add(arena, related, entry);
    return related;
}

static json_t *finding_json(struct arena *arena, const struct findings *findings,
                            const struct finding *finding) {
    json_t *object = json_make_object(arena);
    char id[FINDING_ID_SIZE];

    json_put(arena, object, "id", json_make_text(arena, finding_id_text(finding->kind->id, id)));
    json_put(arena, object, "severity", json_make_text(arena, severity_text(finding->severity)));
    json_put(arena, object, "subject", json_make_text(arena, finding->subject));
    put_place(arena, object, &finding->where);
    json_put(arena, object, "message", json_make_text(arena, finding->message));
    json_put(arena, object, "related", related_json(arena, finding));
    json_put(arena, object, "acknowledged", json_make_truth(finding->acknowledged));
    json_put(arena, object, "reason", json_make_text(arena, finding->reason));
    json_put(arena, object, "suppression", json_make_text(arena, finding->suppression));
    json_put(arena, object, "hint", json_make_text(arena, finding->hint));
    json_put(arena, object, "fingerprint",
             json_make_digest(arena, true, finding_fingerprint(findings, finding)));
    return object;
}

void findings_json(struct arena *arena, json_t *array, const struct findings *findings) {
    for (size_t i = 0; i < findings->count; i++)
        json_add(arena, array, finding_json(arena, findings, &findings->items[i]));
}

void render_json(struct text *out, const struct findings *findings) {
    json_t *object = json_make_object(out->arena);
    json_t *array = json_make_array(out->arena);

    findings_json(out->arena, array, findings);
    json_put(out->arena, object, "findings", array);
    json_print(out, object);
}
