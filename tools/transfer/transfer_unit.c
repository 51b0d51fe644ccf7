/* transfer_unit.c - whether a unit carries over as itself */
#include <string.h>

#include "diff/comparison.h"
#include "diff/criterion_key.h"
#include "transfer/transfer.h"
#include "verdict/verdict_policy.h"

#define POLICY "transfer"

/* Figures -------------------------------------------------------------------------------- */

/* credit_figures, level_figures - as transfer_figures, of one of the two */
static enum transfer_figures credit_figures(struct text *reason, qual_unit unit, qual_unit target) {
    uint32_t has = 0, wanted = 0;

    if (!qual_unit_credit(unit, &has) || !qual_unit_credit(target, &wanted)) {
        text_add(reason, "credit not stated by both");
        return TRANSFER_NOT_STATED;
    }
    if (has >= wanted)
        return TRANSFER_ENOUGH;
    text_format(reason, "%u credit%s, not %u or more", has, has == 1 ? "" : "s", wanted);
    return TRANSFER_TOO_LITTLE;
}

static enum transfer_figures level_figures(struct text *reason, qual_unit unit, qual_unit target,
                                           const char *before) {
    qual_level has = qual_unit_level(unit), wanted = qual_unit_level(target);

    if (has == QUAL_LEVEL_NOT_STATED || wanted == QUAL_LEVEL_NOT_STATED) {
        text_format(reason, "%slevel not stated by both", before);
        return TRANSFER_NOT_STATED;
    }
    if (has >= wanted)
        return TRANSFER_ENOUGH;
    text_format(reason, "%slevel %s, not %s or higher", before, qual_level_text(has),
                qual_level_text(wanted));
    return TRANSFER_TOO_LITTLE;
}

enum transfer_figures transfer_figures(struct text *reason, qual_unit unit, qual_unit target,
                                       bool credit, bool level) {
    enum transfer_figures by_credit = TRANSFER_ENOUGH, by_level = TRANSFER_ENOUGH;

    if (credit)
        by_credit = credit_figures(reason, unit, target);
    if (level)
        by_level = level_figures(reason, unit, target, by_credit == TRANSFER_ENOUGH ? "" : " and ");
    return by_credit > by_level ? by_credit : by_level;
}

/* add_other - a figure that the two state otherwise, as part of a note */
static void add_other(struct text *note, const char *name, const char *has, const char *wanted) {
    if (has == NULL ? wanted == NULL : wanted != NULL && strcmp(has, wanted) == 0)
        return;
    text_format(note, "%s%s ", note->length > 0 ? ", " : "", name);
    text_format(note, "%s to %s", has == NULL ? "not stated" : has,
                wanted == NULL ? "not stated" : wanted);
}

static const char *figure(struct arena *arena, bool stated, uint32_t value) {
    return stated ? arena_format(arena, "%u", value) : NULL;
}

/* other_figures - level, credit and hours that are others in the two; NULL when none is */
static const char *other_figures(struct arena *arena, qual_unit unit, qual_unit target) {
    struct text note = {.arena = arena};
    uint32_t has = 0, wanted = 0;
    bool has_it, wants_it;

    add_other(&note, "level", qual_level_text(qual_unit_level(unit)),
              qual_level_text(qual_unit_level(target)));
    has_it = qual_unit_credit(unit, &has);
    wants_it = qual_unit_credit(target, &wanted);
    add_other(&note, "credit", figure(arena, has_it, has), figure(arena, wants_it, wanted));
    has_it = qual_unit_glh(unit, &has);
    wants_it = qual_unit_glh(target, &wanted);
    add_other(&note, "GLH", figure(arena, has_it, has), figure(arena, wants_it, wanted));
    if (note.length == 0)
        return NULL;
    text_add_char(&note, '\0');
    return note.bytes;
}

/* Wording ---------------------------------------------------------------------------------- */

/* is_worded - whether every outcome and criterion of a unit has a digest, or its wording */
static bool is_worded(qual_unit unit) {
    for (uint32_t i = 0; i < qual_unit_outcome_count(unit); i++) {
        qual_outcome outcome = qual_unit_outcome(unit, i);

        if (outcome_key(outcome) == 0)
            return false;
        for (uint32_t j = 0; j < qual_outcome_criterion_count(outcome); j++)
            if (criterion_key(qual_outcome_criterion(outcome, j)) == 0)
                return false;
    }
    return qual_unit_outcome_count(unit) > 0;
}

