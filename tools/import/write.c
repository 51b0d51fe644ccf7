/* write.c - a draft as XML, in the order of the vocabulary */
#include <string.h>

#include "import/import.h"

static const char heading[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<?xml-model href=\"../../qualification.rnc\" type=\"application/relax-ng-compact-syntax\"?>\n";

struct writer {
    struct text *out;
    const struct import *import;
    const struct draft *draft;
    const struct draft_write_options *options;
};

/* Pieces of XML ------------------------------------------------------------ */

static void indent(const struct writer *writer, unsigned depth) {
    for (unsigned i = 0; i < depth; i++)
        text_add(writer->out, "  ");
}

/* put_escaped - a text as the value of an attribute */
static void put_escaped(struct text *out, const char *text) {
    for (;;) {
        size_t plain = strcspn(text, "<>&\"");

        text_add_bytes(out, text, plain);
        text += plain;
        if (*text == '\0')
            return;
        text_add(out, *text == '<'   ? "&lt;"
                      : *text == '>' ? "&gt;"
                      : *text == '&' ? "&amp;"
                                     : "&quot;");
        text++;
    }
}

static void put(const struct writer *writer, const char *name, const char *value) {
    if (value == NULL)
        return;
    text_add_char(writer->out, ' ');
    text_add(writer->out, name);
    text_add(writer->out, "=\"");
    put_escaped(writer->out, value);
    text_add_char(writer->out, '"');
}

static void put_datum(const struct writer *writer, const char *name, struct datum datum) {
    put(writer, name, datum.value);
}

static void put_digest(const struct writer *writer, const char *name, uint64_t digest) {
    if (digest == 0)
        return;
    text_add_char(writer->out, ' ');
    text_add(writer->out, name);
    text_add(writer->out, "=\"");
    text_add_hex(writer->out, digest, 16);
    text_add_char(writer->out, '"');
}

/* put_list - several values as one, parted by spaces */
static void put_list(const struct writer *writer, const char *name, const struct data *data) {
    if (data->count == 0)
        return;
    text_add_char(writer->out, ' ');
    text_add(writer->out, name);
    text_add(writer->out, "=\"");
    for (size_t i = 0; i < data->count; i++) {
        if (i > 0)
            text_add_char(writer->out, ' ');
        put_escaped(writer->out, data->items[i].value);
    }
    text_add_char(writer->out, '"');
}

/* begin - the start of a tag; attributes and end_tag or open_tag follow */
static void begin(const struct writer *writer, unsigned depth, const char *name) {
    indent(writer, depth);
    text_add_char(writer->out, '<');
    text_add(writer->out, name);
}

static void end_tag(const struct writer *writer) {
    text_add(writer->out, "/>\n");
}

static void open_tag(const struct writer *writer) {
    text_add(writer->out, ">\n");
}

static void close_element(const struct writer *writer, unsigned depth, const char *name) {
    indent(writer, depth);
    text_add(writer->out, "</");
    text_add(writer->out, name);
    text_add(writer->out, ">\n");
}

/* Lines of the document -------------------------------------------------------- */

/* A comment that names lines, while it is written; nothing is written where none is named. */
struct comment {
    const struct writer *writer;
    unsigned depth;
    bool begun;
    size_t last; /* the line named last */
};

/* name_line - add a place to a comment, with a word before it */
static void name_line(struct comment *comment, const char *word, struct span at) {
    struct text *out = comment->writer->out;
    size_t line;

    if (!comment->writer->options->lines || (at.from == 0 && at.length == 0))
        return;
    line = import_line_number(comment->writer->import, at.from);
    if (comment->begun && word == NULL && line == comment->last)
        return;
    if (!comment->begun) {
        indent(comment->writer, comment->depth);
        text_add(out, "<!-- ");
        text_add(out, word == NULL ? "line " : "");
    } else {
        text_add(out, ", ");
    }
    if (word != NULL) {
        text_add(out, word);
        text_add(out, " line ");
    }
    text_add_number(out, line);
    comment->begun = true;
    comment->last = line;
}

static void end_comment(const struct comment *comment) {
    if (comment->begun)
        text_add(comment->writer->out, " -->\n");
}

static void comment_attributes(struct comment *comment, const struct draft_element *element,
                               bool named) {
    const struct element_row *row = vocabulary(element->element);

    for (size_t i = 0; i < row->attribute_count; i++) {
        struct datum datum = draft_get(element, row->attributes[i].name);

        if (datum.value != NULL)
            name_line(comment, named ? row->attributes[i].name : NULL, datum.at);
    }
}

/* Elements of the draft ---------------------------------------------------------- */

static void put_attributes(const struct writer *writer, const struct draft_element *element) {
    const struct element_row *row = vocabulary(element->element);

    for (size_t i = 0; i < row->attribute_count; i++)
        put_datum(writer, row->attributes[i].name, draft_get(element, row->attributes[i].name));
}

/* write_element - an element of the draft, with those that are in it */
static void write_element(const struct writer *writer, size_t index) {
    const struct draft *draft = writer->draft;
    const struct draft_element *element = &draft->elements[index];
    const char *name = vocabulary(element->element)->name;
    bool open = false;

    begin(writer, 1, name);
    put_attributes(writer, element);
    for (size_t i = index + 1; i < draft->element_count && draft->elements[i].within == index;
         i++) {
        if (!open)
            open_tag(writer);
        open = true;
        begin(writer, 2, vocabulary(draft->elements[i].element)->name);
        put_attributes(writer, &draft->elements[i]);
        end_tag(writer);
    }
    if (open)
        close_element(writer, 1, name);
    else
        end_tag(writer);
}

/* write_elements - those of one kind, their lines first */
static void write_elements(const struct writer *writer, enum element kind) {
    const struct draft *draft = writer->draft;
    struct comment comment = {.writer = writer, .depth = 1};

    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == kind)
            comment_attributes(&comment, &draft->elements[i], kind == ELEMENT_DATES);
    end_comment(&comment);
    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == kind && draft->elements[i].within == DRAFT_COMMON)
            write_element(writer, i);
}

