/* facts_elsewhere.c - what a document states again, in other words */
#include <string.h>
#include <strings.h>

#include "import/facts.h"

/* A line with a title is no longer than this, in bytes. */
#define LONGEST_TITLE 160

/* The cover is among this many lines with words. */
#define COVER_LINES 8

/* Titles ------------------------------------------------------------------------- */

/* without_organisation - a title from its level on; NULL when nothing stands before that */
static const char *without_organisation(const char *title) {
    const char *level = strstr(title, " Level "), *entry = strstr(title, " Entry Level ");

    if (entry != NULL && (level == NULL || entry < level))
        level = entry;
    return level == NULL ? NULL : level + 1;
}

/* without_remark - a title without the remark in parentheses at its end; NULL when it has none */
static const char *without_remark(struct arena *arena, const char *title) {
    const char *remark = strrchr(title, '(');

    if (remark == NULL || remark == title || title[strlen(title) - 1] != ')')
        return NULL;
    return arena_copy(arena, title, (size_t)(remark - title - 1));
}

/* The titles by which a document may name the qualification that is not its full one. */
struct short_titles {
    const char *items[3];
    size_t count;
    bool stated;
};

static struct short_titles short_titles(struct arena *arena, const char *title) {
    struct short_titles titles = {.count = 0};
    const char *shorter = without_remark(arena, title);
    const char *const candidates[] = {shorter, without_organisation(title),
                                      shorter == NULL ? NULL : without_organisation(shorter)};

    for (size_t i = 0; i < sizeof candidates / sizeof candidates[0]; i++)
        if (candidates[i] != NULL)
            titles.items[titles.count++] = candidates[i];
    return titles;
}

static bool is_capitals(const char *text) {
    for (; *text != '\0'; text++)
        if (*text >= 'a' && *text <= 'z')
            return false;
    return true;
}

/* same - whether two titles are the same but for capitals and marks, the first letter alike */
static bool same(const char *a, const char *b) {
    return strncasecmp(a, b, 1) == 0 && document_same_words(a, b);
}

/* match_title - state the qualification's title, once, where a line is all of it but one part */
static void match_title(struct facts *facts, struct short_titles *titles,
                        const struct document_line *line, bool cover) {
    for (size_t i = 0; i < titles->count && !titles->stated; i++)
        if (same(line->text, titles->items[i]) && !is_capitals(line->text)) {
            titles->stated = true;
            facts_state(facts, "title", facts_datum(facts, line, line->text),
                        cover ? "cover" : facts_where(facts, line));
        }
}

/* match_held - state a title that people hold where an item prints it in other capitals */
static void match_held(struct facts *facts, const struct document_line *line) {
    struct draft *draft = facts->import->draft;

    for (size_t i = 0; i < draft->element_count; i++) {
        const struct datum held = draft->elements[i].element == ELEMENT_HOLDS
                                      ? draft_get(&draft->elements[i], "title")
                                      : (struct datum){.value = NULL};
        struct draft_stated *stated;

        if (held.value == NULL || !same(line->text, held.value))
            continue;
        if (strcmp(facts_datum(facts, line, line->text).value, held.value) == 0)
            return;
        stated = draft_add_stated(draft);
        *stated = (struct draft_stated){.fact = "holds.title",
                                        .value = facts_datum(facts, line, line->text),
                                        .where = facts_where(facts, line)};
        import_report_stated(facts->import, stated, held);
        return;
    }
}

/* Methods of assessment ------------------------------------------------------------ */

/* same_method - whether one method is the other, or begins so, but for the plural */
static bool same_method(struct arena *arena, const char *a, const char *b) {
    struct sentence one = {0}, other = {0};
    size_t count;

    sentence_add_text(arena, &one, NULL, a);
    sentence_add_text(arena, &other, NULL, b);
    count = one.count < other.count ? one.count : other.count;
    for (size_t i = 0; i < count; i++) {
        const struct word_token *x = &one.tokens[i], *y = &other.tokens[i];
        const size_t length = x->length < y->length ? x->length : y->length;

        if (memcmp(x->text, y->text, length) != 0 || x->length + y->length > 2 * length + 1 ||
            (x->length > length && x->text[length] != 's') ||
            (y->length > length && y->text[length] != 's'))
            return false;
    }
    return true;
}

