/* registry.c - the specifications that are compared with each other */
#include "check/registry.h"

#include <string.h>

#include "../src/version.h"
#include "base/fold.h"
#include "check/check.h"
#include "check/registry_state.h"
#include "reader/reader.h"

struct registry *registry_create(struct arena *arena) {
    struct registry *registry = arena_alloc(arena, sizeof *registry);

    registry->arena = arena;
    memset(registry->by_number, 0xFF, sizeof registry->by_number);
    memset(registry->by_title, 0xFF, sizeof registry->by_title);
    registry->other_spec = HEAD_NONE;
    registry->other_file.out_of_memory = arena->out_of_memory;
    registry->other_part.out_of_memory = arena->out_of_memory;
    return registry;
}

void registry_use_catalogue(struct registry *registry, const qual_image *image) {
    registry->catalogue = image;
}

bool registry_end(struct registry *registry) {
    return registry->units == NULL || unit_store_end(registry->units);
}

/* Digests ------------------------------------------------------------------------ */

#define FNV_START UINT64_C(0xCBF29CE484222325)
#define FNV_PRIME UINT64_C(0x100000001B3)

uint64_t registry_digest(struct arena *arena, const char *text) {
    uint64_t digest = FNV_START;

    for (text = fold(arena, text); *text != '\0'; text++)
        digest = (digest ^ (unsigned char)*text) * FNV_PRIME;
    return digest;
}

uint64_t registry_mix(uint64_t digest, uint64_t number) {
    digest = (digest ^ number) * UINT64_C(0x9E3779B97F4A7C15);
    return digest ^ digest >> 29;
}

/* Heads -------------------------------------------------------------------------- */

struct place registry_elsewhere(struct arena *arena, const char *file, uint32_t line,
                                uint32_t column) {
    struct source *source = arena_alloc(arena, sizeof *source);

    *source = (struct source){.name = file, .only = {line, column}};
    return (struct place){source, {0, 0}};
}

/* compare_versions - order of two versions, of which NULL is lowest */
static int compare_versions(const char *a, const char *b) {
    return qual_version_compare(a == NULL ? "" : a, a == NULL ? 0 : strlen(a), b == NULL ? "" : b,
                                b == NULL ? 0 : strlen(b));
}

/* number_chain - where the chain of a number begins */
static uint32_t number_chain(const char *number) {
    uint64_t digest = FNV_START;

    for (; *number != '\0'; number++)
        digest = (digest ^ (unsigned char)*number) * FNV_PRIME;
    return (uint32_t)(digest % HEAD_CHAINS);
}

uint32_t registry_head_of_number(const struct registry *registry, const char *number) {
    uint32_t at = registry->by_number[number_chain(number)];

    while (at != HEAD_NONE &&
           (registry->heads[at].superseded || strcmp(registry->heads[at].number, number) != 0))
        at = registry->heads[at].next_of_number;
    return at;
}

uint32_t registry_head_of_title(const struct registry *registry, uint64_t title) {
    uint32_t at = registry->by_title[title % HEAD_CHAINS];

    while (at != HEAD_NONE &&
           (registry->heads[at].superseded || registry->heads[at].title != title))
        at = registry->heads[at].next_of_title;
    return at;
}

/* supersede - mark whichever versions of a number are not the newest, now that one is new */
static void supersede(struct registry *registry, struct spec_head *head) {
    uint32_t at = registry->by_number[number_chain(head->number)];

    for (; at != HEAD_NONE; at = registry->heads[at].next_of_number) {
        struct spec_head *other = &registry->heads[at];
        int order;

        if (strcmp(other->number, head->number) != 0)
            continue;
        order = compare_versions(other->version, head->version);
        other->superseded |= order < 0;
        head->superseded |= order > 0;
    }
}

/* add_head - remember a specification; its model need not stay, nor the scratch */
static uint32_t add_head(struct registry *registry, const char *path, const struct spec_model *spec,
                         struct arena *scratch) {
    const struct source *source = spec->source;
    struct span number = source_attribute(source, spec->at, "number");
    struct position position = source_position(source, number.from);
    uint32_t index = (uint32_t)registry->head_count;
    struct qual_number canonical;
    struct spec_head *head;
    uint32_t *chain;

    registry->heads = arena_grow(registry->arena, registry->heads, registry->head_count,
                                 &registry->head_capacity, sizeof *registry->heads);
    head = &registry->heads[registry->head_count];
    *head =
        (struct spec_head){.path = path,
                           .title = spec->title == NULL ? 0 : registry_digest(scratch, spec->title),
                           .line = (uint32_t)position.line,
                           .column = (uint32_t)position.column,
                           .level = (uint8_t)spec->level};
    if (spec->version != NULL)
        head->version = arena_copy(registry->arena, spec->version, strlen(spec->version));
    if (qual_qn_parse(spec->number, strlen(spec->number), &canonical))
        memcpy(head->number, canonical.canonical, sizeof head->number);

    supersede(registry, head);
    chain = &registry->by_number[number_chain(head->number)];
    head->next_of_number = *chain;
    *chain = index;
    chain = &registry->by_title[head->title % HEAD_CHAINS];
    head->next_of_title = *chain;
    *chain = index;
    registry->head_count++;
    return index;
}

