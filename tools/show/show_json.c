/* show_json.c - qualc show --format json */
#include "show/show_json.h"

#include "show/show.h"
#include "value/gained.h"

/*
 * What is not stated leaves its variable alone, so each of these reads first
 * and makes the value after.
 */
#define PUT_FIGURE(arena, object, key, read, handle)                                               \
    do {                                                                                           \
        uint32_t figure_ = 0;                                                                      \
        bool stated_ = read(handle, &figure_);                                                     \
                                                                                                   \
        json_put(arena, object, key, json_make_figure(arena, stated_, figure_));                   \
    } while (0)

#define PUT_DIGEST(arena, object, key, read, handle)                                               \
    do {                                                                                           \
        uint64_t digest_ = 0;                                                                      \
        bool stated_ = read(handle, &digest_);                                                     \
                                                                                                   \
        json_put(arena, object, key, json_make_digest(arena, stated_, digest_));                   \
    } while (0)

static void put_text(struct arena *arena, json_t *object, const char *key, const char *text) {
    json_put(arena, object, key, json_make_text(arena, text));
}

static json_t *urn_json(struct arena *arena, qual_unit unit) {
    qual_urn urn = qual_unit_urn(unit);

    return json_make_text(arena, urn.text);
}

/* put_group - the letter of the first group that holds a unit */
static void put_group(struct arena *arena, json_t *object, qual_unit unit) {
    qual_group group;

    put_text(arena, object, "group",
             qual_unit_group(unit, &group) ? qual_group_letter(group) : NULL);
}

/* Outcomes and criteria ------------------------------------------------- */

json_t *show_criterion_json(struct arena *arena, uint32_t outcome, qual_criterion criterion) {
    json_t *object = json_make_object(arena);
    uint32_t number = qual_criterion_number(criterion);

    put_text(arena, object, "number", arena_format(arena, "%u.%u", outcome, number));
    put_text(arena, object, "verb", qual_criterion_verb(criterion));
    PUT_DIGEST(arena, object, "digest", qual_criterion_digest, criterion);
    if (qual_criterion_wording(criterion) != NULL)
        put_text(arena, object, "wording", qual_criterion_wording(criterion));
    return object;
}

json_t *show_outcome_json(struct arena *arena, qual_outcome outcome) {
    json_t *object = json_make_object(arena);
    json_t *criteria = json_make_array(arena);
    uint32_t number = qual_outcome_number(outcome);
    uint32_t count = qual_outcome_criterion_count(outcome);

    put_text(arena, object, "number", arena_format(arena, "%u", number));
    PUT_DIGEST(arena, object, "digest", qual_outcome_digest, outcome);
    for (uint32_t i = 0; i < count; i++)
        json_add(arena, criteria,
                 show_criterion_json(arena, number, qual_outcome_criterion(outcome, i)));
    json_put(arena, object, "criteria", criteria);
    if (qual_outcome_wording(outcome) != NULL)
        put_text(arena, object, "wording", qual_outcome_wording(outcome));
    return object;
}

json_t *show_unit_json(struct arena *arena, qual_unit unit) {
    json_t *object = json_make_object(arena);
    json_t *outcomes = json_make_array(arena);

    json_put(arena, object, "urn", urn_json(arena, unit));
    put_text(arena, object, "unit_number", qual_unit_number(unit));
    put_text(arena, object, "title", qual_unit_title(unit));
    json_put(arena, object, "level", json_make_level(arena, qual_unit_level(unit)));
    PUT_FIGURE(arena, object, "credit", qual_unit_credit, unit);
    PUT_FIGURE(arena, object, "glh", qual_unit_glh, unit);
    put_group(arena, object, unit);
    PUT_DIGEST(arena, object, "summary_digest", qual_unit_summary_digest, unit);
    for (uint32_t i = 0; i < qual_unit_outcome_count(unit); i++)
        json_add(arena, outcomes, show_outcome_json(arena, qual_unit_outcome(unit, i)));
    json_put(arena, object, "outcomes", outcomes);
    put_text(arena, object, "assessment", qual_unit_assessment(unit));
    return object;
}

/* Rules ------------------------------------------------------------------ */

static const char *rule_kind_text(enum qual_rule_kind kind) {
    static const char *const texts[] = {
        [QUAL_RULE_AMOUNT] = "amount",     [QUAL_RULE_ALL] = "all",
        [QUAL_RULE_AT_MOST] = "at-most",   [QUAL_RULE_REQUIRES] = "requires",
        [QUAL_RULE_PATHWAYS] = "pathways", [QUAL_RULE_PATHWAY] = "pathway",
    };

    return texts[kind];
}