/* Groups and rules ------------------------------------------------------------------ */

static void write_groups(const struct writer *writer) {
    const struct draft *draft = writer->draft;

    for (size_t i = 0; i < draft->group_count; i++) {
        const struct draft_group *group = &draft->groups[i];
        struct comment comment = {.writer = writer, .depth = 1};

        name_line(&comment, NULL, group->title.value == NULL ? group->letter.at : group->title.at);
        end_comment(&comment);
        begin(writer, 1, "group");
        put_datum(writer, "letter", group->letter);
        put(writer, "kind", group->mandatory ? "mandatory" : "optional");
        put_datum(writer, "title", group->title);
        put_datum(writer, "within", group->within);
        put(writer, "counts", group->counts ? NULL : "no");
        open_tag(writer);
        for (size_t j = 0; j < group->members.count; j++) {
            begin(writer, 2, "member");
            put_datum(writer, "unit", group->members.items[j]);
            end_tag(writer);
        }
        close_element(writer, 1, "group");
    }
}

static const char *const rule_names[] = {
    [QUAL_RULE_AMOUNT] = "amount",     [QUAL_RULE_ALL] = "all",
    [QUAL_RULE_AT_MOST] = "at-most",   [QUAL_RULE_REQUIRES] = "requires",
    [QUAL_RULE_PATHWAYS] = "pathways", [QUAL_RULE_PATHWAY] = "pathway",
};

static const char *const measure_names[] = {
    [QUAL_MEASURE_NONE] = NULL,
    [QUAL_MEASURE_UNITS] = "units",
    [QUAL_MEASURE_CREDITS] = "credits",
    [QUAL_MEASURE_HOURS] = "hours",
};

/* put_gained - the ways of gaining a unit that a rule is about */
static void put_gained(const struct writer *writer, uint32_t gained) {
    const struct attribute *attribute = vocabulary_attribute(ELEMENT_AMOUNT, "gained");
    struct data list = {0};

    for (const struct choice *way = attribute->choices; way->text != NULL; way++)
        if ((gained & way->value) != 0)
            draft_add_datum(writer->import->draft, &list, (struct datum){.value = way->text});
    put_list(writer, "gained", &list);
}