/* state_method - state a method that none of those read is; without any nothing is otherwise */
static void state_method(struct facts *facts, struct datum method, const char *where) {
    struct draft *draft = facts->import->draft;
    struct arena *arena = facts->import->arena;
    struct draft_stated *stated;
    struct datum before = {.value = NULL};

    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == ELEMENT_ASSESSMENT) {
            struct datum known = draft_get(&draft->elements[i], "method");

            if (known.value == NULL || same_method(arena, known.value, method.value))
                return;
            before = before.value == NULL ? known : before;
        }
    for (size_t i = 0; i < draft->stated_count; i++)
        if (strcmp(draft->stated[i].fact, "assessment.method") == 0 &&
            same_method(arena, draft->stated[i].value.value, method.value))
            return;
    if (before.value == NULL)
        return;
    stated = draft_add_stated(draft);
    *stated = (struct draft_stated){.fact = "assessment.method", .value = method, .where = where};
    import_report_stated(facts->import, stated, before);
}

/* state_table_methods - those of the column of a structure table, each once */
static void state_table_methods(struct facts *facts) {
    const struct draft *draft = facts->import->draft;
    const char *last = NULL;

    for (size_t i = 0; i < draft->unit_count; i++) {
        struct datum method = draft->units[i].assessment;

        if (!draft->units[i].in_table || method.value == NULL ||
            (last != NULL && strcmp(last, method.value) == 0))
            continue;
        last = method.value;
        state_method(facts, method, "structure table");
    }
}

/* is_abbreviation - whether a word is made of the first letters of those before it, with or
   without the s of a plural */
static bool is_abbreviation(const struct sentence *sentence, size_t from, size_t at) {
    const struct word_token *word = &sentence->tokens[at];
    const size_t count = at - 1 - from; /* a parenthesis stands between */

    if (count < 2 || word->length < count || word->length > count + 1 ||
        (word->length == count + 1 && word->text[count] != 's'))
        return false;
    for (size_t i = 0; i < count; i++)
        if (sentence->tokens[from + i].text[0] != word->text[i])
            return false;
    return true;
}

/*
 * method_sentence - a method with its abbreviation in a sentence about what units, or
 * learners, are assessed by: "assessed by Practical Skills Tests (PSTs)"
 */
static void method_sentence(struct facts *facts, const struct sentence *sentence,
                            const struct document_line *line) {
    const size_t by = sentence_find(sentence, 0, sentence->count, "assessed");

    for (size_t i = by; i + 2 < sentence->count; i++) {
        size_t from = i;

        if (!token_is(&sentence->tokens[i], "(") || !token_is(&sentence->tokens[i + 2], ")"))
            continue;
        while (from > by && sentence->tokens[from - 1].printed[0] >= 'A' &&
               sentence->tokens[from - 1].printed[0] <= 'Z')
            from--;
        if (is_abbreviation(sentence, from, i + 1) &&
            sentence_find(sentence, by, from, "by|through|via|using") < from) {
            state_method(facts, facts_printed(facts, sentence, from, i + 3),
                         facts_where(facts, line));
            return;
        }
    }
}

/* All lines -------------------------------------------------------------------------- */

/* look_at - one line in front of the unit pages */
static void look_at(struct facts *facts, struct short_titles *titles, size_t index, size_t seen) {
    const struct document_line *line = &facts->import->document->lines[index];

    if (line->cell_count == 1 && strlen(line->text) <= LONGEST_TITLE) {
        match_title(facts, titles, line, seen <= COVER_LINES);
        if (line->kind == LINE_BULLET)
            match_held(facts, line);
    }
    if (strstr(line->text, "assessed") != NULL) {
        struct sentence sentence = {0};

        (void)sentence_paragraph(facts->import, index, &sentence);
        method_sentence(facts, &sentence, line);
    }
}

void facts_elsewhere(struct facts *facts) {
    const struct document *document = facts->import->document;
    const struct datum title = draft_get(&facts->import->draft->qualification, "title");
    struct short_titles titles = {.count = 0};
    size_t seen = 0;

    if (title.value != NULL)
        titles = short_titles(facts->import->arena, title.value);
    state_table_methods(facts);
    facts->heading = NULL;
    for (size_t i = 0; i < document->line_count; i++) {
        const struct document_line *line = &document->lines[i];

        if (!line_is_readable(line) || line->kind == LINE_CONTENTS)
            continue;
        if (line->cells[0].at.from >= facts->end)
            break;
        seen++;
        if (line_is_heading(document, i) && !facts->running[i])
            facts->heading = line->text;
        look_at(facts, &titles, i, seen);
    }
}
