/* rules_pairs.c - barred units, and units that require others */
#include <string.h>

#include "import/rules.h"

/* What a sentence says of the units it names. */
enum pair { PAIR_NONE, PAIR_BARRED, PAIR_REQUIRES, PAIR_REQUIRED };

static const struct {
    const char *phrase;
    enum pair pair;
} phrases[] = {
    {"barred|bars", PAIR_BARRED},
    {"mutually exclusive", PAIR_BARRED},
    {"not be taken|combined|achieved|claimed|counted|selected|chosen together|with|alongside",
     PAIR_BARRED},
    {"not be combined", PAIR_BARRED},
    {"cannot be taken|combined|achieved|claimed|counted|selected|chosen", PAIR_BARRED},
    {"not both", PAIR_BARRED},
    {"not count together", PAIR_BARRED},
    {"excluded|forbidden combination|combinations", PAIR_BARRED},
    {"prerequisite|corequisite for|of|to", PAIR_REQUIRED},
    {"pre|co - requisite for|of|to", PAIR_REQUIRED},
    {"prerequisite|prerequisites|corequisite", PAIR_REQUIRES},
    {"pre|co - requisite|requisites", PAIR_REQUIRES},
    {"requires|require", PAIR_REQUIRES},
    {"must be taken|achieved|completed with|alongside|together", PAIR_REQUIRES},
    {"must also complete|take|achieve|select|choose", PAIR_REQUIRES},
    {"can|may only be taken|achieved|claimed|counted|selected|chosen", PAIR_REQUIRES},
};

/* find_pair - what a stretch says of pairs of units; *at gets where, *to the word behind */
static enum pair find_pair(const struct sentence *sentence, struct stretch stretch, size_t *at,
                           size_t *to) {
    for (size_t row = 0; row < sizeof phrases / sizeof phrases[0]; row++) {
        *at = sentence_find(sentence, stretch.from, stretch.to, phrases[row].phrase);
        if (*at < stretch.to) {
            *to = *at + sentence_match(sentence, *at, stretch.to, phrases[row].phrase);
            return phrases[row].pair;
        }
    }
    return PAIR_NONE;
}

/* add_barred - at most one unit of a set */
static void add_barred(struct rules *rules, const struct word_token *token,
                       const struct data *units) {
    struct draft_rule rule = {.at = rules_span(rules, token),
                              .within = DRAFT_COMMON,
                              .id = "barred",
                              .kind = QUAL_RULE_AT_MOST,
                              .n = rules_number(rules, token, 1),
                              .units = *units};

    rules_add(rules, rule);
}

/* add_barred_each - the first unit against every other */
static void add_barred_each(struct rules *rules, const struct word_token *token,
                            const struct data *units) {
    for (size_t i = 1; i < units->count; i++) {
        struct data pair = {0};

        draft_add_datum(rules->import->draft, &pair, units->items[0]);
        draft_add_datum(rules->import->draft, &pair, units->items[i]);
        add_barred(rules, token, &pair);
    }
}

/* requires_id - the id of a requirement of a unit: its reference in small letters */
static const char *requires_id(const struct rules *rules, const char *urn) {
    char *id = arena_format(rules->import->arena, "%s-requires", urn);

    for (char *at = id; *at != '\0'; at++)
        *at = *at == '/' ? '-' : *at >= 'A' && *at <= 'Z' ? (char)(*at + ('a' - 'A')) : *at;
    return id;
}

/* add_requirement - a unit that counts only beside all, or one, of others */
static void add_requirement(struct rules *rules, const struct word_token *token, struct datum unit,
                            const struct data *others, bool one) {
    struct draft_rule rule = {
        .at = rules_span(rules, token),
        .within = DRAFT_COMMON,
        .id = requires_id(rules, unit.value),
        .kind = QUAL_RULE_REQUIRES,
        .unit = unit,
        .n = rules_number(rules, token, one ? 1 : (int64_t)others->count),
        .units = *others,
    };

    rules_add(rules, rule);
}

