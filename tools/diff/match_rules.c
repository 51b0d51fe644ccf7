/* match_rules.c - which rules of two versions are the same */
#include <string.h>

#include "base/name_index.h"
#include "diff/match.h"
#include "diff/rule_difference.h"

/* Pairs of rules that are compared, at most. */
#define PAIRS_LIMIT ((size_t)1 << 16)

static void match_by_id(struct arena *arena, struct match *match) {
    struct name_index ids = {.arena = arena};
    size_t found;

    for (uint32_t i = 0; i < match->rules.new_count; i++)
        name_index_add(&ids, qual_rule_id(qual_spec_rule(match->new_spec, i)), i);
    for (uint32_t i = 0; i < match->rules.old_count; i++) {
        found = name_index_find(&ids, qual_rule_id(qual_spec_rule(match->old_spec, i)));
        if (found != NAME_NONE)
            partners_join(&match->rules, i, (uint32_t)found);
    }
}

/* Room to compare rules in. */
struct room {
    struct selection selection;
    uint32_t *old_children;
    uint32_t *new_children;
};

/* children - the indexes of the rules directly in a rule; returns how many */
static uint32_t children(qual_spec spec, qual_rule around, uint32_t *indexes) {
    uint32_t count = 0;
    qual_rule within;

    for (uint32_t i = match_rule_index(spec, around) + 1; i < qual_spec_rule_count(spec); i++)
        if (qual_rule_within(qual_spec_rule(spec, i), &within) && within.row == around.row)
            indexes[count++] = i;
    return count;
}

/* same_children - whether the rules in two rules are partners, in any order */
static bool same_children(const struct match *match, const struct room *room, qual_rule before,
                          qual_rule after) {
    uint32_t count = children(match->old_spec, before, room->old_children), partner;
    qual_rule within;

    if (count == 0 || count != children(match->new_spec, after, room->new_children))
        return false;
    for (uint32_t i = 0; i < count; i++)
        if (!partner_new(&match->rules, room->old_children[i], &partner) ||
            !qual_rule_within(qual_spec_rule(match->new_spec, partner), &within) ||
            within.row != after.row)
            return false;
    return true;
}

/* is_same - whether two rules of different ids say the same */
static bool is_same(const struct match *match, const struct room *room, qual_rule before,
                    qual_rule after) {
    enum qual_rule_kind kind = qual_rule_kind(before);
    struct rule_difference difference;

    if (kind != qual_rule_kind(after))
        return false;
    if (kind == QUAL_RULE_PATHWAYS || kind == QUAL_RULE_PATHWAY)
        return same_children(match, room, before, after);
    difference = rule_compare(match, &room->selection, before, after);
    return !difference.content && !difference.within;
}

/* match_by_content - pair what is left of the ids; what is inside a rule before the rule */
static void match_by_content(struct arena *arena, struct match *match) {
    struct arena scratch = {.out_of_memory = arena->out_of_memory};
    struct room room = {
        selection_room(&scratch, match),
        arena_array(&scratch, (size_t)match->rules.old_count + 1, sizeof(uint32_t)),
        arena_array(&scratch, (size_t)match->rules.new_count + 1, sizeof(uint32_t)),
    };
    size_t pairs = 0;

    for (uint32_t i = match->rules.old_count; i-- > 0;)
        for (uint32_t j = match->rules.new_count; j-- > 0 && match->rules.to_new[i] == 0;)
            if (match->rules.to_old[j] == 0 && ++pairs <= PAIRS_LIMIT &&
                is_same(match, &room, qual_spec_rule(match->old_spec, i),
                        qual_spec_rule(match->new_spec, j)))
                partners_join(&match->rules, i, j);
    arena_free(&scratch);
}

void match_rules(struct arena *arena, struct match *match) {
    match_by_id(arena, match);
    match_by_content(arena, match);
}