static void write_rule(const struct writer *writer, const struct draft_rule *rule, unsigned depth) {
    struct comment comment = {.writer = writer, .depth = depth};
    bool holds = rule->kind == QUAL_RULE_PATHWAYS || rule->kind == QUAL_RULE_PATHWAY;

    name_line(&comment, NULL, rule->at);
    end_comment(&comment);
    begin(writer, depth, rule_names[rule->kind]);
    put(writer, "id", rule->id);
    put_datum(writer, "title", rule->title);
    if (rule->kind == QUAL_RULE_AMOUNT)
        put(writer, "measure", measure_names[rule->measure]);
    put_datum(writer, "min", rule->min);
    put_datum(writer, "max", rule->max);
    put_datum(writer, "unit", rule->unit);
    put_datum(writer, "n", rule->n);
    put_list(writer, "groups", &rule->groups);
    put_list(writer, "units", &rule->units);
    put_datum(writer, "level-min", rule->level_min);
    put_datum(writer, "level-max", rule->level_max);
    put_gained(writer, rule->gained);
    if (holds)
        open_tag(writer);
    else
        end_tag(writer);
}

/*
 * write_rules - each rule where it stands; those within another follow it
 *
 * The rules that are open are the chain of 'within' from the last one written,
 * which closes so far as the next is not in it.
 */
static void write_rules(const struct writer *writer) {
    const struct draft *draft = writer->draft;
    size_t open = DRAFT_COMMON;
    unsigned depth = 2;

    text_add(writer->out, draft->rule_count == 0 ? "  <rules/>\n" : "  <rules>\n");
    for (size_t i = 0; i <= draft->rule_count; i++) {
        size_t within = i == draft->rule_count ? DRAFT_COMMON : draft->rules[i].within;

        while (open != within && open != DRAFT_COMMON) {
            close_element(writer, --depth, rule_names[draft->rules[open].kind]);
            open = draft->rules[open].within;
        }
        if (i == draft->rule_count)
            break;
        write_rule(writer, &draft->rules[i], depth);
        if (draft->rules[i].kind == QUAL_RULE_PATHWAYS ||
            draft->rules[i].kind == QUAL_RULE_PATHWAY) {
            open = i;
            depth++;
        }
    }
    if (draft->rule_count > 0)
        text_add(writer->out, "  </rules>\n");
}

/* Units ------------------------------------------------------------------------------- */

static void put_wording(const struct writer *writer, struct datum wording) {
    if (writer->options->wording)
        put_datum(writer, "wording", wording);
}

static void write_criterion(const struct writer *writer, const struct draft_criterion *criterion) {
    begin(writer, 3, "criterion");
    text_add(writer->out, " number=\"");
    text_add_number(writer->out, criterion->outcome);
    text_add_char(writer->out, '.');
    text_add_number(writer->out, criterion->number);
    text_add_char(writer->out, '"');
    put(writer, "verb", criterion->verb);
    put_digest(writer, "digest", criterion->digest);
    put_wording(writer, criterion->wording);
    end_tag(writer);
}

static void write_outcome(const struct writer *writer, const struct draft_outcome *outcome) {
    begin(writer, 2, "outcome");
    text_add(writer->out, " number=\"");
    text_add_number(writer->out, outcome->number);
    text_add_char(writer->out, '"');
    put_digest(writer, "digest", outcome->digest);
    put_wording(writer, outcome->wording);
    if (outcome->criterion_count == 0) {
        end_tag(writer);
        return;
    }
    open_tag(writer);
    for (size_t i = 0; i < outcome->criterion_count; i++)
        write_criterion(writer, &outcome->criteria[i]);
    close_element(writer, 2, "outcome");
}