/* add_pairs - the rules of a sentence, by the units before and behind its phrase */
static void add_pairs(struct rules *rules, const struct sentence *sentence, enum pair pair,
                      size_t at, size_t to) {
    const struct word_token *token = &sentence->tokens[at];
    struct stretch behind = {to, sentence->count};
    struct data all = {0}, ahead = {0}, after = {0};
    bool one = sentence_find(sentence, to, sentence->count, "one|either|or") < sentence->count;

    rules_units(rules, sentence, (struct stretch){0, sentence->count}, &all);
    rules_units(rules, sentence, (struct stretch){0, at}, &ahead);
    rules_units(rules, sentence, behind, &after);
    if (pair == PAIR_BARRED && ahead.count == 1 && after.count > 0)
        add_barred_each(rules, token, &all);
    else if (pair == PAIR_BARRED)
        add_barred(rules, token, &all);
    else if (pair == PAIR_REQUIRED && after.count == 1 && ahead.count > 0)
        add_requirement(rules, token, after.items[0], &ahead, false);
    else if (pair == PAIR_REQUIRES && ahead.count == 1 && after.count > 0)
        add_requirement(rules, token, ahead.items[0], &after, one);
    else
        finding_add(rules->import->findings, 540,
                    (struct place){rules->import->document->source, rules_span(rules, token)},
                    "a sentence about units that require others was not understood");
}

void rules_end_pairs(struct rules *rules) {
    const struct data *units = &rules->pending_units;

    if (rules->pending == PENDING_BARRED && units->count > 1) {
        struct draft_rule rule = {.at = units->items[0].at,
                                  .within = DRAFT_COMMON,
                                  .id = "barred",
                                  .kind = QUAL_RULE_AT_MOST,
                                  .n = {"1", units->items[0].at},
                                  .units = *units};

        rules_add(rules, rule);
    } else if (units->count > 0) {
        finding_add(rules->import->findings, 540,
                    (struct place){rules->import->document->source, units->items[0].at},
                    "a unit below a heading of barred units or requirements stands alone");
    }
    rules->pending = PENDING_NONE;
    rules->pending_units = (struct data){0};
}

/* add_listed - the units of one line below a heading */
static void add_listed(struct rules *rules, const struct sentence *sentence,
                       const struct data *units) {
    const struct word_token *token = &sentence->tokens[0];
    struct data others = {0};

    if (units->count == 1 && rules->pending == PENDING_BARRED) {
        draft_add_datum(rules->import->draft, &rules->pending_units, units->items[0]);
        return;
    }
    if (rules->pending == PENDING_BARRED) {
        add_barred_each(rules, token, units);
        return;
    }
    for (size_t i = 1; i < units->count; i++)
        draft_add_datum(rules->import->draft, &others, units->items[i]);
    if (others.count > 0)
        add_requirement(rules, token, units->items[0], &others, false);
}

bool rules_pairs(struct rules *rules, const struct sentence *sentence) {
    struct stretch whole = {0, sentence->count};
    struct data units = {0};
    size_t at = 0, to = 0;
    enum pair pair = find_pair(sentence, whole, &at, &to);

    if (pair == PAIR_NONE && rules->pending == PENDING_NONE)
        return false;
    rules_units(rules, sentence, whole, &units);
    if (pair != PAIR_NONE && units.count > 1) {
        rules_end_pairs(rules);
        add_pairs(rules, sentence, pair, at, to);
        return true;
    }
    if (pair != PAIR_NONE && units.count == 0) {
        rules_end_pairs(rules);
        rules->pending = pair == PAIR_BARRED ? PENDING_BARRED : PENDING_REQUIRED;
        return false;
    }
    if (rules->pending != PENDING_NONE && units.count > 0) {
        add_listed(rules, sentence, &units);
        return true;
    }
    return false;
}
