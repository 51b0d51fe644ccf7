/* verdict_policy.c - what a specification says about earlier achievement */
#include "verdict/verdict_policy.h"

#include <string.h>

#include "catalogue.h"
#include "value/gained.h"

#define EQUIVALENCE "equivalence"

/* policy_add - take one element into account; nothing but another kind may be said of it */
static void policy_add(struct policy *policy, const struct policy *one) {
    policy->allowed = one->allowed && (policy->allowed || !policy->stated);
    policy->credit |= one->credit;
    policy->level |= one->level;
    if (one->same != NULL)
        policy->same = one->same;
    policy->stated = true;
}

struct policy policy_read(qual_spec spec, const char *kind) {
    struct policy policy = {0}, one = {0};
    uint32_t cursor = 0, item = 0;
    bool wanted = false;
    qual_fact fact;

    while (qual_fact_next(spec, &cursor, &fact)) {
        if (strncmp(fact.name, "policy.", strlen("policy.")) != 0)
            continue;
        if (fact.item != item) {
            if (wanted)
                policy_add(&policy, &one);
            one = (struct policy){0};
            wanted = false;
            item = fact.item;
        }
        if (strcmp(fact.name, "policy.kind") == 0)
            wanted = strcmp(fact.value, kind) == 0;
        else if (strcmp(fact.name, "policy.allowed") == 0)
            one.allowed = strcmp(fact.value, "yes") == 0;
        else if (strcmp(fact.name, "policy.credit") == 0)
            one.credit = true;
        else if (strcmp(fact.name, "policy.level") == 0)
            one.level = true;
        else if (strcmp(fact.name, "policy.same") == 0)
            one.same = fact.value;
    }
    if (wanted)
        policy_add(&policy, &one);
    return policy;
}

uint32_t policy_refused_ways(qual_spec spec) {
    const struct gained_way *ways = gained_ways();
    uint32_t refused = 0;

    for (size_t i = 0; i < GAINED_WAYS; i++) {
        struct policy policy = policy_read(spec, ways[i].word);

        if (policy.stated && !policy.allowed)
            refused |= (uint32_t)ways[i].how;
    }
    return refused;
}

/* What is published about a unit, least where it differs. */
struct published {
    uint32_t uses;
    bool has_credit;
    uint32_t credit;
    qual_level level;
};

/* published_in - take every use of a unit in an image into account */
static void published_in(struct published *published, const qual_image *image, const char *urn) {
    qual_uses uses;

    if (image == NULL || !qual_uses_find(image, urn, strlen(urn), &uses))
        return;
    for (uint32_t i = 0; i < uses.count; i++) {
        qual_unit unit = qual_use(uses, i);
        qual_level level = qual_unit_level(unit);
        uint32_t credit = 0;

        published->uses++;
        if (qual_unit_credit(unit, &credit) &&
            (!published->has_credit || credit < published->credit)) {
            published->has_credit = true;
            published->credit = credit;
        }
        if (level != QUAL_LEVEL_NOT_STATED &&
            (published->level == QUAL_LEVEL_NOT_STATED || level < published->level))
            published->level = level;
    }
}

/* credit_refuses - whether a unit held has too little credit, or that cannot be said */
static bool credit_refuses(struct text *reason, qual_unit unit, const struct published *published) {
    uint32_t wanted = 0;

    if (!qual_unit_credit(unit, &wanted))
        text_add(reason, "the specification does not state the credit to compare with");
    else if (!published->has_credit)
        text_add(reason, "no specification in the catalogue states its credit");
    else if (published->credit < wanted)
        text_format(reason, "it has %u credit%s, not %u or more", published->credit,
                    published->credit == 1 ? "" : "s", wanted);
    else
        return false;
    return true;
}

/* level_refuses - whether a unit held is at too low a level, or that cannot be said */
static bool level_refuses(struct text *reason, qual_unit unit, const struct published *published,
                          bool goes_on) {
    qual_level wanted = qual_unit_level(unit);
    const char *and = goes_on ? "; " : "";

    if (wanted == QUAL_LEVEL_NOT_STATED)
        text_format(reason, "%sthe specification does not state the level to compare with", and);
    else if (published->level == QUAL_LEVEL_NOT_STATED)
        text_format(reason, "%sno specification in the catalogue states its level", and);
    else if (published->level < wanted)
        text_format(reason, "%sit is at level %s, not %s or higher", and,
                    qual_level_text(published->level), qual_level_text(wanted));
    else
        return false;
    return true;
}

bool policy_refuses(struct text *reason, qual_unit unit, const char *held) {
    qual_spec spec = qual_unit_spec(unit);
    struct policy policy = policy_read(spec, EQUIVALENCE);
    struct published published = {0};
    bool refused = false;

    if (!policy.stated || !policy.allowed) {
        text_add(reason, policy.stated ? "the specification accepts no equivalent units"
                                       : "the specification states no policy on equivalent units");
        return true;
    }
    if (!policy.credit && !policy.level)
        return false;
    published_in(&published, spec.image, held);
    if (catalogue() != spec.image)
        published_in(&published, catalogue(), held);
    if (published.uses == 0) {
        text_add(reason, "no specification in the catalogue has that unit, so its credit and "
                         "level are not known");
        return true;
    }
    if (policy.credit)
        refused = credit_refuses(reason, unit, &published);
    if (policy.level)
        refused |= level_refuses(reason, unit, &published, refused);
    return refused;
}

const char *policy_condition(qual_spec spec) {
    struct policy policy = policy_read(spec, EQUIVALENCE);

    if (!policy.allowed || (!policy.credit && !policy.level))
        return NULL;
    if (!policy.level)
        return "an equivalent unit must have the same credit or more";
    if (!policy.credit)
        return "an equivalent unit must be at the same level or a higher one";
    return "an equivalent unit must have the same credit or more, at the same level or a higher "
           "one";
}
