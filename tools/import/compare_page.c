/* compare_page.c - what is stated twice, and what is missing */
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

/*
 * note_lone - a figure that the page states and the table leaves out, though it has it of
 * other units
 */
static void note_lone(struct import *import, const struct draft_unit *unit, const char *fact,
                      bool others, struct datum table, struct datum page) {
    if (others && table.value == NULL && page.value != NULL)
        finding_add(import->findings, 551, place_at(import, page.at),
                    "the table leaves out the %s of %s; it is taken from the unit's page", fact,
                    unit->urn.value)
            ->subject = unit->urn.value;
}

/* note_lone_figures - such figures of all units */
static void note_lone_figures(struct import *import) {
    const struct draft *draft = import->draft;
    bool level = false, credit = false, glh = false;

    for (size_t i = 0; i < draft->unit_count; i++) {
        level |= draft->units[i].level.value != NULL;
        credit |= draft->units[i].credit.value != NULL;
        glh |= draft->units[i].glh.value != NULL;
    }
    for (size_t i = 0; i < draft->unit_count; i++) {
        const struct draft_unit *unit = &draft->units[i];

        if (!unit->in_table)
            continue;
        note_lone(import, unit, "level", level, unit->level, unit->page.level);
        note_lone(import, unit, "credit", credit, unit->credit, unit->page.credit);
        note_lone(import, unit, "glh", glh, unit->glh, unit->page.glh);
    }
}

static void compare_page(struct import *import, const struct draft_unit *unit) {
    compare(import, unit, "urn", unit->urn, unit->page.urn);
    compare(import, unit, "number", unit->number, unit->page.number);
    compare_title(import, unit);
    compare(import, unit, "level", unit->level, unit->page.level);
    compare(import, unit, "credit", unit->credit, unit->page.credit);
    compare(import, unit, "glh", unit->glh, unit->page.glh);
}

/* compare_credit - what the structure says the units come to, against the qualification's credit */
static void compare_credit(struct import *import, struct datum credit, struct datum named) {
    struct draft_stated *stated;

    if (credit.value == NULL || named.value == NULL || strcmp(credit.value, named.value) == 0)
        return;
    stated = draft_add_stated(import->draft);
    *stated = (struct draft_stated){.fact = "credit", .value = named, .where = "structure"};
    import_report_stated(import, stated, credit);
}

/* is_total - whether a rule is a minimum of credits over all units there are */
static bool is_total(const struct draft_rule *rule) {
    return rule->kind == QUAL_RULE_AMOUNT && rule->measure == QUAL_MEASURE_CREDITS &&
           rule->within == DRAFT_COMMON && rule->groups.count == 0 && rule->units.count == 0 &&
           rule->level_min.value == NULL && rule->level_max.value == NULL && rule->gained == 0;
}

/* compare_credits - the sums that sentences name, and the minimum of all, with the credit */
static void compare_credits(struct import *import) {
    const struct draft *draft = import->draft;
    const struct datum credit = draft_get(&draft->qualification, "credit");

    for (size_t i = 0; i < import->credits_named.count; i++)
        compare_credit(import, credit, import->credits_named.items[i]);
    for (size_t i = 0; i < draft->rule_count; i++)
        if (is_total(&draft->rules[i]))
            compare_credit(import, credit, draft->rules[i].min);
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

/* rule_names - whether a rule counts over a group, or over every unit there is */
static bool rule_names(const struct draft_rule *rule, const char *letter) {
    for (size_t i = 0; i < rule->groups.count; i++)
        if (strcmp(rule->groups.items[i].value, letter) == 0)
            return true;
    return rule->kind == QUAL_RULE_ALL && rule->groups.count == 0 && rule->units.count == 0;
}

/* rule_lists - whether a rule is of every unit of a group, by their references */
static bool rule_lists(const struct draft_rule *rule, const struct draft_group *group) {
    size_t listed = 0;

    if (rule->kind != QUAL_RULE_ALL)
        return false;
    for (size_t i = 0; i < group->members.count; i++)
        for (size_t k = 0; k < rule->units.count; k++)
            listed += strcmp(rule->units.items[k].value, group->members.items[i].value) == 0;
    return listed == group->members.count;
}

/* is_asked - whether some rule is about the units of a group */
static bool is_asked(const struct draft *draft, const struct draft_group *group) {
    for (size_t i = 0; i < draft->rule_count; i++)
        if (rule_names(&draft->rules[i], group->letter.value) ||
            rule_lists(&draft->rules[i], group))
            return true;
    return false;
}

/* report_unasked - a finding of a group that no rule is about */
static void report_unasked(struct import *import, const struct draft_group *group,
                           const char *message) {
    const struct datum *at = group->title.value != NULL ? &group->title : &group->letter;

    finding_add(import->findings, 552, place_at(import, at->at), "%s '%s'", message,
                group->letter.value)
        ->subject = group->letter.value;
}

/*
 * check_asked - report the mandatory groups that no rule asks for, and the optional groups
 * that none is about while rules are about others
 */
static void check_asked(struct import *import) {
    const struct draft *draft = import->draft;
    bool optional = false;

    for (size_t i = 0; i < draft->group_count; i++)
        optional |= !draft->groups[i].mandatory && draft->groups[i].letter.value != NULL &&
                    is_asked(draft, &draft->groups[i]);
    for (size_t i = 0; i < draft->group_count && draft->rule_count > 0; i++) {
        const struct draft_group *group = &draft->groups[i];

        if (group->letter.value == NULL || is_asked(draft, group))
            continue;
        if (group->mandatory)
            report_unasked(import, group, "no rule asks for the units of the mandatory group");
        else if (optional && group->within.value == NULL)
            report_unasked(import, group, "no rule is about the optional group");
    }
}

void import_compare(struct import *import) {
    const struct draft *draft = import->draft;

    compare_credits(import);
    for (size_t i = 0; i < draft->unit_count; i++)
        if (draft->units[i].in_table && draft->units[i].page.found)
            compare_page(import, &draft->units[i]);
    note_lone_figures(import);
    check_pages(import);
    leave_out(import->draft);
    compare_ranges(import);
    compare_standards(import);
    check_missing(import);
    check_asked(import);
}