static const char *measure_text(enum qual_measure measure) {
    static const char *const texts[] = {
        [QUAL_MEASURE_NONE] = NULL,
        [QUAL_MEASURE_UNITS] = "units",
        [QUAL_MEASURE_CREDITS] = "credits",
        [QUAL_MEASURE_HOURS] = "hours",
    };

    return texts[measure];
}

static json_t *gained_json(struct arena *arena, uint32_t gained) {
    const struct gained_way *ways = gained_ways();
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < GAINED_WAYS; i++)
        if (gained & ways[i].how)
            json_add(arena, array, json_make_text(arena, ways[i].word));
    return array;
}

/* put_choices - the groups and the units that the selector names */
static void put_choices(struct arena *arena, json_t *object, qual_rule rule) {
    json_t *groups = json_make_array(arena);
    json_t *units = json_make_array(arena);

    for (uint32_t i = 0; i < qual_rule_choice_count(rule); i++) {
        qual_group group;
        qual_unit unit;

        if (qual_rule_choice_group(rule, i, &group))
            json_add(arena, groups, json_make_text(arena, qual_group_letter(group)));
        else if (qual_rule_choice_unit(rule, i, &unit))
            json_add(arena, units, urn_json(arena, unit));
    }
    json_put(arena, object, "groups", groups);
    json_put(arena, object, "units", units);
}

static json_t *rules_json(struct arena *arena, qual_spec spec, const qual_rule *around);

static json_t *pathway_json(struct arena *arena, qual_spec spec, qual_rule pathway) {
    json_t *object = json_make_object(arena);

    put_text(arena, object, "id", qual_rule_id(pathway));
    put_text(arena, object, "title", qual_rule_title(pathway));
    json_put(arena, object, "rules", rules_json(arena, spec, &pathway));
    return object;
}

json_t *show_rule_json(struct arena *arena, qual_spec spec, qual_rule rule) {
    enum qual_rule_kind kind = qual_rule_kind(rule);
    json_t *object;
    qual_unit unit;

    if (kind == QUAL_RULE_PATHWAY)
        return pathway_json(arena, spec, rule);
    object = json_make_object(arena);
    put_text(arena, object, "id", qual_rule_id(rule));
    put_text(arena, object, "kind", rule_kind_text(kind));
    put_text(arena, object, "measure", measure_text(qual_rule_measure(rule)));
    PUT_FIGURE(arena, object, "min", qual_rule_min, rule);
    PUT_FIGURE(arena, object, "max", qual_rule_max, rule);
    put_choices(arena, object, rule);
    json_put(arena, object, "level_min", json_make_level(arena, qual_rule_level_min(rule)));
    json_put(arena, object, "level_max", json_make_level(arena, qual_rule_level_max(rule)));
    json_put(arena, object, "gained", gained_json(arena, qual_rule_gained(rule)));
    PUT_FIGURE(arena, object, "n", qual_rule_n, rule);
    json_put(arena, object, "alternatives",
             kind == QUAL_RULE_PATHWAYS ? rules_json(arena, spec, &rule) : json_make_array(arena));
    if (qual_rule_unit(rule, &unit))
        json_put(arena, object, "unit", urn_json(arena, unit));
    return object;
}

/* rules_json - the rules directly within another, or the common ones for NULL */
static json_t *rules_json(struct arena *arena, qual_spec spec, const qual_rule *around) {
    json_t *array = json_make_array(arena);

    for (uint32_t i = 0; i < qual_spec_rule_count(spec); i++) {
        qual_rule rule = qual_spec_rule(spec, i);
        qual_rule within;
        bool has_around = qual_rule_within(rule, &within);

        if (around == NULL ? !has_around : has_around && within.row == around->row)
            json_add(arena, array, show_rule_json(arena, spec, rule));
    }
    return array;
}

/* Specifications ----------------------------------------------------------- */

static json_t *dates_json(struct arena *arena, qual_spec spec) {
    static const struct {
        const char *key;
        enum qual_date_kind kind;
    } dates[] = {
        {"issued", QUAL_DATE_ISSUED},
        {"operational_start", QUAL_DATE_OPERATIONAL_START},
        {"review", QUAL_DATE_REVIEW},
        {"operational_end", QUAL_DATE_OPERATIONAL_END},
        {"certification_end", QUAL_DATE_CERTIFICATION_END},
    };
    json_t *object = json_make_object(arena);

    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++) {
        qual_date date = {0};
        bool stated = qual_spec_date(spec, dates[i].kind, &date);

        json_put(arena, object, dates[i].key, json_make_date(arena, stated, date));
    }
    return object;
}

