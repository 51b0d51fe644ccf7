/* structure.c - structure tables: units and groups */
#include "import/structure.h"

#include <string.h>

#include "import/figure.h"
#include "import/urn_in_text.h"

#define NEAR_HEADING 15  /* lines between a heading and its table */
#define NEAR_TABLE 6     /* lines between two parts of a table */
#define LONGEST_LEVEL 40 /* bytes of "Entry Level 3 units" */

/* Headings ---------------------------------------------------------------- */

/* heading_text - what of a line may be a heading; NULL when it cannot be one */
static const char *heading_text(const struct document_line *line, struct span *at) {
    const struct document_cell *only = NULL;

    if (line->kind != LINE_TEXT && line->kind != LINE_HEADING && line->kind != LINE_ROW)
        return NULL;
    for (size_t i = 0; i < line->cell_count; i++) {
        if (line->cells[i].text[0] == '\0')
            continue;
        if (only != NULL)
            return NULL;
        only = &line->cells[i];
    }
    if (only == NULL)
        return NULL;
    *at = only->at;
    return only->paragraph_count > 1 ? only->paragraphs[0] : only->text;
}

/* has_inner - whether a letter such as B1 is of a group within that of another heading */
static bool has_inner(const struct structure_heading *outer, const char *letter) {
    return outer->text != NULL && outer->heading.letter[0] == letter[0] &&
           outer->heading.letter[0] != '\0' && outer->heading.letter[1] == '\0' &&
           letter[1] != '\0';
}

/* take_heading - remember a heading of a group; true when the text is one */
static bool take_heading(struct structure *structure, size_t index, const char *text,
                         struct span at) {
    const struct group_heading heading = group_heading(text);

    if (heading.kind == HEADING_NONE)
        return false;
    if (!structure->heading.taken && has_inner(&structure->heading, heading.letter))
        structure_group_of(structure, &structure->heading);
    if (heading.kind == HEADING_PATHWAY)
        structure->pathway++;
    structure->heading = (struct structure_heading){.heading = heading,
                                                    .text = text,
                                                    .at = at,
                                                    .line = index,
                                                    .pathway = structure->pathway,
                                                    .group = STRUCTURE_NONE};
    structure->since = 0;
    structure->level.field.text = NULL;
    return true;
}

/* Levels ------------------------------------------------------------------ */

/* take_level - remember a heading that says the level of the units below it; true when it is one */
static bool take_level(struct structure *structure, size_t index, const char *text,
                       struct span at) {
    static const char *const units[] = {"units", "unit", "components", "modules"};
    const char *const last = strrchr(text, ' ');
    char value[FIGURE_SIZE];

    if (last == NULL || strlen(text) > LONGEST_LEVEL || text[0] < 'A')
        return false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        const char *level;

        if (!document_same_words(last, units[i]))
            continue;
        level = arena_copy(structure->import->arena, text, (size_t)(last - text));
        if (figure_level(level, value) != FIGURE_READ)
            return false;
        structure->level = (struct structure_level){.field = {.text = level, .at = at}};
        import_use(structure->import, &structure->import->document->lines[index]);
        return true;
    }
    return false;
}

/* put_level - what a heading says of the level of a row, where the table has no column for it */
static void put_level(const struct structure *structure, const struct unit_table_header *header,
                      struct unit_table_row *row) {
    for (size_t i = 0; i < header->column_count; i++)
        if (header->columns[i].role == ROLE_LEVEL)
            return;
    if (structure->level.field.text != NULL && structure->level.since <= NEAR_TABLE)
        row->fields[ROLE_LEVEL] = structure->level.field;
}

/* pass_text - count a line that is nothing to the structure */
static void pass_text(struct structure *structure) {
    structure->since++;
    structure->level.since++;
}

static void use_lines(struct import *import, size_t first, size_t behind) {
    for (size_t i = first; i < behind; i++)
        import_use(import, &import->document->lines[i]);
}

/* current_group - the group of the nearest heading; STRUCTURE_NONE when that is too far, or none */
static size_t current_group(struct structure *structure) {
    struct structure_heading *const heading = &structure->heading;

    if (heading->text == NULL || heading->heading.kind > HEADING_GROUP ||
        structure->since > (heading->taken ? NEAR_TABLE : NEAR_HEADING))
        return STRUCTURE_NONE;
    if (!heading->taken) {
        heading->taken = true;
        heading->group = structure_group_of(structure, heading);
        import_use(structure->import, &structure->import->document->lines[heading->line]);
    }
    return heading->group;
}

/* Tables ------------------------------------------------------------------ */

/* is_elsewhere - whether the heading above says that its table is not of the structure */
static bool is_elsewhere(const struct structure *structure) {
    return structure->heading.text != NULL && structure->since <= NEAR_HEADING &&
           (structure->heading.heading.kind == HEADING_OTHER ||
            structure->heading.heading.kind == HEADING_BARRED);
}

static bool has_role(const struct unit_table_header *header, enum header_role role) {
    for (size_t i = 0; i < header->column_count; i++)
        if (header->columns[i].role == role)
            return true;
    return false;
}

static bool is_known(struct structure *structure, const struct unit_table_row *row) {
    struct urn_in_text found;

    return row->fields[ROLE_URN].text != NULL && urn_in_text(row->fields[ROLE_URN].text, &found) &&
           draft_unit_find(structure->import->draft, found.urn) != NULL;
}

/* What a table is, before any of it is taken. */
enum table_use {
    TABLE_STRUCTURE,
    TABLE_AGAIN, /* units that are there already, listed another time */
    TABLE_PAGE,  /* of one unit; for the stage that reads unit pages */
};

