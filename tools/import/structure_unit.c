/* structure_unit.c - units from the rows of structure tables */
#include <string.h>

#include "import/figure.h"
#include "import/structure.h"
#include "import/urn_in_text.h"

/* Figures ----------------------------------------------------------------- */

/* A column of figures, and where a unit keeps what it says. */
struct fact {
    enum header_role role;
    const char *name;
    enum figure_reading (*read)(const char *text, char value[FIGURE_SIZE]);
};

static const struct fact figures[] = {
    {ROLE_LEVEL, "level", figure_level},
    {ROLE_CREDIT, "credit", figure_number},
    {ROLE_GLH, "glh", figure_number},
};

static struct datum *unit_fact(struct draft_unit *unit, enum header_role role) {
    switch (role) {
    case ROLE_LEVEL:
        return &unit->level;
    case ROLE_CREDIT:
        return &unit->credit;
    case ROLE_GLH:
        return &unit->glh;
    case ROLE_NUMBER:
        return &unit->number;
    case ROLE_ASSESSMENT:
        return &unit->assessment;
    default:
        return &unit->title;
    }
}

/* read_figure - what a row states under a column of figures; what is unclear is reported */
static struct datum read_figure(struct import *import, const struct unit_table_row *row,
                                const struct fact *fact, const char *urn) {
    const struct unit_table_field *const field = &row->fields[fact->role];
    char value[FIGURE_SIZE];

    if (field->text == NULL)
        return (struct datum){.value = NULL};
    switch (fact->read(field->text, value)) {
    case FIGURE_READ:
        return import_datum(import, value, field->at);
    case FIGURE_NOT_STATED:
        break;
    case FIGURE_UNCLEAR:
        finding_add(import->findings, 507, (struct place){import->document->source, field->at},
                    "the %s of '%s' is not clear: '%s'", fact->name, urn, field->text)
            ->subject = urn;
        break;
    }
    return (struct datum){.value = NULL};
}

/* References -------------------------------------------------------------- */

static const char *title_of(const struct unit_table_row *row) {
    return row->fields[ROLE_TITLE].text != NULL ? row->fields[ROLE_TITLE].text : "";
}

/* read_reference - the reference of a row; NULL when there is none, reported like any doubt */
static const char *read_reference(struct structure *structure, struct unit_table_row *row) {
    struct import *const import = structure->import;
    const struct unit_table_field *const field = &row->fields[ROLE_URN];
    const struct place where = {import->document->source,
                                field->text != NULL ? field->at : row->at};
    struct urn_in_text found;
    const char *urn;

    if (field->text == NULL &&
        structure_find_reference(structure, title_of(row), &row->fields[ROLE_URN]))
        finding_add(import->findings, 515, (struct place){import->document->source, row->at},
                    "the unit '%s' has the reference '%s' on a page of its own", title_of(row),
                    field->text)
            ->subject = field->text;
    if (field->text == NULL || !urn_in_text(field->text, &found)) {
        finding_add(import->findings, 501, where,
                    "a row of a table of units without a unit reference: '%s'", title_of(row));
        return NULL;
    }
    urn = arena_copy(import->arena, found.urn, strlen(found.urn));
    if (found.reading == URN_MENDED) {
        finding_add(import->findings, 502, where, "'%s' is read as '%s'", field->text, urn)
            ->subject = urn;
    } else if (found.reading == URN_WRONG) {
        struct finding *const finding =
            finding_add(import->findings, 503, where,
                        "the check letter of the unit reference '%s' is wrong", urn);

        finding->subject = urn;
        if (found.expected[0] != '\0')
            finding->hint =
                arena_format(import->arena, "its digits have the letter of '%s'", found.expected);
    }
    return urn;
}

/* Titles and other words -------------------------------------------------- */

static void report_title(struct import *import, const struct unit_table_row *row, const char *urn) {
    const struct unit_table_field *const title = &row->fields[ROLE_TITLE];
    const struct unit_table_field *const level = &row->fields[ROLE_LEVEL];
    const struct place where = {import->document->source, title->at};

    if (row->short_of)
        finding_add(import->findings, 514, (struct place){import->document->source, row->at},
                    "the row of '%s' has fewer cells than columns, and nothing shows which are "
                    "empty",
                    urn)
            ->subject = urn;
    if (level->text != NULL && level->at.from + level->at.length <= row->at.from)
        finding_add(import->findings, 516, (struct place){import->document->source, row->at},
                    "the level of '%s' is that of the heading above: '%s'", urn, level->text)
            ->subject = urn;
    if (title->text == NULL) {
        finding_add(import->findings, 504, (struct place){import->document->source, row->at},
                    "the row of '%s' has no title", urn)
            ->subject = urn;
        return;
    }
    if (row->uncertain) {
        finding_add(import->findings, 506, where, "the title of '%s' may end elsewhere: '%s'", urn,
                    title->text)
            ->subject = urn;
    } else if (title->joined) {
        finding_add(import->findings, 505, where,
                    "the title of '%s' is joined of several lines: '%s'", urn, title->text)
            ->subject = urn;
    }
}