json_t *show_group_json(struct arena *arena, qual_group group) {
    json_t *object = json_make_object(arena);
    json_t *units = json_make_array(arena);
    qual_group around;

    put_text(arena, object, "letter", qual_group_letter(group));
    put_text(arena, object, "title", qual_group_title(group));
    json_put(arena, object, "mandatory", json_make_truth(qual_group_is_mandatory(group)));
    json_put(arena, object, "counts", json_make_truth(qual_group_counts(group)));
    put_text(arena, object, "within",
             qual_group_within(group, &around) ? qual_group_letter(around) : NULL);
    for (uint32_t i = 0; i < qual_group_unit_count(group); i++)
        json_add(arena, units, urn_json(arena, qual_group_unit(group, i)));
    json_put(arena, object, "units", units);
    return object;
}

static json_t *groups_json(struct arena *arena, qual_spec spec) {
    json_t *array = json_make_array(arena);

    for (uint32_t i = 0; i < qual_spec_group_count(spec); i++)
        json_add(arena, array, show_group_json(arena, qual_spec_group(spec, i)));
    return array;
}

static json_t *facts_json(struct arena *arena, qual_spec spec) {
    json_t *array = json_make_array(arena);
    uint32_t cursor = 0;
    qual_fact fact;

    while (qual_fact_next(spec, &cursor, &fact)) {
        json_t *object = json_make_object(arena);

        put_text(arena, object, "name", fact.name);
        put_text(arena, object, "value", fact.value);
        json_put(arena, object, "item", json_make_number(arena, fact.item));
        json_put(arena, object, "unit", fact.has_unit ? urn_json(arena, fact.unit) : json_null());
        json_add(arena, array, object);
    }
    return array;
}

void show_spec_json(struct text *out, qual_spec spec) {
    struct arena *arena = out->arena;
    json_t *object = json_make_object(arena);
    json_t *units = json_make_array(arena);

    put_text(arena, object, "number", qual_spec_number(spec));
    put_text(arena, object, "version", qual_spec_version(spec));
    put_text(arena, object, "title", qual_spec_title(spec));
    put_text(arena, object, "organisation", qual_spec_organisation(spec));
    json_put(arena, object, "level", json_make_level(arena, qual_spec_level(spec)));
    PUT_FIGURE(arena, object, "credit", qual_spec_credit, spec);
    PUT_FIGURE(arena, object, "glh", qual_spec_glh, spec);
    PUT_FIGURE(arena, object, "tqt", qual_spec_tqt, spec);
    json_put(arena, object, "dates", dates_json(arena, spec));
    for (uint32_t i = 0; i < qual_spec_unit_count(spec); i++)
        json_add(arena, units, show_unit_json(arena, qual_spec_unit(spec, i)));
    json_put(arena, object, "units", units);
    json_put(arena, object, "rules", rules_json(arena, spec, NULL));
    json_put(arena, object, "groups", groups_json(arena, spec));
    json_put(arena, object, "facts", facts_json(arena, spec));
    json_print(out, object);
}

/* Uses ----------------------------------------------------------------------- */

static json_t *use_json(struct arena *arena, qual_unit unit) {
    json_t *object = json_make_object(arena);
    qual_spec spec = qual_unit_spec(unit);

    put_text(arena, object, "number", qual_spec_number(spec));
    put_text(arena, object, "version", qual_spec_version(spec));
    put_text(arena, object, "organisation", qual_spec_organisation(spec));
    put_text(arena, object, "title", qual_unit_title(unit));
    json_put(arena, object, "level", json_make_level(arena, qual_unit_level(unit)));
    PUT_FIGURE(arena, object, "credit", qual_unit_credit, unit);
    PUT_FIGURE(arena, object, "glh", qual_unit_glh, unit);
    put_group(arena, object, unit);
    return object;
}

void show_uses_json(struct text *out, const char *urn, const struct use_list *uses) {
    struct arena *arena = out->arena;
    json_t *object = json_make_object(arena);
    json_t *array = json_make_array(arena);

    put_text(arena, object, "urn", urn);
    for (size_t i = 0; i < uses->count; i++)
        json_add(arena, array, use_json(arena, uses->items[i]));
    json_put(arena, object, "uses", array);
    json_print(out, object);
}
