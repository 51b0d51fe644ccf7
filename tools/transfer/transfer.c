/* transfer.c - which units carry over from one specification to another */
#include "transfer/transfer.h"

#include <string.h>

/* Units ---------------------------------------------------------------------------------- */

/* is_asked - whether a unit is to be looked at; where it stands for another, which */
static bool is_asked(const struct held *held, uint32_t index, const char **stands_in) {
    *stands_in = NULL;
    if (held == NULL)
        return true;
    if (held->gained[index] != 0 && held->units[index].held[0] != '\0')
        *stands_in = held->units[index].held;
    return held->gained[index] != 0;
}

/* as_substitute - a unit that is not held itself: what is held is nobody's to compare */
static void as_substitute(struct arena *arena, const struct transfer *transfer,
                          struct transfer_unit *unit, const char *held) {
    qual_urn urn = qual_unit_urn(unit->unit);

    unit->has_target = qual_unit_find(transfer->to.spec, urn.text, strlen(urn.text), &unit->target);
    unit->result = unit->has_target ? TRANSFER_LOOK : TRANSFER_NOT;
    unit->reason = unit->has_target
                       ? arena_format(arena, "what is held is %s, accepted for it", held)
                       : arena_format(arena, "not in %s; what is held is %s, accepted for it",
                                      qual_spec_number(transfer->to.spec), held);
}

/* find_units - all that are asked about; first as themselves, so that these take precedence */
static void find_units(struct arena *arena, struct transfer *transfer, const struct held *held) {
    uint32_t count = qual_spec_unit_count(transfer->from.spec);
    bool *taken =
        arena_array(arena, (size_t)qual_spec_unit_count(transfer->to.spec) + 1, sizeof *taken);

    transfer->units = arena_array(arena, (size_t)count + 1, sizeof *transfer->units);
    for (uint32_t i = 0; i < count; i++) {
        struct transfer_unit *unit = &transfer->units[transfer->unit_count];
        const char *stands_in;

        if (!is_asked(held, i, &stands_in))
            continue;
        transfer->unit_count++;
        unit->unit = qual_spec_unit(transfer->from.spec, i);
        if (stands_in != NULL)
            as_substitute(arena, transfer, unit, stands_in);
        else
            transfer_as_itself(arena, transfer, unit);
        if (unit->has_target)
            taken[qual_unit_index(unit->target)] = true;
    }
    for (size_t i = 0; i < transfer->unit_count; i++) {
        struct transfer_unit *unit = &transfer->units[i];

        if (!unit->has_target && unit->reason == NULL)
            transfer_as_equivalent(arena, transfer, taken, unit);
        if (unit->has_target)
            taken[qual_unit_index(unit->target)] = true;
        transfer->counts[unit->result]++;
    }
}

/* Verdict ---------------------------------------------------------------------------------- */

static void add_figures(struct transfer_sum *sum, qual_unit unit) {
    uint32_t figure;

    sum->units++;
    if (qual_unit_credit(unit, &figure))
        sum->credit += figure;
    else
        sum->credit_not_stated++;
    if (qual_unit_glh(unit, &figure))
        sum->glh += figure;
    else
        sum->glh_not_stated++;
}

/* hold - enter a unit as held of the receiving specification */
static void hold(struct held *held, const struct transfer_unit *unit) {
    uint32_t index = qual_unit_index(unit->target);
    struct listed_unit *listed = &held->units[index];
    qual_urn target = qual_unit_urn(unit->target), own = qual_unit_urn(unit->unit);

    listed->how = unit->equivalent ? QUAL_GAINED_IMPORTED : QUAL_GAINED_TRANSFER;
    memcpy(listed->urn, target.text, sizeof listed->urn);
    if (unit->equivalent)
        memcpy(listed->held, own.text, sizeof listed->held);
    held->gained[index] = (uint8_t)listed->how;
}

/* judge - the verdict with every unit whose result is no worse than one */
static struct verdict judge(struct arena *arena, const struct transfer *transfer,
                            enum transfer_result worst) {
    struct held *held = arena_alloc(arena, sizeof *held);

    *held = held_begin(arena, transfer->to.spec);
    for (size_t i = 0; i < transfer->unit_count; i++)
        if (transfer->units[i].has_target && transfer->units[i].result <= worst)
            hold(held, &transfer->units[i]);
    return verdict_find(arena, held);
}

const struct transfer *transfer_find(struct arena *arena, struct version from, struct version to,
                                     const struct held *held) {
    struct transfer *transfer = arena_alloc(arena, sizeof *transfer);

    transfer->from = from;
    transfer->to = to;
    if (held != NULL) {
        transfer->unknown = held->unknown;
        transfer->unknown_count = held->unknown_count;
    }
    find_units(arena, transfer, held);
    for (size_t i = 0; i < transfer->unit_count; i++)
        if (transfer->units[i].result == TRANSFER_CARRIES)
            add_figures(&transfer->sum, transfer->units[i].target);
    transfer->verdict = judge(arena, transfer, TRANSFER_CARRIES);
    transfer->accepted = judge(arena, transfer, TRANSFER_LOOK);
    return transfer;
}

bool transfer_is_whole(const struct transfer *transfer) {
    return transfer->counts[TRANSFER_CARRIES] == transfer->unit_count &&
           transfer->unknown_count == 0;
}
