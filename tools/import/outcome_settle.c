/* outcome_settle.c - outcomes and criteria put together out of their parts */
#include "import/outcome_settle.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "import/outcome_settle_parts.h"
#include "import/verb.h"
#include "import/wording.h"

#define LONGEST_TAG 100  /* bytes */
#define BULLET_LEAD 0xE2 /* its first byte */
#define BULLET "\xE2\x80\xA2"

struct settled *settle_add(struct settling *settling, struct settled_list *list, uint32_t outcome,
                           uint32_t criterion, const struct outcome_part *at) {
    struct arena *const arena = settling->import->arena;
    struct settled *added;

    list->items = arena_grow(arena, list->items, list->count, &list->capacity, sizeof *list->items);
    added = &list->items[list->count++];
    *added = (struct settled){.outcome = outcome, .criterion = criterion, .at = at};
    added->wording.arena = arena;
    return added;
}

struct settled *settle_last(struct settled_list *list) {
    return list->count > 0 ? &list->items[list->count - 1] : NULL;
}

void settle_append(struct settled *settled, const char *text, size_t length) {
    struct text *const wording = &settled->wording;

    while (length > 0 && text[0] == ' ')
        text++, length--;
    if (length == 0)
        return;
    if (wording->capacity == 0) { /* most are one piece, with a NUL behind it */
        wording->capacity = length + 2;
        wording->bytes = arena_alloc(wording->arena, wording->capacity);
    }
    if (wording->length > 0 && wording->bytes[wording->length - 1] != ' ' &&
        !(wording->bytes[wording->length - 1] == '-' && text[0] >= 'a' && text[0] <= 'z'))
        text_add_char(wording, ' ');
    while (length > 0) {
        const char *const mark = memchr(text, BULLET_LEAD, length);
        const size_t plain = mark == NULL ? length : (size_t)(mark - text);

        text_add_bytes(wording, text, plain);
        text += plain;
        length -= plain;
        if (length >= 3 && memcmp(text, BULLET, 3) == 0) {
            text += 3;
            length -= 3;
        } else if (length > 0) {
            text_add_char(wording, *text++);
            length--;
        }
    }
}

struct finding *settle_report(const struct settling *settling, unsigned id,
                              const struct outcome_part *at, const char *format, ...) {
    va_list arguments;
    const char *message;
    struct finding *finding;

    va_start(arguments, format);
    message = arena_vformat(settling->import->arena, format, arguments);
    va_end(arguments);
    finding = finding_add(settling->import->findings, id, import_cell(settling->import, at->cell),
                          "%s", message);
    finding->subject = settling->reader->subject;
    return finding;
}

/* Numbers and texts in order ---------------------------------------------- */

static void push(struct settling *settling, const struct outcome_part ***list, size_t *count,
                 size_t *capacity, const struct outcome_part *part) {
    *list = arena_grow(settling->import->arena, *list, *count, capacity, sizeof **list);
    (*list)[(*count)++] = part;
}

void settle_goes_on(struct settling *settling, const struct outcome_part *part) {
    push(settling, &settling->texts, &settling->text_count, &settling->text_capacity, part);
}

/*
 * is_stacked - whether a number stands beside sentences that are not its own
 *
 * Where numbers stand above each other and the sentences beside them take more
 * than a line each, a number is beside the middle of a sentence.
 */
static bool is_stacked(const struct settling *settling, size_t index) {
    const struct outcome_reader *const reader = settling->reader;
    const struct outcome_part *const part = &reader->parts[index];
    const struct outcome_part *const text = part + 1;
    const struct outcome_part *last, *first;

    if (settling->number_count == 0 || index + 1 >= reader->part_count || !part->row)
        return false;
    last = settling->numbers[settling->number_count - 1];
    first = settling->texts[0];
    if (text->kind != PART_CRITERION_TEXT || text->line != part->line || text->cell == part->cell ||
        last->outcome != part->outcome || last->line->number + 1 != part->line->number ||
        first->cell == last->cell)
        return false;
    return settling->number_count > 1 || (outcome_text_capital(first->text, first->length) &&
                                          !outcome_text_capital(text->text, text->length));
}

