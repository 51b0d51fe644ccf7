/* registry_other.c - what other specifications say that is no longer at hand */
#include <string.h>
#include <sys/stat.h>

#include "check/registry_state.h"
#include "reader/reader.h"

bool registry_can_reread(const char *path) {
    struct stat about;

    return strcmp(path, "-") != 0 && stat(path, &about) == 0 && S_ISREG(about.st_mode);
}

void registry_forget_others(struct registry *registry) {
    arena_free(&registry->other_part);
    arena_free(&registry->other_file);
    registry->other_spec = HEAD_NONE;
    registry->other_source = NULL;
}

/* other_source - the bytes of another specification; NULL when they cannot be read again */
static const struct source *other_source(struct registry *registry, uint32_t spec) {
    const struct spec_head *head = &registry->heads[spec];
    struct source *source;
    const char *reason;

    arena_free(&registry->other_part);
    if (head->kept != NULL)
        return head->kept;
    if (registry->other_spec == spec)
        return registry->other_source;
    registry_forget_others(registry);
    source = arena_alloc(&registry->other_file, sizeof *source);
    registry->other_spec = spec;
    if (source_read(&registry->other_file, head->path, source, &reason) == SOURCE_READ)
        registry->other_source = source;
    return registry->other_source;
}

const char *registry_other_title(struct registry *registry, uint32_t spec) {
    const struct source *source = other_source(registry, spec);
    const struct spec_model *head =
        source == NULL ? NULL : spec_read_head(source, &registry->other_part);

    return head == NULL ? NULL : head->title;
}

/* Units of the catalogue ------------------------------------------------------------ */

/* copy_criteria - the criteria of an outcome of an image as a model has them */
static void copy_criteria(struct arena *arena, qual_outcome from, struct outcome_model *to) {
    to->criterion_count = qual_outcome_criterion_count(from);
    to->criteria = arena_array(arena, to->criterion_count, sizeof *to->criteria);
    for (size_t i = 0; i < to->criterion_count; i++) {
        qual_criterion criterion = qual_outcome_criterion(from, (uint32_t)i);
        uint64_t digest = 0;

        if (!qual_criterion_digest(criterion, &digest))
            digest = 0;
        to->criteria[i] = (struct criterion_model){.outcome = to->number,
                                                   .number = qual_criterion_number(criterion),
                                                   .verb = qual_criterion_verb(criterion),
                                                   .wording = qual_criterion_wording(criterion),
                                                   .digest = digest};
    }
}

const struct unit_model *registry_catalogue_unit(struct arena *arena, qual_unit from) {
    struct unit_model *unit = arena_alloc(arena, sizeof *unit);
    const char *urn = qual_unit_urn(from).text;

    unit->urn = arena_copy(arena, urn, strlen(urn));
    unit->title = qual_unit_title(from);
    unit->level = qual_unit_level(from);
    unit->credit.stated = qual_unit_credit(from, &unit->credit.value);
    unit->glh.stated = qual_unit_glh(from, &unit->glh.value);
    if (!qual_unit_summary_digest(from, &unit->summary))
        unit->summary = 0;
    unit->outcome_count = qual_unit_outcome_count(from);
    unit->outcomes = arena_array(arena, unit->outcome_count, sizeof *unit->outcomes);
    for (size_t i = 0; i < unit->outcome_count; i++) {
        qual_outcome outcome = qual_unit_outcome(from, (uint32_t)i);

        unit->outcomes[i].number = qual_outcome_number(outcome);
        unit->outcomes[i].wording = qual_outcome_wording(outcome);
        if (!qual_outcome_digest(outcome, &unit->outcomes[i].digest))
            unit->outcomes[i].digest = 0;
        copy_criteria(arena, outcome, &unit->outcomes[i]);
    }
    return unit;
}

const struct unit_model *registry_other_unit(struct registry *registry, struct arena *arena,
                                             const struct other_unit *other) {
    const struct source *source;
    const struct unit_model *unit;

    if (other->known.spec == SPEC_OF_CATALOGUE)
        return registry_catalogue_unit(arena, other->catalogued);
    source = other_source(registry, other->known.spec);
    unit = source == NULL ? NULL : spec_read_unit(source, other->known.at, &registry->other_part);
    return unit != NULL && registry_unit_key(unit->urn) == other->known.key ? unit : NULL;
}
