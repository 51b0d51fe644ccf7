/* outcome_settle_group.c - sentences given to the numbers that stand beside or above them */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "import/eight_bytes.h"
#include "import/outcome_settle_parts.h"
#include "import/verb.h"

/* What a text behind a whole criterion is. */
enum trailing {
    TRAILING_JOINED, /* it belongs to the criterion */
    TRAILING_EXTRA,  /* a sentence of its own, perhaps a criterion whose number was lost */
    TRAILING_STRAY,  /* neither */
};

/* A stretch of the texts of a group: from one index to another. */
struct stretch {
    size_t from, to;
};

static bool capital(const struct outcome_part *text) {
    return outcome_text_capital(text->text, text->length);
}

static bool begins_sentence(const struct outcome_part *text) {
    return text->begins && !text->listed;
}

static struct settled *add_criterion(struct settling *settling, uint32_t outcome,
                                     uint32_t criterion, const struct outcome_part *at,
                                     bool placed) {
    struct settled *added;

    settle_outcome(settling, outcome, at);
    added = settle_add(settling, &settling->criteria, outcome, criterion, at);
    added->placed = placed;
    return added;
}

static void report_placed(const struct settling *settling, const struct settled *from,
                          const struct settled *to) {
    if (from == to)
        settle_report(settling, 520, from->at, "the number %u.%u is lost and given by place",
                      (unsigned)from->outcome, (unsigned)from->criterion);
    else
        settle_report(settling, 520, from->at,
                      "the numbers %u.%u to %u.%u are lost and given by place",
                      (unsigned)from->outcome, (unsigned)from->criterion, (unsigned)to->outcome,
                      (unsigned)to->criterion);
}

/* Behind a whole criterion ------------------------------------------------ */

static enum trailing classify(const struct settled *criterion, const struct outcome_part *before,
                              const struct outcome_part *text) {
    const char *const end = before == NULL ? criterion->wording.bytes : before->text;
    const size_t length = before == NULL ? criterion->wording.length : before->length;

    if (text->listed || !text->begins || !capital(text))
        return TRAILING_JOINED;
    if (outcome_text_open(end, length) &&
        !(text->row && verb_begins_sentence(text->text, text->length)))
        return TRAILING_JOINED;
    if (verb_begins(text->text, text->length))
        return TRAILING_EXTRA;
    return criterion->leads && !text->apart ? TRAILING_JOINED : TRAILING_STRAY;
}

/* before - the text before one of a stretch; NULL for the first */
static const struct outcome_part *before(const struct settling *settling, struct stretch texts,
                                         size_t index) {
    return index == texts.from ? NULL : settling->texts[index - 1];
}

/* lost_numbers - how many numbers are missing before the next one; SIZE_MAX when none follows */
static size_t lost_numbers(const struct settled *criterion, const struct outcome_part *next) {
    return next == NULL || next->outcome != criterion->outcome
               ? SIZE_MAX
               : next->criterion - criterion->criterion - 1;
}

/* range_ends - whether the page's range says that an outcome ends with a number */
static bool range_ends(const struct settling *settling, uint32_t outcome, uint32_t criterion) {
    const char *const last = settling->reader->page->last_criterion.value;
    char *end;

    if (last == NULL || strtoul(last, &end, 10) != outcome || *end != '.')
        return false;
    return strtoul(end + 1, NULL, 10) == criterion;
}

/*
 * are_criteria - whether so many sentences behind a criterion are criteria
 * themselves, their numbers lost
 *
 * They are when as many numbers are missing, when the page's range ends with
 * them, or when numbers have a cell of their own, with one number for all.
 */
static bool are_criteria(const struct settling *settling, const struct settled *criterion,
                         const struct outcome_part *next, size_t count) {
    const size_t lost = lost_numbers(criterion, next);

    if (lost != SIZE_MAX)
        return count == lost;
    return range_ends(settling, criterion->outcome, criterion->criterion + (uint32_t)count) ||
           criterion->alone;
}