/* make_room - in the lists, for as many outcomes and criteria as have numbers */
static void make_room(struct settling *settling) {
    const struct outcome_reader *const reader = settling->reader;
    struct settled_list *const outcomes = &settling->outcomes;
    struct settled_list *const criteria = &settling->criteria;
    struct arena *const arena = settling->import->arena;

    for (size_t i = 0; i < reader->part_count; i++) {
        outcomes->capacity += reader->parts[i].kind == PART_OUTCOME_NUMBER;
        criteria->capacity += reader->parts[i].kind == PART_CRITERION_NUMBER;
    }
    outcomes->items = arena_array(arena, outcomes->capacity, sizeof *outcomes->items);
    criteria->items = arena_array(arena, criteria->capacity, sizeof *criteria->items);
}

static void settle_parts(struct settling *settling) {
    const struct outcome_reader *const reader = settling->reader;

    make_room(settling);
    for (size_t i = 0; i < reader->part_count; i++) {
        const struct outcome_part *const part = &reader->parts[i];

        switch (part->kind) {
        case PART_OUTCOME_NUMBER:
            settle_outcome_number(settling, i);
            break;
        case PART_OUTCOME_TEXT:
            settle_outcome_text(settling, i);
            break;
        case PART_CRITERION_NUMBER:
            if (settling->text_count > 0 && !is_stacked(settling, i))
                settle_group(settling, part);
            push(settling, &settling->numbers, &settling->number_count, &settling->number_capacity,
                 part);
            break;
        case PART_CRITERION_TEXT:
            if (!part->stray)
                push(settling, &settling->texts, &settling->text_count, &settling->text_capacity,
                     part);
            break;
        }
    }
    settle_group(settling, NULL);
}

/* The draft --------------------------------------------------------------- */

/* strip_tags - take out markup that the end of a line had cut in two */
static void strip_tags(struct text *wording) {
    size_t used = 0;

    if (wording->length == 0 || memchr(wording->bytes, '<', wording->length) == NULL)
        return;
    for (size_t i = 0; i < wording->length; i++) {
        const char *const at = wording->bytes + i;
        const char *const end = *at == '<' && i + 1 < wording->length &&
                                        (at[1] == '/' || (at[1] >= 'a' && at[1] <= 'z'))
                                    ? memchr(at, '>', wording->length - i)
                                    : NULL;

        if (end != NULL && end - at < LONGEST_TAG) {
            i += (size_t)(end - at);
            wording->bytes[used++] = ' ';
        } else {
            wording->bytes[used++] = *at;
        }
    }
    wording->length = used;
}

/* wording_of - as the draft holds it, and its digest */
static struct datum wording_of(const struct settling *settling, struct settled *settled,
                               uint64_t *digest) {
    struct datum datum;

    strip_tags(&settled->wording);
    if (settled->wording.length == 0)
        return (struct datum){NULL, settled->at->cell->at};
    text_add_char(&settled->wording, '\0');
    datum = import_datum_of(settling->import, settled->wording.bytes, settled->at->cell->at);
    *digest = wording_digest(datum.value);
    return datum;
}

static void draft_criterion_of(const struct settling *settling, struct settled *settled,
                               struct draft_outcome *outcome) {
    struct draft_criterion *const criterion = draft_add_criterion(settling->import->draft, outcome);

    criterion->outcome = settled->outcome;
    criterion->number = settled->criterion;
    criterion->placed = settled->placed;
    criterion->wording = wording_of(settling, settled, &criterion->digest);
    if (criterion->wording.value == NULL)
        return;
    criterion->verb = verb_find(settling->import->arena, criterion->wording.value);
    if (criterion->verb == NULL)
        settle_report(settling, 527, settled->at, "%u.%u begins with no known command verb",
                      (unsigned)settled->outcome, (unsigned)settled->criterion);
}

