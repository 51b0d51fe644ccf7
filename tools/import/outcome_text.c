/* outcome_text.c - the text of criteria, and the numbers in it */
#include <stdlib.h>
#include <string.h>

#include "import/outcome_number.h"
#include "import/outcome_parts.h"
#include "import/verb.h"

#define FAR_CRITERION 6 /* numbers that may be missing before one that is believed */
#define FAR_OUTCOME 3

/* Words that no sentence ends with; in the order of strcmp. */
static const char *const open_words[] = {
    "a",    "about", "after", "an",   "and",  "any",   "as",    "at",    "be",     "between",
    "both", "by",    "can",   "each", "eg",   "for",   "from",  "has",   "have",   "his",
    "how",  "if",    "in",    "into", "is",   "its",   "may",   "might", "must",   "of",
    "on",   "or",    "own",   "than", "that", "the",   "their", "this",  "to",     "using",
    "was",  "were",  "what",  "when", "who",  "whose", "will",  "with",  "within", "your",
};

/* Words after which a number refers to something; in the order of strcmp. */
static const char *const reference_words[] = {
    "chapter",  "clause",    "criteria", "criterion", "figure",     "outcome",
    "outcomes", "paragraph", "part",     "point",     "regulation", "rule",
    "schedule", "section",   "see",      "table",     "unit",       "version",
};

/* Words after which it does unless a command verb follows it; in the order of strcmp. */
static const char *const relation_words[] = {
    "above", "and", "at", "below", "by", "from", "in", "least", "of", "or", "than", "to", "with",
};

/* Words after a number that is an amount; in the order of strcmp. */
static const char *const amount_words[] = {
    "above", "and", "are", "at",  "below",   "by",     "credits", "for",
    "hours", "in",  "is",  "kg",  "km",      "metres", "million", "mm",
    "of",    "on",  "or",  "per", "percent", "to",     "with",
};

static int compare(const void *key, const void *element) {
    return strcmp(key, *(const char *const *)element);
}

static bool is_alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_among(const char *word, size_t length, const char *const *table, size_t count) {
    char lower[16];

    if (length == 0 || length >= sizeof lower)
        return false;
    for (size_t i = 0; i < length; i++)
        lower[i] = (char)(word[i] | 0x20);
    lower[length] = '\0';
    return bsearch(lower, table, count, sizeof *table, compare) != NULL;
}

#define IS_AMONG(word, length, table) is_among(word, length, table, sizeof(table) / sizeof *(table))

/* last_word - the word that a text ends with; of length 0 when it ends with none */
static size_t last_word(const char *text, size_t length) {
    size_t from = length;

    while (from > 0 && is_alpha(text[from - 1]))
        from--;
    return length - from;
}

bool outcome_text_open(const char *text, size_t length) {
    size_t word;

    while (length > 0 && text[length - 1] == ' ')
        length--;
    if (length == 0)
        return true;
    if (strchr(",:-(/&", text[length - 1]) != NULL ||
        (length > 2 && memcmp(text + length - 3, "\xE2\x80\x93", 3) == 0))
        return true;
    word = last_word(text, length);
    return IS_AMONG(text + length - word, word, open_words);
}

/* contains - whether a text has a word, in any case, to begin with */
static bool contains(const char *text, size_t length, const char *word) {
    const size_t count = strlen(word);

    for (size_t i = 0; i + count <= length; i++) {
        size_t same = 0;

        if (i > 0 && is_alpha(text[i - 1]))
            continue;
        while (same < count && (text[i + same] | 0x20) == (word[same] | 0x20))
            same++;
        if (same == count)
            return true;
    }
    return false;
}

bool outcome_text_leads(const char *text, size_t length) {
    static const char *const leads[] = {"following", "includ",      "such as",
                                        "e.g",       "relating to", "at least"};

    while (length > 0 && text[length - 1] == ' ')
        length--;
    if (length > 0 && (text[length - 1] == ':' || text[length - 1] == ';'))
        return true;
    if (length > 3 && memcmp(text + length - 4, " are", 4) == 0)
        return true;
    if (length == 3 && memcmp(text, "are", 3) == 0)
        return true;
    for (size_t i = 0; i < sizeof leads / sizeof leads[0]; i++)
        if (contains(text, length, leads[i]))
            return true;
    return false;
}

