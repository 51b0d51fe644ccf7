/* facts_regulators.c - regulators, nations, ages and entry */
#include <string.h>

#include "import/facts.h"

static const struct {
    const char *phrase, *name;
} regulators[] = {
    {"ccea regulation", "CCEA Regulation"},
    {"ccea", "CCEA"},
    {"ofqual", "Ofqual"},
    {"qualifications wales", "Qualifications Wales"},
    {"sqa accreditation", "SQA Accreditation"},
    {"welsh government", "Welsh Government"},
};

static const struct {
    const char *phrase, *name;
} nations[] = {
    {"england", "England"},
    {"northern ireland", "Northern Ireland"},
    {"wales", "Wales"},
    {"scotland", "Scotland"},
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

/* Elements ------------------------------------------------------------------ */

/* find_named - the element of a kind with a name; NULL when there is none */
static struct draft_element *find_named(const struct facts *facts, enum element kind,
                                        const char *name) {
    struct draft *draft = facts->import->draft;

    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == kind &&
            strcmp(draft_get(&draft->elements[i], "name").value, name) == 0)
            return &draft->elements[i];
    return NULL;
}

/* add_named - an element with a name, unless there is one; returns it when it is new */
static struct draft_element *add_named(struct facts *facts, enum element kind, const char *name,
                                       const struct word_token *token) {
    struct draft_element *element;

    if (find_named(facts, kind, name) != NULL)
        return NULL;
    element = draft_add_element(facts->import->draft, kind);
    draft_set(facts->import->draft, element, "name", facts_datum(facts, token->line, name));
    return element;
}

static const char *nation_at(const struct sentence *sentence, size_t at) {
    for (size_t i = 0; i < COUNT(nations); i++)
        if (sentence_match(sentence, at, sentence->count, nations[i].phrase) > 0)
            return nations[i].name;
    return NULL;
}

static const char *regulator_at(const struct sentence *sentence, size_t at, size_t *length) {
    for (size_t i = 0; i < COUNT(regulators); i++) {
        *length = sentence_match(sentence, at, sentence->count, regulators[i].phrase);
        if (*length > 0)
            return regulators[i].name;
    }
    return NULL;
}

/* Regulators ----------------------------------------------------------------- */

/* nation_of - the nation that follows a regulator with "in", before the next one; NULL */
static const char *nation_of(const struct sentence *sentence, size_t from, size_t *where) {
    size_t length;

    for (size_t i = from; i < sentence->count; i++) {
        if (token_in(&sentence->tokens[i], ". ;") || regulator_at(sentence, i, &length) != NULL)
            break;
        if (token_is(&sentence->tokens[i], "in") && nation_at(sentence, i + 1) != NULL) {
            *where = i + 1;
            return nation_at(sentence, i + 1);
        }
    }
    return NULL;
}

/* speaks_of_regulation - whether a sentence says who regulates or approves */
static bool speaks_of_regulation(const struct sentence *sentence) {
    const size_t count = sentence->count;

    return sentence_find(sentence, 0, count,
                         "regulated|regulatory|regulates|regulator|regulators") < count ||
           sentence_find(sentence, 0, count, "approved by") < count;
}

void facts_regulators(struct facts *facts, const struct sentence *sentence) {
    struct draft *draft = facts->import->draft;
    size_t length, where = 0;

    if (!speaks_of_regulation(sentence))
        return;
    for (size_t i = 0; i < sentence->count; i++) {
        const char *name = regulator_at(sentence, i, &length), *nation;
        struct draft_element *regulator;

        if (name == NULL)
            continue;
        regulator = add_named(facts, ELEMENT_REGULATOR, name, &sentence->tokens[i]);
        nation = nation_of(sentence, i + length, &where);
        if (nation != NULL && regulator != NULL)
            draft_set(draft, regulator, "nation",
                      facts_datum(facts, sentence->tokens[where].line, nation));
        if (nation != NULL) {
            if (facts->nation.value == NULL)
                facts->nation = facts_datum(facts, sentence->tokens[where].line, nation);
            (void)add_named(facts, ELEMENT_NATION, nation, &sentence->tokens[where]);
        }
        i += length - 1;
    }
}

void facts_regulator_nation(struct facts *facts) {
    struct draft *draft = facts->import->draft;
    struct draft_element *only = NULL;
    size_t count = 0;

    for (size_t i = 0; i < draft->element_count; i++)
        if (draft->elements[i].element == ELEMENT_REGULATOR) {
            only = &draft->elements[i];
            count++;
        }
    if (count == 1)
        draft_set(draft, only, "nation", facts->nation);
}

/* Nations -------------------------------------------------------------------------- */

void facts_nations(struct facts *facts, const struct sentence *sentence) {
    size_t at = sentence_find(sentence, 0, sentence->count,
                              "delivery|delivered|available|offered|operational in");

    for (size_t i = at; i < sentence->count && !token_in(&sentence->tokens[i], ". ;"); i++)
        if (nation_at(sentence, i) != NULL)
            (void)add_named(facts, ELEMENT_NATION, nation_at(sentence, i), &sentence->tokens[i]);
}