static enum table_use judge(struct structure *structure, const struct unit_table *table) {
    const struct unit_table_header *const header = &table->header;
    const bool figures =
        has_role(header, ROLE_LEVEL) || has_role(header, ROLE_CREDIT) || has_role(header, ROLE_GLH);
    const bool heading = structure->heading.text != NULL && structure->since <= NEAR_HEADING &&
                         structure->heading.heading.kind != HEADING_PATHWAY;
    size_t units = 0, known = 0, titles = 0;

    for (size_t i = 0; i < table->row_count; i++)
        if (table->rows[i].kind == UNIT_TABLE_ROW_UNIT) {
            units++;
            known += is_known(structure, &table->rows[i]);
            titles += table->rows[i].fields[ROLE_TITLE].text != NULL;
        }
    if (units == 0 || (titles == 0 && !has_role(header, ROLE_TITLE)))
        return TABLE_PAGE;
    if (units == known && !(heading && units > 1))
        return units == 1 ? TABLE_PAGE : TABLE_AGAIN;
    return figures || heading ? TABLE_STRUCTURE : units == known ? TABLE_AGAIN : TABLE_PAGE;
}

/* report_columns - columns of which nobody knows what they hold */
static void report_columns(struct import *import, const struct unit_table_header *header) {
    for (size_t i = 0; i < header->column_count; i++)
        if (header->columns[i].role == ROLE_NONE) {
            const struct span at = header->columns[i].at;

            finding_add(import->findings, 508, (struct place){import->document->source, at},
                        "the column '%.*s' is not read", (int)at.length,
                        import->document->source->bytes + at.from);
        }
}

/* ungrouped - the group for units under no heading: a mandatory one where there is no other */
static size_t ungrouped(struct structure *structure, const struct unit_table *table) {
    struct import *const import = structure->import;
    const struct document_line *const line = &import->document->lines[table->header.first];
    const struct structure_heading heading = {
        .heading = {.kind = HEADING_MANDATORY, .title_length = 5},
        .text = "Units",
        .at = line->cells[0].at,
        .line = table->header.first};

    finding_add(import->findings, 511, import_line(import, line),
                import->draft->group_count == 0
                    ? "no heading names the group of this table; its units are taken as mandatory"
                    : "no heading names the group of this table; its units are in none");
    return import->draft->group_count == 0 ? structure_group_of(structure, &heading)
                                           : STRUCTURE_NONE;
}

/* take_row - a row of units, into the group of its own columns or of the heading */
static void take_row(struct structure *structure, const struct unit_table *table,
                     const struct unit_table_row *row, enum table_use use, bool *reported,
                     size_t *fallback) {
    struct unit_table_row levelled = *row;
    size_t group = structure_group_of_row(structure, row);

    if (group == STRUCTURE_NONE && use == TABLE_STRUCTURE) {
        group = current_group(structure);
        if (group == STRUCTURE_NONE && !*reported) {
            *fallback = ungrouped(structure, table);
            *reported = true;
        }
        if (group == STRUCTURE_NONE)
            group = *fallback;
    }
    put_level(structure, &table->header, &levelled);
    structure_add_unit(structure, &levelled, group);
    use_lines(structure->import, row->first, row->last + 1);
    structure->since = structure->level.since = 0;
}

static void take_table(struct structure *structure, const struct unit_table *table,
                       enum table_use use) {
    struct import *const import = structure->import;
    size_t fallback = STRUCTURE_NONE;
    bool reported = false;

    use_lines(import, table->header.first, table->header.behind);
    report_columns(import, &table->header);
    for (size_t i = 0; i < table->row_count; i++) {
        const struct unit_table_row *const row = &table->rows[i];

        if (row->kind == UNIT_TABLE_ROW_UNIT)
            take_row(structure, table, row, use, &reported, &fallback);
        else if (use == TABLE_STRUCTURE && take_heading(structure, row->first, row->text, row->at))
            import_use(import, &import->document->lines[row->first]);
        else if (use != TABLE_STRUCTURE || !take_level(structure, row->first, row->text, row->at))
            pass_text(structure);
    }
    structure->since = 0;
}

/* first_heading - a heading of a group that is the first row of a table belongs to the table */
static void first_heading(struct structure *structure, const struct unit_table *table) {
    const struct unit_table_row *const row = table->rows;

    if (table->row_count > 0 && row->kind == UNIT_TABLE_ROW_TEXT)
        take_heading(structure, row->first, row->text, row->at);
}

void import_structure(struct import *import) {
    const struct document *const document = import->document;
    struct structure structure = {.import = import};

    for (size_t i = 0; i < document->line_count;) {
        const struct document_line *const line = &document->lines[i];
        struct unit_table_header header;
        struct span at;
        const char *text;

        if (line->kind == LINE_BLANK || line->kind == LINE_RULE || line->kind == LINE_PAGE ||
            line->kind == LINE_CONTENTS) {
            i++;
            continue;
        }
        if (unit_table_find_header(document, i, &header)) {
            const struct unit_table *const table =
                unit_table_rows(import->arena, document, &header);
            enum table_use use;

            first_heading(&structure, table);
            use = judge(&structure, table);
            if (use != TABLE_PAGE && !is_elsewhere(&structure))
                take_table(&structure, table, use);
            else
                pass_text(&structure);
            i = table->behind;
            continue;
        }
        text = heading_text(line, &at);
        if (text == NULL ||
            (!take_heading(&structure, i, text, at) && !take_level(&structure, i, text, at)))
            pass_text(&structure);
        i++;
    }
    structure_finish_groups(&structure);
}
