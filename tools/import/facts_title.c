/* facts_title.c - the qualification's title and the organisation that awards it */
#include <string.h>

#include "import/facts.h"

/* The longest title, in words. */
#define MOST_WORDS 30

/* A cover is among this many lines with text. */
#define COVER_LINES 30

/* Words that are no part of a name, though a line in capitals prints them so. */
#define NO_NAME "and is are was has have that which for to by sits"

#define TYPES "award certificate diploma qualification apprenticeship nvq"

/* Organisation ---------------------------------------------------------------- */

static bool is_capital(const struct word_token *token) {
    return token->printed[0] >= 'A' && token->printed[0] <= 'Z';
}

/* name_behind - the last word behind a name that begins at a word: a run of capitals */
static size_t name_behind(const struct sentence *sentence, size_t from) {
    size_t to = from;

    while (to < sentence->count && sentence->tokens[to].line == sentence->tokens[from].line &&
           is_capital(&sentence->tokens[to]) && !token_in(&sentence->tokens[to], NO_NAME))
        to++;
    return to;
}

/* name_ahead - the first word of a name that ends before a word */
static size_t name_ahead(const struct sentence *sentence, size_t to) {
    size_t from = to;

    while (from > 0 && is_capital(&sentence->tokens[from - 1]) &&
           !token_in(&sentence->tokens[from - 1], NO_NAME) &&
           sentence->tokens[from - 1].line == sentence->tokens[to - 1].line)
        from--;
    return from;
}

static const struct {
    const char *phrase;
    bool ahead; /* the name stands before it, not behind */
} organisation_phrases[] = {
    {"awarding body|organisation for this qualification is", false},
    {"is awarded by", false},
    {"is regulated to deliver|offer|award", true},
    {"is an|a ofqual regulated|recognised awarding|awarding", true},
    {"is an|a ofqual - regulated awarding", true},
    {"is an|a awarding organisation|body", true},
    {"is an|a regulated|recognised awarding", true},
};

void facts_organisation(struct facts *facts, const struct sentence *sentence) {
    for (size_t i = 0; i < sizeof organisation_phrases / sizeof organisation_phrases[0]; i++) {
        const char *phrase = organisation_phrases[i].phrase;
        size_t at = sentence_find(sentence, 0, sentence->count, phrase), from, to;

        if (at == sentence->count)
            continue;
        from = organisation_phrases[i].ahead
                   ? name_ahead(sentence, at)
                   : at + sentence_match(sentence, at, sentence->count, phrase);
        to = organisation_phrases[i].ahead ? at : name_behind(sentence, from);
        if (from >= to ||
            draft_get(&facts->import->draft->qualification, "organisation").value != NULL)
            continue;
        draft_set(facts->import->draft, &facts->import->draft->qualification, "organisation",
                  facts_printed(facts, sentence, from, to));
        return;
    }
}

/* nearly_same - whether two words differ at most by a letter at the end */
static bool nearly_same(const struct word_token *a, const struct word_token *b) {
    size_t shorter = a->length < b->length ? a->length : b->length;

    return a->length + b->length - 2 * shorter <= 1 && memcmp(a->text, b->text, shorter) == 0;
}

/* named_otherwise - state the organisation's name where a paragraph prints it otherwise */
static void named_otherwise(struct facts *facts, const struct sentence *sentence,
                            const struct sentence *name) {
    const struct sentence words = *name;

    for (size_t i = 0; words.count > 1 && i + words.count <= sentence->count; i++) {
        size_t same = 0, exact = 0;

        while (same < words.count && is_capital(&sentence->tokens[i + same]) &&
               nearly_same(&sentence->tokens[i + same], &words.tokens[same])) {
            exact += sentence->tokens[i + same].length == words.tokens[same].length;
            same++;
        }
        if (same == words.count && exact < same &&
            sentence->tokens[i].line == sentence->tokens[i + same - 1].line)
            facts_state(facts, "organisation", facts_printed(facts, sentence, i, i + same),
                        facts_where(facts, sentence->tokens[i].line));
    }
}

void facts_organisation_sweep(struct facts *facts) {
    const struct document *document = facts->import->document;
    struct datum name = draft_get(&facts->import->draft->qualification, "organisation");
    struct sentence words = {0}, sentence = {0};
    const char *first; /* word of the name */

    if (name.value == NULL)
        return;
    sentence_add_text(facts->import->arena, &words, NULL, name.value);
    first = arena_copy(facts->import->arena, name.value, strcspn(name.value, " "));
    facts->heading = NULL;
    for (size_t i = 0; i < document->line_count; i++) {
        const struct document_line *line = &document->lines[i];

        sentence.count = 0;
        if (!line_is_readable(line) || line->cells[0].at.from >= facts->end)
            continue;
        if (line_is_heading(document, i))
            facts->heading = line->text;
        if (words.count == 0 || strstr(line->text, first) == NULL)
            continue;
        sentence_add_line(facts->import->arena, &sentence, line);
        named_otherwise(facts, &sentence, &words);
    }
}

/* Title -------------------------------------------------------------------------- */

/* has_type - whether words name a level, or an entry level, and a type of qualification */
static bool has_type(const struct sentence *words) {
    bool level = false, type = false;

    for (size_t i = 0; i < words->count; i++) {
        level |= token_is(&words->tokens[i], "level") && i + 1 < words->count &&
                 (words->tokens[i + 1].number > 0 || token_is(&words->tokens[i + 1], "e"));
        level |= sentence_match(words, i, words->count, "entry level") > 0;
        type |= token_in(&words->tokens[i], TYPES);
    }
    return level && type;
}