/* announce - look at the head of one file */
static void announce(struct registry *registry, const char *path) {
    struct arena scratch = {.out_of_memory = registry->arena->out_of_memory};
    const struct spec_model *spec = NULL;
    struct source source;
    const char *reason;

    if (registry_can_reread(path) && source_read(&scratch, path, &source, &reason) == SOURCE_READ)
        spec = spec_read_head(&source, &scratch);
    if (spec != NULL)
        (void)add_head(registry, path, spec, &scratch);
    arena_free(&scratch);
}

void registry_announce(struct registry *registry, char *const *paths, size_t count) {
    if (registry->head_count == 0) {
        registry->heads = arena_array(registry->arena, count, sizeof *registry->heads);
        registry->head_capacity = count;
    }
    for (size_t i = 0; i < count; i++)
        announce(registry, paths[i]);
}

/* keep_source - a copy of a file that can be read but once */
static const struct source *keep_source(struct arena *arena, const struct source *source) {
    struct source *kept = arena_alloc(arena, sizeof *kept);

    *kept = *source;
    kept->name = arena_copy(arena, source->name, strlen(source->name));
    kept->bytes = arena_copy(arena, source->bytes, source->length);
    return kept;
}

/* head_of - the head of a specification, which is made when the file was not announced */
static uint32_t head_of(struct registry *registry, const struct spec_model *spec,
                        struct arena *scratch) {
    const char *path = spec->source->name;
    uint32_t index;

    for (size_t i = registry->next; i < registry->head_count; i++)
        if (!registry->heads[i].added && strcmp(registry->heads[i].path, path) == 0) {
            registry->next = i + 1;
            return (uint32_t)i;
        }
    path = arena_copy(registry->arena, path, strlen(path));
    index = add_head(registry, path, spec, scratch);
    if (!registry_can_reread(path))
        registry->heads[index].kept = keep_source(registry->arena, spec->source);
    return index;
}

/* report_repeated - Q0201 where another file is the same version of the same number */
static void report_repeated(const struct registry_case *here) {
    const struct registry *registry = here->registry;
    const struct spec_model *spec = here->spec;
    const struct spec_head *first = NULL;
    struct findings *findings = here->findings;
    uint32_t at = registry->by_number[number_chain(here->head->number)];
    struct finding *finding;

    for (; at != HEAD_NONE; at = registry->heads[at].next_of_number) {
        const struct spec_head *other = &registry->heads[at];

        if (other != here->head && other->added && strcmp(other->number, here->head->number) == 0 &&
            compare_versions(other->version, here->head->version) == 0)
            first = other;
    }
    if (first == NULL)
        return;
    finding = finding_add(
        findings, 201,
        (struct place){spec->source, source_attribute(spec->source, spec->at, "number")},
        "another file is %s %s too", spec->number,
        spec->version == NULL ? "unversioned" : spec->version);
    finding->subject = spec->number;
    finding->also_message = "the other is here";
    finding->also = registry_elsewhere(findings->arena, first->path, first->line, first->column);
}

/* begin_case - the head of a specification, noted as added, and Q0201 */
static struct registry_case begin_case(struct registry *registry, const struct spec_model *spec,
                                       struct findings *findings) {
    uint32_t index = head_of(registry, spec, findings->arena);
    struct registry_case here = {registry, spec, &registry->heads[index], index, findings};

    report_repeated(&here);
    registry->heads[index].added = true;
    return here;
}

void registry_add_number(struct registry *registry, const struct spec_model *spec,
                         struct findings *findings) {
    (void)begin_case(registry, spec, findings);
}

void registry_add(struct registry *registry, const struct spec_model *spec,
                  struct findings *findings) {
    struct registry_case here = begin_case(registry, spec, findings);

    if (here.head->superseded)
        return;
    if (registry->units == NULL)
        registry->units = unit_store_create(registry->arena);
    registry_compare_units(&here);
    registry_compare_progression(&here);
    registry_forget_others(registry);
    check_late(spec, findings, 1, 0); /* other files may still show what is acknowledged */
}