/* join - more words of a criterion */
static void join(struct settling *settling, size_t criterion, const struct outcome_part *text,
                 enum trailing kind) {
    struct settled *const to = &settling->criteria.items[criterion];

    if (!text->listed && capital(text) && verb_begins(text->text, text->length) &&
        (text->begins || verb_begins_sentence(text->text, text->length) ||
         !outcome_text_open(to->wording.bytes, to->wording.length)))
        settle_report(settling, 538, text, "another sentence begins within %u.%u",
                      (unsigned)to->outcome, (unsigned)to->criterion);
    else if (text->apart || kind == TRAILING_EXTRA)
        settle_report(settling, 522, text, "%u.%u goes on here", (unsigned)to->outcome,
                      (unsigned)to->criterion);
    settle_append(to, text->text, text->length);
    to->leads |= outcome_text_leads(text->text, text->length);
}

static void leave_out(const struct settling *settling, const struct settled *criterion,
                      const struct outcome_part *text) {
    settle_report(settling, 523, text, "words without a number are left out behind %u.%u",
                  (unsigned)criterion->outcome, (unsigned)criterion->criterion);
}

/*
 * take_trailing - texts behind the last criterion: more words of it, criteria
 * whose numbers were lost, or neither
 */
static void take_trailing(struct settling *settling, struct stretch texts,
                          const struct outcome_part *next) {
    const size_t index = settling->criteria.count - 1;
    struct settled *criterion = &settling->criteria.items[index];
    const size_t lost = lost_numbers(criterion, next);
    size_t extras = 0, sentences = 0, placed = SIZE_MAX;
    bool by_sentence, by_verb;

    if (texts.from == texts.to)
        return;
    criterion->leads |= outcome_text_leads(criterion->wording.bytes, criterion->wording.length);
    for (size_t i = texts.from; i < texts.to; i++) {
        extras +=
            classify(criterion, before(settling, texts, i), settling->texts[i]) == TRAILING_EXTRA;
        sentences += begins_sentence(settling->texts[i]);
    }
    by_verb = extras > 0 && lost != 0 && are_criteria(settling, criterion, next, extras);
    by_sentence = !by_verb && sentences > 0 && lost != 0 && lost == sentences;
    for (size_t i = texts.from; i < texts.to; i++) {
        const struct outcome_part *const text = settling->texts[i];
        const enum trailing kind =
            classify(&settling->criteria.items[index], before(settling, texts, i), text);

        if ((by_verb && kind == TRAILING_EXTRA) || (by_sentence && begins_sentence(text))) {
            const struct settled *const last = settle_last(&settling->criteria);

            add_criterion(settling, last->outcome, last->criterion + 1, text, true);
            settle_append(settle_last(&settling->criteria), text->text, text->length);
            if (placed == SIZE_MAX)
                placed = settling->criteria.count - 1;
        } else if (kind == TRAILING_STRAY || (kind == TRAILING_EXTRA && lost != 0)) {
            leave_out(settling, settle_last(&settling->criteria), text);
        } else {
            join(settling, settling->criteria.count - 1, text, kind);
        }
    }
    if (placed != SIZE_MAX)
        report_placed(settling, &settling->criteria.items[placed],
                      settle_last(&settling->criteria));
}

/* Several numbers, several sentences -------------------------------------- */

/* A way to tell sentences apart. */
typedef bool sentence_test(const struct outcome_part *text);

static bool by_paragraph(const struct outcome_part *text) {
    return begins_sentence(text) && capital(text);
}

static bool by_any_paragraph(const struct outcome_part *text) {
    return begins_sentence(text);
}

static bool by_verb(const struct outcome_part *text) {
    return !text->listed && capital(text) && verb_begins(text->text, text->length);
}

/* count_sentences - how many there are by a test, when the first text begins one; else 0 */
static size_t count_sentences(const struct settling *settling, struct stretch texts,
                              sentence_test *test) {
    size_t count = 1;

    for (size_t i = texts.from + 1; i < texts.to; i++)
        count += test(settling->texts[i]);
    return count;
}

/* A way to know the words that begin a sentence. */
typedef bool verb_test(const char *text, size_t length);

static bool any_verb(const char *text, size_t length) {
    return length > 0 && text[0] >= 'A' && text[0] <= 'Z' && verb_begins(text, length);
}

/* next_sentence - where in a text the next sentence begins, at a command verb in capitals */
static size_t next_sentence(const char *text, size_t from, size_t length, verb_test *test) {
    for (size_t at = from; at < length; at++) {
        while (length - at > 8 && eight_without_capital(eight_bytes(text + at)))
            at += 8;
        if (text[at] >= 'A' && text[at] <= 'Z' && at > 1 && text[at - 1] == ' ' &&
            !outcome_text_open(text, at) && test(text + at, length - at))
            return at;
    }
    return length;
}

