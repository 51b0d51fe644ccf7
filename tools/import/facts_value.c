/* facts_value.c - what labels name, put into the draft */
#include <string.h>

#include "import/facts.h"
#include "value/value.h"

struct datum facts_datum(const struct facts *facts, const struct document_line *line,
                         const char *text) {
    return import_datum(facts->import, text, import_line(facts->import, line).span);
}

struct datum facts_printed(const struct facts *facts, const struct sentence *sentence, size_t from,
                           size_t to) {
    struct text text = {.arena = facts->import->arena};
    size_t first = from;

    while (from < to) {
        const struct word_token *begin = &sentence->tokens[from], *end = begin;

        for (; from < to && sentence->tokens[from].line == begin->line; from++)
            end = &sentence->tokens[from];
        if (text.length > 0)
            text_add_char(&text, ' ');
        text_add_bytes(&text, begin->printed,
                       (size_t)(end->printed + end->length - begin->printed));
    }
    text_add_char(&text, '\0');
    return facts_datum(facts, sentence->tokens[first].line, text.bytes);
}

/* Stating ------------------------------------------------------------------ */

struct draft_element *facts_element(struct facts *facts, enum element element, size_t *index) {
    struct draft *draft = facts->import->draft;

    if (*index == NO_ELEMENT) {
        *index = draft->element_count;
        (void)draft_add_element(draft, element);
    }
    return &draft->elements[*index];
}

const char *facts_where(struct facts *facts, const struct document_line *line) {
    static const struct {
        const char *heading, *where;
    } known[] = {
        {"about us", "about the organisation"},
        {"key facts", "key facts"},
        {"qualification summary", "summary"},
        {"introduction", "introduction"},
        {"qualification structure", "structure"},
        {"assessor requirements", "assessor requirements"},
        {"internal quality assurance iqa requirements", "internal quality assurance requirements"},
        {"internal quality assurance requirements", "internal quality assurance requirements"},
        {"overview of assessment strategy", "assessment strategy"},
        {"assessment strategy", "assessment strategy"},
    };

    for (size_t i = 0; facts->heading != NULL && i < sizeof known / sizeof known[0]; i++)
        if (document_same_words(facts->heading, known[i].heading))
            return known[i].where;
    return arena_format(facts->import->arena, "line %zu", line->number);
}

/* stated_before - what the draft has of a fact of the qualification, or of its dates */
static struct datum stated_before(const struct facts *facts, const char *fact) {
    const struct draft *draft = facts->import->draft;
    struct datum before = draft_get(&draft->qualification, fact);

    if (before.value == NULL && facts->dates != NO_ELEMENT)
        before = draft_get(&draft->elements[facts->dates], fact);
    return before;
}

void facts_state(struct facts *facts, const char *fact, struct datum value, const char *where) {
    struct draft *draft = facts->import->draft;
    struct draft_stated *stated;

    for (size_t i = 0; i < draft->stated_count; i++)
        if (draft->stated[i].unit == NULL && strcmp(draft->stated[i].fact, fact) == 0 &&
            strcmp(draft->stated[i].value.value, value.value) == 0)
            return;
    stated = draft_add_stated(draft);
    *stated = (struct draft_stated){.fact = fact, .value = value, .where = where};
    import_report_stated(facts->import, stated, stated_before(facts, fact));
}

void facts_set(struct facts *facts, enum element element, const char *name, struct datum value,
               const char *where) {
    struct draft *draft = facts->import->draft;
    struct draft_element *to = element == ELEMENT_QUALIFICATION
                                   ? &draft->qualification
                                   : facts_element(facts, element, &facts->dates);
    struct datum before = draft_get(to, name);

    if (value.value == NULL)
        return;
    if (before.value == NULL)
        draft_set(draft, to, name, value);
    else if (strcmp(before.value, value.value) != 0)
        facts_state(facts, name, value, where);
}

/* Values of one kind --------------------------------------------------------- */

/* is_digit - one of 0 to 9 */
static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/*
 * is_doubtful - whether what stands around a number makes it another one, or none: a letter
 * that a scan may have taken for a digit, a fraction, the upper end of a range
 */
static bool is_doubtful(const char *text, const char *number, const char *behind) {
    static const char scanned[] = "OoIliSB";

    if ((number > text && strchr(scanned, number[-1]) != NULL) ||
        (*behind != '\0' && strchr(scanned, *behind) != NULL) ||
        (*behind == '.' && is_digit(behind[1])))
        return true;
    behind += strspn(behind, " ");
    if (strncmp(behind, "\xE2\x80\x93", 3) == 0)
        behind += 3;
    else if (*behind == '-')
        behind++;
    else
        return false;
    return is_digit(behind[strspn(behind, " ")]);
}

