/* registry_units.c - units of one reference in several specifications */
#include <stdlib.h>
#include <string.h>

#include "check/registry_state.h"

/*
 * Units of one reference that differ from each other are remembered, and
 * compared with, up to this many.
 */
#define MOST_VARIANTS 8

/* With those of the catalogue, where there may be more. */
#define MOST_OTHERS 16

/* A unit, and what other specifications have under its reference. */
struct unit_case {
    const struct registry_case *here;
    const struct unit_model *unit;
    struct known_unit known;
    struct other_unit others[MOST_OTHERS];
    size_t other_count;
};

/* Records ------------------------------------------------------------------------- */

uint32_t registry_unit_key(const char *urn) {
    uint32_t key = 0;

    for (; *urn != '\0'; urn++)
        if (*urn >= '0' && *urn <= '9')
            key = key * 10 + (uint32_t)(*urn - '0');
    return key;
}

static uint32_t stored(struct figure figure) {
    return figure.stated ? figure.value + 1 : 0;
}

/* mix_wording - the digest of a wording, where it is stated */
static uint64_t mix_wording(struct arena *arena, uint64_t digest, uint64_t own,
                            const char *wording) {
    return registry_mix(digest,
                        own != 0 || wording == NULL ? own : registry_digest(arena, wording));
}

/* mix_verb - the letters of a verb */
static uint64_t mix_verb(uint64_t digest, const char *verb) {
    uint64_t letters = 0;

    for (; verb != NULL && *verb != '\0'; verb++)
        letters = letters * 31 + (unsigned char)*verb;
    return registry_mix(digest, letters);
}

/* contents_of - a digest over the summary, outcomes and criteria of a unit */
static uint64_t contents_of(struct arena *arena, const struct unit_model *unit) {
    uint64_t digest = registry_mix(unit->summary, unit->outcome_count);

    for (size_t i = 0; i < unit->outcome_count; i++) {
        const struct outcome_model *outcome = &unit->outcomes[i];

        digest = registry_mix(digest, (uint64_t)outcome->number << 32 | outcome->criterion_count);
        digest = mix_wording(arena, digest, outcome->digest, outcome->wording);
        for (size_t j = 0; j < outcome->criterion_count; j++) {
            const struct criterion_model *criterion = &outcome->criteria[j];

            digest = registry_mix(digest, criterion->number);
            digest = mix_wording(arena, digest, criterion->digest, criterion->wording);
            digest = mix_verb(digest, criterion->verb);
        }
    }
    return digest;
}

/* known_of - the record of a unit, of no place */
static struct known_unit known_of(struct arena *arena, const struct unit_model *unit) {
    return (struct known_unit){.key = registry_unit_key(unit->urn),
                               .level = (uint32_t)unit->level,
                               .credit = stored(unit->credit),
                               .glh = stored(unit->glh),
                               .title = registry_digest(arena, unit->title),
                               .contents = contents_of(arena, unit)};
}

static bool is_same(const struct known_unit *a, const struct known_unit *b) {
    return a->level == b->level && a->credit == b->credit && a->glh == b->glh &&
           a->title == b->title && a->contents == b->contents;
}

/* Others -------------------------------------------------------------------------- */

static const char *number_of(const struct unit_case *at, const struct other_unit *other) {
    if (other->known.spec == SPEC_OF_CATALOGUE)
        return qual_spec_number(qual_unit_spec(other->catalogued));
    return at->here->registry->heads[other->known.spec].number;
}

/* is_known - whether the other units have one that is the same */
static bool is_known(const struct unit_case *at, const struct known_unit *known) {
    for (size_t i = 0; i < at->other_count; i++)
        if (is_same(&at->others[i].known, known))
            return true;
    return false;
}

static int compare_specs(const void *a, const void *b) {
    const struct known_unit *left = a, *right = b;

    return left->spec < right->spec ? -1 : left->spec > right->spec;
}

