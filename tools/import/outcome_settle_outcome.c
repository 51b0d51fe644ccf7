/* outcome_settle_outcome.c - the wording of outcomes, with and without numbers */
#include <string.h>
#include <strings.h>

#include "import/outcome_settle_parts.h"
#include "import/verb.h"

#define AHEAD 200 /* parts looked through for the next number of a criterion */

/* last_outcome - the outcome that is open; NULL before the first */
static struct settled *last_outcome(struct settling *settling) {
    return settle_last(&settling->outcomes);
}

/* next_criterion - the first number of a criterion behind a part; on its line only where asked */
static const struct outcome_part *next_criterion(const struct settling *settling, size_t index,
                                                 bool same_line) {
    const struct outcome_reader *const reader = settling->reader;

    for (size_t i = index + 1; i < reader->part_count && i <= index + AHEAD; i++) {
        if (same_line && reader->parts[i].line != reader->parts[index].line)
            return NULL;
        if (reader->parts[i].kind == PART_CRITERION_NUMBER)
            return &reader->parts[i];
    }
    return NULL;
}

static struct settled *open_outcome(struct settling *settling, uint32_t number, bool placed,
                                    const struct outcome_part *at) {
    struct settled *outcome;

    settle_group(settling, NULL);
    outcome = settle_outcome(settling, number, at);
    outcome->placed = placed;
    return outcome;
}

struct settled *settle_outcome(struct settling *settling, uint32_t outcome,
                               const struct outcome_part *at) {
    struct settled_list *const list = &settling->outcomes;
    size_t place = list->count;
    struct settled added;

    while (place > 0 && list->items[place - 1].outcome > outcome)
        place--;
    if (place > 0 && list->items[place - 1].outcome == outcome)
        return &list->items[place - 1];
    added = *settle_add(settling, list, outcome, 0, at);
    memmove(list->items + place + 1, list->items + place,
            (list->count - 1 - place) * sizeof *list->items);
    list->items[place] = added;
    return &list->items[place];
}

void settle_outcome_number(struct settling *settling, size_t index) {
    const struct outcome_part *const part = &settling->reader->parts[index];
    const struct settled *const last = last_outcome(settling);
    const uint32_t after = last == NULL ? 0 : last->outcome;
    const struct outcome_part *next;

    settling->expected = EXPECT_WORDING;
    settling->repeated = part->outcome;
    if (part->outcome > after) {
        next = part->outcome == after + 1 ? NULL : next_criterion(settling, index, false);
        if (part->outcome != after + 1 && (next == NULL || next->outcome != part->outcome)) {
            settle_report(settling, 524, part,
                          "outcome %u does not follow %u; its words are left out",
                          (unsigned)part->outcome, (unsigned)after);
            settling->expected = EXPECT_IGNORED;
            return;
        }
        open_outcome(settling, part->outcome, false, part);
    } else if (last != NULL && (part->outcome < after || last->wording.length > 0)) {
        settling->expected = EXPECT_REPEATED;
    }
}

/* same_beginning - whether a text is how a wording begins, but for case and signs */
static bool same_beginning(const struct text *wording, const char *text, size_t length) {
    size_t at = 0;

    for (size_t i = 0; i < length; i++) {
        const char c = text[i];

        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
            continue;
        while (at < wording->length &&
               !((wording->bytes[at] | 0x20) >= 'a' && (wording->bytes[at] | 0x20) <= 'z'))
            at++;
        if (at == wording->length)
            return strncasecmp(text + i, "continued", 9) == 0 ||
                   strncasecmp(text + i, "cont", 4) == 0;
        if ((wording->bytes[at++] | 0x20) != (c | 0x20))
            return false;
    }
    return true;
}

/* repeated - an outcome's number was printed before: with the same words, or with better ones */
static void repeated(struct settling *settling, size_t index) {
    const struct outcome_part *const part = &settling->reader->parts[index];
    struct settled *const last = settle_outcome(settling, settling->repeated, part);

    settling->expected = EXPECT_IGNORED;
    if (last->placed) {
        settle_report(settling, 528, last->at,
                      "the words here are left out: outcome %u is printed elsewhere",
                      (unsigned)last->outcome)
            ->also_message = "the outcome with its number";
        last->placed = false;
        last->wording.length = 0;
        last->at = part;
        settle_append(last, part->text, part->length);
        settling->expected = EXPECT_NOTHING;
    } else if (!same_beginning(&last->wording, part->text, part->length)) {
        settle_report(settling, 524, part, "outcome %u is printed again in other words",
                      (unsigned)last->outcome);
    }
}