/* figure_text - the first whole number of a text; NULL when there is none, or one too large */
static const char *figure_text(struct arena *arena, const char *text) {
    const char *at = text + strcspn(text, "0123456789"), *const number_at = at;
    char *digits = arena_alloc(arena, strlen(at) + 1);
    size_t count = 0;
    uint32_t number;

    for (; (*at >= '0' && *at <= '9') || (*at == ',' && count > 0 && at[1] >= '0' && at[1] <= '9');
         at++)
        if (*at != ',')
            digits[count++] = *at;
    if (is_doubtful(text, number_at, at) ||
        value_number(digits, VALUE_LARGEST_FIGURE, &number) != VALUE_GOOD)
        return NULL;
    return arena_format(arena, "%u", (unsigned)number);
}

/* level_text - a level: "3", "Level 3", "Entry 3", "E3"; NULL for anything else */
static const char *level_text(struct arena *arena, const char *text) {
    struct sentence words = {0};
    bool entry = false;

    sentence_add_text(arena, &words, NULL, text);
    for (size_t i = 0; i < words.count && i < 4; i++) {
        const struct word_token *token = &words.tokens[i];

        entry |= token_is(token, "entry");
        if (token->number >= 1 && token->number <= (entry ? 3 : 8))
            return arena_format(arena, entry ? "E%d" : "%d", (int)token->number);
        if (token->length == 2 && token->text[0] == 'e' && token->text[1] >= '1' &&
            token->text[1] <= '3')
            return arena_format(arena, "E%c", token->text[1]);
    }
    return NULL;
}

/* qn_text - the first qualification number of a text; NULL when there is none */
static const char *qn_text(struct arena *arena, const char *text) {
    struct sentence words = {0};
    struct qual_number number;

    sentence_add_text(arena, &words, NULL, text);
    for (size_t i = 0; i < words.count; i++)
        if (words.tokens[i].length >= 8 &&
            qual_qn_parse(words.tokens[i].printed, words.tokens[i].length, &number))
            return arena_copy(arena, number.canonical, strlen(number.canonical));
    return NULL;
}

/* learning_aim_text - a learning aim reference: a qualification number without its slashes */
static const char *learning_aim_text(struct arena *arena, const char *text) {
    const char *number = qn_text(arena, text);
    char *aim;
    size_t used = 0;

    if (number == NULL)
        return NULL;
    aim = arena_alloc(arena, strlen(number) + 1);
    for (; *number != '\0'; number++)
        if (*number != '/')
            aim[used++] = *number;
    return aim;
}

/* version_text - dotted numbers; NULL for anything else */
static const char *version_text(struct arena *arena, const char *text) {
    size_t from = strcspn(text, "0123456789"), length = strspn(text + from, "0123456789.");
    char *version = arena_copy(arena, text + from, length);

    while (length > 0 && version[length - 1] == '.')
        version[--length] = '\0';
    return from <= 3 && value_is_version(version) ? version : NULL;
}

/* title_text - a title without a number behind it, as in "Diploma in Care - 601/1234/5" */
static const char *title_text(struct arena *arena, const char *text) {
    const char *number = qn_text(arena, text);
    const char *at = number == NULL ? NULL : strstr(text, number);
    size_t length = at == NULL ? strlen(text) : (size_t)(at - text);

    while (length > 0 && (strchr(" -(:", text[length - 1]) != NULL ||
                          (length >= 3 && (text[length - 1] & 0x80) != 0)))
        length--;
    return length > 3 ? arena_copy(arena, text, length) : NULL;
}

static const char *words_text(struct arena *arena, const char *text) {
    (void)arena;
    return *text == '\0' ? NULL : text;
}

/* Labels of attributes ----------------------------------------------------------- */

static const struct {
    enum label label;
    enum element element;
    const char *name;
    const char *(*read)(struct arena *arena, const char *text);
} rows[] = {
    {LABEL_NUMBER, ELEMENT_QUALIFICATION, "number", qn_text},
    {LABEL_TITLE, ELEMENT_QUALIFICATION, "title", title_text},
    {LABEL_ORGANISATION, ELEMENT_QUALIFICATION, "organisation", words_text},
    {LABEL_LEARNING_AIM, ELEMENT_QUALIFICATION, "learning-aim", learning_aim_text},
    {LABEL_LEVEL, ELEMENT_QUALIFICATION, "level", level_text},
    {LABEL_CREDIT, ELEMENT_QUALIFICATION, "credit", figure_text},
    {LABEL_GLH, ELEMENT_QUALIFICATION, "glh", figure_text},
    {LABEL_TQT, ELEMENT_QUALIFICATION, "tqt", figure_text},
    {LABEL_CODE, ELEMENT_QUALIFICATION, "specification-code", words_text},
    {LABEL_VERSION, ELEMENT_QUALIFICATION, "version", version_text},
    {LABEL_ISSUED, ELEMENT_QUALIFICATION, "issued", date_read},
    {LABEL_START, ELEMENT_DATES, "operational-start", date_read},
    {LABEL_REVIEW, ELEMENT_DATES, "review", date_read},
    {LABEL_END, ELEMENT_DATES, "operational-end", date_read},
    {LABEL_CERTIFICATION_END, ELEMENT_DATES, "certification-end", date_read},
};

