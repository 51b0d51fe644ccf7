/* report.c - every figure with its line, and what a person must decide */
#include <string.h>

#include "base/table.h"
#include "finding/render_json.h"
#include "import/import.h"

/* Takes one figure: what it belongs to, its name and value, and the line it was read on. */
typedef void take_figure(void *to, const char *subject, const char *name, const char *value,
                         size_t line);

struct visit {
    const struct import *import;
    take_figure *take;
    void *to;
};

/* Visiting --------------------------------------------------------------------- */

/* line_of - the line of a place; 0 where there is none */
static size_t line_of(const struct visit *visit, struct span at) {
    return at.from == 0 && at.length == 0 ? 0 : import_line_number(visit->import, at.from);
}

static void give(const struct visit *visit, const char *subject, const char *name,
                 struct datum datum) {
    if (datum.value != NULL)
        visit->take(visit->to, subject, name, datum.value, line_of(visit, datum.at));
}

static void visit_element(const struct visit *visit, const struct draft_element *element) {
    const struct element_row *row = vocabulary(element->element);

    for (size_t i = 0; i < row->attribute_count; i++)
        give(visit, row->name, row->attributes[i].name,
             draft_get(element, row->attributes[i].name));
}

static void visit_groups(const struct visit *visit) {
    const struct draft *draft = visit->import->draft;

    for (size_t i = 0; i < draft->group_count; i++) {
        const struct draft_group *group = &draft->groups[i];
        const char *subject = arena_format(visit->import->arena, "group %s",
                                           group->letter.value == NULL ? "?" : group->letter.value);
        struct span at = group->title.value == NULL ? group->letter.at : group->title.at;

        give(visit, subject, "title", group->title);
        visit->take(visit->to, subject, "kind", group->mandatory ? "mandatory" : "optional",
                    line_of(visit, at));
        for (size_t j = 0; j < group->members.count; j++)
            give(visit, subject, "unit", group->members.items[j]);
    }
}

static void visit_rules(const struct visit *visit) {
    const struct draft *draft = visit->import->draft;

    for (size_t i = 0; i < draft->rule_count; i++) {
        const struct draft_rule *rule = &draft->rules[i];
        const char *subject = arena_format(visit->import->arena, "rule %s", rule->id);

        if (rule->min.value == NULL && rule->max.value == NULL && rule->n.value == NULL)
            visit->take(visit->to, subject, "stated", "", line_of(visit, rule->at));
        give(visit, subject, "min", rule->min);
        give(visit, subject, "max", rule->max);
        give(visit, subject, "n", rule->n);
    }
}

static void visit_criteria(const struct visit *visit, const char *subject,
                           const struct draft_outcome *outcome) {
    struct arena *arena = visit->import->arena;

    visit->take(visit->to, subject, "outcome", arena_format(arena, "%u", outcome->number),
                line_of(visit, outcome->wording.at));
    for (size_t i = 0; i < outcome->criterion_count; i++) {
        const struct draft_criterion *criterion = &outcome->criteria[i];

        visit->take(visit->to, subject, "criterion",
                    arena_format(arena, "%u.%u %s", criterion->outcome, criterion->number,
                                 criterion->verb == NULL ? "" : criterion->verb),
                    line_of(visit, criterion->wording.at));
    }
}

static void visit_unit(const struct visit *visit, const struct draft_unit *unit) {
    const char *subject = arena_format(visit->import->arena, "unit %s", unit->urn.value);
    const struct draft_page *page = &unit->page;

    give(visit, subject, "number", unit->number);
    give(visit, subject, "title", unit->title);
    give(visit, subject, "level", unit->level);
    give(visit, subject, "credit", unit->credit);
    give(visit, subject, "glh", unit->glh);
    give(visit, subject, "assessment", unit->assessment);
    give(visit, subject, "page: number", page->number);
    give(visit, subject, "page: title", page->title);
    give(visit, subject, "page: level", page->level);
    give(visit, subject, "page: credit", page->credit);
    give(visit, subject, "page: glh", page->glh);
    if (unit->summary_digest != 0)
        visit->take(visit->to, subject, "summary", "", line_of(visit, unit->summary.at));
    for (size_t i = 0; i < unit->standard_count; i++)
        give(visit, subject, "standard",
             unit->standards[i].code.value != NULL ? unit->standards[i].code
                                                   : unit->standards[i].title);
    for (size_t i = 0; i < unit->outcome_count; i++)
        visit_criteria(visit, subject, &unit->outcomes[i]);
}