bool outcome_text_capital(const char *text, size_t length) {
    size_t at = 0;

    while (at < length && !is_alpha(text[at]) && !is_digit(text[at]))
        at++;
    return at < length && text[at] >= 'A' && text[at] <= 'Z';
}

struct outcome_part *outcome_part_add(struct outcome_reader *reader, enum outcome_part_kind kind,
                                      const struct document_line *line,
                                      const struct document_cell *cell) {
    struct outcome_part *part;

    reader->parts = arena_grow(reader->import->arena, reader->parts, reader->part_count,
                               &reader->part_capacity, sizeof *reader->parts);
    part = &reader->parts[reader->part_count++];
    *part = (struct outcome_part){.kind = kind, .line = line, .cell = cell};
    return part;
}

/* Numbers ----------------------------------------------------------------- */

/* is_next - whether a number is the very one that is to come */
static bool is_next(const struct outcome_reader *reader, uint32_t outcome, uint32_t criterion) {
    return (outcome == reader->outcome && criterion == reader->criterion + 1) ||
           (outcome == reader->outcome + 1 && criterion == 1);
}

bool outcome_number_fits(const struct outcome_reader *reader, uint32_t outcome,
                         uint32_t criterion) {
    if (outcome == reader->outcome)
        return criterion > reader->criterion && criterion <= reader->criterion + FAR_CRITERION;
    return outcome > reader->outcome && outcome <= reader->outcome + FAR_OUTCOME &&
           criterion <= FAR_CRITERION;
}

static void take_number(struct outcome_reader *reader, const struct outcome_part *model,
                        uint32_t outcome, uint32_t criterion) {
    struct outcome_part *part =
        outcome_part_add(reader, PART_CRITERION_NUMBER, model->line, model->cell);

    part->outcome = outcome;
    part->criterion = criterion;
    part->row = model->row;
    part->apart = model->apart;
    reader->outcome = outcome;
    reader->criterion = criterion;
    reader->in_criteria = true;
}

static void report_sequence(const struct outcome_reader *reader, const struct outcome_part *model,
                            uint32_t outcome, uint32_t criterion) {
    finding_add(reader->import->findings, 524, import_cell(reader->import, model->cell),
                "%u.%u does not follow %u.%u; it and the text after it are left out",
                (unsigned)outcome, (unsigned)criterion, (unsigned)reader->outcome,
                (unsigned)reader->criterion)
        ->subject = reader->subject;
}

/* take_numbers - the numbers of a text that has nothing else, parted or run together */
static void take_numbers(struct outcome_reader *reader, const struct outcome_part *model) {
    const char *text = model->text;
    size_t left = model->length;

    while (left > 0) {
        const struct outcome_number number = outcome_number_read(text, left);
        size_t length = outcome_number_begins(text, left, reader->outcome, reader->criterion + 1);

        if (length > 0) {
            take_number(reader, model, reader->outcome, reader->criterion + 1);
        } else if ((length = outcome_number_begins(text, left, reader->outcome + 1, 1)) > 0) {
            take_number(reader, model, reader->outcome + 1, 1);
        } else if (number.kind == NUMBER_CRITERION &&
                   outcome_number_fits(reader, number.outcome, number.criterion)) {
            length = number.length;
            take_number(reader, model, number.outcome, number.criterion);
        } else {
            report_sequence(reader, model, number.outcome, number.criterion);
            return;
        }
        text += length;
        left -= length;
    }
}

/* word_before - the word before a place in a text, with a space between; its length */
static size_t word_before(const char *text, size_t at, const char **word) {
    size_t end = at, length;

    while (end > 0 && text[end - 1] == ' ')
        end--;
    length = end < at ? last_word(text, end) : 0;
    *word = text + end - length;
    return length;
}

/*
 * is_reference - whether the words before or after a number say that it is something else
 *
 * "with 1.2 identify" may well begin a criterion, "section 1.2 identify" may not.
 */
static bool is_reference(const char *text, size_t at, size_t after, size_t length) {
    const char *word;
    const size_t before = word_before(text, at, &word);
    size_t behind = 0;

    if (IS_AMONG(word, before, reference_words))
        return true;
    while (after + behind < length && is_alpha(text[after + behind]))
        behind++;
    if (IS_AMONG(text + after, behind, amount_words))
        return true;
    return IS_AMONG(word, before, relation_words) && !verb_begins(text + after, length - after);
}