/* begins_line - whether the line of a text begins a sentence, the one before being over */
static bool begins_line(const struct settling *settling, struct stretch texts, size_t index,
                        verb_test *test) {
    const struct outcome_part *const text = settling->texts[index];
    const struct outcome_part *const last = before(settling, texts, index);

    return last != NULL && !outcome_text_open(last->text, last->length) &&
           test(text->text, text->length);
}

/* count_verbs - how many sentences texts have by the command verbs within them */
static size_t count_verbs(const struct settling *settling, struct stretch texts, verb_test *test) {
    size_t count = 1;

    for (size_t i = texts.from; i < texts.to; i++) {
        const struct outcome_part *const text = settling->texts[i];

        count += begins_line(settling, texts, i, test);
        for (size_t at = 0;
             (at = next_sentence(text->text, at + 1, text->length, test)) < text->length;)
            count++;
    }
    return count;
}

/* give_by_verb - every sentence to the next of the criteria from an index */
static void give_by_verb(struct settling *settling, struct stretch texts, size_t criterion,
                         verb_test *test) {
    for (size_t i = texts.from; i < texts.to; i++) {
        const struct outcome_part *const text = settling->texts[i];
        size_t at = 0, end;

        criterion += begins_line(settling, texts, i, test);
        for (;; criterion++, at = end) {
            end = next_sentence(text->text, at + 1, text->length, test);
            settle_append(&settling->criteria.items[criterion], text->text + at, end - at);
            if (end == text->length)
                break;
        }
    }
}

static void give_by_test(struct settling *settling, struct stretch texts, size_t criterion,
                         sentence_test *test) {
    for (size_t i = texts.from; i < texts.to; i++) {
        const struct outcome_part *const text = settling->texts[i];

        if (i > texts.from && test(text))
            criterion++;
        settle_append(&settling->criteria.items[criterion], text->text, text->length);
    }
}

/* distribute - several numbers and the texts behind them */
static void distribute(struct settling *settling, struct stretch texts) {
    const size_t first = settling->criteria.count, count = settling->number_count;
    const struct outcome_part *const from = settling->numbers[0];
    const struct outcome_part *const to = settling->numbers[count - 1];
    const bool within = count_sentences(settling, texts, by_paragraph) <= count &&
                        count_sentences(settling, texts, by_verb) <= count;

    for (size_t i = 0; i < count; i++)
        add_criterion(settling, settling->numbers[i]->outcome, settling->numbers[i]->criterion,
                      settling->numbers[i], false);
    if (capital(settling->texts[texts.from]) &&
        count_sentences(settling, texts, by_paragraph) == count)
        give_by_test(settling, texts, first, by_paragraph);
    else if (!capital(settling->texts[texts.from]) &&
             count_sentences(settling, texts, by_any_paragraph) == count)
        give_by_test(settling, texts, first, by_any_paragraph);
    else if (count_sentences(settling, texts, by_verb) == count)
        give_by_test(settling, texts, first, by_verb);
    else if (within && count_verbs(settling, texts, verb_begins_sentence) == count)
        give_by_verb(settling, texts, first, verb_begins_sentence);
    else if (within && count_verbs(settling, texts, any_verb) == count)
        give_by_verb(settling, texts, first, any_verb);
    else {
        settle_report(settling, 526, from, "the sentences of %u.%u to %u.%u cannot be told apart",
                      (unsigned)from->outcome, (unsigned)from->criterion, (unsigned)to->outcome,
                      (unsigned)to->criterion);
        return;
    }
    settle_report(settling, 521, from, "%u.%u to %u.%u stand apart from their sentences",
                  (unsigned)from->outcome, (unsigned)from->criterion, (unsigned)to->outcome,
                  (unsigned)to->criterion);
}

/* No numbers -------------------------------------------------------------- */

