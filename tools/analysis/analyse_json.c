/* analyse_json.c - qualc analyse --format json */
#include "analysis/analyse.h"
#include "base/json.h"
#include "finding/render_json.h"

static json_t *urn_json(struct arena *arena, const struct analysis *analysis, uint32_t unit) {
    qual_urn urn = qual_unit_urn(analysis_unit(analysis, unit));

    return json_make_text(arena, urn.text);
}

/* claim_json - the references of a claim; null for none */
static json_t *claim_json(struct arena *arena, const struct analysis *analysis,
                          const uint8_t *units) {
    json_t *array;

    if (units == NULL)
        return json_null();
    array = json_make_array(arena);
    for (uint32_t i = 0; i < analysis->unit_count; i++)
        if (units[i] != 0)
            json_add(arena, array, urn_json(arena, analysis, i));
    return array;
}

/* units_json - the references of the units that are marked; null when not decided */
static json_t *units_json(struct arena *arena, const struct analysis *analysis,
                          const bool *marked) {
    json_t *array;

    if (analysis->automaton == NULL)
        return json_null();
    array = json_make_array(arena);
    for (uint32_t i = 0; i < analysis->unit_count; i++)
        if (marked[i])
            json_add(arena, array, urn_json(arena, analysis, i));
    return array;
}

static json_t *range_json(struct arena *arena, const struct analysis_total *total) {
    json_t *object;

    if (!total->known)
        return json_null();
    object = json_make_object(arena);
    json_put(arena, object, "min", json_make_number(arena, total->range.min));
    json_put(arena, object, "max", json_make_number(arena, total->range.max));
    return object;
}

static json_t *cheapest_json(struct arena *arena, const struct analysis *analysis) {
    json_t *object = json_make_object(arena);

    json_put(arena, object, "by_glh",
             claim_json(arena, analysis, analysis->cheapest[QUAL_MEASURE_HOURS]));
    json_put(arena, object, "by_credit",
             claim_json(arena, analysis, analysis->cheapest[QUAL_MEASURE_CREDITS]));
    json_put(arena, object, "by_units",
             claim_json(arena, analysis, analysis->cheapest[QUAL_MEASURE_UNITS]));
    return object;
}

static json_t *id_json(struct arena *arena, const struct analysis *analysis, uint32_t rule) {
    return json_make_text(arena, qual_rule_id(analysis_rule(analysis, rule)));
}

static json_t *redundant_json(struct arena *arena, const struct analysis *analysis) {
    json_t *array;

    if (analysis->redundant == NULL)
        return json_null();
    array = json_make_array(arena);
    for (uint32_t i = 0; i < analysis->rule_count; i++)
        if (analysis->redundant[i])
            json_add(arena, array, id_json(arena, analysis, i));
    return array;
}

/* contradiction_json - the rules that contradict each other; null where none do */
static json_t *contradiction_json(struct arena *arena, const struct analysis *analysis) {
    const struct analysis_rules *rules = &analysis->contradiction;
    json_t *object, *array;

    if (rules->count == 0)
        return json_null();
    object = json_make_object(arena);
    array = json_make_array(arena);
    for (uint32_t i = 0; i < rules->count; i++)
        json_add(arena, array, id_json(arena, analysis, rules->items[i]));
    json_put(arena, object, "rules", array);
    json_put(arena, object, "smallest", json_make_truth(rules->smallest));
    return object;
}

/* edits_json - the changes of one rule that make the stated figure the least */
static json_t *edits_json(struct arena *arena, const struct analysis *analysis,
                          const struct analysis_edits *edits) {
    static const char *const names[] = {[RULE_LEFT_OUT] = "rule dropped",
                                        [RULE_WITHOUT_LEAST] = "minimum dropped",
                                        [RULE_WITHOUT_MOST] = "maximum dropped",
                                        [RULE_TURNED] = "minimum turned into maximum"};
    json_t *array;

    if (edits->undecided)
        return json_null();
    array = json_make_array(arena);
    for (size_t i = 0; i < edits->count; i++) {
        json_t *object = json_make_object(arena);

        json_put(arena, object, "rule", id_json(arena, analysis, edits->items[i].rule));
        json_put(arena, object, "edit", json_make_text(arena, names[edits->items[i].edit]));
        json_add(arena, array, object);
    }
    return array;
}

/* stated_json - what the qualification states of a quantity */
static json_t *stated_json(struct arena *arena, const struct analysis *analysis,
                           enum qual_measure measure) {
    const struct analysis_total *total = &analysis->totals[measure];
    json_t *object = json_make_object(arena);

    json_put(arena, object, "figure", json_make_figure(arena, total->stated, total->figure));
    json_put(arena, object, "edits", edits_json(arena, analysis, &analysis->edits[measure]));
    return object;
}

void analyse_json(struct text *out, const struct analysis *analysis) {
    struct arena *arena = out->arena;
    json_t *object = json_make_object(arena), *stated = json_make_object(arena);
    json_t *findings = json_make_array(arena);

    json_put(arena, object, "number", json_make_text(arena, qual_spec_number(analysis->spec)));
    json_put(arena, object, "version", json_make_text(arena, qual_spec_version(analysis->spec)));
    json_put(arena, object, "claims", json_make_text(arena, analysis->claims));
    json_put(arena, object, "units", range_json(arena, &analysis->totals[QUAL_MEASURE_UNITS]));
    json_put(arena, object, "credit", range_json(arena, &analysis->totals[QUAL_MEASURE_CREDITS]));
    json_put(arena, object, "glh", range_json(arena, &analysis->totals[QUAL_MEASURE_HOURS]));
    json_put(arena, object, "cheapest", cheapest_json(arena, analysis));
    json_put(arena, object, "dead", units_json(arena, analysis, analysis->dead));
    json_put(arena, object, "forced", units_json(arena, analysis, analysis->forced));
    json_put(arena, object, "redundant_rules", redundant_json(arena, analysis));
    json_put(arena, object, "contradiction", contradiction_json(arena, analysis));
    json_put(arena, stated, "credit", stated_json(arena, analysis, QUAL_MEASURE_CREDITS));
    json_put(arena, stated, "glh", stated_json(arena, analysis, QUAL_MEASURE_HOURS));
    json_put(arena, object, "stated", stated);
    findings_json(arena, findings, analysis->findings);
    json_put(arena, object, "findings", findings);
    json_print(out, object);
}
