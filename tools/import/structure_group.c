/* structure_group.c - groups from the headings of structure tables */
#include <string.h>

#include "import/structure.h"

/* find_letter - the group of a letter; STRUCTURE_NONE when there is none */
static size_t find_letter(const struct structure *structure, const char *letter) {
    const struct draft *const draft = structure->import->draft;

    for (size_t i = 0; i < draft->group_count; i++)
        if (strcmp(draft->groups[i].letter.value, letter) == 0)
            return i;
    return STRUCTURE_NONE;
}

/* find_group - the group that a heading names already */
static size_t find_group(const struct structure *structure, const struct structure_heading *heading,
                         const char *title) {
    const struct draft *const draft = structure->import->draft;

    for (size_t i = 0; i < draft->group_count; i++) {
        const struct draft_group *const group = &draft->groups[i];

        if (structure->groups[i].pathway != heading->pathway)
            continue;
        if (heading->heading.letter[0] != '\0'
                ? strcmp(group->letter.value, heading->heading.letter) == 0
                : group->title.value != NULL && document_same_words(group->title.value, title))
            return i;
    }
    return STRUCTURE_NONE;
}

/*
 * choose_letter - the letter of a new group
 *
 * The one printed; else M for a mandatory group and O for another; with a number
 * behind it where another pathway has taken that.
 */
static const char *choose_letter(struct structure *structure,
                                 const struct structure_heading *heading) {
    struct import *const import = structure->import;
    const bool mandatory = heading->heading.kind == HEADING_MANDATORY;
    const char *const printed = heading->heading.letter;
    const char *base = printed[0] != '\0' ? printed : mandatory ? "M" : "O";
    const char *letter = arena_copy(import->arena, base, strlen(base));

    for (unsigned i = 2; i < 100 && find_letter(structure, letter) != STRUCTURE_NONE; i++)
        letter = arena_format(import->arena, "%c%u", base[0], i);
    if (strcmp(letter, "M") != 0 && strcmp(letter, printed) != 0)
        finding_add(import->findings, 512, (struct place){import->document->source, heading->at},
                    "the group '%s' is given the letter '%s'", heading->text, letter)
            ->subject = letter;
    return letter;
}

/* says_all - whether the words of a heading or of the lines behind it ask for every unit */
static bool says_all(const char *text) {
    static const char *const phrases[] = {"all unit",     "all the unit", "all of the unit",
                                          "complete all", "mandatory",    "all mandatory"};

    for (; *text != '\0'; text++)
        for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
            size_t k = 0;

            while (phrases[i][k] != '\0' &&
                   (text[k] == phrases[i][k] || text[k] + ('a' - 'A') == phrases[i][k]))
                k++;
            if (phrases[i][k] == '\0')
                return true;
        }
    return false;
}

/* is_mandatory - whether a group is, as its heading or else the lines behind it say */
static bool is_mandatory(struct structure *structure, const struct structure_heading *heading,
                         const struct draft_group *outer) {
    const struct document *const document = structure->import->document;

    if (heading->heading.kind != HEADING_GROUP)
        return heading->heading.kind == HEADING_MANDATORY;
    if (says_all(heading->text + heading->heading.title_length))
        return true;
    if (outer != NULL)
        return outer->mandatory;
    for (size_t i = heading->line + 1, seen = 0; i < document->line_count && seen < 4; i++) {
        const struct document_line *const line = &document->lines[i];

        if (line->kind == LINE_ROW)
            break;
        if (line->kind == LINE_BLANK)
            continue;
        if (says_all(line->text))
            return true;
        if (strstr(line->text, "credit") != NULL || strstr(line->text, "ptional") != NULL ||
            strstr(line->text, "minimum") != NULL)
            return false;
        seen++;
    }
    finding_add(structure->import->findings, 513, (struct place){document->source, heading->at},
                "'%s' does not say whether its units are mandatory; they are taken as optional",
                heading->text);
    return false;
}

/* around - the group that one of a letter such as B1 is within; NULL for any other */
static const struct draft_group *around(struct structure *structure, const char *letter) {
    const char outer[2] = {letter[0], '\0'};
    size_t group;

    if (letter[1] == '\0')
        return NULL;
    group = find_letter(structure, outer);
    return group == STRUCTURE_NONE ? NULL : &structure->import->draft->groups[group];
}

