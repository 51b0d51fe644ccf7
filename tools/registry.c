/* registry.c - checks across specifications */
#include <string.h>

#include "../src/version.h"
#include "check.h"

/* A specification that has been added; its units name it. */
struct known_spec {
    const char *file;
    const char *number;
    const char *version;
};

/* A distinct unit reference, with the figures of one specification that uses it. */
struct known_unit {
    const struct known_spec *spec; /* NULL: free */
    uint32_t key;                  /* its seven digits, from which its letter follows */
    uint32_t line, column;         /* of its start tag */
    uint32_t credit, glh;          /* plus one; 0 when not stated */
    uint32_t level;
};

struct registry {
    struct arena *arena;
    struct known_unit *units; /* a hash table, at most two thirds full */
    size_t unit_count, unit_capacity;
    struct name_index specs; /* indexes of files by number and version */
    struct source *files;    /* where each is: name, line and column */
    size_t file_count, file_capacity;
};

#define FIRST_CAPACITY 1024

struct registry *registry_create(struct arena *arena) {
    struct registry *registry = arena_alloc(arena, sizeof *registry);

    registry->arena = arena;
    registry->specs.arena = arena;
    return registry;
}

/* Specifications --------------------------------------------------------------- */

/* elsewhere - a place in a file whose bytes are no longer at hand */
static struct place elsewhere(struct arena *arena, const char *file, struct position position) {
    struct source *source = arena_alloc(arena, sizeof *source);

    *source = (struct source){.name = arena_copy(arena, file, strlen(file)), .only = position};
    return (struct place){source, {0, 0}};
}

/* copy_text - a copy in the registry's arena; NULL for NULL */
static const char *copy_text(struct registry *registry, const char *text) {
    return text == NULL ? NULL : arena_copy(registry->arena, text, strlen(text));
}

/* add_number - Q0201, unless number and version are new: then they are remembered */
static void add_number(struct registry *registry, const struct spec_model *spec,
                       const struct known_spec *known, struct findings *findings) {
    const struct source *source = spec->source;
    const char *version = known->version == NULL ? "unversioned" : known->version;
    const char *key = arena_format(registry->arena, "%s@%s", known->number, version);
    struct span number = source_attribute(source, spec->at, "number");
    size_t first = name_index_add(&registry->specs, key, registry->file_count);
    struct finding *finding;

    if (first == NAME_NONE) {
        registry->files = arena_grow(registry->arena, registry->files, registry->file_count,
                                     &registry->file_capacity, sizeof *registry->files);
        registry->files[registry->file_count++] =
            (struct source){.name = known->file, .only = source_position(source, number.from)};
        return;
    }
    finding = finding_add(findings, 201, (struct place){source, number},
                          "another file is %s %s too", spec->number, version);
    finding->subject = spec->number;
    finding->also_message = "the other is here";
    finding->also =
        elsewhere(findings->arena, registry->files[first].name, registry->files[first].only);
}

/* Units -------------------------------------------------------------------------- */

/* unit_key - the digits of a reference as a number */
static uint32_t unit_key(const char *urn) {
    uint32_t key = 0;

    for (; *urn != '\0'; urn++)
        if (*urn >= '0' && *urn <= '9')
            key = key * 10 + (uint32_t)(*urn - '0');
    return key;
}

/* unit_place - the record of a reference, or the free one where it belongs */
static struct known_unit *unit_place(const struct registry *registry, uint32_t key) {
    size_t mask = registry->unit_capacity - 1;
    size_t at = (size_t)(key * UINT32_C(0x9E3779B1) >> 7) & mask;

    while (registry->units[at].spec != NULL && registry->units[at].key != key)
        at = (at + 1) & mask;
    return &registry->units[at];
}

/* enlarge - twice the room for units */
static void enlarge(struct registry *registry) {
    struct known_unit *old = registry->units;
    size_t old_capacity = registry->unit_capacity;

    registry->unit_capacity = old_capacity == 0 ? FIRST_CAPACITY : old_capacity * 2;
    registry->units =
        arena_array(registry->arena, registry->unit_capacity, sizeof *registry->units);
    for (size_t i = 0; i < old_capacity; i++)
        if (old[i].spec != NULL)
            *unit_place(registry, old[i].key) = old[i];
}

static uint32_t stored(struct figure figure) {
    return figure.stated ? figure.value + 1 : 0;
}