/* begins_criterion - whether what follows a number may be a criterion, by its first word */
static bool begins_criterion(const char *text, size_t length) {
    return length > 0 && ((text[0] >= 'A' && text[0] <= 'Z') || verb_begins(text, length));
}

/*
 * next_number - where in a text the next number of a criterion stands; its length
 * when there is none
 *
 * Within a text only a number that fits is one, and only when the words around
 * it do not say otherwise: "version 2.1", "1.2 metres".
 */
static size_t next_number(const struct outcome_reader *reader, const char *text, size_t from,
                          size_t length) {
    for (size_t at = from; at < length; at++) {
        struct outcome_number number;
        bool next;

        at += strcspn(text + at, "0123456789");
        if (at + 2 >= length)
            break;
        if (is_digit(text[at - 1]) || (text[at - 1] == '.' && at > 1 && is_digit(text[at - 2])) ||
            (text[at + 1] != '.' && text[at + 2] != '.'))
            continue;
        number = outcome_number_read(text + at, length - at);
        if (number.kind != NUMBER_CRITERION ||
            !outcome_number_fits(reader, number.outcome, number.criterion) ||
            is_reference(text, at, at + number.length, length))
            continue;
        next = is_next(reader, number.outcome, number.criterion);
        if (begins_criterion(text + at + number.length, length - at - number.length) ||
            (next && (at + number.length == length || is_alpha(text[at + number.length]) ||
                      is_digit(text[at + number.length]))))
            return at;
    }
    return length;
}

/*
 * leading_number - take the number that a text begins with; returns its bytes, 0
 * when there is none
 *
 * At the beginning of a paragraph every number counts: one that does not fit is
 * a finding. Where a line only goes on, "2.5 metres" may be text.
 */
static size_t leading_number(struct outcome_reader *reader, struct outcome_part *model, size_t at) {
    const char *const text = model->text + at;
    const size_t length = model->length - at;
    const struct outcome_number number = outcome_number_read(text, length);
    const char *const after = text + number.length;
    const size_t left = length - (number.kind == NUMBER_NONE ? 0 : number.length);

    if (number.kind == NUMBER_GRADED && !reader->graded && model->begins) {
        reader->graded = true;
        finding_add(reader->import->findings, 533, import_cell(reader->import, model->cell),
                    "the criteria are not numbered by outcome, as 1.1 is")
            ->subject = reader->subject;
    }
    if (number.kind != NUMBER_CRITERION)
        return 0;
    if (outcome_number_fits(reader, number.outcome, number.criterion)) {
        if (!model->begins && !is_next(reader, number.outcome, number.criterion) &&
            !begins_criterion(after, left))
            return 0;
        if (!model->begins && is_reference(text, 0, number.length, length))
            return 0;
        take_number(reader, model, number.outcome, number.criterion);
        model->stray = false;
        return number.length;
    }
    if (!model->begins && !begins_criterion(after, left))
        return 0;
    report_sequence(reader, model, number.outcome, number.criterion);
    model->stray = true;
    return number.length;
}

/* add_text - a piece of a text, without the "AC" of a number behind it */
static void add_text(struct outcome_reader *reader, const struct outcome_part *model, size_t at,
                     size_t end) {
    struct outcome_part *part;

    if (end < model->length && end >= at + 3 && memcmp(model->text + end - 2, "AC", 2) == 0)
        end -= 2;
    while (end > at && model->text[end - 1] == ' ')
        end--;
    if (end == at)
        return;
    part = outcome_part_add(reader, PART_CRITERION_TEXT, model->line, model->cell);
    *part = *model;
    part->kind = PART_CRITERION_TEXT;
    part->text = model->text + at;
    part->length = end - at;
    reader->in_criteria = true;
}

void outcome_parts_of(struct outcome_reader *reader, const struct outcome_part *given) {
    struct outcome_part model = *given;
    size_t at = 0;

    if (outcome_number_only(model.text, model.length)) {
        take_numbers(reader, &model);
        return;
    }
    while (at < model.length) {
        size_t taken = leading_number(reader, &model, at);
        size_t end;

        if (taken > 0) {
            at += taken;
            model.begins = true;
            model.listed = false;
            continue;
        }
        end = next_number(reader, model.text, at + 1, model.length);
        add_text(reader, &model, at, end);
        at = end;
        model.begins = true;
        model.listed = model.apart = false;
    }
}