static bool is_upper(const char *text) {
    for (; *text != '\0'; text++)
        if (*text >= 'a' && *text <= 'z')
            return false;
    return true;
}

/* begins_title - whether a title can begin in a line: it, or the next, has the level */
static bool begins_title(const struct facts *facts, const struct document_line *line) {
    struct sentence words = {0};

    sentence_add_line(facts->import->arena, &words, line);
    for (size_t i = 0; i < words.count; i++)
        if (token_in(&words.tokens[i], "level entry"))
            return true;
    return false;
}

/* cover_title - a title on the cover, over up to some lines; not stated when there is none */
static struct datum cover_title(const struct facts *facts, size_t lines) {
    const struct document *document = facts->import->document;
    struct arena *arena = facts->import->arena;
    size_t seen = 0;

    for (size_t i = 0; i < document->line_count && seen < COVER_LINES; i++) {
        const struct document_line *line = &document->lines[i];
        struct text title = {.arena = arena};

        if (!line_is_readable(line) || line->kind == LINE_BULLET)
            continue;
        seen++;
        if (!begins_title(facts, line))
            continue;
        for (size_t j = i; j < document->line_count && j < i + lines; j++) {
            struct sentence words = {0};
            const struct document_line *part = &document->lines[j];

            if (!line_is_readable(part) || strpbrk(part->text, ".:") != NULL)
                break;
            if (j > i)
                text_add_char(&title, ' ');
            text_add(&title, part->text);
            text_add_char(&title, '\0');
            title.length--;
            sentence_add_text(arena, &words, line, title.bytes);
            if (words.count > MOST_WORDS)
                break;
            if (has_type(&words) && !token_in(&words.tokens[words.count - 1], "in for of and the"))
                return import_datum(facts->import, title.bytes,
                                    import_line(facts->import, line).span);
        }
    }
    return (struct datum){0};
}

/* mixed_case - how the words of a title in capitals are printed elsewhere; not stated if never */
static struct datum mixed_case(const struct facts *facts, const char *title) {
    const struct document *document = facts->import->document;
    struct sentence words = {0};

    sentence_add_text(facts->import->arena, &words, NULL, title);
    for (size_t i = 0; words.count > 0 && i < document->line_count;) {
        const struct document_line *line = &document->lines[i];
        struct sentence found = {0};

        if (!line_is_readable(line) || line->cells[0].at.from > facts->end) {
            i++;
            continue;
        }
        i = sentence_paragraph(facts->import, i, &found);
        for (size_t at = 0; at + words.count <= found.count; at++) {
            size_t same = 0;

            while (same < words.count && token_same(&found.tokens[at + same], &words.tokens[same]))
                same++;
            if (same == words.count) {
                struct datum datum = facts_printed(facts, &found, at, at + same);

                if (!is_upper(datum.value))
                    return datum;
            }
        }
    }
    return (struct datum){0};
}

void facts_title(struct facts *facts) {
    struct draft *draft = facts->import->draft;
    struct datum title = draft_get(&draft->qualification, "title"), mixed;

    if (title.value == NULL)
        title = cover_title(facts, 1);
    if (title.value == NULL)
        title = cover_title(facts, 3);
    if (title.value == NULL)
        return;
    if (is_upper(title.value)) {
        mixed = mixed_case(facts, title.value);
        if (mixed.value != NULL)
            title = mixed;
    }
    draft_set(draft, &draft->qualification, "title", title);
}

/* facts_title_level - the level that the title names */
void facts_title_level(struct facts *facts) {
    struct draft *draft = facts->import->draft;
    struct datum title = draft_get(&draft->qualification, "title");
    struct sentence words = {0};

    if (title.value == NULL)
        return;
    sentence_add_text(facts->import->arena, &words, NULL, title.value);
    for (size_t i = 0; i + 1 < words.count; i++) {
        const struct word_token *next = &words.tokens[i + 1];
        bool entry = i > 0 && token_is(&words.tokens[i - 1], "entry");

        if (token_is(&words.tokens[i], "entry") && next->number >= 1 && next->number <= 3)
            entry = true;
        else if (!token_is(&words.tokens[i], "level") || next->number < 1 || next->number > 8)
            continue;
        draft_set(draft, &draft->qualification, "level",
                  (struct datum){
                      arena_format(facts->import->arena, entry ? "E%d" : "%d", (int)next->number),
                      title.at});
        return;
    }
}

/* facts_title_organisation - where no sentence names the organisation, what precedes the level */
void facts_title_organisation(struct facts *facts) {
    struct draft *draft = facts->import->draft;
    struct datum title = draft_get(&draft->qualification, "title"), name;
    const char *end;

    if (title.value == NULL || draft_get(&draft->qualification, "organisation").value != NULL)
        return;
    end = strstr(title.value, " Level");
    if (end == NULL)
        end = strstr(title.value, " Entry");
    if (end == NULL)
        return;
    name = import_datum(facts->import,
                        arena_copy(facts->import->arena, title.value, (size_t)(end - title.value)),
                        title.at);
    draft_set(draft, &draft->qualification, "organisation", name);
    finding_add(
        facts->import->findings, 551, (struct place){facts->import->document->source, title.at},
        "no sentence names the awarding organisation; '%s' is taken from the title", name.value);
}