static void visit_all(const struct visit *visit) {
    const struct draft *draft = visit->import->draft;

    visit_element(visit, &draft->qualification);
    for (size_t i = 0; i < draft->element_count; i++)
        visit_element(visit, &draft->elements[i]);
    visit_groups(visit);
    visit_rules(visit);
    for (size_t i = 0; i < draft->unit_count; i++)
        visit_unit(visit, &draft->units[i]);
    for (size_t i = 0; i < draft->stated_count; i++)
        give(visit, "stated otherwise",
             draft->stated[i].unit == NULL
                 ? draft->stated[i].fact
                 : arena_format(visit->import->arena, "%s of %s", draft->stated[i].fact,
                                draft->stated[i].unit),
             draft->stated[i].value);
}

/* Text ------------------------------------------------------------------------------ */

struct text_report {
    struct table table;
    const char *subject; /* of the heading printed last */
};

static void add_row(void *to, const char *subject, const char *name, const char *value,
                    size_t line) {
    struct text_report *report = to;
    const char *cells[3] = {name, value, NULL};

    if (report->subject == NULL || strcmp(report->subject, subject) != 0)
        table_heading(&report->table, subject);
    report->subject = subject;
    if (line > 0)
        cells[2] = arena_format(report->table.arena, "%zu", line);
    table_add(&report->table, cells);
}

/* add_decisions - what a person must look at, by line */
static void add_decisions(struct text *out, const struct import *import) {
    const struct findings *findings = import->findings;
    size_t count = 0;

    for (size_t i = 0; i < findings->count; i++)
        count += findings->items[i].severity != SEVERITY_NOTE;
    text_format(out, "\n%zu to decide\n", count);
    for (size_t i = 0; i < findings->count; i++) {
        const struct finding *finding = &findings->items[i];

        if (finding->severity == SEVERITY_NOTE)
            continue;
        if (finding->where.source == import->document->source)
            text_format(out, "  line %zu: ", import_line_number(import, finding->where.span.from));
        else
            text_add(out, "  ");
        text_format(out, "%s [Q%04u]\n", finding->message, finding->kind->id);
    }
}

void report_text(struct text *out, const struct import *import) {
    static const struct table_column columns[] = {
        {.title = "figure"}, {.title = "value"}, {.title = "line", .right = true}};
    static const struct look plain = {0};
    struct text_report report = {
        .table = {.arena = import->arena, .columns = columns, .column_count = 3}};
    struct visit visit = {import, add_row, &report};

    visit_all(&visit);
    table_print(out, &report.table, &plain);
    add_decisions(out, import);
}

/* JSON -------------------------------------------------------------------------------- */

struct json_report {
    struct arena *arena;
    json_t *figures;
};

static void add_object(void *to, const char *subject, const char *name, const char *value,
                       size_t line) {
    struct json_report *report = to;
    json_t *object = json_make_object(report->arena);

    json_put(report->arena, object, "subject", json_make_text(report->arena, subject));
    json_put(report->arena, object, "figure", json_make_text(report->arena, name));
    json_put(report->arena, object, "value", json_make_text(report->arena, value));
    json_put(report->arena, object, "line",
             json_make_figure(report->arena, line > 0, (uint32_t)line));
    json_add(report->arena, report->figures, object);
}

void report_json(struct text *out, const struct import *import) {
    struct arena *arena = import->arena;
    const struct draft_element *qualification = &import->draft->qualification;
    struct json_report report = {arena, json_make_array(arena)};
    struct visit visit = {import, add_object, &report};
    json_t *object = json_make_object(arena), *findings = json_make_array(arena);

    visit_all(&visit);
    findings_json(arena, findings, import->findings);
    json_put(arena, object, "document", json_make_text(arena, import->document->source->name));
    json_put(arena, object, "number",
             json_make_text(arena, draft_get(qualification, "number").value));
    json_put(arena, object, "version",
             json_make_text(arena, draft_get(qualification, "version").value));
    json_put(arena, object, "figures", report.figures);
    json_put(arena, object, "findings", findings);
    json_print(out, object);
}
