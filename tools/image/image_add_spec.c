/* image_add_spec.c - append the rows of a specification's model */
#include <string.h>

#include "../src/urn_index.h"
#include "image/image_plan.h"
#include "image/image_rows.h"
#include "image/urn_compact.h"

/* The rows at which the tables of one specification begin, and its units by reference. */
struct bases {
    uint32_t spec, unit, group, rule, fact;
    uint32_t *unit_slots; /* open addressing: index of a unit plus one, 0 free */
    uint32_t mask;
};

static void set(struct image_rows *rows, enum qual_image_column column, uint32_t row,
                uint32_t value) {
    rows->columns[column].values[row] = value;
}

static void set_string(struct image_rows *rows, enum qual_image_column column, uint32_t row,
                       const char *text) {
    set(rows, column, row, string_pool_intern(rows->strings, text));
}

static void set_figure(struct image_rows *rows, enum qual_image_column column, uint32_t row,
                       struct figure figure) {
    set(rows, column, row, figure.stated ? figure.value + 1 : 0);
}

static void set_digest(struct image_rows *rows, enum qual_image_column column, uint32_t row,
                       uint64_t digest) {
    rows->columns[column].digests[row] = digest;
}

static void set_date(struct image_rows *rows, enum qual_image_column column, uint32_t row,
                     qual_date date) {
    set(rows, column, row, date.year * 512u + date.month * 32u + date.day);
}

/* key_of - the compact form of a reference that has been checked, with or without its slashes */
static uint32_t key_of(const char *urn) {
    struct qual_number number;

    return qual_urn_parse(urn, strlen(urn), &number) ? urn_compact(urn_key(number.canonical)) : 0;
}

/* slot_of - where a key stands, or may stand, among the units of the specification */
static uint32_t *slot_of(struct image_rows *rows, const struct bases *bases, uint32_t key) {
    const uint32_t *keys = rows->columns[QUAL_COLUMN_unit_urn].values + bases->unit;
    uint32_t slot = key * UINT32_C(0x9E3779B1) >> 7 & bases->mask;

    while (bases->unit_slots[slot] != 0 && keys[bases->unit_slots[slot] - 1] != key)
        slot = (slot + 1) & bases->mask;
    return &bases->unit_slots[slot];
}

/* unit_row - the row of a unit of the specification plus one; 0 for NULL or no such unit */
static uint32_t unit_row(struct image_rows *rows, const struct bases *bases, const char *urn) {
    uint32_t slot = urn == NULL ? 0 : *slot_of(rows, bases, key_of(urn));

    return slot == 0 ? 0 : bases->unit + slot;
}

/* group_row - the row of a group of the specification plus one; 0 for NULL or no such group */
static uint32_t group_row(const struct spec_model *spec, const struct bases *bases,
                          const char *letter) {
    for (size_t i = 0; letter != NULL && i < spec->group_count; i++)
        if (strcmp(spec->groups[i].letter, letter) == 0)
            return bases->group + (uint32_t)i + 1;
    return 0;
}

static void add_outcomes(struct image_rows *rows, const struct unit_model *unit) {
    uint32_t row, at;

    if (!image_rows_append(rows, QUAL_TABLE_outcome, unit->outcome_count, &row))
        return;
    for (size_t i = 0; i < unit->outcome_count; i++, row++) {
        const struct outcome_model *outcome = &unit->outcomes[i];

        if (!image_rows_append(rows, QUAL_TABLE_criterion, outcome->criterion_count, &at))
            return;
        set(rows, QUAL_COLUMN_outcome_number, row, outcome->number);
        set_digest(rows, QUAL_COLUMN_outcome_digest, row, outcome->digest);
        set_string(rows, QUAL_COLUMN_outcome_wording, row, outcome->wording);
        set(rows, QUAL_COLUMN_outcome_first_criterion, row, at);
        for (size_t j = 0; j < outcome->criterion_count; j++, at++) {
            const struct criterion_model *criterion = &outcome->criteria[j];

            set(rows, QUAL_COLUMN_criterion_number, at, criterion->number);
            set_string(rows, QUAL_COLUMN_criterion_verb, at, criterion->verb);
            set_digest(rows, QUAL_COLUMN_criterion_digest, at, criterion->digest);
            set_string(rows, QUAL_COLUMN_criterion_wording, at, criterion->wording);
        }
    }
}

