/* learner_units.c - the units that a cell lists */
#include "learners/learner_units.h"

#include <string.h>

#include "base/utf8.h"
#include "learners/learner_cells.h"
#include "value/number_problem.h"

/* Characters of L/ddd/dddd. */
#define URN_PRINTED 10

/* Unknown units that are compared one by one; more are hashed. */
#define FEW 16

/* Which column lists the units, for a problem. */
static enum learner_column unit_column(const struct row_reader *reader) {
    return reader->by_unit ? LEARNER_UNIT : LEARNER_UNITS;
}

/* Unknown units --------------------------------------------------------------- */

/* urn_slot - where to look for a reference */
static size_t urn_slot(const struct unknown_units *unknown, const char *urn) {
    uint64_t word;

    memcpy(&word, urn + 2, sizeof word);
    word ^= (uint64_t)(unsigned char)urn[0] << 24;
    return (size_t)(word * UINT64_C(0x9E3779B97F4A7C15) >> 32) & (unknown->slot_count - 1);
}

/* hash_again - make room in the hash table for twice the units, and enter those there are */
static void hash_again(struct unknown_units *unknown) {
    size_t wanted = 4 * unknown->count;

    if (unknown->slot_count < wanted) {
        size_t count = unknown->slot_count == 0 ? 8 * (size_t)FEW : unknown->slot_count;

        while (count < wanted)
            count *= 2;
        unknown->slots = arena_array(unknown->arena, count, sizeof *unknown->slots);
        unknown->slot_count = count;
    } else {
        memset(unknown->slots, 0, unknown->slot_count * sizeof *unknown->slots);
    }
    for (size_t i = 0; i < unknown->count; i++) {
        size_t slot = urn_slot(unknown, unknown->items[i].text);

        while (unknown->slots[slot] != 0)
            slot = (slot + 1) & (unknown->slot_count - 1);
        unknown->slots[slot] = (uint32_t)i + 1;
    }
}

/* is_listed - whether a unit is there; otherwise it is entered as the next item */
static bool is_listed(struct unknown_units *unknown, const char *urn) {
    size_t slot;

    if (unknown->count < FEW) {
        for (size_t i = 0; i < unknown->count; i++)
            if (memcmp(unknown->items[i].text, urn, URN_PRINTED) == 0)
                return true;
        return false;
    }
    if (unknown->count == FEW || 2 * unknown->count >= unknown->slot_count)
        hash_again(unknown);
    for (slot = urn_slot(unknown, urn); unknown->slots[slot] != 0;
         slot = (slot + 1) & (unknown->slot_count - 1))
        if (memcmp(unknown->items[unknown->slots[slot] - 1].text, urn, URN_PRINTED) == 0)
            return true;
    unknown->slots[slot] = (uint32_t)unknown->count + 1;
    return false;
}

static void add_unknown(struct unknown_units *unknown, struct csv_field unit) {
    struct qual_number number;

    (void)qual_urn_parse(unit.text, unit.length, &number);
    if (is_listed(unknown, number.canonical))
        return;
    unknown->items = arena_grow(unknown->arena, unknown->items, unknown->count, &unknown->capacity,
                                sizeof *unknown->items);
    memcpy(unknown->items[unknown->count++].text, number.canonical, QUAL_NUMBER_SIZE);
}

/* Units ------------------------------------------------------------------------- */

/* malformed - say what is wrong with a reference */
static bool malformed(struct row_reader *reader, struct csv_field unit) {
    struct qual_number number;
    struct text *reason;
    size_t at;

    (void)qual_urn_parse(unit.text, unit.length, &number);
    at = number.error == QUAL_NUMBER_LENGTH || number.at >= unit.length ? 0 : number.at;
    reason = row_refuse(reader, unit_column(reader), unit.text + at);
    if (unit.length == 0) {
        text_add(reason, "a unit reference number is missing");
        return false;
    }
    cell_quote(reason, unit);
    text_add(reason, " is not a unit reference number: ");
    number_problem(reason, unit.text, unit.length, &number);
    return false;
}

/* add_assessed - enter a unit where none was gained otherwise: its way need not be compared */
static inline bool add_assessed(struct row_reader *reader, struct csv_field unit) {
    struct award *award = reader->learner->award;

    switch (
        qual_achieve(award->spec, unit.text, unit.length, QUAL_GAINED_ASSESSED, award->gained)) {
    case QUAL_ACHIEVED:
        return true;
    case QUAL_ACHIEVED_UNKNOWN:
        add_unknown(&reader->learner->unknown, unit);
        return true;
    case QUAL_ACHIEVED_MALFORMED:
        break;
    }
    return malformed(reader, unit);
}

bool learner_add_unit(struct row_reader *reader, struct csv_field unit, enum qual_gained how,
                      struct csv_field way) {
    struct award *award = reader->learner->award;
    struct text *reason;
    uint8_t *gained;
    qual_unit of;

    if (how == QUAL_GAINED_ASSESSED && !reader->learner->ways)
        return add_assessed(reader, unit);
    reader->learner->ways = true;
    if (!qual_unit_find(award->spec, unit.text, unit.length, &of))
        return add_assessed(reader, unit); /* unknown, or malformed */
    gained = &award->gained[qual_unit_index(of)];
    if ((award->refused & how) != 0) {
        reason = row_refuse(reader, reader->by_unit ? LEARNER_SOURCE : LEARNER_UNITS, way.text);
        text_add(reason, "the specification does not allow ");
        cell_quote(reason, way);
        return false;
    }
    if (*gained != 0 && *gained != how) {
        reason = row_refuse(reader, unit_column(reader), unit.text);
        utf8_print(reason, unit.text, unit.length);
        text_add(reason, " is listed as gained in two ways");
        return false;
    }
    *gained = (uint8_t)how;
    return true;
}

/* Lists ------------------------------------------------------------------------- */

static bool is_separator(char c) {
    return c == ' ' || c == ';' || c == '\t' || c == '\n' || c == '\r';
}

/* add_listed - one URN or URN:WAY of a list */
static bool add_listed(struct row_reader *reader, const char *text, size_t length) {
    const char *colon = memchr(text, ':', length);
    size_t urn = colon == NULL ? length : (size_t)(colon - text);
    struct csv_field unit = {text, urn, false}, way = {text, length, false};
    enum qual_gained how = QUAL_GAINED_ASSESSED;
    struct text *reason;

    if (colon != NULL) {
        way = (struct csv_field){colon + 1, length - urn - 1, false};
        if (!cell_way(way, &how)) {
            reason = row_refuse(reader, LEARNER_UNITS, colon + 1);
            cell_quote(reason, way);
            text_add(reason, " is no way to gain a unit");
            return false;
        }
    }
    return learner_add_unit(reader, unit, how, way);
}

bool learner_add_units(struct row_reader *reader, struct csv_field list) {
    const char *at = list.text, *end = list.text + list.length;

    for (;;) {
        const char *from;

        while (at < end && is_separator(*at))
            at++;
        if (at == end)
            return true;
        from = at;
        if (end - at >= URN_PRINTED && (end - at == URN_PRINTED || is_separator(at[URN_PRINTED])) &&
            !reader->learner->ways) {
            struct award *award = reader->learner->award;

            if (qual_achieve(award->spec, at, URN_PRINTED, QUAL_GAINED_ASSESSED, award->gained) ==
                QUAL_ACHIEVED) {
                at += URN_PRINTED;
                continue;
            }
        }
        while (at < end && !is_separator(*at))
            at++;
        if (!add_listed(reader, from, (size_t)(at - from)))
            return false;
    }
}
