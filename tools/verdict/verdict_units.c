/* verdict_units.c - the units that a learner holds, as a person lists them */
#include "verdict/verdict_units.h"

#include <string.h>

#include "base/suggest.h"
#include "base/utf8.h"
#include "value/gained.h"
#include "value/number_problem.h"

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* Problems ------------------------------------------------------------------ */

/* count_kept - how many problems of a severity there are about one list */
static size_t count_kept(const struct findings *problems, enum severity severity,
                         const struct source *list, size_t *last) {
    size_t count = 0;

    for (size_t i = problems->file_first; i < problems->count; i++)
        if (problems->items[i].severity == severity && problems->items[i].where.source == list) {
            *last = i;
            count++;
        }
    return count;
}

/* left_out - count a problem that is too many to be kept; false when there is still room */
static bool left_out(struct findings *problems, enum severity severity, const struct source *list) {
    size_t last = 0;

    if (count_kept(problems, severity, list, &last) < FINDINGS_PER_FILE)
        return false;
    problems->errors += severity == SEVERITY_ERROR;
    problems->warnings += severity == SEVERITY_WARNING;
    problems->items[last].left_out++;
    return true;
}

struct finding *units_problem(struct findings *problems, enum severity severity, struct place where,
                              const char *format, ...) {
    struct finding *finding;
    va_list arguments;

    if (left_out(problems, severity, where.source)) {
        problems->spare = (struct finding){.severity = severity, .message = ""};
        return &problems->spare;
    }
    problems->errors += severity == SEVERITY_ERROR;
    problems->warnings += severity == SEVERITY_WARNING;
    problems->items = arena_grow(problems->arena, problems->items, problems->count,
                                 &problems->capacity, sizeof *problems->items);
    finding = &problems->items[problems->count];
    *finding = (struct finding){.severity = severity, .where = where, .order = problems->count};
    problems->count++;

    va_start(arguments, format);
    finding->message = arena_vformat(problems->arena, format, arguments);
    va_end(arguments);
    return finding;
}

/* Units --------------------------------------------------------------------- */

/* A stretch of a list, with the list. */
static struct place stretch(const struct source *list, size_t from, size_t to) {
    return (struct place){list, {from, to - from}};
}

/* urn_place - the character that is wrong, or all of the reference where it is too long or short */
static struct place urn_place(struct place urn, const struct qual_number *number) {
    const char *bytes = urn.source->bytes + urn.span.from;
    size_t size;

    if (number->error == QUAL_NUMBER_LENGTH || number->at >= urn.span.length)
        return urn;
    size = utf8_length(bytes + number->at, urn.span.length - number->at);
    return (struct place){urn.source, {urn.span.from + number->at, size == 0 ? 1 : size}};
}

/* take_urn - a reference, with slashes; reports what is wrong with it */
static bool take_urn(struct findings *problems, struct place at, char urn[QUAL_NUMBER_SIZE]) {
    const char *bytes = at.source->bytes + at.span.from;
    struct text reason = {.arena = problems->arena};
    struct qual_number number;

    if (qual_urn_parse(bytes, at.span.length, &number)) {
        memcpy(urn, number.canonical, QUAL_NUMBER_SIZE);
        return true;
    }
    if (at.span.length == 0) {
        units_problem(problems, SEVERITY_ERROR, at, "a unit reference number is missing");
        return false;
    }
    if (left_out(problems, SEVERITY_ERROR, at.source))
        return false;
    number_problem(&reason, bytes, at.span.length, &number);
    units_problem(problems, SEVERITY_ERROR, urn_place(at, &number),
                  "'%.*s' is not a unit reference number: %.*s", (int)at.span.length, bytes,
                  (int)reason.length, reason.bytes);
    return false;
}

/* all_ways - "assessed, rpl, ..." */
static const char *all_ways(struct arena *arena) {
    const struct gained_way *ways = gained_ways();
    struct text list = {.arena = arena};

    for (size_t i = 0; i < GAINED_WAYS; i++)
        text_format(&list, "%s%s",
                    i == 0                 ? ""
                    : i + 1 == GAINED_WAYS ? " and "
                                           : ", ",
                    ways[i].word);
    text_add_char(&list, '\0');
    return list.bytes;
}

