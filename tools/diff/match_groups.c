/* match_groups.c - which groups of two versions are the same */
#include "base/name_index.h"
#include "diff/match.h"

static void match_by_letter(struct arena *arena, struct match *match) {
    struct name_index letters = {.arena = arena};
    size_t found;

    for (uint32_t i = 0; i < match->groups.new_count; i++)
        name_index_add(&letters, qual_group_letter(qual_spec_group(match->new_spec, i)), i);
    for (uint32_t i = 0; i < match->groups.old_count; i++) {
        found = name_index_find(&letters, qual_group_letter(qual_spec_group(match->old_spec, i)));
        if (found != NAME_NONE)
            partners_join(&match->groups, i, (uint32_t)found);
    }
}

/* shared_units - how many units of two groups are partners; no unit is in a group twice */
static uint32_t shared_units(const struct match *match, qual_group before, qual_group after,
                             uint32_t *marks, uint32_t mark) {
    uint32_t count = 0, partner;

    for (uint32_t i = 0; i < qual_group_unit_count(after); i++)
        marks[match_unit_index(match->new_spec, qual_group_unit(after, i))] = mark;
    for (uint32_t i = 0; i < qual_group_unit_count(before); i++)
        count +=
            partner_new(&match->units,
                        match_unit_index(match->old_spec, qual_group_unit(before, i)), &partner) &&
            marks[partner] == mark;
    return count;
}

/* match_by_units - pair groups of other letters that have more than half of their units in common
 */
static void match_by_units(struct arena *arena, struct match *match) {
    uint32_t *marks = arena_array(arena, (size_t)match->units.new_count + 1, sizeof *marks);
    uint32_t mark = 0;

    for (uint32_t i = 0; i < match->groups.old_count; i++)
        for (uint32_t j = 0; j < match->groups.new_count && match->groups.to_new[i] == 0; j++) {
            qual_group before = qual_spec_group(match->old_spec, i);
            qual_group after = qual_spec_group(match->new_spec, j);
            uint32_t shared;

            if (match->groups.to_old[j] != 0)
                continue;
            shared = shared_units(match, before, after, marks, ++mark);
            if (shared > qual_group_unit_count(before) / 2 &&
                shared > qual_group_unit_count(after) / 2)
                partners_join(&match->groups, i, j);
        }
}

void match_groups(struct arena *arena, struct match *match) {
    match_by_letter(arena, match);
    match_by_units(arena, match);
}
