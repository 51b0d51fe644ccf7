/* transfer_json.c - qualc transfer --format json */
#include <string.h>

#include "transfer/transfer.h"
#include "verdict/verdict_json.h"

static const char *const results[] = {
    [TRANSFER_CARRIES] = "carries-over",
    [TRANSFER_LOOK] = "look",
    [TRANSFER_NOT] = "does-not",
};

static json_t *version_json(struct arena *arena, qual_spec spec) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "number", json_make_text(arena, qual_spec_number(spec)));
    json_put(arena, object, "version", json_make_text(arena, qual_spec_version(spec)));
    return object;
}

static json_t *urn_json(struct arena *arena, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);

    return json_make_text(arena, urn.text);
}

static json_t *difference_json(struct arena *arena, const struct change *change) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "id",
             json_make_text(arena, arena_format(arena, "Q%04u", change->kind->id)));
    json_put(arena, object, "subject", json_make_text(arena, change->subject));
    json_put(arena, object, "old", json_make_text(arena, change->old_value));
    json_put(arena, object, "new", json_make_text(arena, change->new_value));
    json_put(arena, object, "message", json_make_text(arena, change->message));
    return object;
}

static json_t *unit_json(struct arena *arena, const struct transfer_unit *unit) {
    json_t *object = json_make_object(arena), *differences = json_make_array(arena);
    uint32_t credit = 0, glh = 0;
    bool has_credit = unit->has_target && qual_unit_credit(unit->target, &credit);
    bool has_glh = unit->has_target && qual_unit_glh(unit->target, &glh);

    for (size_t i = 0; i < unit->difference_count; i++)
        json_add(arena, differences, difference_json(arena, &unit->differences[i]));
    json_put(arena, object, "urn", urn_json(arena, unit->unit));
    json_put(arena, object, "result", json_make_text(arena, results[unit->result]));
    json_put(arena, object, "counts_as",
             unit->has_target ? urn_json(arena, unit->target) : json_null());
    json_put(arena, object, "credit", json_make_figure(arena, has_credit, credit));
    json_put(arena, object, "glh", json_make_figure(arena, has_glh, glh));
    json_put(arena, object, "reason", json_make_text(arena, unit->reason));
    json_put(arena, object, "note", json_make_text(arena, unit->note));
    json_put(arena, object, "differences", differences);
    return object;
}

static json_t *sum_json(struct arena *arena, const struct transfer_sum *sum) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "units", json_make_number(arena, sum->units));
    json_put(arena, object, "credit",
             json_make_figure(arena, sum->credit_not_stated == 0, sum->credit));
    json_put(arena, object, "glh", json_make_figure(arena, sum->glh_not_stated == 0, sum->glh));
    return object;
}

void transfer_json(struct text *out, const struct transfer *transfer) {
    struct arena *arena = out->arena;
    json_t *object = json_make_object(arena);
    json_t *units = json_make_array(arena), *unknown = json_make_array(arena);

    for (size_t i = 0; i < transfer->unit_count; i++)
        json_add(arena, units, unit_json(arena, &transfer->units[i]));
    for (size_t i = 0; i < transfer->unknown_count; i++)
        json_add(arena, unknown, json_make_text(arena, transfer->unknown[i]));
    json_put(arena, object, "from", version_json(arena, transfer->from.spec));
    json_put(arena, object, "to", version_json(arena, transfer->to.spec));
    json_put(arena, object, "units", units);
    json_put(arena, object, "unknown", unknown);
    json_put(arena, object, "carried", sum_json(arena, &transfer->sum));
    json_put(arena, object, "verdict", verdict_make_json(arena, &transfer->verdict));
    json_put(arena, object, "verdict_if_accepted", verdict_make_json(arena, &transfer->accepted));
    json_print(out, object);
}