/* not_stated - whether a value says that there is none */
static bool not_stated(const char *value) {
    static const char *const none[] = {"", "n/a", "none", "tbc", "not applicable", "-"};

    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
        if (document_same_words(value, none[i]))
            return true;
    return false;
}

/* set_attribute - what one row says; false when the value is not of its kind */
static bool set_attribute(struct facts *facts, size_t row, const struct document_line *line,
                          const struct document_cell *cell, const char *value) {
    struct arena *arena = facts->import->arena;
    const char *text = not_stated(value) ? NULL : rows[row].read(arena, value);
    struct place place =
        cell == NULL ? import_line(facts->import, line) : import_cell(facts->import, cell);

    if (text == NULL && not_stated(value))
        return true;
    if (text == NULL)
        return false;
    facts_set(facts, rows[row].element, rows[row].name,
              import_datum(facts->import, text, place.span), facts_where(facts, line));
    return true;
}

bool facts_accepts(const struct facts *facts, enum label label, const char *value) {
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].label == label)
            return label_find(value) == LABEL_NONE &&
                   rows[i].read(facts->import->arena, value) != NULL;
    return false;
}

/* Labels of elements ---------------------------------------------------------------- */

/* before_own_sector - move the newest sector, the regulator's, before the organisation's own */
static struct draft_element *before_own_sector(struct draft *draft) {
    size_t last = draft->element_count - 1;

    for (size_t i = 0; i < last; i++)
        if (draft->elements[i].element == ELEMENT_SECTOR) {
            draft->elements[last] = draft->elements[i];
            draft->elements[i] =
                (struct draft_element){.element = ELEMENT_SECTOR, .within = DRAFT_COMMON};
            return &draft->elements[i];
        }
    return &draft->elements[last];
}

/* set_sector - a sector: "15.2 Administration" has a code, "Business Support" has none */
static bool set_sector(struct facts *facts, enum label label, const struct document_line *line,
                       const char *value) {
    size_t digits = strspn(value, "0123456789.");
    const char *title = value + digits;
    struct draft_element *sector;

    if (not_stated(value))
        return true;
    sector = draft_add_element(facts->import->draft, ELEMENT_SECTOR);
    if (label == LABEL_SECTOR)
        sector = before_own_sector(facts->import->draft);
    draft_set(facts->import->draft, sector, "scheme",
              facts_datum(facts, line, label == LABEL_SECTOR ? "regulator" : "organisation"));
    while (digits > 0 && value[digits - 1] == '.')
        digits--;
    title += strspn(title, " :-");
    draft_set(facts->import->draft, sector, "code",
              facts_datum(facts, line, arena_copy(facts->import->arena, value, digits)));
    draft_set(facts->import->draft, sector, "title", facts_datum(facts, line, title));
    return true;
}

/* set_grading - the scale that a value names; false when it names none */
static bool set_grading(struct facts *facts, const struct document_line *line, const char *value) {
    struct sentence words = {0};
    const char *scale = NULL;
    struct draft_element *grading;

    sentence_add_text(facts->import->arena, &words, line, value);
    for (size_t i = 0; i < words.count; i++) {
        if (token_in(&words.tokens[i], "graded merit distinction"))
            scale = "graded";
        else if (scale == NULL && (token_is(&words.tokens[i], "pass/fail") ||
                                   sentence_match(&words, i, words.count, "pass or|and fail") > 0))
            scale = "pass-fail";
    }
    if (scale == NULL)
        return false;
    grading = facts_element(facts, ELEMENT_GRADING, &facts->grading);
    draft_set(facts->import->draft, grading, "scale", facts_datum(facts, line, scale));
    return true;
}

/* set_level_credit - the rule "at least n credits at or above the qualification's level" */
static bool set_level_credit(struct facts *facts, const struct document_line *line,
                             const char *value) {
    const char *credits = figure_text(facts->import->arena, value);

    if (credits == NULL)
        return false;
    facts->level_credit = facts_datum(facts, line, credits);
    return true;
}

bool facts_value(struct facts *facts, enum label label, const struct document_line *line,
                 const struct document_cell *cell, const char *value) {
    struct sentence words = {0};

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        if (rows[i].label == label)
            return set_attribute(facts, i, line, cell, value);
    switch (label) {
    case LABEL_SECTOR:
    case LABEL_OWN_SECTOR:
        return set_sector(facts, label, line, value);
    case LABEL_GRADING:
        return set_grading(facts, line, value);
    case LABEL_ASSESSMENT:
        (void)set_grading(facts, line, value);
        facts_methods(facts, line, cell, value);
        return true;
    case LABEL_AGE:
        facts->ages = facts->ages || facts_ages(facts, line, value);
        return facts->ages;
    case LABEL_REGULATION:
        sentence_add_text(facts->import->arena, &words, line, "regulated by");
        sentence_add_text(facts->import->arena, &words, line, value);
        facts_regulators(facts, &words);
        return true;
    case LABEL_LEVEL_CREDIT:
        return set_level_credit(facts, line, value);
    default:
        return false;
    }
}