/* take_way - how a unit was gained; reports a way that there is not */
static bool take_way(struct findings *problems, struct place at, enum qual_gained *how) {
    const char *bytes = at.source->bytes + at.span.from;
    const struct gained_way *ways = gained_ways();
    const char *words[GAINED_WAYS];
    struct finding *finding;

    for (size_t i = 0; i < GAINED_WAYS; i++) {
        words[i] = ways[i].word;
        if (strlen(words[i]) == at.span.length && memcmp(words[i], bytes, at.span.length) == 0) {
            *how = ways[i].how;
            return true;
        }
    }
    if (left_out(problems, SEVERITY_ERROR, at.source))
        return false;
    if (at.span.length == 0)
        finding = units_problem(problems, SEVERITY_ERROR, at, "how it was gained is missing");
    else {
        finding = units_problem(problems, SEVERITY_ERROR, at, "'%.*s' is no way to gain a unit",
                                (int)at.span.length, bytes);
        finding->hint =
            suggest(arena_copy(problems->arena, bytes, at.span.length), words, GAINED_WAYS);
    }
    if (finding->hint == NULL)
        finding->also_message =
            arena_format(problems->arena, "the ways are %s", all_ways(problems->arena));
    return false;
}

/* take_held - the unit that stands for another */
static bool take_held(struct findings *problems, const struct source *list, size_t from, size_t to,
                      struct listed_unit *unit) {
    const char *colon = memchr(list->bytes + from, ':', to - from);
    size_t end = colon == NULL ? to : (size_t)(colon - list->bytes);
    bool good;

    unit->how = QUAL_GAINED_IMPORTED;
    unit->held_at = stretch(list, from, end);
    unit->how_at = unit->held_at;
    good = take_urn(problems, unit->held_at, unit->held);
    if (colon == NULL)
        return good;
    units_problem(problems, SEVERITY_ERROR, stretch(list, end, to),
                  "a unit accepted as equivalent counts as imported; how it was gained cannot be "
                  "said");
    return false;
}

/* take_unit - one unit of a list, all of whose problems are reported */
static bool take_unit(struct findings *problems, const struct source *list, size_t from, size_t to,
                      struct listed_unit *unit) {
    size_t end = from;
    bool good;

    while (end < to && list->bytes[end] != ':' && list->bytes[end] != '=')
        end++;
    *unit = (struct listed_unit){.how = QUAL_GAINED_ASSESSED, .urn_at = stretch(list, from, end)};
    unit->how_at = unit->urn_at;
    good = take_urn(problems, unit->urn_at, unit->urn);
    if (end == to)
        return good;
    if (list->bytes[end] == '=')
        return take_held(problems, list, end + 1, to, unit) && good;
    unit->how_at = stretch(list, end + 1, to);
    return take_way(problems, unit->how_at, &unit->how) && good;
}

static bool is_separator(char c) {
    return c != '\0' && strchr(",; \t\r\n\v\f", c) != NULL;
}

/* skip - behind separators and comments */
static size_t skip(const struct source *list, size_t at) {
    if (at == 0 && list->length >= strlen(BYTE_ORDER_MARK) &&
        memcmp(list->bytes, BYTE_ORDER_MARK, strlen(BYTE_ORDER_MARK)) == 0)
        at = strlen(BYTE_ORDER_MARK);
    for (; at < list->length; at++) {
        if (list->bytes[at] == '#')
            while (at + 1 < list->length && list->bytes[at + 1] != '\n')
                at++;
        else if (!is_separator(list->bytes[at]))
            break;
    }
    return at;
}

bool units_next(const struct source *list, size_t *at, struct findings *problems,
                struct listed_unit *unit) {
    while ((*at = skip(list, *at)) < list->length) {
        size_t from = *at;

        while (*at < list->length && list->bytes[*at] != '#' && !is_separator(list->bytes[*at]))
            ++*at;
        if (take_unit(problems, list, from, *at, unit))
            return true;
    }
    return false;
}
