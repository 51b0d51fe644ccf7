/* compare_rules.c - rules of combination */
#include <string.h>

#include "diff/comparison.h"
#include "diff/rule_difference.h"
#include "show/show.h"

/* What may become of a rule. */
enum turn { TURN_ADDED, TURN_REMOVED, TURN_TIGHTENED, TURN_LOOSENED, TURN_CHANGED, TURN_COUNT };

#define TURNS(name)                                                                                \
    {                                                                                              \
        CHANGE_##name##_ADDED, CHANGE_##name##_REMOVED, CHANGE_##name##_TIGHTENED,                 \
            CHANGE_##name##_LOOSENED, CHANGE_##name##_CHANGED                                      \
    }

static const enum change_id turns[][TURN_COUNT] = {
    [QUAL_RULE_AMOUNT] = TURNS(AMOUNT),
    [QUAL_RULE_ALL] = TURNS(ALL),
    [QUAL_RULE_AT_MOST] = TURNS(AT_MOST),
    [QUAL_RULE_REQUIRES] = TURNS(REQUIRES),
    [QUAL_RULE_PATHWAYS] = {CHANGE_PATHWAYS_ADDED, CHANGE_PATHWAYS_REMOVED},
    [QUAL_RULE_PATHWAY] = {CHANGE_PATHWAY_ADDED, CHANGE_PATHWAY_REMOVED},
};

/* add_children - the ids of the rules directly in a rule */
static void add_children(struct text *text, qual_spec spec, qual_rule around) {
    const char *before = "";
    qual_rule within;

    for (uint32_t i = match_rule_index(spec, around) + 1; i < qual_spec_rule_count(spec); i++) {
        qual_rule rule = qual_spec_rule(spec, i);

        if (!qual_rule_within(rule, &within) || within.row != around.row)
            continue;
        text_format(text, "%s%s", before, qual_rule_id(rule));
        before = ", ";
    }
}

/* rule_value - a rule as a sentence, without its stop */
static const char *rule_value(struct comparison *comparison, qual_spec spec, qual_rule rule) {
    struct text text = {.arena = comparison->arena};

    if (qual_rule_kind(rule) == QUAL_RULE_PATHWAYS) {
        text_add(&text, "At least one of ");
        add_children(&text, spec, rule);
    } else if (qual_rule_kind(rule) == QUAL_RULE_PATHWAY) {
        text_add(&text, "All of ");
        add_children(&text, spec, rule);
    } else {
        rule_sentence(&text, rule);
        if (text.length > 0 && text.bytes[text.length - 1] == '.')
            text.length--;
    }
    text_add_char(&text, '\0');
    return text.bytes;
}

static struct thing thing_rule(qual_rule rule) {
    return (struct thing){.kind = THING_RULE, .rule = rule};
}

/* surviving_rule - where the rule around one is in the other version, or all rules */
static struct place surviving_rule(const struct version *version, const struct version *other,
                                   const uint32_t *partners, qual_rule rule) {
    while (qual_rule_within(rule, &rule)) {
        uint32_t partner = partners[match_rule_index(version->spec, rule)];

        if (partner != 0)
            return place_rule(other, qual_spec_rule(other->spec, partner - 1));
    }
    return place_rules(other);
}

static void rule_removed(struct comparison *comparison, qual_rule rule) {
    struct change *change = change_new(
        comparison->changes, turns[qual_rule_kind(rule)][TURN_REMOVED], qual_rule_id(rule));

    change->old_value = rule_value(comparison, comparison->before->spec, rule);
    change->from = thing_rule(rule);
    change->also = place_rule(comparison->before, rule);
    change->where = surviving_rule(comparison->before, comparison->after,
                                   comparison->match->rules.to_new, rule);
}

static void rule_added(struct comparison *comparison, qual_rule rule) {
    struct change *change = change_new(comparison->changes, turns[qual_rule_kind(rule)][TURN_ADDED],
                                       qual_rule_id(rule));

    change->new_value = rule_value(comparison, comparison->after->spec, rule);
    change->to = thing_rule(rule);
    change->where = place_rule(comparison->after, rule);
    change->also = surviving_rule(comparison->after, comparison->before,
                                  comparison->match->rules.to_old, rule);
}

static void rule_changed(struct comparison *comparison, enum change_id id, qual_rule before,
                         qual_rule after, const char *old_value, const char *new_value) {
    struct change *change = change_new(comparison->changes, id, qual_rule_id(after));

    change->old_value = old_value;
    change->new_value = new_value;
    change->from = thing_rule(before);
    change->to = thing_rule(after);
    change->where = place_rule(comparison->after, after);
    change->also = place_rule(comparison->before, before);
}

static const char *around_id(qual_rule rule) {
    qual_rule around;

    return qual_rule_within(rule, &around) ? qual_rule_id(around) : NULL;
}

static enum turn turn_of(const struct rule_difference *difference) {
    if (difference->tightens == difference->loosens)
        return TURN_CHANGED;
    return difference->tightens ? TURN_TIGHTENED : TURN_LOOSENED;
}

static void compare_rule(struct comparison *comparison, const struct selection *room,
                         qual_rule before, qual_rule after) {
    struct rule_difference difference = rule_compare(comparison->match, room, before, after);
    const char *old_value = rule_value(comparison, comparison->before->spec, before);
    const char *new_value = rule_value(comparison, comparison->after->spec, after);

    if (strcmp(qual_rule_id(before), qual_rule_id(after)) != 0)
        rule_changed(comparison, CHANGE_RULE_RENAMED, before, after, qual_rule_id(before),
                     qual_rule_id(after));
    if (difference.within)
        rule_changed(comparison, CHANGE_RULE_MOVED, before, after, around_id(before),
                     around_id(after));
    if (difference.kind)
        rule_changed(comparison, CHANGE_RULE_KIND_CHANGED, before, after, old_value, new_value);
    else if (difference.content)
        rule_changed(comparison, turns[qual_rule_kind(after)][turn_of(&difference)], before, after,
                     old_value, new_value);
    if (difference.title)
        rule_changed(comparison, CHANGE_PATHWAY_TITLE_CHANGED, before, after,
                     qual_rule_title(before), qual_rule_title(after));
}

/* is_told - whether the rule around one is in one version only, and so told for both */
static bool is_told(qual_spec spec, const uint32_t *partners, qual_rule rule) {
    return qual_rule_within(rule, &rule) && partners[match_rule_index(spec, rule)] == 0;
}

void compare_rules(struct comparison *comparison) {
    const struct partners *rules = &comparison->match->rules;
    struct selection room = selection_room(comparison->arena, comparison->match);
    uint32_t partner;

    for (uint32_t i = 0; i < rules->old_count; i++) {
        qual_rule rule = qual_spec_rule(comparison->before->spec, i);

        if (partner_new(rules, i, &partner))
            compare_rule(comparison, &room, rule, qual_spec_rule(comparison->after->spec, partner));
        else if (!is_told(comparison->before->spec, rules->to_new, rule))
            rule_removed(comparison, rule);
    }
    for (uint32_t i = 0; i < rules->new_count; i++) {
        qual_rule rule = qual_spec_rule(comparison->after->spec, i);

        if (rules->to_old[i] == 0 && !is_told(comparison->after->spec, rules->to_old, rule))
            rule_added(comparison, rule);
    }
}