/* add_units - the rows are there already; fill them and the table of references */
static void add_units(struct image_rows *rows, const struct spec_model *spec,
                      const struct bases *bases) {
    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        uint32_t row = bases->unit + (uint32_t)i;
        uint32_t key = key_of(unit->urn);

        *slot_of(rows, bases, key) = (uint32_t)i + 1;
        set(rows, QUAL_COLUMN_unit_urn, row, key);
        set_string(rows, QUAL_COLUMN_unit_number, row, unit->number);
        set_string(rows, QUAL_COLUMN_unit_title, row, unit->title);
        set(rows, QUAL_COLUMN_unit_level, row, unit->level);
        set_figure(rows, QUAL_COLUMN_unit_credit, row, unit->credit);
        set_figure(rows, QUAL_COLUMN_unit_glh, row, unit->glh);
        set_string(rows, QUAL_COLUMN_unit_assessment, row, unit->assessment);
        set_digest(rows, QUAL_COLUMN_unit_summary, row, unit->summary);
        set(rows, QUAL_COLUMN_unit_first_outcome, row, rows->rows[QUAL_TABLE_outcome]);
        add_outcomes(rows, unit);
    }
}

static void add_groups(struct image_rows *rows, const struct spec_model *spec,
                       const struct bases *bases) {
    for (size_t i = 0; i < spec->group_count; i++) {
        const struct group_model *group = &spec->groups[i];
        uint32_t row = bases->group + (uint32_t)i;
        uint32_t at;

        if (!image_rows_append(rows, QUAL_TABLE_member, group->member_count, &at))
            return;
        set_string(rows, QUAL_COLUMN_group_letter, row, group->letter);
        set_string(rows, QUAL_COLUMN_group_title, row, group->title);
        set(rows, QUAL_COLUMN_group_mandatory, row, group->mandatory);
        set(rows, QUAL_COLUMN_group_counts, row, group->counts);
        set(rows, QUAL_COLUMN_group_within, row, group_row(spec, bases, group->within));
        set(rows, QUAL_COLUMN_group_first_member, row, at);
        for (size_t j = 0; j < group->member_count; j++, at++) {
            uint32_t unit = unit_row(rows, bases, group->members[j].unit);
            uint32_t *first_group = &rows->columns[QUAL_COLUMN_unit_group].values[unit - 1];

            set(rows, QUAL_COLUMN_member_unit, at, unit - 1);
            if (*first_group == 0)
                *first_group = row + 1;
        }
    }
}

static void add_rules(struct image_rows *rows, const struct spec_model *spec,
                      const struct bases *bases) {
    for (size_t i = 0; i < spec->rule_count; i++) {
        const struct rule_model *rule = &spec->rules[i];
        uint32_t row = bases->rule + (uint32_t)i;
        uint32_t at;

        if (!image_rows_append(rows, QUAL_TABLE_choice, rule->groups.count + rule->units.count,
                               &at))
            return;
        set_string(rows, QUAL_COLUMN_rule_id, row, rule->id);
        set_string(rows, QUAL_COLUMN_rule_title, row, rule->title);
        set(rows, QUAL_COLUMN_rule_kind, row, rule->kind);
        set(rows, QUAL_COLUMN_rule_measure, row, rule->measure);
        set_figure(rows, QUAL_COLUMN_rule_min, row, rule->min);
        set_figure(rows, QUAL_COLUMN_rule_max, row, rule->max);
        set_figure(rows, QUAL_COLUMN_rule_n, row, rule->n);
        set(rows, QUAL_COLUMN_rule_level_min, row, rule->level_min);
        set(rows, QUAL_COLUMN_rule_level_max, row, rule->level_max);
        set(rows, QUAL_COLUMN_rule_gained, row, rule->gained);
        set(rows, QUAL_COLUMN_rule_unit, row, unit_row(rows, bases, rule->unit));
        set(rows, QUAL_COLUMN_rule_within, row,
            rule->within == RULE_COMMON ? 0 : bases->rule + (uint32_t)rule->within + 1);
        set(rows, QUAL_COLUMN_rule_first_choice, row, at);
        for (size_t j = 0; j < rule->groups.count; j++, at++)
            set(rows, QUAL_COLUMN_choice_group, at,
                group_row(spec, bases, rule->groups.items[j].text));
        for (size_t j = 0; j < rule->units.count; j++, at++)
            set(rows, QUAL_COLUMN_choice_unit, at,
                unit_row(rows, bases, rule->units.items[j].text));
    }
}