/*
 * begins_unnumbered - whether a row begins an outcome and criteria all without
 * numbers
 */
static bool begins_unnumbered(const struct settling *settling, size_t index) {
    const struct outcome_reader *const reader = settling->reader;
    const struct outcome_part *const part = &reader->parts[index];
    const struct outcome_part *const beside = part + 1;
    const struct outcome_part *const next = next_criterion(settling, index, false);
    const struct settled *const last = &settling->outcomes.items[settling->outcomes.count - 1];

    return part->row && part->begins && index + 1 < reader->part_count &&
           beside->line == part->line && beside->kind == PART_CRITERION_TEXT &&
           outcome_text_capital(beside->text, beside->length) &&
           verb_begins(beside->text, beside->length) &&
           (next == NULL || next->outcome > last->outcome);
}

/* is_criterion_open - whether the last criterion's words cannot end where they do */
static bool is_criterion_open(const struct settling *settling) {
    const struct settled *const criterion =
        settling->criteria.count > 0 ? &settling->criteria.items[settling->criteria.count - 1]
                                     : NULL;

    if (settling->text_count > 0) {
        const struct outcome_part *const last = settling->texts[settling->text_count - 1];

        return outcome_text_open(last->text, last->length);
    }
    return criterion != NULL && settling->number_count == 0 &&
           outcome_text_open(criterion->wording.bytes, criterion->wording.length);
}

/* unnumbered - words in the column of outcomes, with no number before them */
static void unnumbered(struct settling *settling, size_t index) {
    const struct outcome_part *const part = &settling->reader->parts[index];
    const struct outcome_part *const beside = next_criterion(settling, index, true);
    struct settled *last = last_outcome(settling);
    const bool capital = outcome_text_capital(part->text, part->length);
    bool open;

    if (last != NULL && last->wording.length == 0)
        settle_outcome_among(settling);
    open = last != NULL && outcome_text_open(last->wording.bytes, last->wording.length);
    if (last == NULL) {
        last = open_outcome(settling, beside == NULL ? 1 : beside->outcome, true, part);
    } else if (last->wording.length == 0) {
        settle_report(settling, 522, part, "the words of outcome %u stand behind its number",
                      (unsigned)last->outcome);
    } else if (beside != NULL && beside->outcome > last->outcome && !open &&
               (capital || part->begins)) {
        last = open_outcome(settling, beside->outcome, true, part);
    } else if (capital && !open && begins_unnumbered(settling, index)) {
        last = open_outcome(settling, last->outcome + 1, true, part);
    } else if (capital && part->begins && !open) {
        settle_report(settling, 523, part, "words without a number are left out of outcome %u",
                      (unsigned)last->outcome);
        return;
    } else if ((part->apart || (part->begins && !part->row)) && !capital && !open &&
               is_criterion_open(settling)) {
        settle_goes_on(settling, part);
        return;
    } else if (part->apart) {
        settle_report(settling, 522, part, "the words of outcome %u go on here",
                      (unsigned)last->outcome);
    }
    settle_append(last, part->text, part->length);
}

void settle_outcome_text(struct settling *settling, size_t index) {
    const struct outcome_part *const part = &settling->reader->parts[index];

    switch (settling->expected) {
    case EXPECT_WORDING:
        settle_outcome_among(settling);
        if (part->apart && part->line != settling->reader->parts[index - 1].line)
            settle_report(settling, 522, part, "the words of outcome %u stand behind its number",
                          (unsigned)last_outcome(settling)->outcome);
        settle_append(last_outcome(settling), part->text, part->length);
        settling->expected = EXPECT_NOTHING;
        return;
    case EXPECT_REPEATED:
        repeated(settling, index);
        return;
    case EXPECT_IGNORED:
        if (part->line == settling->reader->parts[index - 1].line || !part->begins ||
            !outcome_text_capital(part->text, part->length))
            return;
        settling->expected = EXPECT_NOTHING;
        unnumbered(settling, index);
        return;
    case EXPECT_NOTHING:
        unnumbered(settling, index);
        return;
    }
}