/* is_difference - whether a change is one of content: not of numbers or of form alone */
static bool is_difference(const struct change *change) {
    switch (change->kind->id) {
    case CHANGE_OUTCOME_MOVED:
    case CHANGE_OUTCOME_RENUMBERED:
    case CHANGE_CRITERIA_RENUMBERED:
        return false;
    case CHANGE_OUTCOME_REWORDED:
    case CHANGE_CRITERION_REWORDED:
        /* A reason says that the digest is the same; what one side lacks is not known. */
        return change->reason == NULL && change->old_value != NULL && change->new_value != NULL;
    default:
        return true;
    }
}

static void find_differences(struct arena *arena, const struct transfer *transfer,
                             struct transfer_unit *unit) {
    struct changes changes = {.arena = arena};
    struct comparison comparison = {
        .arena = arena, .before = &transfer->from, .after = &transfer->to, .changes = &changes};
    size_t count = 0;

    compare_outcomes(&comparison, unit->unit, unit->target);
    for (size_t i = 0; i < changes.count; i++)
        if (is_difference(&changes.items[i]))
            changes.items[count++] = changes.items[i];
    unit->differences = changes.items;
    unit->difference_count = count;
}

/* differences_text - "2 differences in outcomes and criteria", and what a policy says of them */
static const char *differences_text(struct arena *arena, const struct transfer *transfer,
                                    const struct transfer_unit *unit) {
    struct policy policy = policy_read(transfer->to.spec, POLICY);
    struct text text = {.arena = arena};

    text_format(&text, "%zu difference%s in outcomes and criteria", unit->difference_count,
                unit->difference_count == 1 ? "" : "s");
    if (policy.same != NULL)
        text_format(&text, "; the policy of %s wants them the same",
                    qual_spec_number(transfer->to.spec));
    text_add_char(&text, '\0');
    return text.bytes;
}

/* compare_wording - whether the outcomes and criteria are the same; false with the reason */
static bool compare_wording(struct arena *arena, const struct transfer *transfer,
                            struct transfer_unit *unit) {
    bool old_worded = is_worded(unit->unit), new_worded = is_worded(unit->target);

    if (qual_unit_outcome_count(unit->unit) > 0 && qual_unit_outcome_count(unit->target) > 0)
        find_differences(arena, transfer, unit);
    if (old_worded && new_worded) {
        if (unit->difference_count > 0)
            unit->reason = differences_text(arena, transfer, unit);
        return unit->difference_count == 0;
    }
    if (old_worded == new_worded)
        unit->reason = "not comparable: neither specification has all outcomes and criteria";
    else
        unit->reason =
            arena_format(arena, "not comparable: %s has not all outcomes and criteria",
                         qual_spec_number(old_worded ? transfer->to.spec : transfer->from.spec));
    return false;
}

/* Policy ----------------------------------------------------------------------------------- */

/* apply_policy - what the receiving specification says about credit transfer */
static void apply_policy(struct arena *arena, const struct transfer *transfer,
                         struct transfer_unit *unit) {
    struct policy policy = policy_read(transfer->to.spec, POLICY);
    struct text reason = {.arena = arena};
    enum transfer_figures figures;

    if (policy.stated && !policy.allowed) {
        unit->result = TRANSFER_NOT;
        unit->has_target = false;
        unit->reason = arena_format(arena, "%s does not allow credit transfer",
                                    qual_spec_number(transfer->to.spec));
        return;
    }
    figures = transfer_figures(&reason, unit->unit, unit->target, policy.credit, policy.level);
    if (figures == TRANSFER_ENOUGH)
        return;
    text_add_char(&reason, '\0');
    unit->result = figures == TRANSFER_TOO_LITTLE ? TRANSFER_NOT : TRANSFER_LOOK;
    unit->has_target = unit->result == TRANSFER_LOOK;
    unit->reason = arena_format(arena, "the policy of %s asks for more: %s",
                                qual_spec_number(transfer->to.spec), reason.bytes);
}

void transfer_as_itself(struct arena *arena, const struct transfer *transfer,
                        struct transfer_unit *unit) {
    qual_urn urn = qual_unit_urn(unit->unit);

    unit->result = TRANSFER_NOT;
    if (!qual_unit_find(transfer->to.spec, urn.text, strlen(urn.text), &unit->target))
        return;
    unit->has_target = true;
    unit->note = other_figures(arena, unit->unit, unit->target);
    unit->result = compare_wording(arena, transfer, unit) ? TRANSFER_CARRIES : TRANSFER_LOOK;
    apply_policy(arena, transfer, unit);
}
