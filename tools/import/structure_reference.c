/* structure_reference.c - references that only the pages of units have */
#include <string.h>

#include "import/structure.h"
#include "import/urn_in_text.h"

#define REACH 4 /* lines with text from the title on a page to the reference */

/* same_title - whether a text is a title, alone or behind "Unit 12:" */
static bool same_title(const char *text, const char *title) {
    if (document_same_words(text, title))
        return true;
    if (strncmp(text, "Unit ", 5) != 0 && strncmp(text, "UNIT ", 5) != 0)
        return false;
    text += 5;
    text += strcspn(text, " :");
    return document_same_words(text, title);
}

static bool holds_title(const struct document_line *line, const char *title) {
    if (line->kind == LINE_CONTENTS || line->kind == LINE_PAGE)
        return false;
    for (size_t i = 0; i < line->cell_count; i++)
        if (same_title(line->cells[i].text, title))
            return true;
    return false;
}

/* begins_page - whether a line is likely to be the first of a unit's page */
static bool begins_page(const struct document_line *line) {
    return line->kind == LINE_HEADING || strncmp(line->text, "Unit ", 5) == 0 ||
           strncmp(line->text, "UNIT ", 5) == 0;
}

/* first_of_page - the first line before a reference that may hold the title of its unit */
static size_t first_of_page(const struct document *document, size_t line) {
    size_t first = line;

    for (size_t i = line, seen = 0; i > 0 && seen < REACH && !begins_page(&document->lines[first]);
         i--) {
        const struct document_line *const before = &document->lines[i - 1];
        struct urn_in_text found;

        if (before->kind == LINE_BLANK || before->kind == LINE_RULE)
            continue;
        if (before->cell_count > 2 || urn_in_text(before->text, &found))
            break;
        first = i - 1;
        seen++;
    }
    return first;
}

/* list_references - all lines with a reference, each with the lines before it that may be its title
 */
static void list_references(struct structure *structure) {
    const struct document *const document = structure->import->document;
    for (size_t i = 0; i < document->line_count; i++) {
        const struct document_line *const line = &document->lines[i];
        struct urn_in_text found;

        for (size_t k = 0; k < line->cell_count; k++) {
            struct structure_reference *reference;

            if (!urn_in_text(line->cells[k].text, &found))
                continue;
            structure->references = arena_grow(
                structure->import->arena, structure->references, structure->reference_count,
                &structure->reference_capacity, sizeof *structure->references);
            reference = &structure->references[structure->reference_count++];
            reference->line = i;
            reference->first = first_of_page(document, i);
            reference->urn = (struct unit_table_field){
                .text = arena_copy(structure->import->arena, line->cells[k].text + found.from,
                                   found.length),
                .at = line->cells[k].at};
        }
    }
}

bool structure_find_reference(struct structure *structure, const char *title,
                              struct unit_table_field *urn) {
    const struct document *const document = structure->import->document;
    bool found = false;

    if (structure->references == NULL)
        list_references(structure);
    for (size_t i = 0; structure->references != NULL && i < structure->reference_count; i++) {
        const struct structure_reference *const reference = &structure->references[i];
        bool same = false;

        for (size_t k = reference->first; k <= reference->line && !same; k++)
            same = holds_title(&document->lines[k], title);
        if (!same)
            continue;
        if (found && strcmp(urn->text, reference->urn.text) != 0)
            return false;
        *urn = reference->urn;
        found = true;
    }
    return found;
}
