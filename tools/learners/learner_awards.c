/* learner_awards.c - specifications as many learners are judged by them */
#include "learners/learner_awards.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "learners/learner_cells.h"
#include "value/number_problem.h"
#include "value/value.h"
#include "verdict/verdict_policy.h"

#define UNVERSIONED "unversioned"

/* Weights are kept for as many rules as this at most, and found in so many steps. */
#define MOST_LANES 64
#define MOST_STEPS ((uint64_t)1 << 24)

/* Columns of a version that a message shows; no version has as many. */
#define MOST_VERSION 30

/* Numbers that are added at once. */
#define LANES 8

/* Bytes of a unit reference or a count in a line, with what stands around it. */
#define UNIT_ROOM 16
#define RULE_ROOM 96

const char *obstacle_name(enum obstacle obstacle) {
    static const char *const names[] = {
        [OBSTACLE_OPERATIONAL_START] = "operational-start",
        [OBSTACLE_OPERATIONAL_END] = "operational-end",
        [OBSTACLE_CERTIFICATION_END] = "certification-end",
        [OBSTACLE_AGE] = "age",
    };

    return names[obstacle];
}

struct awards awards_begin(struct arena *arena, const qual_image *image, const qual_spec *spec,
                           bool completes) {
    struct awards awards = {.arena = arena, .image = spec == NULL ? image : spec->image};

    awards.spec = spec;
    awards.completes = completes;
    awards.by_row = arena_array(arena, qual_spec_count(awards.image), sizeof(struct award *));
    return awards;
}

/* What a specification says ------------------------------------------------------ */

/* add_rules - the rules that can be unmet */
static void add_rules(struct arena *arena, struct award *award) {
    uint32_t count = qual_spec_rule_count(award->spec);

    award->rules = arena_array(arena, count, sizeof *award->rules);
    for (uint32_t i = 0; i < count; i++) {
        struct award_rule *rule = &award->rules[award->rule_count];

        rule->rule = qual_spec_rule(award->spec, i);
        if (qual_rule_kind(rule->rule) == QUAL_RULE_REQUIRES ||
            !qual_rule_least(rule->rule, &rule->required))
            continue;
        rule->id = qual_rule_id(rule->rule);
        rule->id_length = strlen(rule->id);
        award->line_most += rule->id_length + RULE_ROOM;
        award->rule_count++;
    }
    award->unmet = arena_array(arena, award->rule_count, sizeof *award->unmet);
    for (int i = 0; i < OBSTACLES; i++)
        award->line_most += strlen(obstacle_name((enum obstacle)i)) + RULE_ROOM;
}

/* is_constant - whether a rule counts a unit the same whatever the learner holds beside it */
static bool is_constant(qual_rule rule) {
    qual_rule around;

    return !qual_rule_within(rule, &around) && qual_rule_gained(rule) == 0;
}

/* add_weights - ask once what each unit adds to each rule, where that does not vary */
static void add_weights(struct arena *arena, struct award *award) {
    uint32_t units = award->unit_count, lanes = (award->rule_count + LANES - 1) / LANES * LANES;

    if (lanes > MOST_LANES || (uint64_t)units * units * award->rule_count > MOST_STEPS)
        return;
    for (uint32_t i = 0; i < award->rule_count; i++)
        if (!is_constant(award->rules[i].rule))
            return;
    award->lanes = lanes;
    award->weights = arena_array(arena, (size_t)units * lanes, sizeof *award->weights);
    for (uint32_t unit = 0; unit < units; unit++) {
        award->gained[unit] = QUAL_GAINED_ASSESSED;
        award->claim[unit] = 1;
        for (uint32_t i = 0; i < award->rule_count; i++)
            award->weights[(size_t)unit * lanes + i] =
                qual_rule_counted(award->rules[i].rule, award->gained, award->claim);
        award->gained[unit] = award->claim[unit] = 0;
    }
}

/* add_ages - the age ranges, and the least age of entry */
static void add_ages(struct arena *arena, struct award *award) {
    uint32_t cursor = 0, item = UINT32_MAX;
    size_t capacity = 0;
    qual_fact fact;

    while (qual_fact_next(award->spec, &cursor, &fact)) {
        bool from = strcmp(fact.name, "age-range.from") == 0;

        if (strcmp(fact.name, "entry.minimum-age") == 0)
            award->least_age = (uint32_t)strtoul(fact.value, NULL, 10);
        if (!from && strcmp(fact.name, "age-range.to") != 0)
            continue;
        if (fact.item != item) {
            item = fact.item;
            award->ages =
                arena_grow(arena, award->ages, award->age_count, &capacity, sizeof *award->ages);
            award->ages[award->age_count++] = (struct award_ages){0, VALUE_LARGEST_AGE};
        }
        *(from ? &award->ages[award->age_count - 1].from : &award->ages[award->age_count - 1].to) =
            (uint32_t)strtoul(fact.value, NULL, 10);
    }
}

static void add_dates(struct award *award) {
    static const enum qual_date_kind kinds[] = {
        [OBSTACLE_OPERATIONAL_START] = QUAL_DATE_OPERATIONAL_START,
        [OBSTACLE_OPERATIONAL_END] = QUAL_DATE_OPERATIONAL_END,
        [OBSTACLE_CERTIFICATION_END] = QUAL_DATE_CERTIFICATION_END,
    };

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        award->dated[i] = qual_spec_date(award->spec, kinds[i], &award->dates[i]);
}

/* add_name - how output calls the specification */
static void add_name(struct arena *arena, struct award *award) {
    const char *version = qual_spec_version(award->spec);

    award->name = qual_spec_number(award->spec);
    if (!qual_spec_is_current(award->spec))
        award->name =
            arena_format(arena, "%s@%s", award->name, version == NULL ? UNVERSIONED : version);
    award->name_length = strlen(award->name);
}

