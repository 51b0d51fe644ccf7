/* diff_json.c - qualc diff --format json */
#include <string.h>

#include "diff/diff_render.h"
#include "finding/render_json.h"
#include "show/show_json.h"

static void put_text(struct arena *arena, json_t *object, const char *key, const char *text) {
    json_put(arena, object, key, json_make_text(arena, text));
}

/* Things ------------------------------------------------------------------------------ */

/* fact_json - an element with its attributes */
static json_t *fact_json(struct arena *arena, qual_spec spec, const struct fact_item *item) {
    json_t *object = json_make_object(arena);
    json_t *attributes = json_make_object(arena);
    qual_urn urn;

    put_text(arena, object, "element", item->element);
    if (item->unit != ITEM_OF_SPEC) {
        urn = qual_unit_urn(qual_spec_unit(spec, item->unit));
        put_text(arena, object, "unit", urn.text);
    }
    for (size_t i = 0; i < item->count; i++)
        put_text(arena, attributes, item->attributes[i].name, item->attributes[i].value);
    json_put(arena, object, "attributes", attributes);
    return object;
}

/* facts_json - the elements of a unit, but for contradictions, which are changes of their own */
static json_t *facts_json(struct arena *arena, qual_spec spec, const struct fact_items *items,
                          qual_unit unit) {
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < items->count; i++)
        if (items->items[i].unit == match_unit_index(spec, unit) &&
            strcmp(items->items[i].element, "stated") != 0)
            json_add(arena, array, fact_json(arena, spec, &items->items[i]));
    return array;
}

/* unit_json - a unit with its elements and every group that holds it */
static json_t *unit_json(struct arena *arena, qual_spec spec, const struct fact_items *items,
                         qual_unit unit) {
    json_t *object = show_unit_json(arena, unit);
    json_t *groups = json_make_array(arena);

    for (uint32_t g = 0; g < qual_spec_group_count(spec); g++) {
        qual_group group = qual_spec_group(spec, g);

        for (uint32_t i = 0; i < qual_group_unit_count(group); i++)
            if (qual_group_unit(group, i).row == unit.row)
                json_add(arena, groups, json_make_text(arena, qual_group_letter(group)));
    }
    json_put(arena, object, "groups", groups);
    json_put(arena, object, "facts", facts_json(arena, spec, items, unit));
    return object;
}

/* rule_json - a rule, those in it, and which one it is in */
static json_t *rule_json(struct arena *arena, qual_spec spec, qual_rule rule) {
    json_t *object = show_rule_json(arena, spec, rule);
    qual_rule around;

    put_text(arena, object, "within",
             qual_rule_within(rule, &around) ? qual_rule_id(around) : NULL);
    return object;
}

static json_t *thing_json(struct arena *arena, qual_spec spec, const struct fact_items *items,
                          const struct thing *thing) {
    switch (thing->kind) {
    case THING_UNIT:
        return unit_json(arena, spec, items, thing->unit);
    case THING_GROUP:
        return show_group_json(arena, thing->group);
    case THING_RULE:
        return rule_json(arena, spec, thing->rule);
    case THING_OUTCOME:
        return show_outcome_json(arena, thing->outcome);
    case THING_CRITERION:
        return show_criterion_json(arena, qual_outcome_number(thing->outcome), thing->criterion);
    case THING_FACT:
        return fact_json(arena, spec, thing->fact);
    case THING_NONE:
        break;
    }
    return json_null();
}

/* Changes ------------------------------------------------------------------------------ */

/* place_json - file, line and column; null where they are not known */
static json_t *place_json(struct arena *arena, const struct source *source,
                          const struct place *place) {
    struct position position;
    json_t *object;

    if (place->source == NULL)
        return json_null();
    position = source_position(source, place->span.from);
    object = json_make_object(arena);
    put_text(arena, object, "file", place->source->name);
    json_put(arena, object, "line", json_make_number(arena, position.line));
    json_put(arena, object, "column", json_make_number(arena, position.column));
    return object;
}

static json_t *renumbered_json(struct arena *arena, const struct change *change) {
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < change->renumbered_count; i++) {
        json_t *object = json_make_object(arena);

        put_text(arena, object, "old", change->renumbered[i].from);
        put_text(arena, object, "new", change->renumbered[i].to);
        json_add(arena, array, object);
    }
    return array;
}

/* put_suppression - whether a change is suppressed, and who set its severity */
static void put_suppression(struct arena *arena, json_t *object, const struct change *change) {
    const struct suppression *suppressed = change->suppressed;
    json_t *suppression = json_null();

    if (suppressed != NULL) {
        suppression = json_make_object(arena);
        put_text(arena, suppression, "name", suppressed->name);
        put_text(arena, suppression, "reason", suppressed->reason);
        json_put(arena, suppression, "expires",
                 json_make_date(arena, suppressed->expires.year != 0, suppressed->expires));
        put_text(arena, suppression, "file", change->suppressed_by);
    }
    json_put(arena, object, "suppressed", json_make_truth(suppressed != NULL));
    json_put(arena, object, "suppression", suppression);
    put_text(arena, object, "severity_by", change->severity_by);
}