/* find_others - what the newest versions of other specifications have; returns the records kept */
static size_t find_others(struct unit_case *at) {
    const struct registry *registry = at->here->registry;
    struct known_unit found[MOST_VARIANTS];
    size_t count = unit_store_find(registry->units, at->known.key, found, MOST_VARIANTS);

    qsort(found, count, sizeof found[0], compare_specs);
    for (size_t i = 0; i < count; i++) {
        const struct spec_head *head = &registry->heads[found[i].spec];

        if (!head->superseded && strcmp(head->number, at->here->head->number) != 0)
            at->others[at->other_count++].known = found[i];
    }
    return count;
}

/* find_in_catalogue - likewise of the catalogue, without the specifications that are linted */
static void find_in_catalogue(struct unit_case *at) {
    const struct registry *registry = at->here->registry;
    struct arena *arena = at->here->findings->arena;
    const char *urn = at->unit->urn;
    qual_uses uses;

    if (registry->catalogue == NULL ||
        !qual_uses_find(registry->catalogue, urn, strlen(urn), &uses))
        return;
    for (uint32_t i = 0; i < uses.count && at->other_count < MOST_OTHERS; i++) {
        struct other_unit *other = &at->others[at->other_count];
        qual_unit unit = qual_use(uses, i);
        qual_spec spec = qual_unit_spec(unit);

        if (!qual_spec_is_current(spec) ||
            registry_head_of_number(registry, qual_spec_number(spec)) != HEAD_NONE)
            continue;
        other->known = known_of(arena, registry_catalogue_unit(arena, unit));
        other->known.spec = SPEC_OF_CATALOGUE;
        other->catalogued = unit;
        if (!is_known(at, &other->known))
            at->other_count++;
    }
}

/* Reports ------------------------------------------------------------------------- */

/* point - show the other unit */
static void point(const struct unit_case *at, const struct other_unit *other,
                  struct finding *finding, const char *message) {
    struct arena *arena = at->here->findings->arena;
    const struct registry *registry = at->here->registry;

    finding->subject = at->unit->urn;
    finding->also_message = message;
    finding->also = other->known.spec == SPEC_OF_CATALOGUE
                        ? registry_elsewhere(arena, "catalogue", 0, 0)
                        : registry_elsewhere(arena, registry->heads[other->known.spec].path,
                                             other->known.line, other->known.column);
}

/* place_of - an attribute of the unit here; its tag when it has none such */
static struct place place_of(const struct unit_case *at, const char *attribute) {
    const struct source *source = at->here->spec->source;

    return (struct place){source, source_attribute(source, at->unit->at, attribute)};
}

/* A figure of a unit. */
enum figure_name { FIGURE_LEVEL, FIGURE_CREDIT, FIGURE_GLH, FIGURES };
static const char *const figure_names[FIGURES] = {"level", "credit", "glh"};

/* figure_of - a figure as it is stored; 0 when it is not stated */
static uint32_t figure_of(const struct known_unit *known, enum figure_name name) {
    const uint32_t figures[FIGURES] = {known->level, known->credit, known->glh};

    return figures[name];
}

static const char *figure_text(struct arena *arena, const struct known_unit *known,
                               enum figure_name name) {
    uint32_t figure = figure_of(known, name);

    if (name == FIGURE_LEVEL)
        return qual_level_text((qual_level)figure);
    return arena_format(arena, "%u", (unsigned)(figure - 1));
}

/* report_figure - Q0202 of a figure that both state, and not the same */
static void report_figure(const struct unit_case *at, const struct other_unit *other,
                          enum figure_name name) {
    struct findings *findings = at->here->findings;
    uint32_t here = figure_of(&at->known, name), there = figure_of(&other->known, name);
    const char *value;
    struct finding *finding;

    if (here == 0 || there == 0 || here == there)
        return;
    value = figure_text(findings->arena, &other->known, name);
    finding =
        finding_add(findings, 202, place_of(at, figure_names[name]),
                    "%s of '%s' is %s here, %s in %s", figure_names[name], at->unit->urn,
                    figure_text(findings->arena, &at->known, name), value, number_of(at, other));
    finding->aspect = figure_names[name];
    point(at, other, finding,
          arena_format(findings->arena, "here %s is %s", figure_names[name], value));
}

