/* compare_standards.c - what a document states of occupational standards twice */
#include "import/compare.h"

/* compare_rows - a row of standards that says there are none, beside another with some */
static void compare_rows(struct import *import, const struct draft_unit *unit) {
    struct draft_stated *stated;

    if (unit->no_standards.value == NULL || unit->standard_count == 0)
        return;
    stated = draft_add_stated(import->draft);
    *stated = (struct draft_stated){.unit = unit->urn.value,
                                    .fact = "standard.code",
                                    .value = unit->no_standards,
                                    .where = "row of occupational standards"};
    import_report_stated(import, stated, unit->standards[0].code);
}

/* One standard by its code: the title it has first, and whether it has another. */
struct named_standard {
    struct datum title;
    bool two;
};

struct named_standards {
    struct name_index index; /* of their codes */
    struct named_standard *items;
    size_t count, capacity;
};

/* report - the finding of a title that is not the one before */
static void report(struct import *import, const struct draft_unit *unit,
                   const struct draft_standard *standard, const struct named_standard *named) {
    const struct source *source = import->document->source;
    struct finding *finding =
        finding_add(import->findings, 543, (struct place){source, standard->title.at},
                    "title of the standard %s is '%s' here and '%s' before", standard->code.value,
                    standard->title.value, named->title.value);

    finding->subject = unit->urn.value;
    finding->aspect = "standard";
    finding->also = (struct place){source, named->title.at};
    finding->also_message = "the title before";
}

/* note - take in a standard that is named with a title */
static void note(struct import *import, struct named_standards *all, const struct draft_unit *unit,
                 const struct draft_standard *standard) {
    size_t found = name_index_add(&all->index, standard->code.value, all->count);

    if (found == NAME_NONE) {
        all->items =
            arena_grow(import->arena, all->items, all->count, &all->capacity, sizeof *all->items);
        all->items[all->count++] = (struct named_standard){standard->title, false};
    } else if (!document_same_words(all->items[found].title.value, standard->title.value)) {
        all->items[found].two = true;
        report(import, unit, standard, &all->items[found]);
    }
}

static bool has_both(const struct draft_standard *standard) {
    return standard->code.value != NULL && standard->title.value != NULL;
}

/* compare_titles - keep the titles of those standards that have two */
static void compare_titles(struct import *import) {
    const struct draft *draft = import->draft;
    struct named_standards all = {.index = {.arena = import->arena}};

    for (size_t i = 0; i < draft->unit_count; i++)
        for (size_t j = 0; j < draft->units[i].standard_count; j++)
            if (has_both(&draft->units[i].standards[j]))
                note(import, &all, &draft->units[i], &draft->units[i].standards[j]);
    for (size_t i = 0; i < draft->unit_count; i++)
        for (size_t j = 0; j < draft->units[i].standard_count; j++) {
            struct draft_standard *standard = &draft->units[i].standards[j];

            if (has_both(standard) &&
                !all.items[name_index_find(&all.index, standard->code.value)].two)
                standard->title = (struct datum){.value = NULL};
        }
}

void compare_standards(struct import *import) {
    for (size_t i = 0; i < import->draft->unit_count; i++)
        compare_rows(import, &import->draft->units[i]);
    compare_titles(import);
}