/* take_lost - the criteria of an outcome whose numbers were lost altogether */
static void take_lost(struct settling *settling, struct stretch texts,
                      const struct outcome_part *next) {
    const uint32_t outcome = settle_last(&settling->outcomes)->outcome;
    const struct outcome_part *const at = settling->texts[texts.from];
    const size_t first = settling->criteria.count;
    const bool lines = count_sentences(settling, texts, by_verb) > 1;
    const size_t count = lines ? count_sentences(settling, texts, by_verb)
                               : count_verbs(settling, texts, verb_begins_sentence);

    if (!verb_begins(at->text, at->length) ||
        (next != NULL && next->outcome == outcome && next->criterion != count + 1)) {
        settle_report(settling, 523, at, "words without a number are left out of outcome %u",
                      (unsigned)outcome);
        return;
    }
    for (size_t i = 0; i < count; i++)
        add_criterion(settling, outcome, (uint32_t)i + 1, at, true);
    if (lines)
        give_by_test(settling, texts, first, by_verb);
    else
        give_by_verb(settling, texts, first, verb_begins_sentence);
    report_placed(settling, &settling->criteria.items[first], settle_last(&settling->criteria));
}

/* without_numbers - texts behind a number that has its text, or behind an outcome */
static void without_numbers(struct settling *settling, struct stretch texts,
                            const struct outcome_part *next) {
    struct settled *const outcome = settle_last(&settling->outcomes);
    const struct settled *const last = settle_last(&settling->criteria);
    const struct outcome_part *const text = settling->texts[texts.from];

    if (last == NULL && outcome == NULL)
        settle_report(settling, 523, text, "words without a number are left out");
    else if (last != NULL && (outcome == NULL || last->outcome == outcome->outcome ||
                              classify(last, NULL, text) == TRAILING_JOINED))
        take_trailing(settling, texts, next);
    else
        take_lost(settling, texts, next);
}

/* One number -------------------------------------------------------------- */

/* has_own_cell - whether the number of a criterion has a cell of its own, beside its text */
static bool has_own_cell(const struct outcome_part *number, const struct outcome_part *text) {
    return number->row && number->line == text->line && number->cell != text->cell;
}

/*
 * take_end - a cell that begins with the end of the criterion before it: returns
 * how many texts that took
 */
static size_t take_end(struct settling *settling, size_t texts) {
    const struct settled *const last = settle_last(&settling->criteria);
    const struct outcome_part *const first = settling->texts[0];

    if (last == NULL || texts <= settling->number_count || capital(first) ||
        settling->numbers[0]->cell == first->cell || !capital(settling->texts[1]) ||
        !begins_sentence(settling->texts[1]) ||
        !outcome_text_open(last->wording.bytes, last->wording.length))
        return 0;
    settle_report(settling, 522, first, "the end of %u.%u stands here, before the words of %u.%u",
                  (unsigned)last->outcome, (unsigned)last->criterion,
                  (unsigned)settling->numbers[0]->outcome,
                  (unsigned)settling->numbers[0]->criterion);
    settle_append(settle_last(&settling->criteria), first->text, first->length);
    return 1;
}

/*
 * take_inner - a further sentence within the text of one number: a criterion whose
 * number was lost, when one is missing; else a finding. Returns whether the text
 * was taken.
 */
static bool take_inner(struct settling *settling, const struct outcome_part *text,
                       const struct outcome_part *next) {
    const size_t first = settling->criteria.count - 1;
    const struct settled *const criterion = &settling->criteria.items[first];
    const uint32_t outcome = criterion->outcome, number = criterion->criterion;
    const size_t lost = lost_numbers(criterion, next);
    const struct stretch stretch = {0, 1};
    size_t count = 0;

    for (size_t at = 0; (at = next_sentence(text->text, at + 1, text->length,
                                            verb_begins_sentence)) < text->length;)
        count++;
    if (count == 0 &&
        (lost != SIZE_MAX || next_sentence(text->text, 1, text->length, any_verb) == text->length))
        return false;
    if (count == 0 || count != lost) {
        settle_report(settling, 538, text, "another sentence begins within %u.%u",
                      (unsigned)outcome, (unsigned)number);
        return false;
    }
    for (uint32_t i = 1; i <= count; i++)
        add_criterion(settling, outcome, number + i, text, true);
    settling->texts[0] = text;
    give_by_verb(settling, stretch, first, verb_begins_sentence);
    report_placed(settling, &settling->criteria.items[first + 1], settle_last(&settling->criteria));
    return true;
}

