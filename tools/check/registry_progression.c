/* registry_progression.c - what a qualification is said to lead to */
#include <string.h>

#include "base/fold.h"
#include "check/registry_state.h"

/* A progression element, and the qualification it names. */
struct target {
    size_t at;
    const char *number; /* or NULL */
    const char *title;
};

/* What is known of the qualification. */
struct found {
    const char *number, *title;
    qual_level level;
    const char *path; /* NULL: of the catalogue */
    uint32_t line, column;
};

/* find_title - the current specification of the catalogue that has a title; false when none has */
static bool find_title(struct arena *arena, const qual_image *image, const char *title,
                       qual_spec *spec) {
    for (uint32_t i = 0; i < qual_spec_count(image); i++) {
        *spec = qual_spec_at(image, i);
        if (qual_spec_is_current(*spec) && folds_alike(arena, qual_spec_title(*spec), title))
            return true;
    }
    return false;
}

/* find_in_catalogue - look among the specifications of the catalogue */
static bool find_in_catalogue(const struct registry_case *here, const struct target *target,
                              struct found *found) {
    const qual_image *image = here->registry->catalogue;
    qual_spec spec;

    if (image == NULL)
        return false;
    if (target->number != NULL
            ? !qual_spec_find(image, target->number, strlen(target->number), &spec)
            : !find_title(here->findings->arena, image, target->title, &spec))
        return false;
    if (strcmp(qual_spec_number(spec), here->head->number) == 0)
        return false;
    *found = (struct found){.number = qual_spec_number(spec),
                            .title = qual_spec_title(spec),
                            .level = qual_spec_level(spec)};
    return true;
}

/* find - look by number, or without one by title; false when no other qualification is known */
static bool find(const struct registry_case *here, const struct target *target,
                 struct found *found) {
    struct registry *registry = here->registry;
    uint64_t title = registry_digest(here->findings->arena, target->title);
    const struct spec_head *head;
    struct qual_number number;
    uint32_t index;

    if (target->number == NULL)
        index = registry_head_of_title(registry, title);
    else if (qual_qn_parse(target->number, strlen(target->number), &number))
        index = registry_head_of_number(registry, number.canonical);
    else
        return false;
    if (index == HEAD_NONE)
        return find_in_catalogue(here, target, found);

    head = &registry->heads[index];
    if (strcmp(head->number, here->head->number) == 0)
        return false;
    *found = (struct found){.number = head->number,
                            .title = target->title,
                            .level = (qual_level)head->level,
                            .path = head->path,
                            .line = head->line,
                            .column = head->column};
    if (head->title != title)
        found->title = registry_other_title(registry, index);
    return true;
}

/* report - one finding about a progression, with the place of the qualification it names */
static void report(const struct registry_case *here, const struct target *target,
                   const struct found *found, unsigned id, const char *attribute,
                   const char *message) {
    const struct source *source = here->spec->source;
    struct findings *findings = here->findings;
    struct finding *finding = finding_add(
        findings, id, (struct place){source, source_attribute(source, target->at, attribute)}, "%s",
        message);
    struct arena *arena = findings->arena;

    finding->subject = arena_copy(arena, found->number, strlen(found->number));
    finding->also_message = "the other is here";
    finding->also = registry_elsewhere(arena, found->path == NULL ? "catalogue" : found->path,
                                       found->line, found->column);
}

/* compare - Q0207, Q0208 of one progression element */
static void compare(const struct registry_case *here, const struct target *target) {
    struct arena *arena = here->findings->arena;
    qual_level level = here->spec->level;
    struct found found;

    if (target->title == NULL || !find(here, target, &found))
        return;
    if (found.level != QUAL_LEVEL_NOT_STATED && found.level < level)
        report(here, target, &found, 207, target->number == NULL ? "title" : "number",
               arena_format(arena, "progression leads down: %s is of level %s, this one of %s",
                            found.number, qual_level_text(found.level), qual_level_text(level)));
    if (found.title != NULL && !folds_alike(arena, found.title, target->title))
        report(here, target, &found, 208, "title",
               arena_format(arena, "%s is called '%s', not '%s'", found.number, found.title,
                            target->title));
}

void registry_compare_progression(const struct registry_case *here) {
    const struct spec_model *spec = here->spec;
    struct target target = {0, NULL, NULL};

    for (size_t i = 0; i < spec->fact_count; i++) {
        const struct fact_model *fact = &spec->facts[i];

        if (strncmp(fact->name, "progression.", strlen("progression.")) != 0)
            continue;
        if (fact->at != target.at) {
            compare(here, &target);
            target = (struct target){fact->at, NULL, NULL};
        }
        if (strcmp(fact->name, "progression.number") == 0)
            target.number = fact->value;
        else
            target.title = fact->value;
    }
    compare(here, &target);
}
