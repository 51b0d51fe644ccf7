/* compare_groups.c - groups, and which units are in which */
#include <string.h>

#include "base/text.h"
#include "diff/comparison.h"

/* Memberships ------------------------------------------------------------------ */

/* For each unit of a version the groups that hold it, in document order. */
struct memberships {
    qual_spec spec;
    uint32_t *first; /* for each unit and one more: where its groups begin */
    uint32_t *groups;
};

/* count_members - for each unit, one place further on, how many groups hold it */
static void count_members(const struct memberships *memberships) {
    for (uint32_t g = 0; g < qual_spec_group_count(memberships->spec); g++) {
        qual_group group = qual_spec_group(memberships->spec, g);

        for (uint32_t i = 0; i < qual_group_unit_count(group); i++)
            memberships
                ->first[match_unit_index(memberships->spec, qual_group_unit(group, i)) + 1]++;
    }
}

static struct memberships memberships_of(struct arena *arena, qual_spec spec) {
    uint32_t units = qual_spec_unit_count(spec);
    struct memberships memberships = {spec, arena_array(arena, (size_t)units + 1, sizeof(uint32_t)),
                                      NULL};
    uint32_t *next = arena_array(arena, (size_t)units + 1, sizeof *next);

    count_members(&memberships);
    for (uint32_t i = 0; i < units; i++)
        memberships.first[i + 1] += memberships.first[i];
    memcpy(next, memberships.first, ((size_t)units + 1) * sizeof *next);
    memberships.groups = arena_array(arena, (size_t)memberships.first[units] + 1, sizeof(uint32_t));
    for (uint32_t g = 0; g < qual_spec_group_count(spec); g++) {
        qual_group group = qual_spec_group(spec, g);

        for (uint32_t i = 0; i < qual_group_unit_count(group); i++)
            memberships.groups[next[match_unit_index(spec, qual_group_unit(group, i))]++] = g;
    }
    return memberships;
}

/* is_in - whether a unit is in a group, both by index */
static bool is_in(const struct memberships *memberships, uint32_t unit, uint32_t group) {
    for (uint32_t i = memberships->first[unit]; i < memberships->first[unit + 1]; i++)
        if (memberships->groups[i] == group)
            return true;
    return false;
}

static bool is_mandatory(const struct memberships *memberships, uint32_t unit) {
    for (uint32_t i = memberships->first[unit]; i < memberships->first[unit + 1]; i++)
        if (qual_group_is_mandatory(qual_spec_group(memberships->spec, memberships->groups[i])))
            return true;
    return false;
}

/* leaves - whether a unit is in a group here whose partner does not hold its own partner */
static bool leaves(const struct memberships *here, uint32_t unit, const struct memberships *there,
                   uint32_t partner, const uint32_t *groups) {
    for (uint32_t i = here->first[unit]; i < here->first[unit + 1]; i++) {
        uint32_t group = groups[here->groups[i]];

        if (group == 0 || !is_in(there, partner, group - 1))
            return true;
    }
    return false;
}

