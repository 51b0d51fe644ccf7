/* import/compare.c - what is stated twice, and what is missing */
#include "import/compare.h"

#include <string.h>

/* Contradictions -------------------------------------------------------------- */

static struct place place_at(const struct import *import, struct span at) {
    return (struct place){import->document->source, at};
}

void import_report_stated(struct import *import, const struct draft_stated *stated,
                          struct datum before) {
    struct finding *finding =
        finding_add(import->findings, 543, place_at(import, stated->value.at),
                    "%s of %s is '%s' here and '%s' where it is taken from", stated->fact,
                    stated->unit == NULL ? "the qualification" : stated->unit, stated->value.value,
                    before.value == NULL ? "" : before.value);

    finding->subject = stated->unit;
    finding->aspect = stated->fact;
    if (before.value != NULL) {
        finding->also_message = "taken from here";
        finding->also = place_at(import, before.at);
    }
}

/* compare - what a unit's page states of one figure against the table */
static void compare(struct import *import, const struct draft_unit *unit, const char *fact,
                    struct datum table, struct datum page) {
    struct draft_stated *stated;

    if (table.value == NULL || page.value == NULL || strcmp(table.value, page.value) == 0)
        return;
    stated = draft_add_stated(import->draft);
    *stated = (struct draft_stated){
        .unit = unit->urn.value, .fact = fact, .value = page, .where = "unit page"};
    import_report_stated(import, stated, table);
}

/* begins_alike - whether a text is the beginning of another, up to the end of a word */
static bool begins_alike(const char *whole, const char *begin) {
    size_t length = strlen(begin);

    return strncmp(whole, begin, length) == 0 && whole[length] == ' ';
}

/* compare_title - as compare; a title that the page breaks off is no other title */
static void compare_title(struct import *import, const struct draft_unit *unit) {
    struct datum marked;

    if (unit->title.value != NULL && unit->page.title.value != NULL &&
        begins_alike(unit->title.value, unit->page.title.value))
        return;
    compare(import, unit, "title", unit->title, unit->page.title);
    marked = compare_marks(import, unit->title, unit->page.title);
    if (marked.value != NULL)
        compare(import, unit, "title", unit->title, marked);
}

static void compare_page(struct import *import, const struct draft_unit *unit) {
    compare(import, unit, "urn", unit->urn, unit->page.urn);
    compare(import, unit, "number", unit->number, unit->page.number);
    compare_title(import, unit);
    compare(import, unit, "level", unit->level, unit->page.level);
    compare(import, unit, "credit", unit->credit, unit->page.credit);
    compare(import, unit, "glh", unit->glh, unit->page.glh);
}

/* compare_credits - what sentences say the units come to against the qualification's credit */
static void compare_credits(struct import *import) {
    struct datum credit = draft_get(&import->draft->qualification, "credit");

    for (size_t i = 0; i < import->credits_named.count; i++) {
        const struct datum *named = &import->credits_named.items[i];
        struct draft_stated *stated;

        if (credit.value == NULL || named->value == NULL || strcmp(credit.value, named->value) == 0)
            continue;
        stated = draft_add_stated(import->draft);
        *stated = (struct draft_stated){.fact = "credit", .value = *named, .where = "structure"};
        import_report_stated(import, stated, credit);
    }
}

/* What is missing ---------------------------------------------------------------- */

/* check_pages - units without a page, and pages of units that no table lists */
static void check_pages(struct import *import) {
    const struct draft *draft = import->draft;
    size_t pages = 0;

    for (size_t i = 0; i < draft->unit_count; i++)
        pages += draft->units[i].page.found;
    if (pages == 0 && draft->unit_count > 0) {
        finding_add(import->findings, 544, place_at(import, draft->units[0].urn.at),
                    "no unit page was recognised; no unit has outcomes and criteria");
        return;
    }
    for (size_t i = 0; i < draft->unit_count; i++) {
        const struct draft_unit *unit = &draft->units[i];
        struct finding *finding;

        if (unit->in_table && !unit->page.found) {
            finding = finding_add(import->findings, 544, place_at(import, unit->urn.at),
                                  "no page of unit %s was recognised", unit->urn.value);
            finding->subject = unit->urn.value;
        } else if (!unit->in_table && unit->page.found) {
            finding = finding_add(import->findings, 545, place_at(import, unit->page.at),
                                  "no table lists unit %s; it is left out",
                                  unit->urn.value != NULL        ? unit->urn.value
                                  : unit->page.urn.value != NULL ? unit->page.urn.value
                                                                 : "of this page");
            finding->subject = unit->urn.value;
        }
    }
}

/* leave_out - drop the units that no table lists, which no group has */
static void leave_out(struct draft *draft) {
    size_t kept = 0;

    for (size_t i = 0; i < draft->unit_count; i++)
        if (draft->units[i].in_table)
            draft->units[kept++] = draft->units[i];
    draft->unit_count = kept;
    draft->unit_index = (struct name_index){.arena = draft->arena};
    draft->unit_indexed = 0;
}

static void check_missing(struct import *import) {
    static const struct {
        const char *name, *words;
    } needed[] = {
        {"number", "qualification number"},
        {"title", "title"},
        {"organisation", "awarding organisation"},
    };
    const struct place start = place_at(import, (struct span){0, 0});

    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
        if (draft_get(&import->draft->qualification, needed[i].name).value == NULL)
            finding_add(import->findings, 547, start, "no %s was found", needed[i].words)->aspect =
                needed[i].name;
    if (import->draft->unit_count == 0)
        finding_add(import->findings, 547, start, "no table of units was found");
    else if (import->draft->rule_count == 0)
        finding_add(import->findings, 550, place_at(import, import->draft->units[0].urn.at),
                    "no rule of combination was found");
}

void import_compare(struct import *import) {
    const struct draft *draft = import->draft;

    compare_credits(import);
    for (size_t i = 0; i < draft->unit_count; i++)
        if (draft->units[i].in_table && draft->units[i].page.found)
            compare_page(import, &draft->units[i]);
    check_pages(import);
    leave_out(import->draft);
    compare_ranges(import);
    compare_standards(import);
    check_missing(import);
}