/* What every change of a report is printed with. */
struct printing {
    struct arena *arena;
    const struct report *report;
    const struct source *before, *after; /* with an index; NULL where there is no file */
};

static json_t *change_json(const struct printing *printing, const struct change *change) {
    struct arena *arena = printing->arena;
    const struct report *report = printing->report;
    json_t *object = json_make_object(arena);

    put_text(arena, object, "id", arena_format(arena, "Q%04u", change->kind->id));
    put_text(arena, object, "name", change->kind->name);
    put_text(arena, object, "severity", change_severity_text(change->severity));
    put_text(arena, object, "area", change_area_text(change->kind->area));
    put_text(arena, object, "subject", change->subject);
    put_text(arena, object, "old", change->old_value);
    put_text(arena, object, "new", change->new_value);
    put_text(arena, object, "message", change->message);
    put_text(arena, object, "reason", change->reason);
    put_text(arena, object, "fingerprint",
             arena_format(arena, "%016llx", (unsigned long long)change->fingerprint));
    put_suppression(arena, object, change);
    if (change->confidence != 0)
        json_put(arena, object, "confidence", json_make_number(arena, change->confidence));
    if (change->renumbered_count != 0)
        json_put(arena, object, "renumbered", renumbered_json(arena, change));
    json_put(arena, object, "old_place", place_json(arena, printing->before, &change->also));
    json_put(arena, object, "new_place", place_json(arena, printing->after, &change->where));
    json_put(arena, object, "from",
             thing_json(arena, report->before.spec, &report->match->old_items, &change->from));
    json_put(arena, object, "to",
             thing_json(arena, report->after.spec, &report->match->new_items, &change->to));
    return object;
}

/* Reports -------------------------------------------------------------------------------- */

static json_t *version_json(struct arena *arena, qual_spec spec) {
    json_t *object = json_make_object(arena);

    put_text(arena, object, "number", qual_spec_number(spec));
    put_text(arena, object, "version", qual_spec_version(spec));
    put_text(arena, object, "title", qual_spec_title(spec));
    return object;
}

static json_t *witness_json(struct arena *arena, qual_spec spec,
                            const struct acceptance_witness *witness) {
    json_t *array;
    const char **units;
    size_t count;

    if (witness == NULL || witness->gained == NULL)
        return json_null();
    array = json_make_array(arena);
    units = witness_units(arena, spec, witness, &count);
    for (size_t i = 0; i < count; i++)
        json_add(arena, array, json_make_text(arena, units[i]));
    return array;
}

/* distances_json - the rules that an old claim may miss or go beyond, and by how much at worst */
static json_t *distances_json(struct arena *arena, qual_spec spec,
                              const struct acceptance *acceptance) {
    json_t *array = json_make_array(arena);

    for (uint32_t i = 0; acceptance != NULL && i < qual_spec_rule_count(spec); i++) {
        const struct acceptance_distance *distance = &acceptance->distances[i];
        json_t *object;

        if (!distance->known || (distance->missing == 0 && distance->surplus == 0))
            continue;
        object = json_make_object(arena);
        put_text(arena, object, "rule", qual_rule_id(qual_spec_rule(spec, i)));
        json_put(arena, object, "missing", json_make_number(arena, distance->missing));
        json_put(arena, object, "surplus", json_make_number(arena, distance->surplus));
        json_add(arena, array, object);
    }
    return array;
}

/* chosen_units, chosen_rules - those that are marked; none where there are no marks */
static json_t *chosen_units(struct arena *arena, const struct report *report, const bool *marks) {
    json_t *array = json_make_array(arena);

    for (uint32_t i = 0; marks != NULL && i < qual_spec_unit_count(report->after.spec); i++)
        if (marks[i]) {
            qual_urn urn = qual_unit_urn(qual_spec_unit(report->after.spec, i));

            json_add(arena, array, json_make_text(arena, urn.text));
        }
    return array;
}

static json_t *chosen_rules(struct arena *arena, const struct report *report, const bool *marks) {
    json_t *array = json_make_array(arena);

    for (uint32_t i = 0; marks != NULL && i < qual_spec_rule_count(report->after.spec); i++)
        if (marks[i])
            json_add(arena, array,
                     json_make_text(arena, qual_rule_id(qual_spec_rule(report->after.spec, i))));
    return array;
}

/* put_became - units and rules that became something that they were not; null when not known */
static void put_became(struct arena *arena, json_t *object, const struct report *report) {
    const struct acceptance_changes *became = &report->became;
    bool none = report->acceptance == NULL;

    json_put(arena, object, "became_dead",
             none || became->dead != NULL ? chosen_units(arena, report, became->dead)
                                          : json_null());
    json_put(arena, object, "became_forced",
             none || became->forced != NULL ? chosen_units(arena, report, became->forced)
                                            : json_null());
    json_put(arena, object, "became_redundant",
             none || became->redundant != NULL ? chosen_rules(arena, report, became->redundant)
                                               : json_null());
}

