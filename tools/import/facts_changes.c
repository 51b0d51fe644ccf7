/* facts_changes.c - the history of a document's versions */
#include <string.h>

#include "import/facts.h"
#include "value/value.h"

/*
 * What a change was, by words that its description holds: the wording of the
 * description is the organisation's, so it is put in words of our own. Every row
 * that fits adds its part.
 */
static const struct {
    const char *words; /* all of them, in any order */
    const char *kind;
    const char *unless; /* not when this part is there already; or NULL */
} kinds[] = {
    {"qcf", "QCF references removed", NULL},
    {"tqt", "TQT added", NULL},
    {"branding", "new branding", NULL},
    {"rebranded", "new branding", NULL},
    {"logo", "new branding", NULL},
    {"review date extended one year", "review date one year later", NULL},
    {"review date extended two years", "review date two years later", NULL},
    {"review date extended three years", "review date three years later", NULL},
    {"review date extended five years", "review date five years later", NULL},
    {"review date", "review date changed", "review date"},
    {"end date", "end date changed", NULL},
    {"unit added", "unit added", NULL},
    {"units added", "units added", NULL},
    {"unit removed", "unit removed", NULL},
    {"units removed", "units removed", NULL},
    {"first", "first version", NULL},
    {"new document", "first version", NULL},
    {"initial", "first version", NULL},
    {"typographical", "corrections", NULL},
    {"corrected", "corrections", NULL},
    {"amended", "amended", NULL},
    {"reviewed", "reviewed", NULL},
};

static bool has_word(const struct sentence *words, const char *word, size_t length) {
    for (size_t i = 0; i < words->count; i++)
        if (words->tokens[i].length == length && memcmp(words->tokens[i].text, word, length) == 0)
            return true;
    return false;
}

static bool has_all(const struct sentence *words, const char *wanted) {
    while (*wanted != '\0') {
        size_t length = strcspn(wanted, " ");

        if (!has_word(words, wanted, length))
            return false;
        wanted += length;
        wanted += *wanted == ' ';
    }
    return true;
}

/* kind_of - a description in words of our own */
static const char *kind_of(struct arena *arena, const struct sentence *words) {
    struct text kind = {.arena = arena};

    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const char *unless = kinds[i].unless;

        if (!has_all(words, kinds[i].words))
            continue;
        text_add_char(&kind, '\0');
        kind.length--;
        if ((unless != NULL && strstr(kind.bytes, unless) != NULL) ||
            strstr(kind.bytes, kinds[i].kind) != NULL)
            continue;
        if (kind.length > 0)
            text_add(&kind, ", ");
        text_add(&kind, kinds[i].kind);
    }
    if (kind.length == 0)
        text_add(&kind, "changed");
    text_add_char(&kind, '\0');
    return kind.bytes;
}

/* What a cell of the header names. */
enum column { COLUMN_VERSION, COLUMN_DATE, COLUMN_DETAILS, COLUMN_COUNT, COLUMN_OTHER };

/* Which cell of a row holds what. */
struct columns {
    size_t at[COLUMN_COUNT];
    size_t count;
};

/* column_of - what a cell of a header names */
static enum column column_of(const char *text) {
    static const struct {
        const char *text;
        enum column column;
    } names[] = {
        {"version", COLUMN_VERSION},
        {"issue", COLUMN_VERSION},
        {"version number", COLUMN_VERSION},
        {"issue number", COLUMN_VERSION},
        {"version no", COLUMN_VERSION},
        {"issue no", COLUMN_VERSION},
        {"date", COLUMN_DATE},
        {"date of change", COLUMN_DATE},
        {"date issued", COLUMN_DATE},
        {"issue date", COLUMN_DATE},
        {"date of issue", COLUMN_DATE},
        {"details of change", COLUMN_DETAILS},
        {"details of changes", COLUMN_DETAILS},
        {"details", COLUMN_DETAILS},
        {"change", COLUMN_DETAILS},
        {"changes", COLUMN_DETAILS},
        {"changes made", COLUMN_DETAILS},
        {"description", COLUMN_DETAILS},
        {"description of change", COLUMN_DETAILS},
        {"summary of changes", COLUMN_DETAILS},
        {"amendment", COLUMN_DETAILS},
        {"amendments", COLUMN_DETAILS},
        {"details of amendments", COLUMN_DETAILS},
    };

    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (document_same_words(text, names[i].text))
            return names[i].column;
    return COLUMN_OTHER;
}

/* all_named - whether the columns that a change needs are there */
static bool all_named(const struct columns *columns) {
    for (unsigned i = 0; i < COLUMN_COUNT; i++)
        if (columns->at[i] == SIZE_MAX)
            return false;
    return true;
}

/* read_header - the columns of a change history; false for any other row */
static bool read_header(const struct document_line *line, struct columns *columns) {
    *columns = (struct columns){{SIZE_MAX, SIZE_MAX, SIZE_MAX}, line->cell_count};
    if (line->cell_count < COLUMN_COUNT)
        return false;
    for (size_t i = 0; i < line->cell_count; i++)
        if (column_of(line->cells[i].text) != COLUMN_OTHER)
            columns->at[column_of(line->cells[i].text)] = i;
    return all_named(columns);
}

