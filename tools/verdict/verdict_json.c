/* verdict_json.c - qualc verify --format json */
#include "verdict/verdict_json.h"

static json_t *urn_json(struct arena *arena, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);

    return json_make_text(arena, urn.text);
}

/* units_json - those units of the specification that are marked, in document order */
static json_t *units_json(struct arena *arena, qual_spec spec, const uint8_t *marked) {
    json_t *array = json_make_array(arena);

    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        if (marked[i] != 0)
            json_add(arena, array, urn_json(arena, qual_spec_unit(spec, i)));
    return array;
}

/* surplus_json - the units that the learner holds and the claim does not */
static json_t *surplus_json(struct arena *arena, const struct verdict *verdict) {
    json_t *array = json_make_array(arena);

    for (uint32_t i = 0; i < qual_spec_unit_count(verdict->spec); i++)
        if (verdict->held->gained[i] != 0 && verdict->claim[i] == 0)
            json_add(arena, array, urn_json(arena, qual_spec_unit(verdict->spec, i)));
    return array;
}

static json_t *unknown_json(struct arena *arena, const struct held *held) {
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < held->unknown_count; i++)
        json_add(arena, array, json_make_text(arena, held->unknown[i]));
    return array;
}

static json_t *unmet_json(struct arena *arena, const struct verdict *verdict) {
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < verdict->unmet_count; i++) {
        const qual_unmet *unmet = &verdict->unmet[i];
        json_t *object = json_make_object(arena);

        json_put(arena, object, "rule", json_make_text(arena, qual_rule_id(unmet->rule)));
        json_put(arena, object, "required", json_make_number(arena, unmet->required));
        json_put(arena, object, "counted", json_make_number(arena, unmet->counted));
        json_put(arena, object, "missing", json_make_number(arena, unmet->missing));
        json_add(arena, array, object);
    }
    return array;
}

static json_t *completion_json(struct arena *arena, const struct verdict *verdict) {
    static const char *const keys[] = {
        [VERDICT_BY_GLH] = "by_glh",
        [VERDICT_BY_CREDIT] = "by_credit",
        [VERDICT_BY_UNITS] = "by_units",
    };
    json_t *object = json_make_object(arena);

    for (size_t by = 0; by < VERDICT_BY_COUNT; by++) {
        const struct verdict_completion *completion = &verdict->completions[by];

        json_put(arena, object, keys[by],
                 completion->found == QUAL_COMPLETION_FOUND
                     ? units_json(arena, verdict->spec, completion->units)
                     : json_null());
    }
    return object;
}

json_t *verdict_make_json(struct arena *arena, const struct verdict *verdict) {
    const qual_verdict *totals = &verdict->totals;
    json_t *object = json_make_object(arena);

    json_put(arena, object, "number", json_make_text(arena, qual_spec_number(verdict->spec)));
    json_put(arena, object, "earned", json_make_truth(totals->earned));
    json_put(arena, object, "claim", units_json(arena, verdict->spec, verdict->claim));
    json_put(arena, object, "surplus", surplus_json(arena, verdict));
    json_put(arena, object, "unknown", unknown_json(arena, verdict->held));
    json_put(arena, object, "credit",
             json_make_figure(arena, totals->credit_not_stated == 0, totals->credit));
    json_put(arena, object, "glh",
             json_make_figure(arena, totals->glh_not_stated == 0, totals->glh));
    json_put(arena, object, "unmet", unmet_json(arena, verdict));
    json_put(arena, object, "completion", completion_json(arena, verdict));
    return object;
}

void verdict_json(struct text *out, const struct verdict *verdict) {
    json_print(out, verdict_make_json(out->arena, verdict));
}