/* figure_differs - whether both state a figure, and not the same */
static bool figure_differs(uint32_t a, uint32_t b) {
    return a != 0 && b != 0 && a != b;
}

/* report_figure - Q0202 of one figure of a unit that another specification has too */
static void report_figure(const struct spec_model *spec, const struct unit_model *unit,
                          const struct known_unit *known, const char *name, const char *here,
                          const char *there, struct findings *findings) {
    struct place place = {spec->source, source_attribute(spec->source, unit->at, name)};
    struct finding *finding = finding_add(findings, 202, place, "%s of '%s' is %s here, %s in %s",
                                          name, unit->urn, here, there, known->spec->number);

    finding->subject = unit->urn;
    finding->aspect = name;
    finding->also_message = arena_format(findings->arena, "here %s is %s", name, there);
    finding->also = elsewhere(findings->arena, known->spec->file,
                              (struct position){known->line, known->column});
    for (size_t i = 0; i < spec->acknowledged_count; i++)
        if (spec->acknowledged[i].finding == finding->kind->id &&
            spec->acknowledged[i].subject != NULL &&
            strcmp(spec->acknowledged[i].subject, unit->urn) == 0)
            finding_acknowledge(findings, finding);
}

/* report_number - as report_figure, of stored figures */
static void report_number(const struct spec_model *spec, const struct unit_model *unit,
                          const struct known_unit *known, const char *name, uint32_t here,
                          uint32_t there, struct findings *findings) {
    if (figure_differs(here, there))
        report_figure(spec, unit, known, name,
                      arena_format(findings->arena, "%u", (unsigned)(here - 1)),
                      arena_format(findings->arena, "%u", (unsigned)(there - 1)), findings);
}

/* report_differing - Q0202 of every figure that differs */
static void report_differing(const struct spec_model *spec, const struct unit_model *unit,
                             const struct known_unit *here, const struct known_unit *there,
                             struct findings *findings) {
    if (figure_differs(here->level, there->level))
        report_figure(spec, unit, there, "level", qual_level_text((qual_level)here->level),
                      qual_level_text((qual_level)there->level), findings);
    report_number(spec, unit, there, "credit", here->credit, there->credit, findings);
    report_number(spec, unit, there, "glh", here->glh, there->glh, findings);
}

/* compare_versions - order of two versions, of which NULL is lowest */
static int compare_versions(const char *a, const char *b) {
    return qual_version_compare(a == NULL ? "" : a, a == NULL ? 0 : strlen(a), b == NULL ? "" : b,
                                b == NULL ? 0 : strlen(b));
}

/* add_unit - compare a unit with the one of its reference that is known, or remember it */
static void add_unit(struct registry *registry, const struct spec_model *spec,
                     const struct unit_model *unit, const struct known_unit *record,
                     struct findings *findings) {
    struct known_unit *known;

    if (registry->unit_count >= registry->unit_capacity / 3 * 2)
        enlarge(registry);
    known = unit_place(registry, record->key);
    if (known->spec == NULL) {
        registry->unit_count++;
        *known = *record;
    } else if (strcmp(known->spec->number, record->spec->number) != 0) {
        report_differing(spec, unit, record, known, findings);
    } else if (compare_versions(record->spec->version, known->spec->version) > 0) {
        /* A new version may change figures; those of the newest are compared. */
        *known = *record;
    }
}

void registry_add(struct registry *registry, const struct spec_model *spec,
                  struct findings *findings) {
    struct known_spec *known = arena_alloc(registry->arena, sizeof *known);
    struct position position = {1, 1};
    size_t before = 0;

    known->file = copy_text(registry, spec->source->name);
    known->number = copy_text(registry, spec->number);
    known->version = copy_text(registry, spec->version);
    add_number(registry, spec, known, findings);

    for (size_t i = 0; i < spec->unit_count; i++) {
        const struct unit_model *unit = &spec->units[i];
        struct known_unit record = {
            .spec = known,
            .key = unit_key(unit->urn),
            .credit = stored(unit->credit),
            .glh = stored(unit->glh),
            .level = (uint32_t)unit->level,
        };

        position = source_position_after(spec->source, unit->at, before, position);
        before = unit->at;
        record.line = (uint32_t)position.line;
        record.column = (uint32_t)position.column;
        add_unit(registry, spec, unit, &record, findings);
    }
}