/* check_order - report the numbers that are missing before a criterion, as far as they can be */
static void check_order(const struct settling *settling, const struct settled *settled,
                        const struct draft_outcome *outcome) {
    const uint32_t last =
        outcome->criterion_count == 0 ? 0 : outcome->criteria[outcome->criterion_count - 1].number;

    if (settled->criterion == last + 2)
        settle_report(settling, 525, settled->at, "no %u.%u is printed before %u.%u",
                      (unsigned)settled->outcome, (unsigned)last + 1, (unsigned)settled->outcome,
                      (unsigned)settled->criterion);
    else if (settled->criterion > last + 2)
        settle_report(settling, 525, settled->at, "no %u.%u to %u.%u are printed before %u.%u",
                      (unsigned)settled->outcome, (unsigned)last + 1, (unsigned)settled->outcome,
                      (unsigned)settled->criterion - 1, (unsigned)settled->outcome,
                      (unsigned)settled->criterion);
}

static void draft_outcome_of(const struct settling *settling, struct settled *settled,
                             size_t *criterion, struct draft_unit *unit) {
    struct draft_outcome *const outcome = draft_add_outcome(settling->import->draft, unit);

    outcome->number = settled->outcome;
    outcome->placed = settled->placed;
    outcome->wording = wording_of(settling, settled, &outcome->digest);
    if (settled->placed)
        settle_report(settling, 520, settled->at,
                      "no number is printed with outcome %u; it is given by its place",
                      (unsigned)settled->outcome);
    if (outcome->wording.value == NULL)
        settle_report(settling, 526, settled->at, "outcome %u has no wording",
                      (unsigned)settled->outcome);
    while (*criterion < settling->criteria.count &&
           settling->criteria.items[*criterion].outcome == settled->outcome) {
        struct settled *const next = &settling->criteria.items[(*criterion)++];

        check_order(settling, next, outcome);
        draft_criterion_of(settling, next, outcome);
    }
    if (outcome->criterion_count == 0)
        settle_report(settling, 532, settled->at, "outcome %u has no criteria",
                      (unsigned)settled->outcome);
}

/* check_range - compare the range that the unit's heading states with what was found */
static void check_range(const struct settling *settling, struct datum last, uint32_t outcome,
                        uint32_t criterion) {
    char *end;
    unsigned long stated_outcome, stated_criterion = 0;
    struct finding *finding;

    if (last.value == NULL || outcome == 0)
        return;
    stated_outcome = strtoul(last.value, &end, 10);
    if (*end == '.')
        stated_criterion = strtoul(end + 1, NULL, 10);
    if (stated_outcome == outcome && stated_criterion == criterion)
        return;
    finding = finding_add(settling->import->findings, 529,
                          (struct place){settling->import->document->source, last.at},
                          criterion == 0 ? "the heading ends with outcome %s, the unit with %u"
                                         : "the heading ends with %s, the unit with %u.%u",
                          last.value, (unsigned)outcome, (unsigned)criterion);
    finding->subject = settling->reader->subject;
}

void outcome_settle(const struct outcome_reader *reader, struct draft_unit *unit) {
    struct settling settling = {.reader = reader, .import = reader->import};
    uint32_t last = 0;
    size_t criterion = 0;

    settle_parts(&settling);
    for (size_t i = 0; i < settling.outcomes.count; i++) {
        struct settled *const outcome = &settling.outcomes.items[i];

        if (outcome->outcome > last + 1)
            settle_report(&settling, 525, outcome->at, "no outcome %u is printed before %u",
                          (unsigned)last + 1, (unsigned)outcome->outcome);
        last = outcome->outcome;
        draft_outcome_of(&settling, outcome, &criterion, unit);
    }
    check_range(&settling, reader->page->last_outcome, last, 0);
    if (settling.criteria.count > 0)
        check_range(&settling, reader->page->last_criterion,
                    settle_last(&settling.criteria)->outcome,
                    settle_last(&settling.criteria)->criterion);
}
