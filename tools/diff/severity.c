/* severity.c - how severe a change is that bears on what earns the award */
#include "diff/comparison.h"

/* The verdict on acceptance, as far as severities go. */
static bool somebody_loses(enum acceptance_verdict verdict) {
    return verdict == ACCEPTANCE_SHRUNK || verdict == ACCEPTANCE_INCOMPARABLE ||
           verdict == ACCEPTANCE_EMPTY;
}

/* has_effect - whether some change has an effect */
static bool has_effect(const struct changes *changes, enum change_effect effect) {
    for (size_t i = 0; i < changes->count; i++)
        if (changes->items[i].kind->effect == effect)
            return true;
    return false;
}

/*
 * blamed - the effect that answers for the award that somebody loses
 *
 * What asks for more does, when there is any; else what may ask for more; else
 * everything, since some change must be why.
 */
static enum change_effect blamed(const struct changes *changes) {
    if (has_effect(changes, EFFECT_TAKES))
        return EFFECT_TAKES;
    return has_effect(changes, EFFECT_EITHER) ? EFFECT_EITHER : EFFECT_GIVES;
}

static void settle(struct change *change, enum change_severity severity, const char *reason) {
    change->severity = severity;
    change->reason = reason;
}

static void settle_lost(struct change *change, enum change_effect guilty) {
    if (change->kind->effect == guilty)
        settle(change, CHANGE_BREAKING, "somebody loses the award; this may be why");
    else if (change->kind->effect == EFFECT_EITHER)
        settle(change, CHANGE_DANGEROUS, "somebody loses the award; this may add to it");
    else
        settle(change, CHANGE_COMPATIBLE, "somebody loses the award; most likely not by this");
}

void settle_severities(struct changes *changes, enum acceptance_verdict verdict) {
    enum change_effect guilty = blamed(changes);

    for (size_t i = 0; i < changes->count; i++) {
        struct change *change = &changes->items[i];

        if (change->kind->effect == EFFECT_NONE)
            continue;
        if (verdict == ACCEPTANCE_UNDECIDED)
            settle(change, CHANGE_DANGEROUS, "whether somebody loses the award is undecided");
        else if (somebody_loses(verdict))
            settle_lost(change, guilty);
        else
            settle(change, CHANGE_COMPATIBLE, "nobody loses the award");
    }
}