size_t structure_group_of(struct structure *structure, const struct structure_heading *heading) {
    struct import *const import = structure->import;
    const char *const name =
        arena_copy(import->arena, heading->text, heading->heading.title_length);
    const struct datum title = import_datum(import, name, heading->at);
    const size_t known = find_group(structure, heading, title.value);
    struct draft_group *group;
    const struct draft_group *outer;
    const char *letter, *within;
    bool mandatory;

    if (known != STRUCTURE_NONE)
        return known;
    letter = choose_letter(structure, heading);
    outer = heading->heading.letter[0] != '\0' ? around(structure, letter) : NULL;
    within = outer != NULL ? outer->letter.value : NULL;
    mandatory = is_mandatory(structure, heading, outer);
    group = draft_add_group(import->draft);
    group->letter = (struct datum){letter, heading->at};
    group->title = title;
    group->mandatory = mandatory;
    if (within != NULL)
        group->within = (struct datum){within, heading->at};
    structure->groups = arena_grow(import->arena, structure->groups, structure->group_count,
                                   &structure->group_capacity, sizeof *structure->groups);
    structure->groups[structure->group_count++] =
        (struct structure_group){.pathway = heading->pathway};
    return import->draft->group_count - 1;
}

/* Columns ----------------------------------------------------------------- */

/* heading_of_field - what a cell under "Group" or "Type" says, as a heading would */
static bool heading_of_field(const struct structure *structure,
                             const struct unit_table_field *field, bool type,
                             struct structure_heading *heading) {
    const char *const text = field->text;

    if (text == NULL || document_same_words(text, ""))
        return false;
    *heading = (struct structure_heading){.heading = group_heading(text),
                                          .text = text,
                                          .at = field->at,
                                          .pathway = structure->pathway};
    if (heading->heading.kind != HEADING_NONE && heading->heading.kind <= HEADING_GROUP)
        return true;
    if (strlen(text) > 3)
        return false;
    if (type || text[1] == '\0') {
        const char letter = (char)(text[0] & ~0x20);

        if (type && letter != 'M' && letter != 'O' && letter != 'C')
            return false;
        heading->heading = (struct group_heading){.kind = letter == 'M' || (type && letter == 'C')
                                                              ? HEADING_MANDATORY
                                                          : type ? HEADING_OPTIONAL
                                                                 : HEADING_GROUP,
                                                  .title_length = strlen(text)};
        heading->text = !type                                        ? text
                        : heading->heading.kind == HEADING_MANDATORY ? "Mandatory units"
                                                                     : "Optional units";
        heading->heading.title_length = strlen(heading->text);
        if (!type && letter >= 'A' && letter <= 'Z')
            heading->heading.letter[0] = letter;
        return type || (letter >= 'A' && letter <= 'Z');
    }
    return false;
}

size_t structure_group_of_row(struct structure *structure, const struct unit_table_row *row) {
    struct structure_heading group, type;
    const bool has_group = heading_of_field(structure, &row->fields[ROLE_GROUP], false, &group);
    const bool has_type = heading_of_field(structure, &row->fields[ROLE_TYPE], true, &type);

    if (!has_group && !has_type)
        return STRUCTURE_NONE;
    if (has_group && has_type && group.heading.kind == HEADING_GROUP)
        group.heading.kind = type.heading.kind;
    return structure_group_of(structure, has_group ? &group : &type);
}

/* Groups around others ---------------------------------------------------- */

/* add_members - those of an inner group to the outer one, each once */
static void add_members(struct draft *draft, struct draft_group *outer,
                        const struct draft_group *inner) {
    for (size_t i = 0; i < inner->members.count; i++)
        if (!structure_is_member(outer, inner->members.items[i].value))
            draft_add_datum(draft, &outer->members, inner->members.items[i]);
}

void structure_finish_groups(struct structure *structure) {
    struct draft *const draft = structure->import->draft;

    for (size_t i = 0; i < draft->group_count; i++) {
        struct draft_group *const outer = &draft->groups[i];

        if (outer->members.count > 0)
            continue;
        for (size_t k = i + 1; k < draft->group_count; k++)
            if (draft->groups[k].within.value != NULL &&
                strcmp(draft->groups[k].within.value, outer->letter.value) == 0)
                add_members(draft, outer, &draft->groups[k]);
    }
}