/* version_of - a version, with a letter v before it or none; NULL for anything else */
static const char *version_of(struct arena *arena, const char *text) {
    size_t skip = (*text | 0x20) == 'v' ? 1 : 0;
    size_t length = strspn(text + skip, "0123456789.");
    char *version = arena_copy(arena, text + skip, length);

    return text[skip + length] == '\0' && value_is_version(version) ? version : NULL;
}

/* state_review - a review date within a change that differs from the one stated */
static void state_review(struct facts *facts, const struct document_line *line,
                         const struct sentence *words, const char *details, const char *version) {
    const char *date = date_read(facts->import->arena, details);

    if (date == NULL || !has_all(words, "review date"))
        return;
    facts->review_stated = facts_datum(facts, line, date);
    facts->review_where = arena_format(facts->import->arena, "change history, version %s", version);
}

/* add_change - one change, of texts by column; false when it is none */
static bool add_change(struct facts *facts, const struct document_line *line,
                       const char *const texts[COLUMN_COUNT]) {
    struct arena *arena = facts->import->arena;
    struct draft *draft = facts->import->draft;
    const char *version = version_of(arena, texts[COLUMN_VERSION]);
    const char *date = date_read(arena, texts[COLUMN_DATE]);
    struct sentence words = {0};
    struct draft_element *change;

    if (version == NULL || date == NULL)
        return false;
    sentence_add_text(arena, &words, line, texts[COLUMN_DETAILS]);
    facts->latest = draft->element_count;
    change = draft_add_element(draft, ELEMENT_CHANGE);
    draft_set(draft, change, "version", facts_datum(facts, line, version));
    draft_set(draft, change, "date", facts_datum(facts, line, date));
    draft_set(draft, change, "kind", facts_datum(facts, line, kind_of(arena, &words)));
    state_review(facts, line, &words, texts[COLUMN_DETAILS], version);
    return true;
}

/* read_change - the change of a row; false when it is none */
static bool read_change(struct facts *facts, const struct document_line *line,
                        const struct columns *columns) {
    const char *texts[COLUMN_COUNT];

    if (line->cell_count != columns->count)
        return false;
    for (unsigned i = 0; i < COLUMN_COUNT; i++)
        texts[i] = line->cells[columns->at[i]].text;
    return add_change(facts, line, texts);
}

/* next_cells - the next lines with words, one for each column; false when there are too few */
static bool next_cells(const struct document *document, size_t *index,
                       const struct document_line *cells[COLUMN_COUNT]) {
    size_t count = 0, i = *index;

    for (; i < document->line_count && count < COLUMN_COUNT; i++)
        if (line_is_readable(&document->lines[i]))
            cells[count++] = &document->lines[i];
    *index = i;
    return count == COLUMN_COUNT;
}

/*
 * stacked_changes - a history that has one cell on a line, its header too
 *
 * Returns the line behind it, or the index itself for any other lines.
 */
static size_t stacked_changes(struct facts *facts, size_t index) {
    const struct document *document = facts->import->document;
    const struct document_line *cells[COLUMN_COUNT];
    struct columns columns = {{SIZE_MAX, SIZE_MAX, SIZE_MAX}, COLUMN_COUNT};
    size_t next = index, behind = index;

    if (column_of(document->lines[index].text) == COLUMN_OTHER ||
        !next_cells(document, &next, cells))
        return index;
    for (size_t i = 0; i < COLUMN_COUNT; i++)
        if (column_of(cells[i]->text) != COLUMN_OTHER)
            columns.at[column_of(cells[i]->text)] = i;
    if (!all_named(&columns))
        return index;
    for (;;) {
        const char *texts[COLUMN_COUNT];

        for (size_t i = 0; i < COLUMN_COUNT; i++)
            import_use(facts->import, cells[i]);
        behind = next;
        if (!next_cells(document, &next, cells))
            return behind;
        for (unsigned i = 0; i < COLUMN_COUNT; i++)
            texts[i] = cells[columns.at[i]]->text;
        if (!add_change(facts, cells[0], texts))
            return behind;
    }
}

size_t facts_changes(struct facts *facts, size_t index) {
    const struct document *document = facts->import->document;
    struct columns columns, again;
    size_t next = index + 1;

    if (document->lines[index].cell_count == 1)
        return stacked_changes(facts, index);
    if (!read_header(&document->lines[index], &columns))
        return index;
    import_use(facts->import, &document->lines[index]);
    for (size_t i = next; i < document->line_count; i++) {
        const struct document_line *line = &document->lines[i];

        if (!line_is_readable(line) || read_header(line, &again))
            continue;
        if (!read_change(facts, line, &columns))
            break;
        import_use(facts->import, line);
        next = i + 1;
    }
    return next;
}