/* organisation_number - "CS25", or "12" of "Unit 12" */
static struct datum organisation_number(struct import *import, const struct unit_table_row *row) {
    const struct unit_table_field *const field = &row->fields[ROLE_NUMBER];
    const char *text = field->text;

    if (text == NULL || document_same_words(text, ""))
        return (struct datum){.value = NULL};
    if (strncmp(text, "Unit ", 5) == 0 || strncmp(text, "UNIT ", 5) == 0)
        text += 5;
    return import_datum(import, text, field->at);
}

static struct datum words_of(struct import *import, const struct unit_table_row *row,
                             enum header_role role) {
    const struct unit_table_field *const field = &row->fields[role];

    if (field->text == NULL || document_same_words(field->text, ""))
        return (struct datum){.value = NULL};
    return import_datum(import, field->text, field->at);
}

/* Units ------------------------------------------------------------------- */

static void add_new(struct structure *structure, const struct unit_table_row *row,
                    const char *urn) {
    struct import *const import = structure->import;
    struct draft_unit *const unit = draft_add_unit(import->draft);

    unit->in_table = true;
    unit->urn = (struct datum){urn, row->fields[ROLE_URN].at};
    unit->number = organisation_number(import, row);
    unit->title = words_of(import, row, ROLE_TITLE);
    unit->assessment = words_of(import, row, ROLE_ASSESSMENT);
    report_title(import, row, urn);
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
        *unit_fact(unit, figures[i].role) = read_figure(import, row, &figures[i], urn);
}

/* compare_fact - a fact that another table states of a unit: taken when none was, else compared */
static void compare_fact(struct import *import, struct draft_unit *unit, enum header_role role,
                         const char *name, struct datum datum) {
    struct datum *const known = unit_fact(unit, role);
    struct draft_stated *stated;
    struct finding *finding;

    if (datum.value == NULL)
        return;
    if (known->value == NULL) {
        *known = datum;
        return;
    }
    if (strcmp(known->value, datum.value) == 0 ||
        (role == ROLE_TITLE && document_same_words(known->value, datum.value)))
        return;
    stated = draft_add_stated(import->draft);
    *stated = (struct draft_stated){unit->urn.value, name, datum, "another table"};
    finding = finding_add(import->findings, 509, (struct place){import->document->source, datum.at},
                          "the %s of '%s' is '%s' here, and '%s' in the table before", name,
                          unit->urn.value, datum.value, known->value);
    finding->subject = unit->urn.value;
    finding->also = (struct place){import->document->source, known->at};
    finding->also_message = "the value that was taken";
}

static void compare(struct import *import, struct draft_unit *unit,
                    const struct unit_table_row *row) {
    compare_fact(import, unit, ROLE_TITLE, "title", words_of(import, row, ROLE_TITLE));
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
        compare_fact(import, unit, figures[i].role, figures[i].name,
                     read_figure(import, row, &figures[i], unit->urn.value));
}

bool structure_is_member(const struct draft_group *group, const char *urn) {
    for (size_t i = 0; i < group->members.count; i++)
        if (strcmp(group->members.items[i].value, urn) == 0)
            return true;
    return false;
}

/* report_groups - a unit that is now in a second group */
static void report_groups(struct import *import, const char *urn, size_t group, struct span at) {
    for (size_t i = 0; i < import->draft->group_count; i++)
        if (i != group && structure_is_member(&import->draft->groups[i], urn)) {
            struct finding *const finding = finding_add(
                import->findings, 510, (struct place){import->document->source, at},
                "'%s' is in the groups '%s' and '%s'", urn, import->draft->groups[i].letter.value,
                import->draft->groups[group].letter.value);

            finding->subject = urn;
            return;
        }
}

bool structure_add_unit(struct structure *structure, const struct unit_table_row *printed,
                        size_t group) {
    struct import *const import = structure->import;
    struct unit_table_row with_reference = *printed;
    const struct unit_table_row *const row = &with_reference;
    const char *const urn = read_reference(structure, &with_reference);
    struct draft_unit *known;

    if (urn == NULL)
        return false;
    known = draft_unit_find(import->draft, urn);
    if (known == NULL)
        add_new(structure, row, urn);
    else
        compare(import, known, row);
    if (group == STRUCTURE_NONE || structure_is_member(&import->draft->groups[group], urn))
        return true;
    if (known != NULL)
        report_groups(import, urn, group, row->fields[ROLE_URN].at);
    draft_add_datum(import->draft, &import->draft->groups[group].members,
                    (struct datum){urn, row->fields[ROLE_URN].at});
    return true;
}