/* add_memory - see that the working memory is enough for an award */
static void add_memory(struct awards *awards, qual_spec spec) {
    size_t judge = qual_judge_memory(spec);
    size_t complete = awards->completes ? qual_complete_memory(spec) : 0;
    size_t size = judge > complete ? judge : complete;

    if (size <= awards->memory_size)
        return;
    awards->memory = arena_alloc(awards->arena, size);
    awards->memory_size = size;
}

struct award *awards_of(struct awards *awards, qual_spec spec) {
    struct award *award = awards->by_row[spec.row];
    struct arena *arena = awards->arena;

    if (award != NULL)
        return award;
    award = arena_alloc(arena, sizeof *award);
    award->spec = spec;
    award->unit_count = qual_spec_unit_count(spec);
    award->gained = arena_array(arena, award->unit_count, sizeof *award->gained);
    award->claim = arena_array(arena, award->unit_count, sizeof *award->claim);
    award->further = arena_array(arena, award->unit_count, sizeof *award->further);
    award->line_most = (size_t)award->unit_count * UNIT_ROOM;
    add_name(arena, award);
    add_rules(arena, award);
    add_weights(arena, award);
    award->refused = policy_refused_ways(award->spec);
    add_ages(arena, award);
    add_dates(award);
    add_memory(awards, spec);
    awards->by_row[spec.row] = award;
    return award;
}

struct award *awards_only(struct awards *awards) {
    return awards_of(awards, *awards->spec);
}

/* Cells -------------------------------------------------------------------------- */

/* is_version - whether a specification has a version; without one it is "unversioned" */
static bool is_version(qual_spec spec, const char *version, size_t length) {
    const char *own = qual_spec_version(spec);

    if (own == NULL)
        own = UNVERSIONED;
    return strlen(own) == length && memcmp(own, version, length) == 0;
}

/* add_version - append a version as a cell has it */
static void add_version(struct text *reason, const char *version, size_t length) {
    if (length > 0)
        utf8_print(reason, version, utf8_fit(version, length, MOST_VERSION));
}

/* other_award - append that a number is not the one that is wanted */
static void other_award(const struct awards *awards, const char *number, const char *version,
                        size_t length, struct text *reason) {
    const char *own = qual_spec_version(*awards->spec);

    text_format(reason, "the specification is %s", qual_spec_number(*awards->spec));
    if (length > 0)
        text_format(reason, "@%s", own == NULL ? UNVERSIONED : own);
    text_format(reason, ", not %s%s", number, length > 0 ? "@" : "");
    add_version(reason, version, length);
}

/* no_version - append that the catalogue has a number, not in this version */
static void no_version(const char *number, const char *version, size_t length,
                       struct text *reason) {
    text_add(reason, "the catalogue has no version '");
    add_version(reason, version, length);
    text_format(reason, "' of %s", number);
}

/* look_up - the award of a cell that was not met before */
static struct award *look_up(struct awards *awards, const struct csv_field *cell,
                             struct text *reason) {
    const char *at = memchr(cell->text, '@', cell->length);
    size_t length = at == NULL ? cell->length : (size_t)(at - cell->text);
    const char *version = at == NULL ? "" : at + 1;
    size_t version_length = at == NULL ? 0 : cell->length - length - 1;
    struct qual_number number;
    qual_spec spec;

    if (length == 0) {
        text_add(reason, "the qualification is missing");
        return NULL;
    }
    if (!qual_qn_parse(cell->text, length, &number)) {
        cell_quote(reason, (struct csv_field){cell->text, length, cell->doubled});
        text_add(reason, " is not a qualification number: ");
        number_problem(reason, cell->text, length, &number);
        return NULL;
    }
    if (awards->spec != NULL) {
        spec = *awards->spec;
        if (strcmp(qual_spec_number(spec), number.canonical) != 0 ||
            (at != NULL && !is_version(spec, version, version_length))) {
            other_award(awards, number.canonical, version, version_length, reason);
            return NULL;
        }
    } else if (!qual_spec_find(awards->image, cell->text, length, &spec)) {
        text_format(reason, "the catalogue has no specification %s", number.canonical);
        return NULL;
    } else if (at != NULL && !qual_spec_find_version(awards->image, cell->text, length, version,
                                                     version_length, &spec)) {
        no_version(number.canonical, version, version_length, reason);
        return NULL;
    }
    return awards_of(awards, spec);
}

/* cell_hash - where a cell is kept */
static size_t cell_hash(const struct csv_field *cell) {
    uint64_t word = cell->length;

    if (cell->length >= sizeof word) /* the end of a number tells most */
        memcpy(&word, cell->text + cell->length - sizeof word, sizeof word);
    return (size_t)(word * UINT64_C(0x9E3779B97F4A7C15) >> 32) % AWARD_CELLS;
}

struct award *awards_find(struct awards *awards, const struct csv_field *cell,
                          struct text *reason) {
    struct csv_field trimmed = cell_trim(*cell);
    struct award_cell *kept = &awards->cells[cell_hash(&trimmed)];
    struct award *award;

    if (kept->award != NULL && kept->length == trimmed.length &&
        memcmp(kept->text, trimmed.text, trimmed.length) == 0)
        return kept->award;
    award = look_up(awards, &trimmed, reason);
    if (award == NULL || trimmed.length > AWARD_CELL)
        return award;
    kept->award = award;
    kept->length = (uint8_t)trimmed.length;
    memcpy(kept->text, trimmed.text, trimmed.length);
    return award;
}