/* letters - the letters of the groups that hold a unit */
static const char *letters(struct comparison *comparison, const struct memberships *memberships,
                           uint32_t unit) {
    struct text text = {.arena = comparison->arena};

    for (uint32_t i = memberships->first[unit]; i < memberships->first[unit + 1]; i++) {
        if (text.length > 0)
            text_add_char(&text, ' ');
        text_add(&text,
                 qual_group_letter(qual_spec_group(memberships->spec, memberships->groups[i])));
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

static enum change_id membership_change(bool was_mandatory, bool mandatory, bool left,
                                        bool joined) {
    if (was_mandatory != mandatory)
        return mandatory ? CHANGE_UNIT_MADE_MANDATORY : CHANGE_UNIT_MADE_OPTIONAL;
    if (left && joined)
        return CHANGE_UNIT_MOVED;
    return left ? CHANGE_UNIT_UNLISTED : CHANGE_UNIT_LISTED;
}

void compare_memberships(struct comparison *comparison) {
    const struct match *match = comparison->match;
    struct memberships before = memberships_of(comparison->arena, comparison->before->spec);
    struct memberships after = memberships_of(comparison->arena, comparison->after->spec);
    uint32_t partner;

    for (uint32_t i = 0; i < match->units.old_count; i++) {
        struct change *change;
        qual_unit unit;
        bool left, joined;

        if (!partner_new(&match->units, i, &partner))
            continue;
        left = leaves(&before, i, &after, partner, match->groups.to_new);
        joined = leaves(&after, partner, &before, i, match->groups.to_old);
        if (!left && !joined)
            continue;
        unit = qual_spec_unit(after.spec, partner);
        change = change_new(comparison->changes,
                            membership_change(is_mandatory(&before, i),
                                              is_mandatory(&after, partner), left, joined),
                            urn_of(comparison, unit));
        change->old_value = letters(comparison, &before, i);
        change->new_value = letters(comparison, &after, partner);
        change->where = place_unit(comparison->after, unit, NULL);
        change->also = place_unit(comparison->before, qual_spec_unit(before.spec, i), NULL);
    }
}

/* Groups ------------------------------------------------------------------------ */

/* group_value - a group in a few words: "Drinks, optional" */
static const char *group_value(struct comparison *comparison, qual_group group) {
    const char *kind = qual_group_is_mandatory(group) ? "mandatory" : "optional";
    const char *title = qual_group_title(group);

    return title == NULL ? kind : arena_format(comparison->arena, "%s, %s", title, kind);
}

static void group_only(struct comparison *comparison, qual_group group, bool is_new) {
    struct change *change =
        change_new(comparison->changes, is_new ? CHANGE_GROUP_ADDED : CHANGE_GROUP_REMOVED,
                   qual_group_letter(group));
    struct thing thing = {.kind = THING_GROUP, .group = group};
    const char *value = group_value(comparison, group);

    if (is_new) {
        change->new_value = value;
        change->to = thing;
        change->where = place_group(comparison->after, group, NULL);
        change->also = place_spec(comparison->before, NULL);
    } else {
        change->old_value = value;
        change->from = thing;
        change->where = place_spec(comparison->after, NULL);
        change->also = place_group(comparison->before, group, NULL);
    }
}

static void group_change(struct comparison *comparison, enum change_id id, qual_group before,
                         qual_group after, const char *attribute, const char *old_value,
                         const char *new_value) {
    struct change *change = change_new(comparison->changes, id, qual_group_letter(after));

    change->old_value = old_value;
    change->new_value = new_value;
    change->where = place_group(comparison->after, after, attribute);
    change->also = place_group(comparison->before, before, attribute);
}

static const char *around_letter(qual_group group) {
    qual_group around;

    return qual_group_within(group, &around) ? qual_group_letter(around) : NULL;
}

/* same_around - whether two groups are within partners, or both in none */
static bool same_around(const struct match *match, qual_group before, qual_group after) {
    qual_group old_around, new_around;
    bool had = qual_group_within(before, &old_around), has = qual_group_within(after, &new_around);
    uint32_t partner;

    if (!had || !has)
        return had == has;
    return partner_new(&match->groups, match_group_index(match->old_spec, old_around), &partner) &&
           partner == match_group_index(match->new_spec, new_around);
}

static bool same_text(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static void compare_group(struct comparison *comparison, qual_group before, qual_group after) {
    bool was_mandatory = qual_group_is_mandatory(before), counted = qual_group_counts(before);
    const char *old_letter = qual_group_letter(before), *new_letter = qual_group_letter(after);
    const char *old_title = qual_group_title(before), *new_title = qual_group_title(after);

    if (strcmp(old_letter, new_letter) != 0)
        group_change(comparison, CHANGE_GROUP_RELETTERED, before, after, "letter", old_letter,
                     new_letter);
    if (!same_text(old_title, new_title))
        group_change(comparison, CHANGE_GROUP_TITLE_CHANGED, before, after, "title", old_title,
                     new_title);
    if (was_mandatory != qual_group_is_mandatory(after))
        group_change(comparison,
                     was_mandatory ? CHANGE_GROUP_MADE_OPTIONAL : CHANGE_GROUP_MADE_MANDATORY,
                     before, after, "kind", was_mandatory ? "mandatory" : "optional",
                     was_mandatory ? "optional" : "mandatory");
    if (counted != qual_group_counts(after))
        group_change(comparison,
                     counted ? CHANGE_GROUP_STOPPED_COUNTING : CHANGE_GROUP_STARTED_COUNTING,
                     before, after, "counts", counted ? "yes" : "no", counted ? "no" : "yes");
    if (!same_around(comparison->match, before, after))
        group_change(comparison, CHANGE_GROUP_WITHIN_CHANGED, before, after, "within",
                     around_letter(before), around_letter(after));
}

void compare_groups(struct comparison *comparison) {
    const struct partners *groups = &comparison->match->groups;
    uint32_t partner;

    for (uint32_t i = 0; i < groups->old_count; i++) {
        qual_group group = qual_spec_group(comparison->before->spec, i);

        if (partner_new(groups, i, &partner))
            compare_group(comparison, group, qual_spec_group(comparison->after->spec, partner));
        else
            group_only(comparison, group, false);
    }
    for (uint32_t i = 0; i < groups->new_count; i++)
        if (groups->to_old[i] == 0)
            group_only(comparison, qual_spec_group(comparison->after->spec, i), true);
}