/* write_references - elements that name a unit each */
static void write_references(const struct writer *writer, const char *name,
                             const struct data *references) {
    for (size_t i = 0; i < references->count; i++) {
        begin(writer, 2, name);
        put_datum(writer, "unit", references->items[i]);
        end_tag(writer);
    }
}

static void write_unit_children(const struct writer *writer, const struct draft_unit *unit) {
    for (size_t i = 0; i < unit->standard_count; i++) {
        begin(writer, 2, "standard");
        put_datum(writer, "code", unit->standards[i].code);
        put_datum(writer, "title", unit->standards[i].title);
        end_tag(writer);
    }
    write_references(writer, "replaces", &unit->replaces);
    write_references(writer, "equivalent", &unit->equivalents);
    for (size_t i = 0; i < unit->outcome_count; i++)
        write_outcome(writer, &unit->outcomes[i]);
}

/* either - what the table states, else what the unit's page states */
static struct datum either(struct datum table, struct datum page) {
    return table.value != NULL ? table : page;
}

static void write_unit(const struct writer *writer, const struct draft_unit *unit) {
    struct comment comment = {.writer = writer, .depth = 1};
    bool empty = unit->standard_count + unit->replaces.count + unit->equivalents.count +
                     unit->outcome_count ==
                 0;

    if (unit->in_table)
        name_line(&comment, "table", unit->urn.at);
    if (unit->page.found)
        name_line(&comment, "page", unit->page.at);
    end_comment(&comment);
    begin(writer, 1, "unit");
    put_datum(writer, "urn", either(unit->urn, unit->page.urn));
    put_datum(writer, "number", either(unit->number, unit->page.number));
    put_datum(writer, "title", either(unit->title, unit->page.title));
    put_datum(writer, "level", either(unit->level, unit->page.level));
    put_datum(writer, "credit", either(unit->credit, unit->page.credit));
    put_datum(writer, "glh", either(unit->glh, unit->page.glh));
    put_datum(writer, "assessment", unit->assessment);
    put_digest(writer, "summary", unit->summary_digest);
    if (empty) {
        end_tag(writer);
        return;
    }
    open_tag(writer);
    write_unit_children(writer, unit);
    close_element(writer, 1, "unit");
}

/* The document -------------------------------------------------------------------------- */

static void write_stated(const struct writer *writer) {
    const struct draft *draft = writer->draft;

    for (size_t i = 0; i < draft->stated_count; i++) {
        const struct draft_stated *stated = &draft->stated[i];
        struct comment comment = {.writer = writer, .depth = 1};

        name_line(&comment, NULL, stated->value.at);
        end_comment(&comment);
        begin(writer, 1, "stated");
        put(writer, "unit", stated->unit);
        put(writer, "fact", stated->fact);
        put_datum(writer, "value", stated->value);
        put(writer, "where", stated->where);
        end_tag(writer);
    }
}

/* write_child - everything of one kind that stands in the qualification */
static void write_child(const struct writer *writer, enum element element) {
    switch (element) {
    case ELEMENT_GROUP:
        write_groups(writer);
        break;
    case ELEMENT_RULES:
        write_rules(writer);
        break;
    case ELEMENT_UNIT:
        for (size_t i = 0; i < writer->draft->unit_count; i++)
            write_unit(writer, &writer->draft->units[i]);
        break;
    case ELEMENT_STATED:
        write_stated(writer);
        break;
    default:
        write_elements(writer, element);
        break;
    }
}

void draft_write(struct text *out, const struct import *import,
                 const struct draft_write_options *options) {
    const struct writer writer = {out, import, import->draft, options};
    const struct element_row *row = vocabulary(ELEMENT_QUALIFICATION);
    struct comment comment = {.writer = &writer};

    text_add(out, heading);
    comment_attributes(&comment, &import->draft->qualification, true);
    end_comment(&comment);
    begin(&writer, 0, row->name);
    put_attributes(&writer, &import->draft->qualification);
    open_tag(&writer);
    for (size_t i = 0; i < row->child_count; i++)
        write_child(&writer, row->children[i].element);
    close_element(&writer, 0, row->name);
}