static void put_acceptance(struct arena *arena, json_t *object, const struct report *report) {
    const struct acceptance *acceptance = report->acceptance;

    put_text(arena, object, "acceptance", acceptance_verdict_name(report->verdict));
    json_put(
        arena, object, "gained",
        witness_json(arena, report->after.spec, acceptance == NULL ? NULL : &acceptance->gained));
    json_put(
        arena, object, "lost",
        witness_json(arena, report->before.spec, acceptance == NULL ? NULL : &acceptance->lost));
    json_put(arena, object, "distances", distances_json(arena, report->after.spec, acceptance));
}

static json_t *counts_json(struct arena *arena, const struct changes *changes) {
    json_t *object = json_make_object(arena);

    for (int severity = CHANGE_BREAKING; severity >= CHANGE_EDITORIAL; severity--)
        json_put(arena, object, change_severity_text((enum change_severity)severity),
                 json_make_number(arena, changes->severities[severity]));
    json_put(arena, object, "suppressed", json_make_number(arena, changes->suppressed));
    json_put(arena, object, "off", json_make_number(arena, changes->off));
    return object;
}

static const struct source *index_of(struct arena *arena, const struct version *version) {
    return source_index(arena, version->model == NULL ? NULL : version->model->source);
}

static json_t *report_json(struct arena *arena, const struct report *report) {
    struct printing printing = {arena, report, index_of(arena, &report->before),
                                index_of(arena, &report->after)};
    json_t *object = json_make_object(arena);
    json_t *changes = json_make_array(arena);

    json_put(arena, object, "old", version_json(arena, report->before.spec));
    json_put(arena, object, "new", version_json(arena, report->after.spec));
    put_acceptance(arena, object, report);
    put_became(arena, object, report);
    json_put(arena, object, "counts", counts_json(arena, &report->changes));
    for (size_t i = 0; i < report->changes.count; i++)
        json_add(arena, changes, change_json(&printing, &report->changes.items[i]));
    json_put(arena, object, "changes", changes);
    return object;
}

static json_t *lone_json(struct arena *arena, const struct lone_spec *specs, size_t count) {
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < count; i++) {
        json_t *object = version_json(arena, specs[i].spec);
        const struct change *change = specs[i].change;

        put_text(arena, object, "file", specs[i].name);
        if (change != NULL) {
            put_text(arena, object, "id", arena_format(arena, "Q%04u", change->kind->id));
            put_text(arena, object, "severity", change_severity_text(change->severity));
            put_text(arena, object, "fingerprint",
                     arena_format(arena, "%016llx", (unsigned long long)change->fingerprint));
            put_suppression(arena, object, change);
        }
        json_add(arena, array, object);
    }
    return array;
}

/* uses_json - what each file, and the command line, did to changes */
static json_t *uses_json(struct arena *arena, const struct suppress *suppress) {
    json_t *array = json_make_array(arena);

    for (size_t i = 0; i < suppress->use_count; i++) {
        const struct suppress_use *use = &suppress->uses[i];
        json_t *object = json_make_object(arena);

        put_text(arena, object, "by", use->by);
        json_put(arena, object, "suppressed", json_make_number(arena, use->suppressed));
        json_put(arena, object, "severities", json_make_number(arena, use->severities));
        json_put(arena, object, "off", json_make_number(arena, use->off));
        json_add(arena, array, object);
    }
    return array;
}

/* put_suppress - what configuration did, the day it was compared with, and what is stale in it */
static void put_suppress(struct arena *arena, json_t *object, const struct suppress *suppress) {
    json_t *findings;

    if (suppress == NULL)
        return;
    findings = json_make_array(arena);
    findings_json(arena, findings, &suppress->findings);
    json_put(arena, object, "configured", uses_json(arena, suppress));
    json_put(arena, object, "today",
             json_make_date(arena, suppress->today.year != 0, suppress->today));
    json_put(arena, object, "findings", findings);
}

void diff_json(struct text *out, const struct diff_result *result) {
    struct arena *arena = out->arena;
    json_t *object, *pairs;

    if (!result->many) {
        object = report_json(arena, result->pairs[0]);
    } else {
        object = json_make_object(arena);
        pairs = json_make_array(arena);
        for (size_t i = 0; i < result->pair_count; i++)
            json_add(arena, pairs, report_json(arena, result->pairs[i]));
        json_put(arena, object, "pairs", pairs);
        json_put(arena, object, "added", lone_json(arena, result->added, result->added_count));
        json_put(arena, object, "removed",
                 lone_json(arena, result->removed, result->removed_count));
    }
    if (result->learners != NULL)
        json_put(arena, object, "learners",
                 learners_json(arena, result->learners, result->list_learners));
    put_suppress(arena, object, result->suppress);
    json_print(out, object);
}