/* report_title - Q0204 of a title that is not the same */
static void report_title(const struct unit_case *at, const struct other_unit *other,
                         const struct unit_model *unit) {
    struct findings *findings = at->here->findings;
    struct finding *finding;

    if (at->known.title == other->known.title || unit == NULL)
        return;
    finding = finding_add(findings, 204, place_of(at, "title"), "'%s' is called '%s' in %s",
                          at->unit->urn, unit->title, number_of(at, other));
    finding->aspect = "title";
    point(at, other, finding, "the other is here");
}

/* report_wording - Q0205 of summary, outcomes and criteria that are not the same */
static void report_wording(const struct unit_case *at, const struct other_unit *other,
                           const struct unit_model *unit) {
    struct findings *findings = at->here->findings;
    const char *differences;
    struct finding *finding;

    if (at->known.contents == other->known.contents || unit == NULL)
        return;
    differences = registry_differences(findings->arena, at->unit, unit);
    if (differences == NULL)
        return;
    finding =
        finding_add(findings, 205, place_of(at, "urn"), "the wording of '%s' is not that of %s: %s",
                    at->unit->urn, number_of(at, other), differences);
    finding->aspect = "wording";
    point(at, other, finding, "the other is here");
}

/* report_other - all in which a unit differs from another */
static void report_other(const struct unit_case *at, const struct other_unit *other) {
    const struct unit_model *unit = NULL;

    for (int name = 0; name < FIGURES; name++)
        report_figure(at, other, (enum figure_name)name);
    if (at->known.title != other->known.title || at->known.contents != other->known.contents)
        unit = registry_other_unit(at->here->registry, at->here->findings->arena, other);
    report_title(at, other, unit);
    report_wording(at, other, unit);
}

/* report_missing - Q0206 of a figure that only others state, or that only this one states */
static void report_missing(const struct unit_case *at, enum figure_name name) {
    struct findings *findings = at->here->findings;
    const struct other_unit *stating = NULL, *silent = NULL;
    const char *figure = figure_names[name];
    struct finding *finding;

    for (size_t i = at->other_count; i-- > 0;)
        if (figure_of(&at->others[i].known, name) != 0)
            stating = &at->others[i];
        else
            silent = &at->others[i];
    if (figure_of(&at->known, name) == 0 && stating != NULL) {
        finding = finding_add(findings, 206, place_of(at, figure),
                              "%s of '%s' is not stated here; it is %s in %s", figure,
                              at->unit->urn, figure_text(findings->arena, &stating->known, name),
                              number_of(at, stating));
        point(at, stating, finding, "it is stated here");
    } else if (figure_of(&at->known, name) != 0 && stating == NULL && silent != NULL) {
        finding = finding_add(findings, 206, place_of(at, figure), "%s of '%s' is not stated in %s",
                              figure, at->unit->urn, number_of(at, silent));
        point(at, silent, finding, "it is not stated here");
    } else
        return;
    finding->aspect = figure;
}

/* compare_unit - compare a unit with those of its reference that are known, and remember it */
static void compare_unit(struct unit_case *at) {
    size_t kept = find_others(at);
    bool known = is_known(at, &at->known);

    find_in_catalogue(at);
    for (size_t i = 0; i < at->other_count; i++)
        if (!is_same(&at->known, &at->others[i].known))
            report_other(at, &at->others[i]);
    for (int name = 0; name < FIGURES; name++)
        report_missing(at, (enum figure_name)name);
    if (!known && kept < MOST_VARIANTS)
        unit_store_add(at->here->registry->units, &at->known);
}

void registry_compare_units(const struct registry_case *here) {
    const struct spec_model *spec = here->spec;
    struct position position = {1, 1};
    size_t before = 0;

    for (size_t i = 0; i < spec->unit_count; i++) {
        struct unit_case at = {.here = here, .unit = &spec->units[i], .other_count = 0};

        position = source_position_after(spec->source, at.unit->at, before, position);
        before = at.unit->at;
        at.known = known_of(here->findings->arena, at.unit);
        at.known.spec = here->index;
        at.known.at = (uint32_t)at.unit->at;
        at.known.line = (uint32_t)position.line;
        at.known.column = (uint32_t)position.column;
        compare_unit(&at);
    }
}