/* Entry ----------------------------------------------------------------------------- */

/* minimum_age - the age that a sentence asks for; -1 when it asks for none */
static int64_t minimum_age(const struct sentence *sentence, size_t *where) {
    static const char *const before[] = {
        "aged",         "minimum age of", "minimum age :", "minimum age is", "must be at least",
        "must be over", "be at least"};

    for (size_t i = 0; i < COUNT(before); i++) {
        size_t at = sentence_find(sentence, 0, sentence->count, before[i]);
        size_t number = at + sentence_match(sentence, at, sentence->count, before[i]);

        if (at < sentence->count && number < sentence->count &&
            sentence->tokens[number].number > 0 && sentence->tokens[number].number < 100) {
            *where = number;
            return sentence->tokens[number].number;
        }
    }
    return -1;
}

void facts_entry(struct facts *facts, const struct sentence *sentence) {
    struct draft *draft = facts->import->draft;
    size_t at = sentence_find(sentence, 0, sentence->count, "entry requirements"), where = 0;
    size_t no = sentence_find(sentence, 0, sentence->count, "no|not");
    int64_t age = minimum_age(sentence, &where);

    if (at < sentence->count && no < at && no + 4 > at)
        draft_set(draft, facts_element(facts, ELEMENT_ENTRY, &facts->entry), "formal",
                  facts_datum(facts, sentence->tokens[no].line, "no"));
    if (age > 0 && (facts->heading == NULL || strstr(facts->heading, "ssess") == NULL))
        draft_set(draft, facts_element(facts, ELEMENT_ENTRY, &facts->entry), "minimum-age",
                  facts_datum(facts, sentence->tokens[where].line,
                              arena_format(facts->import->arena, "%d", (int)age)));
}

/* Ages --------------------------------------------------------------------------------- */

/* A range of ages while it is read; 0 for an end that is open. */
struct range {
    unsigned from, to;
    const char *end; /* behind it in the text */
};

static const char *number_read(const char *at, unsigned *number) {
    *number = 0;
    while (*at >= '0' && *at <= '9' && *number < 1000)
        *number = *number * 10 + (unsigned)(*at++ - '0');
    return at;
}

/* range_read - the range that begins in a text: "Pre 16", "16-18", "19+"; false when none does */
static bool range_read(const char *text, struct range *range) {
    const char *at = text + strcspn(text, "0123456789");
    bool below = strstr(text, "Pre") != NULL && strstr(text, "Pre") < at;
    unsigned number;

    below |= strstr(text, "nder") != NULL && strstr(text, "nder") < at;
    *range = (struct range){0};
    if (*at == '\0')
        return false;
    at = number_read(at, &number);
    if (below) {
        range->to = number > 0 ? number - 1 : 0;
    } else {
        range->from = number;
        while (*at == ' ')
            at++;
        if (*at == '-' || strncmp(at, "\xE2\x80\x93", 3) == 0 || strncmp(at, "to ", 3) == 0) {
            at += strcspn(at, "0123456789");
            at = number_read(at, &range->to);
        } else if (*at != '+' && strncmp(at, "and ", 4) != 0 && strncmp(at, "or ", 3) != 0 &&
                   strncmp(at, "years", 5) != 0) {
            return false;
        }
    }
    range->end = at;
    return range->from <= 120 && range->to <= 120;
}

/* has_tick - whether a mark stands between two places of a text */
static bool has_tick(const char *from, const char *to) {
    static const char *const ticks[] = {"\xE2\x9C\x93", "\xE2\x9C\x94", "\xE2\x98\x91",
                                        "\xE2\x88\x9A", "Yes"};

    for (size_t i = 0; i < COUNT(ticks); i++) {
        const char *at = strstr(from, ticks[i]);

        if (at != NULL && (to == NULL || at < to))
            return true;
    }
    return false;
}

static void add_range(struct facts *facts, const struct document_line *line,
                      const struct range *range) {
    struct draft *draft = facts->import->draft;
    struct draft_element *element = draft_add_element(draft, ELEMENT_AGE_RANGE);
    struct arena *arena = facts->import->arena;

    if (range->from > 0)
        draft_set(draft, element, "from",
                  facts_datum(facts, line, arena_format(arena, "%u", range->from)));
    if (range->to > 0)
        draft_set(draft, element, "to",
                  facts_datum(facts, line, arena_format(arena, "%u", range->to)));
}

/* facts_ages - the ranges of a text; of those in a row of boxes, the ones ticked */
bool facts_ages(struct facts *facts, const struct document_line *line, const char *text) {
    bool ticks = has_tick(text, NULL), any = false;
    struct range range, next;

    for (bool more = range_read(text, &range); more; range = next) {
        more = range_read(range.end, &next);
        if (!ticks || has_tick(range.end, more ? next.end : NULL))
            add_range(facts, line, &range);
        any = true;
    }
    return any;
}