static void add_facts(struct image_rows *rows, const struct spec_model *spec,
                      const struct bases *bases) {
    for (size_t i = 0; i < spec->fact_count; i++) {
        const struct fact_model *fact = &spec->facts[i];
        uint32_t row = bases->fact + (uint32_t)i;

        set_string(rows, QUAL_COLUMN_fact_name, row, fact->name);
        set_string(rows, QUAL_COLUMN_fact_value, row, fact->value);
        set(rows, QUAL_COLUMN_fact_item, row, fact->item);
        set(rows, QUAL_COLUMN_fact_unit, row,
            fact->unit == FACT_OF_SPEC ? 0 : bases->unit + (uint32_t)fact->unit + 1);
    }
}

static void set_spec(struct image_rows *rows, const struct spec_model *spec,
                     const struct bases *bases) {
    static const enum qual_image_column dates[] = {
        [QUAL_DATE_ISSUED] = QUAL_COLUMN_spec_issued,
        [QUAL_DATE_OPERATIONAL_START] = QUAL_COLUMN_spec_operational_start,
        [QUAL_DATE_REVIEW] = QUAL_COLUMN_spec_review,
        [QUAL_DATE_OPERATIONAL_END] = QUAL_COLUMN_spec_operational_end,
        [QUAL_DATE_CERTIFICATION_END] = QUAL_COLUMN_spec_certification_end,
    };
    struct qual_number number;
    uint32_t row = bases->spec;
    bool valid = qual_qn_parse(spec->number, strlen(spec->number), &number);

    set_string(rows, QUAL_COLUMN_spec_number, row, valid ? number.canonical : spec->number);
    set_string(rows, QUAL_COLUMN_spec_version, row, spec->version);
    set_string(rows, QUAL_COLUMN_spec_title, row, spec->title);
    set_string(rows, QUAL_COLUMN_spec_organisation, row, spec->organisation);
    set(rows, QUAL_COLUMN_spec_level, row, spec->level);
    set_figure(rows, QUAL_COLUMN_spec_credit, row, spec->credit);
    set_figure(rows, QUAL_COLUMN_spec_glh, row, spec->glh);
    set_figure(rows, QUAL_COLUMN_spec_tqt, row, spec->tqt);
    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++)
        set_date(rows, dates[i], row, spec->dates[i]);
    set_digest(rows, QUAL_COLUMN_spec_source, row, spec->source_digest);
    set(rows, QUAL_COLUMN_spec_first_unit, row, bases->unit);
    set(rows, QUAL_COLUMN_spec_first_group, row, bases->group);
    set(rows, QUAL_COLUMN_spec_first_rule, row, bases->rule);
    set(rows, QUAL_COLUMN_spec_first_fact, row, bases->fact);
}

void image_rows_add_spec(struct image_rows *rows, const struct spec_model *spec) {
    struct bases bases = {.mask = 15};

    if (!image_rows_append(rows, QUAL_TABLE_spec, 1, &bases.spec) ||
        !image_rows_append(rows, QUAL_TABLE_unit, spec->unit_count, &bases.unit) ||
        !image_rows_append(rows, QUAL_TABLE_group, spec->group_count, &bases.group) ||
        !image_rows_append(rows, QUAL_TABLE_rule, spec->rule_count, &bases.rule) ||
        !image_rows_append(rows, QUAL_TABLE_fact, spec->fact_count, &bases.fact))
        return;

    while (bases.mask < spec->unit_count * 2)
        bases.mask = bases.mask * 2 + 1;
    bases.unit_slots = arena_array(rows->arena, (size_t)bases.mask + 1, sizeof *bases.unit_slots);

    set_spec(rows, spec, &bases);
    add_units(rows, spec, &bases);
    add_groups(rows, spec, &bases);
    add_rules(rows, spec, &bases);
    add_facts(rows, spec, &bases);
    if (!rows->too_large && !image_plan_add(rows))
        rows->too_many_counters = true;
}