static void take_one(struct settling *settling, struct stretch texts,
                     const struct outcome_part *next) {
    const struct outcome_part *const number = settling->numbers[0];
    const struct outcome_part *const text = settling->texts[texts.from];
    struct settled *const criterion =
        add_criterion(settling, number->outcome, number->criterion, number, false);

    criterion->alone = has_own_cell(number, text);
    if (!take_inner(settling, text, next))
        settle_append(settle_last(&settling->criteria), text->text, text->length);
    texts.from++;
    take_trailing(settling, texts, next);
}

/* Outcomes without numbers, where no column tells them --------------------- */

/* opens_outcome - whether a text begins as outcomes do and criteria do not */
static bool opens_outcome(const struct outcome_part *text) {
    static const char *const openers[] = {"Understand ", "Know ", "Be able to ", "Be aware "};

    for (size_t i = 0; i < sizeof openers / sizeof openers[0]; i++)
        if (text->length > strlen(openers[i]) &&
            strncmp(text->text, openers[i], strlen(openers[i])) == 0)
            return text->begins && !text->row;
    return false;
}

/* take_opening - the words of the next outcome at the end of texts; returns where they begin */
static size_t take_opening(struct settling *settling, size_t from,
                           const struct outcome_part *next) {
    const struct settled *const last = settle_last(&settling->outcomes);

    if (next == NULL || (last != NULL && last->outcome >= next->outcome))
        return settling->text_count;
    for (size_t i = settling->text_count; i-- > from;)
        if (opens_outcome(settling->texts[i]))
            return i;
    return settling->text_count;
}

/*
 * take_outcome - words of the outcome that stand among those of its criteria, where
 * no column tells them: it has none yet, or they end in the middle
 */
static size_t take_outcome(struct settling *settling, size_t from, size_t to) {
    struct settled *const outcome = settle_last(&settling->outcomes);
    const struct outcome_part *text;
    const struct outcome_part *last;

    for (; from < to && outcome != NULL; from++) {
        text = settling->texts[from];
        if (!text->begins || text->row || text->listed)
            continue;
        if (outcome->wording.length == 0
                ? opens_outcome(text)
                : !capital(text) &&
                      outcome_text_open(outcome->wording.bytes, outcome->wording.length))
            break;
    }
    if (outcome == NULL || from >= to)
        return to;
    text = settling->texts[from];
    last = from > 0 ? settling->texts[from - 1] : NULL;
    if (last != NULL && outcome_text_open(last->text, last->length))
        return to;
    settle_report(settling, 522, text, "the words of outcome %u go on here",
                  (unsigned)outcome->outcome);
    for (size_t i = from; i < to; i++)
        settle_append(outcome, settling->texts[i]->text, settling->texts[i]->length);
    return from;
}

void settle_outcome_among(struct settling *settling) {
    settling->text_count =
        take_outcome(settling, settling->number_count > 0 ? 1 : 0, settling->text_count);
}

void settle_group(struct settling *settling, const struct outcome_part *next) {
    const size_t opening = take_opening(settling, settling->number_count > 0 ? 1 : 0, next);
    struct stretch texts = {0, take_outcome(settling, settling->number_count > 0 ? 1 : 0, opening)};

    if (settling->number_count > 0 && settling->text_count == 0) {
        for (size_t i = 0; i < settling->number_count; i++) {
            const struct outcome_part *const number = settling->numbers[i];

            add_criterion(settling, number->outcome, number->criterion, number, false);
            settle_report(settling, 526, number, "%u.%u has no wording", (unsigned)number->outcome,
                          (unsigned)number->criterion);
        }
    } else if (settling->number_count > 0) {
        texts.from = take_end(settling, texts.to);
        if (settling->number_count == 1)
            take_one(settling, texts, next);
        else
            distribute(settling, texts);
    } else if (texts.to > 0) {
        without_numbers(settling, texts, next);
    }
    if (opening < settling->text_count) {
        struct settled *const outcome =
            settle_add(settling, &settling->outcomes, next->outcome, 0, settling->texts[opening]);

        outcome->placed = true;
        for (size_t i = opening; i < settling->text_count; i++)
            settle_append(outcome, settling->texts[i]->text, settling->texts[i]->length);
    }
    settling->number_count = settling->text_count = 0;
}
